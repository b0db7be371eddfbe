export const id = 4952;
export const ids = [4952];
export const modules = {

/***/ 28488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony export pathExists */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66959);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32353);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98946);




/**
 * Reads one path of a commit's tree. A folder and a submodule come without bytes, a link with its target: the caller
 * sees by the mode what it got.
 * @returns undefined when nothing has this name
 * @throws SallyportError CHANGE_PATH_THROUGH_LINK when a folder on the way is a link or a submodule,
 *   CHANGE_OBJECT_TOO_LARGE, and what {@link ObjectStore.read} throws
 */
async function readPath(store, commit, path) {
    const entry = await findPath(store, commit, path);
    if (entry === undefined || entry.mode === '040000' || entry.mode === '160000')
        return entry;
    return { ...entry, bytes: (await store.read(entry.oid)).bytes };
}
/** Does a commit's tree have anything at this path? @throws as {@link readPath} */
async function pathExists(store, commit, path) {
    return (await findPath(store, commit, path)) !== undefined;
}
/**
 * The entries of one folder of a commit's tree, in git's order; the root unless told.
 * @returns undefined when there is no such folder @throws as {@link readPath}
 */
async function listTree(store, commit, path = '') {
    const folder = await findPath(store, commit, path);
    if (folder?.mode !== '040000')
        return undefined;
    const entries = [];
    const prefix = folder.pathBytes.length === 0 ? '' : `${folder.pathBytes.toString('latin1')}/`;
    const cursor = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeCursor */ .dh(await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(store, folder.oid), folder.oid.length / 2);
    while (cursor.next())
        entries.push(entryOf(prefix + cursor.text, cursor.mode, cursor.oid));
    return entries;
}
async function findPath(store, commit, path) {
    const { tree } = (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L)(commit, await store.read(commit));
    const binary = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBinary */ .hz)(path);
    let found = entryOf('', 0o040000, tree);
    if (binary === '')
        return found;
    for (const segment of binary.split('/')) {
        if (found.mode === '120000' || found.mode === '160000')
            throw throughLink((0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(binary), found);
        if (found.mode !== '040000')
            return undefined;
        const prefix = found.pathBytes.length === 0 ? '' : `${found.pathBytes.toString('latin1')}/`;
        const entry = await findEntry(store, found.oid, segment);
        if (entry === undefined)
            return undefined;
        found = entryOf(prefix + segment, entry.mode, entry.oid);
    }
    return found;
}
async function findEntry(store, tree, name) {
    const cursor = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeCursor */ .dh(await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(store, tree), tree.length / 2);
    const wanted = Buffer.from(name, 'latin1');
    while (cursor.next()) {
        if (cursor.bytes.compare(wanted, 0, wanted.length, cursor.name, cursor.nameEnd) === 0)
            return cursor;
    }
    return undefined;
}
function entryOf(path, mode, oid) {
    const text = mode.toString(8).padStart(6, '0');
    return { path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path), pathBytes: Buffer.from(path, 'latin1'), mode: text, oid };
}
function throughLink(path, at) {
    const kind = at.mode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .LINK */ .ps.toString(8) ? 'symbolic link' : at.mode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBMODULE */ .NG.toString(8) ? 'submodule' : 'entry';
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'CHANGE_PATH_THROUGH_LINK',
        message: `${path} is reached through the ${kind} ${at.path}`,
        remedy: `Make ${at.path} a folder of the repository itself.`,
    });
}


/***/ }),

/***/ 61099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withChange)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87046);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33620);



/**
 * Opens the repository, reads the change and its configuration, and closes the repository when the body is done.
 * @param meanwhile loads what the body needs: git starts in its own process meanwhile
 * @throws SallyportError CLI_USAGE without `--base` or `--head`, CHANGE_…, CONFIG_…
 */
async function withChange({ repo, base, head, config }, body, readExtends, meanwhile) {
    const range = { base: required(base, '--base'), head: required(head, '--head') };
    const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .openGitStore */ .o)(repo);
    try {
        const [change] = await Promise.all([(0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readChange */ .p)(store, range), meanwhile?.()]);
        return await body(change, await (0,_sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .v)(change, { configFile: config, readExtends }));
    }
    finally {
        await store.close();
    }
}
function required(value, option) {
    if (value !== undefined)
        return value;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'CLI_USAGE',
        message: `${option} is missing`,
        remedy: 'Give both commits as full SHAs: --base SHA --head SHA.',
    });
}


