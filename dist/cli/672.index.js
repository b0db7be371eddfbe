export const id = 672;
export const ids = [672];
export const modules = {

/***/ 67672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classifyStream: () => (/* binding */ classifyStream)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29232);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33620);
/* harmony import */ var _sallyport_risk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11515);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57347);






/**
 * `sallyport classify --stdin --format jsonl`: one line `BASE HEAD` in, one JSON object a line out, in order; an error
 * stands in its line's place and the next line is read.
 * @throws SallyportError CLI_USAGE when options are missing or do not go together.
 */
async function classifyStream(options, io) {
    if (options.format !== 'jsonl')
        throw usage('--stdin needs --format jsonl');
    if (options.base ?? options.head ?? options.explain)
        throw usage('--stdin reads the commits from standard input');
    const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .openGitStore */ .o)(options.repo);
    try {
        for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
            if (line.trim() === '')
                continue;
            io.stdout.write(`${JSON.stringify(await classifyLine(line))}\n`);
        }
    }
    finally {
        await store.close();
    }
    async function classifyLine(line) {
        try {
            const [base, head, ...rest] = line.trim().split(/\s+/);
            if (base === undefined || head === undefined || rest.length > 0)
                throw usage(`a line is not "BASE HEAD": ${line.slice(0, 200)}`);
            const change = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_2__/* .readChange */ .p)(store, { base, head });
            return await (0,_sallyport_risk__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L)(change, await (0,_sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_4__/* .loadConfiguration */ .v)(change, { configFile: options.config }));
        }
        catch (error) {
            return (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .errorReport */ .ZV)((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .toSallyportError */ .ip)(error));
        }
    }
}
function usage(message) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .SallyportError */ .$E({ code: 'CLI_USAGE', message, remedy: 'See `sallyport classify --help`.' });
}


/***/ })

};
