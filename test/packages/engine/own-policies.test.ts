import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { evaluateOwnPolicies } from '@sallyport/engine';
import { policyInput } from '@sallyport/policy';
import { allowedInput } from '../policy/inputs.ts';
import { type CommitSpec, makeRepository, removeRepositories } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-own-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

const REGO = 'package main\n\ndeny contains "no" if input.change.tier == "high"\n';

/** A stand-in for opa that answers every evaluation with this. */
function opa(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = capabilities ]; then echo '{"builtins":[]}'; exit 0; fi\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** One that does not say what it can do. */
const bare = join(folder, 'bare');
writeFileSync(bare, '#!/bin/sh\necho "{}"\n', { mode: 0o755 });

const quiet = opa('quiet', `echo '{"main":{"deny":[]},"configuration":{}}'`);

async function evaluate(
  files: CommitSpec['files'],
  paths: string[],
  path = quiet,
  sha256?: string,
  pinned: string[] = [],
) {
  const { directory, base } = makeRepository({ files: { 'a.txt': 'a\n', ...files } }, []);
  const objects = await openGitStore(directory);
  try {
    const defaults = defaultConfiguration();
    const configuration = { ...defaults, gate: { ...defaults.gate, policies: paths, opa: pinned } };
    return await evaluateOwnPolicies({ base, objects }, configuration, () => policyInput(allowedInput()), {
      path,
      sha256,
    });
  } finally {
    await objects.close();
  }
}

