import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath } from '../../../tools/go/install.ts';
import { freePorts, Processes } from '../sigstore/processes.ts';

/** The real registry (distribution) on loopback. */
export interface RealRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Pushes an image of this text and gives its digest. */
  push(repository: string, tag: string, text: string): Promise<string>;
  stop(): Promise<void>;
}

/** bcrypt of `secret`, for the user `alice`. */
const HTPASSWD = 'alice:$2b$05$efvaAIOk36IkGgHzA8X8PO8JVdyRe6UKMOaLjP4DqDJDduAPGl8LS\n';
const LOGIN = `Basic ${Buffer.from('alice:secret').toString('base64')}`;

/** @param folder its own; the login is written there as `docker login` would, in `.docker`. */
export async function startRegistry(folder: string): Promise<RealRegistry> {
  mkdirSync(join(folder, '.docker'), { recursive: true });
  const [port] = (await freePorts(1)) as [number];
  const host = `127.0.0.1:${port}`;
  const htpasswd = join(folder, 'htpasswd');
  writeFileSync(htpasswd, HTPASSWD);
  const auths = { [host]: { auth: Buffer.from('alice:secret').toString('base64') } };
  writeFileSync(join(folder, '.docker/config.json'), JSON.stringify({ auths }));
  const config = join(folder, 'registry.yml');
  const settings = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'registry') } },
    http: { addr: host },
    auth: { htpasswd: { realm: 'test', path: htpasswd } },
  };
  writeFileSync(config, JSON.stringify(settings));
  const processes = new Processes(folder);
  processes.start('registry', toolPath('registry'), ['serve', config]);
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`http://${host}${path}`, { ...init, headers: { authorization: LOGIN, ...init.headers } });
  await answers(call);
  return {
    host,
    async push(repository, tag, text) {
      const layer = await pushBlob(call, repository, Buffer.from(text));
      const configuration = await pushBlob(
        call,
        repository,
        Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux' })),
      );
      const manifest = Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...configuration },
          layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
        }),
      );
      const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' };
      const put = await call(`/v2/${repository}/manifests/${tag}`, { method: 'PUT', headers, body: manifest });
      if (put.status !== 201) throw new Error(`the manifest: ${put.status} ${await put.text()}`);
      return digestOf(manifest);
    },
    stop: () => processes.stop(),
  };
}

type Call = (path: string, init?: RequestInit) => Promise<Response>;

async function answers(call: Call): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const status = await call('/v2/').then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the registry does not answer');
}

async function pushBlob(call: Call, repository: string, bytes: Buffer) {
  const digest = digestOf(bytes);
  const start = await call(`/v2/${repository}/blobs/uploads/`, { method: 'POST' });
  const location = new URL(start.headers.get('location') ?? '', 'http://registry.test');
  location.searchParams.set('digest', digest);
  const put = await call(location.pathname + location.search, { method: 'PUT', body: bytes });
  if (put.status !== 201) throw new Error(`a blob: ${put.status} ${await put.text()}`);
  return { digest, size: bytes.length };
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
