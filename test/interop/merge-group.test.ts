import { generateKeyPairSync } from 'node:crypto';
import { runAction } from '@sallyport/runtime';
import { run as gate } from '../../actions/policy-gate/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW, TOKEN } from '../actions/scene.ts';
import { fakeRunner } from '../support/fake-runner.ts';

type Inputs = Readonly<Record<string, string>>;
interface Pull {
  readonly number: number;
  readonly head: string;
}

/** A queue's branch as GitHub makes it. */
interface Entry {
  readonly ref: string;
  readonly sha: string;
}

describe('policy-gate on merge_group', () => {
  let scene: Scene;
  let pages = 0;
  beforeAll(async () => {
    scene = await openScene();
  }, SLOW);
  afterAll(() => scene.close());

  const repository = () => scene.forge.repository(REPOSITORY);
  const git = () => repository().git;

  const propose = (author = 'alice'): Promise<Pull> => {
    const branch = `page-${++pages}`;
    return scene.pull({ branch, author, files: { [`docs/${branch}.md`]: `# ${branch}\n` } });
  };

  async function judged(pull: Pull, inputs: Inputs = {}): Promise<Pull> {
    const runner = await scene.step(pull.number, {
      'repository-path': git().directory,
      key: scene.privateKey,
      'check-name': 'sallyport',
      ...inputs,
    });
    await runAction('policy-gate', gate, runner);
    return pull;
  }

  /** Merges onto a commit, and names the branch as a queue does. */
  async function enqueue({ number, head }: Pull, parent: string, more: Record<string, string> = {}): Promise<Entry> {
    const signature = { name: 'GitHub', email: 'noreply@github.com', date: '2026-11-22T10:00:00Z' };
    const merged = (await git().mergeTree(parent, head)) ?? '';
    const tree = await git().writeTree(await git().writeCommit(merged, [], 'x', signature), more);
    const sha = await git().writeCommit(tree, [parent, head], `Merge pull request #${number}`, signature);
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${parent}`;
    await git().updateRef(ref, sha);
    return { ref, sha };
  }

  async function judgeGroup({ ref, sha }: Entry, inputs: Inputs = {}) {
    const runner = fakeRunner({
      inputs: {
        token: TOKEN,
        'evidence-dir': scene.folder(),
        'repository-path': git().directory,
        key: scene.privateKey,
        'check-name': 'sallyport',
        ...inputs,
      },
      environment: {
        eventName: 'merge_group',
        repository: REPOSITORY,
        workspace: scene.folder(),
        apiUrl: scene.forge.url,
      },
      event: {
        action: 'checks_requested',
        merge_group: { head_ref: ref, head_sha: sha, base_ref: 'refs/heads/main', base_sha: scene.base },
      },
    });
    await runAction('policy-gate', gate, runner);
    const check = repository().checks.at(-1);
    return {
      decision: runner.outputs.get('decision'),
      code: runner.failures[0]?.split(' ')[0],
      reasons: runner.outputs.get('reasons') ?? '',
      check: check?.sha === sha ? check.conclusion : undefined,
      summary: runner.summaries.join(),
    };
  }

  test(
    'allows a group of one, and of two, whose pull requests each have a verdict',
    async () => {
      const [first, second] = [await judged(await propose()), await judged(await propose('bob'))];
      const one = await enqueue(first, scene.base);
      expect(await judgeGroup(one)).toMatchObject({ decision: 'allow', check: 'success' });
      const two = await enqueue(second, one.sha);
      const { decision, check, summary } = await judgeGroup(two);
      expect([decision, check]).toEqual(['allow', 'success']);
      expect(summary).toContain('2 pull requests, each with its verdict');
      expect(scene.forge.violations).toEqual([]);
    },
    SLOW,
  );

  test(
    'reads all of it through the API where nothing is checked out',
    async () => {
      const one = await enqueue(await judged(await propose()), scene.base);
      expect(await judgeGroup(one, { 'repository-path': '' })).toMatchObject({ decision: 'allow', check: 'success' });
    },
    SLOW,
  );

  const stranger = () =>
    generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });

  const refusals: readonly (readonly [string, () => Promise<{ entry: Entry; inputs?: Inputs }>, string])[] = [
    [
      'a pull request that nobody judged',
      async () => ({ entry: await enqueue(await propose(), scene.base) }),
      'there is no verdict about it',
    ],
    [
      'the second of two that nobody judged',
      async () => {
        const one = await enqueue(await judged(await propose()), scene.base);
        return { entry: await enqueue(await propose(), one.sha) };
      },
      '1 of 2 pull requests',
    ],
    [
      'the first of two that nobody judged',
      async () => {
        const one = await enqueue(await propose(), scene.base);
        return { entry: await enqueue(await judged(await propose()), one.sha) };
      },
      '1 of 2 pull requests',
    ],
    [
      'a verdict that denies',
      async () => {
        const files = { 'src/b.js': 'export {};\n' };
        const pull = await scene.pull({ branch: `code-${++pages}`, author: 'alice', files });
        return { entry: await enqueue(await judged(pull), scene.base) };
      },
      'the verdict denies',
    ],
    [
      'a verdict that counted unsigned evidence',
      async () => ({ entry: await enqueue(await judged(await propose(), { unsigned: 'true' }), scene.base) }),
      'unsigned',
    ],
    [
      'a verdict that nobody signed',
      async () => ({ entry: await enqueue(await judged(await propose(), { key: '', sign: 'none' }), scene.base) }),
      'there is no verdict about it',
    ],
    [
      'a verdict by another key',
      async () => {
        const key = stranger().privateKey;
        return { entry: await enqueue(await judged(await propose(), { key }), scene.base) };
      },
      'there is no verdict about it',
    ],
    [
      'a verdict by another key than the one that is asked for',
      async () => {
        const entry = await enqueue(await judged(await propose()), scene.base);
        return { entry, inputs: { 'verdict-key': stranger().publicKey } };
      },
      'there is no verdict about it',
    ],
    [
      'a verdict in a check of another name',
      async () => ({ entry: await enqueue(await judged(await propose(), { 'check-name': 'other' }), scene.base) }),
      'there is no verdict about it',
    ],
    [
      'a head that has moved since',
      async () => {
        const pull = await judged(await propose());
        const entry = await enqueue(pull, scene.base);
        await scene.forge.commit(REPOSITORY, `page-${pages}`, { 'docs/more.md': '# More\n' }, { author: 'alice' });
        return { entry };
      },
      'there is no verdict about it',
    ],
    [
      'a file that no pull request changes',
      async () => ({ entry: await enqueue(await judged(await propose()), scene.base, { 'src/x.js': 'evil();\n' }) }),
      'no pull request of the group changes src/x.js',
    ],
  ];
  test.each(refusals)(
    'denies %s',
    async (_, make, why) => {
      const { entry, inputs } = await make();
      const { decision, code, reasons, check } = await judgeGroup(entry, inputs);
      expect([decision, code, check]).toEqual(['deny', 'GATE_DENIED', 'failure']);
      expect(reasons).toContain(why);
    },
    SLOW,
  );

  const errors: readonly (readonly [string, () => Promise<Entry>, string])[] = [
    [
      'a group that is not there any more',
      async () => ({ ...(await enqueue(await judged(await propose()), scene.base)), sha: scene.base }),
      'GITHUB_GROUP_MOVED',
    ],
    [
      'a branch that is not of the queue',
      async () => ({ ref: 'refs/heads/page-1', sha: (await git().resolve('refs/heads/page-1')) ?? '' }),
      'GITHUB_GROUP_MOVED',
    ],
    [
      'an entry whose neighbour is gone',
      async () => {
        const one = await enqueue(await judged(await propose()), scene.base);
        const two = await enqueue(await judged(await propose()), one.sha);
        await git().run(['update-ref', '-d', one.ref]);
        return two;
      },
      'GITHUB_GROUP_UNKNOWN',
    ],
    [
      'a pull request that does not exist',
      async () => {
        const { sha } = await enqueue(await judged(await propose()), scene.base);
        const ref = `refs/heads/gh-readonly-queue/main/pr-4711-${scene.base}`;
        await git().updateRef(ref, sha);
        return { ref, sha };
      },
      'GITHUB_NOT_FOUND',
    ],
    [
      'a pull request that is a draft again',
      async () => {
        const pull = await judged(await propose());
        const found = repository().pulls.find(({ number }) => number === pull.number);
        if (found !== undefined) found.draft = true;
        return enqueue(pull, scene.base);
      },
      'GATE_GROUP_MEMBER_CHANGED',
    ],
  ];
  test.each(errors)(
    'decides nothing about %s, and says so in its check',
    async (_, make, code) => {
      const entry = await make();
      expect(await judgeGroup(entry)).toMatchObject({ decision: 'error', code, check: 'failure' });
    },
    SLOW,
  );

  test(
    'decides nothing where nobody knows who signs',
    async () => {
      const entry = await enqueue(await judged(await propose()), scene.base);
      const inputs = { key: '', sign: 'none' };
      expect(await judgeGroup(entry, inputs)).toMatchObject({ decision: 'error', code: 'GATE_NO_VERDICT_SIGNER' });
    },
    SLOW,
  );
});
