import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Forge, Runner, type RunnerOptions, startForge } from '@sallyport/testing';
import { type FakeRunner, fakeRunner } from '../support/fake-runner.ts';

/** Milliseconds for a test that starts several processes on a busy machine. */
export const SLOW = 120_000;
export const ROOT = resolve(import.meta.dirname, '../..');
export const REPOSITORY = 'acme/shop';
export const TOKEN = 'ghs_the-long-token-of-a-job-in-a-test';

const CONFIGURATION = `version: 1
agents:
  acme-agent[bot]: { id: 4242, intents: [update-docs] }
intents:
  update-docs: { paths: ["docs/**"], maxTier: low, models: ["stub/*"], budget: { usd: 2, calls: 200, tokens: 400000 } }
merge: { method: squash, tiers: [low], queue: auto }
`;

/** A forge with a repository, people and an agent; jobs run actions against it as a runner does. */
export interface Scene {
  readonly forge: Forge;
  readonly base: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** Commits to a branch as this account and opens a pull request. */
  pull(options: PullScene): Promise<{ readonly number: number; readonly head: string }>;
  /** A step of this process, on the pull request's event: no process is started for it. */
  step(number: number, inputs?: Readonly<Record<string, string>>): Promise<FakeRunner>;
  /** A folder of its own, gone with the scene. */
  folder(): string;
  /** A fresh job on the pull request's event, with an empty workspace. */
  job(number: number, options?: Partial<RunnerOptions>): Promise<Job>;
  close(): Promise<void>;
}

export interface PullScene {
  readonly branch: string;
  readonly author: string;
  readonly files: Readonly<Record<string, string>>;
  readonly title?: string;
}

export class Job {
  readonly runner: Runner;
  constructor(runner: Runner) {
    this.runner = runner;
  }
  run(action: string, inputs: Readonly<Record<string, string>> = {}) {
    return this.runner.run(join(ROOT, 'actions', action), inputs);
  }
  /** Runs an action that has to succeed; its log is the failure's message. */
  async done(action: string, inputs: Readonly<Record<string, string>> = {}) {
    const step = await this.run(action, inputs);
    if (step.outcome !== 'success') throw new Error(`${action} failed:\n${step.log}`);
    return step.outputs;
  }
  path(...parts: string[]): string {
    return join(this.runner.temporary, 'sallyport/evidence', ...parts);
  }
}

export async function openScene(configuration = CONFIGURATION): Promise<Scene> {
  const forge = await startForge();
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const actions = forge.addApp('github-actions', { id: 15368 });
  forge.addApp('acme-agent', { botId: 4242 });
  forge.addUser('alice', { id: 11 });
  forge.addUser('bob', { id: 12 });
  forge.addToken(TOKEN, 'github-actions[bot]', {
    app: actions,
    permissions: { contents: 'write', pull_requests: 'write', checks: 'write', attestations: 'write' },
  });
  await forge.addRepository(REPOSITORY, {
    collaborators: { alice: 'write', bob: 'write', 'acme-agent[bot]': 'write' },
  });
  const base = await forge.commit(
    REPOSITORY,
    'main',
    { 'README.md': 'shop\n', 'src/a.js': 'export const a = 1;\n', '.github/sallyport.yml': configuration },
    { author: 'alice' },
  );
  const runners: Runner[] = [];
  const folders: string[] = [];
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'scene-'));
    folders.push(path);
    return path;
  };
  return {
    forge,
    base,
    publicKey,
    privateKey,
    async pull({ branch, author, files, title }) {
      const head = await forge.commit(REPOSITORY, branch, files, {
        from: base,
        author,
        committer: 'web-flow',
        verified: true,
      });
      const { number } = await forge.openPull(REPOSITORY, { head: branch, author, ...(title ? { title } : {}) });
      return { number, head };
    },
    folder,
    async step(number, inputs = {}) {
      return fakeRunner({
        inputs: { token: TOKEN, 'evidence-dir': folder(), ...inputs },
        environment: {
          eventName: 'pull_request',
          repository: REPOSITORY,
          workspace: folder(),
          apiUrl: forge.url,
          graphqlUrl: forge.graphqlUrl,
        },
        event: await forge.pullRequestEvent(REPOSITORY, number),
      });
    },
    async job(number, options = {}) {
      const runner = new Runner({
        suite: ROOT,
        repository: REPOSITORY,
        repositoryId: forge.repository(REPOSITORY).id,
        event: { name: 'pull_request', payload: await forge.pullRequestEvent(REPOSITORY, number) },
        token: TOKEN,
        api: { url: forge.url, graphqlUrl: forge.graphqlUrl },
        fromSources: true,
        ...options,
      });
      runners.push(runner);
      return new Job(runner);
    },
    async close() {
      for (const runner of runners) runner.close();
      for (const path of folders) rmSync(path, { recursive: true, force: true });
      await forge.close();
    },
  };
}
