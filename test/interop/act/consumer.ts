import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type ActOptions,
  type ActRun,
  copySuite,
  type Forge,
  gitText,
  type PullRequest,
  remoteUses,
  runAct,
  startForge,
  yamlFiles,
} from '@sallyport/testing';
import { toolPath } from '../../../tools/go/install.ts';
import type { Stack } from '../sigstore/stack.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const STAND_INS = join(ROOT, 'packages/testing/stand-ins');
/** What the issuer's tokens say: `job_workflow_ref`, `repository` and `repository_id`. */
const SUITE = 'acme/sallyport';
const TAG = 'v1';
const CALLED = (workflow: string): string => `${SUITE}/.github/workflows/${workflow}@refs/tags/${TAG}`;
export const REPOSITORY = 'acme/shop';
const REPOSITORY_ID = 1;
const ACTIONS_APP = { id: 15_368, botId: 41_898_282, slug: 'github-actions' } as const;
export const TOKENS = {
  job: 'ghs_act_run_token_0123456789abcdefghijklmnop',
  agent: 'ghs_act_agent_token_0123456789abcdefghijklmn',
} as const;
const PLACEHOLDER = `${'0'.repeat(39)}1`;

/** Failing tests do not end the job: the report says so, and the gate judges the report. */
const TEST_COMMAND = `mkdir -p reports
node --test --test-reporter=junit --test-reporter-destination=reports/junit.xml || true`;

/** The example of a consumer's repository, with the forge, the suite and the Sigstore of the test in place of GitHub's. */
export class Consumer {
  readonly forge: Forge;
  readonly #stack: Stack;
  readonly #folder: string;
  readonly #suite: string;
  readonly #example: string;

