import { isSallyportError } from '@sallyport/core';
import { createClient, type GitHubClient } from '@sallyport/github';
import { type Forge, startForge } from '@sallyport/testing';

export const TOKEN = 'ghs_a-long-token-of-the-test.app';
export const REPOSITORY = 'acme/shop';

export interface Stage {
  readonly forge: Forge;
  readonly client: GitHubClient;
  /** Milliseconds that the client waited between attempts. */
  readonly waits: number[];
  readonly base: string;
  readonly head: string;
  readonly number: number;
}

/** A repository with one pull request of an agent, and a client with an app's token. */
export async function stage(
  permissions: Readonly<Record<string, 'read' | 'write'>> = {
    contents: 'write',
    pull_requests: 'write',
    checks: 'write',
  },
): Promise<Stage> {
  const forge = await startForge();
  const app = forge.addApp('acme-agent', { botId: 4242 });
  forge.addUser('alice', { id: 11 });
  forge.addToken(TOKEN, 'acme-agent[bot]', { app, permissions });
  await forge.addRepository(REPOSITORY, { collaborators: { alice: 'write', 'acme-agent[bot]': 'write' } });
  const base = await forge.commit(REPOSITORY, 'main', { 'README.md': 'shop\n' });
  const head = await forge.commit(
    REPOSITORY,
    'agent/docs',
    { 'docs/a.md': 'text\n' },
    { from: base, author: 'acme-agent[bot]', committer: 'web-flow', verified: true },
  );
  const { number } = await forge.openPull(REPOSITORY, { head: 'agent/docs', author: 'acme-agent[bot]', title: 'Docs' });
  const waits: number[] = [];
  return { forge, client: clientFor(forge, waits), waits, base, head, number };
}

/** Milliseconds: long enough for a busy machine, and short where a test waits for it to pass. */
const PATIENT = 10_000;
export const IMPATIENT = 1_000;

export function clientFor(forge: Forge, waits: number[] = [], token = TOKEN, timeout = PATIENT): GitHubClient {
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const clock = { now: () => new Date('2026-11-22T10:00:00Z') };
  return createClient({ token, repository: REPOSITORY, apiUrl: forge.url, timeout, sleep, clock });
}

/** The code with which it fails; what it gave when it did not. */
export async function codeOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    (value) => ({ succeeded: value }),
    (error: unknown) => (isSallyportError(error) ? error.code : error),
  );
}
