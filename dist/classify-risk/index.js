import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3232:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sallyport_runtime__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2237);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3377);


await (0,_sallyport_runtime__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)('classify-risk', _run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
;// CONCATENATED MODULE: ./build/packages/runtime/src/inputs.js

/** An input that may be left out. */
function inputs_optionalText(source, name) {
    const value = source.input(name);
    if (value.includes('\0'))
        throw invalid(name, value, 'text without NUL bytes');
    return value === '' ? undefined : value;
}
/** @throws SallyportError INPUT_MISSING */
function requiredText(source, name) {
    const value = inputs_optionalText(source, name);
    if (value !== undefined)
        return value;
    throw new SallyportError({
        code: 'INPUT_MISSING',
        message: `the input "${name}" is required and was not given`,
        remedy: `Give "${name}" under "with:" of the step.`,
    });
}
/** `true` or `false`, as YAML 1.2 writes them. @throws SallyportError INPUT_INVALID */
function booleanInput(source, name, fallback) {
    const value = inputs_optionalText(source, name);
    if (value === undefined)
        return fallback;
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw invalid(name, value, 'true or false');
}
/** One of a list. @throws SallyportError INPUT_INVALID naming the good ones */
function inputs_choiceInput(source, name, choices, fallback) {
    const value = inputs_optionalText(source, name);
    if (value === undefined)
        return fallback;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
        throw invalid(name, value, `one of ${choices.join(', ')}`);
    return choice;
}
/** Decimal digits alone, within bounds. @throws SallyportError INPUT_INVALID */
function integerInput(source, name, { minimum, maximum }) {
    const value = inputs_optionalText(source, name);
    if (value === undefined)
        return undefined;
    const number = /^(0|[1-9]\d{0,15})$/.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum)
        return number;
    throw invalid(name, value, `a whole number from ${minimum} to ${maximum}`);
}
/** The lines of an input that are not empty. */
function linesInput(source, name) {
    return (inputs_optionalText(source, name) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** A full commit id, never a branch name or an abbreviation: those mean another commit tomorrow. */
function commitInput(source, name) {
    const value = inputs_optionalText(source, name);
    if (value === undefined || /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw invalid(name, value, 'a full commit SHA of 40 or 64 lowercase hexadecimal digits');
}
/** A SHA-256 in hexadecimal. @throws SallyportError INPUT_INVALID */
function sha256Input(source, name) {
    const value = inputs_optionalText(source, name);
    if (value === undefined || /^[0-9a-f]{64}$/.test(value))
        return value;
    throw invalid(name, value, 'a SHA-256 of 64 lowercase hexadecimal digits');
}
/** An `http(s)` address without credentials in it. */
function urlInput(source, name) {
    const value = inputs_optionalText(source, name);
    if (value === undefined)
        return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
        return value;
    throw invalid(name, value, 'an http or https address without a user or a password');
}
function invalid(name, value, expected) {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    return new errors/* SallyportError */.$E({
        code: 'INPUT_INVALID',
        message: `the input "${name}" is ${JSON.stringify(shown)}; it has to be ${expected}`,
        remedy: `Give "${name}" as ${expected}.`,
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/change-inputs.js


/** @throws SallyportError INPUT_INVALID */
function readChangeInputs(runner) {
    const token = inputs_optionalText(runner, 'token') ?? '';
    if (token !== '')
        runner.mask(token);
    const pullRequest = integerInput(runner, 'pull-request', { minimum: 1, maximum: 2 ** 31 - 1 });
    return {
        token,
        evidenceDirectory: inputs_optionalText(runner, 'evidence-dir') ?? defaultEvidenceDirectory(runner),
        ...change_inputs_given('repositoryPath', inputs_optionalText(runner, 'repository-path')),
        ...change_inputs_given('configPath', inputs_optionalText(runner, 'config-path')),
        ...change_inputs_given('base', commitInput(runner, 'base')),
        ...change_inputs_given('head', commitInput(runner, 'head')),
        ...change_inputs_given('pullRequest', pullRequest),
    };
}
/** Outside the workspace, so that nothing that a commit brings lies in it; the runner empties it after each job. */
function defaultEvidenceDirectory({ environment }) {
    return environment.temporary === '' ? '.sallyport/evidence' : (0,external_node_path_.join)(environment.temporary, 'sallyport', 'evidence');
}
/** A property that is there only when it has a value. */
function change_inputs_given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/packages/config/src/default-configuration.js
var default_configuration = __nccwpck_require__(5280);
;// CONCATENATED MODULE: ./build/packages/change/src/commit.js

/** Header lines that stand once; a second one would be read differently by different programs. */
const SINGLE = new Set(['tree', 'author', 'committer', 'encoding']);
const MAX_MESSAGE = 256 * 1024;
/**
 * Reads a commit object (gitformat-commit: header lines, an empty line, the message). A message beyond 256 KiB is cut.
 * @throws SallyportError CHANGE_NOT_A_COMMIT, CHANGE_COMMIT_MALFORMED
 */
function parseCommit(oid, { type, bytes }) {
    if (type !== 'commit')
        throw notACommit(oid, type);
    const end = bytes.indexOf('\n\n');
    const headers = readHeaders(oid, bytes.subarray(0, end < 0 ? bytes.length : end));
    const decode = decoderOf(headers.get('encoding')?.[0]);
    const identity = (name) => parseIdentity(decode(Buffer.from(headers.get(name)?.[0] ?? '', 'latin1')));
    return {
        oid,
        tree: headers.get('tree')?.[0] ?? '',
        parents: headers.get('parent') ?? [],
        author: identity('author'),
        committer: identity('committer'),
        message: end < 0 ? '' : decode(bytes.subarray(end + 2, end + 2 + MAX_MESSAGE)),
        signed: headers.has('gpgsig') || headers.has('gpgsig-sha256'),
    };
}
function readHeaders(oid, bytes) {
    const headers = new Map();
    for (const line of bytes.toString('latin1').split('\n')) {
        if (line.startsWith(' '))
            continue; // A header's continuation: a signature or a tag, which nobody here reads.
        const space = line.indexOf(' ');
        const name = space < 0 ? line : line.slice(0, space);
        const values = headers.get(name) ?? [];
        if (values.length > 0 && SINGLE.has(name))
            throw malformed(oid, `has two ${name} lines`);
        values.push(space < 0 ? '' : line.slice(space + 1));
        headers.set(name, values);
    }
    const ids = [...(headers.get('tree') ?? ['']), ...(headers.get('parent') ?? [])];
    if (!ids.every((id) => id.length === oid.length && /^[0-9a-f]+$/.test(id)))
        throw malformed(oid, 'names no tree');
    return headers;
}
/** `encoding` names another character set than UTF-8; one that is unknown is read as UTF-8 with replacements. */
function decoderOf(encoding = 'utf-8') {
    return (bytes) => {
        try {
            return new TextDecoder(encoding).decode(bytes);
        }
        catch {
            return new TextDecoder().decode(bytes);
        }
    };
}
/** `Name <email> seconds zone`; what is missing is empty, as in `git log`. */
function parseIdentity(text) {
    const open = text.indexOf('<');
    const close = text.indexOf('>', open);
    if (open < 0 || close < 0)
        return { name: text.trim(), email: '', date: dateOf('', '') };
    const [seconds = '', zone = ''] = text
        .slice(text.lastIndexOf('>') + 1)
        .trim()
        .split(' ');
    return { name: text.slice(0, open).trim(), email: text.slice(open + 1, close), date: dateOf(seconds, zone) };
}
/** RFC 3339 in the zone of the commit; the epoch when the commit has no readable time. */
function dateOf(seconds, zone) {
    const [, sign, hours, minutes] = /^([+-])(\d\d)([0-5]\d)$/.exec(zone) ?? [];
    const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const date = new Date((/^\d{1,12}$/.test(seconds) ? Number(seconds) : 0) * 1000 + offset * 60_000);
    if (date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0)
        return '1970-01-01T00:00:00Z';
    const suffix = offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
    return `${date.toISOString().slice(0, 19)}${suffix}`;
}
function notACommit(oid, type) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_NOT_A_COMMIT',
        message: `${oid} is a ${type}, not a commit`,
        remedy: 'Give the SHA of a commit; `git rev-parse NAME^{commit}` prints the one that a tag names.',
    });
}
function malformed(oid, why) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_COMMIT_MALFORMED',
        message: `commit ${oid} ${why}`,
        remedy: 'Run `git fsck`, and write the commit again with git.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/path-text.js
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * A path for people and JSON, from its bytes as a latin1 string (one character a byte). Bytes that are not UTF-8 stand
 * as `\xNN`; two paths can look the same in this form, so decisions compare bytes.
 */
function pathText(binary) {
    if (!NOT_ASCII.test(binary))
        return binary;
    const bytes = Buffer.from(binary, 'latin1');
    try {
        return decoder.decode(bytes);
    }
    catch {
        return escapeInvalid(bytes);
    }
}
/** A path's bytes as a latin1 string: the form that this package compares and joins. */
function pathBinary(path) {
    return Buffer.from(path).toString('latin1');
}
/** The last segment of a path, one character a byte. */
function baseName(path) {
    const binary = pathBinary(path);
    return binary.slice(binary.lastIndexOf('/') + 1);
}
function escapeInvalid(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        if (length === 0)
            text += `\\x${bytes[at++].toString(16).padStart(2, '0')}`;
        else {
            text += bytes.toString('utf8', at, at + length);
            at += length;
        }
    }
    return text;
}
/** How many bytes the UTF-8 character at `at` has; 0 when the bytes there are none. */
function characterLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        try {
            if (decoder.decode(bytes.subarray(at, at + length)).length > 0)
                return length;
        }
        catch {
            // A longer piece may still be one character.
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/packages/change/src/tree.js


/** A mode in a tree: those of files, and a folder's. */
const FOLDER = 0o040000;
const FILE = 0o100644;
const EXECUTABLE = 0o100755;
const LINK = 0o120000;
const SUBMODULE = 0o160000;
/** The names that a tree entry cannot have: a path with one of them would mean another place. */
const IMPOSSIBLE = new Set(['', '.', '..']);
/** Reads one tree entry after another, without an object for each: `mode SP name NUL id` (gitformat-tree). */
class TreeCursor {
    bytes;
    #idBytes;
    /** The entry's place: it starts at `start`, its name is from `name` to `nameEnd`, its id up to `end`. */
    start = 0;
    name = 0;
    nameEnd = 0;
    end = 0;
    /** As git reads it: any regular file is 644 or 755, whatever its other permission bits. */
    mode = 0;
    constructor(bytes, idBytes) {
        this.bytes = bytes;
        this.#idBytes = idBytes;
    }
    /** Moves to the next entry; false at the end. @throws SallyportError CHANGE_TREE_MALFORMED */
    next() {
        const { bytes } = this;
        this.start = this.end;
        if (this.start >= bytes.length)
            return false;
        let at = this.start;
        let mode = 0;
        for (let digit = bytes[at]; digit !== 0x20; digit = bytes[++at]) {
            // Also reached at the end of the bytes, where there is no digit.
            if (!(digit >= 0x30 && digit <= 0x37))
                throw tree_malformed('has an entry without a mode');
            mode = mode * 8 + digit - 0x30;
        }
        if (at === this.start)
            throw tree_malformed('has an entry without a mode');
        this.mode = canonicalMode(mode);
        this.name = ++at;
        while (bytes[at] !== 0)
            if (at++ >= bytes.length)
                throw tree_malformed('has an entry without an end');
        this.nameEnd = at;
        this.end = at + 1 + this.#idBytes;
        if (this.end > bytes.length)
            throw tree_malformed('ends within an entry');
        return true;
    }
    /** The name as a latin1 string, one character a byte. */
    get text() {
        return this.bytes.toString('latin1', this.name, this.nameEnd);
    }
    get oid() {
        return this.bytes.toString('hex', this.nameEnd + 1, this.end);
    }
    get isFolder() {
        return this.mode === FOLDER;
    }
}
/** git's canon_mode (object.h). */
function canonicalMode(mode) {
    const type = mode & 0o170000;
    if (type === 0o100000)
        return (mode & 0o100) === 0 ? FILE : EXECUTABLE;
    return type === LINK || type === FOLDER ? type : SUBMODULE;
}
/**
 * Orders two entries as git sorts a tree: by bytes, a folder as if its name ended in a slash. A file and a folder of
 * one name are two entries.
 */
function compareEntries(a, b) {
    const length = Math.min(a.nameEnd - a.name, b.nameEnd - b.name);
    for (let i = 0; i < length; i++) {
        const difference = a.bytes[a.name + i] - b.bytes[b.name + i];
        if (difference !== 0)
            return difference;
    }
    return byteAfter(a, length) - byteAfter(b, length);
}
function byteAfter(entry, length) {
    if (entry.name + length < entry.nameEnd)
        return entry.bytes[entry.name + length];
    return entry.isFolder ? 0x2f : 0;
}
/**
 * Reads a tree and checks what a comparison relies on: entries in order, no name twice (as a file and as a folder
 * counts as twice), no name that means another place.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function readTree(store, oid) {
    const { type, bytes } = await store.read(oid);
    if (type !== 'tree')
        throw tree_malformed(`is a ${type}`, oid);
    if (!checked.has(bytes)) {
        checkTree(bytes, oid);
        checked.add(bytes);
    }
    return bytes;
}
/**
 * The entries of one tree, in the tree's own order, which is not checked: a repository can have old trees that git
 * itself would not write any more, beside the ones that a change compares.
 * @throws SallyportError CHANGE_TREE_MALFORMED where the bytes are no tree, and what {@link ObjectStore.read} throws
 */
async function readFolder(store, oid) {
    const { type, bytes } = await store.read(oid);
    if (type !== 'tree')
        throw tree_malformed(`is a ${type}`, oid);
    const cursor = new TreeCursor(bytes, oid.length / 2);
    const entries = [];
    while (cursor.next())
        entries.push({ name: pathText(cursor.text), kind: kindOf(cursor.mode), oid: cursor.oid });
    return entries;
}
function kindOf(mode) {
    if (mode === FOLDER)
        return 'folder';
    if (mode === LINK)
        return 'link';
    return mode === SUBMODULE ? 'submodule' : 'file';
}
/** Trees that were found sound, so that one from a store's cache is not checked again. */
const checked = new WeakSet();
function checkTree(bytes, oid) {
    const current = new TreeCursor(bytes, oid.length / 2);
    const previous = new TreeCursor(bytes, oid.length / 2);
    const files = [];
    for (let first = true; current.next(); first = false) {
        if (current.nameEnd - current.name <= 2 && IMPOSSIBLE.has(current.text))
            throw tree_malformed('has a name like ".."', oid);
        for (let at = current.name; at < current.nameEnd; at++) {
            if (bytes[at] === 0x2f)
                throw tree_malformed('has a name with a slash', oid);
        }
        if (first)
            continue;
        previous.next();
        if (compareEntries(previous, current) >= 0)
            throw tree_malformed('is not sorted', oid);
        if (hidesFolder(files, previous, current))
            throw tree_malformed('has one name twice', oid);
    }
}
/**
 * Between the file `a` and the folder `a` other names may stand (`a-b`, `a.b`). `files` holds the files whose names
 * the following names still begin with, as in git's fsck_tree.
 */
function hidesFolder(files, previous, current) {
    const begins = isPrefix(previous, current);
    if (!begins && files.length === 0)
        return false;
    if (begins && !previous.isFolder)
        files.push(previous.text);
    const name = current.text;
    while (files.length > 0 && !name.startsWith(files.at(-1)))
        files.pop();
    return current.isFolder && files.at(-1) === name;
}
function isPrefix(a, b) {
    const length = a.nameEnd - a.name;
    if (length > b.nameEnd - b.name)
        return false;
    for (let i = 0; i < length; i++)
        if (a.bytes[a.name + i] !== b.bytes[b.name + i])
            return false;
    return true;
}
function tree_malformed(why, oid) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TREE_MALFORMED',
        message: `${oid === undefined ? 'a tree' : `tree ${oid}`} ${why}`,
        remedy: 'Run `git fsck`, and write the commit again with git.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/paths.js




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
    const cursor = new TreeCursor(await readTree(store, folder.oid), folder.oid.length / 2);
    while (cursor.next())
        entries.push(entryOf(prefix + cursor.text, cursor.mode, cursor.oid));
    return entries;
}
async function findPath(store, commit, path) {
    const { tree } = parseCommit(commit, await store.read(commit));
    const binary = pathBinary(path);
    let found = entryOf('', 0o040000, tree);
    if (binary === '')
        return found;
    for (const segment of binary.split('/')) {
        if (found.mode === '120000' || found.mode === '160000')
            throw throughLink(pathText(binary), found);
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
    const cursor = new TreeCursor(await readTree(store, tree), tree.length / 2);
    const wanted = Buffer.from(name, 'latin1');
    while (cursor.next()) {
        if (cursor.bytes.compare(wanted, 0, wanted.length, cursor.name, cursor.nameEnd) === 0)
            return cursor;
    }
    return undefined;
}
function entryOf(path, mode, oid) {
    const text = mode.toString(8).padStart(6, '0');
    return { path: pathText(path), pathBytes: Buffer.from(path, 'latin1'), mode: text, oid };
}
function throughLink(path, at) {
    const kind = at.mode === LINK.toString(8) ? 'symbolic link' : at.mode === SUBMODULE.toString(8) ? 'submodule' : 'entry';
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_PATH_THROUGH_LINK',
        message: `${path} is reached through the ${kind} ${at.path}`,
        remedy: `Make ${at.path} a folder of the repository itself.`,
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/configuration.js



const [configuration_FOLDER = '', NAME = ''] = default_configuration/* CONFIGURATION_PATH */.Z.split('/');
/** What somebody could take for the configuration, and nobody reads. */
const MISNAMED = /^sallyport\.ya?ml$/i;
/**
 * The configuration that holds for a change: the file at its base commit, or what holds where there is none. The head's
 * own file is never read.
 * @throws SallyportError CONFIG_…, and what reading the repository throws
 */
async function loadConfiguration(change, options = {}) {
    return (await loadConfigurationLayers(change, options))?.configuration ?? (0,default_configuration/* defaultConfiguration */._)();
}
/** The same with where each value came from; undefined where there is no file. */
async function loadConfigurationLayers(change, { configFile, readExtends } = {}) {
    const bytes = configFile === undefined ? await readAtBase(change) : await readGiven(configFile);
    if (bytes === undefined)
        return undefined;
    const name = configFile ?? default_configuration/* CONFIGURATION_PATH */.Z;
    // The schema and the YAML parser take longer to load than a change takes to judge, and few repositories have a file.
    const { readConfiguration } = await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2366));
    return readConfiguration(bytes, { name, ...(readExtends !== undefined && { readExtends }) });
}
async function readAtBase({ base, objects }) {
    const entries = (await listTree(objects, base, configuration_FOLDER)) ?? [];
    const names = entries.map(({ path }) => path.slice(configuration_FOLDER.length + 1));
    const misnamed = names.find((name) => MISNAMED.test(name) && name !== NAME);
    if (misnamed !== undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'CONFIG_MISNAMED',
            message: `${configuration_FOLDER}/${misnamed} at ${base} is not read; somebody may believe that it is`,
            remedy: `Rename it to ${default_configuration/* CONFIGURATION_PATH */.Z}, or remove it.`,
        });
    }
    const entry = await readPath(objects, base, default_configuration/* CONFIGURATION_PATH */.Z);
    if (entry === undefined)
        return undefined;
    if ((entry.mode === '100644' || entry.mode === '100755') && entry.bytes !== undefined)
        return entry.bytes;
    throw notAFile(`${default_configuration/* CONFIGURATION_PATH */.Z} at ${base}`);
}
async function readGiven(path) {
    // Loading it takes a hundredth of a typical judgement.
    const { lstat, readFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    const status = await lstat(path).catch((cause) => {
        throw new errors/* SallyportError */.$E({
            code: 'CONFIG_UNREADABLE',
            message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
            remedy: 'Give the path of a configuration file.',
            cause,
        });
    });
    if (!status.isFile())
        throw notAFile(path);
    return readFile(path);
}
function notAFile(what) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_NOT_A_FILE',
        message: `${what} is a link, a folder or a submodule`,
        remedy: 'Make it a plain file.',
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/read-file.js

const MAX_BYTES = 4 * 1024 * 1024;
/**
 * A plain file at a commit. It walks the trees, since GitHub's contents endpoint follows links.
 * @throws SallyportError GITHUB_FILE_MISSING when it is not there, or is a link, a folder or too large
 */
async function readFileAt({ octokit, owner, repo }, commit, path) {
    const where = `${owner}/${repo}/${path} at ${commit}`;
    const { data: root } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    let oid = root.tree.sha;
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: oid });
        const entry = data.tree.find((candidate) => candidate.path === segment);
        const last = index === segments.length - 1;
        const modes = last ? ['100644', '100755'] : ['040000'];
        if (data.truncated || entry === undefined || !modes.includes(entry.mode ?? ''))
            throw missing(where);
        oid = entry.sha ?? '';
    }
    const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
    if (blob.encoding !== 'base64' || (blob.size ?? 0) > MAX_BYTES)
        throw missing(where);
    return Buffer.from(blob.content, 'base64');
}
function missing(where) {
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_FILE_MISSING',
        message: `there is no plain file ${where}`,
        remedy: 'Check the path and the commit, and that the token can read that repository.',
    });
}

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const dist_src_version_VERSION = "17.0.0";

//# sourceMappingURL=version.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
const Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

//# sourceMappingURL=endpoints.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js

const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
const handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

//# sourceMappingURL=endpoints-to-methods.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js


function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = dist_src_version_VERSION;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = dist_src_version_VERSION;

//# sourceMappingURL=index.js.map

;// CONCATENATED MODULE: ./build/packages/core/src/clock.js
const systemClock = { now: () => new Date() };

;// CONCATENATED MODULE: ./build/packages/core/src/logger.js
const silentLogger = { debug() { }, info() { }, warning() { } };

;// CONCATENATED MODULE: ./build/packages/github/src/permissions.js
/** Which permission a request takes, where GitHub's answer does not say so. The first that matches. */
const PERMISSIONS = [
    ['PUT', /\/pulls\/[^/]+\/merge$/, 'contents: write'],
    ['POST', /\/pulls$/, 'pull-requests: write'],
    ['GET', /\/pulls(\/|$)/, 'pull-requests: read'],
    ['GET', /\/check-runs$/, 'checks: read'],
    ['POST', /\/check-runs$/, 'checks: write'],
    ['PATCH', /\/check-runs\/[^/]+$/, 'checks: write'],
    ['POST', /\/attestations$/, 'attestations: write'],
    ['GET', /\/attestations\//, 'attestations: read'],
    ['GET', /\/teams\/[^/]+\/members$/, 'members: read'],
    ['GET', /\/(git|contents|commits|compare)\//, 'contents: read'],
];
/** Permissions that a workflow's token never has; they need a GitHub App. */
const APP_ONLY = new Set(['administration', 'members', 'organization-administration', 'workflows']);
/**
 * The line that mends a 403.
 * @param accepted `x-accepted-github-permissions`, such as `contents=write,pull_requests=write`; `;` parts alternatives
 */
function missingPermission(accepted, asked) {
    const path = asked.url.replace(/\?.*$/, '');
    const lines = accepted === undefined
        ? PERMISSIONS.filter(([method, pattern]) => method === asked.method && pattern.test(path))
            .slice(0, 1)
            .map(([, , permission]) => permission)
        : parseAccepted(accepted);
    if (lines.length === 0)
        return 'Check what the token may do: the "permissions:" of the job, or of the GitHub App.';
    if (lines.some((line) => APP_ONLY.has(line.split(':')[0] ?? ''))) {
        return `Give the token of a GitHub App that has ${lines.map((line) => `"${line}"`).join(' and ')}; a workflow's own token cannot have it.`;
    }
    return `Add ${lines.map((line) => `"${line}"`).join(' and ')} under "permissions:" of the job.`;
}
function parseAccepted(accepted) {
    const first = accepted.split(';')[0] ?? '';
    return first
        .split(',')
        .map((part) => /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(part))
        .flatMap((match) => (match === null ? [] : [`${match[1].replaceAll('_', '-')}: ${match[2]}`]));
}

;// CONCATENATED MODULE: ./build/packages/github/src/errors.js


/** What Octokit, or the fetch below it, threw. */
function failureOf(error, clock) {
    const { status, response, message } = error;
    const text = firstLine(message ?? String(error));
    if (response === undefined || status === undefined) {
        const timedOut = isTimeout(error);
        return {
            kind: timedOut ? 'timeout' : 'network',
            status: 0,
            message: timedOut ? 'no answer in time' : text,
            cause: error,
        };
    }
    const headers = response.headers ?? {};
    const accepted = headers['x-accepted-github-permissions'];
    const wait = waitAskedFor(headers, clock);
    const limited = status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(text)));
    return {
        kind: limited ? 'rate-limit' : status >= 500 ? 'server' : 'answer',
        status,
        message: `${status} ${text}`,
        ...(wait === undefined ? {} : { retryAfter: wait }),
        ...(accepted === undefined ? {} : { acceptedPermissions: String(accepted) }),
        cause: error,
    };
}
function isTimeout(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
        if (cause.name === 'TimeoutError' || cause.name === 'AbortError')
            return true;
        cause = cause.cause;
    }
    return false;
}
function waitAskedFor(headers, clock) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) !== 0)
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - clock.now().getTime());
}
function firstLine(text) {
    const line = text.split('\n', 1)[0] ?? '';
    return (line.length > 300 ? `${line.slice(0, 300)}…` : line).replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}
/** The failure of one request as an error that somebody can act on. */
function mapFailure(failure, asked) {
    const what = `${asked.method} ${asked.url}`;
    const { cause, message } = failure;
    switch (failure.kind) {
        case 'timeout':
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_TIMEOUT',
                message: `GitHub gave no answer to ${what} in time`,
                remedy: 'Run the step again; see githubstatus.com when it stays.',
                cause,
            });
        case 'network':
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_UNREACHABLE',
                message: `GitHub cannot be reached for ${what}: ${message}`,
                remedy: 'Check GITHUB_API_URL, the proxy and the network of the runner, then run the step again.',
                cause,
            });
        case 'rate-limit':
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_RATE_LIMITED',
                message: `GitHub limits requests: ${what}: ${message}`,
                remedy: `Run the step again ${waitText(failure.retryAfter)}; a GitHub App's token has a limit of its own.`,
                cause,
            });
        case 'server':
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_UNAVAILABLE',
                message: `GitHub failed at ${what}: ${message}`,
                remedy: 'Run the step again; see githubstatus.com when it stays.',
                cause,
            });
        case 'answer':
            return mapAnswer(failure, what, asked);
    }
}
function mapAnswer(failure, what, asked) {
    const { cause, message } = failure;
    switch (failure.status) {
        case 401:
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_UNAUTHORIZED',
                message: `GitHub does not know the token: ${what}: ${message}`,
                remedy: "Give a token that is valid now, for instance the job's own, github.token.",
                cause,
            });
        case 403:
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_FORBIDDEN',
                message: `the token may not do ${what}: ${message}`,
                remedy: missingPermission(failure.acceptedPermissions, asked),
                cause,
            });
        case 404:
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_NOT_FOUND',
                message: `GitHub has nothing at ${what} that the token can see`,
                remedy: `Check the repository and the number. ${missingPermission(failure.acceptedPermissions, asked)}`,
                cause,
            });
        case 409:
            return new errors/* SallyportError */.$E({
                code: 'GITHUB_CONFLICT',
                message: `the repository is not in the state that ${what} expects: ${message}`,
                remedy: 'Judge the pull request again as it is now.',
                cause,
            });
        default:
            return mapRarerAnswer(failure, what);
    }
}
function mapRarerAnswer({ status, message, cause }, what) {
    if (status === 422) {
        return new errors/* SallyportError */.$E({
            code: 'GITHUB_REFUSED',
            message: `GitHub refuses ${what}: ${message}`,
            remedy: 'Mend what the message names; nothing was changed.',
            cause,
        });
    }
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_UNEXPECTED_STATUS',
        message: `GitHub answered ${what} with ${message}`,
        remedy: 'Check GITHUB_API_URL and the version of the server.',
        cause,
    });
}
function waitText(milliseconds) {
    return milliseconds === undefined ? 'in some minutes' : `in ${Math.ceil(milliseconds / 1000)} seconds`;
}

;// CONCATENATED MODULE: ./build/packages/github/src/retry.js


const ATTEMPTS = 4;
/** Beyond this a step does not wait: it says when to come back. */
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;
/**
 * One request with its retries. What only reads is repeated after a failure of the server or the network; anything is
 * repeated once GitHub has refused to look at it because of a rate limit, but for a merge, which is asked for once.
 * @throws SallyportError with a `GITHUB_…` code
 */
async function withRetries(request, endpoint, policy) {
    for (let attempt = 1;; attempt++) {
        try {
            const signal = AbortSignal.timeout(policy.timeout);
            // In place: a copy would be lost on its way through Octokit's own hook, which sees the first options only.
            endpoint.request = { ...endpoint.request, signal };
            const answer = await request(endpoint);
            // Octokit reads a body that breaks off as an empty one.
            if (signal.aborted)
                throw signal.reason;
            return readable(answer, endpoint);
        }
        catch (error) {
            if (error instanceof errors/* SallyportError */.$E)
                throw error;
            const failure = failureOf(error, policy.clock);
            const wait = waitBefore(failure, endpoint, attempt);
            if (wait === undefined)
                throw mapFailure(failure, endpoint);
            policy.log.info(`GitHub: ${failure.message}; asking again in ${Math.ceil(wait / 1000)} s`);
            await policy.sleep(wait);
        }
    }
}
/** How long to wait before the next attempt, in milliseconds; nothing when there is none. */
function waitBefore(failure, { method, url }, attempt) {
    if (attempt >= ATTEMPTS || /\/merge$/.test(url))
        return undefined;
    const reads = method === 'GET' || method === 'HEAD';
    const again = failure.kind === 'rate-limit' || (reads && failure.kind !== 'answer');
    const wait = failure.retryAfter ?? FIRST_WAIT * 2 ** (attempt - 1);
    return again && wait <= LONGEST_WAIT ? wait : undefined;
}
/** Octokit hands a JSON answer that does not parse (cut short, a proxy's page) on as text; nothing may read that. */
function readable(answer, { method, url }) {
    const json = /^application\/([a-z.+-]*\+)?json/i.test(answer.headers['content-type'] ?? '');
    if (answer.status === 204 || !json || (typeof answer.data === 'object' && answer.data !== null))
        return answer;
    throw new errors/* SallyportError */.$E({
        code: 'GITHUB_ANSWER_UNREADABLE',
        message: `GitHub's answer to ${method} ${url} is not the JSON that it says it is`,
        remedy: 'Run the step again; if it stays, look for a proxy that changes answers.',
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/client.js




const Typed = Octokit.plugin(restEndpointMethods);
const TIMEOUT = 20_000;
/**
 * A client whose requests end: each attempt has a timeout, only requests that can be repeated are, a bounded number
 * of times, and every failure is a SallyportError with a `GITHUB_…` code.
 * @throws SallyportError GITHUB_NO_TOKEN, GITHUB_REPOSITORY_INVALID
 */
function createClient(options) {
    const { owner, repo } = splitRepository(options.repository);
    if (options.token === '') {
        throw new errors/* SallyportError */.$E({
            code: 'GITHUB_NO_TOKEN',
            message: `there is no token to read ${options.repository} with`,
            remedy: 'Give the input "token", for instance the job\'s own, github.token.',
        });
    }
    const clock = options.clock ?? systemClock;
    const log = options.log ?? silentLogger;
    const apiUrl = options.apiUrl.replace(/\/+$/, '');
    const octokit = new Typed({
        auth: options.token,
        baseUrl: apiUrl,
        userAgent: 'sallyport',
        log: { debug: log.debug, info: log.debug, warn: log.warning, error: log.warning },
        ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }),
    });
    const policy = {
        timeout: options.timeout ?? TIMEOUT,
        clock,
        log,
        sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    };
    octokit.hook.wrap('request', (request, endpoint) => withRetries(request, endpoint, policy));
    return { octokit, owner, repo, clock, log, apiUrl, fetch: options.fetch ?? globalThis.fetch };
}
function splitRepository(repository) {
    const match = /^(?<owner>[A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?<repo>[A-Za-z0-9._-]{1,100})$/.exec(repository);
    if (match?.groups === undefined || ['.', '..'].includes(match.groups.repo ?? '')) {
        throw new errors/* SallyportError */.$E({
            code: 'GITHUB_REPOSITORY_INVALID',
            message: `${JSON.stringify(repository)} is not a repository's full name`,
            remedy: 'Give it as owner/name.',
        });
    }
    return { owner: match.groups.owner, repo: match.groups.repo };
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/configuration.js



/**
 * The configuration that holds for a change: the file at its base commit, with the organisation's that it extends.
 * @throws SallyportError CONFIG_…, GITHUB_…
 */
function configurationOf(change, inputs, runner) {
    const { token, configPath } = inputs;
    const { apiUrl } = runner.environment;
    return loadConfiguration(change, {
        configFile: configPath,
        readExtends: ({ repository, commit }) => readFileAt(createClient({ token, repository, apiUrl, log: runner.log }), commit, default_configuration/* CONFIGURATION_PATH */.Z),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/evidence-directory.js





const MAX_FILE_BYTES = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/** Makes the folder for Statements and bundles. @throws SallyportError EVIDENCE_DIR_INVALID */
async function evidence_directory_makeEvidenceDirectory(path) {
    await (0,promises_.mkdir)(path, { recursive: true }).catch((cause) => {
        throw evidence_directory_invalid(path, cause.message, cause);
    });
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isDirectory())
        throw evidence_directory_invalid(path, 'it is a link or a file', undefined);
}
/** Writes a JSON file aside and renames it, so that no reader sees half of it. @returns its path */
async function evidence_directory_writeEvidence(directory, name, value) {
    await evidence_directory_makeEvidenceDirectory(directory);
    const path = (0,external_node_path_.join)(directory, name);
    const aside = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(aside, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
        await (0,promises_.rename)(aside, path);
    }
    catch (cause) {
        await (0,promises_.rm)(aside, { force: true });
        throw evidence_directory_invalid(directory, cause.message, cause);
    }
    return path;
}
/** The plain files of the folder that end so, sorted; links and subfolders are not read. */
async function listEvidence(directory, suffix) {
    await evidence_directory_makeEvidenceDirectory(directory);
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
        .map((entry) => entry.name)
        .sort();
}
/** Reads a plain file, bounded; links are not followed. @throws SallyportError EVIDENCE_FILE_UNREADABLE */
async function evidence_directory_readEvidence(path) {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause) => {
        throw unreadable(path, cause.message, cause);
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw unreadable(path, 'it is not a file', undefined);
        if (stats.size > MAX_FILE_BYTES)
            throw unreadable(path, `it has ${stats.size} bytes`, undefined);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function unreadable(path, why, cause) {
    return new SallyportError({
        code: 'EVIDENCE_FILE_UNREADABLE',
        message: `${path} cannot be read: ${why}`,
        remedy: `Give a plain file of at most ${MAX_FILE_BYTES} bytes.`,
        cause,
    });
}
function evidence_directory_invalid(path, why, cause) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_DIR_INVALID',
        message: `the evidence directory ${path} cannot be used: ${why}`,
        remedy: 'Give "evidence-dir" a folder that the step may write to, outside the checkout.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/instance.js


/**
 * The Sigstore instance for a step that works on artifacts and not on a change: the inputs', else that of a given
 * configuration file, else the public-good one.
 * @throws SallyportError CONFIG_…
 */
async function instanceOf({ configPath, signing, }) {
    const configuration = configPath === undefined
        ? defaultConfiguration()
        : await parseConfiguration(await readEvidence(configPath), { name: configPath });
    return { signing, configuration, change: undefined };
}

;// CONCATENATED MODULE: ./build/packages/change/src/object-hash.js

/**
 * The id of the object whose framed bytes (`type SP size NUL content`) are given, in the format of `like`:
 * gitformat-loose(5) and hash-function-transition, "object names".
 */
function hashFramed(framed, like) {
    return (0,external_node_crypto_.hash)(like.length === 64 ? 'sha256' : 'sha1', framed, 'hex');
}
/** The id of an object from its type and content, in the format of `like` (an id of the same repository). */
function hashObject(type, content, like) {
    return hashFramed(Buffer.concat([Buffer.from(`${type} ${content.length}\0`, 'latin1'), content]), like);
}

;// CONCATENATED MODULE: ./build/packages/change/src/batch-reader.js

/** Thrown where so much content would have to be skipped that a new git is faster. */
class TooMuchToSkip extends Error {
}
const MAX_SKIPPED = 64 * 1024 * 1024;
const MAX_HEADER = 512;
/**
 * Takes `git cat-file --batch` output apart: `<oid> SP <type> SP <size> LF <content> LF`. Every content is hashed and
 * compared with its id. An object beyond its bound is skipped as it comes, never gathered.
 */
class BatchReader {
    #contents;
    #next;
    #reply;
    #header = Buffer.alloc(0);
    #body;
    /** `next` gives the request that the coming reply answers; `reply` takes the replies in order. */
    constructor(contents, next, reply) {
        this.#contents = contents;
        this.#next = next;
        this.#reply = reply;
    }
    push(chunk) {
        for (let at = 0; at < chunk.length;) {
            at = this.#body === undefined ? this.#readHeader(chunk, at) : this.#fill(this.#body, chunk, at);
        }
    }
    #readHeader(chunk, at) {
        const end = chunk.indexOf(0x0a, at);
        if (this.#header.length + (end < 0 ? chunk.length : end) - at > MAX_HEADER)
            throw new Error('git cat-file printed a line that is no header');
        if (end < 0) {
            this.#header = Buffer.concat([this.#header, chunk.subarray(at)]);
            return chunk.length;
        }
        const line = this.#header.toString('latin1') + chunk.toString('latin1', at, end);
        this.#header = Buffer.alloc(0);
        return this.#begin(line, chunk, end + 1);
    }
    /** Handles a header line; the content that follows is taken at once when all of it is in this chunk. */
    #begin(line, chunk, at) {
        const request = this.#next();
        if (request === undefined)
            throw new Error('git cat-file printed a reply that nobody asked for');
        const [oid, type, sizeText] = line.split(' ');
        const size = sizeOf(sizeText);
        if (oid !== request.oid || size === undefined) {
            this.#reply({ kind: 'missing' });
            // A name that resolved to another object is followed by that object's content.
            if (this.#contents && size !== undefined)
                this.#body = { oid, type, size, start: 0, filled: -1 };
            return at;
        }
        if (!this.#contents) {
            this.#reply({ kind: 'info', type, size });
            return at;
        }
        if (size > request.limit.maxBytes || size > request.limit.left) {
            this.#reply({ kind: 'too-large', type, size });
            if (size > MAX_SKIPPED)
                throw new TooMuchToSkip();
            this.#body = { oid, type, size, start: 0, filled: -1 };
            return at;
        }
        request.limit.left -= size;
        return this.#takeContent({ oid, type, size }, chunk, at);
    }
    #takeContent({ oid, type, size }, chunk, at) {
        const frame = `${type} ${size}\0`;
        const before = at - frame.length;
        if (at + size < chunk.length && before >= 0) {
            // The header's end stands before the content already; its line feed becomes the frame's NUL.
            chunk[at - 1] = 0;
            this.#finish(oid, type, chunk.subarray(before, at + size), frame.length);
            return at + size + 1;
        }
        const framed = Buffer.allocUnsafeSlow(frame.length + size);
        framed.write(frame, 'latin1');
        this.#body = { oid, type, size, framed, start: frame.length, filled: 0 };
        return at;
    }
    /** `filled` counts content bytes and the line feed after them; skipped content starts at -1 to tell it apart. */
    #fill(body, chunk, at) {
        const done = Math.max(body.filled, 0);
        const wanted = body.size + 1 - done;
        const taken = Math.min(wanted, chunk.length - at);
        if (body.framed !== undefined) {
            chunk.copy(body.framed, body.start + done, at, at + Math.min(taken, body.size - done));
        }
        body.filled = done + taken;
        if (taken === wanted) {
            this.#body = undefined;
            if (body.framed !== undefined)
                this.#finish(body.oid, body.type, body.framed, body.start);
        }
        return at + taken;
    }
    #finish(oid, type, framed, start) {
        if (hashFramed(framed, oid) === oid) {
            this.#reply({ kind: 'object', type, size: framed.length - start, bytes: framed.subarray(start) });
        }
        else
            this.#reply({ kind: 'corrupt', why: 'its bytes do not have this hash' });
    }
}
/** A size as git prints it, in decimal digits; anything else is none. */
function sizeOf(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/packages/change/src/git-command.js



/**
 * The environment of every git command: the caller's without its GIT_ variables, no system or user configuration,
 * no replace refs, no grafts, no fetching of missing objects (GIT_NO_LAZY_FETCH is git 2.45; before, the empty list
 * of protocols stops it), messages in English.
 */
function gitEnvironment(gitDirectory) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(inherited),
        GIT_DIR: gitDirectory,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_namespaceObject.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_namespaceObject.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** A commit-graph file is a cache that nothing verifies; parents are read from the commits. */
const OPTIONS = ['-c', 'core.commitGraph=false', '-c', 'advice.graftFileDeprecated=false'];
/** Starts git in a repository. A missing program is an `error` event; see {@link gitFailure}. */
function spawnGit(gitDirectory, args) {
    return (0,external_node_child_process_namespaceObject.spawn)('git', [...OPTIONS, ...args], { env: gitEnvironment(gitDirectory), stdio: 'pipe', windowsHide: true });
}
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Runs a git command to its end. @throws SallyportError CHANGE_GIT_MISSING, CHANGE_GIT_FAILED when it says too much. */
function runGit(gitDirectory, args) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(gitDirectory, args);
        const output = { stdout: '', stderr: '' };
        const take = (stream) => (text) => {
            output[stream] += text;
            if (output[stream].length <= MAX_OUTPUT)
                return;
            child.kill('SIGKILL');
            reject(gitFailure(new Error(`git ${args[0]} printed more than ${MAX_OUTPUT} bytes`)));
        };
        child.stdout.setEncoding('latin1').on('data', take('stdout'));
        child.stderr.setEncoding('utf8').on('data', take('stderr'));
        child.on('error', (error) => reject(gitFailure(error)));
        child.on('close', (status) => resolve({ status: status ?? -1, ...output }));
        child.stdin.end();
    });
}
/** Why git could not be run, or what it said, as an error that can be acted on. */
function gitFailure(cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* SallyportError */.$E({
            code: 'CHANGE_GIT_MISSING',
            message: 'the program git was not found',
            remedy: 'Install git 2.30 or newer, and put it on PATH.',
            cause,
        });
    }
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_GIT_FAILED',
        message: `git failed: ${cause.message.trim().slice(0, 500)}`,
        remedy: 'Run `git fsck` in the repository, or clone it again.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/idle.js
let waiting = 0;
/** Waits for objects while there is nothing else to do: the thread may sleep until git has written more of them. */
async function idly(objects) {
    waiting++;
    try {
        return await objects;
    }
    finally {
        waiting--;
    }
}
/** Is somebody waiting, with nothing else to do? */
function isIdle() {
    return waiting > 0;
}

;// CONCATENATED MODULE: ./build/packages/change/src/batch-process.js



/** How git before 2.45 fails where a partial clone lacks an object: it would fetch it, and no protocol is allowed. */
const PROMISOR = /promisor remote|transport '.*' not allowed/;
const MAX_DEATHS = 3;
/** While more requests than this wait, a chunk smaller than this means that git is slower than we are. */
const MANY = 64;
const SMALL_CHUNK = 16 * 1024;
const nobody = new Int32Array(new SharedArrayBuffer(4));
/**
 * git writes each object by itself, and waking up for each costs more than reading it. Where nothing else is to be
 * done until git has written more, the thread sleeps for a millisecond, and reads dozens of objects at once.
 */
function letGitWrite() {
    Atomics.wait(nobody, 0, 0, 1);
}
/**
 * One long-lived `git cat-file`, started at the first request and started again when it died. Requests are written
 * without waiting for replies; git answers in order.
 */
class BatchProcess {
    #gitDirectory;
    #mode;
    #child;
    #queue = [];
    #head = 0;
    #unsent = '';
    #deaths = 0;
    /** Of the last git that was ended. */
    #closed = Promise.resolve();
    constructor(gitDirectory, mode) {
        this.#gitDirectory = gitDirectory;
        this.#mode = mode;
    }
    /** Ends git; done when it is gone. It is told so at once. Requests under way are not answered any more. */
    close() {
        const child = this.#child;
        this.#child = undefined;
        if (child !== undefined && child.exitCode === null && child.signalCode === null) {
            this.#closed = new Promise((resolve) => child.once('close', () => resolve()));
            child.kill();
        }
        return this.#closed;
    }
    /** Asks for one object. It is rejected with CHANGE_GIT_MISSING or CHANGE_GIT_FAILED. */
    request(pending) {
        this.#queue.push(pending);
        if (this.#unsent === '')
            queueMicrotask(() => this.#send());
        this.#unsent += `${pending.oid}\n`;
    }
    #send() {
        const text = this.#unsent;
        this.#unsent = '';
        if (text === '')
            return;
        this.#child ??= this.#start();
        this.#child.stdin.write(text, 'latin1');
    }
    #start() {
        const child = spawnGit(this.#gitDirectory, ['cat-file', this.#mode]);
        const reader = new BatchReader(this.#mode === '--batch', () => this.#queue[this.#head], (reply) => this.#shift()?.resolve(reply));
        let stderr = '';
        child.stdout.on('data', (chunk) => {
            // A git that was left alone has written on: that answers nobody who now asks another one.
            if (this.#child !== child)
                return;
            try {
                reader.push(chunk);
            }
            catch (error) {
                if (error instanceof TooMuchToSkip)
                    this.#startAnew(child);
                else
                    this.#restart(child, error);
            }
            if (chunk.length < SMALL_CHUNK && this.#queue.length - this.#head > MANY && isIdle())
                letGitWrite();
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < 4096)
                stderr += text;
        });
        child.stdin.on('error', () => { }); // The `close` event tells why.
        child.on('error', (error) => this.#restart(child, error));
        child.on('close', () => this.#restart(child, new Error(stderr || 'git cat-file ended early')));
        return child;
    }
    /** A queue with a moving head: shifting an array of thousands for each reply would be quadratic. */
    #shift() {
        const pending = this.#queue[this.#head++];
        this.#deaths = 0;
        if (this.#head > 1024 && this.#head * 2 > this.#queue.length) {
            this.#queue = this.#queue.slice(this.#head);
            this.#head = 0;
        }
        return pending;
    }
    #takeQueue() {
        const queue = this.#queue.slice(this.#head);
        this.#queue = [];
        this.#head = 0;
        this.#unsent = '';
        return queue;
    }
    /** Leaves an object that nobody wants to git, and asks another git for the rest. */
    #startAnew(child) {
        this.#child = undefined;
        child.kill('SIGKILL');
        for (const pending of this.#takeQueue())
            this.request(pending);
    }
    /**
     * git dies of an object that it cannot unpack: that request is answered as corrupt, and the later ones are asked
     * again of a new process. After some deaths without any answer in between, nothing is asked any more.
     */
    #restart(child, error) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        child.kill('SIGKILL');
        const [first, ...later] = this.#takeQueue();
        // The first line names no place on this machine, so that the same repository gives the same message.
        const why = error.message.trim().split('\n', 1)[0] ?? '';
        if (PROMISOR.test(error.message))
            for (const pending of [first, ...later])
                pending?.resolve({ kind: 'missing' });
        else if ('code' in error || ++this.#deaths >= MAX_DEATHS) {
            for (const pending of [first, ...later])
                pending?.reject(gitFailure(error));
        }
        else {
            first?.resolve({ kind: 'corrupt', why });
            for (const pending of later)
                this.request(pending);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/change/src/git-directory.js



/**
 * Finds a repository's git directory as git does: `dir` itself when it is bare, else `.git` (a folder, or the file of
 * a linked work tree) in it or in a folder above. Git gets the result in GIT_DIR, so its own search and its check of
 * the owner do not run; none of the commands that this package calls runs a program that a repository's
 * configuration names.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
function findGitDirectory(dir) {
    // A folder that is not there has folders above it, which may be in another repository.
    let at = isFolder(dir) ? (0,external_node_path_.resolve)(dir) : undefined;
    while (at !== undefined) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return (0,external_node_path_.join)(at, '.git');
        if (isGitDirectory(at))
            return at;
        at = at === (0,external_node_path_.dirname)(at) ? undefined : (0,external_node_path_.dirname)(at);
    }
    throw new errors/* SallyportError */.$E({
        code: 'CHANGE_NOT_A_REPOSITORY',
        message: `${dir} is not in a git repository`,
        remedy: 'Name a work tree or a bare git directory; in a workflow, check the repository out first.',
    });
}
function isGitDirectory(dir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'HEAD')) && isFolder((0,external_node_path_.join)(dir, 'objects')) && isFolder((0,external_node_path_.join)(dir, 'refs'));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The commits at which a shallow clone ends; none when it is whole. */
function shallowCommits(gitDirectory) {
    const file = (0,external_node_path_.join)(commonDirectory(gitDirectory), 'shallow');
    if (!(0,external_node_fs_.existsSync)(file))
        return new Set();
    return new Set((0,external_node_fs_.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
}
/** Follows a linked work tree's `.git` file and its `commondir` to the repository that holds the history. */
function commonDirectory(gitDirectory) {
    let dir = gitDirectory;
    if (!isFolder(dir)) {
        const target = /^gitdir: (.*?)\n?$/s.exec((0,external_node_fs_.readFileSync)(dir, 'utf8'))?.[1];
        if (target !== undefined)
            dir = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(dir), target);
    }
    const common = (0,external_node_path_.join)(dir, 'commondir');
    return (0,external_node_fs_.existsSync)(common) ? (0,external_node_path_.resolve)(dir, (0,external_node_fs_.readFileSync)(common, 'utf8').replace(/\n$/, '')) : dir;
}

;// CONCATENATED MODULE: ./build/packages/change/src/oid.js

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Is this a full object id: 40 (SHA-1) or 64 (SHA-256) lowercase hexadecimal digits? */
function isOid(text) {
    return OID.test(text);
}
/**
 * A commit id that a person or a program gave, in lowercase. Names and short ids are refused: they can come to mean
 * another commit between the judgement and the merge.
 * @throws SallyportError CHANGE_SHA_INVALID
 */
function parseCommitId(text, name) {
    const oid = text.toLowerCase();
    if (isOid(oid))
        return oid;
    throw new errors/* SallyportError */.$E({
        code: 'CHANGE_SHA_INVALID',
        message: `${name} is ${JSON.stringify(text.slice(0, 80))}, which is not a full commit SHA`,
        remedy: 'Give all 40 (or 64) hexadecimal digits; `git rev-parse NAME` prints them.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/git-merge-bases.js





/** How many of the head's ancestors are looked at before git is asked: enough for a branch that is up to date. */
const NEAR = 64;
/**
 * All merge bases of two commits. An ancestor is its own only merge base, which is seen from a few commits without
 * another process, and in a shallow clone too. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED
 */
async function gitMergeBases(store, gitDirectory, a, b) {
    if (await isNearAncestor(store, a, b))
        return [a];
    const { status, stdout, stderr } = await runGit(gitDirectory, ['merge-base', '--all', a, b]);
    if (status > 1)
        throw gitFailure(new Error(stderr));
    const bases = stdout.split('\n').filter(isOid);
    await refuseCutHistory(gitDirectory, [a, b], bases);
    return bases;
}
async function isNearAncestor(store, ancestor, commit) {
    const seen = new Set([commit]);
    let level = [commit];
    while (level.length > 0 && seen.size < NEAR && !seen.has(ancestor)) {
        const read = await Promise.allSettled(level.map(async (oid) => parseCommit(oid, await store.read(oid))));
        // A parent that a shallow clone lacks is passed over here; whether that matters is found out below.
        const parents = read.flatMap((result) => (result.status === 'fulfilled' ? result.value.parents : []));
        level = [...new Set(parents)].filter((oid) => !seen.has(oid));
        for (const oid of level)
            seen.add(oid);
    }
    return seen.has(ancestor);
}
/** The commits that `head` has and `base` lacks, at most `limit`. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED */
async function gitCommitsBetween(gitDirectory, base, head, limit) {
    const commits = await revList(gitDirectory, [`--max-count=${limit}`, head, '--not', base]);
    refuseCut(gitDirectory, commits, [base, head]);
    return commits;
}
/**
 * In a shallow clone git takes the commits at the cut for roots, and so finds too old a merge base, one of several, or
 * none. Its answer holds when no commit between the merge bases and the two sides is at the cut.
 */
async function refuseCutHistory(gitDirectory, sides, bases) {
    if (shallowCommits(gitDirectory).size === 0)
        return;
    refuseCut(gitDirectory, await revList(gitDirectory, [...sides, '--not', ...bases]), sides);
}
async function revList(gitDirectory, args) {
    const { status, stdout, stderr } = await runGit(gitDirectory, ['rev-list', ...args]);
    if (status !== 0)
        throw gitFailure(new Error(stderr));
    return stdout.split('\n').filter(isOid);
}
function refuseCut(gitDirectory, commits, sides) {
    const cut = shallowCommits(gitDirectory);
    const at = commits.find((oid) => cut.has(oid));
    if (at === undefined)
        return;
    throw new errors/* SallyportError */.$E({
        code: 'CHANGE_SHALLOW',
        message: `the clone is shallow: its history ends at ${at}, before the merge base of ${sides.join(' and ')}`,
        remedy: 'Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/lru.js
/** A map that forgets what was least recently used, when the weights of its values pass a bound. */
class LruCache {
    #entries = new Map();
    #capacity;
    #weight = 0;
    /** @param capacity the most that all weights together may come to; callers weigh in bytes. */
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get(key) {
        const entry = this.#entries.get(key);
        if (entry === undefined)
            return undefined;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        return entry.value;
    }
    set(key, value, weight) {
        const old = this.#entries.get(key);
        if (old !== undefined) {
            this.#entries.delete(key);
            this.#weight -= old.weight;
        }
        if (weight > this.#capacity / 4)
            return;
        this.#entries.set(key, { value, weight });
        this.#weight += weight;
        for (const [oldest, { weight: freed }] of this.#entries) {
            if (this.#weight <= this.#capacity)
                break;
            this.#entries.delete(oldest);
            this.#weight -= freed;
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/change/src/object-too-large.js

/** The error for an object beyond its bound, the same from every store. */
function objectTooLarge(oid, type, size, maxBytes) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_TOO_LARGE',
        message: `${type} ${oid} has ${size} bytes; at most ${maxBytes} are read`,
        remedy: 'Keep large data out of the repository, for instance in Git LFS.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/git-store.js






/** 64 MiB: no tree or commit of a real repository comes near it; a blob has its own, lower bound. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const CACHE_BYTES = 64 * 1024 * 1024;
/**
 * The objects of a local repository: a work tree, a folder in one, or a bare git directory, whoever owns it.
 * Replace refs, grafts, hooks, filters and attributes have no effect; nothing is fetched. Close it to end git.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
async function openGitStore(dir) {
    return new GitStore(findGitDirectory(dir));
}
class GitStore {
    #gitDirectory;
    #contents;
    #sizes;
    /** Trees and commits, which neighbouring changes share; blobs pass through. */
    #cache = new LruCache(CACHE_BYTES);
    constructor(gitDirectory) {
        this.#gitDirectory = gitDirectory;
        this.#contents = new BatchProcess(gitDirectory, '--batch');
        this.#sizes = new BatchProcess(gitDirectory, '--batch-check');
    }
    async read(oid, maxBytes = MAX_OBJECT_BYTES) {
        const cached = this.#cache.get(oid);
        if (cached !== undefined)
            return cached;
        const reply = await ask(this.#contents, oid, { maxBytes, left: maxBytes });
        if (reply.kind !== 'object')
            throw failure(oid, reply, maxBytes);
        if (reply.type === 'blob')
            return { type: reply.type, bytes: reply.bytes };
        // A copy: the bytes are a piece of a larger chunk, which the cache would keep alive.
        const object = { type: reply.type, bytes: Buffer.from(reply.bytes) };
        this.#cache.set(oid, object, object.bytes.length + 256);
        return object;
    }
    readMany(oids, { maxBytes, totalBytes }) {
        const limit = { maxBytes, left: totalBytes };
        const read = new Array(oids.length);
        let left = oids.length;
        return new Promise((resolve, reject) => {
            if (left === 0)
                resolve(read);
            oids.forEach((oid, index) => {
                const take = (reply) => {
                    if (reply.kind !== 'object' && reply.kind !== 'too-large')
                        return reject(failure(oid, reply, maxBytes));
                    read[index] = reply;
                    if (--left === 0)
                        resolve(read);
                };
                this.#contents.request({ oid, limit, resolve: take, reject });
            });
        });
    }
    async size(oid) {
        const reply = await ask(this.#sizes, oid, { maxBytes: 0, left: 0 });
        if (reply.kind !== 'info')
            throw failure(oid, reply, 0);
        return reply.size;
    }
    mergeBases(a, b) {
        return gitMergeBases(this, this.#gitDirectory, a, b);
    }
    commitsBetween(base, head, limit) {
        return gitCommitsBetween(this.#gitDirectory, base, head, limit);
    }
    async close() {
        await Promise.all([this.#contents.close(), this.#sizes.close()]);
    }
}
function ask(process, oid, limit) {
    return new Promise((resolve, reject) => process.request({ oid, limit, resolve, reject }));
}
function failure(oid, reply, maxBytes) {
    if (reply.kind === 'too-large')
        return objectTooLarge(oid, reply.type, reply.size, maxBytes);
    if (reply.kind === 'corrupt') {
        return new errors/* SallyportError */.$E({
            code: 'CHANGE_OBJECT_CORRUPT',
            message: `object ${oid} cannot be read: ${reply.why.slice(0, 300)}`,
            remedy: 'Run `git fsck` in the repository, or clone it again.',
        });
    }
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_MISSING',
        message: `the repository has no object ${oid}`,
        remedy: 'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or `git fetch --unshallow`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/canonical-patch.js


/**
 * SHA-256 of the canonical patch: the bytes of
 * `git --no-replace-objects diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none BASE HEAD`
 * (git-diff, "raw output format"; docs/canonical-patch.md).
 * @param differences sorted by path bytes
 * @param idLength hexadecimal digits in the repository's ids
 */
function canonicalPatchSha256(differences, idLength) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const nothing = { mode: 0, oid: '0'.repeat(idLength) };
    let text = '';
    for (const { path, before = nothing, after = nothing } of differences) {
        text += `:${octal(before.mode)} ${octal(after.mode)} ${before.oid} ${after.oid} ${letter(before, after)}\0${path}\0`;
        if (text.length < 65_536)
            continue;
        hash.update(text, 'latin1');
        text = '';
    }
    return hash.update(text, 'latin1').digest('hex');
}
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}
function letter(before, after) {
    if (before.mode === 0)
        return 'A';
    if (after.mode === 0)
        return 'D';
    return isSameType(before.mode, after.mode) ? 'M' : 'T';
}
/** Are both regular files, both links or both submodules? */
function isSameType(before, after) {
    return typeOf(before) === typeOf(after);
}
function typeOf(mode) {
    return mode === LINK || mode === SUBMODULE || mode === FOLDER ? mode : 'file';
}

;// CONCATENATED MODULE: ./build/packages/change/src/history.js


/**
 * The commits that the head has and the merge base lacks, a parent always before its children. A branch without
 * merges is followed here; where it has some, the store tells which commits the merge base has too.
 * @throws SallyportError CHANGE_TOO_MANY_COMMITS, CHANGE_SHALLOW, and what {@link ObjectStore.read} throws
 */
async function commitsBetween(store, mergeBase, head, maxCommits) {
    const commits = [];
    let current = head;
    while (current.oid !== mergeBase) {
        commits.push(commitOf(current));
        if (commits.length > maxCommits)
            throw tooMany(maxCommits);
        const [parent, ...others] = current.parents;
        if (others.length > 0)
            return commitsWithMerges(store, mergeBase, head, maxCommits);
        if (parent === undefined || parent === mergeBase)
            break;
        current = parseCommit(parent, await store.read(parent));
    }
    return commits.reverse();
}
async function commitsWithMerges(store, mergeBase, head, maxCommits) {
    const known = await store.commitsBetween?.(mergeBase, head.oid, maxCommits + 1);
    if (known !== undefined && known.length > maxCommits)
        throw tooMany(maxCommits);
    const wanted = known && new Set(known);
    const commits = new Map();
    let level = [head.oid];
    while (level.length > 0) {
        const read = await Promise.all(level.map(async (oid) => parseCommit(oid, await store.read(oid))));
        for (const commit of read)
            commits.set(commit.oid, commitOf(commit));
        if (commits.size > maxCommits)
            throw tooMany(maxCommits);
        const parents = new Set(read.flatMap((commit) => commit.parents));
        // A store that cannot tell gives too many commits, and so too many authors, never too few.
        level = [...parents].filter((oid) => oid !== mergeBase && !commits.has(oid) && (wanted?.has(oid) ?? true));
    }
    return parentsFirst(head.oid, commits);
}
/** Depth first, the first parent's history before the second's. */
function parentsFirst(head, commits) {
    const ordered = [];
    const seen = new Set();
    const stack = [{ oid: head, left: false }];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        const commit = commits.get(item.oid);
        if (commit === undefined)
            continue;
        if (item.left)
            ordered.push(commit);
        else if (!seen.has(item.oid)) {
            seen.add(item.oid);
            stack.push({ oid: item.oid, left: true });
            for (const oid of [...commit.parents].reverse())
                stack.push({ oid, left: false });
        }
    }
    return ordered;
}
function commitOf({ oid, parents, author, committer, message, signed }) {
    return { oid, parents, author, committer, message, signed };
}
function tooMany(maxCommits) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TOO_MANY_COMMITS',
        message: `the change has more than ${maxCommits} commits`,
        remedy: 'Split the change, or squash its commits.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/similarity.js
const PIECE = 64;
/**
 * Cuts a content into lines, long ones into pieces of 64 bytes, and hashes each, as git does to estimate similarity
 * (diffcore-delta.c). A collision can only make two contents look more alike than they are: both names are reported
 * whether or not they are paired.
 */
function fingerprint(content) {
    const pieces = new Map();
    let hash = 0x811c9dc5;
    let length = 0;
    for (let i = 0; i < content.length; i++) {
        const byte = content[i];
        hash = Math.imul(hash ^ byte, 0x01000193);
        length++;
        if (byte !== 0x0a && length < PIECE && i + 1 < content.length)
            continue;
        pieces.set(hash, (pieces.get(hash) ?? 0) + length);
        hash = 0x811c9dc5;
        length = 0;
    }
    return pieces;
}
/** The share of the larger content that the two have in common, from 0 to 1. */
function similarity(a, aBytes, b, bBytes) {
    const larger = Math.max(aBytes, bBytes);
    if (larger === 0)
        return 0;
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const [piece, bytes] of few)
        common += Math.min(bytes, many.get(piece) ?? 0);
    return common / larger;
}

;// CONCATENATED MODULE: ./build/packages/change/src/similar-pairs.js


/** Beyond any of these no contents are compared: the files stand as deleted and added. */
const MAX_PAIRS = 10_000;
const similar_pairs_MAX_FILE_BYTES = 512 * 1024;
const MAX_ALL_BYTES = 32 * 1024 * 1024;
const THRESHOLD = 0.5;
/** Pairs deleted with added files that have half of their content or more in common, the most similar first. */
async function similarPairs(store, deleted, added) {
    const pairs = deleted.length * added.length;
    if (pairs === 0 || pairs > MAX_PAIRS)
        return [];
    const [sources, targets] = await Promise.all([
        sized(store, deleted, (file) => file.before),
        sized(store, added, (file) => file.after),
    ]);
    const candidates = sources.flatMap((source) => targets.filter((target) => near(source, target)).map((target) => ({ source, target })));
    const prints = await fingerprints(store, candidates.flatMap(({ source, target }) => [source, target]));
    if (prints === undefined)
        return [];
    const scored = candidates.map(({ source, target }) => {
        const score = similarity(prints.get(source.oid), source.bytes, prints.get(target.oid), target.bytes);
        const sameName = baseName(source.file.pathBytes) === baseName(target.file.pathBytes);
        return { source: source.file, target: target.file, score, sameName };
    });
    return bestPairs(scored.filter(({ score }) => score >= THRESHOLD));
}
async function sized(store, files, sideOf) {
    const regular = files.filter((file) => sideOf(file)?.mode !== '120000');
    return Promise.all(regular.map(async (file) => {
        const oid = sideOf(file).oid;
        return { file, oid, bytes: await store.size(oid) };
    }));
}
/** Could they be similar at all, by their sizes? */
function near(a, b) {
    const [smaller, larger] = a.bytes < b.bytes ? [a, b] : [b, a];
    return smaller.bytes > 0 && larger.bytes <= similar_pairs_MAX_FILE_BYTES && smaller.bytes >= larger.bytes * THRESHOLD;
}
async function fingerprints(store, files) {
    const sizes = new Map(files.map(({ oid, bytes }) => [oid, bytes]));
    let all = 0;
    for (const bytes of sizes.values())
        all += bytes;
    if (all > MAX_ALL_BYTES)
        return undefined;
    const prints = new Map();
    await Promise.all([...sizes.keys()].map(async (oid) => prints.set(oid, fingerprint((await store.read(oid)).bytes))));
    return { get: (oid) => prints.get(oid) ?? new Map() };
}
/** Greedy; ties go to the same file name, then to the first by path (the sort is stable). */
function bestPairs(scored) {
    const taken = new Set();
    const best = [];
    const sorted = [...scored].sort((a, b) => b.score - a.score || Number(b.sameName) - Number(a.sameName));
    for (const { source, target } of sorted) {
        if (taken.has(source) || taken.has(target))
            continue;
        taken.add(source).add(target);
        best.push({ source, target });
    }
    return best;
}

;// CONCATENATED MODULE: ./build/packages/change/src/renames.js


/**
 * Finds renames and copies: an added file whose content a deleted file had (exactly, or at least half of it), and an
 * added file with exactly the content that another changed file had. It only ever joins two entries into one that has
 * both names, or gives an added file a second name, so nothing is left out by it. It depends on nothing but the
 * entries and their contents.
 * @returns the files, sorted by path bytes as before
 */
async function detectRenames(store, files) {
    const added = files.filter((file) => file.status === 'added' && isContent(file.after));
    if (added.length === 0)
        return [...files];
    const deleted = files.filter((file) => file.status === 'deleted' && isContent(file.before));
    const left = (pairs) => {
        const taken = new Set(pairs.flatMap(({ source, target }) => [source, target]));
        return [deleted, added].map((list) => list.filter((file) => !taken.has(file)));
    };
    const moved = exactPairs(deleted, added, (file, side) => `${exactKey(side)}/${baseName(file.pathBytes)}`);
    const exact = moved.concat(exactPairs(...left(moved), (_, side) => exactKey(side)));
    return renames_join(files, exact.concat(await similarPairs(store, ...left(exact))));
}
function isContent(side) {
    return side !== undefined && side.mode !== '160000';
}
/** A file and a link with the same bytes are not the same thing. */
function exactKey(side) {
    return `${side.mode === '120000' ? 'link' : 'file'}/${side.oid}`;
}
/** One deleted file goes to one added file with the same key, the first by path to the first. */
function exactPairs(deleted, added, keyOf) {
    if (deleted.length === 0)
        return [];
    const targets = new Map();
    for (const file of [...added].reverse()) {
        const key = keyOf(file, file.after);
        const list = targets.get(key);
        if (list === undefined)
            targets.set(key, [file]);
        else
            list.push(file);
    }
    return deleted.flatMap((source) => {
        const target = targets.get(keyOf(source, source.before))?.pop();
        return target === undefined ? [] : [{ source, target }];
    });
}
function renames_join(files, pairs) {
    const sources = new Set(pairs.map(({ source }) => source));
    const sourceOf = new Map(pairs.map(({ source, target }) => [target, source]));
    const originals = new Map();
    for (const file of files) {
        if (!isContent(file.before))
            continue;
        const key = exactKey(file.before);
        if (!originals.has(key))
            originals.set(key, file);
    }
    if (originals.size === 0)
        return [...files];
    return files.flatMap((file) => {
        if (sources.has(file))
            return [];
        const source = sourceOf.get(file);
        if (source?.before !== undefined)
            return [{ ...file, status: 'renamed', ...former(source), before: source.before }];
        const original = file.status === 'added' && isContent(file.after) && originals.get(exactKey(file.after));
        // A copy has no `before`: at its own path there was nothing, and all of its lines are new there.
        return [original ? { ...file, status: 'copied', ...former(original) } : file];
    });
}
function former(file) {
    return { previousPath: file.path, previousPathBytes: file.pathBytes };
}

;// CONCATENATED MODULE: ./build/packages/change/src/tree-diff.js



/** How many pairs of folders are read at once. */
const WINDOW = 256;
const MAX_DEPTH = 4096;
/**
 * Compares two trees, reading only the folders that differ. The result is sorted by path bytes, as
 * `git diff-tree -r --no-renames` sorts it.
 * @throws SallyportError CHANGE_TOO_MANY_FILES, CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function diffTrees(store, before, after, { maxFiles }) {
    if (before === after)
        return [];
    const root = { prefix: '', before, after, found: [] };
    const waiting = [root];
    let files = 0;
    // The last comes first, so that the folders that wait stay few.
    while (waiting.length > 0) {
        const folders = waiting.splice(-WINDOW);
        await idly(Promise.all(folders.map((folder) => compareFolder(store, folder))));
        for (const { found } of folders) {
            for (const item of found) {
                if ('found' in item)
                    waiting.push(item);
                else if (++files > maxFiles)
                    throw tree_diff_tooMany(maxFiles);
            }
        }
    }
    return flatten(root);
}
async function compareFolder(store, folder) {
    const [before, after] = await Promise.all([cursor(store, folder.before), cursor(store, folder.after)]);
    let left = before?.next() ?? false;
    let right = after?.next() ?? false;
    while (left || right) {
        const order = !left ? 1 : !right ? -1 : compareEntries(before, after);
        const a = order <= 0 ? before : undefined;
        const b = order >= 0 ? after : undefined;
        if (a === undefined || b === undefined || !sameEntry(a, b))
            add(folder, a, b);
        if (a !== undefined)
            left = a.next();
        if (b !== undefined)
            right = b.next();
    }
}
async function cursor(store, oid) {
    return oid === undefined ? undefined : new TreeCursor(await readTree(store, oid), oid.length / 2);
}
function sameEntry(a, b) {
    if (a.mode !== b.mode)
        return false;
    const length = a.end - a.nameEnd;
    for (let i = 1; i < length; i++)
        if (a.bytes[a.nameEnd + i] !== b.bytes[b.nameEnd + i])
            return false;
    return true;
}
/** Two entries that met have one name, and are both folders or both none (see compareEntries). */
function add(folder, a, b) {
    const some = (a ?? b);
    const path = folder.prefix + some.text;
    if (!some.isFolder) {
        const before = a && { mode: a.mode, oid: a.oid };
        const after = b && { mode: b.mode, oid: b.oid };
        folder.found.push({ path, before, after });
        return;
    }
    if (path.length > MAX_DEPTH)
        throw tooDeep(path.length);
    folder.found.push({ prefix: `${path}/`, before: a?.oid, after: b?.oid, found: [] });
}
function flatten(root) {
    const differences = [];
    const stack = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        if (!('found' in item))
            differences.push(item);
        else
            for (let i = item.found.length - 1; i >= 0; i--)
                stack.push(item.found[i]);
    }
    return differences;
}
function tree_diff_tooMany(maxFiles) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TOO_MANY_FILES',
        message: `the change has more than ${maxFiles} files`,
        remedy: 'Split the change.',
    });
}
function tooDeep(length) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_PATH_TOO_LONG',
        message: `the change has a folder whose path has ${length} bytes; at most ${MAX_DEPTH} are read`,
        remedy: 'Shorten the path: no system can check it out.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/read-change.js









/**
 * Reads what a merge of `head` into `base` would bring: the difference from their merge base to the head, as a forge
 * shows a pull request. The same commits give the same value, whatever the store.
 * @throws SallyportError CHANGE_SHA_INVALID, CHANGE_COMMIT_MISSING, CHANGE_NOT_A_COMMIT, CHANGE_NO_MERGE_BASE,
 *   CHANGE_SEVERAL_MERGE_BASES, CHANGE_SHALLOW, CHANGE_TOO_MANY_FILES, CHANGE_TOO_MANY_COMMITS,
 *   CHANGE_TREE_MALFORMED, CHANGE_COMMIT_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function readChange(store, range, limits = {}) {
    const { maxFiles = 250_000, maxCommits = 20_000 } = limits;
    const base = parseCommitId(range.base, 'base');
    const head = parseCommitId(range.head, 'head');
    const [baseCommit, headCommit] = await Promise.all([
        readCommit(store, base, 'base'),
        readCommit(store, head, 'head'),
    ]);
    const mergeBase = await onlyMergeBase(store, base, head);
    const from = mergeBase === base ? baseCommit : parseCommit(mergeBase, await store.read(mergeBase));
    const differences = await diffTrees(store, from.tree, headCommit.tree, { maxFiles });
    const patchSha256 = canonicalPatchSha256(differences, head.length);
    return {
        base,
        head,
        mergeBase,
        baseMoved: mergeBase !== base,
        subject: { gitCommit: head, gitTree: headCommit.tree, patchSha256 },
        files: await detectRenames(store, differences.map(fileChange)),
        commits: await commitsBetween(store, mergeBase, headCommit, maxCommits),
        objects: store,
    };
}
async function readCommit(store, oid, name) {
    try {
        return parseCommit(oid, await store.read(oid));
    }
    catch (cause) {
        if (!(0,errors/* isSallyportError */.Rv)(cause, 'CHANGE_OBJECT_MISSING'))
            throw cause;
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_COMMIT_MISSING',
            message: `the repository has no commit ${oid}, which ${name} names`,
            remedy: 'Check the SHA, and fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
            cause,
        });
    }
}
async function onlyMergeBase(store, base, head) {
    if (base === head)
        return base;
    const [mergeBase, ...others] = await store.mergeBases(base, head);
    if (mergeBase === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_NO_MERGE_BASE',
            message: `${base} and ${head} have no common ancestor`,
            remedy: 'Start the branch from the base branch; a merge of unrelated histories cannot be judged.',
        });
    }
    if (others.length > 0) {
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_SEVERAL_MERGE_BASES',
            message: `${base} and ${head} have ${others.length + 1} merge bases: ${[mergeBase, ...others].join(', ')}`,
            remedy: 'Rebase the branch onto the base branch, or merge the base branch into it, and judge it again.',
        });
    }
    return mergeBase;
}
/** Built field by field: a hundred thousand objects made by spreading take three times the memory. */
function fileChange({ path, before, after }) {
    const change = {
        status: statusOf(before, after),
        path: pathText(path),
        pathBytes: Buffer.from(path, 'latin1'),
    };
    if (before !== undefined)
        change.before = side(before);
    if (after !== undefined)
        change.after = side(after);
    return change;
}
function statusOf(before, after) {
    if (before === undefined)
        return 'added';
    if (after === undefined)
        return 'deleted';
    return isSameType(before.mode, after.mode) ? 'modified' : 'type-changed';
}
const MODES = {
    [FILE]: '100644',
    [EXECUTABLE]: '100755',
    [LINK]: '120000',
    [SUBMODULE]: '160000',
};
function side({ mode, oid }) {
    return { mode: MODES[mode], oid };
}

;// CONCATENATED MODULE: ./build/packages/github/src/object-store-answer.js

function asFields(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw object_store_answer_unreadable(what);
}
function asList(value, what) {
    if (Array.isArray(value))
        return value;
    throw object_store_answer_unreadable(what);
}
function asText(value, what) {
    if (typeof value === 'string')
        return value;
    throw object_store_answer_unreadable(what);
}
function asNumber(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw object_store_answer_unreadable(what);
}
function asOid(value, what) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw object_store_answer_unreadable(what);
}
function object_store_answer_unreadable(what) {
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_ANSWER_UNREADABLE',
        message: `GitHub's answer has no readable ${what}`,
        remedy: 'Run the step again; if it stays, look for a proxy that changes answers.',
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/object-store-commit.js


/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
function parseCommitAnswer(data, oid) {
    const fields = asFields(data, `commit ${oid}`);
    return commitAnswer(oid, fields, fields);
}
/** A commit in a list of commits, whose git fields stand under `commit`, but for its parents. */
function parseListedCommit(data) {
    const fields = asFields(data, 'listed commit');
    const oid = asOid(fields.sha, 'listed commit');
    return commitAnswer(oid, asFields(fields.commit, `commit ${oid}`), fields);
}
function commitAnswer(oid, fields, { sha, parents }) {
    const what = `commit ${oid}`;
    if (asOid(sha, what) !== oid)
        throw object_store_answer_unreadable(what);
    const verification = asFields(fields.verification ?? {}, what);
    const { payload, signature } = verification;
    return {
        oid,
        tree: asOid(asFields(fields.tree, what).sha, what),
        parents: asList(parents, what).map((parent) => asOid(asFields(parent, what).sha, what)),
        author: identity(fields.author, what),
        committer: identity(fields.committer, what),
        message: asText(fields.message, what),
        ...(typeof payload === 'string' && typeof signature === 'string' && { signed: { payload, signature } }),
    };
}
function identity(data, what) {
    const { name, email, date } = asFields(data, what);
    return { name: asText(name, what), email: asText(email, what), date: asText(date, what) };
}
/**
 * The commit's bytes. The ways to write what GitHub tells are tried until one has the commit's hash; when none has,
 * the plainest stands for the commit: its tree, parents, people and message are what GitHub says.
 */
function commitBytes(commit) {
    let plainest;
    for (const text of candidates(commit)) {
        const bytes = Buffer.from(text);
        if (hashObject('commit', bytes, commit.oid) === commit.oid)
            return bytes;
        plainest ??= bytes;
    }
    return plainest;
}
function* candidates(commit) {
    const { signed, message } = commit;
    if (signed !== undefined && namesSame(signed.payload, commit)) {
        const trimmed = signed.signature.trimEnd();
        for (const signature of [signed.signature, trimmed, `${trimmed}\n`])
            yield withSignature(signed.payload, signature);
    }
    // In the order of likelihood: git ends a message in a line feed, GitHub's pages do not, some programs in two.
    const messages = [`${message}\n`, message, `${message}\n\n`];
    for (const text of messages)
        for (const zone of ZONES)
            yield plain(commit, zone, zone, text);
    for (const text of messages) {
        for (const author of ZONES)
            for (const committer of ZONES)
                yield plain(commit, author, committer, text);
    }
}
/** The signed text decides what is signed; the fields decide what the change is. They have to be one commit. */
function namesSame(payload, { tree, parents }) {
    const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), 'author '].join('\n');
    return payload.startsWith(head);
}
/** A signature stands as the last header, its further lines indented (gitformat-signature). */
function withSignature(payload, signature) {
    const at = payload.indexOf('\n\n');
    return `${payload.slice(0, at)}\ngpgsig ${signature.replaceAll('\n', '\n ')}${payload.slice(at)}`;
}
function plain(commit, authorZone, committerZone, message) {
    const { tree, parents, author, committer } = commit;
    return [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${person(author, authorZone)}`,
        `committer ${person(committer, committerZone)}`,
        '',
        message,
    ].join('\n');
}
function person({ name, email, date }, zone) {
    return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone}`;
}
/** UTC first, then the whole hours, then the zones with halves and quarters. */
const ZONES = [
    '+0000',
    ...['+0100', '+0200', '-0400', '-0500', '-0700', '-0800', '+0800', '+0530', '-0600', '+0300', '+0900', '-0300'],
    ...['-0100', '-0200', '-0900', '-1000', '-1100', '-1200', '+0400', '+0500', '+0600', '+0700', '+1000', '+1100'],
    ...['+1200', '+1300', '+1400', '-0230', '-0330', '-0930', '+0330', '+0430', '+0545', '+0630', '+0845', '+0930'],
    ...['+1030', '+1245', '+1345'],
];

;// CONCATENATED MODULE: ./build/packages/github/src/object-store-compare.js



const PAGE = 100;
/** Beyond this many commits between two sides a change is not judged through the API. */
const MAX_COMMITS = 10_000;
/**
 * All merge bases of two commits. Every merge base is a parent of a commit that `head` has and `base` lacks; the one
 * that GitHub names is the only one when all other such parents are its ancestors.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function compareMergeBases(get, keep, base, head) {
    const first = await compare(get, base, head, 1);
    if (first === undefined)
        return [];
    if (first.behind === 0 || first.total === 0)
        return [first.mergeBase];
    const commits = await allCommits(get, base, head, first);
    commits.forEach(keep);
    const own = new Set(commits.map(({ oid }) => oid));
    const candidates = new Set(commits.flatMap(({ parents }) => parents).filter((oid) => !own.has(oid)));
    candidates.delete(first.mergeBase);
    const bases = [first.mergeBase];
    for (const candidate of candidates) {
        const between = await compare(get, candidate, first.mergeBase, 1);
        if (between?.behind !== 0)
            bases.push(candidate);
    }
    return bases;
}
/** The commits that `head` has and `base` lacks. @throws SallyportError CHANGE_TOO_MANY_COMMITS */
async function comparedCommits(get, keep, base, head, limit) {
    const first = await compare(get, base, head, 1);
    if (first === undefined)
        return [];
    const commits = await allCommits(get, base, head, first, limit);
    commits.forEach(keep);
    return commits.map(({ oid }) => oid);
}
async function allCommits(get, base, head, first, limit = MAX_COMMITS) {
    if (first.total > Math.min(limit, MAX_COMMITS))
        throw object_store_compare_tooMany(first.total);
    const commits = [...first.commits];
    for (let page = 2; commits.length < first.total; page++) {
        const next = await compare(get, base, head, page);
        if (next === undefined || next.commits.length === 0 || next.total !== first.total)
            throw incomplete(base, head);
        commits.push(...next.commits);
    }
    if (new Set(commits.map(({ oid }) => oid)).size !== first.total)
        throw incomplete(base, head);
    return commits;
}
/** Undefined when the two have no common ancestor, for which GitHub answers 404. */
async function compare(get, base, head, page) {
    const what = `comparison of ${base} and ${head}`;
    try {
        const data = await get('compare/{basehead}', { basehead: `${base}...${head}`, per_page: PAGE, page });
        const fields = asFields(data, what);
        return {
            total: asNumber(fields.total_commits, what),
            behind: asNumber(fields.behind_by, what),
            mergeBase: asOid(asFields(fields.merge_base_commit, what).sha, what),
            commits: asList(fields.commits, what).map(parseListedCommit),
        };
    }
    catch (error) {
        if ((0,errors/* isSallyportError */.Rv)(error, 'GITHUB_NOT_FOUND'))
            return undefined;
        throw error;
    }
}
function object_store_compare_tooMany(total) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TOO_MANY_COMMITS',
        message: `the change has ${total} commits, more than are read through the API`,
        remedy: 'Check the repository out with `fetch-depth: 0`, or split the change.',
    });
}
function incomplete(base, head) {
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_TRUNCATED',
        message: `GitHub does not list all commits between ${base} and ${head}`,
        remedy: 'Run the step again; if it stays, check the repository out with `fetch-depth: 0`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/object-store-limit.js
/** Runs at most `atOnce` calls at a time; the others wait in order. */
function limited(atOnce, call) {
    const waiting = [];
    let running = 0;
    return async (...args) => {
        if (running >= atOnce)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await call(...args);
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next(); // It takes over this place.
        }
    };
}

;// CONCATENATED MODULE: ./build/packages/github/src/object-store-tree.js


/** https://docs.github.com/en/rest/git/trees#get-a-tree. An answer that does not say that it is whole counts as cut. */
function parseTreeAnswer(data, oid) {
    const what = `tree ${oid}`;
    const { tree, truncated } = asFields(data, what);
    return { items: asList(tree, what).map((item) => treeItem(item, what)), truncated: truncated !== false };
}
function treeItem(data, what) {
    const { path, mode, type, sha, size } = asFields(data, what);
    return {
        path: asText(path, what),
        mode: asText(mode, what),
        type: asText(type, what),
        sha: asOid(sha, what),
        ...(typeof size === 'number' && { size }),
    };
}
/**
 * The bytes of the tree `oid`, and of all folders below it when the answer was recursive. Only what has the hash that
 * names it is given.
 */
function treesOf(oid, items, recursive) {
    const folders = new Map([['', { oid, items: [] }]]);
    for (const item of items)
        if (item.type === 'tree' && recursive)
            folders.set(item.path, { oid: item.sha, items: [] });
    for (const item of items) {
        const slash = recursive ? item.path.lastIndexOf('/') : -1;
        folders.get(slash < 0 ? '' : item.path.slice(0, slash))?.items.push({ ...item, path: item.path.slice(slash + 1) });
    }
    const trees = new Map();
    for (const folder of folders.values()) {
        const bytes = treeBytes(folder.items);
        if (hashObject('tree', bytes, folder.oid) === folder.oid)
            trees.set(folder.oid, bytes);
    }
    return trees;
}
/** gitformat-tree: sorted by bytes, a folder as if its name ended in a slash. */
function treeBytes(items) {
    const entries = items.map(({ path, mode, sha }) => ({
        key: Buffer.from(mode === '040000' ? `${path}/` : path),
        bytes: Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
    }));
    return Buffer.concat(entries.sort((a, b) => a.key.compare(b.key)).map(({ bytes }) => bytes));
}

;// CONCATENATED MODULE: ./build/packages/github/src/object-store.js






const object_store_CACHE_BYTES = 128 * 1024 * 1024;
const object_store_MAX_OBJECT_BYTES = 64 * 1024 * 1024;
/** GitHub asks for few requests at once (REST best practices, "avoid concurrent requests"). */
const AT_ONCE = 8;
/**
 * A repository's objects through GitHub's REST API. Trees and blobs are taken only when their bytes have the hash
 * that names them. A commit is rebuilt from the answer's fields; where GitHub leaves out what its bytes had (an
 * unsigned commit's time zone beyond the usual ones, rare headers) its word for the commit's tree and parents counts.
 */
function openGitHubStore(options) {
    return new GitHubStore(options);
}
class GitHubStore {
    #options;
    #cache = new LruCache(object_store_CACHE_BYTES);
    /** What an id is, from the object that names it; an id that nothing named yet is asked for as a commit. */
    #types = new Map();
    #sizes = new Map();
    #get;
    constructor(options) {
        this.#options = options;
        const { owner, repo, request } = options;
        this.#get = limited(AT_ONCE, async (path, parameters) => {
            const { data } = await request(`GET /repos/{owner}/{repo}/${path}`, { owner, repo, ...parameters });
            return data;
        });
    }
    async read(oid, maxBytes = object_store_MAX_OBJECT_BYTES) {
        const cached = this.#cache.get(oid);
        if (cached !== undefined)
            return cached;
        const type = this.#types.get(oid) ?? 'commit';
        try {
            if (type === 'blob')
                return { type, bytes: await this.#readBlob(oid, maxBytes) };
            return type === 'tree' ? await this.#readTree(oid) : await this.#readCommit(oid);
        }
        catch (cause) {
            throw (0,errors/* isSallyportError */.Rv)(cause, 'GITHUB_NOT_FOUND') ? object_store_missing(oid, this.#options, cause) : cause;
        }
    }
    async size(oid) {
        return this.#sizes.get(oid) ?? (await this.read(oid)).bytes.length;
    }
    mergeBases(a, b) {
        return compareMergeBases(this.#get, (commit) => this.#keepCommit(commit), a, b);
    }
    commitsBetween(base, head, limit) {
        return comparedCommits(this.#get, (commit) => this.#keepCommit(commit), base, head, limit);
    }
    async close() { }
    async #readBlob(oid, maxBytes) {
        const known = this.#sizes.get(oid) ?? 0;
        if (known > maxBytes)
            throw objectTooLarge(oid, 'blob', known, maxBytes);
        const { content, encoding } = (await this.#get('git/blobs/{oid}', { oid }));
        if (typeof content !== 'string' || encoding !== 'base64')
            throw corrupt(oid, 'blob');
        const bytes = Buffer.from(content, 'base64');
        if (hashObject('blob', bytes, oid) !== oid)
            throw corrupt(oid, 'blob');
        if (bytes.length > maxBytes)
            throw objectTooLarge(oid, 'blob', bytes.length, maxBytes);
        return bytes;
    }
    /** With all folders below it in one answer; a truncated answer is not used, and the folders are read one by one. */
    async #readTree(oid) {
        const whole = parseTreeAnswer(await this.#get('git/trees/{oid}', { oid, recursive: '1' }), oid);
        const { items } = whole.truncated ? parseTreeAnswer(await this.#get('git/trees/{oid}', { oid }), oid) : whole;
        const trees = treesOf(oid, items, !whole.truncated);
        for (const item of items)
            this.#keepItem(item);
        for (const [id, bytes] of trees)
            this.#keep(id, { type: 'tree', bytes });
        const bytes = trees.get(oid);
        if (bytes === undefined)
            throw corrupt(oid, 'tree');
        return { type: 'tree', bytes };
    }
    #keepItem({ sha, type, size }) {
        this.#types.set(sha, type);
        if (type === 'blob' && size !== undefined)
            this.#sizes.set(sha, size);
    }
    async #readCommit(oid) {
        const commit = parseCommitAnswer(await this.#get('git/commits/{oid}', { oid }), oid);
        return this.#keepCommit(commit);
    }
    #keepCommit(commit) {
        this.#types.set(commit.tree, 'tree');
        for (const parent of commit.parents)
            this.#types.set(parent, 'commit');
        const object = { type: 'commit', bytes: commitBytes(commit) };
        this.#keep(commit.oid, object);
        return object;
    }
    #keep(oid, object) {
        this.#cache.set(oid, object, object.bytes.length + 256);
    }
}
function object_store_missing(oid, { owner, repo }, cause) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_MISSING',
        message: `${owner}/${repo} has no object ${oid} that the token can see`,
        remedy: 'Check the SHA and that the token has `contents: read` on the repository.',
        cause,
    });
}
function corrupt(oid, type) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_CORRUPT',
        message: `GitHub's answer for ${type} ${oid} does not have this hash`,
        remedy: 'Check the repository out with `fetch-depth: 0`; names that are not UTF-8 cannot be read through the API.',
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/repository-store.js

/** The objects of a client's repository, for reading a change without a checkout. */
function openRepositoryStore({ octokit, owner, repo }) {
    return openGitHubStore({ owner, repo, request: (route, parameters) => octokit.request(route, parameters) });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/client.js

/** The client of the repository that the run belongs to; nothing where there is no token or no repository. */
function clientOf({ token }, runner) {
    const { repository } = runner.environment;
    return token === '' || repository === '' ? undefined : requireClient({ token }, runner);
}
/** @throws SallyportError GITHUB_NO_TOKEN, GITHUB_REPOSITORY_INVALID */
function requireClient({ token }, runner) {
    const { repository, apiUrl } = runner.environment;
    return createClient({ token, repository, apiUrl, log: runner.log });
}

;// CONCATENATED MODULE: ./build/packages/github/src/accounts.js
/** An account out of an answer; null where GitHub names none (an unknown address, a deleted account). */
function accountOf(user) {
    if (typeof user !== 'object' || user === null)
        return null;
    const { login, id, type } = user;
    return typeof login === 'string' && typeof id === 'number' && typeof type === 'string' ? { login, id, type } : null;
}

;// CONCATENATED MODULE: ./build/packages/github/src/pull-request.js


/**
 * Reads a pull request. `base.sha` is where the base branch stands now: the pull request's own `base.sha` is where
 * it stood when the head was last pushed.
 * @throws SallyportError GITHUB_…, GITHUB_HEAD_REPOSITORY_GONE, GITHUB_NO_AUTHOR
 */
async function readPullRequest(client, number) {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    const author = accountOf(data.user);
    if (author === null)
        throw noAuthor(number);
    if (data.head.repo === null)
        throw headRepositoryGone(number);
    return {
        number: data.number,
        nodeId: data.node_id,
        title: data.title,
        body: data.body ?? '',
        draft: data.draft === true,
        open: data.state === 'open',
        merged: data.merged,
        mergeCommit: data.merged ? (data.merge_commit_sha ?? undefined) : undefined,
        labels: data.labels.map(({ name }) => name),
        author,
        base: {
            ref: data.base.ref,
            sha: data.merged ? data.base.sha : await readBranch(client, data.base.ref),
            repositoryId: data.base.repo.id,
            fullName: data.base.repo.full_name,
        },
        head: { ref: data.head.ref, sha: data.head.sha, repositoryId: data.head.repo.id },
        commits: data.commits,
    };
}
/** The commit that a branch points to now. */
async function readBranch({ octokit, owner, repo }, branch) {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
}
function noAuthor(number) {
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_NO_AUTHOR',
        message: `the account that opened pull request ${number} is gone`,
        remedy: 'Open the pull request again from an account that exists.',
    });
}
function headRepositoryGone(number) {
    return new errors/* SallyportError */.$E({
        code: 'GITHUB_HEAD_REPOSITORY_GONE',
        message: `the repository that pull request ${number} comes from is gone`,
        remedy: 'Push the branch to a repository that exists and open the pull request from there.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/event.js
/** Nothing when the event is about something else. @throws SallyportError RUNTIME_EVENT_UNREADABLE */
function pullRequestOfEvent(runner) {
    const pull = record(record(runner.event())?.pull_request);
    const base = record(pull?.base)?.sha;
    const head = record(pull?.head)?.sha;
    const number = pull?.number;
    if (typeof number !== 'number' || typeof base !== 'string' || typeof head !== 'string')
        return undefined;
    return { number, base, head, title: event_text(pull?.title), body: event_text(pull?.body) };
}
/** Nothing when the event is another one. @throws SallyportError RUNTIME_EVENT_UNREADABLE */
function mergeGroupOfEvent(runner) {
    const group = record(record(runner.event())?.merge_group);
    if (group === undefined)
        return undefined;
    return { headRef: event_text(group.head_ref), headSha: event_text(group.head_sha), baseRef: event_text(group.base_ref) };
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}
function event_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/range.js




/**
 * Which commits to judge: the inputs; else the head that the event names, and the base branch as it stands now. An
 * event's base goes stale when a run is repeated; an event's head is what was asked about, and never replaced by a
 * newer one.
 * @throws SallyportError CHANGE_RANGE_MISSING, RUNTIME_EVENT_UNREADABLE, GITHUB_…
 */
async function resolveRange(inputs, runner, client) {
    const whole = inputs.base !== undefined && inputs.head !== undefined && inputs.pullRequest !== undefined;
    const event = whole ? undefined : eventFor(inputs, runner);
    const number = inputs.pullRequest ?? event?.number;
    const head = inputs.head ?? event?.head;
    const asks = client !== undefined && number !== undefined && (inputs.base === undefined || head === undefined);
    const pull = asks ? await readPullRequest(client, number) : undefined;
    const base = inputs.base ?? pull?.base.sha ?? event?.base;
    const judged = head ?? pull?.head.sha;
    if (base === undefined || judged === undefined)
        throw range_missing(base === undefined ? 'base' : 'head');
    return {
        base,
        head: judged,
        ...change_inputs_given('pullRequest', number),
        ...change_inputs_given('title', event?.title),
        ...change_inputs_given('body', event?.body),
    };
}
/** The event's pull request, unless the inputs name another one. */
function eventFor(inputs, runner) {
    if (inputs.base !== undefined && inputs.head !== undefined && runner.environment.eventName === '')
        return undefined;
    const event = pullRequestOfEvent(runner);
    const other = inputs.pullRequest !== undefined && inputs.pullRequest !== event?.number;
    return other ? undefined : event;
}
function range_missing(name) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_RANGE_MISSING',
        message: `no ${name} commit: neither the inputs nor the event name one`,
        remedy: 'Run the step on pull_request events, or give "base" and "head" as full SHAs.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/open-change.js







/**
 * Reads the change of a range, from the checkout when it holds the commits, else through GitHub's API, and closes it
 * afterwards.
 * @throws SallyportError CHANGE_…, GITHUB_…, CHANGE_NOWHERE
 */
async function withChange(inputs, runner, range, use) {
    const client = clientOf(inputs, runner);
    const known = range ?? (await resolveRange(inputs, runner, client));
    const change = await readFromAnywhere(inputs, runner, known, client);
    try {
        return await use({ change, range: known, client });
    }
    finally {
        await change.objects.close();
    }
}
async function readFromAnywhere({ repositoryPath }, runner, range, client) {
    if (repositoryPath !== undefined)
        return readAndClose(await openGitStore(repositoryPath), range);
    if (isRepository(runner.environment.workspace)) {
        try {
            return await readAndClose(await openGitStore(runner.environment.workspace), range);
        }
        catch (error) {
            if (client === undefined || !isLacking(error))
                throw error;
            runner.log.info(`The checkout does not hold the whole change (${error.code}); reading it through GitHub's API.`);
        }
    }
    if (client === undefined)
        throw nowhere();
    return readAndClose(openRepositoryStore(client), range);
}
/** A checkout of one commit, as actions/checkout makes it unless told otherwise. */
function isLacking(error) {
    const codes = ['CHANGE_COMMIT_MISSING', 'CHANGE_SHALLOW', 'CHANGE_OBJECT_MISSING', 'CHANGE_NO_MERGE_BASE'];
    return codes.some((code) => (0,errors/* isSallyportError */.Rv)(error, code));
}
async function readAndClose(store, range) {
    try {
        return await readChange(store, range);
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
/** The workspace itself, not a folder above it: that would be another repository than the job's. */
function isRepository(directory) {
    return ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')) ||
        ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'objects'))));
}
function nowhere() {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_NOWHERE',
        message: 'there is neither a checkout nor a token to read the change with',
        remedy: 'Give "token", or check the repository out with "fetch-depth: 0", or name it with "repository-path".',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/sign-many.js




/** So many signatures at once: a log publishes once a second, and takes many together. */
const sign_many_AT_ONCE = 16;
/**
 * Signs Statements side by side and writes their bundles, `<name>.sigstore.json`.
 * @throws SallyportError PROVENANCE_… of the first that fails; bundles that were made stand there, and are not made again
 */
async function signMany(unsigned, signer, options) {
    await makeEvidenceDirectory(options.directory);
    const signed = [];
    const queue = [...unsigned.entries()];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, one] = next;
            signed[index] = await signOne(one, signer, options);
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: sign_many_AT_ONCE }, work));
    for (const worker of workers)
        if (worker.status === 'rejected')
            throw worker.reason;
    return signed;
}
async function signOne({ name, statement }, signer, { directory, postpone }) {
    const file = `${name}.incomplete.json`;
    const path = join(directory, file);
    const pending = {
        read: () => readEvidence(path).catch(() => undefined),
        write: async (text) => void (await writeEvidence(directory, file, JSON.parse(text))),
        remove: () => rm(path, { force: true }),
    };
    const result = await signOrPostpone(statement, signer, { pending, postpone });
    if (result.outcome === 'postponed')
        return { name, incomplete: await writeEvidence(directory, file, result.incomplete) };
    await writeEvidence(directory, `${name}.sigstore.json`, result.bundle);
    await pending.remove();
    return { name, bundle: result.bundle };
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/sigstore.js




/** Where to sign: the input's configuration file, else the instance that the configuration at base names. */
async function sigstore_servicesOf({ signing, configuration }) {
    const { signingConfig } = signing;
    if (signingConfig !== undefined) {
        return readSigningConfig(await readEvidence(signingConfig), { name: signingConfig });
    }
    const { instance } = configuration.provenance;
    if (instance === 'public-good')
        return PUBLIC_GOOD_SERVICES;
    if (instance === 'github')
        return GITHUB_SERVICES;
    if (instance.fulcio === undefined)
        throw noServices();
    return {
        fulcio: instance.fulcio,
        timestampAuthorities: instance.tsa === undefined ? [] : [instance.tsa],
        logs: instance.rekor === undefined ? [] : [{ url: instance.rekor, version: 2 }],
    };
}
/** Whom to believe: the input's trusted root, else that of the configuration's instance. */
async function sigstore_rootTrustOf({ signing, configuration, change }) {
    const { trustedRoot } = signing;
    const given = trustedRoot === undefined ? undefined : { bytes: await readEvidence(trustedRoot), name: trustedRoot };
    return instanceTrust(configuration, change, given);
}
function noServices() {
    return new SallyportError({
        code: 'SIGN_SERVICES_MISSING',
        message: 'the configuration names an instance of Sigstore without a certificate authority',
        remedy: 'Add "fulcio" (and "rekor", "tsa") under provenance.instance, or give "signing-config".',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/keyless.js


/** Fulcio takes tokens for this audience only. */
const AUDIENCE = 'sigstore';
/**
 * Signs with the job's own identity. The token is masked before anything sees it.
 * @throws SallyportError RUNTIME_NO_IDENTITY, PROVENANCE_…, SIGN_…
 */
async function keyless_keylessSignerOf(options, runner) {
    return keylessSigner({
        services: await servicesOf(options),
        trust: await rootTrustOf(options),
        getIdToken: () => runner.identityToken(AUDIENCE),
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/signing.js








/** @throws SallyportError INPUT_INVALID, SIGN_KEY_MISSING */
function readSigningInputs(runner) {
    const key = optionalText(runner, 'key');
    if (key !== undefined)
        runner.mask(key);
    const asked = choiceInput(runner, 'sign', ['auto', 'keyless', 'key', 'none'], 'auto');
    const mode = asked !== 'auto' ? asked : key === undefined ? 'keyless' : 'key';
    if (mode === 'key' && key === undefined) {
        throw new SallyportError({
            code: 'SIGN_KEY_MISSING',
            message: '"sign" asks for a key, and "key" is empty',
            remedy: 'Give "key" from a secret, or set "sign: keyless".',
        });
    }
    return {
        mode,
        ...given('key', key),
        ...given('signingConfig', optionalText(runner, 'signing-config')),
        ...given('trustedRoot', optionalText(runner, 'trusted-root')),
    };
}
/** Nothing when nothing is to be signed. @throws SallyportError PROVENANCE_…, RUNTIME_NO_IDENTITY, SIGN_… */
async function signerOf(options, runner) {
    const { mode, key } = options.signing;
    switch (mode) {
        case 'none':
            return undefined;
        case 'key':
            return localKeySigner(key ?? '', { name: 'the input "key"' });
        case 'keyless':
            return keylessSignerOf(options, runner);
    }
}
/**
 * Writes `<name>.intoto.json`, and `<name>.sigstore.json` when there is a signer; a bundle that lies there from before
 * goes first, so that no other Statement stands beside this one.
 */
async function writeSigned(directory, name, statement, signer) {
    await rm(join(directory, `${name}.sigstore.json`), { force: true });
    const bundle = signer && (await signStatement(statement, signer));
    const path = await writeEvidence(directory, `${name}.intoto.json`, statement);
    if (bundle === undefined)
        return { statement: path };
    return { statement: path, bundle: await writeEvidence(directory, `${name}.sigstore.json`, bundle) };
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/subject.js
/** The outputs that every action has. */
function reportSubject(runner, subject) {
    runner.output('subject', JSON.stringify(subject));
}
/** A commit, short enough for a sentence. */
function subject_short(commit) {
    return commit.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/index.js















;// CONCATENATED MODULE: ./build/packages/core/src/tier.js
/** From the least to the most severe. */
const TIERS = ['low', 'medium', 'high'];
/** Orders tiers for `Array.prototype.sort`: negative when `a` is the lower one. */
function compareTiers(a, b) {
    return TIERS.indexOf(a) - TIERS.indexOf(b);
}
/** The highest of the given tiers; `low` when there is none. */
function highestTier(tiers) {
    let highest = 'low';
    for (const tier of tiers)
        if (compareTiers(tier, highest) > 0)
            highest = tier;
    return highest;
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js + 2 modules
var json = __nccwpck_require__(2099);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __nccwpck_require__(7903);
;// CONCATENATED MODULE: ./build/packages/risk/src/paths/fold.js
/** Characters that file systems or readers pass over: HFS+ ignores them, and nobody sees them. */
const PASSED_OVER = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[a-z0-9_\-./@+]*$/;
const TRAILING = /(?<![. ])[. ]+(?=\/|$)/g;
/** The name in lower case: the form in which built-in rules know names. */
function lowerName(name) {
    return name.toLowerCase();
}
/**
 * The name that some file system or tool could take this one for: compatibility forms composed (Unicode NFKC, UAX 15),
 * case folded, ignorable characters dropped (HFS+, TN1150), backslashes as slashes, dots and spaces at the end of a
 * segment dropped (Windows). Two names with one folded form can fall together in a checkout.
 */
function foldName(name) {
    const lower = name.toLowerCase();
    if (PLAIN.test(lower) && !lower.includes('./') && !lower.endsWith('.'))
        return lower;
    const folded = lower
        .replace(PASSED_OVER, '')
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll('\\', '/')
        .split('/')
        .map((segment) => (/^\.{1,2}$/.test(segment) ? segment : segment.replace(TRAILING, '')))
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
    return folded === '' ? lower : folded;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/per-store.js
/** More entries than a repository of today has folders; beyond, everything is forgotten and read again. */
const MAX_ENTRIES = 200_000;
/**
 * Remembers what was computed from objects of a store, as long as the store lives. Objects never change, so neither
 * does what follows from them; neighbouring commits share nearly all of theirs.
 */
function perStore() {
    const memories = new WeakMap();
    return (store) => {
        let memory = memories.get(store);
        if (memory === undefined || memory.size > MAX_ENTRIES) {
            memory = new Map();
            memories.set(store, memory);
        }
        return memory;
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/read-at-most.js

/**
 * An object's bytes, or nothing when it has more. Asking for the size first would start another git.
 * @throws what {@link ObjectStore.read} throws, but for the size
 */
async function readAtMost(store, oid, maxBytes) {
    try {
        const { bytes } = await store.read(oid, maxBytes);
        return bytes.length > maxBytes ? undefined : bytes;
    }
    catch (error) {
        if ((0,errors/* isSallyportError */.Rv)(error, 'CHANGE_OBJECT_TOO_LARGE'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/link-names.js



/** A file has at most this many names by links; beyond, the engine says that it stopped counting. */
const MAX_NAMES = 64;
const MAX_TARGET_BYTES = 4096;
/**
 * Reads where the links point. A link to a folder names every file in it; links are followed through links. Targets
 * outside the repository name nothing in it. Case does not count in targets, since checkouts may not keep it apart.
 * @throws what {@link ObjectStore.read} throws
 */
async function linkNames(store, links) {
    const byTarget = new Map();
    for (const link of distinct(links)) {
        const target = resolveTarget(link.path, await readTarget(store, link.oid));
        if (target === undefined)
            continue;
        const key = lowerName(target);
        const others = byTarget.get(key);
        if (others === undefined)
            byTarget.set(key, [link.path]);
        else
            others.push(link.path);
    }
    if (byTarget.size === 0)
        return { namesOf: (path) => ({ names: [path], complete: true }) };
    return { namesOf: (path) => namesOf(path, byTarget) };
}
function distinct(links) {
    return [...new Map(links.map((link) => [`${link.path}\0${link.oid}`, link])).values()];
}
const targets = perStore();
async function readTarget(store, oid) {
    const known = targets(store).get(oid);
    if (known !== undefined)
        return known;
    const target = (await readAtMost(store, oid, MAX_TARGET_BYTES))?.toString('utf8') ?? '';
    targets(store).set(oid, target);
    return target;
}
/** The path that a link's text means, from the root of the repository; `undefined` when it leaves it. */
function resolveTarget(link, target) {
    if (target === '' || target.startsWith('/') || /^[a-z]:/i.test(target))
        return undefined;
    const resolved = link.split('/').slice(0, -1);
    for (const segment of target.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            resolved.push(segment);
        else if (resolved.pop() === undefined)
            return undefined;
    }
    return resolved.join('/');
}
function namesOf(path, byTarget) {
    const names = new Set([path]);
    for (const name of names) {
        for (const [prefix, rest] of prefixesOf(name)) {
            for (const link of byTarget.get(lowerName(prefix)) ?? []) {
                if (name === link || name.startsWith(`${link}/`))
                    continue;
                if (names.size >= MAX_NAMES)
                    return { names: [...names], complete: false };
                names.add(link + rest);
            }
        }
    }
    return { names: [...names], complete: true };
}
/** The path and every folder above it, with what follows; the root is the empty prefix. */
function* prefixesOf(name) {
    yield [name, ''];
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        yield [name.slice(0, slash), name.slice(slash)];
    }
    yield ['', `/${name}`];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rule.js
const fileRule = (rule) => ({ kind: 'file', ...rule });
const changeRule = (rule) => ({ kind: 'change', ...rule });

;// CONCATENATED MODULE: ./build/packages/risk/src/content/any-of.js
/**
 * One pattern that finds what any of these finds: a list by language can be read, one long alternation cannot.
 * @param patterns all with the same flags
 */
function anyOf(...patterns) {
    const flags = new Set(patterns.map((pattern) => pattern.flags));
    if (flags.size > 1)
        throw new TypeError(`patterns with other flags: ${[...flags].join(', ')}`);
    return new RegExp(patterns.map(({ source }) => source).join('|'), [...flags][0] ?? '');
}
/** A pattern that finds any of these texts as they stand. */
function anyWord(words, flags = '') {
    return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), flags);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/fences.js
const OPENING = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!`)(?!.*`)|~{3,})(.*)$/;
const RENDERED = /^\s*(?:\{?eval-rst\}?|mermaid)\b/;
const ANY_MARK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/;
/** What begins a block of HTML, and the text that ends it (section 4.6); in one, a fence is none. */
const HTML_BLOCKS = [
    [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [/^<![a-z]/i, />/],
    [/^<\/?[a-z][\w-]*(?=[\s/>]|$)/i, /^[\s>]*$/],
];
const CONTAINERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
/**
 * Numbers of the lines inside fenced code blocks, the fences left out. A document that can be read in two ways has
 * none: a fence never ends, stands in HTML, is left by the list or the quotation that it stands in, or closes where
 * only some lists would let it.
 */
function fencedLines(lines) {
    const fenced = new Set();
    let fence;
    let htmlEnds;
    for (const [index, line] of lines.entries()) {
        if (fence !== undefined) {
            const kind = kindWithin(line, fence);
            if (kind === 'unclear')
                return new Set();
            if (kind === 'end')
                fence = undefined;
            else if (fence.isCode)
                fenced.add(index + 1);
        }
        else if (htmlEnds !== undefined) {
            if (ANY_MARK.test(line))
                return new Set();
            if (htmlEnds.test(line))
                htmlEnds = undefined;
        }
        else {
            htmlEnds = htmlBegun(line);
            fence = opened(line, lines[index - 1] ?? '');
        }
    }
    return fence === undefined ? fenced : new Set();
}
function htmlBegun(line) {
    const text = line.replace(CONTAINERS, '');
    const ends = text.startsWith('<') ? HTML_BLOCKS.find(([begins]) => begins.test(text))?.[1] : undefined;
    return ends?.test(text) ? undefined : ends;
}
/** What only goes on with the paragraph above opens nothing: deep indentation, or an item that is not the first. */
function opened(line, previous) {
    const [, before = '', item = '', mark, info = ''] = OPENING.exec(line) ?? [];
    if (mark === undefined)
        return undefined;
    const { depth, rest } = unquoted(before, Number.POSITIVE_INFINITY);
    const column = width(rest + item);
    const goesOn = (item === '' && column >= 4) || (/\d/.test(item) && Number.parseInt(item, 10) !== 1);
    if (goesOn && /[^\s>]/.test(previous))
        return undefined;
    return { mark: mark.charAt(0), length: mark.length, depth, column, isCode: !RENDERED.test(info) };
}
/** A closing fence, code, or a line that may stand outside. */
function kindWithin(line, { mark, length, depth, column }) {
    const quoted = unquoted(line, depth);
    if (quoted.depth < depth)
        return 'unclear';
    const text = quoted.rest.trim();
    if (text === '')
        return 'code';
    const indent = width(/^[ \t]*/.exec(quoted.rest)?.[0] ?? '');
    if (indent < column)
        return 'unclear';
    const isMark = text.length >= length && text === mark.repeat(text.length);
    if (!isMark || indent > column + 3)
        return 'code';
    return column === 0 || indent === column ? 'end' : 'unclear';
}
/** Takes off the marks of quotations, each with the blank behind it, at most so many. */
function unquoted(line, most) {
    let rest = line;
    let depth = 0;
    while (depth < most && /^[ \t]*>/.test(rest)) {
        rest = rest.replace(/^[ \t]*> ?/, '');
        depth++;
    }
    return { depth, rest };
}
/** Columns of a text; a tab goes on to the next multiple of four. */
function width(text) {
    let columns = 0;
    for (const character of text)
        columns += character === '\t' ? 4 - (columns % 4) : 1;
    return columns;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/classes.js
/** Prose only when every name is documentation, a test only when every name is a test; all else is code. */
function classes_readingOf(classes) {
    if (classes.length > 0 && classes.every((one) => one === 'documentation'))
        return 'prose';
    if (classes.length > 0 && classes.every((one) => one === 'documentation' || one === 'test'))
        return 'test';
    return 'code';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/word-automaton.js
/** A row of transitions is a power of two wide. */
const ROW_SHIFT = 6;
const COLUMNS = 1 << ROW_SHIFT;
/** The state of a transition that nobody has taken yet: {@link WordAutomaton.step} works it out. */
const UNKNOWN = 1;
/**
 * Finds words of several vocabularies in bytes, in one pass and whatever their ASCII case (Aho and Corasick, 1975).
 * A transition is worked out when it is first taken: texts use few of them, and a start builds none. State 0 is the
 * start, where the bytes of no word lead.
 */
class WordAutomaton {
    /** Byte → its column; 0 for bytes of no word. */
    columnOf = new Uint8Array(256);
    /** `next[(state << ROW_SHIFT) + column]` is the next state. */
    next = new Uint16Array(0);
    /** By state: the vocabularies of which a word ends here. */
    bits = new Uint8Array(0);
    #children = [new Map(), new Map()];
    #ends = [0, 0];
    #failure = new Uint16Array(0);
    #columns = 1;
    /** Adds vocabularies; `bit` is what {@link bits} has where a word of one ends. */
    add(vocabularies) {
        for (const { words, bit } of vocabularies)
            for (const word of words)
                this.#insert(word.toLowerCase(), bit);
        const states = this.#children.length;
        this.next = new Uint16Array(states << ROW_SHIFT).fill(UNKNOWN);
        for (let state = 0; state < states; state++)
            this.next[state << ROW_SHIFT] = 0;
        this.bits = new Uint8Array(states);
        this.#failure = new Uint16Array(states);
    }
    /** Works out the transition from a state by a column, and keeps it. */
    step(state, column) {
        const edge = (state << ROW_SHIFT) + column;
        const known = this.next[edge];
        if (known !== UNKNOWN)
            return known;
        const child = this.#children[state]?.get(column);
        const shorter = state === 0 ? 0 : this.step(this.#failure[state], column);
        if (child !== undefined) {
            this.#failure[child] = shorter;
            this.bits[child] = this.#ends[child] | this.bits[shorter];
        }
        this.next[edge] = child ?? shorter;
        return child ?? shorter;
    }
    #insert(word, bit) {
        let state = 0;
        for (let at = 0; at < word.length; at++) {
            const column = this.#columnFor(word.charCodeAt(at));
            const children = this.#children[state];
            let child = children.get(column);
            if (child === undefined) {
                child = this.#children.length;
                children.set(column, child);
                this.#children.push(new Map());
                this.#ends.push(0);
            }
            state = child;
        }
        this.#ends[state] = this.#ends[state] | bit;
    }
    #columnFor(code) {
        const known = this.columnOf[code];
        if (known !== 0)
            return known;
        if (code < 0x20 || code > 0x7e || this.#columns === COLUMNS) {
            throw new RangeError(`no column for the character ${code}`);
        }
        const column = this.#columns++;
        this.columnOf[code] = column;
        this.columnOf[String.fromCharCode(code).toUpperCase().charCodeAt(0)] = column;
        return column;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/byte-scan.js

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A longer line is not plain, whatever it holds. */
const LONGEST_PLAIN = 200;
const automaton = new WordAutomaton();
/** Words that no scan has looked for yet. */
const byte_scan_waiting = [];
let vocabularies = 0;
/** 1 for bytes that are neither printable ASCII nor a tab; line ends are looked at apart. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 0x09 && (byte < 0x20 || byte > 0x7e)));
/** A list of words that mark a line, in any case; all of them have to be added before a content is scanned. */
function vocabulary(words = []) {
    const bit = 1 << vocabularies++;
    if (bit > 0x80)
        throw new RangeError('there are bits for eight vocabularies');
    addWords(bit, words);
    return bit;
}
/** Adds words to a vocabulary. */
function addWords(bit, words) {
    byte_scan_waiting.push({ words, bit });
}
/** Reads a content once for all who ask what it holds: most contents hold nothing that a rule looks for. */
function scanBytes(bytes) {
    if (byte_scan_waiting.length > 0)
        automaton.add(byte_scan_waiting.splice(0));
    const marked = [];
    let lines = 0;
    let isPlain = true;
    for (let start = 0; start < bytes.length; start = scanned.end + 1) {
        scanLine(bytes, start);
        const { end, found, odd } = scanned;
        lines++;
        if (found !== 0)
            marked.push({ number: lines, start, end, vocabularies: found });
        if (odd !== 0 || end - start > LONGEST_PLAIN)
            isPlain &&= isPlainButForItsEnd(bytes, start, end, odd);
    }
    const textOf = ({ number, start, end }) => ({ number, text: bytes.toString('utf8', start, end) });
    return {
        lines,
        plain: isPlain,
        marked(of) {
            if (byte_scan_waiting.some(({ bit }) => bit === of))
                throw new RangeError('words were added after the scan');
            return marked.filter((line) => (line.vocabularies & of) !== 0).map(textOf);
        },
    };
}
/** What the last line held; written over by each, since a change can have millions of lines. */
const scanned = { end: 0, found: 0, odd: 0 };
/** The innermost loop. Bytes that are odd are of no word, so that all else can pass with three reads of tables. */
function scanLine(bytes, start) {
    const { columnOf, next, bits } = automaton;
    const { length } = bytes;
    let state = 0;
    let found = 0;
    let odds = 0;
    let at = start;
    for (; at < length; at++) {
        const byte = bytes[at];
        const column = columnOf[byte];
        if (column === 0 && odd[byte] !== 0) {
            if (byte === LINE_FEED)
                break;
            odds++;
        }
        const following = next[(state << ROW_SHIFT) + column];
        state = following === UNKNOWN ? automaton.step(state, column) : following;
        found |= bits[state];
    }
    scanned.end = at;
    scanned.found = found;
    scanned.odd = odds;
}
/** A carriage return may stand at the end of a line, and does not count for its length. */
function isPlainButForItsEnd(bytes, start, end, odds) {
    const hasReturn = end > start && bytes[end - 1] === CARRIAGE_RETURN;
    return odds === (hasReturn ? 1 : 0) && end - start - (hasReturn ? 1 : 0) <= LONGEST_PLAIN;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/whole-side.js

let last = {
    bytes: undefined,
    scan: undefined,
};
/**
 * A scan of the one side of a file that is added or deleted whole: all of its lines are changed lines, so they need
 * not be taken apart to be looked at. Absent for files with two sides, and for contents without lines. Many rules ask
 * about the same contents, one after another.
 */
function wholeSide({ before, after, binary }) {
    const only = before === undefined ? after : after === undefined ? before : undefined;
    if (only === undefined || binary)
        return undefined;
    if (last.bytes !== only)
        last = { bytes: only, scan: scanBytes(only) };
    return last.scan;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/text.js


/** Ends of names of prose: what people read, and nothing runs. */
const PROSE = /(?:\.(?:md|markdown|rst|adoc|asciidoc|txt|text)|(?:^|\/)[A-Z][A-Z_-]+)$/i;
/** Is the file a document or a test by every name? All else is taken for code or configuration. */
function isDocumentOrTest({ classes, file }) {
    if (classes_readingOf(classes) !== 'code')
        return true;
    return classes.every((name) => name === 'other' || name === 'documentation') && PROSE.test(file.path);
}
/** A test by every name, or by every name but those of documents. */
function isTest({ classes }) {
    return readingOf(classes) === 'test';
}
/** Some name of the file says that it is a test. */
function hasTestName({ classes }) {
    return classes.includes('test');
}
function isProse({ classes }) {
    return classes_readingOf(classes) === 'prose';
}
/**
 * The lines that a change adds to a file, in whatever encoding they are. git takes UTF-16 for binary and has no lines
 * of it; a document with a UTF-16 byte order mark is decoded, and the lines that its base lacks are the added ones.
 */
function addedLines({ contents }) {
    if (contents === undefined)
        return [];
    if (!contents.binary)
        return contents.added;
    const after = decodeUtf16(contents.after);
    if (after === undefined)
        return [];
    const known = new Set(linesOf(decodeUtf16(contents.before) ?? ''));
    return linesOf(after)
        .map((text, index) => ({ number: index + 1, text }))
        .filter(({ text }) => !known.has(text));
}
const text_PLAIN = /^[\t\x20-\x7E]{0,200}\r?$/;
let lastPlain = {
    contents: undefined,
    plain: true,
};
/**
 * Is every added line short and printable ASCII? Then nothing is hidden in them, and the rules that look for hidden
 * characters need not look. Several rules ask about the same contents, one after another.
 */
function hasPlainLines(file) {
    if (file.contents !== lastPlain.contents) {
        const whole = file.contents?.after && wholeSide(file.contents);
        const plain = whole?.plain ?? addedLines(file).every(({ text }) => text_PLAIN.test(text));
        lastPlain = { contents: file.contents, plain };
    }
    return lastPlain.plain;
}
/** A text's lines without their line feeds. */
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** A side's text, decoded with replacement; empty when there is none. */
function textOf(bytes) {
    return bytes === undefined ? '' : (decodeUtf16(bytes) ?? bytes.toString('utf8'));
}
function decodeUtf16(bytes) {
    if (bytes === undefined || bytes.length < 2)
        return undefined;
    const mark = bytes.readUInt16BE(0);
    if (mark === 0xfffe)
        return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    if (mark === 0xfeff)
        return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
    return undefined;
}
/** A path or a piece of a line as it can be shown: printable ASCII as it is, all else as `\u{…}`, at most 80 characters. */
function shown(text) {
    const safe = text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length > 80 ? `${safe.slice(0, 77)}...` : safe;
}
/** The last segment of a path. */
function text_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-lines.js


/** The added lines of a Markdown or MDX document that are rendered as more than code. */
function renderedLines(file) {
    const fenced = fencedLines(linesOf(textOf(file.contents?.after)));
    return addedLines(file)
        .filter(({ number }) => !fenced.has(number))
        .map(({ number, text }) => ({ number, original: text, text: withoutReferences(withoutCodeSpans(text)) }));
}
function withoutCodeSpans(text) {
    return text.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, ' ');
}
/** HTML character references hide a word from a search: `java&#115;cript:`. */
function withoutReferences(text) {
    if (!text.includes('&'))
        return text;
    return text
        .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex, decimal) => character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
        .replace(/&colon;/gi, ':')
        .replace(/&(?:tab|newline);/gi, '');
}
function character(codePoint) {
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sieve.js
/** Finds nothing. */
const NOTHING = { test: () => false };
/**
 * Finds what any of many expressions finds. V8 compiles an expression when it is first tried, which takes longer than
 * all else that is done with a small file; those of whose words a text has none are not tried on its lines.
 */
class Sieve {
    parts;
    #words;
    constructor(...parts) {
        this.parts = parts;
    }
    /** What finds in the lines of this text what the expressions find. */
    within(text) {
        const able = this.#ableIn(text);
        return able.length === 0 ? NOTHING : { test: (line) => able.some((expression) => expression.test(line)) };
    }
    /** What the first expression finds that finds something. */
    exec(line) {
        for (const expression of this.#ableIn(line)) {
            const found = expression.exec(line);
            if (found !== null)
                return found;
        }
        return null;
    }
    test(line) {
        return this.exec(line) !== null;
    }
    #ableIn(text) {
        this.#words ??= this.parts.map(([words]) => words.split(' '));
        const able = [];
        let lower;
        for (const [index, [, expression]] of this.parts.entries()) {
            if (expression.ignoreCase)
                lower ??= text.toLowerCase();
            const where = (expression.ignoreCase ? lower : undefined) ?? text;
            if (this.#words[index]?.some((word) => where.includes(word)))
                able.push(expression);
        }
        return able;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-active.js






const DOCUMENT = /\.(?:md|markdown|mdx|mdoc|rst|adoc|asciidoc|txt|rmd|qmd|html?|svg|xhtml)$/i;
/** Markup that a browser runs, whichever document it stands in. */
const ACTIVE_MARKUP = /<\s*(?:script|iframe|object|embed|applet|base|form|meta\s[^>]*http-equiv|link\s[^>]*rel\s*=\s*["']?(?:stylesheet|import|preload))\b|(?:^|[\s"'/<])on(?:abort|animation\w*|auxclick|before\w+|begin|blur|change|click|close|contextmenu|copy|cut|dblclick|drag\w*|drop|end|error|focus\w*|hashchange|input|invalid|key\w+|load\w*|message|mouse\w+|page\w+|paste|play\w*|pointer\w+|popstate|repeat|reset|resize|scroll\w*|search|select\w*|show|submit|toggle|touch\w+|transition\w*|unload|wheel)\s*=\s*(?!["']?\s*$)\S|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*\S|data:(?:text\/html|image\/svg\+xml|application\/xhtml)|<\?php|<%[=-]?/i;
/** A link of reStructuredText or AsciiDoc that runs a script. */
const SCRIPT_LINK = /<\s*(?:java|vb)script:/i;
/** Code blocks that a documentation tool runs, and comments that a generator runs. */
const EXECUTED_FORMS = anyOf(/^[ \t>]*(?:`{3,}|~{3,}|:{3,})\s*\{\s*(?:code-cell|exec\w*|eval-\w+|python|r|julia|bash|sh|shell|js|javascript|ojs|node|sql|perl|ruby|powershell|rust|go|jupyter-execute|ipython|plot|command-output|program-output|raw|include|literalinclude|csv-table|testcode|testsetup|testcleanup)\b/i, /^[ \t>]*(?:`{3}|~{3}|:{3})\s*\S.*\b(?:exec(?:ute)?|eval|runnable|cmd|cmd_result|run|run_on_save|run_on_load)\s*=/i, /\[\[\[cog\b|<!--\s*(?:AUTO-GENERATED-CONTENT|mdsh|cog|markdown-exec|embedme|markdown-autodocs|doc-gen|exec)\b|<!--\s*#\s*(?:exec|include)\b/i, 
// A notebook that is written as Markdown (Jupytext, Quarto)
/^(?:jupytext|kernelspec|execute)\s*:\s*$/i);
const EXECUTED = new RegExp(EXECUTED_FORMS.source, 'i');
/** Front matter that is a program (gray-matter), and tags that make objects of any class while YAML is read. */
const FRONT_MATTER = /^---\s*(?:js|javascript|coffee|cson|node|ts|typescript)\s*$|!!?(?:js|python|ruby|java|perl|php)\/\w/i;
/** A template's expression that reaches for files, the environment or a class behind its value (Jinja, Liquid, Hugo). */
const TEMPLATE_EXPRESSION = /\{\{(?:(?!\{\{)[^}])*(?:readFile|readDir|getenv|__\w+__|\.constructor\b|\bprocess\.|\brequire\s*\(|\b(?:system|popen|exec|eval|shell|pipe)\s*\()|\{%-?\s*(?:import|from|exec\w*|eval|python|bash|shell|ruby|call|do)\b/;
/** Docusaurus and other sites read Markdown as MDX: at a line's start these are a program's words. */
const MODULE = /^(?:import\s(?:[\w$*{},\s]{2,}(?<=\s)from\s+|\s*)['"][^'"]+['"];?\s*$|export\s+(?:const|let|var)\s+\w+\s*=|export\s+(?:default\s+)?(?:async\s+)?(?:function|class)\b\s*(?:\w+\s*)?[({])/;
/** Runs a command when TeX sets the page, or when an editor opens the file. */
const ON_READING = /\\write18\b|\\immediate\s*\\write|\\input\s*\{\||-\*-.*\beval\s*:|^.{0,20}\beval:\s*\(|\bvim?:.*\b(?:system|shell|source)\b/;
/** A diagram may call scripts unless its renderer forbids it. */
const DIAGRAM = /^\s*click\s+\S+\s.*javascript:|["']?securityLevel["']?\s*:\s*["']?(?:loose|antiscript)/i;
/** What runs wherever it stands, the first that finds something first. */
const ACTIVE = new Sieve(['< = :', ACTIVE_MARKUP], ['``` ~~~ ::: [[cog <!-- :', EXECUTED], ['{{ {% \\write18 \\immediate \\input -*- eval: vi: vim:', anyOf(TEMPLATE_EXPRESSION, ON_READING)], ['--- ! javascript: securitylevel', anyOf(FRONT_MATTER, DIAGRAM)]);
/** Directives of reStructuredText that run something, or that bring in what is no document. */
const DIRECTIVE = /^\s*(?:\.\.\s+(?:exec\w*|program-output|command-output|jupyter-execute|jupyter-kernel|ipython|plot|runblock|runcmd|autoexec|pyexec|repl|raw::\s*(?:html|latex)?\s*$|default-role|role::\s*raw|ifconfig|jinja|testcode|testsetup|testcleanup|include|literalinclude|csv-table|raw)::?|:(?:file|url):)|^\s*\.\.\s+role::\s*[\w-]+\s*\(raw\)|(?:<|:target:\s*|^\.\.\s+_[^:]*:\s*)javascript:|\b(?:sys2?|eval)::\[|\{(?:sys[23]?|eval):/i;
/** What brings in another file: the first group that is there is its name. */
const INCLUDED = anyOf(/^\s*(?:\.\.\s+(?:include|literalinclude|csv-table|raw)::|:(?:file|url):|include::)\s*(.*)$/i);
const PULLED_IN_FORMS = anyOf(/--8<--\s*["']([^"']+)["']/, /\{!\s*(\S+)\s*!\}/, /\{\{\s*#\w+\s+([^\s}]+)/, /\{%-?\s*include\w*\s+["']?([^\s"'%]+)/, /\{\{[<%]\s*(?:readfile|include|code)\b[^>%]*?["']([^"']+)["']/, /^\s*<<<\s*(\S+)/, /^\s*!include(?:url|sub)?\s+(\S+)/);
const PULLED_IN = new Sieve(['--8<-- {! {{ {% <<< !include', PULLED_IN_FORMS]);
/** What pip reads, whatever the file is called: options, and packages with their versions. */
const REQUIREMENT = /^\s*(?:(?:-[rce]|--(?:(?:extra-)?index-url|find-links|trusted-host|requirement|editable))[\s=]+\S|[A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?\s*(?:==|~=|>=)\s*\d[\w.*]*\s*(?:;.*|--hash.*|\\)?$)/;
/** Beyond the repository, or where secrets are kept. */
const FAR_AWAY = /^(?:\/(?!\/)|~|[a-z]+:\/\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;
const FAR_AWAY_FROM_SITE = /^(?:~|[a-z]+:\/\/|\/(?:etc|proc|root|home|var|tmp|Users)\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;
/** What looks like a document and runs is no documentation (contract, "Low"). */
const documentActive = fileRule({
    code: 'RISK_DOCUMENT_EXECUTES',
    title: 'A document that executes',
    why: 'Script in a page runs in its readers’ browsers; a directive or an executed code block runs where the documentation is built.',
    remedy: 'Show code in a plain code block; load scripts from the site’s own theme.',
    needs: 'contents',
    applies: ({ file, classes }) => classes.includes('documentation') || (DOCUMENT.test(file.path) && !classes.includes('test')),
    *inspect(file) {
        const { path } = file.file;
        const isMarkdown = /\.(?:md|markdown|mdx|mdoc|rmd|qmd)$/i.test(path);
        const isRest = /\.(?:rst|rest|txt)$/i.test(path);
        const lines = isMarkdown ? renderedLines(file) : addedLines(file);
        const raw = isRest ? rawLines(linesOf(textOf(file.contents?.after))) : undefined;
        let findings = 0;
        for (const { text, number } of lines) {
            const isRendered = raw === undefined || raw.has(number) || SCRIPT_LINK.test(text);
            const finding = (isRendered ? active(text, number) : undefined) ??
                (isMarkdown ? moduleCode(text, number) : directive(text, number, path));
            if (finding === undefined)
                continue;
            yield finding;
            if (++findings === 3)
                return;
        }
    },
});
/** Numbers of the lines of `raw` blocks: the only ones of reStructuredText that reach a browser as they are. */
function rawLines(lines) {
    const raw = new Set();
    let indent = -1;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const own = line.length - line.trimStart().length;
        if (indent >= 0 && own <= indent)
            indent = -1;
        if (indent >= 0 || /^\s*\.\.\s+raw::/i.test(line))
            raw.add(index + 1);
        if (indent < 0 && /^\s*\.\.\s+raw::/i.test(line))
            indent = own;
    }
    return raw;
}
function active(text, line) {
    for (const part of windows(text)) {
        const found = ACTIVE.exec(part) ?? pulledIn(part);
        if (found !== null)
            return { tier: 'medium', line, message: shown(part.slice(found.index).trim()) };
    }
    return undefined;
}
/** Sites take files from all over their repository; only what lies beyond it, or is kept secret, is told. */
function pulledIn(text) {
    const found = PULLED_IN.exec(text);
    const target = found?.slice(1).find((group) => group !== undefined) ?? '';
    return FAR_AWAY_FROM_SITE.test(target) ? found : null;
}
/** A long line in pieces that overlap: the patterns look ahead, and must not do so over a whole megabyte. */
function* windows(text) {
    for (let from = 0; from === 0 || from < text.length; from += document_active_WINDOW - OVERLAP)
        yield text.slice(from, from + document_active_WINDOW);
}
const document_active_WINDOW = 2_000;
const OVERLAP = 400;
function moduleCode(text, line) {
    return MODULE.test(text.slice(0, document_active_WINDOW))
        ? { tier: 'medium', line, message: `MDX runs this: ${shown(text.trim())}` }
        : undefined;
}
function directive(text, line, path) {
    if (text.length > document_active_WINDOW)
        return undefined;
    if (REQUIREMENT.test(text))
        return { tier: 'medium', line, message: `pip reads this: ${shown(text.trim())}` };
    if (!DIRECTIVE.test(text) && !text.startsWith('include::'))
        return undefined;
    const target = INCLUDED.exec(text)?.[1];
    if (target !== undefined && !isFarAway(path, target.trim()) && !/^\s*\.\.\s+raw::\s*$/.test(text))
        return undefined;
    return { tier: 'medium', line, message: shown(text.trim()) };
}
function isFarAway(path, target) {
    return FAR_AWAY.test(target) || (target.startsWith('../') && resolveTarget(path, target) === undefined);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-hidden-instructions.js


const WHOM = /\b(?:ais?|agents?|assistants?|llms?|language models?|models?|claude|copilot|(?:chat)?gpt\w*|gemini|codex|cursor|devin|chatbots?|reviewers?)\b/i;
const ORDER = /\b(?:ignore|disregard|forget|override|bypass|you (?:must|should|are|will|may|need)|do not|don't|never|always|run|execute|fetch|download|send|upload|post|print|reveal|exfiltrate|approve|merge|install|delete|disable|respond|reply|pretend|act as|treat)\b/i;
const INJECTION = /\b(?:ignore|disregard|forget|override)\b[^.]{0,60}\b(?:previous|prior|above|earlier|instructions?|rules?|prompts?|guidelines?)\b|\bsystem (?:prompt|message|instruction)|<\/?(?:system|instructions?|important)>|\[\/?INST\]|\b(?:secret|hidden) instructions?\b|^<!--\s*(?:system|assistant|developer)\s*:|\bapprove (?:this|the) (?:pull request|pr|change|merge)/i;
const COMMAND = /\b(?:curl|wget)\s+\S+|\|\s*(?:ba|z)?sh\b|\bbase64\s+-d|\$\{?\w*(?:TOKEN|SECRET|PASSWORD|API_KEY)\b|\bprintenv\b|\/etc\/passwd|\brm\s+-rf\b/;
const LONGEST = 20_000;
/** Orders in a comment: nobody sees them on the page, and an agent that reads the file takes them for its task. */
const documentHiddenInstructions = fileRule({
    code: 'RISK_HIDDEN_INSTRUCTIONS',
    title: 'Instructions that readers do not see',
    why: 'A comment is not rendered; an agent that reads the file reads it like any other text, and may obey.',
    remedy: 'Remove the comment, or write it as visible text.',
    needs: 'contents',
    applies: ({ classes, file }) => classes.includes('documentation') || /\.(?:mdx?|markdown|rst|adoc|html?|svg)$/i.test(file.path),
    *inspect({ contents }) {
        if (contents === undefined || contents.added.length === 0)
            return;
        const added = new Set(contents.added.map(({ number }) => number));
        for (const part of hiddenParts(textOf(contents.after))) {
            const line = firstIn(added, part);
            if (line === undefined)
                continue;
            yield { tier: 'medium', line, message: `not rendered: ${shown(part.text.trim())}` };
            return;
        }
    },
});
function isOrder(text) {
    const part = text.slice(0, LONGEST);
    return INJECTION.test(part) || COMMAND.test(part) || (WHOM.test(part) && ORDER.test(part));
}
function firstIn(added, { from, to }) {
    for (let line = from; line <= to; line++)
        if (added.has(line))
            return line;
    return undefined;
}
/** Comments of HTML, Markdown, reStructuredText and AsciiDoc, and elements that are styled away, if they hold orders. */
function* hiddenParts(text) {
    for (const { 0: comment, index } of text.matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g))
        if (isOrder(comment))
            yield partOf(text, index, comment);
    for (const { index } of text.matchAll(HIDDEN_ELEMENT)) {
        const element = text.slice(index, index + 2_000);
        if (isOrder(element))
            yield partOf(text, index, element);
    }
    for (const [index, line] of linesOf(text).entries()) {
        const comment = line.length > LONGEST ? null : LINE_COMMENT.exec(line);
        const said = comment?.[1] ?? comment?.[2] ?? comment?.[3];
        if (said !== undefined && isOrder(said))
            yield { from: index + 1, to: index + 1, text: said };
    }
}
const HIDDEN_ELEMENT = /<\w{1,30}[^<>]{0,300}(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*[:=]\s*["']?(?:transparent|white|#fff(?:fff)?)\b)/gi;
/** `[//]: # (text)` and its kin in Markdown, `// text` in AsciiDoc, `.. text` in reStructuredText. */
const LINE_COMMENT = /^\s*(?:\[(?:\/\/|comment|_|\.|#)\]:\s*(?:#|<>)\s*["'(](.*)["')]\s*$|\/\/\s(.*)$|\.\.\s+(?![\w-]+::|_|\[|\|)(.*)$)/i;
function partOf(text, at, part) {
    const from = lineAt(text, at);
    return { from, to: from + (part.match(/\n/g) ?? []).length, text: part };
}
function lineAt(text, at) {
    let line = 1;
    for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-mdx.js



/** MDX is a program that renders to a page: its imports, exports and expressions run when the site is built. */
const documentMdx = fileRule({
    code: 'RISK_MDX_CODE',
    title: 'Code in an MDX document',
    why: 'Imports, exports and expressions of an MDX file run in the build and in the reader’s browser.',
    remedy: 'Write the page as plain Markdown, or let a person read the code.',
    needs: 'contents',
    applies: ({ file }) => /\.mdx$/i.test(file.path) || /\.mdx$/i.test(file.previousPath ?? ''),
    *inspect({ contents }) {
        if (contents === undefined)
            return;
        const after = codeLines(linesOf(textOf(contents.after)));
        const before = codeLines(linesOf(textOf(contents.before)));
        const added = contents.added.find(({ number }) => after.has(number));
        if (added !== undefined)
            yield { tier: 'medium', line: added.number, message: shown(added.text.trim()) };
        const removed = contents.removed.find(({ number }) => before.has(number));
        if (added === undefined && removed !== undefined)
            yield { tier: 'medium', message: `line ${removed.number} of the base was code: ${shown(removed.text.trim())}` };
    },
});
/**
 * Numbers of the lines that hold code (MDX 3, "Syntax"): import and export blocks up to the next empty line, and
 * everything from an opening brace to its closing one, code blocks and code spans left out.
 */
function codeLines(lines) {
    const fenced = fencedLines(lines);
    const code = new Set();
    let inModule = false;
    let depth = 0;
    for (const [index, line] of lines.entries()) {
        if (fenced.has(index + 1) && !inModule && depth === 0)
            continue;
        inModule = line.trim() !== '' && (inModule || /^(?:import|export)\b/.test(line));
        const text = inModule || depth > 0
            ? line
            : line.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, '').replace(/\\[{}]/g, '');
        const opens = (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
        if (inModule || depth > 0 || /[{}]/.test(text))
            code.add(index + 1);
        depth = Math.max(0, depth + opens);
    }
    return code;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-characters.js
/** Everything that may be hidden; what is legitimate in its place is sorted out afterwards. */
const CANDIDATE = new RegExp(`[${[
    '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
    '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E0FFF}',
].join('')}]`, 'gu');
/** No regular expression runs over a text that is ASCII alone. */
const hidden_characters_NON_ASCII = /[^\0-\x7F]/;
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Scripts whose spelling needs U+200C or U+200D: cursive ones and the Brahmic ones (Unicode UAX 31, section 2.3). */
const JOINER_SCRIPTS = [
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Mandaic',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Khmer',
    'Myanmar',
    'Tibetan',
];
const EMOJI_BASE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const TAGGED_FLAG = /^[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,4}\u{E007F}/u;
const FLAG = '\u{1F3F4}';
const EMOJI_SELECTOR = '\uFE0F';
const TEXT_SELECTOR = '\uFE0E';
const KEYCAP = '\u20E3';
/**
 * The hidden characters of a text, those left out that belong where they stand: U+FE0F and U+200D inside an emoji,
 * tag characters inside a subdivision flag (Unicode UTS 51, annex C), U+200C and U+200D between letters of one
 * script that is spelled with them. Right-to-left letters are never hidden.
 * @param startsFile the text begins at the first byte of its file, where U+FEFF is a byte order mark
 */
function hiddenCharacters(text, startsFile = false) {
    if (!hidden_characters_NON_ASCII.test(text))
        return [];
    const found = [];
    let flagEnds = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        const at = match.index;
        const character = match[0];
        if (at < flagEnds)
            continue;
        const flag = flagTags(text, at);
        if (flag > 0)
            flagEnds = at + flag;
        else if (!isLegitimate(text, at, character, startsFile))
            found.push(described(character, at));
    }
    return found;
}
/** How long the tag sequence of a subdivision flag is that starts here; 0 when none does. */
function flagTags(text, at) {
    if (before(text, at) !== FLAG)
        return 0;
    return TAGGED_FLAG.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}
function isLegitimate(text, at, character, startsFile) {
    switch (character) {
        case '\uFEFF':
            return startsFile && at === 0;
        case EMOJI_SELECTOR:
        case TEXT_SELECTOR:
            return selectsPresentation(text, at);
        case '\u200D':
            return joinsEmoji(text, at) || joinsLetters(text, at);
        case '\u200C':
            return joinsLetters(text, at);
        default:
            return false;
    }
}
function selectsPresentation(text, at) {
    const base = before(text, at);
    return EMOJI_BASE.test(base) || (/^[0-9#*]$/.test(base) && text[at + 1] === KEYCAP);
}
function joinsEmoji(text, at) {
    const previous = before(text, at);
    const base = previous === EMOJI_SELECTOR ? before(text, at - 1) : previous;
    return EMOJI_BASE.test(base) && /^\p{Extended_Pictographic}$/u.test(after(text, at + 1));
}
function joinsLetters(text, at) {
    const previous = before(text, at);
    const next = after(text, at + 1);
    joinerScripts ??= JOINER_SCRIPTS.map((script) => new RegExp(`^(?=[\\p{L}\\p{M}])\\p{Script_Extensions=${script}}$`, 'u'));
    return joinerScripts.some((script) => script.test(previous) && script.test(next));
}
/** Made when the first joiner is met: the tables of the scripts take longer than judging a change without any. */
let joinerScripts;
/** The character that ends before this offset. */
function before(text, at) {
    const low = text.charCodeAt(at - 1);
    const isPair = low >= 0xdc00 && low <= 0xdfff;
    return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
/** The character that starts at this offset. */
function after(text, at) {
    const codePoint = text.codePointAt(at);
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}
function described(character, at) {
    return { at, codePoint: character.codePointAt(0), kind: hidden_characters_kindOf(character) };
}
function hidden_characters_kindOf(character) {
    if (BIDIRECTIONAL.test(character))
        return 'bidirectional';
    if (character === '\uFEFF')
        return 'byte-order-mark';
    if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character))
        return 'variation-selector';
    return /[\u{E0000}-\u{E0FFF}]/u.test(character) ? 'tag' : 'invisible';
}
/** `U+202E`, as Unicode writes it. */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-content.js



const MOST_FINDINGS = 5;
/** Trojan Source (CVE-2021-42574) and its kin: Unicode TR36, section 3; UTS 39, section 5.4. */
const hiddenContent = fileRule({
    code: 'RISK_HIDDEN_CHARACTER',
    title: 'Hidden characters',
    why: 'A reader sees another text than the compiler or the agent does: bidirectional controls reorder a line, invisible and tag characters carry instructions or split a name.',
    remedy: 'Remove the character, or write it as an escape such as \\u202E.',
    needs: 'contents',
    inspect: (file) => (hasPlainLines(file) ? [] : hiddenIn(file)),
});
function* hiddenIn(file) {
    const tier = isDocumentOrTest(file) ? 'medium' : 'high';
    let findings = 0;
    for (const { text, number } of addedLines(file)) {
        const hidden = hiddenCharacters(text, number === 1);
        if (hidden.length === 0)
            continue;
        yield { tier, line: number, message: describe(hidden) };
        if (++findings === MOST_FINDINGS)
            return;
    }
}
function describe(hidden) {
    const [first] = hidden;
    const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
    return `${codePointName(first.codePoint)} (${first.kind}) at column ${first.at + 1}${more}`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/control-characters.js

/** A line of code or of a test that is longer than this hides what stands at its end. */
const LONGEST_LINE = 2_000;
/** C0 without the tab, DEL, C1 (U+0085 among them), and the two separators that some languages take for a new line. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;
/** The same without `g`, which is quicker to say no: most lines have none. */
const SUSPECT = new RegExp(CONTROL.source);
/** Text that is pushed out of the window by blanks. */
const FAR_RIGHT = /\S[ \t]{200}[ \t]*\S/;
/**
 * Control characters of one line, by name: a carriage return anywhere but at the line's end, C0 and C1 controls,
 * terminal escapes, U+2028 and U+2029. A viewer shows such a line otherwise than a program reads it.
 * @param line without its line feed
 */
function controlCharacters(line) {
    if (!SUSPECT.test(line))
        return [];
    const found = [];
    for (const { 0: character, index } of line.matchAll(CONTROL)) {
        if (character === '\r' && index === line.length - 1)
            continue;
        found.push(codePointName(character.charCodeAt(0)));
    }
    return found;
}
/** Does the line hold more than a person sees: over 2,000 characters, or text behind hundreds of blanks? */
function isOverlong(line) {
    return line.length > LONGEST_LINE || (line.length > 200 && FAR_RIGHT.test(line));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-control.js



/** Terminal escapes and stray line ends: what a pager or a diff shows is not what a program reads. */
const hiddenControl = fileRule({
    code: 'RISK_CONTROL_CHARACTER',
    title: 'Control characters',
    why: 'A lone carriage return, U+2028 or an escape sequence overwrites or hides text in a terminal, and ends a line for one reader and not for another.',
    remedy: 'Remove the character, or write it as an escape such as \\x1b.',
    needs: 'contents',
    inspect: (file) => (hasPlainLines(file) ? [] : controlsIn(file)),
});
function* controlsIn(file) {
    for (const { text, number } of addedLines(file)) {
        const [first] = controlCharacters(text);
        if (first === undefined)
            continue;
        yield { tier: 'medium', line: number, message: `the control character ${first}` };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/look-alikes.js
/** Letters of other scripts that a reader takes for Latin ones (Unicode UTS 39, confusables.txt, the exact look-alikes). */
const CYRILLIC = 'асеорхуѕіјһԁԛԝѵьАВСЕНІЈКМОРЅТХУԌԚԜѴҮүӀӏ';
const GREEK = 'οαινρκγυΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ';
const LATIN_LIKE = 'ɑɡℓⅼⅽⅾⅿⅰⅴⅹ';
const LOOK_ALIKE = new RegExp(`^[${CYRILLIC}${GREEK}${LATIN_LIKE}]+$`, 'u');
const CYRILLIC_LOOK_ALIKE = new RegExp(`^[${CYRILLIC}]+$`, 'u');
const GREEK_LOWER = /^[αινρκγυ]+$/u;
/** Scripts that nobody mixes with Latin inside one word but to deceive. */
const FOREIGN = /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Ol_Chiki}]/u;
/** Letters that normalise to ASCII (NFKC): some compilers read them as the ASCII letter. */
const COMPATIBILITY = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\uFB00-\uFB06\u{1F130}-\u{1F149}]/u;
/** Letters and signs that look like an operator or a separator: click letters, the Greek question mark, fraction slashes. */
const FALSE_PUNCTUATION = /[\u01C0-\u01C3\u037E\uA789\u2236\u05F3\u05F4\uFF1B]/u;
/** A web address whose host does not end where it seems to. */
const FALSE_SLASH = /https?:\/\/[^\s"'`<>)]{0,2000}[\u2044\u2215\u29F8\uFF0F\uA789\uFF0E\u3002\uFF61]/u;
const look_alikes_NON_ASCII = /[^\0-\x7F]/;
/** Anything that one of the functions here could find: Chinese, accents and emoji are none of it. */
const LOOK_ALIKE_HINT = new RegExp(`[${CYRILLIC}${GREEK}${LATIN_LIKE}\\p{Script=Cyrillic}]|${[FOREIGN, COMPATIBILITY, FALSE_PUNCTUATION].map(({ source }) => source).join('|')}|[\u2044\u2215\u29F8\uFF0F\uFF0E\u3002\uFF61]`, 'u');
const WORD = /[\p{L}\p{M}\p{Nl}\p{Nd}]+/gu;
const LETTER = /[\p{L}\p{Nl}]/u;
const LATIN = /[A-Za-z]/;
/**
 * The words of a text that mix Latin letters with letters that pass for Latin ones, wherever they stand. Words such as
 * `SQLзапрос`, `Δt` or `µs` do not: their other letters look like nothing in Latin.
 */
function mixedWords(text) {
    return look_alikes_NON_ASCII.test(text) ? wordsOf(text).filter(isDeceptive) : [];
}
/**
 * The identifiers of a piece of code, its comments and strings blanked out, that are or hold look-alikes: mixed words;
 * words of Cyrillic letters alone that all pass for Latin; full-width and mathematical letters, which NFKC folds to ASCII.
 */
function deceptiveIdentifiers(code) {
    if (!look_alikes_NON_ASCII.test(code))
        return [];
    return wordsOf(code).filter((word) => isDeceptive(word) || isMixedIdentifier(word) || CYRILLIC_LOOK_ALIKE.test(word) || foldsToAscii(word));
}
function wordsOf(text) {
    return (text.match(WORD) ?? []).filter((word) => look_alikes_NON_ASCII.test(word));
}
function isDeceptive(word) {
    if (!LATIN.test(word))
        return false;
    if (FOREIGN.test(word))
        return true;
    const others = [...word].filter((character) => look_alikes_NON_ASCII.test(character) && LETTER.test(character)).join('');
    if (others === '' || !LOOK_ALIKE.test(others))
        return false;
    return !GREEK_LOWER.test(others) || (word.match(/[A-Za-z]/g) ?? []).length >= 3;
}
/** Cyrillic and Latin in one identifier; Greek is left to science, where `Δt` and `dθ` are words. */
function isMixedIdentifier(word) {
    return LATIN.test(word) && /\p{Script=Cyrillic}/u.test(word);
}
function foldsToAscii(word) {
    const folding = [...word].filter((character) => COMPATIBILITY.test(character)).length;
    return folding > 1 || (folding === 1 && LATIN.test(word));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-in-path.js





/** A name that is not what it looks like, for instance `config` with a zero-width space beside `config`. */
const hiddenInPath = fileRule({
    code: 'RISK_HIDDEN_IN_PATH',
    title: 'Hidden or look-alike characters in a name',
    why: 'Two names that look the same are two files: a reviewer, an owner rule or a glob takes one for the other.',
    remedy: 'Rename the file with visible characters of one script.',
    needs: 'names',
    *inspect({ file }) {
        if (file.status === 'modified' || file.status === 'deleted')
            return;
        const { path } = file;
        const [hidden] = hiddenCharacters(path);
        if (hidden !== undefined)
            yield { tier: 'medium', message: `${shown(path)} has ${codePointName(hidden.codePoint)} (${hidden.kind})` };
        const [control] = controlCharacters(`${path}.`);
        if (control !== undefined)
            yield { tier: 'medium', message: `${shown(path)} has the control character ${control}` };
        for (const word of mixedWords(path))
            yield { tier: 'medium', message: `${shown(path)} mixes scripts in ${shown(word)}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-long-line.js



/** Nobody scrolls to column 3,000. */
const hiddenLongLine = fileRule({
    code: 'RISK_LONG_LINE',
    title: 'A line longer than a person reads',
    why: 'What stands far to the right of a line is not seen in a review; minified code is not reviewed at all.',
    remedy: 'Break the line; keep generated data out of code and tests.',
    needs: 'contents',
    applies: (file) => !isProse(file),
    inspect: (file) => (hasPlainLines(file) ? [] : longLinesIn(file)),
});
function* longLinesIn(file) {
    for (const { text, number } of addedLines(file)) {
        if (!isOverlong(text))
            continue;
        const what = text.length > LONGEST_LINE ? `a line of ${text.length} characters` : 'text behind hundreds of blanks';
        yield { tier: 'medium', line: number, message: what };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/doubtful-regions.js
/**
 * Lines of regions that may be code all the same: the scanner knows no regular expressions, no markup between tags and
 * no raw strings, so that a quote in one of them seems to open a text of many lines; and templates hold code.
 * @returns the lines' places, the first is 0
 */
function doubtfulLines(text, regions, language) {
    const lines = new Set();
    let line = 0;
    let at = 0;
    let nextBreak = text.indexOf('\n');
    for (const region of regions) {
        if (nextBreak >= 0 && nextBreak < region.from)
            nextBreak = text.indexOf('\n', region.from);
        if (nextBreak < 0)
            break;
        if (nextBreak >= region.to)
            continue;
        const body = text.slice(region.from, region.to);
        if (!isDoubtful(text, region, body, language))
            continue;
        line += breaksIn(text.slice(at, region.from));
        at = region.from;
        const count = breaksIn(body);
        for (let next = line; next <= line + count; next++)
            lines.add(next);
    }
    return lines;
}
function isDoubtful(text, { kind, from, to }, body, language) {
    if (to === text.length)
        return true;
    const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    if (kind === 'comment')
        return !/^[\s{(]*$/.test(before);
    if (language === 'python')
        return /(?:f|fr|rf)(?:"""|''')$/i.test(before);
    if (language !== 'javascript')
        return false;
    return body.includes('${') || /(?:(?<!=)>|\/[^/]*)\s*`$/.test(before.slice(-500));
}
function breaksIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/languages.js
const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const SYNTAXES = {
    javascript: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
    python: { lineComments: ['#'], blockComments: [], quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] },
    go: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
    rust: { ...C_COMMENTS, quotes: ['"'], multiline: ['"'], nests: true, loneQuote: true },
    jvm: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'], nests: true },
    csharp: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'] },
    ruby: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
    php: { lineComments: ['//', '#'], blockComments: [['/*', '*/']], quotes: ['"', "'"], multiline: [] },
    c: { ...C_COMMENTS, quotes: ['"', "'"], multiline: [] },
    swift: { ...C_COMMENTS, quotes: ['"""', '"'], multiline: ['"""'], nests: true },
    elixir: { lineComments: ['#'], blockComments: [], quotes: ['"""', '"', "'"], multiline: ['"""'] },
    shell: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [] },
    dart: { ...C_COMMENTS, quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"], nests: true },
    lua: { lineComments: ['--'], blockComments: [['--[[', ']]']], quotes: ['"', "'"], multiline: [] },
    lisp: { lineComments: [';'], blockComments: [['#|', '|#']], quotes: ['"'], multiline: ['"'] },
    haskell: { lineComments: ['--'], blockComments: [['{-', '-}']], quotes: ['"'], multiline: [], nests: true },
    perl: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
    julia: { lineComments: ['#'], blockComments: [['#=', '=#']], quotes: ['"""', '"'], multiline: ['"""'], nests: true },
};
const EXTENSIONS = {
    javascript: 'js mjs cjs jsx ts mts cts tsx vue svelte coffee astro es6',
    python: 'py pyi pyx pyw',
    go: 'go',
    rust: 'rs',
    jvm: 'java kt kts scala sc groovy gradle',
    csharp: 'cs fs vb',
    ruby: 'rb rake gemspec ru cr',
    php: 'php phpt',
    c: 'c h cc cpp cxx c++ hh hpp hxx h++ m mm cu inl ipp zig d proto sol v sv',
    swift: 'swift',
    elixir: 'ex exs',
    shell: 'sh bash zsh fish bats ksh ps1 psm1 nix tcl',
    dart: 'dart',
    lua: 'lua',
    lisp: 'clj cljs cljc lisp el scm rkt',
    haskell: 'hs lhs elm purs idr',
    perl: 'pl pm t',
    julia: 'jl r',
};
const BY_EXTENSION = new Map(Object.entries(EXTENSIONS).flatMap(([language, extensions]) => extensions.split(' ').map((extension) => [extension, language])));
/** The language that a path's extension names; none for data, prose and unknown extensions. */
function languageOf(path) {
    if (path !== languages_last.path) {
        const dot = path.lastIndexOf('.');
        languages_last = { path, language: dot < 0 ? undefined : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase()) };
    }
    return languages_last.language;
}
/** Several rules ask about the same path, one after another. */
let languages_last = { path: '', language: undefined };
function syntaxOf(language) {
    return SYNTAXES[language];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/code-mask.js


/**
 * Blanks out what a compiler does not read. This is a scanner for a whole family of languages, not a parser: on text
 * that it misreads (a regular expression with a quote, a nested template) it errs for one line, since a string of
 * single quotes ends with its line; where it may err for more, it says so. Linear in the text.
 */
function maskCode(text, language) {
    const regions = regionsOf(text, syntaxOf(language), startsOf(language));
    const wholeCode = blank(text, regions, () => true);
    return {
        withoutComments: blank(text, regions, (region) => region.kind === 'comment').split('\n'),
        code: wholeCode.split('\n'),
        wholeCode,
        doubtful: doubtfulLines(text, regions, language),
    };
}
function blank(text, regions, wanted) {
    let out = '';
    let from = 0;
    for (const region of regions) {
        if (!wanted(region))
            continue;
        out += text.slice(from, region.from) + text.slice(region.from, region.to).replace(/[^\n]/g, ' ');
        from = region.to;
    }
    return out + text.slice(from);
}
function regionsOf(text, syntax, starts) {
    const regions = [];
    starts.lastIndex = 0;
    let match = starts.exec(text);
    while (match !== null) {
        const region = regionAt(text, match.index, match[0], syntax);
        if (region !== undefined)
            regions.push(region);
        const end = region === undefined ? match.index + match[0].length : region.to;
        const closed = region?.kind === 'string' ? end + closingLength(text, end, match[0]) : end;
        starts.lastIndex = Math.max(closed, match.index + 1);
        match = starts.exec(text);
    }
    return regions;
}
const compiled = new Map();
function startsOf(language) {
    const pattern = compiled.get(language) ?? startPattern(syntaxOf(language));
    compiled.set(language, pattern);
    return pattern;
}
/** Everything that can start a comment or a string; a backslash outside of a string hides what follows it. */
function startPattern({ lineComments, blockComments, quotes, pod, loneQuote }) {
    const starts = [...blockComments.map(([open]) => open), ...lineComments, ...quotes];
    const parts = starts.sort((a, b) => b.length - a.length).map(escaped);
    if (loneQuote)
        parts.unshift('r#*"', "'(?:\\\\[^\\n]|[^\\\\'\\n])'");
    if (pod)
        parts.unshift('^=(?:begin|pod|head|over|for|item)\\b');
    return new RegExp(`\\\\.|${parts.join('|')}`, 'gm');
}
function regionAt(text, at, start, syntax) {
    const isCharacter = syntax.loneQuote === true && start.startsWith("'");
    if (start.startsWith('\\') || isCharacter)
        return undefined;
    if (start.startsWith('='))
        return { kind: 'comment', from: at, to: podEnd(text, at) };
    const block = syntax.blockComments.find(([open]) => open === start);
    if (block !== undefined)
        return { kind: 'comment', from: at, to: blockEnd(text, at, block, syntax.nests ?? false) };
    if (syntax.lineComments.includes(start)) {
        if (start === '#' && !startsHashComment(text, at))
            return undefined;
        return { kind: 'comment', from: at, to: lineEnd(text, at) };
    }
    if (start.startsWith('r'))
        return rawString(text, at, start);
    return { kind: 'string', from: at + start.length, to: stringEnd(text, at + start.length, start, syntax) };
}
/** `#` inside a word (`a#b`, `$#`, `#{`) starts no comment; `#[` is an attribute of PHP. */
function startsHashComment(text, at) {
    const previous = text[at - 1] ?? '\n';
    const next = text[at + 1] ?? '\n';
    return !/[\w$&{]/.test(previous) && next !== '{' && !(next === '[' && /^#\[\w/.test(text.slice(at, at + 3)));
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function podEnd(text, at) {
    const end = /^=(?:end|cut)\b.*$/gm;
    end.lastIndex = at + 1;
    const match = end.exec(text);
    return match === null ? text.length : match.index + match[0].length;
}
function blockEnd(text, at, [open, close], nests) {
    if (!nests) {
        const end = text.indexOf(close, at + open.length);
        return end < 0 ? text.length : end + close.length;
    }
    const either = new RegExp(`${escaped(open)}|${escaped(close)}`, 'g');
    either.lastIndex = at;
    let depth = 0;
    for (let match = either.exec(text); match !== null; match = either.exec(text)) {
        depth += match[0] === open ? 1 : -1;
        if (depth === 0)
            return either.lastIndex;
    }
    return text.length;
}
function escaped(text) {
    return text.replace(/[^A-Za-z0-9]/g, '\\$&');
}
function rawString(text, at, start) {
    const close = `"${'#'.repeat(start.length - 2)}`;
    const end = text.indexOf(close, at + start.length);
    return { kind: 'string', from: at + start.length, to: end < 0 ? text.length : end };
}
function stringEnd(text, from, quote, { multiline }) {
    const spans = multiline.includes(quote);
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (character === '\n' && !spans)
            return at;
    }
    return text.length;
}
function closingLength(text, end, start) {
    const quote = start.startsWith('r') ? `"${'#'.repeat(start.length - 2)}` : start;
    return text.startsWith(quote, end) ? quote.length : 0;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-look-alikes.js





const hidden_look_alikes_NON_ASCII = /[^\0-\x7F]/;
const hidden_look_alikes_MOST_FINDINGS = 3;
/** Homoglyphs (CVE-2021-42694): two names that look the same are two names. Unicode UTS 39, section 4. */
const hiddenLookAlikes = fileRule({
    code: 'RISK_LOOK_ALIKE',
    title: 'Look-alike identifiers',
    why: 'A letter of another script that looks like a Latin one makes another name, and calls another function than the one that a reviewer reads.',
    remedy: 'Write the name in one script; in prose and comments any script is welcome.',
    needs: 'contents',
    applies: (file) => !isProse(file),
    inspect: (file) => (hasPlainLines(file) ? [] : lookAlikesIn(file)),
});
function* lookAlikesIn(file) {
    const lines = addedLines(file).filter(({ text }) => hidden_look_alikes_NON_ASCII.test(text) && text.length <= 20_000 && LOOK_ALIKE_HINT.test(text));
    if (lines.length === 0)
        return;
    const language = languageOf(file.file.path);
    if (language === undefined && isDocumentOrTest(file))
        return;
    const masked = language === undefined ? undefined : maskCode(textOf(file.contents?.after), language);
    let findings = 0;
    for (const { text, number } of lines) {
        const what = masked
            ? lookAlike(masked.code[number - 1] ?? '', masked.withoutComments[number - 1] ?? '')
            : lookAlike('', text);
        if (what === undefined)
            continue;
        yield { tier: 'high', line: number, message: what };
        if (++findings === hidden_look_alikes_MOST_FINDINGS)
            return;
    }
}
/** @param code without comments and strings; @param text without comments */
function lookAlike(code, text) {
    const [name] = [...deceptiveIdentifiers(code), ...mixedWords(text)];
    if (name !== undefined)
        return `${shown(name)} looks like another name`;
    if (FALSE_PUNCTUATION.test(code))
        return `a letter or sign that looks like punctuation: ${shown(code.trim())}`;
    return FALSE_SLASH.test(text)
        ? `an address whose host does not end where it seems to: ${shown(text.trim())}`
        : undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-scan.js
/** Comments that switch secretlint off are the head's words: they do not reach it. */
const secret_scan_DIRECTIVE = /secretlint-(?=disable|enable)/gi;
/**
 * Runs secretlint's recommended preset over a text. The library is loaded when it is first asked for: most changes
 * hold nothing that looks like a secret, and loading takes longer than judging them.
 */
async function scanSecrets(text) {
    const [{ lintSource }, { creator }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 198)),
        __nccwpck_require__.e(/* import() */ 577).then(__nccwpck_require__.bind(__nccwpck_require__, 1577)),
    ]);
    const config = {
        rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }],
    };
    const { messages } = await lintSource({
        source: {
            content: text.replace(secret_scan_DIRECTIVE, 'secretlint '),
            filePath: 'added-lines.txt',
            ext: '.txt',
            contentType: 'text',
        },
        options: { noPhysicFilePath: true, maskSecrets: true, config },
    });
    return messages.map(({ ruleId, loc }) => ({
        rule: ruleId.replace(/^.*secretlint-rule-/, ''),
        line: loc.start.line - 1,
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/src/issued-tokens.js
/** Every character of every issued token. */
const ISSUED_CHARACTERS = /[A-Za-z0-9_.~=+/:-]/;
/** What the tokens that GitLab issues begin with: "Token prefixes" in its documentation. */
const GITLAB_PREFIXES = [
    ...['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-'],
    ...['glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
];
const BASE64_TAIL = '={0,2}';
/**
 * Prefixed tokens that redaction and the rule of added secrets both know, one line each. A form belongs here when prefix
 * and length are enough: ordinary code and prose never have it.
 */
const ISSUED_TOKENS = [
    { rule: 'age-key', hints: ['AGE-SECRET-KEY-1'], pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{58}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['AKCp'], pattern: 'AKCp[A-Za-z0-9]{60,80}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['cmVmdGtuOj'], pattern: 'cmVmdGtuOj[A-Za-z0-9]{50,60}(?![A-Za-z0-9])' },
    { rule: 'atlassian-token', hints: ['ATATT3', 'ATCTT3'], pattern: 'AT[AC]TT3[A-Za-z0-9_=-]{60,}' },
    { rule: 'aws-bedrock-key', hints: ['ABSKQmVk'], pattern: `ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,}${BASE64_TAIL}` },
    {
        rule: 'aws-bedrock-key',
        hints: ['bedrock-api-key-YmVk'],
        pattern: `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4096}${BASE64_TAIL}`,
    },
    {
        rule: 'azure-key',
        hints: ['AccountKey='],
        pattern: 'AccountKey=[A-Za-z0-9+/]{60,86}={1,2}',
    },
    { rule: 'azure-key', hints: ['SharedAccessKey='], pattern: 'SharedAccessKey=[A-Za-z0-9+/]{43}=' },
    {
        rule: 'azure-client-secret',
        hints: ['7Q~', '8Q~'],
        after: '(?<=[A-Za-z0-9_~.-]{3})',
        pattern: '[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])',
    },
    { rule: 'bitbucket-token', hints: ['ATBB'], pattern: 'ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    { rule: 'buildkite-token', hints: ['bkua_'], pattern: 'bkua_[a-z0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'circleci-token', hints: ['CCIPAT_', 'CCIPRJ_'], pattern: 'CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}' },
    { rule: 'clojars-token', hints: ['CLOJARS_'], pattern: 'CLOJARS_[a-z0-9]{60}(?![A-Za-z0-9])' },
    { rule: 'cloudflare-origin-key', hints: ['v1.0-'], pattern: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9])' },
    { rule: 'contentful-token', hints: ['CFPAT-'], pattern: 'CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    {
        rule: 'digitalocean-token',
        hints: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        pattern: 'do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])',
    },
    {
        rule: 'discord-webhook',
        hints: ['/api/webhooks/'],
        after: '(?<=\\.com)',
        pattern: '/api/webhooks/\\d{16,20}/[A-Za-z0-9_-]{60,80}',
    },
    {
        rule: 'doppler-token',
        hints: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.st.', 'dp.scim.', 'dp.audit.'],
        pattern: 'dp\\.(?:pt|ct|sa|st|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])',
    },
    { rule: 'dependency-track-key', hints: ['odt_'], pattern: 'odt_[A-Za-z0-9]{32,40}(?![A-Za-z0-9])' },
    { rule: 'dynatrace-token', hints: ['dt0c01.', 'dt0s01.'], pattern: 'dt0[cs]01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}' },
    { rule: 'easypost-key', hints: ['EZAK', 'EZTK'], pattern: 'EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])' },
    { rule: 'firecrawl-key', hints: ['fc-'], pattern: 'fc-[a-f0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'fly-token', hints: ['fo1_'], pattern: 'fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'fly-token', hints: ['fm1r_', 'fm1a_', 'fm2_'], pattern: 'fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,}={0,3}' },
    { rule: 'gitlab-runner-token', hints: ['GR1348941'], pattern: 'GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['GOCSPX-'], pattern: 'GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['ya29.'], pattern: 'ya29\\.[A-Za-z0-9_-]{40,}' },
    { rule: 'grafana-token', hints: ['eyJrIjoi'], pattern: 'eyJrIjoi[A-Za-z0-9+/]{60,}={0,3}' },
    { rule: 'heroku-key', hints: ['HRKU-AA'], pattern: 'HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9])' },
    { rule: 'huggingface-token', hints: ['api_org_'], pattern: 'api_org_[A-Za-z]{34}(?![A-Za-z0-9])' },
    { rule: 'infracost-key', hints: ['ico-'], pattern: 'ico-(?![a-f0-9]{32})[A-Za-z0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'jina-key', hints: ['jina_'], pattern: 'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}' },
    { rule: 'mapbox-token', hints: ['sk.eyJ', 'tk.eyJ'], pattern: '[st]k\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}' },
    { rule: 'mongodb-atlas-key', hints: ['mdb_sa_sk_'], pattern: 'mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9])' },
    { rule: 'netlify-token', hints: ['nfp_'], pattern: 'nfp_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAK-'], pattern: 'NRAK-[A-Za-z0-9]{27}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRII-', 'NRIQ-'], pattern: 'NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAA-', 'NRRA-'], pattern: 'NR(?:AA-[a-f0-9]{27}|RA-[a-f0-9]{42})(?![A-Za-z0-9])' },
    { rule: 'nuget-key', hints: ['oy2'], pattern: 'oy2[a-z0-9]{43}(?![A-Za-z0-9])' },
    { rule: 'openshift-token', hints: ['sha256~'], pattern: 'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'perplexity-key', hints: ['pplx-'], pattern: 'pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])' },
    {
        rule: 'planetscale-token',
        hints: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
        pattern: 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=._-]{32,64}',
    },
    { rule: 'postman-key', hints: ['PMAK-'], pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])' },
    { rule: 'prefect-key', hints: ['pnu_'], pattern: 'pnu_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    {
        rule: 'private-key-base64',
        hints: ['LS0tLS1CRUdJTi'],
        pattern: `LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,30}(?:UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW)[A-Za-z0-9+/]{40,}${BASE64_TAIL}`,
    },
    { rule: 'pulumi-token', hints: ['pul-'], pattern: 'pul-[a-f0-9]{40}(?![A-Za-z0-9-])' },
    { rule: 'pypi-token', hints: ['pypi-AgE'], pattern: 'pypi-AgE[A-Za-z0-9_-]{50,}' },
    { rule: 'readme-key', hints: ['rdme_'], pattern: 'rdme_[a-z0-9]{70}(?![A-Za-z0-9])' },
    { rule: 'replicate-token', hints: ['r8_'], pattern: 'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])' },
    { rule: 'rubygems-token', hints: ['rubygems_'], pattern: 'rubygems_[a-f0-9]{48}(?![A-Za-z0-9])' },
    { rule: 'sendinblue-key', hints: ['xkeysib-'], pattern: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9])' },
    { rule: 'sentry-token', hints: ['sntrys_eyJ'], pattern: 'sntrys_eyJ[A-Za-z0-9+/=_]{60,}' },
    { rule: 'sentry-token', hints: ['sntryu_'], pattern: 'sntryu_[a-f0-9]{64}(?![A-Za-z0-9])' },
    { rule: 'shippo-token', hints: ['shippo_live_', 'shippo_test_'], pattern: 'shippo_(?:live|test)_[a-f0-9]{40}' },
    { rule: 'sonar-token', hints: ['sqa_', 'sqp_', 'squ_'], pattern: 'sq[apu]_[a-f0-9]{40}(?![A-Za-z0-9_])' },
    { rule: 'sourcegraph-token', hints: ['sgp_'], pattern: 'sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}' },
    { rule: 'square-token', hints: ['sq0atp-', 'sq0csp-'], pattern: 'sq0(?:at|cs)p-[A-Za-z0-9_-]{22,60}' },
    { rule: 'stripe-key', hints: ['sk_prod_', 'rk_prod_'], pattern: '[rs]k_prod_[A-Za-z0-9]{16,}' },
    { rule: 'supabase-token', hints: ['sbp_'], pattern: 'sbp_[a-f0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'tavily-key', hints: ['tvly-'], pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    {
        rule: 'teams-webhook',
        hints: ['/IncomingWebhook/'],
        after: '(?<=[0-9a-f])',
        pattern: '/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}',
    },
    { rule: 'telegram-token', hints: [':AA'], after: '(?<=\\d{6})', pattern: ':AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])' },
    {
        rule: 'terraform-token',
        hints: ['.atlasv1.'],
        after: '(?<=[A-Za-z0-9]{6})',
        pattern: '\\.atlasv1\\.[A-Za-z0-9_=-]{60,}',
    },
    { rule: 'typeform-token', hints: ['tfp_'], pattern: 'tfp_[A-Za-z0-9_.=-]{40,70}' },
    { rule: 'xai-key', hints: ['xai-'], pattern: 'xai-[A-Za-z0-9]{80}(?![A-Za-z0-9])' },
];

;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-shapes.js


/** A placeholder in a token's place: one character again and again. */
const NO_PLACEHOLDER = '(?![\\w.~=+/:-]{0,200}?(\\w)\\1{7})';
/** Tokens that are recognised at once. Issuers chose their prefixes for this (GitHub, "Authentication token formats"). */
const SECRET_SHAPES = [
    { name: 'a GitHub token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})(?!\w)/ },
    {
        name: 'an AWS access key',
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|ABIA|ACCA)(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9])/,
    },
    { name: 'a Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?=[\w-]{0,200}\d)[\w-]{20,}/ },
    {
        name: 'a Slack webhook',
        pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/T\w{7,}\/[A\d]?\w{8,}\/[\w/]{16,}/,
    },
    {
        name: 'a package registry’s token',
        pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?!\w)/,
    },
    {
        name: 'a GitLab token',
        pattern: new RegExp(`(?<![A-Za-z0-9])(?:${GITLAB_PREFIXES.join('|')})(?=[\\w-]{0,200}\\d)[\\w-]{20,}`),
    },
    { name: 'a Stripe key', pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}/ },
    {
        name: 'a model provider’s key',
        pattern: /(?<![A-Za-z0-9])(?:sk-(?:ant|proj|svcacct|admin|or)-(?=[\w-]{0,200}\d)[\w-]{32,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|gsk_[A-Za-z0-9]{52}|hf_[A-Za-z]{34})/,
    },
    { name: 'a Google API key', pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/ },
    { name: 'a SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
    ...ISSUED_TOKENS.map(({ rule, pattern, after = '(?<![A-Za-z0-9])' }) => ({
        name: `a token in its issuer’s form (${rule})`,
        pattern: new RegExp(after + NO_PLACEHOLDER + pattern),
    })),
];
/** A private key in PEM; its lines follow. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const ISSUED_HINTS = [...GITLAB_PREFIXES, ...ISSUED_TOKENS.flatMap(({ hints }) => hints)];
/** Prefixes of the shapes above, and of what secretlint's preset knows. */
const OTHER_HINTS = /gh[pousr]_|github_pat_|AKIA|ASIA|AROA|ABIA|ACCA|A3T|AGPA|AIDA|AIPA|ANPA|ANVA|xox|xapp-|hooks\.slack|npm_|pypi-|gl(?:c_|sa_)|[rs]k_(?:live|test)_|sk-|gsk_|hf_|AIza|SG\.|PRIVATE KEY|_authToken|:\/\/[^\s/@]+:[^\s/@]+@|lin_api_|ntn_|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\.|vc[piark]_|dapi|dckr_pat_|figd_|cf(?:k|ut|at)_|tskey-|(?:aws|AWS|Aws)_?(?:[Ss]ecret|SECRET|[Aa]ccount|ACCOUNT)|x-oauth-basic/;
/** Whether a text is worth a scanner's time. */
const SECRET_HINT = anyOf(OTHER_HINTS, anyWord(ISSUED_HINTS));
/** A text that {@link SECRET_HINT} matches has one of these, in whatever case. */
const SECRET_WORDS = [
    ...ISSUED_HINTS,
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    ...['glc_', 'glsa_', 'ABIA', 'ACCA'],
    ...['AKIA', 'ASIA', 'AROA', 'A3T', 'AGPA', 'AIDA', 'AIPA', 'ANPA', 'ANVA', 'awssecret', 'aws_secret', 'awsaccount'],
    ...['aws_account', 'xox', 'xapp-', 'hooks.slack', 'npm_', 'pypi-', '_authToken', 'sk_live_', 'rk_live_'],
    ...['sk_test_', 'rk_test_', 'sk-', 'gsk_', 'hf_', 'AIza', 'SG.', 'PRIVATE KEY', '://', 'lin_api_'],
    ...['ntn_', 'shppa_', 'shpca_', 'shpat_', 'shpss_', 'ops_ey', 'hvs.', 'hvb.', 'hvr.', 'vcp_', 'vci_', 'vca_', 'vcr_'],
    ...['vck_', 'dapi', 'dckr_pat_', 'figd_', 'cfk_', 'cfut_', 'cfat_', 'tskey-', 'x-oauth-basic'],
];

;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-added.js







/** An example: a password that says so, a placeholder, or an address that nobody else reaches. */
const EXAMPLE = /:\/\/[^\s/@]*:(?:\$|\{|<|%|\*|x{3}|pass|pwd|secret|root|admin|user|test|foo|bar|guest|postgres|mysql|changeme|example|your|my|token|key|12345|[^\s/@]{0,3}@)|@(?:localhost|127\.|0\.0\.0\.0|\[?::1|(?:db|database|host|postgres|mysql|mongo|mongodb|redis)(?=[:/\s"'`]|$)|[\w.-]*example\b|[\w.-]+\.(?:test|invalid|local|localhost)\b|\$|\{|<)/i;
/** Addresses with a password: the rules that find examples more often than secrets. */
const OF_ADDRESSES = /^(?:basicauth|database-connection-string)$/;
/** Tokens, keys and passwords that a change adds, in any file. The finding never holds the secret. */
const secretAdded = fileRule({
    code: 'RISK_SECRET_ADDED',
    title: 'A secret is added',
    why: 'Whoever can read the repository can use it, from the first push on and for ever after, in every clone.',
    remedy: 'Revoke it now; keep secrets in the CI system’s or the platform’s own store.',
    needs: 'contents',
    inspect(file) {
        const lines = secret_added_near(file).filter(({ text }) => text.length <= 100_000 && SECRET_HINT.test(text));
        // Nearly always nothing, and then nothing has to wait: a change can have 100,000 files.
        return lines.length === 0 ? [] : secretsIn(file, lines);
    },
});
async function* secretsIn(file, lines) {
    const found = new Set();
    for (const line of lines) {
        const shape = SECRET_SHAPES.find(({ pattern }) => pattern.test(line.text));
        if (shape === undefined && !isPrivateKey(file, line))
            continue;
        found.add(line.number);
        yield shape === undefined ? privateKey(file, line) : { tier: 'high', line: line.number, message: shape.name };
    }
    yield* secret_added_scanned(file, lines.filter(({ number }) => !found.has(number)));
}
const WORDS = vocabulary(SECRET_WORDS);
/** The added lines, in an added file only those with a word that a secret could have. */
function secret_added_near(file) {
    const whole = file.contents?.after && wholeSide(file.contents);
    return whole?.marked(WORDS) ?? addedLines(file);
}
/** In prose the first line of a key is a name for it, unless the key follows. */
function isPrivateKey(file, { text, number }) {
    if (!PRIVATE_KEY.test(text))
        return false;
    if (classes_readingOf(file.classes) !== 'prose')
        return true;
    return addedLines(file).some((next) => next.number === number + 1 && /^\s*[A-Za-z0-9+/]{60,}/.test(next.text));
}
/** Tests of cryptography bring keys of their own; a person looks whether they open anything. */
function privateKey({ classes }, { number, text }) {
    const isQuoted = /['"`]-----BEGIN[^'"`]*-----['"`]/.test(text);
    const tier = classes_readingOf(classes) === 'code' && !isQuoted ? 'high' : 'medium';
    return { tier, line: number, message: 'a private key' };
}
async function* secret_added_scanned({ classes }, lines) {
    if (lines.length === 0)
        return;
    const reading = classes_readingOf(classes);
    for (const { rule, line } of await scanSecrets(lines.map(({ text }) => text).join('\n'))) {
        const { text, number } = lines[line] ?? { text: '', number: 1 };
        const isAddress = OF_ADDRESSES.test(rule);
        if (isAddress && (reading === 'prose' || EXAMPLE.test(text)))
            continue;
        yield { tier: isAddress && reading === 'test' ? 'medium' : 'high', line: number, message: `a secret (${rule})` };
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/line-rule.js







const line_rule_LONGEST = 2_000;
/** Bringing a name in does nothing yet; the line that uses it is looked at. */
const IMPORT = /^\s*(?:import|use|using|from\s+\S+\s+import|#\s*include|require)\b/;
/** The words of all these rules: a line without any is passed over once, and not by each of them. */
const allWords = [];
const ALL = vocabulary();
let anyOfAll;
/** The rules ask about the same contents, one after another. */
let line_rule_last = { contents: undefined, added: [], removed: [] };
function candidatesOf(contents) {
    if (line_rule_last.contents === contents)
        return line_rule_last;
    anyOfAll ??= anyWord(allWords, 'i');
    const expression = anyOfAll;
    const near = (lines) => lines.filter(({ text }) => text.length <= line_rule_LONGEST && expression.test(text) && !IMPORT.test(text));
    const whole = wholeSide(contents);
    const marked = whole && near(whole.marked(ALL));
    line_rule_last =
        marked === undefined
            ? { contents, added: near(contents.added), removed: near(contents.removed) }
            : { contents, added: contents.after ? marked : [], removed: contents.before ? marked : [] };
    return line_rule_last;
}
/** A rule that reads the lines of source code by one pattern each way; what it finds is high. */
function lineRule(text) {
    const { words, added, removed, ...rest } = text;
    allWords.push(...words);
    addWords(ALL, words);
    let hint;
    return fileRule({
        ...rest,
        needs: 'contents',
        applies: ({ classes, file }) => classes.includes('source') && languageOf(file.path) !== undefined,
        inspect: (file) => {
            const candidates = file.contents && candidatesOf(file.contents);
            const isNothing = candidates === undefined || candidates.added.length + candidates.removed.length === 0;
            if (isNothing)
                return [];
            hint ??= anyWord(words, 'i');
            return inspect(file, candidates, { hint, added, removed });
        },
    });
}
function* inspect({ contents, file }, candidates, { hint, added, removed }) {
    const language = languageOf(file.path);
    if (contents === undefined || language === undefined)
        return;
    const come = candidates.added.filter(({ text }) => hint.test(text));
    const gone = candidates.removed.filter(({ text }) => hint.test(text));
    const afterText = new Set(come.map(({ text }) => line_rule_plain(text)));
    const beforeText = new Set(gone.map(({ text }) => line_rule_plain(text)));
    const code = (bytes) => maskCode(textOf(bytes), language).withoutComments;
    const hit = (lines, pattern, same, bytes) => {
        const candidates = pattern === undefined ? [] : lines.filter(({ text }) => pattern.test(text) && !same.has(line_rule_plain(text)));
        const masked = candidates.length > 0 ? code(bytes) : [];
        return candidates.find(({ number }) => pattern?.test(masked[number - 1] ?? ''));
    };
    const first = hit(come, added, beforeText, contents.after);
    if (first !== undefined)
        yield { tier: 'high', line: first.number, message: shown(first.text.trim()) };
    const lost = hit(gone, removed, afterText, contents.before);
    if (lost !== undefined)
        yield { tier: 'high', message: `line ${lost.number} of the base is gone or changed: ${shown(lost.text.trim())}` };
}
function line_rule_plain(text) {
    return text.replace(/\s+/g, '');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-access.js

/** Checks of who may do what, in the words of the usual frameworks. */
const CHECK = /(?<=\b(?:is|has|check|require|ensure|assert|verify|can|must)_?)(?:admin|owner|authenticated|authorized|authorised|logged_?in|permissions?|access|roles?|scopes?|superuser|staff|privileges?)|\b(?:login_required|permission_required|user_passes_test|permission_classes|authentication_classes|PreAuthorize|PostAuthorize|RolesAllowed|Secured|DenyAll|PermitAll|permitAll|AllowAnonymous|skip_before_action|authenticate_\w+!|authenticate_user|authorize!|current_user_can|before_action\s+:(?:auth|require)\w*|verify_authenticity_token|skip_forgery_protection|protect_from_forgery|csrf_exempt|csrf_protect|isAuthenticated|requireAuth\w*|ensureAuthenticated|checkPermission\w*|hasPermission\w*|hasRole|hasAuthority|authorizeRequests|verify_?(?:signature|token|jwt|password|hmac|credentials)|(?:check|compare|validate)_?(?:password|token|signature|credentials))\b|\[Authorize\b|@(?:auth|Auth)\.\w+|\baccess_control\b|\b(?:HttpStatus\.|StatusCode\.?)?(?:Forbidden|Unauthorized|PermissionDenied|AccessDenied|NotAuthorized)(?:Error|Exception)?\b|\bstatus(?:_?code)?\s*[(:=]\s*40[13]\b|\.(?:role|is_?admin|is_?staff|is_?superuser|is_?authenticated)\b|\buser(?:_?id|\.id)\s*[!=]==?|\bcurrent_user\b|\bpassword\s*[!=]==?|\breq\.session\b|['"]Authorization['"]|\bcsrf\w*\b/i;
const sensitiveAccess = lineRule({
    code: 'RISK_ACCESS_CHECK',
    title: 'A check of who may do what',
    why: 'A permission or authentication check that changes by one word lets somebody in; tests seldom show it.',
    remedy: 'Have somebody who knows the access model read the line, and test who is refused.',
    words: [
        '401',
        '403',
        'forbidden',
        'denied',
        'session',
        'user',
        'auth',
        'perm',
        'admin',
        'owner',
        'login',
        'logged',
        'role',
        'access',
        'csrf',
        'forgery',
        'sign',
        'token',
        'passw',
        'hmac',
        'jwt',
        'Secured',
        'DenyAll',
        'scope',
        'staff',
        'superuser',
        'cred',
        'privilege',
    ],
    added: CHECK,
    removed: CHECK,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-crypto.js

/** Calls of cryptographic libraries and of password hashing, and the flags of session cookies. */
const CRYPTO = /\b(?:bcrypt|argon2\w*|scrypt\w*|pbkdf2\w*|password_hash|password_verify|generate_password_hash|check_password_hash|make_password|check_password|set_password)\b|\bjwt\.(?:sign|verify|decode|encode)\b|\bJWT\.(?:decode|encode|require)\b|\bjsonwebtoken\b|\bcreate(?:Hmac|Cipheriv|Decipheriv|Sign|Verify|SecretKey|PrivateKey)\b|\btimingSafeEqual\b|\bcompare_digest\b|\bhmac\.(?:new|New|compare|Equal)\b|\bsubtle\.(?:ConstantTimeCompare|encrypt|decrypt|sign|verify|digest|importKey|deriveKey)\b|\bCipher\.getInstance\b|\bMessageDigest\.getInstance\b|\b(?:aes|cipher|ed25519|ecdsa|rsa|nacl|secretbox)\.(?:New\w+|Encrypt\w*|Decrypt\w*|Sign\w*|Verify\w*|GenerateKey)\b|\bFernet\b|\bAESGCM\b|\bMath\.random\(\).*(?:token|secret|password|key|nonce|salt)|(?:token|secret|password|nonce|salt)\w*\s*[:=].*\b(?:Math\.random\(\)|random\.(?:random|randint|choice)|rand\.Int|md5|MD5|sha1)\b|\b(?:hashlib\.)?md5\(.*passw|\bSESSION_COOKIE_(?:SECURE|HTTPONLY|SAMESITE)\b|\b(?:httpOnly|HttpOnly|http_only)\s*[:=]\s*(?:false|False)|\bsameSite\s*:\s*['"]none|\brandomBytes\s*\(|\bsecrets\.token_\w+|\bSecureRandom\b/;
const sensitiveCrypto = lineRule({
    code: 'RISK_CRYPTOGRAPHY',
    title: 'Cryptography, passwords or sessions',
    why: 'An algorithm, a mode, a comparison or a cookie flag that changes can undo the protection while everything still works.',
    remedy: 'Have somebody who knows cryptography read the line.',
    words: [
        'randomBytes',
        'secrets',
        'SecureRandom',
        'crypt',
        'argon',
        'pbkdf',
        'passw',
        'jwt',
        'hmac',
        'cipher',
        'digest',
        'timingSafe',
        'createSign',
        'createVerify',
        'createSecret',
        'createPrivate',
        'subtle',
        'nacl',
        'secretbox',
        'ed25519',
        'ecdsa',
        'rsa',
        'aes',
        'Fernet',
        'random',
        'md5',
        'sha1',
        'COOKIE',
        'httpOnly',
        'http_only',
        'sameSite',
    ],
    added: CRYPTO,
    removed: CRYPTO,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-secrets.js

const SECRETS_OF_CI = /\b(?:GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)|OPENAI_API_KEY|ANTHROPIC_API_KEY|PYPI_TOKEN|CARGO_REGISTRY_TOKEN)\b/i;
/** The braces are looked at from behind, once it is clear that they are taken from the process. */
const TAKEN_FROM_PROCESS = /\}\s*=\s*process\.env(?<=\{[^}]*(?:TOKEN|SECRET|_KEY|PASSW|CREDENTIAL)[^}]*\}\s*=\s*process\.env)|\}\s*=\s*(?:globalThis\.)?process\b(?<=\{[^}]*\benv\b[^}]*\}\s*=\s*(?:globalThis\.)?process)|\bprocess\s*\[\s*['"`]/i;
const READ_BY_NAME = /(?:process\.env|os\.environ|os\.getenv|os\.Getenv|os\.LookupEnv|ENV|env::vars?(?:_os)?|System\.getenv|getenv|\$_ENV|\$_SERVER|Environment\.GetEnvironmentVariable|Deno\.env\.get|import\.meta\.env|System\.get_env|Bun\.env|Platform\.environment)(?:\.get|\.fetch)?\s*[.([]{0,2}\s*['"`]?\w*(?:SECRET|TOKEN|PASSW|PASSPHRASE|API_?KEY|PRIVATE|CREDENTIAL|ACCESS_?KEY|AUTH|AWS_|GITHUB_|GH_|NPM_|ACTIONS_|AZURE_|GCP_|GOOGLE_|CI_JOB|SSH_|DEPLOY|SIGNING|_KEY\b)/i;
/** The whole environment at once: nobody needs that but to pass it on. */
const WHOLE_ENVIRONMENT = /JSON\.stringify\s*\(\s*process\.env\b|\bin\s+process\.env\b|Object\.(?:entries|keys|values|fromEntries)\s*\(\s*process\.env\b|(?:dict|str|repr|dumps|urlencode|list|sorted)\s*\(\s*os\.environ\s*\)|os\.environ\.(?:items|values|copy)\s*\(|\bos\.Environ\s*\(\)|\benv::vars(?:_os)?\s*\(|\bENV\.(?:to_h|to_a|each|map|inspect)\b|System\.getenv\s*\(\s*\)|\bgetenv\s*\(\s*\)|\bprintenv\b|\.\.\.process\.env\b.*(?:fetch|http|send|post)|GetEnvironmentVariables\s*\(/;
/** Where programs keep credentials, and where clouds hand them out. */
const CREDENTIAL_FILE = /\.ssh\/|\bid_(?:rsa|ed25519|ecdsa)\b|\.aws\/credentials|\/proc\/(?:self|\d+|\$\w+)\/(?:environ|mem|maps|cmdline)|\/etc\/(?:passwd|shadow|sudoers)\b|include_(?:str|bytes)!\s*\(\s*"\/|\.netrc\b|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.config\/gh\/|\.gnupg\/|\.npmrc\b.*(?:read|open|cat)|169\.254\.169\.254|metadata\.google\.internal/;
/** Reads a secret of the environment by its name, or with all the others. */
const ENVIRONMENT = new Sieve(['token secret api_key', SECRETS_OF_CI], ['process', TAKEN_FROM_PROCESS], ['env $_server', READ_BY_NAME], ['env ENV Environ', WHOLE_ENVIRONMENT]);
const CREDENTIALS = new Sieve([
    '.ssh id_rsa id_ed25519 id_ecdsa .aws /proc/ /etc/ include_str include_bytes .netrc .docker .kube .git-credentials .config/gh .gnupg .npmrc 169.254 metadata.google',
    CREDENTIAL_FILE,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-disclosure.js


const sensitiveDisclosure = lineRule({
    code: 'RISK_SECRET_DISCLOSURE',
    title: 'Credentials or the whole environment are read',
    why: 'The environment and the places where credentials are kept hold what opens other systems.',
    remedy: 'Read the one variable that is needed, by its name.',
    words: [
        'environ',
        'process.env',
        'getenv',
        'ENV',
        '.ssh',
        'id_rsa',
        'id_ed25519',
        'credentials',
        '/proc/',
        'netrc',
        'docker/config',
        'kube/config',
        'gnupg',
        '169.254',
        'metadata.google',
        'printenv',
    ],
    added: new RegExp(`${WHOLE_ENVIRONMENT.source}|${CREDENTIAL_FILE.source}`),
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-execution.js

const sensitiveExecution = lineRule({
    code: 'RISK_DYNAMIC_EXECUTION',
    title: 'Text becomes code, a command or a query',
    why: 'Whoever can write the text decides what runs.',
    remedy: 'Pass arguments as values: no evaluation, no shell, parameters in queries, a format without code for data.',
    words: [
        'eval',
        'Function',
        'exec',
        'system',
        'shell',
        'popen',
        'pickle',
        'marshal',
        'yaml.',
        'unserialize',
        'ObjectInputStream',
        'BinaryFormatter',
        'SELECT',
        'INSERT',
        'UPDATE',
        'DELETE',
        'atob',
        'base64',
        'runIn',
        '__import__',
        'Runtime',
    ],
    added: /(?<![\w.$>:])eval\s*\(\s*(?!['"][^'"]*['"]\s*\))\S|\bnew\s+Function\s*\(|(?<![\w.$])exec\s*\(\s*(?:compile|base64|codecs|zlib|open|requests|urllib|f?["'`].*\$?\{)|\bvm\.runIn\w+|\bos\.(?:system|popen)\s*\(|\bshell\s*=\s*True|\b(?:child_process\.)?exec(?:Sync)?\s*\(\s*(?:`[^`]*\$\{|['"][^'"]*['"]\s*\+)|\bgetRuntime\(\)\.exec\b|(?<![\w.$>:])(?:shell_exec|passthru|proc_open|popen)\s*\(|\bc?[pP]ickle\.loads?\s*\(|\bmarshal\.loads\s*\(|\bMarshal\.(?:load|restore)\b|\byaml\.(?:unsafe_load|load\s*\((?!.*(?:Safe|safe)))|\bYAML\.(?:unsafe_load|load)\s*\(|(?<![\w.$])unserialize\s*\(|\bObjectInputStream\s*\(|\bBinaryFormatter\b|(?:f["']|["'`]|\$@?")\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b[^"'`]*(?:["']\s*(?:\+|\.|%)\s*\w|\$?\{\w|["']\s*%\s*\()|(?:eval|exec|Function)\s*\(\s*(?:atob|base64|Buffer\.from)/,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-money.js

const MONEY = /\b(?:stripe|paypal|braintree|adyen|paddle|razorpay|mollie|klarna)\.\w+|\b(?:charge|capture|refund|void|settle|payout|transfer)_?(?:card|customer|payment|order|invoice|funds|amount|money)\b|\b(?:unit|total|sub_?total|net|gross|discount(?:ed)?|base|final|list|sale)_?(?:price|amount|cost)\w*\s*[-+*/]?=(?!=)|\b(?:price|amount|fee|tax|discount|vat)(?:_?(?:cents|minor|rate|percent))?\s*[-+*/]=|\b(?:tax|vat|discount|exchange|interest|commission)_?rate\w*\s*[:=]|\b(?:apply|calculate|compute)_?(?:discount|price|tax|total|vat|fee|refund)s?\b|\b(?:\w+[._])?(?:price|invoice|payment|refund|payout|discount|tax|fee)s?(?:_\w+|\.\w+)?\s*[-+*/]?[:=](?!=)/i;
const sensitiveMoney = lineRule({
    code: 'RISK_MONEY',
    title: 'Payments and prices',
    why: 'A rounding, a sign or a rate that changes moves money, and nobody notices until the books are closed.',
    remedy: 'Have the owner of billing read the line; test the amounts.',
    words: [
        'stripe',
        'paypal',
        'braintree',
        'adyen',
        'paddle',
        'razorpay',
        'mollie',
        'klarna',
        'charge',
        'capture',
        'refund',
        'payout',
        'price',
        'amount',
        'discount',
        'tax',
        'vat',
        'fee',
        'commission',
        'interest',
        'exchange',
        'total',
        'invoice',
        'payment',
    ],
    added: MONEY,
    removed: MONEY,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-transport.js

const sensitiveTransport = lineRule({
    code: 'RISK_TRANSPORT_SECURITY',
    title: 'Verification of the other side is switched off',
    why: 'Without verification of certificates or signatures anybody on the way can answer in the other side’s name.',
    remedy: 'Keep verification on; give the program the authority’s certificate instead.',
    words: [
        'verif',
        'reject',
        'insecure',
        'cert',
        'tls',
        'ssl',
        'hostname',
        'trust',
        'CORS',
        'Access-Control',
        'origin',
        'algorithm',
        'signature',
        'expir',
    ],
    added: /\bverify\s*=\s*False|\bverify_ssl\s*[:=]\s*(?:False|false)|\bssl\s*=\s*False|rejectUnauthorized['"]?\s*:\s*(?:false|!1|0)|NODE_TLS_REJECT_UNAUTHORIZED|\bstrictSSL['"]?\s*[:=]\s*false|\bInsecureSkipVerify\s*:\s*true|CURLOPT_SSL_VERIFY(?:PEER|HOST)\s*(?:,|=>)\s*(?:false|0)|danger_accept_invalid_\w+\s*\(\s*true|\bcheck_hostname\s*=\s*False|\bCERT_NONE\b|_create_unverified_context|\bVERIFY_NONE\b|\bverify_none\b|ServerCertificate(?:Custom)?ValidationCallback\b|DangerousAcceptAnyServerCertificateValidator|\bTrustAll\w*|\bALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|Access-Control-Allow-Origin['"]?\s*[,:)\]]+\s*=?\s*['"]\*|verify_signature['"]?\s*[:=]\s*(?:False|false)|algorithms?['"]?\s*[:=]\s*\[?\s*['"]none['"]|ignoreExpiration['"]?\s*:\s*true|verify_exp['"]?\s*:\s*False/i,
    removed: /\brejectUnauthorized['"]?\s*:\s*true|\bverify\s*=\s*True|\bCERT_REQUIRED\b|\bVERIFY_PEER\b|\bcheck_hostname\s*=\s*True/,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-syntax.js

/*
 * How test frameworks write a test, an assertion and a skip. All patterns run on one line of code whose comments and
 * string contents are blank (the quotes are left), so that none of them reads prose.
 */
const JS_TEST_CALL = /(?<![\w.$])(?:f|x)?(?:it|test|describe|context|specify|suite|scenario|bench|Scenario|Feature)(?:\.\w+|\.\w+\([^()]*\))*\s*(?:\(|`)|(?<![\w$])(?:Deno|QUnit|Bun|t|harness|bdd)\.(?:test|module|step)(?:\.\w+)*\s*\(/;
const RUBY_TEST = /^\s*(?:RSpec\.)?[fx]?(?:it|specify|example|describe|context|scenario|feature|test|should|its)\b\s*(?:\(|"|'|\w+(?:::\w+)*\s*(?:,|do\b)|do\b|\{)|^\s*def\s+test_\w+/;
const ANNOTATION_TEST = /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|QuickTest|Theory|Fuzz)\b|\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|Property|Benchmark)\b|#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|proptest|bench)\b|#\[(?:\w+\\)*Test\b/;
/** What declares a test or a group of tests in a line. */
const TEST_DECLARATION = {
    javascript: JS_TEST_CALL,
    python: /^\s*(?:async\s+)?def\s+test\w*|^\s*class\s+(?:Test\w*|\w+\s*\([^)]*Test\w*\s*[,)])/,
    go: /^func\s+(?:\([^)]*\)\s*)?(?:Test|Benchmark|Fuzz|Example)[A-Z_0-9]?\w*\s*\(|(?<![\w.])\w+\.Run\("|(?<![\w.])\w+\.Run\(\w+\.\w+,|\b(?:Describe|Context|It|When|Specify|DescribeTable|Entry)\("/,
    rust: /#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|bench)\b|^\s*(?:rgtest|proptest|test|quickcheck)!\s*[({]/,
    jvm: /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b|\bvoid\s+test\w+\s*\(|^\s*(?:test|it|describe|context|feature|scenario|property|should)\s*\(\s*"|"\s*(?:should|in|must|can)\b\s*(?:\{|"|in\b)|^\s*def\s+"/,
    csharp: /^\s*\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|DataRow|InlineData|Property)\b/,
    ruby: RUBY_TEST,
    php: /\bfunction\s+test\w*\s*\(|#\[(?:\w+\\)*Test\b|(?<![\w>$])(?:it|test|describe)\s*\(\s*['"]|^\s*--TEST--/,
    c: /^\s*(?:TYPED_)?TEST(?:_[FPC]|_CASE|_CASE_METHOD|_SUITE)?\w*\s*\(|\b(?:BOOST_AUTO_TEST_CASE|BOOST_\w*TEST\w*|SECTION|SCENARIO|GIVEN|WHEN|THEN|SUBCASE|RUN_TEST|START_TEST|ATF_TC\w*|MU_TEST|XCT\w+)\s*\(|^\s*(?:static\s+)?(?:void|int|bool)\s+test\w*\s*\(|^\s*test\s*"|^-\s*\(void\)\s*test/,
    swift: /^\s*(?:@\w+\s+)*(?:\w+\s+)*func\s+test\w*\s*\(|@(?:Test|Suite)\b|(?<![\w.])(?:it|describe|context)\s*\(\s*"/,
    elixir: /^\s*(?:test|describe|feature|property|doctest)\s+["\w]/,
    shell: /^\s*(?:function\s+)?test\w*\s*\(\)|^\s*@test\b|\btest_expect_(?:success|failure)\b|^\s*(?:It|Describe|Context|it|describe)\s+['"]/,
    dart: /(?<![\w.])(?:test|testWidgets|group|blocTest)\s*\(/,
    lua: /(?<![\w.])(?:it|describe|test|context)\s*(?:\(\s*)?["']|^\s*(?:local\s+)?function\s+(?:\w+[.:])?test\w*/i,
    lisp: /\((?:deftest|testing|describe|it|define-test|ert-deftest|test-case|defspec|test)\b/,
    haskell: /(?<![\w'])(?:it|describe|prop|testCase|testProperty|testGroup|test)\s+"|^\s*prop_\w+/,
    perl: /\bsubtest\b|^\s*(?:ok|is|isnt|like|unlike|is_deeply|cmp_ok|can_ok|isa_ok|pass|throws_ok|lives_ok)\b/,
    julia: /@test(?:set|_throws|_broken)?\b|test_that\s*\(|(?<![\w.])describe\s*\(/,
};
/** A test is an annotated function in these languages: the annotation declares it, the function's line names it. */
const IS_ANNOTATED = new Set(['rust', 'jvm', 'csharp', 'php', 'swift']);
const TEST_ANNOTATION = ANNOTATION_TEST;
/**
 * What checks something in a line, in any framework: words that start with assert, expect, should and so on. A list
 * of words before another list is looked back at: compiling the product of both takes milliseconds of every start.
 */
const ASSERTION = /(?<![\w$])(?:assert\w*|Assert\w*|ASSERT\w*|expect\w*|Expect\w*|EXPECT\w*|debug_assert\w*|XCT(?!est)\w+|REQUIRE\w*|CHECK\w*|BOOST_(?:CHECK|TEST|REQUIRE)\w*|verify\w*|Verify\w*|must_\w+|wont_\w+|insta|snapshot|assert_snapshot|refute\w*|flunk|ck_assert\w*|TEST_ASSERT\w*|prop_assert\w*|eqnice)!?\s*(?:[({[.<]|\s|$)|\.(?:should|expect|must|to|not|toBe\w*|to[A-Z]\w*|should\w*|Should\w*|assert\w*|isEqualTo|is[A-Z]\w*To|hasSize|contains(?:Exactly)?\w*|must_\w+|wont_\w+|resolves|rejects|rejected\w*|notified|eventually|verifiable|verify)\b|(?<![\w.$])\w{1,5}(?<=\b(?:t|b|tb|tt|is|qt|c|g|a|s|suite|tc))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|not|true|false|deepEqual|deepEquals|equal|equals|notEqual|same|strictSame|throws\w*|ok|notOk|match|like|plan|pass|fail|truthy|falsy|regex|snapshot|Equal|True|False|NoErr|NoError|Nil|NotNil|Assert|Check|Require)\b|(?<![\w.$])(?:require|is|must|check|should|qt|td|g|o)\.[A-Z]\w*\(|(?<![\w.$])(?:ok|is|isnt|is_deeply|like|unlike|cmp_ok|plan|done_testing|equal|equals|deepEqual|strictEqual|same|throws|fail|check|verify|should|mustEqual|shouldBe|raises)\s*(?:\(|!\()|\bpanic!|\bpytest\.(?:raises|warns|approx|fail)\b|@test\w*\b|\bshould(?:Be|Equal|Throw|Have)\b|\bmust(?:Be|Equal)\b|\bexpect\b/;
/** A condition that is never true, or code that the preprocessor drops. */
const DEAD_CODE = new Sieve([
    'if',
    /\bif\s*(?:\(\s*)?(?:!\s*(?:true|1)\b|(?:false|False|0|nil|null|None|undefined|""|'')\s*(?:\)|:|\{|then\b|&&|and\b|$)|not\s+True\b|1\s*===?\s*[02-9]|0\s*===?\s*1)/,
], ['while', /\bwhile\s*(?:\(\s*)?(?:false|False|0)\s*(?:\)|:|\{|$)/], ['false False', /(?<![\w.])(?:false|False)\s*(?:&&|and\b)/], ['if', /^\s*#\s*if\s+(?:0|false|NEVER)\b/], ['__END__ __halt_compiler', /^\s*__END__\s*$|^\s*__halt_compiler\b/], ['unless', /\bunless\s+true\b/], ['[cfg(', /#!?\[cfg\((?:any\(\)|FALSE|never)/]);
/** A line that brings names in; `expect` in it checks nothing. */
const test_syntax_IMPORT = /^\s*(?:import\b|from\b|use\b|using\b|#\s*include\b|@import\b|export\b.*\bfrom\b|(?:const|let|var)\s[\w{},:\s]+=\s*(?:await\s+)?(?:require|import)\s*\(|(?:[\w.]+\s+)?"[^"]*"$|alias\b|require\b|module\b|package\b)/;
/** A function, as most languages declare one; the name is the first group. */
const FUNCTION_DECLARATION = /\b(?:def|func|function|fn|fun|sub|proc|void|Task|int|bool|class|const|let|var)\s+(?:\([^)]*\)\s*)?([\w$]+)/;
/** Leaves a test or a block early. */
const EARLY_EXIT = /^\s*(?:if\b.*?[\s)](?:\{\s*)?)?(?:return\b|raise\s+SystemExit|(?:process|sys|os|System)\.[eE]xit\b|exit\b|die\b|throw\s+(?:new\s+)?\w*Skip|break\b|continue\b|next\b)/;
/** Opens a block that may not run, or that swallows a failure. */
const CONDITIONAL_BLOCK = /^\s*(?:\}\s*)?(?:if|unless|try|begin|while|until|when|guard|switch|with\s+(?:contextlib\.)?suppress|#\s*if\w*)\b/;
/** A figure that decides whether a test passes. */
const test_syntax_THRESHOLD = new Sieve([
    'threshold tolerance epsilon precision accuracy coverage fail_under tol diff error delta score ratio rate',
    /(?:threshold|tolerance|epsilon|precision|accuracy|coverage|fail_under|[ar]tol|max_?(?:diff|error|delta)|min_?(?:score|ratio|rate|coverage)|allowed_?(?:diff|error))\w*['"]?\s*(?::=|[:=(,])\s*.*\d/i,
]);
/** A row of a table of cases, or the value that a case expects, on a line of its own. */
const EXPECTATION = /^\s*(?:&?\w*\s*[{[(]\s*(?:['"`\d-]|\w+\s*[:=]\s*|true\b|false\b|nil\b|null\b|None\b|[{[(]).*[\]})]\s*,?|['"`].*['"`]\s*,.*\S.*|(?:['"]?\w*(?:expect|want|golden|should)\w*['"]?|(?:const|let|var|val|auto)\s+\w*(?:expect|want|golden)\w*)\s*(?::=|[:=](?!=)).*\S.*)\s*$|^\s*#?\[(?:InlineData|TestCase|DataRow|case|test_case)\b|^\s*@(?:CsvSource|ValueSource|Example|example|TestCase)\b|^\s*#\[should_panic\b/i;
/** Brings another file of tests into the run. */
const PLUGGED_IN = /^\s*(?:(?:pub(?:\([^)]*\))?\s+)?mod\s+\w+\s*;|(?:import|require|require_relative|load|include|source|\.)\s*(?:\(\s*)?['"][^'"]*['"]\s*(?:\)\s*)?(?:;\s*)?$|from\s+\.\S*\s+import\s+\*|@Suite\w*|addTest\w*\s*\(|suite\.add\w*\s*\()/;
/** A table of cases that starts, and often ends, on this line. */
const CASE_TABLE = new Sieve([
    'parametrize .each .for range for Source InlineData TestCase DataRow case values ases able',
    /\bparametrize\s*\(|\.(?:each|for)\s*[(`]|\brange\s+\[\]|\bfor\b.*\b(?:in|of)\s*[[({]|@(?:ValueSource|CsvSource|EnumSource|MethodSource)\b|\[(?:InlineData|TestCase|DataRow)\b|#\[(?:case|values|test_case)\b|\b(?:\w+_)?(?:[tT]est)?_?(?:[cC]ases|[tT]able)\b\s*(?::[^=]*)?:?=/,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-places.js

/** Lines beyond this length are not searched: another rule names them. */
const test_places_LONGEST = 2_000;
/** A text without what a formatter changes: blanks, the kind of quotes, commas and semicolons at an end. */
function squeeze(text) {
    const tight = text.replace(/\s+/g, '').replaceAll('"', "'").replaceAll('`', "'");
    const closed = tight.replaceAll(',)', ')').replaceAll(',]', ']').replaceAll(',}', '}');
    let end = closed.length;
    while (closed[end - 1] === ';' || closed[end - 1] === ',')
        end--;
    return closed.slice(0, end);
}
/** The lines that enclose the current one, by indentation. */
class BlockStack {
    #open = [];
    #current = -1;
    enter(line, index) {
        if (line.trim() === '')
            return;
        const indent = line.length - line.trimStart().length;
        while ((this.#open.at(-1)?.indent ?? -1) >= indent)
            this.#open.pop();
        this.#current = this.#open.at(-1)?.index ?? -1;
        this.#open.push({ indent, index });
    }
    /** The index of the nearest line above that is indented less; none for a line that nothing encloses. */
    get encloser() {
        return this.#current < 0 ? undefined : this.#current;
    }
    /** The nearest line above that is indented less, squeezed, when it opens a block that may not run. */
    condition(code, text) {
        const opener = code[this.#current];
        return opener !== undefined && CONDITIONAL_BLOCK.test(opener) ? squeeze(text[this.#current]) : undefined;
    }
}
/** Brackets that open less those that close. */
function balance(line) {
    let depth = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '(' || character === '[' || character === '{')
            depth++;
        else if (character === ')' || character === ']' || character === '}')
            depth--;
    }
    return depth;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-assertion-places.js


const LONGEST_STATEMENT = 80;
/** Every assertion of a file, a statement each. */
function assertionsOf(code, text, language) {
    const places = [];
    const blocks = new BlockStack();
    for (let index = 0; index < code.length; index++) {
        const line = code[index];
        blocks.enter(line, index);
        const at = line.length > test_places_LONGEST || test_syntax_IMPORT.test(line) ? -1 : line.search(ASSERTION);
        if (at < 0)
            continue;
        const declares = TEST_DECLARATION[language].test(line);
        if (declares && !/[{>)]\s*\S/.test(line.slice(0, at)))
            continue;
        const end = declares ? index : statementEnd(code, index);
        const statement = [text[index].slice(declares ? at : 0), ...text.slice(index + 1, end + 1)].join('');
        const condition = blocks.condition(code, text);
        // Where a test fails by a call under a condition, the condition is the assertion.
        const said = condition !== undefined && FAILS_OUTRIGHT.test(line) ? condition + squeeze(statement) : squeeze(statement);
        places.push({ line: index + 1, text: said, condition });
        index = end;
    }
    return places;
}
const FAILS_OUTRIGHT = /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bpanic!?\(|\bfail(?:ed)?\(|\bthrow\b|\braise\b|\babort\(/;
/** A function that is an argument, not an object: what it does is read line by line. */
const OPENS_BLOCK = /(?:(?:=>|[)|])\s*|\b(?:func|fn|function)\b[^{]*)\{\s*(?:\|[^|]*\|\s*)?$|\bdo\s*(?:\|[^|]*\|\s*)?$/;
/** The last line of the statement that starts here: until its brackets close and no chain of calls goes on. */
function statementEnd(code, start) {
    let depth = 0;
    const last = Math.min(code.length - 1, start + LONGEST_STATEMENT);
    for (let index = start; index <= last; index++) {
        depth += balance(code[index]);
        if (depth < 0)
            return Math.max(start, index - 1);
        if (depth > 0 && OPENS_BLOCK.test(code[index].slice(-test_places_LONGEST)))
            return index;
        if (depth === 0 && !/^\s*[.?]/.test(code[index + 1] ?? ''))
            return index;
    }
    return start;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-replacements.js

/** Takes the place of what asserts, of how the run ends, or of the code under test. */
const REPLACEMENT = new Sieve(
// Another test, expect or assert than the runner's
['import', /\bimport\s*\{[^}]*\bas\s+(?:it|test|expect|describe)\b/], [
    'expect assert',
    /(?<![\w.$])(?:global(?:This)?\.|window\.)?(?:expect|assert\w*)\s*=(?![=>]|\s*(?:await\s+)?(?:require|import|chai|should|\w+\.(?:expect|assert)\b|tap|power))/,
], ['fun def', /\b(?:function|def|func|fun)\s+(?:expect|assert\w*)\s*\(|\bfunction\s+(?:it|test|describe)\s*\(/], [
    'const let var',
    /\b(?:const|let|var)\s+(?:it|test|describe|expect)\b[^=]*=\s*(?:async\s*)?(?:function\b|\w+\s*=>|\([^)]*\)\s*(?::[^=]*)?=>)/,
], ['expect.extend Assert TestCase', /\bexpect\.extend\s*\(|\bAssert\w*\.\w+\s*=(?!=)|\bTestCase\.assert\w*\s*=(?!=)/], 
// Another end of the run
[
    'exitCode process passWithNoTests ||',
    /\bprocess\.exitCode\s*=|\bprocess\.(?:exit|reallyExit)\s*=|\bpassWithNoTests\b|\|\|\s*true\b/,
], [
    'exit Exit System',
    /\b(?:process|sys|os|System)\.(?:_?exit|Exit)\s*\(\s*(?:0\s*)?\)|\bprocess::exit\s*\(\s*0|\bSystem\.(?:halt|stop)\s*\(/,
], 
// Another module under test
[
    'mock Mock proxyquire',
    /\b(?:jest|vi|vitest)\.(?:mock|doMock|unstable_mockModule)\s*\(\s*['"]|\b(?:mock\.module|rewiremock|proxyquire)\s*\(\s*['"]/,
], ['sys.modules', /\bsys\.modules\[[^\]]*\]\s*=(?!=)/]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-skips.js

/*
 * How a test is kept from running, or runs and cannot fail. The patterns read a line whose comments and contents of
 * strings are blank; the quotes are left.
 */
/** jest, mocha, vitest, jasmine, ava, QUnit, Playwright, Cypress, node:test, Deno. */
const JAVASCRIPT = [
    ['[', /(?<![\w.$])(?:it|test|describe)\s*\[\s*['"`]/],
    [
        'skip todo only fixme fails failing runIf ignore pending xfail',
        /(?<![\w$])(?:it|test|describe|context|suite|specify|scenario|bench|QUnit|module|t|ctx|this|cy|Deno\.test|group)(?:\s*\.\s*\w+)*\s*\.\s*(?:skip\w*|todo|only|fixme|fails|failing|runIf|ignore|pending|xfail)\b/,
    ],
    ['test.fail', /(?<![\w.$])test\.fail\s*\(/],
    [
        'xit xtest xdescribe xcontext xspecify xscenario xfeature xexample fit fdescribe fcontext fspecify fscenario',
        /(?<![\w.$])(?:xit|xtest|xdescribe|xcontext|xspecify|xscenario|xfeature|xexample|fit|fdescribe|fcontext|fspecify|fscenario)\s*(?:\(|"|'|do\b)/,
    ],
    ['skip ignore todo only pending', /\b(?:skip|ignore|todo|only|pending)\s*:\s*(?:true|\(|"|'|`)/],
    ['retryTimes retries .disabled(', /\b(?:retryTimes|retries)\s*[(:=]|\.disabled\(/],
    ['.each', /\.each\s*\(\s*\[\s*\]\s*\)/],
];
/** pytest and unittest. */
const PYTHON = [
    [
        'skip xfail flaky expectedFailure',
        /@(?:pytest\.mark\.(?:skip\w*|xfail|flaky)|(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)|flaky)\b/,
    ],
    [
        'pytest. skipTest SkipTest',
        /\bpytest\.(?:mark\.(?:skip\w*|xfail)|skip|xfail|importorskip)\b|\bskipTest\s*\(|\bSkipTest\b/,
    ],
    ['parametrize', /\bparametrize\s*\([^)]*,\s*(?:\[\s*\]|\(\s*\))/],
    ['__test__ collect_ignore del', /\b__test__\s*=\s*False|\bcollect_ignore\w*|^\s*del\s+test/],
];
const GO = ['Skip testing.Short', /\b[a-z]{1,2}\.(?:Skip|Skipf|SkipNow)\(|\btesting\.Short\(\)/];
const RUST = [
    '#[ #![',
    /#!?\[\s*(?:ignore|should_panic)|#\[cfg_attr\([^\]]*ignore|#!\[cfg\(|^\s*#\[cfg\((?!test\b|all\(test\b)/,
];
/** JUnit, TestNG, Kotest, ScalaTest. */
const JVM = [
    [
        '@Disabled @Ignore @EnabledIf @EnabledOn @wip @skip @ignore @pending enabled',
        /@(?:Disabled\w*|Ignored?|EnabledIf\w*|EnabledOn\w*|wip|skip|ignore|pending)\b|\benabled\s*=\s*false/,
    ],
    ['Assum assume', /\bAssum(?:e|ptions?)\.|\bassume(?:True|False|That|NoException|No)\w*\s*\(/],
    ['.class', /\bexpected\s*=\s*(?:\w+\.)*(?:Throwable|Exception|RuntimeException|Error|AssertionError)\.class/],
    ['ignore cancel(', /(?<![\w.$])ignore\s*(?:\(\s*"|should\b|\{)|"\s*ignore\s*\{|\bcancel\(\s*"/],
];
/** xUnit, NUnit, MSTest. */
const CSHARP = [
    'Ignore Explicit Skip Inconclusive',
    /\[(?:\w+\.)*(?:Ignore|Explicit)\b|\bSkip\s*=|\bAssert\.(?:Ignore|Inconclusive)\b/,
];
/** RSpec, minitest, and `skip` as a statement in other languages. */
const RUBY = [
    ['pending :skip :focus', /(?<![\w.$])pending\s*(?:\(|$|"|')|:(?:skip|pending)\b|:focus\b/],
    [
        'skip',
        /^\s*(?:return\s+|self\.)?skip(?:_if|_unless)?\s*(?:\(|"|'|$|if\b|unless\b)|(?:[;{]|=>)\s*skip\s*(?:\(|"|'|if\b|unless\b)/,
    ],
];
/** PHPUnit, Pest. */
const PHP = [
    'skip todo markTest Requires',
    /->\s*(?:skip|todo|markTest\w+)\s*\(|\bmarkTest(?:Skipped|Incomplete)\b|#\[(?:\w+\\)*Requires\w+/,
];
const SWIFT = ['XCTSkip XCTExpectFailure', /\bXCTSkip\w*|\bXCTExpectFailure\b/];
const ELIXIR = ['skip pending', /@(?:module)?tag\s*(?::\s*)?(?:skip|pending)/];
const DART = ['@Skip @TestOn', /^\s*@(?:Skip|TestOn)\b/];
/** GoogleTest, Catch2, and what C's macros are called. */
const C = ['SKIP DISABLED_', /\b(?:GTEST_SKIP|DISABLED_\w+|SKIP)\b/];
const JULIA = ['@test_broken @test_skip', /@test_(?:broken|skip)\b/];
/** What keeps a test from running, or runs it without letting it fail. */
const SKIP = new Sieve(...JAVASCRIPT, ...PYTHON, GO, RUST, ...JVM, CSHARP, ...RUBY, PHP, SWIFT, ELIXIR, DART, C, JULIA);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-inventory.js







const ANNOTATION_LINE = /^\s*(?:@[\w.:]+|#!?\[|\[[A-Za-z])/;
/** A side that is not there. */
const NO_TESTS = {
    tests: [],
    assertions: [],
    skips: [],
    deadCode: [],
    thresholds: [],
    expectations: [],
    tables: [],
    plugged: [],
    replacements: [],
    code: [],
    doubtful: new Set(),
};
/** Lists what a test file checks. Linear in the text. */
function testInventory(text, language) {
    const masked = maskCode(text, language);
    const { code, withoutComments, wholeCode } = masked;
    const matching = (pattern) => placesOf(masked, pattern, isNoImport);
    return {
        ...newTests(masked),
        tests: testsOf(masked, language),
        assertions: assertionsOf(code, withoutComments, language),
        thresholds: matching(test_syntax_THRESHOLD.within(wholeCode)),
        expectations: matching(EXPECTATION),
        tables: matching(CASE_TABLE.within(wholeCode)),
        plugged: placesOf(masked, PLUGGED_IN),
        replacements: placesOf(masked, REPLACEMENT.within(wholeCode)),
    };
}
/** What matters in a file that is new: it can take nothing away, but can be skipped. */
function newTestInventory(text, language) {
    return newTests(maskCode(text, language));
}
function newTests(masked) {
    const { code, wholeCode, doubtful } = masked;
    return {
        ...NO_TESTS,
        code,
        doubtful,
        skips: placesOf(masked, SKIP.within(wholeCode), isNoImport),
        deadCode: placesOf(masked, DEAD_CODE.within(wholeCode), isNoImport),
    };
}
function isNoImport(line) {
    return !test_syntax_IMPORT.test(line);
}
function placesOf({ code, withoutComments }, pattern, isWanted = () => true) {
    const places = [];
    if (pattern === NOTHING)
        return places;
    for (const [index, line] of code.entries())
        if (line.length <= test_places_LONGEST && line.trim() !== '' && pattern.test(line) && isWanted(line))
            places.push({ line: index + 1, text: squeeze(withoutComments[index]) });
    return places;
}
function testsOf({ code, withoutComments: text, wholeCode }, language) {
    const skip = SKIP.within(wholeCode);
    const tests = [];
    const blocks = new BlockStack();
    let annotations = [];
    let open = 0;
    for (const [index, line] of code.entries()) {
        if (line.trim() === '' || line.length > test_places_LONGEST)
            continue;
        blocks.enter(line, index);
        if (open > 0 || isAnnotation(line)) {
            annotations.push(line);
            open = Math.max(0, open + balance(line));
            continue;
        }
        const marks = [...annotations, line];
        if (declaresTest(annotations, line, language) && !marks.some((mark) => skip.test(mark) || isConditional(mark)))
            tests.push({ line: index + 1, text: squeeze(text[index]), condition: blocks.condition(code, text) });
        annotations = [];
    }
    return tests;
}
/** An annotation, decorator or attribute on a line of its own. */
function isAnnotation(line) {
    return (ANNOTATION_LINE.test(line) && !/\b(?:fn|void|fun|func|function|def|class|Task)\b|\]\s*\(|=\s*\S|[{;]\s*$/.test(line));
}
function isConditional(line) {
    return /^\s*#!?\[cfg(?:_attr)?\((?!test\))/.test(line);
}
function declaresTest(annotations, line, language) {
    if (IS_ANNOTATED.has(language) && annotations.some((annotation) => TEST_ANNOTATION.test(annotation)))
        return true;
    return TEST_DECLARATION[language].test(line);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-comparison.js




const compared = new WeakMap();
/** Is this a test that is written in a language which we read? Test data and prose are not. */
function isTestCode(file) {
    return hasTestName(file) && testLanguage(file) !== undefined;
}
/** The language of either name. */
function testLanguage({ file }) {
    return languageOf(file.path) ?? (file.previousPath === undefined ? undefined : languageOf(file.previousPath));
}
/** Reads both sides of a test file, once for all rules that ask. */
function compareTests(file) {
    const { contents } = file;
    const language = testLanguage(file);
    if (contents === undefined || contents.binary || contents.unreadable !== undefined)
        return undefined;
    if (language === undefined)
        return undefined;
    const known = compared.get(contents);
    if (known !== undefined)
        return known;
    const { before, after } = contents;
    const read = before === undefined ? newTestInventory : testInventory;
    const comparison = {
        before: before === undefined ? NO_TESTS : testInventory(textOf(before), language),
        after: after === undefined ? NO_TESTS : read(textOf(after), language),
        added: new Set(contents.added.map(({ number }) => number)),
        removed: new Set(contents.removed.map(({ number }) => number)),
        contents,
    };
    compared.set(contents, comparison);
    return comparison;
}
const news = new WeakMap();
/** The added lines that hold code and are not removed ones elsewhere; those beyond `LONGEST` are for another rule. */
function newLines(comparison) {
    const known = news.get(comparison);
    if (known !== undefined)
        return known;
    const { after, contents } = comparison;
    const moved = new Set(contents.removed.map(({ text }) => text.trim()));
    const lines = contents.added.flatMap(({ number, text }) => {
        const masked = after.code[number - 1] ?? '';
        const code = masked.trim() === '' && after.doubtful.has(number - 1) ? text : masked;
        return text.length > test_places_LONGEST || code.trim() === '' || moved.has(text.trim()) ? [] : [{ number, text, code }];
    });
    news.set(comparison, lines);
    return lines;
}
/** What the first list has more of than the second, by text. */
function surplus(first, second) {
    const counts = new Map();
    for (const { text } of second)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return first.filter(({ text }) => {
        const left = counts.get(text) ?? 0;
        if (left > 0)
            counts.set(text, left - 1);
        return left === 0;
    });
}
/** How far a line is indented; a tab counts as one. */
function indentation(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-assertions.js



/** An assertion that is gone or says something else. */
const testAssertions = fileRule({
    code: 'RISK_TEST_ASSERTION',
    title: 'An assertion is removed or rewritten',
    why: 'Whoever changes what a test expects decides what the code may do: a weaker assertion passes with a fault.',
    remedy: 'Add new assertions beside the old ones, or let a person confirm the new expectation.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        yield* lostAssertions(comparison);
        yield* lostThresholds(comparison);
        yield* lostExpectations(comparison);
        yield* lostCases(comparison);
    },
});
function* lostAssertions({ before, after }) {
    const lost = surplus(before.assertions, after.assertions);
    const [first] = lost;
    if (first === undefined)
        return;
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
    yield {
        tier: 'medium',
        message: `line ${first.line} of the base asserted what the head does not: ${shown(first.text)}${more}`,
    };
}
function* lostThresholds({ before, after }) {
    const [first] = surplus(before.thresholds, after.thresholds);
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base set a threshold that the head does not: ${shown(first.text)}`,
        };
}
function* lostExpectations({ before, after }) {
    const [first] = surplus(before.expectations, after.expectations);
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base was a case or an expected value that the head does not have: ${shown(first.text)}`,
        };
}
/** A table of cases on one line that has fewer of its values than it had; one with more is a test more. */
function* lostCases({ before, after }) {
    const tables = surplus(after.tables, before.tables).map(({ text }) => valuesOf(text));
    const first = surplus(before.tables, after.tables).find(({ text }) => {
        const values = valuesOf(text);
        return values.length > 0 && tables.length > 0 && !tables.some((table) => holds(table, values));
    });
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base had cases that the head does not: ${shown(first.text)}`,
        };
}
/** The numbers and texts of a line, in order. */
function valuesOf(text) {
    return text.match(/'[^']*'|-?\b\d[\w.]*|\b(?:true|false|null|nil|None|True|False|undefined)\b/g) ?? [];
}
function holds(table, values) {
    let from = 0;
    return values.every((value) => {
        const at = table.indexOf(value, from);
        from = at + 1;
        return at >= 0;
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-enclosed.js



/** Languages in which a word ends a block. */
const ENDED_BY_WORD = new Set(['ruby', 'lua', 'elixir', 'julia', 'shell']);
const END = /^\s*(?:end|fi|done)\b/;
const WITHOUT_BRACES = /^\s*(?:\}\s*)?(?:if|while)\b.*\)\s*$/;
/** At most so many lines of a block are searched. */
const REACH = 200;
/**
 * An assertion that a new condition encloses though it stands as far in as before: what runs is decided by brackets
 * and words, not by the layout.
 */
function enclosedAssertion(comparison, language) {
    const { before, after, added } = comparison;
    const enclosed = new Map();
    for (const number of added) {
        const end = endOfBlock(after.code, added, number, language);
        for (let line = number + 1; line <= end; line++)
            enclosed.set(line, number);
    }
    if (enclosed.size === 0)
        return undefined;
    const always = before.assertions.filter(({ condition }) => condition === undefined);
    const still = after.assertions.filter(({ line, condition }) => condition === undefined && !enclosed.has(line));
    const lost = new Set(surplus(always, still).map(({ text }) => text));
    const now = after.assertions.find(({ line, text }) => enclosed.has(line) && lost.has(text));
    return now && { ...now, condition: after.code[enclosed.get(now.line) - 1]?.trim() };
}
/** The last line of the block that a line opens under a condition; the line itself when it opens none. */
function endOfBlock(code, added, number, language) {
    const line = code[number - 1] ?? '';
    if (!CONDITIONAL_BLOCK.test(line))
        return number;
    const last = Math.min(code.length, number + REACH);
    const textOf = (at) => code[at - 1] ?? '';
    if (WITHOUT_BRACES.test(line))
        return test_enclosed_firstLine(number, last, (at) => textOf(at).trim() !== '');
    let depth = balance(line);
    if (depth > 0) {
        return test_enclosed_firstLine(number, last, (at) => {
            depth += balance(textOf(at));
            return depth <= 0;
        });
    }
    return ENDED_BY_WORD.has(language) ? test_enclosed_firstLine(number, last, (at) => added.has(at) && END.test(textOf(at))) : number;
}
/** The first line behind one that is wanted; that one when none is. */
function test_enclosed_firstLine(behind, last, isWanted) {
    for (let line = behind + 1; line <= last; line++)
        if (isWanted(line))
            return line;
    return behind;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-bypassed.js





/** An assertion that stands where it stood and is not reached any more, or whose failure is swallowed. */
const testBypassed = fileRule({
    code: 'RISK_TEST_BYPASSED',
    title: 'An assertion may not be reached',
    why: 'An early return, a condition or a try block in front of an old assertion lets the test pass without it.',
    remedy: 'Let the old assertions run as they did; put new conditions into new tests.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status !== 'modified' && file.file.status !== 'renamed')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined || comparison.before.assertions.length === 0)
            return;
        yield* earlyExits(comparison);
        yield* wrapped(comparison, testLanguage(file));
        yield* replaced(comparison);
    },
});
/** At most so many lines of a test are searched behind an exit. */
const test_bypassed_REACH = 200;
/** Where a program calls its tests one by one, as in C. */
const CALLS_TEST = /^\s*\w*test\w*\s*\([^{}]*\)\s*;/i;
function* earlyExits({ after, added }) {
    const asserted = new Set(after.assertions.map(({ line }) => line));
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        if (!EARLY_EXIT.test(line))
            continue;
        const indent = indentationOfExit(after.code, added, number);
        for (let next = number + 1; next <= Math.min(after.code.length, number + test_bypassed_REACH); next++) {
            const text = after.code[next - 1];
            if (text.trim() === '')
                continue;
            if (indentation(text) < indent)
                break;
            if (added.has(next) || !(asserted.has(next) || CALLS_TEST.test(text)))
                continue;
            yield { tier: 'medium', line: number, message: `leaves the test before the assertion on line ${next}` };
            return;
        }
    }
}
/** Conditions stand near what they guard. */
const MOST_ABOVE = 30;
/** An exit under a new condition leaves what the condition stands in. */
function indentationOfExit(code, added, number) {
    let indent = indentation(code[number - 1] ?? '');
    for (let above = number - 1; above > Math.max(0, number - MOST_ABOVE) && added.has(above); above--) {
        const line = code[above - 1] ?? '';
        if (line.trim() === '' || indentation(line) >= indent)
            continue;
        if (!CONDITIONAL_BLOCK.test(line))
            break;
        indent = indentation(line);
    }
    return indent;
}
/** Tests and assertions that were reached always, and now are under a condition or in a block that swallows failures. */
function* wrapped(comparison, language) {
    const { before, after } = comparison;
    const always = (places) => places.filter(({ condition }) => condition === undefined);
    for (const part of ['assertions', 'tests']) {
        const lost = new Set(surplus(always(before[part]), always(after[part])).map(({ text }) => text));
        const now = after[part].find(({ text, condition }) => condition !== undefined && lost.has(text));
        if (now === undefined)
            continue;
        yield dependent(now);
        return;
    }
    const enclosed = enclosedAssertion(comparison, language);
    if (enclosed !== undefined)
        yield dependent(enclosed);
}
function dependent({ line, condition = '' }) {
    return { tier: 'medium', line, message: `now depends on ${shown(condition)}` };
}
/** A stub in place of an assertion, of the way that the run ends, or of the module that old assertions are about. */
function* replaced({ before, after }) {
    const [first] = surplus(after.replacements, before.replacements);
    if (first !== undefined)
        yield {
            tier: 'medium',
            line: first.line,
            message: `takes the place of what old assertions rely on: ${shown(first.text)}`,
        };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-data.js


/** What a test compares with, recorded in a file of its own. */
const RECORDED = /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots?|goldens?|goldenfiles|baselines?|expectations)\/|\.(?:snap|ambr|golden|approved\.\w+|verified\.\w+|stdout|stderr|baseline|expected|out|expect)$/i;
/** A recorded expectation is an assertion: rewriting it rewrites what the test demands. */
const testData = fileRule({
    code: 'RISK_TEST_SNAPSHOT',
    title: 'A recorded expectation is rewritten',
    why: 'A snapshot that is recorded anew accepts whatever the code does now, faults included.',
    remedy: 'Let a person compare the old and the new expectation.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && RECORDED.test(file.file.path),
    *inspect({ contents }) {
        const first = contents?.removed.find(({ text }) => text.trim() !== '');
        if (first !== undefined)
            yield { tier: 'medium', message: `line ${first.number} of the base's recording is gone or says something else` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/parsed-name.js
function parseName(original) {
    const segments = original.split('/');
    const originalBase = segments[segments.length - 1];
    const originalFolders = segments.slice(0, -1);
    const base = originalBase.toLowerCase();
    const dot = base.lastIndexOf('.');
    const extension = dot > 0 ? base.slice(dot + 1) : '';
    const stem = dot > 0 ? originalBase.slice(0, dot) : originalBase;
    return {
        original,
        name: original.toLowerCase(),
        folders: originalFolders.map((folder) => folder.toLowerCase()),
        originalFolders,
        base,
        originalBase,
        extension,
        words: parsed_name_wordsOf(stem),
        folderWords: folderWordsOf(originalFolders),
    };
}
/** Neighbouring files share their folder. */
let lastFolders = { path: '', words: [] };
function folderWordsOf(folders) {
    const path = folders.join('/');
    if (path !== lastFolders.path)
        lastFolders = { path, words: folders.flatMap(parsed_name_wordsOf) };
    return lastFolders.words;
}
/** The words of an identifier in any of the usual spellings, in lower case. */
function parsed_name_wordsOf(identifier) {
    if (/^[a-z]+$/.test(identifier))
        return [identifier];
    if (/^[a-z0-9._-]+$/.test(identifier))
        return identifier.split(/[._-]+/).filter((word) => word !== '');
    return identifier
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/languages.js
const languages_EXTENSIONS = `
  js cjs mjs jsx ts cts mts tsx es es6 coffee litcoffee ls vue svelte astro marko riot imba
  py pyi pyx pxd pxi pyw ipynb rb erb rbi rbs slim haml jbuilder ru php phtml php3 php4 php5 php7 phps inc blade twig latte
  go rs c h cc cpp cxx c++ hh hpp hxx h++ ipp inl tcc tpp ixx cppm m mm cu cuh cl glsl vert frag comp geom hlsl metal wgsl fx shader
  java kt kts scala sc groovy gvy gsp clj cljs cljc edn bb jsp jspx jspf ceylon xtend aj
  cs csx vb fs fsi fsx razor cshtml vbhtml aspx ascx ashx asmx asax xaml axaml
  swift dart ex exs eex heex leex erl hrl escript hs lhs hsc purs elm ml mli mll mly re rei res resi sml sig fun
  lua luau moon fnl nim d di zig v sv svh vhd vhdl vh cr jl r rmd rnw pl pm pod6 p6 raku rakumod pl6 t tcl tk itcl
  sh bash zsh fish ksh csh tcsh dash ps1 psm1 psd1 bat cmd nu elv awk sed
  f f77 f90 f95 f03 f08 for ftn fpp pas pp dpr dfm lpr adb ads ada cob cbl cpy asm s nasm a51 ll wat wasm-text
  lisp lsp cl el scm ss rkt rktd clisp sld hy janet
  sql psql plsql pls pks pkb ddl prc trg hql cql
  proto thrift avdl capnp fbs graphql gql graphqls prisma smithy tsp raml wsdl
  sol vy move cairo circom teal
  html htm xhtml shtml css scss sass less styl pcss mdx njk liquid hbs handlebars mustache ejs pug jade tmpl tpl tera j2 jinja jinja2 gotmpl gohtml ftl vm mjml
  star cue dhall jsonnet libsonnet pkl nickel ncl
  ino pde gd gdscript gdshader as mxml hx hxml brs bs applescript scpt vbs vba bas cls frm ahk au3 nsi nsh iss
  abap apex trigger sas do ado mat mlx nb wl wls q k apl dyalog j forth fth factor st pony idr agda lean coq thy tla als
  y yy l lex g4 g peg pest lalrpop bnf ebnf jj rl ne
`;
const SOURCE = new Set(languages_EXTENSIONS.trim().split(/\s+/));
/** Is this the extension of a language that somebody compiles, runs, renders or queries with? */
function isSourceExtension(extension) {
    return SOURCE.has(extension);
}
const PROGRAMS = new Set(`js cjs mjs jsx ts cts mts tsx coffee vue svelte py pyx rb php go rs c h cc cpp cxx hh hpp m mm java kt kts scala groovy
  clj cljs cljc cs vb fs fsx swift dart ex exs erl hs ml lua nim d zig cr jl r pl pm t raku tcl sh bash zsh fish ksh ps1 psm1
  bat cmd awk f90 f95 pas adb asm s lisp el scm rkt sol ipynb cu gd proto`
    .trim()
    .split(/\s+/));
/** Does the extension belong to a general programming language (not to data, markup, styles or templates)? */
function isProgramExtension(extension) {
    return PROGRAMS.has(extension);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/read-by-runner.js
/** Lists of what is not run or may fail, and formats that runners execute (autotest, DejaGnu, JMeter). */
const LISTING = /^(skips?|skipped|skiplist|xfails?|flaky|quarantined?|(black|white|allow|deny|block|ignore)lists?|excludes?|excluded|ignored?|disabled)$/;
const EXECUTED_FORMAT = /^(at|exp|jmx)$/;
/** Is this data among tests that decides what runs, or that a runner executes? */
function isReadByRunner({ words, extension, base }) {
    if (EXECUTED_FORMAT.test(extension))
        return true;
    if (!/^(txt|list|lst|json|ya?ml|toml|cfg|conf|ini|)$/.test(extension))
        return false;
    return (words.some((word) => LISTING.test(word)) || /known[-_.]?fail|expected?[-_.]?fail|test[-_]?expectations/.test(base));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/tests.js


const tests_FOLDER = /^(tests?|__tests?__|e2e|e2e-tests|(unit|integration|functional|acceptance|regression|smoke|ui|system|fuzz|parser|golden)[-_.]?tests?|test[-_]?(cases?|suites?)|cypress|unittests?)$/;
const SPECIFICATION_FOLDER = /^(specs?|__specs?__)$/;
/** Projects and source sets: `Shop.Tests`, `ShopTests`, `androidTest`, `commonTest`, `my-crate-tests`. `RxTest` is a library. */
const CAMEL_PROJECT = /[a-z0-9]Tests$|^[a-z][A-Za-z]*Test$|[._-]tests?$|[._-](Unit|Integration|Functional|Acceptance|System)?Tests?$/;
const DATA_FOLDER = /^(__)?(fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?resources|snapshots?|image_snapshots|golden|goldens|goldenfiles|cassettes|expected|expectations|baselines?)(__)?$/;
const ALWAYS_DATA = /^(testdata|test-data|test_data|__fixtures__|__snapshots__|__image_snapshots__|test-fixtures|test_fixtures)$/;
const CASE_NAME = [
    /[.\-_](test|tests|spec|specs|e2e|cy)\.([cm]?[jt]sx?|coffee|vue|svelte|dart|res|ml|lua|php|el|clj[cs]?|sol|nu)$/,
    /[.\-_](test|tests)\.(snap|ts|js)\.snap$|\.snap$/,
    /_test\.(go|py|rb|exs|dart|cc|cpp|cxx|c|lua|clj|cljs|cljc|php|sh|jl|nim|zig|bzl|ml|erl|gleam|star|v)$/,
    /_spec\.(rb|lua|cr|exs|moon|hs)$/,
    /^test_.*\.(py|rb|lua|jl|nim|c|cc|cpp|sh|bats|exs|d)$/,
    /\.(bats|robot|shunit)$|_suite\.erl$|_tests\.erl$/,
    /^t\d{2,5}[-_].*\.(sh|t|py)$/,
    /^tests\.py$/,
];
/** Scenarios of Cucumber; release notes in pieces (`news/12.feature`) bear the same ending. */
const SCENARIO = /(^|[/._-])(features?|tests?|specs?|e2e|acceptance|bdd|cucumber|behave|scenarios?)([/._-]).*\.feature$/;
/** The one test of a small package; deeper, `test.ts` is often what starts all tests. */
const ROOT_CASE = /^(packages\/[^/]+\/)?test\.[cm]?[jt]s$/;
const CAMEL_CASE_NAME = /(Test|Tests|TestCase|IT|ITCase|Spec|Specs|Should|Suite)\.(java|kt|scala|groovy|cs|vb|fs|php|swift|m|mm|hs|cpp|cc|dart|ts|js)$|^Test[A-Z].*\.(java|kt|scala|cs|php|hs|cpp)$/;
/** Words of names that are shared by cases, or run before them (contract, "Low"). */
const SUPPORT_WORDS = new Set([
    ...[
        'helper',
        'helpers',
        'util',
        'utils',
        'utilities',
        'support',
        'setup',
        'teardown',
        'conftest',
        'common',
        'shared',
    ],
    ...[
        'bootstrap',
        'runner',
        'run',
        'runtests',
        'harness',
        'environment',
        'preload',
        'polyfill',
        'polyfills',
        'register',
    ],
    ...[
        'mock',
        'mocks',
        'globals',
        'hooks',
        'init',
        'main',
        'server',
        'config',
        'settings',
        'base',
        'factory',
        'factories',
    ],
]);
const SUPPORT_FOLDERS = new Set([
    ...['helper', 'helpers', 'util', 'utils', 'support', '__mocks__', 'mocks', 'setup', 'common', 'shared', 'bootstrap'],
    ...['lib', 'libs', 'harness', 'runner', 'tools', 'scripts', 'bin', 'plugins', 'plugin', 'config', 'factories'],
]);
/** Set-up and helper names that stay what they are wherever they stand and whatever they test. */
const SUPPORT_NAME = /^(conftest\.py|(test|spec|rails|minitest|acceptance|system)[-_]?helpers?\.(rb|py|js|ts|exs)|test_utils?\.py|test_helpers?\.py|testutils?\.(py|go)|(jest|vitest|test|tests|mocha|globals?|global|karma|cypress)[-_.]?(global[-_.]?)?(set[-_]?up|teardown|env|environment|preset|resolver|transform|sequencer|reporter)(\..*)?|set[-_]?up[-_]?(tests?|jest|vitest|env|files?|globals?)?(after[a-z]*|before[a-z]*)?\.[cm]?[jt]sx?|application_system_test_case\.rb|application_integration_test_case\.rb|main_test\.go|testmain\.go|main_test\.dart|flutter_test_config\.dart|pest\.php|createsapplication\.php|testcase\.php|test_case\.rb|run[-_]?tests?.*|runtests.*|alltests.*|test[-_]?runner.*|runner\..*|.*\.setup\.[cm]?[jt]s|.*\.mock\.[cm]?[jt]sx?)$/;
/** Prose beside tests tells people about them; among their data it is data. */
const tests_PROSE = /\.(md|markdown|rst|adoc)$/;
/** Production code lives here, whatever a deeper folder is called. */
const PRODUCTION = /(^|\/)(src\/main|main\/java|app\/(models|controllers|views|services|lib))\/|^(?:(?!(?:tests?|specs?|features)\/)[^/]+\/)*lib\/.*\.(dart|rb|exs?)$/;
/**
 * Says which part the file has in the tests, by its name. A case is a name that the usual runners find, or a file in
 * a test folder of a language whose runners take all; `undefined` when nothing speaks for a test.
 */
function testRole(name) {
    if (name !== tests_last.name)
        tests_last = { name, role: roleOf(name) };
    return tests_last.role;
}
/** Several rules ask about the same name, one after another. */
let tests_last = {
    name: undefined,
    role: undefined,
};
function roleOf(name) {
    if (SUPPORT_NAME.test(name.base) &&
        (isInTests(name) || hasCaseName(name) || /conftest|jest|vitest|helper/.test(name.base)))
        return 'support';
    if (name.folders.includes('__mocks__'))
        return 'support';
    if (name.folders.some((folder) => ALWAYS_DATA.test(folder)))
        return dataRole(name);
    if (hasCaseName(name) && !PRODUCTION.test(name.name))
        return 'case';
    if (!isInTests(name))
        return undefined;
    if (tests_PROSE.test(name.base) && !name.folders.some((folder) => DATA_FOLDER.test(folder)))
        return undefined;
    if (name.folders.some((folder) => DATA_FOLDER.test(folder)))
        return dataRole(name);
    return isProgramExtension(name.extension) ? programRole(name) : plainRole(name);
}
function hasCaseName({ base, originalBase, name }) {
    if (CASE_NAME.some((pattern) => pattern.test(base)) || ROOT_CASE.test(name) || SCENARIO.test(name))
        return true;
    return CAMEL_CASE_NAME.test(originalBase) && /(^|[/._-])(tests?|specs?)[/._-]|tests?\//.test(name);
}
function isInTests({ folders, originalFolders, extension, name }) {
    if (PRODUCTION.test(name))
        return false;
    if (folders.some((folder) => tests_FOLDER.test(folder) || ALWAYS_DATA.test(folder)))
        return true;
    if (originalFolders.some(isTestProject))
        return true;
    if (/^(t|xt)$/.test(folders[0] ?? ''))
        return true;
    return folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) && extension !== '';
}
function isTestProject(folder) {
    return CAMEL_PROJECT.test(folder);
}
/** Data is read by cases. Programs among data may be run by them: the runners of some languages take none of it. */
function dataRole(name) {
    if (isReadByRunner(name))
        return 'support';
    return name.folders.some((folder) => SUPPORT_FOLDERS.has(folder)) && isProgramExtension(name.extension)
        ? 'support'
        : 'data';
}
const ALL_TAKEN = /^([cm]?[jt]sx?|coffee|vue|svelte|java|kt|scala|groovy|cs|vb|fs|swift|m|mm|c|h|cc|cpp|cxx|hh|hpp|rs|clj[cs]?|hs|ml|dart|t|zig|nim|d|r|jl|sol|php|el)$/;
function programRole(name) {
    if (!ALL_TAKEN.test(name.extension))
        return 'support';
    if (!name.folders.some((folder) => TAKES_ALL.test(folder)) && !/^(t|xt)$/.test(name.folders[0] ?? ''))
        return 'support';
    if (name.words.some((word) => SUPPORT_WORDS.has(word)))
        return 'support';
    const inner = name.folders.slice(name.folders.findIndex((folder) => tests_FOLDER.test(folder)) + 1);
    if (inner.some((folder) => SUPPORT_FOLDERS.has(folder)))
        return 'support';
    return name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) ? 'support' : 'case';
}
/** Folders in which every program is a case; elsewhere (`e2e/`, `Shop.Tests/`) the name has to say so. */
const TAKES_ALL = /^(tests?|__tests?__|(unit|integration|functional|acceptance|regression)[-_.]?tests?|test[-_]?cases?)$/;
const CONFIGURATION_LIKE = /^(json5?|jsonc|ya?ml|toml|ini|cfg|conf|config|xml|properties|env|neon)$/;
/** What a compiler or a class loader of the tests reads: it decides which code a test's import means. */
const LOADED = /^[tj]sconfig(\.[\w-]+)*\.json$|^(bunfig\.toml|\.swcrc|deno\.jsonc?)$/;
function plainRole(name) {
    if (LOADED.test(name.base) || /(^|\/)meta-inf\/services\//.test(name.name))
        return 'support';
    if (isReadByRunner(name))
        return 'support';
    if (CONFIGURATION_LIKE.test(name.extension) && name.words.some((word) => /^(config|settings|setup)$/.test(word)))
        return 'support';
    if (name.extension === '' && name.words.some((word) => SUPPORT_WORDS.has(word)))
        return 'support';
    if (name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) &&
        !name.folders.some((folder) => tests_FOLDER.test(folder)))
        return 'support';
    return 'data';
}
/** In a folder that holds the data of tests: what lies there is read by cases, not by the tools whose name it bears. */
function isTestData(name) {
    if (name.folders.some((folder) => ALWAYS_DATA.test(folder)))
        return true;
    return isInTests(name) && name.folders.some((folder) => DATA_FOLDER.test(folder));
}
/** What a path says within its folder of test data: `cmd/helm/testdata/out.txt` is `out.txt` there. */
function belowTestData(path) {
    const segments = path.split('/');
    const at = segments.findIndex((segment) => ALWAYS_DATA.test(segment.toLowerCase()) || DATA_FOLDER.test(segment.toLowerCase()));
    return segments.slice(at + 1).join('/');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-data-skipped.js




/** How scenarios, tables and recorded cases say that they are not to run, or that they may fail. */
const SKIPPED = [
    // Cucumber, behave
    /^\s*@(?:\S+\s+@)*(?:skip|skipped|wip|ignored?|pending|disabled|manual|todo|broken|flaky|quarantined?|not[-_]?\w*)\b/i,
    // Robot Framework
    /\brobot:(?:skip|exclude)\b|^\s+(?:Skip(?:\s+If)?|Pass Execution(?:\s+If)?|Run Keyword And (?:Ignore|Warn)\s.*|Run Keyword And Return Status)(?:\s{2,}|\t|$)/i,
    // PHP's own tests
    /^--(?:SKIPIF|XFAIL|XLEAK|FLAKY)--/,
    // YAML, JSON, TOML, properties
    /^\s*(?:-\s+)?["']?(?:skip\w*|disabled?|ignored?|only|focus|pending|xfail|todo|expected?[-_]?(?:fail\w*|to[-_]fail))["']?\s*[:=]\s*(?!["']?(?:false|no|off|0|null|none)\b|["']{2}|\[\s*\]|\s*$)\S/i,
    /^\s*(?:-\s+)?["']?(?:enabled?|active|run)["']?\s*[:=]\s*["']?(?:false|no|off|0)\b/i,
    // Erlang's Common Test
    /\{\s*skip(?:ped)?\s*,/,
];
/** A case that is data can be skipped by a line of data. */
const testDataSkipped = fileRule({
    code: 'RISK_TEST_DATA_SKIPPED',
    title: 'A case is skipped in its data',
    why: 'Runners read tags and keys such as `@skip` or `enabled: false`, and pass over the case.',
    remedy: 'Mend the case, or let a person confirm why it is skipped.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && isData(file.file.path),
    *inspect({ contents }) {
        const line = contents?.added.find(({ text }) => text.length <= 2_000 && SKIPPED.some((form) => form.test(text)));
        if (line !== undefined)
            yield { tier: 'medium', line: line.number, message: `keeps a case from running: ${shown(line.text.trim())}` };
    },
});
/** Everything among the tests that no code rule reads. */
function isData(path) {
    return testRole(parseName(path)) === 'data' || /\.(?:feature|robot|phpt|erl|ya?ml|json|toml)$/i.test(path);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-deleted.js


/** A whole test file that is gone, or that has nothing left in it. */
const testDeleted = fileRule({
    code: 'RISK_TEST_DELETED',
    title: 'A test file is deleted or emptied',
    why: 'What the file checked is not checked any more; data that a test reads may be the test itself.',
    remedy: 'Keep the file, or let a person confirm that it is not needed any more.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && file.file.status !== 'copied',
    *inspect({ file, contents }) {
        if (file.status === 'deleted')
            yield { tier: 'medium', message: 'a file of the tests is deleted' };
        else if (isBlank(contents?.after) && !isBlank(contents?.before))
            yield { tier: 'medium', message: 'a file of the tests is emptied' };
    },
});
function isBlank(bytes) {
    return bytes !== undefined && bytes.length < 1_000 && bytes.toString('latin1').trim() === '';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-helper.js






/** Languages in which a test is declared, so that a file without a declaration holds none. */
const DECLARING = new Set([
    'javascript',
    'go',
    'jvm',
    'csharp',
    'php',
    'swift',
    'dart',
]);
/** What other files can take from this one. */
const SHARED = /^\s*export\b|\bmodule\.exports\b|^\s*exports\.\w|^\s*(?:(?:public|internal|open|abstract|final|sealed|data|static)\s+)*(?:class|interface|trait|object|struct|record|enum|mixin|extension)\s+\w|^(?:func|type|var|const)\s/;
/** Programs that a test of a compiler or formatter reads as text. */
const READ_AS_TEXT = new Set([
    'expected',
    'input',
    'output',
    'actual',
    'result',
    'before',
    'after',
    'sample',
    'samples',
]);
function isCase(path) {
    const name = parseName(path);
    return testRole(name) === 'case' && !name.words.some((word) => READ_AS_TEXT.has(word));
}
/** A file among the tests that holds none is there for others: helpers, fakes, what production may import. */
const testHelper = fileRule({
    code: 'RISK_TEST_HELPER',
    title: 'Shared among tests, without a test of its own',
    why: 'Tests, and sometimes production code, take helpers and fakes from such a file; a line there can make all of them pass.',
    remedy: 'Check that no assertion, failure or production module is replaced.',
    needs: 'contents',
    applies: (file) => isTestCode(file) && isCase(file.file.path),
    *inspect(file) {
        const language = testLanguage(file);
        const code = compareTests(file)?.after.code;
        if (code === undefined || !DECLARING.has(language) || file.contents?.added.length === 0)
            return;
        const checks = (line) => line.length <= test_places_LONGEST &&
            !test_syntax_IMPORT.test(line) &&
            (TEST_DECLARATION[language].test(line) || TEST_ANNOTATION.test(line) || ASSERTION.test(line));
        if (code.some(checks))
            return;
        const line = code.findIndex((text) => SHARED.test(text));
        if (line >= 0)
            yield { tier: 'medium', line: line + 1, message: 'holds no test, and shares what it holds' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-hidden.js




/** Runners collect public functions of public classes that they can make; Python's pass over coroutines as well. */
const CLASS = /^\s*(?:(?:public|final|open|sealed|export|data|static)\s+)*class\s+(\w+)/;
const HIDING = /\b(?:private|abstract|internal|protected|fileprivate)\b/;
/** A test, or the class around it, that stands where it stood and is not collected any more. */
const testHidden = fileRule({
    code: 'RISK_TEST_HIDDEN',
    title: 'A test is hidden from its runner',
    why: 'A runner silently passes over tests that are private, in an abstract class, or in a class that it cannot make.',
    remedy: 'Leave the test as visible as it was, or let a person confirm that it no longer runs.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'added' || file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        if (testLanguage(file) === 'python')
            yield* notCollected(comparison);
        yield* lessVisible(comparison, testLanguage(file) === 'python' ? /\basync\b/ : HIDING);
    },
});
/** Declarations that gained a word by which the runner passes over them. */
function* lessVisible({ before, after, added, removed }, hiding) {
    const tests = new Set(before.tests.map(({ line }) => line));
    const seen = new Set();
    for (const number of removed) {
        const line = before.code[number - 1] ?? '';
        const name = CLASS.exec(line)?.[1] ?? (tests.has(number) ? FUNCTION_DECLARATION.exec(line)?.[1] : undefined);
        if (name !== undefined && !hiding.test(line))
            seen.add(name);
    }
    if (seen.size === 0)
        return;
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        const name = FUNCTION_DECLARATION.exec(line)?.[1];
        if (name === undefined || !seen.has(name) || !hiding.test(line))
            continue;
        yield { tier: 'medium', line: number, message: `the runner passes over ${shown(name)} now: ${shown(line.trim())}` };
        return;
    }
}
/** pytest takes no class that has a constructor. */
function* notCollected({ after, added }) {
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        if (!/^\s+def\s+__(?:init|new)__\s*\(/.test(line))
            continue;
        const owner = after.code
            .slice(0, number - 1)
            .findLast((other) => other.trim() !== '' && indentation(other) < indentation(line));
        if (!/^\s*class\s+Test/.test(owner ?? ''))
            continue;
        yield { tier: 'medium', line: number, message: 'a class with a constructor is not collected' };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-native.js



/** Lines that make a compiler, a generator or a runner do something else than run the test. */
const DIRECTIVES = {
    go: /^\s*\/\/\s?go:(?:generate|linkname|build|cgo_\w+|wasmimport)\b|^\s*\/\/\s*\+build\b|^\s*(?:import\s+)?"(?:C|plugin|unsafe)"|#cgo\b|^\/\/export\s|\bfunc\s+TestMain\b|^func\s+init\s*\(/,
    rust: /#!?\[(?:link|no_mangle|export_name|link_section|global_allocator|path|ctor|cfg_attr|feature|test_runner)\b|\b(?:global_)?asm!|\bextern\s+"|\binclude!\s*\(|\bproc_macro\b|\bunsafe\s*(?:\{|fn|impl|extern)/,
    javascript: /@(?:jest|vitest)-(?:environment|config|runner)\b|\bprocess\.(?:dlopen|binding)\b|\brequire\s*\(\s*['"]module['"]\s*\)|\bModule\._load\b|['"](?:node-gyp|ffi-napi|bindings)['"]|\.node['"]\s*\)/,
    python: /^pytest_plugins\b|\b(?:ctypes|cffi)\b|\bsys\.(?:meta_path|path_hooks|settrace|setprofile)\b|\bsite\.addsitedir\b/,
    jvm: /\bSystem\.load(?:Library)?\s*\(|\bnative\s+\w+\s+\w+\s*\(|@BeforeSuite\b|\bsetSecurityManager\b|-javaagent/,
    csharp: /\bDllImport\b|\bLibraryImport\b|\bModuleInitializer\b|\[(?:assembly|module)\s*:/,
    ruby: /\bFiddle\b|\bffi_lib\b|\bat_exit\b|\bTracePoint\b/,
    php: /\bFFI::|\bauto_prepend_file\b|\bdl\s*\(/,
    c: /__attribute__\s*\(\(\s*(?:constructor|destructor)|#\s*pragma\s+(?:comment|init)|\bdlopen\s*\(|\b__asm__\b/,
    swift: /@_(?:silgen_name|cdecl)\b|\bdlopen\s*\(/,
    elixir: /:erlang\.load_nif|\b@on_load\b|\bCode\.(?:eval|compile|require)_\w+/,
};
const IN_COMMENTS = new Set(['go', 'javascript', 'rust']);
/** Generators, native code and hooks that run before every test are more than a test case. */
const testNative = fileRule({
    code: 'RISK_TEST_DIRECTIVE',
    title: 'A test directs a compiler, a generator or the runner',
    why: 'Generators, native code, build constraints and global hooks act outside of the test that contains them.',
    remedy: 'Keep such directives out of tests, or let a person read them.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const language = testLanguage(file);
        const pattern = DIRECTIVES[language];
        const code = compareTests(file)?.after.code ?? [];
        // Some directives are comments; in other languages a string or a comment directs nothing.
        const isLive = (number) => IN_COMMENTS.has(language) || pattern?.test(code[number - 1] ?? '');
        const lines = file.contents?.added ?? [];
        const hit = pattern && lines.find(({ text, number }) => text.length <= 2_000 && pattern.test(text) && isLive(number));
        if (hit)
            yield { tier: 'medium', line: hit.number, message: shown(hit.text.trim()) };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-code.js

/** Runs code that stands in no file: made out of pieces, decoded, loaded. */
const MADE_UP_CODE = new Sieve(
// JavaScript
[
    'require import',
    /\b(?:require|import)\s*\([^)]*(?:atob|Buffer|fromCharCode|['"`]\s*\+\s*['"`]|\.reverse\(|\.join\(['"]{2})/,
], [
    'globalThis window global self process Reflect',
    /\b(?:globalThis|window|global|self|process|Reflect)\s*\[\s*['"`][^'"`]*['"`]\s*\+/,
], ['Function vm', /\bnew\s+Function\s*\(|\bvm\.(?:runIn\w+|Script)\b|\brequire\s*\(\s*['"](?:node:)?vm['"]\s*\)/], 
// Python
[
    'getattr import_module',
    /\bgetattr\(\s*(?:os|subprocess|builtins|__builtins__)\b|\bimport_module\(\s*['"](?:os|subprocess|socket|ctypes)\b/,
], [
    '__import__ marshal.loads pickle',
    /(?<![\w.])__import__\s*\(|\bmarshal\.loads\b|\bpickle\.loads?\s*\(\s*(?:base64|b64|requests|urllib)/,
], 
// Both
[
    'eval exec',
    /(?<![\w.$])(?:eval|exec)\s*\(\s*(?:atob|Buffer|base64|b64|compile|zlib|codecs|bytes|fetch|await|requests|urllib|open|String\.from|unescape|decode)/,
], 
// Java, Go
['Class.forName plugin.Open', /\bClass\.forName\s*\(\s*"[^"]*"\s*\+|\bplugin\.Open\s*\(/]);
/** Speaks to the runner of the CI job: its commands, and the files that it reads after the step. */
const RUNNER_COMMAND = new Sieve([
    '::',
    /(?:console\.\w+|[Pp]rint\w*|echo|[Ww]rite\w*|puts|say)\s*[( ]\s*[fbru]?['"`]::(?:set-output|set-env|add-path|add-mask|save-state|stop-commands|error|warning|notice)\b/,
], ['GITHUB_', /(?:\benv|\bENV|environ|getenv|\$)\W{0,4}GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b/]);
/** Writes where git or the CI keeps what it runs, to the machine's root, or a report in place of the tool's. */
const WRITES_OUTSIDE = new Sieve([
    'lcov.info junit coverage cobertura report.xml',
    /(?:[wW]rite|append|open|dump|copy)\w*\s*\(\s*['"`][^'"`]*(?:lcov\.info|junit[\w-]*\.xml|coverage(?:-final|-summary)?\.(?:xml|json)|cobertura[\w-]*\.xml|report\.xml)['"`]/,
], [
    '.github/ .git/ .husky/ /\' /" /` ~/',
    /(?:write|append|copy|rename|rm|unlink|symlink|chmod|rmtree|RemoveAll|WriteFile|rm_rf)\w*\s*\(\s*['"`](?:(?:\.\.?\/)*\.(?:github|git|husky)\/|\/['"`]|~\/)/,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-network.js


/** Opens a connection; whether it leaves this machine is another question. */
const NETWORK_CALL = anyOf(
// A function or a client that is called by itself
/(?<![\w.$>:])(?:request(?=\s*\(\s*['"`])|fetch|axios|got|ky|needle|superagent|urlopen|curl_exec|curl_init|file_get_contents|fsockopen|stream_socket_client|wget|curl)(?:\.\w+)?\s*\(/, 
// Methods of clients
/(?<=\b(?:axios|got|ky|needle|superagent|undici|requests|httpx|aiohttp|urllib\w*|urllib\.request|http|https|http2|Net::HTTP|HTTParty|Faraday|RestClient|reqwest(?:::blocking)?|ureq|HTTPoison|Req|Tesla|Excon)(?:\.|::))(?:get|Get|post|Post|put|Put|patch|delete|head|Head|request|Request|connect|urlopen|urlretrieve|start|PostForm|NewRequest\w*|ClientSession|Client)\b/, /\bnew\s+(?:WebSocket|EventSource|XMLHttpRequest|HttpClient|WebClient|TcpClient|Socket)\s*\(|\bnavigator\.sendBeacon\b/, 
// An address; not one of which only a part is read on the spot
/\bnew\s+(?:URL|Uri)\s*\((?!\s*(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*\)\s*\.(?:hash|host(?:name)?|href|origin|pathname|port|protocol|search(?:Params)?|username)\b)/, /\bnet\.Dialer\b|\bhttp\.DefaultClient\b|\bcurl_easy_\w+\s*\(|\bgetaddrinfo\s*\(/, 
// Sockets and names
/\brequire\s*\(\s*['"](?:node:)?(?:net|tls|dgram|dns|https?|http2)['"]\s*\)\.\w+/, /\b(?:net|tls)\.(?:Dial\w*|connect|createConnection|Lookup\w+)\b|\bdns(?:Promises)?\.(?:lookup|resolve\w*|promises)\b/, /\bsocket\.(?:create_connection|socket|getaddrinfo|gethostbyname)\b|\bgethostbyname\b/, /\bTcpStream::connect\b|\bUdpSocket::bind\b|\bTCPSocket\b/, /\bopenConnection\(\)|\bopenStream\(\)|\bHttpRequest\.newBuilder\b|\bURLSession\b|\bURI\.open\b/, 
// Mail, files and shells of other machines
/\b(?:smtplib|ftplib|telnetlib|paramiko)\.\w+|\bHTTPS?Connection\s*\(|\bsmtp\.SendMail\b/, 
// A shell's own tools
/(?:^|[|&;({]|\brun|\bsudo)\s*(?:curl|wget|nc|ncat|telnet|ssh|scp|sftp)\s+[-\w"'$/]/);
/** A host that is not this machine, in a text. */
const REMOTE = new Sieve([
    ':// \'// "// `//',
    /\b(?:https?|wss?|ftp|tcp|udp):\/\/(?!(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal|unix)(?=[:/'"`\s)?#,;\\]|$)|[${%]|['"`\s)])[^\s'"`)]|['"`]\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}/i,
]);
/** A connection by host name, not by an address of the test's own. */
const REMOTE_HOST = /['"`](?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?['"`]|['"`](?!(?:127|10|0)\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?['"`]|\b(?:nc|ncat|telnet|ssh|scp|sftp)\s+(?:-\S+\s+)*(?:\w+@)?(?:[a-z0-9-]+\.)+[a-z]{2,}\b/i;

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-processes.js

/** Starts another process. */
const CHILD_PROCESS = new Sieve(
// JavaScript: node, Deno, Bun, zx, shelljs, Cypress
['child_process', /\bchild_process\b/], [
    'exec spawn fork',
    /(?<![\w.])(?:execa|spawn|spawnSync|execSync|execFile|execFileSync|fork|execFileAsync|execAsync|exec)\s*\(\s*['"`\w[(]/,
], ['exec spawn fork', /\b(?:shelljs|shell|cp|childProcess)\.(?:exec|spawn|fork)\w*\s*\(/], ['$` zx', /(?:^|[=(,;]|\bawait|\breturn)\s*\$`[a-z]|(?<![\w.])zx\b/], ['cy.', /\bcy\.(?:exec|task)\s*\(/], ['Bun.spawn Deno.', /\bBun\.spawn|\bDeno\.(?:run|Command)\b/], 
// Python
[
    'subprocess pexpect pty.spawn',
    /\bsubprocess\.\w+|\bfrom subprocess import\b|\bpexpect\b|\bpty\.spawn\b|\basyncio\.create_subprocess_\w+/,
], ['system popen exec spawn fork', /\bos\.(?:system|popen|exec[lv]\w*|spawn\w*|posix_spawn|fork)\b/], 
// Go
[
    'exec Exec StartProcess',
    /\bexec\.Command(?:Context)?\s*\(|"os\/exec"|\bsyscall\.(?:Exec|ForkExec|StartProcess)\b|\bos\.StartProcess\b/,
], 
// Rust, Java and Kotlin, Scala, C#, Swift, Dart
[
    'process::Command ProcessBuilder getRuntime Runtime.exec sys.process',
    /\bprocess::Command\b|\bProcessBuilder\b|\bgetRuntime\(\)|\bRuntime\.exec\b|\bsys\.process\b/,
], ['Process NSTask', /\bProcess\.(?:[Ss]tart|run(?:Sync)?)\b|\bProcessStartInfo\b|\bProcess\(\)|\bNSTask\b/], 
// Ruby, Perl and PHP, Elixir and Erlang, PowerShell
['Open3 Kernel IO.popen', /\bOpen3\.\w+|\bKernel\.(?:system|exec|spawn|`)|\bIO\.popen\b/], ['send', /\b(?:send|public_send|__send__)\s*(?:\(\s*)?:(?:system|exec|spawn|eval|instance_eval|`)/], [
    'system shell_exec passthru proc_open popen pcntl_exec',
    /(?<![\w.$:>])(?:system|shell_exec|passthru|proc_open|popen|pcntl_exec)\s*\(/,
], ['System Port.open :os.cmd', /\bSystem\.(?:cmd|shell)\b|\bPort\.open\b|:os\.cmd\s*\(/], ['Invoke-', /\bInvoke-(?:Expression|WebRequest|RestMethod)\b/], 
// The same by other names: of a module that is spelt in escapes, without parentheses, of the C library
['getBuiltinModule', /\bprocess\.getBuiltinModule\b/], ['\\u \\x', /\b(?:from|import|require)\s*(?:\(\s*)?['"`][^'"`]*\\[ux]/], [
    'cross-spawn execaCommand tinyexec bun:ffi cluster.fork',
    /\bcross-spawn\b|\bexecaCommand|\btinyexec\b|\bbun:ffi\b|\bcluster\.fork\b/,
], [
    'system exec spawn',
    /(?:^|[;{&|=(]|\b(?:do|then|and|or|return|puts|print)\s)\s*(?:system|exec|spawn)\s+(?:['"`%]|q[qx]?\b)/,
], ['import subprocess', /\bimport\s+subprocess\b/], [
    'system exec fork posix_spawn',
    /(?:\bstd|(?<![\w>]))::system\s*\(|\bexec(?:[lv]e?|[lv]p|vpe)\s*\(|(?<![\w.>:])v?fork\s*\(\s*\)|\bposix_spawnp?\s*\(/,
], ['.execute', /['"]\.execute\s*\(\s*\)/], ['Process', /\bnew\s+(?:System\.Diagnostics\.)?Process\b\s*[({]/], 
// Lua, Haskell, Clojure, R, Zig, Solidity, Erlang's ports
['os.execute io.popen', /\bos\.execute\b|\bio\.popen\b/], [
    'callCommand callProcess readProcess System.Process',
    /\b(?:callCommand|callProcess|readProcess\w*)\b|\bSystem\.Process\b/,
], [
    'clojure.java.shell processx system2 process.Child vm.ffi open_port',
    /\bclojure\.java\.shell\b|\bprocessx\b|\bsystem2\s*\(|\bprocess\.Child\b|\bvm\.ffi\b|\bopen_port\b/,
]);
/** In Rust the name alone is a process only where the standard library's type is meant. */
const RUST_COMMAND = /\b(?:Command::new|Command::cargo_bin)\s*\(/;
const RUST_PROCESS = /\bprocess::(?:\{[^{}]*\b)?(?:Command|self)\b|\buse std::process\b/;
/** Backticks run a command in these languages, and quote a text in others. */
const BACKTICKS = /(?:^|[=(,])\s*`[a-z][^`]*`|%x[({[]/;
const BACKTICK_LANGUAGES = new Set(['ruby', 'perl', 'php', 'julia']);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-reach.js








/** What a line can reach for, by the text of all lines that are looked at: most of it needs no expression there. */
function reachesOf(text, { isRemote, hasBackticks, usesProcesses }) {
    const reaches = [
        { what: 'starts a child process', pattern: CHILD_PROCESS.within(text) },
        { what: 'starts a child process', pattern: hasBackticks ? BACKTICKS : NOTHING },
        { what: 'starts a child process', pattern: usesProcesses ? RUST_COMMAND : NOTHING },
        { what: 'reads secrets of the environment', pattern: ENVIRONMENT.within(text) },
        { what: 'reads where credentials are kept', pattern: CREDENTIALS.within(text) },
        { what: 'runs code that it makes up', pattern: MADE_UP_CODE.within(text) },
        { what: 'speaks to the runner of the CI job', pattern: RUNNER_COMMAND.within(text) },
        { what: 'writes where git or CI keeps what it runs', pattern: WRITES_OUTSIDE.within(text) },
        { what: 'reaches for the network', pattern: isRemote ? NETWORK_CALL : NOTHING },
    ];
    return reaches.filter(({ pattern }) => pattern !== NOTHING);
}
/** A test that reads the environment's secrets, starts a process or talks to another host does more than test. */
const testReach = fileRule({
    code: 'RISK_TEST_REACH',
    title: 'A test reaches out of its process',
    why: 'Tests run in CI with whatever CI can reach: a test that starts processes, opens connections or reads secrets can carry them out.',
    remedy: 'Use a server on the loopback address or a fake, and give the test its values; or let a person read it.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { contents } = comparison;
        const isRemote = contents.added.some(({ text }) => text.length <= 2_000 && (REMOTE.test(text) || REMOTE_HOST.test(text)));
        const hasBackticks = BACKTICK_LANGUAGES.has(testLanguage(file) ?? '');
        const usesProcesses = contents.added.length > 0 && RUST_PROCESS.test(textOf(contents.after));
        const lines = newLines(comparison);
        const reaches = reachesOf(lines.map(({ text }) => text).join('\n'), { isRemote, hasBackticks, usesProcesses });
        for (const { text, number } of lines) {
            const reach = reaches.find(({ pattern }) => pattern.test(text));
            if (reach === undefined)
                continue;
            yield { tier: 'medium', line: number, message: `${reach.what}: ${shown(text.trim())}` };
            return;
        }
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-reach-unread.js



/** Programs of languages whose tests are not read line by line. */
const PROGRAM = /\.(?:mli?|rei?|erl|hrl|nims?|gleam|nu|resi?|raku(?:mod|test)?|p6|pas|pp|cob|cbl|f(?:77|90|95|03|08)?|ad[abs]|hx|vala|odin|janet|fnl|pony|gd|sml|fsx|fsi|chpl|hare?|roc|wat|asm|awk|bat|cmd|vbs|applescript|au3|robot)$/i;
/** The words by which such languages start processes, open connections, read the environment or run what they make up. */
const test_reach_unread_REACH = /\b(?:os:cmd|open_port|parse_transform|Sys\.command|Unix\.|system|popen|spawn\w*|exec(?:ute|Cmd\w*|Process|Shell\w*|v\w*)?|staticExec|gorge\w*|shell|cmd|Run Process|Evaluate|Library\s+(?:Process|OperatingSystem|\S+\.py)|curl|wget|getenv\w*|environ\w*|httpc?|sockets?|gen_tcp|dlopen|eval|halt|quit|exit)\b|https?:\/\/(?!(?:localhost|127\.|example\.))|%%raw|@external|\$env\b/i;
const test_reach_unread_LONGEST = 2_000;
/** A test in a language without rules of its own that names what reaches out of a test. */
const testReachUnread = fileRule({
    code: 'RISK_TEST_REACH_UNREAD',
    title: 'A test in a language that is not read names what reaches out',
    why: 'Tests run in CI with whatever CI can reach; in a language without rules of its own only words can be looked for.',
    remedy: 'Let a person read it.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && languageOf(file.file.path) === undefined && PROGRAM.test(file.file.path),
    *inspect(file) {
        const line = addedLines(file).find(({ text }) => text.length > test_reach_unread_LONGEST || test_reach_unread_REACH.test(text));
        if (line !== undefined)
            yield {
                tier: 'medium',
                line: line.number,
                message: `names what reaches out of a test: ${shown(line.text.trim())}`,
            };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hunks.js
/** Puts the lines that a change removes and adds beside each other, by walking both sides at once. */
function hunksOf(removed, added) {
    const hunks = [];
    let r = 0;
    let a = 0;
    while (r < removed.length || a < added.length) {
        const shift = a - r;
        const removedAt = removed[r]?.number ?? Number.POSITIVE_INFINITY;
        const addedAt = (added[a]?.number ?? Number.POSITIVE_INFINITY) - shift;
        const removedEnd = removedAt <= addedAt ? runEnd(removed, r) : r;
        // The added run starts where the removed one did, counted in the base's lines.
        const addedEnd = addedAt <= removedAt ? runEnd(added, a) : a;
        hunks.push({ removed: removed.slice(r, removedEnd), added: added.slice(a, addedEnd) });
        r = removedEnd;
        a = addedEnd;
    }
    return hunks;
}
/** Where a run of consecutive line numbers ends. */
function runEnd(lines, start) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.number === lines[end - 1].number + 1)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-removed.js






/** A test that no runner finds any more: deleted, commented out, or renamed away. */
const testRemoved = fileRule({
    code: 'RISK_TEST_REMOVED',
    title: 'A test is gone',
    why: 'A test that no longer runs lets the fault through that it was written for.',
    remedy: 'Keep the test, or let a person confirm that it is not needed any more.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const unplugged = surplus(comparison.before.plugged, comparison.after.plugged)[0];
        if (unplugged !== undefined)
            yield {
                tier: 'medium',
                message: `line ${unplugged.line} of the base brought in what the head does not: ${shown(unplugged.text)}`,
            };
        const lost = lostTests(comparison);
        const [first] = lost;
        if (first === undefined)
            return;
        const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base declared a test that is gone: ${shown(first.text)}${more}`,
        };
    },
});
/**
 * Tests of the base that do not run in the head. A test whose line was replaced, in the same place, by that of another
 * test that runs is renamed, unless a function that is no test now bears its name.
 */
function lostTests(comparison) {
    const { before, after, contents, removed } = comparison;
    const lost = surplus(before.tests, after.tests);
    if (lost.length === 0)
        return lost;
    const gained = new Set(surplus(after.tests, before.tests).map(({ line }) => line));
    const gone = lost.filter((test) => !removed.has(test.line));
    const lostAt = new Map(lost.map((test) => [test.line, test]));
    const others = new OtherNames(comparison, gained);
    for (const hunk of hunksOf(contents.removed, contents.added)) {
        const here = hunk.removed.flatMap(({ number }) => lostAt.get(number) ?? []);
        const replacements = hunk.added.filter(({ number }) => gained.has(number)).length;
        const fewer = here.length > replacements;
        for (const test of here)
            if (fewer || others.have(test))
                gone.push(test);
    }
    return gone;
}
/** The names in the added lines that are no new tests, gathered when first asked for: tests without theirs can be many. */
class OtherNames {
    #comparison;
    #gained;
    #declared;
    #quoted;
    constructor(comparison, gained) {
        this.#comparison = comparison;
        this.#gained = gained;
    }
    /** Does a function, a comment or a call that is no test now bear this test's name? */
    have(test) {
        const name = coreName(FUNCTION_DECLARATION.exec(this.#comparison.before.code[test.line - 1] ?? '')?.[1] ?? '');
        if (name.length >= 3) {
            this.#declared ??= this.#declaredNames();
            return this.#declared.has(name);
        }
        const quoted = /'([^']{4,})'/.exec(test.text)?.[1];
        if (quoted === undefined)
            return false;
        this.#quoted ??= this.#quotedNames();
        return this.#quoted.has(quoted);
    }
    #declaredNames() {
        const { added, after } = this.#comparison;
        const lines = [...added].filter((number) => !this.#gained.has(number));
        const names = lines.map((number) => FUNCTION_DECLARATION.exec(after.code[number - 1] ?? '')?.[1]);
        return new Set(names.filter((name) => name !== undefined).map(coreName));
    }
    /** What stands between two quotes: of a test that is a call, `it('logs in', …)`, its name. */
    #quotedNames() {
        const lines = this.#comparison.contents.added.filter(({ number }) => !this.#gained.has(number));
        return new Set(lines.flatMap(({ text }) => squeeze(text).split("'").slice(1, -1)));
    }
}
/** What is left of a test's name when everything is taken away that makes a runner find it or not. */
function coreName(name) {
    return name.toLowerCase().replace(/test|spec|disabled|skip(?:ped)?|unused|old|^x|^no(?=[^a-z])|off|[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-run-endings.js

/*
 * What acts on the whole run, wherever it stands: a process that ends with success takes every later failure with it,
 * and a runner that is rewritten finds none. The patterns read a line whose comments and contents of strings are blank.
 * A status other than 0 hides nothing.
 */
/** A call's status that is success, or is not told. */
const SUCCESS = String.raw `\s*\(\s*(?![1-9-])`;
const test_run_endings_JAVASCRIPT = anyOf(new RegExp(String.raw `\b(?:process\.(?:exit|reallyExit)|Deno\.exit)${SUCCESS}`), /\bprocess\.exitCode\s*=\s*(?:0|undefined)|\bprocess\.kill\s*\(|\bprocess\.on\w*\s*\(\s*['"]+,\s*\(\)\s*=>\s*(?:\{\s*)?process\.exit/, /\b(?:global|globalThis|window|self)\.(?:it|test|describe|expect|assert)\s*=(?!=)/, /\b(?:Object|Array|String|Number|Function|Promise|Error|Map|Set|RegExp)\.prototype\.\w+\s*=(?!=)/, /\brequire\.cache\s*\[[^\]]*\]\s*=(?!=)|\bModule\.(?:_load|prototype)\b/);
const test_run_endings_PYTHON = anyOf(new RegExp(String.raw `\bos\.(?:_exit|abort)${SUCCESS}|^(?:sys\.exit|exit|quit)${SUCCESS}`), /^\s*raise\s+SystemExit\s*(?:$|\(\s*(?:0\s*)?\))|\bpytest\.exit\s*\(|\batexit\.register\b|\bos\.kill(?:pg)?\s*\(/, /^\s*(?:import|from)\s+_pytest\.(?!monkeypatch|pathlib|recwarn|capture|logging|fixtures|mark|outcomes|legacypath|config\s+import\s+\w*Exit)/, /^\s*(?:pytest|unittest|builtins)(?:\.\w+)+\s*=(?!=)/, /\bsession\.(?:items\s*(?:\[|=(?!=)|\.(?:clear|pop|remove)\b)|testsfailed\b|testscollected\b)|\bpluginmanager\.(?:un)?register\b|\bfrom\s+os\s+import\b.*\b_exit\b/);
const RUNNING = {
    javascript: test_run_endings_JAVASCRIPT,
    python: test_run_endings_PYTHON,
    go: new RegExp(String.raw `\b(?:os|syscall)\.Exit${SUCCESS}|\bsyscall\.Kill\s*\(`),
    rust: new RegExp(String.raw `\bprocess::(?:exit${SUCCESS}|abort\s*\()`),
    jvm: new RegExp(String.raw `\b(?:System|sys)\.exit${SUCCESS}|\bexitProcess${SUCCESS}|\bgetRuntime\(\)\.(?:halt|exit)\s*\(`),
    csharp: new RegExp(String.raw `\bEnvironment\.(?:Exit${SUCCESS}|FailFast\s*\()`),
    ruby: /^\s*(?:Kernel\.|Process\.)?exit!?\s*(?:$|(?:\(\s*)?(?:0|true)\b)|\bProcess\.kill\b|\bRSpec\.configure\b|\bMinitest\.after_run\b|^\s*(?:class|module)\s+(?:Minitest|RSpec|Test::Unit)\b(?!.*<)/,
    php: /^\s*(?:exit|die)\s*(?:;|\(\s*(?:0\s*)?\))/,
    swift: /(?<![\w.])_?exit\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)/,
    elixir: /\bSystem\.(?:halt|stop)\s*\(|:init\.stop\b|:erlang\.halt\b/,
    dart: /(?<![\w.$])exit\s*\(\s*0\s*\)/,
};
/** C and shell tests are often programs of their own, which end as they like: only a runner's tests are meant. */
const IN_A_RUNNER = {
    c: {
        runner: /^\s*(?:TYPED_)?TEST(?:_[FP])?\s*\(|\bTEST_CASE\s*\(/,
        ends: /(?<![\w.>])(?:_?_?[eE]xit|quick_exit)\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)|\bGTEST_FLAG_SET\s*\(\s*filter\b|\bCATCH_REGISTER_LISTENER\b/,
    },
    shell: { runner: /^\s*@test\b/, ends: /^exit\b|\bkill\b.*\$\{?PPID\b/ },
};
/** The pattern that holds for the lines of a test file. */
function endings(language, code) {
    const own = IN_A_RUNNER[language];
    if (own === undefined)
        return RUNNING[language];
    return code.some((line) => own.runner.test(line)) ? own.ends : undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-run.js




/** A test, a new one too, that ends the process of all tests with success, or rewrites the runner. */
const testRun = fileRule({
    code: 'RISK_TEST_RUN',
    title: 'A test ends or rewrites the run',
    why: 'Tests share a process with their runner: one that ends it with success, or changes how it asserts, makes every other test pass.',
    remedy: 'Test an exit in a child process or with a fake; leave the runner and the built-in types as they are.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const pattern = endings(testLanguage(file), comparison.after.code);
        const line = pattern && newLines(comparison).find(({ code }) => pattern.test(code));
        if (line !== undefined)
            yield { tier: 'medium', line: line.number, message: shown(line.text.trim()) };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-shadowed.js



/** Languages in which a second definition of a name silently takes the place of the first. */
const DEFINITION = /^(\s*)(?:async\s+)?def\s+(test\w*)/;
/** A second test of the same name: the runner finds one of them, and the first never runs again. */
const testShadowed = fileRule({
    code: 'RISK_TEST_SHADOWED',
    title: 'A test takes the place of another by its name',
    why: 'Where a later definition replaces an earlier one, a new test can switch an old one off and touch no line of it.',
    remedy: 'Give the new test a name of its own.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (!['python', 'ruby'].includes(testLanguage(file) ?? ''))
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const known = new Set(shadows(comparison.before.code).map(({ name }) => name));
        const found = shadows(comparison.after.code).find(({ name }) => !known.has(name));
        if (found !== undefined)
            yield { tier: 'medium', line: found.line, message: `a second ${shown(found.name)} in one scope` };
    },
});
/** Definitions whose name stands already in the same scope. A line that is indented less ends the scopes within. */
function shadows(code) {
    const scopes = [];
    const found = [];
    for (const [index, line] of code.entries()) {
        if (line.trim() === '')
            continue;
        const indent = line.length - line.trimStart().length;
        while (scopes.length > 0 && scopes.at(-1).indent > indent)
            scopes.pop();
        const [, , name] = DEFINITION.exec(line) ?? [];
        if (name === undefined)
            continue;
        if (scopes.at(-1)?.indent !== indent)
            scopes.push({ indent, names: new Set() });
        const { names } = scopes.at(-1);
        if (names.has(name))
            found.push({ name, line: index + 1 });
        names.add(name);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-skipped.js



/** A test that is kept and does not run, or runs and cannot fail; `.only` keeps all the others from running. */
const testSkipped = fileRule({
    code: 'RISK_TEST_SKIPPED',
    title: 'A test is skipped',
    why: 'A skipped, focused, retried or expected-to-fail test is green whatever the code does.',
    remedy: 'Mend the test, or let a person confirm why it is skipped.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        yield* skippedByName(file);
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { before, after } = comparison;
        for (const { line, text } of surplus(after.skips, before.skips).slice(0, 3))
            yield { tier: 'medium', line, message: `keeps tests from running: ${shown(text)}` };
        for (const { line, text } of surplus(after.deadCode, before.deadCode).slice(0, 3))
            yield { tier: 'medium', line, message: `never runs: ${shown(text)}` };
    },
});
/** Go's tool reads the system from a name, and passes over names that start with a dot or an underscore (go help packages). */
const GO_CONSTRAINED = /(?:^|\/)[._][^/]*\.go$|_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)_test\.go$/;
function* skippedByName({ file: { path, previousPath } }) {
    if (previousPath === undefined || GO_CONSTRAINED.test(previousPath) || !GO_CONSTRAINED.test(path))
        return;
    yield { tier: 'medium', message: 'by its new name it runs on some systems only, or nowhere' };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-snapshot-code.js


/** Jest evaluates its snapshot files: what stands outside of a recording in one runs with the tests. */
const testSnapshotCode = fileRule({
    code: 'RISK_TEST_SNAPSHOT_CODE',
    title: 'Code in a snapshot',
    why: 'A snapshot file is a program that its runner evaluates; a recording holds texts and nothing that runs.',
    remedy: 'Let the runner write the snapshot again.',
    needs: 'contents',
    applies: ({ file }) => /\.snap$/i.test(file.path),
    *inspect({ contents }) {
        if (contents?.added.length === undefined || contents.added.length === 0 || contents.binary)
            return;
        const found = codeIn(textOf(contents.after));
        if (found !== undefined)
            yield { tier: 'medium', line: found.line, message: `not a recording: ${shown(found.text)}` };
    },
});
/** The first piece outside of the recordings that is no `exports[…] =`, and the first expression inside of one. */
function codeIn(text) {
    if (!/^[^\S\r\n\u2028\u2029]*exports\[/m.test(text) && !/^\/\/ (?:Jest|Vitest) Snapshot/.test(text))
        return undefined;
    let line = 1;
    let inside = false;
    let outside = '';
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (character === '\n')
            line++;
        if (inside) {
            if (character === '\\')
                index++;
            else if (character === '$' && text[index + 1] === '{')
                return { line, text: text.slice(index, index + 60) };
            else if (character === '`')
                inside = false;
            continue;
        }
        if (character === '`')
            inside = true;
        else
            outside += character;
        if (character !== '\n')
            continue;
        if (!isBookkeeping(outside))
            return { line: line - 1, text: outside.trim() };
        outside = '';
    }
    return isBookkeeping(outside) ? undefined : { line, text: outside.trim() };
}
/** What is left of `exports[\`name\`] = \`text\`;` when the texts are taken out, or a comment. */
function isBookkeeping(outside) {
    return /^(?:\/\/[^\n]*|(?:exports\[\]\s*=\s*)?;?)$/.test(outside.trim());
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-sources.js



/**
 * What an import brings in, and from where. No two parts beside each other can take the same blanks: trying all their
 * shares would take minutes for a line of them.
 */
const IMPORTS = [
    { pattern: /^\s*import\s+(?:type\s+)?(?=\S)([\w$*{},\s]+?)(?<=\s)from\s*['"]([^'"]+)['"]/, names: 1, source: 2 },
    {
        pattern: /^\s*(?:const|let|var)\s+(?=\S)([\w${},:\s]+?)=\s*(?:await\s+)?(?:require|import)\s*\(\s*['"]([^'"]+)['"]/,
        names: 1,
        source: 2,
    },
    { pattern: /^\s*from\s+([\w.]+)\s+import\s+(?=\S)(?:\(\s*)?(?=\S)([\w,\s]+)(?![\w,\s])\)?\s*$/, names: 2, source: 1 },
    { pattern: /^\s*import\s+(?:static\s+)?([\w.]+)\.(\w+)\s*(?:;\s*)?$/, names: 2, source: 1 },
];
/** A name that old tests use now comes from another module: they pass for code that nobody ships. */
const testSources = fileRule({
    code: 'RISK_TEST_SOURCE',
    title: 'A test takes what it tests from elsewhere',
    why: 'Whoever points an import at a stand-in keeps every assertion, and none of them looks at the real code any more.',
    remedy: 'Import what is tested from where it is shipped, or let a person confirm that it has moved.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'added' || file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined || comparison.before.assertions.length === 0)
            return;
        yield* moved(comparison);
    },
});
function* moved({ contents }) {
    const before = new Map(contents.removed.flatMap(({ text }) => importsOf(text)));
    if (before.size === 0)
        return;
    for (const { text, number } of contents.added)
        for (const [name, source] of importsOf(text)) {
            const old = before.get(name);
            if (old === undefined || old === source)
                continue;
            yield {
                tier: 'medium',
                line: number,
                message: `${shown(name)} came from ${shown(old)}, and now from ${shown(source)}`,
            };
            return;
        }
}
/** Each name that a line brings in, with its module; `./app` and `./app.js` are one module, `fs` and `node:fs` too. */
function importsOf(line) {
    if (line.length > 1_000)
        return [];
    for (const { pattern, names, source } of IMPORTS) {
        const found = pattern.exec(line);
        if (found === null)
            continue;
        const from = (found[source] ?? '').replace(/^node:/, '').replace(/\.[cm]?[jt]sx?$/, '');
        return (found[names] ?? '')
            .split(/[^\w$]+/)
            .flatMap((name) => (name === '' || name === 'as' ? [] : [[name, from]]));
    }
    return [];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-undoing.js

/*
 * What an added line does to the tests that were there before: it ends the run, takes a test or an assertion away, or
 * says that none has to pass. The patterns read a line whose comments and contents of strings are blank.
 */
const test_undoing_JAVASCRIPT = anyOf(/\bexpect\.assertions\s*\(\s*0\s*\)/, /\b(?:global|globalThis|window|self)\.(?:it|test|describe|context|expect|assert|before\w*|after\w*)\s*=(?!=)/, /\bObject\.(?:define\w+|assign)\s*\(\s*(?:global|globalThis|window)\b/, /\brequire\.cache\s*\[|\bModule\.(?:_load|prototype)\b/, /\bexpect\.(?:addEqualityTesters|setState)\s*\(|\bReflect\.set\s*\(\s*(?:global|window)/);
const test_undoing_PYTHON = anyOf(/\bglobals\(\)\s*(?:\.update\b|\[)|\.__code__\s*=(?!=)|^\s*def\s+(?:run|__call__)\s*\(\s*self\s*,\s*result\b/, /^\s*\w*Test\w*\.\w+\s*=(?!=)/, /\bsetattr\s*\(\s*(?:\w*[Tt]est\w*|builtins|sys)\b/, /^\s*def\s+(?:load_tests|pytest_\w+|setUpModule|runTest)\s*\(/);
const test_undoing_JVM = anyOf(/\bgetRuntime\(\)\.halt\s*\(/, /(?<![\w.$])(?:assume|cancel)\s*\(|(?<![\w.$])pending\b/, /\b(?:defaultTestConfig|TestCaseConfig)\b/, /\b(?:TestExecutionExceptionHandler|InvocationInterceptor)\b/);
const test_undoing_CSHARP = /\[[^\]]*,\s*(?:\w+\.)*(?:Ignore|Explicit)\b|\bEnvironment\.(?:Exit|FailFast)\s*\(/;
const test_undoing_RUBY = anyOf(/^\s*x(?:describe|context|it|specify|example|feature|scenario)\b/, /\bfocus\s*:\s*true|,\s*(?:if\s*:\s*false|unless\s*:\s*true)\b|[{;]\s*skip\b/, /\bundef\b|\b:?(?:undef_method|remove_method)\b|^\s*(?:Kernel\.)?exit!?(?:\s|\(|$)|\babort\b/);
const test_undoing_PHP = anyOf(/\bfunction\s+(?:runTest|runBare|onNotSuccessfulTest)\s*\(/, /\bexpectNotToPerformAssertions\b|\bregister_shutdown_function\b/, /^\s*(?:exit|die)\b/);
const test_undoing_C = anyOf(/^\s*#\s*(?:define|undef)\s+(?:NDEBUG|assert\w*|ASSERT\w*|EXPECT\w*|REQUIRE\w*|CHECK\w*|TEST\w*|FAIL\w*|XCT\w*)\b/, /(?<![\w.>])_?[eE]xit\s*\(\s*(?:0|EXIT_SUCCESS)?\s*[,)]/, /\bvm\.(?:skip|assume)\s*\(|\berror\.SkipZigTest\b/);
const SHELL = /^\s*(?:assert|expect|fail|refute)\w*\s*\(\)|^\s*(?:exit|return|startSkipping)\b|\|\|\s*(?:true|:)|^\s*set\s+\+e\b|^\s*(?:Set-ItResult|\w.*\s-Skip\b)/;
const PERL = /\bskip_all\b|^\s*exit\b|\*\w+\s*=\s*sub\b|\bTODO\s*:|\bSKIP\s*:/;
const UNDOING = {
    javascript: test_undoing_JAVASCRIPT,
    python: test_undoing_PYTHON,
    rust: /\bmacro_rules!\s*(?:debug_)?(?:assert|panic|unreachable)\w*/,
    jvm: test_undoing_JVM,
    csharp: test_undoing_CSHARP,
    ruby: test_undoing_RUBY,
    php: test_undoing_PHP,
    c: test_undoing_C,
    dart: /\bsolo\s*:/,
    swift: /\boverride\s+func\s+(?:invokeTest|record)\s*\(|\bdefaultTestSuite\b/,
    shell: SHELL,
    perl: PERL,
    lua: /\bdo\s+return\b|\bpcall\s*\(|\bos\.exit\s*\(/,
    haskell: /\bpending(?:With)?\b|\bexitSuccess\b/,
    julia: /\bskip_\w+\s*\(|\btestthat::skip\w*|^\s*exit\s*\(|\bquit\s*\(/,
    lisp: /#_|\(comment\b|\bSystem\/exit\b|\btest-ns-hook\b|\bns-unmap\b/,
    elixir: /\bExUnit\.configure\b/,
};
/** Does a line added to an old test file, in this language, undo what the file checked? */
function undoes(line, language) {
    return UNDOING[language]?.test(line) ?? false;
}
/** What makes tests of the classes and modules that hold them. */
const FRAMEWORK = /\b(?:\w*TestCase|Minitest::\w+|Test::Unit|ExUnit\.Case|\w*Fun(?:Suite|Spec)|\w+Spec|TestSuite|AbstractTestNG\w*)\b/;
/** A function that runs before or around each test of its group. */
const HOOK = /(?<![\w.$])(?:before(?:Each|All|Class|Method|Suite)?|setup(?:_all)?|around|around_each|prepend_before|setUp(?:All|Class|Module)?|setup_(?:method|class|function|module))\s*(?:\(|\{|do\b|:)|@(?:Before\w*|SetUp|OneTimeSetUp|ClassInitialize|TestInitialize)\b|\[(?:SetUp|OneTimeSetUp|TestInitialize|ClassInitialize)\b/;
/** An attribute, annotation or decorator, or a tag of a documentation comment by which a runner chooses. */
const MARK = /^\s*(?:@[A-Za-z][\w.:]*|#!?\[[\w:\\]+|\[<?[A-Z]\w*)|^\s*(?:\/\*\*\s*|\*\s*)@(?:group|doesNotPerformAssertions|requires|skip|ignore)\b/;

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-undone.js






/** Lines that are new in an old test file, and change what its old tests do. */
const testUndone = fileRule({
    code: 'RISK_TEST_UNDONE',
    title: 'Old tests are undone by new lines',
    why: 'An exit, a stand-in, a hook or a mark beside old tests changes what they check while every line of them stays.',
    remedy: 'Put what new tests need into a group or a file of their own.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status !== 'modified' && file.file.status !== 'renamed')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { before } = comparison;
        if (before.tests.length + before.assertions.length === 0)
            return;
        const language = testLanguage(file);
        for (const look of [
            undoing,
            reassigned,
            marked,
            conditioned,
            hooked,
            standIns,
            withoutFramework,
            madePrivate,
            banged,
            rowsGone,
        ]) {
            const finding = look(comparison, language);
            if (finding === undefined)
                continue;
            yield finding;
            return;
        }
    },
});
function undoing(comparison, language) {
    const line = newLines(comparison).find(({ code }) => undoes(code, language));
    return line && at(line, 'undoes what the file checked');
}
/** Names of tests that a line of Python gives to something: alone, among others, with a type, by an import. */
function boundIn(line) {
    if (line.length > test_places_LONGEST)
        return [];
    const names = /^\s*(?=\S)([\w\s,*()]+?)(?::[^=]*)?=(?!=)/.exec(line)?.[1] ?? /^\s*from\s+\S+\s+import\s(.*)$/.exec(line)?.[1];
    return names?.match(/\b[tT]est\w*/g) ?? [];
}
/** A test or a class of tests whose name is given to something else (Python). */
function reassigned({ after, added }, language) {
    if (language !== 'python')
        return undefined;
    const declared = new Set(after.code.map((line) => /^\s*(?:async\s+)?(?:def|class)\s+(\w+)/.exec(line)?.[1]));
    const number = [...added].find((one) => boundIn(after.code[one - 1] ?? '').some((name) => declared.has(name)));
    return number === undefined
        ? undefined
        : at({ number, text: after.code[number - 1] ?? '' }, 'takes the place of a test');
}
/** A mark that a test, or a class of tests, did not have before. */
function marked({ before, after, contents }) {
    const old = marksOf(before.code, linesOf(textOf(contents.before)), before.tests);
    const now = marksOf(after.code, linesOf(textOf(contents.after)), after.tests);
    for (const [name, marks] of now) {
        const known = old.get(name);
        const names = new Set(known?.map(({ text }) => markName(text)));
        const mark = known && marks.find(({ text }) => !names.has(markName(text)));
        if (mark !== undefined)
            return at(mark, 'marks an old test');
    }
    return undefined;
}
/** `@pytest.mark.parametrize` of a mark with its arguments; what the arguments lose is for other rules. */
function markName(text) {
    return MARK.exec(text)?.[0].trim() ?? text;
}
/** The marks above each test and class of a side, by the declaration's own line. */
function marksOf(code, texts, tests) {
    const declared = new Map(tests.map(({ line, text }) => [line, text]));
    const marks = new Map();
    let above = [];
    for (const [index, text] of texts.entries()) {
        const line = code[index] ?? '';
        if (text.length <= test_places_LONGEST && MARK.test(text))
            above.push({ number: index + 1, text });
        else if (line.trim() !== '') {
            const name = declared.get(index + 1) ?? /^\s*(?:[a-z]+\s+)*class\s+\w+/.exec(line)?.[0].trim();
            if (name !== undefined)
                marks.set(name, above);
            above = [];
        }
    }
    return marks;
}
/** A condition of the preprocessor around what was compiled always. */
function conditioned({ after, added }, language) {
    if (language !== 'c' && language !== 'csharp' && language !== 'swift')
        return undefined;
    const old = new Set([...after.tests, ...after.assertions].map(({ line }) => line).filter((line) => !added.has(line)));
    const open = [];
    for (const [index, text] of after.code.entries()) {
        const top = open.at(-1);
        if (/^\s*#\s*if/.test(text))
            open.push({ number: index + 1, hasOld: false });
        else if (top !== undefined && old.has(index + 1))
            top.hasOld = true;
        else if (top !== undefined && /^\s*#\s*endif/.test(text)) {
            open.pop();
            if (!top.hasOld)
                continue;
            if (added.has(top.number))
                return at({ number: top.number, text: after.code[top.number - 1] ?? '' }, 'is a condition around old tests');
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.hasOld = true;
        }
    }
    return undefined;
}
/** A hook whose group was there before: the line that encloses it is old, or nothing does. */
function hooked({ after, added }) {
    const blocks = new BlockStack();
    const oldTests = after.tests.filter(({ line }) => !added.has(line));
    if (oldTests.length === 0)
        return undefined;
    for (const [index, line] of after.code.entries()) {
        blocks.enter(line, index);
        if (!added.has(index + 1) || line.length > test_places_LONGEST || !HOOK.test(line))
            continue;
        const opener = blocks.encloser;
        if (opener === undefined || !added.has(opener + 1))
            return at({ number: index + 1, text: line }, 'runs before old tests');
    }
    return undefined;
}
/** A function that the file defines; a constant may only give another name to a library's own. */
const DEFINED = /\b(?:def|func|function|fn|fun|sub|void)\s+(?:\([^)]*\)\s*)?([\w$]+)|^\s*(\w+)\s*\(\)\s*\{/;
/** What an old import brought in, or an old assertion called, is now made in the file itself. */
function standIns({ before, after, added, contents }) {
    const asserted = new Set(before.assertions.flatMap(({ text }) => /^(?:self\.|this\.|\$this->)?(\w+)[!(]/.exec(text)?.[1] ?? []));
    const gone = contents.removed.filter(({ text }) => text.length <= test_places_LONGEST && test_syntax_IMPORT.test(text));
    const imported = new Set(gone.flatMap(({ text }) => text.match(/[A-Za-z_]\w+/g) ?? []));
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        const name = DEFINED.exec(line)
            ?.slice(1)
            .find((one) => one !== undefined);
        if (name === undefined || test_syntax_IMPORT.test(line))
            continue;
        if (asserted.has(name) || imported.has(name))
            return at({ number, text: line }, 'stands in for what old tests use');
    }
    return undefined;
}
/** A class or module of tests that no longer is one. */
function withoutFramework({ before, after, removed, added }) {
    const count = (code, lines) => [...lines].filter((number) => FRAMEWORK.test(code[number - 1] ?? '')).length;
    const gone = count(before.code, removed);
    if (gone === 0 || count(after.code, added) >= gone)
        return undefined;
    return { tier: 'medium', message: 'a class or module of tests is none any more' };
}
/** `private` on a line of its own hides every method below it (Ruby). */
function madePrivate({ after, added }, language) {
    if (language !== 'ruby')
        return undefined;
    const line = [...added].find((number) => /^\s*(?:private|protected)\s*$/.test(after.code[number - 1] ?? ''));
    const hides = line !== undefined && after.tests.some((test) => test.line > line && !added.has(test.line));
    return hides ? at({ number: line, text: after.code[line - 1] ?? '' }, 'hides old tests from the runner') : undefined;
}
/** Kotest passes over a test whose name begins with an exclamation mark. */
function banged({ after, added }, language) {
    const test = language === 'jvm' && after.tests.find(({ line, text }) => added.has(line) && /\('!/.test(text));
    return test ? { tier: 'medium', line: test.line, message: `is passed over: ${shown(test.text)}` } : undefined;
}
/** A row of a table of cases that is a key with a list. */
function rowsGone({ contents }) {
    const kept = new Set(contents.added.map(({ text }) => text.trim()));
    const row = contents.removed.find(({ text }) => text.length <= test_places_LONGEST && !kept.has(text.trim()) && ROW.test(text.replace(/'[^']*'|"[^"]*"/g, 'x')));
    return row && { tier: 'medium', message: `line ${row.number} of the base was a case: ${shown(row.text.trim())}` };
}
const ROW = /^\s*[\w.]+\s*=>\s*[[{(].*[\])}],?\s*$/;
function at({ number, text }, what) {
    return { tier: 'medium', line: number, message: `${what}: ${shown(text.trim())}` };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/index.js
































/** Rules that read what a change adds to and removes from its files. */
const contentRules = [
    secretAdded,
    hiddenLookAlikes,
    hiddenContent,
    hiddenControl,
    hiddenInPath,
    hiddenLongLine,
    sensitiveAccess,
    sensitiveCrypto,
    sensitiveDisclosure,
    sensitiveExecution,
    sensitiveMoney,
    sensitiveTransport,
    documentActive,
    documentHiddenInstructions,
    documentMdx,
    testAssertions,
    testBypassed,
    testData,
    testDeleted,
    testHidden,
    testNative,
    testReach,
    testReachUnread,
    testRemoved,
    testRun,
    testShadowed,
    testSkipped,
    testSources,
    testDataSkipped,
    testSnapshotCode,
    testUndone,
    testHelper,
];

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/compare.js
/**
 * Compares what two versions of a file say. What stands on both sides unchanged falls out; then entries are paired
 * by key, and by name where as many of a name went as came: a lockfile's keys often hold the version.
 */
function compareDependencies(before, after) {
    const gone = leftOver(before.dependencies, after.dependencies);
    const come = leftOver(after.dependencies, before.dependencies);
    const byKey = pairs(gone, come, ({ key }) => key);
    const byName = pairs(byKey.gone, byKey.come, ({ name }) => name);
    return {
        added: byName.come,
        removed: byName.gone,
        changed: [...byKey.changed, ...byName.changed],
        other: changedParts(before.other, after.other),
    };
}
function compare_identity(one) {
    return JSON.stringify([one.key, one.name, one.version, one.source, one.integrity, one.scripts, one.rest]);
}
/** A lockfile has thousands of entries, and is compared with the one before it and with the one after it. */
const identities = new WeakMap();
function identitiesOf(list) {
    const known = identities.get(list) ?? list.map(compare_identity);
    identities.set(list, known);
    return known;
}
/** The entries of a list that another lacks, each counted as often as it stands there. */
function leftOver(first, second) {
    const counts = new Map();
    for (const key of identitiesOf(second))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const keys = identitiesOf(first);
    return first.filter((_one, at) => {
        const key = keys[at];
        const left = counts.get(key) ?? 0;
        if (left > 0)
            counts.set(key, left - 1);
        return left === 0;
    });
}
/** Pairs what went with what came where both sides have as many of a key; the rest stays unpaired. */
function pairs(gone, come, keyOf) {
    const groups = new Map();
    const group = (one) => {
        const key = keyOf(one);
        const known = groups.get(key) ?? { gone: [], come: [] };
        groups.set(key, known);
        return known;
    };
    for (const one of gone)
        group(one).gone.push(one);
    for (const one of come)
        group(one).come.push(one);
    const result = { changed: [], gone: [], come: [] };
    for (const one of groups.values()) {
        const isPaired = one.gone.length === one.come.length;
        for (const [at, before] of one.gone.entries()) {
            if (isPaired)
                result.changed.push({ before, after: one.come[at] });
            else
                result.gone.push(before);
        }
        if (!isPaired)
            for (const after of one.come)
                result.come.push(after);
    }
    return result;
}
function changedParts(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/near-names.js
/** Packages that many projects have, so that a name one letter away deserves a look. Not complete, and need not be. */
const POPULAR = {
    npm: 'react preact react-dom lodash express axios chalk commander debug typescript webpack eslint prettier jest mocha vite rollup esbuild moment dayjs uuid semver glob minimist yargs request async underscore jquery vue next svelte redux rxjs tslib core-js dotenv cors body-parser mongoose mysql redis socket.io ws node-fetch cross-env cross-spawn rimraf mkdirp fs-extra inquirer ora colors bluebird classnames prop-types styled-components tailwindcss postcss autoprefixer sass babel-core zod ajv puppeteer playwright cheerio jsonwebtoken bcrypt passport nodemailer electron nodemon concurrently husky lint-staged ts-node ts-jest turbo nx lerna discord.js ethers web3 event-stream ua-parser-js coa rc',
    pypi: 'requests numpy pandas scipy matplotlib django flask fastapi pydantic sqlalchemy celery redis boto3 botocore urllib3 certifi cryptography pyyaml jinja2 click rich pytest tox black mypy ruff setuptools wheel pip six attrs tqdm pillow beautifulsoup4 lxml scrapy selenium tensorflow torch transformers scikit-learn aiohttp httpx uvicorn gunicorn psycopg2 pymongo paramiko python-dateutil pytz colorama virtualenv poetry openai anthropic langchain',
    cargo: 'serde serde_json tokio rand clap regex log anyhow thiserror reqwest hyper chrono futures syn quote proc-macro2 libc bytes itertools once_cell lazy_static rayon tracing axum actix-web rustls openssl base64 uuid',
    gem: 'rails rake rspec nokogiri puma sidekiq devise rack sinatra bundler activesupport activerecord redis pg faraday json minitest rubocop jekyll capistrano',
    composer: 'symfony/console symfony/http-foundation laravel/framework guzzlehttp/guzzle monolog/monolog phpunit/phpunit doctrine/orm twig/twig psr/log',
    nuget: 'newtonsoft.json serilog automapper dapper xunit nunit moq polly mediatr fluentvalidation',
};
const names = new Map();
/** The popular package that this name could be taken for, if any: one letter off, two swapped, or other separators. */
function nearName(name, ecosystem) {
    const popular = names.get(ecosystem) ?? (POPULAR[ecosystem] ?? '').split(' ').filter((one) => one !== '');
    names.set(ecosystem, popular);
    const lower = name.toLowerCase();
    if (popular.includes(lower))
        return undefined;
    return popular.find((one) => isNear(lower, one));
}
function isNear(name, popular) {
    if (near_names_plain(name) === near_names_plain(popular) || near_names_plain(name.slice(name.lastIndexOf('/') + 1)) === near_names_plain(popular))
        return true;
    return popular.length >= 5 && Math.abs(name.length - popular.length) <= 1 && isOneEditAway(name, popular);
}
function near_names_plain(name) {
    return name.replace(/[-_.@/]/g, '').replace(/(?:js|py)$|^(?:node|python)/, '');
}
/** One letter added, left out or replaced, or two neighbours swapped (Damerau and Levenshtein's distance of 1). */
function isOneEditAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    const restA = a.slice(start);
    const restB = b.slice(start);
    if (restA === '' && restB === '')
        return false;
    if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1))
        return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __nccwpck_require__(701);
;// CONCATENATED MODULE: ./build/packages/risk/src/hosts.js
/**
 * The public hosts of each ecosystem. This is the only place where they stand, and they stand as labels: comparing
 * whole labels leaves no room for a host that only begins or ends like one of them, and no address is spelled out.
 */
const PUBLIC_HOSTS = {
    npm: [
        ['registry', 'npmjs', 'org'],
        ['registry', 'yarnpkg', 'com'],
    ],
    pypi: [
        ['pypi', 'org'],
        ['files', 'pythonhosted', 'org'],
    ],
    cargo: [
        ['crates', 'io'],
        ['index', 'crates', 'io'],
        ['static', 'crates', 'io'],
    ],
    go: [
        ['proxy', 'golang', 'org'],
        ['sum', 'golang', 'org'],
    ],
    gem: [
        ['rubygems', 'org'],
        ['index', 'rubygems', 'org'],
    ],
    composer: [
        ['packagist', 'org'],
        ['repo', 'packagist', 'org'],
    ],
    maven: [
        ['repo', 'maven', 'apache', 'org'],
        ['repo1', 'maven', 'org'],
        ['plugins', 'gradle', 'org'],
        ['services', 'gradle', 'org'],
        ['dl', 'google', 'com'],
        ['maven', 'google', 'com'],
    ],
    nuget: [
        ['api', 'nuget', 'org'],
        ['www', 'nuget', 'org'],
        ['globalcdn', 'nuget', 'org'],
    ],
    swift: [],
    jsr: [
        ['jsr', 'io'],
        ['npm', 'jsr', 'io'],
    ],
    hex: [
        ['hex', 'pm'],
        ['repo', 'hex', 'pm'],
    ],
    pub: [
        ['pub', 'dev'],
        ['pub', 'dartlang', 'org'],
    ],
    cocoapods: [
        ['trunk', 'cocoapods', 'org'],
        ['cdn', 'cocoapods', 'org'],
    ],
    conda: [
        ['conda', 'anaconda', 'org'],
        ['repo', 'anaconda', 'com'],
    ],
};
/** Forges that an ecosystem's public packages come from by address: they are no registries, and are named in many places. */
const FORGE_HOSTS = {
    composer: [
        ['github', 'com'],
        ['api', 'github', 'com'],
        ['codeload', 'github', 'com'],
        ['gitlab', 'com'],
        ['bitbucket', 'org'],
    ],
    swift: [['github', 'com']],
};
/** Where Cargo kept its index before the sparse one; still the name of the public source in every Cargo.lock. */
const CRATES_INDEX = { labels: ['github', 'com'], path: ['rust-lang', ['crates', 'io-index'].join('.')] };
/** The first public host of an ecosystem as text, for fixtures and messages. */
function publicHost(ecosystem) {
    return PUBLIC_HOSTS[ecosystem][0].join('.');
}
/** All public hosts of an ecosystem as text. */
function publicHosts(ecosystem) {
    return PUBLIC_HOSTS[ecosystem].map((labels) => labels.join('.'));
}
/**
 * Is this an HTTPS address on a public host of the ecosystem, or on a host that the configuration allows beside it?
 * The URL parser takes user names, ports and odd characters apart first (WHATWG URL); then whole labels are compared.
 * A user name or a port other than 443 makes it another source.
 * @param registries `dependencies.registries`: host names, or addresses of which only the host counts
 */
function isAllowedAddress(address, ecosystem, registries) {
    const url = parseAddress(address);
    if (url === undefined || url.protocol !== 'https:')
        return false;
    if (url.username !== '' || url.password !== '' || url.port !== '')
        return false;
    const labels = labelsOf(url.hostname);
    if (ecosystem === 'cargo' && isCratesIndex(labels, url.pathname))
        return true;
    const allowed = [...PUBLIC_HOSTS[ecosystem], ...(FORGE_HOSTS[ecosystem] ?? []), ...registries.map(registryLabels)];
    return allowed.some((host) => sameLabels(host, labels));
}
function isCratesIndex(labels, path) {
    return sameLabels(labels, CRATES_INDEX.labels) && sameLabels(path.split('/').slice(1), CRATES_INDEX.path);
}
function registryLabels(registry) {
    const url = parseAddress(registry.includes('://') ? registry : `https://${registry}`);
    return url === undefined ? [] : labelsOf(url.hostname);
}
function parseAddress(address) {
    // The URL parser drops tabs, line ends and outer blanks; a text with them is no address that a person read.
    if (/[\s\\\0-\x1F]/.test(address))
        return undefined;
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function labelsOf(host) {
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    return name.toLowerCase().split('.');
}
function sameLabels(a, b) {
    return a.length > 0 && a.length === b.length && a.every((label, index) => label === b[index]);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/source.js

const GIT = /^(?:git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|hg\+|svn\+|bzr\+)|\.git(?:#|$)|^[\w.-]+@[\w.-]+:|^[\w-]+\/[\w.-]+(?:#.*)?$/;
const PATH = /^(?:file:|link:|portal:|workspace:|path:|directory:|\.{0,2}\/|\.$|~|[A-Za-z]:\\)/;
/** What an entry's source is; entries without one come from the ecosystem's default registry. */
function sourceKind({ source, version, name }, ecosystem, registries) {
    const addresses = (source ?? impliedSource(version) ?? '').split(/\s+/).filter((text) => text !== '');
    const kinds = addresses.map((address) => kindOfAddress(address, name, ecosystem, registries));
    return kinds.find((kind) => kind !== 'registry') ?? 'registry';
}
/** A manifest writes an address where a version range would stand. */
function impliedSource(version) {
    if (/^(?:npm|catalog|jsr):/.test(version))
        return version.startsWith('npm:') ? 'alias:' : undefined;
    return /:|\//.test(version) && !/^(?:workspace:)?[\^~*]?$/.test(version) && !version.startsWith('{')
        ? version
        : undefined;
}
function kindOfAddress(address, name, ecosystem, registries) {
    const plain = address.replace(/^(?:registry|sparse)\+/, '');
    if (ecosystem === 'swift' || ecosystem === 'composer')
        return isAllowedAddress(plain, ecosystem, registries) ? 'registry' : 'foreign-host';
    if (GIT.test(plain))
        return isIndex(address, ecosystem, registries) ? 'registry' : 'git';
    if (PATH.test(plain))
        return 'path';
    if (/^http:/i.test(plain))
        return 'insecure';
    if (!/^https:/i.test(plain))
        return 'other';
    if (!isAllowedAddress(plain, ecosystem, registries))
        return 'foreign-host';
    return ecosystem === 'npm' && !isTarballOf(plain, name) ? 'other' : 'registry';
}
/** Cargo's public index was a git repository; it is named as a registry all the same. */
function isIndex(address, ecosystem, registries) {
    return (/^(?:registry|sparse)\+/.test(address) && isAllowedAddress(address.replace(/^\w+\+/, ''), ecosystem, registries));
}
/** A tarball of the package that the entry names, not of another one on the same host. */
function isTarballOf(address, name) {
    const path = decodeURIComponentOrEmpty(new URL(address).pathname);
    const base = name.slice(name.lastIndexOf('/') + 1);
    return path.includes(`/${name}/-/${base}-`) || path.includes(`/${name}/-/${name}-`);
}
function decodeURIComponentOrEmpty(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/pin-update.js


/** Names for an ecosystem in `dependencies.vetted`; package URLs write some otherwise. */
const SYNONYMS = {
    crates: 'cargo',
    crate: 'cargo',
    golang: 'go',
    rubygems: 'gem',
    gems: 'gem',
    packagist: 'composer',
    gradle: 'maven',
    pip: 'pypi',
};
/** Says which packages the configuration has vetted: `npm:lodash`, `npm:@types/*`. */
function vettedNames(vetted, ecosystem) {
    const matchers = vetted.flatMap((entry) => {
        const colon = entry.indexOf(':');
        const prefix = entry.slice(0, colon).toLowerCase();
        const isOurs = (SYNONYMS[prefix] ?? prefix) === ecosystem;
        return colon > 0 && isOurs ? [(0,glob/* compileGlob */.SO)(normalised(entry.slice(colon + 1), ecosystem))] : [];
    });
    return (name) => matchers.some((matches) => matches(normalised(name, ecosystem)));
}
function normalised(name, ecosystem) {
    if (ecosystem === 'pypi')
        return name.replace(/[-_.]+/g, '-').toLowerCase();
    return ecosystem === 'nuget' || ecosystem === 'composer' ? name.toLowerCase() : name;
}
/** Where a package is known by the address that it comes from, not by its registry's word alone. */
const SOURCE_IS_IDENTITY = new Set(['composer', 'swift', 'gem', 'cargo', 'pub']);
/** An address without what an update changes in it: versions, commits and hashes. */
function sourceShape({ source = '', version, integrity = '' }) {
    const moving = [version, ...integrity.split(/\s+/)].filter((text) => text.length > 2);
    return moving.reduce((text, part) => text.replaceAll(part, '#'), source).replace(/[0-9a-f]{20,}/g, '#');
}
/** An operator, a version, and more of the same: `^1.2.3`, `>=1.0,<2.0`, `v1.2.3`. */
const RANGE = /^([~^=<>!v]*)\s*(\d+(?:\.\d+)*)(?!\.?\d)([\w.+~-]*)((?:(?:\s*(?:,|\|\|)\s*|\s+)[~^=<>!]+\s*\d[\w.+*-]*)*)$/;
/**
 * Why a change of one entry is more than a newer pin of the same package from the same place; nothing when it is one.
 */
function notAPinUpdate({ before, after }, reader, registries) {
    if (before.name !== after.name)
        return `${before.name} is replaced by ${after.name}`;
    const kind = sourceKind(after, reader.ecosystem, registries);
    if (kind !== 'registry')
        return `its source is no registry that is allowed (${kind})`;
    if (sourceKind(before, reader.ecosystem, registries) !== kind)
        return 'its source changes';
    if (SOURCE_IS_IDENTITY.has(reader.ecosystem) && sourceShape(before) !== sourceShape(after))
        return 'its source changes';
    if (after.scripts === true && before.scripts !== true)
        return 'it now runs a script when installed';
    if (before.version === after.version)
        return sameVersion(before, after);
    if (before.integrity !== undefined && after.integrity === undefined)
        return 'its integrity is no longer recorded';
    if (before.rest !== after.rest && reader.kind === 'manifest')
        return 'more than its version changes';
    return olderOrOther(before.version, after.version);
}
function sameVersion(before, after) {
    if (before.integrity !== after.integrity)
        return 'its integrity changes at one version';
    if (before.source !== after.source)
        return 'its source changes at one version';
    return before.rest === after.rest && before.key === after.key ? undefined : whatMoved(before, after);
}
/** The descriptor of a lockfile entry moves with the manifest's range while the version stays. */
function whatMoved(before, after) {
    return before.rest === after.rest ? undefined : 'more than its version changes';
}
function olderOrOther(before, after) {
    const from = RANGE.exec(before);
    const to = RANGE.exec(after);
    if (from === null || to === null)
        return 'its version is no plain number';
    if (from[1] !== to[1])
        return 'its range is written otherwise';
    return compareNumbers(from[2], to[2]) > 0 ? 'it goes back to an older version' : undefined;
}
function compareNumbers(a, b) {
    const left = a.split('.').map(Number);
    const right = b.split('.').map(Number);
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/unreadable.js

/** A manifest or lockfile that cannot be taken apart: nobody can say what it installs. */
function unreadable_unreadable(message, cause) {
    return new errors/* SallyportError */.$E({
        code: 'DEPENDENCIES_UNREADABLE',
        message,
        remedy: 'Write the file again with the ecosystem’s own tool.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/parse.js


/** The largest manifest or lockfile that is read, in characters. */
const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 64;
/** Brackets that may be open at once, those in strings and comments included. */
const MOST_BRACKETS = 1_000;
/** Reads a JSON object; doubled keys and deep nesting are errors. @throws SallyportError DEPENDENCIES_UNREADABLE */
function parseJson(text) {
    return attempt('JSON', () => (0,json/* parseJson */.qF)(withoutMark(text), { name: 'the file', maxDepth: DEEPEST, maxBytes: LARGEST }));
}
/** Reads JSON that may end a list with a comma, as Bun writes it. @throws SallyportError DEPENDENCIES_UNREADABLE */
function parseLooseJson(text) {
    return parseJson(text.replace(/("(?:[^"\\]+|\\[\s\S]?)*(?:"|$))|,(?=\s*[}\]])/g, (_all, quoted) => quoted ?? ''));
}
/** Reads one YAML document without aliases. @throws SallyportError DEPENDENCIES_UNREADABLE */
async function parseYaml(text) {
    if (text.length > LARGEST)
        throw unreadable_unreadable(`the file has ${text.length} characters`);
    const { CORE_SCHEMA, load } = await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 6845));
    return attempt('YAML', () => shallow(load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST })));
}
/** Reads a TOML document. @throws SallyportError DEPENDENCIES_UNREADABLE */
async function parseToml(text) {
    if (text.length > LARGEST)
        throw unreadable_unreadable(`the file has ${text.length} characters`);
    guardDepth(text);
    const { parse: parseTomlText } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    return attempt('TOML', () => shallow(parseTomlText(text, { maxDepth: DEEPEST })));
}
function attempt(format, read) {
    let value;
    try {
        value = read();
    }
    catch (cause) {
        throw unreadable_unreadable(`the file is not ${format} that can be read: ${parse_firstLine(cause)}`, cause);
    }
    return fields(value, `the ${format} document`);
}
/** The value itself. Dotted keys nest without brackets; what walks the value later may then recurse. */
function shallow(value) {
    const open = [[value, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [inner, depth] = next;
        if (typeof inner !== 'object' || inner === null)
            continue;
        if (depth > DEEPEST)
            throw unreadable_unreadable('the file nests too deep');
        for (const child of Object.values(inner))
            open.push([child, depth + 1]);
    }
    return value;
}
/** A value that must be an object. @throws SallyportError DEPENDENCIES_UNREADABLE */
function fields(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unreadable_unreadable(`${what} is no object`);
    return value;
}
/** A section that may be absent. */
function section(value, what) {
    return value === undefined || value === null ? {} : fields(value, what);
}
/** A list that may be absent. @throws SallyportError DEPENDENCIES_UNREADABLE */
function list(value, what) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw unreadable_unreadable(`${what} is no list`);
    return value;
}
function stringOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** A value as text that is equal for equal values: keys sorted, dates and big numbers as text. */
function canonical(value) {
    return (JSON.stringify(value, (_key, inner) => {
        if (typeof inner === 'bigint')
            return `${inner}n`;
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || inner instanceof Date)
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'undefined');
}
/** The parts of a document that no reader took, by name. */
function otherParts(document, taken) {
    const others = Object.entries(document).filter(([name]) => !taken.includes(name));
    return new Map(others.map(([name, value]) => [name, canonical(value)]));
}
/** An object's fields but for some. */
function without(value, names) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
/** Recursive parsers overflow the stack on text such as 10,000 brackets, so brackets and indentation are counted first. */
function guardDepth(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 0x5b || character === 0x7b)
            depth++;
        else if (character === 0x5d || character === 0x7d)
            depth = Math.max(0, depth - 1);
        if (depth > MOST_BRACKETS)
            throw unreadable_unreadable('the file nests too deep');
    }
}
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function parse_firstLine(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return (message.split('\n')[0] ?? '').slice(0, 120);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/npm-manifest.js

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** `package.json`: npm, Yarn, pnpm, Bun. */
const npmManifest = {
    ecosystem: 'npm',
    kind: 'manifest',
    matches: /(?:^|\/)package\.json$/,
    read(text) {
        const document = parseJson(text);
        return {
            dependencies: SECTIONS.flatMap((name) => sectionOf(document, name)),
            other: otherParts(document, SECTIONS),
        };
    },
};
function sectionOf(document, name) {
    return Object.entries(section(document[name], name)).map(([dependency, version]) => ({
        key: `${name} ${dependency}`,
        name: dependency,
        version: typeof version === 'string' ? version : canonical(version),
    }));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/yarn-lock.js


/** `yarn.lock` of Yarn 1 (its own format) and of Berry (YAML with `__metadata`). */
const yarnLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)yarn\.lock$/,
    manifests: /^package\.json$/,
    bookkeeping: /^__metadata$/,
    read: (text) => (/^__metadata:/m.test(text) ? readBerry(text) : readClassic(text)),
};
async function readBerry(text) {
    const document = await parseYaml(text);
    const entries = Object.entries(document).filter(([key]) => key !== '__metadata');
    const dependencies = entries.map(([key, value]) => {
        const entry = fields(value, `the entry ${key}`);
        const resolution = stringOr(entry.resolution, key);
        const { name, reference } = splitDescriptor(resolution);
        const isRegistry = /^npm:/.test(reference);
        return {
            key,
            name,
            version: stringOr(entry.version, ''),
            ...(isRegistry ? {} : { source: reference }),
            ...(entry.checksum === undefined ? {} : { integrity: String(entry.checksum) }),
            rest: canonical(without(entry, ['version', 'resolution', 'checksum', 'dependencies', 'peerDependencies', 'bin'])),
        };
    });
    return {
        dependencies,
        other: otherParts(document, entries.map(([key]) => key)),
    };
}
/** `@scope/name@npm:1.0.0` in its name and what follows the `@`. */
function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0
        ? { name: descriptor, reference: '' }
        : { name: descriptor.slice(0, at), reference: descriptor.slice(at + 1) };
}
const ENTRY = /^(?:"[^"\n]+"|[^\s:"#][^:"\n]*?(?:@[^\s,"]*))(?:, *(?:"[^"\n]+"|[^\s,"][^,"\n]*))*:$/;
const FIELD = /^ {2}("?)([\w-]+)\1(?::| +(?:"((?:[^"\\]|\\.)*)"|(\S+)))\s*$/;
/** Yarn 1: unindented descriptors with a colon, fields indented by two blanks, lists by four. */
function readClassic(text) {
    const dependencies = [];
    let fieldsOfEntry;
    let key = '';
    const close = () => {
        if (fieldsOfEntry !== undefined)
            dependencies.push(classicEntry(key, fieldsOfEntry));
    };
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#') || /^ {4}\S/.test(line))
            continue;
        if (!line.startsWith(' ')) {
            if (line.length > 5_000 || !ENTRY.test(line))
                throw unreadable_unreadable(`the line ${line.slice(0, 60)} is no entry of yarn.lock`);
            close();
            fieldsOfEntry = new Map();
            key = line.slice(0, -1);
            continue;
        }
        const field = FIELD.exec(line);
        if (field === null || fieldsOfEntry === undefined)
            throw unreadable_unreadable(`the line ${line.slice(0, 60)} is no field of yarn.lock`);
        const name = field[2];
        if (fieldsOfEntry.has(name))
            throw unreadable_unreadable(`the field ${name} stands twice in ${key.slice(0, 60)}`);
        fieldsOfEntry.set(name, field[3] ?? field[4] ?? '');
    }
    close();
    return { dependencies, other: new Map() };
}
function classicEntry(key, entry) {
    const first = (key.split(/, */)[0] ?? '').replaceAll('"', '');
    const { name, reference } = splitDescriptor(first);
    const alias = /^npm:(@?[^@]+)@/.exec(reference)?.[1];
    const resolved = entry.get('resolved');
    const integrity = entry.get('integrity') ?? (resolved === undefined ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1]);
    return {
        key,
        name: alias ?? name,
        version: entry.get('version') ?? '',
        ...(resolved === undefined ? {} : { source: resolved.replace(/#[0-9a-f]{40}$/, '') }),
        ...(integrity === undefined ? {} : { integrity }),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/bun-lock.js




/** `bun.lock`, the text format; the binary `bun.lockb` cannot be judged. */
const bunLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)bun\.lockb?$/,
    manifests: /^package\.json$/,
    bookkeeping: /^lockfileVersion$/,
    read(text) {
        if (text.includes('\0'))
            throw unreadable_unreadable('bun.lockb is a binary file');
        const document = parseLooseJson(text);
        const workspaces = Object.entries(section(document.workspaces, 'workspaces')).flatMap(([path, value]) => ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((name) => sectionOf(fields(value, `the workspace ${path}`), name).map((one) => ({ ...one, key: `${path} ${one.key}` }))));
        const packages = Object.entries(section(document.packages, 'packages')).map(([key, value]) => locked(key, value));
        return { dependencies: [...workspaces, ...packages], other: otherParts(document, ['workspaces', 'packages']) };
    },
};
/** `"name": ["name@version", "registry", { dependencies }, "integrity"]`. */
function locked(key, value) {
    const [descriptor, ...others] = list(value, `the package ${key}`);
    const { name, reference } = splitDescriptor(String(descriptor));
    const texts = others.filter((one) => typeof one === 'string' && one !== '');
    const integrity = texts.find((text) => /^sha\d+-/.test(text));
    const address = texts.find((text) => text !== integrity) ?? (/^\d/.test(reference) ? undefined : reference);
    return {
        key,
        name,
        version: reference,
        ...(address === undefined ? {} : { source: address }),
        ...(integrity === undefined ? {} : { integrity }),
        rest: canonical(others.length),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-requirements.js
/** PEP 508's name, extras, and the rest of a requirement. */
const python_requirements_REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*(.*)$/s;
const OPTION = /(?<![a-z-])--[a-z-]+[= ]\S+/g;
/** Where pip ends a line: at all that Python's `str.splitlines` takes for an end. */
const LINE_END = /\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/;
/** `requirements*.txt` and `constraints*.txt` of pip. */
const pythonRequirements = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/,
    read: (text) => readRequirements(text),
};
/** PEP 503: runs of `-`, `_` and `.` are one hyphen, in lower case. */
function pythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function readRequirements(text) {
    const dependencies = [];
    const options = [];
    for (const line of text.replace(/\\\r?\n/g, ' ').split(LINE_END)) {
        const plain = line.replace(/(?:^|\s)#.*$/s, '').trim();
        if (plain === '')
            continue;
        if (plain.startsWith('-'))
            options.push(plain);
        else
            dependencies.push(requirement(plain, dependencies.length));
    }
    return { dependencies, other: new Map(options.length > 0 ? [['options', options.join('\n')]] : []) };
}
/** One requirement: `name[extra]==1.0 ; marker --hash=sha256:…`, `name @ address`, or an address or path alone. */
function requirement(text, position) {
    const options = text.match(OPTION) ?? [];
    const hashes = options.filter((option) => /^--hash[= ]/.test(option));
    const others = options.filter((option) => !hashes.includes(option)).map((option) => ` ${option}`);
    const plain = text.replace(OPTION, '').trim();
    const parts = python_requirements_REQUIREMENT.exec(plain);
    if (parts === null || /^[\w.+-]+:\/\/|^[./~]|^git\+/.test(plain))
        return { key: `address ${position}`, name: plain, version: '', source: plain };
    const [, name = '', extras = '', rest = ''] = parts;
    const [wanted = '', marker = ''] = rest.split(';', 2).map((part) => part.trim());
    const address = /^@\s*(.+)$/.exec(wanted)?.[1];
    return {
        key: `${pythonName(name)}${extras} ${marker}`,
        name: pythonName(name),
        version: address === undefined ? wanted.replace(/^\(|\)$|\s/g, '') : '',
        ...(address === undefined ? {} : { source: address }),
        ...(hashes.length > 0 ? { integrity: hashes.sort().join(' ') } : {}),
        rest: `${extras} ${marker}${others.join('')}`,
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-manifest.js


/** `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv. */
const pyproject = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)pyproject\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const project = section(document.project, 'project');
        const tool = section(document.tool, 'tool');
        const poetry = section(tool.poetry, 'tool.poetry');
        return {
            dependencies: [
                ...requirements('project', project.dependencies),
                ...groups('extra', project['optional-dependencies']),
                ...groups('group', document['dependency-groups']),
                ...requirements('build', section(document['build-system'], 'build-system').requires),
                ...groups('pdm', section(tool.pdm, 'tool.pdm')['dev-dependencies']),
                ...requirements('uv', section(tool.uv, 'tool.uv')['dev-dependencies']),
                ...poetryDependencies(poetry),
            ],
            other: pyprojectParts(document, project, tool, poetry),
        };
    },
};
/** `Pipfile`. */
const pipfile = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)pipfile$/,
    async read(text) {
        const document = await parseToml(text);
        const sections = Object.keys(document).filter((name) => !['source', 'scripts', 'requires', 'pipenv'].includes(name));
        return {
            dependencies: sections.flatMap((name) => tableOf(name, document[name])),
            other: otherParts(document, sections),
        };
    },
};
function requirements(where, value) {
    return list(value, where).map((text, index) => {
        const one = typeof text === 'string'
            ? requirement(text, index)
            : { key: canonical(text), name: canonical(text), version: '' };
        return { ...one, key: `${where} ${one.key}` };
    });
}
function groups(where, value) {
    return Object.entries(section(value, where)).flatMap(([group, wanted]) => requirements(`${where} ${group}`, wanted));
}
function poetryDependencies(poetry) {
    return [
        ...tableOf('dependencies', poetry.dependencies),
        ...tableOf('dev-dependencies', poetry['dev-dependencies']),
        ...Object.entries(section(poetry.group, 'tool.poetry.group')).flatMap(([group, value]) => tableOf(`group ${group}`, section(value, group).dependencies)),
    ];
}
/** A table of names with a version, or with a table that says more. */
function tableOf(where, value, normalise = pythonName) {
    return Object.entries(section(value, where)).map(([name, wanted]) => {
        const table = typeof wanted === 'string'
            ? { version: wanted }
            : Array.isArray(wanted)
                ? { list: wanted }
                : section(wanted, name);
        const { version = '', git, url, path, file, registry, source } = table;
        const address = git ?? url ?? path ?? file ?? registry ?? source;
        return {
            key: `${where} ${name}`,
            name: normalise(typeof table.package === 'string' ? table.package : name),
            version: String(version),
            ...(address === undefined ? {} : { source: String(address) }),
            rest: canonical(without(table, ['version'])),
        };
    });
}
function pyprojectParts(document, project, tool, poetry) {
    const nested = (prefix, value, taken) => [...otherParts(value, taken)].map(([name, text]) => [`${prefix}.${name}`, text]);
    const build = section(document['build-system'], 'build-system');
    return new Map([
        ...otherParts(document, ['project', 'tool', 'build-system', 'dependency-groups']),
        ...nested('project', project, ['dependencies', 'optional-dependencies']),
        ...nested('build-system', build, ['requires']),
        ...nested('tool', tool, ['poetry']),
        ...nested('tool.poetry', poetry, ['dependencies', 'dev-dependencies', 'group']),
        ...Object.entries(section(poetry.group, 'tool.poetry.group')).map(([name, value]) => [`tool.poetry.group.${name}`, canonical(without(section(value, name), ['dependencies']))]),
    ]);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/cargo.js


const cargo_SECTIONS = ['dependencies', 'dev-dependencies', 'build-dependencies'];
const asIs = (name) => name;
/** `Cargo.toml`. */
const cargoManifest = {
    ecosystem: 'cargo',
    kind: 'manifest',
    matches: /(?:^|\/)cargo\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const workspace = section(document.workspace, 'workspace');
        const pack = section(document.package, 'package');
        const targets = Object.entries(section(document.target, 'target'));
        return {
            dependencies: [
                ...cargo_SECTIONS.flatMap((name) => tableOf(name, document[name], asIs)),
                ...tableOf('workspace', workspace.dependencies, asIs),
                ...targets.flatMap(([target, value]) => cargo_SECTIONS.flatMap((name) => tableOf(`${target} ${name}`, section(value, target)[name], asIs))),
            ],
            other: new Map([
                ...otherParts(document, [...cargo_SECTIONS, 'workspace', 'package', 'target']),
                ...prefixed('workspace', otherParts(workspace, ['dependencies'])),
                ...prefixed('package', otherParts(pack, [])),
            ]),
        };
    },
};
/** `Cargo.lock`. */
const cargoLock = {
    ecosystem: 'cargo',
    kind: 'lock',
    matches: /(?:^|\/)cargo\.lock$/,
    manifests: /^cargo\.toml$/,
    bookkeeping: /^(?:version|metadata)$/,
    async read(text) {
        const document = await parseToml(text);
        return { dependencies: list(document.package, 'package').map(cargo_locked), other: otherParts(document, ['package']) };
    },
};
function prefixed(prefix, parts) {
    return [...parts].map(([name, text]) => [`${prefix}.${name}`, text]);
}
function cargo_locked(value, index) {
    const one = fields(value, `package ${index}`);
    const name = stringOr(one.name, `package ${index}`);
    const version = stringOr(one.version, '');
    return {
        key: `${name} ${version} ${stringOr(one.source, 'workspace')}`,
        name,
        version,
        source: stringOr(one.source, 'workspace:'),
        ...(one.checksum === undefined ? {} : { integrity: String(one.checksum) }),
        rest: canonical(one.replace ?? null),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/composer.js

const composer_SECTIONS = ['require', 'require-dev'];
/** `composer.json`. */
const composerManifest = {
    ecosystem: 'composer',
    kind: 'manifest',
    matches: /(?:^|\/)composer\.json$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = composer_SECTIONS.flatMap((where) => Object.entries(section(document[where], where)).map(([name, version]) => ({
            key: `${where} ${name}`,
            name: name.toLowerCase(),
            version: stringOr(version, canonical(version)),
        })));
        return { dependencies, other: otherParts(document, composer_SECTIONS) };
    },
};
/** `composer.lock`. */
const composerLock = {
    ecosystem: 'composer',
    kind: 'lock',
    matches: /(?:^|\/)composer\.lock$/,
    manifests: /^composer\.json$/,
    bookkeeping: /^(?:_readme|content-hash|plugin-api-version)$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = ['packages', 'packages-dev'].flatMap((where) => list(document[where], where).map((value) => composer_locked(where, fields(value, where))));
        return { dependencies, other: otherParts(document, ['packages', 'packages-dev']) };
    },
};
function composer_locked(where, one) {
    const name = stringOr(one.name, '').toLowerCase();
    const dist = section(one.dist, `the dist of ${name}`);
    const source = section(one.source, `the source of ${name}`);
    const integrity = [dist.shasum, dist.reference, source.reference].filter((text) => text !== undefined && text !== '');
    const addresses = [dist.url, source.url].filter((text) => text !== undefined);
    return {
        key: `${where} ${name}`,
        name,
        version: stringOr(one.version, ''),
        ...(addresses.length > 0 ? { source: addresses.join(' ') } : {}),
        ...(integrity.length > 0 ? { integrity: integrity.join(' ') } : {}),
        scripts: one.type === 'composer-plugin',
        rest: canonical({ type: one.type, ...without(dist, ['url', 'reference', 'shasum']) }),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/gemfile.js
const GEM = /^\s*gem\s*(?:\(\s*)?(["'])([\w.-]+)\1((?:\s*,\s*(["'])[^"'#]*\4)*)\s*(?:\)\s*)?(?:#.*)?$/;
/** A longer line names no gem that a person wrote. */
const gemfile_LONGEST = 1_000;
/** `Gemfile`: a program. Lines that name a gem and its versions are read; all others are taken as they stand. */
const gemfile = {
    ecosystem: 'gem',
    kind: 'manifest',
    matches: /(?:^|\/)(?:gemfile|gems\.rb|[^/]+\.gemfile)$/,
    read(text) {
        const dependencies = [];
        const others = [];
        for (const line of text.split(/\r?\n/)) {
            const [, , name, versions] = (line.length <= gemfile_LONGEST ? GEM.exec(line) : null) ?? [];
            if (name !== undefined)
                dependencies.push({ key: name, name, version: (versions ?? '').replace(/["',\s]+/g, ' ').trim() });
            else if (!/^\s*(?:#.*)?$/.test(line))
                others.push(line.trim());
        }
        return { dependencies, other: new Map([['code', others.join('\n')]]) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/go.js

const LINE = /^(?:(require|replace|exclude|retract|tool|godebug|ignore|use)\b)?\s*(\S.*)$/s;
/** `go.mod` and `go.work`: the format is line-based (Go modules reference, section "go.mod files"). */
const goManifest = {
    ecosystem: 'go',
    kind: 'manifest',
    matches: /(?:^|\/)go\.(?:mod|work)$/,
    read: (text) => readModule(text),
};
/** `go.sum` and `go.work.sum`. */
const goSum = {
    ecosystem: 'go',
    kind: 'lock',
    matches: /(?:^|\/)go\.(?:work\.)?sum$/,
    manifests: /^go\.(?:mod|work)$/,
    read(text) {
        const dependencies = text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(checksum);
        return { dependencies, other: new Map() };
    },
};
function checksum(line) {
    const [name, version, integrity, ...more] = line.trim().split(/\s+/, 5);
    if (name === undefined || version === undefined || integrity === undefined || more.length > 0)
        throw unreadable_unreadable(`the line ${line.slice(0, 60)} is no checksum`);
    const plain = version.replace(/\/go\.mod$/, '');
    return { key: `${name} ${version}`, name, version: plain, integrity, rest: version === plain ? 'module' : 'go.mod' };
}
function readModule(text) {
    const dependencies = [];
    const other = new Map();
    let block;
    for (const line of text.split(/\r?\n/)) {
        const plain = line.split('//', 1).join('').trim();
        if (plain === '')
            continue;
        if (block !== undefined && plain === ')') {
            block = undefined;
            continue;
        }
        const opening = /^(\w+)\s*\($/.exec(plain);
        if (opening !== null && block === undefined)
            block = opening[1];
        else
            go_directive(block === undefined ? plain : `${block} ${plain}`, dependencies, other);
    }
    if (block !== undefined)
        throw unreadable_unreadable(`the block ${block} does not end`);
    return { dependencies, other };
}
function go_directive(text, dependencies, other) {
    const [, verb, rest = ''] = LINE.exec(text) ?? [];
    const [name = '', version = '', ...more] = rest.replaceAll('"', '').split(/\s+/);
    if (verb === 'require' && more.length === 0)
        dependencies.push({ key: name, name, version });
    else {
        const what = verb ?? text.split(/\s+/)[0];
        other.set(what, `${other.get(what) ?? ''}${rest}\n`);
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/xml.js

const xml_LARGEST = 8 * 1024 * 1024;
const xml_DEEPEST = 64;
/**
 * Reads an XML document without a document type: entities could make one file into another.
 * @throws SallyportError DEPENDENCIES_UNREADABLE
 */
async function parseXml(text) {
    if (text.length > xml_LARGEST)
        throw unreadable_unreadable(`the file has ${text.length} characters`);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        throw unreadable_unreadable('the file declares a document type');
    xml_guardDepth(text);
    const { XMLParser, XMLValidator } = await __nccwpck_require__.e(/* import() */ 131).then(__nccwpck_require__.bind(__nccwpck_require__, 9131));
    let nodes;
    try {
        const verdict = XMLValidator.validate(text);
        if (verdict !== true)
            throw new Error(verdict.err.msg);
        nodes = new XMLParser({
            preserveOrder: true,
            ignoreAttributes: false,
            attributeNamePrefix: '',
            parseTagValue: false,
            parseAttributeValue: false,
            processEntities: false,
        }).parse(text);
    }
    catch (cause) {
        throw unreadable_unreadable(`the file is not XML that can be read: ${cause.message.slice(0, 120)}`, cause);
    }
    const roots = xml_elements(nodes).filter(({ name }) => !name.startsWith('?'));
    if (roots.length !== 1)
        throw unreadable_unreadable('the file has no single root element');
    return roots[0];
}
/** Opening tags less closing ones, roughly: a bound on the recursion, not a grammar. */
function xml_guardDepth(text) {
    let depth = 0;
    for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
        if (tag.startsWith('</'))
            depth--;
        else if (!tag.endsWith('/>'))
            depth++;
        if (depth > xml_DEEPEST)
            throw unreadable_unreadable('the file nests too deep');
    }
}
function xml_elements(nodes) {
    if (!Array.isArray(nodes))
        return [];
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
        if (name === undefined)
            return [];
        const inner = node[name];
        return [
            {
                name: name.replace(/^.*:/, ''),
                attributes: (node[':@'] ?? {}),
                text: xml_textOf(inner),
                children: xml_elements(inner),
            },
        ];
    });
}
function xml_textOf(nodes) {
    if (!Array.isArray(nodes))
        return '';
    return nodes
        .map((node) => (typeof node['#text'] === 'string' ? node['#text'] : ''))
        .join('')
        .trim();
}
/** The text of a child, or nothing. */
function childText(element, name) {
    return element.children.find((child) => child.name === name)?.text;
}
/** Every element below (and with) this one that has the name. */
function descendants(element, name) {
    return [
        ...(element.name === name ? [element] : []),
        ...element.children.flatMap((child) => descendants(child, name)),
    ];
}
/** An element as text that is equal for equal elements, those left out that are read apart. */
function outline(element, leaveOut) {
    const attributes = Object.entries(element.attributes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => ` ${name}=${value}`);
    const inner = element.children.filter((child) => !leaveOut(child)).map((child) => outline(child, leaveOut));
    return `<${element.name}${attributes.join('')}>${element.text}${inner.join('')}</>`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/gradle.js



/** Version catalogues: `gradle/libs.versions.toml`. */
const gradleCatalogue = {
    ecosystem: 'maven',
    kind: 'manifest',
    matches: /(?:^|\/)[^/]*\.versions\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const versions = section(document.versions, 'versions');
        const entries = ['libraries', 'plugins'].flatMap((where) => Object.entries(section(document[where], where)).map(([alias, value]) => catalogued(where, alias, value, versions)));
        const used = new Set(entries.flatMap(({ rest }) => /"ref":"([^"]+)"/.exec(rest ?? '')?.[1] ?? []));
        const unused = Object.entries(versions).filter(([name]) => !used.has(name));
        return {
            dependencies: entries,
            other: new Map([
                ...otherParts(document, ['versions', 'libraries', 'plugins']),
                ...unused.map(([name, value]) => [`versions.${name}`, canonical(value)]),
            ]),
        };
    },
};
function catalogued(where, alias, value, versions) {
    if (typeof value === 'string') {
        const parts = value.split(':');
        return { key: `${where} ${alias}`, name: parts.slice(0, -1).join(':'), version: parts.at(-1) ?? '' };
    }
    const table = section(value, alias);
    const name = stringOr(table.module, stringOr(table.id, `${stringOr(table.group, '')}:${stringOr(table.name, '')}`));
    const version = table.version;
    const ref = typeof version === 'object' && version !== null ? version.ref : undefined;
    const fixed = ref === undefined ? version : versions[String(ref)];
    return { key: `${where} ${alias}`, name, version: stringOr(fixed, canonical(fixed)), rest: canonical({ name, ref }) };
}
/** `gradle.lockfile` and the files of `gradle/dependency-locks`: `group:name:version=configurations`. */
const gradleLock = {
    ecosystem: 'maven',
    kind: 'lock',
    matches: /(?:^|\/)(?:[^/]*gradle[^/]*\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/,
    manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml)$/,
    bookkeeping: /^empty$/,
    read(text) {
        const dependencies = [];
        const other = new Map();
        for (const line of text.split(/\r?\n/)) {
            if (line.trim() === '' || line.startsWith('#'))
                continue;
            const [coordinates = '', configurations = ''] = line.split('=');
            const [group, name, version, ...more] = coordinates.split(':');
            if (coordinates === 'empty')
                other.set('empty', configurations);
            else if (version === undefined || more.length > 0)
                throw unreadable_unreadable(`the line ${line.slice(0, 60)} fixes no version`);
            else
                dependencies.push({ key: coordinates, name: `${group}:${name}`, version, rest: configurations });
        }
        return { dependencies, other };
    },
};
/** `gradle/verification-metadata.xml`. */
const gradleVerification = {
    ecosystem: 'maven',
    kind: 'lock',
    matches: /(?:^|\/)gradle\/verification-metadata\.xml$/,
    manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml|gradle\.lockfile)$/,
    async read(text) {
        const root = await parseXml(text);
        const dependencies = descendants(root, 'component').map((component) => {
            const { group = '', name = '', version = '' } = component.attributes;
            return {
                key: `${group}:${name}:${version}`,
                name: `${group}:${name}`,
                version,
                integrity: outline(component, () => false).replace(/version=[^ >]*/, ''),
            };
        });
        return { dependencies, other: new Map([['configuration', outline(root, ({ name }) => name === 'components')]]) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/maven.js

const READ_APART = new Set(['dependency', 'parent', 'extension']);
/** `pom.xml`: dependencies, managed ones and the parent; plugins and repositories are part of the rest. */
const mavenManifest = {
    ecosystem: 'maven',
    kind: 'manifest',
    matches: /(?:^|\/)(?:pom\.xml|[^/]+\.pom)$/,
    async read(text) {
        const project = await parseXml(text);
        const found = ['dependency', 'parent', 'extension'].flatMap((name) => descendants(project, name));
        const dependencies = found.map(artifact);
        const other = new Map();
        for (const child of project.children)
            if (!READ_APART.has(child.name))
                other.set(child.name, `${other.get(child.name) ?? ''}${outline(child, ({ name }) => READ_APART.has(name))}`);
        return { dependencies, other };
    },
};
function artifact(element, index) {
    const name = `${childText(element, 'groupId') ?? ''}:${childText(element, 'artifactId') ?? index}`;
    const rest = outline(element, (child) => child.name === 'version');
    return { key: `${element.name} ${rest}`, name, version: childText(element, 'version') ?? '', rest };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/npm-lock.js


/** `package-lock.json` and `npm-shrinkwrap.json`, lockfile versions 1 to 3. */
const npmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)(?:package-lock|npm-shrinkwrap|\.package-lock)\.json$/,
    manifests: /^package\.json$/,
    bookkeeping: /^(?:version|requires)$/,
    read(text) {
        const document = parseJson(text);
        const packages = Object.entries(section(document.packages, 'packages')).flatMap(([path, value]) => lockedPackage(path, fields(value, `the package ${path}`)));
        const nested = nestedDependencies(document, '');
        return { dependencies: [...packages, ...nested], other: otherParts(document, ['packages', 'dependencies']) };
    },
};
const INSTALLED = 'node_modules/';
function lockedPackage(path, value) {
    const at = path.lastIndexOf(INSTALLED);
    const isWorkspace = at < 0;
    if (isWorkspace && value.resolved === undefined) {
        const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
        return sections.flatMap((name) => sectionOf(value, name).map((one) => ({ ...one, key: `${path} ${one.key}` })));
    }
    const name = stringOr(value.name, isWorkspace ? path : path.slice(at + INSTALLED.length));
    return [{ key: path, ...npm_lock_locked(name, value), scripts: value.hasInstallScript === true }];
}
/** The tree of lockfile version 1; version 2 has it beside `packages`. */
function nestedDependencies(document, prefix, depth = 0) {
    if (depth > 60)
        return [];
    return Object.entries(section(document.dependencies, 'dependencies')).flatMap(([name, value]) => {
        const inner = fields(value, `the dependency ${name}`);
        const key = `${prefix}>${name}`;
        return [{ key, ...npm_lock_locked(name, inner) }, ...nestedDependencies(inner, key, depth + 1)];
    });
}
/** Fields that are read by themselves, and those that tell people something about a package. */
const NOT_REST = new Set([
    ...['version', 'resolved', 'integrity', 'dependencies', 'requires', 'hasInstallScript'],
    ...['bin', 'engines', 'funding', 'license'],
]);
function npm_lock_locked(name, value) {
    return {
        name,
        version: stringOr(value.version, ''),
        ...(value.resolved === undefined ? {} : { source: String(value.resolved) }),
        ...(value.integrity === undefined ? {} : { integrity: String(value.integrity) }),
        rest: restOf(value),
    };
}
/** As canonical text; nearly all packages have no further field, or a flag. */
function restOf(value) {
    const rest = Object.keys(value).filter((key) => !NOT_REST.has(key));
    return rest.length === 0 ? '{}' : canonical(Object.fromEntries(rest.map((key) => [key, value[key]])));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/nuget.js


const NAMES = new Set([
    'PackageReference',
    'PackageVersion',
    'GlobalPackageReference',
    'package',
    'DotNetCliToolReference',
]);
/** `Directory.Packages.props` and `packages.config`; a project file is a build file as well, and is judged as one. */
const nugetManifest = {
    ecosystem: 'nuget',
    kind: 'manifest',
    matches: /(?:^|\/)(?:directory\.packages\.props|packages\.config)$/,
    async read(text) {
        const root = await parseXml(text);
        const dependencies = [...NAMES].flatMap((name) => descendants(root, name)).map(reference);
        return { dependencies, other: new Map([['project', outline(root, ({ name }) => NAMES.has(name))]]) };
    },
};
function reference(element) {
    const { Include, Update, id, Version, version, VersionOverride, ...rest } = element.attributes;
    const name = (Include ?? Update ?? id ?? '').toLowerCase();
    return {
        key: `${element.name} ${name} ${canonical(rest)}`,
        name,
        version: Version ?? version ?? VersionOverride ?? childText(element, 'Version') ?? '',
        rest: canonical(rest) + outline({ ...element, attributes: {} }, (child) => child.name === 'Version'),
    };
}
/** `packages.lock.json`. */
const nugetLock = {
    ecosystem: 'nuget',
    kind: 'lock',
    matches: /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/,
    manifests: /^(?:.*\.[a-z]+proj|directory\.packages\.props|packages\.config)$/,
    bookkeeping: /^version$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = Object.entries(section(document.dependencies, 'dependencies')).flatMap(([framework, packages]) => Object.entries(section(packages, framework)).map(([name, value]) => {
            const one = fields(value, name);
            return {
                key: `${framework} ${name}`,
                name: name.toLowerCase(),
                version: stringOr(one.resolved, ''),
                ...(one.contentHash === undefined ? {} : { integrity: String(one.contentHash) }),
                rest: canonical(without(one, ['resolved', 'requested', 'contentHash', 'dependencies'])),
            };
        }));
        return { dependencies, other: otherParts(document, ['dependencies']) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/others.js


/** `Package.resolved` of SwiftPM, versions 1 to 3. */
const swiftLock = {
    ecosystem: 'swift',
    kind: 'lock',
    matches: /(?:^|\/)package\.resolved$/,
    manifests: /^package(?:@swift-.*)?\.swift$|^project\.pbxproj$/,
    bookkeeping: /^(?:version|originHash)$/,
    read(text) {
        const document = parseJson(text);
        // Version 1 has its pins in `object`. Both are read: a tool takes one by the version, whatever stands in the other.
        const pins = [document.pins, section(document.object, 'object').pins].flatMap((value) => list(value, 'pins'));
        return { dependencies: pins.map(pinned), other: otherParts(document, ['pins', 'object']) };
    },
};
function pinned(value) {
    const pin = fields(value, 'a pin');
    const state = section(pin.state, 'the state of a pin');
    const name = stringOr(pin.identity, stringOr(pin.package, '')).toLowerCase();
    return {
        key: name,
        name,
        version: stringOr(state.version, stringOr(state.branch, '')),
        source: stringOr(pin.location, stringOr(pin.repositoryURL, '')),
        integrity: stringOr(state.revision, ''),
        rest: canonical({ kind: pin.kind, branch: state.branch }),
    };
}
/** `deno.lock`. */
const denoLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)deno\.lock$/,
    manifests: /^(?:deno\.jsonc?|package\.json|import_map\.json)$/,
    bookkeeping: /^version$/,
    read(text) {
        const document = parseJson(text);
        // Up to version 3 the packages have a section of their own.
        const places = [document, section(document.packages, 'packages')];
        const dependencies = ['npm', 'jsr'].flatMap((where) => places
            .flatMap((place) => Object.entries(section(place[where], where)))
            .map(([key, value]) => {
            const [, name = key, version = ''] = /^(@?[^@]+)@([^_]*)/.exec(key) ?? [];
            return {
                key: `${where} ${key}`,
                name: `${where === 'jsr' ? 'jsr:' : ''}${name}`,
                version,
                integrity: stringOr(section(value, key).integrity, ''),
            };
        }));
        return { dependencies, other: otherParts(document, ['npm', 'jsr', 'packages']) };
    },
};
/** `pubspec.yaml`. */
const pubManifest = {
    ecosystem: 'pub',
    kind: 'manifest',
    matches: /(?:^|\/)pubspec\.yaml$/,
    async read(text) {
        const document = await parseYaml(text);
        const sections = ['dependencies', 'dev_dependencies'];
        const dependencies = sections.flatMap((where) => Object.entries(section(document[where], where)).map(([name, wanted]) => ({
            key: `${where} ${name}`,
            name,
            version: stringOr(wanted, canonical(wanted)),
        })));
        return { dependencies, other: otherParts(document, sections) };
    },
};
/** `pubspec.lock`. */
const pubLock = {
    ecosystem: 'pub',
    kind: 'lock',
    matches: /(?:^|\/)pubspec\.lock$/,
    manifests: /^pubspec\.yaml$/,
    bookkeeping: /^sdks$/,
    async read(text) {
        const document = await parseYaml(text);
        const dependencies = Object.entries(section(document.packages, 'packages')).map(([name, value]) => {
            const one = fields(value, name);
            const description = typeof one.description === 'string' ? { name: one.description } : section(one.description, name);
            const address = description.url;
            return {
                key: name,
                name: stringOr(description.name, name),
                version: stringOr(one.version, ''),
                ...(address === undefined ? {} : { source: String(address) }),
                ...(description.sha256 === undefined ? {} : { integrity: String(description.sha256) }),
                rest: canonical({
                    source: one.source,
                    dependency: one.dependency,
                    ...without(description, ['url', 'sha256', 'name']),
                }),
            };
        });
        return { dependencies, other: otherParts(document, ['packages']) };
    },
};
const HEX = /^ {2}"([\w]+)": \{:hex, :(\w+), "([^"]+)", "([0-9a-f]+)"(.*)\},?$/;
/** `mix.lock`: an Elixir map, one package a line. */
const mixLock = {
    ecosystem: 'hex',
    kind: 'lock',
    matches: /(?:^|\/)mix\.lock$/,
    manifests: /^mix\.exs$/,
    read(text) {
        const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^%\{$|^\}$/.test(line));
        return { dependencies: lines.map(mixEntry), other: new Map() };
    },
};
function mixEntry(line) {
    if (line.length > 20_000)
        throw unreadable_unreadable('a line of mix.lock is too long');
    const [, key, name, version, checksum, rest = ''] = HEX.exec(line) ?? [];
    if (key === undefined || name === undefined || version === undefined) {
        const [, other = line.slice(0, 60)] = /^ {2}"(\w+)":/.exec(line) ?? [];
        return { key: other, name: other, version: '', source: line.trim() };
    }
    const repository = /"([^"]+)", "[0-9a-f]+"$/.exec(rest)?.[1] ?? 'hexpm';
    const outer = /"([0-9a-f]+)"$/.exec(rest)?.[1] ?? '';
    return { key, name, version, integrity: `${checksum} ${outer}`, rest: repository };
}
/** `Podfile.lock`. */
const podLock = {
    ecosystem: 'cocoapods',
    kind: 'lock',
    matches: /(?:^|\/)podfile\.lock$/,
    manifests: /^podfile$/,
    bookkeeping: /^(?:PODFILE CHECKSUM|COCOAPODS|DEPENDENCIES)$/,
    async read(text) {
        const document = await parseYaml(text);
        const checksums = section(document['SPEC CHECKSUMS'], 'SPEC CHECKSUMS');
        const dependencies = list(document.PODS, 'PODS').map((pod) => {
            const label = typeof pod === 'string' ? pod : (Object.keys(section(pod, 'a pod'))[0] ?? '');
            const [, name = label, version = ''] = /^(\S+) \((.*)\)$/.exec(label) ?? [];
            const integrity = checksums[name.split('/')[0]];
            return { key: name, name, version, ...(integrity === undefined ? {} : { integrity: String(integrity) }) };
        });
        return { dependencies, other: otherParts(document, ['PODS', 'SPEC CHECKSUMS']) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/pnpm-lock.js


const IMPORT_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers'];
/** `pnpm-lock.yaml`, versions 5 to 9. */
const pnpmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)pnpm-lock\.yaml$/,
    manifests: /^(?:package\.json|pnpm-workspace\.yaml)$/,
    bookkeeping: /^(?:lockfileVersion|time|ignoredOptionalDependencies)$/,
    async read(text) {
        const document = await parseYaml(text);
        const importers = { '.': document, ...section(document.importers, 'importers') };
        return {
            dependencies: [
                ...Object.entries(importers).flatMap(([path, value]) => importer(path, fields(value, `the importer ${path}`))),
                ...Object.entries(section(document.packages, 'packages')).map(([key, value]) => pnpm_lock_locked(key, section(value, key))),
                ...Object.entries(section(document.snapshots, 'snapshots')).map(([key, value]) => snapshot(key, value)),
            ],
            other: otherParts(document, [...IMPORT_SECTIONS, 'importers', 'packages', 'snapshots']),
        };
    },
};
function importer(path, value) {
    return IMPORT_SECTIONS.flatMap((name) => Object.entries(section(value[name], name)).map(([dependency, wanted]) => {
        const version = typeof wanted === 'object' && wanted !== null ? stringOr(wanted.version, '') : String(wanted);
        const specifier = typeof wanted === 'object' && wanted !== null ? wanted.specifier : undefined;
        return {
            key: `${path} ${name} ${dependency}`,
            name: dependency,
            version: withoutPeers(version),
            ...(/^(?:link|file|git|https?):|[/\\]/.test(String(specifier ?? version))
                ? { source: String(specifier ?? version) }
                : {}),
        };
    }));
}
function pnpm_lock_locked(key, value) {
    const { name, version } = nameAndVersion(key);
    const resolution = section(value.resolution, `the resolution of ${key}`);
    const source = resolution.tarball ?? resolution.repo ?? resolution.directory;
    return {
        key,
        name: stringOr(value.name, name),
        version: stringOr(value.version, version),
        ...(source === undefined ? {} : { source: String(source) }),
        ...(resolution.integrity === undefined ? {} : { integrity: String(resolution.integrity) }),
        scripts: value.requiresBuild === true,
        rest: canonical({ type: resolution.type, commit: resolution.commit, patched: value.patched }),
    };
}
/** What a package depends on stands apart in version 9; the packages themselves are compared above. */
function snapshot(key, value) {
    return {
        key: `snapshot ${key}`,
        ...nameAndVersion(key),
        rest: canonical(section(value, key).patched ?? null),
    };
}
/** `/name/1.0.0`, `/name@1.0.0(peer@2.0.0)` and `name@1.0.0`. */
function nameAndVersion(key) {
    const text = withoutPeers(key.replace(/^\//, ''));
    const { name, reference } = splitDescriptor(text);
    if (reference !== '')
        return { name, version: reference };
    const slash = text.lastIndexOf('/');
    return slash < 0 ? { name: text, version: '' } : { name: text.slice(0, slash), version: text.slice(slash + 1) };
}
function withoutPeers(text) {
    const end = text.indexOf('(');
    return end <= 0 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-lock.js


/** `poetry.lock`, `uv.lock`, `pdm.lock` and `pylock.toml` (PEP 751): lists of packages in TOML. */
const pythonLock = {
    ecosystem: 'pypi',
    kind: 'lock',
    matches: /(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|pylock(?:\.[^/]+)?\.toml)$/,
    manifests: /^pyproject\.toml$/,
    bookkeeping: /^(?:metadata|version|revision|lock-version|created-by)$/,
    async read(text) {
        const document = await parseToml(text);
        const names = ['package', 'packages'];
        return {
            dependencies: names.flatMap((name) => list(document[name], name)).map(python_lock_locked),
            other: otherParts(document, names),
        };
    },
};
/** `Pipfile.lock`. */
const pipfileLock = {
    ecosystem: 'pypi',
    kind: 'lock',
    matches: /(?:^|\/)pipfile\.lock$/,
    manifests: /^pipfile$/,
    read(text) {
        const document = parseJson(text);
        const sections = Object.entries(document).filter(([name]) => name !== '_meta');
        const meta = section(document._meta, '_meta');
        return {
            dependencies: sections.flatMap(([where, value]) => pipenvSection(where, section(value, where))),
            other: new Map([['sources', canonical(meta.sources)]]),
        };
    },
};
function python_lock_locked(value, index) {
    const one = fields(value, `package ${index}`);
    const source = typeof one.source === 'object' && one.source !== null ? one.source : {};
    const address = source.git ??
        source.url ??
        source.registry ??
        source.path ??
        source.editable ??
        source.directory ??
        source.virtual ??
        one.url ??
        one.path ??
        one.git;
    const files = [
        ...list(one.files, 'files'),
        ...list(one.wheels, 'wheels'),
        ...[one.sdist, one.archive].filter((file) => file !== undefined),
    ].map((file) => section(file, 'a file'));
    // PEP 751: a package comes from an index, a repository, a folder or an archive, each with a table of its own.
    const tables = [one.vcs, one.directory].map((table) => section(table, 'a source'));
    const addresses = [one.index, ...[...tables, ...files].map((place) => place.url ?? place.path)].filter((text) => text !== undefined);
    const name = pythonName(stringOr(one.name, `package ${index}`));
    return {
        key: `${name} ${stringOr(one.version, '')} ${stringOr(one.marker, '')}`,
        name,
        version: stringOr(one.version, ''),
        ...(address === undefined && addresses.length === 0
            ? {}
            : { source: [address, ...addresses].filter((text) => text !== undefined).join(' ') }),
        ...(files.length > 0
            ? {
                integrity: files
                    .map((file) => String(file.hash ?? canonical(file.hashes)))
                    .sort()
                    .join(' '),
            }
            : {}),
        rest: canonical({ groups: one.groups, optional: one.optional, type: source.type, reference: source.reference }),
    };
}
function pipenvSection(where, packages) {
    return Object.entries(packages).map(([name, value]) => {
        const one = fields(value, name);
        const address = one.git ?? one.file ?? one.path ?? one.url;
        return {
            key: `${where} ${name}`,
            name: pythonName(name),
            version: stringOr(one.version, stringOr(one.ref, '')),
            ...(address === undefined ? {} : { source: String(address) }),
            ...(one.hashes === undefined ? {} : { integrity: canonical(one.hashes) }),
            rest: canonical(without(one, ['version', 'hashes'])),
        };
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/ruby.js
/** `Gemfile.lock` and `gems.locked`: sections in capitals, fields by indentation. */
const rubyLock = {
    ecosystem: 'gem',
    kind: 'lock',
    matches: /(?:^|\/)(?:gemfile(?:\.[^/]+)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/,
    manifests: /^(?:gemfile(?:\..*)?|gems\.rb|.*\.gemspec|.*\.gemfile)$/,
    read: (text) => readLock(text),
};
function readLock(text) {
    const dependencies = [];
    const other = new Map();
    const checksums = new Map();
    let section = '';
    let remote = '';
    for (const line of text.split(/\r?\n/)) {
        if (/^[A-Z]/.test(line)) {
            section = line.trim();
            remote = '';
            continue;
        }
        if (/^ {2}(?:remote|revision|ref|branch|tag|glob|specs):/.test(line)) {
            if (!line.startsWith('  specs:'))
                remote = `${remote} ${line.trim()}`.trim();
            continue;
        }
        const spec = /^ {2,4}([\w.-]+)!? \(([^()]*)\)(?: (\S+))?$/.exec(line);
        if (section === 'CHECKSUMS')
            checksums.set(line.trim().split(' sha')[0], line.trim());
        else if (spec !== null && /^(?:GEM|GIT|PATH|PLUGIN SOURCE)$/.test(section)) {
            if (line.startsWith('    '))
                dependencies.push(gem(spec, section, remote));
        }
        else if (line.trim() !== '')
            other.set(section, `${other.get(section) ?? ''}${line}\n`);
    }
    // Its ranges move with the Gemfile; a name that comes or goes there is seen among the gems.
    other.delete('DEPENDENCIES');
    return { dependencies: dependencies.map((one) => withChecksum(one, checksums)), other };
}
function gem([, name = '', version = ''], section, remote) {
    const source = section === 'GEM' ? remote.replace(/^remote: /, '') : `${section.toLowerCase()}: ${remote}`;
    return { key: `${section} ${name} ${version}`, name, version, source };
}
function withChecksum(one, checksums) {
    const integrity = checksums.get(`${one.name} (${one.version})`);
    return integrity === undefined ? one : { ...one, integrity };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers.js

















/** Every kind of manifest and lockfile that is read. */
const READERS = [
    npmManifest,
    npmLock,
    yarnLock,
    pnpmLock,
    bunLock,
    denoLock,
    pythonRequirements,
    pyproject,
    pythonLock,
    pipfile,
    pipfileLock,
    cargoManifest,
    cargoLock,
    goManifest,
    goSum,
    gemfile,
    rubyLock,
    composerManifest,
    composerLock,
    mavenManifest,
    gradleCatalogue,
    gradleLock,
    gradleVerification,
    nugetManifest,
    nugetLock,
    swiftLock,
    pubManifest,
    pubLock,
    mixLock,
    podLock,
];
/** What follows the last dot or slash of every path that has a reader: nearly no other path is tried. */
const ENDINGS = new Set('json lock lockb yaml txt in toml pipfile mod work sum gemfile rb locked xml pom lockfile props config resolved'.split(' '));
/** Every path is asked about several times, one time after another. */
let readers_last = { path: '', reader: undefined };
/** The reader of a file, by its path; none when no rule here takes it apart. */
function readerOf(path) {
    if (path !== readers_last.path)
        readers_last = { path, reader: findReader(path.toLowerCase()) };
    return readers_last.reader;
}
function findReader(name) {
    const ending = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    return ENDINGS.has(ending) ? READERS.find(({ matches }) => matches.test(name)) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/dependency-change.js









const dependency_change_MOST_FINDINGS = 8;
/** Of so many added packages the names and sources are looked at; a person reads far fewer. */
const MOST_WARNINGS = 100;
/** Says what a change does to a manifest or a lockfile, package by package. */
const dependencyChange = fileRule({
    code: 'RISK_DEPENDENCY_CHANGE',
    title: 'Dependencies change',
    why: 'A dependency is other people’s code that runs with the project’s rights, often already when it is installed.',
    remedy: 'Check each package by name, source and version; packages that are updated often can be listed under dependencies.vetted.',
    needs: 'contents',
    applies: ({ file, classes }) => readerOf(file.path) !== undefined && classes_readingOf(classes) !== 'test',
    async *inspect(file) {
        const reader = readerOf(file.file.path);
        if (file.file.status !== 'modified')
            yield { tier: 'high', message: `a ${reader.ecosystem} ${reader.kind} is ${file.file.status}` };
        const sides = await readBoth(reader, file);
        if (typeof sides === 'string')
            yield { tier: 'high', message: sides };
        else
            yield* differences(sides, reader, file);
    },
});
const dependency_change_NOTHING = { dependencies: [], other: new Map() };
/** Both sides taken apart, or why that could not be done. */
async function readBoth(reader, { file, contents }) {
    if (contents === undefined || contents.unreadable !== undefined)
        return `cannot be read: ${contents?.unreadable ?? 'no contents'}`;
    try {
        return {
            before: await readSide(reader, contents.before, file.before?.oid),
            after: await readSide(reader, contents.after, file.after?.oid),
        };
    }
    catch (error) {
        return (0,errors/* toSallyportError */.ip)(error).message;
    }
}
/** What files said: in a history the file before one commit is the one after the commit before it. */
const parsed = new LruCache(8 * 1024 * 1024);
async function readSide(reader, bytes, oid = '') {
    if (bytes === undefined)
        return dependency_change_NOTHING;
    const key = `${reader.matches.source} ${oid}`;
    const read = parsed.get(key) ?? (await reader.read(bytes.toString('utf8')));
    if (oid !== '')
        parsed.set(key, read, bytes.length);
    return read;
}
function* differences({ before, after }, reader, file) {
    const difference = compareDependencies(before, after);
    const findings = [...judged(difference, before, reader, file), ...dependency_change_otherParts(difference, reader)];
    const high = findings.filter(({ tier }) => tier === 'high');
    const shown = high.length > 0 ? high : findings;
    yield* shown.slice(0, dependency_change_MOST_FINDINGS);
    if (shown.length > dependency_change_MOST_FINDINGS)
        yield { tier: shown[0]?.tier ?? 'high', message: `and ${shown.length - dependency_change_MOST_FINDINGS} more` };
    if (findings.length === 0)
        yield { tier: 'high', message: `the ${reader.kind} is written otherwise; its packages stay` };
}
function* judged(difference, before, reader, { configuration }) {
    const { vetted, registries } = configuration.dependencies;
    const isVetted = vettedNames(vetted, reader.ecosystem);
    const isChecksum = checksumsOf(before, reader);
    for (const pair of difference.changed) {
        const why = notAPinUpdate(pair, reader, registries) ?? (isVetted(pair.after.name) ? undefined : 'it is not vetted');
        const what = `${label(pair.before)} becomes ${label(pair.after)}`;
        yield why === undefined
            ? { tier: 'medium', message: `${what}, which is vetted` }
            : { tier: 'high', message: `${what}: ${why}` };
    }
    for (const [index, one] of difference.added.entries()) {
        if (isVetted(one.name) && isChecksum(one))
            yield { tier: 'medium', message: `${label(one)} gets a checksum` };
        else
            yield {
                tier: 'high',
                message: `${label(one)} is added${index < MOST_WARNINGS ? warnings(one, difference, reader, registries) : ''}`,
            };
    }
    for (const one of difference.removed)
        yield { tier: 'high', message: `${label(one)} is removed` };
}
/** Tells an entry of go.sum that is new for a module which has others: go adds them as it needs them. */
function checksumsOf(before, { ecosystem, kind }) {
    if (ecosystem !== 'go' || kind !== 'lock')
        return () => false;
    const entry = ({ name, version, rest }) => `${name} ${version} ${rest}`;
    const known = new Set(before.dependencies.map(entry));
    const names = new Set(before.dependencies.map(({ name }) => name));
    return (one) => names.has(one.name) && !known.has(entry(one));
}
/** Beside packages: scripts, entry points, registries, the version under which all this is published. */
function* dependency_change_otherParts(difference, reader) {
    for (const name of difference.other)
        yield { tier: reader.bookkeeping?.test(name) ? 'medium' : 'high', message: `${name} changes` };
}
/** What else a person should know about a package that is new. */
function warnings(one, { removed }, reader, registries) {
    const found = [];
    const kind = sourceKind(one, reader.ecosystem, registries);
    if (kind !== 'registry')
        found.push(`from a source that is no allowed registry (${kind})`);
    if (one.scripts === true)
        found.push('runs a script when installed');
    const near = nearName(one.name, reader.ecosystem);
    if (near !== undefined)
        found.push(`its name is near ${near}`);
    const swapped = removed.find(({ name }) => name !== one.name && unscoped(name) === unscoped(one.name));
    if (swapped !== undefined)
        found.push(`in the place of ${swapped.name}`);
    return found.length > 0 ? ` (${found.join('; ')})` : '';
}
function unscoped(name) {
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}
function label({ name, version }) {
    const text = version === '' ? name : `${name} ${version}`;
    return text.replace(/[^\x20-\x7E]/gu, '?').slice(0, 100);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/lock-without-manifest.js



/** A lockfile that changes alone is how a package is swapped under a manifest that nobody touched. */
const lockWithoutManifest = changeRule({
    code: 'RISK_LOCK_WITHOUT_MANIFEST',
    title: 'A lockfile changes without its manifest',
    why: 'Reviewers skip lockfiles; an entry that points to another package or address installs it all the same.',
    remedy: 'Make the lockfile again from the manifest on a trusted machine, and compare.',
    *inspect({ files }) {
        const changed = new Set(files.map(({ file }) => lock_without_manifest_baseName(file.path)));
        for (const { file, classes } of files) {
            const reader = readerOf(file.path);
            if (reader?.manifests === undefined || classes_readingOf(classes) === 'test')
                continue;
            const { manifests } = reader;
            if (![...changed].some((name) => manifests.test(name)))
                yield { tier: 'high', path: file.path, message: `${lock_without_manifest_baseName(file.path)} changes and no manifest does` };
        }
    },
});
function lock_without_manifest_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/index.js



/** Rules that parse manifests and lockfiles. */
const dependencyRules = [dependencyChange, lockWithoutManifest];
/**
 * Is this a manifest or lockfile that `RISK_DEPENDENCY_CHANGE` takes apart? Then that rule alone says how grave its
 * change is; any other dependency file is high by its name.
 */
function isParsedDependencyFile(path) {
    return readerOf(path) !== undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/path-rule.js
/**
 * A rule whose list of names is all of it. The names of every path rule are looked up together, once a file
 * (`known-names.ts`); the rule itself only says what was found.
 */
function pathRule(text) {
    const { what, except = [], ...rest } = text;
    const finding = { tier: text.tier, message: what };
    return {
        ...rest,
        except,
        kind: 'file',
        needs: 'names',
        applies: ({ known }) => known.has(text.code),
        inspect: (file) => [named(finding, file)],
    };
}
/** Says under which other name the file is known, when its own is innocent. */
function named(finding, { names, file }) {
    const others = names.filter((name) => name !== file.path);
    if (others.length === 0)
        return finding;
    return { ...finding, message: `${finding.message} (also named ${others.slice(0, 3).join(', ')})` };
}
function ordinaryRule(text) {
    const { what, ...rest } = text;
    const finding = { tier: text.tier, message: what };
    return {
        ...rest,
        kind: 'file',
        needs: 'names',
        applies: ({ known }) => known.has(text.code),
        inspect: (file) => [named(finding, file)],
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/agent-instructions.js

/** Instructions, settings, commands and tools of agents. */
const agentInstructions = pathRule({
    code: 'RISK_AGENT_INSTRUCTIONS',
    title: 'Agent instructions',
    why: 'Agents obey these files as they obey the person who started them; a line here steers every later run.',
    remedy: 'Have a person read the whole file as it will be read: as orders. Agents may not edit them.',
    class: 'agent-instructions',
    tier: 'high',
    what: 'instructions, settings or tools of a coding agent',
    patterns: [
        '**/.*/{rules,agents,agent,commands,prompts,skills,memories,memory,instructions,steering,modes,personas,droids,microagents,output-styles}/**',
        '**/.continuerules',
        '**/.crush.json',
        '**/crush.json',
        '**/.firebase/*.md',
        '**/.serena/**',
        '**/.qoder/**',
        '**/.codegen/**',
        '**/.pi/**',
        '**/.mastra/**',
        '**/.bob/**',
        '**/.commandcode/**',
        '**/*.mcp.json',
        '**/agent.md',
        '**/.conductor/**',
        '**/conductor.json',
        '**/.superset/**',
        '**/.mux/**',
        '**/.clio/**',
        '**/.jules/**',
        '**/.plandex/**',
        '**/.forge/**',
        '**/.grok/**',
        '**/.kimi/**',
        '**/.zed/prompts/**',
        '**/system-prompt.*',
        '**/system_prompt.*',
        '**/systemprompt.*',
        '**/.claude*',
        '**/.codex*',
        '**/.gemini*',
        '**/.copilot*',
        '**/.cursor*',
        '**/.windsurf*',
        '**/.augment*',
        '**/.amp/**',
        '**/.ampcode/**',
        '**/.antigravity/**',
        '**/.aiassistant/**',
        '**/.agentrules',
        '**/.airules',
        '**/.ai-rules*',
        '**/.gpt*',
        '**/.agents.*',
        '**/.claude*/**',
        '**/.cursor*/**',
        '**/.codex*/**',
        '**/.gemini*/**',
        '**/.roo*/**',
        // Files
        '**/claude.md',
        '**/claude.*.md',
        '**/.claude.{md,json}',
        '**/.claude.*.json',
        '**/agents.md',
        '**/agents.*.md',
        '**/agents.override.md',
        '**/gemini.md',
        '**/gemini.*.md',
        'qwen.md',
        'codex.md',
        'crush.md',
        'warp.md',
        'opencode.md',
        '**/opencode.{json,jsonc}',
        'jules.md',
        'grok.md',
        'kimi.md',
        'iflow.md',
        'replit.md',
        'devin.md',
        'goose.md',
        'bugbot.md',
        'copilot.md',
        'cursor.md',
        'windsurf.md',
        'conventions.md',
        '**/skill.md',
        'soul.md',
        '**/.codeiumignore',
        '**/.clinerules',
        '**/.clinerules-*',
        '**/.clineignore',
        '**/.roo*',
        '**/.kilocode*',
        '**/.goosehints',
        '**/.goosehints.*',
        '**/.gooseignore',
        '**/.aider*',
        '**/.aiderignore',
        '**/.aiexclude',
        '**/.aiignore',
        '**/.llmignore',
        '**/.rules',
        '**/.voidrules',
        '**/.builderrules',
        '**/.junie.md',
        '**/copilot-instructions.md',
        '.github/**/copilot-*.md',
        'copilot-*.md',
        '**/*.mdc',
        '**/*.instructions.md',
        '**/*.prompt.md',
        '**/*.prompt.{yml,yaml}',
        '**/*.chatmode.md',
        '**/*.agent.md',
        '**/.mcp.json',
        '**/mcp.json',
        '**/.mcp.*.json',
        '**/mcp_config.json',
        '**/mcp-config.json',
        '**/mcp.{yml,yaml,toml}',
        '**/mcp_settings.json',
        '**/claude_desktop_config.json',
        '**/firebender.json',
        '**/llms-install.md',
        // Folders
        '**/.claude-plugin/**',
        '**/.windsurf/**',
        '**/.clinerules/**',
        '**/.cline/**',
        '**/.roorules*',
        '**/.kilocode/**',
        '**/.aider/**',
        '**/.continue/**',
        '**/.continuerc.json',
        '**/.junie/**',
        '**/.kiro/**',
        '**/.amazonq/**',
        '**/.aws-q/**',
        '**/.qwen/**',
        '**/.opencode/**',
        '**/.crush/**',
        '**/.agent/**',
        '**/.agents/**',
        '**/.ai/**',
        '**/.ruler/**',
        '**/.rulesync/**',
        '**/.augment/**',
        '**/.trae/**',
        '**/.tabnine/**',
        '**/.cody/**',
        '**/.sourcegraph/**',
        '**/.devin/**',
        '**/.openhands/**',
        '**/.factory/**',
        '**/.zencoder/**',
        '**/.vibe/**',
        '**/.goose/**',
        '**/.warp/**',
        '**/.lingma/**',
        '**/.codebuddy/**',
        '**/.copilot/**',
        '**/.bolt/**',
        '**/.lovable/**',
        '**/.codeium/**',
        '**/.codegpt/**',
        '**/.void/**',
        '**/.pearai/**',
        '**/.refact/**',
        '**/.iflow/**',
        '**/.mcp/**',
        '**/.specify/**',
        '**/.bmad-core/**',
        '**/.taskmaster/**',
        '**/.superdesign/**',
        '**/.llm/**',
        '**/.prompts/**',
        '**/.skills/**',
        '**/.superpowers/**',
        '.github/instructions/**',
        '.github/prompts/**',
        '.github/chatmodes/**',
        '.github/agents/**',
        '.github/skills/**',
        '.github/copilot/**',
        '**/.github/copilot*',
        '**/.github/{instructions,prompts,chatmodes,agents,skills,copilot,hooks}/**',
    ],
    except: ['**/*.cm', '**/.semgrep/**', '**/{doc,docs,documentation,website,site,content}/**/agent.md'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/auth.js


/** A whole word of the path is enough; `author`, `tokenizer` and `permissive` are other words. */
const auth_WORDS = new Set([
    ...[
        'auth',
        'auths',
        'authn',
        'authz',
        'authed',
        'oauth',
        'oauth1',
        'oauth2',
        'oidc',
        'openid',
        'saml',
        'sso',
        'ldap',
        'kerberos',
    ],
    ...[
        'jwt',
        'jwts',
        'jwks',
        'jwe',
        'jws',
        'login',
        'logins',
        'signin',
        'logout',
        'signout',
        'signup',
        'password',
        'passwords',
        'passwd',
    ],
    ...[
        'passphrase',
        'credential',
        'credentials',
        'session',
        'sessions',
        'mfa',
        'totp',
        'webauthn',
        'passkey',
        'passkeys',
    ],
    ...[
        'csrf',
        'xsrf',
        'rbac',
        'acl',
        'acls',
        'permission',
        'permissions',
        'privilege',
        'privileges',
        'sudo',
        'impersonation',
    ],
    ...[
        'crypto',
        'cryptography',
        'encryption',
        'decryption',
        'encrypt',
        'decrypt',
        'encryptor',
        'cipher',
        'ciphers',
        'hmac',
    ],
    ...[
        'bcrypt',
        'scrypt',
        'argon2',
        'pbkdf2',
        'secret',
        'secrets',
        'vault',
        'keyring',
        'keychain',
        'keystore',
        'truststore',
    ],
    ...[
        'signing',
        'signer',
        'kms',
        'apikey',
        'apikeys',
        'accesscontrol',
        'tls',
        'ssl',
        'ssh',
        'gpg',
        'pgp',
        'x509',
        'certificate',
        'certificates',
        'sanitizer',
        'security',
    ],
]);
/** authenticate, authentication, authenticatable, authorize, authorisation …, but not author, authority or authored. */
const STEMS = /^(authenti[ck]|authori[sz](?!t))/;
const PAIRS = /\b(access|refresh|bearer|api|id|auth|security|user|reset|verification|invite|device|personal|service) (token|key)s?\b|\btokens? (store|storage|manager|provider|service|issuer|validator|verifier|revocation|controller|repository|endpoint|exchange)\b|\b(verify|validate|check|decode|revoke) tokens?\b|\baccess controls?\b|\bsign (in|out|up)\b|\btwo factor\b/;
function isAboutAuth(name) {
    if (!isSourceExtension(name.extension) && !/^(json5?|ya?ml|toml|ini|cfg|conf|properties|xml|)$/.test(name.extension))
        return false;
    const { folderWords, words } = name;
    if (words.some(isTelling) || folderWords.some(isTelling))
        return true;
    return PAIRS.test([...folderWords, ...words].join(' '));
}
/** Authentication, sessions, permissions, cryptography and secrets, by path. */
const auth_auth = ordinaryRule({
    code: 'RISK_AUTH',
    title: 'Authentication, permissions, cryptography',
    why: 'A small slip there opens the whole system, and tests rarely ask for what must not work.',
    remedy: 'Have somebody who knows the threat model read it; add tests of what must be refused.',
    class: 'source',
    tier: 'high',
    what: 'code about authentication, permissions, sessions, cryptography or secrets, by its path',
    claims: isAboutAuth,
});
function isTelling(word) {
    return auth_WORDS.has(word) || STEMS.test(word);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/billing.js


const billing_WORDS = new Set([
    ...[
        'billing',
        'payment',
        'payments',
        'payout',
        'payouts',
        'invoice',
        'invoices',
        'invoicing',
        'pricing',
        'price',
        'prices',
        'wallet',
        'wallets',
        'coupon',
        'coupons',
        'discount',
        'discounts',
        'refund',
        'refunds',
    ],
    ...[
        'stripe',
        'paypal',
        'braintree',
        'adyen',
        'chargeback',
        'chargebacks',
        'paywall',
        'ledger',
        'settlement',
        'tax',
        'taxes',
        'vat',
    ],
]);
/** Of a shop, unless the path speaks of version control. */
const CHECKOUT = new Set(['checkout', 'checkouts']);
const VERSION_CONTROL = new Set([
    'git',
    'svn',
    'hg',
    'vcs',
    'scm',
    'branch',
    'repo',
    'repository',
    'worktree',
    'clone',
]);
function isAboutMoney(name) {
    if (!isSourceExtension(name.extension) && !/^(json5?|ya?ml|toml|xml)$/.test(name.extension))
        return false;
    const words = [...name.folderWords, ...name.words];
    if (words.some((word) => billing_WORDS.has(word)))
        return true;
    return words.some((word) => CHECKOUT.has(word)) && !words.some((word) => VERSION_CONTROL.has(word));
}
/** Payment and price code, by path. */
const billing = ordinaryRule({
    code: 'RISK_BILLING',
    title: 'Billing and prices',
    why: 'Money moves by what it says, and a mistake is paid before it is found.',
    remedy: 'Have somebody who knows the accounts read it; add tests with amounts and currencies.',
    class: 'source',
    tier: 'high',
    what: 'code about payments, prices or invoices, by its path',
    claims: isAboutMoney,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/bots.js

/** Configuration of bots that open, approve or merge pull requests. */
const bots = pathRule({
    code: 'RISK_BOT',
    title: 'Bots’ configuration',
    why: 'A bot acts with its own rights; what it may update, approve or merge is written here.',
    remedy: 'Check each automatic merge, each registry and each command that the bot may run.',
    class: 'ci',
    tier: 'high',
    what: 'configuration of a bot that opens, reviews or merges pull requests',
    patterns: [
        '**/dependabot.{yml,yaml}',
        '**/.dependabot/**',
        '**/renovate.{json,json5,jsonc,js}',
        '**/.renovaterc',
        '**/.renovaterc.*',
        '**/renovate-*.json',
        '**/renovate.config.js',
        '**/.github/renovate*',
        '**/.mergify.{yml,yaml}',
        '**/.mergify/**',
        '**/mergify.{yml,yaml}',
        '**/.kodiak.toml',
        '**/kodiak.toml',
        '**/bors.toml',
        '**/.bors.toml',
        '**/homu.toml',
        '**/rust-bors.toml',
        '**/triagebot.toml',
        '**/.bulldozer.yml',
        '**/bulldozer.yml',
        '**/.palantir/**',
        '**/.aviator/**',
        '**/.trunk/**',
        '**/.graphite*',
        '**/.probot/**',
        '**/.github/{stale,no-response,lock,config,mergeable,semantic,boring-cyborg,labeler,release-drafter,auto-merge,automerge,dco,first-timers,issue_label_bot,comment-bot,pr-labeler,weekly-digest,move,invite-contributors,in-solidarity,delete-merged-branch,support,reaction,request-info,unfurl,welcome,ranger,sync-repo-settings,repo-settings,safe-settings,trusted-contribution,blunderbuss,flakybot,snippet-bot,header-checker-lint,owlbot,auto-label,auto-approve,generated-files-bot,conventional-commit-lint,release-please,release-trigger,cherry-pick-bot,allstar,scorecard,fossa,pull,triage,policies}.{yml,yaml,json}',
        '**/.github/.owlbot*',
        '**/.github/policies/**',
        '**/.allstar/**',
        '**/.github/release.{yml,yaml}',
        '**/.github/*.{yml,yaml,json,json5,toml}',
        '**/.coderabbit.{yml,yaml}',
        '**/.pr_agent.toml',
        '**/pr_agent.toml',
        '**/.sweep.{yml,yaml}',
        '**/sweep.yaml',
        '**/ellipsis.yaml',
        '**/greptile.json',
        '**/.ellipsis/**',
        '**/.sourcery.{yml,yaml}',
        '**/.deepsource.toml',
        '**/.whitesource',
        '**/.mend',
        '**/.pyup.yml',
        '**/.scala-steward.conf',
        '**/.lift.toml',
        '**/.restyled.yaml',
        '**/.imgbotconfig',
        '**/.all-contributorsrc',
        '**/.updatecli/**',
        '**/updatecli.d/**',
        '**/crowdin.{yml,yaml}',
        '**/.tx/config',
        '**/.gitstream/**',
        '**/*.cm',
        '**/.qodo/**',
        '**/.codacy.{yml,yaml}',
        '**/.fossa.yml',
        '**/.prowrc',
    ],
    except: ['**/.github/funding.yml'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/compiled.js
/** What builds programs in compiled languages, and packages of Python, Ruby, Perl and PHP. */
const COMPILED = [
    '**/cmakelists.txt',
    '**/*.cmake',
    '**/*.cmake.in',
    '**/cmakepresets.json',
    '**/cmakeuserpresets.json',
    '**/meson.build',
    '**/meson_options.txt',
    '**/meson.options',
    '**/sconstruct',
    '**/sconscript',
    '**/sconscript.*',
    '**/wscript',
    '**/build.{bazel,gn}',
    '**/build',
    '**/workspace',
    '**/workspace.{bazel,bzlmod}',
    '**/module.bazel',
    '**/*.bzl',
    '**/*.bazel',
    '**/.bazelrc',
    '**/*.bazelrc',
    '**/.bazelversion',
    '**/buck',
    '**/.buckconfig',
    '**/buckfile',
    '**/*.gn',
    '**/*.gni',
    '**/*.gyp',
    '**/*.gypi',
    '**/xmake.lua',
    '**/premake*.lua',
    '**/conanfile.py',
    '**/*.am',
    '**/*.m4',
    '**/aclocal.m4',
    '**/*.pro',
    '**/*.pri',
    '**/*.qbs',
    '**/jamfile*',
    '**/jamroot*',
    '**/build.rs',
    '**/build.zig.zon',
    '**/build.sbt',
    '**/*.sbt',
    '**/project/*.{scala,sbt,properties}',
    '**/build.sc',
    '**/build.mill',
    '**/build.boot',
    '**/build.clj',
    '**/build.lua',
    '**/*.{csproj,vbproj,fsproj,vcxproj,sqlproj,proj,shproj,props,targets,sln,slnx,slnf}',
    '**/*.vcxproj.filters',
    '**/directory.build.{props,targets,rsp}',
    '**/global.json',
    '**/*.xcodeproj/**',
    '**/*.xcworkspace/**',
    '**/*.xcconfig',
    '**/*.podspec',
    '**/project.yml',
    '**/*.gradle',
    '**/*.gradle.kts',
    '**/gradle.properties',
    '**/gradlew',
    '**/gradlew.bat',
    '**/gradle/wrapper/**',
    '**/gradle-wrapper.*',
    '**/buildsrc/**',
    '**/build-logic/**',
    '**/settings.gradle',
    '**/mvnw',
    '**/mvnw.cmd',
    '**/.mvn/**',
    '**/ivy.xml',
    '**/lombok.config',
    '**/proguard*.{pro,cfg,txt}',
    '**/*.cabal',
    '**/cabal.project',
    '**/cabal.project.*',
    '**/setup.hs',
    '**/dune',
    '**/dune-project',
    '**/dune-workspace',
    '**/*.opam',
    '**/_oasis',
    '**/rebar.config',
    '**/rebar.config.script',
    '**/erlang.mk',
    '**/*.app.src',
    '**/*.nimble',
    '**/*.nims',
    '**/nim.cfg',
    '**/project.clj',
    '**/makefile.pl',
    '**/build.pl',
    '**/dist.ini',
    '**/*.xs',
    '**/*.rockspec',
    '**/setup.{py,cfg}',
    '**/setup.sh',
    '**/manifest.in',
    '**/build_ext.py',
    '**/binding.gyp',
    '**/extconf.rb',
    '**/*.gemspec',
    '**/config.ru',
    '**/config.m4',
    '**/config.w32',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/documentation-sites.js
/** What builds documentation sites executes. */
const DOCUMENTATION_SITES = [
    '**/conf.py',
    '**/docusaurus.config.*',
    '**/sidebars.{js,ts}',
    '**/mkdocs.{yml,yaml}',
    '**/mkdocs.*.{yml,yaml}',
    '**/.vitepress/**',
    '**/.vuepress/**',
    '**/.eleventy.{js,cjs,mjs}',
    '**/eleventy.config.*',
    '**/antora*.{yml,yaml}',
    '**/_config.{yml,yaml,toml}',
    '**/_plugins/**',
    '**/book.{toml,json}',
    '**/hugo.{toml,yaml,yml,json}',
    '**/config/_default/**',
    '**/doxyfile',
    '**/doxyfile.*',
    '**/doxyfile*',
    '**/typedoc.{json,js,cjs,mjs}',
    '**/typedoc.config.*',
    '**/jsdoc.{json,conf.json,conf.js}',
    '**/.jsdoc.*',
    '**/.yardopts',
    '**/pkgdown.{yml,yaml}',
    '**/_pkgdown.{yml,yaml}',
    '**/_quarto.yml',
    '**/_toc.yml',
    '**/myst.{yml,yaml}',
    '**/mint.json',
    '**/theme.config.*',
    '**/.storybook/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/javascript.js
/** Bundlers, compilers and monorepo tools of JavaScript: they and their plugins execute. */
const javascript_JAVASCRIPT = [
    '**/webpack.*.{js,cjs,mjs,ts,mts,babel.js}',
    '**/webpack.config*',
    'webpack.{js,ts}',
    '{config,build,packages/*}/webpack.{js,ts}',
    '{webpack,config/webpack}/**/*.{js,ts}',
    '**/vite.config.*',
    '**/vite.*.config.*',
    '**/rollup.config.*',
    '**/rollup.*.config.*',
    '**/rolldown.config.*',
    '**/rspack.config.*',
    '**/rsbuild.config.*',
    '**/rslib.config.*',
    '**/tsup.config.*',
    '**/tsdown.config.*',
    '**/unbuild.config.*',
    '**/build.config.*',
    '**/esbuild.*',
    '**/esbuild.config.*',
    '**/parcel.config.*',
    '**/.parcelrc',
    '**/babel.config.*',
    '**/.babelrc',
    '**/.babelrc.*',
    '**/.swcrc',
    '**/swc.config.*',
    '**/metro.config.*',
    '**/next.config.*',
    '**/nuxt.config.*',
    '**/svelte.config.*',
    '**/astro.config.*',
    '**/remix.config.*',
    '**/react-router.config.*',
    '**/gatsby-*.{js,ts,mjs,cjs}',
    '**/vue.config.*',
    '**/angular.json',
    '**/craco.config.*',
    '**/config-overrides.js',
    '**/ember-cli-build.js',
    '**/quasar.config.*',
    '**/snowpack.config.*',
    '**/brunch-config.*',
    '**/postcss.config.*',
    '**/.postcssrc*',
    '**/tailwind.config.*',
    '**/uno.config.*',
    '**/turbo.json',
    '**/nx.json',
    '**/project.json',
    '**/workspace.json',
    '**/lerna.json',
    '**/rush.json',
    '**/common/config/rush/**',
    '**/moon.yml',
    '**/.moon/**',
    '**/wireit.json',
    '**/deno.{json,jsonc}',
    '**/import_map.json',
    '**/jsr.json',
    '**/tsconfig.build.json',
    '**/api-extractor.json',
    '**/electron.vite.config.*',
    '**/forge.config.*',
    '**/stencil.config.*',
    '**/size-limit.*',
    '**/.size-limit.*',
    '**/browserslist',
    '**/.browserslistrc',
    '**/farm.config.*',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/task-runners.js
/** Task runners, and scripts that their names or folders give away. */
const TASK_RUNNERS = [
    '*.{sh,bash,zsh,ps1,bat,cmd}',
    '**/gulpfile.js/**',
    '**/build.properties',
    '**/snakefile',
    '**/nextflow.config',
    '**/dvc.yaml',
    '**/guix.scm',
    '**/makefile',
    '**/makefile.*',
    '**/gnumakefile',
    '**/*.mk',
    '**/*.mak',
    '**/*.make',
    '**/makefile-*',
    '**/bsdmakefile',
    '**/justfile',
    '**/.justfile',
    '**/*.just',
    '**/taskfile.{yml,yaml}',
    '**/taskfile.dist.{yml,yaml}',
    '**/taskfile.*.{yml,yaml}',
    '**/magefile.go',
    '**/magefiles/**',
    '**/mise.toml',
    '**/.mise.toml',
    '**/.mise/**',
    '**/mise.*.toml',
    '**/rakefile',
    '**/rakefile.rb',
    '**/*.rake',
    '**/thorfile',
    '**/guardfile',
    '**/gruntfile.*',
    '**/gulpfile.*',
    '**/jakefile*',
    '**/cakefile',
    '**/invoke.{yml,yaml}',
    'tasks.py',
    '**/fabfile.py',
    '**/dodo.py',
    '**/noxfile.py',
    '**/tox.ini',
    '**/duties.py',
    '**/pavement.py',
    '**/build.{sh,bash,bat,cmd,ps1,fsx,cake,xml,zig}',
    '{build,make,bootstrap}.{py,js,mjs,cjs,ts,mts,rb,pl,php,lua}',
    '{packages,crates,apps,modules,projects}/*/build.{py,js,mjs,cjs,ts,mts}',
    '**/make.{sh,bat,cmd,ps1}',
    '**/bootstrap.{sh,bat,cmd,ps1}',
    '**/configure',
    '**/{install,uninstall,release,publish,preinstall,postinstall,prepublish,package,compile,entrypoint,ci}.{sh,bash,bat,cmd,ps1}',
    '{scripts,script,hack}/**/*.{sh,bash,js,cjs,mjs,ts,mts,py,rb,pl,ps1,bat,cmd,php,go,lua,groovy}',
    '{scripts,script,hack}/*',
    'packages/*/scripts/**/*.{sh,js,cjs,mjs,ts,py}',
    'build/**/*.{sh,bash,js,cjs,mjs,ts,mts,py,rb,pl,ps1,bat,cmd,cmake,xml,props,targets}',
    '**/configure.{ac,in,py,sh}',
    '**/*.cake',
    '**/makefile.toml',
    '**/cargo-make.toml',
    '**/buildozer.spec',
    '**/*.iss',
    '**/psakefile.ps1',
    '**/{build,nuke,default}.ps1',
    '**/fake.fsx',
    '**/.nuke/**',
    '**/eas.json',
    '**/wails.json',
    '**/tauri*.conf.{json,json5}',
    '**/tauri.toml',
    '**/capacitor.config.*',
    '**/ionic.config.json',
    '**/pants.toml',
    '**/pants.*.toml',
    '**/pdm_build.py',
    '**/hatch_build.py',
    '**/.hatch.toml',
    '**/hatch.toml',
    '**/buildconfig.{json,yml,yaml,toml}',
    '**/ci_scripts/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/test-runners.js
/** What test runners, coverage and mutation tools read: it decides what is tested and counted. */
const TEST_RUNNERS = [
    '**/junit-platform.properties',
    '**/cucumber.properties',
    '**/archunit.properties',
    '**/testcontainers.properties',
    '**/mockito-extensions/**',
    '**/spockconfig.groovy',
    '**/kotest.properties',
    '**/jest.config.*',
    '**/jest.*.config.*',
    '**/jest-*.config.*',
    '**/jest.preset.*',
    '**/vitest.config.*',
    '**/vitest.*.config.*',
    '**/vitest.workspace.*',
    '**/.mocharc',
    '**/.mocharc.*',
    '**/mocha.opts',
    '**/karma.conf.*',
    '**/karma.*.conf.*',
    '**/ava.config.*',
    '**/jasmine.json',
    '**/jasmine.{js,mjs}',
    '**/playwright.config.*',
    '**/playwright.*.config.*',
    '**/cypress.{json,config.js,config.ts,config.mjs,config.cjs}',
    '**/wdio*.conf.*',
    '**/nightwatch.conf.*',
    '**/nightwatch.json',
    '**/.testcaferc.*',
    '**/protractor.conf.*',
    '**/web-test-runner.config.*',
    '**/testem.{js,json,yml}',
    '**/intern.json',
    '**/.nycrc',
    '**/.nycrc.*',
    '**/.c8rc',
    '**/.c8rc.*',
    '**/.taprc',
    '**/stryker.conf*',
    '**/stryker.config*',
    '**/.istanbul.yml',
    '**/pytest.ini',
    '**/.pytest.ini',
    '**/.coveragerc',
    '**/.coveragerc.*',
    '**/mutmut_config.py',
    '**/phpunit.xml',
    '**/phpunit.xml.dist',
    '**/phpunit*.xml',
    '**/phpunit*.xml.dist',
    '**/infection.json*',
    '**/behat.{yml,yaml}',
    '**/behat.yml.dist',
    '**/codeception.{yml,yaml}',
    '**/codeception.dist.yml',
    '**/.rspec',
    '**/.simplecov',
    '**/cucumber.{yml,js,mjs,cjs}',
    '**/testng.xml',
    '**/*.runsettings',
    '**/*.testsettings',
    '**/xunit.runner.json',
    '**/coverlet.*',
    '**/tarpaulin.toml',
    '**/.tarpaulin.toml',
    '**/nextest.toml',
    '**/.config/nextest.toml',
    '**/.gcovr.cfg',
    '**/gcovr.cfg',
    '**/ctestconfig.cmake',
    '**/dartle.dart',
    '**/dart_test.yaml',
    '**/.cargo-husky/**',
    '**/jest-*.json',
    '**/jest.*.json',
    '**/jest.json',
    '**/testcafe.config.*',
    '**/behave.ini',
    '**/.behaverc',
    '**/lit.cfg',
    '**/lit.*.cfg',
    '**/lit.cfg.*',
    '**/lit.*.cfg.*',
    '**/.busted',
    '**/.luacov',
    '**/bunit.toml',
    '**/.mutmut.toml',
    '**/pitest*.xml',
    '**/cosmic-ray.toml',
    '**/mutation.{yml,yaml}',
    '**/pest.xml',
    '**/.phpspec.{yml,yaml}',
    '**/phpspec.{yml,yaml,yml.dist}',
    '**/kahlan-config.php',
    '**/tox.toml',
    '**/.slather.yml',
    '**/*.xctestplan',
    '**/*.suite.{yml,yaml}',
    '**/robot.{toml,yaml}',
    '**/.robot.toml',
    '**/.venom.rc',
    '**/testsuite.at',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build.js






/** Build scripts and configuration that executes, test-runner configuration included. */
const build = pathRule({
    code: 'RISK_BUILD',
    title: 'Build and test-runner configuration',
    why: 'It is code that runs on every developer’s machine and in CI, or decides what is compiled, tested and counted; reports by which a change is judged can be forged there.',
    remedy: 'Read it as code that runs with your own rights; ask the owners of the build.',
    class: 'build',
    tier: 'high',
    what: 'a build script, or configuration that the build or the test runner executes',
    patterns: [...TASK_RUNNERS, ...COMPILED, ...javascript_JAVASCRIPT, ...TEST_RUNNERS, ...DOCUMENTATION_SITES],
    except: [
        // Its packages are read, and all its other parts are high there.
        '**/directory.packages.props',
        '**/*.{md,markdown,rst,adoc}',
        '**/.storybook/**/*.{md,css}',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/ci.js

/** Continuous integration and automation of every system. */
const ci = pathRule({
    code: 'RISK_CI',
    title: 'Continuous integration',
    why: 'A pipeline runs with tokens and secrets, and decides which checks a change has to pass; whoever edits it can pass them all.',
    remedy: 'Have the people who own the pipeline read every line; pin what it uses by digest.',
    class: 'ci',
    tier: 'high',
    what: 'configuration of a continuous integration or automation system',
    patterns: [
        '**/.depot/**',
        '**/.blacksmith/**',
        '**/.namespace/**',
        '**/xcode-cloud/**',
        '**/bamboo-specs/**',
        '**/.vela.{yml,yaml}',
        '**/.rwx/**',
        '**/.gitlab-ci.d/**',
        '**/jenkins/**/*.{groovy,sh,yml,yaml,xml,jenkinsfile}',
        '**/*.pipeline.{yml,yaml}',
        '**/pipeline.{yml,yaml}',
        '**/pipelines/**/*.{yml,yaml}',
        // GitHub
        '**/.github/workflows/**',
        '**/.github/actions/**',
        '**/action.{yml,yaml}',
        '**/actions.lock',
        '.github/*.{js,ts,mjs,cjs,sh,py,rb,ps1}',
        '.github/scripts/**',
        '.github/**/*.{sh,py,js,mjs,cjs,ts,rb,ps1}',
        '**/.{gitea,forgejo}/**',
        // GitLab
        '**/.gitlab-ci.{yml,yaml}',
        '**/*.gitlab-ci.{yml,yaml}',
        '**/.gitlab-ci-*.{yml,yaml}',
        '**/.gitlab/**',
        '**/.gitlab-ci/**',
        // Other systems
        '**/jenkinsfile',
        '**/jenkinsfile.*',
        '**/*.jenkinsfile',
        '**/jenkinsfile-*',
        '**/.jenkins/**',
        '**/.circleci/**',
        '**/circle.yml',
        '**/azure-pipelines.{yml,yaml}',
        '**/azure-pipelines*.{yml,yaml}',
        '**/.azure-pipelines/**',
        '**/azure-pipelines/**',
        '**/.azuredevops/**',
        '**/.pipelines/**',
        '**/.vsts-ci.{yml,yaml}',
        '**/.buildkite/**',
        '**/buildkite.{yml,yaml}',
        '**/.drone.{yml,yaml,star,jsonnet}',
        '**/.woodpecker.{yml,yaml}',
        '**/.woodpecker/**',
        '**/.tekton/**',
        '**/tekton/**',
        '**/.travis.{yml,yaml}',
        '**/.travis/**',
        '**/travis.sh',
        '**/appveyor.{yml,yaml}',
        '**/.appveyor.{yml,yaml}',
        '**/.appveyor/**',
        '**/appveyor/**',
        '**/bitbucket-pipelines.{yml,yaml}',
        '**/.cirrus.{yml,yaml,star}',
        '**/.cirrus/**',
        '**/.teamcity/**',
        '**/.semaphore/**',
        '**/semaphore.yml',
        '**/.codefresh/**',
        '**/codefresh.yml',
        '**/codeship-*.{yml,yaml}',
        '**/wercker.{yml,yaml}',
        '**/shippable.yml',
        '**/.shippable.yml',
        '**/buddy.yml',
        '**/.buddy/**',
        '**/bitrise.yml',
        '**/codemagic.yaml',
        '**/.builds/**',
        '**/.build.yml',
        '**/.screwdriver/**',
        '**/screwdriver.yaml',
        '**/.concourse/**',
        '**/concourse.{yml,yaml}',
        '**/.prow.{yml,yaml}',
        '**/.prow/**',
        '**/prow/**',
        '**/.zuul.{yml,yaml}',
        '**/zuul.{yml,yaml}',
        '**/.zuul.d/**',
        '**/zuul.d/**',
        '**/.gocd.{yml,yaml}',
        '**/*.gocd.{yml,yaml}',
        '**/.evergreen.yml',
        '**/evergreen.yml',
        '**/.evergreen/**',
        '**/.taskcluster.yml',
        '**/taskcluster/**',
        '**/.earthly/**',
        '**/earthfile',
        '**/dagger.json',
        '**/.dagger/**',
        '**/.harness/**',
        '**/.ci/**',
        'ci/**',
        '**/.cicd/**',
        '**/.ci.{yml,yaml}',
        '**/.packit.{yml,yaml}',
        '**/.copr/**',
        '**/.testing-farm/**',
        '**/.kokoro/**',
        '**/kokoro/**',
        '**/.readthedocs.{yml,yaml}',
        '**/readthedocs.{yml,yaml}',
        '**/.gitpod.{yml,yaml,dockerfile}',
        '**/.onedev-buildspec.yml',
        '**/.styleci.yml',
        '**/.scrutinizer.yml',
        '**/.codeclimate.yml',
        '**/.lgtm.yml',
        '**/lgtm.yml',
        '**/sonar-project.properties',
        '**/.sonarcloud.properties',
        '**/.codecov.{yml,yaml}',
        '**/codecov.{yml,yaml}',
        '**/.coveralls.yml',
        '**/.github/codeql/**',
        '**/.github/codeql-config.{yml,yaml}',
        '**/.semgrep.{yml,yaml}',
        '**/.semgrep/**',
        '**/.semgrepignore',
        '**/.gitleaks.toml',
        '**/.gitleaksignore',
        '**/.secretlintrc*',
        '**/.trivyignore*',
        '**/trivy.{yml,yaml}',
        '**/.snyk',
        '**/.osv-scanner.toml',
        '**/osv-scanner.toml',
        '**/.checkov.{yml,yaml}',
        '**/.zizmor.{yml,yaml}',
        '**/zizmor.{yml,yaml}',
        '**/.hadolint.{yml,yaml}',
        '**/.actionlint.{yml,yaml}',
        '**/actionlint.{yml,yaml}',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/dependencies.js


const byName = pathRule({
    code: 'RISK_DEPENDENCY_FILE',
    title: 'Dependency manifests and lockfiles',
    why: 'A dependency is other people’s code that runs as yours; manifests also hold scripts that run on install.',
    remedy: 'Say why each package is needed; compare name, version, source and integrity with the registry.',
    class: 'dependencies',
    tier: 'high',
    what: 'a dependency manifest or lockfile',
    patterns: [
        '**/recipe.{yml,yaml}',
        '**/nimble.lock',
        '**/foundry.toml',
        '**/remappings.txt',
        '**/soldeer.{toml,lock}',
        '**/move.{toml,lock}',
        '**/scarb.{toml,lock}',
        '**/anchor.toml',
        '**/pkg.toml',
        '**/meta6.json',
        '**/alire.toml',
        '**/fpm.toml',
        '**/info.rkt',
        '**/deps.txt',
        '**/dependencies.txt',
        '**/pip-*.txt',
        '**/*-deps.txt',
        '**/package.json',
        '**/package.json5',
        '**/package.{yml,yaml}',
        '**/package-lock.json',
        '**/npm-shrinkwrap.json',
        '**/.package-lock.json',
        '**/yarn.lock',
        '**/pnpm-lock.yaml',
        '**/bun.lock',
        '**/bun.lockb',
        '**/deno.lock',
        '**/bower.json',
        '**/component.json',
        '**/.pnp.{cjs,js,loader.mjs,data.json}',
        '**/jspm.{json,config.js}',
        '**/patches/*.patch',
        '**/.patches/**',
        '**/requirements*.{txt,in}',
        '**/requirements/**/*.{txt,in}',
        '**/*requirements.{txt,in}',
        '**/*-requirements*.{txt,in}',
        '**/*_requirements*.{txt,in}',
        '**/constraints*.txt',
        '**/*.requirements',
        '**/pyproject.toml',
        '**/pipfile',
        '**/pipfile.lock',
        '**/poetry.lock',
        '**/uv.lock',
        '**/pdm.lock',
        '**/pylock.toml',
        '**/pylock.*.toml',
        '**/pixi.{toml,lock}',
        '**/environment*.{yml,yaml}',
        '**/conda-lock.yml',
        '**/meta.yaml',
        '**/cargo.{toml,lock}',
        '**/supply-chain/**',
        '**/go.{mod,sum,work,work.sum}',
        '**/gopkg.{toml,lock}',
        '**/glide.{yaml,lock}',
        '**/vendor.conf',
        '**/vendor.json',
        '**/modules.txt',
        '**/gemfile',
        '**/gemfile.*',
        '**/gemfiles/**',
        '**/*.gemfile',
        '**/*.gemfile.lock',
        '**/gems.{rb,locked}',
        '**/composer.{json,lock}',
        '**/symfony.lock',
        '**/pom.xml',
        '**/*.pom',
        '**/dependency-reduced-pom.xml',
        '**/bom.xml',
        '**/*.versions.toml',
        '**/libs.versions.toml',
        '**/gradle.lockfile',
        '**/*.lockfile',
        '**/gradle/verification-metadata.xml',
        '**/gradle/dependency-locks/**',
        '**/verification-keyring.*',
        '**/packages.config',
        '**/packages.lock.json',
        '**/directory.packages.props',
        '**/paket.{dependencies,lock,references}',
        '**/project.assets.json',
        '**/*.nuspec',
        '**/dotnet-tools.json',
        '**/package.swift',
        '**/package@swift-*.swift',
        '**/package.resolved',
        '**/podfile',
        '**/podfile.lock',
        '**/cartfile',
        '**/cartfile.*',
        '**/mintfile',
        '**/brewfile',
        '**/brewfile.lock.json',
        '**/pubspec.{yaml,lock}',
        '**/pubspec_overrides.yaml',
        '**/mix.{exs,lock}',
        '**/rebar.lock',
        '**/elm.json',
        '**/elm-package.json',
        '**/stack.{yaml,yaml.lock}',
        '**/stack-*.yaml',
        '**/package.yaml',
        '**/cabal.project.freeze',
        '**/spago.{dhall,yaml,lock}',
        '**/shard.{yml,lock}',
        '**/conanfile.txt',
        '**/conan.lock',
        '**/vcpkg.json',
        '**/vcpkg-configuration.json',
        '**/*.wrap',
        '**/manifest.toml',
        '**/project.toml',
        '**/juliamanifest.toml',
        '**/renv.lock',
        '**/packrat/**',
        'description',
        '{pkg,r,*}/description',
        '**/cpanfile',
        '**/cpanfile.snapshot',
        '**/deps.edn',
        '**/opam',
        '**/*.opam.locked',
        '**/esy.json',
        '**/esy.lock/**',
        '**/luarocks.lock',
        '**/module.bazel.lock',
        '**/maven_install.json',
        '**/buf.{yaml,lock,gen.yaml,work.yaml}',
        '**/gleam.toml',
        '**/flit.ini',
        '**/jlpkg.toml',
        '**/aqua.yaml',
        '**/.terraform.lock.hcl',
        '**/gitmodules',
        '**/bindep.txt',
        '**/apt.txt',
        '**/aptfile',
        '**/packages.txt',
        '**/runtime.txt',
        '**/west.yml',
        '**/dub.{json,sdl,selections.json}',
        '**/haxelib.json',
        '**/build.zig.zon',
        '**/packages.dhall',
        '**/requirements.{yml,yaml}',
        '**/node_modules/**',
    ],
    except: ['**/test*/**/description', '**/src/**/package.yaml', '**/lib/**/description'],
});
/**
 * Manifests and lockfiles of every ecosystem, by name. Of those that are taken apart, `RISK_DEPENDENCY_CHANGE` says
 * what changes and how grave it is; here they are medium, so that a pin update of vetted packages can stay there.
 */
const dependencies = {
    ...byName,
    *inspect(file) {
        const tier = isParsedDependencyFile(file.file.path) ? 'medium' : 'high';
        for (const finding of byName.inspect(file))
            yield { ...finding, tier };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/containers.js
/** Images, and what starts containers on one machine. */
const containers_CONTAINERS = [
    '**/.s2i/**',
    '**/docker-compose*',
    '**/dockerfile',
    '**/dockerfile.*',
    '**/dockerfile-*',
    '**/*.dockerfile',
    '**/containerfile',
    '**/containerfile.*',
    '**/.dockerignore',
    '**/*.dockerignore',
    '**/.containerignore',
    '**/docker-compose*.{yml,yaml}',
    '**/compose.{yml,yaml}',
    '**/compose.*.{yml,yaml}',
    '**/compose-*.{yml,yaml}',
    '**/podman-compose*.{yml,yaml}',
    '**/docker-bake.{hcl,json}',
    '**/docker-bake.*.{hcl,json}',
    '**/docker-entrypoint*',
    '**/docker-stack*.{yml,yaml}',
    '**/docker/**/*.{sh,conf,yml,yaml,env,cfg,ini}',
    'docker/**',
    '.docker/**',
    '**/skaffold.{yml,yaml}',
    '**/tiltfile',
    '**/garden.{yml,yaml}',
    '**/devspace.{yml,yaml}',
    '**/okteto.{yml,yaml}',
    '**/vagrantfile',
    '**/*.pkr.hcl',
    '**/packer.json',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/kubernetes.js
/** What is applied to a Kubernetes cluster. */
const KUBERNETES = [
    '**/{deployment,deployments,ingress,statefulset,daemonset,configmap,cronjob,namespace,networkpolicy,k8s,kubernetes}.{yml,yaml}',
    '**/{service,rbac,clusterrole,clusterrolebinding,rolebinding,serviceaccount}.{yml,yaml}',
    '**/k8s/**/*.{yml,yaml,json,tpl,sh,toml,libsonnet,jsonnet,env,conf}',
    '**/kubernetes/**/*.{yml,yaml,json,tpl,libsonnet,jsonnet}',
    '**/kube/**/*.{yml,yaml}',
    '**/.kube/**',
    '**/kustomization.{yml,yaml}',
    '**/kustomize/**',
    '**/kustomizeconfig/**',
    '**/chart.{yml,yaml}',
    '**/chart.lock',
    '**/helmfile*.{yml,yaml}',
    '**/helmfile.d/**',
    '**/helm/**/*.{yml,yaml,json,tpl,sh,toml,lock}',
    '**/charts/**/{values,values-*,values.*}.{yml,yaml,json}',
    '**/charts/**/templates/**',
    '**/charts/**/*.tpl',
    '**/.helmignore',
    '**/argocd/**/*.{yml,yaml,json}',
    '**/.argocd/**',
    '**/.argocd-source.yaml',
    '**/fluxcd/**',
    '**/flux-system/**',
    '**/manifests/**/*.{yml,yaml}',
    '**/knative/**/*.{yml,yaml}',
    '**/*.k8s.{yml,yaml}',
    '**/*.kubeconfig',
    '**/kubeconfig',
    '**/istio/**/*.{yml,yaml}',
    '**/werf*.{yml,yaml}',
    '**/otel-collector*.{yml,yaml}',
    '**/otelcol*.{yml,yaml}',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/platforms.js
/** Platforms that run what is pushed to them. */
const PLATFORMS = [
    '**/serverless.{yml,yaml,json,ts,js}',
    '**/serverless.*.{yml,yaml}',
    '**/procfile',
    '**/procfile.*',
    '**/app.json',
    '**/heroku.yml',
    '**/fly.toml',
    '**/fly.*.toml',
    '**/vercel.{json,ts}',
    '**/now.json',
    '**/.vercelignore',
    '**/.vercel/**',
    '**/netlify.toml',
    '**/.netlify/**',
    '**/render.{yml,yaml}',
    '**/railway.{json,toml}',
    '**/nixpacks.{toml,json}',
    '**/wrangler.{toml,json,jsonc}',
    '**/firebase.json',
    '**/.firebaserc',
    '**/{firestore,storage,database}.rules',
    '**/database.rules.json',
    '**/amplify.yml',
    '**/.ebextensions/**',
    '**/.elasticbeanstalk/**',
    '**/.platform/**',
    '**/.platform.app.yaml',
    '**/.upsun/**',
    '**/dokku*',
    '**/app_offline.htm',
    '**/web.config',
    '**/captain-definition',
    '**/manifest.{yml,yaml}',
    '**/.do/**',
    '**/.openshift/**',
    '**/zeabur.json',
    '**/sst.config.{ts,js}',
    '**/_headers',
    '**/_redirects',
    '**/staticwebapp.config.json',
    '**/apprunner.yaml',
    '**/ecs-params.yml',
    '**/task-definition*.json',
    '**/wasmcloud.toml',
    '**/spin.toml',
    '**/supabase/config.toml',
    '**/deno-deploy.json',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/provisioning.js
/** Infrastructure as code, and configuration of machines. */
const PROVISIONING = [
    '{pulumi,cdk,terraform,tofu,terragrunt,cdktf,infra,infrastructure,iac,ops}/**/*.{ts,js,py,go,cs,java,json,yml,yaml}',
    '**/*.tf',
    '**/*.tf.json',
    '**/*.tfvars',
    '**/*.tfvars.json',
    '**/*.tfstate',
    '**/*.tfbackend',
    '**/*.tofu',
    '**/*.tofu.json',
    '**/.terraform.lock.hcl',
    '**/.terraformrc',
    '**/terragrunt.hcl',
    '**/terragrunt*.hcl',
    '**/*.hcl',
    '**/terraform/**/*.{json,yml,yaml,tpl,tmpl,sh,hcl,tftpl,tftest}',
    '**/*.nomad',
    '**/atlantis.{yml,yaml}',
    '**/pulumi.{yml,yaml}',
    '**/pulumi.*.{yml,yaml}',
    '**/cloudformation/**/*.{yml,yaml,json,template}',
    '**/*.cfn.{yml,yaml,json}',
    '**/*.cloudformation.{yml,yaml,json}',
    '**/cfn-*.{yml,yaml,json}',
    '**/samconfig.{toml,yml,yaml}',
    '**/sam.{yml,yaml}',
    '**/template.{yml,yaml}',
    '**/buildspec*.{yml,yaml}',
    '**/appspec.{yml,yaml}',
    '**/cdk.json',
    '**/cdk.context.json',
    '**/cdktf.json',
    '**/*.bicep',
    '**/*.bicepparam',
    '**/azuredeploy*.json',
    '**/azure.{yml,yaml}',
    '**/*.arm.json',
    '**/cloudbuild*.{yml,yaml,json}',
    '**/clouddeploy*.{yml,yaml}',
    '**/app.{yml,yaml}',
    '**/appengine-web.xml',
    '**/cron.yaml',
    '**/dispatch.yaml',
    '**/crossplane/**/*.{yml,yaml,json}',
    '**/ansible/**',
    '**/ansible.cfg',
    '**/.ansible-lint',
    '**/playbook*.{yml,yaml}',
    '**/playbooks/**/*.{yml,yaml}',
    '**/{roles,group_vars,host_vars}/**/*.{yml,yaml,j2}',
    '**/galaxy.yml',
    '**/cookbooks/**',
    '**/berksfile',
    '**/puppetfile',
    '**/manifests/**/*.pp',
    '**/*.pp',
    '**/*.sls',
    '**/saltfile',
    '**/*.nix',
    '**/flake.lock',
    '**/infra/**/*.{yml,yaml,json,tpl,sh,toml,hcl,env,conf,j2,ini,ts,py}',
    '**/infrastructure/**/*.{yml,yaml,json,sh,conf,tpl,j2,ini,toml}',
    '**/{deploy,deployment,deployments,.deploy}/**/*.{yml,yaml,json,sh,conf,tpl,j2,ini,toml,env,service,bash,cfg,tmpl,ps1}',
    '{deploy,deployment,deployments}/**',
    '**/deploy.{sh,yml,yaml,ps1,bat,toml}',
    'deploy.{rb,py,js,mjs,ts}',
    'config/deploy.rb',
    '**/.kamal/**',
    '**/config/deploy.yml',
    '**/config/deploy/**',
    '**/capfile',
    '**/{inventory,inventories}/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/servers.js
/** Servers, services and their rights; packaging and releases. */
const SERVERS = [
    '**/{apache,apache2,httpd,haproxy,traefik,envoy,caddy}/**/*.{conf,cfg,yml,yaml,toml,sh}',
    '**/nginx.conf',
    '**/nginx/**',
    '**/*.nginx',
    '**/*.nginx.conf',
    '**/nginx*.conf',
    '**/httpd.conf',
    '**/apache2.conf',
    '**/apache*.conf',
    '**/.htaccess',
    '**/caddyfile',
    '**/caddyfile.*',
    '**/caddy.json',
    '**/haproxy.cfg',
    '**/traefik.{toml,yml,yaml}',
    '**/envoy*.{yml,yaml}',
    '**/varnish*.vcl',
    '**/*.vcl',
    '**/lighttpd.conf',
    '**/{gunicorn,uwsgi}.{conf.py,ini,yml,yaml}',
    '**/uwsgi*.ini',
    '**/gunicorn*.py',
    '**/supervisord.conf',
    '**/supervisor/**/*.conf',
    '**/*.{service,socket,timer,mount,target}',
    '**/systemd/**/*.{service,socket,timer,conf,sh,rules}',
    '**/*.plist.template',
    '**/crontab',
    '**/cron.d/**',
    '**/ecosystem.config.{js,cjs,json,yml}',
    '**/pm2.{json,config.js}',
    '**/prometheus*.{yml,yaml}',
    '**/alertmanager*.{yml,yaml}',
    '**/sudoers',
    '**/sudoers.d/**',
    '**/sshd_config',
    '**/authorized_keys',
    'debian/**',
    '**/debian/{rules,control,postinst,preinst,prerm,postrm,changelog,copyright,install}',
    '**/*.spec.in',
    '**/snapcraft.{yml,yaml}',
    '**/snap/**/*.{yml,yaml,sh}',
    '**/*.flatpak.{json,yml,yaml}',
    '**/.goreleaser*.{yml,yaml}',
    '**/goreleaser*.{yml,yaml}',
    '**/.releaserc',
    '**/.releaserc.*',
    '**/release.config.{js,cjs,mjs,ts}',
    '**/.release-it.*',
    '**/semantic-release*',
    '**/release-please-config.json',
    '**/.release-please-manifest.json',
    '**/cliff.toml',
    '**/.changeset/config.json',
    '**/fastlane/**',
    '**/electron-builder.{yml,yaml,json,js,json5,toml}',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment.js






/** Deployment and infrastructure: what is built into images, provisioned, and served. */
const deployment = pathRule({
    code: 'RISK_DEPLOYMENT',
    title: 'Deployment and infrastructure',
    why: 'It decides what runs in production, with which rights and reachable by whom.',
    remedy: 'Have the people who run the service read it, and look at the plan or the rendered manifests.',
    class: 'deployment',
    tier: 'high',
    what: 'deployment or infrastructure configuration',
    patterns: [...containers_CONTAINERS, ...KUBERNETES, ...PROVISIONING, ...PLATFORMS, ...SERVERS],
    except: [
        '**/*.{md,markdown,rst,adoc}',
        '**/charts/**/*.{md,js,ts,tsx,jsx,py,rb,go,java,kt,vue,svelte,css,scss}',
        '**/{nginx,helm,k8s,systemd,snap,debian,charts,argocd,infra,docker,kustomize,ansible}/**/*.{go,java,kt,rs,c,cc,cpp,h,hpp,ts,tsx,js,jsx,cs,php,swift,scala,m,py,rb}',
        '**/manifest.{yml,yaml}/**',
        '**/{dockerfile,containerfile}{-,.}*.{go,java,kt,rs,c,cc,cpp,h,ts,tsx,js,jsx,mjs,cjs,cs,php,swift,scala,py,rb}',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/documentation.js
const documentation_PROSE = new Set(['md', 'markdown', 'rst', 'adoc']);
/** Other text formats count only under a well-known name or in a documentation folder. */
const TEXT = new Set([
    '',
    'txt',
    'text',
    'asciidoc',
    'mkd',
    'mdown',
    'rdoc',
    'textile',
    'org',
    'pod',
    'mediawiki',
    'creole',
]);
const RASTER = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp']);
const FOLDERS = new Set(['doc', 'docs', 'documentation']);
const KNOWN = new Set([
    ...['readme', 'license', 'licence', 'copying', 'copyright', 'unlicense', 'notice', 'notices'],
    ...['changelog', 'changes', 'history', 'news', 'release-notes', 'release_notes', 'releasenotes', 'whatsnew'],
    ...[
        'contributing',
        'contributors',
        'authors',
        'maintainers',
        'credits',
        'thanks',
        'acknowledgements',
        'acknowledgments',
    ],
    ...['backers', 'sponsors', 'code_of_conduct', 'code-of-conduct', 'governance', 'security'],
    ...['todo', 'roadmap', 'install', 'installation', 'upgrading', 'hacking'],
    ...['third-party-notices', 'third_party_notices', 'thirdpartynotices'],
]);
/** Prose whose text is read by a program: prompts of the product itself, and templates of the site that it is made to. */
const READ_BY_PROGRAMS = new Set(['prompts', '_templates', '_layouts', '_partials', 'archetypes']);
/** Of the hidden folders, those in which people look for documents; in all others some tool keeps what it reads. */
const HIDDEN_FOR_PEOPLE = new Set(['.github', '.gitlab', '.docs', '.doc']);
/** Compilers read the code between such prose: CoffeeScript, Agda, Haskell, Idris, LiveScript, PureScript. */
const LITERATE = /\.(?:coffee|lagda|lhs|idr|lidr|agda|ls|purs)\.[a-z]+$/;
/** Without an extension and in small letters these are rather programs: `make install`. */
const documentation_PROGRAMS = /^(install|security|history|news|changes|notices?|todo|thanks|credits)$/;
/**
 * Prose for people (contract, "Low"): the four prose extensions anywhere, well-known names in text formats, plain
 * text and raster images in a documentation folder. MDX is source: it can hold code on any line.
 */
function isDocumentation(name) {
    if (name.folders.some(isReadByPrograms) || LITERATE.test(name.base))
        return false;
    if (documentation_PROSE.has(name.extension))
        return true;
    if (isKnownDocument(name))
        return true;
    return isInDocumentationFolder(name) && (isFolderText(name) || RASTER.has(name.extension));
}
function isReadByPrograms(folder) {
    return READ_BY_PROGRAMS.has(folder) || (folder.startsWith('.') && !HIDDEN_FOR_PEOPLE.has(folder));
}
/** README, LICENSE-MIT, CHANGELOG.txt, COPYING.LESSER, README.zh and the like; never a name with a program's extension. */
function isKnownDocument({ base, originalBase }) {
    if (documentation_PROGRAMS.test(originalBase))
        return false;
    const [, stem, suffix = '', extension = ''] = /^([a-z_]+(?:-[a-z_]+){0,2}?)((?:[-_.][a-z0-9]{1,12}){0,2}?)(?:\.([a-z]+))?$/.exec(base) ?? [];
    if (stem === undefined)
        return false;
    if (KNOWN.has(stem) && suffix === '' && (TEXT.has(extension) || documentation_PROSE.has(extension)))
        return true;
    return /^(licen[cs]e|copying|notice|readme)[-_.][a-z0-9.\-_]{1,24}$/.test(base) && plainEnding(base);
}
function plainEnding(base) {
    const ending = base.slice(base.lastIndexOf('.') + 1);
    if (!base.includes('.'))
        return true;
    return TEXT.has(ending) || documentation_PROSE.has(ending) || LICENCE_OR_LANGUAGE.test(ending);
}
/** `LICENSE.Apache2`, `COPYING.LESSER`, `README.zh`: licences and languages. */
const LICENCE_OR_LANGUAGE = /^(mit|apache|apache2|apache-2|bsd|bsd2|bsd3|gpl|gpl2|gpl3|lgpl|lgpl3|agpl|agpl3|mpl|mpl2|isc|cc0|cc-by|boost|bsl|epl|lesser|lib|unicode|third-party|thirdparty|zh|cn|ja|jp|ko|kr|fr|de|es|it|nl|tr|ptbr|pt-br|zh-cn|zh-tw|zh_cn)$/;
function isInDocumentationFolder({ folders }) {
    return folders.some((folder) => FOLDERS.has(folder));
}
function isFolderText({ extension }) {
    return extension !== '' && TEXT.has(extension);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/documentation.js


/** Prose for people (contract, "Low"). */
const documentation = ordinaryRule({
    code: 'RISK_DOCUMENTATION',
    title: 'Documentation',
    why: 'Prose changes nothing that runs; what hides in it is judged by its characters.',
    remedy: 'Nothing to do.',
    class: 'documentation',
    tier: 'low',
    what: 'documentation',
    claims: isDocumentation,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/editor-tasks.js

/** Editor tasks and development containers: opening the folder is enough to run them. */
const editorTasks = pathRule({
    code: 'RISK_EDITOR_TASK',
    title: 'Editor tasks and development containers',
    why: 'Editors and cloud workspaces run these when a person opens the folder.',
    remedy: 'Read the commands and extensions named there; compare downloads and images with their pinned digests.',
    class: 'build',
    tier: 'high',
    what: 'an editor’s task, launch or workspace file, or a development container',
    patterns: [
        '**/.vs/**',
        '**/nbproject/**',
        '**/.lapce/**',
        '**/.kak/**',
        '**/.project',
        '**/.classpath',
        '**/.helix/**',
        '**/.vim/**',
        '**/.nvim/**',
        '**/.metals/**',
        '**/.vscode/**',
        '**/*.code-workspace',
        '**/.vscode-test.*',
        '**/.idea/**',
        '**/.run/**',
        '**/*.run.xml',
        '**/.fleet/**',
        '**/.zed/**',
        '**/.devcontainer/**',
        '**/.devcontainer.json',
        '**/devcontainer.json',
        '**/devcontainer.*.json',
        '**/.theia/**',
        '**/.gitpod/**',
        '**/.idx/**',
        '**/.replit',
        '**/replit.nix',
        '**/.codesandbox/**',
        '**/sandbox.config.json',
        '**/.stackblitzrc',
        '**/.nova/**',
        '**/.eclipse/**',
        '**/.settings/**',
        '**/.externaltoolbuilders/**',
        '**/.sublime-project',
        '**/*.sublime-project',
        '**/.atom/**',
        '**/.emacs.d/**',
        '**/.devfile.yaml',
        '**/devfile.{yml,yaml}',
        '**/.devbox/**',
        '**/devbox.json',
        '**/devenv.{yml,yaml,nix}',
        '**/.projectile',
        '**/.codio',
        '**/.glitch-assets',
        '**/launchsettings.json',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/fixture-of-tools.js


/**
 * Test data with a name that tools obey elsewhere: `test/fixtures/app/package.json`. Nothing obeys it there, unless a
 * test installs or builds its own fixture, so it is neither low nor what its name says.
 */
const fixtureOfTools = ordinaryRule({
    code: 'RISK_FIXTURE_OF_TOOLS',
    title: 'Fixtures that tools could obey',
    why: 'A test that installs, builds or runs its fixtures does what this file says.',
    remedy: 'Check whether a test runs a tool in that folder.',
    class: 'test',
    tier: 'medium',
    what: 'test data with a name that build tools, package managers or pipelines obey',
    claims: isTestData,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/generated.js

const generated_NAME = /(\.pb\.(go|cc|h|c|dart|ts|js)|_pb2(_grpc)?\.pyi?|\.pb\.gw\.go|_grpc\.pb\.go|_string\.go|\.gen\.(go|ts|js|rs|dart)|_gen\.go|zz_generated\..*|\.generated\.[a-z.]+|\.g\.(dart|cs|i\.cs)|\.freezed\.dart|\.designer\.(cs|vb)|\.min\.(js|css|mjs)|\.bundle\.js|[.-]min\.(js|css)|\.map|\.d\.ts\.map|_generated\.(go|rs|ts|py|h)|bindata\.go|r\.java)$/;
const generated_FOLDER = /^(__generated__|generated|_?gen|dist|out|autogen(erated)?|bundled?|compiled)$/;
function isGenerated({ base, folders }) {
    return generated_NAME.test(base) || folders.some((folder) => generated_FOLDER.test(folder));
}
/** Output of generators, by name. */
const generated = ordinaryRule({
    code: 'RISK_GENERATED',
    title: 'Generated files',
    why: 'Reviewers skip generated files, and they run all the same.',
    remedy: 'Generate it again from its source and compare.',
    class: 'generated',
    tier: 'medium',
    what: 'a generated file',
    claims: isGenerated,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/git-attributes.js

/** What git and the forge do with files. */
const gitAttributes = pathRule({
    code: 'RISK_GIT_ATTRIBUTES',
    title: 'Git attributes and names',
    why: 'Attributes can hide a file from diffs and statistics, run filters at checkout, and change how branches merge; .mailmap rewrites who wrote what, .gitignore what is seen at all.',
    remedy: 'Compare each pattern with the files it matches; a filter, diff or merge driver needs a reason.',
    class: 'configuration',
    tier: 'medium',
    what: 'configuration of git: attributes, ignored files or names',
    patterns: [
        '**/.gitattributes',
        '**/gitattributes',
        '**/.mailmap',
        '**/.gitignore',
        '**/.ignore',
        '**/.rgignore',
        '**/.hgignore',
        '**/.git-blame-ignore-revs',
        '**/.gitkeep.attributes',
        '**/.lfsconfig',
        '**/.gitmessage',
        '**/.gitreview',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/hooks.js

/** Hooks of version control and shells: they run without being asked for. */
const hooks = pathRule({
    code: 'RISK_HOOK',
    title: 'Hooks',
    why: 'A hook runs by itself on the machine of whoever commits, pulls or enters the folder.',
    remedy: 'Read every line; a hook needs no network, no secret and no file outside the repository.',
    class: 'build',
    tier: 'high',
    what: 'a hook that runs by itself on a developer’s machine',
    patterns: [
        '**/prek.toml',
        '**/.yorkie.json',
        '**/.kakrc',
        '**/.hooks/**',
        '**/git_hooks/**',
        '**/.husky/**',
        '**/.huskyrc',
        '**/.huskyrc.*',
        '**/.githooks/**',
        '**/githooks/**',
        '**/.git-hooks/**',
        '**/git-hooks/**',
        '**/hooks/{pre,post}-{commit,push,merge,checkout,receive,rewrite,update}',
        '**/hooks/{commit-msg,prepare-commit-msg,applypatch-msg,pre-applypatch,update,pre-rebase}',
        '**/{pre,post}-{commit,push,merge,checkout,receive,rewrite}',
        '**/commit-msg',
        '**/lefthook.{yml,yaml,toml,json}',
        '**/.lefthook.{yml,yaml,toml,json}',
        '**/lefthook-local.*',
        '**/.lefthook/**',
        '**/.lefthook-local/**',
        '**/.pre-commit-config.{yml,yaml}',
        '**/.pre-commit-hooks.{yml,yaml}',
        '**/.overcommit.yml',
        '**/.git-hooks.yml',
        '**/.simple-git-hooks.*',
        '**/simple-git-hooks.*',
        '**/.lintstagedrc',
        '**/.lintstagedrc.*',
        '**/lint-staged.config.*',
        '**/.captainhook.json',
        '**/captainhook.json',
        '**/grumphp.{yml,yaml}',
        '**/grumphp.yml.dist',
        '**/.envrc',
        '**/.envrc.*',
        '**/.direnvrc',
        '**/.autoenv.zsh',
        '**/.autoenv',
        '**/.env.zsh',
        '**/.{bash,zsh}rc',
        '**/.{bash_,z}profile',
        '**/.profile',
        '**/.bash_aliases',
        '**/.zshenv',
        '**/.inputrc',
        '**/.vimrc',
        '**/.exrc',
        '**/.nvimrc',
        '**/.nvim.lua',
        '**/.lvimrc',
        '**/.dir-locals.el',
        '**/.dir-locals-2.el',
        '**/.gdbinit',
        '**/.lldbinit',
        '**/.tmux.conf',
        '**/.gitconfig',
        '**/.pythonrc',
        '**/sitecustomize.py',
        '**/usercustomize.py',
        '**/*.pth',
        '**/.pryrc',
        '**/.irbrc',
        '**/.rprofile',
        '**/.renviron',
        '**/.ghci',
        '**/.sqliterc',
        '**/.psqlrc',
        '**/.shellcheckrc',
        '**/.screenrc',
        '**/.config/fish/**',
    ],
    except: ['**/.shellcheckrc'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/lint-configuration.js

const lint_configuration_NAME = /^(\.?(eslint|prettier|stylelint|jshint|jscs|tslint|xo-config|oxlint|biome|dprint|markdownlint|commitlint|cspell|textlint|remark|htmlhint|alex|vale|editorconfig|flake8|pylint|isort|ruff|mypy|pyright|black|yapf|style\.yapf|pydocstyle|bandit|rubocop|standard|reek|erb-lint|haml-lint|scss-lint|sass-lint|rustfmt|clippy|golangci|revive|staticcheck|checkstyle|pmd|spotbugs|detekt|ktlint|scalafmt|scalafix|scalastyle|php-cs-fixer|php_cs|phpcs|phpstan|psalm|phpmd|rector|swiftlint|swiftformat|clang-format|clang-tidy|clangd|cmake-format|cppcheck|uncrustify|astyle|luacheckrc|luacheck|stylua|credo|formatter|dialyzer|hlint|stylish-haskell|fourmolu|ormolu|yamllint|ansible-lint|shfmt|tsconfig|jsconfig|typos|_typos|codespell|lychee|knip|dependency-cruiser|depcheck|syncpack|publint|attw|sorbet|steep|zprint|clj-kondo|analysis_options|tflint|sqlfluff|buf\.lint|licenserc|htmllintrc|jsbeautify|lgtm|watchman|madge)(rc|ignore)?([-._][a-z0-9._-]*)?|.*\.ruleset|.*\.dotsettings|tsconfig.*\.json|jsconfig.*\.json|.*ignore|.*rc)$/;
function isLintConfiguration({ base, extension }) {
    return (lint_configuration_NAME.test(base) &&
        /^(|json5?|jsonc|ya?ml|toml|ini|cfg|conf|js|cjs|mjs|ts|mts|cts|xml|neon|dist|php|properties|exs|edn|rb|[a-z]*rc|[a-z-]*ignore|ruleset|dotsettings|json)$/.test(extension));
}
/** What formats and complains; it decides no outcome of the program. */
const lintConfiguration = ordinaryRule({
    code: 'RISK_LINT_CONFIGURATION',
    title: 'Lint and format configuration',
    why: 'A rule that is switched off lets through what it had caught.',
    remedy: 'Check that no rule about security or correctness is switched off.',
    class: 'configuration',
    tier: 'medium',
    what: 'configuration of a linter, formatter, type checker or editor',
    claims: isLintConfiguration,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/owners.js

/** Who has to approve what. */
const owners = pathRule({
    code: 'RISK_OWNERS',
    title: 'Owners',
    why: 'Whoever edits the owners decides who reviews the next change.',
    remedy: 'Have the present owners approve it; the gate counts the base’s copy.',
    class: 'owners',
    tier: 'high',
    what: 'a file that says who owns or approves code',
    patterns: [
        '**/codeowners',
        '**/.codeowners',
        '**/owners',
        '**/owners_aliases',
        '**/*.owners',
        '**/owners.{yml,yaml}',
        '**/.github/reviewers.{yml,yaml,json}',
        '**/.github/auto_assign.yml',
        '**/.github/auto-assign.yml',
        '**/.github/settings.yml',
        '**/.github/rulesets/**',
        '**/.github/branch-protection*',
        '**/.asf.yaml',
        '**/approvers',
        '**/.lgtm',
        '**/.pullapprove.yml',
        '**/.policy.yml',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/package-managers.js

/** Configuration of package managers: where code comes from, and whether its scripts run. */
const packageManagers = pathRule({
    code: 'RISK_PACKAGE_MANAGER',
    title: 'Package-manager configuration',
    why: 'A registry, a mirror or a disabled check set here redirects every later install.',
    remedy: 'Compare each host with those your organisation allows; keep install scripts off.',
    class: 'dependencies',
    tier: 'high',
    what: 'configuration of a package manager',
    patterns: [
        '**/asdf.conf',
        '**/.asdfrc',
        '**/hex.config',
        '**/.opam-switch/**',
        '**/.pixi/**',
        '**/conan.conf',
        '**/.luarocks/**',
        '**/.conan/**',
        '**/conan/profiles/**',
        '**/.jfrog/**',
        '**/go.env',
        '**/.ivy2/**',
        '**/.npmrc',
        '**/.yarnrc',
        '**/.yarnrc.{yml,yaml}',
        '**/.yarn/**',
        '**/.pnpmrc',
        '**/.pnpmfile.{cjs,js,mjs}',
        '**/pnpmfile.js',
        '**/pnpm-workspace.yaml',
        '**/bunfig.toml',
        '**/.bunfig.toml',
        '**/.npmignore',
        '**/.bowerrc',
        '**/.nvmrc',
        '**/.node-version',
        '**/.tool-versions',
        '**/.python-version',
        '**/.ruby-version',
        '**/.ruby-gemset',
        '**/.java-version',
        '**/.go-version',
        '**/.sdkmanrc',
        '**/.terraform-version',
        '**/.php-version',
        '**/.swift-version',
        '**/.rvmrc',
        '**/volta.json',
        '**/pip.conf',
        '**/pip.ini',
        '**/.pip/**',
        '**/.pypirc',
        '**/.pdm.toml',
        '**/pdm.toml',
        '**/poetry.toml',
        '**/uv.toml',
        '**/.condarc',
        '**/condarc',
        '**/.cargo/**',
        '**/rust-toolchain',
        '**/rust-toolchain.toml',
        '**/deny.toml',
        '**/nuget.config',
        '**/.nuget/**',
        '**/settings.xml',
        '**/maven-settings.xml',
        '**/.m2/**',
        '**/.gradle/**',
        '**/init.gradle',
        '**/init.gradle.kts',
        '**/.gemrc',
        '**/.bundle/**',
        '**/auth.json',
        '**/.composer/**',
        '**/.goproxy',
        '**/goproxy.env',
        '**/.netrc',
        '**/_netrc',
        '**/.curlrc',
        '**/.wgetrc',
        '**/.hex/**',
        '**/.sbtopts',
        '**/.jvmopts',
        '**/.sbt/**',
        '**/repositories',
        '**/.swiftpm/**',
        '**/.mambarc',
        '**/sources.list',
        '**/sources.list.d/**',
        '**/.verdaccio/**',
        '**/verdaccio.{yml,yaml}',
        '**/.ncurc*',
        '**/.npmpackagejsonlintrc*',
    ],
    except: ['**/repositories/**', '**/repositories'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/policy.js

/** Sallyport’s own configuration, policies and evidence. */
const policy = pathRule({
    code: 'RISK_POLICY',
    title: 'Policy',
    why: 'It decides what passes this gate. The gate judges by the base’s copy, so a change to it takes effect only after people agreed.',
    remedy: 'Have the owners of the policy approve the change on its own, apart from other work.',
    class: 'policy',
    tier: 'high',
    what: 'a policy, or configuration of this gate',
    patterns: [
        '**/.github/sallyport.{yml,yaml,json}',
        '**/.github/sallyport*',
        '**/.github/sallyport/**',
        '**/sallyport.{yml,yaml}',
        '**/.sallyport.{yml,yaml}',
        '**/.sallyport/**',
        '**/.github/policy/**',
        '**/.github/policies/**',
        '**/*.rego',
        '**/*.sentinel',
        '**/.conftest.toml',
        '**/conftest.toml',
        '**/.opa/**',
        '**/opa.{yml,yaml}',
        '**/.manifest.rego',
        '**/*.cedar',
        '**/*.cedarschema',
        '**/kyverno/**/*.{yml,yaml}',
        '**/gatekeeper/**/*.{yml,yaml}',
        '**/gateway.yml',
        '**/.sigstore.{yml,yaml}',
        '**/.gitsign*',
        '**/.in-toto/**',
        '**/*.layout',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/secrets-by-path.js

/** Files that hold secrets by their names. */
const secretFiles = pathRule({
    code: 'RISK_SECRET_FILE',
    title: 'Secret files',
    why: 'A secret in a repository is read by everyone who can read the repository, for ever.',
    remedy: 'Take the file out, revoke what was in it, and keep it in a secret store.',
    class: 'other',
    tier: 'high',
    what: 'a file that holds secrets by its name',
    patterns: [
        '**/*-key.json',
        '**/*_key.json',
        '**/.git-credentials',
        '**/.env',
        '**/.env.*',
        '**/*.env',
        '**/.flaskenv',
        '**/.secrets',
        '**/.secrets.*',
        '**/secrets.{yml,yaml,json,toml,env,ini,properties,enc,py,rb}',
        '**/*.secrets.{yml,yaml,json,toml,env}',
        '**/credentials',
        '**/credentials.{yml,yaml,json,toml,ini,enc,yml.enc,properties,csv}',
        '**/*credentials*.json',
        '**/*.enc.{yml,yaml,json}',
        '**/*.sops.{yml,yaml,json}',
        '**/.sops.{yml,yaml}',
        '**/*.{pem,p12,pfx,jks,keystore,kdb,kdbx,pkcs12,ppk,p8,key,gpg,age}',
        '**/id_{rsa,dsa,ecdsa,ed25519}',
        '**/id_{rsa,dsa,ecdsa,ed25519}.pub',
        '**/.htpasswd',
        '**/htpasswd',
        '**/.pgpass',
        '**/.my.cnf',
        '**/.s3cfg',
        '**/.boto',
        '**/.aws/**',
        '**/.azure/**',
        '**/.gcloud/**',
        '**/.ssh/**',
        '**/.gnupg/**',
        '**/master.key',
        '**/service-account*.json',
        '**/serviceaccount*.json',
        '**/.vault-token',
        '**/.vault_pass*',
        '**/vault.{yml,yaml}',
        '**/known_hosts',
        '**/allowed_signers',
    ],
    except: [
        '**/*.{example,sample,template,dist,tmpl}.env',
        '**/.env.{example,sample,template,dist,tmpl,defaults}',
        '**/example*.env',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/source.js


/** Everything that is compiled, run, rendered or queried with, by extension. */
const source = ordinaryRule({
    code: 'RISK_SOURCE',
    title: 'Source code',
    why: 'It changes what the program does.',
    remedy: 'Have a person who knows the code read it, with its tests.',
    class: 'source',
    tier: 'medium',
    what: 'source code',
    claims: (name) => isSourceExtension(name.extension),
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/submodules.js

/** Where submodules come from. */
const submoduleFile = pathRule({
    code: 'RISK_SUBMODULE_FILE',
    title: 'Submodule declarations',
    why: 'A submodule is a dependency that no lockfile checks: its address and commit come from this change.',
    remedy: 'Compare the address with the one that you trust, and read the commits that it brings.',
    class: 'dependencies',
    tier: 'high',
    what: 'the declaration of submodules',
    patterns: ['**/.gitmodules', '**/.gitsubmodules', '**/.gitmodules.*', '**/.gitsubrepo', '**/.gitrepo'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/test-support.js


/** What runs before or beside every test (contract, "Low"). */
const testSupport = ordinaryRule({
    code: 'RISK_TEST_SUPPORT',
    title: 'Shared by tests',
    why: 'Set-up files, helpers and mocks run with every test: a line there can make all of them pass.',
    remedy: 'Check that no assertion, failure or production module is replaced.',
    class: 'test',
    tier: 'medium',
    what: 'a set-up file, helper, mock or runner that tests share',
    claims: (name) => testRole(name) === 'support',
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/tests.js


/** Cases and their data, by name; what the lines do to them is for content rules. */
const tests = ordinaryRule({
    code: 'RISK_TEST',
    title: 'Tests',
    why: 'New cases can only add to what is checked; whether old ones are weakened is judged by their lines.',
    remedy: 'Nothing to do.',
    class: 'test',
    tier: 'low',
    what: 'tests or their data',
    claims: (name) => testRole(name) !== undefined,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/declared-tiers.js


const declared_tiers_compiled = new WeakMap();
function matchersOf(configuration) {
    let matchers = declared_tiers_compiled.get(configuration);
    if (matchers === undefined) {
        const { high, medium, low } = configuration.tiers;
        matchers = { high: (0,glob/* compileGlobs */.tI)(high), medium: (0,glob/* compileGlobs */.tI)(medium), low: (0,glob/* compileGlobs */.tI)(low) };
        declared_tiers_compiled.set(configuration, matchers);
    }
    return matchers;
}
/** All names as bytes: both sides of a rename as they stand in the trees, and the names that links give. */
function nameBytes({ file, names }) {
    const own = [file.pathBytes, ...(file.previousPathBytes ? [file.previousPathBytes] : [])];
    const others = names.filter((name) => name !== file.path && name !== file.previousPath);
    return [...own, ...others.map((name) => Buffer.from(name))];
}
/** Do all of the file's names lie in `tiers.low`? Whether that lifts it is for the rule that knows no such file. */
function isDeclaredLow(file) {
    const { low } = matchersOf(file.configuration);
    return nameBytes(file).every((name) => low(name));
}
/** The repository's own `tiers.high` and `tiers.medium`: they raise a file, never lower it. */
const declaredTiers = fileRule({
    code: 'RISK_DECLARED',
    title: 'Tiers declared by the repository',
    why: 'The repository knows best which of its files do most harm.',
    remedy: 'Have the owners of these files read the change.',
    needs: 'names',
    *inspect(file) {
        const { high, medium } = matchersOf(file.configuration);
        const names = nameBytes(file);
        if (names.some((name) => high(name)))
            yield { tier: 'high', message: 'declared under tiers.high' };
        else if (names.some((name) => medium(name)))
            yield { tier: 'medium', message: 'declared under tiers.medium' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/unknown.js

/** What nothing else claims is never low (fail closed), unless the configuration says so (contract, `tiers.low`). */
const unknown = {
    code: 'RISK_UNKNOWN',
    title: 'Other files',
    why: 'No rule knows what this file is for, so nobody can call it harmless.',
    remedy: 'Read it; if files of this kind are harmless here, list them under tiers.low.',
    kind: 'file',
    needs: 'names',
    class: 'other',
    tier: 'medium',
    claims: () => true,
    applies: ({ known }) => known.has('RISK_UNKNOWN'),
    *inspect(file) {
        if (isDeclaredLow(file))
            yield { tier: 'low', message: 'declared under tiers.low' };
        else
            yield { tier: 'medium', message: 'a file of a kind that no rule knows' };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/vendored.js

/** Other people's code, copied in. */
const vendored = pathRule({
    code: 'RISK_VENDORED',
    title: 'Vendored code',
    why: 'It is a dependency that no lockfile checks, and nobody reviews it like own code.',
    remedy: 'Compare it with the release that it claims to be, byte by byte.',
    class: 'vendored',
    tier: 'high',
    what: 'code of other people, copied in',
    patterns: [
        '**/{vendor,vendored,third_party,third-party,thirdparty,3rdparty,3rd_party,node_modules,bower_components}/**',
        '**/{godeps,carthage,pods,jspm_packages,web_modules,.yarn-cache}/**',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/patterns.js
/** As many characters of a name's beginning as patterns are kept by. */
const PREFIX = 3;
/** Where patterns wait whose last segment begins with a wildcard: every name may be theirs. */
const ANY = '*';
/**
 * Builds a table that finds in one pass which of many pattern lists know a name. A pattern is taken apart when a name
 * first comes whose last segment begins as its own does: most of the thousands never are in a run.
 */
function nameTable(entries) {
    const waiting = new Map();
    for (const [value, patterns] of entries) {
        for (const pattern of patterns)
            wait(waiting, { value, pattern: pattern.toLowerCase() });
    }
    const index = emptyIndex();
    let below = folderMemory(index);
    const take = (initial) => {
        const patterns = waiting.get(initial);
        if (patterns === undefined)
            return;
        waiting.delete(initial);
        for (const { value, pattern } of patterns)
            registerAll(index, pattern, value);
        below = folderMemory(index);
    };
    return {
        lookUp: (name) => {
            if (waiting.size > 0) {
                take(ANY);
                take(name.charAt(name.lastIndexOf('/') + 1));
            }
            return lookUp(index, name, below);
        },
    };
}
function emptyIndex() {
    return {
        byBase: new Map(),
        bySuffix: new Map(),
        byFolder: new Map(),
        trialsByFolder: new Map(),
        trialsByFolderPrefix: new Map(),
        trialsByPrefix: new Map(),
        trialsByExtension: new Map(),
        trials: [],
    };
}
/** Keeps a pattern by the character that its last segment begins with; each of `{a,b}.yml` by its own. */
function wait(waiting, one) {
    const { value, pattern } = one;
    const slash = pattern.lastIndexOf('/');
    const initial = pattern.charAt(slash + 1);
    const isWithinBraces = pattern.lastIndexOf('{', slash) > pattern.lastIndexOf('}', slash);
    if (initial === '{' || isWithinBraces) {
        for (const part of alternatives(pattern))
            wait(waiting, { value, pattern: part });
    }
    else
        patterns_add(waiting, initial === '?' ? ANY : initial, one);
}
/** `a.{b,c}` as `a.b` and `a.c`: what its first braces stand for. They do not nest in the built-in lists. */
function alternatives(pattern) {
    const open = pattern.indexOf('{');
    const close = pattern.indexOf('}', open);
    const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
    return pattern
        .slice(open + 1, close)
        .split(',')
        .map((part) => before + part + after);
}
/** Neighbouring files share their folder, so the last answer is kept. */
function folderMemory(index) {
    let last;
    let answer = { found: [], trials: [] };
    return (folder) => {
        if (folder === last)
            return answer;
        const segments = folder.split('/');
        last = folder;
        answer = {
            found: segments.flatMap((segment) => index.byFolder.get(segment) ?? []),
            trials: segments.flatMap((segment) => [
                ...(index.trialsByFolder.get(segment) ?? []),
                ...(index.trialsByFolderPrefix.get(segment.slice(0, PREFIX)) ?? []),
            ]),
        };
        return answer;
    };
}
function registerAll(index, pattern, value) {
    if (pattern.includes('{'))
        for (const part of alternatives(pattern))
            registerAll(index, part, value);
    else
        patterns_register(index, pattern, value);
}
const EVERYWHERE = '**/';
const SPECIAL = /[*?/]/;
/** This runs for a thousand patterns at nearly every start, so it takes nothing apart that it does not need. */
function patterns_register(index, pattern, value) {
    const isExtension = pattern.startsWith('*.', EVERYWHERE.length);
    const isFolder = pattern.endsWith('/**');
    const name = pattern.slice(EVERYWHERE.length + (isExtension ? 2 : 0), isFolder ? -3 : undefined);
    const isTried = !pattern.startsWith(EVERYWHERE) || (isExtension && isFolder) || SPECIAL.test(name);
    if (isTried)
        registerTrial(index, { value, pattern });
    else if (isFolder)
        patterns_add(index.byFolder, name, value);
    else
        patterns_add(isExtension ? index.bySuffix : index.byBase, name, value);
}
function registerTrial(index, trial) {
    const [map, key] = placeOf(index, trial.pattern) ?? [];
    if (map === undefined || key === undefined)
        index.trials.push(trial);
    else
        patterns_add(map, key, trial);
}
/** The map that a tried pattern is kept in, and under what; none for one that any name may match. */
function placeOf(index, pattern) {
    const folder = /(?:^|\/)([^*?/]+)\//.exec(pattern)?.[1];
    if (folder !== undefined)
        return [index.trialsByFolder, folder];
    const folderPrefix = /(?:^|\/)([^*?/]{3})[^/]*\//.exec(pattern)?.[1];
    if (folderPrefix !== undefined)
        return [index.trialsByFolderPrefix, folderPrefix];
    const base = pattern.slice(pattern.lastIndexOf('/') + 1);
    const prefix = /^[^*?]+/.exec(base)?.[0].slice(0, PREFIX);
    if (prefix !== undefined)
        return [index.trialsByPrefix, prefix];
    const extension = /\.([^*?.]+)$/.exec(base)?.[1];
    return extension === undefined ? undefined : [index.trialsByExtension, extension];
}
function lookUp(index, name, below) {
    const found = new Set();
    const slash = name.lastIndexOf('/');
    const base = name.slice(slash + 1);
    take(found, index.byBase.get(base));
    for (let dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
        take(found, index.bySuffix.get(base.slice(dot + 1)));
    }
    if (slash >= 0) {
        const folders = below(name.slice(0, slash));
        take(found, folders.found);
        patterns_attempt(found, name, folders.trials);
    }
    for (let length = 1; length <= PREFIX; length++) {
        patterns_attempt(found, name, index.trialsByPrefix.get(base.slice(0, length)));
    }
    patterns_attempt(found, name, index.trialsByExtension.get(base.slice(base.lastIndexOf('.') + 1)));
    patterns_attempt(found, name, index.trials);
    return found;
}
function take(found, values) {
    if (values !== undefined)
        for (const value of values)
            found.add(value);
}
function patterns_attempt(found, name, trials) {
    if (trials === undefined)
        return;
    for (const trial of trials) {
        if (found.has(trial.value))
            continue;
        trial.expression ??= new RegExp(`^${expressionOf(trial.pattern)}$`, 's');
        if (trial.expression.test(name))
            found.add(trial.value);
    }
}
function patterns_add(map, key, value) {
    const values = map.get(key);
    if (values)
        values.push(value);
    else
        map.set(key, [value]);
}
function expressionOf(pattern) {
    return pattern.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[.+^$()|[\]\\]/g, (token, at) => {
        if (token === '**/')
            return at === 0 || pattern[at - 1] === '/' ? '(?:.*/)?' : '.*/';
        if (token === '/**')
            return '/.+';
        if (token === '**')
            return '.*';
        if (token === '*')
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        return `\\${token}`;
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/known-names.js





























/** Rules that know names wherever they stand, from the weightiest on: the first one's class is the file's. */
const pathRules = [
    policy,
    agentInstructions,
    owners,
    ci,
    bots,
    hooks,
    submoduleFile,
    packageManagers,
    secretFiles,
    editorTasks,
    vendored,
    dependencies,
    deployment,
    build,
    gitAttributes,
];
/** For all other names: the first that claims one has it. */
const ordinaryRules = [
    testSupport,
    tests,
    documentation,
    auth_auth,
    billing,
    generated,
    lintConfiguration,
    source,
    unknown,
];

/** Obeyed at any depth, test data or not. */
const OBEYED_ANYWHERE = new Set([
    agentInstructions,
    policy,
    submoduleFile,
    gitAttributes,
    hooks,
]);
const table = nameTable(pathRules.map((rule) => [rule, rule.patterns]));
const exceptions = nameTable(pathRules.map((rule) => [rule, rule.except]));
/** Says what a name is: by the name as it is, and by the one that a file system or a reader could take it for. */
function knownName(original) {
    const parsed = parseName(original);
    const found = sensitive(original);
    if (found.size > 0 && !isTestData(parsed))
        return known(found);
    const obeyed = [...found].filter((rule) => OBEYED_ANYWHERE.has(rule));
    if (obeyed.length > 0)
        return known(new Set(obeyed));
    if (found.size > 0 && sensitive(belowTestData(original)).size > 0) {
        return { codes: [fixtureOfTools.code], class: fixtureOfTools.class };
    }
    const rule = ordinaryRules.find((one) => one.claims(parsed)) ?? unknown;
    return { codes: [rule.code], class: rule.class };
}
function known(found) {
    const ordered = pathRules.filter((rule) => found.has(rule));
    return { codes: ordered.map((rule) => rule.code), class: ordered[0].class };
}
function sensitive(original) {
    const lower = lowerName(original);
    const folded = foldName(original);
    const found = sensitiveForm(lower);
    if (folded !== lower)
        for (const rule of sensitiveForm(folded))
            found.add(rule);
    return found;
}
function sensitiveForm(name) {
    const found = new Set(table.lookUp(name));
    if (found.size > 0)
        for (const rule of exceptions.lookUp(name))
            found.delete(rule);
    return found;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/magic.js
const bytes = (text) => Buffer.from(text, 'latin1');
const signatures = (magic, ...texts) => texts.map((text) => ({ magic, bytes: bytes(text) }));
const SIGNATURES = [
    ...signatures('image', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM'),
    { magic: 'image', bytes: bytes('RIFF'), and: { at: 8, bytes: bytes('WEBP') } },
    ...signatures('executable', '\x7fELF', 'MZ', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe'),
    ...signatures('executable', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\0asm', 'dex\n0', '\x1bLua', '\x1bLJ'),
    ...signatures('executable', 'BC\xc0\xde', '!<arch>\n'),
    ...signatures('archive', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', '\x1f\x8b', 'BZh', '\xfd7zXZ\0'),
    ...signatures('archive', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '(\xb5/\xfd', '\x04\x22\x4d\x18', 'LZIP', '\x1f\x9d'),
    ...signatures('archive', '\x1f\xa0', 'xar!', 'MSCF\0', '\xed\xab\xee\xdb', '070701', '070707'),
];
const byFirst = new Map();
for (const signature of SIGNATURES) {
    const first = signature.bytes[0];
    byFirst.set(first, [...(byFirst.get(first) ?? []), signature]);
}
const AVIF = bytes('ftypavif');
const TAR = bytes('ustar');
/** Tells programs, archives and raster images by their magic numbers. */
function magicOf(content) {
    for (const { magic, bytes: start, and } of byFirst.get(content[0] ?? -1) ?? []) {
        if (hasAt(content, 0, start) && (and === undefined || hasAt(content, and.at, and.bytes)))
            return magic;
    }
    if (hasAt(content, 4, AVIF))
        return 'image';
    return hasAt(content, 257, TAR) ? 'archive' : 'unknown';
}
function hasAt(content, at, piece) {
    if (content.length < at + piece.length)
        return false;
    for (let i = 0; i < piece.length; i++)
        if (content[at + i] !== piece[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/binary.js



/** The note that other rules read: what kind of binary the head's file is. */
const BINARY_NOTE = 'binary';
/** Bytes that nobody can review (contract, "Low"; attack: CVE-2024-3094, xz). */
const binary = fileRule({
    code: 'RISK_BINARY',
    title: 'Binary files',
    why: 'A reviewer sees that it changed, not what changed; the xz backdoor travelled in test archives.',
    remedy: 'Generate it in the build or in the test from something readable, or say where it comes from.',
    needs: 'contents',
    *inspect(file) {
        const { contents } = file;
        const after = contents?.after;
        if (contents === undefined || after === undefined || file.file.after?.mode === '120000')
            return;
        const magic = magicOf(after);
        if (!contents.binary && (magic === 'unknown' || magic === 'image' || looksLikeText(after)))
            return;
        if (after.length === 0 || isUnchanged(file))
            return;
        file.note(BINARY_NOTE, magic);
        if (magic === 'executable')
            yield { tier: 'high', message: 'a program, by its first bytes' };
        else if (magic === 'archive')
            yield { tier: 'medium', message: 'an archive, by its first bytes' };
        else if (!isPicture(file, magic))
            yield { tier: 'medium', message: `a ${verb(file)} binary file` };
    },
});
/** Prose can begin with `MZ` or `BZh` too: text has no control characters and is UTF-8. */
function looksLikeText(content) {
    const start = content.subarray(0, 512).toString('utf8');
    return !/[\0-\x08\x0e-\x1a\x7f]/.test(start) && !start.slice(0, -1).includes('\ufffd');
}
function isUnchanged({ file }) {
    return file.before?.oid === file.after?.oid;
}
function verb({ file }) {
    return file.before === undefined ? 'new' : 'changed';
}
/** A raster image among documents, which is one by its bytes too, is documentation. */
function isPicture({ classes, file }, magic) {
    return magic === 'image' && classes_readingOf(classes) === 'prose' && /\.(png|jpe?g|gif|webp|avif|bmp)$/i.test(file.path);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/binary-with-build.js


const RUNS = new Set([
    'RISK_BUILD',
    'RISK_CI',
    'RISK_HOOK',
    'RISK_DEPENDENCY_FILE',
    'RISK_DEPLOYMENT',
    'RISK_TEST_SUPPORT',
]);
/** The shape of the xz backdoor (CVE-2024-3094): data in, and a build that unpacks it (contract, "Floors": high). */
const binaryWithBuild = changeRule({
    code: 'RISK_BINARY_WITH_BUILD',
    title: 'Binary data together with a build or test-runner change',
    why: 'Bytes that nobody reads and a build that can run them came in together; that is how xz was taken over.',
    remedy: 'Split the change: the build on its own, the data on its own, each with its reason.',
    *inspect({ files }) {
        const build = files.find(({ known }) => [...known].some((code) => RUNS.has(code)));
        if (build === undefined)
            return;
        for (const { file, notes, classes } of files) {
            if (!notes.has(BINARY_NOTE))
                continue;
            if (notes.get(BINARY_NOTE) === 'image' && !classes.includes('test'))
                continue;
            yield {
                tier: 'high',
                path: file.path,
                message: `binary data comes in together with a change of ${build.file.path}`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/critical.js



const critical_compiled = new WeakMap();
function criticalOf(configuration) {
    let matcher = critical_compiled.get(configuration);
    if (matcher === undefined) {
        matcher = (0,glob/* compileGlobs */.tI)(configuration.critical);
        critical_compiled.set(configuration, matcher);
    }
    return matcher;
}
/** The repository's `critical` paths; the gate asks for a mutation score as well. */
const critical = fileRule({
    code: 'RISK_CRITICAL',
    title: 'Critical paths',
    why: 'The repository says that its tests have to prove themselves here.',
    remedy: 'Give a mutation score for the changed files (`sallyport evidence`).',
    needs: 'names',
    applies: ({ file }) => file.pathBytes.length > 0,
    *inspect(file) {
        if (file.configuration.critical.length === 0)
            return;
        const matches = criticalOf(file.configuration);
        if (nameBytes(file).some((name) => matches(name)))
            yield { tier: 'medium', message: 'declared as critical' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/folding-names.js


/** Two names that one file system takes for the same (contract, "Floors"; CVE-2021-21300). */
const foldingNames = changeRule({
    code: 'RISK_FOLDING_NAMES',
    title: 'Names that fall together',
    why: 'On a file system that does not tell them apart, one of the two replaces the other at checkout.',
    remedy: 'Rename one of the two.',
    async *inspect(change) {
        const twins = new Map();
        for (const { file } of change.files.filter(isNewName)) {
            const segments = file.path.split('/');
            for (let depth = 0; depth < segments.length; depth++) {
                const folder = segments.slice(0, depth).join('/');
                if (!twins.has(folder))
                    twins.set(folder, twinsIn(change, folder));
                const name = segments[depth];
                const others = ((await twins.get(folder))?.get(foldName(name)) ?? []).filter((other) => other !== name);
                if (others.length === 0)
                    continue;
                const tier = 'medium';
                yield {
                    tier,
                    path: file.path,
                    message: `${JSON.stringify(name)} falls together with ${JSON.stringify(others[0])}`,
                };
                break;
            }
        }
    },
});
function isNewName({ file }) {
    return file.after !== undefined && (file.before === undefined || file.previousPath !== undefined);
}
/** The names of a folder in the head that have a twin, by their folded form. */
async function twinsIn(change, folder) {
    const byFold = new Map();
    for (const name of await change.headNames(folder)) {
        const folded = foldName(name);
        const names = byFold.get(folded);
        if (names)
            names.push(name);
        else
            byFold.set(folded, [name]);
    }
    for (const [folded, names] of byFold)
        if (names.length < 2)
            byFold.delete(folded);
    return byFold;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/gate-files.js


/** The files that the configuration has the gate read at the base, by their own names. */
function filesOf({ gate, provenance: { instance, revocations } }) {
    const root = typeof instance === 'object' ? [instance.trustedRoot] : [];
    return [...gate.policies, ...revocations, ...root];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}
/** What the gate itself decides by, wherever the configuration keeps it; a folder on the way to it as well. */
const gateFiles = fileRule({
    code: 'RISK_GATE_FILE',
    title: 'Files that the gate decides by',
    why: 'A policy, a list of revocations or a trusted root decides about every change after this one.',
    remedy: 'Have the owners of the policy approve the change on its own, apart from other work.',
    needs: 'names',
    *inspect(file) {
        const read = filesOf(file.configuration);
        if (read.length === 0)
            return;
        const names = nameBytes(file).map((name) => Buffer.from(name).toString());
        const fits = (path) => names.some((name) => isWithin(name, path) || isWithin(path, name));
        if (read.some(fits))
            yield { tier: 'high', message: 'the configuration has the gate read it' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/imported-instructions.js

/** A document that agent instructions import is read by agents as part of them (Claude Code and Gemini CLI: `@path`). */
const importedInstructions = fileRule({
    code: 'RISK_IMPORTED_INSTRUCTIONS',
    title: 'Imported agent instructions',
    why: 'Agents obey an imported document as they obey the file that imports it.',
    remedy: 'Have a person read it as orders to an agent, or take the import out of the instructions first.',
    needs: 'names',
    applies: ({ importedBy }) => importedBy !== undefined,
    *inspect({ importedBy }) {
        yield { tier: 'high', message: `imported by the agent instructions ${importedBy}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/infrastructure-by-content.js


/** As much of a file as is looked at: what these files are stands at their beginning or comes often. */
const LOOKED_AT = 256 * 1024;
/** What each tool asks of its files, whatever they are called. All expressions of a line have to be there. */
const SHAPES = [
    ['a Kubernetes object', /^[^\S\r\n]*"?apiVersion"?\s*:\s*\S/m, /^[^\S\r\n]*"?kind"?\s*:\s*"?[A-Z]/m],
    ['a GitHub workflow', /^["']?on["']?\s*:/m, /^jobs\s*:/m],
    ['a GitHub action', /^runs\s*:/m, /^[^\S\r\n]*using\s*:/m],
    ['a GitLab pipeline', /^stages\s*:/m, /^[^\S\r\n]*script\s*:/m],
    [
        'a pipeline',
        /^(pipeline|steps|stages|workflows)\s*:/m,
        /^[^\S\r\n]*(?:-\s*)?(script|commands?|run|image|plugins)\s*:/m,
    ],
    ['a Compose file', /^services\s*:/m, /^[^\S\r\n]*(image|build)\s*:/m],
    [
        'an Ansible playbook',
        /^[^\S\r\n]*-\s+(hosts|name)\s*:/m,
        /^[^\S\r\n]+(tasks|roles|become|gather_facts|ansible\.[a-z.]+)\s*:/m,
    ],
    ['a CloudFormation template', /AWSTemplateFormatVersion|"?Type"?\s*:\s*"?'?AWS::[A-Za-z0-9]+::/],
    ['an ARM template', /schema\.management\.azure\.com\/schemas\/[^"]{0,100}deploymentTemplate/i],
    ['a serverless service', /^provider\s*:/m, /^functions\s*:/m],
    ['a systemd unit', /^\[(Unit|Install)\]$/m, /^\[(Service|Socket|Timer|Mount|Path)\]$/m],
    ['a server configuration', /^[^\S\r\n]*server\s*\{/m, /^[^\S\r\n]*(listen|proxy_pass|server_name)\s+\S/m],
];
/** Deployment and pipelines under names of their own: tools are told where to look. */
const infrastructureByContent = fileRule({
    code: 'RISK_INFRASTRUCTURE_CONTENT',
    title: 'Infrastructure under a name of its own',
    why: 'A manifest or pipeline does the same under any name; only the command that applies it knows.',
    remedy: 'Have the people who run the service read it, and keep it in a folder whose name says what it is.',
    needs: 'contents',
    applies: ({ file, classes }) => classes_readingOf(classes) === 'code' &&
        !classes.includes('dependencies') &&
        /\.(ya?ml|json|template|conf|cfg|tpl|unit)$|(^|\/)[^./]+$/i.test(file.path),
    *inspect({ contents }) {
        const what = shapeOf(contents?.after) ?? shapeOf(contents?.before);
        if (what !== undefined && !isBinary(contents))
            yield { tier: 'high', message: `${what}, by its contents` };
    },
});
function isBinary(contents) {
    return contents?.binary ?? false;
}
function shapeOf(content) {
    if (content === undefined || content.length === 0)
        return undefined;
    const text = content.toString('latin1', 0, LOOKED_AT);
    return SHAPES.find(([, ...expressions]) => expressions.every((expression) => expression.test(text)))?.[0];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/limits.js

/** `tiers.limits`: beyond means more than (contract, "Floors"). */
const limits = changeRule({
    code: 'RISK_SIZE',
    title: 'Size of the change',
    why: 'Nobody reads thousands of lines with the care that each deserves.',
    remedy: 'Split the change, or raise tiers.limits in the configuration.',
    *inspect({ files, addedLines, deletedLines, configuration }) {
        const { files: most, lines } = configuration.tiers.limits;
        const changed = addedLines + deletedLines;
        if (files.length > most)
            yield { tier: 'medium', message: `${files.length} files change; the limit is ${most}` };
        if (changed > lines)
            yield { tier: 'medium', message: `${changed} lines change; the limit is ${lines}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/mixed-purposes.js

/** What decides about other changes, and what it decides about. */
const DECIDES = new Set(['policy', 'owners', 'ci', 'agent-instructions']);
const DECIDED = new Set(['source', 'test', 'generated', 'vendored', 'binary']);
/** A change of the rules does not come together with what they judge (attack: loosen the check, use the loosening). */
const mixedPurposes = changeRule({
    code: 'RISK_MIXED_PURPOSES',
    title: 'Two purposes in one change',
    why: 'A reviewer of the code passes over the pipeline, and a reviewer of the pipeline over the code.',
    remedy: 'Split the change: first what decides (pipeline, policy, owners, instructions), then what it decides about.',
    *inspect({ files }) {
        const decides = files.find(({ classes }) => classes.some((one) => DECIDES.has(one)));
        const decided = files.find(({ classes }) => classes.every((one) => DECIDED.has(one)));
        if (decides === undefined || decided === undefined)
            return;
        const message = `${decides.file.path} (${decides.classes[0]}) changes together with ${decided.file.path}`;
        yield { tier: 'medium', path: decides.file.path, message };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/modes.js


/** What is low is at mode 100644 (contract, "Low"); a change of mode is seen by few reviewers ("Floors"). */
const modes = fileRule({
    code: 'RISK_MODE',
    title: 'File modes',
    why: 'An executable bit turns text into a program, and most reviews do not show it.',
    remedy: 'Take the executable bit away (`git update-index --chmod=-x`), or say why the file runs.',
    needs: 'names',
    applies: ({ file }) => modesDiffer(file) || isNewExecutable(file),
    *inspect({ file, classes }) {
        if (modesDiffer(file)) {
            yield { tier: 'medium', message: `mode ${file.before?.mode} becomes ${file.after?.mode}` };
        }
        else if (classes_readingOf(classes) !== 'code') {
            yield { tier: 'medium', message: 'a document or a test with the executable bit' };
        }
    },
});
function modesDiffer({ before, after }) {
    return before !== undefined && after !== undefined && before.mode !== after.mode;
}
/** Also one that stays executable: a runner can start it as a program of its own. */
function isNewExecutable({ after }) {
    return after?.mode === '100755';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/names-beyond-count.js

/** Links that multiply a file's names without bound; some of them were not looked at. */
const namesBeyondCount = fileRule({
    code: 'RISK_TOO_MANY_NAMES',
    title: 'More names than were counted',
    why: 'Links give the file so many names that not all were judged.',
    remedy: 'Remove links that point at each other or at folders above them.',
    needs: 'names',
    applies: ({ allNamesKnown }) => !allNamesKnown,
    *inspect() {
        yield { tier: 'medium', message: 'symbolic links give this file more names than are judged' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/odd-paths.js


const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const GIT_FOLDER = /^(\.git|git~\d+|\.git[ .]*|\.git::\$.*)$/i;
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
/** Names that systems read differently, or that no reader can tell from others (git's own checks: core.protectNTFS). */
const oddPaths = fileRule({
    code: 'RISK_ODD_PATH',
    title: 'Names that systems read differently',
    why: 'A name that one system cannot hold, or takes for another one, lands where no rule looked.',
    remedy: 'Rename the file with plain letters, digits, dots, dashes and underscores.',
    needs: 'names',
    applies: ({ file }) => file.after !== undefined,
    *inspect({ file }) {
        const found = [...oddities(file.path, file.pathBytes)];
        yield* found;
    },
});
function* oddities(path, bytes) {
    if (/^[A-Za-z0-9_/@+=,~ .-]*$/.test(path) &&
        !/[ .](\/|$)|(^|\/)[-~]|git~|(^|\/)(con|prn|aux|nul|com\d|lpt\d)\b|\.git(\/|$)/i.test(path))
        return;
    if (!isUtf8(bytes))
        yield { tier: 'medium', message: 'the name is not UTF-8' };
    if (/\p{Cc}/u.test(path))
        yield { tier: 'medium', message: 'the name has a control character' };
    if (bytes.includes(0x5c))
        yield { tier: 'medium', message: 'the name has a backslash, a folder separator elsewhere' };
    if (/^\s*-/.test(path))
        yield { tier: 'medium', message: 'the name begins like an option' };
    for (const segment of path.split('/')) {
        if (isGitFolder(segment))
            yield { tier: 'high', message: `${JSON.stringify(segment)} is taken for git's own folder` };
        if (/[ .]$/.test(segment))
            yield { tier: 'medium', message: 'a name ends in a dot or a space, which Windows drops' };
        if (DEVICE.test(segment))
            yield { tier: 'medium', message: `${JSON.stringify(segment)} is a device on Windows` };
        if (/[:*?"<>|]/.test(segment))
            yield { tier: 'medium', message: 'the name has a character that Windows cannot hold' };
    }
}
function isGitFolder(segment) {
    return GIT_FOLDER.test(segment) || foldName(segment) === '.git';
}
function isUtf8(bytes) {
    try {
        DECODER.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/rewritten-test-data.js




/** Languages whose assertions are calls that content rules know; in all others any line that goes may be one. */
const READ = /\.([cm]?[jt]sx?|coffee|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|cs|php|swift|m|mm|cc|cpp|cxx|hh|hpp|dart|exs?)$/i;
/**
 * What a test expects often stands in its data: a golden file, a scenario, a recorded answer. A line that goes from
 * there can be an assertion that goes (contract, "Low": removing or rewriting an assertion).
 */
const rewrittenTestData = fileRule({
    code: 'RISK_TEST_DATA_REWRITTEN',
    title: 'Expectations of tests rewritten',
    why: 'A test that compares with a file expects what the file says; whoever rewrites the file rewrites the test.',
    remedy: 'Say why the expectation changes, or add a new case beside the old one.',
    needs: 'contents',
    applies: ({ file, names, known }) => file.before !== undefined &&
        file.after !== undefined &&
        // What is source by its only name is no test: that is asked first. It spares most files the longer question.
        !(names.length === 1 && known.has(source.code)) &&
        holdsExpectations(file.path),
    *inspect({ contents }) {
        const gone = contents?.removed.find(({ text }) => text.trim() !== '');
        if (gone === undefined)
            return;
        yield { tier: 'medium', message: `line ${gone.number} of the base, which a test may expect, is gone or changed` };
    },
});
function holdsExpectations(path) {
    const role = testRole(parseName(path));
    return role === 'data' || (role === 'case' && !READ.test(path));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/scripts-without-extension.js




/** A shebang (execve(2), "Interpreter scripts") makes a program of what its name calls prose or data. */
const scriptsWithoutExtension = fileRule({
    code: 'RISK_SCRIPT_AS_TEXT',
    title: 'Programs under the name of prose or data',
    why: 'INSTALL, or a file without an extension among the tests, may be started by people and by tools.',
    remedy: 'Give the program an extension, and a place among the sources.',
    needs: 'contents',
    applies: ({ file, classes }) => classes_readingOf(classes) !== 'code' &&
        (/(^|\/)[^./]+$|\.(txt|text|in|out)$/i.test(file.path) || testRole(parseName(file.path)) === 'data'),
    *inspect({ contents }) {
        const after = contents?.after;
        if (after !== undefined && after[0] === 0x23 && after[1] === 0x21)
            yield { tier: 'medium', line: 1, message: 'begins with #!, as a program does' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/submodule.js

/** A commit of another repository (contract, "Floors": high). */
const submodule = fileRule({
    code: 'RISK_SUBMODULE',
    title: 'Submodules',
    why: 'One line brings in another repository at a commit that nobody here has read.',
    remedy: 'Read the commits between the two ids in the other repository, and check its address in .gitmodules.',
    needs: 'names',
    applies: ({ file }) => file.after?.mode === '160000' || file.before?.mode === '160000',
    *inspect({ file: { before, after } }) {
        const from = before?.mode === '160000' ? before.oid : undefined;
        const to = after?.mode === '160000' ? after.oid : undefined;
        if (from && to)
            yield { tier: 'high', message: `the submodule moves from ${from} to ${to}` };
        else if (to)
            yield { tier: 'high', message: `a submodule is added at ${to}` };
        else
            yield { tier: 'high', message: 'a submodule is removed' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/symlinks.js



const ORDINARY = new Set(['documentation', 'test', 'source', 'other', 'generated', 'binary']);
/** Links give files other names and lead readers and writers elsewhere (contract, "Floors"). */
const symlinks = fileRule({
    code: 'RISK_SYMLINK',
    title: 'Symbolic links',
    why: 'Whoever reads or writes the link reads or writes what it points at, inside the repository or outside.',
    remedy: 'Replace the link by a file, or check that its target is inside the repository and harmless.',
    needs: 'contents',
    applies: ({ file }) => file.after?.mode === '120000' || file.before?.mode === '120000',
    *inspect({ file, contents }) {
        if (file.after?.mode !== '120000') {
            yield { tier: 'medium', message: file.after === undefined ? 'a link is removed' : 'a link becomes a file' };
            return;
        }
        const target = contents?.after?.toString('utf8') ?? '';
        const resolved = resolveTarget(file.path, target);
        const shown = JSON.stringify(target.slice(0, 200));
        if (resolved === undefined)
            yield { tier: 'high', message: `links out of the repository, to ${shown}` };
        else if (/(^|\/)\.git(\/|$)/i.test(resolved))
            yield { tier: 'high', message: `links into git's own folder: ${shown}` };
        else if (resolved !== '' && !ORDINARY.has(knownName(resolved).class))
            yield { tier: 'high', message: `gives another name to ${shown}, which is ${knownName(resolved).class}` };
        else
            yield { tier: 'medium', message: `links to ${shown}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/tests-renamed-away.js



/** Renaming a test so that the runner does not find it is deleting it (contract, "Low"). */
const testsRenamedAway = fileRule({
    code: 'RISK_TEST_RENAMED_AWAY',
    title: 'Tests renamed away',
    why: 'A runner finds tests by their names; under another name the test is still there, and never runs.',
    remedy: 'Keep the naming convention, or show in a run that the renamed tests are found.',
    needs: 'names',
    applies: ({ file }) => file.previousPath !== undefined && file.status === 'renamed',
    *inspect({ file }) {
        const before = file.previousPath;
        const role = testRole(parseName(before));
        if (role === undefined || role === 'support' || isFound(before, file.path, role))
            return;
        yield { tier: 'medium', message: `a test is renamed from ${before}, and runners may not find it` };
    },
});
/** Where tests are laid that nobody runs. */
const LAID_ASIDE = /^(archived?|attic|old|backup|bak|deprecated|disabled|skip(ped)?|ignored?|pending|quarantined?|unused|obsolete|legacy|wip|todo|trash|tmp|_.*|\..*)$/;
/** Is the new name still a test by the same convention, in the tests that the old one was in? */
function isFound(before, after, role) {
    const [from, to] = [parseName(before), parseName(after)];
    if (testRole(to) !== role)
        return false;
    if (isInTests(from) && rootOf(from) !== rootOf(to))
        return false;
    if (to.folders.some((folder) => LAID_ASIDE.test(folder) && !from.folders.includes(folder)))
        return false;
    return role === 'data' ? from.extension === to.extension : conventionOf(from) === conventionOf(to);
}
/** The folders down to the first that makes tests of what is in it; runners are told where that is. */
function rootOf(name) {
    const { originalFolders } = name;
    const depth = originalFolders.findIndex((_, at) => isInTests(parseName([...originalFolders.slice(0, at + 1), 'x.js'].join('/'))));
    return depth < 0 ? '?' : originalFolders.slice(0, depth + 1).join('/');
}
function conventionOf({ base, extension }) {
    const marker = /[._-](tests?|specs?|e2e|cy)\.[a-z]+$/.exec(base)?.[1] ?? (/^test_/.test(base) ? 'test_' : '');
    const camel = /(tests?|testcase|it|spec)\.[a-z]+$/.exec(base)?.[1] ?? '';
    return `${marker}|${marker === '' ? camel : ''}|${extension}|${extension === 'go' ? systemOf(base) : ''}`;
}
/** Go builds `x_windows_test.go` on that system alone, and passes over `_x_test.go` (cmd/go, "Build constraints"). */
function systemOf(base) {
    const words = base.replace(/_test\.go$/, '').split('_');
    return /^[_.]/.test(base)
        ? 'none'
        : words
            .slice(1)
            .filter((word) => SYSTEMS.has(word))
            .join('_');
}
const SYSTEMS = new Set(`aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows
  386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm`.split(/\s+/));

;// CONCATENATED MODULE: ./build/packages/change/src/lines.js
/**
 * Splits a content, or the part from `from` to `to`, into lines at each line feed. A last line without a line feed is
 * a line; an empty content has none.
 */
function lineTable(bytes, from = 0, to = bytes.length) {
    let starts = new Uint32Array(Math.max(16, (to - from) >> 4));
    let count = 0;
    for (let at = from; at < to;) {
        if (count + 1 >= starts.length)
            starts = grown(starts);
        starts[count++] = at;
        while (at < to && bytes[at] !== 0x0a)
            at++;
        at++;
    }
    starts[count] = to;
    return { bytes, starts, count };
}
function grown(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}
/** How many line feeds there are before `to`. A call of `indexOf` takes longer than a line's bytes. */
function countLines(bytes, to) {
    let count = 0;
    for (let at = 0; at < to; at++)
        if (bytes[at] === 0x0a)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/change/src/longest-increasing.js
/**
 * The longest run of pairs whose second members increase too. `pairs` is sorted by first member and no member stands
 * twice. O(n log n), patience sorting.
 */
function longestIncreasing(pairs) {
    const tails = []; // tails[k]: the pair that ends the best run of k + 1 pairs
    const previous = new Int32Array(pairs.length);
    pairs.forEach(([, second], index) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tails[middle]][1] < second)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low === 0 ? -1 : tails[low - 1];
        tails[low] = index;
    });
    const run = [];
    for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at])
        run.push(pairs[at]);
    return run.reverse();
}

;// CONCATENATED MODULE: ./build/packages/change/src/myers.js
/** Rows of the search that are remembered: D of them take D² numbers. */
const MAX_DISTANCE = 1024;
/** A diagonal that no path has reached; far enough below zero to stay there. */
const NOWHERE = -1_000_000_000;
/**
 * The longest common subsequence of two stretches (E. W. Myers, "An O(ND) difference algorithm", 1986, section 4),
 * told pair by pair to `keep`. Returns false, with nothing kept, when the budget or the distance does not suffice.
 */
function matchSequences(a, b, range, budget, keep) {
    let { a: low, aEnd, b: other, bEnd } = range;
    const start = low;
    while (low < aEnd && other < bEnd && a[low] === b[other]) {
        low++;
        other++;
    }
    let tail = 0;
    while (aEnd > low && bEnd > other && a[aEnd - 1] === b[bEnd - 1]) {
        aEnd--;
        bEnd--;
        tail++;
    }
    const rows = search(a, b, { a: low, aEnd, b: other, bEnd }, budget);
    if (rows === undefined)
        return false;
    for (let i = start; i < low; i++)
        keep(i, i - start + range.b);
    for (let i = 0; i < tail; i++)
        keep(aEnd + i, bEnd + i);
    walkBack(rows, { a: low, aEnd, b: other, bEnd }, keep);
    return true;
}
/** rows[d][k + d]: how far along `a` a path with d differences gets on diagonal k. The last row reaches the end. */
function search(a, b, range, budget) {
    const n = range.aEnd - range.a;
    const m = range.bEnd - range.b;
    const rows = [];
    if (n === 0 || m === 0)
        return rows;
    for (let d = 0; d <= Math.min(n + m, MAX_DISTANCE); d++) {
        const row = new Int32Array(2 * d + 1);
        const last = rows.at(-1);
        rows.push(row);
        for (let k = -d; k <= d; k += 2) {
            let x = last === undefined ? 0 : furthest(last, d, k).x;
            if (x > n || x - k > m || x - k < 0) {
                row[k + d] = NOWHERE;
                continue;
            }
            const from = x;
            while (x < n && x - k < m && a[range.a + x] === b[range.b + x - k])
                x++;
            row[k + d] = x;
            budget.steps -= x - from + 1;
            if (x >= n && x - k >= m)
                return rows;
        }
        if (budget.steps < 0)
            return undefined;
    }
    return undefined;
}
/** The better of the two moves that lead to diagonal k: down from k + 1, or right from k - 1. */
function furthest(last, d, k) {
    const above = k <= d - 2 ? last[k + d] : NOWHERE;
    const left = k >= 2 - d ? last[k + d - 2] + 1 : NOWHERE;
    return left > above ? { x: left, down: false } : { x: above, down: true };
}
function walkBack(rows, range, keep) {
    let x = range.aEnd - range.a;
    let y = range.bEnd - range.b;
    for (let d = rows.length - 1; d >= 0; d--) {
        const k = x - y;
        const last = rows[d - 1];
        const move = last === undefined ? { x: 0, down: false } : furthest(last, d, k);
        while (x > move.x) {
            x--;
            y--;
            keep(range.a + x, range.b + y);
        }
        if (last === undefined)
            return;
        if (move.down)
            y--;
        else
            x--;
    }
}

;// CONCATENATED MODULE: ./build/packages/change/src/match-lines.js


/** Steps of comparison for one file: at most some tenths of a second. */
const STEPS = 1_500_000;
/** Finds the lines that two contents share, in order. */
function matchLines(before, after) {
    const kept = noneKept(before, after);
    if (before.count === 0 || after.count === 0)
        return kept;
    const ids = new Map();
    const a = numbered(before, ids);
    const b = numbered(after, ids);
    // A line that the other side lacks cannot be kept; leaving it out makes the rest short.
    const inA = withCounterpart(a, b, ids.size);
    const inB = withCounterpart(b, a, ids.size);
    const left = inA.map((i) => a[i]);
    const right = inB.map((i) => b[i]);
    const keep = (i, j) => {
        kept.before[inA[i]] = 1;
        kept.after[inB[j]] = 1;
    };
    const whole = { a: 0, aEnd: left.length, b: 0, bEnd: right.length };
    const budget = { steps: STEPS };
    if (!matchSequences(left, right, whole, budget, keep))
        matchBetweenAnchors(left, right, keep);
    return kept;
}
/** What is kept where the two share no line. */
function noneKept(before, after) {
    return { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
}
/** Each line's number: equal lines, line feed included, have one number. */
function numbered({ bytes, starts, count }, ids) {
    const numbers = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
        const line = bytes.toString('latin1', starts[i], starts[i + 1]);
        let id = ids.get(line);
        if (id === undefined) {
            id = ids.size;
            ids.set(line, id);
        }
        numbers[i] = id;
    }
    return numbers;
}
function withCounterpart(lines, others, count) {
    const present = new Uint8Array(count);
    for (const id of others)
        present[id] = 1;
    const indices = new Uint32Array(lines.length);
    let found = 0;
    for (let i = 0; i < lines.length; i++)
        if (present[lines[i]] === 1)
            indices[found++] = i;
    return indices.subarray(0, found);
}
/**
 * For contents that are too different for the exact way: lines that stand once on each side, as many as are in one
 * order, cut both into short stretches (patience diff); a stretch that is still too much counts as changed.
 */
function matchBetweenAnchors(a, b, keep) {
    const budget = { steps: STEPS };
    let from = { a: 0, b: 0 };
    const match = (stretch) => matchSequences(a, b, stretch, budget, keep);
    for (const [i, j] of match_lines_anchors(a, b)) {
        match({ a: from.a, aEnd: i, b: from.b, bEnd: j });
        keep(i, j);
        from = { a: i + 1, b: j + 1 };
    }
    match({ a: from.a, aEnd: a.length, b: from.b, bEnd: b.length });
}
function match_lines_anchors(a, b) {
    const places = onlyPlaces(b);
    const pairs = [];
    for (const [id, i] of onlyPlaces(a)) {
        const j = places.get(id) ?? -1;
        if (i >= 0 && j >= 0)
            pairs.push([i, j]);
    }
    return longestIncreasing(pairs);
}
/** Where each number stands; -1 when it stands in several places. In the order of first appearance. */
function onlyPlaces(numbers) {
    const places = new Map();
    for (let i = 0; i < numbers.length; i++)
        places.set(numbers[i], places.has(numbers[i]) ? -1 : i);
    return places;
}

;// CONCATENATED MODULE: ./build/packages/change/src/line-diff.js


const line_diff_LINE_FEED = 0x0a;
/**
 * Which lines a change adds and which it removes. Every line that is not kept is reported, so the kept lines with the
 * added ones give `after`, and with the removed ones `before`. It is minimal for usual contents; where that would take
 * too long, more lines than needed count as changed, never fewer.
 */
function diffLines(before, after) {
    const prefix = commonPrefix(before, after);
    const suffix = commonSuffix(before, after, prefix);
    const skipped = countLines(after, prefix);
    const old = lineTable(before, prefix, before.length - suffix);
    const now = lineTable(after, prefix, after.length - suffix);
    // A single line on each side is another line, or it would be part of the common beginning: most changes are this.
    const kept = old.count <= 1 && now.count <= 1 ? noneKept(old, now) : matchLines(old, now);
    return { added: changed(now, kept.after, skipped), removed: changed(old, kept.before, skipped) };
}
/** All lines of a content: what an added file adds and a deleted one removes. */
function allLines(bytes) {
    const table = lineTable(bytes);
    return changed(table, new Uint8Array(table.count), 0);
}
/** How many bytes of whole lines both begin with. */
function commonPrefix(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a[at] === b[at])
        at++;
    if (at === a.length && at === b.length)
        return at;
    return at === 0 ? 0 : a.lastIndexOf(line_diff_LINE_FEED, at - 1) + 1;
}
/** How many bytes of whole lines both end with, the common beginning left out. */
function commonSuffix(a, b, prefix) {
    const most = Math.min(a.length, b.length) - prefix;
    let length = 0;
    while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length])
        length++;
    if (startsLine(a, a.length - length, prefix) && startsLine(b, b.length - length, prefix))
        return length;
    const end = a.indexOf(line_diff_LINE_FEED, a.length - length);
    return end < 0 ? 0 : a.length - end - 1;
}
function startsLine(bytes, at, prefix) {
    return at === prefix || bytes[at - 1] === line_diff_LINE_FEED;
}
function changed({ bytes, starts, count }, kept, skipped) {
    const lines = [];
    for (let i = 0; i < count; i++) {
        if (kept[i] === 1)
            continue;
        const start = starts[i];
        const next = starts[i + 1];
        const end = bytes[next - 1] === line_diff_LINE_FEED ? next - 1 : next;
        lines.push({ number: skipped + i + 1, text: bytes.toString('utf8', start, end) });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/packages/change/src/file-contents.js


const file_contents_NOTHING = [];
const NO_LINES = { added: file_contents_NOTHING, removed: file_contents_NOTHING };
/** As git decides (buffer_is_binary): a NUL byte among the first 8,000 bytes. */
const BINARY_BYTES = 8000;
/** A file's contents from the bytes of its sides. Lines are compared when they are first asked for. */
function fileContents(file, before, after, maxLines) {
    const lines = Math.max(linesAtMost(before, maxLines), linesAtMost(after, maxLines));
    if (lines > maxLines)
        return unreadableContents(`it has ${lines} lines; at most ${maxLines} are read`);
    const binary = file_contents_isBinary(before) || file_contents_isBinary(after);
    return new ReadContents(before, after, binary, sameKind(file));
}
/** The contents of a file that nobody may call low. */
function unreadableContents(why) {
    return { binary: false, added: file_contents_NOTHING, removed: file_contents_NOTHING, unreadable: why };
}
class ReadContents {
    before;
    after;
    binary;
    #comparable;
    #diff;
    constructor(before, after, binary, comparable) {
        if (before !== undefined)
            this.before = before;
        if (after !== undefined)
            this.after = after;
        this.binary = binary;
        this.#comparable = comparable;
    }
    get added() {
        this.#diff ??= this.#compare();
        return this.#diff.added;
    }
    get removed() {
        this.#diff ??= this.#compare();
        return this.#diff.removed;
    }
    #compare() {
        const { before, after, binary } = this;
        if (binary)
            return NO_LINES;
        if (before !== undefined && after !== undefined && this.#comparable) {
            return before === after ? NO_LINES : diffLines(before, after);
        }
        return { added: after ? allLines(after) : file_contents_NOTHING, removed: before ? allLines(before) : file_contents_NOTHING };
    }
}
/** A link that becomes a file shares no line with it, even where the bytes are alike. */
function sameKind({ before, after }) {
    return (before?.mode === '120000') === (after?.mode === '120000');
}
function file_contents_isBinary(bytes) {
    return bytes?.subarray(0, BINARY_BYTES).includes(0) ?? false;
}
/** Counts only where the bytes could be too many lines. */
function linesAtMost(bytes, maxLines) {
    return bytes === undefined || bytes.length <= maxLines ? 0 : countLines(bytes, bytes.length);
}

;// CONCATENATED MODULE: ./build/packages/change/src/read-many.js
/** {@link ObjectStore.readMany} for any store: by the sizes first, where the store has no way of its own. */
async function readMany(store, oids, limits) {
    if (store.readMany !== undefined)
        return store.readMany(oids, limits);
    const sizes = await Promise.all(oids.map((oid) => store.size(oid)));
    let left = limits.totalBytes;
    return Promise.all(sizes.map(async (size, index) => {
        if (size > limits.maxBytes || size > left)
            return { size };
        left -= size;
        return { size, bytes: (await store.read(oids[index], limits.maxBytes)).bytes };
    }));
}

;// CONCATENATED MODULE: ./build/packages/change/src/contents.js



/** Files whose contents are asked for together; while one such group is used, the next are on their way. */
const GROUP_FILES = 256;
const GROUPS_AHEAD = 3;
const GROUP_BYTES = 16 * 1024 * 1024;
/**
 * Reads the contents of changed files, in the order given, a bounded amount ahead: memory does not grow with the
 * number of files. What is too large is `unreadable`; what is missing or corrupt is an error.
 * @throws SallyportError CHANGE_OBJECT_MISSING, CHANGE_OBJECT_CORRUPT
 */
async function* readContents(change, files, options = {}) {
    const limits = { maxFileBytes: 16 * 1024 * 1024, maxFileLines: 400_000, ...options };
    const store = change.objects;
    const groups = chunks(files, GROUP_FILES);
    const ahead = [];
    for (;;) {
        for (let some = groups.next(); some.done !== true; some = groups.next()) {
            const group = readGroup(store, some.value, limits);
            group.catch(() => { }); // It is awaited in its turn, unless the caller leaves before.
            if (ahead.push(group) === GROUPS_AHEAD)
                break;
        }
        const next = ahead.shift();
        if (next === undefined)
            return;
        const group = await idly(next);
        for (const [index, file] of group.files.entries()) {
            yield {
                file,
                contents: contentsOf(file, group.complete ? group.read : await withRest(store, file, group, limits), limits),
            };
            if (index % 16 === 15)
                await new Promise(setImmediate); // Lets the next groups come in meanwhile.
        }
    }
}
function* chunks(items, size) {
    let chunk = [];
    for (const item of items) {
        chunk.push(item);
        if (chunk.length < size)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}
async function readGroup(store, files, limits) {
    const oids = new Set();
    for (const file of files) {
        for (const side of [file.before, file.after])
            if (hasContent(side))
                oids.add(side.oid);
    }
    const wanted = [...oids];
    const read = await readMany(store, wanted, { maxBytes: limits.maxFileBytes, totalBytes: GROUP_BYTES });
    return {
        files,
        read: new Map(wanted.map((oid, index) => [oid, read[index]])),
        complete: read.every(({ bytes }) => bytes !== undefined),
    };
}
/** A submodule's id is a commit of another repository: there is nothing to read here. */
function hasContent(side) {
    return side !== undefined && side.mode !== '160000';
}
function contentsOf(file, read, { maxFileBytes, maxFileLines }) {
    const [before, after] = [file.before, file.after].map((side) => (hasContent(side) ? read.get(side.oid) : undefined));
    const larger = Math.max(before?.size ?? 0, after?.size ?? 0);
    if (larger > maxFileBytes)
        return unreadableContents(`it has ${larger} bytes; at most ${maxFileBytes} are read`);
    return fileContents(file, before?.bytes, after?.bytes, maxFileLines);
}
/** Reads the sides of a file that did not fit in its group. They are not kept. */
async function withRest(store, file, { read }, { maxFileBytes }) {
    const whole = new Map();
    for (const side of [file.before, file.after]) {
        const known = hasContent(side) ? read.get(side.oid) : undefined;
        if (known === undefined || side === undefined)
            continue;
        const fits = known.bytes !== undefined || known.size > maxFileBytes;
        whole.set(side.oid, fits ? known : { size: known.size, bytes: (await store.read(side.oid, maxFileBytes)).bytes });
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/read-files.js


/** What a store answers when one object cannot be had; the rest of the change is judged all the same. */
const LOST = new Set(['CHANGE_OBJECT_MISSING', 'CHANGE_OBJECT_CORRUPT']);
/**
 * Reads files in the order given. A file whose object is missing or corrupt comes as unreadable, so that the reason
 * names the file and everything else is still judged.
 */
async function* readFiles(change, files) {
    const asked = new Set();
    const source = files[Symbol.iterator]();
    try {
        for await (const read of readContents(change, remembering(source, asked))) {
            asked.delete(read.file);
            yield read;
        }
    }
    catch (error) {
        if (!isLost(error))
            throw error;
        for (const file of asked)
            yield await readAlone(change, file);
        for (let next = source.next(); next.done !== true; next = source.next())
            yield await readAlone(change, next.value);
    }
}
/** Hands files on and remembers them; leaving it early does not end the source. */
function* remembering(source, asked) {
    for (let next = source.next(); next.done !== true; next = source.next()) {
        asked.add(next.value);
        yield next.value;
    }
}
async function readAlone(change, file) {
    try {
        for await (const read of readContents(change, [file]))
            return read;
    }
    catch (error) {
        if (!isLost(error))
            throw error;
        return { file, contents: lost(error.message) };
    }
    return { file, contents: lost('nothing was read') };
}
function isLost(error) {
    return (0,errors/* isSallyportError */.Rv)(error) && LOST.has(error.code);
}
/** How a rule tells an object that is not there from one that is too large. */
const LOST_PREFIX = 'lost: ';
function lost(why) {
    return { binary: false, added: [], removed: [], unreadable: `${LOST_PREFIX}${why}` };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/unreadable.js


const LOST_REMEDY = 'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or clone again.';
/** Fail closed: what nobody could read, nobody may call low. */
const rules_unreadable_unreadable = fileRule({
    code: 'RISK_UNREADABLE',
    title: 'Contents that could not be read',
    why: 'A file that no rule could read may hold anything.',
    remedy: 'Make the file smaller, or keep it outside the repository; a person has to look at it.',
    needs: 'contents',
    *inspect({ contents }) {
        const why = contents?.unreadable;
        if (why === undefined)
            return;
        if (!why.startsWith(LOST_PREFIX))
            yield { tier: 'medium', message: `not read: ${why}` };
        else
            yield { tier: 'high', message: `not read: ${why.slice(LOST_PREFIX.length)}`, remedy: LOST_REMEDY };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/index.js























/** Raised whenever a rule judges differently than before: recorded decisions name the rules that they were made by. */
const rules_VERSION = 4;
/** Every rule, from the weightiest on: reasons of one tier are listed in this order. */
const rules = [
    rules_unreadable_unreadable,
    ...contentRules,
    binaryWithBuild,
    ...dependencyRules,
    importedInstructions,
    submodule,
    symlinks,
    oddPaths,
    foldingNames,
    ...pathRules,
    infrastructureByContent,
    gateFiles,
    declaredTiers,
    critical,
    binary,
    modes,
    scriptsWithoutExtension,
    testsRenamedAway,
    rewrittenTestData,
    namesBeyondCount,
    limits,
    mixedPurposes,
    fixtureOfTools,
    ...ordinaryRules,
];
const fileRules = rules.filter((rule) => rule.kind === 'file');
/** Rules that only say which name a file has, by their code (`NamedFile.known`). */
const rulesByKnownName = new Map([...pathRules, ...ordinaryRules, fixtureOfTools].map((rule) => [rule.code, rule]));
/** All other rules that look at files. */
const generalRules = fileRules.filter(({ code }) => !rulesByKnownName.has(code));
const changeRules = rules.filter((rule) => rule.kind === 'change');
const byCode = new Map(rules.map((rule, weight) => [rule.code, { rule, weight }]));
function ruleByCode(code) {
    return byCode.get(code)?.rule;
}
/** The rule's place in the list of all rules. */
function weightOf(code) {
    return byCode.get(code)?.weight ?? rules.length;
}
let rules_digest;
/** SHA-256 (hex) of what the rules are: their texts, the names that they know, and their version. */
function rulesDigest() {
    rules_digest ??= (0,digest/* sha256 */.s)(JSON.stringify({ rules, version: rules_VERSION }));
    return rules_digest;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/find-entry.js

/**
 * Finds what stands at a path below a tree; `undefined` when nothing does.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function find_entry_findEntry(store, tree, path) {
    let found = { name: '', kind: 'folder', oid: tree };
    for (const segment of path.split('/')) {
        if (found.kind !== 'folder')
            return undefined;
        const next = (await readFolder(store, found.oid)).find((entry) => entry.name === segment);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/inspect-file.js

/** Findings of one rule in one file beyond this many say nothing new. */
const MAX_FINDINGS = 100;
const NO_NOTES = new Map();
/**
 * Has every rule that applies look at one file. Rules that need contents look only when there are some; the result is
 * a promise only when a rule had to wait, since a change can have 100,000 files.
 */
function inspectFile(named, contents, { byKnownName, general, configuration }) {
    let notes;
    const note = (key, value) => {
        notes ??= new Map();
        notes.set(key, value);
    };
    const inspected = { ...named, configuration, ...(contents && { contents }), note };
    const findings = [];
    let waiting;
    const look = (rule) => {
        if ((rule.needs === 'contents' && contents === undefined) || !appliesTo(rule, named))
            return;
        const pending = collect(rule, inspected, findings);
        if (pending === undefined)
            return;
        waiting ??= [];
        waiting.push(pending);
    };
    for (const code of named.known) {
        const rule = byKnownName.get(code);
        if (rule !== undefined)
            look(rule);
    }
    for (const rule of general)
        look(rule);
    const { file, classes, names, known } = named;
    const result = () => ({
        file,
        classes,
        names,
        known,
        tier: tierOf(findings),
        findings,
        binary: contents?.binary ?? false,
        notes: notes ?? NO_NOTES,
    });
    return waiting === undefined ? result() : Promise.all(waiting).then(result);
}
function appliesTo(rule, named) {
    return rule.applies === undefined || rule.applies(named);
}
/** The highest tier found; a file about which no rule said anything is not low (fail closed). */
function tierOf(findings) {
    if (findings.length === 0)
        return 'medium';
    return findings.reduce((highest, { tier }) => (compareTiers(tier, highest) > 0 ? tier : highest), 'low');
}
/**
 * Takes what a rule found, in a bounded number. Gives a promise only for a rule that is asynchronous. A rule that fails
 * on some input has not judged it: that is high, and says so, instead of ending the judgement.
 * @throws SallyportError what reading objects throws
 */
function collect(rule, subject, into) {
    const { code } = rule;
    let count = 0;
    try {
        const found = rule.inspect(subject);
        if (Symbol.asyncIterator in found)
            return collectLater(code, found, into);
        for (const finding of found) {
            into.push({ ...finding, code });
            if (++count >= MAX_FINDINGS)
                break;
        }
    }
    catch (error) {
        into.push(failed(code, error));
    }
    return undefined;
}
async function collectLater(code, found, into) {
    let count = 0;
    try {
        for await (const finding of found) {
            into.push({ ...finding, code });
            if (++count >= MAX_FINDINGS)
                break;
        }
    }
    catch (error) {
        into.push(failed(code, error));
    }
}
function failed(code, error) {
    if ((0,errors/* isSallyportError */.Rv)(error))
        throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { code, tier: 'high', message: `this rule could not finish: ${why.slice(0, 200)}`, remedy: REPORT };
}
const REPORT = 'Have a person read the file, and report the fault of the rule.';

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/inspect-change.js




/** Has the change rules look at the whole, after the file rules. */
async function inspectChange(change, configuration, seen) {
    const inspected = inspectedChange(change, configuration, seen);
    const findings = [];
    for (const rule of changeRules)
        await collect(rule, inspected, findings);
    return findings;
}
function inspectedChange(change, configuration, seen) {
    const { objects, subject } = change;
    return {
        ...seen,
        configuration,
        headHas: async (path) => {
            const entry = await find_entry_findEntry(objects, subject.gitTree, path);
            return entry !== undefined && entry.kind !== 'folder';
        },
        headNames: async (folder) => {
            const entry = folder === '' ? undefined : await find_entry_findEntry(objects, subject.gitTree, folder);
            if (folder !== '' && entry?.kind !== 'folder')
                return [];
            return (await readFolder(objects, entry?.oid ?? subject.gitTree)).map(({ name }) => name);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/line-count.js

/**
 * Lines added and deleted as a diff without renames counts them: a renamed or copied file counts whole (contract,
 * "Floors": without rename credit). Binary files have no lines.
 */
function changedLines(file, contents) {
    if (contents.binary || contents.unreadable !== undefined)
        return { added: 0, deleted: 0 };
    if (file.status === 'renamed') {
        return { added: line_count_countLines(contents.after), deleted: line_count_countLines(contents.before) };
    }
    if (file.status === 'copied')
        return { added: line_count_countLines(contents.after), deleted: 0 };
    const whole = wholeSide(contents);
    if (whole !== undefined)
        return contents.after ? { added: whole.lines, deleted: 0 } : { added: 0, deleted: whole.lines };
    return { added: contents.added.length, deleted: contents.removed.length };
}
function line_count_countLines(bytes) {
    if (bytes === undefined || bytes.length === 0)
        return 0;
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        lines++;
    return bytes[bytes.length - 1] === 0x0a ? lines : lines + 1;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/listed-instructions.js
/**
 * Under these keys agents' configuration lists files that are read as instructions: aider (`read`), opencode
 * (`instructions`, `prompt`), Gemini CLI (`contextFileName`, `fileName`), Crush (`context_paths`), Codex
 * (`project_doc_fallback_filenames`, `model_instructions_file`), Continue and others (`rules`).
 */
const KEY = /["']?\b(?:read|instructions?|rules|prompts?|prompt_file|system_prompt_file|contextFileName|fileName|context_?(?:paths|files?)|project_doc_fallback_filenames|(?:(?:model|experimental)_)?instructions_file)\b["']?[ \t]*[:=][ \t]*/gi;
const NAMED = /\{file:([^{}\s]+)\}|\bfile:\/\/(\.{1,2}\/[^\s"']+)/g;
/** A file, not a word, a sentence or an address. */
const listed_instructions_FILE = /^(?!\w+:\/\/)(?=.*[./])[^\s"'`{}[\]]{1,300}$/;
const LONGEST_LIST = 20_000;
/** A configuration of an agent has a few of them. */
const MOST_KEYS = 500;
/** Is this a file that can list instructions, by its name? */
function canListInstructions(path) {
    return /\.(?:jsonc?|ya?ml|toml)$/i.test(path);
}
/**
 * Paths and globs that a configuration lists as instructions, as they are written. Reads JSON, YAML and TOML alike,
 * and takes rather too many for paths than too few: what it names is judged more strictly, never less.
 */
function listedInstructions(text) {
    const listed = [];
    let keys = 0;
    for (const match of text.matchAll(KEY)) {
        if (++keys > MOST_KEYS)
            break;
        listed.push(...listed_instructions_valuesOf(text.slice(match.index + match[0].length)));
    }
    for (const [, braces, address] of text.matchAll(NAMED))
        listed.push((braces ?? address));
    return listed.filter((value) => listed_instructions_FILE.test(value));
}
/** The text or texts that begin here: a list in brackets, the items of a YAML list, or one value. */
function listed_instructions_valuesOf(text) {
    const rest = text.slice(0, LONGEST_LIST);
    if (rest.startsWith('['))
        return listed_instructions_wordsOf(rest.slice(1, rest.indexOf(']') < 0 ? undefined : rest.indexOf(']')));
    const items = /^(?:#.*)?\r?\n((?:[ \t]*(?:-[ \t].*|#.*)?(?:\r?\n|$))*)/.exec(rest)?.[1] ?? '';
    const lines = items === '' ? [rest.split(/[\r\n]/, 1)[0] ?? ''] : items.split('\n');
    return lines.flatMap((line) => listed_instructions_wordsOf(line.replace(/^\s*-\s+/, '')));
}
function listed_instructions_wordsOf(text) {
    return text
        .replace(/(?:^|\s)(?:#|\/\/)\s.*$/gm, '')
        .split(/[\s,]+/)
        .map((word) => word.replace(/^["']|["']$/g, ''));
}
/**
 * What a glob stands for among imports: the folder that all its paths lie in (with a slash), or, when they may lie
 * anywhere, the name that they end in (after `**` and a slash). A path stands for itself.
 */
function importOf(pattern) {
    const wildcard = pattern.search(/[*?{]/);
    if (wildcard < 0)
        return pattern;
    const folder = pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
    return folder !== '' ? folder : `**/${pattern.slice(pattern.lastIndexOf('/') + 1).replace(/^\*+/, '')}`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/imports.js






const imports_MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 10_000;
/** Claude Code and Gemini CLI follow imports five deep. */
const imports_MAX_DEPTH = 5;
const imports_PROSE = /\.(md|mdc|markdown|txt)$|(^|\/)[^.]+$|(^|\/)\.[a-z]+(rules|hints|guidelines)$/i;
const imports_IMPORT = /(?:^|[\s("'[`*>])@((?:\.{0,2}\/)?[^\s"'`()[\]{}<>|*]+)|\(mdc:((?:[^()\s]|\([^()\s]*\))+)\)/gm;
/**
 * Collects what agent instructions of a tree import: `@path` (Claude Code, Gemini CLI), `mdc:` links (Cursor) and what
 * agents' configuration lists (aider, opencode and others), from the importing file's folder and from the root, through imported files.
 * @throws what {@link ObjectStore.read} throws
 */
async function imports_importsOf(store, tree, instructions) {
    const imports = new Map();
    let complete = true;
    let level = instructions.filter(({ path }) => imports_PROSE.test(path) || canListInstructions(path));
    for (let depth = 0; depth < imports_MAX_DEPTH && level.length > 0; depth++) {
        const next = [];
        if (level.length > MAX_FILES)
            complete = false;
        for (const file of level.slice(0, MAX_FILES)) {
            for (const target of await targetsIn(store, file)) {
                const key = lowerName(target);
                if (imports.has(key))
                    continue;
                imports.set(key, file.path);
                const entry = target.endsWith('/') ? undefined : await find_entry_findEntry(store, tree, target);
                if (entry?.kind === 'file')
                    next.push({ path: target, oid: entry.oid });
                if (entry?.kind === 'folder')
                    imports.set(`${key}/`, file.path);
            }
        }
        level = next;
    }
    return { importers: imports, complete };
}
const imported = perStore();
async function targetsIn(store, file) {
    const key = `${file.oid} ${file.path}`;
    const known = imported(store).get(key);
    if (known !== undefined)
        return known;
    const targets = await readTargets(store, file);
    imported(store).set(key, targets);
    return targets;
}
async function readTargets(store, { path, oid }) {
    const targets = new Set();
    const text = (await readAtMost(store, oid, imports_MAX_BYTES))?.toString('utf8') ?? '';
    for (const target of imports_PROSE.test(path) ? importedIn(text) : listedInstructions(text).map(importOf)) {
        if (target === '' || target.startsWith('~'))
            continue;
        const rooted = target.replace(/^\/+/, '');
        for (const resolved of [resolveTarget(path, rooted), resolveTarget('x', rooted)]) {
            if (resolved)
                targets.add(target.endsWith('/') ? `${resolved}/` : resolved);
        }
    }
    return targets;
}
function importedIn(text) {
    if (!text.includes('@') && !text.includes('mdc:'))
        return [];
    return [...text.matchAll(imports_IMPORT)].map(([, at, mdc]) => (at ?? mdc ?? '').replace(/(?<![.,;:!?])[.,;:!?]+$/, '').replace(/#.*$/, ''));
}
/** The instruction file that imports this path, or a folder above it. */
function importerOf({ importers }, path) {
    if (importers.size === 0)
        return undefined;
    const name = lowerName(path);
    const direct = importers.get(name) ?? importers.get(`**/${name.slice(name.lastIndexOf('/') + 1)}`);
    if (direct !== undefined)
        return direct;
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        const importer = importers.get(name.slice(0, slash + 1));
        if (importer !== undefined)
            return importer;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/landmarks.js





const NONE = { links: [], instructions: [], complete: true };
/** More than any repository of today has; a tree of some kilobytes can hold billions. */
const MAX_LANDMARKS = 200_000;
/** Folders read at once below one folder. */
const landmarks_WINDOW = 64;
const memories = perStore();
const instructionNames = nameTable([[true, agentInstructions.patterns]]);
/** Finds links and agent instructions in a whole tree; each distinct folder is read once for a store. */
async function landmarksOf(store, tree) {
    return landmarks_search(store, tree, memories(store), false);
}
/**
 * Asks for a folder once, also while it is being read: a tree can name one folder a thousand times.
 * @param inside whether a folder above makes every file in it an instruction (`.claude/`)
 */
function landmarks_search(store, tree, memory, inside) {
    const key = inside ? `${tree}!` : tree;
    const known = memory.get(key) ?? searchFolder(store, tree, memory, inside);
    memory.set(key, known);
    return known;
}
async function searchFolder(store, tree, memory, inside) {
    const own = { links: [], instructions: [], complete: true };
    const folders = [];
    for (const entry of await readFolder(store, tree)) {
        if (entry.kind === 'folder')
            folders.push(entry);
        else if (entry.kind === 'link')
            own.links.push({ path: entry.name, oid: entry.oid });
        else if (entry.kind === 'file' && (inside || isInstruction(entry.name)))
            own.instructions.push({ path: entry.name, oid: entry.oid });
    }
    for (let at = 0; at < folders.length; at += landmarks_WINDOW) {
        const window = folders.slice(at, at + landmarks_WINDOW);
        const found = await Promise.all(window.map(({ name, oid }) => landmarks_search(store, oid, memory, inside || isInstruction(`${name}/x`))));
        for (const [index, below] of found.entries())
            landmarks_take(own, below, window[index].name);
    }
    return own.complete && countOf(own) === 0 ? NONE : own;
}
/** Adds what stands in a folder, as long as it is not too much. */
function landmarks_take(own, below, folder) {
    if (!below.complete || countOf(own) + countOf(below) > MAX_LANDMARKS)
        own.complete = false;
    if (!own.complete)
        return;
    for (const { path, oid } of below.links)
        own.links.push({ path: `${folder}/${path}`, oid });
    for (const { path, oid } of below.instructions)
        own.instructions.push({ path: `${folder}/${path}`, oid });
}
function countOf({ links, instructions }) {
    return links.length + instructions.length;
}
/** A tree has the same names in folder after folder: `index.ts`, `__init__.py`. */
const asked = new Map();
const MAX_ASKED = 10_000;
function isInstruction(name) {
    const known = asked.get(name);
    if (known !== undefined)
        return known;
    const answer = instructionNames.lookUp(foldName(name)).size > 0;
    if (asked.size >= MAX_ASKED)
        asked.clear();
    asked.set(name, answer);
    return answer;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/names.js





/**
 * Reads the trees of base and head for what gives files further names or meanings: links and imports.
 * @throws what {@link Change.objects} throws
 */
async function namer(change) {
    const { objects, subject } = change;
    if (change.files.length === 0)
        return (file) => nameFile(file, NO_LINKS, []);
    const baseTree = await treeOf(change);
    const [base, head] = await Promise.all([landmarksOf(objects, baseTree), landmarksOf(objects, subject.gitTree)]);
    const links = await linkNames(objects, [...base.links, ...head.links]);
    const imports = await Promise.all([
        imports_importsOf(objects, baseTree, base.instructions),
        imports_importsOf(objects, subject.gitTree, head.instructions),
    ]);
    const complete = [base, head, ...imports].every((one) => one.complete);
    return (file) => {
        const named = nameFile(file, links, imports);
        return complete ? named : { ...named, allNamesKnown: false };
    };
}
const NO_LINKS = { namesOf: (path) => ({ names: [path], complete: true }) };
/** The tree of the merge base, from the commit's first line (gitformat-commit). */
async function treeOf({ objects, mergeBase }) {
    const { bytes } = await objects.read(mergeBase);
    return bytes.toString('latin1', 'tree '.length, bytes.indexOf(0x0a));
}
function nameFile(file, links, imports) {
    const own = file.previousPath === undefined ? [file.path] : [file.path, file.previousPath];
    const named = own.map((path) => links.namesOf(path));
    const names = [...new Set(named.flatMap((one) => one.names))];
    const folders = isFolderLike(file) ? own.flatMap(insideOf) : [];
    const importedBy = imports
        .flatMap((one) => names.map((name) => importerOf(one, name)))
        .find((importer) => importer !== undefined);
    const known = names.map((name) => (own.includes(name) ? knownName(name) : linkedName(name)));
    known.push(...folders.map((name) => knownName(name)).filter(({ codes }) => !codes.some(isOrdinary)));
    return {
        file,
        names,
        ...summaryOf(known, importedBy),
        allNamesKnown: named.every(({ complete }) => complete),
        ...(importedBy !== undefined && { importedBy }),
    };
}
/** A link or a submodule can stand where tools look for a folder: `.claude`, `.github`, `.github/workflows`. */
function isFolderLike({ before, after }) {
    return [before?.mode, after?.mode].some((mode) => mode === '120000' || mode === '160000');
}
function insideOf(path) {
    return [`${path}/x`, `${path}/workflows/x`];
}
function isOrdinary(code) {
    return ordinaryRules.some((rule) => rule.code === code);
}
/** A link into a folder of vendored code (a project that tests its own plugin, say) does not make own code vendored. */
function linkedName(name) {
    const known = knownName(name);
    const codes = known.codes.filter((code) => code !== vendored.code);
    return codes.length > 0 ? { ...known, codes } : { codes: [], class: 'documentation' };
}
const IMPORTED = 'RISK_IMPORTED_INSTRUCTIONS';
/** How much a class weighs when a file has several. */
const WEIGHT = [
    'policy',
    'agent-instructions',
    'owners',
    'ci',
    'dependencies',
    'vendored',
    'deployment',
    'build',
    'configuration',
    'binary',
    'source',
    'generated',
    'other',
    'test',
    'documentation',
];
/** Files with one name of one kind are nearly all there are; they share what is said of them. */
const summaries = new Map();
function summaryOf(known, importedBy) {
    const [only] = known;
    const key = known.length === 1 && only !== undefined && importedBy === undefined ? only.codes.join(' ') : undefined;
    const shared = key === undefined ? undefined : summaries.get(key);
    if (shared !== undefined)
        return shared;
    const summary = {
        known: new Set([...known.flatMap(({ codes }) => codes), ...(importedBy === undefined ? [] : [IMPORTED])]),
        classes: classesOf(known, importedBy),
    };
    if (key !== undefined)
        summaries.set(key, summary);
    return summary;
}
function classesOf(known, importedBy) {
    const classes = new Set(known.map((one) => one.class));
    if (importedBy !== undefined)
        classes.add('agent-instructions');
    return WEIGHT.filter((one) => classes.has(one));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/inspect-files.js





const inspect_files_contentRules = fileRules.filter((rule) => rule.needs === 'contents');
/**
 * Has the file rules look at every file. Contents are read one after another, a bounded amount ahead, and only where
 * a rule asks for them; what is kept of a file is its findings and notes.
 */
async function inspectFiles(change, configuration) {
    const inspection = { byKnownName: rulesByKnownName, general: generalRules, configuration };
    const files = new Array(change.files.length);
    const waiting = new Waiting(change.files, await namer(change));
    let addedLines = 0;
    let deletedLines = 0;
    for await (const { file, contents } of readFiles(change, waiting.wanted())) {
        const { at, named } = waiting.take(file);
        const seen = inspectFile(named, contents, inspection);
        files[at] = seen instanceof Promise ? await seen : seen;
        const lines = changedLines(file, contents);
        addedLines += lines.added;
        deletedLines += lines.deleted;
    }
    for (const { at, named } of waiting.unwanted)
        files[at] = await inspectFile(named, undefined, inspection);
    return { files, addedLines, deletedLines };
}
/** Names files as they are asked for, so that names of all files are never held at once. */
class Waiting {
    unwanted = [];
    #files;
    #name;
    #places = new Map();
    constructor(files, name) {
        this.#files = files;
        this.#name = name;
    }
    /** The files whose contents some rule wants to see. */
    *wanted() {
        for (const [at, file] of this.#files.entries()) {
            const place = { at, named: this.#name(file) };
            if (needsContents(place.named)) {
                this.#places.set(file, place);
                yield file;
            }
            else
                this.unwanted.push(place);
        }
    }
    take(file) {
        const place = this.#places.get(file);
        this.#places.delete(file);
        return place;
    }
}
/** A submodule's id is a commit of another repository: there is nothing to read here. */
function needsContents(named) {
    const sides = [named.file.before, named.file.after].filter((side) => side !== undefined);
    if (sides.every(({ mode }) => mode === '160000'))
        return false;
    return inspect_files_contentRules.some((rule) => appliesTo(rule, named));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/reasons.js


/** Every finding as a reason: the highest tier first, then the weightiest rule, then path and line. */
function sortedReasons(files, found) {
    const reasons = found.map((finding) => reasonOf(finding, finding.path));
    for (const { file, findings } of files) {
        for (const finding of findings)
            reasons.push(reasonOf(finding, finding.path ?? file.path));
    }
    return reasons.sort(compareReasons);
}
function reasonOf({ code, tier, line, message, remedy }, path) {
    const rule = ruleByCode(code);
    const mend = remedy ?? (tier === 'low' ? undefined : rule?.remedy);
    return {
        code,
        tier,
        ...(path !== undefined && { path }),
        ...(line !== undefined && { line }),
        message,
        ...(mend !== undefined && { remedy: mend }),
    };
}
function compareReasons(a, b) {
    return (compareTiers(b.tier, a.tier) ||
        weightOf(a.code) - weightOf(b.code) ||
        compareText(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/classify.js





/**
 * Judges a change: every rule looks at every file that it applies to, then at the whole; the tier is the highest that
 * any found, and whatever cannot be read is never low.
 * @param change what would be merged (`readChange`)
 * @param configuration the base commit's
 * @returns the contract's classification: reasons from the weightiest on, files in the order of their path bytes
 * @throws SallyportError what reading trees throws (CHANGE_…; a lost file is a reason, no error); GLOB_INVALID for
 *   a pattern of `tiers` or `critical` that is none
 */
async function classify(change, configuration) {
    const seen = await inspectFiles(change, configuration);
    const found = await inspectChange(change, configuration, seen);
    const reasons = sortedReasons(seen.files, found);
    return {
        schema: 'sallyport/classification/v1',
        tier: highestTier([...seen.files.map(({ tier }) => tier), ...found.map(({ tier }) => tier)]),
        reasons,
        files: seen.files.map((file) => classifiedFile(file, found)),
        subject: change.subject,
        inputs: {
            change: (0,json/* digestOf */.ol)({ mergeBase: change.mergeBase, subject: change.subject }),
            configuration: (0,json/* digestOf */.ol)(configuration),
            rules: rulesDigest(),
        },
    };
}
function classifiedFile(seen, found) {
    const { file, tier, classes } = seen;
    const raised = found.filter(({ path }) => path === file.path).map((finding) => finding.tier);
    return {
        path: file.path,
        ...(file.previousPath !== undefined && { previousPath: file.previousPath }),
        tier: highestTier([tier, ...raised]),
        class: classes[0] ?? 'other',
    };
}

;// CONCATENATED MODULE: ./build/actions/classify-risk/src/inputs.js


;// CONCATENATED MODULE: ./build/packages/core/src/statement.js
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** cosign writes this older one for `--predicate`; we read both and write only the newer. */
const STATEMENT_TYPE_V0_1 = 'https://in-toto.io/Statement/v0.1';
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The project's own predicate types stand below this; a page with this path documents each. */
const PREDICATE_BASE = 'https://sallyport-ci.github.io/sallyport/predicates';
/** SLSA provenance v1. */
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** The build type of a change that an agent made; docs/predicates/agent-commit.md. */
const AGENT_COMMIT_BUILD_TYPE = 'https://sallyport-ci.github.io/sallyport/build-types/agent-commit/v1';
/** The three subjects of a Statement about a change, in a fixed order. */
function changeSubjects(subject) {
    return [
        { name: 'commit', digest: { gitCommit: subject.gitCommit } },
        { name: 'tree', digest: { gitTree: subject.gitTree } },
        { name: 'patch', digest: { sha256: subject.patchSha256 } },
    ];
}
/** A Statement about a change. `predicate` has to be plain JSON. */
function changeStatement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: changeSubjects(subject), predicateType, predicate };
}
/**
 * Is the Statement about this change: do its subjects hold the commit, the tree and the patch? Further subjects are
 * ignored. Compare with the change as it was read; never take the change from a Statement.
 */
function isAbout(statement, subject) {
    return changeSubjects(subject).every(({ digest }) => Object.entries(digest).every(([algorithm, value]) => statement.subject.some((s) => Object.hasOwn(s.digest, algorithm) && s.digest[algorithm] === value)));
}

;// CONCATENATED MODULE: ./build/actions/classify-risk/src/main.js

const CLASSIFICATION_TYPE = `${PREDICATE_BASE}/classification/v1`;
/** What was found, as a Statement about the change; the files are left to whoever classifies again. */
function classificationStatement({ tier, reasons, inputs, subject }) {
    return changeStatement(subject, CLASSIFICATION_TYPE, { tier, reasons, inputs });
}

// EXTERNAL MODULE: ./build/packages/runtime/src/text.js + 1 modules
var src_text = __nccwpck_require__(6735);
// EXTERNAL MODULE: ./build/packages/runtime/src/markdown.js
var markdown = __nccwpck_require__(7989);
;// CONCATENATED MODULE: ./build/actions/classify-risk/src/report.js


const MAX_REASONS = 65_536;
const MAX_ROWS = 50;
const LEVELS = { high: 'warning', medium: 'notice', low: 'notice' };
/** Outputs, annotations at the lines, and the summary. */
async function report(runner, classification, statement) {
    const { tier, reasons, subject } = classification;
    runner.output('result', 'ok');
    reportSubject(runner, subject);
    runner.output('statement', statement);
    runner.output('tier', tier);
    runner.output('reasons', (0,src_text/* jsonWithin */.Ir)(reasons, MAX_REASONS));
    runner.log.info(`tier: ${tier}`);
    for (const reason of reasons)
        runner.log.info(`${reason.tier.padEnd(6)} ${reason.code} ${report_textOf(reason)}`);
    for (const reason of reasons.filter((one) => one.tier !== 'low')) {
        runner.annotate({
            level: LEVELS[reason.tier],
            title: `${reason.tier} risk: ${reason.code}`,
            message: reason.message,
            ...(reason.path === undefined ? {} : { path: reason.path }),
            ...(reason.line === undefined ? {} : { line: reason.line }),
        });
    }
    await runner.summary(report_summaryOf(classification));
}
function report_summaryOf({ tier, reasons, files, subject }) {
    const rows = reasons
        .slice(0, MAX_ROWS)
        .map((reason) => [reason.tier, report_placeOf(reason), (0,markdown/* markdownText */.p7)(reason.message), (0,markdown/* markdownText */.p7)(reason.remedy ?? '')]);
    const more = reasons.length > MAX_ROWS ? `\n${reasons.length - MAX_ROWS} more reasons stand in the log.\n` : '';
    const heading = `### Risk: ${tier}\n\n${(0,markdown/* markdownCode */.D9)(subject.gitCommit)}, ${files.length} files.\n\n`;
    return heading + (0,markdown/* markdownTable */.Qj)(['tier', 'where', 'why', 'what to do'], rows) + more;
}
function report_placeOf({ path, line, code }) {
    if (path === undefined)
        return (0,markdown/* markdownCode */.D9)(code);
    return (0,markdown/* markdownCode */.D9)(line === undefined ? path : `${path}:${line}`);
}
function report_textOf({ path, line, message }) {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
    return place + message;
}

;// CONCATENATED MODULE: ./build/actions/classify-risk/src/run.js





/** Classifies the change and writes what was found as a Statement. @throws SallyportError */
async function run(runner) {
    const inputs = readChangeInputs(runner);
    await withChange(inputs, runner, undefined, async ({ change }) => {
        const configuration = await configurationOf(change, inputs, runner);
        const classification = await classify(change, configuration);
        const statement = classificationStatement(classification);
        const path = await evidence_directory_writeEvidence(inputs.evidenceDirectory, 'classification.intoto.json', statement);
        await report(runner, classification, path);
    });
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
}


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ SallyportError),
/* harmony export */   Rv: () => (/* binding */ isSallyportError),
/* harmony export */   ip: () => (/* binding */ toSallyportError)
/* harmony export */ });
/* unused harmony export assertNever */
/**
 * A failure that somebody can act on. Everything that is unknown, missing, truncated or unreadable
 * ends in one of these; only the outermost layer (`runAction`, the command line) catches it.
 */
class SallyportError extends Error {
    name = 'SallyportError';
    code;
    remedy;
    constructor({ code, message, remedy, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.remedy = remedy;
    }
}
/** Is this a failure of ours with this code (or any code, when none is given)? */
function isSallyportError(error, code) {
    return error instanceof SallyportError && (code === undefined || error.code === code);
}
/** Any thrown value as a SallyportError: ours as it is, others as `INTERNAL_ERROR`. */
function toSallyportError(error) {
    if (error instanceof SallyportError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new SallyportError({
        code: 'INTERNAL_ERROR',
        message: `unexpected failure: ${message}`,
        remedy: 'Report it with the command and its output; nothing was decided or merged.',
        cause: error,
    });
}
/** Closes a union: the compiler proves that no case is left, and a value from outside still fails. */
function assertNever(value) {
    throw new SallyportError({
        code: 'INTERNAL_UNREACHABLE',
        message: `a case that nobody handles: ${JSON.stringify(value)}`,
        remedy: 'Report it; nothing was decided or merged.',
    });
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* unused harmony export matchRuns */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3732);

const MAX_ALTERNATIVES = 256;
/**
 * Compiles a glob of the configuration. `*` matches within a segment, `**` over segments, `?` one byte,
 * `{a,b}` alternatives; dot files match; `[` and `]` are literal; case counts. Paths are compared as bytes.
 * Matching is linear in path times pattern: no pattern makes it backtrack without bound.
 * @throws SallyportError GLOB_INVALID for an empty pattern, a leading `/`, a `..` segment, `!`, or unbalanced braces.
 */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** A matcher for any of several globs; matches nothing when there are none. */
function compileGlobs(patterns) {
    const alternatives = patterns.flatMap((pattern) => expandBraces(checked(pattern), pattern).map(segmentsOf));
    if (alternatives.length === 0)
        return () => false;
    return (path) => {
        const segments = segmentsOf(path);
        return alternatives.some((glob) => matchSegments(glob, segments));
    };
}
/** One character for each byte, so that matching counts bytes. */
function bytesOf(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
    return bytes.toString('latin1');
}
function segmentsOf(path) {
    return bytesOf(path).split('/');
}
function invalid(pattern, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'GLOB_INVALID',
        message: `the pattern ${JSON.stringify(pattern)} ${why}`,
        remedy: 'Write paths from the repository root with *, **, ? and {a,b}, for instance src/auth/**.',
    });
}
function checked(pattern) {
    if (pattern === '')
        throw invalid(pattern, 'is empty');
    if (pattern.startsWith('/'))
        throw invalid(pattern, 'starts with a slash');
    if (pattern.includes('!'))
        throw invalid(pattern, 'has a "!"; patterns cannot be negated');
    if (pattern.includes('\0'))
        throw invalid(pattern, 'has a NUL byte');
    return pattern;
}
/** All the brace-free patterns that a pattern stands for. */
function expandBraces(text, pattern) {
    const open = text.indexOf('{');
    if (open < 0) {
        if (text.includes('}'))
            throw invalid(pattern, 'closes a brace that it does not open');
        if (text.split('/').includes('..'))
            throw invalid(pattern, 'has a ".." segment');
        if (text === '' || text.startsWith('/'))
            throw invalid(pattern, 'has an alternative that is empty or starts with a slash');
        return [text];
    }
    const { parts, end } = splitBraces(text, open, pattern);
    const expanded = parts.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(end + 1), pattern));
    if (expanded.length > MAX_ALTERNATIVES)
        throw invalid(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
    return expanded;
}
function splitBraces(text, open, pattern) {
    if (text.slice(0, open).includes('}'))
        throw invalid(pattern, 'closes a brace that it does not open');
    const parts = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < text.length; at++) {
        const character = text[at];
        if (character === '{')
            depth++;
        if (depth === 1 && (character === ',' || character === '}')) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
        if (character === '}' && --depth === 0)
            return { parts, end: at };
    }
    throw invalid(pattern, 'opens a brace that it does not close');
}
/** `**` as a whole segment stands for any number of segments; the last choice alone is remembered, as for `*`. */
function matchSegments(glob, path) {
    return matchRuns(glob.length, path.length, {
        isRun: (g) => glob[g] === '**',
        matches: (g, p) => matchSegment(glob[g], path[p]),
    });
}
function matchSegment(glob, text) {
    return matchRuns(glob.length, text.length, {
        isRun: (g) => glob[g] === '*',
        matches: (g, p) => glob[g] === '?' || glob[g] === text[p],
    });
}
/**
 * The classic wildcard match: on a mismatch, let the last run take one more and go on. Its time is at most the product
 * of the two lengths.
 */
function matchRuns(globLength, textLength, { isRun, matches }) {
    let g = 0;
    let p = 0;
    let run = -1;
    let taken = 0;
    while (p < textLength) {
        if (g < globLength && isRun(g)) {
            run = g++;
            taken = p;
        }
        else if (g < globLength && matches(g, p)) {
            g++;
            p++;
        }
        else if (run >= 0) {
            g = run + 1;
            p = ++taken;
        }
        else
            return false;
    }
    while (g < globLength && isRun(g))
        g++;
    return g === globLength;
}


/***/ }),

/***/ 2099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  qF: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: canonicalJson

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __nccwpck_require__(7903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
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
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let before = end;
        while (text.charCodeAt(before - 1) === 0x5c)
            before--;
        // Backslashes come in pairs unless the last of them escapes the quote.
        if ((end - before) % 2 === 0)
            return end;
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
    const text = canonicalize(value);
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

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6735);

/** Text from outside as Markdown that shows it and does nothing else: no links, images, mentions, HTML or tables. */
function markdownText(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)
        .replace(/[\\`*_{}[\]()<>#+!|~-]/g, (character) => `\\${character}`)
        .replace(/&/g, '&amp;')
        .replace(/@/g, '@<!-- -->')
        .replace(/\n/g, ' ');
}
/** Text from outside as a span of code, on one line. CommonMark 0.31, section 6.1. */
function markdownCode(text) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/\n/g, ' ').replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** A table from rows that are Markdown already. */
function markdownTable(header, rows) {
    if (rows.length === 0)
        return '';
    const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: helpFor

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 2 modules
var json = __nccwpck_require__(2099);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/runtime/src/commands.js


/**
 * Writes a workflow command to the log (docs: "Workflow commands for GitHub Actions"); the runner reads it there. Its text
 * is escaped as actions/toolkit does it, so that it can neither end the command nor begin another.
 */
function writeCommand(name, message, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    process.stdout.write(`::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}\n`);
}
/** A line of the log; not a command, unless its text is one. */
function writeLine(message) {
    process.stdout.write(`${message}\n`);
}
/**
 * Adds an output to the file that the runner names, between two lines that the value cannot know.
 * @param path `GITHUB_OUTPUT`; without one, the older command is written
 */
function writeOutput(path, name, value) {
    if (!path) {
        writeCommand('set-output', value, { name });
        return;
    }
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** The value of an input, as the runner passes it: without surrounding white space, empty when it is not given. */
function readInput(variables, name) {
    return (variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/runtime/src/environment.js

/** The runner's variables as values, with GitHub.com's addresses where none are given. */
function environmentOf(variables) {
    const text = (name, fallback = '') => variables[name] || fallback;
    return {
        eventName: text('GITHUB_EVENT_NAME'),
        repository: text('GITHUB_REPOSITORY'),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        workspace: text('GITHUB_WORKSPACE', '.'),
        temporary: text('RUNNER_TEMP'),
        apiUrl: text('GITHUB_API_URL', 'https://api.github.com'),
        graphqlUrl: text('GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
        serverUrl: text('GITHUB_SERVER_URL', 'https://github.com'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt: text('GITHUB_RUN_ATTEMPT'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        actionRepository: text('GITHUB_ACTION_REPOSITORY'),
        actionRef: text('GITHUB_ACTION_REF'),
        dockerConfig: text('DOCKER_CONFIG', (0,external_node_path_.join)(text('HOME', text('USERPROFILE', '.')), '.docker')),
        canIdentify: Boolean(variables.ACTIONS_ID_TOKEN_REQUEST_URL && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
    };
}

;// CONCATENATED MODULE: ./build/packages/runtime/src/identity-token.js
/** For one attempt, in milliseconds. */
const TIMEOUT = 20_000;
const ATTEMPTS = 3;
/**
 * Asks GitHub for the job's identity token (docs: "OpenID Connect reference", "Requesting the JWT").
 * @throws Error whose text can hold neither the address nor a token
 */
async function requestIdentityToken(variables, audience) {
    const url = new URL(variables.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, accept: 'application/json' };
    for (let attempt = 1;; attempt++) {
        const answer = await ask(url, headers);
        if (typeof answer === 'string')
            return answer;
        if (!answer.again || attempt === ATTEMPTS)
            throw new Error(`the token service ${answer.problem}`);
        await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
}
async function ask(url, headers) {
    try {
        const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
        const { status } = response;
        if (status !== 200)
            return { problem: `answered ${status}`, again: status === 429 || status >= 500 };
        const { value } = (await response.json().catch(() => ({})));
        return typeof value === 'string' && value !== '' ? value : { problem: 'gave no token', again: false };
    }
    catch (error) {
        return { problem: `cannot be reached (${error.name})`, again: true };
    }
}

// EXTERNAL MODULE: ./build/packages/runtime/src/text.js + 1 modules
var src_text = __nccwpck_require__(6735);
;// CONCATENATED MODULE: ./build/packages/runtime/src/github-runner.js







/** One job's outputs hold 1 MiB together (in UTF-16); each gets a quarter at most. */
const MAX_OUTPUT = 131_072;
/** A summary beyond 1 MiB is dropped whole by the runner, so it is cut before. */
const MAX_SUMMARY_BYTES = 1_048_576 - 1024;
/** A step shows ten, and drops the rest without a word; one is kept for its failure. */
const MAX_ANNOTATIONS = 9;
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The runner that executes this process: GitHub's, or one that speaks its protocol of variables and files. */
function githubRunner(variables = process.env) {
    const environment = environmentOf(variables);
    let annotations = 0;
    return {
        environment,
        log: consoleLogger,
        input: (name) => readInput(variables, name),
        output: (name, value) => writeOutput(variables.GITHUB_OUTPUT, name, (0,src_text/* cutText */.IN)(value, MAX_OUTPUT)),
        annotate(annotation) {
            annotations++;
            if (annotations < MAX_ANNOTATIONS)
                writeAnnotation(annotation);
            if (annotations === MAX_ANNOTATIONS)
                writeAnnotation(moreAnnotations);
            if (annotations >= MAX_ANNOTATIONS)
                writeLine((0,src_text/* plainText */.wh)(`${annotation.title}: ${annotation.message}`));
        },
        summary: (markdown) => appendSummary(variables.GITHUB_STEP_SUMMARY, markdown),
        mask,
        identityToken: (audience) => identityToken(variables, audience),
        event: () => readEvent(variables.GITHUB_EVENT_PATH),
        fail(message) {
            process.exitCode = 1;
            writeCommand('error', (0,src_text/* plainText */.wh)(message));
        },
    };
}
const consoleLogger = {
    debug: (message) => writeCommand('debug', (0,src_text/* plainText */.wh)(message)),
    info: (message) => writeLine((0,src_text/* plainText */.wh)(message)),
    warning: (message) => writeLine((0,src_text/* plainText */.wh)(`warning: ${message}`)),
};
const moreAnnotations = {
    level: 'warning',
    title: 'More findings',
    message: 'This step has more findings than a runner shows; all of them are in the log and the summary.',
};
function writeAnnotation({ level, title, message, path, line }) {
    const file = path === undefined ? undefined : (0,src_text/* plainText */.wh)(path);
    writeCommand(level, (0,src_text/* plainText */.wh)(message), { title: (0,src_text/* plainText */.wh)(title), file, line });
}
function mask(secret) {
    for (const text of new Set([secret, secret.trim(), ...secret.split(/\r?\n/)])) {
        if (text.trim() !== '')
            writeCommand('add-mask', text);
    }
}
async function appendSummary(path, markdown) {
    if (!path)
        return;
    const used = await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
    const room = MAX_SUMMARY_BYTES - used;
    if (room > 0)
        await (0,promises_.appendFile)(path, (0,src_text/* cutBytes */.Uw)(`${markdown}\n`, room));
}
async function identityToken(variables, audience) {
    if (!environmentOf(variables).canIdentify)
        throw noIdentity(undefined);
    try {
        const token = await requestIdentityToken(variables, audience);
        mask(token);
        return token;
    }
    catch (cause) {
        throw noIdentity(cause);
    }
}
function noIdentity(cause) {
    return new errors/* SallyportError */.$E({
        code: 'RUNTIME_NO_IDENTITY',
        message: 'the job cannot get an OpenID Connect token',
        remedy: 'Add "id-token: write" under "permissions:" of the job; a pull request from a fork never gets one, so sign in a job that it does not start.',
        cause,
    });
}
function readEvent(path) {
    try {
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        return (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path), { name: 'the event payload', maxBytes: MAX_EVENT_BYTES });
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'RUNTIME_EVENT_UNREADABLE',
            message: `the event that started the run cannot be read: ${cause.message}`,
            remedy: 'Give "base", "head" and "pull-request" as inputs, or run the step in a workflow.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/packages/runtime/src/markdown.js
var markdown = __nccwpck_require__(7989);
;// CONCATENATED MODULE: ./build/packages/runtime/src/proxy.js
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * Has every request of this process go through the proxy that a self-hosted runner names, but for the hosts in `no_proxy`.
 * The library for it is large, and is loaded where there is a proxy alone.
 */
async function useProxy(variables) {
    if (VARIABLES.every((name) => !variables[name]))
        return;
    const { EnvHttpProxyAgent, setGlobalDispatcher } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
    setGlobalDispatcher(new EnvHttpProxyAgent());
}

;// CONCATENATED MODULE: ./build/packages/runtime/src/run-action.js




/**
 * Runs an action's body, and is the one place that catches: whatever it throws becomes a code, a message and a remedy
 * in the log, an annotation, a section of the step's summary, the output `result: error`, and a failed step.
 * @param name the action's folder, for the summary's heading
 */
async function runAction(name, body, given) {
    const runner = given ?? githubRunner();
    try {
        if (given === undefined)
            await useProxy(process.env);
        await body(runner);
    }
    catch (error) {
        await reportError(name, (0,errors/* toSallyportError */.ip)(error), runner);
    }
}
async function reportError(name, error, runner) {
    const help = helpFor(error.code, runner.environment);
    runner.fail(`${error.code}  ${error.message}`);
    runner.log.info(`${error.remedy}\n${help}`);
    runner.log.debug(error.stack ?? '');
    runner.output('result', 'error');
    await runner
        .summary(`### ${(0,markdown/* markdownText */.p7)(name)}: error\n\n${(0,markdown/* markdownCode */.D9)(error.code)} ${(0,markdown/* markdownText */.p7)(error.message)}\n\n` +
        `**What to do:** ${(0,markdown/* markdownText */.p7)(error.remedy)} ([about this error](${help}))\n`)
        .catch((cause) => runner.log.warning(`the step summary cannot be written: ${String(cause)}`));
}
/** Where an error code is explained, at the version that runs. */
function helpFor(code, environment) {
    const repository = environment.actionRepository || 'sallyport-ci/sallyport';
    const ref = environment.actionRepository === '' ? 'main' : environment.actionRef || 'main';
    return `${environment.serverUrl}/${repository}/blob/${ref}/docs/errors.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 6735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uw: () => (/* binding */ cutBytes),
  IN: () => (/* binding */ cutText),
  Ir: () => (/* binding */ jsonWithin),
  wh: () => (/* binding */ plainText)
});

;// CONCATENATED MODULE: ./build/packages/core/src/plain-text.js
/**
 * Control and format characters and the two separators: what moves a cursor, starts an escape sequence, turns text
 * around or hides in it (Unicode 16.0, general categories Cc, Cf, Zl and Zp).
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Text from a repository, a forge or a network that a person will read: nothing in it acts.
 * @param keep the acting characters that stay, such as `\n`
 * @returns the text with every other such character as `\u{…}`
 */
function escapeActing(text, keep = '') {
    return text.replace(ACTING, (character) => keep.includes(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./build/packages/runtime/src/text.js

/**
 * Text from outside for a log: nothing in it starts a workflow command (`::name::`, `##[name]`; the runner looks for
 * them in every line that a step prints), moves the cursor, or hides what follows. Line feeds and tabs stay.
 */
function plainText(text) {
    return escapeActing(text.replace(/\r\n/g, '\n'), '\n\t')
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '## ');
}
/** At most `limit` UTF-16 units of a text, the last of them saying what is missing. Never splits a surrogate pair. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const marker = `\n… cut: ${text.length} characters, the first ${limit} kept`;
    const kept = text.slice(0, Math.max(0, limit - marker.length));
    return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + marker;
}
/** At most `limit` bytes of UTF-8, marked where it was cut. */
function cutBytes(text, limit) {
    const size = Buffer.byteLength(text);
    if (size <= limit)
        return text;
    const marker = `\n\n… cut: ${size} bytes, about ${limit} kept\n`;
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit - Buffer.byteLength(marker)));
    return new TextDecoder().decode(kept).replace(/(?<!\ufffd)\ufffd+$/, '') + marker;
}
/**
 * A JSON list that fits into `limit` UTF-16 units and stays JSON: whole items from the front, then, where some are
 * left out, a last item with the code `TRUNCATED` and their number.
 */
function jsonWithin(items, limit) {
    const texts = items.map((item) => JSON.stringify(item));
    const whole = `[${texts.join(',')}]`;
    if (whole.length <= limit)
        return whole;
    const room = limit - markerItem(items.length).length - 2;
    let length = 0;
    let kept = 0;
    for (const text of texts) {
        if (length + text.length + 1 > room)
            break;
        length += text.length + 1;
        kept++;
    }
    return `[${[...texts.slice(0, kept), markerItem(items.length - kept)].join(',')}]`;
}
function markerItem(left) {
    return JSON.stringify({ code: 'TRUNCATED', message: `${left} more; the whole list is in the Statement and the log` });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3232);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
