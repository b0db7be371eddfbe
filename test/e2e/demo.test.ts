import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gitText } from '@sallyport/testing';
import { providerOf } from '../../tools/demo/provider.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCREEN_AND_A_HALF = 40;

jest.setTimeout(120_000);

interface Finished {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** `npm start`, in a pipe and without any environment that could help it. */
function start(...args: string[]): Promise<Finished> {
  const sources = process.env.E2E_FROM_SOURCES === 'true' ? ['--from-sources'] : [];
  const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'tools/demo/index.ts'), ...sources, ...args],
      { env },
      (error, output, errors) => {
        done({ exitCode: typeof error?.code === 'number' ? error.code : 0, output, errors });
      },
    );
  });
}

describe('npm start', () => {
  let finished: Finished;
  let folder = '';

  beforeAll(async () => {
    finished = await start();
    folder = finished.output.trimEnd().split('\n').at(-1) ?? '';
  });

  afterAll(() => {
    if (folder.includes('/.sallyport/demo-')) rmSync(folder, { recursive: true });
  });

  test('merges one pull request and refuses the other', () => {
    expect([finished.exitCode, finished.errors]).toEqual([0, '']);
    const [, first = '', second = ''] = finished.output.split(/^Pull request \d.*$/m);
    expect(first).toMatch(/model +answered/);
    expect(first).toMatch(/classify +low/);
    expect(first).toMatch(/gate +allow/);
    expect(first).toMatch(/merge +merged .*its tree [0-9a-f]{10} is the judged tree/);
    expect(second).toMatch(/classify +high/);
    expect(second).toMatch(/RISK_HIDDEN_CHARACTER/);
    expect(second).toMatch(/gate +deny/);
    expect(second).toMatch(/merge +refused/);
  });

  test('says it in a screen and a half, without colour in a pipe', () => {
    expect(finished.output.split('\n').length).toBeLessThanOrEqual(SCREEN_AND_A_HALF);
    expect(finished.output).not.toContain('\u001b');
  });

  test('leaves Statements, bundles, receipts, logs and a page in the folder of its last line', () => {
    const expected = [
      'index.html',
      'gateway/gateway.txt',
      'pull-1/evidence/verdict.sigstore.json',
      'pull-1/evidence/merge.sigstore.json',
      'pull-1/evidence/tests.intoto.json',
      'pull-1/policy-gate.log',
      'pull-2/evidence/verdict.sigstore.json',
      'pull-2/auto-merge.md',
    ];
    expect(expected.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(existsSync(join(folder, 'pull-2/evidence/merge.intoto.json'))).toBe(false);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).toContain('intent.paths');
    expect(page).not.toMatch(/<script|https?:\/\/(?!127\.)/);
  });
});

describe('the provider', () => {
  const standIn = 'http://127.0.0.1:1';

  test('is the stand-in unless one is named', () => {
    expect(providerOf(undefined, undefined, standIn)).toMatchObject({ format: 'openai', url: standIn });
  });

  test.each([
    ['https://api.anthropic.com', 'anthropic'],
    ['https://anthropic.example.com/v1', 'anthropic'],
    ['http://127.0.0.1:11434', 'openai'],
  ])('%s is spoken to as %s', (url, format) => {
    process.env.ANTHROPIC_API_KEY = 'sk-test';
    expect(providerOf(url, 'some-model', standIn)).toMatchObject({ format, url, model: 'some-model' });
    delete process.env.ANTHROPIC_API_KEY;
  });

  test('needs a model and a key, and says so', () => {
    expect(() => providerOf('https://api.example.com', undefined, standIn)).toThrow(/--model/);
    expect(() => providerOf('https://anthropic.example.com', 'm', standIn)).toThrow(/ANTHROPIC_API_KEY/);
  });
});

describe('npm start with arguments', () => {
  test('--help lists what it takes', async () => {
    expect(await start('--help')).toMatchObject({ exitCode: 0, output: expect.stringContaining('--repo DIR') });
  });

  test("judges a change in somebody's own repository, and says that no forge was asked", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    try {
      await gitText(folder, ['init', '-q', '-b', 'main']);
      for (const text of ['# One\n', '# Two\n']) {
        writeFileSync(join(folder, 'README.md'), text);
        await gitText(folder, ['add', '.']);
        await gitText(folder, ['commit', '-q', '-m', text]);
      }
      const { exitCode, output } = await start('--repo', folder, '--base', 'HEAD~1', '--head', 'main');
      expect(exitCode).toBe(1);
      expect(output).toMatch(/LOW .*1 file/);
      expect(output).toMatch(/no forge was asked[\s\S]*DENY[\s\S]*identity\.facts/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a part of --repo, --base and --head is a mistake', async () => {
    expect(await start('--repo', '.')).toMatchObject({ exitCode: 2, errors: expect.stringContaining('go together') });
  });
});
