import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GIT_ENVIRONMENT } from '../git.ts';
import type { Repository, Token } from './model.ts';
import { syncPullRefs } from './opening.ts';
import { canWrite, type ForgeState } from './state.ts';

const SERVICE = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** Which repository and service of git's smart HTTP protocol a path means, if any. */
export function smartHttpTarget(path: string): { fullName: string; service: string } | undefined {
  const match = SERVICE.exec(path);
  return match === null ? undefined : { fullName: match[1] ?? '', service: match[2] ?? '' };
}

/** A token in HTTP's basic scheme, as git and actions/checkout send it: `x-access-token:TOKEN`. */
export function basicToken(state: ForgeState, header: string | undefined): Token | undefined {
  const encoded = /^basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  return state.tokens.get(
    Buffer.from(encoded, 'base64')
      .toString()
      .replace(/^[^:]*:/, ''),
  );
}

function mayUse(repository: Repository, token: Token | undefined, writes: boolean): boolean {
  if (!writes) return !repository.private || token !== undefined;
  if (token === undefined) return false;
  if (token.permissions !== undefined) return token.permissions.contents === 'write';
  return canWrite(repository, token.account);
}

/**
 * git's smart HTTP protocol by `git http-backend`, so that clones, fetches and pushes are real.
 * @returns the status that was answered
 */
export async function serveGit(
  state: ForgeState,
  request: IncomingMessage,
  response: ServerResponse,
  target: { fullName: string; service: string },
): Promise<number> {
  const url = new URL(request.url ?? '/', state.url);
  const repository = state.repositories.get(target.fullName.toLowerCase());
  const writes = target.service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const token = basicToken(state, request.headers.authorization);
  if (repository === undefined || !mayUse(repository, token, writes)) {
    request.resume();
    const status = repository === undefined ? 404 : 401;
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="forge"' } : {}).end();
    return status;
  }
  const status = await runBackend(state, repository, request, response, target.service, url.search.slice(1));
  return status;
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** Git's CGI program; its head becomes ours, its body goes through. Refs are synced before the answer ends. */
function runBackend(
  state: ForgeState,
  repository: Repository,
  request: IncomingMessage,
  response: ServerResponse,
  service: string,
  query: string,
): Promise<number> {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...GIT_ENVIRONMENT,
      GIT_PROJECT_ROOT: state.root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${repository.fullName}.git/${service}`,
      REQUEST_METHOD: request.method ?? 'GET',
      QUERY_STRING: query,
      CONTENT_TYPE: header(request, 'content-type'),
      HTTP_CONTENT_ENCODING: header(request, 'content-encoding'),
      GIT_PROTOCOL: header(request, 'git-protocol'),
      REMOTE_USER: 'forge',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      const { status, headers, body } = splitCgi(Buffer.concat(chunks));
      const finish = (): void => {
        response.writeHead(status, headers).end(body);
        resolve(status);
      };
      if (service === 'git-receive-pack') syncAll(state).then(finish, reject);
      else finish();
    });
  });
}

async function syncAll(state: ForgeState): Promise<void> {
  for (const repository of state.repositories.values()) await syncPullRefs(repository);
}

function splitCgi(output: Buffer): { status: number; headers: Record<string, string>; body: Buffer } {
  const end = output.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  let status = end < 0 ? 500 : 200;
  for (const line of output.subarray(0, Math.max(end, 0)).toString().split('\r\n')) {
    const colon = line.indexOf(': ');
    const name = line.slice(0, colon);
    if (name.toLowerCase() === 'status') status = Number.parseInt(line.slice(colon + 2), 10);
    else if (colon > 0) headers[name] = line.slice(colon + 2);
  }
  return { status, headers, body: output.subarray(end + 4) };
}
