export const id = 487;
export const ids = [487];
export const modules = {

/***/ 10487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ run_coverage),
  explain: () => (/* binding */ explain),
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/config/src/nearest.js
var nearest = __webpack_require__(73652);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/policy/src/evaluate/rules.js + 1 modules
var rules = __webpack_require__(27423);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/opa/private-opa.js + 4 modules
var private_opa = __webpack_require__(81813);
// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/opa/run.js
var run = __webpack_require__(87478);
;// CONCATENATED MODULE: ./build/packages/engine/src/policy-tools.js







const testResults = dist/* array */.YOg(dist/* object */.Ikc({
    location: dist/* object */.Ikc({ file: dist/* string */.YjP(), row: dist/* number */.aig() }),
    package: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    fail: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    error: dist/* optional */.lqM(dist/* unknown */.L5J()),
}));
const coverage = dist/* object */.Ikc({
    coverage: dist/* number */.aig(),
    files: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ not_covered: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ start: dist/* object */.Ikc({ row: dist/* number */.aig() }) })), []) })),
});
/**
 * Runs the tests of a folder of Rego (`opa test`), as `sallyport policy test` does.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED, POLICIES_FAILED, POLICIES_NO_TESTS
 */
async function testPolicies(folder, opa = {}) {
    const args = ['test', '--format=json', '--exit-zero-on-skipped', (0,external_node_path_.resolve)(folder)];
    const output = await (0,private_opa/* withOpa */.V)(opa, (tool) => (0,run/* runOpa */.Q)(tool, args, folder, [2]));
    const results = dist/* parse */.qgA(dist/* nullable */.mee(testResults), (0,json/* parseJson */.qF)(output, { name: "opa's answer" })) ?? [];
    if (results.length === 0)
        throw noTests(folder);
    return results.map(({ location, name, package: pack, fail, error }) => ({
        package: pack.replace(/^data\./, ''),
        name,
        passed: !fail && error === undefined,
        at: `${location.file}:${location.row}`,
    }));
}
/** How much of a folder's Rego its tests reach: percent, and the lines that none reaches, as `file:line`. */
async function coverPolicies(folder, opa = {}) {
    const args = ['test', '--coverage', '--format=json', (0,external_node_path_.resolve)(folder)];
    const output = await (0,private_opa/* withOpa */.V)(opa, (tool) => (0,run/* runOpa */.Q)(tool, args, folder));
    const { coverage: percent, files } = dist/* parse */.qgA(coverage, (0,json/* parseJson */.qF)(output, { name: "opa's answer" }));
    const missed = Object.entries(files).flatMap(([file, { not_covered }]) => not_covered.map(({ start }) => `${file}:${start.row}`));
    return { percent, missed: missed.sort() };
}
/** What a rule of the gate asks for, why, and who mends it how. @throws SallyportError POLICY_UNKNOWN_RULE */
function explainRule(id) {
    const found = rules/* RULES */.y0.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(id, rules/* RULES */.y0.map((rule) => rule.id));
    throw new errors/* SallyportError */.$E({
        code: 'POLICY_UNKNOWN_RULE',
        message: `the gate has no rule ${JSON.stringify(id)}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
        remedy: 'docs/policy-rules.md lists the rules.',
    });
}
function noTests(folder) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_NO_TESTS',
        message: `${folder} has no test`,
        remedy: 'Write rules whose names begin with test_ into files whose names end in _test.rego.',
    });
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/policy/run.js



/** `sallyport policy explain RULE` */
async function explain(rule, { format }, io) {
    const text = explainRule(rule);
    if (format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/rule/v1', ...text });
    else
        io.stdout.write(`${(0,output/* paint */.nI)(io, 'bold', text.title)}  ${text.id}\n\n  ${text.why}\n  → ${text.remedy}\n`);
    return 0;
}
/** `sallyport policy test FOLDER` */
async function test(folder, options, io) {
    const tests = await testPolicies(folder, (0,files/* opaOf */.uK)(io, options));
    const failed = tests.filter(({ passed }) => !passed);
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/policy-tests/v1', tests });
    else {
        for (const { at, package: pack, name } of failed)
            io.stdout.write(`${(0,output/* paint */.nI)(io, 'red', '✗')} ${pack}.${name}  ${(0,output/* printable */.g$)(at)}\n`);
        io.stdout.write(`${tests.length - failed.length} passed, ${failed.length} failed\n`);
    }
    return failed.length === 0 ? 0 : 1;
}
/** `sallyport policy coverage FOLDER` */
async function run_coverage(folder, options, io) {
    const { percent, missed } = await coverPolicies(folder, (0,files/* opaOf */.uK)(io, options));
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/policy-coverage/v1', percent, missed });
    else
        io.stdout.write(`${percent}% of the lines\n${missed.map((line) => `  missed  ${(0,output/* printable */.g$)(line)}\n`).join('')}`);
    return missed.length === 0 ? 0 : 1;
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

/***/ 73652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that takes the fewest edits to become; the first of equals. Undefined when there is none. */
function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(previous[j] + 1, row[j - 1] + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length];
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

/***/ 81813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ withOpa)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/fetch.js


const MAX_BYTES = 256 * 1024 * 1024;
const MAX_MILLISECONDS = 120_000;
const MAX_REDIRECTS = 5;
/**
 * Fetches a file that the configuration names: over https (http on this machine alone), at most 256 MiB, in at most two
 * minutes. Redirects are followed as long as they are https: what comes is believed for its checksum, not for its place.
 * @throws SallyportError POLICIES_OPA_FETCH
 */
async function fetchProgram(source) {
    const signal = AbortSignal.timeout(MAX_MILLISECONDS);
    try {
        const response = await follow(new URL(source), signal);
        if (response.status !== 200)
            throw new Error(`it answered ${response.status}`);
        return await bounded(response);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'POLICIES_OPA_FETCH',
            message: `opa could not be fetched from ${source}: ${reasonOf(cause)}`,
            remedy: 'Correct the "url" in "gate.opa" at the base commit, or install opa before the gate runs.',
            cause,
        });
    }
}
async function follow(first, signal) {
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await fetch(url, { redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || location === null)
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.origin !== first.origin)
            throw new Error(`it sends on to ${next.origin}`);
        url = next;
    }
    throw new Error(`it sends on more than ${MAX_REDIRECTS} times`);
}
async function bounded({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > MAX_BYTES)
            throw new Error(`it has more than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function reasonOf(cause) {
    if (!external_node_util_.types.isNativeError(cause))
        return 'no answer';
    if (cause.name === 'TimeoutError')
        return 'no answer in time';
    return cause.cause?.code ?? cause.message;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/releases.js

/**
 * SHA-256 (hex) of programs that OPA's project released, by version and by the name of the file. Each value stands in at
 * least two public lists that know nothing of each other; docs/policy.md says which. Another version is pinned by its
 * SHA-256 in the configuration.
 */
const RELEASES = {
    '1.19.0': {
        opa_linux_amd64_static: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
        opa_linux_arm64_static: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
        opa_darwin_amd64: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
        opa_darwin_arm64_static: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
    },
    '1.19.1': {
        opa_linux_amd64_static: 'c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839',
        opa_linux_arm64_static: '19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f',
        opa_darwin_arm64_static: '805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3',
    },
};
/**
 * What `gate.opa` comes to on this platform.
 * @throws SallyportError POLICIES_OPA_UNKNOWN when no pin means anything here
 */
function resolvePins(pins, platform) {
    const versions = new Map();
    const sources = [];
    const unknown = [];
    for (const pin of pins) {
        const named = typeof pin === 'string' ? { sha256: pin } : pin;
        const { version = null, url, sha256 = known(version, platform) } = named;
        if (sha256 === undefined)
            unknown.push(String(version));
        else {
            versions.set(sha256, version ?? versions.get(sha256) ?? null);
            if (url !== undefined)
                sources.push({ url: filled(url, version ?? '', platform), version });
        }
    }
    if (pins.length > 0 && versions.size === 0)
        throw unknownRelease(unknown, platform);
    return { versions, sources };
}
function known(version, platform) {
    return version === null ? undefined : RELEASES[version]?.[assetOf(platform)];
}
/** What OPA's project calls the file of a release: static where there is a static one. */
function assetOf({ os, arch }) {
    const name = `opa_${osName(os)}_${archName(arch)}`;
    if (os === 'win32')
        return `${name}.exe`;
    return os === 'darwin' && arch === 'x64' ? name : `${name}_static`;
}
function filled(url, version, platform) {
    const values = {
        version,
        os: osName(platform.os),
        arch: archName(platform.arch),
        asset: assetOf(platform),
    };
    return url.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
function osName(os) {
    return os === 'win32' ? 'windows' : os;
}
function archName(arch) {
    return arch === 'x64' ? 'amd64' : arch;
}
function unknownRelease(versions, { os, arch }) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_UNKNOWN',
        message: `"gate.opa" names opa ${versions.join(' and ')}, whose SHA-256 for ${os} ${arch} is not known here`,
        remedy: `Write its checksum beside it at the base commit, from the release's own .sha256 file: opa: [{ version: ${versions[0]}, sha256: … }].`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/tool-cache.js



function cachedProgram({ folder, os, arch }, version) {
    return (0,external_node_path_.join)(folder, 'opa', version, arch, programName(os));
}
function programName(os) {
    return os === 'win32' ? 'opa.exe' : 'opa';
}
/** Keeps a verified program for the next run. A cache that cannot be written to is none: the next run fetches again. */
async function keepProgram(cache, version, bytes) {
    const target = cachedProgram(cache, version);
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(draft, bytes, { mode: 0o755, flag: 'wx' });
        await (0,promises_.rename)(draft, target);
        // What the runner's own tools look for.
        await (0,promises_.writeFile)(`${(0,external_node_path_.dirname)(target)}.complete`, '');
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/find.js







const find_MAX_BYTES = 512 * 1024 * 1024;
/**
 * Finds the opa that is asked for. Every place is asked in turn until the bytes of one are right; where no checksum is
 * asked for, the first on PATH is taken unless it lies in the workspace, and nothing is fetched.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED, POLICIES_OPA_UNKNOWN, POLICIES_OPA_UNPINNED
 */
async function findOpa(options, surroundings) {
    const { path, sha256: given, pinned = [] } = options;
    const pins = resolvePins(pinned, surroundings);
    const asked = given !== undefined || pinned.length > 0;
    const refused = [];
    for await (const { name, bytes, keep } of candidates(path, pins, surroundings, refused)) {
        const sha256 = (0,digest/* sha256 */.s)(bytes);
        if (!asked && path === undefined && (await isWithin(name, surroundings.GITHUB_WORKSPACE)))
            throw unpinned(name, sha256);
        const fits = (given === undefined || given === sha256) && (pinned.length === 0 || pins.versions.has(sha256));
        if (fits) {
            await keep?.(bytes);
            return { bytes, sha256, version: pins.versions.get(sha256) ?? null, pinned: asked };
        }
        refused.push(`${name} has the SHA-256 ${sha256}`);
    }
    if (refused.length === 0)
        throw missing(path);
    throw changed(refused, [...(given === undefined ? [] : [given]), ...anyOf(pins)]);
}
function anyOf({ versions }) {
    return versions.size === 0 ? [] : [[...versions.keys()].join(' or ')];
}
/** What could be it, in the order in which it is looked for; each is read only when those before were not it. */
async function* candidates(path, { versions, sources }, surroundings, refused) {
    const first = path ?? (await firstOnPath(surroundings));
    const bytes = first === undefined ? undefined : await readProgram(first);
    if (first !== undefined && bytes !== undefined)
        yield { name: first, bytes };
    if (path !== undefined)
        return;
    const cache = toolCacheOf(surroundings);
    for (const version of new Set(versions.values())) {
        const file = cache === undefined || version === null ? undefined : cachedProgram(cache, version);
        const cached = file === undefined ? undefined : await readProgram(file);
        if (file !== undefined && cached !== undefined)
            yield { name: file, bytes: cached };
    }
    for (const { url, version } of new Map(sources.map((source) => [source.url, source])).values()) {
        const fetched = await fetchProgram(url).catch((error) => {
            if (!(0,errors/* isSallyportError */.Rv)(error))
                throw error;
            refused.push(error.message);
        });
        if (fetched === undefined)
            continue;
        const keep = async (right) => {
            if (cache !== undefined && version !== null)
                await keepProgram(cache, version, right);
        };
        yield { name: url, bytes: fetched, keep };
    }
}
function toolCacheOf({ RUNNER_TOOL_CACHE: folder, os, arch }) {
    return folder !== undefined && (0,external_node_path_.isAbsolute)(folder) ? { folder, os, arch } : undefined;
}
async function firstOnPath({ PATH = '', os }) {
    for (const folder of PATH.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, programName(os));
        const usable = await (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return undefined;
}
/** Is a file in a folder, once every link has been followed? */
async function isWithin(file, folder) {
    if (folder === undefined || folder === '')
        return false;
    const [inner, outer] = await Promise.all([(0,promises_.realpath)(file), (0,promises_.realpath)(folder).catch(() => folder)]);
    return [file, inner].some((path) => [folder, outer].some((place) => path.startsWith((0,external_node_path_.join)(place, external_node_path_.sep))));
}
/** The bytes of a plain file of a sensible size; undefined for anything else. */
async function readProgram(path) {
    // Without waiting: a pipe with nobody at its other end would be waited for without end.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    try {
        const status = await file?.stat();
        return status?.isFile() && status.size <= find_MAX_BYTES ? await file?.readFile() : undefined;
    }
    finally {
        await file?.close();
    }
}
function missing(path) {
    const why = path === undefined ? 'there is none on PATH' : `${path} cannot be read`;
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_MISSING',
        message: `gate.policies needs opa, and ${why}`,
        remedy: 'Install opa 1.x before the gate runs, give its path, or let "gate.opa" at the base commit say where to fetch it (docs/policy.md).',
    });
}
function unpinned(file, digest) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_UNPINNED',
        message: `${file} lies in the workspace, where the code that is judged may have put it; its SHA-256 is ${digest}`,
        remedy: 'Write the SHA-256 of the opa that you mean into "gate.opa" at the base commit, or install it elsewhere.',
    });
}
function changed(refused, expected) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_CHANGED',
        message: `${refused.join('; ')}; expected was ${expected.join(' and ')}`,
        remedy: 'Install the opa that the checksum belongs to; or, if the one that was found is the right one, write its SHA-256 into "gate.opa" at the base commit.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/private-opa.js






/**
 * Gives work a verified opa. The bytes that were hashed are written into a folder of their own (mode 0700) and run from
 * there, so that nobody can exchange the program between the look and the use.
 * @throws SallyportError what finding it throws, and what the work throws
 */
async function withOpa(options, work, surroundings = ownSurroundings()) {
    const { bytes, ...found } = await findOpa(options, surroundings);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-tool-'));
    try {
        const path = (0,external_node_path_.join)(folder, programName(surroundings.os));
        // Not asynchronously: a process that starts meanwhile would hold the file open for writing, and it could not be run.
        (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o700, flag: 'wx' });
        return await work({ ...found, path });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function ownSurroundings() {
    const { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE } = process.env;
    return { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE, os: process.platform, arch: process.arch };
}


/***/ }),

