import { collectFacts, createClient, readPullRequest } from '@sallyport/github';
import { codeOf, REPOSITORY, type Stage, stage } from './support.ts';

describe('facts', () => {
  let s: Stage;
  beforeEach(async () => {
    s = await stage();
  });
  afterEach(() => s.forge.close());

  const review = (author: string, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'PENDING', commit = s.head) =>
    s.forge.repository(REPOSITORY).reviews.push({
      id: s.forge.state.id(),
      pull: s.number,
      author: s.forge.state.account(author),
      body: '',
      state,
      commit,
      submittedAt: '2026-11-22T09:00:00Z',
    });

  const check = (name: string, app: number, conclusion: string) =>
    s.forge.repository(REPOSITORY).checks.push({
      id: s.forge.state.id(),
      sha: s.head,
      name,
      app: { id: app, slug: `app-${app}` },
      startedAt: '2026-11-22T09:00:00Z',
      status: 'completed',
      conclusion,
      completedAt: '2026-11-22T09:00:00Z',
      externalId: '',
      detailsUrl: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    });

  test('are what the contract says, with accounts by id and type', async () => {
    review('alice', 'APPROVED');
    review('alice', 'PENDING');
    check('build', 15368, 'success');
    const facts = await collectFacts(s.client, { number: s.number, head: s.head });
    const agent = { login: 'acme-agent[bot]', id: 4242, type: 'Bot' };
    const repositoryId = s.forge.repository(REPOSITORY).id;
    expect(facts).toEqual({
      schema: 'sallyport/facts/v1',
      now: '2026-11-22T10:00:00.000Z',
      repository: { id: repositoryId, fullName: REPOSITORY, defaultBranch: 'main' },
      pullRequest: {
        number: s.number,
        title: 'Docs',
        body: '',
        draft: false,
        labels: [],
        author: agent,
        base: { ref: 'main', sha: s.base, repositoryId },
        head: { ref: 'agent/docs', sha: s.head, repositoryId },
      },
      commits: [
        { sha: s.head, author: agent, committer: { login: 'web-flow', id: 19864447, type: 'User' }, verified: true },
      ],
      reviews: [
        {
          author: { login: 'alice', id: 11, type: 'User' },
          permission: 'write',
          state: 'APPROVED',
          commit: s.head,
          submittedAt: '2026-11-22T09:00:00Z',
        },
      ],
      checks: [{ name: 'build', app: 15368, status: 'completed', conclusion: 'success', sha: s.head }],
    });
    expect(s.forge.unknownRequests()).toEqual([]);
    expect(s.forge.violations).toEqual([]);
  });

  test('an address that belongs to no account is null, not a name', async () => {
    const repository = s.forge.repository(REPOSITORY);
    const stranger = { name: 'Mallory', email: 'nobody@example.com', date: '2026-01-01T00:00:00Z' };
    const tree = await repository.git.writeTree(s.head, { 'docs/b.md': 'x\n' });
    const sha = await repository.git.writeCommit(tree, [s.head], 'Change', stranger, stranger);
    await repository.git.updateRef('refs/heads/agent/docs', sha);
    const { commits } = await collectFacts(s.client, { number: s.number, head: sha });
    expect(commits[1]).toEqual({ sha, author: null, committer: null, verified: false });
  });

  test('the text of the event counts, not a later edit', async () => {
    const query = { number: s.number, head: s.head, title: 'as it was', body: 'then' };
    const { pullRequest } = await collectFacts(s.client, query);
    expect([pullRequest.title, pullRequest.body]).toEqual(['as it was', 'then']);
  });

  test('two runs of one name are both there', async () => {
    check('build', 15368, 'success');
    check('build', 99, 'failure');
    const { checks } = await collectFacts(s.client, { number: s.number, head: s.head });
    expect(checks.map(({ app, conclusion }) => [app, conclusion])).toEqual([
      [15368, 'success'],
      [99, 'failure'],
    ]);
  });

  test('a hundred reviews and more are all read', async () => {
    for (let i = 0; i < 230; i++) review('alice', i === 229 ? 'CHANGES_REQUESTED' : 'APPROVED');
    const { reviews } = await collectFacts(s.client, { number: s.number, head: s.head });
    expect(reviews).toHaveLength(230);
    expect(reviews.at(-1)?.state).toBe('CHANGES_REQUESTED');
  });

  test('facts about another head than the judged one are refused', async () => {
    await s.forge.commit(REPOSITORY, 'agent/docs', { 'docs/a.md': 'evil\n' });
    expect(await codeOf(collectFacts(s.client, { number: s.number, head: s.head }))).toBe('GITHUB_HEAD_MOVED');
  });

  test('facts of two states are refused', async () => {
    s.client.octokit.hook.before('request', async ({ url }) => {
      if (url.includes('/check-runs')) await s.forge.commit(REPOSITORY, 'main', { 'other.md': 'x\n' });
    });
    expect(await codeOf(collectFacts(s.client, { number: s.number, head: s.head }))).toBe('GITHUB_BASE_MOVED');
  });

  test('the base is where its branch stands now', async () => {
    const tip = await s.forge.commit(REPOSITORY, 'main', { 'other.md': 'x\n' });
    expect((await readPullRequest(s.client, s.number)).base.sha).toBe(tip);
  });

  test('a list that is shorter than GitHub says is refused', async () => {
    s.forge.fault(/GET .*\/commits$/, { status: 200, body: [] });
    expect(await codeOf(collectFacts(s.client, { number: s.number, head: s.head }))).toBe('GITHUB_TRUNCATED');
  });

  test('more commits than GitHub lists are read from a comparison, all of them', async () => {
    const event = await s.forge.pullRequestEvent(REPOSITORY, s.number);
    const pull = { ...(event.pull_request as object), commits: 251 };
    const verification = { verified: true, reason: 'valid', signature: null, payload: null, verified_at: null };
    const commit = (index: number) => ({
      sha: index.toString(16).padStart(40, '0'),
      author: { login: 'alice', id: 11, type: 'User' },
      committer: null,
      commit: { verification },
    });
    const all = Array.from({ length: 251 }, (_, index) => commit(index));
    const pages = [all.slice(0, 100), all.slice(100, 200), all.slice(200)];
    s.forge.fault(/GET .*\/pulls\/\d+$/, { status: 200, body: pull }, 2);
    for (const [index, commits] of pages.entries()) {
      const headers = index < 2 ? { link: '<https://api.github.com/next>; rel="next"' } : {};
      s.forge.fault(/GET .*\/compare\//, { status: 200, headers, body: { total_commits: 251, commits } });
    }
    const { commits } = await collectFacts(s.client, { number: s.number, head: s.head });
    expect(commits).toHaveLength(251);
    expect(commits[250]).toEqual({
      sha: all[250]?.sha,
      author: { login: 'alice', id: 11, type: 'User' },
      committer: null,
      verified: true,
    });
    const asked = s.forge.requests.filter(({ path }) => path.includes('/compare/')).map(({ query }) => query);
    expect(asked.map((query) => new URLSearchParams(query).get('page'))).toEqual(['1', '2', '3']);
  });

  test('an answer that is cut short is refused', async () => {
    const cut = createFetch('{"number": 1, "head": {"sha": "');
    const broken = createClient({ token: 'x'.repeat(40), repository: REPOSITORY, apiUrl: s.forge.url, fetch: cut });
    expect(await codeOf(readPullRequest(broken, 1))).toBe('GITHUB_ANSWER_UNREADABLE');
  });
});

function createFetch(body: string): typeof fetch {
  return async () =>
    new Response(body, { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } });
}
