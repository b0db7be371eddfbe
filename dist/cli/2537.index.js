export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 72537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest),
  signerOf: () => (/* binding */ signerOf),
  tokenSource: () => (/* binding */ tokenSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/packages/provenance/src/bundle.js
var src_bundle = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/claims.js
var claims = __webpack_require__(86652);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/http.js

const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_WAIT_MS = 10_000;
/**
 * Posts JSON (or gets, without a body) and gives the answer, whatever its status below 500. Redirects are not followed.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE when every attempt failed on the way, timed out or met a 5xx.
 */
async function call(request) {
    const { retries = 2 } = request;
    for (let attempt = 0;; attempt++) {
        const result = await attemptOf(request);
        const last = attempt >= retries;
        if ('answer' in result && (last || !isTransient(result.answer.status)))
            return orUnavailable(request, result.answer);
        if ('failure' in result && last)
            throw unreachable(request, result.failure);
        await sleep(waitFor(attempt, 'answer' in result ? result.answer.headers.get('retry-after') : null));
    }
}
async function attemptOf({ url, body, headers, timeoutMs = 20_000 }) {
    try {
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
            headers: {
                accept: 'application/json',
                ...(body !== undefined && { 'content-type': 'application/json' }),
                ...headers,
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        return { answer: { status: response.status, headers: response.headers, body: await bounded(response) } };
    }
    catch (failure) {
        return { failure };
    }
}
async function bounded(response) {
    const chunks = [];
    let size = 0;
    if (response.body === null)
        return Buffer.alloc(0);
    for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > MAX_ANSWER_BYTES)
            throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
function orUnavailable(request, answer) {
    if (!isTransient(answer.status))
        return answer;
    throw unreachable(request, new Error(`it answered ${answer.status}`));
}
/** Twice as long each time, from half a second; a service may ask for longer. */
function waitFor(attempt, retryAfter) {
    const asked = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
    return Math.min(Math.max(500 * 2 ** attempt, asked), MAX_WAIT_MS);
}
function sleep(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
/** What a refused call said, shortened, without the secrets. */
function saidBy({ secrets = [] }, { body }) {
    let text = body.toString('utf8');
    for (const secret of secrets)
        if (secret !== '')
            text = text.replaceAll(secret, '***');
    return text.replace(/\s+/g, ' ').slice(0, 300);
}
/** @returns an error for an answer that is not the one hoped for. */
function refused(request, answer) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SERVICE_REFUSED',
        message: `${request.service} (${request.url}) answered ${answer.status}: ${saidBy(request, answer)}`,
        remedy: 'Check that the identity token is fresh, meant for Sigstore (audience "sigstore") and of an issuer that the service knows.',
    });
}
/** @returns an error for an answer that cannot be read. */
function unreadable(request, cause) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SERVICE_ANSWER_INVALID',
        message: `${request.service} (${request.url}) gave an answer that cannot be read`,
        remedy: 'Check that the URL in the signing configuration is of this kind of service and version.',
        cause,
    });
}
function unreachable({ service, url, retries = 2 }, cause) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SERVICE_UNREACHABLE',
        message: `${service} (${url}) could not be reached in ${retries + 1} attempts: ${reasonOf(cause)}`,
        remedy: 'Wait and run the step again; nothing was written. The service’s status page says whether it is down.',
        cause,
    });
}
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    if (cause.name === 'TimeoutError')
        return 'no answer in time';
    const inner = cause.cause instanceof Error ? cause.cause : cause;
    return inner.code ?? inner.message;
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/rekor-v1.js





const hex = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]*$/i));
const number = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* safeInteger */.Y2b());
const proof = valibot_dist/* object */.Ikc({
    checkpoint: valibot_dist/* string */.YjP(),
    hashes: valibot_dist/* array */.YOg(hex),
    logIndex: number,
    rootHash: hex,
    treeSize: number,
});
const entrySchema = valibot_dist/* object */.Ikc({
    body: valibot_dist/* string */.YjP(),
    integratedTime: number,
    logID: hex,
    logIndex: number,
    verification: valibot_dist/* object */.Ikc({ signedEntryTimestamp: valibot_dist/* string */.YjP(), inclusionProof: proof }),
});
const bodySchema = valibot_dist/* object */.Ikc({ kind: valibot_dist/* string */.YjP(), apiVersion: valibot_dist/* string */.YjP() });
/**
 * Makes a `dsse` 0.0.1 entry in a Rekor v1 log (its API `createLogEntry`); takes the entry that is there when the log has it
 * already.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function logInRekorV1(url, { bundle, certificate }, limits) {
    const envelope = (0,json/* canonicalJson */.dj)((0,bundle_dist/* envelopeToJSON */.Qe)(bundle.content.dsseEnvelope));
    const verifiers = [Buffer.from(dist.pem.fromDER(certificate)).toString('base64')];
    const request = {
        ...limits,
        service: 'the transparency log',
        url: `${url.replace(/\/+$/, '')}/api/v1/log/entries`,
        body: { kind: 'dsse', apiVersion: '0.0.1', spec: { proposedContent: { envelope, verifiers } } },
    };
    const answer = await call(request);
    if (answer.status === 409)
        return existing(request, answer);
    if (answer.status !== 201)
        throw refused(request, answer);
    return read(request, answer);
}
/** The log says where the entry is; it has to be the same log. */
async function existing(request, { headers }) {
    const location = new URL(headers.get('location') ?? '', request.url);
    if (location.origin !== new URL(request.url).origin)
        throw unreadable(request, undefined);
    const { body: _, ...get } = { ...request, url: location.href };
    const answer = await call(get);
    if (answer.status !== 200)
        throw refused(get, answer);
    return read(get, answer);
}
function read(request, answer) {
    try {
        const entries = Object.values((0,json/* parseJson */.qF)(answer.body, { name: 'the answer' }));
        if (entries.length !== 1)
            throw new Error('not one entry');
        return toEntry(valibot_dist/* parse */.qgA(entrySchema, entries[0]));
    }
    catch (cause) {
        throw unreadable(request, cause);
    }
}
function toEntry({ body, integratedTime, logID, logIndex, verification }) {
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = valibot_dist/* parse */.qgA(bodySchema, (0,json/* parseJson */.qF)(canonicalizedBody, { name: 'the entry' }));
    const { signedEntryTimestamp, inclusionProof: proof } = verification;
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
        inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: Buffer.from(proof.rootHash, 'hex'),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
            checkpoint: { envelope: proof.checkpoint },
        },
        canonicalizedBody,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/packages/provenance/src/dsse.js
