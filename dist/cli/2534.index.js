export const id = 2534;
export const ids = [2534];
export const modules = {

/***/ 75585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };


/***/ }),

/***/ 67869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rememberEncoding),
/* harmony export */   v: () => (/* binding */ rememberSignatures)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);

/**
 * The verifier walks from every leaf up to the root and checks each signature on the way again and again, though the
 * authorities' certificates do not change. Their own checks are remembered here, by the two certificates involved; a
 * leaf's signature is never remembered.
 */
function rememberSignatures(material) {
    const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities];
    for (const certificate of authorities.flatMap(({ certChain }) => certChain)) {
        rememberEncoding(certificate);
        rememberVerdicts(certificate);
    }
    return material;
}
/**
 * The library encodes a certificate anew, value by value, whenever it compares, copies or verifies it, which is most of
 * what a verification costs. Here the bytes as they were read stand for that, in the certificate and in copies of it; of a
 * copy, only the lists that the library edits (it takes one extension out) are still encoded anew.
 */
function rememberEncoding(certificate) {
    const { root } = certificate;
    const body = root.subs[0];
    keepBytes(root);
    if (body === undefined)
        return;
    keepBytes(body);
    body.subs.forEach(keepBytes);
    certificate.clone = () => {
        const copy = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(root.toDER()));
        const parts = copy.tbsCertificate.subs;
        parts.filter(({ tag }) => !tag.isContextSpecific(EXTENSIONS)).forEach(keepBytes);
        copy.extensions.forEach(keepBytes);
        return copy;
    };
}
const EXTENSIONS = 3;
/** From now on the value is encoded as it was read: its tag, its length, and its contents. */
function keepBytes(item) {
    let der;
    item.toDER = () => {
        der ??= Buffer.concat([Buffer.from([item.tag.toDER(), ...lengthOf(item.value.length)]), item.value]);
        return der;
    };
}
/** X.690, section 8.1.3: short up to 127, else the number of bytes and these. */
function lengthOf(length) {
    if (length < 0x80)
        return [length];
    const bytes = [];
    for (let rest = length; rest > 0; rest >>>= 8)
        bytes.unshift(rest & 0xff);
    return [0x80 | bytes.length, ...bytes];
}
function rememberVerdicts(certificate) {
    const known = new WeakMap();
    const check = certificate.verify.bind(certificate);
    certificate.verify = (issuer = certificate) => {
        const before = known.get(issuer);
        if (before !== undefined)
            return before;
        const result = check(issuer);
        known.set(issuer, result);
        return result;
    };
}


/***/ }),

/***/ 69571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   Zt: () => (/* binding */ checkExpectation),
/* harmony export */   cI: () => (/* binding */ workflowIdentity)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/**
 * The identity of a workflow in certificates of GitHub's OpenID issuer.
 * @param workflow `OWNER/REPO/.github/workflows/FILE@REF`, the reference in full (refs/heads/main, or a commit).
 */
function workflowIdentity(workflow, serverUrl = 'https://github.com') {
    return `${serverUrl}/${workflow}`;
}
/** What a certificate has to say for a signer that a configuration names. */
function expectationOf(signer, serverUrl) {
    const { issuer, maxAgeMinutes, timestamps, logEntries } = signer;
    return {
        identity: workflowIdentity(signer.workflow, serverUrl),
        issuer,
        claims: claimsOf(signer),
        ...(maxAgeMinutes !== undefined && { maxAgeSeconds: maxAgeMinutes * 60 }),
        ...(timestamps !== undefined && { timestamps }),
        ...(logEntries !== undefined && { logEntries }),
    };
}
function claimsOf({ repositoryId, ownerId, events, runner, workflowCommit }) {
    const claims = [
        ['sourceRepositoryIdentifier', repositoryId?.toString()],
        ['sourceRepositoryOwnerIdentifier', ownerId?.toString()],
        ['buildTrigger', events],
        ['runnerEnvironment', runner],
        ['buildSignerDigest', workflowCommit],
    ];
    return Object.fromEntries(claims.filter(([, value]) => value !== undefined));
}
/** @throws SallyportError PROVENANCE_IDENTITY_REQUIRED when certificates are trusted and nobody is named. */
function checkExpectation(trust, { signers = [] }) {
    const named = signers.length > 0 && signers.every(({ identity, issuer }) => identity !== '' && issuer !== '');
    if (trust.kind === 'key' || named)
        return;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'PROVENANCE_IDENTITY_REQUIRED',
        message: 'a certificate of a Sigstore instance proves nothing until somebody says whose it has to be',
        remedy: 'Give the exact identity and the issuer (--identity URI --issuer URL).',
    });
}