/***/ }),

/***/ 64952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classifyOne: () => (/* binding */ classifyOne),
  explainOne: () => (/* binding */ explainOne)
});

// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/change.js
var change = __webpack_require__(61099);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify/text.js

/** What a person reads before the rest scrolls away; JSON has them all. */
const MOST_REASONS = 12;
const COLOURS = { high: 'red', medium: 'yellow', low: 'green' };
/** A classification for a terminal: the verdict, the weightiest reasons with what to do, the subject. */
function classificationText(classification, change, io) {
    const { tier, reasons, files, subject } = classification;
    const verdict = (0,output/* paint */.nI)(io, COLOURS[tier], tier.toUpperCase());
    const moved = change.baseMoved ? `; the base has moved on since ${text_short(change.mergeBase)}` : '';
    const lines = [
        `${verdict}  ${count(files.length, 'file')} from ${text_short(change.mergeBase)} to ${text_short(change.head)}${moved}`,
        '',
        ...reasonLines(reasons, io),
        ...moreLine(reasons.length - MOST_REASONS),
        `commit ${subject.gitCommit}  tree ${subject.gitTree}`,
        `patch  ${subject.patchSha256}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Reasons come sorted by weight. A remedy is said once, under the first reason that has it. */
function reasonLines(reasons, io) {
    const said = new Set();
    return reasons.slice(0, MOST_REASONS).flatMap((reason) => {
        const lines = [
            `  ${tierColumn(reason.tier, io)}  ${place(reason)}${(0,output/* printable */.g$)(reason.message)}  ${(0,output/* paint */.nI)(io, 'dim', reason.code)}`,
        ];
        if (reason.remedy !== undefined && reason.tier !== 'low' && !said.has(reason.remedy)) {
            said.add(reason.remedy);
            lines.push(`          ${(0,output/* paint */.nI)(io, 'dim', `→ ${(0,output/* printable */.g$)(reason.remedy)}`)}`);
        }
        return lines;
    });
}
function tierColumn(tier, io) {
    return (0,output/* paint */.nI)(io, COLOURS[tier], tier.padEnd(6));
}
function place({ path, line }) {
    if (path === undefined)
        return '';
    return `${(0,output/* printable */.g$)(path)}${line === undefined ? '' : `:${line}`}  `;
}
function moreLine(more) {
    return more > 0 ? [`  … and ${count(more, 'more reason')}; --format json has them all`, ''] : [''];
}
function text_short(oid) {
    return oid.slice(0, 10);
}
/** By hand: the first use of a locale costs a tenth of the whole command's time. */
function count(number, noun) {
    return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify/one.js



/** The largest part of what is loaded. */
const rules = () => Promise.all(/* import() */[__webpack_require__.e(1515), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 27097));
/** `sallyport classify --base --head`: one change, for a person or a program. */
async function classifyOne(options, io) {
    const body = async (change, configuration) => {
        const { classify } = await rules();
        const classification = await classify(change, configuration);
        if (options.format === 'text')
            io.stdout.write(classificationText(classification, change, io));
        else
            (0,output/* printJson */.Q2)(io, classification);
    };
    await (0,change/* withChange */.v)(options, body, undefined, rules);
}
/** `sallyport classify --explain PATH`: which rules looked at a file, and what each found. */
async function explainOne(options, io) {
    const body = async (change, configuration) => {
        const { explain } = await rules();
        const explanation = await explain(change, configuration, options.explain);
        if (options.format === 'text')
            io.stdout.write(explanationText(explanation, io));
        else
            (0,output/* printJson */.Q2)(io, explanation);
    };
    await (0,change/* withChange */.v)(options, body, undefined, rules);
}
/** The file, every name it was judged by, and under each rule what it found; a rule that found nothing is one line. */
function explanationText({ file, names, rules }, io) {
    const lines = rules.flatMap(({ code, title, findings }) => [
        `  ${findings.length > 0 ? '●' : (0,output/* paint */.nI)(io, 'dim', '○')} ${code}  ${findings.length > 0 ? title : (0,output/* paint */.nI)(io, 'dim', title)}`,
        ...findings.map(({ tier, line, message }) => `      ${tier}${line === undefined ? '' : `, line ${line}`}: ${(0,output/* printable */.g$)(message)}`),
    ]);
    const head = `${file.tier.toUpperCase()}  ${(0,output/* printable */.g$)(file.path)}  ${(0,output/* paint */.nI)(io, 'dim', file.class)}`;
    const known = names.length > 1 ? [`  judged by the names ${names.map(output/* printable */.g$).join(', ')}`] : [];
    return `${[head, ...known, '', ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 55280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CONFIGURATION_PATH),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** Where the configuration stands, from the repository's root. */
const CONFIGURATION_PATH = '.github/sallyport.yml';
/**
 * What holds where there is no file. It is what the schema makes of `version: 1` (a test compares the two), written out
 * so that the many repositories without a file load neither the schema nor the YAML parser.
 */
function defaultConfiguration() {
    return {
        version: 1,
        tiers: { high: [], medium: [], low: [], limits: { files: 300, lines: 5000 } },
        critical: [],
        dependencies: { vetted: [], registries: [] },
        agents: {},
        intents: {},
        evidence: {
            coverage: { lines: 80, changedLines: 80 },
            mutation: { score: 70 },
            scan: { failOn: 'error' },
            vulnerabilities: { failOn: 'high' },
            benchmarks: { p95RegressionPercent: 5 },
            determinism: { runs: 3 },
            require: { low: [], medium: [], high: [] },
            producers: [],
        },
        gate: {
            approvals: { low: 0, medium: 1, high: 2 },
            humans: { low: 0, medium: 1, high: 1 },
            owners: 'ignored',
            gateways: [],
            checks: [],
            freeze: [],
            exceptions: [],
            policies: [],
            opa: [],
        },
        merge: { method: 'squash', tiers: ['low'], queue: 'auto' },
        provenance: { instance: 'public-good', revocations: [] },
        audit: { log: '.sallyport/audit' },
    };
}


/***/ }),

/***/ 33620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadConfigurationLayers),
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28488);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55280);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);