var dsse = __webpack_require__(48458);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/log-entry.js + 1 modules
var log_entry = __webpack_require__(80385);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/tile-tree.js

/** A tile holds this many hashes, or entries (C2SP tlog-tiles, "Merkle Tree"). */
const WIDTH = 256;
const LEVELS = 8;
const HASH = 32;
/** The path of a tile below a log's URL (C2SP tlog-tiles, "APIs"): the index in groups of three digits. */
function tilePath({ level, index, width }) {
    const groups = [];
    for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
        groups.unshift(`${groups.length > 0 ? 'x' : ''}${String(rest % 1000).padStart(3, '0')}`);
    return `tile/${level}/${groups.join('/')}${width < WIDTH ? `.p/${width}` : ''}`;
}
/** The tile at a level that holds the item with this number, in a tree of `size` entries. */
function tileOf(level, item, size) {
    const items = Math.floor(size / WIDTH ** (level === 'entries' ? 0 : level));
    const index = Math.floor(item / WIDTH);
    return { level, index, width: Math.min(WIDTH, items - index * WIDTH) };
}
/** The hashes of a Merkle tree (RFC 6962, section 2.1), computed from its tiles; each tile is read once. */
class TileTree {
    #size;
    #read;
    #tiles = new Map();
    constructor(size, read) {
        this.#size = size;
        this.#read = read;
    }
    /** The root over all entries. */
    root() {
        return this.#range(0, this.#size);
    }
    /** The audit path of an entry (RFC 6962, section 2.1.1), from the leaf's neighbour upwards. */
    async path(index) {
        const path = [];
        let [from, to] = [0, this.#size];
        while (to - from > 1) {
            const middle = from + split(to - from);
            const left = index < middle;
            path.unshift(await (left ? this.#range(middle, to) : this.#range(from, middle)));
            [from, to] = left ? [from, middle] : [middle, to];
        }
        return path;
    }
    async #range(from, to) {
        const height = Math.log2(to - from);
        if (Number.isInteger(height))
            return this.#subtree(height, from / 2 ** height);
        const middle = from + split(to - from);
        return node(await this.#range(from, middle), await this.#range(middle, to));
    }
    /** The hash over 2^height entries: one of a tile's, or made of several in one tile. */
    async #subtree(height, index) {
        const level = Math.floor(height / LEVELS);
        const count = 2 ** (height % LEVELS);
        const tile = await this.#tile(tileOf(level, index * count, this.#size));
        const start = ((index * count) % WIDTH) * HASH;
        let hashes = Array.from({ length: count }, (_, at) => tile.subarray(start + at * HASH, start + (at + 1) * HASH));
        if (hashes.some(({ length }) => length !== HASH))
            throw new Error('a tile is too short');
        while (hashes.length > 1)
            hashes = Array.from({ length: hashes.length / 2 }, (_, at) => node(hashes[2 * at], hashes[2 * at + 1]));
        return hashes[0];
    }
    #tile(name) {
        const key = tilePath(name);
        const known = this.#tiles.get(key) ?? this.#read(name);
        this.#tiles.set(key, known);
        return known;
    }
}
/** The largest power of two below a number. */
function split(size) {
    return 2 ** (Math.ceil(Math.log2(size)) - 1);
}
function node(left, right) {
    return hash(1, left ?? Buffer.alloc(0), right ?? Buffer.alloc(0));
}
function leafHash(entry) {
    return hash(0, entry);
}
function hash(prefix, ...parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
        .digest();
}
/** One entry out of a bundle of them, each behind its length in two bytes (C2SP tlog-tiles, "Log Entries"). */
function entryIn(bundle, at) {
    let offset = 0;
    for (let skipped = 0; skipped < at; skipped++)
        offset += 2 + bundle.readUInt16BE(offset);
    const length = bundle.readUInt16BE(offset);
    const entry = bundle.subarray(offset + 2, offset + 2 + length);
    if (entry.length !== length)
        throw new Error('a bundle of entries is too short');
    return entry;
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/logged-before.js






const logged_before_bodySchema = valibot_dist/* looseObject */._H3({ kind: valibot_dist/* string */.YjP(), apiVersion: valibot_dist/* string */.YjP(), spec: valibot_dist/* looseObject */._H3({}) });
/**
 * The entry that a Rekor v2 log has already and gives no second proof of: read from its tiles, with a proof that is made
 * here (C2SP tlog-tiles). That the checkpoint is signed by the log is verified with the bundle, as for every entry.
 * @returns undefined when what stands there is not this entry, or the root does not have the log.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function loggedBefore({ url, index, spec, root }, limits) {
    const base = `${url.replace(/\/+$/, '')}/api/v2/`;
    const asked = { ...limits, service: 'the transparency log', url: `${base}checkpoint` };
    const envelope = (await get(asked)).toString('utf8');
    const [origin = '', size = '', rootHash = ''] = envelope.split('\n');
    const log = root.tlogs.find(({ baseUrl }) => URL.canParse(baseUrl) && new URL(baseUrl).host === origin);
    const logId = log && (0,log_entry/* logIdOf */.D)(log);
    const treeSize = Number(size);
    if (logId === undefined)
        return undefined;
    if (!Number.isSafeInteger(treeSize) || index >= treeSize)
        throw unreadable(asked, new Error('no such entry'));
    const read = (tile) => get({ ...asked, url: base + tilePath(tile) });
    try {
        const body = entryIn(await read(tileOf('entries', index, treeSize)), index % 256);
        const { kind, apiVersion, spec: found } = valibot_dist/* parse */.qgA(logged_before_bodySchema, (0,json/* parseJson */.qF)(body, { name: 'the entry' }));
        if ((0,json/* canonicalJson */.dj)(found) !== (0,json/* canonicalJson */.dj)(spec))
            return undefined;
        const tree = new TileTree(treeSize, read);
        const hashes = await tree.path(index);
        const whole = await tree.root();
        if (!whole.equals(Buffer.from(rootHash, 'base64')))
            throw new Error("the tiles do not make the checkpoint's tree");
        if (treeSize === 1 && !whole.equals(leafHash(body)))
            throw new Error('the tree is not over the entry');
        return protobuf_specs_dist.TransparencyLogEntry.fromJSON({
            logIndex: String(index),
            logId: { keyId: logId.toString('base64') },
            kindVersion: { kind, version: apiVersion },
            inclusionProof: {
                logIndex: String(index),
                rootHash,
                treeSize: size,
                hashes: hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope },
            },
            canonicalizedBody: body.toString('base64'),
        });
    }
    catch (cause) {
        throw unreadable(asked, cause);
    }
}
async function get(request) {
    const answer = await call(request);
    if (answer.status !== 200)
        throw refused(request, answer);
    return answer.body;
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/rekor-v2.js






/**
 * Makes an entry in a Rekor v2 log (rekor-tiles): a `hashedrekord` 0.0.2 over the digest of the envelope's
 * pre-authentication encoding, the only kind that servers since 2.3.0 take. The answer holds the proof of inclusion.
 * A log that has the entry already says only where: with a trusted root, the proof is then made from the log's tiles.
 * @throws SallyportError PROVENANCE_LOG_CONFLICT when the log has this entry already and its proof cannot be made, and
 *   PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function logInRekorV2(url, signed, limits, root) {
    const { payload, signature, certificate } = signed;
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,dsse/* preAuthenticationEncoding */.J)(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload)).digest();
    const verifier = { x509Certificate: { rawBytes: base64(certificate) }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
    const request = {
        ...limits,
        service: 'the transparency log',
        url: `${url.replace(/\/+$/, '')}/api/v2/log/entries`,
        body: {
            hashedRekordRequestV002: { digest: base64(digest), signature: { content: base64(signature), verifier } },
        },
    };
    const answer = await call(request);
    if (answer.status === 409) {
        const data = { algorithm: 'SHA2_256', digest: base64(digest) };
        const spec = { hashedRekordV002: { data, signature: { content: base64(signature), verifier } } };
        return (await before(answer, { url, spec, root }, limits)) ?? Promise.reject(conflict(request));
    }
    if (answer.status !== 200 && answer.status !== 201)
        throw refused(request, answer);
    try {
        const entry = protobuf_specs_dist.TransparencyLogEntry.fromJSON((0,json/* parseJson */.qF)(answer.body, { name: 'the answer' }));
        if (entry.logId === undefined || entry.kindVersion === undefined)
            throw new Error('no log id');
        return entry;
    }
    catch (cause) {
        throw unreadable(request, cause);
    }
}
/** The entry that the log has: where its answer says, if the proof can be had. */
async function before({ headers }, { root, ...asked }, limits) {
    const index = headers.get('x-log-index') ?? '';
    if (root === undefined || !/^\d{1,15}$/.test(index))
        return undefined;
    try {
        return await loggedBefore({ ...asked, root, index: Number(index) }, limits);
    }
    catch (error) {
        // A log without readable tiles, or with another tree than it signed: as if it had not said where.
        if ((0,errors/* isSallyportError */.Rv)(error))
            return undefined;
        throw error;
    }
}
function base64(bytes) {
    return bytes.toString('base64');
}
function conflict({ service, url }) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_LOG_CONFLICT',
        message: `${service} (${url}) has this entry already, and gives no proof for it again`,
        remedy: 'Sign once more; the new signature makes a new entry.',
    });
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/log-entries.js



