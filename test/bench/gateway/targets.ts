import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { ensureTool, toolPath } from '../../../tools/go/install.ts';
import { isListening } from './load.ts';

/** What is measured: how it is called, and the process whose time and memory count. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** One that could not be started here, and why. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

const TOKEN = 'bench-token';
const PLACE = '/v1/chat/completions';
const START_WITHIN_MS = 180_000;
const pinned = availableParallelism() > 1 && existsSync('/usr/bin/taskset');
const children: ChildProcess[] = [];
const ended: string[] = [];
const authorization = { authorization: `Bearer ${TOKEN}` };

/** What ended by itself, and how: its figures count for nothing. */
export function endedEarly(): readonly string[] {
  return ended;
}

/** Ends everything that was started. */
export function stopAll(): void {
  for (const child of children) child.removeAllListeners('exit');
  for (const child of children) child.kill('SIGKILL');
}

export function startStub(): Promise<Target> {
  const script = join(import.meta.dirname, 'stub.ts');
  return announced('stub', 1, [process.execPath, script], { path: PLACE });
}

export function startBare(stub: Target): Promise<Target> {
  const script = join(import.meta.dirname, 'bare-proxy.ts');
  return announced('bare proxy', 0, [process.execPath, script, stub.url], { path: `/openai${PLACE}` });
}

/**
 * Our gateway: an allow-list, identity and receipts, which it never goes without; governed, also secrets, token forms,
 * personal data, limits and a budget of money.
 */
export function startOurs(cli: string, folder: string, stub: Target, governed: boolean): Promise<Target> {
  const name = governed ? 'governed' : 'gateway';
  const file = join(folder, `${name}.yml`);
  writeFileSync(file, configuration(join(folder, name), stub.url, governed));
  const env = { BENCH_KEY: 'bench-credential-0123456789', BENCH_SECRET: 'bench-secret-0123456789' };
  const command = [process.execPath, cli, 'gateway', '--config', file];
  return announced(name, 0, command, { path: `/openai${PLACE}`, env });
}

function configuration(receipts: string, stub: string, governed: boolean): string {
  return `version: 1
listen: 127.0.0.1:0
upstreams: { openai: { format: openai, url: ${stub}, credential: { env: BENCH_KEY } } }
callers: [{ token: { sha256: ${sha256(TOKEN)} }, intent: bench }]
intents:
  bench:
    models: ["openai/gpt-*"]
${governed ? '    limits: { requestsPerMinute: 1000000, concurrent: 10000, maxOutputTokens: 1000, requestBytes: 10485760 }\n    budget: { usd: 1000000, calls: 1000000000, tokens: 1000000000000 }' : ''}
${governed ? 'redact: { secrets: [{ env: BENCH_SECRET }], patterns: true, personal: [email, card, iban] }\nprices: { "openai/*": { input: 1, output: 2 } }' : ''}
receipts: { directory: ${receipts} }
`;
}

/** Other gateways, passing calls on and nothing else: no cache, no retries, no log of calls. */
export async function startPeers(folder: string, stub: Target): Promise<(Target | Missing)[]> {
  const portkey = () => startPortkey(stub);
  const litellm = () => startLitellm(folder, stub);
  const peers: (Target | Missing)[] = [];
  for (const [name, start] of [['portkey', portkey] as const, ['litellm', litellm] as const]) {
    peers.push(await start().catch((error: Error): Missing => ({ name, why: error.message.split('\n')[0] ?? '' })));
  }
  return peers;
}

async function startPortkey(stub: Target): Promise<Target> {
  await ensureTool('portkey');
  const port = await freePort();
  const command = [process.execPath, toolPath('portkey'), `--port=${port}`, '--headless'];
  const env = { NODE_ENV: 'production', TRUSTED_CUSTOM_HOSTS: '127.0.0.1' };
  const own = { 'x-portkey-provider': 'openai', 'x-portkey-custom-host': `${stub.url}/v1` };
  return listening('portkey', port, command, env, { ...authorization, ...own });
}

async function startLitellm(folder: string, stub: Target): Promise<Target> {
  await ensureTool('litellm');
  const port = await freePort();
  const config = join(folder, 'litellm.yml');
  const parameters = `{ model: openai/gpt-bench, api_base: "${stub.url}/v1", api_key: bench }`;
  writeFileSync(
    config,
    `model_list: [{ model_name: gpt-bench, litellm_params: ${parameters} }]\nlitellm_settings: { num_retries: 0, telemetry: false }\n`,
  );
  const options = ['--config', config, '--host', '127.0.0.1', '--port', String(port), '--num_workers', '1'];
  // Its prices would be fetched at the start otherwise.
  const env = { LITELLM_LOCAL_MODEL_COST_MAP: 'True', LITELLM_LOG: 'ERROR' };
  return listening('litellm', port, [toolPath('litellm'), ...options], env, authorization);
}

/** Starts what says on its standard output where it listens. */
async function announced(
  name: string,
  core: number,
  command: readonly string[],
  { path, env = {} }: { readonly path: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Target> {
  const child = run(core, command, env, 'pipe');
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const url = /http:\/\/\S+/.exec(output)?.[0];
    if (url !== undefined) return { name, url, path, headers: authorization, pid: child.pid as number };
  }
  throw new Error(`${name} did not start`);
}

/** Starts what was told where to listen, and waits until it does. */
async function listening(
  name: string,
  port: number,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<Target> {
  const child = run(0, command, env, 'ignore');
  const deadline = performance.now() + START_WITHIN_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    if (await isListening(port)) {
      return { name, url: `http://127.0.0.1:${port}`, path: PLACE, headers, pid: child.pid as number };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not start');
}

function run(
  core: number,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  output: 'pipe' | 'ignore',
): ChildProcess {
  const [program, ...rest] = pinned ? ['taskset', '-c', String(core), ...command] : command;
  const child = spawn(program as string, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'ignore'],
  });
  children.push(child);
  child.once('exit', (code, signal) => ended.push(`${command.join(' ')}: ${signal ?? `status ${code}`}`));
  return child;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Microseconds of processor time that a process has used (proc(5), fields 14 and 15, in hundredths of a second). */
export function processorTime({ pid }: Target): number {
  const [user, system] = readProcess(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10_000;
}

/** What a process has in memory, in MiB (proc(5), VmRSS). */
export function residentMemory({ pid }: Target): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readProcess(pid, 'status'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** Empty for one that has ended. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
