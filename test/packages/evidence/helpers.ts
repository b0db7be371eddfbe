import type { Subject } from '@sallyport/core';
import {
  type EvidenceKind,
  type EvidenceOptions,
  type Interpretation,
  interpretStatement,
  type Report,
  statementOf,
} from '@sallyport/evidence';

export const SUBJECT: Subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
export const AT = '2026-11-22T10:00:00Z';

/** A report with this text, or this value as JSON. */
export function report(content: unknown, name = 'report'): Report {
  return { name, bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) };
}

/** What a policy gets to see of a report: through the Statement and back. */
export function evidenceOf(kind: EvidenceKind, content: unknown, options: Partial<EvidenceOptions> = {}) {
  const reports = Array.isArray(content) ? content : [report(content)];
  const statement = statementOf(kind, reports as Report[], SUBJECT, { at: AT, ...options });
  const interpretation = interpretStatement(JSON.parse(JSON.stringify(statement)));
  if (interpretation.outcome !== 'evidence') throw new Error(`not evidence: ${JSON.stringify(interpretation)}`);
  return interpretation.evidence;
}

/** The code of the error that making a Statement out of a report ends in. */
export function errorOf(kind: EvidenceKind, content: unknown, options: Partial<EvidenceOptions> = {}): string {
  try {
    statementOf(kind, [report(content)], SUBJECT, { at: AT, ...options });
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** What a predicate that somebody else wrote is taken for. */
export function interpret(predicateType: string, predicate: unknown): Interpretation {
  return interpretStatement({ _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType, predicate });
}