describe("a team's own policies", () => {
  test('are nothing where none are named', async () => expect(await evaluate({}, [])).toBeUndefined());

  test('are evaluated where they stand at the base', async () => {
    expect(await evaluate({ 'policy/a.rego': REGO }, ['policy'])).toEqual({
      evaluated: ['policy'],
      denials: [],
      warnings: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      opa: { version: null, sha256: createHash('sha256').update(readFileSync(quiet)).digest('hex'), pinned: false },
    });
  });

  test('say which version of opa evaluated them, and whether it was pinned', async () => {
    const versioned = opa('versioned', `if [ "$1" = version ]; then echo 'Version: 1.2.3'; else echo '{}'; fi`);
    const sha256 = createHash('sha256').update(readFileSync(versioned)).digest('hex');
    const files = { 'a.rego': REGO };
    const said = await evaluate(files, ['a.rego'], versioned, undefined, [sha256]);
    expect(said?.opa).toEqual({ version: '1.2.3', sha256, pinned: true });
    expect((await evaluate(files, ['a.rego'], versioned, sha256))?.opa?.pinned).toBe(true);
  });

  test('are evaluated by an opa that the configuration pins, and by no other', async () => {
    const files = { 'a.rego': REGO };
    const own = createHash('sha256').update(readFileSync(quiet)).digest('hex');
    const [other, third] = ['e'.repeat(64), 'f'.repeat(64)];
    expect(await evaluate(files, ['a.rego'], quiet, undefined, [other, own])).toMatchObject({ denials: [] });
    expect(await evaluate(files, ['a.rego'], quiet, own, [own])).toMatchObject({ denials: [] });
    for (const [given, pinned] of [
      [undefined, [other, third]],
      [own, [other]],
      [other, [own]],
    ] as const) {
      expect(await evaluate(files, ['a.rego'], quiet, given, [...pinned])).toMatchObject({
        evaluated: [],
        denials: [{ name: 'POLICIES_OPA_CHANGED' }],
      });
    }
  });

  test('are read as Rego from before OPA 1.0 where they are no Rego of today', async () => {
    const old = opa(
      'old',
      `case "$*" in *--v0-compatible*) echo '{"main":{"deny":["old"]}}';; *) echo 'rego_parse_error: x' >&2; exit 2;; esac`,
    );
    expect(await evaluate({ 'a.rego': REGO }, ['a.rego'], old)).toMatchObject({ denials: [{ message: 'old' }] });
    const neither = opa('neither', `echo "rego_parse_error: $*" >&2; exit 2`);
    const result = await evaluate({ 'a.rego': REGO }, ['a.rego'], neither);
    expect(result).toMatchObject({ denials: [{ name: 'POLICIES_FAILED' }] });
    expect(result?.denials[0]?.message).not.toContain('--v0-compatible');
  });

  test('deny what they deny, and only warn of what they warn of', async () => {
    const talking = opa(
      'talking',
      `echo '{"main":{"deny":["no",{"msg":"never"}],"warn":["old"]},"configuration":{"deny":["x"]}}'`,
    );
    expect(await evaluate({ 'a.rego': REGO }, ['a.rego'], talking)).toMatchObject({
      denials: [
        { name: 'main.deny', message: 'never' },
        { name: 'main.deny', message: 'no' },
      ],
      warnings: [{ name: 'main.warn', message: 'old' }],
    });
  });

  test.each<[string, CommitSpec['files'], string[], string, string | undefined, string]>([
    ['a folder that is not there', {}, ['policy'], quiet, undefined, 'POLICIES_MISSING'],
    ['a folder without Rego', { 'policy/a.txt': 'a' }, ['policy'], quiet, undefined, 'POLICIES_MISSING'],
    [
      'one of two that is not there',
      { 'policy/a.rego': REGO },
      ['policy', 'other'],
      quiet,
      undefined,
      'POLICIES_MISSING',
    ],
    ['tests alone', { 'policy/a_test.rego': REGO }, ['policy'], quiet, undefined, 'POLICIES_MISSING'],
    ['a link', { 'policy/a.rego': { link: '../b' }, b: REGO }, ['policy'], quiet, undefined, 'POLICIES_NOT_FILES'],
    [
      'a folder that is a link',
      { policy: { link: 'real' }, 'real/a.rego': REGO },
      ['policy'],
      quiet,
      undefined,
      'POLICIES_NOT_FILES',
    ],
    [
      'a path through a link',
      { policy: { link: 'real' }, 'real/a.rego': REGO },
      ['policy/a.rego'],
      quiet,
      undefined,
      'CHANGE_PATH_THROUGH_LINK',
    ],
    [
      'no rule that denies',
      { 'a.rego': 'package main\n\nallow := true\n' },
      ['a.rego'],
      quiet,
      undefined,
      'POLICIES_EMPTY',
    ],
    ['no opa', { 'a.rego': REGO }, ['a.rego'], '/nonexistent/opa', undefined, 'POLICIES_OPA_MISSING'],
    ['another opa', { 'a.rego': REGO }, ['a.rego'], quiet, 'f'.repeat(64), 'POLICIES_OPA_CHANGED'],
    [
      'an opa that fails',
      { 'a.rego': REGO },
      ['a.rego'],
      opa('failing', 'echo broken >&2; exit 1'),
      undefined,
      'POLICIES_FAILED',
    ],
    ['an opa without built-ins', { 'a.rego': REGO }, ['a.rego'], bare, undefined, 'POLICIES_FAILED'],
    ['an opa that says nothing', { 'a.rego': REGO }, ['a.rego'], opa('silent', ':'), undefined, 'JSON_INVALID'],
    [
      'an opa that never stops talking',
      { 'a.rego': REGO },
      ['a.rego'],
      opa('endless', 'cat /dev/zero'),
      undefined,
      'POLICIES_FAILED',
    ],
  ])('deny with %s', async (_, files, paths, path, sha256, code) => {
    expect(await evaluate(files, paths, path, sha256)).toMatchObject({ evaluated: [], denials: [{ name: code }] });
  });
});

test.each([
  ['nothing', {}, []],
  ['false', { a: { deny: false } }, []],
  ['true', { a: { deny: true } }, ['a.deny: it holds']],
  ['a list of texts', { a: { b: { violation: ['x', 'y'] } } }, ['a.b.violation: x', 'a.b.violation: y']],
  ['a rule with a suffix', { a: { deny_network: ['x'] } }, ['a.deny_network: x']],
  ['objects', { a: { deny: [{ msg: 'x', _loc: { line: 1 } }, { other: 1 }] } }, ['a.deny: x', 'a.deny: {"other":1}']],
  ['a mapping', { a: { deny: { k: 'x' } } }, ['a.deny: x']],
  ['a text', { a: { deny: 'x' } }, ['a.deny: x']],
  ['a rule of another name', { a: { denied: ['x'], allow: false } }, []],
])('findings of %s', async (name, data, expected) => {
  const answering = opa(`answers-${name.replaceAll(' ', '-')}`, `cat <<'END'\n${JSON.stringify(data)}\nEND`);
  const result = await evaluate({ 'a.rego': REGO }, ['a.rego'], answering);
  expect(result?.denials.map(({ name: rule, message }) => `${rule}: ${message}`)).toEqual(expected);
});
