import { type Account, type DecideInput, decide, type EvidenceItem, type Facts } from '@sallyport/policy';
import fc from 'fast-check';
import { allowedAgentInput, allowedInput, check, decideInput, evidenceItem, HEAD, PEOPLE, STRANGER } from './inputs.ts';

const RUNS = 100;

/** The change of a decision's inputs that can only make it worse. */
type Worsening = (input: DecideInput, choice: number) => DecideInput;

const onFacts =
  (change: (facts: Facts, choice: number) => Facts): Worsening =>
  (input, choice) =>
    input.facts === undefined ? input : { ...input, facts: change(input.facts, choice) };

const without = <T>(items: readonly T[], choice: number): T[] =>
  items.filter((_, index) => index !== choice % Math.max(items.length, 1));

function withRun(change: Partial<Extract<EvidenceItem, { kind: 'agent-provenance'; ok: true }>>): Worsening {
  return (input) => ({
    ...input,
    evidence: input.evidence.map((item) =>
      item.kind === 'agent-provenance' && item.ok ? { ...item, ...change } : item,
    ),
  });
}

function withCost(change: Partial<Extract<EvidenceItem, { kind: 'model-cost' }>>): Worsening {
  const cost = { repository: 'acme/shop', pullRequest: 7, calls: 1, tokens: 1, nanoUsd: 1, unpriced: 0 };
  const item = { kind: 'model-cost', ok: true, name: 'z', ...cost, ...change } as EvidenceItem;
  return (input) => ({ ...input, evidence: [...input.evidence, item] });
}

const WORSE: Readonly<Record<string, Worsening>> = {
  'losing the facts': (input) => ({ ...input, facts: undefined }),
  'losing evidence': (input, choice) => ({ ...input, evidence: without(input.evidence, choice) }),
  'evidence that cannot be read': (input) => ({
    ...input,
    evidence: [...input.evidence, { kind: 'tests', ok: false, name: 'z', problem: 'unreadable' }],
  }),
  'tests that failed': (input) => ({
    ...input,
    evidence: [...input.evidence, { kind: 'tests', ok: true, name: 'z', result: 'failed', passed: 9, failed: 1 }],
  }),
  'less coverage': (input) => ({
    ...input,
    evidence: [
      ...input.evidence,
      {
        kind: 'coverage',
        ok: true,
        name: 'z',
        lines: { covered: 1, total: 9 },
        changedLines: { covered: 0, total: 0 },
      },
    ],
  }),
  'a cost beyond the budget': withCost({ calls: 11 }),
  'a cost that nobody knows': withCost({ unpriced: 1 }),
  'the cost of another pull request': withCost({ pullRequest: 8 }),
  'a higher tier': (input) => ({ ...input, classification: { ...input.classification, tier: 'high' } }),
  'an approval less': onFacts((facts, choice) => ({
    ...facts,
    reviews: facts.reviews.filter(
      ({ state }, index) => !(state === 'APPROVED' && index === choice % Math.max(facts.reviews.length, 1)),
    ),
  })),
  'a request for changes': onFacts((facts) => ({
    ...facts,
    reviews: [
      ...facts.reviews,
      {
        author: PEOPLE[3] ?? null,
        permission: 'write',
        state: 'CHANGES_REQUESTED',
        commit: HEAD,
        at: (facts.now ?? 0) + 1,
      },
    ],
  })),
  'a check that failed': onFacts((facts) => ({
    ...facts,
    checks: [...facts.checks, { name: 'build', app: 1, status: 'completed', conclusion: 'failure', sha: HEAD }],
  })),
  'a check less': onFacts((facts, choice) =>
    facts.checks.every(({ conclusion }) => conclusion === 'success')
      ? { ...facts, checks: without(facts.checks, choice) }
      : facts,
  ),
  'a commit by a stranger': onFacts((facts) => ({
    ...facts,
    commits: [...facts.commits, { sha: 'f'.repeat(40), author: STRANGER, committer: STRANGER, verified: true }],
  })),
  'a commit by the approver': onFacts((facts, choice) => ({
    ...facts,
    commits: [
      ...facts.commits,
      {
        sha: 'f'.repeat(40),
        author: PEOPLE[choice % 4] ?? null,
        committer: PEOPLE[choice % 4] ?? null,
        verified: true,
      },
    ],
  })),
  'a commit less': onFacts((facts, choice) => ({ ...facts, commits: without(facts.commits, choice) })),
  'a time that nobody can read': onFacts((facts) => ({ ...facts, now: null })),
  'a draft': onFacts((facts) => ({ ...facts, pullRequest: { ...facts.pullRequest, draft: true } })),
  'a co-author more': (input) => ({
    ...input,
    change: {
      ...input.change,
      commits: input.change.commits.map((commit) => ({
        ...commit,
        message: `${commit.message}\n\nCo-authored-by: x <13+carol@users.noreply.github.com>`,
      })),
    },
  }),
  'owners that nobody can read': (input) => ({ ...input, owners: { problem: 'it is a link' } }),
  'owners that nobody looked for': (input) => ({ ...input, owners: undefined }),
  'another owner of everything': (input) => ({ ...input, owners: { path: 'CODEOWNERS', text: '* @nobody\n' } }),
  'teams that nobody knows': onFacts((facts) => ({ ...facts, teams: [] })),
  'an owner more of the agent': (input, choice) => ({
    ...input,
    configuration: {
      ...input.configuration,
      agents: Object.fromEntries(
        Object.entries(input.configuration.agents).map(([login, agent]) => [
          login,
          { ...agent, owners: [...agent.owners, PEOPLE[choice % 4] as Account] },
        ]),
      ),
    },
  }),
  'a run that cost too much': withRun({ nanoUsd: 1e12 }),
  'a run with too many tokens': withRun({ tokens: 1e9 }),
  'a run with too many calls': withRun({ calls: 1e6 }),
  'a run that reached a foreign host': withRun({ egress: ['evil.example'] }),
  'a run with a foreign model': withRun({ models: ['openai/b'] }),
  'a policy that nobody evaluates': (input) => ({
    ...input,
    configuration: { ...input.configuration, gate: { ...input.configuration.gate, policies: ['x'] } },
  }),
};

