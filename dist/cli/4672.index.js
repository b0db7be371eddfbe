export const id = 4672;
export const ids = [4672];
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

/***/ 67672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classifyStream: () => (/* binding */ classifyStream)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87046);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33620);
/* harmony import */ var _sallyport_risk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11515);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15154);






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

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
}


/***/ }),

/***/ 33739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  qF: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/core/src/json-scan.js

/**
 * One pass over a JSON text that finds what `JSON.parse` forgives: doubled keys (compared after their escapes are
 * undone), and nesting that would exhaust the stack. It leaves all other syntax to `JSON.parse`.
 * @throws SallyportError JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function scanJson(text, { name, maxDepth }) {
    const objects = [];
    let expectsKey = false;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case 0x7b: // {
            case 0x5b: // [
                expectsKey = text.charCodeAt(at) === 0x7b;
                objects.push(expectsKey ? new Set() : undefined);
                if (objects.length > maxDepth)
                    throw tooDeep(name, maxDepth);
                break;
            case 0x7d: // }
            case 0x5d: // ]
                objects.pop();
                expectsKey = false;
                break;
            case 0x2c: // ,
                expectsKey = objects.at(-1) !== undefined;
                break;
            case 0x22: {
                const end = endOfString(text, at);
                if (expectsKey)
                    addKey(objects.at(-1), text.slice(at, end + 1), name);
                expectsKey = false;
                at = end;
                break;
            }
        }
    }
}
/** Index of the closing quote; the text's end when there is none (`JSON.parse` will say so). */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        at += code === 0x5c ? 2 : 1;
    }
    return text.length;
}
function addKey(keys, literal, name) {
    const key = literal.includes('\\') ? unescaped(literal) : literal.slice(1, -1);
    if (keys?.has(key)) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_DUPLICATE_KEY',
            message: `${name} has the key ${JSON.stringify(key)} twice in one object`,
            remedy: 'Keep one of them; two readers could believe two different values.',
        });
    }
    keys?.add(key);
}
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal;
    }
}
function tooDeep(name, maxDepth) {
    return new errors/* SallyportError */.$E({
        code: 'JSON_TOO_DEEP',
        message: `${name} nests deeper than ${maxDepth} levels`,
        remedy: 'Flatten the document.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/json.js




/**
 * Reads JSON that a machine wrote, for a program that decides on it: one document, valid UTF-8, no doubled
 * keys (RFC 8259, section 4 leaves their meaning open), bounded depth and size. `__proto__` is a plain key.
 * @throws SallyportError JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function parseJson(source, limits) {
    const { name, maxDepth = 64, maxBytes = 16 * 1024 * 1024 } = limits;
    const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
    if (size > maxBytes) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_TOO_LARGE',
            message: `${name} has ${size} bytes; at most ${maxBytes} are read`,
            remedy: 'Make the document smaller, or split it.',
        });
    }
    const text = typeof source === 'string' ? source : decodeUtf8(source, name);
    let value;
    scanJson(text, { name, maxDepth });
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_INVALID',
            message: `${name} is not JSON: ${cause.message}`,
            remedy: 'Write the file again with the tool that made it.',
            cause,
        });
    }
    return value;
}
function decodeUtf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_UTF8',
            message: `${name} is not valid UTF-8`,
            remedy: 'Save the file as UTF-8.',
            cause,
        });
    }
}
/** Canonical JSON (RFC 8785). @throws SallyportError JSON_NOT_CANONICAL for a value that JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_CANONICAL',
            message: 'the value has no JSON form',
            remedy: 'Report it; this is a fault of Sallyport.',
        });
    }
    return text;
}
/** SHA-256 (hex) of a value's canonical JSON: how decisions name their inputs. */
function digestOf(value) {
    return (0,digest/* sha256 */.s)(canonicalJson(value));
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


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
