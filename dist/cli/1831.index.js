export const id = 1831;
export const ids = [1831];
export const modules = {

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

/***/ 62471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ directoryResult)
/* harmony export */ });
/** What was left aside in the evidence directory takes nothing away from what counts; it is said. */
function directoryResult({ counted, notes }) {
    const id = 'evidence.directory';
    const children = notes.map(({ name, message }) => ({ id, result: 'skip', message: `${name} ${message}` }));
    const message = `${counted.length} Statements about this change count, ${notes.length} files do not`;
    return { id, result: 'pass', message, ...(children.length > 0 && { children }) };
}


/***/ }),

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* harmony import */ var _sallyport_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34608);
/* harmony import */ var _sallyport_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99632);


/** What a Statement says, as the rules compare it; undefined when it is no kind of evidence. */
function evidenceItem(statement, name) {
    const interpretation = (0,_sallyport_evidence__WEBPACK_IMPORTED_MODULE_0__/* .interpretStatement */ .P)(statement);
    switch (interpretation.outcome) {
        case 'unrelated':
            return undefined;
        case 'malformed':
            return { ok: false, kind: interpretation.kind, name, problem: interpretation.error.message };
        case 'evidence':
            return usable(interpretation.evidence, name);
    }
}
function usable(evidence, name) {
    const common = { ok: true, name };
    switch (evidence.kind) {
        case 'tests':
        case 'contract': {
            const { kind, result, passed, failed } = evidence;
            return { ...common, kind, result, passed, failed };
        }
        case 'coverage': {
            const { kind, lines, changedLines } = evidence;
            return { ...common, kind, lines: share(lines), changedLines: share(changedLines) };
        }
        case 'mutation': {
            const covered = evidence.killed + evidence.timedOut;
            return {
                ...common,
                kind: 'mutation',
                mutants: { covered, total: covered + evidence.survived + evidence.notCovered },
            };
        }
        case 'scan':
            return { ...common, kind: 'scan', findings: evidence.newFindings };
        case 'vulnerabilities':
            return { ...common, kind: 'vulnerabilities', findings: evidence.findings };
        default:
            return rarer(evidence, common);
    }
}
function rarer(evidence, common) {
    switch (evidence.kind) {
        case 'sbom':
            return { ...common, kind: 'sbom', components: evidence.components };
        case 'benchmarks': {
            const { kind, benchmarks, p95RegressionPercent } = evidence;
            return { ...common, kind, benchmarks, regressionPercent: p95RegressionPercent };
        }
        case 'determinism':
            return { ...common, kind: 'determinism', runs: evidence.runs, identical: evidence.identical };
        case 'fuzz':
            return { ...common, kind: 'fuzz', executions: evidence.executions, crashes: evidence.crashes };
        case 'agent-provenance': {
            const { kind, intent, models, receipts, egress } = evidence;
            const usd = receipts?.usd ?? null;
            const cost = { tokens: receipts?.tokens ?? null, nanoUsd: usd === null ? null : (0,_sallyport_policy__WEBPACK_IMPORTED_MODULE_1__/* .nanoUsd */ .Z)(usd) };
            return { ...common, kind, intent, models, egress, calls: receipts?.count ?? null, ...cost };
        }
        case 'artifact-signature':
            return { ...common, kind: 'artifact-signature', passed: evidence.passed };
        case 'model-cost': {
            const { usd, ...figures } = evidence;
            return { ...common, ...figures, nanoUsd: (0,_sallyport_policy__WEBPACK_IMPORTED_MODULE_1__/* .nanoUsd */ .Z)(usd) };
        }
    }
}
function share({ covered, total }) {
    return { covered, total };
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   v: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96352);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _evidence_directory_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62471);
/* harmony import */ var _evidence_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59663);







