import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseImage, Registry, referringBundles } from '@sallyport/artifact';
import { run } from '@sallyport/cli';
import { type Statement, sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement, trustRoot, verifyBundle } from '@sallyport/provenance';
import { COMMIT, provenance, sbom, verdict } from '../../support/artifact-world.ts';
import { tryCosign } from '../sigstore/cosign.ts';
import { type Stack, startStack } from '../sigstore/stack.ts';
import { type RealRegistry, startRegistry } from './registry.ts';

/** An image's whole way: a workflow's signatures by real servers, a real registry, and what cosign says of all that. */
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const RELEASE = 'acme/shop/.github/workflows/release.yml@refs/heads/main';
const GATE = 'acme/ci/.github/workflows/gate.yml@refs/tags/v1';
const BUILD = {
  ...{ job_workflow_ref: RELEASE, workflow_ref: RELEASE, event_name: 'push', ref: 'refs/heads/main', sha: COMMIT },
  ...{ repository: 'acme/shop', repository_id: '1' },
};

let stack: Stack;
let registry: RealRegistry;
let digest: string;
beforeAll(async () => {
  stack = await startStack();
  registry = await startRegistry(stack.folder);
  digest = await registry.push('acme/shop', '1.0', 'first');
  write('sbom.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a","purl":"pkg:npm/a@1"}]}');
  write('policy.yml', policyText());
  write(
    'verdicts/verdict.sigstore.json',
    await signed(verdict(), { job_workflow_ref: GATE, event_name: 'pull_request' }),
  );
}, 120_000);
afterAll(async () => {
  await registry?.stop();
  await stack?.stop();
});

function policyText(more = '', builder = ''): string {
  const issuer = `issuer: "${stack.issuer.issuer}"`;
  return `version: 1\nrepositoryId: 1\nbuilder: { workflow: "${RELEASE}", ${issuer}${builder} }\nverdict: { workflow: "${GATE}", ${issuer} }\n${more}`;
}

