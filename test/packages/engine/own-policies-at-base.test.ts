import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { type Gated, gateChange, loadConfiguration } from '@sallyport/engine';
import { ALICE, approval, BOB, CAROL, factsOf } from './gate-case.ts';
import { type CommitSpec, makeRepository, removeRepositories } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-at-base-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

/** A stand-in for opa that denies when one of the policies that it is given says so. */
const OPA = join(folder, 'opa');
writeFileSync(
  OPA,
  `#!/bin/sh
case "$1" in
  capabilities) echo '{"builtins":[]}' ;;
  version) echo 'Version: 1.2.3' ;;
  *) if grep -q FORBIDDEN policies/*.rego; then echo '{"main":{"deny":["forbidden"]}}'; else echo '{"main":{"deny":[]}}'; fi ;;
esac
`,
  { mode: 0o755 },
);

const DENIES = 'package main\n\ndeny contains "FORBIDDEN"\n';
const SILENT = 'package main\n\ndeny contains "x" if false\n';
const configured = (...paths: string[]): string => `version: 1\ngate: { policies: [${paths.join(', ')}] }\n`;
const CONFIGURATION = '.github/sallyport.yml';
const DOCUMENT = { 'docs/a.md': '# A\n' };

type Files = CommitSpec['files'];

/** A change of documents by a person, and whatever else it brings; two people have approved it. */
async function gate(
  base: Files,
  head: Files,
): Promise<Pick<Gated['decision'], 'decision' | 'inputs'> & { own: string }> {
  const repository = makeRepository({ files: { 'README.md': '# Shop\n', ...base } }, [{ files: head }]);
  const objects = await openGitStore(repository.directory);
  try {
    const change = await readChange(objects, { base: repository.base, head: repository.head });
    const reviews = [BOB, CAROL].map((person) => approval(person, repository.head));
    const { decision } = await gateChange({
      change,
      configuration: await loadConfiguration(change),
      facts: { bytes: JSON.stringify({ ...factsOf(repository, ALICE), reviews }), name: 'facts.json' },
      opa: { path: OPA },
    });
    const own = decision.rules.find(({ id }) => id === 'policies.own');
    return { decision: decision.decision, inputs: decision.inputs, own: `${own?.result}: ${own?.message}` };
  } finally {
    await objects.close();
  }
}

const AT_BASE = { [CONFIGURATION]: configured('rules'), 'rules/a.rego': DENIES };

describe("a team's policies are those of the base", () => {
  test.each<[string, Files, Files]>([
    ['a document beside', AT_BASE, DOCUMENT],
    ['the policy made silent', AT_BASE, { ...DOCUMENT, 'rules/a.rego': SILENT }],
    ['the policy deleted', AT_BASE, { ...DOCUMENT, 'rules/a.rego': null }],
    ['the policy made a test', AT_BASE, { ...DOCUMENT, 'rules/a.rego': null, 'rules/a_test.rego': DENIES }],
    ['the policy made a link', AT_BASE, { ...DOCUMENT, 'rules/a.rego': { link: '../README.md' } }],
    ['the configuration without it', AT_BASE, { ...DOCUMENT, [CONFIGURATION]: 'version: 1\n' }],
    ['the configuration deleted', AT_BASE, { ...DOCUMENT, [CONFIGURATION]: null }],
    ['another policy that is silent', AT_BASE, { ...DOCUMENT, 'rules/b.rego': SILENT }],
  ])('whatever the head says: %s', async (_, base, head) => {
    expect(await gate(base, head)).toMatchObject({ decision: 'deny', own: 'fail: main.deny: forbidden' });
  });

  test.each<[string, Files, string]>([
    ['that are not there', { [CONFIGURATION]: configured('rules') }, 'POLICIES_MISSING'],
    ['one of which is not there', { ...AT_BASE, [CONFIGURATION]: configured('rules', 'more') }, 'POLICIES_MISSING'],
    [
      'that only a link leads to',
      { [CONFIGURATION]: configured('rules'), rules: { link: 'real' }, 'real/a.rego': SILENT },
      'POLICIES_NOT_FILES',
    ],
    ['that are no bundle', { [CONFIGURATION]: configured('a.tar.gz'), 'a.tar.gz': 'no' }, 'POLICIES_BUNDLE_INVALID'],
    ['that are no module', { [CONFIGURATION]: configured('a.wasm'), 'a.wasm': 'no' }, 'POLICIES_MODULE_INVALID'],
    [
      'for another opa',
      {
        [CONFIGURATION]: `version: 1\ngate: { policies: [rules], opa: [{ version: 1.19.1 }] }\n`,
        'rules/a.rego': SILENT,
      },
      'POLICIES_OPA_CHANGED',
    ],
  ])('and deny where the base names some %s', async (_, base, code) => {
    const { decision, own } = await gate(base, DOCUMENT);
    expect({ decision, own }).toEqual({ decision: 'deny', own: expect.stringContaining(`fail: ${code}: `) });
  });

  test('and let through what they do not forbid, by an opa that the decision names', async () => {
    const silent = { [CONFIGURATION]: configured('rules'), 'rules/a.rego': SILENT };
    const { decision, own, inputs } = await gate(silent, { ...DOCUMENT, 'docs/b.md': '# FORBIDDEN\n' });
    expect({ decision, own }).toEqual({
      decision: 'allow',
      own: `pass: 1 policies agree (opa 1.2.3, SHA-256 ${inputs.opa}, which "gate.opa" does not pin)`,
    });
  });

  test('even those that the head brings are not evaluated', async () => {
    const brought = { ...DOCUMENT, 'rules/a.rego': DENIES, [CONFIGURATION]: configured('rules') };
    expect(await gate({}, brought)).toMatchObject({ own: 'skip: gate.policies names none' });
  });
});
