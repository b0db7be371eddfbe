import { type Clock, parseJson } from '@sallyport/core';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWSHeaderParameters } from 'jose';
import { refuse } from '../formats/refusal.ts';
import { isObject } from '../formats/usage.ts';

export type Claims = Readonly<Record<string, unknown>>;
type KeySet = ReturnType<typeof createLocalJWKSet>;
export type Key = Awaited<ReturnType<KeySet>>;

/** Unknown key ids fetch the keys at most this often: a caller must not be able to flood the issuer. */
const REFETCH_AFTER_MS = 5_000;
const KEYS_LAST_MS = 15 * 60_000;
const FETCH_TIMEOUT_MS = 5_000;
const LARGEST_DOCUMENT = 1024 * 1024;
/** Keys of one id that are tried. */
const MOST_KEYS = 8;

/** An issuer's signing keys, by OpenID Connect Discovery 1.0, section 4. */
export class IssuerKeys {
  readonly #issuer: string;
  readonly #clock: Clock;
  #keys: KeySet | undefined;
  #fetchedAt = 0;
  #refetchedAt = Number.NEGATIVE_INFINITY;
  #fetching: Promise<KeySet> | undefined;

  constructor(issuer: string, clock: Clock) {
    this.#issuer = issuer;
    this.#clock = clock;
  }

  /**
   * The keys that may have signed a token: more than one where the issuer publishes several under one id. A key id that
   * nobody knows may be a new one: the keys are fetched again.
   * @throws Refused 401
   */
  async keysFor(header: JWSHeaderParameters): Promise<readonly Key[]> {
    const keys = await this.#current();
    const known = await matching(keys, header);
    if (known.length > 0) return known;
    // Keys that are being fetched already may hold it: nobody is turned away because another call asked first.
    if (this.#fetching === undefined && !this.#mayRefetch(header)) throw this.#noKey();
    const renewed = await matching(await this.#fetch(), header);
    if (renewed.length === 0) throw this.#noKey();
    return renewed;
  }

  #mayRefetch({ kid }: JWSHeaderParameters): boolean {
    if (kid === undefined || this.#now() - this.#refetchedAt < REFETCH_AFTER_MS) return false;
    this.#refetchedAt = this.#now();
    return true;
  }

  async #current(): Promise<KeySet> {
    if (this.#keys === undefined) return this.#fetch();
    if (this.#now() - this.#fetchedAt < KEYS_LAST_MS) return this.#keys;
    return this.#fetch();
  }

  #fetch(): Promise<KeySet> {
    this.#fetching ??= this.#read().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #read(): Promise<KeySet> {
    try {
      const base = this.#issuer.replace(/\/$/, '');
      const metadata = await fetchDocument(`${base}/.well-known/openid-configuration`);
      if (!isObject(metadata) || metadata.issuer !== this.#issuer) throw new Error('it names another issuer');
      const { jwks_uri: address } = metadata;
      if (typeof address !== 'string' || !this.#mayFetch(address)) throw new Error('its jwks_uri is not allowed');
      this.#keys = createLocalJWKSet((await fetchDocument(address)) as JSONWebKeySet);
      this.#fetchedAt = this.#now();
      return this.#keys;
    } catch (error) {
      throw refuse(
        401,
        'GATEWAY_ISSUER_UNAVAILABLE',
        `the keys of ${this.#issuer} cannot be read: ${(error as Error).message}`,
        { retry: true },
      );
    }
  }

  /** HTTPS, or for an issuer on loopback the issuer's own origin. */
  #mayFetch(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const url = new URL(address);
    const issuer = new URL(this.#issuer);
    return url.protocol === 'https:' || (issuer.protocol === 'http:' && url.hostname === issuer.hostname);
  }

  #noKey() {
    return refuse(401, 'GATEWAY_TOKEN_INVALID', `${this.#issuer} has no key that fits the token`);
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

async function matching(keys: KeySet, header: JWSHeaderParameters): Promise<readonly Key[]> {
  try {
    return [await keys(header)];
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) return [];
    const found: Key[] = [];
    for await (const key of error) if (found.push(key) >= MOST_KEYS) break;
    return found;
  }
}

async function fetchDocument(url: string): Promise<unknown> {
  const response = await fetch(url, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > LARGEST_DOCUMENT) throw new Error('the document is too large');
  }
  return parseJson(Buffer.concat(chunks), { name: 'the document' });
}
