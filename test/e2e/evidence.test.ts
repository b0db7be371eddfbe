import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOCUMENT, REPORTS, SOURCE } from './support/files.ts';
import { newKeyPair } from './support/keys.ts';
import { expectError, failedRules } from './support/results.ts';
import { type Case, Scenario } from './support/scenario.ts';

let scenario: Scenario;
/** A documentation change whose provenance is signed; every test spoils a copy of it. */
let signed: Case;

beforeAll(async () => {
  scenario = await Scenario.start();
  signed = await scenario.propose({ files: DOCUMENT });
  await scenario.attest(signed);
});

afterAll(() => scenario.close());

/** What fails when nothing says under which intent the agent worked. */
const UNPROVEN = ['intent.declared', 'evidence.agent-provenance'];

const bundle = (one: Case): string => join(one.evidence, 'agent-provenance.sigstore.json');
const gate = (one: Case) => scenario.gate(one, { 'check-name': '', sign: 'none', key: '' });

describe('evidence that counts for nothing', () => {
  test.each<[string, (one: Case) => void]>([
    ['an unsigned Statement', (one) => rmSync(bundle(one))],
    ['a bundle with a changed byte', (one) => writeFileSync(bundle(one), spoil(readFileSync(bundle(one), 'utf8')))],
    ['no evidence at all', (one) => readdirSync(one.evidence).forEach((name) => void rmSync(join(one.evidence, name)))],
  ])('%s', async (_, change) => {
    const one = scenario.fork(signed);
    change(one);
    const result = await gate(one);
    expect([result.outputs.decision, failedRules(result)]).toEqual(['deny', UNPROVEN]);
    expect(result.summary).toMatch(/agent-provenance/);
  });

  test('a bundle that is cut short', async () => {
    const one = scenario.fork(signed);
    writeFileSync(bundle(one), readFileSync(bundle(one), 'utf8').slice(0, -100));
    expectError(await gate(one), 'EVIDENCE_\\w+|JSON_\\w+');
  });

  test('a Statement that another key signed', async () => {
    const one = scenario.fork(signed);
    for (const name of readdirSync(one.evidence)) rmSync(join(one.evidence, name));
    await scenario.attest(one, newKeyPair().privatePem);
    expect(failedRules(await gate(one))).toEqual(UNPROVEN);
  });

  test('a Statement about another commit', async () => {
    const other = await scenario.propose({ files: { 'docs/other.md': '# Other\n' }, branch: 'agent/other' });
    await scenario.attest(other);
    const one = scenario.fork(signed);
    copyFileSync(bundle(other), bundle(one));
    rmSync(join(one.evidence, 'agent-provenance.intoto.json'));
    const result = await gate(one);
    expect(failedRules(result)).toEqual(UNPROVEN);
    expect(result.log).toMatch(/agent-provenance\.sigstore\.json .*another/);
  });

  /** Flips one character of the payload. */
  const spoil = (text: string): string =>
    text.replace(
      /("payload": ?"[A-Za-z0-9+/]{40})(.)/,
      (_, before: string, character: string) => before + (character === 'A' ? 'B' : 'A'),
    );
});

describe('reports', () => {
  let source: Case;

  beforeAll(async () => {
    source = await scenario.propose({ files: SOURCE, branch: 'agent/source', intent: 'fix-bugs' });
  });

  test.each([
    [
      'a failing test',
      'reports/junit.xml',
      REPORTS['reports/junit.xml'].replace('<testcase name="b"/>', '<testcase name="b"><failure/></testcase>'),
      'tests',
      'evidence.tests',
    ],
    [
      'a changed line that no test runs',
      'reports/lcov.info',
      'SF:src/words.ts\nDA:1,0\nLF:1\nLH:0\nend_of_record\n',
      'coverage',
      'evidence.coverage',
    ],
  ])('%s is a Statement that fails its rule', async (_, path, text, input, rule) => {
    const one = scenario.fork(source);
    scenario.addReports(one, { [path]: text });
    expect(await scenario.run(one, 'collect-evidence', 'gate', { [input]: path })).toMatchObject({
      outcome: 'success',
    });
    await scenario.attest(one);
    const result = await gate(one);
    expect(failedRules(result)).toContain(rule);
    expect(result.log).not.toContain(`no ${input} evidence about this commit`);
  });

  test.each([
    ['that is not there', 'reports/missing.xml', undefined, 'EVIDENCE_REPORT_NOT_FOUND'],
    ['that is none', 'reports/other.xml', 'hello', 'EVIDENCE_\\w+'],
  ])('a report %s is an error, never a pass', async (_, path, text, code) => {
    const one = scenario.fork(source);
    if (text !== undefined) scenario.addReports(one, { [path]: text });
    expectError(await scenario.run(one, 'collect-evidence', 'gate', { tests: path }), code);
    expect(readdirSync(one.evidence)).toEqual([]);
  });
});
