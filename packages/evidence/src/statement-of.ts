import {
  changeStatement,
  REPORTED_EVIDENCE_KINDS,
  SallyportError,
  type Statement,
  type Subject,
} from '@sallyport/core';
import type { EvidenceOptions } from './kind.ts';
import { KINDS } from './kinds/index.ts';
import type { Report } from './report.ts';
import type { EvidenceKind } from './types.ts';

/**
 * Makes a Statement about a change out of the reports that tools wrote. Same reports, same Statement.
 * @param kind one of `REPORTED_EVIDENCE_KINDS`.
 * @param reports at least one; several are added together.
 * @throws SallyportError EVIDENCE_KIND_UNKNOWN, EVIDENCE_REPORT_MISSING, and the errors of the kind's reader.
 */
export function statementOf(
  kind: EvidenceKind,
  reports: readonly Report[],
  subject: Subject,
  options: EvidenceOptions,
): Statement {
  const state = KINDS.find((known) => known.kind === kind)?.state;
  if (state === undefined) {
    throw new SallyportError({
      code: 'EVIDENCE_KIND_UNKNOWN',
      message: `no report makes a Statement about ${JSON.stringify(kind)}`,
      remedy: `Use one of ${REPORTED_EVIDENCE_KINDS.join(', ')}.`,
    });
  }
  if (reports.length === 0) {
    throw new SallyportError({
      code: 'EVIDENCE_REPORT_MISSING',
      message: `no report was given for ${kind}`,
      remedy: 'Name at least one report; a result without a report is no result.',
    });
  }
  const { predicateType, predicate } = state(reports, options);
  return changeStatement(subject, predicateType, predicate);
}
