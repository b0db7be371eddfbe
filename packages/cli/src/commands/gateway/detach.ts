import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import { loadGatewayConfig } from '@sallyport/gateway';
import type { CliIo } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { GatewayOptions } from '../gateway.ts';

const READY_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** Starts the gateway as a process of its own, and returns when it listens. Its log goes to a file. */
export async function detachGateway(options: GatewayOptions & { readonly config: string }, io: CliIo): Promise<void> {
  // A mistake in the configuration is said here, and not in a log that nobody reads.
  loadGatewayConfig(options.config, { env: io.env, cwd: io.cwd });
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-gateway-'));
  const said = join(folder, 'out');
  const log = resolve(io.cwd, options.log);
  try {
    const pid = launch(options, io, said, log);
    const address = await readyAt(said, pid, log);
    const fields = { ready: true, address, pid, log };
    if (options.format === 'json') printJson(io, { schema: 'sallyport/gateway/v1', ...fields });
    else io.stdout.write(`sallyport gateway listens on ${address} (process ${pid}); its log is ${log}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function launch({ config, port }: GatewayOptions, io: CliIo, said: string, log: string): number {
  const output = openSync(said, 'w', 0o600);
  const errors = openSync(log, 'a', 0o600);
  const words = ['gateway', '--config', config ?? '', '--format', 'json'];
  if (port !== undefined) words.push('--port', String(port));
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...words], {
    cwd: io.cwd,
    env: { ...io.env },
    detached: true,
    stdio: ['ignore', output, errors],
  });
  closeSync(output);
  closeSync(errors);
  child.unref();
  return child.pid ?? 0;
}

async function readyAt(said: string, pid: number, log: string): Promise<string> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline && isAlive(pid)) {
    const address = /"address":"(http[^"]+)"/.exec(readFileSync(said, 'utf8'))?.[1];
    if (address !== undefined) return address;
    await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
  }
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  const code = /"code": ?"([A-Z_]+)"/.exec(readFileSync(said, 'utf8'))?.[1];
  throw new SallyportError({
    code: 'GATEWAY_NOT_STARTED',
    message: `the gateway did not start${code === undefined ? '' : `: ${code}`}`,
    remedy: `Read its log, ${log}, or start it without --detach.`,
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
