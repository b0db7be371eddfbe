import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverPolicies, explainRule, testPolicies } from '@sallyport/engine';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function opa(name: string, answer: unknown, status = 0): { path: string } {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${JSON.stringify(answer)}\nEND\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return { path };
}

const one = { location: { file: 'a_test.rego', row: 3 }, package: 'data.a_test', name: 'test_a' };

test('says which tests passed', async () => {
  const tool = opa('mixed', [one, { ...one, name: 'test_b', fail: true }], 2);
  expect(await testPolicies(folder, tool)).toEqual([
    { package: 'a_test', name: 'test_a', passed: true, at: 'a_test.rego:3' },
    { package: 'a_test', name: 'test_b', passed: false, at: 'a_test.rego:3' },
  ]);
});

test.each([
  ['no test', opa('none', []), 'POLICIES_NO_TESTS'],
  ['nothing', opa('null', null), 'POLICIES_NO_TESTS'],
  ['a failure to compile', opa('broken', {}, 1), 'POLICIES_FAILED'],
])('%s is an error', async (_, tool, code) => {
  await expect(testPolicies(folder, tool)).rejects.toMatchObject({ code });
});

test('says what the tests do not reach', async () => {
  const files = { 'b.rego': {}, 'a.rego': { not_covered: [{ start: { row: 7 }, end: { row: 8 } }] } };
  expect(await coverPolicies(folder, opa('coverage', { coverage: 87.5, files }))).toEqual({
    percent: 87.5,
    missed: ['a.rego:7'],
  });
});

test('explains a rule, and names the nearest one', () => {
  expect(explainRule('approvals.count')).toMatchObject({ who: 'reviewers', title: expect.any(String) });
  expect(() => explainRule('aprovals.count')).toThrow(
    expect.objectContaining({ code: 'POLICY_UNKNOWN_RULE', message: expect.stringContaining('"approvals.count"') }),
  );
});
