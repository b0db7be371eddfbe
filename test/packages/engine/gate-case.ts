import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, openGitStore, readChange } from '@sallyport/change';
import { type Classification, type Statement, type Subject, toSallyportError } from '@sallyport/core';
import { gateChange, loadConfiguration } from '@sallyport/engine';
import { type CommitSpec, makeRepository, removeRepositories, type TestRepository } from './repository.ts';
import { provenance, SOURCE } from './statements.ts';

export const ALICE = { login: 'alice', id: 11, type: 'User' };
export const BOB = { login: 'bob', id: 12, type: 'User' };
export const CAROL = { login: 'carol', id: 13, type: 'User' };
export const AGENT = { login: 'acme-agent[bot]', id: 4242, type: 'Bot' };
export const WEB_FLOW = { login: 'web-flow', id: 19864447, type: 'User' };

export const BASE: CommitSpec = {
  files: {
    'README.md': '# Shop\n',
    'docs/guide.md': '# Guide\n',
    'src/cart.js': 'export const total = (items) => items.length;\n',
    'test/cart.test.js': "test('empty', () => expect(total([])).toBe(0));\n",
  },
};

export const DOCS: CommitSpec = { files: { 'docs/guide.md': '# Guide\n\nHow to use the shop.\n' } };
export const SOURCE_CHANGE: CommitSpec = {
  files: { 'src/cart.js': 'export const total = (items) => items.length;\nexport const none = 0;\n' },
};
export const WORKFLOW: CommitSpec = {
  files: { '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n' },
};

/** An agent that may do anything that its intent lets it, as far as people approve. */
export const CONFIGURATION = `version: 1
agents:
  acme-agent[bot]: { id: 4242, intents: [chores] }
intents:
  chores: { paths: ["**"], maxTier: high, models: ["anthropic/claude-*"], budget: { calls: 10 } }
`;

/** Everything that a gate is given; a case changes some of it. */
export interface GateCase {
  base: CommitSpec;
  commits: readonly CommitSpec[];
  /** The configuration file; undefined for none. */
  configuration: string | undefined;
  evidence: readonly ((subject: Subject) => Statement)[];
  /** Changes the facts; `null` for no facts at all. */
  facts: ((facts: Facts) => unknown) | null;
  unsigned: boolean;
  /** Writes further files into the evidence directory. */
  prepare?: (evidenceDir: string, subject: Subject) => void;
}

export type Account = { login: string; id: number; type: string };

export interface Facts {
  schema: string;
  now?: unknown;
  repository: { id: number; fullName: string; defaultBranch: string };
  pullRequest: {
    number: number;
    title: string;
    body: string;
    draft: boolean;
    labels: string[];
    author: Account | null;
    base: { ref: string; sha: string; repositoryId: number | null };
    head: { ref: string; sha: string; repositoryId: number | null };
  };
  commits: { sha: string; author: Account | null; committer: Account | null; verified: boolean }[];
  reviews: Review[];
  checks: { name: string; app: number | null; status: string; conclusion: string | null; sha: string }[];
}

export interface Review {
  author: Account | null;
  permission: string;
  state: string;
  commit: string;
  submittedAt: string | null;
}

export function approval(author: Account, commit: string, more: Partial<Review> = {}): Review {
  return { author, permission: 'write', state: 'APPROVED', commit, submittedAt: '2026-11-22T09:00:00Z', ...more };
}

export function factsOf({ base, head, commits }: TestRepository, author: Account): Facts {
  return {
    schema: 'sallyport/facts/v1',
    now: '2026-11-22T10:00:00Z',
    repository: { id: 1, fullName: 'acme/shop', defaultBranch: 'main' },
    pullRequest: {
      number: 7,
      title: 'A change',
      body: '',
      draft: false,
      labels: [],
      author,
      base: { ref: 'main', sha: base, repositoryId: 1 },
      head: { ref: 'topic', sha: head, repositoryId: 1 },
    },
    commits: commits.map((sha) => ({ sha, author, committer: WEB_FLOW, verified: true })),
    reviews: [],
    checks: [],
  };
}

/** A repository, opened once for all the cases that judge the same commits. */
export interface Opened {
  readonly repository: TestRepository;
  readonly change: Change;
  /** By configuration file. */
  readonly classifications: Map<string | undefined, Classification>;
}

const opened = new Map<string, Promise<Opened>>();

/** The repository of a case, made and read once for all the cases that judge the same commits. */
export function openedFor(base: CommitSpec, commits: readonly CommitSpec[]): Promise<Opened> {
  const key = JSON.stringify([base, commits]);
  const known = opened.get(key) ?? openRepository(makeRepository(base, commits));
  opened.set(key, known);
  return known;
}

async function openRepository(repository: TestRepository): Promise<Opened> {
  const store = await openGitStore(repository.directory);
  const change = await readChange(store, { base: repository.base, head: repository.head });
  return { repository, change, classifications: new Map() };
}

