import { type Clock, IN_TOTO_PAYLOAD_TYPE, isSallyportError, type Statement, systemClock } from '@sallyport/core';
import { type SignedEntity, toSignedEntity, VerificationError } from '@sigstore/verify';
import { type DsseBundle, parseBundle } from '../bundle.ts';
import { hasSubject, parseStatement } from '../statement/parse.ts';
import { certificateFault } from './certificate-fault.ts';
import { checkExpectation, type Expectation } from './expectation.ts';
import { identityFault, signerOf, timesOf } from './identity.ts';
import { logEntryFault } from './log-entry.ts';
import { CHECKS, type Check, type CheckId, type SignerReport, type Verification } from './report.ts';
import type { RootTrust, Trust } from './trust.ts';

export interface VerifyOptions {
  readonly trust: Trust;
  readonly expect: Expectation;
  /** Names the bundle in messages. */
  readonly name?: string;
  readonly clock?: Clock;
}

/** How far a timestamp authority's clock may run ahead of ours. */
const MAX_SKEW_MS = 5 * 60 * 1000;

/**
 * Verifies a Sigstore bundle around a Statement: signature, certificate chain, certificate log, log entries, timestamps,
 * then who signed, the predicate's type and what the Statement is about. A bad bundle is a result, not an exception.
 * @throws SallyportError PROVENANCE_IDENTITY_REQUIRED when certificates are trusted and `expect.signers` names nobody.
 */
export async function verifyBundle(source: Uint8Array | string, options: VerifyOptions): Promise<Verification> {
  checkExpectation(options.trust, options.expect);
  const steps = new Steps();
  const subject = steps.attempt('bundle', () => open(source, options));
  if (subject === undefined) return steps.report({ signer: null, statement: null });
  const signer = signerOf(subject.entity, options.trust);
  if (!verifySignatures(steps, subject, options)) return steps.report({ signer, statement: null });
  const statement = steps.attempt('statement', () => readPayload(subject.bundle));
  if (statement !== undefined) checkClaims(steps, { statement, signer, subject, options });
  return steps.report({ signer, statement: statement ?? null });
}

interface Opened {
  readonly bundle: DsseBundle;
  readonly entity: SignedEntity;
}

function open(source: Uint8Array | string, { name = 'the bundle', trust }: VerifyOptions): [Opened, string] {
  const bundle = parseBundle(source, { name });
  const entity = toSignedEntity(bundle);
  if (trust.kind === 'root' && entity.key.$case !== 'certificate')
    throw new Error('it was signed with a key; the trusted root believes certificates');
  if (trust.kind === 'key' && entity.key.$case !== 'public-key')
    throw new Error('it was signed with a certificate; a key cannot verify it');
  return [{ bundle, entity }, `a Sigstore bundle, ${bundle.mediaType}`];
}

/** The library's verification, then what it leaves out. False when anything failed. */
function verifySignatures(steps: Steps, { bundle, entity }: Opened, options: VerifyOptions): boolean {
  const { trust, clock = systemClock } = options;
  if (trust.kind === 'key') {
    for (const id of ['timestamp', 'certificate', 'log'] as const) steps.skip(id, 'a key is trusted as it is');
    return (
      steps.attempt('signature', () => {
        trust.verifier.verify({ ...entity, timestamps: [], tlogEntries: [] });
        return [true, `made with the key ${trust.keyId}`];
      }) === true
    );
  }
  const problem = libraryProblem(entity, trust);
  const faults = problem ?? ownFaults(bundle, entity, trust, clock);
  const messages = passMessages(entity);
  for (const id of ['timestamp', 'certificate', 'log', 'signature'] as const) {
    if (faults?.id === id) {
      steps.fail(id, faults.message);
      return false;
    }
    steps.pass(id, messages[id]);
  }
  return faults === undefined;
}

interface Fault {
  readonly id: CheckId;
  readonly message: string;
}

function libraryProblem(entity: SignedEntity, trust: RootTrust): Fault | undefined {
  try {
    trust.verifier.verify(entity);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: checkOf(error), message };
  }
}

