import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { INTENT, UPSTREAM } from './sample/project.ts';

/** Where models come from: the scripted stand-in on loopback, or a real provider. */
export interface Provider {
  readonly format: 'openai' | 'anthropic';
  readonly url: string;
  readonly model: string;
  /** The environment variable with the key; none for the stand-in. */
  readonly keyVariable?: string;
}

/** A `sallyport gateway` that runs as a process of its own, as it would in an organisation. */
export interface RunningGateway {
  readonly url: string;
  readonly token: string;
  readonly receipts: string;
  close(): Promise<void>;
}

const CALLER_TOKEN = 'demo-caller-0123456789abcdefghijklmnopqrstuvwxyz';
const READY_TIMEOUT = 10_000;

/**
 * Starts the gateway from the bundle.
 * @param folder where its configuration, log and receipts go
 * @throws Error when it does not answer in time
 */
export async function startGateway(entry: string, folder: string, provider: Provider): Promise<RunningGateway> {
  mkdirSync(folder, { recursive: true });
  const receipts = join(folder, 'receipts');
  const file = join(folder, 'gateway.yml');
  writeFileSync(file, configuration(provider, receipts));
  const port = await freePort();
  const child = spawn(process.execPath, [entry, 'gateway', '--config', file, '--port', String(port)], {
    env: environment(provider),
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
    token: CALLER_TOKEN,
    receipts,
    close: async () => {
      await stop(child);
      writeFileSync(join(folder, 'gateway.txt'), Buffer.concat(log));
    },
  };
}

/** One upstream, one caller, one intent: nothing else passes. JSON is YAML. */
function configuration(provider: Provider, receipts: string): string {
  const sha256 = createHash('sha256').update(CALLER_TOKEN).digest('hex');
  const credential = provider.keyVariable === undefined ? {} : { credential: { env: provider.keyVariable } };
  return `${JSON.stringify(
    {
      version: 1,
      listen: '127.0.0.1:0',
      upstreams: { [UPSTREAM]: { format: provider.format, url: provider.url, ...credential } },
      callers: [{ token: { sha256 }, intent: INTENT }],
      intents: {
        [INTENT]: {
          models: [`${UPSTREAM}/*`],
          limits: { requestsPerMinute: 20, concurrent: 2, maxOutputTokens: 4096 },
          budget: { usd: 1, calls: 20, tokens: 100_000, per: 'run' },
        },
      },
      prices: { [`${UPSTREAM}/*`]: { input: 1, output: 2 } },
      receipts: { directory: receipts },
    },
    null,
    2,
  )}\n`;
}

function environment({ keyVariable }: Provider): Record<string, string> {
  const key = keyVariable === undefined ? undefined : process.env[keyVariable];
  return {
    PATH: process.env.PATH ?? '',
    ...(keyVariable === undefined || key === undefined ? {} : { [keyVariable]: key }),
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
