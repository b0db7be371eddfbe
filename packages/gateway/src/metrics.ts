type Labels = Readonly<Record<string, string>>;

const LATENCY_BUCKETS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000];
const MOST_SERIES = 5000;

export interface Counter {
  value: number;
}

export class Histogram {
  readonly buckets = LATENCY_BUCKETS_MS.map(() => 0);
  sum = 0;
  count = 0;

  observe(milliseconds: number): void {
    for (let index = LATENCY_BUCKETS_MS.length - 1; milliseconds <= (LATENCY_BUCKETS_MS[index] ?? -1); index--) {
      this.buckets[index] = (this.buckets[index] as number) + 1;
    }
    this.sum += milliseconds;
    this.count++;
  }
}

/** Counters and one histogram, in Prometheus' text format (exposition format 0.0.4). */
export class Metrics {
  readonly #series = new Map<string, Map<string, Counter>>();
  readonly #help: Readonly<Record<string, string>> = {
    sallyport_gateway_calls_total: 'Calls by upstream, intent, outcome and code.',
    sallyport_gateway_tokens_total: 'Tokens that providers reported, by kind.',
    sallyport_gateway_cost_usd_total: 'US dollars taken from budgets.',
    sallyport_gateway_budget_warnings_total: 'Calls of which the answer warned that a budget is nearly taken.',
    sallyport_gateway_retries_total: 'Attempts that were made again, by upstream.',
    sallyport_gateway_redactions_total: 'Findings that were replaced, by rule.',
    sallyport_gateway_spans_total: 'Spans for the collector of traces, by what became of them.',
    sallyport_gateway_unknown_callers_total: 'Calls of unknown callers, with or without a receipt.',
    sallyport_gateway_malformed_requests_total: 'Requests that could not be read as HTTP.',
  };
  readonly #latency = new Map<string, Histogram>();
  inFlight = 0;

  add(name: string, labels: Labels, value = 1): void {
    this.counter(name, labels).value += value;
  }

  /** The counter of these labels, for who counts by it again and again. */
  counter(name: string, labels: Labels): Counter {
    const series = getOrAdd(this.#series, name, () => new Map<string, Counter>());
    return getOrAdd(series, labelsOf(labels), () => ({ value: 0 }));
  }

  histogram(labels: Labels): Histogram {
    return getOrAdd(this.#latency, labelsOf(labels), () => new Histogram());
  }

  render(): string {
    const lines: string[] = [];
    for (const [name, help] of Object.entries(this.#help)) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
      for (const [labels, { value }] of this.#series.get(name) ?? []) lines.push(`${name}${labels} ${value}`);
    }
    lines.push('# HELP sallyport_gateway_in_flight Calls under way.', '# TYPE sallyport_gateway_in_flight gauge');
    lines.push(`sallyport_gateway_in_flight ${this.inFlight}`);
    return `${[...lines, ...this.#renderLatency()].join('\n')}\n`;
  }

  #renderLatency(): string[] {
    const name = 'sallyport_gateway_latency_seconds';
    const lines = [`# HELP ${name} Time until a call's receipt.`, `# TYPE ${name} histogram`];
    for (const [labels, { buckets, sum, count }] of this.#latency) {
      const inner = labels.slice(1, -1);
      for (const [index, limit] of LATENCY_BUCKETS_MS.entries()) {
        lines.push(`${name}_bucket{${inner},le="${limit / 1000}"} ${buckets[index]}`);
      }
      lines.push(`${name}_bucket{${inner},le="+Inf"} ${count}`);
      lines.push(`${name}_sum${labels} ${sum / 1000}`, `${name}_count${labels} ${count}`);
    }
    return lines;
  }
}

function labelsOf(labels: Labels): string {
  let parts = '';
  for (const name in labels) parts += `${parts === '' ? '' : ','}${name}="${escaped(labels[name] as string)}"`;
  return parts === '' ? '' : `{${parts}}`;
}

function escaped(value: string): string {
  if (!/[\\"\n]/.test(value)) return value;
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** Where there are too many, a new one is not kept. */
function getOrAdd<T>(map: Map<string, T>, key: string, create: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  if (map.size < MOST_SERIES) map.set(key, created);
  return created;
}
