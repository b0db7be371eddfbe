export const id = 529;
export const ids = [529];
export const modules = {

/***/ 61456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60016);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58711);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8588);
/* harmony import */ var _sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53015);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32687);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57347);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21850);









/** `sallyport verify`: 0 when everything that was asked for holds, 1 when anything does not. */
async function verify(path, options, io) {
    const trust = await trustOf(options, io);
    const artifacts = await Promise.all(options.artifact.map((file) => artifactDigest(io, file)));
    const expect = expectationOf(options);
    const verification = await (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, path), {
        trust,
        expect: { ...expect, subjects: [...(expect.subjects ?? []), ...artifacts] },
        name: path,
        ...(await revocationsOf(options, io)),
    });
    if (options.format === 'json')
        (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .E)(verification));
    else
        io.stdout.write((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .verificationText */ .n)(verification, path, io));
    return verification.verified ? 0 : 1;
}
async function revocationsOf({ revocations }, io) {
    if (revocations === undefined)
        return {};
    return { revocations: (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_9__/* .parseRevocations */ .x)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, revocations), { name: revocations }) };
}
async function trustOf({ key, trustedRoot, identity, issuer }, io) {
    const certificates = [trustedRoot, identity, issuer];
    if (key !== undefined && certificates.every((option) => option === undefined))
        return (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_10__/* .trustKey */ .UH)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, key), { name: key });
    if (key === undefined && trustedRoot !== undefined)
        return (0,_sallyport_provenance_verify__WEBPACK_IMPORTED_MODULE_10__/* .trustRoot */ .zj)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(io, trustedRoot), { name: trustedRoot });
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_11__/* .SallyportError */ .$E({
        code: 'VERIFY_TRUST_AMBIGUOUS',
        message: 'whose signature counts has to be said in one of two ways',
        remedy: 'Give either --key FILE, or --trusted-root FILE with --identity URI and --issuer URL.',
    });
}
function expectationOf({ identity = '', issuer = '', type, subject, key }) {
    return {
        ...(key === undefined && { signers: [{ identity, issuer }] }),
        ...(type !== undefined && { predicateType: type }),
        subjects: subject.map(subjectOf),
    };
}
/** Read piece by piece: an artifact may be large. */
async function artifactDigest(io, file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, file)), hash);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_11__/* .SallyportError */ .$E({
            code: 'VERIFY_ARTIFACT_UNREADABLE',
            message: `${file} cannot be read: ${cause.code ?? 'unknown'}`,
            remedy: 'Give a file; for anything else give its digest with --subject.',
            cause,
        });
    }
    return { algorithm: 'sha256', value: hash.digest('hex') };
}
function subjectOf(text) {
    const match = /^([A-Za-z0-9_-]+):([0-9a-f]+)$/.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined)
        return { algorithm: match[1], value: match[2] };
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_11__/* .SallyportError */ .$E({
        code: 'VERIFY_SUBJECT_INVALID',
        message: `${JSON.stringify(text)} is no digest`,
        remedy: 'Write the algorithm and lowercase hexadecimal digits, for instance sha256:2c26b46b… or gitCommit:…',
    });
}


/***/ }),

/***/ 21850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ signerLines),
/* harmony export */   n: () => (/* binding */ verificationText)
/* harmony export */ });
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57347);

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] };
/** A verification for a person: the outcome, who signed, and every check with what was found. */
function verificationText(report, path, io) {
    const outcome = report.verified ? (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'green', 'verified') : (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, 'red', 'not verified');
    const lines = [`${outcome}  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}`];
    for (const { id, result, message } of report.checks) {
        const [mark, colour] = MARKS[result];
        lines.push(`  ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(io, colour, mark)} ${id.padEnd(14)} ${(0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
    }
    return `${lines.join('\n')}\n`;
}
/** Who signed, one line each for what is known about it. */
function signerLines(signer) {
    if (signer.kind === 'key')
        return [`key ${signer.keyId}`];
    const claims = Object.entries(signer.claims).map(([name, value]) => `  ${name}: ${value}`);
    return [signer.identity, `issuer ${signer.issuer}`, ...claims].map(_output_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$);
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

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
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

/***/ 41334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   Mw: () => (/* binding */ changeStatement),
/* harmony export */   Qh: () => (/* binding */ changeSubjects),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   cS: () => (/* binding */ PREDICATE_BASE),
/* harmony export */   sW: () => (/* binding */ AGENT_COMMIT_BUILD_TYPE),
/* harmony export */   so: () => (/* binding */ STATEMENT_TYPE_V0_1),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
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
