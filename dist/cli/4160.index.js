export const id = 4160;
export const ids = [4160];
export const modules = {

/***/ 73652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that takes the fewest edits to become; the first of equals. Undefined when there is none. */
function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Levenshtein's distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(previous[j] + 1, row[j - 1] + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length];
}


/***/ }),

/***/ 36567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/** `evidence.coverage.lines`, `gate.checks[0].app`: how messages name a place in a document. */
function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        const name = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
        return text === '' ? name : `${text}.${name}`;
    }, '');
}


/***/ }),

/***/ 37154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ place),
  SP: () => (/* binding */ shown),
  tf: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/config/src/nearest.js
var nearest = __webpack_require__(73652);
// EXTERNAL MODULE: ./build/packages/config/src/position.js
var src_position = __webpack_require__(36567);
;// CONCATENATED MODULE: ./build/packages/config/src/schema/known-keys.js
/** The keys that a schema knows for the mapping at this path. */
function keysAt(schema, path) {
    let nodes = [schema];
    for (const step of path)
        nodes = nodes.flatMap(resolve).flatMap((node) => childrenOf(node, step));
    return nodes.flatMap(resolve).flatMap((node) => Object.keys(node.entries ?? {}));
}
const ALTERNATIVES = new Set(['union', 'variant']);
/** A node without its wrappers; several where the schema has alternatives. */
function resolve(node) {
    if (node.wrapped !== undefined)
        return resolve(node.wrapped);
    if (node.getter !== undefined)
        return resolve(node.getter(undefined));
    if (ALTERNATIVES.has(node.type) && node.options !== undefined)
        return node.options.flatMap(resolve);
    return [node];
}
function childrenOf(node, step) {
    if (node.entries !== undefined) {
        const child = typeof step === 'string' && Object.hasOwn(node.entries, step) ? node.entries[step] : undefined;
        return child === undefined ? [] : [child];
    }
    if (node.type === 'record' && node.value !== undefined)
        return [node.value];
    return node.item === undefined ? [] : [node.item];
}
/**
 * Where a list stands in place of a mapping; undefined when nowhere. valibot takes a list for an object without keys, so
 * that one in place of a mapping with defaults would be read as the defaults.
 */
