import type { Logger } from '@sallyport/core';
import type { Upstream } from '../config/config.ts';
import { CredentialCache } from './credential-cache.ts';

/** The gateway's own credentials: those that stand in the configuration, and those that are fetched. */
export class Credentials {
  readonly #caches = new Map<string, CredentialCache>();
  readonly #fetched = new Map<string, readonly string[]>();
  readonly #static: readonly string[];
  /** Grows with every change of `values`. */
  version = 0;

  constructor(upstreams: Iterable<Upstream>, log: Logger) {
    const known: string[] = [];
    for (const { name, credential, fetchCredential } of upstreams) {
      if (credential !== undefined) known.push(credential);
      if (fetchCredential === undefined) continue;
      const cache = new CredentialCache(name, fetchCredential, () => performance.now(), {
        onChange: (values) => {
          this.#fetched.set(name, values);
          this.version++;
        },
        onFailure: (message) => log.warning(message),
      });
      this.#caches.set(name, cache);
    }
    this.#static = known;
  }

  /** Everything that must not come back in an answer. */
  get values(): readonly string[] {
    return [...this.#static, ...[...this.#fetched.values()].flat()];
  }

  /** Is a credential of this upstream fetched? */
  isFetched(upstream: Upstream): boolean {
    return this.#caches.has(upstream.name);
  }

  /** The upstream with the credential that its next call takes. @throws Refused 502 */
  async resolve(upstream: Upstream): Promise<Upstream> {
    const cache = this.#caches.get(upstream.name);
    if (cache === undefined) return upstream;
    const { value, isAccessToken, sign } = await cache.get();
    return { ...upstream, credential: value, isAccessToken, sign };
  }

  /** The provider refused this upstream's credential. */
  rejected({ name, credential }: Upstream): void {
    if (credential !== undefined) this.#caches.get(name)?.reject(credential);
  }
}
