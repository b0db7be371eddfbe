import { type Forge, type PullRequest, startForge } from '@sallyport/testing';
import type { SampleChange } from './sample/changes.ts';
import { AGENT, BASE, REPOSITORY } from './sample/project.ts';

/** GitHub Actions' own app, which posts the check runs of a job's token. */
const ACTIONS_APP = { id: 15_368, botId: 41_898_282, slug: 'github-actions' } as const;
const REVIEWER = { login: 'alice', id: 11 } as const;

/** What each job may do: the least that it needs. */
export const TOKENS = {
  agent: 'ghs_demo_agent_0123456789abcdefghijklmnopqrstuvwxyz',
  gate: 'ghs_demo_gate_0123456789abcdefghijklmnopqrstuvwxyz0',
  merge: 'ghs_demo_merge_0123456789abcdefghijklmnopqrstuvwxyz',
  reviewer: 'ghp_demo_reviewer_0123456789abcdefghijklmnopqrstuv',
} as const;

/** The forge with the sample project on `main`, a rule that asks for the gate's check, an agent and a reviewer. */
export async function startWorld(): Promise<{ forge: Forge; base: string; reviewer: string }> {
  const forge = await startForge();
  forge.addUser(REVIEWER.login, { id: REVIEWER.id });
  const actions = forge.addApp(ACTIONS_APP.slug, ACTIONS_APP);
  const agent = forge.addApp(AGENT.slug, { botId: AGENT.id });
  forge.addToken(TOKENS.agent, AGENT.login, {
    app: agent,
    permissions: { contents: 'write', pull_requests: 'write' },
  });
  forge.addToken(TOKENS.gate, actions.bot.login, {
    app: actions,
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
  });
  forge.addToken(TOKENS.merge, actions.bot.login, {
    app: actions,
    permissions: { contents: 'write', pull_requests: 'write', checks: 'read' },
  });
  forge.addToken(TOKENS.reviewer, REVIEWER.login);
  const parameters = {
    strict_required_status_checks_policy: true,
    required_status_checks: [{ context: 'sallyport', integration_id: ACTIONS_APP.id }],
  };
  await forge.addRepository(REPOSITORY, {
    collaborators: { [REVIEWER.login]: 'write' },
    rules: [{ type: 'required_status_checks', parameters }],
  });
  const base = await forge.commit(REPOSITORY, 'main', BASE, { author: REVIEWER.login, message: 'The shop' });
  return { forge, base, reviewer: REVIEWER.login };
}

interface Api {
  readonly forge: Forge;
  readonly token: string;
}

/** One request to the forge. @throws Error with the answer when it is no success */
export async function request<T>({ forge, token }: Api, method: string, path: string, body: unknown): Promise<T> {
  const answer = await fetch(`${forge.url}/repos/${REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The agent commits a change through the API, as an app does (so GitHub signs the commit), and opens a pull request. */
export async function propose(forge: Forge, base: string, change: SampleChange): Promise<PullRequest> {
  const api = { forge, token: TOKENS.agent };
  const tree = await request<{ sha: string }>(api, 'POST', '/git/trees', {
    base_tree: await forge.repository(REPOSITORY).git.text(['rev-parse', `${base}^{tree}`]),
    tree: Object.entries(change.files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const commit = await request<{ sha: string }>(api, 'POST', '/git/commits', {
    message: change.title,
    tree: tree.sha,
    parents: [base],
  });
  await request(api, 'POST', '/git/refs', { ref: `refs/heads/${change.branch}`, sha: commit.sha });
  const { branch: head, title, body } = change;
  const { number } = await request<{ number: number }>(api, 'POST', '/pulls', { head, base: 'main', title, body });
  const pull = forge.repository(REPOSITORY).pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw new Error(`the forge lost pull request ${number}`);
  return pull;
}

/** The reviewer approves a head. */
export async function approve(forge: Forge, number: number, commit_id: string): Promise<void> {
  await request({ forge, token: TOKENS.reviewer }, 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id });
}
