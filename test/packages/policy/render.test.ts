import type { Decision } from '@sallyport/core';
import { decide, plain, plainMarkdown, renderDecisionMarkdown, renderDecisionText } from '@sallyport/policy';
import fc from 'fast-check';
import { allowedInput } from './inputs.ts';

const hostile = 'x\u001b[31m\u202Ey\n::set-output name=a::b @team <img src=x> [a](https://example.org) `c` | d';

async function denied(): Promise<Decision> {
  const input = allowedInput();
  return decide({
    ...input,
    evidence: [{ kind: 'tests', ok: false, name: hostile, problem: 'broken' }],
  });
}

describe('a decision on a terminal', () => {
  test('has the verdict first, then what is missing with who can mend it and how', async () => {
    const lines = renderDecisionText(await denied()).split('\n');
    expect(lines[0]).toBe('DENY  medium risk  aaaaaaaaaaaa  (unsigned evidence: nothing merges on this)');
    const text = lines.join('\n');
    expect(text).toContain('evidence.coverage');
    expect(text).toContain("\nFor the change's author:\n✗ ");
    expect(text).toMatch(/\d+ missing, \d+ passed, \d+ not asked for/);
  });

  test('is one screen when nothing is missing', async () => {
    const text = renderDecisionText(await decide(allowedInput()));
    expect(text).toMatch(/^ALLOW /);
    expect(text.split('\n').length).toBeLessThan(8);
  });

  test('colours only when asked to', async () => {
    const decision = await denied();
    expect(renderDecisionText(decision)).not.toContain('\u001b');
    expect(renderDecisionText(decision, { color: true })).toContain('\u001b[31m');
  });

  test('nothing in a name acts', async () => {
    expect(renderDecisionText(await denied())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::/m);
  });
});

describe('a decision in Markdown', () => {
  test('has the verdict first, and folds what is not missing', async () => {
    const text = renderDecisionMarkdown(await denied());
    expect(text).toMatch(/^## ❌ deny · medium risk/);
    expect(text.indexOf("### For the change's author")).toBeLessThan(text.indexOf('<details>'));
  });

  test('nothing in a name is markup, a mention or a link', async () => {
    const text = renderDecisionMarkdown(await denied());
    expect(text).not.toContain('<img');
    expect(text).not.toContain('@team');
    expect(text).not.toContain('https://example.org');
    expect(text).not.toContain('](');
  });

  test('is bounded', async () => {
    const decision = await denied();
    const rules = Array.from({ length: 30 }, () => ({
      id: 'a',
      result: 'fail' as const,
      message: 'm',
      children: Array.from({ length: 5000 }, () => ({ id: 'a', result: 'fail' as const, message: 'x'.repeat(50) })),
    }));
    expect(renderDecisionMarkdown({ ...decision, rules }).length).toBeLessThan(100_000);
  });
});

test('plain text has no control characters and stays on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(plainMarkdown(text)).not.toMatch(/[<>@]/);
    }),
  );
});

describe('who has to do what', () => {
  const failing = (id: string, children: Decision['rules'] = []): Decision['rules'][number] => ({
    id,
    result: 'fail',
    message: 'm',
    remedy: 'Do it.',
    children,
  });
  const decision = async (...rules: Decision['rules'][number][]): Promise<Decision> => ({
    ...(await decide(allowedInput())),
    decision: 'deny',
    rules,
  });

  test('stands above what is theirs, the author first, each once', async () => {
    const rules = ['identity.facts', 'approvals.count', 'evidence.tests', 'freeze.window', 'evidence.scan'];
    const text = renderDecisionText(await decision(...rules.map((id) => failing(id))));
    expect(text.match(/^For .*$/gm)).toEqual([
      "For the change's author:",
      'For people with write access:',
      'For whoever maintains the configuration at the base:',
      'For whoever runs the workflow:',
    ]);
    expect(text).toContain('5 missing, 0 passed, 0 not asked for');
    expect(text.indexOf('evidence.scan')).toBeLessThan(text.indexOf('approvals.count'));
  });

  test('names the rules of a merge group, and the pull requests that lack something alone', async () => {
    const id = 'merge-group.verdicts';
    const children = [failing(id), { id, result: 'pass' as const, message: '#8: allowed' }];
    const given = await decision(failing(id, children), failing('rule.of-tomorrow'));
    for (const text of [renderDecisionText(given), renderDecisionMarkdown(given)]) {
      expect(text).toContain('Every pull request of the group has its verdict');
      expect(text).toContain('rule.of-tomorrow');
      expect(text).not.toContain('8: allowed');
    }
  });
});
