import { SallyportError } from '@sallyport/core';
import { WORK } from './plan.ts';

/** What a command could speak for the job with, or steer its later steps. */
const WITHHELD =
  /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|GH_TOKEN|LD_.*|NODE_OPTIONS)$/;

const TOKEN = '{token}';

/** Does the environment hold a session's token? */
export function asksForToken(entries: readonly string[]): boolean {
  return entries.some((entry) => entry.includes(TOKEN));
}

/**
 * All that the command's environment has.
 * @param entries `NAME` for a variable as it is here, or `NAME=VALUE`, with `{gateway}` and `{token}` in it
 * @throws SallyportError GATEWAY_RUN_ENV
 */
export function environmentOf(
  entries: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  values: { readonly gateway: string; readonly token: string },
): Record<string, string> {
  const made: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: WORK,
    LANG: 'C.UTF-8',
  };
  for (const entry of entries) {
    const [, name = '', , given] = /^([A-Za-z_][A-Za-z0-9_]*)(=([\s\S]*))?$/.exec(entry) ?? [];
    if (name === '') throw wrong(`"${entry.split('=')[0]}" is no name of a variable`);
    if (WITHHELD.test(name)) throw wrong(`${name} would let the command speak for the job`);
    const value = given ?? env[name];
    if (value === undefined) throw wrong(`${name} is not set`);
    made[name] =
      given === undefined ? value : value.replaceAll('{gateway}', values.gateway).replaceAll(TOKEN, values.token);
  }
  return made;
}

function wrong(why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_RUN_ENV',
    message: `the command's environment cannot be made: ${why}`,
    remedy: "Give --env NAME or --env NAME=VALUE, and nothing that is the job's own.",
  });
}