const [FOLDER = '', NAME = ''] = _sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_PATH */ .Z.split('/');
/** What somebody could take for the configuration, and nobody reads. */
const MISNAMED = /^sallyport\.ya?ml$/i;
/**
 * The configuration that holds for a change: the file at its base commit, or what holds where there is none. The head's
 * own file is never read.
 * @throws SallyportError CONFIG_…, and what reading the repository throws
 */
async function loadConfiguration(change, options = {}) {
    return (await loadConfigurationLayers(change, options))?.configuration ?? (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._)();
}
/** The same with where each value came from; undefined where there is no file. */
async function loadConfigurationLayers(change, { configFile, readExtends } = {}) {
    const bytes = configFile === undefined ? await readAtBase(change) : await readGiven(configFile);
    if (bytes === undefined)
        return undefined;
    const name = configFile ?? _sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_PATH */ .Z;
    // The schema and the YAML parser take longer to load than a change takes to judge, and few repositories have a file.
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(8425), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 70474));
    return readConfiguration(bytes, { name, ...(readExtends !== undefined && { readExtends }) });
}
async function readAtBase({ base, objects }) {
    const entries = (await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(objects, base, FOLDER)) ?? [];
    const names = entries.map(({ path }) => path.slice(FOLDER.length + 1));
    const misnamed = names.find((name) => MISNAMED.test(name) && name !== NAME);
    if (misnamed !== undefined) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
            code: 'CONFIG_MISNAMED',
            message: `${FOLDER}/${misnamed} at ${base} is not read; somebody may believe that it is`,
            remedy: `Rename it to ${_sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_PATH */ .Z}, or remove it.`,
        });
    }
    const entry = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(objects, base, _sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_PATH */ .Z);
    if (entry === undefined)
        return undefined;
    if ((entry.mode === '100644' || entry.mode === '100755') && entry.bytes !== undefined)
        return entry.bytes;
    throw notAFile(`${_sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .CONFIGURATION_PATH */ .Z} at ${base}`);
}
async function readGiven(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((cause) => {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
            code: 'CONFIG_UNREADABLE',
            message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
            remedy: 'Give the path of a configuration file.',
            cause,
        });
    });
    if (!status.isFile())
        throw notAFile(path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
}
function notAFile(what) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'CONFIG_NOT_A_FILE',
        message: `${what} is a link, a folder or a submodule`,
        remedy: 'Make it a plain file.',
    });
}


/***/ })

};
