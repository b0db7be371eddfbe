import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, readBody, sendJson } from '../http-server.ts';
import { OpenApiDescription } from '../openapi/description.ts';
import { ApiError } from './api-error.ts';
import type { FileSpec } from './bare-repository.ts';
import { type FaultMatch, type FaultResponse, Faults } from './faults.ts';
import type { AccessLevel, Account, App, PullRequest, Repository } from './model.ts';
import { openPull, syncPullRefs } from './opening.ts';
import { type Answer, asObject, type Call, type Router } from './router.ts';
import { taughtRoutes } from './routes.ts';
import { basicToken, serveGit, smartHttpTarget } from './smart-http.ts';
import { type AccountOptions, ForgeState, findPull, type RepositoryOptions, WEB_FLOW } from './state.ts';
import { accountView, repositoryView } from './views/account.ts';
import { pullView } from './views/pull.ts';

/** A request that the forge got, and what it answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query and without GitHub Enterprise Server's `/api/v3`. */
  readonly path: string;
  readonly query: string;
  /** The account behind the token; null without one, `BAD` for an unknown one. */
  readonly account: string | null;
  body: unknown;
  /** 0 while there is no answer, and for a connection that was reset. */
  status: number;
  /** No route was taught for it. */
  unknown: boolean;
}

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
  readonly requests: RecordedRequest[] = [];
  /** What GitHub's OpenAPI description says against the requests that came. */
  readonly violations: string[] = [];
  readonly state: ForgeState;
  readonly #faults = new Faults();
  readonly #router: Router = taughtRoutes();
  readonly #description = OpenApiDescription.committed();
  readonly #hanging = new Set<ServerResponse>();
  #stop: () => Promise<void> = async () => undefined;

  constructor(state: ForgeState) {
    this.state = state;
  }

  /** `http://127.0.0.1:PORT`; also the base of git's addresses. */
  get url(): string {
    return this.state.url;
  }

  get graphqlUrl(): string {
    return `${this.state.url}/graphql`;
  }

  async start(port: number): Promise<void> {
    const server = await listen((request, response) => this.#serve(request, response), port);
    this.state.url = server.url;
    this.#stop = server.close;
  }

  async close(): Promise<void> {
    for (const response of this.#hanging) response.destroy();
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
    this.#faults.add(match, response, times);
  }

  /** Requests for which nobody taught the forge a route. */
  unknownRequests(): string[] {
    return this.requests.filter(({ unknown }) => unknown).map(({ method, path }) => `${method} ${path}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.state.url);
    const method = request.method ?? 'GET';
    const target = smartHttpTarget(url.pathname);
    const path = target
      ? url.pathname
      : url.pathname.replace(/^\/api\/v3(?=\/(?!graphql$))/, '').replace(/^\/api\/graphql$/, '/graphql');
    const text = /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token =
      text === undefined ? basicToken(this.state, request.headers.authorization) : this.state.tokens.get(text);
    const bad = text !== undefined && token === undefined;
    const account = bad ? 'BAD' : (token?.account.login ?? null);
    const record: RecordedRequest = {
      method,
      path,
      query: url.search,
      account,
      body: undefined,
      status: 0,
      unknown: false,
    };
    this.requests.push(record);
    const fault = this.#faults.take(method, path);
    if (fault !== undefined) return this.#fail(request, response, record, fault);
    if (target !== undefined) {
      record.status = await serveGit(this.state, request, response, target);
      return;
    }
    const bytes = await readBody(request);
    const call = { state: this.state, token, query: url.searchParams, headers: request.headers, url, bad };
    const answer = await this.#answer(record, call, bytes).catch(toAnswer);
    record.status = answer.status;
    send(response, answer);
  }

  async #answer(
    record: RecordedRequest,
    call: Omit<Call, 'params' | 'body'> & { bad: boolean },
    bytes: Buffer,
  ): Promise<Answer> {
    if (call.bad) throw new ApiError(401, 'Bad credentials');
    const { method, path } = record;
    record.body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    if (path !== '/graphql') {
      this.violations.push(...this.#description.checkRequest(method, path, call.query, record.body));
    }
    const answer = await this.#router.answer(method, path, { ...call, body: asObject(record.body) });
    if (answer === undefined) {
      record.unknown = true;
      throw new ApiError(404, 'Not Found');
    }
    return answer;
  }

  async #fail(
    request: IncomingMessage,
    response: ServerResponse,
    record: RecordedRequest,
    fault: FaultResponse,
  ): Promise<void> {
    request.resume();
    if (fault === 'reset') {
      request.socket.destroy();
    } else if (fault === 'hang') {
      this.#hanging.add(response);
    } else {
      record.status = fault.status;
      sendJson(response, fault.status, fault.body ?? { message: `fault ${fault.status}` }, fault.headers);
    }
  }
}

function toAnswer(error: unknown): Answer {
  const known = error instanceof ApiError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    status: known?.status ?? 500,
    headers: known?.headers ?? {},
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(known?.status ?? 500) },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const headers = { 'x-github-request-id': 'F0:1', 'x-ratelimit-remaining': '4999', ...answer.headers };
  if (answer.raw === undefined) sendJson(response, answer.status, answer.body, headers);
  else response.writeHead(answer.status, { 'content-type': answer.raw.type, ...headers }).end(answer.raw.bytes);
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