function write(name: string, content: string): string {
  const path = join(stack.folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A bundle by a job with these claims, in JSON. */
async function signed(statement: Statement, claims: Readonly<Record<string, string>> = {}): Promise<string> {
  const signer = keylessSigner({
    services: readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' }),
    trust: trustRoot(readFileSync(stack.trustedRoot), { name: 'root' }),
    getIdToken: async () => stack.issuer.token('sigstore', { ...BUILD, ...claims }),
  });
  return JSON.stringify(await signStatement(statement, signer));
}

async function sallyport(...argv: string[]) {
  const written = { out: '', err: '' };
  const status = await run([...argv, '--format', 'json'], {
    stdin: Readable.from([]),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    isTTY: false,
    env: { HOME: stack.folder },
    cwd: stack.folder,
    status: 0,
  });
  return { status, printed: JSON.parse(written.out) };
}

const image = (reference = digest) => `${registry.host}/acme/shop@${reference}`;
const attest = (...what: string[]) =>
  sallyport(
    ...['attest', '--out', 'out', '--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot],
    ...['--identity-token', write('token', stack.issuer.token('sigstore', BUILD)), '--sbom', 'sbom.json', ...what],
  );
const verify = (what: readonly string[], policy = 'policy.yml') =>
  sallyport(
    'verify-artifact',
    ...what,
    '--policy',
    policy,
    '--trusted-root',
    stack.trustedRoot,
    '--evidence-dir',
    'verdicts',
  );
const cosignVerify = (reference: string, { type = PROVENANCE, workflow = RELEASE } = {}) =>
  tryCosign(stack.folder, [
    ...['verify-attestation', '--new-bundle-format', '--trusted-root', stack.trustedRoot, '--type', type],
    ...['--certificate-identity', `https://github.com/${workflow}`, '--certificate-oidc-issuer', stack.issuer.issuer],
    ...['--use-signed-timestamps', '--allow-http-registry', reference],
  ]);

describe('an image in a real registry', () => {
  test('is attested, and both verifiers believe what hangs on it', async () => {
    expect(await attest('--image', `${registry.host}/acme/shop:1.0`)).toMatchObject({ status: 0 });
    expect(await cosignVerify(image())).toMatchObject({ status: 0 });
    expect(await cosignVerify(image(), { type: 'https://cyclonedx.org/bom' })).toMatchObject({ status: 0 });
    expect(await verify(['--image', image()])).toMatchObject({
      status: 0,
      printed: {
        decision: 'allow',
        artifacts: [{ commit: COMMIT, levels: ['SLSA_BUILD_LEVEL_2', 'SALLYPORT_CHANGE_ALLOWED'] }],
      },
    });
  });

  test('another image behind the same tag has none of it, for either', async () => {
    const other = await registry.push('acme/shop', '1.0', 'second');
    expect((await cosignVerify(image(other))).status).not.toBe(0);
    expect(await verify(['--image', `${registry.host}/acme/shop:1.0`])).toMatchObject({ status: 1 });
    expect(await verify(['--image', image()])).toMatchObject({ status: 0 });
  });

  test('another workflow is refused by both', async () => {
    expect((await cosignVerify(image(), { workflow: RELEASE.replace('main', 'mai') })).status).not.toBe(0);
    const policy = policyText().replaceAll(RELEASE, RELEASE.replace('release.yml', 'other.yml'));
    write('other-policy.yml', policy);
    expect(await verify(['--image', image()], 'other-policy.yml')).toMatchObject({ status: 1 });
  });

  test('what cosign attests is found, and verified by us', async () => {
    const theirs = await registry.push('acme/shop', '2.0', 'third');
    const predicate = write('predicate.json', JSON.stringify(provenance().predicate));
    const made = await tryCosign(stack.folder, [
      ...['attest', '--yes', '--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot],
      ...['--identity-token', write('token', stack.issuer.token('sigstore', BUILD)), '--predicate', predicate],
      ...['--type', PROVENANCE, '--allow-http-registry', image(theirs)],
    ]);
    expect(made).toMatchObject({ status: 0 });
    const open = await Registry.open(parseImage(image(theirs)), { env: { HOME: stack.folder } });
    const bundles = await referringBundles(open, theirs);
    expect(bundles).toHaveLength(1);
    const verification = await verifyBundle(bundles[0]?.bytes ?? '', {
      trust: trustRoot(readFileSync(stack.trustedRoot), { name: 'root' }),
      expect: {
        signers: [{ identity: `https://github.com/${RELEASE}`, issuer: stack.issuer.issuer }],
        predicateType: PROVENANCE,
        subjects: [{ algorithm: 'sha256', value: theirs.slice(7) }],
      },
    });
    expect(verification).toMatchObject({ verified: true });
    expect(await attest('--image', image(theirs))).toMatchObject({ status: 0 });
    expect(await referringBundles(open, theirs)).toHaveLength(3);
    expect(await cosignVerify(image(theirs))).toMatchObject({ status: 0 });
  });
});

describe('a file, and certificates that say something else', () => {
  const BYTES = 'the bytes of a release';
  const about = { name: 'app.zip', uri: 'pkg:generic/app.zip', digest: { sha256: sha256(BYTES) } };

  /** Provenance that is honest about who signs it, unless told otherwise. */
  function built(claims: Readonly<Record<string, string>> = {}, commit = COMMIT): Statement {
    const builder = `https://github.com/${claims.job_workflow_ref ?? RELEASE}`;
    const statement = provenance({ artifacts: [about], commit });
    return JSON.parse(JSON.stringify(statement).replaceAll('https://acme.test/builder', builder));
  }

  let round = 0;
  async function judged({
    claims = {},
    statement = built(claims),
    judge = verdict(),
    gate = {},
    policy = policyText(),
  }: Case) {
    const folder = `case-${round++}`;
    write(`${folder}/app.zip`, BYTES);
    write(`${folder}/policy.yml`, policy);
    const [one, two, three] = await Promise.all([
      signed(statement, claims),
      signed(judge, { job_workflow_ref: GATE, event_name: 'pull_request', ...gate }),
      signed(sbom(undefined, about), {}),
    ]);
    write(`${folder}/evidence/provenance.sigstore.json`, one);
    write(`${folder}/evidence/verdict.sigstore.json`, two);
    write(`${folder}/evidence/sbom.sigstore.json`, three);
    const { status, printed } = await sallyport(
      ...['verify-artifact', '--artifact', `${folder}/app.zip`, '--policy', `${folder}/policy.yml`],
      ...['--evidence-dir', `${folder}/evidence`, '--trusted-root', stack.trustedRoot],
    );
    const rules = printed.artifacts[0].rules as { id: string; result: string }[];
    return { status, failed: rules.filter(({ result }) => result === 'fail').map(({ id }) => id) };
  }
  interface Case {
    readonly claims?: Readonly<Record<string, string>>;
    readonly statement?: Statement;
    readonly judge?: Statement;
    readonly gate?: Readonly<Record<string, string>>;
    readonly policy?: string;
  }

  test('the good one is allowed', async () => {
    expect(await judged({})).toEqual({ status: 0, failed: [] });
    const strict = ', refs: [refs/heads/main], events: [push], runner: github-hosted, maxAgeDays: 1, level: 3';
    expect(await judged({ policy: policyText('', strict) })).toEqual({ status: 0, failed: [] });
  });

  const elsewhere = (workflow: string) => ({ claims: { job_workflow_ref: workflow } });
  test.each<[string, () => Case]>([
    ['another workflow', () => elsewhere(RELEASE.replace('release', 'other'))],
    ['another branch', () => elsewhere(RELEASE.replace('main', 'topic'))],
    ['a branch with that name in front', () => elsewhere(`${RELEASE}-2`)],
    ['a branch with that name at its end', () => elsewhere(RELEASE.replace('heads/main', 'heads/x/main'))],
    ['a tag of the branch’s name', () => elsewhere(RELEASE.replace('heads', 'tags'))],
    [
      'a fork',
      () => ({
        claims: { job_workflow_ref: RELEASE.replace('acme', 'evil'), repository: 'evil/shop', repository_id: '9' },
      }),
    ],
    [
      'a stranger’s repository that calls the very workflow',
      () => ({ claims: { repository: 'evil/shop', repository_id: '9' } }),
    ],
    [
      'another branch, where refs are named',
      () => ({ claims: { ref: 'refs/heads/topic' }, policy: policyText('', ', refs: [refs/heads/main]') }),
    ],
    [
      'another event, where events are named',
      () => ({ claims: { event_name: 'pull_request' }, policy: policyText('', ', events: [push]') }),
    ],
    [
      'a runner of one’s own',
      () => ({ claims: { runner_environment: 'self-hosted' }, policy: policyText('', ', runner: github-hosted') }),
    ],
    ['a commit that is not the certificate’s', () => ({ claims: { sha: 'a'.repeat(40) } })],
    ['a builder that is not the certificate’s', () => ({ statement: provenance({ artifacts: [about] }) })],
  ])('%s', async (_, made) => {
    const { status, failed } = await judged(made());
    expect([status, failed[0]]).toEqual([1, 'artifact.provenance']);
  });

  test.each<[string, () => Case]>([
    ['deny', () => ({ judge: verdict({ decision: 'deny' }) })],
    ['of another commit', () => ({ judge: verdict({ commit: 'a'.repeat(40) }) })],
    [
      'that another repository’s gate gave',
      () => ({ judge: verdict({ target: { repositoryId: 9 } }), gate: { repository_id: '9' } }),
    ],
    ['about this repository, signed in a run of another', () => ({ gate: { repository_id: '9' } })],
    ['signed by the build', () => ({ gate: { job_workflow_ref: RELEASE } })],
    ['by the gate at another tag', () => ({ gate: { job_workflow_ref: `${GATE}.1` } })],
  ])('a verdict %s', async (_, made) => {
    expect(await judged(made())).toEqual({ status: 1, failed: ['artifact.verdict'] });
  });
});
