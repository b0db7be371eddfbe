import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore } from '@sallyport/change';
import { toSallyportError } from '@sallyport/core';
import { loadConfiguration } from '@sallyport/engine';
import { type CommitSpec, makeRepository, removeRepositories } from './repository.ts';

afterAll(removeRepositories);

const FILE = '.github/sallyport.yml';
const ONE = 'version: 1\ngate: { approvals: { low: 7 } }\n';

/** What the base's tree comes to: the approvals asked for on low, or an error's code. */
async function at(files: CommitSpec['files'], configFile?: string): Promise<unknown> {
  const { directory, base } = makeRepository({ files: { 'a.txt': 'a\n', ...files } }, []);
  const objects = await openGitStore(directory);
  try {
    return (await loadConfiguration({ base, objects }, { configFile })).gate.approvals.low;
  } catch (error) {
    return toSallyportError(error).code;
  } finally {
    await objects.close();
  }
}

describe('the configuration at the base', () => {
  test.each<[string, CommitSpec['files'], unknown]>([
    ['none', {}, 0],
    ['a file', { [FILE]: ONE }, 7],
    ['a folder of another name', { '.github/CODEOWNERS': '* @a\n' }, 0],
    ['.github as a file', { '.github': 'a\n' }, 0],
    ['a link', { [FILE]: { link: 'other.yml' }, '.github/other.yml': ONE }, 'CONFIG_NOT_A_FILE'],
    ['a folder', { [`${FILE}/a.yml`]: ONE }, 'CONFIG_NOT_A_FILE'],
    ['a path through a link', { '.github': { link: 'real' }, 'real/sallyport.yml': ONE }, 'CHANGE_PATH_THROUGH_LINK'],
    ['the other ending', { '.github/sallyport.yaml': ONE }, 'CONFIG_MISNAMED'],
    ['both endings', { [FILE]: ONE, '.github/sallyport.yaml': ONE }, 'CONFIG_MISNAMED'],
    [
      'the other ending as a link',
      { [FILE]: ONE, '.github/sallyport.yaml': { link: 'sallyport.yml' } },
      'CONFIG_MISNAMED',
    ],
    ['another case', { '.github/Sallyport.yml': ONE }, 'CONFIG_MISNAMED'],
    ['a name that only begins alike', { [FILE]: ONE, '.github/sallyport.yml.md': 'a\n' }, 7],
    ['an empty file', { [FILE]: '' }, 'CONFIG_INVALID_VALUE'],
    ['an unknown key', { [FILE]: 'version: 1\nx: 1\n' }, 'CONFIG_UNKNOWN_KEY'],
  ])('%s', async (_, files, expected) => expect(await at(files)).toBe(expected));
});

describe('a configuration file to try out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-config-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const given = join(folder, 'a.yml');
  writeFileSync(given, ONE);
  mkdirSync(join(folder, 'folder.yml'));
  symlinkSync('a.yml', join(folder, 'link.yml'));

  test.each<[string, string, CommitSpec['files'], unknown]>([
    ['stands for the file at the base', 'a.yml', { [FILE]: 'version: 1\nx: 1\n' }, 7],
    ["the base's misnamed file is not looked at", 'a.yml', { '.github/sallyport.yaml': ONE }, 7],
    ['a folder', 'folder.yml', {}, 'CONFIG_NOT_A_FILE'],
    ['a link', 'link.yml', {}, 'CONFIG_NOT_A_FILE'],
    ['nothing', 'none.yml', {}, 'CONFIG_UNREADABLE'],
  ])('%s', async (_, name, files, expected) => expect(await at(files, join(folder, name))).toBe(expected));
});
