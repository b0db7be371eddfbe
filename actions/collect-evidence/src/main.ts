import type { EvidenceKind, Statement, Subject } from '@sallyport/core';
import { type AddedLine, type Report, statementOf } from '@sallyport/evidence';

export interface Collected {
  readonly kind: EvidenceKind;
  readonly statement: Statement;
}

export interface CollectOptions {
  /** RFC 3339. */
  readonly at: string;
  /** The folder that absolute paths in reports are below. */
  readonly root: string;
  readonly addedLines: ReadonlyMap<string, readonly AddedLine[]>;
  /** Reports of the base, by kind. */
  readonly baselines: ReadonlyMap<EvidenceKind, readonly Report[]>;
}

/** One Statement for each kind of report. @throws SallyportError EVIDENCE_… */
export function collect(
  subject: Subject,
  reports: ReadonlyMap<EvidenceKind, readonly Report[]>,
  { baselines, ...options }: CollectOptions,
): Collected[] {
  return [...reports].map(([kind, some]) => ({
    kind,
    statement: statementOf(kind, some, subject, { ...options, baseline: baselines.get(kind) ?? [] }),
  }));
}
