export const id = 2319;
export const ids = [2319];
export const modules = {

/***/ 33874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
const DAY_MS = 86_400_000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,40}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
/**
 * An RFC 3339 time (section 5.6, any offset) as microseconds since
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

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zm: () => (/* binding */ tier),
/* harmony export */   _T: () => (/* binding */ evidenceKind),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50701);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51920);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33874);



/** The largest count that makes sense anywhere in the file; beyond it somebody slipped. */
const MAX_COUNT = 1_000_000_000;
/** A count: a plain decimal integer (its spelling is checked on the file; see `checkCounts`). */
const count = (minimum = 0, maximum = MAX_COUNT) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(minimum, `has to be ${minimum} or more`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(maximum, `has to be ${maximum} or less`));
/** An account's or an app's number on the forge. */
const identifier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1, 'has to be 1 or more'));
const percent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number of percent'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 percent or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100, 'has to be 100 percent or less'));
/** An amount of money; decimals are allowed. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_COUNT, `has to be ${MAX_COUNT} or less`));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const globProblem = (pattern) => {
    try {
        (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(pattern);
        return '';
    }
    catch (error) {
        return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .isSallyportError */ .Rv)(error) ? error.message : String(error);
    }
};
/** A pattern of paths or of model names; `@sallyport/core` compileGlob. */
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a pattern'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((pattern) => globProblem(pattern) === '', (issue) => `is no pattern: ${globProblem(String(issue.input))}`));
const globs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob, 'has to be a list of patterns'), []);
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** A host's name: no scheme, no port, no path, no wildcard. */
const host = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a host'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(HOST, 'has to be a host such as npm.example.org'));
const evidenceKind = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A, `has to be one of ${_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A.join(', ')}`);
const tier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['low', 'medium', 'high'], 'has to be low, medium or high');
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a time'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(value) !== undefined, 'has to be an RFC 3339 time such as 2026-12-20T00:00:00Z'));
const day = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a day'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_times_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, 'has to be a day that exists, such as 2027-03-01'));
const isServiceUrl = (value) => {
    if (!URL.canParse(value))
        return false;
    const { protocol, hostname, username, password } = new URL(value);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};
const serviceUrl = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isServiceUrl, 'has to be an https URL'));
const isRepositoryPath = (value) => value !== '' && value.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment));
/** A path from the repository's root, without a wildcard. */
const repositoryPath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a path'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isRepositoryPath, 'has to be a path from the root of the repository, such as .github/policy'));


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ matchRuns),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
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
    return compileGlobs([pattern]);
}
/** A matcher for any of several globs; matches nothing when there are none. */
function compileGlobs(patterns) {
    const alternatives = patterns.flatMap((pattern) => expandBraces(checked(pattern), pattern).map(segmentsOf));
    if (alternatives.length === 0)
        return () => false;
    return (path) => {
        const segments = segmentsOf(path);
        return alternatives.some((glob) => matchSegments(glob, segments));
    };
}
/** One character for each byte, so that matching counts bytes. */
function bytesOf(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
    return bytes.toString('latin1');
}
function segmentsOf(path) {
    return bytesOf(path).split('/');
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
/**
 * The classic wildcard match: on a mismatch, let the last run take one more and go on. Its time is at most the product
 * of the two lengths.
 */
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

/***/ 86573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   aH: () => (/* binding */ configuredPrice),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70820);

const MILLION = 1000000n;
/** A rate from US dollars for a million tokens; only a sum is ever divided and rounded. */
function rate(dollarsForMillion) {
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .picodollars */ .R1)(dollarsForMillion);
}
function flat(value) {
    return [{ above: -1, rate: value }];
}
/** The price that a configuration sets: cached input costs `input`, a cache write 1.25 of it, unless told. */
function configuredPrice(price) {
    const input = rate(price.input);
    const cacheWrite = price.cacheWrite === undefined ? (input * 5n) / 4n : rate(price.cacheWrite);
    return {
        input: flat(input),
        output: flat(rate(price.output)),
        cachedInput: flat(price.cachedInput === undefined ? input : rate(price.cachedInput)),
        cacheWrite: flat(cacheWrite),
        cacheWriteLong: flat(cacheWrite),
    };
}
/** What a call cost. */
function costOf(usage, price) {
    const { input, cachedInput, cacheWrite, cacheWriteLong, output } = usage;
    const plain = Math.max(0, input - cachedInput - cacheWrite);
    const at = (table, tokens) => rateAt(table, input) * BigInt(tokens);
    return perMillion(at(price.input, plain) +
        at(price.cachedInput, cachedInput) +
        at(price.cacheWrite, Math.max(0, cacheWrite - cacheWriteLong)) +
        at(price.cacheWriteLong, cacheWriteLong) +
        at(price.output, output));
}
/** The most that a call can cost: every step of the tables that its input could reach is looked at. */
function boundOf({ input, output, writesCache }, price) {
    const reachable = (table) => table.reduce((most, step) => (step.above < input && step.rate > most ? step.rate : most), 0n);
    const inputs = writesCache || price.cachesUnasked === true ? [price.input, price.cacheWrite, price.cacheWriteLong] : [price.input];
    const dearest = reachable(inputs.flat());
    return perMillion(dearest * BigInt(input) + reachable(price.output) * BigInt(output));
}
function rateAt(table, input) {
    let found = 0n;
    for (const step of table)
        if (input > step.above)
            found = step.rate;
    return found;
}
/** Rounded up to a whole picodollar. */
function perMillion(amount) {
    return (amount + MILLION - 1n) / MILLION;
}


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ loadGatewayConfig)
});

// UNUSED EXPORTS: parseGatewayConfig

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/config/src/schema/validate.js + 1 modules
var validate = __webpack_require__(37154);
// EXTERNAL MODULE: ./build/packages/config/src/yaml/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(25951);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/money.js
var money = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/price.js
var budget_price = __webpack_require__(86573);
// EXTERNAL MODULE: ./build/packages/gateway/src/formats/usage.js
var usage = __webpack_require__(31248);
;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/request-json.js


const WITHIN_MS = 10_000;
const LARGEST_ANSWER = 1024 * 1024;
/** @throws Error with the host and the status */
async function requestJson(url, request) {
    const value = readObject(await requestBytes(url, request));
    if (value === undefined)
        throw new Error(`${new URL(url).host} does not answer with a JSON object`);
    return value;
}
/**
 * Asks a service that gives out credentials. Redirects are not followed. What it says in an error is not passed on: it
 * may repeat what it was sent.
 * @throws Error with the host and the status
 */
