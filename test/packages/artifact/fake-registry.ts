import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, readBody, sendJson } from '@sallyport/testing';

export interface FakeRegistryOptions {
  /** Has the referrers API of OCI 1.1. */
  readonly referrers?: boolean;
  /** Asks for a token, which it gives to this user. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Entries on one page of referrers. */
  readonly page?: number;
}

type Change = (answer: Buffer) => Buffer;

/** A registry in memory, which can be made to lie. */
export interface FakeRegistry {
  readonly host: string;
  readonly manifests: Map<string, { readonly type: string; readonly bytes: Buffer }>;
  /** Alters what is answered to a path, from now on. */
  lie(path: RegExp, change: Change): void;
  readonly requests: string[];
  readonly authorizations: (string | undefined)[];
  putImage(tag: string, text: string): string;
  close(): Promise<void>;
}

const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export async function startFakeRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const manifests: FakeRegistry['manifests'] = new Map();
  const blobs = new Map<string, Buffer>();
  const lies: { readonly path: RegExp; readonly change: Change }[] = [];
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const token = randomUUID();

  const answer = (request: IncomingMessage, response: ServerResponse, type: string, bytes: Buffer) => {
    const change = lies.find(({ path }) => path.test(request.url ?? ''))?.change;
    const body = change === undefined ? bytes : change(bytes);
    response.writeHead(200, { 'content-type': type }).end(body);
  };

  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '/', server.url);
    requests.push(`${request.method} ${url.pathname}`);
    authorizations.push(request.headers.authorization);
    if (url.pathname === '/token') return giveToken(request, response);
    if (options.login !== undefined && request.headers.authorization !== `Bearer ${token}`) {
      response.setHeader('www-authenticate', `Bearer realm="${server.url}/token",service="fake"`);
      return sendJson(response, 401, {});
    }
    const [, kind, rest = ''] = /^\/v2\/acme\/shop\/(manifests|blobs|referrers)\/(.*)$/.exec(url.pathname) ?? [];
    if (kind === 'manifests') return manifest(request, response, rest);
    if (kind === 'blobs') return blob(request, response, rest, url);
    if (kind === 'referrers' && options.referrers) return referrersOf(request, response, rest, url);
    return sendJson(response, 404, {});
  });

  function giveToken(request: IncomingMessage, response: ServerResponse): void {
    const { user, password } = options.login ?? { user: '', password: '' };
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    sendJson(response, request.headers.authorization === expected ? 200 : 401, { token });
  }

  async function manifest(request: IncomingMessage, response: ServerResponse, reference: string): Promise<void> {
    if (request.method === 'PUT') {
      const bytes = await readBody(request);
      const stored = { type: request.headers['content-type'] ?? '', bytes };
      manifests.set(reference, stored).set(digestOf(bytes), stored);
      const { subject } = JSON.parse(bytes.toString());
      if (options.referrers && subject) response.setHeader('oci-subject', subject.digest);
      return sendJson(response, 201, undefined);
    }
    const found = manifests.get(reference);
    return found === undefined ? sendJson(response, 404, {}) : answer(request, response, found.type, found.bytes);
  }

  async function blob(request: IncomingMessage, response: ServerResponse, rest: string, url: URL): Promise<void> {
    if (request.method === 'POST') {
      response.writeHead(202, { location: `/v2/acme/shop/blobs/uploads/1?state=x` }).end();
      return;
    }
    if (request.method === 'PUT') {
      const bytes = await readBody(request);
      const digest = url.searchParams.get('digest') ?? '';
      if (digest !== digestOf(bytes)) return sendJson(response, 400, {});
      blobs.set(digest, bytes);
      return sendJson(response, 201, undefined);
    }
    const found = blobs.get(rest);
    if (found === undefined) return sendJson(response, 404, {});
    if (request.method === 'HEAD') {
      response.writeHead(200).end();
      return;
    }
    return answer(request, response, 'application/octet-stream', found);
  }

  function referrersOf(request: IncomingMessage, response: ServerResponse, digest: string, url: URL): void {
    const all = [...new Set(manifests.values())].flatMap(({ type, bytes }) => {
      const { subject, artifactType } = JSON.parse(bytes.toString());
      if (subject?.digest !== digest) return [];
      return [{ mediaType: type, digest: digestOf(bytes), size: bytes.length, artifactType }];
    });
    const start = Number(url.searchParams.get('start') ?? 0);
    const end = start + (options.page ?? all.length);
    if (end < all.length) response.setHeader('link', `<${url.pathname}?start=${end}>; rel="next"`);
    const index = { schemaVersion: 2, manifests: all.slice(start, end) };
    answer(request, response, 'application/vnd.oci.image.index.v1+json', Buffer.from(JSON.stringify(index)));
  }

  return {
    host: new URL(server.url).host,
    manifests,
    lie: (path, change) => lies.unshift({ path, change }),
    requests,
    authorizations,
    putImage(tag, text) {
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: {}, layers: [], annotations: { text } }));
      const stored = { type: 'application/vnd.oci.image.manifest.v1+json', bytes };
      manifests.set(tag, stored).set(digestOf(bytes), stored);
      return digestOf(bytes);
    },
    close: server.close,
  };
}
