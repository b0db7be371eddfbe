import { type ChildProcess, spawn } from 'node:child_process';
import { SallyportError } from '@sallyport/core';
import type { CliIo } from '../../io.ts';
import type { MinutesOptions } from '../gateway.ts';
import { exitOf } from './exit-of.ts';
import { askJson, identityToken, textOf } from './job-identity.ts';

const MINUTE_MS = 60_000;
/** After SIGTERM a command has this long to end. */
const GRACE_MS = 10_000;

/**
 * Runs a command within minutes that it reserves at the gateway, and gives back what it did not use.
 * @returns the command's exit status; 124 when its minutes were over, as `timeout` has it
 * @throws SallyportError GATEWAY_NO_IDENTITY, GATEWAY_NO_MINUTES
 */
export async function runWithinMinutes(
  options: MinutesOptions,
  command: readonly string[],
  io: CliIo,
): Promise<number> {
  const address = `${options.url.replace(/\/+$/, '')}/-/minutes`;
  // Asked for each time: an identity token lives for minutes only.
  const token = () => tokenOf(options, io);
  const { most } = options;
  const id = await askJson(address, 'POST', await token(), { minutes: most })
    .then((answer) => textOf(answer, 'id'))
    .catch((cause: Error) => {
      throw noMinutes(most, cause.message);
    });
  io.stderr.write(`${most} minutes are reserved\n`);
  try {
    return await runFor(command, most * MINUTE_MS, io);
  } finally {
    const used = await token()
      .then((shown) => askJson(`${address}/${id}`, 'DELETE', shown))
      .catch(() => undefined);
    const said = used === undefined ? 'what was not used could not be given back' : `${String(used.minutes)} were used`;
    io.stderr.write(`of ${most} minutes, ${said}\n`);
  }
}

async function tokenOf({ tokenEnv, audience }: MinutesOptions, { env }: CliIo): Promise<string> {
  if (tokenEnv === undefined) return identityToken(audience, env);
  const token = env[tokenEnv];
  if (token !== undefined && token !== '') return token;
  throw new SallyportError({
    code: 'GATEWAY_NO_IDENTITY',
    message: `${tokenEnv}, which --token-env names, is not set`,
    remedy: 'Set it, or leave --token-env out in a job with "id-token: write".',
  });
}

/**
 * Runs a command for so long at most. It and what it starts are one group of processes, so that all of it ends in time.
 * @returns its exit status; 124 when it was ended
 * @throws SallyportError GATEWAY_COMMAND_MISSING
 */
export function runFor(command: readonly string[], milliseconds: number, io: CliIo): Promise<number> {
  const [program = '', ...words] = command;
  const child = spawn(program, words, { cwd: io.cwd, env: { ...io.env }, stdio: 'inherit', detached: true });
  let isLate = false;
  const end = () => {
    signal(child, 'SIGTERM');
    setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref();
  };
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, milliseconds);
  process.on('SIGTERM', end).on('SIGINT', end);
  return exitOf(child)
    .then((status) => (isLate ? 124 : (status ?? 1)))
    .catch((cause: Error) => {
      throw new SallyportError({
        code: 'GATEWAY_COMMAND_MISSING',
        message: `${program} cannot be run: ${cause.message}`,
        remedy: 'Name a program that is there, behind --.',
        cause,
      });
    })
    .finally(() => {
      clearTimeout(timer);
      process.off('SIGTERM', end).off('SIGINT', end);
      signal(child, 'SIGKILL');
    });
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Nobody of the group is left.
  }
}

function noMinutes(most: number, why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_NO_MINUTES',
    message: `the gateway gives this job no ${most} minutes: ${why}`,
    remedy: 'Ask for fewer with --most, wait until the budget renews, or raise "minutes" in gateway.yml.',
  });
}