/***/ }),

/***/ 80385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ logEntryFault),
  D: () => (/* binding */ logIdOf)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/log-body.js


const verifierV2 = valibot_dist/* object */.Ikc({ verifier: valibot_dist/* object */.Ikc({ x509Certificate: valibot_dist/* object */.Ikc({ rawBytes: valibot_dist/* string */.YjP() }) }) });
const der = (text) => Buffer.from(text, 'base64');
const derOfPem = (text) => dist.pem.toDER(Buffer.from(text, 'base64').toString('utf8'));
/** Where each kind of entry keeps the signer's certificate (Rekor's pkg/types, and rekor-tiles' api/proto). */
const hashedRekordV2 = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({ spec: valibot_dist/* object */.Ikc({ hashedRekordV002: valibot_dist/* object */.Ikc({ signature: verifierV2 }) }) }), valibot_dist/* transform */.pdi(({ spec }) => der(spec.hashedRekordV002.signature.verifier.x509Certificate.rawBytes)));
const dsseV2 = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({ spec: valibot_dist/* object */.Ikc({ dsseV002: valibot_dist/* object */.Ikc({ signatures: valibot_dist/* tuple */.PVZ([verifierV2]) }) }) }), valibot_dist/* transform */.pdi(({ spec }) => der(spec.dsseV002.signatures[0].verifier.x509Certificate.rawBytes)));
const hashedRekordV1 = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({ spec: valibot_dist/* object */.Ikc({ signature: valibot_dist/* object */.Ikc({ publicKey: valibot_dist/* object */.Ikc({ content: valibot_dist/* string */.YjP() }) }) }) }), valibot_dist/* transform */.pdi(({ spec }) => derOfPem(spec.signature.publicKey.content)));
const dsseV1 = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({ spec: valibot_dist/* object */.Ikc({ signatures: valibot_dist/* tuple */.PVZ([valibot_dist/* object */.Ikc({ verifier: valibot_dist/* string */.YjP() })]) }) }), valibot_dist/* transform */.pdi(({ spec }) => derOfPem(spec.signatures[0].verifier)));
const intotoV2 = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({
    spec: valibot_dist/* object */.Ikc({
        content: valibot_dist/* object */.Ikc({ envelope: valibot_dist/* object */.Ikc({ signatures: valibot_dist/* tuple */.PVZ([valibot_dist/* object */.Ikc({ publicKey: valibot_dist/* string */.YjP() })]) }) }),
    }),
}), valibot_dist/* transform */.pdi(({ spec }) => derOfPem(spec.content.envelope.signatures[0].publicKey)));
const bodies = valibot_dist/* union */.KCZ([hashedRekordV2, dsseV2, hashedRekordV1, dsseV1, intotoV2]);
/** The certificate (DER) that a log entry's body names as the signer's; undefined when it names none. */
function entryCertificate(body) {
    try {
        const result = valibot_dist/* safeParse */.xLC(bodies, JSON.parse(body.toString('utf8')));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/log-entry.js

/**
 * What the library leaves unchecked about a log entry: that the proof's own fields agree with its checkpoint, that the
 * checkpoint is of exactly the log that the trusted root names, that this log's key was in use at the time, and that the
 * entry is about the certificate that signed. Call it after the library has verified the entry.
 * @returns what is wrong, or undefined.
 */
function logEntryFault(entry, { root, certificate, times }) {
    const log = root.tlogs.find((known) => logIdOf(known)?.equals(entry.logId.keyId));
    if (log === undefined)
        return 'its log is not in the trusted root';
    return proofFault(entry, log) ?? validityFault(log, times) ?? bodyFault(entry, certificate);
}
function logIdOf(log) {
    return (log.checkpointKeyId ?? log.logId)?.keyId;
}
function proofFault(entry, log) {
    const proof = entry.inclusionProof;
    if (proof === undefined)
        return entry.inclusionPromise === undefined ? 'it has no proof of inclusion' : undefined;
    const [origin = '', size, hash = ''] = proof.checkpoint?.envelope.split('\n') ?? [];
    // A promise (Rekor v1) signs the index over all shards; without one, the two indices mean the same.
    if (entry.inclusionPromise === undefined && entry.logIndex !== proof.logIndex)
        return `its index ${entry.logIndex} is not the proof's, ${proof.logIndex}`;
    if (proof.treeSize !== size)
        return `its proof is for a tree of ${proof.treeSize}, its checkpoint for one of ${size}`;
    if (!Buffer.from(hash, 'base64').equals(proof.rootHash))
        return "its proof's root is not its checkpoint's";
    if (!isOriginOf(origin, log))
        return `its checkpoint is of ${JSON.stringify(origin)}, not of ${log.baseUrl}`;
    return undefined;
}
/** Rekor v1 adds the tree's number to its name. */
function isOriginOf(origin, log) {
    const [name, tree, ...rest] = origin.split(' - ');
    const url = URL.canParse(log.baseUrl) ? new URL(log.baseUrl) : undefined;
    return (url !== undefined && (name === url.hostname || name === url.host) && rest.length === 0 && /^\d*$/.test(tree ?? ''));
}
function validityFault(log, times) {
    const { start, end } = log.publicKey?.validFor ?? {};
    if (start === undefined)
        return "the trusted root does not say since when the log's key is in use";
    const outside = times.find((time) => time < start || (end !== undefined && time > end));
    return outside && `the log's key was not in use at ${outside.toISOString()}`;
}
function bodyFault(entry, certificate) {
    const logged = entryCertificate(entry.canonicalizedBody);
    if (logged === undefined)
        return 'it does not say with which certificate the signature is verified';
    return logged.equals(certificate) ? undefined : 'it is about another certificate';
}


/***/ }),

