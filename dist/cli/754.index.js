export const id = 754;
export const ids = [754];
export const modules = {

/***/ 87754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayVerdict: () => (/* binding */ replayVerdict)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51831);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57347);





const MAX_BYTES = 64 * 1024 * 1024;
const judged = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    decision: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['allow', 'deny', 'error']),
    tier: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['low', 'medium', 'high']),
    rules: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A verdict as a bundle, as a Statement, or the decision itself as `sallyport gate --format json` prints it. */
const forms = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        dsseEnvelope: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ payload: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), payloadType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4) }),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ dsseEnvelope }) => (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(Buffer.from(dsseEnvelope.payload, 'base64'), { name: 'the payload' })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ predicate: judged }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ predicate }) => predicate)),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ predicate: judged }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ predicate }) => predicate)),
    judged,
]);
/** `sallyport replay`: the same decision from the same inputs, or where they part. */
async function replayVerdict(path, options, io) {
    const verdict = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(forms, (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(io, path), { name: path, maxBytes: MAX_BYTES }));
    if (!verdict.success) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'REPLAY_VERDICT_UNREADABLE',
            message: `${path} holds no verdict: ${verdict.issues[0].message}`,
            remedy: 'Give the Statement or bundle that policy-gate wrote, or what `sallyport gate --format json` printed.',
        });
    }
    const { same, decision, difference } = await (0,_sallyport_engine__WEBPACK_IMPORTED_MODULE_5__/* .replay */ .e)(verdict.output, options.inputs);
    if (options.format === 'json')
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, { schema: 'sallyport/replay/v1', same, decision, difference: difference ?? null });
    else if (same)
        io.stdout.write(`${(0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(io, 'green', 'SAME')}  ${decision.decision}, ${decision.tier} risk, from the recorded inputs\n`);
    else
        io.stdout.write(differenceText(difference, io));
    return same ? 0 : 1;
}
function differenceText(difference, io) {
    const show = (value) => (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(JSON.stringify(value)).slice(0, 400);
    return [
        `${(0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(io, 'red', 'DIFFERENT')}  first at ${(0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(difference?.at ?? '')}`,
        `  the verdict has  ${show(difference?.verdict)}`,
        `  deciding gives   ${show(difference?.replayed)}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 33874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
const DAY_MS = 86_400_000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
/**
 * An RFC 3339 time (section 5.6, any offset, at most nine digits of a second's fraction) as microseconds since
 * 1970-01-01T00:00:00Z; what is finer is cut off. Undefined for anything else, days and hours that do not exist included.
 */
function parseInstant(text) {
    const match = RFC3339.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offset = offsetMinutes(match[8], match[9], match[10]);
    if (!exists(year, month, day) || hour > 23 || minute > 59 || second > 60 || offset === undefined)
        return undefined;
    const start = utc(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    if (second === 60 && start % DAY_MS !== 0)
        return undefined;
    return start * 1000 + Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
}
function offsetMinutes(sign, hours, minutes) {
    if (sign === undefined)
        return 0;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year, month, day) {
    return new Date(0).setUTCFullYear(year, month - 1, day);
}
function exists(year, month, day) {
    const date = new Date(utc(year, month, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Is it a day of the calendar, as `YYYY-MM-DD`? */
function isDay(text) {
    return startOfDay(text) !== undefined;
}
/** The start of a day in UTC, in microseconds since 1970-01-01T00:00:00Z; undefined for a day that does not exist. */
function startOfDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : undefined;
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

const MAX_ALTERNATIVES = 256;
/**
 * Compiles a glob of the configuration. `*` matches within a segment, `**` over segments, `?` one byte,
 * `{a,b}` alternatives; dot files match; `[` and `]` are literal; case counts. Paths are compared as bytes.
 * Matching is linear in path times pattern: no pattern makes it backtrack without bound.
 * @throws SallyportError GLOB_INVALID for an empty pattern, a leading `/`, a `..` segment, `!`, or unbalanced braces.
 */
function compileGlob(pattern) {
    const alternatives = expandBraces(checked(pattern), pattern).map((text) => segmentsOf(text));
    return (path) => {
        const segments = bytesOf(path).split('/');
        return alternatives.some((glob) => matchSegments(glob, segments));
    };
}
/** A matcher for any of several globs; matches nothing when there are none. */
function compileGlobs(patterns) {
    const matchers = patterns.map((pattern) => compileGlob(pattern));
    return (path) => matchers.some((matches) => matches(path));
}
/** One character for each byte, so that matching counts bytes. */
function bytesOf(path) {
    return Buffer.from(path).toString('latin1');
}
function segmentsOf(pattern) {
    return bytesOf(pattern).split('/');
}
function invalid(pattern, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'GLOB_INVALID',
        message: `the pattern ${JSON.stringify(pattern)} ${why}`,
        remedy: 'Write paths from the repository root with *, **, ? and {a,b}, for instance src/auth/**.',
    });
}
function checked(pattern) {
    if (pattern === '')
        throw invalid(pattern, 'is empty');
    if (pattern.startsWith('/'))
        throw invalid(pattern, 'starts with a slash');
    if (pattern.includes('!'))
        throw invalid(pattern, 'has a "!"; patterns cannot be negated');
    if (pattern.includes('\0'))
        throw invalid(pattern, 'has a NUL byte');
    return pattern;
}
/** All the brace-free patterns that a pattern stands for. */
function expandBraces(text, pattern) {
    const open = text.indexOf('{');
    if (open < 0) {
        if (text.includes('}'))
            throw invalid(pattern, 'closes a brace that it does not open');
        if (text.split('/').includes('..'))
            throw invalid(pattern, 'has a ".." segment');
        if (text === '' || text.startsWith('/'))
            throw invalid(pattern, 'has an alternative that is empty or starts with a slash');
        return [text];
    }
    const { parts, end } = splitBraces(text, open, pattern);
    const expanded = parts.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(end + 1), pattern));
    if (expanded.length > MAX_ALTERNATIVES)
        throw invalid(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
    return expanded;
}
function splitBraces(text, open, pattern) {
    if (text.slice(0, open).includes('}'))
        throw invalid(pattern, 'closes a brace that it does not open');
    const parts = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < text.length; at++) {
        const character = text[at];
        if (character === '{')
            depth++;
        if (depth === 1 && (character === ',' || character === '}')) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
        if (character === '}' && --depth === 0)
            return { parts, end: at };
    }
    throw invalid(pattern, 'opens a brace that it does not close');
}
/** `**` as a whole segment stands for any number of segments; the last choice alone is remembered, as for `*`. */
function matchSegments(glob, path) {
    return matchRuns(glob.length, path.length, {
        isRun: (g) => glob[g] === '**',
        matches: (g, p) => matchSegment(glob[g], path[p]),
    });
}
function matchSegment(glob, text) {
    return matchRuns(glob.length, text.length, {
        isRun: (g) => glob[g] === '*',
        matches: (g, p) => glob[g] === '?' || glob[g] === text[p],
    });
}
/** The classic wildcard match: on a mismatch, let the last run take one more and go on. */
function matchRuns(globLength, textLength, { isRun, matches }) {
    let g = 0;
    let p = 0;
    let run = -1;
    let taken = 0;
    while (p < textLength) {
        if (g < globLength && isRun(g)) {
            run = g++;
            taken = p;
        }
        else if (g < globLength && matches(g, p)) {
            g++;
            p++;
        }
        else if (run >= 0) {
            g = run + 1;
            p = ++taken;
        }
        else
            return false;
    }
    while (g < globLength && isRun(g))
        g++;
    return g === globLength;
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
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        at += code === 0x5c ? 2 : 1;
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

/***/ 62471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ directoryResult)
/* harmony export */ });
/** What was left aside in the evidence directory takes nothing away from what counts; it is said. */
function directoryResult({ counted, notes }) {
    const id = 'evidence.directory';
    const children = notes.map(({ name, message }) => ({ id, result: 'skip', message: `${name} ${message}` }));
    const message = `${counted.length} Statements about this change count, ${notes.length} files do not`;
    return { id, result: 'pass', message, ...(children.length > 0 && { children }) };
}


/***/ }),

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* harmony import */ var _sallyport_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34608);

/** What a Statement says, as the rules compare it; undefined when it is no kind of evidence. */
function evidenceItem(statement, name) {
    const interpretation = (0,_sallyport_evidence__WEBPACK_IMPORTED_MODULE_0__/* .interpretStatement */ .P)(statement);
    switch (interpretation.outcome) {
        case 'unrelated':
            return undefined;
        case 'malformed':
            return { ok: false, kind: interpretation.kind, name, problem: interpretation.error.message };
        case 'evidence':
            return usable(interpretation.evidence, name);
    }
}
function usable(evidence, name) {
    const common = { ok: true, name };
    switch (evidence.kind) {
        case 'tests':
        case 'contract': {
            const { kind, result, passed, failed } = evidence;
            return { ...common, kind, result, passed, failed };
        }
        case 'coverage': {
            const { kind, lines, changedLines } = evidence;
            return { ...common, kind, lines: share(lines), changedLines: share(changedLines) };
        }
        case 'mutation': {
            const covered = evidence.killed + evidence.timedOut;
            return {
                ...common,
                kind: 'mutation',
                mutants: { covered, total: covered + evidence.survived + evidence.notCovered },
            };
        }
        case 'scan':
            return { ...common, kind: 'scan', findings: evidence.newFindings };
        case 'vulnerabilities':
            return { ...common, kind: 'vulnerabilities', findings: evidence.findings };
        default:
            return rarer(evidence, common);
    }
}
function rarer(evidence, common) {
    switch (evidence.kind) {
        case 'sbom':
            return { ...common, kind: 'sbom', components: evidence.components };
        case 'benchmarks': {
            const { kind, benchmarks, p95RegressionPercent } = evidence;
            return { ...common, kind, benchmarks, regressionPercent: p95RegressionPercent };
        }
        case 'determinism':
            return { ...common, kind: 'determinism', runs: evidence.runs, identical: evidence.identical };
        case 'fuzz':
            return { ...common, kind: 'fuzz', executions: evidence.executions, crashes: evidence.crashes };
        case 'agent-provenance': {
            const { kind, intent, models, receipts } = evidence;
            return { ...common, kind, intent, models, calls: receipts?.count ?? null };
        }
        case 'artifact-signature':
            return { ...common, kind: 'artifact-signature', passed: evidence.passed };
    }
}
function share({ covered, total }) {
    return { covered, total };
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   v: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96352);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _evidence_directory_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62471);
/* harmony import */ var _evidence_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59663);







const FILE = 'inputs.json';
const MAX_BYTES = 256 * 1024 * 1024;
/** Writes the inputs of a decision into a folder, as `inputs.json`. */
async function recordInputs(folder, { change, configuration }, { classification, facts, evidence, decision, input }) {
    const { base, head, baseMoved, subject } = change;
    const inputs = {
        schema: 'sallyport/inputs/v1',
        change: {
            base,
            head,
            baseMoved,
            subject,
            files: change.files.map(({ path, pathBytes, previousPathBytes }) => ({
                path,
                bytes: pathBytes.toString('base64'),
                ...(previousPathBytes !== undefined && { previous: previousPathBytes.toString('base64') }),
            })),
            commits: change.commits.map(({ oid, message }) => ({ oid, message })),
        },
        classification,
        configuration,
        facts: facts ?? null,
        evidence: evidence.counted,
        notes: evidence.notes,
        policies: input.policies,
        unsigned: decision.unsigned === true,
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(inputs)}\n`);
    return file;
}
/**
 * Decides again from recorded inputs, and compares with a verdict.
 * @param folder where `recordInputs` wrote
 * @throws SallyportError REPLAY_INPUTS_UNREADABLE, and what deciding throws
 */
async function replay(verdict, folder) {
    const decision = await decideAgain(await readInputs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE)));
    const { decision: outcome, tier, inputs, rules } = verdict;
    const difference = firstDifference('inputs', inputs, decision.inputs) ??
        firstDifference('rules', rules, decision.rules) ??
        firstDifference('verdict', { decision: outcome, tier }, { decision: decision.decision, tier: decision.tier });
    return { same: difference === undefined, decision, ...(difference !== undefined && { difference }) };
}
async function decideAgain({ change, evidence, notes, facts, ...rest }) {
    const decision = await (0,_sallyport_policy__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)({
        ...rest,
        change: {
            ...change,
            files: change.files.map(({ path, bytes, previous }) => ({
                path,
                pathBytes: Buffer.from(bytes, 'base64'),
                ...(previous !== undefined && { previousPathBytes: Buffer.from(previous, 'base64') }),
            })),
        },
        facts: facts ?? undefined,
        evidence: evidence.flatMap(({ statement, name }) => (0,_evidence_item_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .v)(statement, name) ?? []),
        statements: evidence.map(({ sha256 }) => sha256),
    });
    return { ...decision, rules: [...decision.rules, (0,_evidence_directory_result_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryResult */ .v)({ counted: evidence, notes })] };
}
const form = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('sallyport/inputs/v1'),
    change: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })), commits: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()) }),
    classification: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()) }),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1) }),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ statement: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}) })),
});
async function readInputs(file) {
    try {
        const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), { name: file, maxBytes: MAX_BYTES, maxDepth: 128 });
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(form, value);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_7__/* .SallyportError */ .$E({
            code: 'REPLAY_INPUTS_UNREADABLE',
            message: `${file} has no inputs of a decision: ${cause instanceof Error ? cause.message : String(cause)}`,
            remedy: 'Give the folder that the gate wrote with --record.',
            cause,
        });
    }
}
/** Walks two values side by side, in the order of their keys. */
function firstDifference(at, verdict, replayed) {
    if (verdict === undefined || replayed === undefined) {
        return verdict === replayed ? undefined : { at, verdict: verdict ?? null, replayed: replayed ?? null };
    }
    if ((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(verdict) === (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(replayed))
        return undefined;
    if (!isContainer(verdict) || !isContainer(replayed))
        return { at, verdict, replayed };
    const keys = [...new Set([...Object.keys(verdict), ...Object.keys(replayed)])].sort();
    for (const key of keys) {
        const found = firstDifference(`${at}.${key}`, verdict[key], replayed[key]);
        if (found !== undefined)
            return found;
    }
    return { at, verdict, replayed };
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 96352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export resultOf */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33739);
/* harmony import */ var _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27423);
/* harmony import */ var _input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99632);
/* harmony import */ var _input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78224);




