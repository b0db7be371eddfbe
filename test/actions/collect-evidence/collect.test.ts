import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '@sallyport/runtime';
import { run as collect } from '../../../actions/collect-evidence/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

const JUNIT = '<testsuite tests="2" failures="0"><testcase name="a"/><testcase name="b"/></testsuite>';
const LCOV = 'SF:src/b.js\nDA:1,1\nDA:2,0\nend_of_record\n';

describe('collect-evidence', () => {
  let scene: Scene;
  let number: number;
  beforeAll(async () => {
    scene = await openScene();
    const files = { 'src/b.js': 'export const b = 1;\nexport const c = 2;\n' };
    ({ number } = await scene.pull({ branch: 'code', author: 'alice', files }));
  }, SLOW);
  afterAll(() => scene.close());

  /** Runs with these files as the reports of another job. */
  async function run(reports: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
    const folder = scene.folder();
    for (const [name, text] of Object.entries(reports)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const here = { 'repository-path': scene.forge.repository(REPOSITORY).git.directory, 'reports-path': folder };
    const runner = await scene.step(number, { ...here, ...inputs });
    await runAction('collect-evidence', collect, runner);
    const paths = JSON.parse(runner.outputs.get('statements') ?? '[]') as string[];
    const statements = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')));
    return { runner, folder, code: runner.failures[0]?.split(' ')[0], statements };
  }

  test('tests and coverage become Statements about the commit, its tree and its patch', async () => {
    const { runner, statements } = await run(
      { 'junit/a.xml': JUNIT, 'lcov.info': LCOV },
      { tests: 'junit/*.xml', coverage: 'lcov.info' },
    );
    expect(runner.failures).toEqual([]);
    const subject = JSON.parse(runner.outputs.get('subject') ?? '');
    for (const statement of statements) expect(statement.subject[0].digest).toEqual({ gitCommit: subject.gitCommit });
    expect(runner.summaries.join()).toContain('2 passed, 0 failed');
    expect(runner.summaries.join()).toContain('50.0 %');
  });

  test.each([
    ['a report that is not there', { tests: 'junit.xml' }, {}, 'EVIDENCE_REPORT_NOT_FOUND'],
    ['a glob that matches nothing', { tests: '**/*.xml' }, {}, 'EVIDENCE_REPORT_NOT_FOUND'],
    ['no report at all', {}, {}, 'EVIDENCE_NO_REPORTS'],
    ['a glob that climbs out', { tests: '../*.xml' }, {}, 'GLOB_INVALID'],
  ])('%s is an error, not an empty result', async (_, inputs, reports, code) => {
    expect((await run(reports, inputs)).code).toBe(code);
  });

  test('what the base has as well is not new, and what was faster there is a regression; each kind has its own', async () => {
    const sarif = (...rules: string[]) =>
      JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'scanner' } },
            results: rules.map((ruleId) => ({ ruleId, message: { text: ruleId } })),
          },
        ],
      });
    const benchmarks = (p95: number) => JSON.stringify({ benchmarks: [{ name: 'read', unit: 'ms', p95 }] });
    const files = {
      'head.sarif': sarif('known', 'new'),
      'base.sarif': sarif('known'),
      'head.json': benchmarks(110),
      'base.json': benchmarks(100),
    };
    const compared = { 'scan-baseline': 'base.sarif', 'benchmarks-baseline': 'base.json' };
    const { runner, statements } = await run(files, { scan: 'head.sarif', benchmarks: 'head.json', ...compared });
    expect(runner.failures).toEqual([]);
    expect(statements.map(({ predicate }) => predicate)).toEqual([
      expect.objectContaining({ newFindings: { none: 0, note: 0, warning: 1, error: 0 }, known: 1 }),
      { benchmarks: [{ name: 'read', unit: 'ms', p95: 110, baselineP95: 100 }] },
    ]);
    const alone = await run(files, { scan: 'head.sarif' });
    expect(alone.statements[0].predicate.newFindings).toMatchObject({ warning: 2 });
    expect((await run(files, { benchmarks: 'head.json' })).code).toBe('EVIDENCE_BASELINE_MISSING');
  });

  test('a report that does not parse is an error', async () => {
    const { code, statements } = await run({ 'junit.xml': '<testsuite><testcase' }, { tests: 'junit.xml' });
    expect([code, statements]).toEqual([expect.stringMatching(/^EVIDENCE_/), []]);
  });

  test('a link is not followed, by name or by glob', async () => {
    const { folder } = await run({ 'junit.xml': JUNIT }, { tests: 'junit.xml' });
    symlinkSync('/proc/self/environ', join(folder, 'link.xml'));
    const here = { 'repository-path': scene.forge.repository(REPOSITORY).git.directory, 'reports-path': folder };
    const named = await scene.step(number, { ...here, tests: 'link.xml' });
    await runAction('collect-evidence', collect, named);
    expect(named.failures[0]).toMatch(/^EVIDENCE_REPORT_UNREADABLE/);
    const globbed = await scene.step(number, { ...here, tests: '*.xml' });
    await runAction('collect-evidence', collect, globbed);
    expect(globbed.summaries.join()).toContain('2 passed');
  });
});
