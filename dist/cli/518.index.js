export const id = 518;
export const ids = [518];
export const modules = {

/***/ 97518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./build/packages/provenance/src/dsse.js
/**
 * The bytes that a DSSE signature is over: the pre-authentication encoding of the payload's type and the payload
 * (DSSE v1, protocol.md, "Signature Definition").
 */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

// EXTERNAL MODULE: ./build/packages/provenance/src/statement/parse.js
var parse = __webpack_require__(22974);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/verify.js + 7 modules
var verify = __webpack_require__(60016);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/signer.js






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
    const serialized = (0,dist/* bundleToJSON */.ev)(signed.bundle);
    const fault = await faultOf(signed, serialized);
    if (fault === undefined)
        return serialized;
    throw new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SELF_CHECK_FAILED',
        message: `the bundle was made but does not verify: ${fault}`,
        remedy: 'Check that the trusted root belongs to the services of the signing configuration; nothing was written.',
    });
}
async function faultOf({ bundle, verification }, serialized) {
    if ('certificate' in verification) {
        const { payload, signatures } = bundle.content.dsseEnvelope;
        const key = (0,external_node_crypto_.createPublicKey)({ key: verification.certificate.publicKey, format: 'der', type: 'spki' });
        const message = preAuthenticationEncoding(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload);
        const holds = (0,external_node_crypto_.verify)('sha256', message, key, signatures[0]?.sig ?? Buffer.alloc(0));
        return holds ? undefined : 'the signature is not of the certificate';
    }
    const result = await (0,verify/* verifyBundle */.I)(JSON.stringify(serialized), { ...verification, name: 'the new bundle' });
    const failed = result.checks.find((check) => check.result === 'fail');
    return result.verified ? undefined : `${failed?.id ?? 'unknown'}: ${failed?.message ?? 'no reason'}`;
}
/** The bytes that are signed. @throws SallyportError PROVENANCE_STATEMENT_INVALID */
function payloadOf(statement) {
    if (statement instanceof Uint8Array) {
        (0,parse/* parseStatement */.By)(statement, { name: 'the Statement' });
        return Buffer.from(statement);
    }
    return Buffer.from((0,json/* canonicalJson */.dj)((0,parse/* checkStatement */.It)(statement, { name: 'the Statement' })));
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
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
    const envelope = (0,json/* canonicalJson */.dj)((0,dist/* envelopeToJSON */.Qe)(bundle.content.dsseEnvelope));
    const verifiers = [Buffer.from(core_dist.pem.fromDER(certificate)).toString('base64')];
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

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/rekor-v2.js





/**
 * Makes an entry in a Rekor v2 log (rekor-tiles): a `hashedrekord` 0.0.2 over the digest of the envelope's
 * pre-authentication encoding, the only kind that servers since 2.3.0 take. The answer holds the proof of inclusion.
 * @throws SallyportError PROVENANCE_LOG_CONFLICT when the log has this entry already (it then gives no proof), and
 *   PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
async function logInRekorV2(url, signed, limits) {
    const { payload, signature, certificate } = signed;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(preAuthenticationEncoding(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload)).digest();
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
    if (answer.status === 409)
        throw conflict(request);
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
async function addLogEntries(bundle, logs, limits) {
    const results = await Promise.all(logs.map((log) => entryOrMissing(bundle, log, limits)));
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
async function entryOrMissing(bundle, log, limits) {
    const parts = partsOf(bundle);
    try {
        const made = log.version === 2
            ? logInRekorV2(log.url, parts, limits)
            : logInRekorV1(log.url, { bundle, certificate: parts.certificate }, limits);
        return { entry: await made };
    }
    catch (error) {
        if (!(0,errors/* isSallyportError */.Rv)(error, 'PROVENANCE_SERVICE_UNREACHABLE'))
            throw error;
        return { log, error };
    }
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/sign/postpone.js







