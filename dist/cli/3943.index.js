export const id = 3943;
export const ids = [3943];
export const modules = {

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

/***/ 53795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ invalidBundle),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   rF: () => (/* binding */ toDsseBundle)
/* harmony export */ });
/* unused harmony export parseAnyBundle */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _statement_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22974);



/** A Statement in base64, and room for certificates, log entries and timestamps. */
const MAX_BUNDLE_BYTES = Math.ceil((_statement_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STATEMENT_BYTES */ .Xk * 4) / 3) + 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;
/**
 * Reads a Sigstore bundle (media types v0.1 to v0.3) around a DSSE envelope with one signature.
 * Every base64 text has to be in its one canonical form, so that no two files hold the same bundle by accident.
 * @throws SallyportError PROVENANCE_BUNDLE_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function parseBundle(source, { name }) {
    const bundle = parseAnyBundle(source, { name });
    if (bundle.content.$case === 'dsseEnvelope')
        return bundle;
    throw invalidBundle(name, 'it holds a message signature, not a DSSE envelope');
}
/** The same for a bundle around whatever it is; nothing else of ours takes one around a bare message. */
function parseAnyBundle(source, { name }) {
    const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(source, { name, maxBytes: MAX_BUNDLE_BYTES });
    const bundle = read(value, name);
    const altered = differing(value, (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleToJSON */ .ev)(bundle), '');
    if (altered !== undefined)
        throw invalidBundle(name, `${altered} is not in its canonical form`);
    checkBounds(bundle, name);
    return bundle;
}

