export const id = 242;
export const ids = [242];
export const modules = {

/***/ 21242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeReceipts: () => (/* binding */ closeReceipts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/statement.js

const RECEIPTS_PREDICATE = `${statement/* PREDICATE_BASE */.cS}/model-receipts/v1`;
/**
 * Closes a chain: a Statement with its count and its last digest, to be signed (`sallyport attest`).
 * @throws SallyportError GATEWAY_CHAIN_BROKEN when the chain does not verify
 */
function closeChain({ verified, chain, count, last, totals, problems, }) {
    if (!verified || chain === null) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_CHAIN_BROKEN',
            message: `the chain cannot be closed: ${problems[0]?.message ?? 'it is empty'}`,
            remedy: 'See `sallyport receipts verify`; do not sign what does not verify.',
        });
    }
    return {
        _type: statement/* STATEMENT_TYPE */.zG,
        subject: [{ name: chain, digest: { sha256: last } }],
        predicateType: RECEIPTS_PREDICATE,
        predicate: { chain, count, last, totals },
    };
}

// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/verify.js + 1 modules
var verify = __webpack_require__(91683);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/receipts/close.js




async function closeReceipts(file, options, io) {
    const statement = closeChain(await (0,verify/* verifyChain */.H)((0,external_node_path_.resolve)(io.cwd, file), options.count));
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(io.cwd, options.out), `${JSON.stringify(statement)}\n`);
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, statement);
    else
        io.stdout.write(`${statement.predicate.count} receipts of ${statement.predicate.chain} closed in ${options.out}\n`);
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

/***/ 44080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ FIRST_PREVIOUS),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   _Y: () => (/* binding */ CHAIN_NAME),
/* harmony export */   tm: () => (/* binding */ receiptLine)
/* harmony export */ });
const RECEIPT_SCHEMA = 'sallyport/receipt/v1';
const FIRST_PREVIOUS = '0'.repeat(64);
/** A chain's name is a file's name. */
const CHAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function receiptLine(chain, sequence, previous, body) {
    const receipt = { schema: RECEIPT_SCHEMA, chain, sequence, previous, ...body };
    return JSON.stringify(receipt);
}


/***/ }),

/***/ 91683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyChain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/receipt.js
var receipt = __webpack_require__(44080);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/schema.js


