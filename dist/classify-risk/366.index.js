export const id = 366;
export const ids = [366];
export const modules = {

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* reexport */ readConfiguration)
});

// UNUSED EXPORTS: CONFIGURATION_PATH, DEFAULT_CONFIGURATION_TEXT, configurationSchema, count, defaultConfiguration, describeConfiguration, formatPath, isDay, nearest, parseConfiguration, parseInstant, parseYaml, signerConditions, startOfDay, validate, workflow

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/packages/config/src/default-configuration.js
var default_configuration = __webpack_require__(5280);
;// CONCATENATED MODULE: ./build/packages/config/src/position.js
/** `evidence.coverage.lines`, `gate.checks[0].app`: how messages name a place in a document. */
function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        const name = /^[A-Za-z0-9_-]+$/.test(step) ? step : JSON.stringify(step);
        return text === '' ? name : `${text}.${name}`;
    }, '');
}

;// CONCATENATED MODULE: ./build/packages/config/src/nearest.js
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
    return (typeof key === 'string' && DECIMALS.includes(key)) || formatPath(path) === 'evidence.coverage.lines';
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
    const meant = nearest(key, keysAt(schema, parent));
    const owner = parent.length === 0 ? 'this file' : `"${formatPath(parent)}"`;
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
        message: `${place(name, position)} lacks the key "${formatPath(path)}"`,
        remedy: 'Add the key.',
    });
}
function invalidValue({ issue, path, position }, name) {
    const subject = path.length === 0 ? 'the file' : `"${formatPath(path)}"`;
    const expected = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? 'another value';
    const expectation = /^(has|is|must)\b/.test(issue.message) ? issue.message : `has to be ${expected}`;
    return new errors/* SallyportError */.$E({
        code: 'CONFIG_INVALID_VALUE',
        message: `${place(name, position)} ${subject} ${expectation}; it is ${shown(issue.input)}`,
        remedy: 'Correct the value; docs/configuration.md has what each key takes.',
    });
}
function notAMapping(path, yaml, name) {
    const subject = path.length === 0 ? 'the file' : `"${formatPath(path)}"`;
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
        message: `${place(context.name, context.yaml.positionOf(path))} "${formatPath(path)}" is a count; it is spelt ${context.yaml.sourceOf(path)}`,
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
/** Pins of opa: no entry means any, so that any list is stricter, and an empty one looser; where to fetch it from is free. */
const pinned = (parent, own) => {
    const [first, second] = [parent, own];
    if (first.length === 0)
        return own;
    const allowed = first.map(programOf);
    return second.length > 0 && second.every((pin) => allowed.includes(programOf(pin))) ? own : undefined;
};
/** The program that a pin lets in: by its checksum, else by its version. */
function programOf(pin) {
    return typeof pin === 'string' ? pin : (pin.sha256 ?? `version ${pin.version}`);
}
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
        message: `${place(name, positionOf(path))} "${formatPath(path)}" loosens what the organisation has: ${shown(parent)} there, ${shown(own)} here`,
        remedy: "Keep the organisation's value or a stricter one, or have the organisation change its file.",
    });
}

;// CONCATENATED MODULE: ./build/packages/config/src/schema/times.js
const DAY_MS = 86_400_000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,40}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
/**
 * An RFC 3339 time (section 5.6, any offset) as microseconds since
 * 1970-01-01T00:00:00Z; what is finer is cut off. Undefined for anything else, days and hours that do not exist included.
 */
