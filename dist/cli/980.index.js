export const id = 980;
export const ids = [980];
export const modules = {

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeCost: () => (/* binding */ writeCost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/change/src/git-store.js + 7 modules
var git_store = __webpack_require__(87046);
// EXTERNAL MODULE: ./build/packages/change/src/read-change.js + 6 modules
var read_change = __webpack_require__(31233);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/money.js
var money = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/lines.js
var lines = __webpack_require__(71115);
// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/receipt.js
var receipt = __webpack_require__(44080);
// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/verify.js
var verify = __webpack_require__(55771);
// EXTERNAL MODULE: ./build/packages/gateway/src/usage/read-usage.js
var read_usage = __webpack_require__(32452);
// EXTERNAL MODULE: ./build/packages/gateway/src/usage/tally.js
var usage_tally = __webpack_require__(64710);
;// CONCATENATED MODULE: ./build/packages/gateway/src/usage/cost-statement.js









const COST_PREDICATE = `${statement/* PREDICATE_BASE */.cS}/model-cost/v1`;
const whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const cost_statement_money = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,15}(?:\.\d{1,12})?$/));
const amounts = {
    calls: whole,
    /** US dollars, exact, as text. */
    usd: cost_statement_money,
    inputTokens: whole,
    outputTokens: whole,
};
/** What the calls to models for one pull request came to; schemas/predicates/model-cost.schema.json is made from it. */
const costPredicateSchema = dist/* object */.Ikc({
    repository: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    pullRequest: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    ...amounts,
    refused: whole,
    unpriced: whole,
    models: dist/* array */.YOg(dist/* object */.Ikc({ model: dist/* string */.YjP(), ...amounts })),
    agents: dist/* array */.YOg(dist/* object */.Ikc({ agent: dist/* string */.YjP(), ...amounts })),
    chains: dist/* array */.YOg(dist/* object */.Ikc({ chain: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(receipt/* CHAIN_NAME */._Y)), count: whole, last: digest, calls: whole })),
    prices: dist/* array */.YOg(digest),
});
/**
 * What the models for one pull request cost, by the receipts of a directory. A chain that holds one of its calls has to
 * verify; each is named with its count and its last digest, so that anybody who has the receipts can add up again.
 * @throws SallyportError GATEWAY_CHAIN_BROKEN, GATEWAY_COST_NOTHING, GATEWAY_RECEIPTS_UNREADABLE
 */