async function requestBytes(url, { method = 'POST', headers = {}, body }) {
    const { host } = new URL(url);
    const isForm = body instanceof URLSearchParams;
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const response = await fetch(url, {
        method,
        redirect: 'error',
        headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': type }), ...headers },
        body: body === undefined ? null : isForm ? body.toString() : JSON.stringify(body),
        signal: AbortSignal.timeout(WITHIN_MS),
    }).catch(() => {
        throw new Error(`${host} cannot be reached`);
    });
    if (!response.ok) {
        await response.body?.cancel();
        throw new Error(`${host} answers with ${response.status}`);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error(`${host} answers with too much`);
    }
    return Buffer.concat(chunks);
}
function readObject(bytes) {
    try {
        const value = (0,json/* parseJson */.qF)(bytes, { name: 'the answer' });
        return (0,usage/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** A text of an answer, reached by these keys. @throws Error that names the keys, not the values */
function textAt(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = (0,usage/* isObject */.Gv)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    if (typeof found !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(found)) {
        throw new Error(`the answer has no readable "${keys.join('.')}"`);
    }
    return found;
}
/** Seconds of `expires_in` and the like, which a service may write as a number or as text. @throws Error */
function secondsAt(value, key) {
    const seconds = Number(value[key]);
    if (!Number.isFinite(seconds) || seconds <= 0)
        throw new Error(`the answer has no readable "${key}"`);
    return seconds;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/aws.js

/** What a role's credentials last: the longest that every role allows. */
const LIFETIME_SECONDS = 3600;
/**
 * A role's temporary keys for the gateway's identity token; each request is signed with them.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function awsOf(entry, identity) {
    const url = entry.url ?? `https://sts.${entry.region}.amazonaws.com/`;
    return async () => {
        const body = new URLSearchParams({
            Action: 'AssumeRoleWithWebIdentity',
            Version: '2011-06-15',
            RoleArn: entry.role,
            RoleSessionName: entry.sessionName,
            DurationSeconds: String(LIFETIME_SECONDS),
            WebIdentityToken: await identity(),
        });
        const answer = (await requestBytes(url, { headers: { accept: 'text/xml' }, body })).toString('utf8');
        const keys = {
            accessKeyId: elementOf(answer, 'AccessKeyId'),
            secretAccessKey: elementOf(answer, 'SecretAccessKey'),
            sessionToken: elementOf(answer, 'SessionToken'),
        };
        const expires = Date.parse(elementOf(answer, 'Expiration'));
        if (!Number.isFinite(expires))
            throw new Error('the answer has no readable "Expiration"');
        return {
            value: keys.secretAccessKey,
            companions: [keys.sessionToken],
            lifetimeSeconds: (expires - Date.now()) / 1000,
            isAccessToken: false,
            sign: signerOf(keys, entry),
        };
    };
}
/**
 * Signature Version 4 over the method, the address and the body as it is sent: a request that is made again is signed
 * again. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @param now for tests; the moment of the signature, which AWS takes for five minutes
 */
function signerOf(keys, { region, service }, now = () => new Date()) {
    // Days, regions and services share few derived keys; a new credential has a signer and a cache of its own.
    const cache = new Map();
    return async ({ method, url, body }) => {
        const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
        const datetime = now()
            .toISOString()
            .replace(/[:-]|\.\d{3}/g, '');
        const signer = new AwsV4Signer({ ...keys, method, url, body: body ?? '', region, service, datetime, cache });
        const { headers } = await signer.sign();
        return Object.fromEntries(headers);
    };
}
/** The text of an element that stands there once. The texts of this answer hold no markup. */
function elementOf(xml, name) {
    const found = [...xml.matchAll(new RegExp(`<${name}>([^<>&\\s]{1,16384})</${name}>`, 'g'))];
    const text = found.length === 1 ? found[0]?.[1] : undefined;
    if (text === undefined || !/^[\x21-\x7e]+$/.test(text))
        throw new Error(`the answer has no single "${name}"`);
    return text;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/identity.js




const LONGEST_TOKEN = 16_384;
/**
 * Where the gateway's identity token comes from: a file that is renewed (a projected service account token of
 * Kubernetes), or GitHub, when the gateway runs in a job with `id-token: write`.
 * @throws SallyportError GATEWAY_IDENTITY_MISSING
 */
function identityToken(source, { env, cwd }) {
    if ('file' in source)
        return () => tokenFile((0,external_node_path_.resolve)(cwd, source.file));
    const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (url === undefined || bearer === undefined || !URL.canParse(url)) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_IDENTITY_MISSING',
            message: 'the configuration wants GitHub to say who the gateway is, and there is no job that it could ask for',
            remedy: 'Run the gateway in a job with "id-token: write", or use identity: { file: PATH }.',
        });
    }
    const address = new URL(url);
    address.searchParams.set('audience', source.github);
    return async () => {
        const headers = { authorization: `Bearer ${bearer}` };
        return textAt(await requestJson(address.href, { method: 'GET', headers }), 'value');
    };
}
async function tokenFile(path) {
    const token = (await (0,promises_.readFile)(path, 'utf8')).trim();
    if (token.length > LONGEST_TOKEN || !/^[\x21-\x7e]+$/.test(token))
        throw new Error(`${path} holds no token`);
    return token;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/exchange.js




const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';
/**
 * A provider's access token for the gateway's own identity token: no key is stored anywhere.
 * @throws SallyportError GATEWAY_IDENTITY_MISSING
 */
function exchangeOf(entry, surroundings) {
    const identity = identityToken(entry.identity, surroundings);
    switch (entry.provider) {
        case 'anthropic':
            return () => anthropic(entry, identity);
        case 'openai':
            return () => openai(entry, identity);
        case 'azure':
            return () => azure(entry, identity);
        case 'gcp':
            return () => gcp(entry, identity);
        case 'aws':
            return awsOf(entry, identity);
        default:
            return (0,errors/* assertNever */.xb)(entry);
    }
}
/** RFC 7523, as in https://platform.claude.com/docs/en/manage-claude/wif-reference. */
async function anthropic(entry, identity) {
    const { url, federationRule, organization, serviceAccount, workspace } = entry;
    const answer = await requestJson(`${url.replace(/\/$/, '')}/v1/oauth/token`, {
        headers: { 'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01' },
        body: {
            grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
            assertion: await identity(),
            federation_rule_id: federationRule,
            organization_id: organization,
            ...(serviceAccount === undefined ? {} : { service_account_id: serviceAccount }),
            ...(workspace === undefined ? {} : { workspace_id: workspace }),
        },
    });
    return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}
/** RFC 8693, as in https://developers.openai.com/api/reference/workload-identity-federation. */
async function openai(entry, identity) {
    const answer = await requestJson(entry.url, {
        body: {
            grant_type: TOKEN_EXCHANGE,
            subject_token_type: JWT_TYPE,
            subject_token: await identity(),
            identity_provider_id: entry.identityProvider,
            service_account_id: entry.serviceAccount,
        },
    });
    return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}
/** RFC 7523, section 2.2, as in https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow. */
async function azure(entry, identity) {
    const { url, tenant, client, scope } = entry;
    const answer = await requestJson(`${url.replace(/\/$/, '')}/${tenant}/oauth2/v2.0/token`, {
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: client,
            scope,
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: await identity(),
        }),
    });
    return bearer(textAt(answer, 'access_token'), secondsAt(answer, 'expires_in'));
}
/** RFC 8693, as in https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, and an account if one is named. */
async function gcp(entry, identity) {
    const answer = await requestJson(entry.url, {
        body: {
            grantType: TOKEN_EXCHANGE,
            audience: entry.audience,
            scope: entry.scope,
            requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
            subjectToken: await identity(),
            subjectTokenType: JWT_TYPE,
        },
    });
    const token = textAt(answer, 'access_token');
    if (entry.serviceAccount === undefined)
        return bearer(token, secondsAt(answer, 'expires_in'));
    return asServiceAccount(entry, entry.serviceAccount, token);
}
/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
async function asServiceAccount(entry, account, token) {
    const base = entry.impersonationUrl.replace(/\/$/, '');
    const url = `${base}/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`;
    const answer = await requestJson(url, {
        headers: { authorization: `Bearer ${token}` },
        body: { scope: [entry.scope] },
    });
    const expires = Date.parse(textAt(answer, 'expireTime'));
    if (!Number.isFinite(expires))
        throw new Error('the answer has no readable "expireTime"');
    return bearer(textAt(answer, 'accessToken'), (expires - Date.now()) / 1000);
}
function bearer(value, lifetimeSeconds) {
    return { value, lifetimeSeconds, isAccessToken: true };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/secrets.js



const MAX_SECRET_FILE_BYTES = 1024 * 1024;
const SHORTEST_SECRET = 4;
/**
 * A provider's key. Surrounding white space is not part of it.
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID
 */
function readCredential(source, surroundings, usedFor) {
    const value = readSource(source, surroundings, usedFor).trim();
    if (value === '')
        throw missing(source, usedFor);
    if (!/^[\x21-\x7e]+$/.test(value))
        throw invalid(source, usedFor, 'has characters that no header can carry');
    return value;
}
/**
 * The values to redact: an environment variable holds one, a file one a line.
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID
 */
function readSecrets(source, surroundings) {
    const usedFor = 'redact.secrets';
    const content = readSource(source, surroundings, usedFor);
    const lines = 'env' in source ? [content] : content.split(/\r?\n/);
    const values = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (values.length === 0)
        throw missing(source, usedFor);
    if (values.some((value) => value.length < SHORTEST_SECRET)) {
        throw invalid(source, usedFor, `is shorter than ${SHORTEST_SECRET} characters, which would redact ordinary words`);
    }
    return values;
}
function readSource(source, { env, cwd }, usedFor) {
    if ('env' in source) {
        const value = env[source.env];
        if (value === undefined || value.trim() === '')
            throw missing(source, usedFor);
        return value;
    }
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, source.file));
    }
    catch (cause) {
        throw missing(source, usedFor, cause);
    }
    if (bytes.length > MAX_SECRET_FILE_BYTES)
        throw invalid(source, usedFor, 'is larger than 1 MiB');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw invalid(source, usedFor, 'is not UTF-8');
    }
}
function nameOf(source) {
    return 'env' in source ? `the environment variable ${source.env}` : `the file ${source.file}`;
}
function missing(source, usedFor, cause) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_SECRET_MISSING',
        message: `${nameOf(source)}, which ${usedFor} names, is not there or is empty`,
        remedy: 'Set it before starting the gateway, or remove it from the configuration.',
        cause,
    });
}
function invalid(source, usedFor, why) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_SECRET_INVALID',
        message: `a value of ${nameOf(source)}, which ${usedFor} names, ${why}`,
        remedy: 'Correct the value.',
    });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/vault.js



