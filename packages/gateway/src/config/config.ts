import type { PathMatcher } from '@sallyport/core';
import type { Price } from '../budget/price.ts';
import type { Fetched, SignRequest } from '../credentials/credential-cache.ts';
import type { PersonalKind, UpstreamFormat } from './schema.ts';

/** A provider that calls may go to. */
export interface Upstream {
  readonly name: string;
  readonly format: UpstreamFormat;
  readonly url: URL;
  /** The provider's key, which leaves the gateway for the provider alone. */
  readonly credential: string | undefined;
  /** Gets the credential, where it is neither in the environment nor in a file. */
  readonly fetchCredential: (() => Promise<Fetched>) | undefined;
  /** The credential stands for an identity: it goes as a bearer token to every provider. */
  readonly isAccessToken: boolean;
  /** Proves each request; the credential itself is not sent then. */
  readonly sign?: SignRequest | undefined;
  /** Milliseconds until the first byte, and between bytes. */
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly connectTimeoutMs: number;
  /** Milliseconds for a whole answer. */
  readonly totalTimeoutMs: number;
  readonly retries: { readonly attempts: number; readonly longestWaitMs: number } | undefined;
  readonly breaker: { readonly failures: number; readonly pauseMs: number } | undefined;
  readonly region: string | undefined;
}

export type Labels = Readonly<Record<string, string>>;

/** A model at its provider. */
export interface ModelName {
  readonly upstream: string;
  readonly model: string;
}

export type ClaimValue = string | number | boolean;

export type CallerRule =
  | {
      readonly kind: 'oidc';
      readonly issuer: string;
      readonly audience: string;
      readonly claims: ReadonlyMap<string, ClaimValue>;
      readonly intent: string;
      readonly agent: string | undefined;
    }
  | {
      readonly kind: 'token';
      readonly sha256: string;
      readonly intent: string;
      readonly agent: string | undefined;
    };

export type BudgetScope = 'run' | 'pull-request' | 'repository' | 'agent' | 'organisation' | 'day';

export interface Budget {
  /** Units of 1e-12 US dollars. */
  readonly usd: bigint | undefined;
  readonly calls: number | undefined;
  readonly tokens: number | undefined;
  readonly minutes: number | undefined;
  readonly per: BudgetScope;
  /** It begins anew with each of these, in UTC. */
  readonly renews: 'day' | 'month' | undefined;
  /** Part of it from which on answers warn; 1 is all of it. */
  readonly warnAt: number;
  readonly slow: { readonly at: number; readonly requestsPerMinute: number } | undefined;
}

export interface Intent {
  readonly name: string;
  readonly allowsModel: PathMatcher;
  readonly requestsPerMinute: number | undefined;
  readonly concurrent: number | undefined;
  readonly maxOutputTokens: number | undefined;
  readonly requestBytes: number;
  /** At least one; each holds for itself. */
  readonly budgets: readonly Budget[];
  /** Some budget is of money. */
  readonly countsMoney: boolean;
  /** Some budget is of tokens. */
  readonly countsTokens: boolean;
  readonly serverTools: readonly string[];
  readonly temperature: { readonly min: number; readonly max: number } | undefined;
  /** By name; undefined where nothing is said about tools. */
  readonly allowsTool: ((name: string) => boolean) | undefined;
  readonly served: 'any' | 'allowed' | 'exact';
  /** Undefined where every region will do. */
  readonly allowsRegion: ((region: string) => boolean) | undefined;
  readonly labels: Labels;
  /** By `<upstream>/<model>`. */
  readonly fallback: ReadonlyMap<string, readonly ModelName[]>;
}

export interface PriceRule {
  readonly matches: PathMatcher;
  readonly price: Price;
}

/** Everything the gateway was told, with secrets read and patterns compiled. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly upstreams: ReadonlyMap<string, Upstream>;
  readonly callers: readonly CallerRule[];
  readonly intents: ReadonlyMap<string, Intent>;
  readonly redact: {
    readonly secrets: readonly string[];
    readonly patterns: boolean;
    readonly personal: readonly PersonalKind[];
  };
  readonly prices: readonly PriceRule[];
  readonly modelLabels: readonly { readonly matches: PathMatcher; readonly labels: Labels }[];
  /** SHA-256 of the prices that the file sets. */
  readonly pricesDigest: string;
  readonly receiptsDirectory: string;
  /** Where prompts are kept, and who can open them; undefined: nowhere. */
  readonly prompts: { readonly directory: string; readonly recipients: readonly string[] } | undefined;
  /** Minutes that a session token lasts; undefined: there are none. */
  readonly sessionMinutes: number | undefined;
  /** Where traces go, with the headers that the collector wants; undefined: nowhere. */
  readonly traces: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  /** Milliseconds that a caller may take nothing of its answer. */
  readonly stallTimeoutMs: number;
  /** `memory`, or where the shared state is. */
  readonly state: string;
  /** Where the shared state cannot be reached: no call, or counting in this process. */
  readonly stateLoss: 'refuse' | 'local';
}
