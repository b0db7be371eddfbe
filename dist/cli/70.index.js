export const id = 70;
export const ids = [70];
export const modules = {

/***/ 59070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/packages/provenance/src/bundle.js
var src_bundle = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/packages/provenance/src/statement/parse.js
var parse = __webpack_require__(22974);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/identity.js
var identity = __webpack_require__(1015);
;// CONCATENATED MODULE: ./build/packages/provenance/src/inspect.js





/**
 * Reads a bundle for a person, without verifying it.
 * @throws SallyportError PROVENANCE_BUNDLE_INVALID, PROVENANCE_STATEMENT_INVALID, and what `parseJson` throws.
 */
function describeBundle(source, { name }) {
    const bundle = (0,src_bundle/* parseBundle */.QN)(source, { name });
    const entity = entityOf(bundle, name);
    const { payload } = bundle.content.dsseEnvelope;
    return {
        schema: 'sallyport/bundle-description/v1',
        mediaType: bundle.mediaType,
        signer: (0,identity/* signerOf */.Kv)(entity),
        certificate: entity.key.$case === 'certificate' ? certificateOf(entity.key.certificate) : null,
        times: entity.timestamps.map((stamp) => stamp.$case === 'timestamp-authority'
            ? { at: stamp.timestamp.signingTime.toISOString(), clock: 'timestamp authority' }
            : { at: new Date(Number(stamp.tlogEntry.integratedTime) * 1000).toISOString(), clock: 'transparency log' }),
        log: entity.tlogEntries.map(({ logId, logIndex, kindVersion }) => ({
            id: logId.keyId.toString('hex'),
            index: logIndex,
            kind: `${kindVersion.kind} ${kindVersion.version}`,
        })),
        statement: (0,parse/* parseStatement */.By)(payload, { name: `the payload of ${name}` }),
        payloadSha256: (0,digest/* sha256 */.s)(payload),
    };
}
function entityOf(bundle, name) {
    try {
        return (0,dist/* toSignedEntity */.DC)(bundle);
    }
    catch (cause) {
        throw (0,src_bundle/* invalidBundle */.AL)(name, 'its certificate or a timestamp cannot be read', cause);
    }
}
function certificateOf(certificate) {
    const { notBefore, notAfter, root } = certificate;
    return { from: notBefore.toISOString(), to: notAfter.toISOString(), sha256: (0,digest/* sha256 */.s)(root.toDER()) };
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/verify/text.js
var verify_text = __webpack_require__(21850);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/inspect/run.js




const MAX_PREDICATE_LINES = 40;
/** `sallyport inspect`: who, from which workflow, when by which clock, about what. */
async function inspect(path, format, io) {
    const description = describeBundle(await (0,files/* readInput */.R5)(io, path), { name: path });
    if (format === 'json')
        (0,output/* printJson */.Q2)(io, description);
    else
        io.stdout.write(descriptionText(description, path, io));
    return 0;
}
function descriptionText(description, path, io) {
    const { signer, certificate, times, log, statement, mediaType } = description;
    const subjects = statement.subject.flatMap(({ name, uri, digest }) => Object.entries(digest).map(([algorithm, value]) => `${name ?? uri ?? 'without a name'}  ${algorithm}:${value}`));
    const sections = [
        ['signed by', (0,verify_text/* signerLines */.G)(signer)],
        [
            'certificate',
            certificate === null ? [] : [`${certificate.from} to ${certificate.to}`, `sha256:${certificate.sha256}`],
        ],
        ['signed at', times.map(({ at, clock }) => `${at}, by the clock of a ${clock}`)],
        ['logged', log.map(({ id, index, kind }) => `entry ${index} (${kind}) of log ${id.slice(0, 16)}…`)],
        ['about', subjects],
        ['says', [statement.predicateType, ...predicateLines(statement.predicate)]],
    ];
    const head = `${(0,output/* printable */.g$)(path)}  ${(0,output/* printable */.g$)(mediaType)}  ${(0,output/* paint */.nI)(io, 'yellow', 'not verified')}`;
    return `${[head, ...sections.flatMap(([title, lines]) => section(title, lines, io))].join('\n')}\n`;
}
function section(title, lines, io) {
    if (lines.length === 0)
        return [];
    return [(0,output/* paint */.nI)(io, 'bold', title), ...lines.map((line) => `  ${(0,output/* printable */.g$)(line)}`)];
}
function predicateLines(predicate) {
    const lines = JSON.stringify(predicate, null, 2).split('\n');
    if (lines.length <= MAX_PREDICATE_LINES)
        return lines;
    return [...lines.slice(0, MAX_PREDICATE_LINES), `… ${lines.length - MAX_PREDICATE_LINES} lines more (--format json)`];
}


/***/ }),

