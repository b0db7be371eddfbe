export const id = 9070;
export const ids = [9070];
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
        times: entity.timestamps.flatMap(timeOf),
        log: entity.tlogEntries.map(({ logId, logIndex, kindVersion }) => ({
            id: logId.keyId.toString('hex'),
            index: logIndex,
            kind: `${kindVersion.kind} ${kindVersion.version}`,
        })),
        statement: (0,parse/* parseStatement */.By)(payload, { name: `the payload of ${name}` }),
        payloadSha256: (0,digest/* sha256 */.s)(payload),
    };
}
/** A log's time counts only beside its signed promise; without one, anybody could have written it. */
function timeOf(stamp) {
    if (stamp.$case === 'timestamp-authority')
        return [{ at: stamp.timestamp.signingTime.toISOString(), clock: 'timestamp authority' }];
    const { inclusionPromise, integratedTime } = stamp.tlogEntry;
    const at = new Date(Number(integratedTime) * 1000);
    const told = inclusionPromise !== undefined && !Number.isNaN(at.getTime());
    return told ? [{ at: at.toISOString(), clock: 'transparency log' }] : [];
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
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/verify/text.js
var verify_text = __webpack_require__(21850);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/inspect/run.js




const MAX_PREDICATE_LINES = 40;
/** `sallyport inspect`: who, from which workflow, when by which clock, about what. */
async function inspect(path, format, io) {
    const description = describeBundle(await (0,files/* readHead */.zy)(io, path, src_bundle/* MAX_BUNDLE_BYTES */.Me + 1), { name: path });
    if (format === 'json')
        (0,output/* printJson */.Q2)(io, description);
    else
        io.stdout.write(descriptionText(description, path, io));
    return 0;
}
function descriptionText(description, path, io) {
    const { signer, certificate, times, log, statement, mediaType, payloadSha256 } = description;
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
        ['payload', [`sha256:${payloadSha256}`]],
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
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15154);

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] };
/** A verification for a person: the outcome, who signed, and every check with what was found. */
function verificationText(report, path, io) {
    const outcome = report.verified ? (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'green', 'verified') : (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'red', 'not verified');
    const lines = [`${outcome}  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}`];
    for (const { id, result, message, remedy, details = [] } of report.checks) {
        const [mark, colour] = MARKS[result];
        lines.push(`  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, colour, mark)} ${id.padEnd(14)} ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
        if (result === 'fail')
            lines.push(...detailLines(details, '      ', io));
        if (remedy !== undefined)
            lines.push(`      ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'dim', `→ ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remedy)}`)}`);
    }
    return `${lines.join('\n')}\n`;
}
/** What was compared, one under the other, so that two long texts can be told apart by eye. */
function detailLines(details, indent, io) {
    return details.flatMap(({ what, result, expected, found, details: inner = [] }) => {
        const [mark, colour] = MARKS[result];
        const head = `${indent}${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, colour, mark)} ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}`;
        if (expected === undefined)
            return [head, ...detailLines(inner, `${indent}  `, io)];
        if (result === 'pass')
            return [`${head}: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(expected)}`];
        return [
            head,
            `${indent}    expected ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(expected)}`,
            `${indent}    found    ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(found ?? 'nothing')}`,
        ];
    });
}
/** Who signed, one line each for what is known about it. */
function signerLines(signer) {
    if (signer.kind === 'key')
        return [`key ${signer.keyId}`];
    const claims = Object.entries(signer.claims).map(([name, value]) => `  ${name}: ${value}`);
    return [signer.identity, `issuer ${signer.issuer}`, ...claims].map(_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$);
}


/***/ })

};
