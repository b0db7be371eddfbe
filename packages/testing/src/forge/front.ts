import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from '../http-server.ts';
import { OpenApiDescription } from '../openapi/description.ts';
import { ApiError } from './api-error.ts';
import { type FaultResponse, Faults } from './faults.ts';
import type { Token } from './model.ts';
import { type Answer, asObject, type Router } from './router.ts';
import { taughtRoutes } from './routes.ts';
import { basicToken, serveGit, smartHttpTarget } from './smart-http.ts';
import type { ForgeState } from './state.ts';

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

/** The forge's door: who asks, is there a fault, git or the API, and what was answered. */
export class ForgeFront {
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  readonly faults = new Faults();
  readonly #state: ForgeState;
  readonly #router: Router = taughtRoutes();
  readonly #description = OpenApiDescription.committed();
  readonly #hanging = new Set<ServerResponse>();

  constructor(state: ForgeState) {
    this.#state = state;
  }

  /** Ends the requests that hang. */
  release(): void {
    for (const response of this.#hanging) response.destroy();
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#state.url);
    const target = smartHttpTarget(url.pathname);
    const path = target === undefined ? apiPath(url.pathname) : url.pathname;
    const { token, bad } = this.#credentials(request.headers.authorization);
    const record: RecordedRequest = {
      method: request.method ?? 'GET',
      path,
      query: url.search,
      account: bad ? 'BAD' : (token?.account.login ?? null),
      body: undefined,
      status: 0,
      unknown: false,
    };
    this.requests.push(record);
    const fault = this.faults.take(record.method, path);
    if (target !== undefined && fault === undefined) {
      record.status = await serveGit(this.#state, request, response, target);
      return;
    }
    const bytes = await readBody(request);
    if (fault !== undefined) return this.#fail(request, response, record, { fault, bytes });
    const call = { state: this.#state, token, query: url.searchParams, headers: request.headers, url };
    const answer = await this.#answer(record, { ...call, bad }, bytes).catch(toAnswer);
    record.status = answer.status;
    send(response, answer);
  }

  /** A token that the forge does not know is an error, not nobody. */
  #credentials(header: string | undefined): { token: Token | undefined; bad: boolean } {
    const text = /^(?:bearer|token)\s+(.+)$/i.exec(header ?? '')?.[1];
    if (text === undefined) return { token: basicToken(this.#state, header), bad: false };
    const token = this.#state.tokens.get(text);
    return { token, bad: token === undefined };
  }

  async #answer(
    record: RecordedRequest,
    { bad, ...call }: Omit<Parameters<Router['answer']>[2], 'body'> & { readonly bad: boolean },
    bytes: Buffer,
  ): Promise<Answer> {
    if (bad) throw new ApiError(401, 'Bad credentials');
    const { method, path } = record;
    record.body = parseBody(bytes);
    if (path !== '/graphql') {
      this.violations.push(...this.#description.checkRequest(method, path, call.query, record.body));
    }
    const answer = await this.#router.answer(method, path, { ...call, body: asObject(record.body) });
    if (answer !== undefined) return answer;
    record.unknown = true;
    throw new ApiError(404, 'Not Found');
  }

  #fail(
    request: IncomingMessage,
    response: ServerResponse,
    record: RecordedRequest,
    { fault, bytes }: { readonly fault: FaultResponse; readonly bytes: Buffer },
  ): void {
    record.body = parseBody(bytes);
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

/** GitHub Enterprise Server has the REST API below `/api/v3`, and GraphQL at `/api/graphql`. */
const apiPath = (path: string): string =>
  path === '/api/graphql' ? '/graphql' : path.replace(/^\/api\/v3(?=\/(?!graphql$))/, '');

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
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
