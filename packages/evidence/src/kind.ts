import { SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { misfit, type Report } from './report.ts';
import type { Evidence, EvidenceKind } from './types.ts';

/** One line that a change adds: 1-based number in the head, and its text. */
export interface AddedLine {
  readonly number: number;
  readonly text: string;
}

export interface EvidenceOptions {
  /** When the tools ended; RFC 3339. It stands in predicates that ask for a time. */
  readonly at: string;
  /** The folder that absolute paths in reports are relative to: the checkout. */
  readonly root?: string;
  /** The change's added lines by path; coverage cannot be stated without them. */
  readonly addedLines?: ReadonlyMap<string, readonly AddedLine[]>;
  /** The same reports of the base: benchmarks need them, scans leave out what they know. */
  readonly baseline?: readonly Report[];
}

export interface Predicate {
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** A kind of evidence: how reports become a predicate, and what a predicate says. One file of `kinds/` each. */
export interface KindOfEvidence {
  readonly kind: EvidenceKind;
  /** Does a predicate of this type speak about this kind? */
  accepts(predicateType: string, predicate: unknown): boolean;
  /** @throws SallyportError when the reports say nothing that could count. */
  state?(reports: readonly Report[], options: EvidenceOptions): Predicate;
  /** @throws SallyportError EVIDENCE_PREDICATE_INVALID */
  interpret(predicate: unknown, predicateType: string): Evidence;
}

/** Reads a predicate by its schema; unknown fields are ignored. @throws SallyportError EVIDENCE_PREDICATE_INVALID */
export function conform<T>(schema: v.GenericSchema<unknown, T>, predicate: unknown, kind: EvidenceKind): T {
  const parsed = v.safeParse(schema, predicate);
  if (parsed.success) return parsed.output;
  throw unbelievable(kind, misfit(parsed.issues));
}

/** For a predicate that contradicts itself, or says nothing. */
export function unbelievable(kind: EvidenceKind, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_PREDICATE_INVALID',
    message: `a Statement about ${kind} is malformed: ${why}`,
    remedy: 'Make it with `sallyport evidence`; docs/predicates has the shape of each predicate.',
  });
}

/** A count: a whole number, not negative, that JSON holds exactly. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `covered` of `total`. */
export const ratio = v.pipe(
  v.object({ covered: count, total: count }),
  v.check(({ covered, total }) => covered <= total, 'covers more than there is'),
);