/** Ends every git that a case has started, and removes what was written. */
export async function closeRepositories(): Promise<void> {
  for (const one of opened.values()) await (await one).change.objects.close();
  opened.clear();
  removeRepositories();
}

export interface GateResult {
  /** `allow`, `deny`, or an error's code. */
  readonly outcome: string;
  readonly failing: readonly string[];
  readonly text: string;
}

/** Runs the gate over real git objects and real files. */
export async function runGate(author: Account, gateCase: GateCase): Promise<GateResult> {
  const { repository, change, classifications } = await openedFor(gateCase.base, gateCase.commits);
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-gate-'));
  try {
    const configuration = await loadConfiguration(change, { configFile: writeConfiguration(folder, gateCase) });
    const evidenceDir = join(folder, 'evidence');
    mkdirSync(evidenceDir);
    gateCase.evidence.forEach((make, index) => {
      writeFileSync(join(evidenceDir, `${index}.intoto.json`), JSON.stringify(make(change.subject)));
    });
    gateCase.prepare?.(evidenceDir, change.subject);
    const facts = gateCase.facts === null ? undefined : gateCase.facts(factsOf(repository, author));
    const { decision, classification } = await gateChange({
      change,
      configuration,
      evidenceDir,
      unsigned: gateCase.unsigned,
      classification: classifications.get(gateCase.configuration),
      ...(facts !== undefined && { facts: { bytes: JSON.stringify(facts), name: 'facts.json' } }),
    });
    classifications.set(gateCase.configuration, classification);
    const failing = decision.rules.filter(({ result }) => result === 'fail');
    return {
      outcome: decision.decision,
      failing: failing.map(({ id }) => id),
      text: failing.map(({ id, message }) => `${id}: ${message}`).join('\n'),
    };
  } catch (error) {
    const { code, message } = toSallyportError(error);
    return { outcome: code, failing: [], text: message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeConfiguration(folder: string, { configuration }: GateCase): string | undefined {
  if (configuration === undefined) return undefined;
  writeFileSync(join(folder, 'sallyport.yml'), configuration);
  return join(folder, 'sallyport.yml');
}

export const DOCUMENT: GateCase = {
  base: BASE,
  commits: [DOCS],
  configuration: CONFIGURATION,
  evidence: [],
  facts: (facts) => facts,
  unsigned: true,
};

/** A person's source change with its evidence, approved once. */
export const APPROVED_SOURCE: GateCase = {
  ...DOCUMENT,
  commits: [SOURCE_CHANGE],
  evidence: SOURCE,
  facts: (facts) => ({ ...facts, reviews: [approval(BOB, facts.pullRequest.head.sha)] }),
};

export const AGENTS_DOCUMENT: GateCase = { ...DOCUMENT, evidence: [provenance()] };

/** An agent's workflow, approved twice. */
export const AGENTS_WORKFLOW: GateCase = {
  ...DOCUMENT,
  commits: [WORKFLOW],
  evidence: [...SOURCE, provenance()],
  facts: (facts) => ({
    ...facts,
    reviews: [approval(ALICE, facts.pullRequest.head.sha), approval(BOB, facts.pullRequest.head.sha)],
  }),
};

/** The case with its facts changed once more. */
export function withFacts(gateCase: GateCase, change: (facts: Facts) => unknown): GateCase {
  const { facts } = gateCase;
  return { ...gateCase, facts: (given) => change((facts === null ? given : facts(given)) as Facts) };
}

/** The case with these reviews alone; a review is on the head unless it says otherwise. */
export function withReviews(
  gateCase: GateCase,
  ...reviews: (Partial<Review> & { author: Account | null })[]
): GateCase {
  return withFacts(gateCase, (facts) => ({
    ...facts,
    reviews: reviews.map((review) => ({ ...approval(BOB, facts.pullRequest.head.sha), ...review })),
  }));
}

/** The case with lines added to its configuration. */
export function withConfiguration(gateCase: GateCase, lines: string): GateCase {
  return { ...gateCase, configuration: `${gateCase.configuration ?? 'version: 1\n'}${lines}\n` };
}

export type Row = readonly [name: string, author: Account, gateCase: GateCase];
export type DeniedRow = readonly [...Row, rule: string];

/** Every row is allowed, for which nothing may fail. */
export function expectAllowed(rows: readonly Row[]): void {
  test.each(rows)('allowed: %s', async (_, author, gateCase) => {
    const { outcome, text } = await runGate(author, gateCase);
    expect({ outcome, text }).toEqual({ outcome: 'allow', text: '' });
  });
}

/** Every row is denied by the rule, or ends in the error whose code stands in the rule's place. */
export function expectRefused(rows: readonly DeniedRow[]): void {
  test.each(rows)('refused: %s', async (_, author, gateCase, rule) => {
    const { outcome, failing, text } = await runGate(author, gateCase);
    expect({ by: [outcome, ...failing], text }).toMatchObject({ by: expect.arrayContaining([rule]) });
    expect(outcome).not.toBe('allow');
  });
}
