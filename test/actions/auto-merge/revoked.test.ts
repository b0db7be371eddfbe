import { trustKey } from '@sallyport/provenance';
import { runAction } from '@sallyport/runtime';
import { run as merge } from '../../../actions/auto-merge/src/run.ts';
import { run as gate } from '../../../actions/policy-gate/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, SLOW);
afterAll(() => scene.close());

test('a verdict whose key has been revoked since: refused, with the reason', async () => {
  const { number } = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' } });
  const { directory } = scene.forge.repository(REPOSITORY).git;
  const shared = { 'repository-path': directory, key: scene.privateKey, 'evidence-dir': scene.folder() };
  const judging = await scene.step(number, shared);
  await runAction('policy-gate', gate, judging);
  expect(judging.outputs.get('decision')).toBe('allow');

  const { keyId } = trustKey(scene.publicKey, { name: 'the key' });
  const revoked = { schema: 'sallyport/revocations/v1', revoked: [{ keyId, reason: 'the key leaked' }] };
  await scene.forge.commit(
    REPOSITORY,
    'main',
    {
      '.github/revocations.json': JSON.stringify(revoked),
      '.github/sallyport.yml': 'version: 1\nprovenance: { revocations: [.github/revocations.json] }\n',
    },
    { author: 'alice' },
  );
  const merging = await scene.step(number, { ...shared, 'verdict-key': scene.publicKey });
  await runAction('auto-merge', merge, merging);
  expect(merging.outputs.get('result')).toBe('refused');
  expect(merging.failures).toEqual([expect.stringMatching(/^MERGE_VERDICT_UNVERIFIED .*revoked: the key leaked/)]);
});
