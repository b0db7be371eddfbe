import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import {
  githubIdToken,
  isGitHubJob,
  type KeylessOptions,
  keylessSigner,
  localKeySigner,
  type PendingFile,
  PUBLIC_GOOD_SERVICES,
  readSigningConfig,
  resumeBundle,
  type SerializedBundle,
  type Signer,
  signOrPostpone,
  trustPublicGood,
  trustRoot,
} from '@sallyport/provenance';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printable, printJson } from '../../output.ts';
import type { AttestOptions } from '../attest.ts';

/** `sallyport attest`: signs, verifies what it made, and only then writes it. */
export async function attest(options: AttestOptions, io: CliIo): Promise<ExitStatus> {
  const { statement, incomplete, resume } = options;
  if ((statement === undefined) === (resume === undefined)) throw ambiguous();
  if (resume !== undefined) return written(options, io, await resumed(resume, options, io));
  const signer = await signerOf(options, io);
  const bytes = await readInput(io, statement as string);
  const kept = incomplete ?? `${options.out}.pending`;
  const pending = fileAt(kept, io);
  const result = await signOrPostpone(bytes, signer, { pending, postpone: incomplete !== undefined });
  if (result.outcome === 'signed') {
    await written(options, io, result.bundle);
    await pending.remove();
    return 0;
  }
  await pending.write(`${JSON.stringify(result.incomplete)}\n`);
  if (options.format === 'json') printJson(io, { schema: SCHEMA, complete: false, incomplete: kept });
  else io.stdout.write(`incomplete  ${printable(kept)}  (a log cannot be reached; run attest --resume later)\n`);
  return 1;
}

const SCHEMA = 'sallyport/attestation/v1';

async function written({ out, format }: AttestOptions, io: CliIo, bundle: SerializedBundle): Promise<ExitStatus> {
  await writeOutput(io, out, `${JSON.stringify(bundle)}\n`);
  if (format === 'json') printJson(io, { schema: SCHEMA, complete: true, bundle: out });
  else io.stdout.write(`signed  ${printable(out)}\n`);
  return 0;
}

/** Where a signature is kept until its bundle is written: a command that was killed goes on from there. */
function fileAt(path: string, io: CliIo): PendingFile {
  return {
    read: () => readInput(io, path).catch(() => undefined),
    write: (text) => writeOutput(io, path, text),
    remove: () => rm(resolve(io.cwd, path), { force: true }),
  };
}

async function resumed(file: string, options: AttestOptions, io: CliIo): Promise<SerializedBundle> {
  if (options.key ?? options.identityToken ?? options.signingConfig ?? options.incomplete) throw ambiguous();
  return resumeBundle(await readInput(io, file), { name: file, ...(await trustOf(options, io)) });
}

/** Who signs, as the options say. @throws SallyportError ATTEST_SIGNER_AMBIGUOUS, PROVENANCE_… */
export async function signerOf(options: AttestOptions, io: CliIo): Promise<Signer> {
  const { key, identityToken, signingConfig, trustedRoot } = options;
  if (key !== undefined) {
    if (identityToken ?? signingConfig ?? trustedRoot ?? options.incomplete) throw ambiguous();
    return localKeySigner(await readInput(io, key), { name: key });
  }
  return keylessSigner({ ...(await instanceOf(options, io)), getIdToken: tokenSource(identityToken, io) });
}

async function instanceOf(options: AttestOptions, io: CliIo): Promise<Pick<KeylessOptions, 'services' | 'trust'>> {
  const { signingConfig } = options;
  const trust = await trustOf(options, io);
  if (signingConfig === undefined) return { services: PUBLIC_GOOD_SERVICES, trust: trustPublicGood(), ...trust };
  return { services: readSigningConfig(await readInput(io, signingConfig), { name: signingConfig }), ...trust };
}

async function trustOf({ trustedRoot }: AttestOptions, io: CliIo): Promise<Pick<KeylessOptions, 'trust'>> {
  if (trustedRoot === undefined) return {};
  return { trust: trustRoot(await readInput(io, trustedRoot), { name: trustedRoot }) };
}

/** Where an identity token comes from. @throws SallyportError ATTEST_SIGNER_AMBIGUOUS */
export function tokenSource(file: string | undefined, io: CliIo): () => Promise<string> {
  if (file !== undefined) return async () => (await readInput(io, file)).toString('utf8');
  if (isGitHubJob(io.env)) return githubIdToken(io.env);
  throw ambiguous();
}

function ambiguous(): SallyportError {
  return new SallyportError({
    code: 'ATTEST_SIGNER_AMBIGUOUS',
    message: 'what is signed, and by whom, has to be said in one way',
    remedy:
      'Give --statement FILE with either --key FILE, or --identity-token FILE and --signing-config FILE (a GitHub job with `id-token: write` needs neither); or --resume FILE alone.',
  });
}
