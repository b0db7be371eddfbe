import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOCUMENT, REPOSITORY } from './support/files.ts';
import { reasonsOf } from './support/results.ts';
import { type Case, Scenario } from './support/scenario.ts';

let scenario: Scenario;
let first: Case;

beforeAll(async () => {
  scenario = await Scenario.start();
  first = await scenario.propose({ files: DOCUMENT });
  await scenario.attest(first);
  expect(await scenario.gate(first)).toMatchObject({ outputs: { decision: 'allow' } });
});

afterAll(() => scenario.close());

/** The last check on the group's commit. */
const checkOn = (group: Case) =>
  scenario.forge.repository(REPOSITORY).checks.findLast(({ sha }) => sha === group.head)?.conclusion;

describe('a merge group, judged by the bundled gate', () => {
  test('of a pull request that has its verdict is allowed', async () => {
    const group = await scenario.enqueue(first, first.base);
    const result = await scenario.gate(group);
    expect(result).toMatchObject({ outcome: 'success', outputs: { decision: 'allow' } });
    expect(JSON.parse(result.outputs.subject ?? '')).toMatchObject({ gitCommit: group.head });
    expect(checkOn(group)).toBe('success');
  });

  test('with a second one that nobody judged is denied', async () => {
    const second = await scenario.propose({ files: { 'docs/second.md': '# Second\n' }, branch: 'agent/second' });
    const group = await scenario.enqueue(second, (await scenario.enqueue(first, first.base)).head);
    const result = await scenario.gate(group);
    expect(result).toMatchObject({ outcome: 'failure', outputs: { decision: 'deny' } });
    expect(reasonsOf(result)[0]).toMatchObject({
      id: 'merge-group.verdicts',
      message: expect.stringContaining('1 of 2 pull requests'),
    });
    expect(checkOn(group)).toBe('failure');
  });
});