function listForMapping(schema, value) {
    return search(resolve(schema), value, []);
}
function search(nodes, value, path) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const takesLists = nodes.some((node) => node.type === 'array');
    if (Array.isArray(value) && !takesLists && nodes.some(isMappingNode))
        return path;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [step, child] of entries) {
        const children = nodes.flatMap((node) => childrenOf(node, step)).flatMap(resolve);
        const found = search(children, child, [...path, step]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isMappingNode(node) {
    return node.entries !== undefined || node.type === 'record';
}
/**
 * Where a key stands that no alternative of the schema knows; undefined when nowhere. Of a union valibot says only that
 * nothing fits.
 */
function strangeKey(schema, value) {
    return searchKey(resolve(schema), value, []);
}
function searchKey(nodes, value, path) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const isList = Array.isArray(value);
    const entries = isList ? [...value.entries()] : Object.entries(value);
    const mappings = nodes.filter(isMappingNode);
    const isStrict = !isList && mappings.length > 0 && mappings.every(({ type }) => type === 'strict_object');
    for (const [step, child] of entries) {
        const children = nodes.flatMap((node) => childrenOf(node, step)).flatMap(resolve);
        if (isStrict && children.length === 0)
            return [...path, step];
        const found = searchKey(children, child, [...path, step]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/config/src/schema/validate.js





/** Keys of numbers that may have decimals; everything else that is a number is a count, or an account's number. */
const DECIMALS = ['changedLines', 'p95RegressionPercent', 'score', 'usd'];
/**
 * A file's value by a schema, with the schema's defaults filled in. The first problem in the order of the file is thrown.
 * @throws SallyportError CONFIG_UNKNOWN_KEY, CONFIG_MISSING_KEY, CONFIG_INVALID_VALUE, CONFIG_NOT_A_COUNT
 */
function validate(schema, yaml, { name, decimals = isDecimal }) {
    const misplaced = listForMapping(schema, yaml.value);
    if (misplaced !== undefined)
        throw notAMapping(misplaced, yaml, name);
    const result = dist/* safeParse */.xLC(schema, yaml.value);
    if (!result.success)
        throw problemOf(schema, result.issues, yaml, name);
    checkCounts(yaml.value, [], { yaml, name, decimals });
    return result.output;
}
function isDecimal(path) {
    const key = path.at(-1);
    return (typeof key === 'string' && DECIMALS.includes(key)) || (0,src_position/* formatPath */.j)(path) === 'evidence.coverage.lines';
}
/** valibot's words for kinds of values, as people say them. */
const EXPECTED = { Object: 'a mapping', Array: 'a list', string: 'a text' };
function problemOf(schema, issues, yaml, name) {
    const found = issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key);
        return { issue, path, position: yaml.positionOf(path) };
    });
    const byPosition = (a, b) => a.position.line - b.position.line || a.position.column - b.position.column;
    // A mistyped key comes first: it explains the one that is missing.
    found.sort((a, b) => Number(isUnknownKey(b)) - Number(isUnknownKey(a)) || byPosition(a, b));
    const first = found[0];
    if (isUnknownKey(first))
        return unknownKey(schema, first, name);
    const strange = strangeKey(schema, yaml.value);
    if (strange !== undefined)
        return unknownKey(schema, { path: strange, position: yaml.positionOf(strange) }, name);
    if (isKeyProblem(first) && first.issue.received === 'undefined')
        return missingKey(first, name);
    return invalidValue(first, name);
}
function isKeyProblem({ issue, path }) {
    return issue.type === 'strict_object' && path.length > 0;
}
function isUnknownKey(found) {
    return isKeyProblem(found) && found.issue.expected === 'never';
}
function unknownKey(schema, { path, position }, name) {
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    const meant = (0,nearest/* nearest */.p)(key, keysAt(schema, parent));
    const owner = parent.length === 0 ? 'this file' : `"${(0,src_position/* formatPath */.j)(parent)}"`;
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_UNKNOWN_KEY',
        message: `${place(name, position)} ${JSON.stringify(key)} is not a key of ${owner}${hint}`,
        remedy: 'Correct the key, or remove it.',
    });
}
function missingKey({ path, position }, name) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_MISSING_KEY',
        message: `${place(name, position)} lacks the key "${(0,src_position/* formatPath */.j)(path)}"`,
        remedy: 'Add the key.',
    });
}
function invalidValue({ issue, path, position }, name) {
    const subject = path.length === 0 ? 'the file' : `"${(0,src_position/* formatPath */.j)(path)}"`;
    const expected = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? 'another value';
    const expectation = /^(has|is|must)\b/.test(issue.message) ? issue.message : `has to be ${expected}`;
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_INVALID_VALUE',
        message: `${place(name, position)} ${subject} ${expectation}; it is ${shown(issue.input)}`,
        remedy: 'Correct the value; docs/configuration.md has what each key takes.',
    });
}
function notAMapping(path, yaml, name) {
    const subject = path.length === 0 ? 'the file' : `"${(0,src_position/* formatPath */.j)(path)}"`;
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_INVALID_VALUE',
        message: `${place(name, yaml.positionOf(path))} ${subject} has to be a mapping; it is a list`,
        remedy: 'Correct the value; docs/configuration.md has what each key takes.',
    });
}
/** `2.0` and `2` are one number to a program; a count is written without a fraction. */
function checkCounts(value, path, context) {
    if (typeof value === 'object' && value !== null) {
        const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
        for (const [step, child] of entries)
            checkCounts(child, [...path, step], context);
        return;
    }
    if (typeof value !== 'number' || !context.yaml.sourceOf(path)?.includes('.') || context.decimals(path))
        return;
    throw new errors/* SallyportError */.$E({
        code: 'CONFIG_NOT_A_COUNT',
        message: `${place(context.name, context.yaml.positionOf(path))} "${(0,src_position/* formatPath */.j)(path)}" is a count; it is spelt ${context.yaml.sourceOf(path)}`,
        remedy: 'Write it as a whole number in plain digits.',
    });
}
function place(name, { line, column }) {
    return `${name}:${line}:${column}`;
}
/** A value for a message: short, on one line. */
function shown(value) {
    const json = value === undefined ? 'absent' : JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}


/***/ }),

/***/ 25951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/packages/config/src/yaml/decode.js