function parseInstant(text) {
    const match = RFC3339.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offset = offsetMinutes(match[8], match[9], match[10]);
    if (!exists(year, month, day) || hour > 23 || minute > 59 || second > 60 || offset === undefined)
        return undefined;
    const start = utc(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    if (second === 60 && start % DAY_MS !== 0)
        return undefined;
    return start * 1000 + Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
}
function offsetMinutes(sign, hours, minutes) {
    if (sign === undefined)
        return 0;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year, month, day) {
    return new Date(0).setUTCFullYear(year, month - 1, day);
}
function exists(year, month, day) {
    const date = new Date(utc(year, month, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Is it a day of the calendar, as `YYYY-MM-DD`? */
function isDay(text) {
    return startOfDay(text) !== undefined;
}
/** The start of a day in UTC, in microseconds since 1970-01-01T00:00:00Z; undefined for a day that does not exist. */
function startOfDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : undefined;
}

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
    return `${place(name, yaml.positionOf(path))} "${formatPath(path)}"`;
}
function checkIntents({ agents, intents }, source) {
    for (const [login, agent] of Object.entries(agents)) {
        agent.intents.forEach((intent, index) => {
            if (Object.hasOwn(intents, intent))
                return;
            const meant = nearest(intent, Object.keys(intents));
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
        if (parseInstant(from) < parseInstant(to))
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

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(701);
;// CONCATENATED MODULE: ./build/packages/core/src/evidence-kinds.js
/** The kinds of evidence that the reports of other tools can state. */
const REPORTED_EVIDENCE_KINDS = [
    'tests',
    'coverage',
    'mutation',
    'scan',
    'vulnerabilities',
    'sbom',
    'benchmarks',
    'determinism',
    'contract',
    'fuzz',
];
/** Every kind of evidence, by its name in `evidence.require` and in an exception. */
const EVIDENCE_KINDS = [
    ...REPORTED_EVIDENCE_KINDS,
    'agent-provenance',
    'artifact-signature',
    'model-cost',
];

;// CONCATENATED MODULE: ./build/packages/config/src/schema/values.js



/** The largest count that makes sense anywhere in the file; beyond it somebody slipped. */
const MAX_COUNT = 1_000_000_000;
/** A count: a plain decimal integer (its spelling is checked on the file; see `checkCounts`). */
const count = (minimum = 0, maximum = MAX_COUNT) => dist/* pipe */.FsL(dist/* number */.aig('has to be a number'), dist/* integer */.ndf('has to be a whole number'), dist/* minValue */.Wwf(minimum, `has to be ${minimum} or more`), dist/* maxValue */.cGV(maximum, `has to be ${maximum} or less`));
/** An account's or an app's number on the forge. */
const identifier = dist/* pipe */.FsL(dist/* number */.aig('has to be a number'), dist/* safeInteger */.Y2b('has to be a whole number'), dist/* minValue */.Wwf(1, 'has to be 1 or more'));
const percent = dist/* pipe */.FsL(dist/* number */.aig('has to be a number of percent'), dist/* minValue */.Wwf(0, 'has to be 0 percent or more'), dist/* maxValue */.cGV(100, 'has to be 100 percent or less'));
/** An amount of money; decimals are allowed. */
const amount = dist/* pipe */.FsL(dist/* number */.aig('has to be a number'), dist/* minValue */.Wwf(0, 'has to be 0 or more'), dist/* maxValue */.cGV(MAX_COUNT, `has to be ${MAX_COUNT} or less`));
const values_text = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* nonEmpty */.hq('must not be empty'));
const globProblem = (pattern) => {
    try {
        (0,glob/* compileGlob */.SO)(pattern);
        return '';
    }
    catch (error) {
        return (0,errors/* isSallyportError */.Rv)(error) ? error.message : String(error);
    }
};
/** A pattern of paths or of model names; `@sallyport/core` compileGlob. */
const values_glob = dist/* pipe */.FsL(dist/* string */.YjP('has to be a pattern'), dist/* check */.z6Y((pattern) => globProblem(pattern) === '', (issue) => `is no pattern: ${globProblem(String(issue.input))}`));
const globs = dist/* optional */.lqM(dist/* array */.YOg(values_glob, 'has to be a list of patterns'), []);
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** A host's name: no scheme, no port, no path, no wildcard. */
const host = dist/* pipe */.FsL(dist/* string */.YjP('has to be a host'), dist/* regex */.yGV(HOST, 'has to be a host such as npm.example.org'));
const evidenceKind = dist/* picklist */.KIO(EVIDENCE_KINDS, `has to be one of ${EVIDENCE_KINDS.join(', ')}`);
const tier = dist/* picklist */.KIO(['low', 'medium', 'high'], 'has to be low, medium or high');
const instant = dist/* pipe */.FsL(dist/* string */.YjP('has to be a time'), dist/* check */.z6Y((value) => parseInstant(value) !== undefined, 'has to be an RFC 3339 time such as 2026-12-20T00:00:00Z'));
const day = dist/* pipe */.FsL(dist/* string */.YjP('has to be a day'), dist/* check */.z6Y(isDay, 'has to be a day that exists, such as 2027-03-01'));
const isServiceUrl = (value) => {
    if (!URL.canParse(value))
        return false;
    const { protocol, hostname, username, password } = new URL(value);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};
const serviceUrl = dist/* pipe */.FsL(dist/* string */.YjP('has to be a URL'), dist/* check */.z6Y(isServiceUrl, 'has to be an https URL'));
const isRepositoryPath = (value) => value !== '' && value.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment));
/** A path from the repository's root, without a wildcard. */
const repositoryPath = dist/* pipe */.FsL(dist/* string */.YjP('has to be a path'), dist/* check */.z6Y(isRepositoryPath, 'has to be a path from the root of the repository, such as .github/policy'));

;// CONCATENATED MODULE: ./build/packages/config/src/schema/signer.js


const WORKFLOW = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^@*\s/]+\.ya?ml@\S+$/;
/** A workflow at a reference, as certificates name it. */
const workflow = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(WORKFLOW, 'has to be owner/repository/.github/workflows/file.yml@ref, without a wildcard'));
/** What may be asked of a signature beside who made it; whatever is left out is not asked. */
const signerConditions = {
    repositoryId: dist/* optional */.lqM(identifier),
    ownerId: dist/* optional */.lqM(identifier),
    events: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(values_text, 'has to be a list of events'), dist/* minLength */.BpQ(1, 'must not be empty'))),
    runner: dist/* optional */.lqM(dist/* picklist */.KIO(['github-hosted', 'self-hosted'], 'has to be github-hosted or self-hosted')),
    workflowCommit: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(/^[0-9a-f]{40}$/, 'has to be the 40 digits of a commit'))),
    maxAgeMinutes: dist/* optional */.lqM(count(1)),
    timestamps: dist/* optional */.lqM(count(1, 8)),
    logEntries: dist/* optional */.lqM(count(1, 8)),
};

