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
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
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

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration)
});

// UNUSED EXPORTS: parseConfiguration

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/config/src/default-configuration.js
var default_configuration = __webpack_require__(55280);
// EXTERNAL MODULE: ./build/packages/config/src/position.js
var position = __webpack_require__(36567);
// EXTERNAL MODULE: ./build/packages/config/src/schema/validate.js + 1 modules
var validate = __webpack_require__(37154);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/config/src/extends/combinations.js

const atLeast = (parent, own) => (Number(own) >= Number(parent) ? own : undefined);
const atMost = (parent, own) => (Number(own) <= Number(parent) ? own : undefined);
const same = (parent, own) => ((0,external_node_util_.isDeepStrictEqual)(parent, own) ? own : undefined);
const free = (_, own) => own;
const upTo = (...order) => (parent, own) => order.indexOf(String(own)) <= order.indexOf(String(parent)) ? own : undefined;
/** Both lists: more entries are stricter. */
const union = (parent, own) => {
    const first = parent;
    const added = own.filter((item) => !first.some((other) => (0,external_node_util_.isDeepStrictEqual)(other, item)));
    return [...first, ...added];
};
/** The repository's list, if the organisation has each entry: fewer entries are stricter. */
const subset = (parent, own) => {
    const allowed = parent;
    const every = own.every((item) => allowed.some((other) => (0,external_node_util_.isDeepStrictEqual)(other, item)));
    return every ? own : undefined;
};
/** How a producer's conditions are combined; one that is left out asks for nothing. */
const CONDITIONS = {
    workflow: same,
    issuer: same,
    kinds: subset,
    repositoryId: same,
    ownerId: same,
    events: subset,
    runner: same,
    workflowCommit: same,
    maxAgeMinutes: atMost,
    timestamps: atLeast,
    logEntries: atLeast,
};
/** The same, where no entry means anything: then any list is stricter, and an empty one is looser than any. */
const pinned = (parent, own) => {
    const [first, second] = [parent, own];
    if (first.length === 0)
        return own;
    return second.length > 0 ? subset(parent, own) : undefined;
};
/** Producers are compared one by one: each has to be one of the organisation's, for no more kinds and on no easier terms. */
const producers = (parent, own) => {
    const isStricter = (theirs, ours) => Object.entries(theirs).every(([key, value]) => ours[key] !== undefined && CONDITIONS[key]?.(value, ours[key]) !== undefined);
    const every = own.every((ours) => parent.some((theirs) => isStricter(theirs, ours)));
    return every ? own : undefined;
};
/** By path; `*` stands for one key. A key that is not here is a mapping, whose keys are compared one by one. */
const COMBINATIONS = {
    version: same,
    extends: free,
    'tiers.high': union,
    'tiers.medium': union,
    'tiers.low': subset,
    'tiers.limits.*': atMost,
    critical: union,
    'dependencies.*': subset,
    'agents.*.id': same,
    'agents.*.intents': subset,
    'agents.*.owners': union,
    'intents.*.paths': subset,
    'intents.*.maxTier': upTo('low', 'medium', 'high'),
    'intents.*.models': subset,
    'intents.*.budget.*': atMost,
    'intents.*.egress': subset,
    'intents.*.sandbox': upTo('kubernetes', 'gvisor', 'bubblewrap'),
    'evidence.coverage.*': atLeast,
    'evidence.mutation.*': atLeast,
    'evidence.scan.failOn': upTo('none', 'note', 'warning', 'error'),
    'evidence.vulnerabilities.failOn': upTo('low', 'medium', 'high', 'critical'),
    'evidence.benchmarks.*': atMost,
    'evidence.determinism.*': atLeast,
    'evidence.require.*': union,
    'evidence.producers': producers,
    'gate.approvals.*': atLeast,
    'gate.humans.*': atLeast,
    'gate.owners': upTo('required', 'ignored'),
    'gate.gateways': subset,
    'gate.checks': union,
    'gate.freeze': union,
    'gate.exceptions': subset,
    'gate.policies': union,
    'gate.opa': pinned,
    'merge.method': free,
    'merge.tiers': subset,
    'merge.queue': free,
    'provenance.instance': same,
    'provenance.revocations': union,
    'audit.log': same,
};
/** How the value at this path is combined; undefined for a mapping whose keys are combined one by one. */
function combinationFor(path) {
    const steps = path.map(String);
    for (const [pattern, combination] of Object.entries(COMBINATIONS)) {
        const parts = pattern.split('.');
        if (parts.length === steps.length && parts.every((part, index) => part === '*' || part === steps[index])) {
            return combination;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/config/src/extends/tighten.js




/**
 * An organisation's file with a repository's laid over it. What the organisation says can only be tightened: a value
 * that would loosen it is an error that shows both. What it does not say is the repository's to set.
 * @param parent the organisation's file as written, valid by itself
 * @param own the repository's file as written, valid by itself
 * @throws SallyportError CONFIG_LOOSENED
 */
function tighten(parent, own, source) {
    return combine(parent, own, [], source);
}
function combine(parent, own, path, source) {
    if (own === undefined)
        return parent;
    if (parent === undefined)
        return mayAdd(path, own, source);
    const combination = combinationFor(path);
    if (combination === undefined && isMapping(parent) && isMapping(own)) {
        const keys = new Set([...Object.keys(parent), ...Object.keys(own)]);
        return Object.fromEntries([...keys].map((key) => [key, combine(parent[key], own[key], [...path, key], source)]));
    }
    const combined = combination?.(parent, own);
    if (combined === undefined)
        throw loosened(parent, own, path, source);
    return combined;
}
/** A new agent beside those that the organisation named is a new right; a new key elsewhere is the repository's own. */
function mayAdd(path, own, source) {
    if (path.length === 2 && path[0] === 'agents')
        throw loosened(undefined, own, path, source);
    return own;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function loosened(parent, own, path, { name, positionOf }) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_LOOSENED',
        message: `${(0,validate/* place */.ik)(name, positionOf(path))} "${(0,position/* formatPath */.j)(path)}" loosens what the organisation has: ${(0,validate/* shown */.SP)(parent)} there, ${(0,validate/* shown */.SP)(own)} here`,
        remedy: "Keep the organisation's value or a stricter one, or have the organisation change its file.",
    });
}

// EXTERNAL MODULE: ./build/packages/config/src/nearest.js
var nearest = __webpack_require__(73652);
// EXTERNAL MODULE: ./build/packages/config/src/schema/times.js
var times = __webpack_require__(33874);
;// CONCATENATED MODULE: ./build/packages/config/src/references.js





/**
 * What a schema of single values cannot see: names that have to exist, times in order, accounts that contradict.
 * @throws SallyportError CONFIG_UNKNOWN_INTENT, CONFIG_FREEZE_ORDER, CONFIG_AGENT_TWICE
 */
function checkReferences(configuration, source) {
    checkIntents(configuration, source);
    checkFreezes(configuration, source);
    checkAgents(configuration, source);
}
function at({ yaml, name }, path) {
    return `${(0,validate/* place */.ik)(name, yaml.positionOf(path))} "${(0,position/* formatPath */.j)(path)}"`;
}
function checkIntents({ agents, intents }, source) {
    for (const [login, agent] of Object.entries(agents)) {
        agent.intents.forEach((intent, index) => {
            if (Object.hasOwn(intents, intent))
                return;
            const meant = (0,nearest/* nearest */.p)(intent, Object.keys(intents));
            const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
            throw new errors/* SallyportError */.$E({
                code: 'CONFIG_UNKNOWN_INTENT',
                message: `${at(source, ['agents', login, 'intents', index])} names the intent "${intent}", which is not there${hint}`,
                remedy: 'Declare it under "intents", or correct the name.',
            });
        });
    }
}
function checkFreezes({ gate }, source) {
    gate.freeze.forEach(({ from, to }, index) => {
        if ((0,times/* parseInstant */.nV)(from) < (0,times/* parseInstant */.nV)(to))
            return;
        throw new errors/* SallyportError */.$E({
            code: 'CONFIG_FREEZE_ORDER',
            message: `${at(source, ['gate', 'freeze', index])} ends at ${to}, which is not after its start at ${from}`,
            remedy: 'Put "from" before "to".',
        });
    });
}
function checkAgents({ agents }, source) {
    const logins = new Set();
    const ids = new Set();
    for (const [login, { id }] of Object.entries(agents)) {
        if (logins.has(login.toLowerCase()) || ids.has(id)) {
            throw new errors/* SallyportError */.$E({
                code: 'CONFIG_AGENT_TWICE',
                message: `${at(source, ['agents', login])} has a login or an id that another agent has`,
                remedy: 'Declare each account once, with its own id.',
            });
        }
        logins.add(login.toLowerCase());
        ids.add(id);
    }
}

// EXTERNAL MODULE: ./build/packages/config/src/schema/signer.js
var signer = __webpack_require__(66404);
// EXTERNAL MODULE: ./build/packages/config/src/schema/values.js
var values = __webpack_require__(4908);
;// CONCATENATED MODULE: ./build/packages/config/src/schema/sections.js



/** A `*` is let through here: the gate has a rule that denies it and says why. */
const LOGIN = /^[A-Za-z0-9*][A-Za-z0-9*_.-]*(?:\[bot\])?$/;
const INTENT = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(LOGIN, 'has to be the login of an account'));
const intentName = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(INTENT, 'has to be a name such as add-tests'));
const sha256 = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(/^[0-9a-f]{64}$/, 'has to be a SHA-256: 64 digits, 0 to 9 and a to f'));
/** An account as people name it: the number counts, the login is for readers. */
const account = dist/* strictObject */.rej({ login, id: values/* identifier */.Cv });
const agents = dist/* optional */.lqM(dist/* record */.g1P(login, dist/* strictObject */.rej({
    id: values/* identifier */.Cv,
    intents: dist/* optional */.lqM(dist/* array */.YOg(intentName), []),
    owners: dist/* optional */.lqM(dist/* array */.YOg(account), []),
})), {});
const intents = dist/* optional */.lqM(dist/* record */.g1P(intentName, dist/* strictObject */.rej({
    paths: values/* globs */.gV,
    maxTier: dist/* optional */.lqM(values/* tier */.Zm, 'low'),
    models: values/* globs */.gV,
    budget: dist/* optional */.lqM(dist/* strictObject */.rej({ usd: dist/* optional */.lqM(values/* amount */.vj), calls: dist/* optional */.lqM((0,values/* count */.U9)()), tokens: dist/* optional */.lqM((0,values/* count */.U9)()) }), {}),
    egress: dist/* optional */.lqM(dist/* array */.YOg(values/* host */.Hc), []),
    sandbox: dist/* optional */.lqM(dist/* picklist */.KIO(['bubblewrap', 'gvisor', 'kubernetes'], 'has to be bubblewrap, gvisor or kubernetes'), 'bubblewrap'),
})), {});
const producer = dist/* strictObject */.rej({
    workflow: signer/* workflow */.k,
    issuer: values/* serviceUrl */.Rs,
    kinds: dist/* pipe */.FsL(dist/* array */.YOg(values/* evidenceKind */._T), dist/* minLength */.BpQ(1, 'must not be empty')),
    ...signer/* signerConditions */.P,
});
const kinds = dist/* optional */.lqM(dist/* array */.YOg(values/* evidenceKind */._T, 'has to be a list of kinds of evidence'), []);
const evidence = dist/* optional */.lqM(dist/* strictObject */.rej({
    coverage: dist/* optional */.lqM(dist/* strictObject */.rej({ lines: dist/* optional */.lqM(values/* percent */.KN, 80), changedLines: dist/* optional */.lqM(values/* percent */.KN, 80) }), {}),
    mutation: dist/* optional */.lqM(dist/* strictObject */.rej({ score: dist/* optional */.lqM(values/* percent */.KN, 70) }), {}),
    scan: dist/* optional */.lqM(dist/* strictObject */.rej({
        failOn: dist/* optional */.lqM(dist/* picklist */.KIO(['none', 'note', 'warning', 'error'], 'has to be none, note, warning or error'), 'error'),
    }), {}),
    vulnerabilities: dist/* optional */.lqM(dist/* strictObject */.rej({
        failOn: dist/* optional */.lqM(dist/* picklist */.KIO(['low', 'medium', 'high', 'critical'], 'has to be low, medium, high or critical'), 'high'),
    }), {}),
    benchmarks: dist/* optional */.lqM(dist/* strictObject */.rej({ p95RegressionPercent: dist/* optional */.lqM(values/* percent */.KN, 5) }), {}),
    determinism: dist/* optional */.lqM(dist/* strictObject */.rej({ runs: dist/* optional */.lqM((0,values/* count */.U9)(1, 1000), 3) }), {}),
    require: dist/* optional */.lqM(dist/* strictObject */.rej({ low: kinds, medium: kinds, high: kinds }), {}),
    producers: dist/* optional */.lqM(dist/* array */.YOg(producer), []),
}), {});
const people = (low, medium, high) => dist/* optional */.lqM(dist/* strictObject */.rej({
    low: dist/* optional */.lqM((0,values/* count */.U9)(0, 100), low),
    medium: dist/* optional */.lqM((0,values/* count */.U9)(0, 100), medium),
    high: dist/* optional */.lqM((0,values/* count */.U9)(0, 100), high),
}), {});
const freeze = dist/* strictObject */.rej({ from: values/* instant */.uR, to: values/* instant */.uR, reason: dist/* optional */.lqM(values/* text */.Qq, 'no reason given') });
const exception = dist/* strictObject */.rej({
    rule: values/* evidenceKind */._T,
    paths: dist/* pipe */.FsL(dist/* array */.YOg(values/* glob */.TI), dist/* minLength */.BpQ(1, 'must not be empty')),
    owner: values/* text */.Qq,
    expires: values/* day */.vd,
    reason: values/* text */.Qq,
});
const gate = dist/* optional */.lqM(dist/* strictObject */.rej({
    approvals: people(0, 1, 2),
    humans: people(0, 1, 1),
    owners: dist/* optional */.lqM(dist/* picklist */.KIO(['ignored', 'required'], 'has to be ignored or required'), 'ignored'),
    gateways: dist/* optional */.lqM(dist/* array */.YOg(values/* host */.Hc), []),
    checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ name: values/* text */.Qq, app: values/* identifier */.Cv })), []),
    freeze: dist/* optional */.lqM(dist/* array */.YOg(freeze), []),
    exceptions: dist/* optional */.lqM(dist/* array */.YOg(exception), []),
    policies: dist/* optional */.lqM(dist/* array */.YOg(values/* repositoryPath */.SH), []),
    opa: dist/* optional */.lqM(dist/* array */.YOg(sha256), []),
}), {});

