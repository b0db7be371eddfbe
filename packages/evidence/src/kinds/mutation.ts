import { PREDICATE_BASE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, count, type KindOfEvidence, unbelievable } from '../kind.ts';
import { type MutationResults, readMutation } from '../readers/mutation.ts';
import { MAX_LISTED, percentOf } from '../report.ts';

const MUTATION = `${PREDICATE_BASE}/mutation/v1`;

export const mutationSchema = v.object({
  killed: count,
  survived: count,
  timedOut: count,
  notCovered: count,
  ignored: v.optional(count),
  /** For people; shortened. */
  survivors: v.optional(v.array(v.object({ path: v.string(), line: v.number(), mutator: v.string() }))),
});

/** Mutation testing: how many planted faults the tests notice. */
export const mutation: KindOfEvidence = {
  kind: 'mutation',
  accepts: (predicateType) => predicateType === MUTATION,
  state(reports, { root }) {
    const results: MutationResults = { killed: 0, survived: 0, timedOut: 0, notCovered: 0, ignored: 0, survivors: [] };
    for (const report of reports) readMutation(report, results, root);
    const predicate = { ...results, survivors: results.survivors.slice(0, MAX_LISTED) };
    mutation.interpret(predicate, MUTATION);
    return { predicateType: MUTATION, predicate };
  },
  interpret(predicate) {
    const { killed, survived, timedOut, notCovered } = conform(mutationSchema, predicate, 'mutation');
    const score = percentOf(killed + timedOut, killed + timedOut + survived + notCovered);
    if (score === null) throw unbelievable('mutation', 'no mutant was tested');
    return { kind: 'mutation', score, killed, survived, timedOut, notCovered };
  },
};