/**
 * A key that Vault or OpenBao keeps: logs in, reads it and gives the token back, each time anew.
 * https://developer.hashicorp.com/vault/api-docs: auth/approle, auth/jwt, secret/kv (both versions).
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, GATEWAY_IDENTITY_MISSING
 */
function vaultOf(entry, surroundings) {
    const credentials = loginOf(entry, surroundings);
    const { mount } = entry.login;
    const base = `${entry.address.replace(/\/$/, '')}/v1`;
    const common = {
        'x-vault-request': 'true',
        ...(entry.namespace === undefined ? {} : { 'x-vault-namespace': entry.namespace }),
    };
    return async () => {
        const login = await requestJson(`${base}/auth/${mount}/login`, { headers: common, body: await credentials() });
        const headers = { ...common, 'x-vault-token': textAt(login, 'auth', 'client_token') };
        try {
            const secret = await requestJson(`${base}/${entry.path}`, { method: 'GET', headers });
            return { value: fieldOf(secret, entry.field), lifetimeSeconds: entry.refresh, isAccessToken: false };
        }
        finally {
            // It would end by itself; whether this works does not matter.
            await fetch(`${base}/auth/token/revoke-self`, { method: 'POST', headers, redirect: 'error' }).catch(() => undefined);
        }
    };
}
function loginOf({ login }, surroundings) {
    if (login.method === 'jwt') {
        const identity = identityToken(login.identity, surroundings);
        return async () => ({ role: login.role, jwt: await identity() });
    }
    const roleId = readCredential(login.roleId, surroundings, 'vault.login.roleId');
    const secretId = readCredential(login.secretId, surroundings, 'vault.login.secretId');
    return async () => ({ role_id: roleId, secret_id: secretId });
}
/** Version 2 of the key/value engine has the secret's data inside `data`, beside its `metadata`. */
function fieldOf(secret, field) {
    const data = secret.data;
    const isVersion2 = typeof data?.data === 'object' && typeof data.metadata === 'object';
    return isVersion2 ? textAt(secret, 'data', 'data', field) : textAt(secret, 'data', field);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/policy.js

/**
 * What an intent says about parameters, regions and models, beside its patterns of models.
 * @throws SallyportError GATEWAY_FALLBACK_INVALID, GATEWAY_CONFIG_RANGE
 */
function policyOf(name, file) {
    const entry = file.intents[name];
    const { temperature, tools } = entry.parameters;
    if (temperature !== undefined && temperature.min > temperature.max) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_CONFIG_RANGE',
            message: `the intent "${name}" has a temperature from ${temperature.min} to ${temperature.max}`,
            remedy: 'Write the smaller number under min.',
        });
    }
    const allows = tools === undefined ? undefined : (0,glob/* compileGlobs */.tI)(tools.allow);
    const denies = tools === undefined ? undefined : (0,glob/* compileGlobs */.tI)(tools.deny);
    return {
        temperature,
        allowsTool: allows === undefined ? undefined : (tool) => allows(tool) && denies?.(tool) !== true,
        served: entry.served,
        allowsRegion: entry.regions === undefined ? undefined : (0,glob/* compileGlobs */.tI)(entry.regions),
        labels: entry.labels,
        fallback: new Map(Object.entries(entry.fallback).map(([asked, names]) => [asked, fallbackOf(name, file, asked, names)])),
    };
}
function fallbackOf(intent, file, asked, names) {
    for (const name of [asked, ...names]) {
        const problem = fallbackProblem(intent, file, asked, name);
        if (problem === undefined)
            continue;
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_FALLBACK_INVALID',
            message: `the intent "${intent}" has a fallback with "${name}", ${problem}`,
            remedy: 'Name models that the intent allows, of upstreams of one format.',
        });
    }
    return names.map(splitModel);
}
/** Who answers instead is there, speaks the same format, and is allowed. */
function fallbackProblem(intent, file, asked, name) {
    const { models } = file.intents[intent];
    const format = file.upstreams[splitModel(asked).upstream]?.format;
    const other = file.upstreams[splitModel(name).upstream];
    if (other === undefined)
        return 'whose upstream is not there';
    if (other.format !== format)
        return `which does not speak the format of "${asked}"`;
    const { regions } = file.intents[intent];
    if (regions !== undefined && !(0,glob/* compileGlobs */.tI)(regions)(other.region ?? ''))
        return 'whose region is not allowed';
    return (0,glob/* compileGlobs */.tI)(models)(name) ? undefined : 'which its models do not allow';
}
function splitModel(name) {
    const slash = name.indexOf('/');
    return { upstream: name.slice(0, slash), model: name.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/remembered.js
const MOST_NAMES = 1000;
/** A matcher that remembers its answers: callers ask for few models, each of them again and again. */
function remembered(matches) {
    const known = new Map();
    return (name) => {
        if (typeof name !== 'string')
            return matches(name);
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const result = matches(name);
        if (known.size >= MOST_NAMES)
            known.clear();
        known.set(name, result);
        return result;
    };
}

// EXTERNAL MODULE: ./build/packages/config/src/schema/values.js
var values = __webpack_require__(4908);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/packages/gateway/src/config/values.js


const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const values_text = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* minLength */.BpQ(1, 'must not be empty'));
const values_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(NAME, 'has to be a name of letters, digits, - and _'));
const dollars = dist/* pipe */.FsL(dist/* number */.aig('has to be a number of US dollars'), dist/* finite */.E2x('has to be a number of US dollars'), dist/* minValue */.Wwf(0, 'has to be 0 or more'), dist/* maxValue */.cGV(1_000_000_000, 'has to be at most 1000000000'));
/** `provider/model` with `*`, which does not pass a slash. */
const modelGlob = dist/* pipe */.FsL(values_text, dist/* check */.z6Y(isGlob, 'has to be a pattern such as anthropic/claude-sonnet-*'));
function isGlob(pattern) {
    try {
        (0,glob/* compileGlob */.SO)(pattern);
        return true;
    }
    catch (error) {
        if ((0,errors/* isSallyportError */.Rv)(error, 'GLOB_INVALID'))
            return false;
        throw error;
    }
}
/** An origin with an optional path; no user, query or fragment. */
const serviceUrl = dist/* pipe */.FsL(values_text, dist/* check */.z6Y(isServiceUrl, 'has to be an http or https URL without user, query or fragment'));
function isServiceUrl(value) {
    if (!URL.canParse(value))
        return false;
    const url = new URL(value);
    const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return plain && (url.protocol === 'https:' || url.protocol === 'http:') && !/[?#]/.test(value);
}
/** HTTPS, or HTTP on this machine alone (RFC 8252, section 8.3 names the loopback addresses). */
const issuerUrl = dist/* pipe */.FsL(serviceUrl, dist/* check */.z6Y(isSafeIssuer, 'has to be an https URL; http is for loopback addresses only'));
function isSafeIssuer(value) {
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || /^127\.\d+\.\d+\.\d+$|^\[::1\]$|^localhost$/.test(hostname);
}
/** Exactly one of an environment variable's name and a file's path. */
const secretSource = dist/* union */.KCZ([dist/* strictObject */.rej({ env: values_text }), dist/* strictObject */.rej({ file: values_text })], 'has to be { env: NAME } or { file: PATH }');

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/credential-schema.js



/** What says who the gateway is: a file that somebody renews, or GitHub, for this audience. */
const identity = dist/* union */.KCZ([dist/* strictObject */.rej({ file: values_text }), dist/* strictObject */.rej({ github: values_text })], 'has to be { file: PATH } or { github: AUDIENCE }');
const pathSegment = dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'has to be an id of letters, digits, . _ and -'));
const vaultPath = dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/, 'has to be a path such as secret/data/openai'));
const vault = dist/* strictObject */.rej({
    address: issuerUrl,
    namespace: dist/* optional */.lqM(values_text),
    login: dist/* variant */.Oxt('method', [
        dist/* strictObject */.rej({
            method: dist/* literal */.euz('approle'),
            mount: dist/* optional */.lqM(vaultPath, 'approle'),
            roleId: secretSource,
            secretId: secretSource,
        }),
        dist/* strictObject */.rej({ method: dist/* literal */.euz('jwt'), mount: dist/* optional */.lqM(vaultPath, 'jwt'), role: values_text, identity }),
    ], 'has to have the method approle or jwt'),
    path: vaultPath,
    field: dist/* optional */.lqM(values_text, 'key'),
    /** Seconds after which it is read again. */
    refresh: dist/* optional */.lqM((0,values/* count */.U9)(10, 86_400), 300),
});
const exchange = dist/* variant */.Oxt('provider', [
    dist/* strictObject */.rej({
        provider: dist/* literal */.euz('anthropic'),
        identity,
        url: dist/* optional */.lqM(issuerUrl, 'https://api.anthropic.com'),
        federationRule: values_text,
        organization: values_text,
        serviceAccount: dist/* optional */.lqM(values_text),
        workspace: dist/* optional */.lqM(values_text),
    }),
    dist/* strictObject */.rej({
        provider: dist/* literal */.euz('openai'),
        identity,
        url: dist/* optional */.lqM(issuerUrl, 'https://auth.openai.com/oauth/token'),
        identityProvider: values_text,
        serviceAccount: values_text,
    }),
    dist/* strictObject */.rej({
        provider: dist/* literal */.euz('azure'),
        identity,
        url: dist/* optional */.lqM(issuerUrl, 'https://login.microsoftonline.com'),
        tenant: pathSegment,
        client: values_text,
        scope: dist/* optional */.lqM(values_text, 'https://cognitiveservices.azure.com/.default'),
    }),
    dist/* strictObject */.rej({
        provider: dist/* literal */.euz('gcp'),
        identity,
        url: dist/* optional */.lqM(issuerUrl, 'https://sts.googleapis.com/v1/token'),
        audience: values_text,
        scope: dist/* optional */.lqM(values_text, 'https://www.googleapis.com/auth/cloud-platform'),
        serviceAccount: dist/* optional */.lqM(values_text),
        impersonationUrl: dist/* optional */.lqM(issuerUrl, 'https://iamcredentials.googleapis.com'),
    }),
    dist/* strictObject */.rej({
        provider: dist/* literal */.euz('aws'),
        identity,
        /** By default the region's own. */
        url: dist/* optional */.lqM(issuerUrl),
        region: dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, 'has to be a region such as eu-central-1')),
        role: dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'has to be the ARN of a role')),
        sessionName: dist/* optional */.lqM(dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^[\w+=,.@-]{2,64}$/, 'has to be 2 to 64 letters, digits and _+=,.@-')), 'sallyport-gateway'),
        /** The name that requests are signed for. */
        service: dist/* optional */.lqM(pathSegment, 'bedrock'),
    }),
], 'has to have the provider anthropic, openai, azure, gcp or aws');
/** Where a provider's credential comes from; which kind it is says its only key. */
const credential = dist/* lazy */.RZV((input) => {
    const kinds = { vault: dist/* strictObject */.rej({ vault }), exchange: dist/* strictObject */.rej({ exchange }) };
    const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
    if (keys.includes('vault'))
        return kinds.vault;
    if (keys.includes('exchange'))
        return kinds.exchange;
    const message = 'has to be { env: NAME }, { file: PATH }, { vault: … } or { exchange: … }';
    const sources = [dist/* strictObject */.rej({ env: values_text }), dist/* strictObject */.rej({ file: values_text })];
    return input === undefined ? dist/* union */.KCZ([...sources, kinds.vault, kinds.exchange]) : dist/* union */.KCZ([...sources], message);
});

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/budget-schema.js



