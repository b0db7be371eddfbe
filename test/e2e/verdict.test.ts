import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StepResult } from '@sallyport/testing';
import { DOCUMENT, REPOSITORY } from './support/files.ts';
import { newKeyPair } from './support/keys.ts';
import { expectError, expectRefusal, reasonsOf } from './support/results.ts';
import { type Case, Scenario } from './support/scenario.ts';

let scenario: Scenario;
/** A pull request that the gate allows; every test tampers with a copy, and the last one merges it. */
let allowed: Case;

beforeAll(async () => {
  scenario = await Scenario.start();
  allowed = await scenario.propose({ files: DOCUMENT });
  await scenario.attest(allowed);
  expect(await scenario.gate(allowed)).toMatchObject({ outputs: { decision: 'allow' } });
});

afterAll(() => scenario.close());

interface Bundle {
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

interface Verdict {
  subject: { digest: Record<string, string> }[];
}

const verdictFile = (one: Case): string => join(one.evidence, 'verdict.sigstore.json');
const readBundle = (one: Case): Bundle => JSON.parse(readFileSync(verdictFile(one), 'utf8')) as Bundle;
const writeBundle = (one: Case, bundle: unknown): void => writeFileSync(verdictFile(one), JSON.stringify(bundle));

/** Changes what the verdict says, and leaves its signature. */
function editVerdict(one: Case, edit: (verdict: Verdict) => void): void {
  const bundle = readBundle(one);
  const verdict = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as Verdict;
  edit(verdict);
  bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(verdict)).toString('base64');
  writeBundle(one, bundle);
}

async function expectUnmerged(result: StepResult, one: Case, main: string): Promise<void> {
  expect(result.outcome).toBe('failure');
  expect(result.outputs['merge-commit'] ?? '').toBe('');
  expect(await scenario.merged(one.number)).toBe(false);
  expect(await scenario.tip('main')).toBe(main);
}

describe('a verdict that was tampered with', () => {
  const zero = '0'.repeat(40);
  test.each<[string, (one: Case) => void]>([
    ['another tree', (one) => editVerdict(one, (verdict) => setDigest(verdict, 'gitTree', zero))],
    ['no signature', (one) => writeBundle(one, withSignature(readBundle(one), ''))],
    [
      'another signature',
      (one) => writeBundle(one, withSignature(readBundle(one), Buffer.alloc(70, 7).toString('base64'))),
    ],
    [
      'its Statement in place of the bundle',
      (one) => writeFileSync(verdictFile(one), readFileSync(join(one.evidence, 'verdict.intoto.json'))),
    ],
    [
      "another Statement's bundle in its place",
      (one) => writeFileSync(verdictFile(one), readFileSync(join(one.evidence, 'agent-provenance.sigstore.json'))),
    ],
    [
      'half of the file',
      (one) => writeFileSync(verdictFile(one), readFileSync(verdictFile(one), 'utf8').slice(0, 400)),
    ],
  ])('is refused: %s', async (_, tamper) => {
    const main = await scenario.tip('main');
    const one = scenario.fork(allowed);
    tamper(one);
    const result = await scenario.merge(one);
    await expectUnmerged(result, one, main);
    expect(result.log).toMatch(/(MERGE_VERDICT_UNVERIFIED|PROVENANCE_\w+|MERGE_VERDICT_UNREADABLE)/);
    expect(result.summary).toMatch(/What to do|remedy|→/i);
  });

  const setDigest = (verdict: Verdict, algorithm: string, value: string): void => {
    for (const subject of verdict.subject) if (algorithm in subject.digest) subject.digest[algorithm] = value;
  };

  const withSignature = (bundle: Bundle, sig: string): Bundle => ({
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, signatures: sig === '' ? [] : [{ sig }] },
  });
});

describe('a verdict by somebody else', () => {
  test('another key', async () => {
    const main = await scenario.tip('main');
    const one = scenario.fork(allowed);
    const mallory = newKeyPair();
    expect(await scenario.gate(one, { key: mallory.privatePem, 'check-name': '' })).toMatchObject({
      outputs: { decision: 'allow' },
    });
    const result = await scenario.merge(one);
    expectRefusal(result, 'MERGE_VERDICT_UNVERIFIED');
    await expectUnmerged(result, one, main);
  });

  test('nobody: an unsigned gate leaves no bundle', async () => {
    const main = await scenario.tip('main');
    const one = scenario.fork(allowed);
    await scenario.gate(one, { sign: 'none', key: '', 'check-name': '' });
    const result = await scenario.merge(one);
    await expectUnmerged(result, one, main);
  });

  test('a decision that counted unsigned Statements', async () => {
    const main = await scenario.tip('main');
    const one = scenario.fork(allowed);
    const gated = await scenario.gate(one, { unsigned: 'true', 'check-name': '' });
    expect(gated.outputs.decision).toBe('allow');
    const result = await scenario.merge(one);
    expectRefusal(result, 'VERDICT_UNSIGNED');
    await expectUnmerged(result, one, main);
  });

  test('a link in its place', async () => {
    const main = await scenario.tip('main');
    const one = scenario.fork(allowed);
    rmSync(verdictFile(one));
    symlinkSync(verdictFile(allowed), verdictFile(one));
    await expectUnmerged(await scenario.merge(one), one, main);
  });
});

