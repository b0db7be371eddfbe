import { resolve } from 'node:path';
import { nearest } from '@sallyport/config';
import { parseJson, SallyportError } from '@sallyport/core';
import { RULES, type RuleText } from '@sallyport/policy';
import * as v from 'valibot';
import type { OpaOptions } from './own-policies/opa/find.ts';
import { withOpa } from './own-policies/opa/private-opa.ts';
import { runOpa } from './own-policies/opa/run.ts';

/** What came of one test in a team's own Rego. */
export interface PolicyTest {
  readonly package: string;
  readonly name: string;
  readonly passed: boolean;
  /** Where it stands, `file:line`. */
  readonly at: string;
}

const testResults = v.array(
  v.object({
    location: v.object({ file: v.string(), row: v.number() }),
    package: v.string(),
    name: v.string(),
    fail: v.optional(v.boolean(), false),
    error: v.optional(v.unknown()),
  }),
);

const coverage = v.object({
  coverage: v.number(),
  files: v.record(
    v.string(),
    v.object({ not_covered: v.optional(v.array(v.object({ start: v.object({ row: v.number() }) })), []) }),
  ),
});

/**
 * Runs the tests of a folder of Rego (`opa test`), as `sallyport policy test` does.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED, POLICIES_FAILED, POLICIES_NO_TESTS
 */
export async function testPolicies(folder: string, opa: OpaOptions = {}): Promise<readonly PolicyTest[]> {
  const args = ['test', '--format=json', '--exit-zero-on-skipped', resolve(folder)];
  const output = await withOpa(opa, (tool) => runOpa(tool, args, folder, [2]));
  const results = v.parse(v.nullable(testResults), parseJson(output, { name: "opa's answer" })) ?? [];
  if (results.length === 0) throw noTests(folder);
  return results.map(({ location, name, package: pack, fail, error }) => ({
    package: pack.replace(/^data\./, ''),
    name,
    passed: !fail && error === undefined,
    at: `${location.file}:${location.row}`,
  }));
}

/** How much of a folder's Rego its tests reach: percent, and the lines that none reaches, as `file:line`. */
export async function coverPolicies(
  folder: string,
  opa: OpaOptions = {},
): Promise<{ readonly percent: number; readonly missed: readonly string[] }> {
  const args = ['test', '--coverage', '--format=json', resolve(folder)];
  const output = await withOpa(opa, (tool) => runOpa(tool, args, folder));
  const { coverage: percent, files } = v.parse(coverage, parseJson(output, { name: "opa's answer" }));
  const missed = Object.entries(files).flatMap(([file, { not_covered }]) =>
    not_covered.map(({ start }) => `${file}:${start.row}`),
  );
  return { percent, missed: missed.sort() };
}

/** What a rule of the gate asks for, why, and who mends it how. @throws SallyportError POLICY_UNKNOWN_RULE */
export function explainRule(id: string): RuleText {
  const found = RULES.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const meant = nearest(
    id,
    RULES.map((rule) => rule.id),
  );
  throw new SallyportError({
    code: 'POLICY_UNKNOWN_RULE',
    message: `the gate has no rule ${JSON.stringify(id)}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    remedy: 'docs/policy-rules.md lists the rules.',
  });
}

function noTests(folder: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_NO_TESTS',
    message: `${folder} has no test`,
    remedy: 'Write rules whose names begin with test_ into files whose names end in _test.rego.',
  });
}
