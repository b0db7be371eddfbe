import { ownersOf, parseFacts, parseOwners } from '@sallyport/policy';
import { expectThat, type FuzzTarget } from '../target.ts';

const [BASE, HEAD] = ['0'.repeat(40), 'a'.repeat(40)];
const FACTS = {
  schema: 'sallyport/facts/v1',
  repository: { id: 1, fullName: 'acme/shop' },
  pullRequest: {
    number: 7,
    author: { login: 'alice', id: 11, type: 'User' },
    base: { ref: 'main', sha: BASE, repository: { id: 1 } },
    head: { ref: 'topic', sha: HEAD, repository: { id: 1 } },
  },
  commits: [
    {
      sha: HEAD,
      author: { login: 'alice', id: 11, type: 'User' },
      committer: { login: 'web-flow', id: 19864447, type: 'User' },
      verified: true,
      message: 'x',
    },
  ],
  reviews: [{ user: { login: 'bob', id: 12, type: 'User' }, permission: 'write', state: 'APPROVED', commit: HEAD }],
  checks: [{ name: 'ci', app: 15368, status: 'completed', conclusion: 'success', sha: HEAD }],
};

export const policyTargets: readonly FuzzTarget[] = [
  {
    name: 'policy/facts',
    seeds: [JSON.stringify(FACTS)],
    run(input) {
      const { pullRequest } = parseFacts(input, { name: 'the facts', asked: { base: BASE, head: HEAD } });
      expectThat(pullRequest.head.sha === HEAD, 'facts of another head were taken');
    },
  },
  {
    name: 'policy/owners',
    seeds: ['* @a\n/docs/ @acme/writers a@example.org # why\n!x @b\n**/logs\n\\#a @c\nsrc/[ab]*.js @d\n'],
    run(input) {
      const rules = parseOwners(input.toString('utf8'));
      for (const path of ['a', 'docs/a.md', 'src/deep/logs/a.js']) ownersOf(rules, path);
    },
  },
];
