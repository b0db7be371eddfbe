import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf, sallyport, scratch } from './support.ts';

const AUTHOR = { login: 'bob', id: 12, type: 'User' };

async function documentChange() {
  const { dir, oids } = await repositoryOf({ 'README.md': 'one\n' }, { 'README.md': 'two\n' });
  const [base, head] = oids as [string, string];
  const facts = join(scratch(), 'facts.json');
  const value = {
    schema: 'sallyport/facts/v1',
    now: '2026-11-22T10:00:00Z',
    repository: { id: 1, fullName: 'acme/shop', defaultBranch: 'main' },
    pullRequest: {
      number: 7,
      title: 't',
      body: '',
      draft: false,
      labels: [],
      author: AUTHOR,
      base: { ref: 'main', sha: base, repositoryId: 1 },
      head: { ref: 'docs', sha: head, repositoryId: 1 },
    },
    commits: [{ sha: head, author: AUTHOR, committer: AUTHOR, verified: true }],
    reviews: [],
    checks: [],
  };
  writeFileSync(facts, JSON.stringify(value));
  return { range: ['--repo', dir, '--base', base, '--head', head], facts };
}

describe('sallyport gate', () => {
  test('a person documents: allow, exit status 0, and the replay comes to the same', async () => {
    const { range, facts } = await documentChange();
    const record = scratch();
    const ran = await sallyport(['gate', ...range, '--facts', facts, '--record', record, '--format', 'json']);
    expect(ran.status).toBe(0);
    const decision = JSON.parse(ran.out);
    expect(decision).toMatchObject({ schema: 'sallyport/decision/v1', decision: 'allow', tier: 'low' });
    const verdict = join(record, 'decision.json');
    writeFileSync(verdict, ran.out);
    expect(await sallyport(['replay', verdict, '--inputs', record])).toMatchObject({ status: 0 });
    writeFileSync(verdict, JSON.stringify({ ...decision, tier: 'high' }));
    const replayed = await sallyport(['replay', verdict, '--inputs', record, '--format', 'json']);
    expect(replayed.status).toBe(1);
    expect(JSON.parse(replayed.out)).toMatchObject({ same: false, difference: { verdict: 'high', replayed: 'low' } });
  });

  test('without facts: deny, exit status 1, and what to do', async () => {
    const { range } = await documentChange();
    const { status, out } = await sallyport(['gate', ...range]);
    expect(status).toBe(1);
    expect(out).toMatch(/^DENY/);
    expect(out).toContain('--facts');
  });

  test('what cannot be read: error, exit status 2', async () => {
    const { range } = await documentChange();
    const { status, out } = await sallyport(['gate', ...range, '--facts', '/nowhere', '--format', 'json']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ decision: 'error', error: { code: 'FILE_UNREADABLE' } });
  });
});

describe('sallyport policy', () => {
  test('explain says what a rule asks for, and names the nearest one', async () => {
    expect((await sallyport(['policy', 'explain', 'approvals.count'])).out).toContain('approve');
    expect((await sallyport(['policy', 'explain', 'approvals.cuont'])).err).toContain('approvals.count');
  });
});
