import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A `sallyport gateway` that runs as a process of its own, as it would in an organisation. */
export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

export interface GatewayRun {
  /** The command line's entry. */
  readonly entry: string;
  /** Where its configuration and its log go. */
  readonly folder: string;
  /** Written as JSON, which is YAML. */
  readonly configuration: object;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds. */
const READY_TIMEOUT = 20_000;

/** Starts a gateway and waits until it answers. @throws Error when it does not in time, with its log */
export async function runGateway({ entry, folder, configuration, env }: GatewayRun): Promise<RunningGateway> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'gateway.yml');
  writeFileSync(file, `${JSON.stringify(configuration, null, 2)}\n`);
  const port = await freePort();
  const child = spawn(process.execPath, [entry, 'gateway', '--config', file, '--port', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child).catch((error: unknown) => {
    child.kill();
    throw new Error(`the gateway did not start: ${String(error)}\n${Buffer.concat(log).toString()}`);
  });
  return {
    url,
    close: async () => {
      await stop(child);
      writeFileSync(join(folder, 'gateway.txt'), Buffer.concat(log));
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + READY_TIMEOUT;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`it exited with ${child.exitCode}`);
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answered at ${url} within ${READY_TIMEOUT} ms`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
