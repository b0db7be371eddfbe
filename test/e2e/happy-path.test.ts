import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOCUMENT, REPORTS, REPOSITORY, SOURCE } from './support/files.ts';
import { failedRules } from './support/results.ts';
import { Scenario } from './support/scenario.ts';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.start();
  scenario.viaApi = true;
});

afterAll(() => scenario.close());

describe("an agent's documentation", () => {
  test("goes from the pull request to a merge at the judged head and tree, with nobody's help", async () => {
    const one = await scenario.propose({ files: DOCUMENT, branch: 'agent/docs' });
    const classified = await scenario.run(one, 'classify-risk', 'gate');
    expect(classified).toMatchObject({ outcome: 'success', outputs: { result: 'ok', tier: 'low' } });
    expect(await scenario.attest(one)).toMatchObject({ outcome: 'success' });
    const gated = await scenario.gate(one);
    expect([gated.outputs.decision, failedRules(gated)]).toEqual(['allow', []]);
    const merged = await scenario.merge(one);
    expect(merged).toMatchObject({ outcome: 'success', outputs: { result: 'merged', decision: 'allow' } });
    expect(merged.outputs['merge-commit']).toBe(await scenario.tip('main'));
    expect(await scenario.treeOf('main')).toBe(await scenario.treeOf(one.head));
    const subject: unknown = JSON.parse(merged.outputs.subject ?? '');
    expect(subject).toMatchObject({ gitCommit: one.head, gitTree: await scenario.treeOf(one.head) });
    const record: unknown = JSON.parse(readFileSync(join(one.evidence, 'merge.intoto.json'), 'utf8'));
    expect(record).toMatchObject({ predicate: { merged: { gitCommit: await scenario.tip('main') } } });
    const again = await scenario.merge(one);
    expect(again).toMatchObject({
      outcome: 'success',
      outputs: { result: 'merged', 'merge-commit': merged.outputs['merge-commit'] },
    });
  });

  test('the gate says so in a check run of the app that the branch rule names', () => {
    const [check] = scenario.forge.repository(REPOSITORY).checks;
    expect(check).toMatchObject({ name: 'sallyport', conclusion: 'success', app: { id: 15_368 } });
  });
});

describe("an agent's source code", () => {
  test('needs reports and a person, and then merges', async () => {
    const one = await scenario.propose({ files: SOURCE, branch: 'agent/fix', intent: 'fix-bugs' });
    await scenario.checkOut(one);
    scenario.addReports(one, REPORTS);
    const reports = {
      tests: 'reports/junit.xml',
      coverage: 'reports/lcov.info',
      scan: 'reports/*.sarif',
      vulnerabilities: 'reports/osv.json',
    };
    const collected = await scenario.run(one, 'collect-evidence', 'gate', reports);
    expect(JSON.parse(collected.outputs.statements ?? '[]')).toHaveLength(4);
    await scenario.attest(one);
    const waiting = await scenario.gate(one);
    expect([waiting.outputs.decision, waiting.outputs.tier, failedRules(waiting)]).toEqual([
      'deny',
      'medium',
      ['approvals.count'],
    ]);
    await scenario.approve(one);
    const gated = await scenario.gate(one);
    expect([gated.outputs.decision, failedRules(gated)]).toEqual(['allow', []]);
    expect(await scenario.merge(one)).toMatchObject({ outputs: { result: 'merged' } });
    expect(await scenario.treeOf('main')).toBe(await scenario.treeOf(one.head));
  });
});

describe('the front door', () => {
  test('does all of it in one step: classify, sign, gate and merge', async () => {
    const one = await scenario.propose({ files: { 'docs/front.md': '# Front\n' }, branch: 'agent/front' });
    await scenario.attest(one);
    const result = await scenario.run(one, '..', 'all', { key: scenario.keys.privatePem, merge: 'true' });
    expect(result.outputs).toMatchObject({ decision: 'allow', tier: 'low', 'merge-result': 'merged' });
    expect(Object.entries(result.steps).map(([id, { outcome }]) => [id, outcome])).toEqual([
      ['evidence', 'skipped'],
      ['classify', 'success'],
      ['sign', 'success'],
      ['gate', 'success'],
      ['merge', 'success'],
    ]);
    expect(await scenario.treeOf('main')).toBe(await scenario.treeOf(one.head));
  });

  test('merges nothing that the gate denies', async () => {
    const one = await scenario.propose({ files: { 'src/other.ts': 'export {};\n' }, branch: 'agent/back' });
    const result = await scenario.run(one, '..', 'all', { key: scenario.keys.privatePem, merge: 'true' });
    expect(result).toMatchObject({ outcome: 'failure', outputs: { decision: 'deny', 'merge-result': '' } });
    expect(result.steps.merge?.outcome).toBe('skipped');
    expect(await scenario.merged(one.number)).toBe(false);
  });
});

test('GitHub Enterprise Server has the same path under its own addresses', async () => {
  scenario.enterprise = true;
  const one = await scenario.propose({ files: { 'docs/server.md': '# Server\n' }, branch: 'agent/server' });
  await scenario.attest(one);
  expect(await scenario.gate(one)).toMatchObject({ outputs: { decision: 'allow' } });
  expect(await scenario.merge(one)).toMatchObject({ outputs: { result: 'merged' } });
  scenario.enterprise = false;
});

test('where the branch has a merge queue, the pull request is queued at the judged head', async () => {
  const repository = scenario.forge.repository(REPOSITORY);
  repository.rules = [...repository.rules, { type: 'merge_queue', parameters: { merge_method: 'SQUASH' } }];
  const one = await scenario.propose({ files: { 'docs/queue.md': '# Queue\n' }, branch: 'agent/queue' });
  await scenario.attest(one);
  await scenario.gate(one);
  expect(await scenario.merge(one)).toMatchObject({ outcome: 'success', outputs: { result: 'queued' } });
  expect(repository.pulls.at(-1)).toMatchObject({ number: one.number, queued: true, state: 'open' });
});
