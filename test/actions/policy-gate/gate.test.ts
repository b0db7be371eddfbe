import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '@sallyport/runtime';
import { run as gate } from '../../../actions/policy-gate/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

type Inputs = Readonly<Record<string, string>>;

describe('policy-gate', () => {
  let scene: Scene;
  let docs: { readonly number: number; readonly head: string };
  beforeAll(async () => {
    scene = await openScene();
    docs = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' }, title: 'Add a page' });
  }, SLOW);
  afterAll(() => scene.close());

  async function judge(number: number, inputs: Inputs = {}) {
    const directory = scene.forge.repository(REPOSITORY).git.directory;
    const runner = await scene.step(number, { 'repository-path': directory, key: scene.privateKey, ...inputs });
    await runAction('policy-gate', gate, runner);
    return { runner, decision: runner.outputs.get('decision'), code: runner.failures[0]?.split(' ')[0] };
  }
  const lastCheck = () => scene.forge.repository(REPOSITORY).checks.at(-1);

  test('allows, signs a verdict about this pull request, and posts a success', async () => {
    const { runner, decision } = await judge(docs.number, { 'check-name': 'sallyport' });
    expect(decision).toBe('allow');
    const verdict = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    expect(verdict.predicate.target).toMatchObject({
      pullRequest: docs.number,
      baseRef: 'main',
      baseCommit: scene.base,
    });
    expect(lastCheck()).toMatchObject({
      name: 'sallyport',
      sha: docs.head,
      conclusion: 'success',
      status: 'completed',
    });
    expect(runner.summaries.join()).toContain('allow');
    expect(scene.forge.violations).toEqual([]);
  });

  test('posts the check with the token of its own App, where one is given', async () => {
    const app = scene.forge.addApp('acme-sallyport', { id: 777 });
    scene.forge.addToken('ghs_token-of-the-check-app', 'acme-sallyport[bot]', {
      app,
      permissions: { checks: 'write' },
    });
    const inputs = { 'check-name': 'sallyport', 'check-token': 'ghs_token-of-the-check-app' };
    const { runner } = await judge(docs.number, inputs);
    expect([runner.failures, lastCheck()?.app.id]).toEqual([[], 777]);
    expect(runner.masked).toContain('ghs_token-of-the-check-app');
  });

  test('denies with what is missing and who can mend it, and posts a failure', async () => {
    const { number, head } = await scene.pull({
      branch: 'code',
      author: 'alice',
      files: { 'src/b.js': 'export {};\n' },
    });
    const { runner, decision, code } = await judge(number, { 'check-name': 'sallyport' });
    expect([decision, code]).toEqual(['deny', 'GATE_DENIED']);
    expect(JSON.parse(runner.outputs.get('reasons') ?? '')).toContainEqual(
      expect.objectContaining({ id: 'evidence.tests', result: 'fail', remedy: expect.any(String) as string }),
    );
    expect(lastCheck()).toMatchObject({ sha: head, conclusion: 'failure' });
  });

  test('believes the configuration at the base, not the one that the pull request brings', async () => {
    const loose =
      'version: 1\ngate: { approvals: { low: 0, medium: 0, high: 0 }, humans: { low: 0, medium: 0, high: 0 } }\n';
    const files = { '.github/sallyport.yml': loose };
    const { number } = await scene.pull({ branch: 'loosen', author: 'alice', files });
    const { runner, decision } = await judge(number);
    expect([decision, runner.outputs.get('tier')]).toEqual(['deny', 'high']);
    expect(runner.outputs.get('reasons')).toContain('approvals.count');
  });

  test('an agent without provenance, and a bot that nobody declared', async () => {
    const files = { 'docs/agent.md': '# A\n' };
    const agent = await scene.pull({ branch: 'agent', author: 'acme-agent[bot]', files });
    const denied = await judge(agent.number);
    expect([denied.decision, denied.runner.outputs.get('reasons')]).toEqual([
      'deny',
      expect.stringContaining('agent-provenance'),
    ]);
    scene.forge.addApp('stranger');
    const bot = await scene.pull({ branch: 'bot', author: 'stranger[bot]', files });
    expect((await judge(bot.number)).decision).toBe('deny');
  });

  test('an error decides nothing, says its code, and posts a failure on the head', async () => {
    const facts = join(scene.folder(), 'missing.json');
    const { runner, decision, code } = await judge(docs.number, { facts, 'check-name': 'sallyport' });
    expect([decision, code, runner.outputs.get('result')]).toEqual(['error', 'EVIDENCE_FILE_UNREADABLE', 'error']);
    expect(lastCheck()).toMatchObject({
      sha: docs.head,
      conclusion: 'failure',
      output: { title: 'EVIDENCE_FILE_UNREADABLE' },
    });
    expect(runner.outputs.has('verdict')).toBe(false);
  });

  test('facts about another head than the judged one', async () => {
    const { decision, code } = await judge(docs.number, { head: scene.base });
    expect([decision, code]).toEqual(['error', 'GITHUB_HEAD_MOVED']);
  });

  test('GitHub refuses the check run: an error that names the permission, and no decision', async () => {
    scene.forge.fault(/POST .*\/check-runs$/, {
      status: 403,
      headers: { 'x-accepted-github-permissions': 'checks=write' },
      body: { message: 'Resource not accessible by integration' },
    });
    const { runner, decision, code } = await judge(docs.number, { 'check-name': 'sallyport' });
    expect([decision, code]).toEqual(['error', 'GITHUB_FORBIDDEN']);
    expect(runner.lines.join('\n')).toContain('"checks: write"');
  });

  test.each([
    ['404', { status: 404 }, 'GITHUB_NOT_FOUND'],
    ['422', { status: 422 }, 'GITHUB_REFUSED'],
    ['409', { status: 409 }, 'GITHUB_CONFLICT'],
  ] as const)('GitHub answers %s when it is asked for reviews: no decision', async (_, fault, code) => {
    scene.forge.fault(/GET .*\/reviews$/, fault);
    expect(await judge(docs.number)).toMatchObject({ decision: 'error', code });
  });

  test('without an identity or a key there is no verdict, and so no allow', async () => {
    const { decision, code, runner } = await judge(docs.number, { key: '', sign: 'keyless' });
    expect([decision, code]).not.toEqual(['allow', undefined]);
    expect(runner.outputs.get('verdict') ?? '').toBe('');
  });

  test('an unsigned verdict is written and says so: nothing can merge on it', async () => {
    const { runner, decision } = await judge(docs.number, { key: '', sign: 'none' });
    expect([decision, runner.outputs.get('verdict')]).toEqual(['allow', '']);
  });

  test('a deny need not fail the step', async () => {
    const { number } = await scene.pull({ branch: 'code-2', author: 'alice', files: { 'src/c.js': 'export {};\n' } });
    const { runner, decision } = await judge(number, { 'fail-on-deny': 'false' });
    expect([decision, runner.failures]).toEqual(['deny', []]);
  });
});
