import type { Clock, Logger } from '@sallyport/core';
import type { Ledger } from '../budget/ledger.ts';
import type { Minutes } from '../budget/minutes.ts';
import type { PriceBook } from '../budget/price-book.ts';
import type { Identification } from '../callers/identify.ts';
import type { GatewayConfig, Labels, Upstream } from '../config/config.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { Metrics } from '../metrics.ts';
import type { PromptStore } from '../prompts/prompt-store.ts';
import type { ReceiptStore } from '../receipts/store.ts';
import type { Placeholders } from '../redaction/placeholders.ts';
import type { RuleSet } from '../redaction/rules.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { SpanExporter } from '../traces/exporter.ts';
import type { Breaker } from '../upstream/breaker.ts';
import type { UpstreamClient } from '../upstream/client.ts';
import type { Meters } from './meter.ts';

/** What every call needs; made once. */
export interface Context {
  readonly config: GatewayConfig;
  readonly clock: Clock;
  readonly log: Logger;
  readonly credentials: Credentials;
  readonly identification: Identification;
  readonly sessions: Sessions | undefined;
  readonly prices: PriceBook;
  readonly ledger: Ledger;
  /** Where some intent counts minutes. */
  readonly minutes: Minutes | undefined;
  readonly receipts: ReceiptStore;
  readonly prompts: PromptStore | undefined;
  readonly metrics: Metrics;
  readonly meters: Meters;
  readonly traces: SpanExporter | undefined;
  readonly requestRules: RuleSet;
  clientOf(upstream: Upstream): UpstreamClient;
  breakerOf(upstream: Upstream): Breaker;
  /** What the configuration says of a model. */
  labelsOf(upstream: Upstream, model: string): Labels;
  /** The rules for answers, which put back what stands in `placeholders`. */
  answerRules(placeholders: Placeholders): RuleSet;
  placeholdersOf(chain: string): Placeholders;
  /** Warns once for each key. */
  warnOnce(key: string, message: string): void;
  /** One line without contents and headers. */
  logCall(fields: Readonly<Record<string, string | number | null>>): void;
}
