import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementOf } from '@sallyport/evidence';
import { parseStatement } from '@sallyport/provenance';
import { sallyport, scratch } from './support.ts';

let folder: string;
beforeAll(() => {
  folder = scratch();
  mkdirSync(join(folder, 'source'));
  writeFileSync(join(folder, 'source/a.txt'), 'a\n');
  writeFileSync(join(folder, 'source/b.txt'), 'b\n');
});

async function build(command: string, ...more: string[]) {
  const asked = ['--source', join(folder, 'source'), '--command', command, '--output', 'out'];
  const { status, out } = await sallyport(['reproduce', ...asked, '--format', 'json', ...more]);
  const printed = JSON.parse(out);
  return { status, printed };
}

test('a build that depends on the time is not reproducible: status 1, and a person reads why', async () => {
  const asked = ['--source', join(folder, 'source'), '--command', 'date +%s%N > out', '--output', 'out'];
  const { status, out } = await sallyport(['reproduce', ...asked]);
  expect([status, out]).toEqual([
    1,
    expect.stringMatching(/^not reproducible\n {2}out.*\n {2}✗ out {2}content: from byte/),
  ]);
});

test('a build that depends on nothing is reproducible, and its Statement is about its output', async () => {
  const statement = join(folder, 'determinism.intoto.json');
  const command =
    'rm -rf out; mkdir out; cat a.txt b.txt > out/all; tar --mtime=@0 --owner=0 --group=0 --mode=644 -cf out/all.tar a.txt b.txt';
  const { status, printed } = await build(command, '--out', statement);
  expect([status, printed.differences]).toEqual([0, []]);
  expect(parseStatement(readFileSync(statement), { name: 's' })).toMatchObject({
    subject: [{ name: 'out', digest: printed.artifacts[0].digest }],
    predicateType: 'https://sallyport-ci.github.io/sallyport/predicates/determinism/v1',
    predicate: { runs: 2, identical: true, differing: [] },
  });
});

test('its report is one that evidence is made of', async () => {
  const report = join(folder, 'determinism.json');
  await build('echo $TZ > out', '--report', report);
  const file = { name: 'determinism.json', bytes: readFileSync(report) };
  const subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
  const { predicate } = statementOf('determinism', [file], subject, { at: '2026-11-22T10:00:00Z' });
  expect(predicate).toEqual({ runs: 2, identical: false, differing: ['out'] });
});

test.each<[string, string, string[], string]>([
  ['a command that fails', 'false', [], 'REPRODUCE_BUILD_FAILED'],
  ['a command that hangs', 'sleep 60', ['--minutes', '0.01'], 'REPRODUCE_BUILD_FAILED'],
  ['an output outside', 'true', ['--output', '../x'], 'REPRODUCE_OUTPUT_INVALID'],
  ['the whole source as output', 'true', ['--output', '.'], 'REPRODUCE_OUTPUT_INVALID'],
  ['a variable that is not there', 'true', ['--env', 'ABSENT'], 'CLI_USAGE'],
])('%s: status 2', async (_, command, more, code) => {
  const { status, printed } = await build(command, ...more);
  expect([status, printed.error.code]).toEqual([2, code]);
});

test('a variable that nobody named is not there, and an output that lay there before does not count', async () => {
  writeFileSync(join(folder, 'source/out'), 'old');
  expect((await build('true')).printed.error.code).toBe('REPRODUCE_NO_OUTPUT');
});