/**
 * Decides about a change by the shipped rules: allow when no rule fails. The same inputs in any order give the same
 * decision; a rule that gives no answer fails.
 * @throws SallyportError POLICY_EVALUATION
 */
async function decide(parts) {
    const input = (0,_input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .J)(parts);
    const outputs = await (0,_evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateRules */ .F0)(input, (0,_input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__/* .policyData */ .L)(parts.configuration));
    const rules = _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map((rule) => resultOf(rule, outputs));
    const { change, classification, configuration, facts, statements, unsigned } = parts;
    return {
        schema: 'sallyport/decision/v1',
        decision: rules.some(({ result }) => result === 'fail') ? 'deny' : 'allow',
        tier: classification.tier,
        rules,
        subject: change.subject,
        inputs: {
            change: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)({ base: change.base, ...change.subject }),
            classification: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(classification),
            configuration: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(configuration),
            facts: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(facts ?? null),
            policies: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(input.policies),
            policy: _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SHA256 */ .NT,
            statements: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)([...statements].sort()),
        },
        ...(unsigned ? { unsigned: true } : {}),
    };
}
/** A rule's output as a node of the tree. What is neither skipped nor passed fails. */
function resultOf(rule, outputs) {
    const { id, path, remedy } = rule;
    const [pack = '', name = ''] = path.split('.');
    const { deny = [], skip, pass } = outputs[pack]?.[name] ?? {};
    const messages = deny.map(({ msg }) => msg).sort();
    const [first] = messages;
    if (first !== undefined)
        return failure(id, remedy, messages);
    if (typeof skip === 'string')
        return { id, result: 'skip', message: skip };
    if (typeof pass === 'string')
        return { id, result: 'pass', message: pass };
    return { id, result: 'fail', message: 'the rule gave no answer', remedy };
}
function failure(id, remedy, messages) {
    const [first = ''] = messages;
    if (messages.length === 1)
        return { id, result: 'fail', message: first, remedy };
    const children = messages.map((message) => ({ id, result: 'fail', message }));
    return { id, result: 'fail', message: `${first}, and ${messages.length - 1} more`, remedy, children };
}


