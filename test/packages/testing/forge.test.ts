import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Forge, gitText, OpenApiDescription, startForge } from '@sallyport/testing';

const REPOSITORY = 'acme/shop';
const API = `/repos/${REPOSITORY}`;
const AGENT = 'acme-agent[bot]';
const description = OpenApiDescription.committed();

let forge: Forge;
let base: string;
let head: string;

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Asks the forge, and checks its answer against GitHub's description. */
async function ask(method: string, path: string, token?: string, body?: unknown): Promise<Reply> {
  const answer = await fetch(forge.url + path, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const value: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok && path !== '/graphql') {
    expect(description.checkAnswer(method, path.split('?')[0] ?? '', answer.status, value)).toEqual([]);
  }
  return { status: answer.status, headers: answer.headers, body: value };
}

async function setUp(): Promise<void> {
  forge = await startForge();
  forge.addUser('alice', { id: 11 });
  forge.addUser('mallory', { id: 13 });
  const agent = forge.addApp('acme-agent', { id: 77, botId: 4242 });
  const gate = forge.addApp('gate', { id: 15368 });
  forge.addToken('alice-token', 'alice');
  forge.addToken('mallory-token', 'mallory');
  forge.addToken('agent-token', AGENT, { app: agent, permissions: { contents: 'write', pull_requests: 'write' } });
  forge.addToken('gate-token', 'gate[bot]', {
    app: gate,
    permissions: { checks: 'write', contents: 'write', statuses: 'write' },
  });
  await forge.addRepository(REPOSITORY, { collaborators: { alice: 'write' } });
  base = await forge.commit(
    REPOSITORY,
    'main',
    { 'README.md': '# Shop\n', 'old.txt': 'one\ntwo\nthree\n' },
    { author: 'alice' },
  );
  head = await forge.commit(
    REPOSITORY,
    'agent/tests',
    {
      'README.md': '# Shop\n\nMore.\n',
      'old.txt': null,
      'new.txt': 'one\ntwo\nthree\n',
      'logo.png': Buffer.from([0, 1, 2]),
    },
    { author: AGENT, committer: 'web-flow', verified: true, from: 'refs/heads/main' },
  );
  await forge.openPull(REPOSITORY, { head: 'agent/tests', author: AGENT });
}

const tearDown = (): Promise<void> => forge.close();

describe('reading', () => {
  beforeAll(setUp);
  afterAll(tearDown);

  test('every answer has the types of GitHub', async () => {
    const paths = [
      '',
      '/pulls',
      '/pulls/1',
      '/pulls/1/files',
      '/pulls/1/commits',
      '/pulls/1/reviews',
      '/branches/main',
      '/commits',
      `/git/trees/${head}?recursive=1`,
      `/git/commits/${head}`,
      '/git/ref/heads/main',
      '/git/matching-refs/heads',
      '/contents/README.md?ref=main',
      '/collaborators/alice/permission',
      '/rules/branches/main',
      `/commits/${head}`,
      `/compare/${base}...${head}`,
      `/commits/${head}/check-runs`,
      `/commits/${head}/status`,
      `/commits/${head}/statuses`,
      `/commits/${head}/pulls`,
      '/issues/1/comments',
    ];
    for (const path of paths) expect([path, (await ask('GET', API + path)).status]).toEqual([path, 200]);
    for (const path of ['/users/alice', '/user/4242', '/apps/acme-agent'])
      expect((await ask('GET', path)).status).toBe(200);
    expect(forge.violations).toEqual([]);
    expect(forge.unknownRequests()).toEqual([]);
  });

  test('a pull request has the files, renames and totals of git', async () => {
    const { body } = await ask('GET', `${API}/pulls/1`);
    expect(body).toMatchObject({
      changed_files: 3,
      additions: 2,
      deletions: 0,
      commits: 1,
      mergeable: true,
      mergeable_state: 'clean',
      user: { login: AGENT, id: 4242, type: 'Bot' },
      head: { sha: head },
      base: { sha: base },
    });
    const files = (await ask('GET', `${API}/pulls/1/files`)).body;
    expect(files).toMatchObject([
      { filename: 'README.md', status: 'modified', patch: '@@ -1 +1,3 @@\n # Shop\n+\n+More.' },
      { filename: 'logo.png', status: 'added' },
      { filename: 'new.txt', status: 'renamed', previous_filename: 'old.txt' },
    ]);
  });

  test('a commit has its accounts and whether it is verified', async () => {
    expect((await ask('GET', `${API}/pulls/1/commits`)).body).toMatchObject([
      {
        sha: head,
        author: { id: 4242 },
        committer: { login: 'web-flow', id: 19864447 },
        commit: { verification: { verified: true } },
      },
    ]);
  });

  test('lists come in pages with links', async () => {
    const first = await ask('GET', `${API}/pulls/1/files?per_page=2`);
    expect(first.body).toHaveLength(2);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const second = await ask('GET', `${API}/pulls/1/files?per_page=2&page=2`);
    expect(second.body).toHaveLength(1);
    expect(second.headers.get('link')).toBeNull();
  });

  test('a tree beyond the cap is said to be truncated', async () => {
    forge.repository(REPOSITORY).treeCap = 2;
    expect((await ask('GET', `${API}/git/trees/${head}?recursive=1`)).body).toMatchObject({ truncated: true });
  });

  test('GitHub Enterprise Server has the same API below /api/v3', async () => {
    const answer = await fetch(`${forge.url}/api/v3${API}`);
    expect(answer.status).toBe(200);
  });
});