/***/ 58711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/** In the order in which they are made. */
const CHECKS = [
    'bundle',
    'timestamp',
    'certificate',
    'log',
    'signature',
    'statement',
    'identity',
    'predicate-type',
    'subject',
    'revoked',
];
/** The part of a verification that is printed. */
function reportOf({ payload: _payload, matched: _matched, ...report }) {
    return report;
}


/***/ }),

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ revocationOf),
/* harmony export */   x2: () => (/* binding */ parseRevocations)
/* harmony export */ });
/* unused harmony export NO_REVOCATIONS */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);


/** A list with nothing on it. */
const NO_REVOCATIONS = { revoked: [] };
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX('has to be a time such as 2026-11-22T10:00:00Z'));
const reason = text;
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/, 'has to be a SHA-256 in hexadecimal'));
/** A URL that a certificate could hold: one with a slash at its end would never match anything. */
const run = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/[^/]$/, 'must not end with a slash'));
const keyId = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'has to be sha256: and 64 hexadecimal digits'));
const revocation = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    /** A run, all its attempts or one: https://github.com/OWNER/REPO/actions/runs/ID[/attempts/N]. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run, reason }),
    /** Everything of an identity, or what it signed from `from` until before `to`. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ identity: text, from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(instant), to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(instant), reason }),
    /** A key, by `sha256:` and the digest of its DER form. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ keyId, reason }),
    /** One Statement, by the digest of the signed payload. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ payload: sha256, reason }),
], 'needs a reason and one of run, identity (with from and to), keyId or payload');
const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sallyport/revocations/v1'), revoked: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(revocation) });
/**
 * Reads a list of revocations. It is strict: an entry that cannot be understood revokes nothing, so it is an error.
 * @throws SallyportError PROVENANCE_REVOCATIONS_INVALID, and what `parseJson` throws.
 */
function parseRevocations(source, { name }) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source, { name }));
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'PROVENANCE_REVOCATIONS_INVALID',
        message: `${name} is not a list of revocations: ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`,
        remedy: 'Write {"schema": "sallyport/revocations/v1", "revoked": [{"run": "https://…", "reason": "…"}]}.',
    });
}
/** Why a signature has been revoked; undefined when it has not. */
function revocationOf({ revoked }, signed) {
    return revoked.find((entry) => concerns(entry, signed))?.reason;
}
function concerns(entry, { signer, payloadSha256 }) {
    if ('payload' in entry)
        return entry.payload === payloadSha256;
    if ('keyId' in entry)
        return signer.kind === 'key' && signer.keyId === entry.keyId;
    if (signer.kind === 'key')
        return false;
    if ('run' in entry) {
        const run = signer.claims.runInvocationUri;
        return run === entry.run || run?.startsWith(`${entry.run}/attempts/`) === true;
    }
    return signer.identity === entry.identity && isWithin(signer.signedAt, entry);
}
/** A signature without a known time is within any. */
function isWithin(signedAt, { from, to }) {
    if (signedAt === null)
        return true;
    const time = Date.parse(signedAt);
    return (from === undefined || time >= Date.parse(from)) && (to === undefined || time < Date.parse(to));
}


/***/ }),

