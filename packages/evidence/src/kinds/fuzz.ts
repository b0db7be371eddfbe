import { PREDICATE_BASE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, count, type KindOfEvidence, unbelievable } from '../kind.ts';
import { readFuzz } from '../readers/simple.ts';

const FUZZ = `${PREDICATE_BASE}/fuzz/v1`;

export const fuzzSchema = v.object({
  targets: v.pipe(
    v.array(v.object({ name: v.string(), executions: count, crashes: count })),
    v.minLength(1, 'is empty'),
  ),
});

/** Fuzzing. */
export const fuzz: KindOfEvidence = {
  kind: 'fuzz',
  accepts: (predicateType) => predicateType === FUZZ,
  state(reports) {
    const predicate = { targets: reports.flatMap(readFuzz) };
    fuzz.interpret(predicate, FUZZ);
    return { predicateType: FUZZ, predicate };
  },
  interpret(predicate) {
    const { targets } = conform(fuzzSchema, predicate, 'fuzz');
    const executions = targets.reduce((sum, target) => sum + target.executions, 0);
    const crashes = targets.reduce((sum, target) => sum + target.crashes, 0);
    if (executions === 0) throw unbelievable('fuzz', 'nothing was executed');
    return { kind: 'fuzz', executions, crashes };
  },
};