const schema_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const nullableText = dist/* nullable */.mee(dist/* string */.YjP());
const tokens = dist/* nullable */.mee(whole);
/** One line of a chain; schemas/receipt.schema.json is made from it. Later versions may add fields. */
const receiptSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz(receipt/* RECEIPT_SCHEMA */.RJ),
    chain: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(receipt/* CHAIN_NAME */._Y)),
    sequence: whole,
    previous: schema_digest,
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    caller: dist/* object */.Ikc({
        intent: nullableText,
        subject: nullableText,
        repository: dist/* optional */.lqM(dist/* string */.YjP()),
        runId: dist/* optional */.lqM(dist/* string */.YjP()),
        pullRequest: dist/* optional */.lqM(whole),
    }),
    upstream: nullableText,
    endpoint: nullableText,
    model: dist/* object */.Ikc({ asked: nullableText, served: nullableText }),
    prompt: dist/* object */.Ikc({ sha256: schema_digest, sentSha256: dist/* nullable */.mee(schema_digest), bytes: whole }),
    response: dist/* object */.Ikc({ sha256: schema_digest, bytes: whole }),
    redactions: dist/* record */.g1P(dist/* string */.YjP(), whole),
    usage: dist/* object */.Ikc({ input: tokens, cachedInput: tokens, cacheWrite: tokens, output: tokens, reasoning: tokens }),
    cost: dist/* object */.Ikc({
        usd: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))),
        prices: schema_digest,
        settled: dist/* picklist */.KIO(['usage', 'reservation', 'none']),
    }),
    budget: dist/* nullable */.mee(dist/* object */.Ikc({ key: dist/* string */.YjP(), usd: dist/* string */.YjP(), tokens: whole })),
    latencyMs: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
    status: whole,
    outcome: dist/* picklist */.KIO(['ok', 'refused', 'upstream-error', 'cancelled']),
    code: dist/* optional */.lqM(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/verify.js






const MOST_PROBLEMS = 20;
const LONGEST_LINE = 1024 * 1024;
/**
 * Checks a chain of receipts line by line: each is a receipt of one chain, numbered from 0 without gaps, and names the
 * digest of the line before it.
 * @param path of the file
 * @param count of lines that there have to be; without it a cut tail cannot be seen
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE
 */
async function verifyChain(path, count) {
    const state = new ChainCheck();
    try {
        const input = (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8' });
        for await (const line of (0,external_node_readline_.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))
            state.take(line);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_RECEIPTS_UNREADABLE',
            message: `${path} cannot be read: ${cause.message}`,
            remedy: 'Name a chain of receipts: <directory>/<chain>.jsonl.',
            cause,
        });
    }
    return state.report(count);
}
class ChainCheck {
    #problems = [];
    #models = new Set();
    #chain = null;
    #line = 0;
    #previous = receipt/* FIRST_PREVIOUS */.LC;
    #totals = { calls: 0, ok: 0, refused: 0, usd: 0, inputTokens: 0, outputTokens: 0 };
    take(line) {
        this.#line++;
        const receipt = this.#read(line);
        if (receipt !== undefined)
            this.#compare(receipt);
        this.#previous = (0,digest/* sha256 */.s)(line);
    }
    report(count) {
        if (count !== undefined && count !== this.#line) {
            this.#add('RECEIPTS_COUNT', `the chain has ${this.#line} receipts, not ${count}`);
        }
        return {
            verified: this.#problems.length === 0,
            chain: this.#chain,
            count: this.#line,
            last: this.#previous,
            problems: this.#problems.slice(0, MOST_PROBLEMS),
            totals: { ...this.#totals, usd: Number(this.#totals.usd.toFixed(12)), models: [...this.#models].sort() },
        };
    }
    #read(line) {
        try {
            const value = (0,json/* parseJson */.qF)(line, { name: `line ${this.#line}`, maxBytes: LONGEST_LINE });
            const result = dist/* safeParse */.xLC(receiptSchema, value);
            if (result.success)
                return result.output;
            this.#add('RECEIPTS_NOT_A_RECEIPT', `it is no receipt: ${result.issues[0].message}`);
        }
        catch (error) {
            if (!(0,errors/* isSallyportError */.Rv)(error))
                throw error;
            this.#add('RECEIPTS_NOT_JSON', error.message);
        }
        return undefined;
    }
    #compare(receipt) {
        this.#chain ??= receipt.chain;
        if (receipt.chain !== this.#chain)
            this.#add('RECEIPTS_OTHER_CHAIN', `it is of the chain ${receipt.chain}`);
        if (receipt.sequence !== this.#line - 1) {
            this.#add('RECEIPTS_SEQUENCE', `its number is ${receipt.sequence}, not ${this.#line - 1}`);
        }
        if (receipt.previous !== this.#previous)
            this.#add('RECEIPTS_PREVIOUS', 'it does not follow the line before it');
        this.#sum(receipt);
    }
    #sum({ outcome, usage, cost, model }) {
        this.#totals.calls++;
        if (outcome === 'ok')
            this.#totals.ok++;
        if (outcome === 'refused')
            this.#totals.refused++;
        this.#totals.usd += cost.usd ?? 0;
        this.#totals.inputTokens += usage.input ?? 0;
        this.#totals.outputTokens += usage.output ?? 0;
        if (model.served !== null)
            this.#models.add(model.served);
    }
    #add(code, message) {
        this.#problems.push({ line: this.#line, code, message });
    }
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
