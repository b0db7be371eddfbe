import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryOf, sallyport, scratch } from './support.ts';

let dir: string;
let oids: string[];
let folder: string;
beforeAll(async () => {
  folder = scratch();
  ({ dir, oids } = await repositoryOf({ 'src/a.js': 'one\n' }, { 'src/a.js': 'one\ntwo\nthree\n' }));
});
const report = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const evidence = (kind: string, file: string, ...more: string[]) =>
  sallyport([
    ...[
      'evidence',
      '--kind',
      kind,
      '--report',
      file,
      '--repo',
      dir,
      '--base',
      oids[0] as string,
      '--head',
      oids[1] as string,
    ],
    ...['--out', join(folder, 'evidence'), '--format', 'json', ...more],
  ]);
const written = (kind: string) => JSON.parse(readFileSync(join(folder, 'evidence', `${kind}.intoto.json`), 'utf8'));

describe('sallyport evidence', () => {
  test('a JUnit report becomes a Statement about the head', async () => {
    const { status, out } = await evidence('tests', report('junit.xml', '<testsuite><testcase name="a"/></testsuite>'));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ evidence: { kind: 'tests', result: 'passed', passed: 1 } });
    expect(written('tests')).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      subject: [
        { digest: { gitCommit: oids[1] } },
        { digest: { gitTree: expect.anything() } },
        { digest: { sha256: expect.anything() } },
      ],
    });
  });

  test('coverage counts the lines that the change adds', async () => {
    const lcov = report('lcov.info', `SF:${dir}/src/a.js\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n`);
    const { out } = await evidence('coverage', lcov);
    expect(JSON.parse(out).evidence).toMatchObject({
      lines: { covered: 2, total: 3 },
      changedLines: { covered: 1, total: 2 },
    });
  });

  test('two builds are compared by the folders that they wrote', async () => {
    const built = (name: string, files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), text);
      }
      return join(folder, name);
    };
    const [one, two] = [built('one', { 'a/b.js': '1', c: '1' }), built('two', { 'a/b.js': '2', c: '1' })];
    const same = await evidence('determinism', one, '--report', one);
    expect(JSON.parse(same.out).evidence).toMatchObject({ runs: 2, identical: true });
    const other = await evidence('determinism', one, '--report', two);
    expect(JSON.parse(other.out).evidence).toMatchObject({ runs: 2, identical: false, differing: ['a/b.js'] });
  });

  test('a report without a test, an unknown kind and a missing file are errors', async () => {
    const none = await evidence('tests', report('none.xml', '<testsuites/>'));
    expect([none.status, JSON.parse(none.out).error.code]).toEqual([2, 'EVIDENCE_NO_TESTS']);
    expect(await evidence('nonsense', 'x')).toMatchObject({ status: 2 });
    const missing = await evidence('tests', join(folder, 'missing.xml'));
    expect(JSON.parse(missing.out).error.code).toBe('FILE_UNREADABLE');
  });
});
