import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, jest } from '@jest/globals';
import { AGENT_COMMIT_BUILD_TYPE, SLSA_PROVENANCE_TYPE } from '@sallyport/core';
import { type FileSpec, type Forge, gitText, Runner, type StepResult, startForge } from '@sallyport/testing';
import { AGENT, BASE_FILES, INTENT, REPOSITORY } from './files.ts';
import { type KeyPair, newKeyPair } from './keys.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ACTIONS_APP = { id: 15_368, botId: 41_898_282, slug: 'github-actions' } as const;

/** The tokens of the workflow's jobs, each with the least that it needs. */
const TOKENS = {
  gate: {
    token: 'ghs_gate_0123456789abcdefghij',
    permissions: { contents: 'read', pull_requests: 'read', checks: 'write' },
  },
  all: {
    token: 'ghs_all_0123456789abcdefghij',
    permissions: { contents: 'write', pull_requests: 'write', checks: 'write' },
  },
  merge: { token: 'ghs_merge_0123456789abcdefghij', permissions: { contents: 'write', pull_requests: 'write' } },
  alice: { token: 'ghp_alice_0123456789abcdefghij' },
} as const;

/** Every test starts programs; on a busy machine that takes its time. */
jest.setTimeout(120_000);

/** The bundles are compiled once, not for every step. */
const COMPILED = join(tmpdir(), 'sallyport-e2e-compiled');

type Files = Readonly<Record<string, FileSpec>>;
type Inputs = Readonly<Record<string, string>>;

export interface Proposal {
  readonly files: Files;
  readonly branch?: string;
  /** The login of the account that commits and opens the pull request. */
  readonly author?: string;
  readonly intent?: string;
}

/** An agent's pull request with everything that a job has at hand. */
export interface Case {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly branch: string;
  readonly intent: string;
  readonly event: Readonly<Record<string, unknown>>;
  /** `pull_request` unless told. */
  readonly eventName?: string;
  /** The job's working directory. */
  readonly workspace: string;
  readonly evidence: string;
}

/** A forge with the shop on it, and the bundled actions run over its pull requests as a runner does. */
export class Scenario {
  readonly forge: Forge;
  readonly keys: KeyPair = newKeyPair();
  readonly folder = mkdtempSync(join(tmpdir(), 'e2e-'));
  /** Everything that any step printed. */
  readonly logs: string[] = [];
  /** Read commits through the API (or the workspace), and not from the forge's disk. */
  viaApi = false;
  /** Reach the forge by the paths of GitHub Enterprise Server. */
  enterprise = false;
  #cases = 0;

  private constructor(forge: Forge) {
    this.forge = forge;
  }

  static async start(baseFiles: Files = BASE_FILES): Promise<Scenario> {
    const scenario = new Scenario(await startForge());
    const { forge } = scenario;
    forge.addUser('alice', { id: 11 });
    const app = forge.addApp(ACTIONS_APP.slug, ACTIONS_APP);
    forge.addApp('acme-agent', { botId: AGENT.id });
    for (const { token, permissions } of [TOKENS.gate, TOKENS.merge, TOKENS.all])
      forge.addToken(token, app.bot.login, { app, permissions });
    forge.addToken(TOKENS.alice.token, 'alice');
    const parameters = { required_status_checks: [{ context: 'sallyport', integration_id: ACTIONS_APP.id }] };
    await forge.addRepository(REPOSITORY, {
      collaborators: { alice: 'write' },
      rules: [{ type: 'required_status_checks', parameters }],
    });
    await forge.commit(REPOSITORY, 'main', baseFiles, { author: 'alice', verified: true });
    return scenario;
  }

  /** Nothing was asked that GitHub does not have, and no token was printed. */
  async close(): Promise<void> {
    await this.forge.close();
    rmSync(this.folder, { recursive: true, force: true });
    expect(this.forge.violations).toEqual([]);
    expect(this.forge.unknownRequests()).toEqual([]);
    const shown = this.logs.join('\n');
    for (const { token } of Object.values(TOKENS)) expect(shown).not.toContain(token);
    expect(shown).not.toContain('PRIVATE KEY');
  }

  /** Commits a change as the agent (GitHub signs it) and opens its pull request. */
  async propose({ files, branch = 'agent/change', author = AGENT.login, intent = INTENT }: Proposal): Promise<Case> {
    await this.forge.commit(REPOSITORY, branch, files, {
      author,
      committer: 'web-flow',
      verified: true,
      from: 'refs/heads/main',
    });
    const pull = await this.forge.openPull(REPOSITORY, { head: branch, author });
    return this.take(pull.number, branch, intent);
  }

  /** What a job knows of a pull request at this moment. */
  async take(number: number, branch: string, intent = INTENT): Promise<Case> {
    const [base, head] = await Promise.all([this.tip('main'), this.tip(branch)]);
    const folder = join(this.folder, `case-${++this.#cases}`);
    const one = { workspace: join(folder, 'workspace'), evidence: join(folder, 'evidence') };
    mkdirSync(one.workspace, { recursive: true });
    mkdirSync(one.evidence);
    const event = await this.forge.pullRequestEvent(REPOSITORY, number);
    return { number, base, head, branch, intent, event, ...one };
  }

