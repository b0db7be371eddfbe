export const id = 433;
export const ids = [433];
export const modules = {

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


/***/ })

};
