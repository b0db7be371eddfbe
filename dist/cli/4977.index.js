export const id = 4977;
export const ids = [4977];
export const modules = {

/***/ 14977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeReceipts: () => (/* binding */ closeReceipts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91001);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55771);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15154);




async function closeReceipts(file, options, io) {
    const statement = (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_2__/* .closeChain */ .oh)(await (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_3__/* .verifyChain */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), options.count));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.out), `${JSON.stringify(statement)}\n`);
    if (options.format === 'json')
        (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, statement);
    else
        io.stdout.write(`${statement.predicate.count} receipts of ${statement.predicate.chain} closed in ${options.out}\n`);
}


/***/ }),

/***/ 91001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ readClose),
/* harmony export */   oh: () => (/* binding */ closeChain)
/* harmony export */ });
/* unused harmony exports RECEIPTS_PREDICATE, receiptsPredicateSchema */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33739);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44080);



const RECEIPTS_PREDICATE = `${_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_BASE */ .cS}/model-receipts/v1`;
/**
 * Closes a chain: a Statement with its count and its last digest, to be signed (`sallyport attest`).
 * @throws SallyportError GATEWAY_CHAIN_BROKEN when the chain does not verify
 */
function closeChain({ verified, chain, count, last, totals, problems, }) {
    if (!verified || chain === null) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'GATEWAY_CHAIN_BROKEN',
            message: `the chain cannot be closed: ${problems[0]?.message ?? 'it is empty'}`,
            remedy: 'See `sallyport receipts verify`; do not sign what does not verify.',
        });
    }
    return {
        _type: _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name: chain, digest: { sha256: last } }],
        predicateType: RECEIPTS_PREDICATE,
        predicate: { chain, count, last, totals },
    };
}
const whole = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0));
/** schemas/predicates/model-receipts.schema.json is made from it. */
const receiptsPredicateSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    chain: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .CHAIN_NAME */ ._Y)),
    count: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1)),
    last: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/)),
    totals: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        calls: whole,
        ok: whole,
        refused: whole,
        usd: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
        inputTokens: whole,
        outputTokens: whole,
        models: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
});
const closeSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECEIPTS_PREDICATE),
    predicate: receiptsPredicateSchema,
});
/**
 * How a chain has to end, from the Statement that `closeChain` made. Whether it is signed is for `sallyport verify`.
 * @param bytes of the Statement
 * @param name of the file, for errors
 * @throws SallyportError GATEWAY_CLOSE_INVALID, and the codes of `parseJson`
 */
function readClose(bytes, name) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(closeSchema, (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes, { name }));
    if (result.success)
        return result.output.predicate;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
        code: 'GATEWAY_CLOSE_INVALID',
        message: `${name} is no Statement that closes a chain of receipts: ${result.issues[0].message}`,
        remedy: 'Give what `sallyport receipts close` has written.',
    });
}


/***/ })

};
