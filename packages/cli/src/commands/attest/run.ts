import { SallyportError } from '@sallyport/core';
import {
  githubIdToken,
  isGitHubJob,
  type KeylessOptions,
  keylessSigner,
  localKeySigner,
  PUBLIC_GOOD_SERVICES,
  readSigningConfig,
  type Signer,
  signStatement,
  trustPublicGood,
  trustRoot,
} from '@sallyport/provenance';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printable, printJson } from '../../output.ts';
import type { AttestOptions } from '../attest.ts';

/** `sallyport attest`: signs, verifies what it made, and only then writes it. */
export async function attest(options: AttestOptions, io: CliIo): Promise<ExitStatus> {
  const signer = await signerOf(options, io);
  const bundle = await signStatement(await readInput(io, options.statement), signer);
  await writeOutput(io, options.out, `${JSON.stringify(bundle)}\n`);
  if (options.format === 'json') printJson(io, { schema: 'sallyport/attestation/v1', bundle: options.out });
  else io.stdout.write(`signed  ${printable(options.out)}\n`);
  return 0;
}

async function signerOf(options: AttestOptions, io: CliIo): Promise<Signer> {
  const { key, identityToken, signingConfig, trustedRoot } = options;
  if (key !== undefined) {
    if (identityToken ?? signingConfig ?? trustedRoot) throw ambiguous();
    return localKeySigner(await readInput(io, key), { name: key });
  }
  return keylessSigner({ ...(await instanceOf(options, io)), getIdToken: tokenSource(identityToken, io) });
}

async function instanceOf(
  { signingConfig, trustedRoot }: AttestOptions,
  io: CliIo,
): Promise<Pick<KeylessOptions, 'services' | 'trust'>> {
  const trust =
    trustedRoot === undefined ? {} : { trust: trustRoot(await readInput(io, trustedRoot), { name: trustedRoot }) };
  if (signingConfig === undefined) return { services: PUBLIC_GOOD_SERVICES, trust: trustPublicGood(), ...trust };
  return { services: readSigningConfig(await readInput(io, signingConfig), { name: signingConfig }), ...trust };
}

function tokenSource(file: string | undefined, io: CliIo): () => Promise<string> {
  if (file !== undefined) return async () => (await readInput(io, file)).toString('utf8');
  if (isGitHubJob(io.env)) return githubIdToken(io.env);
  throw ambiguous();
}

function ambiguous(): SallyportError {
  return new SallyportError({
    code: 'ATTEST_SIGNER_AMBIGUOUS',
    message: 'who signs has to be said in one of two ways',
    remedy:
      'Give either --key FILE, or --identity-token FILE and --signing-config FILE; a GitHub job with `id-token: write` needs neither.',
  });
}