async function costStatement(directory, options) {
    const cost = new Cost(options);
    for (const file of (0,read_usage/* chainFiles */.Bi)(directory))
        await cost.takeChain((0,external_node_path_.join)(directory, file));
    return (0,statement/* changeStatement */.Mw)(options.subject, COST_PREDICATE, cost.predicate());
}
class Cost {
    #options;
    #total = (0,usage_tally/* newTally */.l4)();
    #models = new Map();
    #agents = new Map();
    #prices = new Set();
    #chains = [];
    constructor(options) {
        this.#options = options;
    }
    /** Reads a chain twice: it is verified only if it has to do with the pull request. */
    async takeChain(path) {
        const { repository, pullRequest } = this.#options;
        let calls = 0;
        for await (const line of (0,lines/* readLines */.S)(path)) {
            const receipt = line === undefined ? undefined : (0,read_usage/* readReceipt */.b8)(line);
            const { caller } = receipt ?? {};
            if (receipt === undefined || caller?.repository !== repository || caller.pullRequest !== pullRequest)
                continue;
            calls++;
            this.#prices.add(receipt.cost.prices);
            const agent = caller.agent ?? caller.intent ?? read_usage/* NOBODY */.oQ;
            const tallies = [this.#total, tallyFor(this.#models, (0,read_usage/* modelOf */.DM)(receipt)), tallyFor(this.#agents, agent)];
            for (const tally of tallies)
                (0,usage_tally/* addReceipt */.sj)(tally, receipt);
        }
        if (calls > 0)
            this.#chains.push({ ...(await verified(path)), calls });
    }
    predicate() {
        const { repository, pullRequest } = this.#options;
        if (this.#chains.length === 0)
            throw nothing(repository, pullRequest);
        const { refused, unpriced } = this.#total;
        return {
            repository,
            pullRequest,
            ...amountsOf(this.#total),
            refused,
            unpriced,
            models: listOf(this.#models, (model) => ({ model })),
            agents: listOf(this.#agents, (agent) => ({ agent })),
            chains: this.#chains,
            prices: [...this.#prices].sort(),
        };
    }
}
async function verified(path) {
    const { verified: holds, chain, count, last, problems } = await (0,verify/* verifyChain */.H)(path);
    if (holds && chain !== null)
        return { chain, count, last };
    throw new errors/* SallyportError */.$E({
        code: 'GATEWAY_CHAIN_BROKEN',
        message: `${path} does not verify: ${problems[0]?.message ?? 'it is empty'}`,
        remedy: 'See `sallyport receipts verify`; do not sign what does not verify.',
    });
}
function nothing(repository, pullRequest) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_COST_NOTHING',
        message: `no receipt is of a call for ${repository}#${pullRequest}`,
        remedy: 'Check the directory, the repository (owner/name) and the number; a token caller has no pull request.',
    });
}
function amountsOf({ calls, usd, inputTokens, outputTokens }) {
    return { calls, usd: (0,money/* formatDollars */.nT)(usd), inputTokens, outputTokens };
}
function listOf(tallies, name) {
    return [...tallies]
        .sort(([a, first], [b, second]) => (0,money/* dollars */.E9)(second.usd) - (0,money/* dollars */.E9)(first.usd) || (a < b ? -1 : 1))
        .map(([key, tally]) => ({ ...name(key), ...amountsOf(tally) }));
}
function tallyFor(tallies, key) {
    const tally = tallies.get(key) ?? (0,usage_tally/* newTally */.l4)();
    tallies.set(key, tally);
    return tally;
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/receipts/cost.js





/** Adds up the receipts of a pull request, and says so about its change. */
async function writeCost(directory, options, io) {
    const { repository, pullRequest, repo, base, head, out, format } = options;
    const store = await (0,git_store/* openGitStore */.o)((0,external_node_path_.resolve)(io.cwd, repo));
    const { subject } = await (0,read_change/* readChange */.p)(store, { base, head }).finally(() => store.close());
    const statement = await costStatement((0,external_node_path_.resolve)(io.cwd, directory), { repository, pullRequest, subject });
    await (0,files/* writeOutput */.zh)(io, out, `${JSON.stringify(statement)}\n`);
    if (format === 'json')
        return (0,output/* printJson */.Q2)(io, statement);
    const { calls, usd, models } = statement.predicate;
    const names = models.map(({ model }) => model).join(', ');
    io.stdout.write(`${repository}#${pullRequest}: ${calls} calls, $${usd}, by ${names}; written to ${out}\n`);
}


/***/ }),

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   uK: () => (/* binding */ opaOf),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);





const MAX_INPUT_BYTES = 128 * 1024 * 1024;
/**
 * A file's bytes; the path is relative to where the command was started.
 * @throws SallyportError FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readInput(io, path) {
    const bytes = await readHead(io, path, MAX_INPUT_BYTES + 1);
    if (bytes.length <= MAX_INPUT_BYTES)
        return bytes;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'FILE_TOO_LARGE',
        message: `${path} has more than ${MAX_INPUT_BYTES} bytes`,
        remedy: 'Give the right file; no input of a command is so large.',
    });
}
/** The first bytes of a file, at most so many: whatever reads them says what is too large. */
async function readHead(io, path, bytes) {
    try {
        const chunks = [];
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path), { end: bytes - 1 }))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
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
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'FILE_UNWRITABLE',
            message: `${path} cannot be written: ${cause.code ?? 'unknown'}`,
            remedy: 'Check that its folder exists and can be written to.',
            cause,
        });
    }
}
/** Which opa the options name: its path, from where the command was started, and what it has to hash to. */
function opaOf(io, { opa, opaSha256 }) {
    return { path: opa && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, opa), sha256: opaSha256 };
}