describe('decide', () => {
  test('allows what has everything', async () => {
    expect(await decide(allowedInput())).toMatchObject({ decision: 'allow', unsigned: true });
  });

  describe.each([
    ["a person's source change", allowedInput],
    ["an agent's document", allowedAgentInput],
  ])('%s that is allowed', (_, allowed) => {
    test('is allowed', async () => expect(await decide(allowed())).toMatchObject({ decision: 'allow' }));

    test.each(Object.entries(WORSE))(
      'with %s, and any other blemish beside, is never more allowed',
      async (_, worsen) => {
        for (const [name, blemish] of Object.entries(WORSE)) {
          const blemished = blemish(allowed(), 0);
          const outcomes = [await decide(blemished), await decide(worsen(blemished, 0))].map(
            ({ decision }) => decision,
          );
          expect({ name, outcomes }).not.toEqual({ name, outcomes: ['deny', 'allow'] });
        }
      },
    );
  });

  test('nothing that makes it worse turns any deny into allow', async () => {
    const worsening = fc.constantFrom(...Object.entries(WORSE));
    await fc.assert(
      fc.asyncProperty(decideInput, fc.nat(9), worsening, async (input, choice, [, worsen]) => {
        const outcomes = [await decide(input), await decide(worsen(input, choice))].map(({ decision }) => decision);
        expect(outcomes).not.toEqual(['deny', 'allow']);
      }),
      { numRuns: RUNS },
    );
  });

  test('the order of anything makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        decideInput.chain((input) =>
          fc.record({
            input: fc.constant(input),
            evidence: shuffled(input.evidence),
            files: shuffled(input.classification.files),
            reviews: shuffled(input.facts?.reviews ?? []),
            commits: shuffled(input.facts?.commits ?? []),
            checks: shuffled(input.facts?.checks ?? []),
            teams: shuffled(input.facts?.teams ?? []),
            changed: shuffled(input.change.files),
          }),
        ),
        async ({ input, evidence, files, changed, ...lists }) => {
          const facts = input.facts && { ...input.facts, ...lists };
          const classification = { ...input.classification, files };
          const [a, b] = [
            await decide(input),
            await decide({ ...input, facts, evidence, classification, change: { ...input.change, files: changed } }),
          ];
          expect(b.rules).toEqual(a.rules);
          expect(b.decision).toBe(a.decision);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('the same inputs give the same decision, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(decideInput, async (input) => {
        expect(JSON.stringify(await decide(input))).toBe(JSON.stringify(await decide(structuredClone(input))));
      }),
      { numRuns: 50 },
    );
  });

  test('every failure says what to do', async () => {
    await fc.assert(
      fc.asyncProperty(decideInput, async (input) => {
        for (const { result, message, remedy } of (await decide(input)).rules) {
          expect(message).not.toBe('');
          if (result === 'fail') expect(remedy).toMatch(/\.$/);
          expect(message).not.toBe('the rule gave no answer');
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('any evidence and any check leave a decision', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(evidenceItem), fc.array(check), async (evidence, checks) => {
        const input = allowedInput();
        const { decision } = await decide({
          ...input,
          evidence,
          ...(input.facts && { facts: { ...input.facts, checks } }),
        });
        expect(['allow', 'deny']).toContain(decision);
      }),
      { numRuns: RUNS },
    );
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