function checkOf(error: unknown): CheckId {
  if (!(error instanceof VerificationError)) return 'signature';
  if (error.code === 'TIMESTAMP_ERROR') return 'timestamp';
  if (error.code === 'CERTIFICATE_ERROR') return 'certificate';
  return error.code.startsWith('TLOG_') ? 'log' : 'signature';
}

function ownFaults(bundle: DsseBundle, entity: SignedEntity, trust: RootTrust, clock: Clock): Fault | undefined {
  if (entity.key.$case !== 'certificate') return { id: 'certificate', message: 'there is none' };
  const times = timesOf(entity);
  const late = times.find((time) => time.getTime() > clock.now().getTime() + MAX_SKEW_MS);
  if (late !== undefined) return { id: 'timestamp', message: `it is of the future: ${late.toISOString()}` };
  const certificate = certificateFault(entity.key.certificate);
  if (certificate !== undefined) return { id: 'certificate', message: certificate };
  const facts = { root: trust.root, certificate: entity.key.certificate.root.toDER(), times };
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const fault = logEntryFault(entry, facts);
    if (fault !== undefined) return { id: 'log', message: `entry ${entry.logIndex}: ${fault}` };
  }
  return undefined;
}

function passMessages(entity: SignedEntity) {
  const [first] = timesOf(entity);
  return {
    timestamp: `signed at ${first?.toISOString() ?? 'no known time'}`,
    certificate: 'issued by an authority of the trusted root, and in force at that time',
    log: entity.tlogEntries.map(({ logIndex }) => `entry ${logIndex} is in the log`).join(', ') || 'none is asked for',
    signature: 'made with the key of the certificate',
  };
}

function readPayload(bundle: DsseBundle): [Statement, string] {
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw new Error(`the payload is ${payloadType}, not ${IN_TOTO_PAYLOAD_TYPE}`);
  const statement = parseStatement(payload, { name: 'the payload' });
  return [statement, statement._type];
}

interface Claims {
  readonly statement: Statement;
  readonly signer: SignerReport;
  readonly subject: Opened;
  readonly options: VerifyOptions;
}

function checkClaims(steps: Steps, { statement, signer, options }: Claims): void {
  const { expect, clock = systemClock } = options;
  const { predicateType, subjects = [] } = expect;
  const fault = identityFault(signer, expect, clock.now());
  if (fault === undefined) steps.pass('identity', signer.kind === 'key' ? signer.keyId : signer.identity);
  else steps.fail('identity', fault);
  if (predicateType === undefined) steps.skip('predicate-type', 'any was accepted');
  else if (predicateType === statement.predicateType) steps.pass('predicate-type', predicateType);
  else steps.fail('predicate-type', `expected ${predicateType}, the Statement says ${statement.predicateType}`);
  const missing = subjects.filter((subject) => !hasSubject(statement, subject));
  if (subjects.length === 0) steps.skip('subject', 'any was accepted');
  else if (missing.length === 0) steps.pass('subject', `about all ${subjects.length} of the digests`);
  else steps.fail('subject', `not about ${missing.map((s) => `${s.algorithm}:${s.value}`).join(', ')}`);
}

/** Collects the checks; what was never reached is skipped. */
class Steps {
  readonly #done = new Map<CheckId, Check>();

  pass(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'pass', message });
  }
  skip(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'skip', message });
  }
  fail(id: CheckId, message: string): void {
    this.#done.set(id, { id, result: 'fail', message });
  }

  /** Runs something that gives a value and a message, or throws. */
  attempt<T>(id: CheckId, run: () => [T, string]): T | undefined {
    try {
      const [value, message] = run();
      this.pass(id, message);
      return value;
    } catch (error) {
      const { message } = error as Error;
      this.fail(id, isSallyportError(error) ? `${error.code} ${message}` : message);
      return undefined;
    }
  }

  report({ signer, statement }: { signer: SignerReport | null; statement: Statement | null }): Verification {
    const checks = CHECKS.map((id) => this.#done.get(id) ?? ({ id, result: 'skip', message: 'not reached' } as const));
    const verified = statement !== null && checks.every(({ result }) => result !== 'fail');
    return {
      schema: 'sallyport/verification/v1',
      verified,
      signer,
      statement: statement && {
        type: statement._type,
        predicateType: statement.predicateType,
        subjects: statement.subject,
      },
      checks,
      payload: verified ? statement : null,
    };
  }
}