/**
 * Makes an entry in each log and adds them to the bundle.
 * @returns the logs that could not be reached.
 * @throws SallyportError when a log was reached and refused, or gave an answer that cannot be read.
 */
async function addLogEntries(bundle, logs, logging) {
    const results = await Promise.all(logs.map((log) => entryOrMissing(bundle, log, logging)));
    const entries = results.flatMap((result) => ('entry' in result ? [result.entry] : []));
    const { tlogEntries } = bundle.verificationMaterial;
    tlogEntries.push(...entries);
    return results.flatMap((result) => ('error' in result ? [result] : []));
}
/** What of a bundle the services are told. */
function partsOf({ content, verificationMaterial }) {
    const { payload, signatures } = content.dsseEnvelope;
    const material = verificationMaterial.content;
    const certificate = material.$case === 'certificate' ? material.certificate.rawBytes : Buffer.alloc(0);
    return { payload, signature: signatures[0]?.sig ?? Buffer.alloc(0), certificate };
}
async function entryOrMissing(bundle, log, { limits, root }) {
    const parts = partsOf(bundle);
    try {
        const made = log.version === 2
            ? logInRekorV2(log.url, parts, limits, root)
            : logInRekorV1(log.url, { bundle, certificate: parts.certificate }, limits);
        return { entry: await made };
    }
    catch (error) {
        if (!(0,errors/* isSallyportError */.Rv)(error, 'PROVENANCE_SERVICE_UNREACHABLE'))
            throw error;
        return { log, error };
    }
}

// EXTERNAL MODULE: ./build/packages/provenance/src/sign/signer.js
var sign_signer = __webpack_require__(23231);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/postpone.js







const url = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* url */.OZ5(), valibot_dist/* regex */.yGV(/^https?:/));
const recordSchema = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz('sallyport/incomplete-bundle/v1'),
    bundle: valibot_dist/* looseObject */._H3({}),
    missing: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ url, version: valibot_dist/* picklist */.KIO([1, 2]) })), valibot_dist/* minLength */.BpQ(1), valibot_dist/* maxLength */.Ru6(32)),
});
/**
 * Signs like `signStatement`, but gives what there is when a log cannot be reached: certificate, signature and time.
 * @param pending where to write the signature down before any log is told, and to go on from: a signature of this very
 *   payload that stands there is not made again. It stays after an error; remove it when the bundle has been written.
 * @throws SallyportError as `signStatement` does, for everything else that fails.
 */
