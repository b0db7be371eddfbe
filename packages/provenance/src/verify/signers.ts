import type { SignerExpectation } from './expectation.ts';
import type { Witnesses } from './identity.ts';
import type { CheckDetail, SignerReport } from './report.ts';

/** What is known about a signature when it is asked whether anybody expected it. */
export interface SignatureFacts {
  readonly signer: SignerReport & { readonly kind: 'certificate' };
  readonly witnesses: Witnesses;
  readonly predicateType: string;
  readonly now: Date;
}

/** One expected signer, and how the certificate compares with it. */
export interface Comparison {
  readonly expected: SignerExpectation;
  readonly details: readonly CheckDetail[];
  readonly holds: boolean;
}

/** Compares a signature with each signer who is expected. */
export function compareSigners(facts: SignatureFacts, expected: readonly SignerExpectation[]): Comparison[] {
  return expected.map((signer) => {
    const details = detailsOf(facts, signer);
    return { expected: signer, details, holds: details.every(({ result }) => result === 'pass') };
  });
}

function detailsOf({ signer, witnesses, predicateType, now }: SignatureFacts, expected: SignerExpectation) {
  const { claims = {}, predicateTypes, maxAgeSeconds, timestamps, logEntries } = expected;
  const details = [
    exactly('identity', [expected.identity], signer.identity),
    exactly('issuer', [expected.issuer], signer.issuer),
    ...Object.entries(claims).map(([name, values]) => exactly(name, [values].flat(), signer.claims[name])),
  ];
  if (predicateTypes !== undefined) details.push(exactly('predicate type', predicateTypes, predicateType));
  if (maxAgeSeconds !== undefined) details.push(young(signer.signedAt, maxAgeSeconds, now));
  if (timestamps !== undefined) details.push(atLeast('timestamp authorities', timestamps, witnesses.timestamps));
  if (logEntries !== undefined) details.push(atLeast('logs', logEntries, witnesses.logs));
  return details;
}

function exactly(what: string, values: readonly string[], found: string | undefined): CheckDetail {
  const result = found !== undefined && values.includes(found) ? 'pass' : 'fail';
  return { what, result, expected: values.join(' or '), found: found ?? 'nothing' };
}

function young(signedAt: string | null, maxAgeSeconds: number, now: Date): CheckDetail {
  const age = signedAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(signedAt)) / 1000;
  const result = age <= maxAgeSeconds ? 'pass' : 'fail';
  return {
    what: 'age',
    result,
    expected: `at most ${maxAgeSeconds} s`,
    found: `signed at ${signedAt ?? 'no known time'}`,
  };
}

function atLeast(what: string, wanted: number, found: number): CheckDetail {
  return { what, result: found >= wanted ? 'pass' : 'fail', expected: `${wanted} or more`, found: String(found) };
}

/** What is wrong with a signature that nobody expected, in one sentence. */
export function mismatch(comparisons: readonly Comparison[]): string {
  const sentences = comparisons.map(({ details }) => {
    const first = details.find(({ result }) => result === 'fail');
    return first && `expected the ${first.what} ${first.expected}, the certificate says ${first.found}`;
  });
  if (sentences.length <= 1) return sentences[0] ?? 'nobody is expected';
  return `none of the ${sentences.length} who are expected`;
}
