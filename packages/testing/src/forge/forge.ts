import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../http-server.ts';
import type { FileSpec } from './bare-repository.ts';
import type { FaultMatch, FaultResponse } from './faults.ts';
import { ForgeFront, type RecordedRequest } from './front.ts';
import type { AccessLevel, Account, App, PullRequest, Repository } from './model.ts';
import { openPull, syncPullRefs } from './opening.ts';
import { type AccountOptions, ForgeState, findPull, type RepositoryOptions, WEB_FLOW } from './state.ts';
import { accountView, repositoryView } from './views/account.ts';
import { pullView } from './views/pull.ts';

export interface CommitOptions {
  readonly message?: string;
  /** The login of the author's account (and the committer's, unless that is given). */
  readonly author?: string;
  /** `web-flow` is GitHub itself. */
  readonly committer?: string;
  /** RFC 3339. */
  readonly date?: string;
  /** Where a new branch starts; a branch that exists goes on from its tip. */
  readonly from?: string;
  /** GitHub says that the signature verifies. */
  readonly verified?: boolean;
}

export interface PullOptions {
  readonly head: string;
  readonly author: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

/** GitHub on loopback, over real bare git repositories. */
export class Forge {
  readonly state: ForgeState;
  readonly #front: ForgeFront;
  #stop: () => Promise<void> = async () => undefined;

  constructor(state: ForgeState) {
    this.state = state;
    this.#front = new ForgeFront(state);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#front.requests;
  }

  /** What GitHub's OpenAPI description says against the requests that came. */
  get violations(): readonly string[] {
    return this.#front.violations;
  }

  /** `http://127.0.0.1:PORT`; also the base of git's addresses. */
  get url(): string {
    return this.state.url;
  }

  get graphqlUrl(): string {
    return `${this.state.url}/graphql`;
  }

  async start(port: number): Promise<void> {
    const server = await listen((request, response) => this.#front.serve(request, response), port);
    this.state.url = server.url;
    this.#stop = server.close;
  }

  async close(): Promise<void> {
    this.#front.release();
    await this.#stop();
    await rm(this.state.root, { recursive: true, force: true });
  }

  addUser(login: string, options: AccountOptions = {}): Account {
    return this.state.addAccount(login, options);
  }

  /** An app and its bot account `<slug>[bot]`. */
  addApp(
    slug: string,
    options: { readonly id?: number; readonly botId?: number } = {},
  ): App & { readonly bot: Account } {
    const bot = this.state.addAccount(`${slug}[bot]`, {
      type: 'Bot',
      ...(options.botId === undefined ? {} : { id: options.botId }),
    });
    const app = { id: options.id ?? this.state.id(), slug, bot };
    this.state.apps.set(slug, app);
    return app;
  }

  /** A token of an account; with `app` and `permissions` it is an installation's token and can do only that. */
  addToken(
    value: string,
    login: string,
    options: { readonly app?: App; readonly permissions?: Readonly<Record<string, AccessLevel>> } = {},
  ): string {
    this.state.tokens.set(value, { value, account: this.state.account(login), ...options });
    return value;
  }

  addRepository(fullName: string, options: RepositoryOptions = {}): Promise<Repository> {
    return this.state.addRepository(fullName, options);
  }

  repository(fullName: string): Repository {
    return this.state.repository(fullName);
  }

  /** Commits files onto a branch, past the API. @returns the commit's SHA */
  async commit(
    fullName: string,
    branch: string,
    files: Readonly<Record<string, FileSpec>>,
    options: CommitOptions = {},
  ): Promise<string> {
    const repository = this.repository(fullName);
    const { git } = repository;
    const parent = (await git.resolve(`refs/heads/${branch}`)) ?? (options.from && (await git.resolve(options.from)));
    const date = options.date ?? '2026-01-01T00:00:00Z';
    const signature = (login: string) => {
      const account = this.state.account(login);
      return { name: account.name ?? login, email: account.email, date };
    };
    const author = signature(options.author ?? WEB_FLOW.login);
    const committer = options.committer === undefined ? author : signature(options.committer);
    const tree = await git.writeTree(parent, files);
    const sha = await git.writeCommit(tree, parent ? [parent] : [], options.message ?? 'Change', author, committer);
    if (options.verified === true) repository.verifiedCommits.add(sha);
    await git.updateRef(`refs/heads/${branch}`, sha);
    await syncPullRefs(repository);
    return sha;
  }

  /** Opens a pull request, past the API. */
  openPull(fullName: string, options: PullOptions): Promise<PullRequest> {
    return openPull(this.state, this.repository(fullName), {
      head: options.head,
      base: options.base ?? 'main',
      title: options.title ?? 'A change',
      body: options.body ?? '',
      draft: options.draft ?? false,
      author: this.state.account(options.author),
    });
  }

  /** The payload of a `pull_request` event. */
  async pullRequestEvent(fullName: string, number: number, action = 'opened'): Promise<Record<string, unknown>> {
    const repository = this.repository(fullName);
    const pull = findPull(repository, number);
    return {
      action,
      number,
      pull_request: await pullView(this.state, repository, pull),
      repository: repositoryView(this.state, repository),
      sender: accountView(this.state, pull.author),
    };
  }

  /** Makes the next `times` requests that match fail. */
  fault(match: FaultMatch, response: FaultResponse, times = 1): void {
    this.#front.faults.add(match, response, times);
  }

  /** The forge is well again. */
  clearFaults(): void {
    this.#front.faults.clear();
  }

  /** Requests for which nobody taught the forge a route. */
  unknownRequests(): string[] {
    return this.requests.filter(({ unknown }) => unknown).map(({ method, path }) => `${method} ${path}`);
  }
}

/**
 * Starts GitHub's API and git over HTTP on loopback.
 * @param options `port` 0 (the default) takes any free one
 */
export async function startForge(options: { readonly port?: number } = {}): Promise<Forge> {
  const forge = new Forge(new ForgeState(await mkdtemp(join(tmpdir(), 'forge-'))));
  await forge.start(options.port ?? 0);
  return forge;
}
