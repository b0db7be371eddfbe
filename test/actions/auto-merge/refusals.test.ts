import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeStatement } from '@sallyport/core';
import { localKeySigner, signStatement } from '@sallyport/provenance';
import { runAction } from '@sallyport/runtime';
import { run as merge } from '../../../actions/auto-merge/src/run.ts';
import { run as gate } from '../../../actions/policy-gate/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

let branches = 0;
type Inputs = Readonly<Record<string, string>>;

describe('auto-merge', () => {
  let scene: Scene;
  let allowed: Judged;
  let denied: Judged;
  beforeAll(async () => {
    scene = await openScene();
    allowed = await judged();
    denied = await judged({}, { 'src/b.js': 'export const b = 1;\n' });
  }, SLOW);
  afterAll(() => scene.close());

  const tip = () => scene.forge.repository(REPOSITORY).git.resolve('refs/heads/main');
  const merges = () => scene.forge.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/merge'));
  const here = () => ({ 'repository-path': scene.forge.repository(REPOSITORY).git.directory });

  type Judged = Awaited<ReturnType<typeof judged>>;

  /** A pull request that the gate has judged; `evidence` holds its verdict. */
  async function judged(inputs: Inputs = {}, files: Inputs = { 'docs/a.md': '# A\n' }) {
    const branch = `docs-${branches++}`;
    const pull = await scene.pull({ branch, author: 'alice', files });
    const evidence = scene.folder();
    const shared = { ...here(), key: scene.privateKey, 'evidence-dir': evidence, 'fail-on-deny': 'false' };
    const runner = await scene.step(pull.number, { ...shared, ...inputs });
    await runAction('policy-gate', gate, runner);
    expect(runner.failures).toEqual([]);
    return { ...pull, branch, evidence, decision: runner.outputs.get('decision') };
  }

  /** The same pull request with its verdict in a folder of its own, for a test to tamper with. */
  function copyOf(one: Judged): Judged {
    const evidence = scene.folder();
    cpSync(one.evidence, evidence, { recursive: true });
    return { ...one, evidence };
  }

  /** Runs auto-merge; gives the code of the refusal, or the result. */
  async function attempt(number: number, evidence: string, inputs: Inputs = {}) {
    const signers = { key: scene.privateKey, 'verdict-key': scene.publicKey };
    const runner = await scene.step(number, { ...here(), ...signers, 'evidence-dir': evidence, ...inputs });
    await runAction('auto-merge', merge, runner);
    const code = runner.failures[0]?.split(' ')[0];
    return { code, result: runner.outputs.get('result'), runner };
  }

  async function expectRefused(number: number, evidence: string, code: string, inputs?: Inputs) {
    const before = await tip();
    const asked = merges().length;
    expect(await attempt(number, evidence, inputs)).toMatchObject({ code, result: 'refused' });
    expect(await tip()).toBe(before);
    expect(merges()).toHaveLength(asked);
  }

  test.each([
    ['the decision', (text: string) => text.replace('"deny"', '"allow"')],
    ['the pull request', (text: string) => text.replace(/"pullRequest":\d+/, '"pullRequest":99')],
    ['the tree', (text: string) => text.replace(/"gitTree":"[0-9a-f]{4}/, '"gitTree":"0000')],
    ['a space', (text: string) => `${text} `],
  ])('an edited verdict: %s', async (_, edit) => {
    const { number, evidence } = copyOf(denied);
    const path = join(evidence, 'verdict.sigstore.json');
    const bundle = JSON.parse(readFileSync(path, 'utf8'));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    expect(edit(payload)).not.toBe(payload);
    bundle.dsseEnvelope.payload = Buffer.from(edit(payload)).toString('base64');
    writeFileSync(path, JSON.stringify(bundle));
    await expectRefused(number, evidence, 'MERGE_VERDICT_UNVERIFIED');
  });

  test('a verdict that denies', async () => {
    const { number, evidence, decision } = denied;
    expect(decision).toBe('deny');
    await expectRefused(number, evidence, 'VERDICT_DENIES');
  });

  test('a verdict that counted unsigned evidence', async () => {
    const { number, evidence } = await judged({ unsigned: 'true' }, { 'docs/u.md': '# U\n' });
    await expectRefused(number, evidence, 'VERDICT_UNSIGNED');
  });

  test('the verdict of another pull request, of another head', async () => {
    await expectRefused(denied.number, allowed.evidence, 'VERDICT_OTHER_SUBJECT');
  });

  test('a verdict that somebody else signed', async () => {
    const { number, evidence } = allowed;
    const { publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await expectRefused(number, evidence, 'MERGE_VERDICT_UNVERIFIED', { 'verdict-key': publicKey });
  });

  test('a certificate is asked for, and a key signed', async () => {
    const { number, evidence } = allowed;
    const identity = 'https://github.com/acme/ci/.github/workflows/gate.yml@refs/heads/main';
    await expectRefused(number, evidence, 'MERGE_VERDICT_UNVERIFIED', { 'verdict-key': '', identity });
  });

  test('another Statement by the right signer in the place of a verdict', async () => {
    const { number, evidence } = copyOf(allowed);
    const verdict = JSON.parse(readFileSync(join(evidence, 'verdict.intoto.json'), 'utf8'));
    const [commit, tree, patch] = verdict.subject;
    const subject = {
      gitCommit: commit.digest.gitCommit,
      gitTree: tree.digest.gitTree,
      patchSha256: patch.digest.sha256,
    };
    const statement = changeStatement(subject, 'https://example.com/other', verdict.predicate);
    const bundle = await signStatement(statement, localKeySigner(scene.privateKey));
    writeFileSync(join(evidence, 'verdict.sigstore.json'), JSON.stringify(bundle));
    await expectRefused(number, evidence, 'MERGE_VERDICT_UNVERIFIED');
  });

  test.each([
    ['403', { status: 403 }, 'GITHUB_FORBIDDEN'],
    ['404', { status: 404 }, 'GITHUB_NOT_FOUND'],
    ['422', { status: 422 }, 'GITHUB_REFUSED'],
    ['500', { status: 500 }, 'GITHUB_MERGE_UNKNOWN'],
    ['a reset', 'reset', 'GITHUB_MERGE_UNKNOWN'],
  ] as const)('GitHub answers the merge with %s: an error, and no merge', async (_, fault, code) => {
    const { number, evidence } = allowed;
    const before = await tip();
    scene.forge.fault(/PUT .*\/merge$/, fault);
    expect(await attempt(number, evidence)).toMatchObject({ code, result: 'error' });
    expect(await tip()).toBe(before);
  });

  test('no verdict at all: an error', async () => {
    const { number } = allowed;
    expect(await attempt(number, scene.folder())).toMatchObject({ code: 'EVIDENCE_FILE_UNREADABLE', result: 'error' });
  });

  test('a refusal need not fail the step; it is said either way', async () => {
    const { number, evidence } = copyOf(denied);
    const { code, result, runner } = await attempt(number, evidence, { 'fail-on-refuse': 'false' });
    expect([code, result]).toEqual([undefined, 'refused']);
    expect(JSON.parse(runner.outputs.get('reasons') ?? '')).toEqual([
      expect.objectContaining({ code: 'VERDICT_DENIES' }),
    ]);
    expect(runner.summaries.join()).toContain('Not merged');
  });

  test('a merge whose tree is not the judged one: an error that names both', async () => {
    scene.forge.fault(/PUT .*\/merge$/, { status: 200, body: { sha: scene.base, merged: true, message: '' } });
    const { code, result } = await attempt(allowed.number, allowed.evidence);
    expect([code, result]).toEqual(['MERGE_TREE_DIFFERS', 'error']);
  });

  test('into a branch with a merge queue: queued at that head, and only there', async () => {
    const { number, evidence } = allowed;
    const repository = scene.forge.repository(REPOSITORY);
    repository.rules = [{ type: 'merge_queue' }];
    const before = await tip();
    expect(await attempt(number, evidence)).toMatchObject({ code: undefined, result: 'queued' });
    const pull = repository.pulls.find((one) => one.number === number);
    expect([pull?.queued, await tip()]).toEqual([true, before]);
    const mutation = scene.forge.requests.findLast(({ path }) => path === '/graphql')?.body;
    expect(mutation).toMatchObject({ variables: { expectedHeadOid: allowed.head } });
    await expectRefused(denied.number, denied.evidence, 'VERDICT_DENIES');
    repository.rules = [];
  });

  test('a draft, and a closed pull request', async () => {
    const { number, evidence } = allowed;
    const pull = scene.forge.repository(REPOSITORY).pulls.find((one) => one.number === number);
    Object.assign(pull ?? {}, { draft: true });
    await expectRefused(number, evidence, 'GITHUB_NOT_MERGEABLE');
    Object.assign(pull ?? {}, { draft: false, state: 'closed' });
    await expectRefused(number, evidence, 'GITHUB_NOT_MERGEABLE');
    Object.assign(pull ?? {}, { state: 'open' });
  });

  test('the verdict of another pull request with the same head', async () => {
    await scene.forge.commit(REPOSITORY, 'release', { 'release.md': 'x\n' }, { from: scene.base, author: 'bob' });
    await scene.forge.repository(REPOSITORY).git.updateRef('refs/heads/release', scene.base);
    const pull = { head: allowed.branch, base: 'release', author: 'alice' };
    const { number } = await scene.forge.openPull(REPOSITORY, pull);
    await expectRefused(number, allowed.evidence, 'VERDICT_OTHER_TARGET');
  });

  test('the head moved after the verdict', async () => {
    const { number, evidence, branch, head } = await judged({}, { 'docs/h.md': '# H\n' });
    await scene.forge.commit(REPOSITORY, branch, { 'docs/h.md': '# I\n' }, { author: 'alice' });
    await expectRefused(number, evidence, 'VERDICT_OTHER_SUBJECT');
    await expectRefused(number, evidence, 'GITHUB_HEAD_MOVED', { head });
  });

  test('the twin: what was judged is merged, and everything else has a moved base from then on', async () => {
    const other = await judged({}, { 'docs/o.md': '# O\n' });
    expect(await attempt(allowed.number, allowed.evidence)).toMatchObject({ code: undefined, result: 'merged' });
    await expectRefused(other.number, other.evidence, 'MERGE_BASE_MOVED');
  });
});
