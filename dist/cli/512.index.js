export const id = 512;
export const ids = [512];
export const modules = {

/***/ 90512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showUsage: () => (/* binding */ showUsage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/gateway/src/usage/read-usage.js
var read_usage = __webpack_require__(32452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/plain-text.js
var plain_text = __webpack_require__(86123);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/money.js
var money = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/packages/gateway/src/usage/tally.js
var usage_tally = __webpack_require__(64710);
;// CONCATENATED MODULE: ./build/packages/gateway/src/usage/groups.js

/** The rows added up by one of their keys: days in their order, everything else by what it cost. */
function groupBy({ rows }, by) {
    const groups = new Map();
    for (const { key, tally } of rows) {
        const known = groups.get(key[by]) ?? (0,usage_tally/* newTally */.l4)();
        groups.set(key[by], known);
        (0,usage_tally/* addTally */.c8)(known, tally);
    }
    const sorted = [...groups].map(([name, tally]) => ({ name, tally }));
    return sorted.sort((a, b) => (by === 'day' ? compare(a.name, b.name) : byCost(a, b)));
}
function totalOf({ rows }) {
    const total = (0,usage_tally/* newTally */.l4)();
    for (const { tally } of rows)
        (0,usage_tally/* addTally */.c8)(total, tally);
    return total;
}
function byCost(a, b) {
    if (a.tally.usd !== b.tally.usd)
        return a.tally.usd < b.tally.usd ? 1 : -1;
    return b.tally.calls - a.tally.calls || compare(a.name, b.name);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/usage/page-style.js
/** The page's only style sheet; its digest stands in the page's policy, so that nothing else can style it. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --dim: #5d6778; --line: #dfe3ea; --card: #ffffff; --ground: #f5f6f8; --bar: #3d6fd9; --bad: #b3402a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #98a2b3; --line: #2c3442; --card: #171c26; --ground: #0f131a; --bar: #6f9bff; --bad: #ff8a70; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 68rem; margin: 0 auto; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1rem; }
.about { margin: 0.25rem 0 1.75rem; color: var(--dim); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.figures li, section { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; }
.figures li { padding: 0.85rem 1rem; }
.figures b { display: block; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures span { color: var(--dim); font-size: 0.85rem; }
section { padding: 1.1rem 1.25rem 1.25rem; margin-top: 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { color: var(--dim); font-size: 0.8rem; font-weight: 500; text-align: right; padding: 0 0 0.4rem 1rem; white-space: nowrap; }
td { border-top: 1px solid var(--line); padding: 0.45rem 0 0.45rem 1rem; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; max-width: 26rem; overflow: hidden; text-overflow: ellipsis; }
td.share { width: 9rem; }
svg { display: block; width: 100%; height: 0.55rem; }
rect { fill: var(--bar); }
rect.ground { fill: var(--line); }
.days figure svg { height: 7rem; }
.days figcaption { display: flex; justify-content: space-between; color: var(--dim); font-size: 0.8rem; padding-top: 0.4rem; }
.days figure { margin: 0; }
.bad { color: var(--bad); }
footer { margin-top: 1.5rem; color: var(--dim); font-size: 0.85rem; }
@media print { body { background: none; padding: 0; } section, .figures li { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/packages/gateway/src/usage/page.js






const MOST_ROWS = 100;
/**
 * Usage and cost as one page that opens without a network: no script, no image, one style sheet, and a policy that lets
 * nothing else in (Content Security Policy Level 3). Every name in it comes from outside and is escaped.
 * @param at when it was made
 */
function usagePage(usage, at) {
    const total = totalOf(usage);
    const days = groupBy(usage, 'day');
    const style = (0,external_node_crypto_.createHash)('sha256').update(PAGE_STYLE).digest('base64');
    const unreadable = [...usage.unreadable.values()].reduce((sum, count) => sum + count, 0);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Model usage and cost</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Model usage and cost</h1>
<p class="about">${period(days)} · made ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</p>
<ul class="figures">
${figure(page_money(total), 'spent')}
${figure(whole(total.calls), 'calls')}
${figure(whole(total.inputTokens), `tokens in, ${percent(total.cachedInputTokens, total.inputTokens)} cached`)}
${figure(whole(total.outputTokens), 'tokens out')}
${figure(whole(total.refused), 'refused')}
${figure(whole(total.redactions), 'redactions')}
</ul>
${warnings(total, unreadable)}
${chart(days)}
${section('By agent', 'agent', groupBy(usage, 'agent'), total)}
${section('By repository', 'repository', groupBy(usage, 'repository'), total)}
${section('By model', 'model', groupBy(usage, 'model'), total)}
${section('By day', 'day', [...days].reverse(), total)}
<footer>Made by <code>sallyport receipts usage</code> from the gateway’s receipts. Cost is what was taken from budgets: the provider’s usage at the table’s price, or the reservation where it reported none.</footer>
</main>
</body>
</html>
`;
}
function period(days) {
    const [first, last] = [days[0]?.name, days.at(-1)?.name];
    if (first === undefined || last === undefined)
        return 'No receipts';
    return first === last ? escaped(first) : `${escaped(first)} to ${escaped(last)}`;
}
function figure(value, name) {
    return `<li><b>${value}</b><span>${name}</span></li>`;
}
function warnings({ unpriced }, unreadable) {
    const lines = [
        unpriced > 0 ? `${whole(unpriced)} calls went to models without a price: their cost is not in these figures.` : '',
        unreadable > 0
            ? `${whole(unreadable)} lines are no receipts, and are not counted: see sallyport receipts verify.`
            : '',
    ].filter((line) => line !== '');
    return lines.map((line) => `<p class="bad">${line}</p>`).join('\n');
}
/** The last ninety days as bars; attributes of SVG need no style, which the policy would not let in. */
function chart(days) {
    const shown = withQuietDays(days).slice(-90);
    if (shown.length < 2)
        return '';
    const most = Math.max(...shown.map(({ tally }) => (0,money/* dollars */.E9)(tally.usd)), 1e-12);
    const bars = shown.map(({ name, tally }, index) => {
        const height = Math.max(0.6, ((0,money/* dollars */.E9)(tally.usd) / most) * 100);
        const label = `<title>${escaped(name)}: ${page_money(tally)}, ${whole(tally.calls)} calls</title>`;
        return `<rect x="${index * 10 + 1.5}" y="${(100 - height).toFixed(2)}" width="7" height="${height.toFixed(2)}">${label}</rect>`;
    });
    return `<section class="days"><h2>Cost by day</h2><figure>
<svg viewBox="0 0 ${shown.length * 10} 100" preserveAspectRatio="none" role="img" aria-label="Cost by day">${bars.join('')}</svg>
<figcaption><span>${escaped(shown[0]?.name ?? '')}</span><span>most in a day: $${most.toFixed(2)}</span><span>${escaped(shown.at(-1)?.name ?? '')}</span></figcaption>
</figure></section>`;
}
const DAY_MS = 86_400_000;
const MOST_DAYS = 1000;
/** Days on which nobody called stand between the others. */
function withQuietDays(days) {
    const byName = new Map(days.map((day) => [day.name, day]));
    const last = Date.parse(days.at(-1)?.name ?? '');
    const first = Math.max(Date.parse(days[0]?.name ?? ''), last - MOST_DAYS * DAY_MS);
    const all = [];
    for (let at = first; at <= last; at += DAY_MS) {
        const name = new Date(at).toISOString().slice(0, 10);
        all.push(byName.get(name) ?? { name, tally: (0,usage_tally/* newTally */.l4)() });
    }
    return all;
}
function section(title, name, groups, total) {
    return `<section><h2>${title}</h2>${table(name, groups, Math.max((0,money/* dollars */.E9)(total.usd), 1e-12))}</section>`;
}
function table(name, groups, most) {
    const rows = groups.slice(0, MOST_ROWS).map(({ name: key, tally }) => {
        const width = Math.min(100, ((0,money/* dollars */.E9)(tally.usd) / most) * 100).toFixed(2);
        const bar = `<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="4"/><rect width="${width}" height="4"/></svg>`;
        const cells = [
            page_money(tally),
            whole(tally.calls),
            whole(tally.inputTokens),
            whole(tally.outputTokens),
            whole(tally.refused),
        ];
        return `<tr><td title="${escaped(key)}">${escaped(key)}</td><td class="share">${bar}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const more = groups.length - rows.length;
    const rest = more > 0 ? `<p class="about">${whole(more)} more are not shown.</p>` : '';
    return `<table><thead><tr><th>${name}</th><th></th><th>cost</th><th>calls</th><th>tokens in</th><th>tokens out</th><th>refused</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${rest}`;
}
/** Two decimals, or as many as the first two digits that say something need. */
function page_money({ usd }) {
    const value = (0,money/* dollars */.E9)(usd);
    if (value === 0 || value >= 1)
        return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
    return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumSignificantDigits: 2 })}`;
}
function whole(value) {
    return value.toLocaleString('en-US');
}
function percent(part, of) {
    return `${of === 0 ? 0 : Math.round((part / of) * 100)}%`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an element or a quoted attribute; characters that act on a reader's eyes are made visible. */
function escaped(text) {
    return (0,plain_text/* escapeActing */.u)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/receipts/usage.js




const KEYS = ['agent', 'repository', 'model', 'day'];
const MOST_LINES = 15;
async function showUsage(directory, { html, format }, io) {
    const usage = await (0,read_usage/* readUsage */.k9)((0,external_node_path_.resolve)(io.cwd, directory));
    if (html !== undefined)
        await (0,files/* writeOutput */.zh)(io, html, usagePage(usage, new Date()));
    if (format === 'json')
        (0,output/* printJson */.Q2)(io, reportOf(usage));
    else
        printUsage(usage, io);
    if (html !== undefined && format === 'text')
        io.stdout.write(`written to ${html}\n`);
}
function reportOf(usage) {
    const groups = KEYS.map((key) => [key, groupBy(usage, key).map(({ name, tally }) => ({ name, ...plain(tally) }))]);
    return {
        schema: 'sallyport/usage/v1',
        total: plain(totalOf(usage)),
        by: Object.fromEntries(groups),
        unreadable: Object.fromEntries(usage.unreadable),
    };
}
function plain({ usd, ...counts }) {
    return { usd: Number(usd) / 1e12, ...counts };
}
function printUsage(usage, io) {
    const total = totalOf(usage);
    io.stdout.write(`${page_money(total)} for ${total.calls} calls, ${total.refused} of them refused\n`);
    for (const key of KEYS) {
        const groups = groupBy(usage, key);
        const shown = key === 'day' ? groups.slice(-MOST_LINES) : groups.slice(0, MOST_LINES);
        io.stdout.write(`\n${(0,output/* paint */.nI)(io, 'bold', `by ${key}`)}\n`);
        for (const group of shown)
            io.stdout.write(`${lineOf(group)}\n`);
        if (groups.length > shown.length)
            io.stdout.write((0,output/* paint */.nI)(io, 'dim', `  and ${groups.length - shown.length} more\n`));
    }
    for (const [file, lines] of usage.unreadable) {
        io.stderr.write((0,output/* paint */.nI)(io, 'yellow', `${(0,output/* printable */.g$)(file)}: ${lines} lines are no receipts, and are not counted\n`));
    }
}
function lineOf({ name, tally }) {
    const cells = [
        page_money(tally).padStart(12),
        `${tally.calls} calls`.padStart(14),
        `${tally.inputTokens} in`.padStart(14),
    ];
    return `${cells.join('')}${`${tally.outputTokens} out`.padStart(14)}  ${(0,output/* printable */.g$)(name)}`;
}


/***/ }),

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   uK: () => (/* binding */ opaOf),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);





const MAX_INPUT_BYTES = 128 * 1024 * 1024;
/**
 * A file's bytes; the path is relative to where the command was started.
 * @throws SallyportError FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readInput(io, path) {
    const bytes = await readHead(io, path, MAX_INPUT_BYTES + 1);
    if (bytes.length <= MAX_INPUT_BYTES)
        return bytes;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'FILE_TOO_LARGE',
        message: `${path} has more than ${MAX_INPUT_BYTES} bytes`,
        remedy: 'Give the right file; no input of a command is so large.',
    });
}
/** The first bytes of a file, at most so many: whatever reads them says what is too large. */
async function readHead(io, path, bytes) {
    try {
        const chunks = [];
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path), { end: bytes - 1 }))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'FILE_UNREADABLE',
            message: `${path} cannot be read: ${cause.code ?? 'unknown'}`,
            remedy: 'Check the path and the rights to the file.',
            cause,
        });
    }
}
/**
 * Writes a file as a whole or not at all: beside its place first, then moved there.
 * @throws SallyportError FILE_UNWRITABLE
 */
async function writeOutput(io, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'FILE_UNWRITABLE',
            message: `${path} cannot be written: ${cause.code ?? 'unknown'}`,
            remedy: 'Check that its folder exists and can be written to.',
            cause,
        });
    }
}
/** Which opa the options name: its path, from where the command was started, and what it has to hash to. */
function opaOf(io, { opa, opaSha256 }) {
    return { path: opa && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, opa), sha256: opaSha256 };
}


/***/ }),

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
}


/***/ }),

/***/ 33739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  qF: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/core/src/json-scan.js

/**
 * One pass over a JSON text that finds what `JSON.parse` forgives: doubled keys (compared after their escapes are
 * undone), and nesting that would exhaust the stack. It leaves all other syntax to `JSON.parse`.
 * @throws SallyportError JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function scanJson(text, { name, maxDepth }) {
    const objects = [];
    let expectsKey = false;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case 0x7b: // {
            case 0x5b: // [
                expectsKey = text.charCodeAt(at) === 0x7b;
                objects.push(expectsKey ? new Set() : undefined);
                if (objects.length > maxDepth)
                    throw tooDeep(name, maxDepth);
                break;
            case 0x7d: // }
            case 0x5d: // ]
                objects.pop();
                expectsKey = false;
                break;
            case 0x2c: // ,
                expectsKey = objects.at(-1) !== undefined;
                break;
            case 0x22: {
                const end = endOfString(text, at);
                if (expectsKey)
                    addKey(objects.at(-1), text.slice(at, end + 1), name);
                expectsKey = false;
                at = end;
                break;
            }
        }
    }
}
/** Index of the closing quote; the text's end when there is none (`JSON.parse` will say so). */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let before = end;
        while (text.charCodeAt(before - 1) === 0x5c)
            before--;
        // Backslashes come in pairs unless the last of them escapes the quote.
        if ((end - before) % 2 === 0)
            return end;
    }
    return text.length;
}
function addKey(keys, literal, name) {
    const key = literal.includes('\\') ? unescaped(literal) : literal.slice(1, -1);
    if (keys?.has(key)) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_DUPLICATE_KEY',
            message: `${name} has the key ${JSON.stringify(key)} twice in one object`,
            remedy: 'Keep one of them; two readers could believe two different values.',
        });
    }
    keys?.add(key);
}
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal;
    }
}
function tooDeep(name, maxDepth) {
    return new errors/* SallyportError */.$E({
        code: 'JSON_TOO_DEEP',
        message: `${name} nests deeper than ${maxDepth} levels`,
        remedy: 'Flatten the document.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/json.js




/**
 * Reads JSON that a machine wrote, for a program that decides on it: one document, valid UTF-8, no doubled
 * keys (RFC 8259, section 4 leaves their meaning open), bounded depth and size. `__proto__` is a plain key.
 * @throws SallyportError JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function parseJson(source, limits) {
    const { name, maxDepth = 64, maxBytes = 16 * 1024 * 1024 } = limits;
    const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
    if (size > maxBytes) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_TOO_LARGE',
            message: `${name} has ${size} bytes; at most ${maxBytes} are read`,
            remedy: 'Make the document smaller, or split it.',
        });
    }
    const text = typeof source === 'string' ? source : decodeUtf8(source, name);
    let value;
    scanJson(text, { name, maxDepth });
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_INVALID',
            message: `${name} is not JSON: ${cause.message}`,
            remedy: 'Write the file again with the tool that made it.',
            cause,
        });
    }
    return value;
}
function decodeUtf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_UTF8',
            message: `${name} is not valid UTF-8`,
            remedy: 'Save the file as UTF-8.',
            cause,
        });
    }
}
/** Canonical JSON (RFC 8785). @throws SallyportError JSON_NOT_CANONICAL for a value that JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_CANONICAL',
            message: 'the value has no JSON form',
            remedy: 'Report it; this is a fault of Sallyport.',
        });
    }
    return text;
}
/** SHA-256 (hex) of a value's canonical JSON: how decisions name their inputs. */
function digestOf(value) {
    return (0,digest/* sha256 */.s)(canonicalJson(value));
}


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   R1: () => (/* binding */ picodollars),
/* harmony export */   eS: () => (/* binding */ isDollars),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars)
/* harmony export */ });
const DECIMALS = 12;
const UNIT = 10n ** BigInt(DECIMALS);
/**
 * A number of dollars as it is written in decimal; what is finer than 1e-12 is rounded up, so that a bound stays one.
 * @param value finite, 0 or more
 */
function picodollars(value) {
    const [mantissa = '0', exponent = '0'] = value.toString().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const digits = BigInt(whole + fraction);
    const shift = DECIMALS + Number(exponent) - fraction.length;
    if (shift >= 0)
        return digits * 10n ** BigInt(shift);
    const divisor = 10n ** BigInt(-shift);
    return (digits + divisor - 1n) / divisor;
}
/** The exact decimal, without trailing zeros: `0.000105`. */
function formatDollars(amount) {
    const sign = amount < 0n ? '-' : '';
    const absolute = amount < 0n ? -amount : amount;
    const fraction = (absolute % UNIT).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
    return `${sign}${absolute / UNIT}${fraction === '' ? '' : `.${fraction}`}`;
}
/** For JSON: the nearest double of the exact decimal. */
function dollars(amount) {
    return Number(formatDollars(amount));
}
/** Is this what `formatDollars` writes? */
function isDollars(text) {
    return typeof text === 'string' && /^\d{1,15}(?:\.\d{1,12})?$/.test(text);
}
/** What `formatDollars` wrote. */
function parseDollars(text) {
    const [whole = '0', fraction = ''] = text.split('.');
    return BigInt(whole) * UNIT + BigInt(fraction.padEnd(DECIMALS, '0'));
}


/***/ }),

/***/ 71115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const LONGEST_LINE = 1024 * 1024;
const LINE_FEED = 0x0a;
/**
 * A file's lines, by the line feed alone: a carriage return, or what Unicode calls a line separator, is part of a line.
 * A last line without its break is one too. What is longer than a receipt can be is not kept in memory.
 */
async function* readLines(path) {
    let parts = [];
    let size = 0;
    const line = () => (size > LONGEST_LINE ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts));
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            size += end - start;
            if (size <= LONGEST_LINE)
                parts.push(chunk.subarray(start, end));
            yield line();
            parts = [];
            size = 0;
            start = end + 1;
        }
        size += chunk.length - start;
        if (size <= LONGEST_LINE)
            parts.push(chunk.subarray(start));
        else
            parts = [];
    }
    if (size > 0)
        yield line();
}


/***/ }),

/***/ 44080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ FIRST_PREVIOUS),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   _Y: () => (/* binding */ CHAIN_NAME),
/* harmony export */   tm: () => (/* binding */ receiptLine)
/* harmony export */ });
const RECEIPT_SCHEMA = 'sallyport/receipt/v1';
const FIRST_PREVIOUS = '0'.repeat(64);
/** A chain's name is a file's name. */
const CHAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function receiptLine(chain, sequence, previous, body) {
    const receipt = { schema: RECEIPT_SCHEMA, chain, sequence, previous, ...body };
    return JSON.stringify(receipt);
}


/***/ }),

/***/ 25673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ receiptSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44080);


const digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/));
const whole = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const nullableText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const tokens = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(whole);
/**
 * One line of a chain; schemas/receipt.schema.json is made from it. Later versions may add fields; what the public
 * contract does not name is optional for whoever reads.
 */
const receiptSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPT_SCHEMA */ .RJ),
    chain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .CHAIN_NAME */ ._Y)),
    sequence: whole,
    previous: digest,
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX()),
    caller: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        intent: nullableText,
        agent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        subject: nullableText,
        repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        runId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        pullRequest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(whole),
    }),
    upstream: nullableText,
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(nullableText),
    model: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ asked: nullableText, served: nullableText }),
    prompt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha256: digest, sentSha256: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(digest), bytes: whole }),
    response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha256: digest, bytes: whole }),
    redactions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), whole),
    usage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ input: tokens, cachedInput: tokens, cacheWrite: tokens, output: tokens, reasoning: tokens }),
    cost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        usd: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
        prices: digest,
        settled: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['usage', 'reservation', 'none'])),
    }),
    budget: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ keys: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), usd: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), tokens: whole }))),
    latencyMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0)),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(whole),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ok', 'refused', 'upstream-error', 'cancelled']),
    code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    attempts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        upstream: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        model: nullableText,
        status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(whole),
        code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }))),
    labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});


/***/ }),

/***/ 32452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ chainFiles),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   k9: () => (/* binding */ readUsage),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33739);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _receipts_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71115);
/* harmony import */ var _receipts_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25673);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64710);







const MOST_ROWS = 100_000;
const NOBODY = '(unknown)';
/**
 * Adds up all receipts of a directory. Chains are not verified here: `receipts verify` does that.
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE, GATEWAY_USAGE_TOO_LARGE
 */
async function readUsage(directory) {
    const rows = new Map();
    const unreadable = new Map();
    for (const file of chainFiles(directory)) {
        for await (const line of (0,_receipts_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file))) {
            const receipt = line === undefined ? undefined : readReceipt(line);
            if (receipt === undefined)
                unreadable.set(file, (unreadable.get(file) ?? 0) + 1);
            else
                (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .addReceipt */ .sj)(tallyFor(rows, keyOf(receipt)), receipt);
        }
    }
    return { rows: [...rows.values()], unreadable };
}
/** The chains of a directory, by name. @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE */
function chainFiles(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => name.endsWith('.jsonl'))
            .sort();
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'GATEWAY_RECEIPTS_UNREADABLE',
            message: `${directory} cannot be read: ${cause.code ?? 'unknown'}`,
            remedy: 'Name the directory of receipts that stands in gateway.yml.',
            cause,
        });
    }
}
/** One line of a chain; undefined for what is no receipt. */
function readReceipt(line) {
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_receipts_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptSchema */ .K, (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(line, { name: 'a line' }));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
function modelOf({ upstream, model }) {
    const name = model.served ?? model.asked;
    return upstream === null || name === null ? NOBODY : `${upstream}/${name}`;
}
function keyOf(receipt) {
    const { caller, at } = receipt;
    return {
        agent: caller.agent ?? caller.intent ?? NOBODY,
        repository: caller.repository ?? caller.subject ?? NOBODY,
        model: modelOf(receipt),
        day: new Date(at).toISOString().slice(0, 10),
    };
}
function tallyFor(rows, key) {
    const name = JSON.stringify(key);
    const known = rows.get(name);
    if (known !== undefined)
        return known.tally;
    if (rows.size >= MOST_ROWS) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'GATEWAY_USAGE_TOO_LARGE',
            message: `there are more than ${MOST_ROWS} combinations of agent, repository, model and day`,
            remedy: 'Move old chains to another directory, and add each up by itself.',
        });
    }
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .newTally */ .l4)();
    rows.set(name, { key, tally });
    return tally;
}


/***/ }),

/***/ 64710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ addTally),
/* harmony export */   l4: () => (/* binding */ newTally),
/* harmony export */   sj: () => (/* binding */ addReceipt)
/* harmony export */ });
/* harmony import */ var _budget_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70820);

function newTally() {
    return {
        calls: 0,
        ok: 0,
        refused: 0,
        failed: 0,
        usd: 0n,
        unpriced: 0,
        inputTokens: 0,
        cachedInputTokens: 0,
        outputTokens: 0,
        redactions: 0,
    };
}
function addReceipt(tally, { outcome, cost, usage, redactions }) {
    tally.calls++;
    if (outcome === 'ok')
        tally.ok++;
    else if (outcome === 'refused')
        tally.refused++;
    else
        tally.failed++;
    if (cost.usd === null)
        tally.unpriced++;
    else
        tally.usd += (0,_budget_money_js__WEBPACK_IMPORTED_MODULE_0__/* .picodollars */ .R1)(cost.usd);
    tally.inputTokens += usage.input ?? 0;
    tally.cachedInputTokens += usage.cachedInput ?? 0;
    tally.outputTokens += usage.output ?? 0;
    for (const count of Object.values(redactions))
        tally.redactions += count;
}
function addTally(tally, other) {
    tally.usd += other.usd;
    for (const key of Object.keys(tally))
        if (key !== 'usd')
            tally[key] += other[key];
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