  private constructor(forge: Forge, stack: Stack) {
    this.forge = forge;
    this.#stack = stack;
    this.#folder = mkdtempSync(join(tmpdir(), 'consumer-'));
    this.#suite = copySuite(ROOT, SUITE, TAG);
    this.#example = join(this.#folder, 'example');
    cpSync(join(ROOT, 'examples/consumer'), this.#example, { recursive: true });
    this.#adapt();
  }

  static async start(stack: Stack, files: Readonly<Record<string, string>>): Promise<Consumer> {
    const forge = await startForge();
    const consumer = new Consumer(forge, stack);
    forge.addUser('alice', { id: 11 });
    const app = forge.addApp(ACTIONS_APP.slug, ACTIONS_APP);
    const agent = forge.addApp('acme-agent', { botId: 4242 });
    forge.addToken(TOKENS.job, app.bot.login, {
      app,
      permissions: { contents: 'write', pull_requests: 'write', checks: 'write', attestations: 'write' },
    });
    forge.addToken(TOKENS.agent, agent.bot.login, {
      app: agent,
      permissions: { contents: 'write', pull_requests: 'write' },
    });
    const parameters = { required_status_checks: [{ context: 'sallyport', integration_id: ACTIONS_APP.id }] };
    await forge.addRepository(REPOSITORY, {
      id: REPOSITORY_ID,
      collaborators: { alice: 'write' },
      rules: [{ type: 'required_status_checks', parameters }],
    });
    const read = (path: string) => readFileSync(join(consumer.#example, path), 'utf8');
    const shipped = {
      '.github/sallyport.yml': read('.github/sallyport.yml'),
      '.github/workflows/sallyport.yml': read('.github/workflows/sallyport.yml'),
      '.github/agent/update-docs.md': read('.github/agent/update-docs.md'),
      '.github/trusted-root.json': readFileSync(stack.trustedRoot, 'utf8'),
    };
    await forge.commit(REPOSITORY, 'main', { ...files, ...shipped }, { author: 'alice', verified: true });
    await gitText(consumer.#example, ['init', '-q', '-b', 'main']);
    return consumer;
  }

  async stop(): Promise<void> {
    await this.forge.close();
    for (const folder of [this.#folder, this.#suite]) rmSync(folder, { recursive: true, force: true });
  }

  /** GitHub's names and services become those of the test, in the example and in the copy of the suite. */
  #adapt(): void {
    const { issuer, urls } = this.#stack;
    for (const file of yamlFiles(this.#example)) {
      const text = readFileSync(file, 'utf8')
        .replaceAll('sallyport-ci/sallyport', SUITE)
        .replaceAll('https://token.actions.githubusercontent.com', issuer.issuer)
        .replace(new RegExp(`((?:gate-identity|workflow): .*)@${PLACEHOLDER}`, 'g'), `$1@refs/tags/${TAG}`)
        .replaceAll(`@${PLACEHOLDER}`, `@${TAG}`)
        .replace(/npm ci --ignore-scripts\n *npm test/, TEST_COMMAND.replaceAll('\n', '\n        '))
        .replace(/ {6}(coverage|scan|vulnerabilities): [\w.]+\n/g, '');
      writeFileSync(file, text);
    }
    const instance = { trustedRoot: '.github/trusted-root.json', ...urls };
    const configuration = join(this.#example, '.github/sallyport.yml');
    appendFileSync(configuration, `provenance: { instance: ${JSON.stringify(instance)} }\n`);
    replaceIn(
      join(this.#suite, '.github/workflows/reusable-merge.yml'),
      /^( *)identity: .*$/m,
      `$&\n$1issuer: ${issuer.issuer}`,
    );
  }

  /** Runs the consumer's workflow for a pull request, as GitHub would for its event. */
  async judge(pull: PullRequest): Promise<ActRun> {
    this.#stack.issuer.assume({ job_workflow_ref: CALLED('reusable-gate.yml') });
    const payload = await this.forge.pullRequestEvent(REPOSITORY, pull.number);
    const head = await this.tip(`refs/heads/${pull.head}`);
    return this.#run('sallyport.yml', { name: 'pull_request', payload }, head, pull.author.login);
  }

  /** Runs the consumer's agent, as somebody would by hand. */
  async ask(gatewayUrl: string): Promise<ActRun> {
    this.#stack.issuer.assume({ job_workflow_ref: CALLED('reusable-agent.yml') });
    replaceIn(join(this.#example, '.github/workflows/agent.yml'), 'https://gateway.example.com', gatewayUrl);
    const { repository, sender } = await this.#repositoryEvent();
    const event = { name: 'workflow_dispatch', payload: { repository, sender, inputs: {}, ref: 'refs/heads/main' } };
    return this.#run('agent.yml', event, await this.tip('refs/heads/main'), 'alice');
  }

  tip(name: string): Promise<string> {
    return this.forge.repository(REPOSITORY).git.text(['rev-parse', name]);
  }

  async #repositoryEvent(): Promise<{ repository: unknown; sender: unknown }> {
    const read = async (path: string): Promise<unknown> => (await fetch(`${this.forge.url}${path}`)).json();
    return { repository: await read(`/repos/${REPOSITORY}`), sender: await read('/users/alice') };
  }

  async #run(workflow: string, event: ActOptions['event'], sha: string, actor: string): Promise<ActRun> {
    const artifacts = mkdtempSync(join(this.#folder, 'artifacts-'));
    return runAct({
      program: toolPath('act'),
      programs: join(STAND_INS, 'bin'),
      cwd: this.#example,
      workflow: `.github/workflows/${workflow}`,
      event,
      repositories: this.#repositories(),
      secrets: { GITHUB_TOKEN: TOKENS.job, ACME_AGENT_PRIVATE_KEY: 'the stand-in needs none of the real ones' },
      variables: { ACME_AGENT_CLIENT_ID: 'Iv1.acme-agent' },
      actor,
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
        GITHUB_RUN_ID: '4242',
        GITHUB_API_URL: this.forge.url,
        GITHUB_GRAPHQL_URL: this.forge.graphqlUrl,
        SHA_REF: sha,
        ACTIONS_ID_TOKEN_REQUEST_URL: this.#stack.issuer.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#stack.issuer.requestToken,
        FORGE_GIT_BASE: this.forge.url,
        FORGE_ARTIFACTS: artifacts,
        FORGE_APP_TOKEN: TOKENS.agent,
      },
    });
  }

  /** @throws Error when a workflow uses something for which there is no stand-in */
  #repositories(): Record<string, string> {
    const used = remoteUses(this.#suite, join(this.#example, '.github/workflows'));
    return Object.fromEntries(
      used.map((name) => {
        const [repository = ''] = name.split('@');
        if (repository === SUITE) return [name, this.#suite];
        const [owner, action = ''] = repository.split('/');
        if (owner !== 'actions') throw new Error(`there is no stand-in for ${name}`);
        return [name, join(STAND_INS, action)];
      }),
    );
  }
}

/** @throws Error when there is nothing to replace: the file is another one than the test was written for */
function replaceIn(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(file, changed);
}