;// CONCATENATED MODULE: ./build/packages/config/src/schema/sections.js



/** A `*` is let through here: the gate has a rule that denies it and says why. */
const LOGIN = /^[A-Za-z0-9*][A-Za-z0-9*_.-]*(?:\[bot\])?$/;
const INTENT = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(LOGIN, 'has to be the login of an account'));
const intentName = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(INTENT, 'has to be a name such as add-tests'));
const sha256 = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(/^[0-9a-f]{64}$/, 'has to be a SHA-256: 64 digits, 0 to 9 and a to f'));
/** An account as people name it: the number counts, the login is for readers. */
const account = dist/* strictObject */.rej({ login, id: identifier });
const agents = dist/* optional */.lqM(dist/* record */.g1P(login, dist/* strictObject */.rej({
    id: identifier,
    intents: dist/* optional */.lqM(dist/* array */.YOg(intentName), []),
    owners: dist/* optional */.lqM(dist/* array */.YOg(account), []),
})), {});
const intents = dist/* optional */.lqM(dist/* record */.g1P(intentName, dist/* strictObject */.rej({
    paths: globs,
    maxTier: dist/* optional */.lqM(tier, 'low'),
    models: globs,
    budget: dist/* optional */.lqM(dist/* strictObject */.rej({ usd: dist/* optional */.lqM(amount), calls: dist/* optional */.lqM(count()), tokens: dist/* optional */.lqM(count()) }), {}),
    egress: dist/* optional */.lqM(dist/* array */.YOg(host), []),
    sandbox: dist/* optional */.lqM(dist/* picklist */.KIO(['bubblewrap', 'gvisor', 'kubernetes'], 'has to be bubblewrap, gvisor or kubernetes'), 'bubblewrap'),
})), {});
const producer = dist/* strictObject */.rej({
    workflow: workflow,
    issuer: serviceUrl,
    kinds: dist/* pipe */.FsL(dist/* array */.YOg(evidenceKind), dist/* minLength */.BpQ(1, 'must not be empty')),
    ...signerConditions,
});
const kinds = dist/* optional */.lqM(dist/* array */.YOg(evidenceKind, 'has to be a list of kinds of evidence'), []);
const evidence = dist/* optional */.lqM(dist/* strictObject */.rej({
    coverage: dist/* optional */.lqM(dist/* strictObject */.rej({ lines: dist/* optional */.lqM(percent, 80), changedLines: dist/* optional */.lqM(percent, 80) }), {}),
    mutation: dist/* optional */.lqM(dist/* strictObject */.rej({ score: dist/* optional */.lqM(percent, 70) }), {}),
    scan: dist/* optional */.lqM(dist/* strictObject */.rej({
        failOn: dist/* optional */.lqM(dist/* picklist */.KIO(['none', 'note', 'warning', 'error'], 'has to be none, note, warning or error'), 'error'),
    }), {}),
    vulnerabilities: dist/* optional */.lqM(dist/* strictObject */.rej({
        failOn: dist/* optional */.lqM(dist/* picklist */.KIO(['low', 'medium', 'high', 'critical'], 'has to be low, medium, high or critical'), 'high'),
    }), {}),
    benchmarks: dist/* optional */.lqM(dist/* strictObject */.rej({ p95RegressionPercent: dist/* optional */.lqM(percent, 5) }), {}),
    determinism: dist/* optional */.lqM(dist/* strictObject */.rej({ runs: dist/* optional */.lqM(count(1, 1000), 3) }), {}),
    require: dist/* optional */.lqM(dist/* strictObject */.rej({ low: kinds, medium: kinds, high: kinds }), {}),
    producers: dist/* optional */.lqM(dist/* array */.YOg(producer), []),
}), {});
const people = (low, medium, high) => dist/* optional */.lqM(dist/* strictObject */.rej({
    low: dist/* optional */.lqM(count(0, 100), low),
    medium: dist/* optional */.lqM(count(0, 100), medium),
    high: dist/* optional */.lqM(count(0, 100), high),
}), {});
const freeze = dist/* strictObject */.rej({ from: instant, to: instant, reason: dist/* optional */.lqM(values_text, 'no reason given') });
const exception = dist/* strictObject */.rej({
    rule: evidenceKind,
    paths: dist/* pipe */.FsL(dist/* array */.YOg(values_glob), dist/* minLength */.BpQ(1, 'must not be empty')),
    owner: values_text,
    expires: day,
    reason: values_text,
});
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
/** The most common way is its checksum alone. */
const opa = dist/* union */.KCZ([
    sha256,
    dist/* pipe */.FsL(dist/* strictObject */.rej({
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(VERSION, 'has to be a version such as 1.19.1'))),
        sha256: dist/* optional */.lqM(sha256),
        url: dist/* optional */.lqM(serviceUrl),
    }), dist/* check */.z6Y(({ version, sha256: digest }) => version !== undefined || digest !== undefined, 'has to have a version or a sha256')),
], 'has to be a SHA-256 (64 digits, 0 to 9 and a to f), or a mapping with version (such as 1.19.1) or sha256, and url');
const gate = dist/* optional */.lqM(dist/* strictObject */.rej({
    approvals: people(0, 1, 2),
    humans: people(0, 1, 1),
    owners: dist/* optional */.lqM(dist/* picklist */.KIO(['ignored', 'required'], 'has to be ignored or required'), 'ignored'),
    gateways: dist/* optional */.lqM(dist/* array */.YOg(host), []),
    checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ name: values_text, app: identifier })), []),
    freeze: dist/* optional */.lqM(dist/* array */.YOg(freeze), []),
    exceptions: dist/* optional */.lqM(dist/* array */.YOg(exception), []),
    policies: dist/* optional */.lqM(dist/* array */.YOg(repositoryPath), []),
    opa: dist/* optional */.lqM(dist/* array */.YOg(opa), []),
}), {});