/***/ 87478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evaluationFailed),
/* harmony export */   Q: () => (/* binding */ runOpa)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);


const MAX_MILLISECONDS = 10_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const MAX_MEMORY_KIB = 4 * 1024 * 1024;
/**
 * Runs opa with an empty environment, bounded in time, memory (where the system has `ulimit`) and output.
 * @param accepted exit statuses beside 0 that come with an answer
 * @returns its standard output
 * @throws SallyportError POLICIES_FAILED when it exits with anything but 0, is stopped, or says too much
 */
function runOpa({ path }, args, folder, accepted = []) {
    const limited = process.platform === 'linux';
    const [program, all] = limited
        ? ['/bin/sh', ['-c', `ulimit -v ${MAX_MEMORY_KIB}; exec "$0" "$@"`, path, ...args]]
        : [path, args];
    const env = { HOME: folder, GOMEMLIMIT: `${MAX_MEMORY_KIB / 4}KiB` };
    const options = {
        cwd: folder,
        env,
        timeout: MAX_MILLISECONDS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, all, options, (error, stdout, stderr) => {
            const answered = error === null || (!error.killed && accepted.includes(Number(error.code)));
            if (answered)
                resolve(stdout);
            else
                reject(evaluationFailed(error.killed ? `it was stopped after ${MAX_MILLISECONDS} ms` : stdout || stderr || error.message));
        });
    });
}
/** @returns what the gate says when opa gives no answer. */
function evaluationFailed(why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
        code: 'POLICIES_FAILED',
        message: `opa could not evaluate gate.policies: ${why.slice(0, 2000)}`,
        remedy: 'Mend the policy at the base commit; until then it denies.',
    });
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
