import { load, openStreams, requestOf } from './load.ts';
import { processorTime, residentMemory, type Target } from './targets.ts';

/** One kind of call. */
export interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly stream: boolean;
}

export const CASES: readonly Case[] = [
  { name: '200 B', bytes: 200, stream: false },
  { name: '10 KB', bytes: 10_000, stream: false },
  { name: '50 KB', bytes: 50_000, stream: false },
  { name: '500 KB', bytes: 500_000, stream: false },
  { name: 'stream', bytes: 200, stream: true },
];

/** What one kind of call came to at one target; times in milliseconds. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** With nobody else calling. */
  readonly firstByte: number;
  /** Microseconds of processor time for a call. */
  readonly processor: number;
  /** Resident, in MiB. */
  readonly memory: number;
  readonly failures: number;
}

const CONNECTIONS = 10;
const HELD = 1000;
const ROUNDS = 3;
const WARM_CALLS = 8000;
const MOST_SECONDS = 5;

const prose = 'The quick brown fox jumps over the lazy dog; it does so at 10:15, in "src/fox.ts" (line 42).\n';

function requestFor(target: Target, { bytes, stream }: Case, user?: string): Buffer {
  const content = prose.repeat(Math.ceil(bytes / prose.length)).slice(0, bytes);
  const body = {
    model: 'gpt-bench',
    max_tokens: 100,
    messages: [{ role: 'user', content }],
    ...(stream ? { stream } : {}),
    ...(user === undefined ? {} : { user }),
  };
  return requestOf(target.path, target.headers, JSON.stringify(body));
}

/**
 * Measures all targets in turn, and that several times, so that what else the machine does falls on all of them. The
 * median of the rounds counts.
 * @param milliseconds for one target in one round
 */
export async function measure(
  targets: readonly Target[],
  kind: Case,
  milliseconds: number,
): Promise<Map<Target, Figures>> {
  const rounds = new Map(targets.map((target) => [target, [] as Figures[]]));
  for (const target of targets) await warmUp(target, kind);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) rounds.get(target)?.push(await once(target, kind, milliseconds));
  }
  return new Map(targets.map((target) => [target, medianOf(rounds.get(target) as Figures[])]));
}

/** Until V8 has compiled what such calls need, on a slow machine too. */
async function warmUp(target: Target, kind: Case): Promise<void> {
  const request = requestFor(target, kind);
  let calls = 0;
  for (let second = 0; second < MOST_SECONDS && calls < WARM_CALLS; second++) {
    calls += (await load(target.url, request, CONNECTIONS, 1000)).calls;
  }
}

async function once(target: Target, kind: Case, milliseconds: number): Promise<Figures> {
  const request = requestFor(target, kind);
  const before = processorTime(target);
  const { calls, perSecond, p50, p99, failures } = await load(target.url, request, CONNECTIONS, milliseconds);
  const processor = (processorTime(target) - before) / calls;
  const alone = await load(target.url, request, 1, milliseconds / 4);
  const memory = residentMemory(target);
  return { perSecond, p50, p99, failures, processor, memory, firstByte: alone.firstByteP50 };
}

function medianOf(list: readonly Figures[]): Figures {
  const keys = Object.keys(list[0] as Figures) as (keyof Figures)[];
  const middle = (key: keyof Figures) =>
    list.map((figures) => figures[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as Figures;
}

/** MiB with a thousand streams open at once; undefined where they do not all begin. */
export async function memoryOfStreams(target: Target): Promise<number | undefined> {
  const kind = { name: 'held', bytes: 200, stream: true };
  const close = await openStreams(target.url, requestFor(target, kind, 'hold'), HELD).catch(() => undefined);
  if (close === undefined) return undefined;
  const memory = residentMemory(target);
  close();
  return memory;
}