const MAX_BYTES = 1024 * 1024;
/** What no editor shows and YAML 1.2 (section 5.1) does not allow; a lone carriage return hides lines from a reader. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;
/** The text of a file that a person wrote. @throws SallyportError CONFIG_TOO_LARGE, CONFIG_NOT_TEXT */
function decodeText(bytes, name) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new errors/* SallyportError */.$E({
            code: 'CONFIG_TOO_LARGE',
            message: `${name} has ${bytes.byteLength} bytes; at most ${MAX_BYTES} are read`,
            remedy: 'Make the file smaller.',
        });
    }
    const text = decodeUtf8(bytes, name);
    const found = UNPRINTABLE.exec(text);
    if (found === null)
        return text;
    const line = text.slice(0, found.index).split('\n').length;
    const code = found[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    throw notText(`${name}:${line} has the control character U+${code}`);
}
function decodeUtf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw notText(`${name} is not valid UTF-8`);
    }
}
function notText(message) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_NOT_TEXT',
        message,
        remedy: 'Save the file as UTF-8 text, with lines that end in a line feed.',
    });
}

;// CONCATENATED MODULE: ./build/packages/config/src/yaml/source-check.js

/** Levels of a file. */
const MAX_DEPTH = 64;
/** What this reader refuses by its syntax alone, with the sentence that says so. */
const REFUSED = {
    anchor: { what: 'an anchor', remedy: 'Write the value out wherever it is needed.' },
    alias: { what: 'an alias', remedy: 'Write the value out; put a pattern that begins with "*" into quotes.' },
    tag: { what: 'a tag', remedy: 'Remove the tag; put a value that begins with "!" into quotes.' },
    directive: { what: 'a directive', remedy: 'Remove the line; the file is YAML 1.2.' },
    'byte-order-mark': { what: 'a byte order mark', remedy: 'Save the file as UTF-8 without a byte order mark.' },
};
/**
 * Looks at a document's tokens before any value is made of them, so that nothing can expand, nest without bound or
 * mean something else than it shows. Works on a stack of its own: depth in the file is not depth in the program.
 * @throws SallyportError CONFIG_YAML_FEATURE, CONFIG_YAML_TOO_DEEP
 */
function checkTokens(tokens, name, at) {
    const stack = tokens.map((node) => ({ node, depth: 0 }));
    for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
        const { node, depth } = entry;
        if (typeof node !== 'object' || node === null)
            continue;
        if (Array.isArray(node)) {
            for (const child of node)
                stack.push({ node: child, depth });
            continue;
        }
        const token = node;
        const position = at(token.offset ?? 0);
        const inside = depth + (isCollection(token.type) ? 1 : 0);
        checkToken(token, name, position);
        if (inside > MAX_DEPTH)
            throw tooDeep(name, position);
        for (const child of Object.values(node))
            stack.push({ node: child, depth: inside });
    }
}
function isCollection(type) {
    return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
function checkToken(token, name, { line, column }) {
    const refused = token.type !== undefined && Object.hasOwn(REFUSED, token.type) ? REFUSED[token.type] : undefined;
    if (refused === undefined)
        return;
    throw new errors/* SallyportError */.$E({
        code: 'CONFIG_YAML_FEATURE',
        message: `${name}:${line}:${column} has ${refused.what}, which this file may not have`,
        remedy: refused.remedy,
    });
}
function tooDeep(name, { line, column }) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_YAML_TOO_DEEP',
        message: `${name}:${line}:${column} nests deeper than ${MAX_DEPTH} levels`,
        remedy: 'Flatten the file.',
    });
}

;// CONCATENATED MODULE: ./build/packages/config/src/yaml/values.js


/** Names that objects of the language have by themselves: nobody needs them, and a program can trip over them. */
const RESERVED_KEYS = ['__proto__', 'constructor', 'prototype'];
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)(?:\.[0-9]+)?$/;
/**
 * A composed node as plain data. Depth is bounded before (`checkTokens`).
 * @throws SallyportError CONFIG_YAML_KEY, CONFIG_DUPLICATE_KEY, CONFIG_YAML_NUMBER, CONFIG_YAML_FEATURE
 */
