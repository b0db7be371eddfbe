import { isSallyportError } from '@sallyport/core';
import { createClient, publishCheckRun, readBranch } from '@sallyport/github';
import { clientFor, codeOf, IMPATIENT, REPOSITORY, type Stage, stage, TOKEN } from './support.ts';

describe('the client', () => {
  let s: Stage;
  beforeEach(async () => {
    s = await stage();
  });
  afterEach(() => s.forge.close());

  const read = () => readBranch(s.client, 'main');
  const check = { name: 'sallyport', conclusion: 'failure', title: 't', summary: 's', annotations: [] } as const;

  test.each([
    [{ status: 401 }, 'GITHUB_UNAUTHORIZED'],
    [{ status: 403, body: { message: 'Resource not accessible by integration' } }, 'GITHUB_FORBIDDEN'],
    [{ status: 404 }, 'GITHUB_NOT_FOUND'],
    [{ status: 409 }, 'GITHUB_CONFLICT'],
    [{ status: 422 }, 'GITHUB_REFUSED'],
    [{ status: 418 }, 'GITHUB_UNEXPECTED_STATUS'],
  ] as const)('asks once when the answer is final: %j', async (fault, code) => {
    s.forge.fault(/GET/, fault, 9);
    expect(await codeOf(read())).toBe(code);
    expect(s.waits).toEqual([]);
  });

  test.each([
    [{ status: 500 } as const, 'GITHUB_UNAVAILABLE'],
    [{ status: 503 } as const, 'GITHUB_UNAVAILABLE'],
    ['reset' as const, 'GITHUB_UNREACHABLE'],
    [{ status: 429 } as const, 'GITHUB_RATE_LIMITED'],
    [{ status: 403, body: { message: 'You have exceeded a secondary rate limit' } } as const, 'GITHUB_RATE_LIMITED'],
  ])('gives up after four attempts: %j', async (fault, code) => {
    s.forge.fault(/GET/, fault, 9);
    expect(await codeOf(read())).toBe(code);
    expect(s.waits).toEqual([500, 1000, 2000]);
  });

  test('gives up on silence, after four attempts of a second', async () => {
    s.forge.fault(/GET/, 'hang', 9);
    const impatient = clientFor(s.forge, s.waits, TOKEN, IMPATIENT);
    expect(await codeOf(readBranch(impatient, 'main'))).toBe('GITHUB_TIMEOUT');
    expect(s.waits).toEqual([500, 1000, 2000]);
  });

  test('the addresses of GitHub Enterprise Server work, with or without a slash at the end', async () => {
    for (const apiUrl of [`${s.forge.url}/api/v3`, `${s.forge.url}/api/v3/`]) {
      expect(await readBranch(createClient({ token: TOKEN, repository: REPOSITORY, apiUrl }), 'main')).toBe(s.base);
    }
  });

  test('passes over a failure that passes', async () => {
    s.forge.fault(/GET/, { status: 502 }, 2);
    expect(await read()).toBe(s.base);
  });

  test('waits as long as GitHub asks', async () => {
    s.forge.fault(/GET/, { status: 429, headers: { 'retry-after': '7' } });
    expect(await read()).toBe(s.base);
    expect(s.waits).toEqual([7000]);
  });

  test('does not wait for hours: it says when to come back', async () => {
    const reset = String(Date.parse('2026-11-22T10:30:00Z') / 1000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    s.forge.fault(/GET/, { status: 403, headers }, 9);
    await expect(read()).rejects.toMatchObject({
      code: 'GITHUB_RATE_LIMITED',
      remedy: expect.stringContaining('in 1800 seconds') as string,
    });
    expect(s.waits).toEqual([]);
  });

  test('does not repeat what writes, but where GitHub did not look at it', async () => {
    s.forge.fault(/POST/, { status: 502 });
    expect(await codeOf(publishCheckRun(s.client, { ...check, sha: s.head }))).toBe('GITHUB_UNAVAILABLE');
    s.forge.fault(/POST/, { status: 429, headers: { 'retry-after': '1' } });
    await publishCheckRun(s.client, { ...check, sha: s.head });
    expect(s.waits).toEqual([1000]);
    expect(s.forge.repository(REPOSITORY).checks).toHaveLength(1);
  });

  test('names the line that gives a missing permission', async () => {
    const { forge, client } = await stage({ contents: 'read', checks: 'read' });
    const failure = await publishCheckRun(client, { ...check, sha: s.head }).catch((error: unknown) => error);
    expect(isSallyportError(failure, 'GITHUB_FORBIDDEN') && failure.remedy).toContain('"checks: write"');
    await forge.close();
  });

  test('an unknown token is told apart from a missing permission', async () => {
    expect(await codeOf(readBranch(clientFor(s.forge, [], 'wrong'), 'main'))).toBe('GITHUB_UNAUTHORIZED');
  });

  test.each(['acme', 'acme/shop/x', '../x', 'acme/..', 'acme/sh op'])('%j is no repository', async (repository) => {
    const create = async () => createClient({ token: 'x', repository, apiUrl: s.forge.url });
    expect(await codeOf(create())).toBe('GITHUB_REPOSITORY_INVALID');
  });

  test('no token, no client', async () => {
    const create = async () => createClient({ token: '', repository: REPOSITORY, apiUrl: s.forge.url });
    expect(await codeOf(create())).toBe('GITHUB_NO_TOKEN');
  });

  test('the token stands in no error', async () => {
    s.forge.fault(/GET/, 'reset', 9);
    const error = await read().catch((cause: unknown) => cause);
    expect(isSallyportError(error) && `${error.message} ${error.remedy}`).not.toContain('ghs_');
  });
});

describe('a check run', () => {
  test('has an explicit conclusion, cut texts, and all annotations in requests of fifty', async () => {
    const { forge, client, head } = await stage();
    const annotations = Array.from({ length: 120 }, (_, index) => ({
      path: 'src/a.ts',
      line: index + 1,
      level: 'failure' as const,
      title: 't',
      message: 'm',
    }));
    const text = 'x'.repeat(70_000);
    await publishCheckRun(client, {
      name: 'sallyport',
      sha: head,
      conclusion: 'success',
      title: 'allow',
      summary: text,
      text,
      annotations,
    });
    const run = forge.repository(REPOSITORY).checks[0];
    expect(run).toMatchObject({ sha: head, status: 'completed', conclusion: 'success' });
    expect(run?.output.text).toHaveLength(65_535);
    const sent = forge.requests.map(({ body }) => body as { output?: { annotations?: unknown[] } } | undefined);
    expect(sent.map((body) => body?.output?.annotations?.length ?? 0)).toEqual([50, 50, 20]);
    expect(forge.violations).toEqual([]);
    await forge.close();
  });
});
