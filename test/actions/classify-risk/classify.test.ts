import { readFileSync } from 'node:fs';
import { runAction } from '@sallyport/runtime';
import { run as classify } from '../../../actions/classify-risk/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

describe('classify-risk', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  }, SLOW);
  afterAll(() => scene.close());

  async function judge(number: number, inputs: Readonly<Record<string, string>> = {}) {
    const runner = await scene.step(number, inputs);
    await runAction('classify-risk', classify, runner);
    return runner;
  }

  test('says the tier and why, with an annotation at the line at fault', async () => {
    const files = { 'src/b.js': 'export const ok = 1;\nconst \u202ebad = 2;\n' };
    const { number } = await scene.pull({ branch: 'hidden', author: 'alice', files });
    const runner = await judge(number);
    expect(runner.outputs.get('tier')).toBe('high');
    const reasons = JSON.parse(runner.outputs.get('reasons') ?? '');
    expect(reasons[0]).toMatchObject({ tier: 'high', path: 'src/b.js', line: 2 });
    expect(runner.annotations[0]).toMatchObject({ path: 'src/b.js', line: 2, level: 'warning' });
    expect([runner.summaries.join(), runner.lines.join()].join()).not.toContain('\u202e');
    const statement = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    expect(statement.predicate.tier).toBe('high');
  });

  test('the checkout and the API give the same', async () => {
    const files = { 'docs/a.md': '# A\n', 'src/d.js': 'export const d = 1;\n' };
    const { number } = await scene.pull({ branch: 'both', author: 'alice', files });
    const remote = await judge(number);
    const local = await judge(number, { 'repository-path': scene.forge.repository(REPOSITORY).git.directory });
    for (const name of ['tier', 'subject', 'reasons']) expect(remote.outputs.get(name)).toBe(local.outputs.get(name));
  });

  test('names and text from outside stay text', async () => {
    const files = { 'docs/::error::x.md': '# A\n', 'src/`|<b>.js': 'export {};\n' };
    const { number } = await scene.pull({ branch: 'names', author: 'alice', files });
    const runner = await judge(number);
    expect(runner.failures).toEqual([]);
    expect(runner.summaries.join()).not.toMatch(/<b>(?!.*`)/);
  });

  test.each([
    ['a branch name', { head: 'main' }, 'INPUT_INVALID'],
    ['a commit that nobody has', { head: 'f'.repeat(40) }, 'CHANGE_COMMIT_MISSING'],
    ['a folder without a repository', { 'repository-path': '/' }, 'CHANGE_NOT_A_REPOSITORY'],
    ['a number that is none', { 'pull-request': '1e3' }, 'INPUT_INVALID'],
    ['no token and no checkout', { token: '' }, 'CHANGE_NOWHERE'],
  ])('%s: a code and a remedy', async (_, inputs, code) => {
    const { number } = await scene.pull({
      branch: `bad-${Math.random()}`,
      author: 'alice',
      files: { 'docs/z.md': 'z\n' },
    });
    const runner = await judge(number, inputs);
    expect(runner.failures[0]).toMatch(new RegExp(`^${code}`));
    expect(runner.outputs.get('result')).toBe('error');
  });
});
