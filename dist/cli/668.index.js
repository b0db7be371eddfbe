export const id = 668;
export const ids = [668];
export const modules = {

/***/ 20668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showTop: () => (/* binding */ showTop)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/metrics.js
const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g;
/** Reads what `/metrics` says; comments and lines that are no samples are passed over. */
function parseMetrics(text) {
    return text.split('\n').flatMap((line) => {
        const match = LINE.exec(line);
        if (match === null || line.startsWith('#'))
            return [];
        const [, name = '', labels = '', value = ''] = match;
        return [{ name, labels: labelsOf(labels), value: Number(value) }];
    });
}
function labelsOf(text) {
    return Object.fromEntries(Array.from(text.matchAll(LABEL), ([, name, value = '']) => [name, unescaped(value)]));
}
function unescaped(value) {
    return value.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/snapshot.js
const PREFIX = 'sallyport_gateway_';
function snapshotOf(samples) {
    const sum = (name, matches = () => true) => samples
        .filter((sample) => sample.name === PREFIX + name && matches(sample.labels))
        .reduce((total, { value }) => total + value, 0);
    const pairs = new Map();
    for (const { name, labels } of samples) {
        const { intent, upstream } = labels;
        if (name !== `${PREFIX}calls_total` || intent === undefined || upstream === undefined)
            continue;
        pairs.set(JSON.stringify([intent, upstream]), { intent, upstream });
    }
    const rows = [...pairs.values()].map(({ intent, upstream }) => {
        const same = (labels) => labels.intent === intent && labels.upstream === upstream;
        const calls = (...outcomes) => sum('calls_total', (labels) => same(labels) && (outcomes.length === 0 || outcomes.includes(labels.outcome ?? '')));
        const tokens = (kind) => sum('tokens_total', (labels) => same(labels) && labels.kind === kind);
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
function renderSnapshot(snapshot, before, seconds) {
    const rate = (row) => {
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
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
    return rows.map((row) => row
        .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/top.js




const CLEAR = '\u001b[H\u001b[2J';
const WITHIN_MS = 5_000;
/**
 * Shows what a gateway does: on a terminal again and again in the same place, in a pipe as plain lines.
 * @param until ends it; by default a signal ends the process
 */
async function showTop({ url, interval, once, format }, io, until) {
    const address = new URL('/metrics', url).href;
    let before;
    for (;;) {
        const snapshot = snapshotOf(parseMetrics(await readMetrics(address)));
        const at = performance.now();
        if (format === 'json')
            (0,output/* printJson */.Q2)(io, { schema: 'sallyport/gateway-top/v1', ...snapshot });
        else {
            const seconds = before === undefined ? 0 : (at - before.at) / 1000;
            const [head = '', ...lines] = renderSnapshot(snapshot, before?.snapshot, seconds).map(output/* printable */.g$);
            io.stdout.write(`${io.isTTY && !once ? CLEAR : ''}${[(0,output/* paint */.nI)(io, 'bold', head), ...lines].join('\n')}\n`);
        }
        if (once || until?.aborted)
            return;
        before = { snapshot, at };
        await new Promise((resolve) => setTimeout(resolve, interval * 1000));
        if (until?.aborted)
            return;
    }
}
async function readMetrics(address) {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) }).catch(() => undefined);
    if (response?.ok === true)
        return response.text();
    throw new errors/* SallyportError */.$E({
        code: 'GATEWAY_NOT_THERE',
        message: `${new URL(address).origin} shows no metrics${response === undefined ? '' : ` (${response.status})`}`,
        remedy: 'Start the gateway, or name it with --url.',
    });
}


/***/ })

};
