import { type Clock, IN_TOTO_PAYLOAD_TYPE, type Statement, sha256, systemClock } from '@sallyport/core';
import type { DsseBundle } from '../bundle.ts';
import { hasSubject, parseStatement, type SubjectDigest } from '../statement/parse.ts';
import { checkExpectation, type Expectation, type SignerExpectation } from './expectation.ts';
import { witnessesOf } from './identity.ts';
import { type Opened, openBundle } from './opened.ts';
import type { CheckDetail, Verification } from './report.ts';
import { type Revocations, revocationOf } from './revocations.ts';
import { verifyWithKey, verifyWithRoot } from './signatures.ts';
import { type Comparison, compareSigners, mismatch } from './signers.ts';
import { Steps } from './steps.ts';
import type { Trust } from './trust.ts';

export interface VerifyOptions {
  readonly trust: Trust;
  readonly expect: Expectation;
  /** Names the bundle in messages. */
  readonly name?: string;
  readonly clock?: Clock;
  /** Signatures that are no longer believed. */
  readonly revocations?: Revocations;
}

/** Digests that a message shows; a Statement may have thousands. */
const MAX_SHOWN = 5;

/**
 * Verifies a Sigstore bundle around a Statement: signature, certificate chain, certificate log, log entries, timestamps,
 * then who signed, the predicate's type and what the Statement is about. A bad bundle is a result, not an exception.
 * @throws SallyportError PROVENANCE_IDENTITY_REQUIRED when certificates are trusted and `expect.signers` names nobody.
 */
export async function verifyBundle(source: Uint8Array | string, options: VerifyOptions): Promise<Verification> {
  const { trust, expect, name = 'the bundle', clock = systemClock } = options;
  checkExpectation(trust, expect);
  const steps = new Steps();
  const opened = steps.attempt('bundle', () => {
    const read = openBundle(source, { name, trust });
    return [read, read.bundle.mediaType];
  });
  if (opened === undefined) return steps.report({ signer: null, statement: null });
  const { signer } = opened;
  const holds =
    trust.kind === 'key' ? verifyWithKey(steps, opened, trust) : verifyWithRoot(steps, opened, trust, clock);
  if (!holds) return steps.report({ signer, statement: null });
  const statement = steps.attempt('statement', () => readPayload(opened.bundle));
  const matched = statement && checkClaims(steps, { statement, opened, expect, now: clock.now() });
  checkRevocations(steps, opened, options.revocations);
  return steps.report({ signer, statement: statement ?? null, ...(matched && { matched }) });
}

function readPayload(bundle: DsseBundle): [Statement, string] {
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw new Error(`the payload is ${payloadType}, not ${IN_TOTO_PAYLOAD_TYPE}`);
  const statement = parseStatement(payload, { name: 'the payload' });
  return [statement, statement._type];
}

function checkRevocations(steps: Steps, { signer, bundle }: Opened, revocations: Revocations | undefined): void {
  if (revocations === undefined) {
    steps.skip('revoked', 'no list was given');
    return;
  }
  const payloadSha256 = sha256(bundle.content.dsseEnvelope.payload);
  const reason = revocationOf(revocations, { signer, payloadSha256 });
  if (reason === undefined) steps.pass('revoked', 'not on the list');
  else steps.fail('revoked', `revoked: ${reason}`);
}

interface Claims {
  readonly statement: Statement;
  readonly opened: Opened;
  readonly expect: Expectation;
  readonly now: Date;
}

/** Who signed, and what: all three are looked at, so that a person sees everything that is wrong at once. */
function checkClaims(steps: Steps, claims: Claims): SignerExpectation[] {
  const { predicateType, subjects = [] } = claims.expect;
  const { statement } = claims;
  if (predicateType === undefined) steps.skip('predicate-type', `any was accepted; it is ${statement.predicateType}`);
  else if (predicateType === statement.predicateType) steps.pass('predicate-type', predicateType);
  else steps.fail('predicate-type', `expected ${predicateType}, the Statement says ${statement.predicateType}`);
  checkSubjects(steps, statement, subjects);
  return checkSigner(steps, claims);
}

function checkSigner(steps: Steps, { statement, opened, expect, now }: Claims): SignerExpectation[] {
  const { signer, entity } = opened;
  if (signer.kind === 'key') {
    steps.pass('identity', signer.keyId);
    return [];
  }
  const facts = { signer, witnesses: witnessesOf(entity), predicateType: statement.predicateType, now };
  const comparisons = compareSigners(facts, expect.signers ?? []);
  const matched = comparisons.filter(({ holds }) => holds);
  const [first] = matched;
  if (first !== undefined) steps.pass('identity', signer.identity, first.details);
  else steps.fail('identity', mismatch(comparisons), detailsOf(comparisons));
  return matched.map(({ expected }) => expected);
}

/** With one signer expected, what differs; with several, each by its name. */
function detailsOf(comparisons: readonly Comparison[]): readonly CheckDetail[] {
  const [only, ...others] = comparisons;
  if (only !== undefined && others.length === 0) return only.details;
  return comparisons.map(({ expected, details }) => ({ what: expected.identity, result: 'fail', details }));
}

function checkSubjects(steps: Steps, statement: Statement, subjects: readonly SubjectDigest[]): void {
  const details = subjects.map((subject): CheckDetail => {
    const { algorithm, value } = subject;
    const found = statement.subject.flatMap(({ digest }) =>
      Object.hasOwn(digest, algorithm) ? [digest[algorithm]] : [],
    );
    const shown = found.length > MAX_SHOWN ? `${found.length} others` : found.join(', ') || 'no such digest';
    return { what: algorithm, result: hasSubject(statement, subject) ? 'pass' : 'fail', expected: value, found: shown };
  });
  const missing = details.filter(({ result }) => result === 'fail');
  if (subjects.length === 0) steps.skip('subject', 'any was accepted');
  else if (missing.length === 0) steps.pass('subject', 'about every digest that was asked for');
  else steps.fail('subject', `not about ${missing.map((s) => `${s.what}:${s.expected}`).join(', ')}`, missing);
}
