import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { type Trust, trustKey, trustPublicGood, trustRoot, verifyBundle } from '@sallyport/provenance';
import { toSignedEntity } from '@sigstore/verify';
import { type DsseBundle, parseAnyBundle } from '../../../packages/provenance/src/bundle.ts';
import { signerOf } from '../../../packages/provenance/src/verify/identity.ts';
import { verifyWithKey, verifyWithRoot } from '../../../packages/provenance/src/verify/signatures.ts';
import { compareSigners } from '../../../packages/provenance/src/verify/signers.ts';
import { Steps } from '../../../packages/provenance/src/verify/steps.ts';

/**
 * Measures the verifier against the public vectors, which stay where they are:
 * `node test/packages/provenance/vectors.ts CHECKOUT_OF_SIGSTORE_CONFORMANCE`. Prints what came out otherwise than the name
 * of its folder says, and ends with 1 then; docs/provenance.md has the exceptions and their reasons.
 */
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

interface Vector {
  readonly name: string;
  readonly read: (file: string) => Buffer | undefined;
  readonly artifact: Buffer;
}

function vectorsIn(folder: string): Vector[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const read = (file: string) => {
      const path = join(folder, name, file);
      return existsSync(path) ? readFileSync(path) : undefined;
    };
    return { name, read, artifact: read('artifact') ?? readFileSync(join(folder, 'a.txt')) };
  });
}

function trustOf({ read }: Vector): Trust {
  const [key, root] = [read('key.pub'), read('trusted_root.json')];
  if (key !== undefined) return trustKey(key, { name: 'key.pub' });
  return root === undefined ? trustPublicGood() : trustRoot(root, { name: 'trusted_root.json' });
}

/** The first reason why a vector is not believed; undefined when it is. */
async function faultOf(vector: Vector): Promise<string | undefined> {
  const source = vector.read('bundle.sigstore.json') ?? Buffer.alloc(0);
  const identity = vector.read('identity')?.toString().trim() ?? IDENTITY;
  const issuer = vector.read('issuer')?.toString().trim() ?? ISSUER;
  const signers = [{ identity, issuer }];
  try {
    const trust = trustOf(vector);
    const bundle = parseAnyBundle(source, { name: vector.name });
    if (bundle.content.$case === 'messageSignature')
      return faultOfMessage(bundle as unknown as DsseBundle, vector.artifact, { trust, signers });
    const subjects = [{ algorithm: 'sha256', value: sha256(vector.artifact) }];
    const { checks, verified } = await verifyBundle(source, { trust, expect: { signers, subjects } });
    const failed = checks.find(({ result }) => result === 'fail');
    return verified ? undefined : `${failed?.id}: ${failed?.message}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A bare message's signature: the same checks, though no command takes one. */
function faultOfMessage(
  bundle: DsseBundle,
  artifact: Buffer,
  { trust, signers }: { readonly trust: Trust; readonly signers: readonly { identity: string; issuer: string }[] },
): string | undefined {
  const steps = new Steps();
  const entity = toSignedEntity(bundle, artifact);
  const signer = signerOf(entity, trust);
  const opened = { bundle, entity, signer };
  const digest = (bundle as unknown as { content: { messageSignature: { messageDigest: { digest: Buffer } } } }).content
    .messageSignature.messageDigest.digest;
  if (digest.toString('hex') !== sha256(artifact)) return 'another digest';
  const clock = { now: () => new Date() };
  const holds =
    trust.kind === 'key' ? verifyWithKey(steps, opened, trust) : verifyWithRoot(steps, opened, trust, clock);
  const { checks } = steps.report({ signer, statement: null });
  const failed = checks.find(({ result }) => result === 'fail');
  if (!holds) return `${failed?.id}: ${failed?.message}`;
  if (signer.kind === 'key') return undefined;
  const facts = { signer, witnesses: { timestamps: 0, logs: 0 }, predicateType: '', now: clock.now() };
  return compareSigners(facts, signers).some((one) => one.holds) ? undefined : 'another identity';
}

const [checkout = ''] = process.argv.slice(2);
const vectors = vectorsIn(join(checkout, 'test/assets/bundle-verify'));
let wrong = 0;
for (const vector of vectors) {
  const fault = await faultOf(vector);
  if ((fault !== undefined) === vector.name.endsWith('_fail')) continue;
  wrong += 1;
  process.stdout.write(`${vector.name}: ${fault ?? 'believed'}\n`);
}
process.stdout.write(`${vectors.length - wrong} of ${vectors.length} as they should be\n`);
process.exitCode = wrong === 0 ? 0 : 1;
