export const id = 9866;
export const ids = [9866];
export const modules = {

/***/ 79866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestArtifacts: () => (/* binding */ attestArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var src_digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/errors.js
var errors = __webpack_require__(25425);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/referrers.js
var referrers = __webpack_require__(27348);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/registry.js + 2 modules
var oci_registry = __webpack_require__(90194);
;// CONCATENATED MODULE: ./build/packages/artifact/src/oci/attach.js




const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY = Buffer.from('{}');
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Hangs a Sigstore bundle on an image as cosign does: a manifest with the bundle as its one layer and the image as its
 * subject (OCI 1.1). Where the registry has no referrers API, the tag that stands for it is written as well.
 * @returns the digest of the new manifest
 * @throws SallyportError REGISTRY_FAILED
 */
async function attachBundle(registry, image, { bundle, predicateType, created, }) {
    const layer = await pushBlob(registry, bundle, referrers/* BUNDLE_TYPE */.q$);
    const annotations = {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': predicateType,
        'org.opencontainers.image.created': created.toISOString().replace(/\.\d+Z$/, 'Z'),
    };
    const bytes = Buffer.from((0,json/* canonicalJson */.dj)({
        schemaVersion: 2,
        mediaType: oci_registry/* MANIFEST_TYPE */.b3,
        artifactType: referrers/* BUNDLE_TYPE */.q$,
        config: await pushBlob(registry, EMPTY, EMPTY_TYPE),
        layers: [layer],
        subject: { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length },
        annotations,
    }));
    const digest = `sha256:${(0,src_digest/* sha256 */.s)(bytes)}`;
    const answer = await putManifest(registry, digest, bytes, oci_registry/* MANIFEST_TYPE */.b3);
    if (answer.headers.get('oci-subject') === null) {
        const entry = { mediaType: oci_registry/* MANIFEST_TYPE */.b3, digest, size: bytes.length, artifactType: referrers/* BUNDLE_TYPE */.q$, annotations };
        await addToTag(registry, image.digest, entry);
    }
    return digest;
}
async function pushBlob(registry, bytes, mediaType) {
    const digest = `sha256:${(0,src_digest/* sha256 */.s)(bytes)}`;
    const descriptor = { mediaType, digest, size: bytes.length };
    const path = registry.path(`blobs/${digest}`);
    const { status } = await registry.session.request({ method: 'HEAD', path, maxBytes: 0 });
    if (status === 200)
        return descriptor;
    const start = await registry.session.request({
        method: 'POST',
        path: registry.path('blobs/uploads/'),
        maxBytes: MAX_ANSWER_BYTES,
    });
    const location = start.headers.get('location');
    if (start.status !== 202 || location === null)
        throw refused(registry, 'an upload', start.status);
    const upload = new URL(location, 'http://upload.invalid');
    upload.searchParams.set('digest', digest);
    const target = location.startsWith('/') ? upload.pathname + upload.search : upload.href;
    const headers = { 'content-type': 'application/octet-stream' };
    const done = await registry.session.request({
        method: 'PUT',
        path: target,
        headers,
        body: bytes,
        maxBytes: MAX_ANSWER_BYTES,
    });
    if (done.status !== 201)
        throw refused(registry, `the blob ${digest}`, done.status);
    return descriptor;
}
async function putManifest(registry, reference, body, mediaType) {
    const path = registry.path(`manifests/${reference}`);
    const headers = { 'content-type': mediaType };
    const answer = await registry.session.request({ method: 'PUT', path, headers, body, maxBytes: MAX_ANSWER_BYTES });
    if (answer.status !== 201)
        throw refused(registry, `the manifest ${reference}`, answer.status);
    return answer;
}
/** Whoever writes at the same moment can undo it: what is there is looked at afterwards, and written again. */
async function addToTag(registry, subject, entry) {
    for (let attempt = 0; attempt < 5; attempt++) {
        const before = await (0,referrers/* listReferrers */.xt)(registry, subject);
        if (before.some(({ digest }) => digest === entry.digest))
            return;
        const index = { schemaVersion: 2, mediaType: oci_registry/* INDEX_TYPE */.cp, manifests: [...before, entry] };
        await putManifest(registry, (0,referrers/* referrersTag */.LN)(subject), Buffer.from((0,json/* canonicalJson */.dj)(index)), oci_registry/* INDEX_TYPE */.cp);
    }
    const after = await (0,referrers/* listReferrers */.xt)(registry, subject);
    if (!after.some(({ digest }) => digest === entry.digest))
        throw (0,errors/* registryFailed */.f8)(registry.name, `the list of referrers of ${subject} does not keep ${entry.digest}`);
}
function refused(registry, what, status) {
    return (0,errors/* registryFailed */.f8)(registry.name, `it refused ${what} with ${status}`);
}

// EXTERNAL MODULE: ./build/packages/artifact/src/statement/provenance.js
var provenance = __webpack_require__(23985);
// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var src_errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/engine/src/artifact/open-artifact.js + 1 modules
var open_artifact = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/packages/artifact/src/statement/sbom.js
var statement_sbom = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/evidence/src/statement-of.js
var statement_of = __webpack_require__(13020);
;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/statements.js



/**
 * Everything that is stated about the artifacts of one build: each Statement is about all of them.
 * @throws SallyportError ARTIFACT_SBOM_INVALID, EVIDENCE_…, and what `parseJson` throws
 */
function artifactStatements(parts) {
    const { artifacts, provenance, sbom, vulnerabilities, at } = parts;
    const made = [{ name: 'artifact-provenance', statement: provenance }];
    if (sbom !== undefined)
        made.push({ name: 'artifact-sbom', statement: (0,statement_sbom/* sbomStatement */.b5)(artifacts, sbom.bytes, sbom.name) });
    if (vulnerabilities !== undefined)
        made.push({ name: 'artifact-vulnerabilities', statement: scanStatement(artifacts, vulnerabilities, at) });
    return made;
}
/** The same predicate as the scan of a change has, about artifacts. */
function scanStatement(artifacts, report, at) {
    const noChange = { gitCommit: '', gitTree: '', patchSha256: '' };
    const { predicateType, predicate } = (0,statement_of/* statementOf */.T)('vulnerabilities', [report], noChange, { at: at.toISOString() });
    return { _type: statement/* STATEMENT_TYPE */.zG, subject: artifacts.map(provenance/* subjectOf */.et), predicateType, predicate };
}

// EXTERNAL MODULE: ./build/packages/provenance/src/sign/signer.js
var sign_signer = __webpack_require__(23231);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/attest/run.js + 14 modules
var run = __webpack_require__(72537);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/attest/artifacts.js









/** `sallyport attest --artifact`: provenance, bill of materials and scan in one go, and onto each image. */
async function attestArtifacts(options, io) {
    if (options.statement ?? options.resume ?? options.incomplete)
        throw unfit();
    const opened = [];
    for (const source of options.artifact)
        opened.push(await (0,open_artifact/* openArtifact */.H)({ kind: 'file', source }, io));
    for (const source of options.image)
        opened.push(await (0,open_artifact/* openArtifact */.H)({ kind: 'image', source }, io, { push: true }));
    const artifacts = opened.map(({ artifact }) => artifact);
    const at = clock/* systemClock */.m.now();
    const statements = artifactStatements({
        artifacts,
        provenance: await provenanceOf(artifacts, options, io, at),
        sbom: await reportOf(options.sbom, io),
        vulnerabilities: await reportOf(options.vulnerabilities, io),
        at,
    });
    const signer = await (0,run.signerOf)(options, io);
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(io.cwd, options.out), { recursive: true });
    const bundles = [];
    for (const { name, statement } of statements) {
        const bundle = JSON.stringify(await (0,sign_signer/* signStatement */.fT)(statement, signer));
        const path = (0,external_node_path_.join)(options.out, `${name}.sigstore.json`);
        await (0,files/* writeOutput */.zh)(io, path, `${bundle}\n`);
        bundles.push(path);
        await attach(opened, Buffer.from(bundle), statement.predicateType, at);
    }
    report(artifacts, bundles, options, io);
    return 0;
}
async function attach(opened, bundle, predicateType, created) {
    for (const { image } of opened) {
        if (image !== undefined)
            await attachBundle(image.registry, image.manifest, { bundle, predicateType, created });
    }
}
async function provenanceOf(artifacts, { buildCommand, source, builder, identityToken }, io, at) {
    const finishedOn = at.toISOString();
    if (buildCommand === undefined && source === undefined && builder === undefined) {
        const claims = (0,provenance/* jobClaims */.tC)(await (0,run.tokenSource)(identityToken, io)());
        return (0,provenance/* githubProvenance */.t6)(artifacts, {
            claims,
            serverUrl: io.env.GITHUB_SERVER_URL || 'https://github.com',
            finishedOn,
        });
    }
    const [, uri, gitCommit] = /^(git\+[a-z]+:\S+)@([0-9a-f]{40}|[0-9a-f]{64})$/.exec(source ?? '') ?? [];
    const named = builder !== undefined && URL.canParse(builder);
    if (buildCommand === undefined || !named || uri === undefined || gitCommit === undefined)
        throw unfit();
    return (0,provenance/* commandProvenance */.jz)(artifacts, { command: buildCommand, source: { uri, gitCommit }, builder, finishedOn });
}
async function reportOf(name, io) {
    return name === undefined ? undefined : { name, bytes: await (0,files/* readInput */.R5)(io, name) };
}
function report(artifacts, bundles, { format }, io) {
    if (format === 'json') {
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/artifact-attestation/v1', artifacts, bundles });
        return;
    }
    for (const { name, digest } of artifacts)
        io.stdout.write(`about   ${(0,output/* printable */.g$)(name)}  sha256:${digest.sha256 ?? ''}\n`);
    for (const bundle of bundles)
        io.stdout.write(`signed  ${(0,output/* printable */.g$)(bundle)}\n`);
}
function unfit() {
    return new src_errors/* SallyportError */.$E({
        code: 'ATTEST_ARTIFACT_OPTIONS',
        message: 'how the artifacts were built has to be said in one way',
        remedy: 'In a GitHub job give none of them; elsewhere give --build-command, --source git+https://…@COMMIT and --builder URI together. --statement, --resume and --incomplete are for Statements.',
    });
}


/***/ }),

/***/ 13020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51920);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41334);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69150);


/**
 * Makes a Statement about a change out of the reports that tools wrote. Same reports, same Statement.
 * @param kind one of `REPORTED_EVIDENCE_KINDS`.
 * @param reports at least one; several are added together.
 * @throws SallyportError EVIDENCE_KIND_UNKNOWN, EVIDENCE_REPORT_MISSING, and the errors of the kind's reader.
 */
function statementOf(kind, reports, subject, options) {
    const state = _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G.find((known) => known.kind === kind)?.state;
    if (state === undefined) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'EVIDENCE_KIND_UNKNOWN',
            message: `no report makes a Statement about ${JSON.stringify(kind)}`,
            remedy: `Use one of ${_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .REPORTED_EVIDENCE_KINDS */ .s.join(', ')}.`,
        });
    }
    if (reports.length === 0) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'EVIDENCE_REPORT_MISSING',
            message: `no report was given for ${kind}`,
            remedy: 'Name at least one report; a result without a report is no result.',
        });
    }
    const { predicateType, predicate } = state(reports, options);
    return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .changeStatement */ .Mw)(subject, predicateType, predicate);
}


/***/ })

};
