import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '@sallyport/runtime';
import { actionReadme } from '../../tools/generate/action-readme.ts';
import { fakeRunner } from '../support/fake-runner.ts';
import { ACTIONS, ROOT, readAction } from './yaml.ts';

/** Values with which a reader gets to its end, and reads every input. */
const VALUES: Readonly<Record<string, Record<string, string>>> = {
  'collect-evidence': { tests: 'junit.xml' },
  'auto-merge': { identity: 'https://github.com/a/b/.github/workflows/c.yml@refs/heads/main' },
  'model-gateway-call': { 'gateway-url': 'http://127.0.0.1:8787', model: 'openai/gpt', 'prompt-file': 'p.txt' },
  'verify-artifact': { policy: 'policy.yml', artifacts: 'app.zip' },
};

/** They work on artifacts: what names a change has another part there. */
const ABOUT_ARTIFACTS: readonly string[] = ['verify-artifact'];
const NAMES_A_CHANGE = ['config-path', 'base', 'head', 'pull-request', 'repository-path'];

type Reader = (runner: Runner) => unknown;

async function readerOf(action: string): Promise<Reader> {
  const module = (await import(join(ROOT, 'actions', action, 'src/inputs.ts'))) as { readInputs: Reader };
  return module.readInputs;
}

describe.each(ACTIONS)('%s', (action) => {
  const file = readAction(`actions/${action}`);

  test('runs on Node 24, from the bundle that is built for it', () => {
    expect(file.runs).toEqual({ using: 'node24', main: `../../dist/${action}/index.js` });
  });

  test('reads the inputs that action.yml has, and no others', async () => {
    const asked = new Set<string>();
    const runner = fakeRunner({ inputs: VALUES[action] ?? {} });
    const input = (name: string) => {
      asked.add(name);
      return runner.input(name);
    };
    (await readerOf(action))({ ...runner, input });
    expect([...asked].sort()).toEqual(
      expect.arrayContaining(Object.keys(file.inputs ?? {}).filter((name) => !LATE.has(name))),
    );
    const unknown = [...asked].filter((name) => !Object.hasOwn(file.inputs ?? {}, name) && !OPTIONAL.has(name));
    expect(unknown).toEqual([]);
  });

  test('an input that is left out means what its default says', async () => {
    const read = await readerOf(action);
    const defaults = Object.entries(file.inputs ?? {}).map(([name, { default: value }]) => [name, value ?? '']);
    const written = Object.fromEntries(defaults.filter(([, value]) => !value?.includes('${{')));
    const values = VALUES[action] ?? {};
    const withDefaults = read(fakeRunner({ inputs: { ...written, ...values } }));
    const without = read(fakeRunner({ inputs: { ...values, ...pick(written, ALWAYS_GIVEN) } }));
    expect(without).toEqual(withDefaults);
  });

  test('writes the outputs that action.yml has, and no others', () => {
    expect(outputsIn(action)).toEqual(Object.keys(file.outputs ?? {}).sort());
  });

  test('shares the inputs and outputs that all have, word for word', () => {
    const { inputs = {}, outputs = {} } = readAction('actions/classify-risk');
    const shared = ['token', 'config-path', 'base', 'head', 'evidence-dir', 'pull-request', 'repository-path'];
    expect(Object.keys(file.inputs ?? {})).toEqual(expect.arrayContaining(shared));
    const same = ABOUT_ARTIFACTS.includes(action) ? shared.filter((name) => !NAMES_A_CHANGE.includes(name)) : shared;
    for (const name of same) expect(file.inputs?.[name]).toEqual(inputs[name]);
    expect(Object.keys(file.outputs ?? {})).toEqual(expect.arrayContaining(['result', 'subject', 'statement']));
    expect(file.outputs?.subject).toEqual(outputs.subject);
  });

  test('its README has the tables of its action.yml', () => {
    const readme = readFileSync(join(ROOT, 'actions', action, 'README.md'), 'utf8');
    expect(readme).toBe(actionReadme(ROOT, `actions/${action}`));
  });

  test('only index.ts has side effects, and nothing imports it', () => {
    for (const name of readdirSync(join(ROOT, 'actions', action, 'src'))) {
      const source = readFileSync(join(ROOT, 'actions', action, 'src', name), 'utf8');
      if (name !== 'index.ts') expect(source).not.toMatch(/^await |runAction\(/m);
      expect(source).not.toMatch(/from '\.\/index\.ts'/);
      expect(source).not.toMatch(/process\.env|console\./);
    }
  });
});

/** Read when they are needed: one of two stands in for the other. */
const LATE = new Set(['verdict-key', 'issuer', 'identity']);
/** Asked for by shared readers, and left out where an action has no use for it. */
const OPTIONAL = new Set(['sign']);
/** Empty means none, and the default is a name. */
const ALWAYS_GIVEN = ['check-name'];

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, values[name] ?? '']),
  );
}

/** Names in `output('…'` of an action's sources, and those that the shared reporters write. */
function outputsIn(action: string): string[] {
  const folder = join(ROOT, 'actions', action, 'src');
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/\boutput\('([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
  );
  const shared = sources.some((text) => text.includes('reportSubject(')) ? ['subject'] : [];
  return [...new Set([...names, ...shared])].sort();
}

describe('the root action', () => {
  const root = readAction('.');

  test('names its siblings by $/, and gives them inputs that they have', () => {
    for (const { uses = '', with: values = {} } of root.runs.steps ?? []) {
      expect(uses).toMatch(/^\$\/actions\//);
      const { inputs = {} } = readAction(uses.slice(2));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });

  test('uses each of its inputs, and outputs that its steps have', () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    for (const name of Object.keys(root.inputs ?? {})) expect(text).toContain(`inputs.${name}`);
    const steps = new Map((root.runs.steps ?? []).map(({ id, uses }) => [id, uses]));
    for (const [, id, output] of text.matchAll(/steps\.([a-z]+)\.outputs\.([a-z-]+)/g)) {
      const { outputs = {} } = readAction(steps.get(id)?.slice(2) ?? '');
      expect(Object.keys(outputs)).toContain(output);
    }
  });

  test('its inputs mean what those of its siblings mean', () => {
    for (const name of [
      'base',
      'head',
      'pull-request',
      'config-path',
      'signing-config',
      'trusted-root',
      'check-name',
    ]) {
      const { inputs = {} } = readAction('actions/policy-gate');
      expect(root.inputs?.[name]?.description).toBe(inputs[name]?.description);
      expect(root.inputs?.[name]?.default).toBe(inputs[name]?.default);
    }
  });
});
