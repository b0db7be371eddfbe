import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SallyportError } from '@sallyport/core';
import {
  type Expectation,
  MAX_BUNDLE_BYTES,
  parseRevocations,
  type Revocations,
  reportOf,
  type SignerExpectation,
  type SubjectDigest,
  type Trust,
  trustKey,
  trustRoot,
  verifyBundle,
} from '@sallyport/provenance/verify';
import { readHead, readInput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { VerifyOptions } from '../verify.ts';
import { verificationText } from './text.ts';

/** `sallyport verify`: 0 when everything that was asked for holds, 1 when anything does not. */
export async function verify(path: string, options: VerifyOptions, io: CliIo): Promise<ExitStatus> {
  const trust = await trustOf(options, io);
  const artifacts = await Promise.all(options.artifact.map((file) => artifactDigest(io, file)));
  const expect = await expectationOf(options, io);
  const verification = await verifyBundle(await readHead(io, path, MAX_BUNDLE_BYTES + 1), {
    trust,
    expect: { ...expect, subjects: [...(expect.subjects ?? []), ...artifacts] },
    name: path,
    ...(await revocationsOf(options, io)),
  });
  if (options.format === 'json') printJson(io, reportOf(verification));
  else io.stdout.write(verificationText(verification, path, io));
  return verification.verified ? 0 : 1;
}

async function revocationsOf({ revocations }: VerifyOptions, io: CliIo): Promise<{ revocations?: Revocations }> {
  if (revocations === undefined) return {};
  return { revocations: parseRevocations(await readInput(io, revocations), { name: revocations }) };
}

async function trustOf(options: VerifyOptions, io: CliIo): Promise<Trust> {
  const { key, trustedRoot, identity, issuer, policy } = options;
  const certificates = [trustedRoot, identity, issuer, policy];
  if (key !== undefined && certificates.every((option) => option === undefined))
    return trustKey(await readInput(io, key), { name: key });
  const twice = policy !== undefined && (identity ?? issuer) !== undefined;
  if (key === undefined && trustedRoot !== undefined && !twice)
    return trustRoot(await readInput(io, trustedRoot), { name: trustedRoot });
  throw new SallyportError({
    code: 'VERIFY_TRUST_AMBIGUOUS',
    message: 'whose signature counts has to be said in one way',
    remedy:
      'Give either --key FILE, or --trusted-root FILE with --identity URI and --issuer URL, or --trusted-root FILE with --policy FILE.',
  });
}

async function expectationOf({ type, subject, ...options }: VerifyOptions, io: CliIo): Promise<Expectation> {
  return {
    ...(options.key === undefined && { signers: await signersOf(options, io) }),
    ...(type !== undefined && { predicateType: type }),
    subjects: subject.map(subjectOf),
  };
}

async function signersOf(
  { identity = '', issuer = '', policy }: Pick<VerifyOptions, 'identity' | 'issuer' | 'policy'>,
  io: CliIo,
): Promise<readonly SignerExpectation[]> {
  if (policy === undefined) return [{ identity, issuer }];
  const { parseTrustPolicy } = await import('@sallyport/provenance/policy');
  return parseTrustPolicy(await readInput(io, policy), { name: policy }).signers;
}

/** Read piece by piece: an artifact may be large. */
async function artifactDigest(io: CliIo, file: string): Promise<SubjectDigest> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(resolve(io.cwd, file)), hash);
  } catch (cause) {
    throw new SallyportError({
      code: 'VERIFY_ARTIFACT_UNREADABLE',
      message: `${file} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'unknown'}`,
      remedy: 'Give a file; for anything else give its digest with --subject.',
      cause,
    });
  }
  return { algorithm: 'sha256', value: hash.digest('hex') };
}

function subjectOf(text: string): SubjectDigest {
  const match = /^([A-Za-z0-9_-]+):([0-9a-f]+)$/.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined) return { algorithm: match[1], value: match[2] };
  throw new SallyportError({
    code: 'VERIFY_SUBJECT_INVALID',
    message: `${JSON.stringify(text)} is no digest`,
    remedy: 'Write the algorithm and lowercase hexadecimal digits, for instance sha256:2c26b46b… or gitCommit:…',
  });
}
