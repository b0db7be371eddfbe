import { ApiError, notFound, unprocessable } from '../api-error.ts';
import { settleAutoMerges } from '../auto-merge.ts';
import type { App, CheckRun, CommitStatus } from '../model.ts';
import {
  type Answer,
  asObject,
  created,
  type JsonObject,
  ok,
  optionalText,
  paginate,
  type RepositoryCall,
  type Router,
  requireAccount,
  requiredText,
} from '../router.ts';
import { repositoryView } from '../views/account.ts';
import { checkRunView, statusView } from '../views/checks.ts';
import { commitOf } from './repositories.ts';

const MAX_ANNOTATIONS = 50;
const MAX_TEXT = 65_535;

/** Check runs (apps only) and commit statuses (whoever can push). */
export function checkRoutes(router: Router): void {
  router.repository('POST', '/check-runs', 'checks:write', createCheck);
  router.repository('GET', '/check-runs/{id}', 'checks:read', async (call) =>
    ok(checkRunView(call.state, call.repository, findCheck(call))),
  );
  router.repository('PATCH', '/check-runs/{id}', 'checks:write', updateCheck);
  router.repository('GET', '/commits/{ref+}/check-runs', 'checks:read', listChecks);
  router.repository('POST', '/statuses/{sha}', 'statuses:write', createStatus);
  router.repository('GET', '/commits/{ref+}/statuses', 'statuses:read', async (call) => {
    const sha = await commitOf(call, call.params.ref ?? '');
    const all = call.repository.statuses.filter((status) => status.sha === sha).toReversed();
    const { items, headers } = paginate(call, all);
    return ok(
      items.map((status) => statusView(call.state, call.repository, status)),
      headers,
    );
  });
  router.repository('GET', '/commits/{ref+}/status', 'statuses:read', combinedStatus);
}

function requireApp(call: RepositoryCall): App {
  if (call.token?.app === undefined) throw new ApiError(403, 'You must authenticate via a GitHub App.');
  return call.token.app;
}

function findCheck(call: RepositoryCall): CheckRun {
  const check = call.repository.checks.find(({ id }) => id === Number(call.params.id));
  if (check === undefined) throw notFound();
  return check;
}

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run, with its limits. */
function readOutput(body: JsonObject): { output: CheckRun['output']; annotations: readonly unknown[] } {
  const output = asObject(body.output);
  const text = optionalText(output, 'text') ?? null;
  const summary = optionalText(output, 'summary') ?? null;
  if ((text ?? '').length > MAX_TEXT || (summary ?? '').length > MAX_TEXT) {
    throw unprocessable(`Only ${MAX_TEXT} characters are allowed`);
  }
  const annotations = Array.isArray(output.annotations) ? output.annotations : [];
  if (annotations.length > MAX_ANNOTATIONS) {
    throw unprocessable(`Invalid request. No more than ${MAX_ANNOTATIONS} items are allowed`);
  }
  return { output: { title: optionalText(output, 'title') ?? null, summary, text }, annotations };
}

async function createCheck(call: RepositoryCall): Promise<Answer> {
  const app = requireApp(call);
  const { output, annotations } = readOutput(call.body);
  const conclusion = optionalText(call.body, 'conclusion') ?? null;
  const now = new Date().toISOString();
  const check: CheckRun = {
    id: call.state.id(),
    sha: requiredText(call.body, 'head_sha'),
    name: requiredText(call.body, 'name'),
    app,
    startedAt: optionalText(call.body, 'started_at') ?? now,
    status: conclusion === null ? (optionalText(call.body, 'status') ?? 'queued') : 'completed',
    conclusion,
    completedAt: conclusion === null ? null : now,
    externalId: optionalText(call.body, 'external_id') ?? '',
    detailsUrl: optionalText(call.body, 'details_url') ?? null,
    output,
    annotations,
  };
  if ((await call.repository.git.resolve(`${check.sha}^{commit}`)) === undefined) {
    throw unprocessable(`No commit found for SHA: ${check.sha}`);
  }
  call.repository.checks.push(check);
  await settleAutoMerges(call.repository);
  return created(checkRunView(call.state, call.repository, check));
}

async function updateCheck(call: RepositoryCall): Promise<Answer> {
  const check = findCheck(call);
  if (check.app.id !== requireApp(call).id) throw new ApiError(403, 'Resource not accessible by integration');
  const { output, annotations } = readOutput(call.body);
  check.conclusion = optionalText(call.body, 'conclusion') ?? check.conclusion;
  check.status = check.conclusion === null ? (optionalText(call.body, 'status') ?? check.status) : 'completed';
  check.completedAt = check.conclusion === null ? null : new Date().toISOString();
  check.output = {
    title: output.title ?? check.output.title,
    summary: output.summary ?? check.output.summary,
    text: output.text ?? check.output.text,
  };
  check.annotations = [...check.annotations, ...annotations];
  await settleAutoMerges(call.repository);
  return ok(checkRunView(call.state, call.repository, check));
}

async function listChecks(call: RepositoryCall): Promise<Answer> {
  const sha = await commitOf(call, call.params.ref ?? '');
  const name = call.query.get('check_name');
  const app = call.query.get('app_id');
  const matching = call.repository.checks.filter(
    (check) =>
      check.sha === sha && (name === null || check.name === name) && (app === null || check.app.id === Number(app)),
  );
  const latest = [...new Map(matching.map((check) => [`${check.app.id} ${check.name}`, check])).values()];
  const chosen = call.query.get('filter') === 'all' ? matching : latest;
  const { items, headers } = paginate(call, chosen);
  const views = items.map((check) => checkRunView(call.state, call.repository, check));
  return ok({ total_count: chosen.length, check_runs: views }, headers);
}

async function createStatus(call: RepositoryCall): Promise<Answer> {
  const status: CommitStatus = {
    id: call.state.id(),
    sha: await commitOf(call, call.params.sha ?? ''),
    state: requiredText(call.body, 'state'),
    context: optionalText(call.body, 'context') ?? 'default',
    description: optionalText(call.body, 'description') ?? null,
    targetUrl: optionalText(call.body, 'target_url') ?? null,
    creator: requireAccount(call),
    createdAt: new Date().toISOString(),
  };
  if ((status.description ?? '').length > 140)
    throw unprocessable('description is too long (maximum is 140 characters)');
  call.repository.statuses.push(status);
  await settleAutoMerges(call.repository);
  return created(statusView(call.state, call.repository, status));
}

async function combinedStatus(call: RepositoryCall): Promise<Answer> {
  const sha = await commitOf(call, call.params.ref ?? '');
  const mine = call.repository.statuses.filter((status) => status.sha === sha);
  const latest = [...new Map(mine.map((status) => [status.context, status])).values()];
  const failed = latest.some(({ state }) => state === 'failure' || state === 'error');
  const passed = latest.length > 0 && latest.every(({ state }) => state === 'success');
  return ok({
    state: failed ? 'failure' : passed ? 'success' : 'pending',
    statuses: latest.map((status) => statusView(call.state, call.repository, status)),
    sha,
    total_count: latest.length,
    repository: repositoryView(call.state, call.repository),
    commit_url: '',
    url: call.url.href,
  });
}
