export const id = 1274;
export const ids = [1274];
export const modules = {

/***/ 66404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signerConditions),
/* harmony export */   k: () => (/* binding */ workflow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4908);


const WORKFLOW = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^@*\s/]+\.ya?ml@\S+$/;
/** A workflow at a reference, as certificates name it. */
const workflow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(WORKFLOW, 'has to be owner/repository/.github/workflows/file.yml@ref, without a wildcard'));
/** What may be asked of a signature beside who made it; whatever is left out is not asked. */
const signerConditions = {
    repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv),
    ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv),
    events: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'has to be a list of events'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'], 'has to be github-hosted or self-hosted')),
    workflowCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/, 'has to be the 40 digits of a commit'))),
    maxAgeMinutes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1)),
    timestamps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 8)),
    logEntries: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 8)),
};


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTrustPolicy: () => (/* binding */ parseTrustPolicy)
/* harmony export */ });
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66404);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37154);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25951);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69571);




const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5('has to be a URL'));
const believed = {
    issuer: url,
    predicates: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(url, 'has to be a list of predicate types'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty')),
    ..._sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .signerConditions */ .P,
};
const signer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .workflow */ .k), identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(url), ...believed });
const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1, 'has to be the number 1'),
    /** The forge whose workflows are named; a GitHub Enterprise Server has its own. */
    server: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(url, 'https://github.com'),
    signers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(signer, 'has to be a list of signers'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty')),
});
/**
 * Reads a policy of whom to believe (YAML or JSON, as strict as `.github/sallyport.yml`); docs/provenance.md has it.
 * @throws SallyportError PROVENANCE_POLICY_SIGNER, and CONFIG_… with file, line and column
 */
function parseTrustPolicy(source, { name }) {
    const { server, signers } = (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .tf)(schema, (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source, { name }), { name });
    return {
        signers: signers.map(({ workflow: named, identity, predicates, ...signed }, index) => {
            if ((named === undefined) === (identity === undefined))
                throw ambiguous(name, index);
            const expectation = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectationOf */ .EV)({ ...signed, workflow: named ?? '' }, server);
            return { ...expectation, ...(identity !== undefined && { identity }), predicateTypes: predicates };
        }),
    };
}
function ambiguous(name, index) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
        code: 'PROVENANCE_POLICY_SIGNER',
        message: `${name}: "signers[${index}]" has to name either a workflow or an identity`,
        remedy: 'Give "workflow: owner/repository/.github/workflows/file.yml@ref", or "identity" with the URI of another.',
    });
}


/***/ })

};
