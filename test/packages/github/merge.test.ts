import { enqueueAtHead, mergeAtHead, openPull, readBranchRules, readPullRequest } from '@sallyport/github';
import { clientFor, codeOf, IMPATIENT, REPOSITORY, type Stage, stage, TOKEN } from './support.ts';

describe('merging', () => {
  let s: Stage;
  beforeEach(async () => {
    s = await stage();
  });
  afterEach(() => s.forge.close());

  const merge = () => mergeAtHead(s.client, { number: s.number, sha: s.head, method: 'squash' });
  const merges = () => s.forge.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/merge'));

  test('merges at the head that was judged, and names the tree', async () => {
    const { git } = s.forge.repository(REPOSITORY);
    const merged = await merge();
    expect(merged.before).toBe(false);
    expect(await git.resolve('refs/heads/main')).toBe(merged.commit);
    expect(merged.tree).toBe(await git.resolve(`${s.head}^{tree}`));
    expect(merges()[0]?.body).toMatchObject({ sha: s.head, merge_method: 'squash' });
    expect(s.forge.violations).toEqual([]);
  });

  test('does it once: a second run finds the first one', async () => {
    const first = await merge();
    expect(await merge()).toEqual({ ...first, before: true });
    expect(merges()).toHaveLength(1);
  });

  test('refuses a head that had moved before', async () => {
    await s.forge.commit(REPOSITORY, 'agent/docs', { 'docs/a.md': 'evil\n' });
    expect(await codeOf(merge())).toBe('GITHUB_HEAD_MOVED');
    expect(merges()).toEqual([]);
  });

  test('takes GitHub at its word when the head moves in the last moment: 409, once, final', async () => {
    s.client.octokit.hook.before('request', async ({ url }) => {
      if (url.endsWith('/merge')) await s.forge.commit(REPOSITORY, 'agent/docs', { 'docs/a.md': 'evil\n' });
    });
    expect(await codeOf(merge())).toBe('GITHUB_HEAD_MOVED');
    expect(merges().map(({ status }) => status)).toEqual([409]);
    expect(s.waits).toEqual([]);
  });

  test.each([
    ['a failure of the server', { status: 502 } as const],
    ['a reset', 'reset' as const],
    ['silence', 'hang' as const],
  ])('asks once after %s, and the next run finds out', async (_, fault) => {
    s.forge.fault(/PUT .*\/merge$/, fault);
    const client = fault === 'hang' ? clientFor(s.forge, s.waits, TOKEN, 3 * IMPATIENT) : s.client;
    const once = mergeAtHead(client, { number: s.number, sha: s.head, method: 'squash' });
    expect(await codeOf(once)).toBe('GITHUB_MERGE_UNKNOWN');
    expect(merges()).toHaveLength(1);
    expect((await merge()).before).toBe(false);
  });

  test('says so when a branch rule stands in the way', async () => {
    s.forge.fault(/PUT .*\/merge$/, { status: 405, body: { message: 'Required status check "x" is expected.' } });
    expect(await codeOf(merge())).toBe('GITHUB_NOT_MERGEABLE');
  });

  test('does not merge a draft or a closed pull request', async () => {
    const pull = s.forge.repository(REPOSITORY).pulls[0];
    if (pull !== undefined) pull.draft = true;
    expect(await codeOf(merge())).toBe('GITHUB_NOT_MERGEABLE');
    if (pull !== undefined) Object.assign(pull, { draft: false, state: 'closed' });
    expect(await codeOf(merge())).toBe('GITHUB_NOT_MERGEABLE');
    expect(merges()).toEqual([]);
  });

  test('queues at that head only', async () => {
    const pull = await readPullRequest(s.client, s.number);
    expect(await codeOf(enqueueAtHead(s.client, pull, s.base))).toBe('GITHUB_QUEUE_REFUSED');
    await enqueueAtHead(s.client, pull, s.head);
    expect(s.forge.repository(REPOSITORY).pulls[0]?.queued).toBe(true);
  });

  test('reads what the rules of a branch ask for', async () => {
    expect(await readBranchRules(s.client, 'main')).toEqual({ mergeQueue: false, upToDate: false });
    s.forge.repository(REPOSITORY).rules = [
      { type: 'merge_queue' },
      { type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true } },
    ];
    expect(await readBranchRules(s.client, 'main')).toEqual({ mergeQueue: true, upToDate: true });
  });

  test('opens a pull request once', async () => {
    await s.forge.commit(REPOSITORY, 'agent/more', { 'docs/c.md': 'c\n' }, { from: s.base });
    const draft = { title: 'More', body: '', head: 'agent/more', base: 'main' };
    const number = await openPull(s.client, draft);
    expect(await openPull(s.client, draft)).toBe(number);
    expect(s.forge.repository(REPOSITORY).pulls).toHaveLength(2);
  });
});