/***/ }),

/***/ 32452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ chainFiles),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   k9: () => (/* binding */ readUsage),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33739);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _receipts_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71115);
/* harmony import */ var _receipts_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25673);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64710);







const MOST_ROWS = 100_000;
const NOBODY = '(unknown)';
/**
 * Adds up all receipts of a directory. Chains are not verified here: `receipts verify` does that.
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE, GATEWAY_USAGE_TOO_LARGE
 */
async function readUsage(directory) {
    const rows = new Map();
    const unreadable = new Map();
    for (const file of chainFiles(directory)) {
        for await (const line of (0,_receipts_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file))) {
            const receipt = line === undefined ? undefined : readReceipt(line);
            if (receipt === undefined)
                unreadable.set(file, (unreadable.get(file) ?? 0) + 1);
            else
                (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .addReceipt */ .sj)(tallyFor(rows, keyOf(receipt)), receipt);
        }
    }
    return { rows: [...rows.values()], unreadable };
}
/** The chains of a directory, by name. @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE */
function chainFiles(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => name.endsWith('.jsonl'))
            .sort();
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'GATEWAY_RECEIPTS_UNREADABLE',
            message: `${directory} cannot be read: ${cause.code ?? 'unknown'}`,
            remedy: 'Name the directory of receipts that stands in gateway.yml.',
            cause,
        });
    }
}
/** One line of a chain; undefined for what is no receipt. */
function readReceipt(line) {
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(_receipts_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptSchema */ .K, (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(line, { name: 'a line' }));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
function modelOf({ upstream, model }) {
    const name = model.served ?? model.asked;
    return upstream === null || name === null ? NOBODY : `${upstream}/${name}`;
}
function keyOf(receipt) {
    const { caller, at } = receipt;
    return {
        agent: caller.agent ?? caller.intent ?? NOBODY,
        repository: caller.repository ?? caller.subject ?? NOBODY,
        model: modelOf(receipt),
        day: new Date(at).toISOString().slice(0, 10),
    };
}
function tallyFor(rows, key) {
    const name = JSON.stringify(key);
    const known = rows.get(name);
    if (known !== undefined)
        return known.tally;
    if (rows.size >= MOST_ROWS) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'GATEWAY_USAGE_TOO_LARGE',
            message: `there are more than ${MOST_ROWS} combinations of agent, repository, model and day`,
            remedy: 'Move old chains to another directory, and add each up by itself.',
        });
    }
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .newTally */ .l4)();
    rows.set(name, { key, tally });
    return tally;
}


/***/ }),

/***/ 64710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ addTally),
/* harmony export */   l4: () => (/* binding */ newTally),
/* harmony export */   sj: () => (/* binding */ addReceipt)
/* harmony export */ });
/* harmony import */ var _budget_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70820);

function newTally() {
    return {
        calls: 0,
        ok: 0,
        refused: 0,
        failed: 0,
        usd: 0n,
        unpriced: 0,
        inputTokens: 0,
        cachedInputTokens: 0,
        outputTokens: 0,
        redactions: 0,
    };
}
function addReceipt(tally, { outcome, cost, usage, redactions }) {
    tally.calls++;
    if (outcome === 'ok')
        tally.ok++;
    else if (outcome === 'refused')
        tally.refused++;
    else
        tally.failed++;
    if (cost.usd === null)
        tally.unpriced++;
    else
        tally.usd += (0,_budget_money_js__WEBPACK_IMPORTED_MODULE_0__/* .picodollars */ .R1)(cost.usd);
    tally.inputTokens += usage.input ?? 0;
    tally.cachedInputTokens += usage.cachedInput ?? 0;
    tally.outputTokens += usage.output ?? 0;
    for (const count of Object.values(redactions))
        tally.redactions += count;
}
function addTally(tally, other) {
    tally.usd += other.usd;
    for (const key of Object.keys(tally))
        if (key !== 'usd')
            tally[key] += other[key];
}


/***/ })

};