const SCOPES = ['run', 'pull-request', 'repository', 'agent', 'organisation', 'day'];
const percent = (0,values/* count */.U9)(1, 100);
const budgetFields = dist/* strictObject */.rej({
    usd: dist/* optional */.lqM(dollars),
    calls: dist/* optional */.lqM((0,values/* count */.U9)()),
    tokens: dist/* optional */.lqM((0,values/* count */.U9)(0, 1_000_000_000_000)),
    /** Of tests and the like, which jobs reserve before they run them. */
    minutes: dist/* optional */.lqM((0,values/* count */.U9)(0, 10_000_000)),
    per: dist/* optional */.lqM(dist/* picklist */.KIO(SCOPES, 'has to be run, pull-request, repository, agent, organisation or day'), 'run'),
    renews: dist/* optional */.lqM(dist/* picklist */.KIO(['day', 'month'], 'has to be day or month')),
    /** Percent from which on answers warn. */
    warnAt: dist/* optional */.lqM(percent, 80),
    /** From this percentage on, fewer requests pass in a minute. */
    slow: dist/* optional */.lqM(dist/* strictObject */.rej({ at: percent, requestsPerMinute: (0,values/* count */.U9)(1, 1_000_000) })),
});
const budget = dist/* pipe */.FsL(budgetFields, dist/* check */.z6Y(({ per, renews }) => per !== 'day' || renews !== 'month', 'is for each day, and cannot renew each month'));
const budgetList = dist/* pipe */.FsL(dist/* array */.YOg(budget), dist/* minLength */.BpQ(1, 'has to have an entry'), dist/* maxLength */.Ru6(8, 'has at most 8 entries'));
/** One, or a list of them. A union could not say which key of an entry is wrong; only the JSON Schema is made of one. */
const budgets = dist/* lazy */.RZV((input) => {
    if (input === undefined)
        return dist/* union */.KCZ([budget, budgetList]);
    return Array.isArray(input) ? budgetList : budget;
});

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/intent-schema.js




