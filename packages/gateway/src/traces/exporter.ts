import type { Logger } from '@sallyport/core';
import type { Span } from './span.ts';

const MOST_WAITING = 4096;
const LARGEST_BATCH = 512;
const EVERY_MS = 5_000;
const WITHIN_MS = 10_000;
const LAST_WITHIN_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
/** OTLP/HTTP, "Failures": these and a lost connection are tried again, everything else is not. */
const AGAIN = new Set([429, 502, 503, 504]);

export interface ExporterOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends spans to a collector by OTLP/HTTP in JSON, in batches and beside the calls: a call never waits for it. */
export class SpanExporter {
  readonly #options: ExporterOptions;
  readonly #log: Logger;
  readonly #onEnd: (result: 'sent' | 'dropped', spans: number) => void;
  #waiting: Span[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sending = false;
  #pauseMs = 0;
  #warned = false;

  constructor(options: ExporterOptions, log: Logger, onEnd: (result: 'sent' | 'dropped', spans: number) => void) {
    this.#options = options;
    this.#log = log;
    this.#onEnd = onEnd;
  }

  /** Takes a span. Where too many wait, it is dropped and counted. */
  add(span: Span): void {
    if (this.#waiting.length >= MOST_WAITING) {
      this.#onEnd('dropped', 1);
      return;
    }
    this.#waiting.push(span);
    if (this.#waiting.length >= LARGEST_BATCH && this.#pauseMs === 0) void this.#flush(WITHIN_MS);
    else this.#schedule();
  }

  /** Sends what waits, once and for a short while. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = false;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, LARGEST_BATCH);
      if (await this.#send(batch, LAST_WITHIN_MS)) continue;
      this.#onEnd('dropped', batch.length + this.#waiting.length);
      this.#waiting = [];
    }
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#flush(WITHIN_MS), Math.max(EVERY_MS, this.#pauseMs)).unref();
  }

  async #flush(within: number): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending) {
      this.#schedule();
      return;
    }
    this.#sending = true;
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting.splice(0, LARGEST_BATCH);
        if (await this.#send(batch, within)) continue;
        this.#waiting = [...batch, ...this.#waiting];
        this.#schedule();
        return;
      }
    } finally {
      this.#sending = false;
    }
  }

  /** @returns false when the batch should be tried again */
  async #send(spans: readonly Span[], within: number): Promise<boolean> {
    const { url, headers } = this.#options;
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(exportRequest(spans)),
      signal: AbortSignal.timeout(within),
    }).catch(() => undefined);
    await response?.body?.cancel();
    if (response === undefined || AGAIN.has(response.status)) {
      this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(EVERY_MS, this.#pauseMs * 2));
      this.#warn(response === undefined ? 'cannot be reached' : `answers with ${response.status}`);
      return false;
    }
    this.#pauseMs = 0;
    this.#onEnd(response.ok ? 'sent' : 'dropped', spans.length);
    if (response.ok) this.#warned = false;
    else this.#warn(`answers with ${response.status}`);
    return true;
  }

  #warn(why: string): void {
    if (!this.#warned) this.#log.warning(`traces: ${new URL(this.#options.url).host} ${why}`);
    this.#warned = true;
  }
}

/** ExportTraceServiceRequest in OTLP's JSON encoding. */
export function exportRequest(spans: readonly Span[]) {
  return {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'sallyport-gateway' } }] },
        scopeSpans: [{ scope: { name: 'sallyport.gateway' }, spans }],
      },
    ],
  };
}
