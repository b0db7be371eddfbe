import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { MAX_ENTRIES, MAX_REPORT_BYTES, misfit, type Report } from '../report.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const figure = v.pipe(v.number(), v.finite(), v.minValue(0));
const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** docs/evidence.md, "Benchmarks": `{"benchmarks": [{"name", "unit", "samples": […]}]}`; `p95` may stand for the samples. */
const benchmarks = v.object({
  benchmarks: v.pipe(
    v.array(
      v.pipe(
        v.object({
          name,
          unit: v.pipe(v.string(), v.minLength(1)),
          samples: v.optional(v.pipe(v.array(figure), v.minLength(1), v.maxLength(MAX_ENTRIES))),
          p95: v.optional(figure),
        }),
        v.check(({ samples, p95 }) => (samples === undefined) !== (p95 === undefined), 'needs either samples or p95'),
      ),
    ),
    v.minLength(1, 'is empty'),
    v.maxLength(MAX_ENTRIES),
  ),
});

/** Not `v.record`, which drops names such as `constructor`. */
function isDigestMap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((digest) => typeof digest === 'string' && digest !== '');
}

/** docs/evidence.md, "Determinism": `{"runs": [{"outputs": {"NAME": "DIGEST"}}, …]}`. */
const determinism = v.object({
  runs: v.pipe(
    v.array(
      v.object({ outputs: v.custom<Readonly<Record<string, string>>>(isDigestMap, 'has to map names to digests') }),
    ),
    v.minLength(1, 'is empty'),
    v.maxLength(MAX_ENTRIES),
  ),
});

/** docs/evidence.md, "Fuzzing": `{"targets": [{"name", "executions", "crashes"}]}`. */
const fuzz = v.object({
  targets: v.pipe(
    v.array(v.object({ name, executions: counter, crashes: counter })),
    v.minLength(1, 'is empty'),
    v.maxLength(MAX_ENTRIES),
  ),
});

export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  readonly p95: number;
}

/** @throws SallyportError EVIDENCE_BENCHMARKS_INVALID, and what `parseJson` throws. */
export function readBenchmarks(report: Report): Benchmark[] {
  const parsed = v.safeParse(benchmarks, contentOf(report));
  if (parsed.success) {
    return parsed.output.benchmarks.map(({ name, unit, samples, p95 }) => ({
      name,
      unit,
      p95: p95 ?? percentile95(samples ?? []),
    }));
  }
  throw new SallyportError({
    code: 'EVIDENCE_BENCHMARKS_INVALID',
    message: `${report.name} is not a benchmarks report: ${misfit(parsed.issues)}`,
    remedy:
      'Write {"benchmarks": [{"name": "parse", "unit": "ms", "samples": [1.2, 1.3]}]}; docs/evidence.md has the shape.',
  });
}

/** @throws SallyportError EVIDENCE_DETERMINISM_INVALID, and what `parseJson` throws. */
export function readDeterminism(report: Report): Readonly<Record<string, string>>[] {
  const parsed = v.safeParse(determinism, contentOf(report));
  if (parsed.success) return parsed.output.runs.map(({ outputs }) => outputs);
  throw new SallyportError({
    code: 'EVIDENCE_DETERMINISM_INVALID',
    message: `${report.name} is not a determinism report: ${misfit(parsed.issues)}`,
    remedy: 'Write {"runs": [{"outputs": {"out.bin": "SHA-256"}}]}, one entry a run; docs/evidence.md has the shape.',
  });
}

/** @throws SallyportError EVIDENCE_FUZZ_INVALID, and what `parseJson` throws. */
export function readFuzz(report: Report): { name: string; executions: number; crashes: number }[] {
  const parsed = v.safeParse(fuzz, contentOf(report));
  if (parsed.success) return parsed.output.targets;
  throw new SallyportError({
    code: 'EVIDENCE_FUZZ_INVALID',
    message: `${report.name} is not a fuzzing report: ${misfit(parsed.issues)}`,
    remedy:
      'Write {"targets": [{"name": "parse", "executions": 100000, "crashes": 0}]}; docs/evidence.md has the shape.',
  });
}

/** The nearest-rank percentile: the smallest sample that at least 95% of the samples do not exceed. */
function percentile95(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] as number;
}

function contentOf({ name, bytes }: Report): unknown {
  return parseJson(bytes, { name, maxBytes: MAX_REPORT_BYTES });
}
