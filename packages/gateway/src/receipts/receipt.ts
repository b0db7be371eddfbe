/** A receipt but for its place in a chain; schemas/receipt.schema.json. */
export interface ReceiptBody {
  /** RFC 3339, when the call came. */
  readonly at: string;
  readonly caller: {
    readonly intent: string | null;
    readonly agent?: string;
    readonly subject: string | null;
    readonly repository?: string;
    readonly runId?: string;
    readonly pullRequest?: number;
  };
  readonly upstream: string | null;
  readonly endpoint: string | null;
  readonly model: { readonly asked: string | null; readonly served: string | null };
  /** `sha256` is of the body as it came, `sentSha256` as it was sent: null when nothing was sent. */
  readonly prompt: { readonly sha256: string; readonly sentSha256: string | null; readonly bytes: number };
  /** Of the bytes that the caller got, uncompressed. */
  readonly response: { readonly sha256: string; readonly bytes: number };
  readonly redactions: Readonly<Record<string, number>>;
  /** What the provider reported; every count is null where it reported none. */
  readonly usage: ReportedUsage;
  /** `settled` says where `usd` is from; `prices` is the SHA-256 of the price table. */
  readonly cost: {
    readonly usd: number | null;
    readonly prices: string;
    readonly settled: 'usage' | 'reservation' | 'none';
  };
  /** What the call took from each of its budgets: null where it cost nothing. */
  readonly budget: { readonly keys: readonly string[]; readonly usd: string; readonly tokens: number } | null;
  readonly latencyMs: number;
  readonly status: number;
  readonly outcome: 'ok' | 'refused' | 'upstream-error' | 'cancelled';
  readonly code?: string;
  /** Where more than one was made: what each came to. */
  readonly attempts?: readonly ReceiptAttempt[];
  /** What the configuration says of the model and of the intent. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** One attempt of a call. */
export interface ReceiptAttempt {
  readonly upstream: string;
  readonly model: string | null;
  readonly status?: number;
  readonly code?: string;
}

export interface ReportedUsage {
  readonly input: number | null;
  readonly cachedInput: number | null;
  readonly cacheWrite: number | null;
  readonly output: number | null;
  readonly reasoning: number | null;
}

/** One line of a chain. */
export interface Receipt extends ReceiptBody {
  readonly schema: typeof RECEIPT_SCHEMA;
  readonly chain: string;
  /** From 0, without gaps. */
  readonly sequence: number;
  /** SHA-256 of the line before, without its line break; 64 zeros for the first. */
  readonly previous: string;
}

export const RECEIPT_SCHEMA = 'sallyport/receipt/v1';
export const FIRST_PREVIOUS = '0'.repeat(64);

/** A chain's name is a file's name. */
export const CHAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export function receiptLine(chain: string, sequence: number, previous: string, body: ReceiptBody): string {
  const receipt: Receipt = { schema: RECEIPT_SCHEMA, chain, sequence, previous, ...body };
  return JSON.stringify(receipt);
}