/** `provider/model`, without patterns. */
const modelName = dist/* pipe */.FsL(values_text, dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[^*?{}\s]+$/, 'has to be a model such as openai/gpt-5'));
/** Words of the organisation's own, by name. */
const labels = dist/* record */.g1P(values_name, dist/* pipe */.FsL(values_text, dist/* maxLength */.Ru6(256, 'has to have at most 256 characters')));
const temperature = dist/* pipe */.FsL(dist/* number */.aig('has to be a number'), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(2, 'has to be at most 2'));
/** What a body's parameters may be, beside `limits.maxOutputTokens`. */
const parameters = dist/* strictObject */.rej({
    temperature: dist/* optional */.lqM(dist/* strictObject */.rej({ min: dist/* optional */.lqM(temperature, 0), max: dist/* optional */.lqM(temperature, 2) })),
    /** By the tools' names; what is denied is denied whatever is allowed. */
    tools: dist/* optional */.lqM(dist/* strictObject */.rej({ allow: dist/* optional */.lqM(dist/* array */.YOg(modelGlob), ['*']), deny: dist/* optional */.lqM(dist/* array */.YOg(modelGlob), []) })),
});
/** What callers of one intent may do; docs/gateway.md has what each key means. */
const intent = dist/* strictObject */.rej({
    models: dist/* array */.YOg(modelGlob, 'has to be a list of patterns'),
    limits: dist/* optional */.lqM(dist/* strictObject */.rej({
        requestsPerMinute: dist/* optional */.lqM((0,values/* count */.U9)(1, 1_000_000)),
        concurrent: dist/* optional */.lqM((0,values/* count */.U9)(1, 100_000)),
        maxOutputTokens: dist/* optional */.lqM((0,values/* count */.U9)(1)),
        requestBytes: dist/* optional */.lqM((0,values/* count */.U9)(1, 104_857_600), 10_485_760),
    }), {}),
    budget: dist/* optional */.lqM(budgets, {}),
    /** Types of tools that the provider runs itself, which reach the network past the gateway; none unless named. */
    serverTools: dist/* optional */.lqM(dist/* array */.YOg(values_text), []),
    parameters: dist/* optional */.lqM(parameters, {}),
    /** Which model may answer: any, one that `models` allows, or exactly the one that was asked for. */
    served: dist/* optional */.lqM(dist/* picklist */.KIO(['any', 'allowed', 'exact'], 'has to be any, allowed or exact'), 'any'),
    /** Patterns of regions; an upstream without a region is in none. */
    regions: dist/* optional */.lqM(dist/* array */.YOg(modelGlob)),
    /** Go into the receipts: the data set, the purpose. */
    labels: dist/* optional */.lqM(labels, {}),
    /** By the model that is asked for: who answers instead when its provider cannot be reached or is overloaded. */
    fallback: dist/* optional */.lqM(dist/* record */.g1P(modelName, dist/* pipe */.FsL(dist/* array */.YOg(modelName), dist/* maxLength */.Ru6(4))), {}),
});

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/schema.js





