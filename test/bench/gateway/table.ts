import { CASES, type Figures } from './cases.ts';
import type { Target } from './targets.ts';

/** By case: what each target came to. */
export type Results = ReadonlyMap<string, ReadonlyMap<Target, Figures>>;

type Measure = readonly [name: string, digits: number, of: (own: Figures, stub: Figures) => number];

const WHOLE: readonly Measure[] = [
  ['calls a second', 0, ({ perSecond }) => perSecond],
  ['p50 added, ms', 2, ({ p50 }, stub) => p50 - stub.p50],
  ['p99, ms', 2, ({ p99 }) => p99],
  ['processor, µs a call', 0, ({ processor }) => processor],
];
const STREAMED: readonly Measure[] = [
  ...WHOLE,
  ['first byte added, ms', 2, ({ firstByte }, stub) => firstByte - stub.firstByte],
];

/** All figures in one table, and a line for each target of speed. */
export function print(
  results: Results,
  streams: ReadonlyMap<Target, number | undefined>,
  targets: readonly Target[],
): void {
  line(['calls', 'measure', ...targets.map(({ name }) => name)]);
  line(['---', '---', ...targets.map(() => '---:')]);
  for (const { name, stream } of CASES) {
    const figures = results.get(name) as ReadonlyMap<Target, Figures>;
    for (const measure of stream ? STREAMED : WHOLE) line(rowOf(name, measure, figures, targets));
  }
  const last = results.get((CASES.at(-1) as { name: string }).name) as ReadonlyMap<Target, Figures>;
  line(['all', 'memory, MiB', ...targets.map((target) => String(last.get(target)?.memory))]);
  line(['1,000 streams', 'memory, MiB', ...targets.map((target) => String(streams.get(target) ?? '–'))]);
}

function rowOf(
  name: string,
  [title, digits, of]: Measure,
  figures: ReadonlyMap<Target, Figures>,
  targets: readonly Target[],
): string[] {
  const stub = figures.get(targets[0] as Target) as Figures;
  const cells = targets.map((target) => {
    const own = figures.get(target) as Figures;
    return own.failures > 0 ? 'fails' : of(own, stub).toFixed(digits);
  });
  return [name, title, ...cells];
}

function line(cells: readonly string[]): void {
  const [first = '', second = '', ...rest] = cells;
  console.log(`| ${first.padEnd(13)} | ${second.padEnd(20)} | ${rest.map((cell) => cell.padStart(10)).join(' | ')} |`);
}

/** What the gateway is to reach, and whether it does in this run. */
export function printGoals(
  results: Results,
  streams: ReadonlyMap<Target, number | undefined>,
  targets: readonly Target[],
) {
  const named = (name: string) => targets.find((target) => target.name === name);
  const [bare, plain, governed, portkey] = ['bare proxy', 'gateway', 'governed', 'portkey'].map(named);
  for (const { name, stream } of CASES) {
    const at = (target: Target | undefined) => (target === undefined ? undefined : results.get(name)?.get(target));
    const [stub, base, open, own, peer] = [targets[0], bare, plain, governed, portkey].map(at);
    if (stub === undefined || base === undefined || open === undefined || own === undefined) continue;
    goal(`${name}: at least half of the bare proxy`, open.perSecond / base.perSecond, '≥', 0.5);
    goal(`${name}: the same by processor time`, base.processor / open.processor, '≥', 0.5);
    if (peer !== undefined && peer.failures === 0) {
      goal(`${name}: governed, five times Portkey`, own.perSecond / peer.perSecond, '≥', 5);
      goal(`${name}: the same by processor time`, peer.processor / own.processor, '≥', 5);
    }
    goal(`${name}: governed, p50 added, ms`, own.p50 - stub.p50, '<', 2);
    goal(`${name}: governed, p99, ms`, own.p99, '<', 10);
    if (stream) goal(`${name}: governed, first byte added, ms`, own.firstByte - stub.firstByte, '<', 1);
  }
  if (governed !== undefined) goal('1,000 streams: governed, MiB', streams.get(governed) ?? Number.NaN, '<', 512);
}

function goal(what: string, value: number, sign: '≥' | '<', bound: number): void {
  const met = sign === '<' ? value < bound : value >= bound;
  console.log(`${met ? 'met   ' : 'missed'}  ${what}: ${value.toFixed(2)} (${sign} ${bound})`);
}