/***/ 21850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ signerLines),
/* harmony export */   n: () => (/* binding */ verificationText)
/* harmony export */ });
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57347);

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] };
/** A verification for a person: the outcome, who signed, and every check with what was found. */
function verificationText(report, path, io) {
    const outcome = report.verified ? (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'green', 'verified') : (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'red', 'not verified');
    const lines = [`${outcome}  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}`];
    for (const { id, result, message } of report.checks) {
        const [mark, colour] = MARKS[result];
        lines.push(`  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, colour, mark)} ${id.padEnd(14)} ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
    }
    return `${lines.join('\n')}\n`;
}
/** Who signed, one line each for what is known about it. */
function signerLines(signer) {
    if (signer.kind === 'key')
        return [`key ${signer.keyId}`];
    const claims = Object.entries(signer.claims).map(([name, value]) => `  ${name}: ${value}`);
    return [signer.identity, `issuer ${signer.issuer}`, ...claims].map(_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$);
}


/***/ }),

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   uK: () => (/* binding */ opaOf),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);




/** A file's bytes; the path is relative to where the command was started. @throws SallyportError FILE_UNREADABLE */
async function readInput(io, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path));
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
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
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
            code: 'FILE_UNWRITABLE',
            message: `${path} cannot be written: ${cause.code ?? 'unknown'}`,
            remedy: 'Check that its folder exists and can be written to.',
            cause,
        });
    }
}
/** Which opa the options name: its path, from where the command was started, and what it has to hash to. */
function opaOf(io, { opa, opaSha256 }) {
    return { path: opa && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, opa), sha256: opaSha256 };
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
    const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(source, { name, maxBytes: MAX_BUNDLE_BYTES });
    const bundle = read(value, name);
    const altered = differing(value, (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleToJSON */ .ev)(bundle), '');
    if (altered !== undefined)
        throw invalidBundle(name, `${altered} is not in its canonical form`);
    return checked(bundle, name);
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
function read(value, name) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(value);
    }
    catch (cause) {
        const why = cause instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .ValidationError */ .yI ? `${cause.message}: ${cause.fields.join(', ')}` : 'a field has a wrong type';
        throw invalidBundle(name, why, cause);
    }
}
function checked(bundle, name) {
    const { content, verificationMaterial: material } = bundle;
    if (content.$case !== 'dsseEnvelope')
        throw invalidBundle(name, 'it holds a message signature, not a DSSE envelope');
    if (material.tlogEntries.length > MAX_LOG_ENTRIES)
        throw invalidBundle(name, `more than ${MAX_LOG_ENTRIES} log entries`);
    const timestamps = material.timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (timestamps > MAX_TIMESTAMPS)
        throw invalidBundle(name, `more than ${MAX_TIMESTAMPS} timestamps`);
    return bundle;
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
const digestValue = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\S{1,512}$/, 'has to be a digest'));
const descriptor = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    uri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digestValue), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((digest) => Object.keys(digest).length > 0, 'names no digest')),
});
const statement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE_V0_1 */ .so]),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(descriptor), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_SUBJECTS, 'is too long')),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z][a-z0-9+.-]*:\S+$/i, 'has to be a URI')),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
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
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   XH: () => (/* binding */ identityFault)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86652);

/** Who signed, as the bundle says; to be believed once the signatures have been verified. */
function signerOf({ key, ...entity }, trust) {
    if (key.$case === 'public-key')
        return { kind: 'key', keyId: trust?.kind === 'key' ? trust.keyId : key.hint };
    const [signedAt] = timesOf({ key, ...entity });
    return {
        kind: 'certificate',
        identity: key.certificate.subjectAltName ?? '',
        issuer: (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .x)(key.certificate) ?? '',
        claims: (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)(key.certificate),
        signedAt: signedAt?.toISOString() ?? null,
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
/** Why the signer is none of those who are expected; undefined when it is one. */
function identityFault(signer, expect, now) {
    if (signer.kind === 'key')
        return undefined;
    const faults = (expect.signers ?? []).map((expected) => difference(signer, expected));
    if (!faults.includes(undefined))
        return faults.join('; ') || 'nobody is expected';
    if (expect.maxAgeSeconds === undefined)
        return undefined;
    const age = signer.signedAt === null ? Infinity : (now.getTime() - Date.parse(signer.signedAt)) / 1000;
    return age <= expect.maxAgeSeconds ? undefined : `signed ${Math.round(age)} s ago, more than ${expect.maxAgeSeconds}`;
}
function difference(signer, expected) {
    if (signer.identity !== expected.identity)
        return `expected the identity ${expected.identity}, the certificate says ${signer.identity}`;
    if (signer.issuer !== expected.issuer)
        return `expected the issuer ${expected.issuer}, the certificate says ${signer.issuer}`;
    for (const [name, value] of Object.entries(expected.claims ?? {})) {
        if (signer.claims[name] !== value)
            return `expected ${name} to be ${value}, the certificate says ${signer.claims[name] ?? 'nothing'}`;
    }
    return undefined;
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