/***/ }),

/***/ 99632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyData)
/* harmony export */ });
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33874);

/** The configuration as rules see it, as `data.configuration`: every time is a number of microseconds. */
function policyData(configuration) {
    const { gate } = configuration;
    return {
        configuration: {
            ...configuration,
            gate: {
                ...gate,
                freeze: gate.freeze.map(({ from, to, reason }) => ({
                    from: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(from),
                    fromText: from,
                    to: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(to),
                    toText: to,
                    reason,
                })),
                exceptions: gate.exceptions.map(({ expires, ...rest }) => ({ ...rest, expires: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(expires) })),
            },
        },
    };
}


/***/ }),

/***/ 78224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ policyInput)
});

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
;// CONCATENATED MODULE: ./build/packages/policy/src/input/change-class.js
/** Files that decide what everything else may do. */
const INFRASTRUCTURE = ['ci', 'deployment', 'build', 'policy', 'owners', 'agent-instructions'];
/** What rules found out by content, or by another name, that the class of a file does not say. */
const INFRASTRUCTURE_REASONS = [
    'RISK_AGENT_INSTRUCTIONS',
    'RISK_BINARY_WITH_BUILD',
    'RISK_BOT',
    'RISK_BUILD',
    'RISK_CI',
    'RISK_DEPLOYMENT',
    'RISK_EDITOR_TASK',
    'RISK_HOOK',
    'RISK_IMPORTED_INSTRUCTIONS',
    'RISK_INFRASTRUCTURE_CONTENT',
    'RISK_OWNERS',
    'RISK_PACKAGE_MANAGER',
    'RISK_POLICY',
];
/**
 * What the change is, by all of its files. A document with anything in it that a rule calls worse than low is none;
 * a test may be of a medium tier (an assertion was rewritten), a high one is more than a test.
 */
