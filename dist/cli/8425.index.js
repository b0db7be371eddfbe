export const id = 8425;
export const ids = [8425];
export const modules = {

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
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
/** The most common way is its checksum alone. */
const opa = dist/* union */.KCZ([
    sha256,
    dist/* pipe */.FsL(dist/* strictObject */.rej({
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(VERSION, 'has to be a version such as 1.19.1'))),
        sha256: dist/* optional */.lqM(sha256),
        url: dist/* optional */.lqM(values/* serviceUrl */.Rs),
    }), dist/* check */.z6Y(({ version, sha256: digest }) => version !== undefined || digest !== undefined, 'has to have a version or a sha256')),
], 'has to be a SHA-256 (64 digits, 0 to 9 and a to f), or a mapping with version (such as 1.19.1) or sha256, and url');
const gate = dist/* optional */.lqM(dist/* strictObject */.rej({
    approvals: people(0, 1, 2),
    humans: people(0, 1, 1),
    owners: dist/* optional */.lqM(dist/* picklist */.KIO(['ignored', 'required'], 'has to be ignored or required'), 'ignored'),
    gateways: dist/* optional */.lqM(dist/* array */.YOg(values/* host */.Hc), []),
    checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ name: values/* text */.Qq, app: values/* identifier */.Cv })), []),
    freeze: dist/* optional */.lqM(dist/* array */.YOg(freeze), []),
    exceptions: dist/* optional */.lqM(dist/* array */.YOg(exception), []),
    policies: dist/* optional */.lqM(dist/* array */.YOg(values/* repositoryPath */.SH), []),
    opa: dist/* optional */.lqM(dist/* array */.YOg(opa), []),
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

/***/ 33874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
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


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zm: () => (/* binding */ tier),
/* harmony export */   _T: () => (/* binding */ evidenceKind),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50701);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51920);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33874);



/** The largest count that makes sense anywhere in the file; beyond it somebody slipped. */
const MAX_COUNT = 1_000_000_000;
/** A count: a plain decimal integer (its spelling is checked on the file; see `checkCounts`). */
const count = (minimum = 0, maximum = MAX_COUNT) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(minimum, `has to be ${minimum} or more`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(maximum, `has to be ${maximum} or less`));
/** An account's or an app's number on the forge. */
const identifier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1, 'has to be 1 or more'));
const percent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number of percent'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 percent or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100, 'has to be 100 percent or less'));
/** An amount of money; decimals are allowed. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_COUNT, `has to be ${MAX_COUNT} or less`));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const globProblem = (pattern) => {
    try {
        (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(pattern);
        return '';
    }
    catch (error) {
        return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .isSallyportError */ .Rv)(error) ? error.message : String(error);
    }
};
/** A pattern of paths or of model names; `@sallyport/core` compileGlob. */
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a pattern'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((pattern) => globProblem(pattern) === '', (issue) => `is no pattern: ${globProblem(String(issue.input))}`));
const globs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob, 'has to be a list of patterns'), []);
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** A host's name: no scheme, no port, no path, no wildcard. */
const host = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a host'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(HOST, 'has to be a host such as npm.example.org'));
const evidenceKind = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A, `has to be one of ${_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A.join(', ')}`);
const tier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['low', 'medium', 'high'], 'has to be low, medium or high');
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a time'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(value) !== undefined, 'has to be an RFC 3339 time such as 2026-12-20T00:00:00Z'));
const day = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a day'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_times_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, 'has to be a day that exists, such as 2027-03-01'));
const isServiceUrl = (value) => {
    if (!URL.canParse(value))
        return false;
    const { protocol, hostname, username, password } = new URL(value);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};
const serviceUrl = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isServiceUrl, 'has to be an https URL'));
const isRepositoryPath = (value) => value !== '' && value.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment));
/** A path from the repository's root, without a wildcard. */
const repositoryPath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a path'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isRepositoryPath, 'has to be a path from the root of the repository, such as .github/policy'));


/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ matchRuns),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

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


/***/ })

};