const FILE = 'inputs.json';
const MAX_BYTES = 256 * 1024 * 1024;
/** Writes the inputs of a decision into a folder, as `inputs.json`. */
async function recordInputs(folder, { change, configuration }, { classification, facts, evidence, decision, beside }) {
    const { base, head, baseMoved, subject } = change;
    const inputs = {
        schema: 'sallyport/inputs/v1',
        change: {
            base,
            head,
            baseMoved,
            subject,
            files: change.files.map(({ path, pathBytes, previousPathBytes }) => ({
                path,
                bytes: pathBytes.toString('base64'),
                ...(previousPathBytes !== undefined && { previous: previousPathBytes.toString('base64') }),
            })),
            commits: change.commits.map(({ oid, message }) => ({ oid, message })),
        },
        classification,
        configuration,
        facts: facts ?? null,
        evidence: evidence.counted,
        notes: evidence.notes,
        ...(beside.policies !== undefined && { policies: beside.policies }),
        ...(beside.owners !== undefined && { owners: beside.owners }),
        ...(beside.registries !== undefined && { registries: beside.registries }),
        unsigned: decision.unsigned === true,
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(inputs)}\n`);
    return file;
}
/**
 * Decides again from recorded inputs, and compares with a verdict.
 * @param folder where `recordInputs` wrote
 * @throws SallyportError REPLAY_INPUTS_UNREADABLE, and what deciding throws
 */
async function replay(verdict, folder) {
    const decision = await decideAgain(await readInputs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE)));
    const { decision: outcome, tier, inputs, rules } = verdict;
    const difference = firstDifference('inputs', inputs, decision.inputs) ??
        firstDifference('rules', rules, decision.rules) ??
        firstDifference('verdict', { decision: outcome, tier }, { decision: decision.decision, tier: decision.tier });
    return { same: difference === undefined, decision, ...(difference !== undefined && { difference }) };
}
async function decideAgain({ change, evidence, notes, facts, ...rest }) {
    const decision = await (0,_sallyport_policy__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)({
        ...rest,
        change: {
            ...change,
            files: change.files.map(({ path, bytes, previous }) => ({
                path,
                pathBytes: Buffer.from(bytes, 'base64'),
                ...(previous !== undefined && { previousPathBytes: Buffer.from(previous, 'base64') }),
            })),
        },
        facts: facts ?? undefined,
        evidence: evidence.flatMap(({ statement, name }) => (0,_evidence_item_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .v)(statement, name) ?? []),
        statements: evidence.map(({ sha256 }) => sha256),
    });
    return { ...decision, rules: [...decision.rules, (0,_evidence_directory_result_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryResult */ .v)({ counted: evidence, notes })] };
}
const form = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('sallyport/inputs/v1'),
    change: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })), commits: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()) }),
    classification: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()) }),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1) }),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ statement: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}) })),
});
async function readInputs(file) {
    try {
        const value = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), { name: file, maxBytes: MAX_BYTES, maxDepth: 128 });
        // The value as it was written, not as the schema makes it anew: digests are of its keys in their order.
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(form, value);
        return value;
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_7__/* .SallyportError */ .$E({
            code: 'REPLAY_INPUTS_UNREADABLE',
            message: `${file} has no inputs of a decision: ${cause instanceof Error ? cause.message : String(cause)}`,
            remedy: 'Give the folder that the gate wrote with --record.',
            cause,
        });
    }
}
/** Walks two values side by side, in the order of their keys. */
function firstDifference(at, verdict, replayed) {
    if (verdict === undefined || replayed === undefined) {
        return verdict === replayed ? undefined : { at, verdict: verdict ?? null, replayed: replayed ?? null };
    }
    if ((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(verdict) === (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)(replayed))
        return undefined;
    if (!isContainer(verdict) || !isContainer(replayed))
        return { at, verdict, replayed };
    const keys = [...new Set([...Object.keys(verdict), ...Object.keys(replayed)])].sort();
    for (const key of keys) {
        const found = firstDifference(`${at}.${key}`, verdict[key], replayed[key]);
        if (found !== undefined)
            return found;
    }
    return { at, verdict, replayed };
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 99945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ interpretAs)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/** What a Statement says to the first of these kinds that knows its predicate. */
function interpretAs(kinds, { predicateType, predicate }) {
    const known = kinds.find((kind) => kind.accepts(predicateType, predicate));
    if (known === undefined)
        return { outcome: 'unrelated', predicateType };
    try {
        return { outcome: 'evidence', evidence: known.interpret(predicate, predicateType) };
    }
    catch (error) {
        if (!(0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .isSallyportError */ .Rv)(error))
            throw error;
        return { outcome: 'malformed', kind: known.kind, error };
    }
}


/***/ }),

/***/ 34608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ interpretStatement)
/* harmony export */ });
/* harmony import */ var _interpret_as_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99945);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69150);


/**
 * What a Statement says, in figures. It looks at the predicate alone: whether the Statement is about the change at hand,
 * and whether its signer may speak, is asked elsewhere. Nothing is rounded, and nothing malformed is mended.
 */
function interpretStatement(statement) {
    return (0,_interpret_as_js__WEBPACK_IMPORTED_MODULE_0__/* .interpretAs */ .o)(_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G, statement);
}


/***/ }),

/***/ 96352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export resultOf */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67903);
/* harmony import */ var _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27423);
/* harmony import */ var _input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99632);
/* harmony import */ var _input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40497);




/**
 * Decides about a change by the shipped rules: allow when no rule fails. The same inputs in any order give the same
 * decision; a rule that gives no answer fails.
 * @throws SallyportError POLICY_EVALUATION
 */
async function decide(parts) {
    const input = (0,_input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .J)(parts);
    const factsText = JSON.stringify(input.facts);
    const outputs = await (0,_evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateRules */ .F0)(withFacts(input, factsText), (0,_input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__/* .policyData */ .L)(parts.configuration));
    const rules = _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map((rule) => resultOf(rule, outputs));
    const { change, classification, configuration, statements, unsigned } = parts;
    return {
        schema: 'sallyport/decision/v1',
        decision: rules.some(({ result }) => result === 'fail') ? 'deny' : 'allow',
        tier: classification.tier,
        rules,
        subject: change.subject,
        inputs: {
            change: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)({ base: change.base, ...change.subject }),
            classification: digestAsWritten(classification),
            configuration: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(configuration),
            facts: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(factsText),
            ...(parts.owners !== undefined && { owners: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(parts.owners) }),
            policies: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(input.policies),
            ...(input.policies.opa !== undefined && { opa: input.policies.opa.sha256 }),
            policy: _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SHA256 */ .NT,
            statements: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)([...statements].sort()),
        },
        ...(unsigned ? { unsigned: true } : {}),
    };
}
/** The input as JSON. The facts are nearly all of it, and are written once, for their digest and for the rules. */
function withFacts({ facts: _, ...rest }, facts) {
    return `${JSON.stringify(rest).slice(0, -1)},"facts":${facts}}`;
}
/**
 * SHA-256 of a value that our own readers made, whose keys stand in one order. With 200 commits and reviews the
 * canonical form (`digestOf`) takes longer than the rules themselves.
 */
function digestAsWritten(value) {
    return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(JSON.stringify(value));
}
/** A rule's output as a node of the tree. What is neither skipped nor passed fails. */
function resultOf(rule, outputs) {
    const { id, path, remedy } = rule;
    const [pack = '', name = ''] = path.split('.');
    const { deny = [], skip, pass } = outputs[pack]?.[name] ?? {};
    const messages = deny.map(({ msg }) => msg).sort();
    const [first] = messages;
    if (first !== undefined)
        return failure(id, remedy, messages);
    if (typeof skip === 'string')
        return { id, result: 'skip', message: skip };
    if (typeof pass === 'string')
        return { id, result: 'pass', message: pass };
    return { id, result: 'fail', message: 'the rule gave no answer', remedy };
}
function failure(id, remedy, messages) {
    const [first = ''] = messages;
    if (messages.length === 1)
        return { id, result: 'fail', message: first, remedy };
    const children = messages.map((message) => ({ id, result: 'fail', message }));
    return { id, result: 'fail', message: `${first}, and ${messages.length - 1} more`, remedy, children };
}


/***/ }),

/***/ 99632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyData),
/* harmony export */   Z: () => (/* binding */ nanoUsd)
/* harmony export */ });
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33874);

/** The configuration as rules see it, as `data.configuration`: every time is a number of microseconds. */
function policyData(configuration) {
    const { gate, intents } = configuration;
    return {
        configuration: {
            ...configuration,
            intents: Object.fromEntries(Object.entries(intents).map(([name, { budget, ...intent }]) => [
                name,
                { ...intent, budget: { ...budget, ...(budget.usd !== undefined && { nanoUsd: nanoUsd(budget.usd) }) } },
            ])),
            gate: {
                ...gate,
                freeze: gate.freeze.map(({ from, to, reason }) => ({
                    from: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(from),
                    fromText: from,
                    to: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(to),
                    toText: to,
                    reason,
                })),
                exceptions: gate.exceptions.map(({ expires, ...rest }) => ({ ...rest, expires: (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(expires) })),
            },
        },
    };
}
/** Billionths of a dollar: the nearest whole number, so that sums of decimals stay exact. */
function nanoUsd(usd) {
    return Math.round(usd * 1e9);
}


/***/ }),

/***/ 40497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ policyInput)
});

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
// EXTERNAL MODULE: ./build/packages/policy/src/owners/parse-owners.js + 1 modules
var parse_owners = __webpack_require__(92971);
;// CONCATENATED MODULE: ./build/packages/policy/src/owners/owner-groups.js

const SAMPLE = 10;
/**
 * Who owns the changed files.
 * @param paths every name of every changed file
 */
function ownersInput(file, paths) {
    if ('problem' in file)
        return { path: null, problem: file.problem, unread: [], groups: [] };
    const size = Buffer.byteLength(file.text);
    if (size > parse_owners/* MAX_OWNERS_BYTES */.Sd) {
        const problem = `${file.path} has ${size} bytes; GitHub loads at most ${parse_owners/* MAX_OWNERS_BYTES */.Sd}`;
        return { path: file.path, problem, unread: [], groups: [] };
    }
    const rules = (0,parse_owners/* parseOwners */.mI)(file.text);
    return { path: file.path, problem: null, unread: rules.unread.slice(0, SAMPLE), groups: groupsOf(rules, paths) };
}
/** The owners, in lower case, whose teams have to be known. */
function teamsIn({ groups }) {
    const teams = groups.flatMap(({ owners }) => owners.filter((owner) => owner.startsWith('@') && owner.includes('/')));
    return [...new Set(teams.map((team) => team.slice(1)))].sort();
}
function groupsOf(rules, paths) {
    const groups = new Map();
    for (const path of new Set(paths)) {
        const owners = [...new Set((0,parse_owners/* ownersOf */.K2)(rules, path).map((owner) => owner.toLowerCase()))].sort();
        if (owners.length === 0)
            continue;
        const key = owners.join(' ');
        const group = groups.get(key) ?? { owners, files: [] };
        group.files.push(path);
        groups.set(key, group);
    }
    return [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { owners, files }]) => ({ owners, count: files.length, files: files.sort().slice(0, SAMPLE) }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/change-class.js
/** Files that decide what everything else may do. */
const INFRASTRUCTURE = ['ci', 'deployment', 'build', 'policy', 'owners', 'agent-instructions'];
/** What rules found out by content, or by another name, that the class of a file does not say. */
const INFRASTRUCTURE_REASONS = [
    'RISK_AGENT_INSTRUCTIONS',
    'RISK_BINARY_WITH_BUILD',
    'RISK_BOT',
    'RISK_BUILD',
    'RISK_CI',
    'RISK_DEPLOYMENT',
    'RISK_EDITOR_TASK',
    'RISK_GATE_FILE',
    'RISK_HOOK',
    'RISK_IMPORTED_INSTRUCTIONS',
    'RISK_INFRASTRUCTURE_CONTENT',
    'RISK_OWNERS',
    'RISK_PACKAGE_MANAGER',
    'RISK_POLICY',
];
/**
 * What the change is, by all of its files. A document with anything in it that a rule calls worse than low is none;
 * a test may be of a medium tier (an assertion was rewritten), a high one is more than a test.
 */
function changeClass({ files }) {
    if (files.length > 0 && files.every(isDocument))
        return 'documentation';
    return files.length > 0 && files.every((file) => isDocument(file) || isTest(file)) ? 'tests' : 'other';
}
function isDocument(file) {
    return file.class === 'documentation' && file.tier === 'low';
}
function isTest(file) {
    return file.class === 'test' && file.tier !== 'high';
}
/** The files of CI, deployment, build, policy, owners and agent instructions, by their classes and by what rules found. */
function infrastructureFiles({ files, reasons }) {
    const byClass = files.filter((file) => INFRASTRUCTURE.includes(file.class)).map(({ path }) => path);
    const byReason = reasons
        .filter(({ code }) => INFRASTRUCTURE_REASONS.includes(code))
        .map(({ path = 'the change' }) => path);
    return [...new Set([...byClass, ...byReason])].sort();
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/co-authors.js
/** With the lines that go on from it (git-interpret-trailers); a line ends where git ends it, at a line feed. */
const TRAILER = /^[ \t]*co-authored-by[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)/gim;
const NOREPLY = /(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]{0,99}(?:\[bot\])?)@users\.noreply\.github\.com(?![\w-]|\.\w)/gi;
/**
 * The accounts that `Co-authored-by` trailers name by an address of users.noreply.github.com. A trailer is a text that
 * anybody can write: it takes the right to approve from whom it names, and changes nothing else. Every line of the
 * message is looked at, not only the last paragraph: naming too many takes too much, never too little.
 */
function coAuthorsOf(messages) {
    const found = new Map();
    for (const message of messages) {
        for (const [, value = ''] of message.matchAll(TRAILER)) {
            for (const [, id, login = ''] of value.matchAll(NOREPLY)) {
                const coAuthor = { id: id === undefined ? null : Number(id), login };
                found.set(JSON.stringify(coAuthor), coAuthor);
            }
        }
    }
    return [...found.values()].sort((a, b) => Number(a.login > b.login) - Number(a.login < b.login) || (a.id ?? 0) - (b.id ?? 0));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/sound.js
/**
 * JSON has no infinity and turns it into null, which is less than every threshold: an item with a figure that is not a
 * finite number of 0 or more (a change of a benchmark may be negative) is one that cannot be believed.
 */
function soundItem(item) {
    if (!item.ok || isSound(item))
        return item;
    const { kind, name } = item;
    return { ok: false, kind, name, problem: 'it holds a figure that is no number' };
}
function isSound(value) {
    return Object.entries(value).every(([key, child]) => {
        if (typeof child === 'number')
            return Number.isFinite(child) && (child >= 0 || key === 'regressionPercent');
        if (child === undefined)
            return false;
        return typeof child !== 'object' || child === null || isSound(child);
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/input/policy-input.js





/** How many names a message needs; the rest is counted. */
const policy_input_SAMPLE = 10;
/** Where the gateway listens for a sandbox of the same machine, and the name that the sandbox has for it. */
const LOCAL_GATEWAY = ['127.0.0.1', '[::1]', 'localhost', 'gateway'];
/** What holds where nothing has evaluated `gate.policies`. */
const NO_POLICIES = { evaluated: [], denials: [], warnings: [], sha256: null };
/** Everything that the rules look at, made of the parts; the same parts in any order give the same input. */
function policyInput(parts) {
    const { change, classification, configuration, facts, evidence, policies, owners } = parts;
    const present = new Set(facts?.commits.map(({ sha }) => sha));
    return {
        schema: 'sallyport/policy-input/v1',
        now: facts?.now ?? null,
        change: {
            base: change.base,
            head: change.head,
            tier: classification.tier,
            class: changeClass(classification),
            files: change.files.length,
            commits: change.commits.length,
            empty: change.files.length === 0,
            baseMoved: change.baseMoved,
            critical: matching(change.files, (0,glob/* compileGlobs */.tI)(configuration.critical)),
            infrastructure: infrastructureFiles(classification).slice(0, policy_input_SAMPLE),
            missingCommits: change.commits
                .map(({ oid }) => oid)
                .filter((oid) => !present.has(oid))
                .sort()
                .slice(0, policy_input_SAMPLE),
        },
        facts: facts ?? null,
        coAuthors: coAuthorsOf(change.commits.map(({ message }) => message)),
        intents: intentScopes(parts),
        exceptions: configuration.gate.exceptions.map(({ paths }) => ({
            covers: change.files.every(withinAll((0,glob/* compileGlobs */.tI)(paths))),
        })),
        evidence: byKind(evidence),
        policies: policies ?? NO_POLICIES,
        owners: owners === undefined ? null : ownersInput(owners, change.files.flatMap(pathsOf)),
    };
}
function namesOf({ pathBytes, previousPathBytes }) {
    return previousPathBytes === undefined ? [pathBytes] : [pathBytes, previousPathBytes];
}
function pathsOf({ path, previousPath }) {
    return previousPath === undefined ? [path] : [path, previousPath];
}
function withinAll(matches) {
    return (file) => namesOf(file).every(matches);
}
function matching(files, matches) {
    const found = files.filter((file) => namesOf(file).some(matches)).map(({ path }) => path);
    return found.sort().slice(0, policy_input_SAMPLE);
}
function intentScopes({ change, configuration, evidence, registries = [], }) {
    const provenance = evidence.flatMap((item) => (item.kind === 'agent-provenance' && item.ok ? [item] : []));
    const models = [...new Set(provenance.flatMap((item) => item.models))];
    const hosts = [...new Set(provenance.flatMap((item) => item.egress))];
    const common = [...LOCAL_GATEWAY, ...configuration.gate.gateways, ...registries];
    return Object.fromEntries(Object.entries(configuration.intents).map(([name, intent]) => {
        const within = withinAll((0,glob/* compileGlobs */.tI)(intent.paths));
        const outside = change.files.filter((file) => !within(file)).map(({ path }) => path);
        const allowed = models.filter((0,glob/* compileGlobs */.tI)(intent.models)).sort();
        const reachable = new Set([...common, ...intent.egress]);
        const egress = hosts.filter((host) => !reachable.has(host)).sort();
        return [
            name,
            { outsideCount: outside.length, outside: outside.sort().slice(0, policy_input_SAMPLE), models: allowed, egress },
        ];
    }));
}
function byKind(evidence) {
    const kinds = {};
    for (const item of evidence.map(soundItem)) {
        const items = kinds[item.kind] ?? [];
        items.push(item);
        kinds[item.kind] = items;
    }
    for (const items of Object.values(kinds))
        items.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return kinds;
}


/***/ }),

/***/ 92971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sd: () => (/* binding */ MAX_OWNERS_BYTES),
  kc: () => (/* binding */ OWNERS_PATHS),
  K2: () => (/* binding */ ownersOf),
  mI: () => (/* binding */ parseOwners)
});

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
;// CONCATENATED MODULE: ./build/packages/policy/src/owners/pattern.js

const ONE = [{ text: '*', wild: true }];
/**
 * A pattern of CODEOWNERS as a test of paths. It is gitignore's language with GitHub's exceptions: `!`, `[ ]` and an
 * escaped `#` do not exist, and a pattern that ends in `/*` does not reach into folders below. Case counts. No pattern
 * makes it backtrack without bound.
 * @returns nothing for a pattern that GitHub does not read
 */