const url = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* url */.OZ5(), valibot_dist/* regex */.yGV(/^https?:/));
const recordSchema = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz('sallyport/incomplete-bundle/v1'),
    bundle: valibot_dist/* looseObject */._H3({}),
    missing: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ url, version: valibot_dist/* picklist */.KIO([1, 2]) })), valibot_dist/* minLength */.BpQ(1), valibot_dist/* maxLength */.Ru6(32)),
});
/**
 * Signs like `signStatement`, but gives what there is when a log cannot be reached: certificate, signature and time.
 * @throws SallyportError as `signStatement` does, for everything else that fails.
 */
async function signOrPostpone(statement, signer) {
    const signed = await signer.sign(payloadOf(statement), { postpone: true });
    const { missing = [], bundle } = signed;
    if (missing.length === 0)
        return { outcome: 'signed', bundle: await selfChecked(signed) };
    await selfChecked({ bundle, verification: { certificate: certificateOf(signed) } });
    const schema = 'sallyport/incomplete-bundle/v1';
    return { outcome: 'postponed', incomplete: { schema, bundle: (0,dist/* bundleToJSON */.ev)(bundle), missing } };
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
    const [still] = await addLogEntries(bundle, missing, limits);
    if (still !== undefined)
        throw still.error;
    const certificate = certificateOf({ bundle });
    const signer = { identity: certificate.subjectAltName ?? '', issuer: (0,claims/* issuerOf */.x)(certificate) ?? '' };
    const verification = trust === undefined ? { certificate } : { trust, expect: { signers: [signer] } };
    return selfChecked({ bundle, verification });
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
    return core_dist.X509Certificate.parse(partsOf(bundle).certificate);
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
            const signature = signWith(key, preAuthenticationEncoding(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload));
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
        return core_dist.pem.toDER(certificates[0]);
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
        core_dist.RFC3161Timestamp.parse(answer.body);
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
    const attempt = async (payload, options) => {
        const token = readIdentityToken(await getIdToken(), clock.now());
        const { privateKey, certificate } = await certifiedKey(services.fulcio, token, limits);
        const signature = signWith(privateKey, preAuthenticationEncoding(statement/* IN_TOTO_PAYLOAD_TYPE */.T4, payload));
        const bundle = (0,src_bundle/* toDsseBundle */.rF)({ payload, signature, certificate });
        await addTimestamps(bundle, services.timestampAuthorities, limits);
        const missing = await addLogEntries(bundle, services.logs, limits);
        if (missing[0] !== undefined && options?.postpone !== true)
            throw missing[0].error;
        return { bundle, verification: verificationOf(certificate, trust), missing: missing.map(({ log }) => log) };
    };
    return {
        async sign(payload, options) {
            try {
                return await attempt(payload, options);
            }
            catch (error) {
                // A log that took the entry but whose answer was lost gives no second proof: sign anew, once.
                if (!(0,errors/* isSallyportError */.Rv)(error, 'PROVENANCE_LOG_CONFLICT'))
                    throw error;
                return attempt(payload, options);
            }
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
    const certificate = core_dist.X509Certificate.parse(der);
    if (trust === undefined)
        return { certificate };
    const signer = { identity: certificate.subjectAltName ?? '', issuer: (0,claims/* issuerOf */.x)(certificate) ?? '' };
    return { trust, expect: { signers: [signer] } };
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
    const config = signing_config_parse((0,json/* parseJson */.qF)(source, { name, maxBytes: 1024 * 1024 }), name);
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
function signing_config_parse(value, name) {
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
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
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
    if (incomplete === undefined)
        return written(options, io, await signStatement(bytes, signer));
    const result = await signOrPostpone(bytes, signer);
    if (result.outcome === 'signed')
        return written(options, io, result.bundle);
    await (0,files/* writeOutput */.zh)(io, incomplete, `${JSON.stringify(result.incomplete)}\n`);
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: SCHEMA, complete: false, incomplete });
    else
        io.stdout.write(`incomplete  ${(0,output/* printable */.g$)(incomplete)}  (a log cannot be reached; run attest --resume later)\n`);
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
async function resumed(file, options, io) {
    if (options.key ?? options.identityToken ?? options.signingConfig ?? options.incomplete)
        throw ambiguous();
    return resumeBundle(await (0,files/* readInput */.R5)(io, file), { name: file, ...(await trustOf(options, io)) });
}
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