/** A bundle (v0.3) around a signed Statement, without log entries and timestamps as yet. */
function toDsseBundle(parts) {
    const { payload: artifact, ...rest } = parts;
    const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .toDSSEBundle */ .PR)({ artifact, artifactType: _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, ...rest });
    // cosign compares an envelope's key id with its own and knows only the hint beside it: leave it out, as cosign does.
    for (const signature of bundle.content.dsseEnvelope.signatures)
        signature.keyid = '';
    return bundle;
}
/** The media types that the Sigstore bundle format has had, exactly (sigstore/protobuf-specs, sigstore_bundle.proto). */
const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
function read(value, name) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(value);
    }
    catch (cause) {
        const why = cause instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .ValidationError */ .yI ? `${cause.message}: ${cause.fields.join(', ')}` : 'a field has a wrong type';
        throw invalidBundle(name, why, cause);
    }
}
function checkBounds({ verificationMaterial: material, mediaType }, name) {
    if (!MEDIA_TYPES.includes(mediaType))
        throw invalidBundle(name, `its media type is ${JSON.stringify(mediaType)}`);
    if (material.tlogEntries.length > MAX_LOG_ENTRIES)
        throw invalidBundle(name, `more than ${MAX_LOG_ENTRIES} log entries`);
    const number = material.tlogEntries.flatMap(numbersOf).find((text) => !/^\d{1,19}$/.test(text));
    if (number !== undefined)
        throw invalidBundle(name, `${JSON.stringify(number)} is no index, size or time of a log`);
    const timestamps = material.timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (timestamps > MAX_TIMESTAMPS)
        throw invalidBundle(name, `more than ${MAX_TIMESTAMPS} timestamps`);
}
/** The 64-bit integers of a log entry, which the library keeps as whatever text they were. */
function numbersOf({ logIndex, integratedTime, inclusionProof }) {
    return [logIndex, integratedTime, ...(inclusionProof ? [inclusionProof.logIndex, inclusionProof.treeSize] : [])];
}
/** The path of the first text of `written` that `read` holds in another form (base64 with stray bits, a number as 07). */
function differing(read, written, path) {
    if (typeof written === 'string')
        return same(read, written) ? undefined : path.slice(1);
    if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null)
        return undefined;
    for (const [key, value] of Object.entries(written)) {
        const original = Object.hasOwn(read, key) ? read[key] : undefined;
        const found = differing(original, value, `${path}.${key}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Absent fields stand for their defaults; 64-bit integers may be numbers. */
function same(read, written) {
    return read === undefined || read === null || String(read) === written;
}
/** An error for a bundle that cannot be read. */
function invalidBundle(name, why, cause) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'PROVENANCE_BUNDLE_INVALID',
        message: `${name} is not a Sigstore bundle with a Statement: ${why}`,
        remedy: 'Give a bundle (application/vnd.dev.sigstore.bundle) that `sallyport attest` or `cosign attest-blob` wrote.',
        cause,
    });
}


/***/ }),

/***/ 22974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Fg: () => (/* binding */ hasSubject),
/* harmony export */   It: () => (/* binding */ checkStatement),
/* harmony export */   Xk: () => (/* binding */ MAX_STATEMENT_BYTES)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);


/** A Statement with an SBOM inside stays below this; a larger one is not read. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;
/** valibot takes a list for a mapping. */
const isMapping = valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => !Array.isArray(value), 'has to be a mapping');
const digestValue = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\S{1,512}$/, 'has to be a digest'));
const descriptor = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), isMapping, valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digestValue), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((digest) => Object.keys(digest).length > 0, 'names no digest')),
});
const statement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE_V0_1 */ .so]),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptor), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_SUBJECTS, 'is too long')),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z][a-z0-9+.-]*:\S+$/i, 'has to be a URI')),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), isMapping, valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
});
/**
 * Reads an in-toto Statement, v0.1 or v1 (in-toto Attestation Framework, spec/v1/statement.md). Fields that it does not
 * know are ignored, as that specification asks; doubled keys, a missing predicate and a subject without a digest are not.
 * @param name names the document in errors, for instance the file's path.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function parseStatement(source, { name }) {
    return checkStatement((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(source, { name, maxBytes: MAX_STATEMENT_BYTES }), { name });
}
/** The same for a value that has been read already. @throws SallyportError PROVENANCE_STATEMENT_INVALID */
function checkStatement(value, { name }) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(statement, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
            code: 'PROVENANCE_STATEMENT_INVALID',
            message: `${name} is not an in-toto Statement: ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`,
            remedy: 'Write it with `sallyport evidence`, or as the in-toto Attestation Framework v1 describes.',
        });
    }
    return value;
}
/** Has the Statement a subject with this digest? Algorithms and values are compared exactly. */
function hasSubject(statement, subject) {
    const { algorithm, value } = subject;
    return statement.subject.some(({ digest }) => Object.hasOwn(digest, algorithm) && digest[algorithm] === value);
}


/***/ }),

/***/ 86652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   x: () => (/* binding */ issuerOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);

const FULCIO = '1.3.6.1.4.1.57264.1';
/** Fulcio's certificate extensions (docs/oid-info.md of sigstore/fulcio): the last arc and the claim's name. */
const CLAIMS = {
    9: 'buildSignerUri',
    10: 'buildSignerDigest',
    11: 'runnerEnvironment',
    12: 'sourceRepositoryUri',
    13: 'sourceRepositoryDigest',
    14: 'sourceRepositoryRef',
    15: 'sourceRepositoryIdentifier',
    16: 'sourceRepositoryOwnerUri',
    17: 'sourceRepositoryOwnerIdentifier',
    18: 'buildConfigUri',
    19: 'buildConfigDigest',
    20: 'buildTrigger',
    21: 'runInvocationUri',
    22: 'sourceRepositoryVisibility',
};
/** The OpenID issuer that vouched for the identity: extension 8 (DER), or 1 (raw text) in older certificates. */
function issuerOf(certificate) {
    const current = certificate.extension(`${FULCIO}.8`);
    if (current !== undefined)
        return utf8String(current.value);
    return certificate.extension(`${FULCIO}.1`)?.value.toString('utf8');
}
/** The claims that are present, by name. */
function claimsOf(certificate) {
    const claims = {};
    for (const [arc, name] of Object.entries(CLAIMS)) {
        const extension = certificate.extension(`${FULCIO}.${arc}`);
        const value = extension && utf8String(extension.value);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
/** The text of a DER UTF8String; undefined for anything else. */
function utf8String(der) {
    const UTF8_STRING = 0x0c;
    if (der[0] !== UTF8_STRING)
        return undefined;
    return _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der).value.toString('utf8');
}


/***/ }),

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   LP: () => (/* binding */ witnessesOf),
/* harmony export */   Qv: () => (/* binding */ timesOf)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86652);

/** Who signed, as the bundle says; to be believed once the signatures have been verified. */
function signerOf({ key, ...entity }, trust) {
    if (key.$case === 'public-key')
        return { kind: 'key', keyId: trust?.kind === 'key' ? trust.keyId : key.hint };
    const times = timesOf({ key, ...entity }).map((time) => time.getTime());
    return {
        kind: 'certificate',
        identity: key.certificate.subjectAltName ?? '',
        issuer: (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .x)(key.certificate) ?? '',
        claims: (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)(key.certificate),
        signedAt: times.length === 0 ? null : new Date(Math.min(...times)).toISOString(),
    };
}
/** When the signature was made, by each timestamp authority and by each log that promised (Rekor v1). */
function timesOf(entity) {
    const times = [];
    for (const timestamp of entity.timestamps) {
        if (timestamp.$case === 'timestamp-authority')
            times.push(timestamp.timestamp.signingTime);
        else if (timestamp.tlogEntry.inclusionPromise !== undefined)
            times.push(new Date(Number(timestamp.tlogEntry.integratedTime) * 1000));
    }
    return times;
}
function witnessesOf({ timestamps, tlogEntries }) {
    const authorities = timestamps.flatMap((stamp) => stamp.$case === 'timestamp-authority'
        ? [`${stamp.timestamp.signerIssuer.toString('hex')} ${stamp.timestamp.signerSerialNumber.toString('hex')}`]
        : []);
    const logs = tlogEntries.map(({ logId }) => logId.keyId.toString('hex'));
    return { timestamps: new Set(authorities).size, logs: new Set(logs).size };
}


/***/ })

};
