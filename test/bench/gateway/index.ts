import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '@sallyport/core';
import { load, openStreams, type Result, requestOf } from './load.ts';

/**
 * One table: the stub alone, a bare Node proxy, the gateway without rules and with all of them, in one run. With two
 * cores or more, what is measured has one and the stub and the load have the other.
 *
 *     node test/bench/gateway/index.ts [--cli dist/cli/index.js] [--seconds 3]
 */
const TOKEN = 'bench-token';
const STREAMS = 1000;
const root = resolve(import.meta.dirname, '../../..');
const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const cli = resolve(option('--cli', join(root, 'dist/cli/index.js')));
const milliseconds = Number(option('--seconds', '3')) * 1000;
const pinned = availableParallelism() > 1 && existsSync('/usr/bin/taskset');
const folder = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
const children: ChildProcess[] = [];

/** What is measured: where it listens, and the process whose time counts. */
interface Target {
  readonly url: string;
  readonly pid: number;
}

async function start(core: number, command: readonly string[], env: Record<string, string> = {}): Promise<Target> {
  const [program, ...rest] = pinned
    ? ['taskset', '-c', String(core), process.execPath, ...command]
    : [process.execPath, ...command];
  const child = spawn(program as string, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const address = /http:\/\/\S+/.exec(output)?.[0];
    if (address !== undefined) return { url: address, pid: child.pid as number };
  }
  throw new Error(`${command.join(' ')} did not start`);
}

function configuration(name: string, stub: string, governed: boolean): string {
  const path = join(folder, `${name}.yml`);
  writeFileSync(
    path,
    `version: 1
listen: 127.0.0.1:0
upstreams: { openai: { format: openai, url: ${stub}, credential: { env: BENCH_KEY } } }
callers: [{ token: { sha256: ${sha256(TOKEN)} }, intent: bench }]
intents:
  bench:
    models: ["openai/gpt-*"]
${governed ? '    limits: { requestsPerMinute: 1000000, concurrent: 10000, maxOutputTokens: 1000, requestBytes: 10485760 }\n    budget: { usd: 1000000, calls: 1000000000, tokens: 1000000000000 }' : ''}
${governed ? 'redact: { secrets: [{ env: BENCH_SECRET }], patterns: true, personal: [email, card, iban] }\nprices: { "openai/*": { input: 1, output: 2 } }' : ''}
receipts: { directory: ${join(folder, name)} }
`,
  );
  return path;
}

const prose = 'The quick brown fox jumps over the lazy dog; it does so at 10:15, in "src/fox.ts" (line 42).\n';
const bodyOf = (bytes: number, stream: boolean) =>
  JSON.stringify({
    model: 'gpt-bench',
    max_tokens: 100,
    messages: [{ role: 'user', content: prose.repeat(Math.ceil(bytes / prose.length)).slice(0, bytes) }],
    ...(stream ? { stream: true } : {}),
  });

/** Microseconds of processor time that a process has used (proc(5), fields 14 and 15, in hundredths of a second). */
function processorTime(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10_000;
}

/** What a process has in memory (proc(5), VmRSS). */
function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

interface Row extends Result {
  /** Microseconds of the measured process for each call: what other programs do on the machine changes it little. */
  readonly processor: number;
}

async function measure({ url, pid }: Target, request: Buffer): Promise<Row> {
  await load(url, request, 10, milliseconds / 3);
  const before = processorTime(pid);
  const result = await load(url, request, 10, milliseconds);
  return { ...result, processor: (processorTime(pid) - before) / result.calls };
}

function row(name: string, result: Row, bare: Row | undefined): string {
  const { perSecond, p50, p99, firstByteP50, failures, processor } = result;
  const share = (mine: number, other: number) => (bare === undefined ? '' : `${Math.round((mine / other) * 100)}%`);
  const numbers = [
    perSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
    firstByteP50.toFixed(2),
    share(perSecond, bare?.perSecond ?? 1),
    processor.toFixed(0),
    share(bare?.processor ?? 1, processor),
  ];
  return `| ${name.padEnd(22)} | ${numbers.map((text) => text.padStart(8)).join(' | ')} |${failures > 0 ? ` ${failures} failed` : ''}`;
}

try {
  const here = import.meta.dirname;
  const stub = await start(1, [join(here, 'stub.ts')]);
  const env = { BENCH_KEY: 'bench-credential-0123456789', BENCH_SECRET: 'bench-secret-0123456789' };
  const bare = await start(0, [join(here, 'bare-proxy.ts'), stub.url]);
  const plain = await start(0, [cli, 'gateway', '--config', configuration('plain', stub.url, false)], env);
  const governed = await start(0, [cli, 'gateway', '--config', configuration('governed', stub.url, true)], env);
  for (const [bytes, stream] of [
    [200, false],
    [10_000, false],
    [50_000, false],
    [500_000, false],
    [200, true],
  ] as const) {
    console.log(`\n${bytes} bytes, ${stream ? 'streamed' : 'whole'}, 10 connections, ${milliseconds / 1000} s each`);
    console.log(
      '| what                   | a second |   p50 ms |   p99 ms | first ms |  of bare |   cpu µs |  of bare |',
    );
    const request = requestOf('/openai/v1/chat/completions', TOKEN, bodyOf(bytes, stream));
    const run = (target: Target) => measure(target, request);
    console.log(row('stub', await run(stub), undefined));
    const base = await run(bare);
    console.log(row('bare Node proxy', base, base));
    console.log(row('gateway', await run(plain), base));
    console.log(row('gateway, governed', await run(governed), base));
  }
  const held = JSON.stringify({ ...JSON.parse(bodyOf(200, true)), user: 'hold' });
  const request = requestOf('/openai/v1/chat/completions', TOKEN, held);
  const close = await openStreams(governed.url, request, STREAMS);
  console.log(`\n${STREAMS} streams at once, governed: ${residentMegabytes(governed.pid)} MiB`);
  close();
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