function compileOwnerPattern(pattern) {
    if (/^!|[[\]]|^\\#|\*\*\*/.test(pattern) || pattern === '')
        return undefined;
    if (pattern === '/')
        return () => false;
    const segments = segmentsOf(pattern);
    return (path) => {
        const names = path.split('/');
        return (0,glob/* matchRuns */.GI)(segments.length, names.length, {
            isRun: (at) => segments[at] === 'any number',
            matches: (at, name) => matchesName(segments[at], names[name] ?? ''),
        });
    };
}
/**
 * Without a slash before its end, a pattern matches at any depth; with one at its end, what is in the folder. A name at
 * the end may be a folder's, and then owns all that is in it.
 */
function segmentsOf(pattern) {
    const parts = pattern.split('/');
    if (parts[0] === '')
        parts.shift();
    else if (parts.length === 1 || (parts.length === 2 && parts[1] === ''))
        parts.unshift('**');
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    const segments = parts.map((part) => (part === '**' ? 'any number' : tokensOf(part)));
    const last = parts.at(-1);
    if (last === '**')
        segments.push(ONE);
    else if (last !== '*')
        segments.push('any number');
    return segments;
}
function tokensOf(part) {
    return (part.match(/\\?[\s\S]/gu) ?? []).map((token) => ({
        text: token.length > 1 && token.startsWith('\\') ? token.slice(1) : token,
        wild: token === '*' || token === '?',
    }));
}
function matchesName(segment, name) {
    if (segment === undefined || segment === 'any number')
        return false;
    const characters = [...name];
    return (0,glob/* matchRuns */.GI)(segment.length, characters.length, {
        isRun: (at) => isWildcard(segment[at], '*'),
        matches: (at, character) => isWildcard(segment[at], '?') || isLiteral(segment[at], characters[character]),
    });
}
function isWildcard(token, text) {
    return token?.wild === true && token.text === text;
}
function isLiteral(token, character) {
    return token?.wild === false && token.text === character;
}

;// CONCATENATED MODULE: ./build/packages/policy/src/owners/parse-owners.js

/** GitHub loads no larger file. */
const MAX_OWNERS_BYTES = 3 * 1024 * 1024;
/** Where GitHub looks, in this order; the first that is there counts. */
const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\s]+@[^@\s]+\.[^@\s]+)$/;
/** A pattern up to white space that is not escaped. */
const FIRST = /^(?:\\.|[^\\\s])+/;
/**
 * Reads CODEOWNERS as GitHub does (docs.github.com, "About code owners"): a pattern and its owners on each line, `#`
 * begins a comment, and a line that is not well formed counts for nothing.
 */
function parseOwners(text) {
    const rules = [];
    const unread = [];
    for (const [index, source] of text.split('\n').entries()) {
        const content = source.trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const rule = parseLine(content, index + 1);
        if (rule === undefined)
            unread.push(index + 1);
        else
            rules.push(rule);
    }
    return { rules, unread };
}
function parseLine(content, line) {
    const [pattern = ''] = FIRST.exec(content) ?? [];
    const rest = content.slice(pattern.length).replace(/(^|\s)#.*$/s, '');
    const owners = rest.split(/\s+/).filter((word) => word !== '');
    const matches = compileOwnerPattern(pattern);
    if (matches === undefined || !owners.every((owner) => OWNER.test(owner)))
        return undefined;
    return { line, owners, matches };
}
/** Who owns a path: the last line that matches; nobody where none does. */
function ownersOf({ rules }, path) {
    return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}


/***/ })

};
