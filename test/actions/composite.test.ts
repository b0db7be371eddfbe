import { openScene, REPOSITORY, ROOT, type Scene, SLOW } from './scene.ts';

describe('the root action', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  test(
    'gates and merges a harmless change',
    async () => {
      const { number } = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# Guide\n' } });
      const job = await scene.job(number);
      const step = await job.runner.run(ROOT, { key: scene.privateKey, merge: 'true' });
      const { outputs } = step;
      expect([outputs.result, outputs.decision, outputs.tier, outputs['merge-result'], step.outcome]).toEqual([
        'allow',
        'allow',
        'low',
        'merged',
        'success',
      ]);
      const { git } = scene.forge.repository(REPOSITORY);
      expect(await git.resolve('refs/heads/main')).toBe(outputs['merge-commit']);
    },
    SLOW,
  );

  test(
    'refuses a dangerous one, says why, and posts a failed check',
    async () => {
      const { number, head } = await scene.pull({
        branch: 'evil',
        author: 'alice',
        files: { '.github/workflows/x.yml': 'on: push\n', 'docs/b.md': 'hi\n' },
      });
      const job = await scene.job(number);
      const step = await job.runner.run(ROOT, { key: scene.privateKey, merge: 'true' });
      expect([step.outcome, step.outputs.decision, step.outputs.tier, step.outputs['merge-result']]).toEqual([
        'failure',
        'deny',
        'high',
        '',
      ]);
      expect(JSON.parse(step.outputs.reasons ?? '')).toContainEqual(
        expect.objectContaining({ result: 'fail', remedy: expect.any(String) as string }),
      );
      const check = scene.forge.repository(REPOSITORY).checks.at(-1);
      expect(check).toMatchObject({ sha: head, conclusion: 'failure' });
      expect(scene.forge.violations).toEqual([]);
    },
    SLOW,
  );
});
