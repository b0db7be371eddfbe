export const id = 1456;
export const ids = [1456];
export const modules = {

/***/ 61456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95356);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58711);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8588);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53015);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15154);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21850);









/** `sallyport verify`: 0 when everything that was asked for holds, 1 when anything does not. */
async function verify(path, options, io) {
    const trust = await trustOf(options, io);
    const artifacts = await Promise.all(options.artifact.map((file) => artifactDigest(io, file)));
    const expect = await expectationOf(options, io);
    const verification = await (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(io, path, _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me + 1), {
        trust,
        expect: { ...expect, subjects: [...(expect.subjects ?? []), ...artifacts] },
        name: path,
        ...(await revocationsOf(options, io)),
    });
    if (options.format === 'json')
        (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .E)(verification));
    else
        io.stdout.write((0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .verificationText */ .n)(verification, path, io));
    return verification.verified ? 0 : 1;
}
async function revocationsOf({ revocations }, io) {
    if (revocations === undefined)
        return {};
    return { revocations: (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_10__/* .parseRevocations */ .x2)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, revocations), { name: revocations }) };
}
async function trustOf(options, io) {
    const { key, trustedRoot, identity, issuer, policy } = options;
    const certificates = [trustedRoot, identity, issuer, policy];
    if (key !== undefined && certificates.every((option) => option === undefined))
        return (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_11__/* .trustKey */ .UH)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, key), { name: key });
    const twice = policy !== undefined && (identity ?? issuer) !== undefined;
    if (key === undefined && trustedRoot !== undefined && !twice)
        return (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_11__/* .trustRoot */ .zj)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, trustedRoot), { name: trustedRoot });
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_12__/* .SallyportError */ .$E({
        code: 'VERIFY_TRUST_AMBIGUOUS',
        message: 'whose signature counts has to be said in one way',
        remedy: 'Give either --key FILE, or --trusted-root FILE with --identity URI and --issuer URL, or --trusted-root FILE with --policy FILE.',
    });
}
async function expectationOf({ type, subject, ...options }, io) {
    return {
        ...(options.key === undefined && { signers: await signersOf(options, io) }),
        ...(type !== undefined && { predicateType: type }),
        subjects: subject.map(subjectOf),
    };
}
async function signersOf({ identity = '', issuer = '', policy }, io) {
    if (policy === undefined)
        return [{ identity, issuer }];
    const { parseTrustPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(1274)]).then(__webpack_require__.bind(__webpack_require__, 1274));
    return parseTrustPolicy(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, policy), { name: policy }).signers;
}
/** Read piece by piece: an artifact may be large. */
async function artifactDigest(io, file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, file)), hash);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_12__/* .SallyportError */ .$E({
            code: 'VERIFY_ARTIFACT_UNREADABLE',
            message: `${file} cannot be read: ${cause.code ?? 'unknown'}`,
            remedy: 'Give a file; for anything else give its digest with --subject.',
            cause,
        });
    }
    return { algorithm: 'sha256', value: hash.digest('hex') };
}
function subjectOf(text) {
    const match = /^([A-Za-z0-9_-]+):([0-9a-f]+)$/.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined)
        return { algorithm: match[1], value: match[2] };
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_12__/* .SallyportError */ .$E({
        code: 'VERIFY_SUBJECT_INVALID',
        message: `${JSON.stringify(text)} is no digest`,
        remedy: 'Write the algorithm and lowercase hexadecimal digits, for instance sha256:2c26b46b… or gitCommit:…',
    });
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
