import type { Sample } from './metrics.ts';

/** What one intent's calls to one upstream have come to since the gateway started. */
export interface Row {
  readonly intent: string;
  readonly upstream: string;
  readonly calls: number;
  readonly refused: number;
  readonly failed: number;
  readonly input: number;
  readonly output: number;
  readonly usd: number;
}

export interface Snapshot {
  readonly inFlight: number;
  readonly warnings: number;
  readonly redactions: number;
  readonly unknown: number;
  /** Mean time of a call, in milliseconds. */
  readonly latencyMs: number;
  readonly rows: readonly Row[];
}

const PREFIX = 'sallyport_gateway_';

export function snapshotOf(samples: readonly Sample[]): Snapshot {
  const sum = (name: string, matches: (labels: Sample['labels']) => boolean = () => true) =>
    samples
      .filter((sample) => sample.name === PREFIX + name && matches(sample.labels))
      .reduce((total, { value }) => total + value, 0);
  const pairs = new Map<string, { intent: string; upstream: string }>();
  for (const { name, labels } of samples) {
    const { intent, upstream } = labels;
    if (name !== `${PREFIX}calls_total` || intent === undefined || upstream === undefined) continue;
    pairs.set(JSON.stringify([intent, upstream]), { intent, upstream });
  }
  const rows = [...pairs.values()].map(({ intent, upstream }): Row => {
    const same = (labels: Sample['labels']) => labels.intent === intent && labels.upstream === upstream;
    const calls = (...outcomes: string[]) =>
      sum(
        'calls_total',
        (labels) => same(labels) && (outcomes.length === 0 || outcomes.includes(labels.outcome ?? '')),
      );
    const tokens = (kind: string) => sum('tokens_total', (labels) => same(labels) && labels.kind === kind);
    return {
      ...{ intent, upstream, calls: calls(), refused: calls('refused'), failed: calls('upstream-error', 'cancelled') },
      ...{ input: tokens('input'), output: tokens('output'), usd: sum('cost_usd_total', same) },
    };
  });
  const count = sum('latency_seconds_count');
  return {
    inFlight: sum('in_flight'),
    warnings: sum('budget_warnings_total'),
    redactions: sum('redactions_total'),
    unknown: sum('unknown_callers_total'),
    latencyMs: count === 0 ? 0 : (sum('latency_seconds_sum') / count) * 1000,
    rows: rows.sort((a, b) => b.usd - a.usd || b.calls - a.calls),
  };
}

/** The snapshot as lines, with the calls of each second since the one before. */
export function renderSnapshot(snapshot: Snapshot, before: Snapshot | undefined, seconds: number): string[] {
  const rate = (row: Row) => {
    const earlier = before?.rows.find(({ intent, upstream }) => intent === row.intent && upstream === row.upstream);
    return before === undefined || seconds <= 0 ? '' : ((row.calls - (earlier?.calls ?? 0)) / seconds).toFixed(1);
  };
  const { inFlight, latencyMs, redactions, warnings, unknown } = snapshot;
  const head = `${inFlight} in flight · ${latencyMs.toFixed(0)} ms mean · ${redactions} redactions · ${warnings} budget warnings · ${unknown} unknown callers`;
  const cells = snapshot.rows.map((row) => [
    row.intent,
    row.upstream,
    ...[row.calls, rate(row), row.refused, row.failed, row.input, row.output].map(String),
    `$${row.usd.toFixed(4)}`,
  ]);
  const titles = ['intent', 'upstream', 'calls', '/s', 'refused', 'failed', 'tokens in', 'tokens out', 'cost'];
  return [head, '', ...columns([titles, ...cells])];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
