import { PREDICATE_BASE, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { conform, type KindOfEvidence } from '../kind.ts';
import { type Benchmark, readBenchmarks } from '../readers/simple.ts';
import { MAX_ENTRIES } from '../report.ts';

const BENCHMARKS = `${PREDICATE_BASE}/benchmarks/v1`;
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

export const benchmarksSchema = v.object({
  benchmarks: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        unit: v.string(),
        p95: v.pipe(v.number(), v.finite(), v.minValue(0)),
        /** The base's, measured on the same machine. */
        baselineP95: positive,
      }),
    ),
    v.minLength(1, 'is empty'),
    v.maxLength(MAX_ENTRIES),
  ),
});

/** Benchmarks against the base; lower is better. */
export const benchmarks: KindOfEvidence = {
  kind: 'benchmarks',
  accepts: (predicateType) => predicateType === BENCHMARKS,
  state(reports, { baseline = [] }) {
    const base = new Map(baseline.flatMap(readBenchmarks).map((known) => [known.name, known]));
    const measured = reports.flatMap(readBenchmarks).map((item) => ({ ...item, baselineP95: baselineOf(item, base) }));
    return { predicateType: BENCHMARKS, predicate: { benchmarks: measured } };
  },
  interpret(predicate) {
    const { benchmarks: measured } = conform(benchmarksSchema, predicate, 'benchmarks');
    const changes = measured.map(({ p95, baselineP95 }) => ((p95 - baselineP95) * 100) / baselineP95);
    // A spread would put a million arguments on the stack.
    const p95RegressionPercent = changes.reduce((worst, change) => Math.max(worst, change), -100);
    return { kind: 'benchmarks', benchmarks: measured.length, p95RegressionPercent };
  },
};

function baselineOf({ name, unit }: Benchmark, base: ReadonlyMap<string, Benchmark>): number {
  const known = base.get(name);
  if (known !== undefined && known.unit === unit && known.p95 > 0) return known.p95;
  throw new SallyportError({
    code: 'EVIDENCE_BASELINE_MISSING',
    message: `the benchmark ${JSON.stringify(name)} has no baseline above 0 in ${unit}`,
    remedy: 'Run the benchmarks at the base as well and give that report with --baseline.',
  });
}