describe('a verdict on another change', () => {
  test('replayed on another pull request with the same contents', async () => {
    const main = await scenario.tip('main');
    const twin = await scenario.propose({ files: DOCUMENT, branch: 'agent/twin' });
    expect(await scenario.treeOf(twin.head)).toBe(await scenario.treeOf(allowed.head));
    const one = { ...twin, evidence: scenario.fork(allowed).evidence };
    const result = await scenario.merge(one);
    await expectUnmerged(result, one, main);
    expect(reasonsOf(result)[0]?.code).toMatch(/^VERDICT_/);
  });

  test('a verdict that denies', async () => {
    const main = await scenario.tip('main');
    const denied = await scenario.propose({ files: { 'src/evil.ts': 'export {};\n' }, branch: 'agent/evil' });
    await scenario.attest(denied);
    expect(await scenario.gate(denied)).toMatchObject({ outcome: 'failure', outputs: { decision: 'deny' } });
    const result = await scenario.merge(denied);
    await expectUnmerged(result, denied, main);
    expect(reasonsOf(result)[0]?.code).toMatch(/^VERDICT_/);
  });

  test("a check run of another app is not the gate's", async () => {
    const main = await scenario.tip('main');
    const { checks } = scenario.forge.repository(REPOSITORY);
    const mine = checks.splice(0, checks.length);
    const result = await scenario.merge(scenario.fork(allowed));
    expectRefusal(result, 'GITHUB_NOT_MERGEABLE');
    await expectUnmerged(result, allowed, main);
    checks.push(...mine);
  });
});

describe('what moves between the gate and the merge', () => {
  test('a head with another tree, pushed after the verdict', async () => {
    const main = await scenario.tip('main');
    const one = await scenario.propose({ files: { 'docs/more.md': '# More\n' }, branch: 'agent/moving' });
    await scenario.attest(one);
    expect(await scenario.gate(one)).toMatchObject({ outputs: { decision: 'allow' } });
    await scenario.forge.commit(
      REPOSITORY,
      one.branch,
      { 'src/evil.ts': 'export {};\n' },
      { author: 'acme-agent[bot]', committer: 'web-flow', verified: true },
    );
    const result = await scenario.merge(one);
    expectRefusal(result, 'GITHUB_HEAD_MOVED');
    await expectUnmerged(result, one, main);
  });

  test('a head pushed while the merge is on its way: GitHub says 409, and that is final', async () => {
    const main = await scenario.tip('main');
    const before = scenario.forge.requests.length;
    scenario.forge.fault(/^PUT .*\/merge$/, {
      status: 409,
      body: { message: 'Head branch was modified. Review and try the merge again.' },
    });
    const result = await scenario.merge(scenario.fork(allowed));
    expectRefusal(result, 'GITHUB_HEAD_MOVED');
    await expectUnmerged(result, allowed, main);
    const merges = scenario.forge.requests
      .slice(before)
      .filter(({ method, path }) => method === 'PUT' && path.endsWith('/merge'));
    expect(merges.map(({ body }) => body)).toEqual([expect.objectContaining({ sha: allowed.head })]);
  });
});

test('and the verdict itself, untouched, merges', async () => {
  expect(await scenario.merge(allowed)).toMatchObject({ outcome: 'success', outputs: { result: 'merged' } });
  expect(await scenario.treeOf('main')).toBe(await scenario.treeOf(allowed.head));
});

test('a base that has moved on means another tree: refused', async () => {
  const one = await scenario.propose({ files: { 'docs/late.md': '# Late\n' }, branch: 'agent/late' });
  await scenario.attest(one);
  expect(await scenario.gate(one)).toMatchObject({ outputs: { decision: 'allow' } });
  const main = await scenario.forge.commit(REPOSITORY, 'main', { 'src/later.ts': 'export {};\n' }, { author: 'alice' });
  const result = await scenario.merge(one);
  expectRefusal(result, 'MERGE_BASE_MOVED');
  await expectUnmerged(result, one, main);
});

test('no verdict at all is an error', async () => {
  const one = await scenario.propose({ files: { 'docs/none.md': '# None\n' }, branch: 'agent/none' });
  const result = await scenario.merge(one);
  expectError(result, 'EVIDENCE_FILE_UNREADABLE');
  expect(await scenario.merged(one.number)).toBe(false);
});
