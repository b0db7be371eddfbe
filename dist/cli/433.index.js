export const id = 433;
export const ids = [433];
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

/***/ 30433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showConfiguration: () => (/* binding */ showConfiguration)
});

// EXTERNAL MODULE: ./build/packages/change/src/git-store.js + 7 modules
var git_store = __webpack_require__(87046);
// EXTERNAL MODULE: ./build/packages/config/src/default-configuration.js
var default_configuration = __webpack_require__(55280);
// EXTERNAL MODULE: ./build/packages/config/src/position.js
var position = __webpack_require__(36567);
;// CONCATENATED MODULE: ./build/packages/config/src/describe.js


/** Every setting of a configuration with its origin, in the order of the file; for `sallyport config show`. */
function describeConfiguration(read) {
    const { configuration, layers } = read ?? {
        configuration: (0,default_configuration/* defaultConfiguration */._)(),
        layers: { file: undefined, extends: undefined },
    };
    const entries = [];
    const visit = (value, path) => {
        if (isMapping(value) && Object.keys(value).length > 0) {
            for (const [key, child] of Object.entries(value))
                visit(child, [...path, key]);
        }
        else
            entries.push({ key: (0,position/* formatPath */.j)(path), value, from: originOf(path, layers) });
    };
    visit(configuration, []);
    return entries;
}
function originOf(path, layers) {
    if (has(layers.file, path))
        return 'file';
    return has(layers.extends, path) ? 'extends' : 'default';
}
function has(value, path) {
    let current = value;
    for (const step of path) {
        if (!isMapping(current) || !Object.hasOwn(current, step))
            return false;
        current = current[step];
    }
    return current !== undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/packages/config/src/parse-configuration.js + 5 modules
var parse_configuration = __webpack_require__(8425);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/engine/src/configuration.js
var configuration = __webpack_require__(33620);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/extends.js
var commands_extends = __webpack_require__(6150);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/config/show.js







/** `sallyport config show`: what holds, and why. */
async function showConfiguration(options, io) {
    const entries = describeConfiguration(await read(options, io));
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/settings/v1', settings: entries });
    else
        io.stdout.write(table(entries, io));
    return 0;
}
async function read({ repo, base, config, extendsRepo }, io) {
    const readExtends = (0,commands_extends/* extendsReader */.R)(extendsRepo);
    if (config !== undefined) {
        const bytes = await (0,files/* readInput */.R5)(io, config);
        return (0,parse_configuration/* readConfiguration */.T)(bytes, { name: config, ...(readExtends && { readExtends }) });
    }
    if (base === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'CLI_USAGE',
            message: 'neither --base nor --config says which configuration is meant',
            remedy: 'Give --base with a full SHA, for instance "$(git rev-parse HEAD)", or --config with a file.',
        });
    }
    const objects = await (0,git_store/* openGitStore */.o)(repo);
    try {
        return await (0,configuration/* loadConfigurationLayers */.D)({ base, objects }, { readExtends });
    }
    finally {
        await objects.close();
    }
}
function table(entries, io) {
    const width = Math.max(...entries.map(({ key }) => key.length));
    const rows = entries.map(({ key, value, from }) => {
        const origin = from === 'default' ? (0,output/* paint */.nI)(io, 'dim', from) : from;
        return `${key.padEnd(width)}  ${origin.padEnd(7)}  ${JSON.stringify(value)}\n`;
    });
    return rows.join('');
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ extendsReader)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87046);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28488);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55280);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);



/**
 * Reads an organisation's file from a clone of its repository, at exactly the commit that `extends` names.
 * @returns nothing without a clone: an `extends` is an error then
 */
function extendsReader(clone) {
    if (clone === undefined)
        return undefined;
    return async ({ repository, commit }) => {
        const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .openGitStore */ .o)(clone);
        try {
            const entry = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readPath */ .G7)(store, commit, _sallyport_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIGURATION_PATH */ .Z);
            if (entry?.bytes !== undefined && entry.mode.startsWith('100'))
                return entry.bytes;
            throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
                code: 'CONFIG_EXTENDS_MISSING',
                message: `${repository} at ${commit} has no plain file ${_sallyport_config__WEBPACK_IMPORTED_MODULE_2__/* .CONFIGURATION_PATH */ .Z}`,
                remedy: 'Name a commit of the repository that has one, and fetch it into the clone.',
            });
        }
        finally {
            await store.close();
        }
    };
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