function readValue(node, name, at) {
    const reading = { name, at, places: new Map() };
    return { value: read(node, [], { line: 1, column: 1 }, reading), places: reading.places };
}
function read(node, path, position, reading) {
    const source = (0,dist/* isScalar */.jn)(node) && typeof node.source === 'string' ? { source: node.source } : {};
    reading.places.set(JSON.stringify(path), { position, ...source });
    if ((0,dist/* isMap */.jh)(node))
        return readMap(node.items, path, reading);
    if ((0,dist/* isSeq */.oP)(node)) {
        return node.items.map((item, index) => read(item, [...path, index], startOf(item, position, reading), reading));
    }
    if ((0,dist/* isScalar */.jn)(node))
        return readScalar(node, startOf(node, position, reading), reading);
    return null;
}
function readMap(pairs, path, reading) {
    const object = {};
    for (const pair of pairs) {
        const position = startOf(pair.key, { line: 1, column: 1 }, reading);
        const key = readKey(pair.key, position, reading);
        if (Object.hasOwn(object, key))
            throw duplicate(key, position, reading);
        object[key] = read(pair.value, [...path, key], position, reading);
    }
    return object;
}
function readKey(node, position, reading) {
    const key = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (key === '<<')
        throw keyError('is a merge key', 'Write the keys out.', position, reading);
    if (typeof key !== 'string')
        throw keyError('has a key that is not a text', 'Put it into quotes.', position, reading);
    if (RESERVED_KEYS.includes(key)) {
        throw keyError(`has the reserved key ${JSON.stringify(key)}`, 'Remove it.', position, reading);
    }
    return key;
}
function readScalar(node, position, { name }) {
    const { value } = node;
    if (typeof value === 'number' && !PLAIN_NUMBER.test(node.source ?? '')) {
        throw new errors/* SallyportError */.$E({
            code: 'CONFIG_YAML_NUMBER',
            message: `${name}:${position.line}:${position.column} spells a number as ${node.source ?? String(value)}`,
            remedy: 'Write plain decimal digits; put it into quotes if it is a text.',
        });
    }
    return value;
}
function startOf(node, otherwise, { at }) {
    const range = typeof node === 'object' && node !== null ? node.range : null;
    return range?.[0] === undefined ? otherwise : at(range[0]);
}
function keyError(what, remedy, { line, column }, { name }) {
    return new errors/* SallyportError */.$E({ code: 'CONFIG_YAML_KEY', message: `${name}:${line}:${column} ${what}`, remedy });
}
function duplicate(key, { line, column }, { name }) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_DUPLICATE_KEY',
        message: `${name}:${line}:${column} has the key ${JSON.stringify(key)} a second time`,
        remedy: 'Keep one of the two.',
    });
}

;// CONCATENATED MODULE: ./build/packages/config/src/yaml/parse-yaml.js





/** A level has at most a collection and what stands in it open. */
const MOST_OPEN = 2 * MAX_DEPTH + 8;
/**
 * Reads YAML that a person wrote, for a program that decides on it: one YAML 1.2 document, core schema, UTF-8, at most
 * 1 MiB and 64 levels. A doubled key, an anchor, an alias, a tag, a merge key, a directive, a key that is not a text,
 * and a number in any form but plain decimal are errors, so that what a reader sees is what counts.
 * @param name of the file, for messages: `name:line:column`
 * @throws SallyportError CONFIG_TOO_LARGE, CONFIG_NOT_TEXT, CONFIG_YAML_SYNTAX, CONFIG_YAML_FEATURE,
 *   CONFIG_YAML_TOO_DEEP, CONFIG_YAML_KEY, CONFIG_DUPLICATE_KEY, CONFIG_YAML_NUMBER
 */
function parseYaml(bytes, { name }) {
    const text = decodeText(bytes, name);
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const tokens = tokensOf(text, lines, name, at);
    checkTokens(tokens, name, at);
    const document = compose(tokens, text.length, name, at);
    return locate(readValue(document.contents, name, at));
}
/** The parser closes what is open by calling itself: what is open is bounded before that can exhaust the stack. */
function tokensOf(text, lines, name, at) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        if (parser.stack.length > MOST_OPEN)
            throw tooDeep(name, at(parser.offset));
    }
    tokens.push(...parser.end());
    return tokens;
}
function compose(tokens, length, name, at) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true, merge: false });
    const documents = [...composer.compose(tokens, true, length)];
    const [document, second] = documents;
    if (document === undefined)
        throw syntax(name, { line: 1, column: 1 }, 'there is no document');
    const problem = [...document.errors, ...document.warnings][0];
    if (problem !== undefined)
        throw syntax(name, at(problem.pos[0]), problem.message);
    if (second !== undefined)
        throw syntax(name, at(second.range[0]), 'a second document begins');
    return document;
}
function locate({ value, places }) {
    const keyOf = (path) => JSON.stringify(path);
    return {
        value,
        positionOf(path) {
            for (let length = path.length; length >= 0; length--) {
                const place = places.get(keyOf(path.slice(0, length)));
                if (place !== undefined)
                    return place.position;
            }
            return { line: 1, column: 1 };
        },
        sourceOf: (path) => places.get(keyOf(path))?.source,
    };
}
function syntax(name, { line, column }, why) {
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_YAML_SYNTAX',
        message: `${name}:${line}:${column} is not one YAML document: ${why}`,
        remedy: 'Correct the file at this place.',
    });
}


/***/ })

};
