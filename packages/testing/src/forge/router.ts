import type { IncomingHttpHeaders } from 'node:http';
import { ApiError, notFound, unprocessable } from './api-error.ts';
import type { Account, Repository, Token } from './model.ts';
import { canWrite, type ForgeState } from './state.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One request, as the routes see it. */
export interface Call {
  readonly state: ForgeState;
  readonly token: Token | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly headers: IncomingHttpHeaders;
  /** The request's own address, for links to further pages. */
  readonly url: URL;
}

/** A request about a repository that its token may see. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: { readonly bytes: Buffer; readonly type: string };
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers,
});
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

/** `<permission>:<read|write>` of a GitHub App; what a token must have been given. */
export type Permission = `${string}:${'read' | 'write'}`;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly permission?: Permission;
  /** Anybody who can read the repository may do it, without write access (reviews, comments). */
  readonly readersMayWrite: boolean;
  readonly handle: (call: Call) => Promise<Answer>;
}

/** `{name}` is one segment, `{name+}` the rest. */
function compile(template: string): RegExp {
  const source = template.replace(/\{(\w+)\+\}/g, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

/** The routes that the forge was taught; anything else is a 404 that says so. */
export class Router {
  readonly #routes: Route[] = [];

  /** A route that is about no repository. */
  on(method: string, template: string, handle: (call: Call) => Promise<Answer>): void {
    this.#routes.push({ method, pattern: compile(template), readersMayWrite: true, handle });
  }

  /** A route below `/repos/{owner}/{repo}`. */
  repository(
    method: string,
    template: string,
    permission: Permission,
    handle: (call: RepositoryCall) => Promise<Answer>,
    options: { readonly readersMayWrite?: boolean } = {},
  ): void {
    this.#routes.push({
      method,
      pattern: compile(`/repos/{owner}/{repo}${template}`),
      permission,
      readersMayWrite: options.readersMayWrite ?? false,
      handle: (call) => handle({ ...call, repository: visibleRepository(call) }),
    });
  }

  /** @returns undefined when no route has this method and path */
  async answer(method: string, path: string, call: Omit<Call, 'params'>): Promise<Answer | undefined> {
    for (const route of this.#routes) {
      if (route.method !== method) continue;
      const match = route.pattern.exec(path);
      if (match === null) continue;
      const params = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
      );
      const routed = { ...call, params };
      if (route.permission !== undefined) requirePermission(routed, route.permission, route.readersMayWrite);
      return route.handle(routed);
    }
    return undefined;
  }
}

/** GitHub answers 404, not 403, for a repository that the token may not see. */
function visibleRepository(call: Call): Repository {
  const repository = call.state.repository(`${call.params.owner}/${call.params.repo}`);
  const seen = call.token?.app !== undefined || (call.token && repository.collaborators.has(call.token.account.login));
  if (repository.private && !seen) throw notFound();
  return repository;
}

function requirePermission(call: Call, permission: Permission, readersMayWrite: boolean): void {
  const repository = visibleRepository(call);
  const [name = '', level] = permission.split(':');
  if (call.token?.permissions !== undefined) {
    const granted = call.token.permissions[name] ?? (name === 'metadata' ? 'read' : undefined);
    const readable = level === 'read' && (granted === 'read' || (!repository.private && name !== 'administration'));
    if (granted === 'write' || readable) return;
    throw new ApiError(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': `${name}=${level}`,
    });
  }
  if (name === 'administration' && repository.collaborators.get(call.token?.account.login ?? '') !== 'admin')
    throw notFound();
  if (level === 'read') return;
  if (call.token === undefined) throw new ApiError(401, 'Requires authentication');
  if (!readersMayWrite && !canWrite(repository, call.token.account)) {
    throw new ApiError(403, 'Must have push access to repository');
  }
}

/** @throws ApiError 401 without a token */
export function requireAccount(call: Call): Account {
  if (call.token === undefined) throw new ApiError(401, 'Requires authentication');
  return call.token.account;
}

/** @throws ApiError 422 when the field is absent or no text */
export function requiredText(body: JsonObject, key: string): string {
  const value = body[key];
  if (typeof value !== 'string') throw unprocessable(`"${key}" wasn't supplied.`);
  return value;
}

export function optionalText(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** One page of a list and the `Link` header that leads on (30 a page unless asked, 100 at most). */
export function paginate<T>(
  call: Call,
  list: readonly T[],
): { items: readonly T[]; headers: Readonly<Record<string, string>> } {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const page = Number(call.query.get('page') ?? 1);
  const items = list.slice((page - 1) * size, page * size);
  if (page * size >= list.length) return { items, headers: {} };
  const link = (number: number): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const last = Math.ceil(list.length / size);
  return { items, headers: { link: `<${link(page + 1)}>; rel="next", <${link(last)}>; rel="last"` } };
}
