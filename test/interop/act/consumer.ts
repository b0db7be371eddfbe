import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
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
const GATE = `${SUITE}/.github/workflows/reusable-gate.yml@refs/tags/${TAG}`;
export const REPOSITORY = 'acme/shop';
const REPOSITORY_ID = 1;
const ACTIONS_APP = { id: 15_368, botId: 41_898_282, slug: 'github-actions' } as const;
const TOKEN = 'ghs_act_run_token_0123456789abcdefghijklmnop';
const PLACEHOLDER = `${'0'.repeat(39)}1`;

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
    forge.addApp('acme-agent', { botId: 4242 });
    forge.addToken(TOKEN, app.bot.login, {
      app,
      permissions: { contents: 'write', pull_requests: 'write', checks: 'write' },
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
        .replaceAll(
          `sallyport-ci/sallyport/.github/workflows/reusable-gate.yml@${PLACEHOLDER}\n      issuer`,
          `${GATE}\n      issuer`,
        )
        .replaceAll(
          `https://github.com/sallyport-ci/sallyport/.github/workflows/reusable-gate.yml@${PLACEHOLDER}`,
          `https://github.com/${GATE}`,
        )
        .replaceAll('sallyport-ci/sallyport', SUITE)
        .replaceAll(`@${PLACEHOLDER}`, `@${TAG}`)
        .replaceAll('https://token.actions.githubusercontent.com', issuer.issuer)
        .replace(/npm ci --ignore-scripts\n *npm test/, TEST_COMMAND.replaceAll('\n', '\n        '))
        .replace(/ {6}(coverage|scan|vulnerabilities): [\w.]+\n/g, '');
      writeFileSync(file, text);
    }
    const instance = { trustedRoot: '.github/trusted-root.json', ...urls };
    const configuration = join(this.#example, '.github/sallyport.yml');
    writeFileSync(
      configuration,
      `${readFileSync(configuration, 'utf8')}provenance: { instance: ${JSON.stringify(instance)} }\n`,
    );
    const merge = join(this.#suite, '.github/workflows/reusable-merge.yml');
    const text = readFileSync(merge, 'utf8');
    writeFileSync(
      merge,
      text.replace(/^( *)identity: .*$/m, (line, indent: string) => `${line}\n${indent}issuer: ${issuer.issuer}`),
    );
  }

  /** Runs the consumer's workflow for a pull request, as GitHub would for its event. */
  async run(pull: PullRequest): Promise<ActRun> {
    const { git, id } = this.forge.repository(REPOSITORY);
    const head = await git.text(['rev-parse', `refs/heads/${pull.head}`]);
    const artifacts = join(this.#folder, `artifacts-${pull.number}`);
    mkdirSync(artifacts);
    return runAct({
      program: toolPath('act'),
      cwd: this.#example,
      workflow: '.github/workflows/sallyport.yml',
      event: { name: 'pull_request', payload: await this.forge.pullRequestEvent(REPOSITORY, pull.number) },
      repositories: this.#repositories(),
      secrets: { GITHUB_TOKEN: TOKEN },
      actor: pull.author.login,
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REPOSITORY_ID: String(id),
        GITHUB_RUN_ID: '4242',
        GITHUB_API_URL: this.forge.url,
        GITHUB_GRAPHQL_URL: this.forge.graphqlUrl,
        SHA_REF: head,
        ACTIONS_ID_TOKEN_REQUEST_URL: this.#stack.issuer.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#stack.issuer.requestToken,
        FORGE_GIT_BASE: this.forge.url,
        FORGE_ARTIFACTS: artifacts,
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