describe('who may', () => {
  beforeAll(setUp);
  afterAll(tearDown);

  test.each([
    ['an unknown token', 'GET', '', 'nobody', undefined, 401],
    ['an app without the permission', 'POST', '/statuses/HEAD', 'agent-token', { state: 'success' }, 403],
    ['a check run by a person', 'POST', '/check-runs', 'alice-token', { name: 'x', head_sha: 'HEAD' }, 403],
    ['a merge by an outsider', 'PUT', '/pulls/1/merge', 'mallory-token', {}, 403],
    ['a merge without a token', 'PUT', '/pulls/1/merge', undefined, {}, 401],
    ["approving one's own pull request", 'POST', '/pulls/1/reviews', 'agent-token', { event: 'APPROVE' }, 422],
    ['a repository that is not there', 'GET', '/../other', undefined, undefined, 404],
  ])('%s', async (_, method, path, token, body, status) => {
    const withHead = (text: string) => text.replaceAll('HEAD', head);
    const sent = body === undefined ? undefined : (JSON.parse(withHead(JSON.stringify(body))) as unknown);
    expect((await ask(method, API + withHead(path), token, sent)).status).toBe(status);
  });

  test('a private repository is not there for outsiders', async () => {
    await forge.addRepository('acme/secret', { private: true, collaborators: { alice: 'read' } });
    expect((await ask('GET', '/repos/acme/secret', 'mallory-token')).status).toBe(404);
    expect((await ask('GET', '/repos/acme/secret', 'alice-token')).status).toBe(200);
  });
});

describe('merging', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  const merge = (body: object, token = 'gate-token') => ask('PUT', `${API}/pulls/1/merge`, token, body);
  const treeOf = (name: string) => forge.repository(REPOSITORY).git.text(['rev-parse', `${name}^{tree}`]);

  test.each(['merge', 'squash', 'rebase'])('%s keeps what the base gained meanwhile', async (merge_method) => {
    await forge.commit(REPOSITORY, 'main', { 'later.txt': 'x\n' }, { author: 'alice' });
    expect(await merge({ sha: head, merge_method })).toMatchObject({ status: 200, body: { merged: true } });
    const files = await forge.repository(REPOSITORY).git.text(['ls-tree', '--name-only', 'main']);
    expect(files.split('\n')).toEqual(['README.md', 'later.txt', 'logo.png', 'new.txt']);
    expect((await ask('GET', `${API}/pulls/1`)).body).toMatchObject({
      merged: true,
      state: 'closed',
      head: { sha: head },
    });
  });

  test('at the judged head the tree is the judged one', async () => {
    await merge({ sha: head, merge_method: 'squash' });
    expect(await treeOf('main')).toBe(await treeOf(head));
  });

  test('a stale sha is a 409', async () => {
    await forge.commit(REPOSITORY, 'agent/tests', { 'evil.sh': 'x' }, { author: AGENT });
    expect((await merge({ sha: head })).status).toBe(409);
    expect((await ask('GET', `${API}/pulls/1`)).body).toMatchObject({ merged: false });
  });

  test('a conflict and a draft are 405', async () => {
    await forge.commit(REPOSITORY, 'main', { 'README.md': '# Other\n' }, { author: 'alice' });
    expect((await merge({ sha: head })).status).toBe(405);
  });

  test('a required check has to come from the right app', async () => {
    const parameters = { required_status_checks: [{ context: 'sallyport', integration_id: 15368 }] };
    forge.repository(REPOSITORY).rules = [{ type: 'required_status_checks', parameters }];
    const other = forge.addApp('other', { id: 1 });
    forge.addToken('other-token', 'other[bot]', { app: other, permissions: { checks: 'write' } });
    const check = { name: 'sallyport', head_sha: head, conclusion: 'success' };
    await ask('POST', `${API}/check-runs`, 'other-token', check);
    expect((await merge({ sha: head })).status).toBe(405);
    await ask('POST', `${API}/check-runs`, 'gate-token', check);
    expect((await merge({ sha: head })).status).toBe(200);
  });

  test('auto-merge waits for a check, and takes the expected head', async () => {
    const parameters = { required_status_checks: [{ context: 'sallyport' }] };
    forge.repository(REPOSITORY).rules = [{ type: 'required_status_checks', parameters }];
    const query = 'mutation($input: X!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';
    const pullRequestId = (await ask('GET', `${API}/pulls/1`)).body as { node_id: string };
    const enable = (expectedHeadOid: string) =>
      ask('POST', '/graphql', 'alice-token', {
        query,
        variables: { input: { pullRequestId: pullRequestId.node_id, expectedHeadOid } },
      });
    expect((await enable(base)).body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE' }] });
    expect((await enable(head)).body).not.toHaveProperty('errors');
    await ask('POST', `${API}/check-runs`, 'gate-token', { name: 'sallyport', head_sha: head, conclusion: 'success' });
    expect((await ask('GET', `${API}/pulls/1`)).body).toMatchObject({ merged: true });
  });
});

