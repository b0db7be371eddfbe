import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf, sallyport, scratch } from './support.ts';

let dir: string;
let oids: string[];
beforeAll(async () => {
  ({ dir, oids } = await repositoryOf(
    { 'README.md': 'one\n', 'src/a.js': 'export const a = 1;\n' },
    { 'README.md': 'two\n' },
    { '.github/workflows/ci.yml': 'on: push\n', 'src/a.js': 'export const a = 2;\n' },
  ));
});
const range = (from: number, to: number) => [
  '--repo',
  dir,
  '--base',
  oids[from] as string,
  '--head',
  oids[to] as string,
];

describe('sallyport classify', () => {
  test('prints what the contract says', async () => {
    const { status, out } = await sallyport(['classify', ...range(0, 2), '--format', 'json']);
    expect(status).toBe(0);
    const printed = JSON.parse(out);
    expect(printed).toMatchObject({
      schema: 'sallyport/classification/v1',
      tier: 'high',
      subject: {
        gitCommit: oids[2],
        gitTree: expect.stringMatching(/^[0-9a-f]{40}$/),
        patchSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(printed.files.map((file: { path: string }) => file.path)).toEqual([
      '.github/workflows/ci.yml',
      'README.md',
      'src/a.js',
    ]);
    expect(printed.reasons[0]).toMatchObject({ tier: 'high', path: '.github/workflows/ci.yml' });
  });

  test('the text has the verdict first, and no colour in a pipe', async () => {
    const { status, out } = await sallyport(['classify', ...range(0, 1)]);
    expect(status).toBe(0);
    expect(out).toMatch(/^LOW {2}1 file from /);
    expect((await sallyport(['classify', ...range(0, 1)], { isTTY: true })).out).toMatch(/^\u001b\[32mLOW/);
  });

  test('--stdin judges line by line, and an error stands in its line', async () => {
    const stdin = `${oids[0]} ${oids[1]}\n${oids[0]} ${'0'.repeat(40)}\nonly-one\n\n${oids[1]} ${oids[2]}\n`;
    const { status, out } = await sallyport(['classify', '--repo', dir, '--stdin', '--format', 'jsonl'], { stdin });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map((line) => line.tier ?? line.error.code)).toEqual([
      'low',
      expect.stringMatching(/^CHANGE_/),
      'CLI_USAGE',
      'high',
    ]);
  });

  test('one line says the same as one process', async () => {
    const alone = await sallyport(['classify', ...range(0, 2), '--format', 'json']);
    const streamed = await sallyport(['classify', '--repo', dir, '--stdin', '--format', 'jsonl'], {
      stdin: `${oids[0]} ${oids[2]}`,
    });
    expect(JSON.parse(streamed.out)).toEqual(JSON.parse(alone.out));
  });

  test('--explain names the rules that looked at a file', async () => {
    const { out } = await sallyport(['classify', ...range(0, 2), '--explain', 'src/a.js', '--format', 'json']);
    expect(JSON.parse(out).rules.map((rule: { code: string }) => rule.code)).toContain('RISK_SOURCE');
    expect((await sallyport(['classify', ...range(0, 2), '--explain', 'src/a.js'])).out).toMatch(
      /^MEDIUM {2}src\/a\.js/,
    );
  });

  test('--config stands for the file at base', async () => {
    const config = join(scratch(), 'sallyport.yml');
    writeFileSync(config, 'version: 1\ntiers: { high: ["README.md"] }\n');
    const { out } = await sallyport(['classify', ...range(0, 1), '--config', config, '--format', 'json']);
    expect(JSON.parse(out).tier).toBe('high');
  });

  test.each([
    ['a commit that is not there', ['--base', '0'.repeat(40)], /^CHANGE_/],
    ['no base', ['--base'], 'CLI_USAGE'],
    ['a folder that is no repository', ['--repo', '/'], /^CHANGE_/],
    ['a configuration that is not there', ['--config', '/nowhere.yml'], /^CONFIG_/],
    ['a format that does not exist', ['--format', 'xml'], 'CLI_USAGE'],
    ['an option that does not exist', ['--bass', 'x'], 'CLI_USAGE'],
    ['--stdin with commits', ['--stdin'], 'CLI_USAGE'],
  ])('%s: exit status 2 and a code', async (_, extra, code) => {
    const { status, out } = await sallyport(['classify', ...range(0, 1), '--format', 'json', ...extra]);
    expect(status).toBe(2);
    expect(JSON.parse(out).error.code).toEqual(expect.stringMatching(code));
  });
});
