import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { configurationOf, readChangeInputs, withChange } from '@sallyport/action-kit';
import { isSallyportError } from '@sallyport/core';
import { git } from '@sallyport/testing';
import { openScene, REPOSITORY, type Scene, SLOW, TOKEN } from '../../actions/scene.ts';
import { type FakeRunner, fakeRunner } from '../../support/fake-runner.ts';

describe('where a change is read', () => {
  let scene: Scene;
  let pull: { readonly number: number; readonly head: string };
  beforeAll(async () => {
    scene = await openScene();
    pull = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' } });
  }, SLOW);
  afterAll(() => scene.close());

  /** A step whose workspace is a checkout of one commit, as actions/checkout leaves it. */
  async function inCheckout(token = TOKEN): Promise<FakeRunner> {
    const workspace = join(scene.folder(), 'shop');
    mkdirSync(workspace);
    await git(workspace, ['init', '-q']);
    await git(workspace, [
      'fetch',
      '-q',
      '--depth=1',
      `file://${scene.forge.repository(REPOSITORY).git.directory}`,
      'docs',
    ]);
    return fakeRunner({
      inputs: { token, base: scene.base, head: pull.head, 'pull-request': String(pull.number) },
      environment: { repository: REPOSITORY, apiUrl: scene.forge.url, workspace },
    });
  }

  const open = (runner: FakeRunner) =>
    withChange(readChangeInputs(runner), runner, undefined, async ({ change }) => change.files.map(({ path }) => path));

  test('a checkout of one commit does not hold it: GitHub does, and the log says so', async () => {
    const runner = await inCheckout();
    expect(await open(runner)).toEqual(['docs/a.md']);
    expect(runner.lines.join('\n')).toContain("reading it through GitHub's API");
  });

  test('without a token the shallow checkout is an error that says what to fetch', async () => {
    const failure = await open(await inCheckout('')).catch((error: unknown) => error);
    expect(isSallyportError(failure) && failure.remedy).toContain('fetch-depth: 0');
  });

  test("an organisation's configuration is read at the commit that extends names", async () => {
    const shared = 'version: 1\ngate: { approvals: { low: 1, medium: 1, high: 2 } }\n';
    await scene.forge.addRepository('acme/.github');
    const sha = await scene.forge.commit(
      'acme/.github',
      'main',
      { '.github/sallyport.yml': shared },
      { author: 'alice' },
    );
    const extending = { '.github/sallyport.yml': `version: 1\nextends: acme/.github@${sha}\n` };
    const base = await scene.forge.commit(REPOSITORY, 'extending', extending, { from: scene.base, author: 'alice' });
    const runner = await scene.step(pull.number, { base });
    const inputs = readChangeInputs(runner);
    const found = await withChange(inputs, runner, { base, head: pull.head }, ({ change }) =>
      configurationOf(change, inputs, runner),
    );
    expect(found.gate.approvals.low).toBe(1);
  });
});
