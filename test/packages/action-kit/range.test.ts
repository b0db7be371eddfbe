import { readChangeInputs, requireClient, resolveRange } from '@sallyport/action-kit';
import { isSallyportError } from '@sallyport/core';
import { openScene, REPOSITORY, type Scene, SLOW } from '../../actions/scene.ts';
import { fakeRunner } from '../../support/fake-runner.ts';

const X = 'f'.repeat(40);

describe('which commits a step judges', () => {
  let scene: Scene;
  let pull: { readonly number: number; readonly head: string };
  beforeAll(async () => {
    scene = await openScene();
    pull = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' }, title: 'As opened' });
  }, SLOW);
  afterAll(() => scene.close());

  async function range(inputs: Readonly<Record<string, string>> = {}, client = true) {
    const runner = await scene.step(pull.number, inputs);
    const read = readChangeInputs(runner);
    return resolveRange(read, runner, client ? requireClient(read, runner) : undefined);
  }

  test('the head of the event and the base branch as it stands', async () => {
    expect(await range()).toMatchObject({
      base: scene.base,
      head: pull.head,
      pullRequest: pull.number,
      title: 'As opened',
    });
  });

  test('a repeated run gets the new base and keeps the head that was asked about', async () => {
    const runner = await scene.step(pull.number);
    const read = readChangeInputs(runner);
    const tip = await scene.forge.commit(REPOSITORY, 'main', { 'other.md': 'x\n' }, { author: 'bob' });
    await scene.forge.commit(REPOSITORY, 'docs', { 'docs/b.md': 'b\n' }, { author: 'alice' });
    const found = await resolveRange(read, runner, requireClient(read, runner));
    expect([found.base, found.head]).toEqual([tip, pull.head]);
  });

  test('without a token, the base of the event', async () => {
    const event = await scene.forge.pullRequestEvent(REPOSITORY, pull.number);
    const base = (event.pull_request as { base: { sha: string } }).base.sha;
    expect((await range({}, false)).base).toBe(base);
  });

  test('the inputs before everything', async () => {
    expect(await range({ base: X, head: scene.base })).toMatchObject({ base: X, head: scene.base });
  });

  test("another pull request than the event's has another head, and not the event's text", async () => {
    const other = await scene.pull({ branch: 'other', author: 'bob', files: { 'docs/c.md': 'c\n' } });
    const found = await range({ 'pull-request': String(other.number) });
    expect(found).toMatchObject({ head: other.head, pullRequest: other.number });
    expect(found.title).toBeUndefined();
  });

  test('nothing named: an error that says what to give', async () => {
    const runner = fakeRunner({ event: {}, environment: { eventName: 'push' } });
    const failure = await resolveRange(readChangeInputs(runner), runner, undefined).catch((error: unknown) => error);
    expect(isSallyportError(failure, 'CHANGE_RANGE_MISSING')).toBe(true);
  });
});