;// CONCATENATED MODULE: ./build/packages/config/src/schema/configuration.js



const EXTENDS = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const VETTED = /^[a-z]+:[^\s:]+$/;
const tiers = dist/* optional */.lqM(dist/* strictObject */.rej({
    high: values/* globs */.gV,
    medium: values/* globs */.gV,
    low: values/* globs */.gV,
    limits: dist/* optional */.lqM(dist/* strictObject */.rej({ files: dist/* optional */.lqM((0,values/* count */.U9)(), 300), lines: dist/* optional */.lqM((0,values/* count */.U9)(), 5000) }), {}),
}), {});
const dependencies = dist/* optional */.lqM(dist/* strictObject */.rej({
    vetted: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(VETTED, 'has to be like npm:lodash'))), []),
    registries: dist/* optional */.lqM(dist/* array */.YOg(values/* host */.Hc), []),
}), {});
const merge = dist/* optional */.lqM(dist/* strictObject */.rej({
    method: dist/* optional */.lqM(dist/* picklist */.KIO(['merge', 'squash', 'rebase'], 'has to be merge, squash or rebase'), 'squash'),
    tiers: dist/* optional */.lqM(dist/* array */.YOg(values/* tier */.Zm), ['low']),
    queue: dist/* optional */.lqM(dist/* picklist */.KIO(['auto', 'never', 'always'], 'has to be auto, never or always'), 'auto'),
}), {});
const instance = dist/* union */.KCZ([
    dist/* picklist */.KIO(['public-good', 'github']),
    dist/* strictObject */.rej({
        trustedRoot: values/* text */.Qq,
        fulcio: dist/* optional */.lqM(values/* serviceUrl */.Rs),
        rekor: dist/* optional */.lqM(values/* serviceUrl */.Rs),
        tsa: dist/* optional */.lqM(values/* serviceUrl */.Rs),
    }),
], 'has to be public-good, github, or a mapping with trustedRoot');
/** `.github/sallyport.yml`. Every key is optional but `version`; what is absent has its safe default. */
const configurationSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'has to be the number 1'),
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(EXTENDS, 'has to be pinned: owner/repository@ and the 40 digits of a commit'))),
    tiers,
    critical: values/* globs */.gV,
    dependencies,
    agents: agents,
    intents: intents,
    evidence: evidence,
    gate: gate,
    merge,
    provenance: dist/* optional */.lqM(dist/* strictObject */.rej({
        instance: dist/* optional */.lqM(instance, 'public-good'),
        revocations: dist/* optional */.lqM(dist/* array */.YOg(values/* repositoryPath */.SH, 'has to be a list of paths'), []),
    }), {}),
    audit: dist/* optional */.lqM(dist/* strictObject */.rej({ log: dist/* optional */.lqM(values/* text */.Qq, '.sallyport/audit') }), {}),
});

