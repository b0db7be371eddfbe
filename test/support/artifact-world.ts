import { generateKeyPairSync } from 'node:crypto';
import { type Artifact, commandProvenance, parseArtifactPolicy, sbomStatement } from '@sallyport/artifact';
import { canonicalJson, type Decision, type Statement, type Subject, sha256 } from '@sallyport/core';
import type { BundleSource } from '@sallyport/engine/artifact';
import { type VerdictTarget, verdictStatement } from '@sallyport/policy';
import { localKeySigner, signStatement } from '@sallyport/provenance';

/** Somebody who signs with a key. */
export interface Person {
  readonly publicKey: string;
  readonly privateKey: string;
}

export function person(): Person {
  return generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

export const COMMIT = 'c'.repeat(40);
export const TREE = 'd'.repeat(40);
export const NOW = new Date('2026-11-22T12:00:00Z');
export const ARTIFACT = artifactOf('the bytes of app.tgz');

export function artifactOf(bytes: string): Artifact {
  const digest = sha256(bytes);
  return { name: 'app.tgz', uri: `pkg:generic/app.tgz?checksum=sha256:${digest}`, digest: { sha256: digest } };
}

export async function bundle(statement: Statement, signer: Person, name: string): Promise<BundleSource> {
  const signed = await signStatement(statement, localKeySigner(signer.privateKey, { name: 'key' }));
  return { name, bytes: Buffer.from(JSON.stringify(signed)) };
}

export function provenance(change: { artifacts?: readonly Artifact[]; commit?: string; finishedOn?: string } = {}) {
  const { artifacts = [ARTIFACT], commit = COMMIT, finishedOn = '2026-11-22T11:00:00Z' } = change;
  const source = { uri: 'git+https://github.com/acme/shop@refs/heads/main', gitCommit: commit };
  return commandProvenance(artifacts, { command: 'make', source, builder: 'https://acme.test/builder', finishedOn });
}

export interface VerdictChange {
  readonly decision?: 'allow' | 'deny';
  readonly commit?: string;
  readonly at?: string;
  readonly unsigned?: true;
  readonly target?: Partial<VerdictTarget>;
  readonly subject?: Subject;
}

export function verdict({
  decision = 'allow',
  commit = COMMIT,
  at = '2026-11-22T10:00:00Z',
  ...more
}: VerdictChange = {}) {
  const decided: Decision = {
    schema: 'sallyport/decision/v1',
    decision,
    tier: 'medium',
    rules: [{ id: 'evidence.tests', result: decision === 'allow' ? 'pass' : 'fail', message: 'tests' }],
    subject: more.subject ?? { gitCommit: commit, gitTree: TREE, patchSha256: 'e'.repeat(64) },
    inputs: { policy: 'f'.repeat(64) },
    ...(more.unsigned && { unsigned: true }),
  };
  const target = {
    repositoryId: 1,
    repository: 'acme/shop',
    pullRequest: 7,
    baseRef: 'main',
    baseCommit: 'b'.repeat(40),
  };
  return verdictStatement(decided, { target: { ...target, ...more.target }, at: new Date(at), statements: [] });
}

export interface SbomComponent {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses?: readonly object[];
}

export const MIT = [{ license: { id: 'MIT' } }];

export function sbom(components: readonly SbomComponent[] = [{ name: 'left-pad', licenses: MIT }], about = ARTIFACT) {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components };
  return sbomStatement([about], Buffer.from(canonicalJson(document)), 'sbom.json');
}

export function scan(
  severities: readonly string[],
  scanFinishedOn = '2026-11-22T11:00:00Z',
  about = ARTIFACT,
): Statement {
  const result = severities.map((score, index) => ({ id: `CVE-${index}`, severity: [{ method: 'sallyport', score }] }));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: about.name, digest: about.digest }],
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    predicate: { scanner: { uri: 'https://scanner.test', db: {}, result }, metadata: { scanFinishedOn } },
  };
}

/** A policy's text with keys in place of workflows. */
export function policyText(people: { readonly builder: Person; readonly gate: Person }, more = ''): string {
  const key = (one: Person) => `{ key: ${JSON.stringify(one.publicKey)} }`;
  return `version: 1\nrepositoryId: 1\nbuilder: ${key(people.builder)}\nverdict: ${key(people.gate)}\n${more}`;
}

export function policy(people: { readonly builder: Person; readonly gate: Person }, more = '') {
  return parseArtifactPolicy(Buffer.from(policyText(people, more)), { name: 'policy.yml' });
}
