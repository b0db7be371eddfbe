import { notFound } from '../api-error.ts';
import { ok, type Router, requireAccount } from '../router.ts';
import { accountView, appView } from '../views/account.ts';

/** Accounts and apps: whose id is this, and is it a Bot's? */
export function userRoutes(router: Router): void {
  router.on('GET', '/user', async (call) => ok(accountView(call.state, requireAccount(call))));
  router.on('GET', '/users/{login}', async (call) =>
    ok(accountView(call.state, call.state.account(call.params.login ?? ''))),
  );
  router.on('GET', '/user/{id}', async (call) => {
    const account = [...call.state.accounts.values()].find(({ id }) => id === Number(call.params.id));
    if (account === undefined) throw notFound();
    return ok(accountView(call.state, account));
  });
  router.on('GET', '/apps/{slug}', async (call) => {
    const app = call.state.apps.get(call.params.slug ?? '');
    if (app === undefined) throw notFound();
    return ok(appView(call.state, app));
  });
  router.on('GET', '/rate_limit', async () => {
    const rate = { limit: 5000, used: 1, remaining: 4999, reset: 4_102_444_800 };
    return ok({ resources: { core: rate, search: rate }, rate });
  });
}
