import { parseJson, sha256 } from '@sallyport/core';
import * as v from 'valibot';
import { type Credentials, dockerCredentials } from './credentials.ts';
import { registryFailed, registryLies, registryTooMuch } from './errors.ts';
import { DIGEST, type ImageReference } from './reference.ts';
import { RegistrySession } from './session.ts';

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPES = [
  MANIFEST_TYPE,
  INDEX_TYPE,
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** What the specification has registries accept at least. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** OCI image-spec 1.1, descriptor (the fields in use). */
export const descriptorSchema = v.object({
  mediaType: v.string(),
  digest: v.pipe(v.string(), v.regex(DIGEST, 'has to be a sha256')),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  artifactType: v.optional(v.string()),
  annotations: v.optional(v.record(v.string(), v.string())),
});
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

export interface Manifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Parsed JSON. */
  readonly value: unknown;
}

export interface RegistryOptions {
  readonly push?: boolean;
  /** By default what `docker login` left. */
  readonly credentials?: Credentials | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
}

/** One repository of a registry (OCI distribution-spec 1.1). Whatever is read by digest has that digest. */
export class Registry {
  readonly name: string;
  readonly session: RegistrySession;
  readonly #base: string;

  private constructor(name: string, base: string, session: RegistrySession) {
    this.name = name;
    this.#base = base;
    this.session = session;
  }

  /** @throws SallyportError REGISTRY_LOGIN_UNREADABLE, REGISTRY_LOGIN_HELPER */
  static async open({ origin, host, repository }: ImageReference, options: RegistryOptions = {}): Promise<Registry> {
    const { push = false, env = {}, timeoutMs } = options;
    const credentials = options.credentials ?? (await dockerCredentials(host, env));
    const limits = timeoutMs === undefined ? {} : { timeoutMs };
    const session = new RegistrySession({ origin, repository, push, credentials, ...limits });
    return new Registry(`${host}/${repository}`, `/v2/${repository}`, session);
  }

  /** The path of something in this repository: `manifests/…`, `blobs/…`. */
  path(rest: string): string {
    return `${this.#base}/${rest}`;
  }

  /**
   * Reads a manifest by tag or digest; undefined when there is none.
   * @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH when the bytes are others
   */
  async manifest(reference: string): Promise<Manifest | undefined> {
    const path = this.path(`manifests/${reference}`);
    const accept = MANIFEST_TYPES.join(', ');
    const answer = await this.session.request({ path, headers: { accept }, maxBytes: MAX_MANIFEST_BYTES });
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw registryFailed(`${this.name}: manifest ${reference}`, `answered ${answer.status}`);
    const digest = `sha256:${sha256(answer.body)}`;
    if (DIGEST.test(reference) && digest !== reference)
      throw registryLies(`${this.name}: manifest ${reference}`, `the answer has the digest ${digest}`);
    const value = parseJson(answer.body, { name: `${this.name}@${digest}`, maxBytes: MAX_MANIFEST_BYTES });
    return { digest, mediaType: answer.headers.get('content-type') ?? '', bytes: answer.body, value };
  }

  /** The digest that a reference means now: its own, or that of the bytes behind its tag. @throws SallyportError REGISTRY_… */
  async resolve({ tag, digest }: ImageReference): Promise<Manifest> {
    const reference = digest ?? tag ?? '';
    const manifest = await this.manifest(reference);
    if (manifest === undefined) throw registryFailed(`${this.name}: ${reference}`, 'there is no such image');
    return manifest;
  }

  /** Reads a blob whose size and digest are known. @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH */
  async blob({ digest, size }: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Buffer> {
    const what = `${this.name}: blob ${digest}`;
    if (size > maxBytes) throw registryTooMuch(what, `it has ${size} bytes; at most ${maxBytes} are read`);
    const { status, body } = await this.session.request({ path: this.path(`blobs/${digest}`), maxBytes: size });
    if (status !== 200) throw registryFailed(what, `answered ${status}`);
    const found = `sha256:${sha256(body)}`;
    if (body.length !== size || found !== digest)
      throw registryLies(what, `the answer has ${body.length} bytes of the digest ${found}`);
    return body;
  }
}
