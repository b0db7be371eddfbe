export const id = 913;
export const ids = [913];
export const modules = {

/***/ 2913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeEvidence: () => (/* binding */ makeEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/change/src/git-store.js + 8 modules
var git_store = __webpack_require__(29232);
// EXTERNAL MODULE: ./build/packages/change/src/read-change.js + 6 modules
var read_change = __webpack_require__(31233);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/change/src/contents.js + 7 modules
var src_contents = __webpack_require__(63220);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/evidence/src/added-lines.js


/**
 * The lines that a change adds, by path in the head: what coverage of a change is stated of. Binary files have none.
 * @throws SallyportError EVIDENCE_CHANGE_UNREADABLE when a file is too large to be read, and what reading git throws.
 */
async function addedLinesOf(change) {
    const lines = new Map();
    const kept = change.files.filter(({ status }) => status !== 'deleted');
    for await (const { file, contents } of (0,src_contents/* readContents */.r)(change, kept)) {
        if (contents.unreadable !== undefined) {
            throw new errors/* SallyportError */.$E({
                code: 'EVIDENCE_CHANGE_UNREADABLE',
                message: `the lines that the change adds to ${file.path} cannot be told: ${contents.unreadable}`,
                remedy: 'Leave the file out of the change, or make it smaller.',
            });
        }
        if (!contents.binary)
            lines.set(file.path, [...contents.added]);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/evidence/src/kinds/index.js + 25 modules
var kinds = __webpack_require__(93974);
;// CONCATENATED MODULE: ./build/packages/evidence/src/statement-of.js


/** The kinds that can be made out of reports, in a fixed order. */
const REPORTED_KINDS = kinds/* KINDS */.G.filter(({ state }) => state !== undefined).map(({ kind }) => kind);
/**
 * Makes a Statement about a change out of the reports that tools wrote. Same reports, same Statement.
 * @param kind one of `REPORTED_KINDS`.
 * @param reports at least one; several are added together.
 * @throws SallyportError EVIDENCE_KIND_UNKNOWN, EVIDENCE_REPORT_MISSING, and the errors of the kind's reader.
 */
function statementOf(kind, reports, subject, options) {
    const state = kinds/* KINDS */.G.find((known) => known.kind === kind)?.state;
    if (state === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_KIND_UNKNOWN',
            message: `no report makes a Statement about ${JSON.stringify(kind)}`,
            remedy: `Use one of ${REPORTED_KINDS.join(', ')}.`,
        });
    }
    if (reports.length === 0) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_REPORT_MISSING',
            message: `no report was given for ${kind}`,
            remedy: 'Name at least one report; a result without a report is no result.',
        });
    }
    const { predicateType, predicate } = state(reports, options);
    return (0,statement/* changeStatement */.Mw)(subject, predicateType, predicate);
}

// EXTERNAL MODULE: ./build/packages/evidence/src/interpret.js
var interpret = __webpack_require__(34608);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/evidence/directory-report.js






const MAX_FILES = 200_000;
/**
 * A folder that a build wrote, as one run of a determinism report: the SHA-256 of each file below it, by its path. A
 * symbolic link counts as what it says, not as what it points at; anything else that is no file is refused.
 * @throws SallyportError EVIDENCE_DIRECTORY_UNREADABLE
 */
async function directoryReport(folder, name) {
    // Without a prototype: a file may be called __proto__.
    const outputs = Object.create(null);
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    if (entries.length > MAX_FILES)
        throw unreadable(name, `it has more than ${MAX_FILES} entries`);
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const key = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        if (entry.isFile())
            outputs[key] = await digestOf(path);
        else if (entry.isSymbolicLink())
            outputs[key] = `link:${await (0,promises_.readlink)(path)}`;
        else if (!entry.isDirectory())
            throw unreadable(name, `${key} is neither file, folder nor link`);
    }
    return { name, bytes: Buffer.from(JSON.stringify({ runs: [{ outputs }] })) };
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
function unreadable(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_DIRECTORY_UNREADABLE',
        message: `${name} cannot be compared: ${why}`,
        remedy: 'Give the folder that the build writes, and nothing else.',
    });
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/evidence/run.js








/** `sallyport evidence`: writes one Statement and says what it says. */
async function makeEvidence(options, io) {
    const statement = await stated(options, io);
    const path = (0,external_node_path_.join)(options.out, `${options.kind}.intoto.json`);
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(io.cwd, options.out), { recursive: true });
    await (0,files/* writeOutput */.zh)(io, path, `${(0,json/* canonicalJson */.dj)(statement)}\n`);
    const evidence = evidenceIn(statement);
    if (options.format === 'json') {
        const { predicateType, subject } = statement;
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/evidence/v1', statement: path, predicateType, subject, evidence });
    }
    else
        io.stdout.write(`${(0,output/* printable */.g$)(path)}  ${JSON.stringify(evidence)}\n`);
    return 0;
}
async function stated(options, io) {
    const { kind, repo, base, head, root } = options;
    const reports = await reportsOf(io, options.report, kind);
    const baseline = await reportsOf(io, options.baseline, kind);
    const store = await (0,git_store/* openGitStore */.o)((0,external_node_path_.resolve)(io.cwd, repo));
    try {
        const change = await (0,read_change/* readChange */.p)(store, { base, head });
        const at = clock/* systemClock */.m.now().toISOString();
        const common = { at, root: (0,external_node_path_.resolve)(io.cwd, root ?? repo), baseline };
        const addedLines = kind === 'coverage' ? { addedLines: await addedLinesOf(change) } : {};
        return statementOf(kind, reports, change.subject, { ...common, ...addedLines });
    }
    finally {
        await store.close();
    }
}
function reportsOf(io, paths, kind) {
    return Promise.all(paths.map((name) => reportOf(io, name, kind)));
}
/** For determinism a report may be a folder: what one run of a build wrote. */
async function reportOf(io, name, kind) {
    const path = (0,external_node_path_.resolve)(io.cwd, name);
    const isFolder = kind === 'determinism' && (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    return isFolder ? directoryReport(path, name) : { name, bytes: await (0,files/* readInput */.R5)(io, name) };
}
function evidenceIn(statement) {
    const interpretation = (0,interpret/* interpretStatement */.P)(statement);
    if (interpretation.outcome === 'malformed')
        throw interpretation.error;
    return interpretation.outcome === 'evidence' ? interpretation.evidence : null;
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

/***/ 75585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };


/***/ })

};
