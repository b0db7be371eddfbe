export const id = 86;
export const ids = [86];
export const modules = {

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCompiled: () => (/* binding */ evaluateCompiled)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/policy/src/evaluate/library.js + 1 modules
var library = __webpack_require__(3415);
;// CONCATENATED MODULE: ./build/packages/policy/src/evaluate/webassembly.js
/** WebAssembly JavaScript Interface, section 5.1. */
const Module = globalThis.WebAssembly.Module;

;// CONCATENATED MODULE: ./build/packages/policy/src/evaluate/module-form.js


/** WebAssembly core specification, section 5.5.2. */
const MEMORY_SECTION = 5;
const IMPORTS = [
    'memory',
    'opa_abort',
    'opa_println',
    ...[0, 1, 2, 3, 4].map((arity) => `opa_builtin${arity}`),
];
const EXPORTS = ['builtins', 'entrypoints', 'opa_eval', 'opa_json_dump', 'opa_wasm_abi_version'];
/**
 * A module as OPA's compiler makes them: it asks for OPA's imports and nothing else, exports OPA's functions, and has no
 * memory of its own, which nothing would bound.
 * @throws SallyportError POLICIES_MODULE_INVALID
 */
function checkModule(bytes, name) {
    const module = compiled(bytes, name);
    const foreign = Module.imports(module).find((one) => one.module !== 'env' || !IMPORTS.includes(one.name));
    if (foreign !== undefined)
        throw invalid(name, `it asks for ${foreign.module}.${foreign.name}`);
    const exported = Module.exports(module).map((one) => one.name);
    const lacking = EXPORTS.find((one) => !exported.includes(one));
    if (lacking !== undefined)
        throw invalid(name, `it has no ${lacking}`);
    if (sectionsOf(bytes).includes(MEMORY_SECTION))
        throw invalid(name, 'it has a memory of its own');
    return module;
}
function compiled(bytes, name) {
    try {
        return new Module(Buffer.from(bytes));
    }
    catch (cause) {
        throw invalid(name, cause.message, cause);
    }
}
/** The ids of a valid module's sections: after eight bytes, each is an id, a size (LEB128) and so many bytes. */
function sectionsOf(bytes) {
    const ids = [];
    for (let at = 8; at < bytes.length;) {
        ids.push(bytes[at++] ?? 0);
        let [size, shift, byte] = [0, 0, 0x80];
        for (; byte >= 0x80; shift += 7) {
            byte = bytes[at++] ?? 0;
            size += (byte & 0x7f) * 2 ** shift;
        }
        at += size;
    }
    return ids;
}
function invalid(name, why, cause) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_MODULE_INVALID',
        message: `${name} is no policy that OPA compiled: ${why}`,
        remedy: 'Build it with "opa build -t wasm -e PACKAGE/RULE".',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/evaluate/module.js




const MAX_MILLISECONDS = 8_000;
/** Of 64 KiB: 128 MiB. */
const MAX_PAGES = 2_048;
const MAX_REASON = 500;
/**
 * Evaluates every entry point of Rego that `opa build -t wasm` compiled (OPA's WebAssembly ABI 1), in this process: a
 * module can reach nothing but its own memory and the library's built-ins, which know no network, clock or chance. A
 * built-in that is not there, a trap, and whatever takes too long or too much memory are errors.
 * @returns by the entry point's name (`package/rule`), what it came to; null where it is undefined
 * @throws SallyportError POLICIES_MODULE_INVALID, POLICIES_MODULE_FAILED
 */
function evaluateModule(bytes, question) {
    const { name, milliseconds = MAX_MILLISECONDS } = question;
    const module = checkModule(bytes, name);
    const work = () => answers(module, question);
    try {
        // Only a thread's own watchdog stops a loop in WebAssembly, and this is how Node lends it.
        return silently(() => (0,external_node_vm_.runInNewContext)('work()', { work }, { timeout: milliseconds }));
    }
    catch (cause) {
        const timeout = cause?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const reason = timeout ? `it was stopped after ${milliseconds} ms` : reasonOf(cause);
        throw new errors/* SallyportError */.$E({
            code: 'POLICIES_MODULE_FAILED',
            message: `${name} could not be evaluated: ${reason}`,
            remedy: 'Mend the policy and build it again; until then it denies.',
            cause,
        });
    }
}
function answers(module, { input, data }) {
    const policy = library/* opa */.r.loadPolicySync(module, { initial: 8, maximum: MAX_PAGES });
    policy.setData(data);
    return Object.fromEntries(Object.keys(policy.entrypoints).map((entrypoint) => {
        const [first] = policy.evaluate(input, entrypoint);
        return [entrypoint, first?.result ?? null];
    }));
}
/**
 * The library prints what a module asks it to, and a runner takes a line that begins with "::" for a command. It stands
 * around the context, for nothing inside runs any more, not even a `finally`, once the time is up.
 */
function silently(work) {
    const { log, error } = console;
    try {
        console.log = console.error = () => undefined;
        return work();
    }
    finally {
        Object.assign(console, { log, error });
    }
}
/** The library throws texts and bare objects, too. */
function reasonOf(cause) {
    const message = typeof cause === 'string' ? cause : cause?.message;
    return String(message ?? 'for no reason that it gave').slice(0, MAX_REASON);
}

// EXTERNAL MODULE: ./build/packages/policy/src/input/policy-data.js
var policy_data = __webpack_require__(9632);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/artifact/src/subject/tar.js
const BLOCK = 512;
/**
 * The members of a tar archive (POSIX.1-2017 pax, ustar), in their order. Long names come from pax headers and GNU's
 * own.
 * @returns where it stopped reading: behind the last member, or at what is none
 */
function* tarMembers(bytes) {
    let longName;
    let at = 0;
    while (at + BLOCK <= bytes.length) {
        const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, BLOCK);
        if (header[0] === 0)
            return at;
        const size = octal(header, 124, 12);
        const offset = at + BLOCK;
        if (!(size >= 0) || offset + size > bytes.length)
            return at;
        const type = String.fromCharCode(header[156] ?? 0);
        const content = Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
        if (type === 'x')
            longName = /(?:^|\n)\d+ path=(.*)\n/.exec(content.toString('utf8'))?.[1] ?? longName;
        else if (type === 'L')
            longName = content.toString('utf8').replace(/\0.*$/s, '');
        else if (type !== 'g') {
            const path = longName ?? ustarName(header);
            yield { path, modified: octal(header, 136, 12), mode: octal(header, 100, 8), offset, size };
            longName = undefined;
        }
        at = offset + Math.ceil(size / BLOCK) * BLOCK;
    }
    return at;
}
function ustarName(header) {
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? tar_text(header, 345, 155) : '';
    const name = tar_text(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function tar_text(header, at, length) {
    return header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
}
/** NaN for what is no octal number (GNU's base-256 sizes among them: nothing that large is read). */
function octal(header, at, length) {
    const digits = tar_text(header, at, length).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js + 2 modules
var src_json = __webpack_require__(2099);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/bundle.js



const MAX_BYTES = 64 * 1024 * 1024;
const MAX_MEMBERS = 10_000;
/**
 * Reads a module (`.wasm`), or a bundle (`.tar.gz`) with one module and its data at its root, as `opa build -t wasm`
 * writes it. Its Rego is left aside: what was compiled counts.
 * @throws SallyportError POLICIES_BUNDLE_INVALID, and what `parseJson` throws
 */
function readCompiled(path, bytes) {
    if (path.endsWith('.wasm'))
        return { module: bytes, data: {} };
    const members = unpacked(path, bytes);
    const module = members.get('policy.wasm');
    if (module === undefined)
        throw bundle_invalid(path, 'it has no policy.wasm at its root');
    const json = members.get('data.json');
    const data = json === undefined ? {} : (0,src_json/* parseJson */.qF)(json, { name: `${path}/data.json`, maxBytes: MAX_BYTES });
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw bundle_invalid(path, 'its data is no mapping');
    if (Object.hasOwn(data, 'configuration'))
        throw bundle_invalid(path, 'its data has "configuration", which is the gate\'s');
    return { module, data: data };
}
/** The modules and the data of an archive by their names. */
function unpacked(path, bytes) {
    const archive = gunzipped(path, bytes);
    const found = new Map();
    const members = tarMembers(archive);
    let count = 0;
    let next = members.next();
    for (; !next.done; next = members.next()) {
        const { offset, size, path: stored } = next.value;
        const name = stored.replace(/^(?:\.?\/)+/, '');
        if (++count > MAX_MEMBERS)
            throw bundle_invalid(path, `it has more than ${MAX_MEMBERS} members`);
        if (!/\.wasm$|(?:^|\/)data\.(?:json|ya?ml)$/.test(name))
            continue;
        // A second one of a name, or one in a folder: which of them counts is not ours to guess.
        if (found.has(name) || !['policy.wasm', 'data.json'].includes(name))
            throw bundle_invalid(path, `it has ${name} as well`);
        found.set(name, archive.subarray(offset, offset + size));
    }
    if (archive.subarray(next.value).some((byte) => byte !== 0))
        throw bundle_invalid(path, 'it is cut short, or no tar archive');
    return found;
}
function gunzipped(path, bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (cause) {
        throw bundle_invalid(path, cause.message, cause);
    }
}
function bundle_invalid(path, why, cause) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_BUNDLE_INVALID',
        message: `${path}, which gate.policies names, is no bundle that can be evaluated: ${why}`,
        remedy: 'Build it with "opa build -t wasm -e PACKAGE/RULE", and commit what it writes.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/findings.js
var findings = __webpack_require__(6994);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/compiled.js



/**
 * Evaluates a compiled policy in this process, by all of its entry points.
 * @throws SallyportError POLICIES_BUNDLE_INVALID, POLICIES_MODULE_INVALID, POLICIES_MODULE_FAILED, POLICIES_EMPTY
 */
function evaluateCompiled({ path, bytes }, configuration, input) {
    const { module, data } = readCompiled(path, bytes);
    const answers = evaluateModule(module, { name: path, input, data: { ...data, ...(0,policy_data/* policyData */.L)(configuration) } });
    return (0,findings/* checkFindings */.Bc)(path, (0,findings/* findingsOf */.WX)(Object.entries(answers).map(([entrypoint, value]) => below(entrypoint, value))));
}
/** A value at its place in `data`: that of `main/deny` is `{ main: { deny: value } }`. */
function below(entrypoint, value) {
    return entrypoint.split('/').reduceRight((inner, key) => ({ [key]: inner }), value);
}


/***/ })

};