describe('checks', () => {
  beforeAll(setUp);
  afterAll(tearDown);

  test('no more than 50 annotations a request', async () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    const body = { name: 'x', head_sha: head, conclusion: 'failure', output };
    expect((await ask('POST', `${API}/check-runs`, 'gate-token', body)).status).toBe(422);
  });

  test('attestations are found by digest and type', async () => {
    forge.addToken('attest', 'gate[bot]', { app: { id: 15368, slug: 'gate' }, permissions: { attestations: 'write' } });
    const statement = { subject: [{ digest: { gitCommit: head } }], predicateType: 'https://example.com/p' };
    const bundle = { dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') } };
    expect((await ask('POST', `${API}/attestations`, 'attest', { bundle })).status).toBe(201);
    const found = await ask('GET', `${API}/attestations/gitCommit:${head}?predicate_type=https://example.com/p`);
    expect(found.body).toMatchObject({ attestations: [{ bundle }] });
  });
});

describe('what a test has to notice', () => {
  beforeAll(setUp);
  afterAll(tearDown);

  test('a route that nobody taught the forge', async () => {
    expect((await ask('GET', `${API}/teams`)).status).toBe(404);
    expect(forge.unknownRequests()).toEqual([`GET ${API}/teams`]);
  });

  test.each([
    ['a value that is none of the allowed ones', 'POST', `${API}/statuses/SHA`, { state: 'sucess' }, /allowed values/],
    ['a field that is not there', 'POST', `${API}/statuses/SHA`, { state: 'success', sate: 1 }, /no field "sate"/],
    ['a query parameter that is not there', 'GET', `${API}/pulls?perpage=3`, undefined, /no parameter "perpage"/],
    ['a number that is none', 'GET', `${API}/pulls/x/files`, undefined, /"pull_number" cannot be "x"/],
  ])('a request against the description: %s', async (_, method, path, body, expected) => {
    await ask(method, path.replace('SHA', head), 'gate-token', body);
    expect(forge.violations.join('\n')).toMatch(expected);
  });

  test('faults answer in place of the forge, as often as they are told', async () => {
    forge.fault(/^GET .*\/pulls\/1$/, { status: 503, headers: { 'retry-after': '1' } });
    forge.fault(/^GET \/users/, 'reset');
    const answer = await ask('GET', `${API}/pulls/1`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await ask('GET', `${API}/pulls/1`)).status).toBe(200);
    await expect(ask('GET', '/users/alice')).rejects.toThrow();
  });

  test('a hanging request ends when the forge closes', async () => {
    forge.fault(/^GET \/users/, 'hang');
    const asked = fetch(`${forge.url}/users/alice`).then(
      () => 'answered',
      () => 'ended',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await forge.close();
    expect(await asked).toBe('ended');
    forge = await startForge();
  });
});

describe('git over HTTP', () => {
  beforeAll(setUp);
  afterAll(tearDown);

  test('a push moves the head of a pull request; without a token it is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clone-'));
    try {
      await gitText(folder, ['clone', '-q', `${forge.url}/${REPOSITORY}.git`, '.']);
      await gitText(folder, ['fetch', '-q', 'origin', 'pull/1/head']);
      await gitText(folder, ['checkout', '-q', '-b', 'agent/tests', 'FETCH_HEAD']);
      await writeFile(join(folder, 'more.txt'), 'more\n');
      await gitText(folder, ['add', '.']);
      await gitText(folder, ['commit', '-q', '-m', 'More']);
      await expect(gitText(folder, ['push', '-q', 'origin', 'agent/tests'])).rejects.toThrow();
      const credential = Buffer.from('x-access-token:agent-token').toString('base64');
      const header = `http.extraHeader=Authorization: Basic ${credential}`;
      await gitText(folder, ['-c', header, 'push', '-q', 'origin', 'agent/tests']);
      const pushed = await gitText(folder, ['rev-parse', 'HEAD']);
      expect((await ask('GET', `${API}/pulls/1`)).body).toMatchObject({ head: { sha: pushed } });
      expect((await ask('GET', `${API}/git/ref/pull/1/head`)).body).toMatchObject({ object: { sha: pushed } });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