/***/ 53015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ isSupportedKey),
/* harmony export */   UH: () => (/* binding */ trustKey),
/* harmony export */   zj: () => (/* binding */ trustRoot)
/* harmony export */ });
/* unused harmony export keyIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67903);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67869);





const MAX_ROOT_BYTES = 1024 * 1024;
/**
 * Trust in one public key: PEM, ECDSA on P-256 or Ed25519. A private key's PEM is taken for its public half.
 * @throws SallyportError PROVENANCE_KEY_UNREADABLE, PROVENANCE_KEY_UNSUPPORTED
 */
function trustKey(pem, { name }) {
    const key = readPublicKey(pem, name);
    const material = {
        certificateAuthorities: [],
        timestampAuthorities: [],
        tlogs: [],
        ctlogs: [],
        publicKey: () => ({ publicKey: key, validFor: () => true }),
    };
    const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL(material, { timestampThreshold: 0, tlogThreshold: 0, ctlogThreshold: 0 });
    return { kind: 'key', keyId: keyIdOf(key), verifier };
}
/**
 * Trust in a Sigstore instance: its trusted root (application/vnd.dev.sigstore.trustedroot). Read it once and keep the
 * value: certificates are parsed here, and what has been checked about them is remembered in it.
 * @throws SallyportError PROVENANCE_TRUST_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function trustRoot(source, { name, thresholds = {} }) {
    const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(source, { name, maxBytes: MAX_ROOT_BYTES });
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
        if (root.certificateAuthorities.length === 0)
            throw new Error('it names no certificate authority');
        const material = (0,_certificates_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberSignatures */ .v)((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root));
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL(material, {
            timestampThreshold: thresholds.timestamps ?? 1,
            tlogThreshold: thresholds.logEntries ?? 1,
            ctlogThreshold: thresholds.certificateLogs ?? 1,
        });
        return { kind: 'root', verifier, root };
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
            code: 'PROVENANCE_TRUST_INVALID',
            message: `${name} is not a Sigstore trusted root: ${cause.message}`,
            remedy: 'Give the file that `cosign trusted-root create` or `gh attestation trusted-root` writes for the instance.',
            cause,
        });
    }
}
/** `sha256:` and the hexadecimal digest of a public key's DER form (SubjectPublicKeyInfo). */
function keyIdOf(key) {
    return `sha256:${(0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(key.export({ format: 'der', type: 'spki' }))}`;
}
/** Is it a key that we sign and verify with: ECDSA on P-256 (SHA-256), or Ed25519? */
function isSupportedKey(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return true;
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
}
function readPublicKey(pem, name) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(Buffer.from(pem));
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
            code: 'PROVENANCE_KEY_UNREADABLE',
            message: `${name} holds no public key that can be read`,
            remedy: 'Give the public key in PEM, as `openssl pkey -in key.pem -pubout` writes it.',
            cause,
        });
    }
    if (!isSupportedKey(key)) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
            code: 'PROVENANCE_KEY_UNSUPPORTED',
            message: `${name} is a key of another kind than ECDSA P-256 or Ed25519`,
            remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout` or `openssl genpkey -algorithm ed25519`.',
        });
    }
    return key;
}


/***/ }),

/***/ 95356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var src_clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var src_statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/provenance/src/statement/parse.js
var parse = __webpack_require__(22974);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/expectation.js
var expectation = __webpack_require__(69571);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/identity.js
var identity = __webpack_require__(1015);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/packages/provenance/src/bundle.js
var src_bundle = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/certificates.js
var certificates = __webpack_require__(67869);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/opened.js




/** Reads a bundle, its certificate and its timestamps. Throws when it is not of the kind that the trust can judge. */
function openBundle(source, { name, trust }) {
    const bundle = (0,src_bundle/* parseBundle */.QN)(source, { name });
    const entity = withoutTraces(() => (0,dist/* toSignedEntity */.DC)(bundle));
    if (entity.key.$case === 'certificate')
        (0,certificates/* rememberEncoding */.d)(entity.key.certificate);
    if (trust.kind === 'root' && entity.key.$case !== 'certificate')
        throw new Error('it was signed with a key; the trusted root believes certificates');
    if (trust.kind === 'key' && entity.key.$case !== 'public-key')
        throw new Error('it was signed with a certificate; a key cannot verify it');
    return { bundle, entity, signer: (0,identity/* signerOf */.Kv)(entity, trust) };
}
/**
 * The library's ASN.1 parser tries whatever could be nested and throws where nothing is: collecting stack traces for those
 * costs more than the parsing. Nothing else runs meanwhile, for `run` is synchronous.
 */
function withoutTraces(run) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/revocations.js
var verify_revocations = __webpack_require__(8588);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/certificate-fault.js

const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** What the library leaves unchecked about a signing certificate: that it is one (RFC 5280, section 4.2.1.12). */
function certificateFault(certificate) {
    if (certificate.isCA)
        return 'it is the certificate of an authority';
    const usage = certificate.extension(EXTENDED_KEY_USAGE);
    const purposes = usage ? core_dist.ASN1Obj.parseBuffer(usage.value).subs.map((sub) => sub.toOID()) : [];
    return purposes.includes(CODE_SIGNING) ? undefined : 'it is not for signing code';
}

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/log-entry.js + 1 modules
var log_entry = __webpack_require__(80385);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/timestamp-fault.js

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const CONTEXT_0 = 0xa0;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SHA2 = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'];
/** ECDSA and RSA with SHA-256, -384, -512; RSA by itself. */
const SIGNATURES = /^1\.2\.840\.(10045\.4\.3\.[234]|113549\.1\.1\.(1|11|12|13))$/;
/**
 * What the library leaves unchecked about a timestamp that it has verified: the frame around the signed part, which says
 * that the request was granted and how the rest is to be read (RFC 3161, section 2.4.2; RFC 5652, section 5).
 * @returns what is wrong, or undefined.
 */
function timestampFault(der) {
    try {
        const [status, token] = children(core_dist.ASN1Obj.parseBuffer(der), SEQUENCE);
        const [granted] = children(status, SEQUENCE);
        if (!isNumber(granted, [0]))
            return 'the authority did not grant it';
        const [type, wrapper] = children(token, SEQUENCE);
        const [data] = children(wrapper, CONTEXT_0);
        if (type?.toOID() !== SIGNED_DATA)
            return 'it is not signed data';
        return signedDataFault(children(data, SEQUENCE));
    }
    catch {
        return 'it is not a timestamp response';
    }
}
function signedDataFault(fields) {
    const [version, digests, content, ...rest] = fields;
    const [signer, ...others] = children(rest.at(-1), SET);
    const certificates = rest.slice(0, -1).map(({ tag }) => tag.toDER());
    if (!isNumber(version, [3]) || others.length > 0 || certificates.some((tag) => tag !== CONTEXT_0))
        return 'it is not signed data of one signer';
    const [, wrapper] = children(content, SEQUENCE);
    if (children(wrapper, CONTEXT_0)[0]?.tag.toDER() !== OCTET_STRING)
        return 'its content has another form';
    const [signerVersion, id, digest, attributes, algorithm, signature] = children(signer, SEQUENCE);
    if (!isNumber(signerVersion, [1]) || !isIssuerAndSerial(id))
        return 'its signer is not named';
    const known = [...children(digests, SET), digest].every((item) => SHA2.includes(algorithmOf(item)));
    if (!known || !SIGNATURES.test(algorithmOf(algorithm)))
        return 'its algorithms are not known';
    const signed = attributes?.tag.toDER() === CONTEXT_0 && signature?.tag.toDER() === OCTET_STRING;
    return signed ? undefined : 'its signature has another form';
}
function isIssuerAndSerial(item) {
    const [issuer, serial, ...others] = children(item, SEQUENCE).map(({ tag }) => tag.toDER());
    return issuer === SEQUENCE && serial === INTEGER && others.length === 0;
}
function algorithmOf(item) {
    return children(item, SEQUENCE)[0]?.toOID() ?? '';
}
function children(item, tag) {
    if (item?.tag.toDER() !== tag)
        throw new Error('another tag');
    return item.subs;
}
function isNumber(item, allowed) {
    return item?.tag.toDER() === INTEGER && allowed.includes(Number(item.toInteger()));
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/signatures.js






/** How far a timestamp authority's clock may run ahead of ours. */
const MAX_SKEW_MS = 5 * 60 * 1000;
const CERTIFICATE_CHECKS = ['timestamp', 'certificate', 'log', 'signature'];
/** Verifies the signature with a key. Log entries and timestamps beside it prove nothing without a trusted root. */
function verifyWithKey(steps, { entity }, trust) {
    for (const id of ['timestamp', 'certificate', 'log'])
        steps.skip(id, 'a key is trusted as it is');
    const verified = steps.attempt('signature', () => {
        trust.verifier.verify({ ...entity, timestamps: [], tlogEntries: [] });
        return [true, `made with the key ${trust.keyId}`];
    });
    return verified === true;
}
/** Verifies timestamps, certificate, log entries and signature: the library's checks, then what it leaves out. */
function verifyWithRoot(steps, { bundle, entity }, trust, clock) {
    const fault = libraryFault(entity, trust) ?? ownFault(bundle, entity, trust, clock);
    for (const id of CERTIFICATE_CHECKS) {
        if (fault?.id === id) {
            steps.fail(id, fault.message);
            return false;
        }
        steps.pass(id, passMessage(id, entity));
    }
    return fault === undefined;
}
function libraryFault(entity, trust) {
    try {
        withoutTraces(() => trust.verifier.verify(entity));
        return undefined;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { id: checkOf(error), message };
    }
}
function checkOf(error) {
    if (!(error instanceof dist/* VerificationError */.mk))
        return 'signature';
    if (error.code === 'TIMESTAMP_ERROR')
        return 'timestamp';
    if (error.code === 'CERTIFICATE_ERROR')
        return 'certificate';
    return error.code.startsWith('TLOG_') ? 'log' : 'signature';
}
function ownFault(bundle, entity, trust, clock) {
    if (entity.key.$case !== 'certificate')
        return { id: 'certificate', message: 'there is none' };
    const { certificate } = entity.key;
    const times = (0,identity/* timesOf */.Qv)(entity);
    const late = times.find((time) => time.getTime() > clock.now().getTime() + MAX_SKEW_MS);
    if (late !== undefined)
        return { id: 'timestamp', message: `it is of the future: ${late.toISOString()}` };
    for (const { signedTimestamp } of bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []) {
        const wrong = withoutTraces(() => timestampFault(signedTimestamp));
        if (wrong !== undefined)
            return { id: 'timestamp', message: wrong };
    }
    const message = certificateFault(certificate);
    if (message !== undefined)
        return { id: 'certificate', message };
    const facts = { root: trust.root, certificate: certificate.root.toDER(), times };
    for (const entry of bundle.verificationMaterial.tlogEntries) {
        const wrong = (0,log_entry/* logEntryFault */.X)(entry, facts);
        if (wrong !== undefined)
            return { id: 'log', message: `entry ${entry.logIndex}: ${wrong}` };
    }
    return undefined;
}
function passMessage(id, entity) {
    switch (id) {
        case 'timestamp':
            return `signed at ${(0,identity/* timesOf */.Qv)(entity)[0]?.toISOString() ?? 'no known time'}`;
        case 'certificate':
            return 'issued by an authority of the trusted root, and in force at that time';
        case 'log':
            return (entity.tlogEntries.map(({ logIndex }) => `entry ${logIndex} is in the log`).join(', ') || 'none is asked for');
        case 'signature':
            return 'made with the key of the certificate';
    }
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/signers.js
/** Compares a signature with each signer who is expected. */
function compareSigners(facts, expected) {
    return expected.map((signer) => {
        const details = detailsOf(facts, signer);
        return { expected: signer, details, holds: details.every(({ result }) => result === 'pass') };
    });
}
function detailsOf({ signer, witnesses, predicateType, now }, expected) {
    const { claims = {}, predicateTypes, maxAgeSeconds, timestamps, logEntries } = expected;
    const details = [
        exactly('identity', [expected.identity], signer.identity),
        exactly('issuer', [expected.issuer], signer.issuer),
        ...Object.entries(claims).map(([name, values]) => exactly(name, [values].flat(), signer.claims[name])),
    ];
    if (predicateTypes !== undefined)
        details.push(exactly('predicate type', predicateTypes, predicateType));
    if (maxAgeSeconds !== undefined)
        details.push(young(signer.signedAt, maxAgeSeconds, now));
    if (timestamps !== undefined)
        details.push(atLeast('timestamp authorities', timestamps, witnesses.timestamps));
    if (logEntries !== undefined)
        details.push(atLeast('logs', logEntries, witnesses.logs));
    return details;
}
function exactly(what, values, found) {
    const result = found !== undefined && values.includes(found) ? 'pass' : 'fail';
    return { what, result, expected: values.join(' or '), found: found ?? 'nothing' };
}
function young(signedAt, maxAgeSeconds, now) {
    const age = signedAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(signedAt)) / 1000;
    const result = age <= maxAgeSeconds ? 'pass' : 'fail';
    return {
        what: 'age',
        result,
        expected: `at most ${maxAgeSeconds} s`,
        found: `signed at ${signedAt ?? 'no known time'}`,
    };
}
function atLeast(what, wanted, found) {
    return { what, result: found >= wanted ? 'pass' : 'fail', expected: `${wanted} or more`, found: String(found) };
}
/** What is wrong with a signature that nobody expected, in one sentence. */
function mismatch(comparisons) {
    const sentences = comparisons.map(({ details }) => {
        const first = details.find(({ result }) => result === 'fail');
        return first && `expected the ${first.what} ${first.expected}, the certificate says ${first.found}`;
    });
    if (sentences.length <= 1)
        return sentences[0] ?? 'nobody is expected';
    return `none of the ${sentences.length} who are expected`;
}

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/faults.js

/** Why a check failed, as an error with a code and a remedy: what a report says about it. */
const FAULTS = {
    bundle: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_BUNDLE_REFUSED',
        message,
        remedy: 'Give a bundle of the kind that is asked for: --trusted-root takes certificates, --key takes keys.',
    }),
    timestamp: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_TIMESTAMP_REFUSED',
        message,
        remedy: 'Sign again with a timestamp authority of the trusted root; if it is the right one, bring the root up to date.',
    }),
    certificate: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_CERTIFICATE_REFUSED',
        message,
        remedy: 'Check that the trusted root is that of the instance that signed, and up to date; else sign again there.',
    }),
    log: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_LOG_REFUSED',
        message,
        remedy: 'Do not believe the bundle; sign again. If the log is a new one, bring the trusted root up to date.',
    }),
    signature: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SIGNATURE_REFUSED',
        message,
        remedy: 'Do not believe the bundle: it was changed, or another key made it. Fetch it again from where it was made.',
    }),
    statement: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_STATEMENT_REFUSED',
        message,
        remedy: 'Have the signer sign an in-toto Statement (`sallyport attest --statement`, `cosign attest-blob`).',
    }),
    identity: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_IDENTITY_REFUSED',
        message,
        remedy: 'Find out who signed (`sallyport inspect`); only if that is who should, correct what is expected.',
    }),
    'predicate-type': (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_PREDICATE_REFUSED',
        message,
        remedy: 'Give the bundle of the right kind, or correct --type; it is compared exactly.',
    }),
    subject: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_SUBJECT_REFUSED',
        message,
        remedy: 'Give the bundle that was made for this very commit or file; a Statement cannot be moved to another.',
    }),
    revoked: (message) => new errors/* SallyportError */.$E({
        code: 'PROVENANCE_REVOKED',
        message,
        remedy: 'Make the Statement again in a run that is not revoked.',
    }),
};

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/report.js
var report = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/steps.js



/** Collects the checks of one verification; what was never reached is skipped. */
class Steps {
    #done = new Map();
    pass(id, message, details = []) {
        this.#done.set(id, { id, result: 'pass', message, ...(details.length > 0 && { details }) });
    }
    skip(id, message) {
        this.#done.set(id, { id, result: 'skip', message });
    }
    fail(id, message, details = []) {
        this.#failed(id, FAULTS[id](message), details);
    }
    #failed(id, { code, message, remedy }, details = []) {
        this.#done.set(id, { id, result: 'fail', message, code, remedy, ...(details.length > 0 && { details }) });
    }
    /** Runs something that gives a value and a message, or throws; then the check has failed and the value is undefined. */
    attempt(id, run) {
        try {
            const [value, message] = run();
            this.pass(id, message);
            return value;
        }
        catch (error) {
            if ((0,errors/* isSallyportError */.Rv)(error))
                this.#failed(id, error);
            else
                this.fail(id, error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    report({ signer, statement, matched = [] }) {
        const checks = report/* CHECKS */.u.map((id) => this.#done.get(id) ?? { id, result: 'skip', message: 'not reached' });
        const verified = statement !== null && checks.every(({ result }) => result !== 'fail');
        return {
            schema: 'sallyport/verification/v1',
            verified,
            signer,
            statement: statement && {
                type: statement._type,
                predicateType: statement.predicateType,
                subjects: statement.subject,
            },
            checks,
            payload: verified ? statement : null,
            matched: verified ? matched : [],
        };
    }
}

;// CONCATENATED MODULE: ./build/packages/provenance/src/verify/verify.js









/** Digests that a message shows; a Statement may have thousands. */
const MAX_SHOWN = 5;
/**
 * Verifies a Sigstore bundle around a Statement: signature, certificate chain, certificate log, log entries, timestamps,
 * then who signed, the predicate's type and what the Statement is about. A bad bundle is a result, not an exception.
 * @throws SallyportError PROVENANCE_IDENTITY_REQUIRED when certificates are trusted and `expect.signers` names nobody.
 */
async function verifyBundle(source, options) {
    const { trust, expect, name = 'the bundle', clock = src_clock/* systemClock */.m } = options;
    (0,expectation/* checkExpectation */.Zt)(trust, expect);
    const steps = new Steps();
    const opened = steps.attempt('bundle', () => {
        const read = openBundle(source, { name, trust });
        return [read, read.bundle.mediaType];
    });
    if (opened === undefined)
        return steps.report({ signer: null, statement: null });
    const { signer } = opened;
    const holds = trust.kind === 'key' ? verifyWithKey(steps, opened, trust) : verifyWithRoot(steps, opened, trust, clock);
    if (!holds)
        return steps.report({ signer, statement: null });
    const statement = steps.attempt('statement', () => readPayload(opened.bundle));
    const matched = statement && checkClaims(steps, { statement, opened, expect, now: clock.now() });
    checkRevocations(steps, opened, options.revocations);
    return steps.report({ signer, statement: statement ?? null, ...(matched && { matched }) });
}
function readPayload(bundle) {
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== src_statement/* IN_TOTO_PAYLOAD_TYPE */.T4)
        throw new Error(`the payload is ${payloadType}, not ${src_statement/* IN_TOTO_PAYLOAD_TYPE */.T4}`);
    const statement = (0,parse/* parseStatement */.By)(payload, { name: 'the payload' });
    return [statement, statement._type];
}
function checkRevocations(steps, { signer, bundle }, revocations) {
    if (revocations === undefined) {
        steps.skip('revoked', 'no list was given');
        return;
    }
    const payloadSha256 = (0,digest/* sha256 */.s)(bundle.content.dsseEnvelope.payload);
    const reason = (0,verify_revocations/* revocationOf */.Er)(revocations, { signer, payloadSha256 });
    if (reason === undefined)
        steps.pass('revoked', 'not on the list');
    else
        steps.fail('revoked', `revoked: ${reason}`);
}
/** Who signed, and what: all three are looked at, so that a person sees everything that is wrong at once. */
function checkClaims(steps, claims) {
    const { predicateType, subjects = [] } = claims.expect;
    const { statement } = claims;
    if (predicateType === undefined)
        steps.skip('predicate-type', `any was accepted; it is ${statement.predicateType}`);
    else if (predicateType === statement.predicateType)
        steps.pass('predicate-type', predicateType);
    else
        steps.fail('predicate-type', `expected ${predicateType}, the Statement says ${statement.predicateType}`);
    checkSubjects(steps, statement, subjects);
    return checkSigner(steps, claims);
}
function checkSigner(steps, { statement, opened, expect, now }) {
    const { signer, entity } = opened;
    if (signer.kind === 'key') {
        steps.pass('identity', signer.keyId);
        return [];
    }
    const facts = { signer, witnesses: (0,identity/* witnessesOf */.LP)(entity), predicateType: statement.predicateType, now };
    const comparisons = compareSigners(facts, expect.signers ?? []);
    const matched = comparisons.filter(({ holds }) => holds);
    const [first] = matched;
    if (first !== undefined)
        steps.pass('identity', signer.identity, first.details);
    else
        steps.fail('identity', mismatch(comparisons), verify_detailsOf(comparisons));
    return matched.map(({ expected }) => expected);
}
/** With one signer expected, what differs; with several, each by its name. */
function verify_detailsOf(comparisons) {
    const [only, ...others] = comparisons;
    if (only !== undefined && others.length === 0)
        return only.details;
    return comparisons.map(({ expected, details }) => ({ what: expected.identity, result: 'fail', details }));
}
function checkSubjects(steps, statement, subjects) {
    const details = subjects.map((subject) => {
        const { algorithm, value } = subject;
        const found = statement.subject.flatMap(({ digest }) => Object.hasOwn(digest, algorithm) ? [digest[algorithm]] : []);
        const shown = found.length > MAX_SHOWN ? `${found.length} others` : found.join(', ') || 'no such digest';
        return { what: algorithm, result: (0,parse/* hasSubject */.Fg)(statement, subject) ? 'pass' : 'fail', expected: value, found: shown };
    });
    const missing = details.filter(({ result }) => result === 'fail');
    if (subjects.length === 0)
        steps.skip('subject', 'any was accepted');
    else if (missing.length === 0)
        steps.pass('subject', 'about every digest that was asked for');
    else
        steps.fail('subject', `not about ${missing.map((s) => `${s.what}:${s.expected}`).join(', ')}`, missing);
}


/***/ })

};