  /** Checks the base out and fetches the head, as a workflow with `fetch-depth: 0` does. */
  async checkOut(one: Case): Promise<void> {
    await gitText(one.workspace, ['clone', '-q', `${this.forge.url}/${REPOSITORY}.git`, '.']);
    await gitText(one.workspace, ['fetch', '-q', 'origin', `refs/pull/${one.number}/head`]);
  }

  async tip(branch: string): Promise<string> {
    return (await this.forge.repository(REPOSITORY).git.resolve(`refs/heads/${branch}`)) ?? '';
  }

  treeOf(name: string): Promise<string> {
    return this.forge.repository(REPOSITORY).git.text(['rev-parse', `${name}^{tree}`]);
  }

  async merged(number: number): Promise<boolean> {
    const found = this.forge.repository(REPOSITORY).pulls.find((pull) => pull.number === number);
    return found?.merged !== undefined;
  }

  /** A copy of a case with its own evidence folder, to tamper with. */
  fork(one: Case): Case {
    const evidence = join(this.folder, `evidence-${++this.#cases}`);
    cpSync(one.evidence, evidence, { recursive: true });
    return { ...one, evidence };
  }

  /**
   * Runs a bundled action, or `..` for the front door. Commits come from the forge's own repository, without a
   * clone, unless they are to come through GitHub's API or from the workspace.
   */
  async run(one: Case, action: string, token: keyof typeof TOKENS, inputs: Inputs = {}): Promise<StepResult> {
    const repository = this.forge.repository(REPOSITORY).git.directory;
    const front = action === '..' || this.viaApi;
    const shared = { 'evidence-dir': one.evidence, ...(front ? {} : { 'repository-path': repository }) };
    const runner = new Runner({
      suite: ROOT,
      repository: REPOSITORY,
      repositoryId: this.forge.repository(REPOSITORY).id,
      event: { name: one.eventName ?? 'pull_request', payload: one.event },
      token: TOKENS[token].token,
      api: this.#api(),
      sha: one.base,
      ref: `refs/pull/${one.number}/merge`,
      workspace: one.workspace,
      env: { NODE_COMPILE_CACHE: COMPILED },
      fromSources: process.env.E2E_FROM_SOURCES === 'true',
      ...(process.env.E2E_NODE === undefined ? {} : { node: process.env.E2E_NODE }),
    });
    try {
      const result = await runner.run(join(ROOT, 'actions', action), { ...shared, ...inputs });
      this.logs.push(result.log, result.summary);
      expect(result.refusedCommands).toEqual([]);
      return result;
    } finally {
      runner.close();
    }
  }

  #api(): { url: string; graphqlUrl: string } {
    const { url, graphqlUrl } = this.forge;
    return this.enterprise ? { url: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` } : { url, graphqlUrl };
  }

  /** Puts a head into the queue behind a commit, as GitHub does: a merge, and a branch that names both. */
  async enqueue({ number, head }: Case, parent: string, more: Files = {}): Promise<Case> {
    const { git } = this.forge.repository(REPOSITORY);
    const signature = { name: 'GitHub', email: 'noreply@github.com', date: '2026-11-22T10:00:00Z' };
    const merged = (await git.mergeTree(parent, head)) ?? '';
    const tree = await git.writeTree(await git.writeCommit(merged, [], 'merged', signature), more);
    const sha = await git.writeCommit(tree, [parent, head], `Merge pull request #${number}`, signature);
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${parent}`;
    await git.updateRef(ref, sha);
    const base = await this.tip('main');
    const group = { head_ref: ref, head_sha: sha, base_ref: 'refs/heads/main', base_sha: base };
    const one = await this.take(number, ref.replace('refs/heads/', ''));
    return { ...one, eventName: 'merge_group', event: { action: 'checks_requested', merge_group: group } };
  }

  /** Signs where the change comes from, and whatever else lies in the evidence folder. */
  async attest(one: Case, key = this.keys.privatePem): Promise<StepResult> {
    const predicate = join(one.evidence, '..', 'agent-provenance.json');
    const buildDefinition = { buildType: AGENT_COMMIT_BUILD_TYPE, externalParameters: { intent: one.intent } };
    writeFileSync(predicate, JSON.stringify({ buildDefinition }));
    return this.run(one, 'sign-and-attest', 'gate', { predicate, 'predicate-type': SLSA_PROVENANCE_TYPE, key });
  }

  gate(one: Case, inputs: Inputs = {}): Promise<StepResult> {
    return this.run(one, 'policy-gate', 'gate', {
      'evidence-key': this.keys.publicPem,
      key: this.keys.privatePem,
      ...inputs,
    });
  }

  merge(one: Case, inputs: Inputs = {}): Promise<StepResult> {
    return this.run(one, 'auto-merge', 'merge', {
      'verdict-key': this.keys.publicPem,
      key: this.keys.privatePem,
      ...inputs,
    });
  }

  /** Writes reports into the workspace, as an earlier job's artifact would be unpacked there. */
  addReports(one: Case, reports: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(reports)) {
      mkdirSync(dirname(join(one.workspace, path)), { recursive: true });
      writeFileSync(join(one.workspace, path), text);
    }
  }

  /** Alice approves a head through the API. */
  async approve(one: Case): Promise<void> {
    const answer = await fetch(`${this.forge.url}/repos/${REPOSITORY}/pulls/${one.number}/reviews`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKENS.alice.token}` },
      body: JSON.stringify({ event: 'APPROVE', commit_id: one.head }),
    });
    expect(answer.status).toBe(200);
  }
}
