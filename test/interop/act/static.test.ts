import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nameSiblings, yamlFiles } from '@sallyport/testing';
import { toolPath } from '../../../tools/go/install.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Finished {
  readonly exitCode: number;
  readonly output: string;
}

function run(program: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((done) => {
    execFile(program, [...args], { cwd }, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      done({ exitCode, output: stdout + stderr });
    });
  });
}

let copy: string;

/** actionlint does not know `$/`; with `./` in its place it checks the inputs of sibling actions. It wants a `.git`. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(copy, '.git'));
  for (const entry of ['.github', 'actions', 'dist', 'action.yml']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true, filter: (path) => !path.includes('node_modules') });
  }
  for (const file of yamlFiles(copy)) writeFileSync(file, nameSiblings(readFileSync(file, 'utf8'), './', ''));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const actionlint = (...files: string[]) =>
  run(toolPath('actionlint'), ['-no-color', '-shellcheck=', '-pyflakes=', ...files], copy);
const zizmor = (...files: string[]) =>
  run(toolPath('zizmor'), ['--offline', '--no-progress', '--color=never', ...files], copy);

const workflows = (folder: string): string[] => yamlFiles(folder).filter((file) => file.includes('/workflows/'));
const actions = (folder: string): string[] => yamlFiles(folder).filter((file) => /\/action\.ya?ml$/.test(file));

describe('actionlint', () => {
  test('finds nothing in the workflows, the inputs of sibling actions included', async () => {
    expect(await actionlint()).toEqual({ exitCode: 0, output: '' });
  });

  test('finds nothing in the examples', async () => {
    const files = workflows(join(root, 'examples'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, await actionlint(file)]).toEqual([file, { exitCode: 0, output: '' }]);
  });

  test('would find an input that an action lacks', async () => {
    const step = '{ uses: ./actions/classify-risk, with: { heads: x } }';
    writeFileSync(
      join(copy, '.github/workflows/wrong.yml'),
      `on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [${step}] } }\n`,
    );
    const { exitCode, output } = await actionlint();
    expect(exitCode).toBe(1);
    expect(output).toContain('input "heads" is not defined');
  });
});

describe('zizmor', () => {
  test('finds nothing in workflows, actions and examples', async () => {
    const files = [
      ...workflows(join(root, '.github')),
      ...actions(join(root, 'actions')),
      join(root, 'action.yml'),
      ...workflows(join(root, 'examples')),
    ];
    expect(await zizmor(...files)).toMatchObject({ exitCode: 0 });
  });

  test('would find an injection', async () => {
    const file = join(copy, '.github/workflows/wrong.yml');
    const step = `{ run: 'echo \${{ github.event.pull_request.title }}' }`;
    writeFileSync(file, `on: pull_request_target\njobs: { a: { runs-on: ubuntu-latest, steps: [${step}] } }\n`);
    const { exitCode, output } = await zizmor(file);
    expect(exitCode).toBeGreaterThanOrEqual(13);
    expect(output).toContain('template-injection');
  });
});

test('every reusable workflow and every action is looked at', () => {
  expect(
    readdirSync(join(copy, '.github/workflows')).filter((name) => name.startsWith('reusable-')).length,
  ).toBeGreaterThan(0);
  expect(actions(join(root, 'actions')).length).toBe(readdirSync(join(root, 'actions')).length);
});
