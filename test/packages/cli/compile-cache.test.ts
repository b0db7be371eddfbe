import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepCompiled, type Starting } from '../../../packages/cli/src/compile-cache.ts';
import { scratch } from './support.ts';

/** An installation of its own: a folder with an entry. */
function installed(name = 'index.js'): string {
  const entry = join(scratch(), name);
  writeFileSync(entry, '');
  return entry;
}

const user = process.getuid?.() ?? 0;
const start = (entry: string, other: Partial<Starting> = {}): Starting => ({
  argv: ['node', entry],
  env: {},
  getuid: () => user,
  ...other,
});

/** What was enabled. */
function kept(starting: Starting): string | undefined {
  let enabled: string | undefined;
  const folder = keepCompiled(starting, (one) => {
    enabled = one;
  });
  expect(enabled).toBe(folder);
  return folder;
}

describe('what V8 compiled', () => {
  test('is kept beside the bundle, where its owner alone can write, also when it is started by a link', () => {
    const entry = installed();
    const link = join(scratch(), 'sallyport');
    symlinkSync(entry, link);
    const folder = join(dirname(entry), '.cache');
    expect(kept(start(link))).toBe(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(kept(start(entry))).toBe(folder);
  });

  test.each<[string, (entry: string) => Starting]>([
    ['in CI', (entry) => start(entry, { env: { CI: 'true' } })],
    ['for who wants none', (entry) => start(entry, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } })],
    ['on Azure Pipelines', (entry) => start(entry, { env: { TF_BUILD: 'True' } })],
    ['by Jenkins', (entry) => start(entry, { env: { JENKINS_URL: 'https://ci.example.com' } })],
    ['for an installation of another user', (entry) => start(entry, { getuid: () => user + 1 })],
    ['where owners are not told', (entry) => ({ argv: ['node', entry], env: {} })],
    ['without an entry', () => ({ argv: ['node'], env: {}, getuid: () => user })],
    ['for an entry that is not there', (entry) => start(`${entry}.js`)],
    [
      'in a folder that others can write to',
      (entry) => {
        chmodSync(dirname(entry), 0o777);
        return start(entry);
      },
    ],
    [
      'in a cache that others can write to',
      (entry) => {
        const folder = join(dirname(entry), '.cache');
        mkdirSync(folder);
        chmodSync(folder, 0o770);
        return start(entry);
      },
    ],
    [
      'in a cache that came with the bundle',
      (entry) => {
        const folder = join(dirname(entry), '.cache');
        mkdirSync(folder);
        chmodSync(folder, 0o755);
        return start(entry);
      },
    ],
    [
      'in a link to elsewhere',
      (entry) => {
        symlinkSync(scratch(), join(dirname(entry), '.cache'));
        return start(entry);
      },
    ],
    [
      'where a file stands in the way',
      (entry) => {
        writeFileSync(join(dirname(entry), '.cache'), '');
        return start(entry);
      },
    ],
  ])('is not kept %s', (_where, starting) => {
    expect(kept(starting(installed()))).toBeUndefined();
  });

  test('is not kept beside sources, nor by a Node that cannot', () => {
    expect(kept(start(installed('bin.ts')))).toBeUndefined();
    expect(keepCompiled(start(installed()), undefined)).toBeUndefined();
  });
});
