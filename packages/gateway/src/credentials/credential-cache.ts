import { type Refused, refuse } from '../formats/refusal.ts';

/** What a signature is made over: the request as it is sent. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly body: Buffer | undefined;
}

/** The headers that prove a request; none of them is in it already. */
export type SignRequest = (request: SignedRequest) => Promise<Readonly<Record<string, string>>>;

/** A credential as a service gave it. */
export interface Fetched {
  readonly value: string;
  /** Seconds from now on in which it is good. */
  readonly lifetimeSeconds: number;
  /** It stands for an identity, and is no key: it goes as a bearer token to every provider. */
  readonly isAccessToken: boolean;
  /** Signs each request with the value, which itself is then sent to nobody. */
  readonly sign?: SignRequest;
  /** What else must not come back in an answer. */
  readonly companions?: readonly string[];
}

/** Fetched again when this part of its life is left, at most five minutes. */
const LEFT = 0.2;
const MOST_LEFT_MS = 300_000;
/** After a failure nobody asks again for so long: a service that is down is not flooded. */
const PAUSE_MS = 1_000;
/** A fetched credential that a provider refuses is fetched again at most this often. */
const REJECT_AFTER_MS = 10_000;

/**
 * One provider's credential: fetched once for all calls that wait for it, and again shortly before it ends. While a
 * fetch fails, what is still good is used; after that no call goes through.
 */
export class CredentialCache {
  readonly #name: string;
  readonly #fetch: () => Promise<Fetched>;
  readonly #now: () => number;
  readonly #onChange: (values: readonly string[]) => void;
  readonly #onFailure: (message: string) => void;
  #known:
    | { readonly fetched: Fetched; readonly askedAt: number; readonly renewAt: number; readonly endsAt: number }
    | undefined;
  #fetching: Promise<void> | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param name of the upstream
   * @param now milliseconds on a clock that never goes back
   * @param listeners told of the values that may come back in an answer, and of failures, without values
   */
  constructor(
    name: string,
    fetchCredential: () => Promise<Fetched>,
    now: () => number,
    listeners: { onChange(values: readonly string[]): void; onFailure(message: string): void },
  ) {
    this.#name = name;
    this.#fetch = fetchCredential;
    this.#now = now;
    this.#onChange = listeners.onChange;
    this.#onFailure = listeners.onFailure;
  }

  /** The credential, if it is known and good: calls then need not wait. */
  get current(): Fetched | undefined {
    const now = this.#now();
    if (this.#known === undefined || now >= this.#known.endsAt) return undefined;
    if (now >= this.#known.renewAt) void this.#renew();
    return this.#known.fetched;
  }

  /** @throws Refused 502 */
  async get(): Promise<Fetched> {
    const known = this.current;
    if (known !== undefined) return known;
    await this.#renew();
    const fetched = this.current;
    if (fetched === undefined) throw this.#unavailable();
    return fetched;
  }

  /** The provider does not take it: the next call fetches another. */
  reject(value: string): void {
    const { fetched, askedAt = 0 } = this.#known ?? {};
    if (fetched?.value === value && this.#now() - askedAt >= REJECT_AFTER_MS) this.#known = undefined;
  }

  #renew(): Promise<void> {
    if (this.#now() - this.#failedAt < PAUSE_MS) return Promise.resolve();
    this.#fetching ??= this.#read().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #read(): Promise<void> {
    try {
      const asked = this.#now();
      const fetched = await this.#fetch();
      const lifetime = fetched.lifetimeSeconds * 1000;
      const before = this.#known?.fetched;
      this.#known = {
        fetched,
        askedAt: asked,
        renewAt: asked + lifetime - Math.min(lifetime * LEFT, MOST_LEFT_MS),
        endsAt: asked + lifetime,
      };
      if (before?.value !== fetched.value) this.#onChange([before, fetched].flatMap(valuesOf));
    } catch (error) {
      this.#failedAt = this.#now();
      this.#onFailure(`the credential of the upstream "${this.#name}" cannot be had: ${(error as Error).message}`);
    }
  }

  #unavailable(): Refused {
    return refuse(502, 'GATEWAY_UPSTREAM_CREDENTIAL', `the gateway has no credential for "${this.#name}" now`, {
      retry: true,
    });
  }
}

function valuesOf(fetched: Fetched | undefined): string[] {
  return fetched === undefined ? [] : [fetched.value, ...(fetched.companions ?? [])];
}
