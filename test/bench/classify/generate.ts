import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';

/** A repository with two commits, or a history of small ones, made from nothing but its numbers. */
export interface Generated {
  readonly dir: string;
  /** From the oldest to the newest. */
  readonly commits: readonly string[];
}

const FILES_PER_FOLDER = 100;
const LINES = 40;

function path(index: number): string {
  const folder = Math.floor(index / FILES_PER_FOLDER);
  return `src/area${folder % 10}/part${folder}/file${index}.ts`;
}

function content(index: number, version: number): string {
  const lines = Array.from({ length: LINES }, (_, line) => `export const value_${index}_${line} = ${index * line};`);
  for (let v = 1; v <= version; v++) lines[(index * 7 + v * 11) % LINES] = `export const changed_${index} = 'v${v}';`;
  return `${lines.join('\n')}\n`;
}

/** Two commits of `total` files; the second changes a line in the first `changed` of them. */
export function wideChange(dir: string, total: number, changed: number): Promise<Generated> {
  return importHistory(dir, 2, function* (commit) {
    const count = commit === 0 ? total : changed;
    for (let index = 0; index < count; index++) yield [path(index), content(index, commit)];
  });
}

/** Two commits; the second adds `total` files to an empty tree. */
export function addedFiles(dir: string, total: number): Promise<Generated> {
  return importHistory(dir, 2, function* (commit) {
    if (commit === 0) yield ['README.md', '# Empty\n'];
    else for (let index = 0; index < total; index++) yield [path(index), content(index, 0)];
  });
}

/** What an ordinary pull request looks like, in a project of 1,000 files: sources, tests, a document, a dependency. */
export function typicalChange(dir: string): Promise<Generated> {
  const packages = (count: number) =>
    Object.fromEntries(
      Array.from({ length: 300 + count }, (_, at) => [
        `node_modules/p${at}`,
        { version: `1.${at}.0`, integrity: `sha512-${at}` },
      ]),
    );
  const testOf = (cases: number) =>
    Array.from({ length: cases }, (_, at) => `test('case ${at}', () => expect(add(${at}, 1)).toBe(${at + 1}));\n`).join(
      '',
    );
  return importHistory(dir, 2, function* (commit) {
    for (let index = 0; index < (commit === 0 ? 1_000 : 5); index++) yield [path(index), content(index, commit)];
    for (let index = 0; index < 2; index++) yield [`test/area${index}.test.ts`, testOf(20 + commit * 3)];
    yield ['docs/guide.md', `# Guide\n\n${'A sentence about the product.\n'.repeat(50 + commit)}`];
    yield ['package.json', `${JSON.stringify({ name: 'shop', dependencies: { p0: `^1.${commit}.0` } }, null, 2)}\n`];
    yield ['package-lock.json', `${JSON.stringify({ lockfileVersion: 3, packages: packages(commit) }, null, 2)}\n`];
  });
}

/** A first commit of `total` files, and `count` commits that each change a few files. */
export function smallCommits(dir: string, total: number, count: number): Promise<Generated> {
  const versions = new Map<number, number>();
  return importHistory(dir, count + 1, function* (commit) {
    if (commit === 0) for (let index = 0; index < total; index++) yield [path(index), content(index, 0)];
    else {
      for (let i = 0; i < 1 + (commit % 5); i++) {
        const index = (commit * 7919 + i * 104_729) % total;
        versions.set(index, (versions.get(index) ?? 0) + 1);
        yield [path(index), content(index, versions.get(index) ?? 0)];
      }
    }
  });
}

async function importHistory(
  dir: string,
  count: number,
  filesOf: (commit: number) => Iterable<readonly [string, string]>,
): Promise<Generated> {
  mkdirSync(dir, { recursive: true });
  await git(dir, ['init', '-q', '--bare', '.']);
  const child = spawn('git', ['fast-import', '--quiet', '--force'], {
    cwd: dir,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(child, 'close');
  for (let commit = 0; commit < count; commit++) {
    const time = 1_700_000_000 + commit * 60;
    const from = commit === 0 ? '' : `from :${commit}\n`;
    child.stdin.write(
      `commit refs/heads/main\nmark :${commit + 1}\ncommitter Bench <bench@example.com> ${time} +0000\ndata 6\nchange\n${from}`,
    );
    for (const [name, text] of filesOf(commit)) {
      const written = child.stdin.write(`M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
      if (!written) await once(child.stdin, 'drain');
    }
  }
  child.stdin.end('done\n');
  await closed;
  const commits = (await git(dir, ['rev-list', '--reverse', 'main'])).trim().split('\n');
  return { dir, commits };
}

/** Runs git and gives what it printed. */
export async function git(dir: string, args: readonly string[]): Promise<string> {
  const child = spawn('git', ['-C', dir, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await once(child, 'close');
  return text;
}