;// CONCATENATED MODULE: ./build/packages/config/src/schema/configuration.js



const EXTENDS = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const VETTED = /^[a-z]+:[^\s:]+$/;
const tiers = dist/* optional */.lqM(dist/* strictObject */.rej({
    high: globs,
    medium: globs,
    low: globs,
    limits: dist/* optional */.lqM(dist/* strictObject */.rej({ files: dist/* optional */.lqM(count(), 300), lines: dist/* optional */.lqM(count(), 5000) }), {}),
}), {});
const dependencies = dist/* optional */.lqM(dist/* strictObject */.rej({
    vetted: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(VETTED, 'has to be like npm:lodash'))), []),
    registries: dist/* optional */.lqM(dist/* array */.YOg(host), []),
}), {});
const merge = dist/* optional */.lqM(dist/* strictObject */.rej({
    method: dist/* optional */.lqM(dist/* picklist */.KIO(['merge', 'squash', 'rebase'], 'has to be merge, squash or rebase'), 'squash'),
    tiers: dist/* optional */.lqM(dist/* array */.YOg(tier), ['low']),
    queue: dist/* optional */.lqM(dist/* picklist */.KIO(['auto', 'never', 'always'], 'has to be auto, never or always'), 'auto'),
}), {});
const instance = dist/* union */.KCZ([
    dist/* picklist */.KIO(['public-good', 'github']),
    dist/* strictObject */.rej({
        trustedRoot: values_text,
        fulcio: dist/* optional */.lqM(serviceUrl),
        rekor: dist/* optional */.lqM(serviceUrl),
        tsa: dist/* optional */.lqM(serviceUrl),
    }),
], 'has to be public-good, github, or a mapping with trustedRoot');
/** `.github/sallyport.yml`. Every key is optional but `version`; what is absent has its safe default. */
const configurationSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'has to be the number 1'),
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* regex */.yGV(EXTENDS, 'has to be pinned: owner/repository@ and the 40 digits of a commit'))),
    tiers,
    critical: globs,
    dependencies,
    agents: agents,
    intents: intents,
    evidence: evidence,
    gate: gate,
    merge,
    provenance: dist/* optional */.lqM(dist/* strictObject */.rej({
        instance: dist/* optional */.lqM(instance, 'public-good'),
        revocations: dist/* optional */.lqM(dist/* array */.YOg(repositoryPath, 'has to be a list of paths'), []),
    }), {}),
    audit: dist/* optional */.lqM(dist/* strictObject */.rej({ log: dist/* optional */.lqM(values_text, '.sallyport/audit') }), {}),
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
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
    const source = (0,yaml_dist/* isScalar */.jn)(node) && typeof node.source === 'string' ? { source: node.source } : {};
    reading.places.set(JSON.stringify(path), { position, ...source });
    if ((0,yaml_dist/* isMap */.jh)(node))
        return readMap(node.items, path, reading);
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        return node.items.map((item, index) => read(item, [...path, index], startOf(item, position, reading), reading));
    }
    if ((0,yaml_dist/* isScalar */.jn)(node))
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
    const key = (0,yaml_dist/* isScalar */.jn)(node) ? node.value : undefined;
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
    const lines = new yaml_dist/* LineCounter */.HN();
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
    const parser = new yaml_dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        if (parser.stack.length > MOST_OPEN)
            throw tooDeep(name, at(parser.offset));
    }
    tokens.push(...parser.end());
    return tokens;
}
function compose(tokens, length, name, at) {
    const composer = new yaml_dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true, merge: false });
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

;// CONCATENATED MODULE: ./build/packages/config/src/parse-configuration.js








/**
 * Reads `.github/sallyport.yml`: strict YAML (`parseYaml`), a strict schema, defaults, and the organisation's file that
 * it extends, which it can only tighten.
 * @throws SallyportError CONFIG_… ; the message has file, line and column, and the nearest known key
 */
async function readConfiguration(bytes, options) {
    const { name } = options;
    const yaml = parseYaml(bytes, { name });
    const own = validate(configurationSchema, yaml, { name });
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
    const yaml = parseYaml(bytes, { name: parentName });
    const parent = validate(configurationSchema, yaml, { name: parentName });
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

;// CONCATENATED MODULE: ./build/packages/config/src/index.js















/***/ })

};