async function signOrPostpone(statement, signer, { pending, postpone = true } = {}) {
    const payload = (0,sign_signer/* payloadOf */.Md)(statement);
    const beforeLogging = async (one) => pending?.write(`${JSON.stringify(recordOf(one))}\n`);
    const options = { postpone, beforeLogging };
    const begun = pending && signer.resume && unloggedIn(await pending.read(), payload);
    const resumed = begun && (await resumedOrNone(signer, begun, options));
    const signed = resumed ?? (await signer.sign(payload, options));
    const { missing = [], bundle } = signed;
    if (missing.length === 0)
        return { outcome: 'signed', bundle: await (0,sign_signer/* selfChecked */.I9)(signed) };
    await (0,sign_signer/* selfChecked */.I9)({ bundle, verification: { certificate: certificateOf(signed) } });
    return { outcome: 'postponed', incomplete: recordOf({ bundle, missing }) };
}
function recordOf({ bundle, missing }) {
    return { schema: 'sallyport/incomplete-bundle/v1', bundle: (0,bundle_dist/* bundleToJSON */.ev)(bundle), missing };
}
/** A signature of this payload that was written down; anything else that stands there is of no use. */
function unloggedIn(source, payload) {
    if (source === undefined)
        return undefined;
    try {
        const { bundle: serialized, missing } = readRecord(source, 'the pending signature');
        const bundle = (0,src_bundle/* parseBundle */.QN)(JSON.stringify(serialized), { name: 'the pending signature' });
        const certified = bundle.verificationMaterial.content.$case === 'certificate';
        return certified && bundle.content.dsseEnvelope.payload.equals(payload) ? { bundle, missing } : undefined;
    }
    catch {
        return undefined;
    }
}
/** What was begun, completed; undefined when the logs or the verification refuse it, so that it has to be made anew. */
async function resumedOrNone(signer, begun, options) {
    try {
        const signed = await signer.resume?.(begun, options);
        if (signed !== undefined && signed.missing?.length === 0)
            await (0,sign_signer/* selfChecked */.I9)(signed);
        return signed;
    }
    catch (error) {
        if ((0,errors/* isSallyportError */.Rv)(error, 'PROVENANCE_SERVICE_UNREACHABLE'))
            throw error;
        return undefined;
    }
}
/**
 * Makes the entries that an incomplete bundle lacks, and verifies the whole. Neither the key nor a token is needed.
 * @param source what `signOrPostpone` gave, as JSON.
 * @throws SallyportError PROVENANCE_INCOMPLETE_INVALID, PROVENANCE_SERVICE_UNREACHABLE (try again later),
 *   PROVENANCE_LOG_CONFLICT (the entry was made, its proof was lost: sign anew), PROVENANCE_SELF_CHECK_FAILED, and others
 *   of the log.
 */
async function resumeBundle(source, { name, trust, limits = {} }) {
    const { bundle: serialized, missing } = readRecord(source, name);
    const bundle = (0,src_bundle/* parseBundle */.QN)(JSON.stringify(serialized), { name });
    if (bundle.verificationMaterial.content.$case !== 'certificate')
        throw invalid(name, 'it has no certificate');
    const [still] = await addLogEntries(bundle, missing, { limits, root: trust?.root });
    if (still !== undefined)
        throw still.error;
    const certificate = certificateOf({ bundle });
    const signer = { identity: certificate.subjectAltName ?? '', issuer: (0,claims/* issuerOf */.x)(certificate) ?? '' };
    const verification = trust === undefined ? { certificate } : { trust, expect: { signers: [signer] } };
    return (0,sign_signer/* selfChecked */.I9)({ bundle, verification });
}
function readRecord(source, name) {
    const parsed = valibot_dist/* safeParse */.xLC(recordSchema, (0,json/* parseJson */.qF)(source, { name, maxBytes: src_bundle/* MAX_BUNDLE_BYTES */.Me }));
    if (parsed.success)
        return parsed.output;
    throw invalid(name, `${valibot_dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'the document'}: ${parsed.issues[0].message}`);
}
function invalid(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_INCOMPLETE_INVALID',
        message: `${name} is not an incomplete bundle: ${why}`,
        remedy: 'Give the file that `sallyport attest --incomplete` wrote.',
    });
}
function certificateOf({ bundle }) {
    return dist.X509Certificate.parse(partsOf(bundle).certificate);
}

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/trust.js
var verify_trust = __webpack_require__(53015);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/local-key.js





/**
 * Signs with a private key of one's own, for where there is no OpenID identity. No log and no timestamp is involved:
 * whoever has the key can sign anything at any time.
 * @param pem the private key: PEM, not encrypted, ECDSA on P-256 or Ed25519.
 * @throws SallyportError PROVENANCE_SIGNING_KEY_UNREADABLE, PROVENANCE_SIGNING_KEY_UNSUPPORTED
 */