function changeClass({ files }) {
    if (files.length > 0 && files.every(isDocument))
        return 'documentation';
    return files.length > 0 && files.every((file) => isDocument(file) || isTest(file)) ? 'tests' : 'other';
}
function isDocument(file) {
    return file.class === 'documentation' && file.tier === 'low';
}
function isTest(file) {
    return file.class === 'test' && file.tier !== 'high';
}
/** The files of CI, deployment, build, policy, owners and agent instructions, by their classes and by what rules found. */
function infrastructureFiles({ files, reasons }) {
    const byClass = files.filter((file) => INFRASTRUCTURE.includes(file.class)).map(({ path }) => path);
    const byReason = reasons
        .filter(({ code }) => INFRASTRUCTURE_REASONS.includes(code))
        .map(({ path = 'the change' }) => path);
    return [...new Set([...byClass, ...byReason])].sort();
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/co-authors.js
const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/gim;
const NOREPLY = /(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com/gi;
/**
 * The accounts that `Co-authored-by` trailers name by an address of users.noreply.github.com. A trailer is a text that
 * anybody can write: it takes the right to approve from whom it names, and changes nothing else. Every line of the
 * message is looked at, not only the last paragraph: naming too many takes too much, never too little.
 */
function coAuthorsOf(messages) {
    const found = new Map();
    for (const message of messages) {
        for (const [, value = ''] of message.matchAll(TRAILER)) {
            for (const [, id, login = ''] of value.matchAll(NOREPLY)) {
                const coAuthor = { id: id === undefined ? null : Number(id), login };
                found.set(JSON.stringify(coAuthor), coAuthor);
            }
        }
    }
    return [...found.values()].sort((a, b) => a.login.localeCompare(b.login, 'en') || (a.id ?? 0) - (b.id ?? 0));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/sound.js
/**
 * JSON has no infinity and turns it into null, which is less than every threshold: an item with a figure that is not a
 * finite number of 0 or more (a change of a benchmark may be negative) is one that cannot be believed.
 */
function soundItem(item) {
    if (!item.ok || isSound(item))
        return item;
    const { kind, name } = item;
    return { ok: false, kind, name, problem: 'it holds a figure that is no number' };
}
function isSound(value) {
    return Object.entries(value).every(([key, child]) => {
        if (typeof child === 'number')
            return Number.isFinite(child) && (child >= 0 || key === 'regressionPercent');
        if (child === undefined)
            return false;
        return typeof child !== 'object' || child === null || isSound(child);
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/policy-input.js




/** How many names a message needs; the rest is counted. */
const SAMPLE = 10;
/** What holds where nothing has evaluated `gate.policies`. */
const NO_POLICIES = { evaluated: [], denials: [], warnings: [], sha256: null };
/** Everything that the rules look at, made of the parts; the same parts in any order give the same input. */
function policyInput(parts) {
    const { change, classification, configuration, facts, evidence, policies } = parts;
    const present = new Set(facts?.commits.map(({ sha }) => sha));
    return {
        schema: 'sallyport/policy-input/v1',
        now: facts?.now ?? null,
        change: {
            base: change.base,
            head: change.head,
            tier: classification.tier,
            class: changeClass(classification),
            files: change.files.length,
            commits: change.commits.length,
            empty: change.files.length === 0,
            baseMoved: change.baseMoved,
            critical: matching(change.files, (0,glob/* compileGlobs */.t)(configuration.critical)),
            infrastructure: infrastructureFiles(classification).slice(0, SAMPLE),
            missingCommits: change.commits
                .map(({ oid }) => oid)
                .filter((oid) => !present.has(oid))
                .slice(0, SAMPLE),
        },
        facts: facts ?? null,
        coAuthors: coAuthorsOf(change.commits.map(({ message }) => message)),
        intents: intentScopes(change, configuration, evidence),
        exceptions: configuration.gate.exceptions.map(({ paths }) => ({
            covers: change.files.every(withinAll((0,glob/* compileGlobs */.t)(paths))),
        })),
        evidence: byKind(evidence),
        policies: policies ?? NO_POLICIES,
    };
}
function namesOf({ pathBytes, previousPathBytes }) {
    return previousPathBytes === undefined ? [pathBytes] : [pathBytes, previousPathBytes];
}
function withinAll(matches) {
    return (file) => namesOf(file).every(matches);
}
function matching(files, matches) {
    const found = [];
    for (const file of files) {
        if (namesOf(file).some(matches))
            found.push(file.path);
        if (found.length === SAMPLE)
            break;
    }
    return found;
}
function intentScopes({ files }, { intents }, evidence) {
    const models = new Set(evidence.flatMap((item) => (item.kind === 'agent-provenance' && item.ok ? item.models : [])));
    return Object.fromEntries(Object.entries(intents).map(([name, intent]) => {
        const within = withinAll((0,glob/* compileGlobs */.t)(intent.paths));
        const outside = files.filter((file) => !within(file)).map(({ path }) => path);
        const allowed = [...models].filter((0,glob/* compileGlobs */.t)(intent.models)).sort();
        return [name, { outsideCount: outside.length, outside: outside.slice(0, SAMPLE), models: allowed }];
    }));
}
function byKind(evidence) {
    const kinds = {};
    for (const item of evidence.map(soundItem)) {
        const items = kinds[item.kind] ?? [];
        items.push(item);
        kinds[item.kind] = items;
    }
    for (const items of Object.values(kinds))
        items.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return kinds;
}


/***/ })

};