const LISTEN = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const upstream = dist/* strictObject */.rej({
    format: dist/* picklist */.KIO(['openai', 'anthropic'], 'has to be openai or anthropic'),
    url: serviceUrl,
    credential: dist/* optional */.lqM(credential),
    /** Seconds until a connection stands. */
    connectTimeout: dist/* optional */.lqM((0,values/* count */.U9)(1, 120), 10),
    /** Seconds until the provider's first byte. */
    timeout: dist/* optional */.lqM((0,values/* count */.U9)(1, 3600), 600),
    /** Seconds of silence inside an answer. */
    idleTimeout: dist/* optional */.lqM((0,values/* count */.U9)(1, 3600), 300),
    /** Seconds for a whole answer. */
    totalTimeout: dist/* optional */.lqM((0,values/* count */.U9)(1, 86_400), 3600),
    retries: dist/* optional */.lqM(dist/* strictObject */.rej({ attempts: dist/* optional */.lqM((0,values/* count */.U9)(1, 5), 2), longestWait: dist/* optional */.lqM((0,values/* count */.U9)(0, 60), 10) })),
    breaker: dist/* optional */.lqM(dist/* strictObject */.rej({ failures: dist/* optional */.lqM((0,values/* count */.U9)(1, 1000), 5), seconds: dist/* optional */.lqM((0,values/* count */.U9)(1, 3600), 30) })),
    /** Where the provider computes, in words of the organisation's own. */
    region: dist/* optional */.lqM(values_name),
});
const claim = dist/* union */.KCZ([values_text, dist/* number */.aig(), dist/* boolean */.zMY()], 'has to be a text, a number or true or false');
const caller = dist/* union */.KCZ([
    dist/* strictObject */.rej({
        oidc: dist/* strictObject */.rej({ issuer: issuerUrl, audience: values_text }),
        claims: dist/* optional */.lqM(dist/* record */.g1P(values_text, claim), {}),
        intent: values_name,
        agent: dist/* optional */.lqM(values_name),
    }),
    dist/* strictObject */.rej({
        token: dist/* strictObject */.rej({
            sha256: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(SHA256, 'has to be 64 lowercase hexadecimal digits')),
        }),
        intent: values_name,
        agent: dist/* optional */.lqM(values_name),
    }),
], 'has to have oidc (with claims) or token, and an intent');
const price = dist/* strictObject */.rej({
    input: dollars,
    output: dollars,
    cachedInput: dist/* optional */.lqM(dollars),
    cacheWrite: dist/* optional */.lqM(dollars),
});
const redact = dist/* strictObject */.rej({
    secrets: dist/* optional */.lqM(dist/* array */.YOg(secretSource), []),
    patterns: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    personal: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(['email', 'card', 'iban'], 'has to be email, card or iban')), []),
});
const headerName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9-]{1,64}$/, 'has to be a header in lower case'));
const state = dist/* pipe */.FsL(dist/* string */.YjP('has to be memory or a redis:// URL'), dist/* check */.z6Y((value) => value === 'memory' || /^rediss?:\/\/\S+$/.test(value), 'has to be memory or a redis:// URL'));
/** `gateway.yml`; docs/gateway.md has what each key means. */
const gatewaySchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'has to be the number 1'),
    listen: dist/* optional */.lqM(dist/* pipe */.FsL(values_text, dist/* regex */.yGV(LISTEN, 'has to be host:port')), '127.0.0.1:8787'),
    upstreams: dist/* record */.g1P(values_name, upstream),
    callers: dist/* array */.YOg(caller),
    intents: dist/* record */.g1P(values_name, intent),
    redact: dist/* optional */.lqM(redact, {}),
    prices: dist/* optional */.lqM(dist/* record */.g1P(modelGlob, price), {}),
    /** What is known of models, for the receipts: the first pattern that matches. */
    models: dist/* optional */.lqM(dist/* record */.g1P(modelGlob, labels), {}),
    receipts: dist/* strictObject */.rej({
        directory: values_text,
        /** Keeps prompts as they were sent, encrypted to these public keys of age; none unless told. */
        prompts: dist/* optional */.lqM(dist/* strictObject */.rej({
            directory: values_text,
            recipients: dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^age1[0-9a-z]{10,4000}$/, 'has to be a public key of age: age1…'))), dist/* minLength */.BpQ(1, 'has to have an entry')),
        })),
    }),
    /** Tokens for callers whose identity tokens end before their jobs do; none unless told. */
    sessions: dist/* optional */.lqM(dist/* strictObject */.rej({ minutes: dist/* optional */.lqM((0,values/* count */.U9)(1, 1440), 60) })),
    /** Where traces go, by OTLP/HTTP in JSON; nowhere unless told. */
    traces: dist/* optional */.lqM(dist/* strictObject */.rej({ url: serviceUrl, headers: dist/* optional */.lqM(dist/* record */.g1P(headerName, secretSource), {}) })),
    /** Seconds in which a caller may take nothing of its answer. */
    stallTimeout: dist/* optional */.lqM((0,values/* count */.U9)(1, 3600), 60),
    state: dist/* optional */.lqM(state, 'memory'),
    /** While the shared state cannot be reached: refuse calls, or count in this process. */
    stateLoss: dist/* optional */.lqM(dist/* picklist */.KIO(['refuse', 'local'], 'has to be refuse or local'), 'refuse'),
});

;// CONCATENATED MODULE: ./build/packages/gateway/src/config/load.js












const DECIMAL_SECTIONS = new Set(['prices']);
/**
 * Reads `gateway.yml` and the secrets that it names.
 * @param path of the file, from `surroundings.cwd`
 * @throws SallyportError GATEWAY_CONFIG_UNREADABLE, GATEWAY_INTENT_UNKNOWN, GATEWAY_CONFIG_EMPTY, GATEWAY_BUDGET_DOUBLED,
 *   GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, and the codes of `parseYaml` and `validate`
 */