function localKeySigner(pem, { name = 'the key' } = {}) {
    const key = readPrivateKey(pem, name);
    const publicKey = (0,external_node_crypto_.createPublicKey)(key);
    const trust = (0,verify_trust/* trustKey */.UH)(publicKey.export({ format: 'pem', type: 'spki' }).toString(), { name });
    // cosign's own hint: the digest of the key's DER form.
    const hint = Buffer.from(trust.keyId.slice('sha256:'.length), 'hex').toString('base64');
    return {
        async sign(payload) {
            const signature = signWith(key, (0,dsse/* preAuthenticationEncoding */.J)(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload));
            return { bundle: (0,src_bundle/* toDsseBundle */.rF)({ payload, signature, keyHint: hint }), verification: { trust, expect: {} } };
        },
    };
}
/** ECDSA goes with SHA-256, in DER; Ed25519 signs the message itself (RFC 8032). */
function signWith(key, message) {
    return (0,external_node_crypto_.sign)(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', message, key);
}
function readPrivateKey(pem, name) {
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)(Buffer.from(pem));
    }
    catch {
        // The cause is left out: it could quote the key.
        throw new errors/* SallyportError */.$E({
            code: 'PROVENANCE_SIGNING_KEY_UNREADABLE',
            message: `${name} holds no private key that can be read`,
            remedy: 'Give a private key in PEM without a passphrase, as `openssl ecparam -name prime256v1 -genkey -noout` writes it.',
        });
    }
    if ((0,verify_trust/* isSupportedKey */.KQ)(key))
        return key;
    throw new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SIGNING_KEY_UNSUPPORTED',
        message: `${name} is a key of another kind than ECDSA P-256 or Ed25519`,
        remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout` or `openssl genpkey -algorithm ed25519`.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var src_clock = __webpack_require__(75585);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/fulcio.js




const chain = valibot_dist/* object */.Ikc({ chain: valibot_dist/* object */.Ikc({ certificates: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), valibot_dist/* minLength */.BpQ(1)) }) });
const answerSchema = valibot_dist/* union */.KCZ([
    valibot_dist/* object */.Ikc({ signedCertificateEmbeddedSct: chain }),
    valibot_dist/* object */.Ikc({ signedCertificateDetachedSct: chain }),
]);
/**
 * Asks a Fulcio for a certificate (its API v2, `CreateSigningCertificate`).
 * @returns the certificate of the key, DER.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function requestCertificate(url, asked, limits) {
    const { token, publicKey, proof } = asked;
    const request = {
        ...limits,
        service: 'the certificate authority',
        url: `${url.replace(/\/+$/, '')}/api/v2/signingCert`,
        secrets: [token.raw],
        body: {
            credentials: { oidcIdentityToken: token.raw },
            publicKeyRequest: {
                publicKey: { algorithm: 'ECDSA', content: publicKey },
                proofOfPossession: proof.toString('base64'),
            },
        },
    };
    const answer = await call(request);
    if (answer.status !== 200 && answer.status !== 201)
        throw refused(request, answer);
    try {
        const value = valibot_dist/* parse */.qgA(answerSchema, (0,json/* parseJson */.qF)(answer.body, { name: 'the answer' }));
        const { certificates } = ('signedCertificateEmbeddedSct' in value ? value.signedCertificateEmbeddedSct : value.signedCertificateDetachedSct).chain;
        return dist.pem.toDER(certificates[0]);
    }
    catch (cause) {
        throw unreadable(request, cause);
    }
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/identity-token.js


const identity_token_claims = valibot_dist/* object */.Ikc({
    iss: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* minLength */.BpQ(1)),
    sub: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    email: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    email_verified: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
    exp: valibot_dist/* number */.aig(),
});
/**
 * Reads a token's claims without verifying it: that is the certificate authority's business.
 * @throws SallyportError PROVENANCE_TOKEN_INVALID, PROVENANCE_TOKEN_EXPIRED
 */
function readIdentityToken(text, now) {
    const raw = text.trim();
    const { iss, sub, email, email_verified, exp } = claimsOf(raw);
    if (exp * 1000 <= now.getTime()) {
        throw new errors/* SallyportError */.$E({
            code: 'PROVENANCE_TOKEN_EXPIRED',
            message: `the identity token was good until ${new Date(exp * 1000).toISOString()}`,
            remedy: 'Ask for a new one right before signing; they live for minutes.',
        });
    }
    const challenge = email === undefined ? sub : email_verified === true ? email : undefined;
    if (challenge === undefined || challenge === '')
        throw identity_token_invalid('it has neither a subject nor a verified e-mail address');
    return { raw, challenge, issuer: iss };
}
function claimsOf(raw) {
    const parts = raw.split('.');
    if (parts.length !== 3)
        throw identity_token_invalid('it is no JWT in compact form');
    let value;
    try {
        value = (0,json/* parseJson */.qF)(Buffer.from(parts[1] ?? '', 'base64url'), { name: 'the token' });
    }
    catch {
        // The cause is left out: it could quote the token.
        throw identity_token_invalid('its claims are not JSON');
    }
    const parsed = valibot_dist/* safeParse */.xLC(identity_token_claims, value);
    if (!parsed.success)
        throw identity_token_invalid(`its claim ${valibot_dist/* getDotPath */.BuJ(parsed.issues[0]) ?? ''} is missing or of a wrong type`);
    return parsed.output;
}
function identity_token_invalid(why) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_TOKEN_INVALID',
        message: `the identity token cannot be used: ${why}`,
        remedy: 'Give an OpenID token with the audience "sigstore"; in a GitHub job, grant `id-token: write`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/timestamp.js



/**
 * Asks a timestamp authority (Sigstore's JSON form of RFC 3161) when it saw a signature.
 * @param url the full URL, or the server's alone.
 * @returns the timestamp response, DER.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function requestTimestamp(url, signature, limits) {
    const artifactHash = (0,external_node_crypto_.createHash)('sha256').update(signature).digest('base64');
    const request = {
        ...limits,
        service: 'the timestamp authority',
        url: new URL(url).pathname === '/' ? new URL('/api/v1/timestamp', url).href : url,
        headers: { accept: 'application/timestamp-reply' },
        body: { artifactHash, hashAlgorithm: 'sha256' },
    };
    const answer = await call(request);
    if (answer.status !== 200 && answer.status !== 201)
        throw refused(request, answer);
    try {
        dist.RFC3161Timestamp.parse(answer.body);
    }
    catch (cause) {
        throw unreadable(request, cause);
    }
    return answer.body;
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/keyless.js











/**
 * Signs with a key that is made for one signature and forgotten: Fulcio certifies it for the identity of the token, a
 * timestamp authority says when, and then a log says that it happened. In this order, so that no log entry is left behind
 * by a signature that never came to be.
 */
function keylessSigner({ services, getIdToken, trust, limits = {}, clock = src_clock/* systemClock */.m, }) {
    const finish = async ({ bundle, missing: logs }, options = {}) => {
        const missing = await addLogEntries(bundle, logs, { limits, root: trust?.root });
        if (missing[0] !== undefined && options.postpone !== true)
            throw missing[0].error;
        const { certificate } = partsOf(bundle);
        return { bundle, verification: verificationOf(certificate, trust), missing: missing.map(({ log }) => log) };
    };
    const attempt = async (payload, options = {}) => {
        const token = readIdentityToken(await getIdToken(), clock.now());
        const { privateKey, certificate } = await certifiedKey(services.fulcio, token, limits);
        const signature = signWith(privateKey, (0,dsse/* preAuthenticationEncoding */.J)(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload));
        const bundle = (0,src_bundle/* toDsseBundle */.rF)({ payload, signature, certificate });
        await addTimestamps(bundle, services.timestampAuthorities, limits);
        const unlogged = { bundle, missing: services.logs };
        if (services.logs.length > 0)
            await options.beforeLogging?.(unlogged);
        return finish(unlogged, options);
    };
    return {
        async sign(payload, options) {
            try {
                return await attempt(payload, options);
            }
            catch (error) {
                // A log that took the entry, but whose answer was lost and whose tiles cannot be read: sign anew, once.
                if (!(0,errors/* isSallyportError */.Rv)(error, 'PROVENANCE_LOG_CONFLICT'))
                    throw error;
                return attempt(payload, options);
            }
        },
        async resume({ bundle, missing }, options) {
            // What stands in a file names no server: only the logs that are configured get an entry.
            const logs = services.logs.filter(({ url }) => missing.some((log) => log.url === url));
            if (logs.length + bundle.verificationMaterial.tlogEntries.length !== services.logs.length)
                throw otherLogs();
            return finish({ bundle, missing: logs }, options);
        },
    };
}
async function certifiedKey(fulcio, token, limits) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const asked = {
        token,
        publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
        proof: signWith(privateKey, Buffer.from(token.challenge)),
    };
    return { privateKey, certificate: await requestCertificate(fulcio, asked, limits) };
}
async function addTimestamps(bundle, authorities, limits) {
    const { signature } = partsOf(bundle);
    const stamps = await Promise.all(authorities.map((url) => requestTimestamp(url, signature, limits)));
    const rfc3161Timestamps = stamps.map((signedTimestamp) => ({ signedTimestamp }));
    bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps };
}
/** The certificate has just been issued to us: whatever identity it holds is ours. */
function verificationOf(der, trust) {
    const certificate = dist.X509Certificate.parse(der);
    if (trust === undefined)
        return { certificate };
    const signer = { identity: certificate.subjectAltName ?? '', issuer: (0,claims/* issuerOf */.x)(certificate) ?? '' };
    return { trust, expect: { signers: [signer] } };
}
function otherLogs() {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_PENDING_OTHER',
        message: 'a signature that was made before was for other logs than are configured now',
        remedy: 'Remove the file and sign again.',
    });
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/signing-config.js


/** Sigstore's public-good instance, as its production signing configuration of November 2026 names it. */
const PUBLIC_GOOD_SERVICES = {
    fulcio: 'https://fulcio.sigstore.dev',
    timestampAuthorities: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
    logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
};
/** GitHub's own instance, for private repositories; it has no transparency log. */
const GITHUB_SERVICES = {
    fulcio: 'https://fulcio.githubapp.com',
    timestampAuthorities: ['https://timestamp.githubapp.com/api/v1/timestamp'],
    logs: [],
};
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * Reads a Sigstore signing configuration (v0.2) and picks its services: those in force, of an API that we speak, the
 * newest of each operator, and as many as the selector asks for.
 * @throws SallyportError PROVENANCE_SIGNING_CONFIG_INVALID, PROVENANCE_SERVICE_MISSING, and what `parseJson` throws.
 */
function readSigningConfig(source, { name, clock = src_clock/* systemClock */.m }) {
    const config = parse((0,json/* parseJson */.qF)(source, { name, maxBytes: 1024 * 1024 }), name);
    const now = clock.now();
    const [fulcio] = usable(config.caUrls, [1], now);
    if (fulcio === undefined)
        throw missing(name, 'certificate authority');
    const logs = signing_config_select(usable(config.rekorTlogUrls, [1, 2], now), config.rekorTlogConfig, `${name}: logs`);
    const authorities = signing_config_select(usable(config.tsaUrls, [1], now), config.tsaConfig, `${name}: timestamp authorities`);
    return {
        fulcio: fulcio.url,
        timestampAuthorities: authorities.map(({ url }) => url),
        logs: logs.map(({ url, majorApiVersion }) => ({ url, version: majorApiVersion === 2 ? 2 : 1 })),
    };
}
function parse(value, name) {
    let config;
    try {
        config = protobuf_specs_dist.SigningConfig.fromJSON(value);
    }
    catch (cause) {
        throw signing_config_invalid(name, 'a field has a wrong type', cause);
    }
    if (config.mediaType !== MEDIA_TYPE)
        throw signing_config_invalid(name, `its media type is ${JSON.stringify(config.mediaType)}`);
    const urls = [...config.caUrls, ...config.rekorTlogUrls, ...config.tsaUrls].map(({ url }) => url);
    const bad = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
    if (bad !== undefined)
        throw signing_config_invalid(name, `${JSON.stringify(bad)} is no URL`);
    return config;
}
/** In force now, of a version that we speak, the newest version of each operator; the latest first. */
function usable(services, versions, now) {
    const candidates = services
        .filter(({ majorApiVersion, validFor }) => versions.includes(majorApiVersion) && isInForce(validFor, now))
        .sort((a, b) => b.majorApiVersion - a.majorApiVersion || startOf(b) - startOf(a));
    const operators = new Set();
    return candidates.filter(({ operator }) => !operators.has(operator) && operators.add(operator));
}
function isInForce(range, now) {
    return (range?.start === undefined || range.start <= now) && (range?.end === undefined || now <= range.end);
}
function startOf({ validFor }) {
    return validFor?.start?.getTime() ?? 0;
}
function signing_config_select(services, config, what) {
    if (config === undefined)
        return [];
    switch (config.selector) {
        case protobuf_specs_dist.ServiceSelector.ALL:
            if (services.length === 0)
                throw missing(what, 'service in force');
            return services;
        case protobuf_specs_dist.ServiceSelector.ANY:
            if (services.length === 0)
                throw missing(what, 'service in force');
            return services.slice(0, 1);
        case protobuf_specs_dist.ServiceSelector.EXACT:
            if (services.length < config.count)
                throw missing(what, `${config.count} operators`);
            return services.slice(0, config.count);
        default:
            throw signing_config_invalid(what, 'its selector is none of ALL, ANY and EXACT');
    }
}
function signing_config_invalid(name, why, cause) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SIGNING_CONFIG_INVALID',
        message: `${name} is not a Sigstore signing configuration: ${why}`,
        remedy: 'Give the file that `cosign signing-config create` writes (v0.2).',
        cause,
    });
}
function missing(name, what) {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SERVICE_MISSING',
        message: `${name}: no ${what} is in force and of a version that can be used`,
        remedy: 'Fetch the signing configuration again, or correct its times and API versions.',
    });
}

// EXTERNAL MODULE: ./build/packages/provenance/src/roots/index.js + 1 modules
var roots = __webpack_require__(75895);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/github-token.js



/** Is this a GitHub job that may ask for identity tokens? */
function isGitHubJob(env) {
    return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}
/**
 * A function that asks GitHub for the job's identity token (docs: "OpenID Connect reference", "Requesting the JWT").
 * @throws SallyportError PROVENANCE_TOKEN_MISSING when the job has no `id-token: write`, and what `call` throws.
 */
function githubIdToken(env, limits = {}) {
    const { audience = 'sigstore', ...rest } = limits;
    return async () => {
        const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
        if (!base || !bearer)
            throw github_token_missing();
        const url = new URL(base);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}` };
        const request = { ...rest, service: "GitHub's token service", url: url.href, headers, secrets: [bearer] };
        const answer = await call(request);
        if (answer.status !== 200)
            throw refused(request, answer);
        try {
            const value = (0,json/* parseJson */.qF)(answer.body, { name: 'the answer' });
            return valibot_dist/* parse */.qgA(valibot_dist/* object */.Ikc({ value: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* minLength */.BpQ(1)) }), value).value;
        }
        catch {
            throw unreadable(request, undefined);
        }
    };
}
function github_token_missing() {
    return new errors/* SallyportError */.$E({
        code: 'PROVENANCE_TOKEN_MISSING',
        message: 'this is no GitHub job that may ask for identity tokens',
        remedy: 'Add `permissions: { id-token: write }` to the job, or give a token or a key.',
    });
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/attest/run.js






/** `sallyport attest`: signs, verifies what it made, and only then writes it. */
async function attest(options, io) {
    const { statement, incomplete, resume } = options;
    if ((statement === undefined) === (resume === undefined))
        throw ambiguous();
    if (resume !== undefined)
        return written(options, io, await resumed(resume, options, io));
    const signer = await signerOf(options, io);
    const bytes = await (0,files/* readInput */.R5)(io, statement);
    const kept = incomplete ?? `${options.out}.pending`;
    const pending = fileAt(kept, io);
    const result = await signOrPostpone(bytes, signer, { pending, postpone: incomplete !== undefined });
    if (result.outcome === 'signed') {
        await written(options, io, result.bundle);
        await pending.remove();
        return 0;
    }
    await pending.write(`${JSON.stringify(result.incomplete)}\n`);
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: SCHEMA, complete: false, incomplete: kept });
    else
        io.stdout.write(`incomplete  ${(0,output/* printable */.g$)(kept)}  (a log cannot be reached; run attest --resume later)\n`);
    return 1;
}
const SCHEMA = 'sallyport/attestation/v1';
async function written({ out, format }, io, bundle) {
    await (0,files/* writeOutput */.zh)(io, out, `${JSON.stringify(bundle)}\n`);
    if (format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: SCHEMA, complete: true, bundle: out });
    else
        io.stdout.write(`signed  ${(0,output/* printable */.g$)(out)}\n`);
    return 0;
}
/** Where a signature is kept until its bundle is written: a command that was killed goes on from there. */
function fileAt(path, io) {
    return {
        read: () => (0,files/* readInput */.R5)(io, path).catch(() => undefined),
        write: (text) => (0,files/* writeOutput */.zh)(io, path, text),
        remove: () => (0,promises_.rm)((0,external_node_path_.resolve)(io.cwd, path), { force: true }),
    };
}
async function resumed(file, options, io) {
    if (options.key ?? options.identityToken ?? options.signingConfig ?? options.incomplete)
        throw ambiguous();
    return resumeBundle(await (0,files/* readInput */.R5)(io, file), { name: file, ...(await trustOf(options, io)) });
}
/** Who signs, as the options say. @throws SallyportError ATTEST_SIGNER_AMBIGUOUS, PROVENANCE_… */
async function signerOf(options, io) {
    const { key, identityToken, signingConfig, trustedRoot } = options;
    if (key !== undefined) {
        if (identityToken ?? signingConfig ?? trustedRoot ?? options.incomplete)
            throw ambiguous();
        return localKeySigner(await (0,files/* readInput */.R5)(io, key), { name: key });
    }
    return keylessSigner({ ...(await instanceOf(options, io)), getIdToken: tokenSource(identityToken, io) });
}
async function instanceOf(options, io) {
    const { signingConfig } = options;
    const trust = await trustOf(options, io);
    if (signingConfig === undefined)
        return { services: PUBLIC_GOOD_SERVICES, trust: (0,roots/* trustPublicGood */.n)(), ...trust };
    return { services: readSigningConfig(await (0,files/* readInput */.R5)(io, signingConfig), { name: signingConfig }), ...trust };
}
async function trustOf({ trustedRoot }, io) {
    if (trustedRoot === undefined)
        return {};
    return { trust: (0,verify_trust/* trustRoot */.zj)(await (0,files/* readInput */.R5)(io, trustedRoot), { name: trustedRoot }) };
}
/** Where an identity token comes from. @throws SallyportError ATTEST_SIGNER_AMBIGUOUS */
function tokenSource(file, io) {
    if (file !== undefined)
        return async () => (await (0,files/* readInput */.R5)(io, file)).toString('utf8');
    if (isGitHubJob(io.env))
        return githubIdToken(io.env);
    throw ambiguous();
}
function ambiguous() {
    return new errors/* SallyportError */.$E({
        code: 'ATTEST_SIGNER_AMBIGUOUS',
        message: 'what is signed, and by whom, has to be said in one way',
        remedy: 'Give --statement FILE with either --key FILE, or --identity-token FILE and --signing-config FILE (a GitHub job with `id-token: write` needs neither); or --resume FILE alone.',
    });
}