// EXTERNAL MODULE: ./build/packages/config/src/yaml/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(25951);
;// CONCATENATED MODULE: ./build/packages/config/src/parse-configuration.js








/**
 * Reads `.github/sallyport.yml`: strict YAML (`parseYaml`), a strict schema, defaults, and the organisation's file that
 * it extends, which it can only tighten.
 * @throws SallyportError CONFIG_… ; the message has file, line and column, and the nearest known key
 */
async function readConfiguration(bytes, options) {
    const { name } = options;
    const yaml = (0,parse_yaml/* parseYaml */.h)(bytes, { name });
    const own = (0,validate/* validate */.tf)(configurationSchema, yaml, { name });
    const parent = own.extends === undefined ? undefined : await readParent(own.extends, options);
    const merged = parent === undefined ? own : parse_configuration_merge(parent, yaml, name);
    checkReferences(merged, { yaml, name });
    return { configuration: merged, layers: { file: yaml.value, extends: parent?.value } };
}
/** The configuration alone. */
async function parseConfiguration(bytes, options) {
    return (await readConfiguration(bytes, options)).configuration;
}
function parse_configuration_merge(parent, yaml, name) {
    const value = tighten(parent.value, yaml.value, { name, positionOf: yaml.positionOf });
    return dist/* parse */.qgA(configurationSchema, value);
}
async function readParent(reference, { name, readExtends }) {
    const [repository, commit] = reference.split('@');
    const bytes = await fetchParent(reference, name, () => readExtends?.({ repository, commit }));
    const parentName = `${repository}/${default_configuration/* CONFIGURATION_PATH */.Z}@${commit.slice(0, 12)}`;
    const yaml = (0,parse_yaml/* parseYaml */.h)(bytes, { name: parentName });
    const parent = (0,validate/* validate */.tf)(configurationSchema, yaml, { name: parentName });
    if (parent.extends === undefined)
        return yaml;
    throw new errors/* SallyportError */.$E({
        code: 'CONFIG_EXTENDS_CHAIN',
        message: `${parentName} extends ${parent.extends}; an organisation's file stands by itself`,
        remedy: 'Put the defaults into one file.',
    });
}
async function fetchParent(reference, name, read) {
    let cause;
    try {
        const bytes = await read();
        if (bytes !== undefined)
            return bytes;
    }
    catch (error) {
        cause = error;
    }
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    throw new errors/* SallyportError */.$E({
        code: 'CONFIG_EXTENDS_UNREADABLE',
        message: `${name} extends ${reference}, which cannot be read here${why}`,
        remedy: 'Give access to that repository at that commit, or remove "extends".',
        cause,
    });
}


/***/ }),

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
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(439), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 70474));
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