function loadGatewayConfig(path, surroundings) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(surroundings.cwd, path));
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_CONFIG_UNREADABLE',
            message: `${path} cannot be read: ${cause.message}`,
            remedy: 'Name the gateway configuration with --config.',
            cause,
        });
    }
    return parseGatewayConfig(bytes, { name: path, surroundings });
}
/** The same for a file's bytes. */
function parseGatewayConfig(bytes, { name, surroundings }) {
    const file = (0,validate/* validate */.tf)(gatewaySchema, (0,parse_yaml/* parseYaml */.h)(bytes, { name }), {
        name,
        decimals: (steps) => DECIMAL_SECTIONS.has(String(steps[0])) ||
            steps.at(-1) === 'usd' ||
            steps[2] === 'claims' ||
            steps[3] === 'temperature',
    });
    checkReferences(file, name);
    const colon = file.listen.lastIndexOf(':');
    return {
        host: file.listen.slice(0, colon).replace(/^\[|\]$/g, ''),
        port: portOf(file.listen.slice(colon + 1), name),
        upstreams: new Map(Object.keys(file.upstreams).map((key) => [key, upstreamOf(key, file, surroundings)])),
        callers: file.callers.map(callerOf),
        intents: new Map(Object.keys(file.intents).map((key) => [key, intentOf(key, file)])),
        redact: {
            secrets: [...new Set(file.redact.secrets.flatMap((source) => readSecrets(source, surroundings)))],
            patterns: file.redact.patterns,
            personal: file.redact.personal,
        },
        prices: Object.entries(file.prices).map(([pattern, price]) => ({
            matches: remembered((0,glob/* compileGlob */.SO)(pattern)),
            price: (0,budget_price/* configuredPrice */.aH)(price),
        })),
        modelLabels: Object.entries(file.models).map(([pattern, labels]) => ({ matches: (0,glob/* compileGlob */.SO)(pattern), labels })),
        pricesDigest: (0,json/* digestOf */.ol)(file.prices),
        receiptsDirectory: (0,external_node_path_.resolve)(surroundings.cwd, file.receipts.directory),
        prompts: file.receipts.prompts && {
            ...file.receipts.prompts,
            directory: (0,external_node_path_.resolve)(surroundings.cwd, file.receipts.prompts.directory),
        },
        sessionMinutes: file.sessions?.minutes,
        traces: file.traces && {
            url: file.traces.url,
            headers: Object.fromEntries(Object.entries(file.traces.headers).map(([header, source]) => [
                header,
                readCredential(source, surroundings, `traces.headers.${header}`),
            ])),
        },
        stallTimeoutMs: file.stallTimeout * 1000,
        state: file.state,
        stateLoss: file.stateLoss,
    };
}
/** The port of a `host:port`; 0 lets the system choose. */
function portOf(digits, name) {
    const port = Number(digits);
    if (port <= 65_535)
        return port;
    throw new errors/* SallyportError */.$E({
        code: 'GATEWAY_CONFIG_PORT',
        message: `${name} listens on port ${digits}`,
        remedy: 'Choose a port from 0 to 65535.',
    });
}
function checkReferences(file, name) {
    for (const [what, value] of [
        ['upstreams', Object.keys(file.upstreams)],
        ['callers', file.callers],
    ]) {
        if (value.length > 0)
            continue;
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_CONFIG_EMPTY',
            message: `${name} has no ${what}; every call would be refused`,
            remedy: `Add at least one entry under ${what}.`,
        });
    }
    for (const { intent } of file.callers) {
        if (Object.hasOwn(file.intents, intent))
            continue;
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_INTENT_UNKNOWN',
            message: `${name} maps a caller to the intent "${intent}", which is not there`,
            remedy: `Add it under intents, or name one of: ${Object.keys(file.intents).join(', ') || 'none yet'}.`,
        });
    }
}
function upstreamOf(name, file, surroundings) {
    const entry = file.upstreams[name];
    const { format, url, credential, retries, breaker, region } = entry;
    return {
        name,
        format,
        url: new URL(url),
        isAccessToken: false,
        ...credentialOf(credential, surroundings, `upstreams.${name}.credential`),
        connectTimeoutMs: Math.min(entry.connectTimeout, entry.timeout) * 1000,
        timeoutMs: entry.timeout * 1000,
        idleTimeoutMs: entry.idleTimeout * 1000,
        totalTimeoutMs: entry.totalTimeout * 1000,
        retries: retries === undefined ? undefined : { attempts: retries.attempts, longestWaitMs: retries.longestWait * 1000 },
        breaker: breaker === undefined ? undefined : { failures: breaker.failures, pauseMs: breaker.seconds * 1000 },
        region,
    };
}
/** @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID, GATEWAY_IDENTITY_MISSING */
function credentialOf(entry, surroundings, usedFor) {
    const none = { credential: undefined, fetchCredential: undefined };
    if (entry === undefined)
        return none;
    if ('vault' in entry)
        return { ...none, fetchCredential: vaultOf(entry.vault, surroundings) };
    if ('exchange' in entry)
        return { ...none, fetchCredential: exchangeOf(entry.exchange, surroundings) };
    return { ...none, credential: readCredential(entry, surroundings, usedFor) };
}
function callerOf(caller) {
    const { intent, agent } = caller;
    if ('token' in caller)
        return { kind: 'token', sha256: caller.token.sha256, intent, agent };
    const { issuer, audience } = caller.oidc;
    return { kind: 'oidc', issuer, audience, claims: new Map(Object.entries(caller.claims)), intent, agent };
}
function intentOf(name, file) {
    const entry = file.intents[name];
    const { models, limits, budget, serverTools } = entry;
    const budgets = [budget].flat().map(budgetOf);
    checkBudgets(name, budgets);
    return {
        name,
        allowsModel: remembered((0,glob/* compileGlobs */.tI)(models)),
        requestsPerMinute: limits.requestsPerMinute,
        concurrent: limits.concurrent,
        maxOutputTokens: limits.maxOutputTokens,
        requestBytes: limits.requestBytes,
        budgets,
        countsMoney: budgets.some(({ usd }) => usd !== undefined),
        countsTokens: budgets.some(({ tokens }) => tokens !== undefined),
        serverTools,
        ...policyOf(name, file),
    };
}
/** Two of one scope and period would be one account that each call is charged to twice. */
function checkBudgets(name, budgets) {
    const scopes = budgets.map(({ per, renews }) => `${per}${renews === undefined ? '' : ` renewed each ${renews}`}`);
    const doubled = scopes.find((scope, index) => scopes.indexOf(scope) !== index);
    if (doubled === undefined)
        return;
    throw new errors/* SallyportError */.$E({
        code: 'GATEWAY_BUDGET_DOUBLED',
        message: `the intent "${name}" has two budgets per ${doubled}`,
        remedy: 'Write their usd, calls and tokens into one entry.',
    });
}
function budgetOf({ usd, calls, tokens, minutes, per, renews, warnAt, slow }) {
    return {
        usd: usd === undefined ? undefined : (0,money/* picodollars */.R1)(usd),
        calls,
        tokens,
        minutes,
        per,
        renews: per === 'day' ? 'day' : renews,
        warnAt: warnAt / 100,
        slow: slow && { at: slow.at / 100, requestsPerMinute: slow.requestsPerMinute },
    };
}


