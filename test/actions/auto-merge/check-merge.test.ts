import { defaultConfiguration } from '@sallyport/config';
import { type Decision, isSallyportError } from '@sallyport/core';
import { verdictStatement } from '@sallyport/policy';
import { checkMerge, type MergeFacts, requireJudgedTree } from '../../../actions/auto-merge/src/main.ts';

const subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const base = 'd'.repeat(40);
const at = new Date('2026-11-22T10:00:00Z');
const decision: Decision = {
  schema: 'sallyport/decision/v1',
  decision: 'allow',
  tier: 'low',
  rules: [{ id: 'identity.facts', result: 'pass', message: 'they are there' }],
  subject,
  inputs: { policy: 'e'.repeat(64) },
};
const target = { repositoryId: 1, repository: 'acme/shop', pullRequest: 7, baseRef: 'main', baseCommit: base };
const facts: MergeFacts = {
  change: { base, baseMoved: false, subject },
  configuration: defaultConfiguration(),
  repositoryId: 1,
  pullRequest: 7,
  baseRef: 'main',
};

function codeOf(changed: Partial<MergeFacts> = {}, minutes = 1, verdict: Decision = decision): string {
  const clock = { now: () => new Date(at.getTime() + minutes * 60_000) };
  try {
    checkMerge(verdictStatement(verdict, { target, at, statements: [] }), { ...facts, ...changed }, 60, clock);
    return 'merges';
  } catch (error) {
    return isSallyportError(error) ? error.code : String(error);
  }
}

describe('what a verdict is good for', () => {
  test('the twin: everything is as it was judged', () => expect(codeOf()).toBe('merges'));

  test.each([
    [
      'another commit',
      { change: { base, baseMoved: false, subject: { ...subject, gitCommit: 'f'.repeat(40) } } },
      'VERDICT_OTHER_SUBJECT',
    ],
    [
      'another tree',
      { change: { base, baseMoved: false, subject: { ...subject, gitTree: 'f'.repeat(40) } } },
      'VERDICT_OTHER_SUBJECT',
    ],
    [
      'another patch',
      { change: { base, baseMoved: false, subject: { ...subject, patchSha256: 'f'.repeat(64) } } },
      'VERDICT_OTHER_SUBJECT',
    ],
    ['another repository', { repositoryId: 2 }, 'VERDICT_OTHER_TARGET'],
    ['another pull request', { pullRequest: 8 }, 'VERDICT_OTHER_TARGET'],
    ['another base branch', { baseRef: 'release' }, 'VERDICT_OTHER_TARGET'],
    ['a base that has commits that the head lacks', { change: { base, baseMoved: true, subject } }, 'MERGE_BASE_MOVED'],
    ['another base commit', { change: { base: 'f'.repeat(40), baseMoved: false, subject } }, 'MERGE_BASE_MOVED'],
  ])('not for %s', (_, changed, code) => expect(codeOf(changed)).toBe(code));

  test('for an hour, and not before it was made', () => {
    expect([codeOf({}, 60), codeOf({}, 61), codeOf({}, -6)]).toEqual([
      'merges',
      'MERGE_VERDICT_OLD',
      'MERGE_VERDICT_OLD',
    ]);
  });

  test('for the tiers that may merge without a person', () => {
    expect(codeOf({}, 1, { ...decision, tier: 'medium' })).toBe('MERGE_TIER_BY_HAND');
  });

  test('only for the tree that was judged', () => {
    const merged = { commit: 'a'.repeat(40), tree: subject.gitTree };
    expect(() => requireJudgedTree(merged, subject.gitTree)).not.toThrow();
    expect(() => requireJudgedTree(merged, 'f'.repeat(40))).toThrow('the base moved while GitHub merged');
  });
});
