export const id = 1612;
export const ids = [1612];
export const modules = {

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

/***/ 41334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   Mw: () => (/* binding */ changeStatement),
/* harmony export */   Qh: () => (/* binding */ changeSubjects),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   cS: () => (/* binding */ PREDICATE_BASE),
/* harmony export */   sW: () => (/* binding */ AGENT_COMMIT_BUILD_TYPE),
/* harmony export */   so: () => (/* binding */ STATEMENT_TYPE_V0_1),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** cosign writes this older one for `--predicate`; we read both and write only the newer. */
const STATEMENT_TYPE_V0_1 = 'https://in-toto.io/Statement/v0.1';
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The project's own predicate types stand below this; a page with this path documents each. */
const PREDICATE_BASE = 'https://sallyport-ci.github.io/sallyport/predicates';
/** SLSA provenance v1. */
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** The build type of a change that an agent made; docs/predicates/agent-commit.md. */
const AGENT_COMMIT_BUILD_TYPE = 'https://sallyport-ci.github.io/sallyport/build-types/agent-commit/v1';
/** The three subjects of a Statement about a change, in a fixed order. */
function changeSubjects(subject) {
    return [
        { name: 'commit', digest: { gitCommit: subject.gitCommit } },
        { name: 'tree', digest: { gitTree: subject.gitTree } },
        { name: 'patch', digest: { sha256: subject.patchSha256 } },
    ];
}
/** A Statement about a change. `predicate` has to be plain JSON. */
function changeStatement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: changeSubjects(subject), predicateType, predicate };
}
/**
 * Is the Statement about this change: do its subjects hold the commit, the tree and the patch? Further subjects are
 * ignored. Compare with the change as it was read; never take the change from a Statement.
 */
function isAbout(statement, subject) {
    return changeSubjects(subject).every(({ digest }) => Object.entries(digest).every(([algorithm, value]) => statement.subject.some((s) => Object.hasOwn(s.digest, algorithm) && s.digest[algorithm] === value)));
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

/***/ 55771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyChain)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67903);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33739);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _budget_money_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70820);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71115);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44080);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25673);






const MOST_PROBLEMS = 20;
const OPEN = '{'.charCodeAt(0);
const CLOSE = '}'.charCodeAt(0);
/**
 * Checks a chain of receipts line by line: each is a receipt of one chain, numbered from 0 without gaps, and names the
 * digest of the bytes of the line before it.
 * @param path of the file
 * @param expected what the chain's closing Statement says; without a count a cut tail cannot be seen, and without the
 *   last digest a changed last line cannot
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE
 */
async function verifyChain(path, expected = {}) {
    const state = new ChainCheck();
    try {
        for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .S)(path))
            state.take(line);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'GATEWAY_RECEIPTS_UNREADABLE',
            message: `${path} cannot be read: ${cause.message}`,
            remedy: 'Name a chain of receipts: <directory>/<chain>.jsonl.',
            cause,
        });
    }
    return state.report(typeof expected === 'number' ? { count: expected } : expected);
}
class ChainCheck {
    #problems = [];
    #models = new Set();
    #chain = null;
    #line = 0;
    #previous = _receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_PREVIOUS */ .LC;
    #usd = 0n;
    #totals = { calls: 0, ok: 0, refused: 0, inputTokens: 0, outputTokens: 0 };
    take(line) {
        this.#line++;
        const receipt = line === undefined ? this.#tooLong() : this.#read(line);
        if (receipt !== undefined)
            this.#compare(receipt);
        this.#previous = line === undefined ? 'none' : (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(line);
    }
    report({ chain, count, last }) {
        if (count !== undefined && count !== this.#line) {
            this.#add('RECEIPTS_COUNT', `the chain has ${this.#line} receipts, not ${count}`);
        }
        if (last !== undefined && last !== this.#previous) {
            this.#add('RECEIPTS_LAST', `the last line is not the one with the digest ${last}`);
        }
        if (chain !== undefined && chain !== this.#chain) {
            this.#add('RECEIPTS_OTHER_CHAIN', `it is the chain ${this.#chain ?? 'of nobody'}, not ${chain}`);
        }
        return {
            verified: this.#problems.length === 0,
            chain: this.#chain,
            count: this.#line,
            last: this.#previous,
            problems: this.#problems.slice(0, MOST_PROBLEMS),
            totals: { ...this.#totals, usd: (0,_budget_money_js__WEBPACK_IMPORTED_MODULE_4__/* .dollars */ .E9)(this.#usd), models: [...this.#models].sort() },
        };
    }
    #tooLong() {
        this.#add('RECEIPTS_NOT_A_RECEIPT', 'it is longer than any receipt');
    }
    #read(line) {
        try {
            const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(line, { name: `line ${this.#line}` });
            const result = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptSchema */ .K, value);
            if (!result.success)
                this.#add('RECEIPTS_NOT_A_RECEIPT', `it is no receipt: ${result.issues[0].message}`);
            else if (line[0] !== OPEN || line.at(-1) !== CLOSE) {
                this.#add('RECEIPTS_NOT_A_RECEIPT', 'something stands before or after it, such as a carriage return');
            }
            else
                return result.output;
        }
        catch (error) {
            if (!(0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .isSallyportError */ .Rv)(error))
                throw error;
            this.#add('RECEIPTS_NOT_JSON', error.message);
        }
        return undefined;
    }
    #compare(receipt) {
        this.#chain ??= receipt.chain;
        if (receipt.chain !== this.#chain)
            this.#add('RECEIPTS_OTHER_CHAIN', `it is of the chain ${receipt.chain}`);
        if (receipt.sequence !== this.#line - 1) {
            this.#add('RECEIPTS_SEQUENCE', `its number is ${receipt.sequence}, not ${this.#line - 1}`);
        }
        if (receipt.previous !== this.#previous)
            this.#add('RECEIPTS_PREVIOUS', 'it does not follow the line before it');
        this.#sum(receipt);
    }
    #sum({ outcome, usage, cost, model }) {
        this.#totals.calls++;
        if (outcome === 'ok')
            this.#totals.ok++;
        if (outcome === 'refused')
            this.#totals.refused++;
        this.#usd += (0,_budget_money_js__WEBPACK_IMPORTED_MODULE_4__/* .picodollars */ .R1)(cost.usd ?? 0);
        this.#totals.inputTokens += usage.input ?? 0;
        this.#totals.outputTokens += usage.output ?? 0;
        if (model.served !== null)
            this.#models.add(model.served);
    }
    #add(code, message) {
        this.#problems.push({ line: this.#line, code, message });
    }
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