/***/ }),

/***/ 31248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MC: () => (/* binding */ reportOfEvent),
/* harmony export */   ef: () => (/* binding */ addReport),
/* harmony export */   w7: () => (/* binding */ reportOfAnswer)
/* harmony export */ });
/* unused harmony exports openaiUsage, anthropicUsage */
/** Beyond this a count of tokens is no count: no model reads or writes so much in a call. */
const MOST_TOKENS = 100_000_000;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A count of tokens; 0 when absent, undefined when it is absurd. */
function tokens(value) {
    if (value === undefined || value === null)
        return 0;
    const plausible = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_TOKENS;
    return plausible ? value : undefined;
}
function usageOf(parts) {
    if (Object.values(parts).some((part) => part === undefined))
        return undefined;
    const usage = parts;
    const { input, cachedInput, cacheWrite, cacheWriteLong } = usage;
    return cachedInput + cacheWrite > input || cacheWriteLong > cacheWrite ? undefined : usage;
}
/** `usage` of chat completions, completions and embeddings, or of responses; cached tokens are part of the input. */
function openaiUsage(value) {
    if (!isObject(value))
        return undefined;
    const inputKey = 'input_tokens' in value ? 'input_tokens' : 'prompt_tokens';
    const outputKey = 'output_tokens' in value ? 'output_tokens' : 'completion_tokens';
    if (typeof value[inputKey] !== 'number')
        return undefined;
    const input = value[`${inputKey}_details`];
    const output = value[`${outputKey}_details`];
    return usageOf({
        input: tokens(value[inputKey]),
        cachedInput: isObject(input) ? tokens(input.cached_tokens) : 0,
        cacheWrite: isObject(input) ? tokens(input.cache_write_tokens) : 0,
        cacheWriteLong: 0,
        output: tokens(value[outputKey]),
        reasoning: isObject(output) ? tokens(output.reasoning_tokens) : 0,
    });
}
/**
 * `usage` of messages; cache reads and writes come beside `input_tokens`, and are added to it. What a compaction took is
 * in its own entry of `iterations` alone.
 */
function anthropicUsage(value) {
    if (!isObject(value))
        return undefined;
    const entries = Array.isArray(value.iterations) ? value.iterations : [];
    const compactions = entries.filter((entry) => isObject(entry) && entry.type === 'compaction');
    return compactions.map(countsOf).reduce(sumOf, countsOf(value));
}
function sumOf(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const keys = Object.keys(a);
    return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]]));
}
function countsOf(value) {
    if (typeof value.input_tokens !== 'number')
        return undefined;
    const fresh = tokens(value.input_tokens);
    const cachedInput = tokens(value.cache_read_input_tokens);
    const cacheWrite = tokens(value.cache_creation_input_tokens);
    const kept = isObject(value.cache_creation) ? tokens(value.cache_creation.ephemeral_1h_input_tokens) : 0;
    const details = isObject(value.output_tokens_details) ? value.output_tokens_details : {};
    if (fresh === undefined || cachedInput === undefined || cacheWrite === undefined)
        return undefined;
    return usageOf({
        input: fresh + cachedInput + cacheWrite,
        cachedInput,
        cacheWrite,
        cacheWriteLong: kept,
        output: tokens(value.output_tokens),
        reasoning: tokens(details.thinking_tokens),
    });
}
/** What a whole answer says. */
function reportOfAnswer(endpoint, body) {
    if (!isObject(body))
        return {};
    const usage = endpoint === 'messages' ? anthropicUsage(body.usage) : openaiUsage(body.usage);
    return { model: text(body.model), usage, final: usage !== undefined };
}
/** What one event of a stream says. */
function reportOfEvent(endpoint, event) {
    if (!isObject(event))
        return {};
    if (endpoint === 'messages')
        return messagesEvent(event);
    if (endpoint === 'responses')
        return responsesEvent(event);
    const usage = openaiUsage(event.usage);
    return { model: text(event.model), usage, final: usage !== undefined, failed: isObject(event.error) };
}
function messagesEvent(event) {
    if (event.type === 'message_start' && isObject(event.message)) {
        const { model, usage } = event.message;
        return { model: text(model), counts: isObject(usage) ? usage : undefined };
    }
    if (event.type === 'message_delta')
        return { counts: isObject(event.usage) ? event.usage : undefined, final: true };
    if (event.type === 'message_stop')
        return { ended: true };
    return event.type === 'error' ? { failed: true } : {};
}
function responsesEvent(event) {
    if (event.type === 'error')
        return { failed: true };
    if (!isObject(event.response))
        return {};
    const { model, usage } = event.response;
    const terminal = /^response\.(completed|failed|incomplete|cancelled)$/.test(String(event.type));
    return {
        model: text(model),
        usage: openaiUsage(usage),
        final: terminal && openaiUsage(usage) !== undefined,
        ended: terminal && event.type !== 'response.failed',
        failed: event.type === 'response.failed',
    };
}
/** Adds one event's report to what is known. Counts that an event does not have keep the value they had. */
function addReport(known, next) {
    const counts = next.counts === undefined ? known.counts : { ...known.counts, ...present(next.counts) };
    return {
        model: next.model ?? known.model,
        usage: next.counts === undefined ? (next.usage ?? known.usage) : (anthropicUsage(counts) ?? known.usage),
        counts,
        final: (known.final ?? false) || (next.final ?? false),
        ended: (known.ended ?? false) || (next.ended ?? false),
        failed: (known.failed ?? false) || (next.failed ?? false),
    };
}
function present(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined && value !== null));
}
const LONGEST_MODEL = 256;
function text(value) {
    return typeof value === 'string' && value.length > 0 ? value.slice(0, LONGEST_MODEL) : undefined;
}


/***/ })

};