/***/ }),

/***/ 48458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthenticationEncoding)
/* harmony export */ });
/**
 * The bytes that a DSSE signature is over: the pre-authentication encoding of the payload's type and the payload
 * (DSSE v1, protocol.md, "Signature Definition").
 */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(head), payload]);
}


/***/ }),

/***/ 75895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ trustPublicGood)
});

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/trust.js
var trust = __webpack_require__(53015);
;// CONCATENATED MODULE: ./build/packages/provenance/src/roots/public-good.js
/**
 * The trusted root of Sigstore's public-good instance, as the TUF repository seeds of @sigstore/tuf 5.0.1 carry it; a test
 * compares the two. It is public data (Apache-2.0, The Sigstore Authors). docs/provenance.md says how it ages.
 */
const PUBLIC_GOOD_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
        {
            baseUrl: 'https://rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-01-12T11:53:27Z' },
            },
            logId: { keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=' },
        },
        {
            baseUrl: 'https://log2025-1.rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=',
                keyDetails: 'PKIX_ED25519',
                validFor: { start: '2025-09-23T00:00:00Z' },
            },
            logId: { keyId: 'zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=' },
        },
    ],
    certificateAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==',
                    },
                ],
            },
            validFor: { start: '2021-03-07T03:20:29Z', end: '2022-12-31T23:59:59.999Z' },
        },
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ',
                    },
                ],
            },
            validFor: { start: '2022-04-13T20:06:15Z' },
        },
    ],
    ctlogs: [
        {
            baseUrl: 'https://ctfe.sigstore.dev/test',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-03-14T00:00:00Z', end: '2022-10-31T23:59:59.999Z' },
            },
            logId: { keyId: 'CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=' },
        },
        {
            baseUrl: 'https://ctfe.sigstore.dev/2022',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2022-10-20T00:00:00Z' },
            },
            logId: { keyId: '3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=' },
        },
    ],
    timestampAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-selfsigned' },
            uri: 'https://timestamp.sigstore.dev/api/v1/timestamp',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E',
                    },
                ],
            },
            validFor: { start: '2025-07-04T00:00:00Z' },
        },
    ],
};

