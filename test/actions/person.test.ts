import { readFileSync } from 'node:fs';
import { openScene, REPOSITORY, type Scene, SLOW } from './scene.ts';

describe("a person's documentation change, through the actions", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  test(
    'is classified, judged, and merged at the judged commit',
    async () => {
      const { number, head } = await scene.pull({
        branch: 'docs',
        author: 'alice',
        files: { 'docs/a.md': '# Guide\n' },
      });
      const job = await scene.job(number);
      expect((await job.done('classify-risk')).tier).toBe('low');

      const gated = await job.done('policy-gate', { key: scene.privateKey });
      expect([gated.decision, gated.verdict]).toEqual(['allow', job.path('verdict.sigstore.json')]);
      const check = scene.forge.repository(REPOSITORY).checks.at(-1);
      expect(check).toMatchObject({ name: 'sallyport', sha: head, conclusion: 'success' });

      const signer = { key: scene.privateKey, 'verdict-key': scene.publicKey };
      const merged = await job.done('auto-merge', signer);
      const { git } = scene.forge.repository(REPOSITORY);
      expect([merged.result, merged['merge-commit']]).toEqual(['merged', await git.resolve('refs/heads/main')]);
      expect(await git.resolve('refs/heads/main^{tree}')).toBe(JSON.parse(gated.subject ?? '').gitTree);
      const record = JSON.parse(readFileSync(merged.statement ?? '', 'utf8'));
      expect(record.predicate.merged.gitCommit).toBe(merged['merge-commit']);

      expect(await job.done('auto-merge', signer)).toMatchObject({ ...merged, statement: merged.statement });
      expect(scene.forge.unknownRequests()).toEqual([]);
      expect(scene.forge.violations).toEqual([]);
    },
    SLOW,
  );
});
