import { PREDICATE_BASE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, type KindOfEvidence, unbelievable } from '../kind.ts';
import { readDeterminism } from '../readers/simple.ts';
import { MAX_LISTED } from '../report.ts';

const DETERMINISM = `${PREDICATE_BASE}/determinism/v1`;

export const determinismSchema = v.object({
  runs: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  identical: v.boolean(),
  /** Names of outputs that were not the same in all runs; shortened. */
  differing: v.optional(v.array(v.string()), []),
});

/** The same run several times, with the same outcome. */
export const determinism: KindOfEvidence = {
  kind: 'determinism',
  accepts: (predicateType) => predicateType === DETERMINISM,
  state(reports) {
    const runs = reports.flatMap(readDeterminism);
    const names = new Set(runs.flatMap((run) => Object.keys(run)));
    if (names.size === 0) throw unbelievable('determinism', 'no run had an output');
    const differing = [...names].filter((name) => new Set(runs.map((run) => digestOf(run, name))).size > 1).sort();
    const predicate = {
      runs: runs.length,
      identical: differing.length === 0,
      differing: differing.slice(0, MAX_LISTED),
    };
    return { predicateType: DETERMINISM, predicate };
  },
  interpret(predicate) {
    const { runs, identical, differing } = conform(determinismSchema, predicate, 'determinism');
    if (identical && differing.length > 0) throw unbelievable('determinism', 'it says identical and names differences');
    return { kind: 'determinism', runs, identical, differing };
  },
};

function digestOf(run: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(run, name) ? run[name] : undefined;
}
