export const id = 8884;
export const ids = [8884];
export const modules = {

/***/ 48884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopGateway: () => (/* binding */ stopGateway)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2319);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28109);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55771);
/* harmony import */ var _sallyport_gateway__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91001);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15154);






/** A gateway lets calls under way end for thirty seconds, and writes the receipts of those that it cuts off. */
const WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 50;
/** Ends the gateway that writes to the configuration's receipts, and closes each of their chains when told to. */
async function stopGateway({ config, close, format }, io) {
    const { receiptsDirectory } = (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_2__/* .loadGatewayConfig */ .T)(config, { env: io.env, cwd: io.cwd });
    const pid = (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .K)(receiptsDirectory);
    if (pid !== undefined)
        await end(pid, receiptsDirectory);
    const closed = close === undefined ? [] : await closeAll(receiptsDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, close), io);
    if (format === 'json')
        (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, { schema: 'sallyport/gateway-stop/v1', stopped: pid !== undefined, closed });
    else {
        io.stdout.write(pid === undefined ? 'no gateway was running\n' : 'the gateway has ended\n');
        for (const { chain, count, statement } of closed) {
            io.stdout.write(`${count} receipts of ${chain} closed in ${statement}\n`);
        }
    }
}
async function end(pid, directory) {
    process.kill(pid, 'SIGTERM');
    const deadline = performance.now() + WITHIN_MS;
    while ((0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .K)(directory) === pid) {
        if (performance.now() > deadline) {
            throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
                code: 'GATEWAY_NOT_STOPPED',
                message: `the gateway (process ${pid}) goes on`,
                remedy: 'Look at its log; kill -9 leaves receipts that the next start closes.',
            });
        }
        await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
    }
}
async function closeAll(directory, to, io) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(to, { recursive: true });
    const closed = [];
    for (const file of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => name.endsWith('.jsonl')).sort()) {
        const report = await (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_6__/* .verifyChain */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file));
        if (report.count === 0)
            continue;
        const { predicate, ...statement } = (0,_sallyport_gateway__WEBPACK_IMPORTED_MODULE_7__/* .closeChain */ .oh)(report);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file, '.jsonl')}.receipts.intoto.json`);
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOutput */ .zh)(io, path, `${JSON.stringify({ ...statement, predicate })}\n`);
        closed.push({ chain: predicate.chain, count: predicate.count, statement: path });
    }
    return closed;
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

/***/ 28109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   Z: () => (/* binding */ lockDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);



/** Two gateways in one directory would write over each other: the second does not start. */
function lockDirectory(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.lock');
    for (let attempt = 0; attempt < 3; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
            return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            if (readHolder(path) !== undefined)
                break;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        }
    }
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'GATEWAY_RECEIPTS_LOCKED',
        message: `another gateway writes its receipts to ${directory}`,
        remedy: 'Give each gateway a directory of its own.',
    });
}
/** The process of the gateway that writes to a directory; undefined when none does. */
function holderOf(directory) {
    return readHolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.lock'));
}
function readHolder(path) {
    let content;
    try {
        content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
    const [pid, start] = content.trim().split(' ');
    const holder = Number(pid);
    const isHeld = Number.isSafeInteger(holder) && holder > 0 && isAlive(holder) && startOf(holder) === start;
    return isHeld ? holder : undefined;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** When a process began, where the system says so (Linux, proc(5): field 22); its state when it is a zombie. */
function startOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ');
        return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? 'unknown');
    }
    catch {
        return 'unknown';
    }
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
