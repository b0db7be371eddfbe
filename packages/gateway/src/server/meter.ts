import type { Usage } from '../budget/price.ts';
import type { Counter, Histogram, Metrics } from '../metrics.ts';

const MOST_METERS = 5000;

/** Counts the calls of one intent at one upstream; what a label holds is written once. */
class Meter {
  readonly #metrics: Metrics;
  readonly #labels: { readonly upstream: string; readonly intent: string };
  readonly #latency: Histogram;
  readonly #ended = new Map<string, Counter>();
  #input: Counter | undefined;
  #output: Counter | undefined;
  #cost: Counter | undefined;

  constructor(metrics: Metrics, upstream: string, intent: string) {
    this.#metrics = metrics;
    this.#labels = { upstream, intent };
    this.#latency = metrics.histogram({ upstream });
  }

  /** @param latency milliseconds */
  ended(outcome: string, code: string, latency: number): void {
    let counter = this.#ended.get(outcome + code);
    if (counter === undefined) {
      counter = this.#metrics.counter('sallyport_gateway_calls_total', { ...this.#labels, outcome, code });
      this.#ended.set(outcome + code, counter);
    }
    counter.value++;
    this.#latency.observe(latency);
  }

  used({ input, output }: Usage): void {
    this.#input ??= this.#tokens('input');
    this.#output ??= this.#tokens('output');
    this.#input.value += input;
    this.#output.value += output;
  }

  /** @param usd US dollars */
  cost(usd: number): void {
    this.#cost ??= this.#metrics.counter('sallyport_gateway_cost_usd_total', this.#labels);
    this.#cost.value += usd;
  }

  #tokens(kind: string): Counter {
    return this.#metrics.counter('sallyport_gateway_tokens_total', { ...this.#labels, kind });
  }
}

/** The meters of all intents and upstreams. */
export class Meters {
  readonly #metrics: Metrics;
  readonly #meters = new Map<string, Meter>();

  constructor(metrics: Metrics) {
    this.#metrics = metrics;
  }

  of(upstream: string, intent: string): Meter {
    const key = `${upstream}\n${intent}`;
    const known = this.#meters.get(key);
    if (known !== undefined) return known;
    if (this.#meters.size >= MOST_METERS) this.#meters.clear();
    const meter = new Meter(this.#metrics, upstream, intent);
    this.#meters.set(key, meter);
    return meter;
  }
}
