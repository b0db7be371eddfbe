import { PREDICATE_BASE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, count, type KindOfEvidence } from '../kind.ts';
import { readSarif, withoutKnown } from '../readers/sarif.ts';
import { MAX_LISTED } from '../report.ts';
import type { ScanLevel } from '../types.ts';

const SCAN = `${PREDICATE_BASE}/scan/v1`;
/** From the worst to the mildest. */
const LEVELS: readonly ScanLevel[] = ['error', 'warning', 'note', 'none'];
const level = v.picklist(LEVELS);

export const scanSchema = v.object({
  tools: v.pipe(v.array(v.string()), v.minLength(1, 'names no tool')),
  newFindings: v.object({ none: count, note: count, warning: count, error: count }),
  known: v.optional(count),
  /** For people; the worst first, shortened. */
  findings: v.optional(
    v.array(v.object({ level, rule: v.string(), path: v.nullable(v.string()), line: v.nullable(v.number()) })),
  ),
});

/** Static analysis. */
export const scan: KindOfEvidence = {
  kind: 'scan',
  accepts: (predicateType) => predicateType === SCAN,
  state(reports, { baseline = [] }) {
    const results = reports.map((report) => readSarif(report));
    const all = results.flatMap(({ newFindings }) => newFindings);
    const findings = withoutKnown(
      all,
      baseline.map(readSarif).flatMap(({ newFindings }) => newFindings),
    );
    const newFindings: Record<ScanLevel, number> = { error: 0, warning: 0, note: 0, none: 0 };
    for (const finding of findings) newFindings[finding.level]++;
    const worstFirst = findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    const predicate = {
      tools: [...new Set(results.flatMap(({ tools }) => tools))],
      newFindings,
      known: results.reduce((sum, { known }) => sum + known, all.length - findings.length),
      findings: worstFirst.slice(0, MAX_LISTED).map(({ identity: _, ...finding }) => finding),
    };
    return { predicateType: SCAN, predicate };
  },
  interpret(predicate) {
    const { tools, newFindings } = conform(scanSchema, predicate, 'scan');
    const worst = LEVELS.find((name) => newFindings[name] > 0) ?? null;
    return { kind: 'scan', newFindings, worst, tools };
  },
};