;// CONCATENATED MODULE: ./build/packages/provenance/src/roots/index.js


let publicGood;
/**
 * Trust in Sigstore's public-good instance by the root that was current when this version was published. Nothing is
 * fetched: keys that came later are not believed until an update, and a file given as `trustRoot` always can be newer.
 */
function trustPublicGood(thresholds = {}) {
    if (Object.keys(thresholds).length > 0)
        return make(thresholds);
    publicGood ??= make({});
    return publicGood;
}
function make(thresholds) {
    return (0,trust/* trustRoot */.zj)(JSON.stringify(PUBLIC_GOOD_ROOT), { name: 'the public-good root', thresholds });
}


/***/ }),

/***/ 23231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ selfChecked),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   fT: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33739);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48458);
/* harmony import */ var _statement_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22974);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95356);






/**
 * Signs a Statement into a Sigstore bundle, and verifies the bundle before it returns it.
 * @param statement a value, which is written as canonical JSON (RFC 8785), or the bytes of one, which are signed as they are.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, PROVENANCE_SELF_CHECK_FAILED, and what the signer throws.
 */
async function signStatement(statement, signer) {
    return selfChecked(await signer.sign(payloadOf(statement)));
}
/** The bundle in JSON, once it has been verified. @throws SallyportError PROVENANCE_SELF_CHECK_FAILED */
async function selfChecked(signed) {
    const serialized = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleToJSON */ .ev)(signed.bundle);
    const fault = await faultOf(signed, serialized);
    if (fault === undefined)
        return serialized;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'PROVENANCE_SELF_CHECK_FAILED',
        message: `the bundle was made but does not verify: ${fault}`,
        remedy: 'Check that the trusted root belongs to the services of the signing configuration; nothing was written.',
    });
}
async function faultOf({ bundle, verification }, serialized) {
    if ('certificate' in verification) {
        const { payload, signatures } = bundle.content.dsseEnvelope;
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: verification.certificate.publicKey, format: 'der', type: 'spki' });
        const message = (0,_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthenticationEncoding */ .J)(_sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, payload);
        const holds = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', message, key, signatures[0]?.sig ?? Buffer.alloc(0));
        return holds ? undefined : 'the signature is not of the certificate';
    }
    const result = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)(JSON.stringify(serialized), { ...verification, name: 'the new bundle' });
    const failed = result.checks.find((check) => check.result === 'fail');
    return result.verified ? undefined : `${failed?.id ?? 'unknown'}: ${failed?.message ?? 'no reason'}`;
}
/** The bytes that are signed. @throws SallyportError PROVENANCE_STATEMENT_INVALID */
function payloadOf(statement) {
    if (statement instanceof Uint8Array) {
        (0,_statement_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStatement */ .By)(statement, { name: 'the Statement' });
        return Buffer.from(statement);
    }
    return Buffer.from((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .dj)((0,_statement_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .checkStatement */ .It)(statement, { name: 'the Statement' })));
}


/***/ })

};
