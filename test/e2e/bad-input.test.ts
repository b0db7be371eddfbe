import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitText } from '@sallyport/testing';
import { CONFIGURATION, DOCUMENT, REPOSITORY } from './support/files.ts';
import { expectError } from './support/results.ts';
import { type Case, Scenario } from './support/scenario.ts';

let scenario: Scenario;
let one: Case;

beforeAll(async () => {
  scenario = await Scenario.start();
  one = await scenario.propose({ files: DOCUMENT });
});

afterAll(() => scenario.close());

const ZERO = '0'.repeat(40);

describe('commits', () => {
  test.each([
    ['a SHA that is not there', { head: '1234567890'.repeat(4) }, 'CHANGE_\\w+'],
    ['a SHA of zeros', { base: ZERO }, 'CHANGE_\\w+'],
    ['an abbreviated SHA', { head: 'abc1234' }, 'INPUT_INVALID'],
    ["a branch's name", { base: 'main' }, 'INPUT_INVALID'],
    ['an option in place of a SHA', { head: '--output=/tmp/x' }, 'INPUT_INVALID'],
  ])('%s', async (_, inputs, code) => {
    expectError(await scenario.run(one, 'classify-risk', 'gate', inputs), code);
  });

  test('a shallow clone that lacks the base', async () => {
    const checkout = join(scenario.folder, 'shallow');
    mkdirSync(checkout);
    await gitText(checkout, [
      'clone',
      '-q',
      '--depth',
      '1',
      '--branch',
      one.branch,
      `${scenario.forge.url}/${REPOSITORY}.git`,
      '.',
    ]);
    const result = await scenario.run(one, 'classify-risk', 'gate', { 'repository-path': checkout });
    expectError(result, 'CHANGE_\\w+');
    expect(result.log).toMatch(/fetch-depth|depth|shallow/i);
  });

  test('a head that the pull request does not have', async () => {
    const result = await scenario.gate(one, { head: one.base });
    expect(result.outcome).toBe('failure');
    expect(result.outputs.decision).not.toBe('allow');
  });
});

describe('configuration at the base', () => {
  test.each([
    ['a mistyped key', CONFIGURATION.replace('merge:', 'mrege:'), 'CONFIG_UNKNOWN_KEY', 'merge'],
    ['a value of another type', CONFIGURATION.replace('maxTier: low', 'maxTier: tiny'), 'CONFIG_\\w+', 'low'],
    ['YAML that does not parse', 'version: 1\n  agents: [\n', 'CONFIG_\\w+', 'sallyport.yml'],
    ['a doubled key', `${CONFIGURATION}merge: { method: rebase }\n`, 'CONFIG_\\w+', 'merge'],
    ['no version', CONFIGURATION.replace('version: 1\n', ''), 'CONFIG_\\w+', 'version'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'CONFIG_\\w+', 'sallyport.yml'],
  ])('%s decides nothing', async (_, text, code, named) => {
    const broken = `broken-${(text as string).length}`;
    const base = await scenario.forge.commit(
      REPOSITORY,
      broken,
      { '.github/sallyport.yml': text },
      { author: 'alice', from: one.base },
    );
    const head = await scenario.forge.commit(REPOSITORY, `${broken}-head`, DOCUMENT, {
      author: 'acme-agent[bot]',
      from: base,
    });
    const result = await scenario.run(one, 'classify-risk', 'gate', { base, head });
    expectError(result, code);
    expect(result.log).toContain(named);
  });

  test('of the head counts for nothing: an agent cannot allow itself more', async () => {
    const wider = CONFIGURATION.replace('"test/**", "docs/**"', '"**"').replace('maxTier: low', 'maxTier: high');
    const selfish = await scenario.propose({ files: { '.github/sallyport.yml': wider }, branch: 'agent/selfish' });
    await scenario.attest(selfish);
    const result = await scenario.gate(selfish, { 'check-name': '' });
    expect(result.outputs).toMatchObject({ decision: 'deny', tier: 'high' });
    expect(result.outputs.reasons).toContain('intent.paths');
  });
});

describe('inputs', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['a key that is none', 'policy-gate', { key: 'not a key', 'check-name': '' }, 'PROVENANCE_SIGNING_KEY_UNREADABLE'],
    ['a choice that is none of the list', 'policy-gate', { sign: 'maybe' }, 'INPUT_INVALID'],
    ['a boolean that is none', 'policy-gate', { unsigned: 'perhaps' }, 'INPUT_INVALID'],
    ['no signer of the verdict', 'auto-merge', {}, 'INPUT_MISSING'],
  ])('%s', async (_, action, inputs, code) => {
    expectError(await scenario.run(one, action, action === 'auto-merge' ? 'merge' : 'gate', inputs), code);
    expect(await scenario.merged(one.number)).toBe(false);
  });
});
