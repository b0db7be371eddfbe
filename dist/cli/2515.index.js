export const id = 2515;
export const ids = [2515];
export const modules = {

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

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/packages/policy/src/facts/accounts.js

/**
 * Nobody is two accounts: one login (in any case) has one id, one id has one login and one type.
 * @throws SallyportError FACTS_CONTRADICT
 */
function checkAccounts(facts, name) {
    const byLogin = new Map();
    const byId = new Map();
    for (const account of accountsOf(facts)) {
        const login = account.login.toLowerCase();
        for (const other of [byLogin.get(login), byId.get(account.id)]) {
            if (other !== undefined && !isSame(account, other))
                throw contradiction(account, other, name);
        }
        byLogin.set(login, account);
        byId.set(account.id, account);
    }
}
function* accountsOf({ pullRequest, commits, reviews, teams }) {
    const accounts = [
        pullRequest.author,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...reviews.map(({ author }) => author),
        ...teams.flatMap(({ members }) => members),
    ];
    for (const account of accounts)
        if (account !== null)
            yield account;
}
function isSame(a, b) {
    return a.id === b.id && a.type === b.type && a.login.toLowerCase() === b.login.toLowerCase();
}
function contradiction(a, b, name) {
    return new errors/* SallyportError */.$E({
        code: 'FACTS_CONTRADICT',
        message: `${name} has ${described(a)} and ${described(b)}`,
        remedy: 'Collect the facts again; a login and an id belong to one account.',
    });
}
function described({ login, id, type }) {
    return `the ${type} ${login} with the id ${id}`;
}

// EXTERNAL MODULE: ./build/packages/config/src/schema/times.js
var times = __webpack_require__(33874);
;// CONCATENATED MODULE: ./build/packages/policy/src/facts/schema.js


const id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
/** A forge's logins are plain ASCII; a space or a control character in one would be somebody's trick. */
const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\x21-\x7e]{1,100}$/, 'has to be a login'));
const account = dist/* object */.Ikc({ login, id, type: dist/* string */.YjP() });
const knownAccount = dist/* nullable */.mee(account);
const commitId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'has to be a full commit id'));
const orEmpty = dist/* nullish */.cl6(dist/* string */.YjP(), '');
/** A time that cannot be read is a fact of its own: each rule says what follows from it. */
const instant = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* transform */.pdi((value) => (typeof value === 'string' ? ((0,times/* parseInstant */.nV)(value) ?? null) : null)));
const branch = dist/* object */.Ikc({ ref: dist/* string */.YjP(), sha: commitId, repositoryId: dist/* nullable */.mee(id) });
const commit = dist/* object */.Ikc({ sha: commitId, author: knownAccount, committer: knownAccount, verified: dist/* boolean */.zMY() });
const review = dist/* pipe */.FsL(dist/* object */.Ikc({
    author: knownAccount,
    permission: orEmpty,
    state: dist/* string */.YjP(),
    commit: orEmpty,
    submittedAt: dist/* optional */.lqM(instant, null),
}), dist/* transform */.pdi(({ submittedAt, ...rest }) => ({ ...rest, at: submittedAt })));
const check = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    /** Null where no app posted it; then it is nobody's word, and matches no required check. */
    app: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()), null),
    status: dist/* string */.YjP(),
    conclusion: orEmpty,
    sha: orEmpty,
});
/** A machine wrote this: fields that it does not know are ignored, those that it needs have to be there. */
const factsSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz('sallyport/facts/v1'),
    now: dist/* optional */.lqM(instant, null),
    repository: dist/* object */.Ikc({ id, fullName: dist/* string */.YjP() }),
    pullRequest: dist/* object */.Ikc({
        number: id,
        draft: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
        author: knownAccount,
        base: branch,
        head: branch,
    }),
    commits: dist/* array */.YOg(commit),
    reviews: dist/* array */.YOg(review),
    checks: dist/* array */.YOg(check),
    /** Absent where nobody asked the forge; a team that is not listed has no known member. */
    teams: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ slug: dist/* string */.YjP(), members: dist/* array */.YOg(account) })), []),
});

;// CONCATENATED MODULE: ./build/packages/policy/src/facts/parse-facts.js




/**
 * Reads what a forge said about a pull request (`sallyport/facts/v1`): strict JSON, unknown fields ignored.
 * @param asked the base and the head that are judged; facts about others are refused
 * @throws SallyportError FACTS_INVALID, FACTS_OTHER_CHANGE, FACTS_CONTRADICT, and what `parseJson` throws
 */
function parseFacts(source, { name, asked }) {
    const result = dist/* safeParse */.xLC(factsSchema, (0,json/* parseJson */.qF)(source, { name }));
    if (!result.success)
        throw invalid(name, result.issues[0]);
    const facts = result.output;
    checkAsked(facts, name, asked);
    checkAccounts(facts, name);
    return facts;
}
function invalid(name, issue) {
    return new errors/* SallyportError */.$E({
        code: 'FACTS_INVALID',
        message: `${name}: ${dist/* getDotPath */.BuJ(issue) ?? 'the document'}: ${issue.message}`,
        remedy: 'Collect the facts again; schemas/facts.schema.json has their form.',
    });
}
function checkAsked({ pullRequest, repository }, name, asked) {
    const { base, head } = pullRequest;
    const other = (base.sha !== asked.base && `the base ${base.sha}, asked was ${asked.base}`) ||
        (head.sha !== asked.head && `the head ${head.sha}, asked was ${asked.head}`) ||
        (base.repositoryId !== repository.id && `a base in repository ${base.repositoryId}, not in ${repository.id}`);
    if (other === false)
        return;
    throw new errors/* SallyportError */.$E({
        code: 'FACTS_OTHER_CHANGE',
        message: `${name} is about ${other}`,
        remedy: 'Collect the facts for the base and the head that are judged.',
    });
}

// EXTERNAL MODULE: ./build/packages/policy/src/input/policy-input.js + 4 modules
var policy_input = __webpack_require__(40497);
// EXTERNAL MODULE: ./build/packages/policy/src/decide.js
var decide = __webpack_require__(96352);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/classify.js + 4 modules
var classify = __webpack_require__(11515);
// EXTERNAL MODULE: ./build/packages/provenance/src/statement/parse.js
var parse = __webpack_require__(22974);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var src_statement = __webpack_require__(41334);
;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/about.js

/**
 * Is the Statement about this change: has it one subject for each of the commit, the tree and the patch? A single
 * subject that claims to be all three is none: a commit is not its tree. Further subjects are ignored.
 */
function isAboutChange(statement, subject) {
    if (!(0,src_statement/* isAbout */.KH)(statement, subject))
        return false;
    const [commit = [], tree = [], patch = []] = (0,src_statement/* changeSubjects */.Qh)(subject).map(({ digest }) => holdersOf(statement, digest));
    return commit.some((a) => tree.some((b) => a !== b && patch.some((c) => c !== a && c !== b)));
}
/** The subjects, by place, that have this digest. */
function holdersOf({ subject }, wanted) {
    const [[algorithm = '', value] = []] = Object.entries(wanted);
    return subject.flatMap(({ digest }, index) => Object.hasOwn(digest, algorithm) && digest[algorithm] === value ? [index] : []);
}

// EXTERNAL MODULE: ./build/packages/engine/src/evidence/files.js
var evidence_files = __webpack_require__(70689);
// EXTERNAL MODULE: ./build/packages/engine/src/evidence/item.js
var evidence_item = __webpack_require__(59663);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/expectation.js
var expectation = __webpack_require__(69571);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/verify.js + 7 modules
var verify = __webpack_require__(95356);
;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/trust.js

/**
 * Verifies a bundle by each trust in turn.
 * @returns the Statement, or the reason why no trust believes it
 */
async function openBundle(asked) {
    const { bytes, name, trust: believed, producers, revocations } = asked;
    const expected = new Map();
    for (const producer of producers)
        expected.set((0,expectation/* expectationOf */.EV)(producer, believed.serverUrl), producer);
    const signers = [...expected.keys()];
    let problem = 'no key and no trusted root is given to verify it with';
    for (const trust of believed.trusts) {
        if (trust.kind === 'root' && signers.length === 0) {
            problem = 'evidence.producers names nobody whose signature would count';
            continue;
        }
        const expect = trust.kind === 'root' ? { signers } : {};
        const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, expect, name, revocations });
        const { payload, signer, matched } = verification;
        if (payload !== null && signer !== null) {
            const producing = matched.flatMap((expectation) => expected.get(expectation)?.kinds ?? []);
            if (signer.kind === 'key')
                return { statement: payload, signer: signer.keyId, mayProduce: () => true };
            return { statement: payload, signer: signer.identity, mayProduce: (kind) => producing.includes(kind) };
        }
        problem = failureOf(verification);
    }
    return problem;
}
function failureOf({ checks }) {
    const failed = checks.find(({ result }) => result === 'fail');
    return failed === undefined ? 'it does not verify' : `${failed.id}: ${failed.message}`;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/collect.js






/**
 * Reads an evidence directory and keeps what counts: Statements about this very change, signed by whoever may (or
 * unsigned, where that is asked for). What does not count is said, and takes nothing from what does.
 * @throws SallyportError EVIDENCE_…, JSON_…, and for a Statement that cannot be read what `parseStatement` throws
 */
async function collectEvidence(options) {
    if (options.directory === undefined)
        return { items: [], counted: [], notes: [] };
    const { files, notes } = await (0,evidence_files/* readEvidenceFiles */.F)(options.directory);
    const collected = { items: [], counted: [], notes: [...notes] };
    for (const file of files) {
        const outcome = file.form === 'bundle' ? await fromBundle(file, options) : fromStatement(file, options);
        if (typeof outcome === 'string')
            collected.notes.push({ name: file.name, message: outcome });
        else {
            collected.items.push(outcome.item);
            collected.counted.push({ name: file.name, sha256: (0,json/* digestOf */.ol)(outcome.statement), statement: outcome.statement });
        }
    }
    return collected;
}
function fromStatement({ name, bytes }, { unsigned, subject }) {
    if (!unsigned)
        return 'is not signed: it counts for nothing';
    return count((0,parse/* parseStatement */.By)(bytes, { name }), name, subject);
}
async function fromBundle({ name, bytes }, options) {
    const { trust = { trusts: [] }, revocations, configuration, subject } = options;
    // A file that two readers could read differently is an error, whether anybody could verify it or not.
    (0,json/* parseJson */.qF)(bytes, { name });
    const opened = await openBundle({ bytes, name, trust, revocations, producers: configuration.evidence.producers });
    if (typeof opened === 'string')
        return `does not verify: ${opened}`;
    const counted = count(opened.statement, name, subject);
    if (typeof counted === 'string' || opened.mayProduce(counted.item.kind))
        return counted;
    return `is signed by ${opened.signer}, whose word does not count for ${counted.item.kind}`;
}
function count(statement, name, subject) {
    if (!isAboutChange(statement, subject))
        return 'is about another change: it counts for nothing';
    const item = (0,evidence_item/* evidenceItem */.v)(statement, name);
    return item === undefined ? `is no evidence: ${statement.predicateType}` : { statement, item };
}

// EXTERNAL MODULE: ./build/packages/engine/src/evidence/directory-result.js
var directory_result = __webpack_require__(62471);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/change/src/paths.js
var paths = __webpack_require__(28488);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/collect.js


const MAX_FILES = 500;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 16;
/**
 * Reads what `gate.policies` names at the base commit: files of Rego, folders with all Rego that is below them, and
 * compiled policies (`.wasm`, `.tar.gz`), each by its own name. Tests (`*_test.rego`) are left out.
 * @throws SallyportError POLICIES_MISSING, POLICIES_NOT_FILES, POLICIES_TOO_LARGE, and what reading the repository throws
 */
async function collectPolicies(change, paths) {
    const reading = { change, files: [], bytes: 0 };
    for (const path of paths) {
        const before = reading.files.length;
        await collect(path, reading, 0);
        if (reading.files.length === before)
            throw missing(path, change.base);
    }
    return {
        sources: reading.files.filter(({ path }) => !isCompiled(path)),
        compiled: reading.files.filter(({ path }) => isCompiled(path)),
    };
}
async function collect(path, reading, depth) {
    const { base, objects } = reading.change;
    const entry = await (0,paths/* readPath */.G7)(objects, base, path);
    if (entry === undefined)
        throw missing(path, base);
    if (entry.mode === '120000' || entry.mode === '160000')
        throw notAFile(path);
    if (entry.mode === '040000') {
        if (depth === MAX_DEPTH)
            throw tooLarge(`${path} nests deeper than ${MAX_DEPTH} folders`);
        for (const child of (await (0,paths/* listTree */.nT)(objects, base, path)) ?? [])
            await collect(child.path, reading, depth + 1);
        return;
    }
    const wanted = isCompiled(path) ? depth === 0 : path.endsWith('.rego') && !path.endsWith('_test.rego');
    if (!wanted || entry.bytes === undefined)
        return;
    reading.bytes += entry.bytes.length;
    reading.files.push({ path, bytes: entry.bytes });
    if (reading.files.length > MAX_FILES || reading.bytes > MAX_BYTES) {
        throw tooLarge(`there are more than ${MAX_FILES} files or ${MAX_BYTES} bytes of them`);
    }
}
/** Is it a compiled policy, by its name? */
function isCompiled(path) {
    return path.endsWith('.wasm') || path.endsWith('.tar.gz');
}
function missing(path, base) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_MISSING',
        message: `${path}, which gate.policies names, has no policy at the base ${base}`,
        remedy: 'Commit the policy to the base branch, or correct gate.policies.',
    });
}
function notAFile(path) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_NOT_FILES',
        message: `${path}, which gate.policies names, is a link or a submodule`,
        remedy: 'Keep policies as plain files of the repository itself.',
    });
}
function tooLarge(why) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_TOO_LARGE',
        message: `gate.policies names too much: ${why}`,
        remedy: 'Name the folder that has the policies and nothing else.',
    });
}

// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/findings.js
var own_policies_findings = __webpack_require__(46994);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/policy/src/input/policy-data.js
var policy_data = __webpack_require__(99632);
// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/opa/private-opa.js + 4 modules
var private_opa = __webpack_require__(81813);
// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/opa/run.js
var run = __webpack_require__(87478);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/sources.js









/** Nothing that reaches out, and nothing that gives another answer the next time. */
const FORBIDDEN = new Set([
    'crypto.x509.parse_and_verify_certificates',
    'crypto.x509.parse_and_verify_certificates_with_options',
    'http.send',
    'io.jwt.decode_verify',
    'io.jwt.encode_sign',
    'io.jwt.encode_sign_raw',
    'net.lookup_ip_addr',
    'opa.runtime',
    'rand.intn',
    'time.now_ns',
    'trace',
    'uuid.rfc4122',
]);
/**
 * Evaluates Rego by opa, all of it together.
 * @throws SallyportError POLICIES_…, JSON_…
 */
async function evaluateSources(files, configuration, input, opa) {
    (0,own_policies_findings/* checkRules */.MM)(files.map(({ bytes }) => bytes.toString('utf8')));
    const options = { ...opa, pinned: configuration.gate.opa };
    const { data, evaluator } = await (0,private_opa/* withOpa */.V)(options, (tool) => evaluate(tool, files, configuration, input));
    return { ...(0,own_policies_findings/* findingsOf */.WX)([data]), evaluator };
}
async function evaluate(tool, files, configuration, input) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-opa-'));
    try {
        const policies = (0,external_node_path_.join)(folder, 'policies');
        await (0,promises_.mkdir)(policies);
        // Numbered: a name from the repository names no file here.
        for (const [index, { bytes }] of files.entries())
            await (0,promises_.writeFile)((0,external_node_path_.join)(policies, `${index}.rego`), bytes);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'data.json'), JSON.stringify((0,policy_data/* policyData */.L)(configuration)));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'input.json'), JSON.stringify(input));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'capabilities.json'), await capabilities(tool, folder));
        const output = await evaluateInDialect(tool, folder);
        const { sha256, pinned } = tool;
        return {
            data: withoutConfiguration((0,json/* parseJson */.qF)(output, { name: "opa's answer" })),
            evaluator: { version: tool.version ?? (await versionOf(tool, folder)), sha256, pinned },
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Rego as it is since OPA 1.0; files that cannot be read as that were written before, as many of conftest's are. */
async function evaluateInDialect(tool, folder) {
    try {
        return await (0,run/* runOpa */.Q)(tool, ARGUMENTS, folder);
    }
    catch (error) {
        if (!(error instanceof errors/* SallyportError */.$E) || !error.message.includes('rego_parse_error'))
            throw error;
        // What is no Rego of either kind is told in the words of the present one.
        return await (0,run/* runOpa */.Q)(tool, [...ARGUMENTS, '--v0-compatible'], folder).catch((second) => {
            throw second instanceof errors/* SallyportError */.$E && second.message.includes('rego_parse_error') ? error : second;
        });
    }
}
const ARGUMENTS = [
    'eval',
    '--format=raw',
    '--fail',
    '--strict-builtin-errors',
    '--timeout=8s',
    '--capabilities=capabilities.json',
    '--data=policies',
    '--data=data.json',
    '--input=input.json',
    'data',
];
const capabilitiesForm = dist/* looseObject */._H3({ builtins: dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP() })) });
/** What an opa says of itself, for people; null where it says nothing of the kind. */
async function versionOf(tool, folder) {
    const said = await (0,run/* runOpa */.Q)(tool, ['version'], folder).catch(() => '');
    return /^Version: (\d+\.\d+\.\d+)$/m.exec(said)?.[1] ?? null;
}
async function capabilities(tool, folder) {
    const output = await (0,run/* runOpa */.Q)(tool, ['capabilities', '--current'], folder);
    const known = dist/* safeParse */.xLC(capabilitiesForm, (0,json/* parseJson */.qF)(output, { name: "opa's capabilities" }));
    if (!known.success)
        throw (0,run/* evaluationFailed */.C)('it lists no built-ins');
    const builtins = known.output.builtins.filter(({ name }) => !FORBIDDEN.has(name));
    return JSON.stringify({ ...known.output, builtins, allow_net: [] });
}
function withoutConfiguration(data) {
    if (typeof data !== 'object' || data === null)
        return data;
    const { configuration: _, ...packages } = data;
    return packages;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/evaluate.js




/**
 * Evaluates a team's own policies, as they are at the base commit: Rego by opa, compiled ones in this process. What
 * their `deny` and `violation` rules say joins the decision. `input` is the gate's (schemas/policy-input.schema.json),
 * `data.configuration` the configuration. What cannot be read or evaluated denies.
 */
async function evaluateOwnPolicies(change, configuration, input, opa = {}) {
    const { policies: paths } = configuration.gate;
    if (paths.length === 0)
        return undefined;
    try {
        const collected = await collectPolicies(change, paths);
        const { findings, evaluator } = await evaluateAll(collected, configuration, input(), opa);
        return {
            evaluated: paths,
            denials: (0,own_policies_findings/* sorted */.IP)(findings.flatMap(({ denials }) => denials)),
            warnings: (0,own_policies_findings/* sorted */.IP)(findings.flatMap(({ warnings }) => warnings)),
            sha256: digestOfPolicies(collected, evaluator),
            ...(evaluator !== undefined && { opa: evaluator }),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SallyportError */.$E))
            throw error;
        const denials = [{ name: error.code, message: `${error.message}. ${error.remedy}` }];
        return { evaluated: [], denials, warnings: [], sha256: null };
    }
}
async function evaluateAll({ sources, compiled }, configuration, input, opa) {
    const findings = [];
    if (compiled.length > 0) {
        // Archives and modules are rare, and their readers large.
        const { evaluateCompiled } = await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 40049));
        findings.push(...compiled.map((file) => evaluateCompiled(file, configuration, input)));
    }
    if (sources.length === 0)
        return { findings };
    const { evaluator, ...found } = await evaluateSources(sources, configuration, input, opa);
    return { findings: [...findings, found], evaluator };
}
function digestOfPolicies({ sources, compiled }, evaluator) {
    const files = [...sources, ...compiled].map(({ path, bytes }) => ({ path, sha256: (0,digest/* sha256 */.s)(bytes) }));
    return (0,json/* digestOf */.ol)({ files, opa: evaluator?.sha256 ?? null });
}

// EXTERNAL MODULE: ./build/packages/policy/src/owners/parse-owners.js + 1 modules
var parse_owners = __webpack_require__(92971);
// EXTERNAL MODULE: ./build/packages/risk/src/hosts.js
var hosts = __webpack_require__(95260);
;// CONCATENATED MODULE: ./build/packages/engine/src/owners.js




/**
 * CODEOWNERS at the base commit, where the configuration asks for the owners' approval: the first of GitHub's places
 * that has one. What cannot be read is said, and denies.
 */
async function ownersAtBase({ gate }, { base, objects }) {
    if (gate.owners === 'ignored')
        return undefined;
    for (const path of parse_owners/* OWNERS_PATHS */.kc) {
        const entry = await (0,paths/* readPath */.G7)(objects, base, path).catch((error) => {
            if ((0,errors/* isSallyportError */.Rv)(error, 'CHANGE_PATH_THROUGH_LINK'))
                return 'link';
            throw error;
        });
        if (entry === undefined)
            continue;
        if (entry === 'link' || entry.bytes === undefined || !entry.mode.startsWith('100')) {
            return { problem: `${path} at the base is no plain file` };
        }
        return { path, text: entry.bytes.toString('utf8') };
    }
    return { problem: `gate.owners is "required", and the base has no CODEOWNERS (${parse_owners/* OWNERS_PATHS */.kc.join(', ')})` };
}
/** The teams (`organisation/team`) whose members a decision about this change has to know. */
async function teamsToKnow(change, configuration) {
    const file = await ownersAtBase(configuration, change);
    if (file === undefined)
        return [];
    const paths = change.files.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
    return teamsIn(ownersInput(file, paths));
}
/** Hosts of package registries: the public ones, and those that the configuration allows beside them. */
function approvedRegistries({ dependencies }) {
    const known = Object.values(hosts/* PUBLIC_HOSTS */.OI).flatMap((hosts) => hosts.map((labels) => labels.join('.')));
    return [...new Set([...known, ...dependencies.registries])].sort();
}

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/revocations.js
var revocations = __webpack_require__(8588);
;// CONCATENATED MODULE: ./build/packages/engine/src/revocations.js



/**
 * What `provenance.revocations` names, read at the base commit: an incident is over for a change once its base has the
 * file. A list that cannot be read could name anybody, so nothing is decided without it.
 * @throws SallyportError REVOCATIONS_MISSING, PROVENANCE_REVOCATIONS_INVALID, JSON_…, CHANGE_…
 */
async function revocationsAtBase({ provenance }, { base, objects }) {
    const revoked = [];
    for (const path of provenance.revocations) {
        const entry = await (0,paths/* readPath */.G7)(objects, base, path);
        if (entry?.bytes === undefined || !entry.mode.startsWith('100'))
            throw revocations_missing(path, base);
        revoked.push(...(0,revocations/* parseRevocations */.x2)(entry.bytes, { name: path }).revoked);
    }
    return { revoked };
}
function revocations_missing(path, base) {
    return new errors/* SallyportError */.$E({
        code: 'REVOCATIONS_MISSING',
        message: `provenance.revocations names ${path}, which is no plain file at ${base}`,
        remedy: 'Add the file to the base branch; {"schema": "sallyport/revocations/v1", "revoked": []} revokes nothing.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/gate.js







/**
 * Judges a change: classification, facts, evidence, and the rules over all of it.
 * @throws SallyportError for whatever cannot be read; nothing is allowed then
 */
async function gateChange(options) {
    const { change, configuration, unsigned = false } = options;
    const { base, head, subject } = change;
    const facts = options.facts && parseFacts(options.facts.bytes, { name: options.facts.name, asked: { base, head } });
    const evidence = await collectEvidence({
        directory: options.evidenceDir,
        subject,
        configuration,
        unsigned,
        trust: options.trust,
        revocations: await revocationsAtBase(configuration, change),
    });
    const classification = options.classification ?? (await (0,classify/* classify */.L)(change, configuration));
    const judged = {
        change,
        classification,
        configuration,
        facts,
        evidence: evidence.items,
        owners: await ownersAtBase(configuration, change),
        registries: approvedRegistries(configuration),
    };
    const policies = await evaluateOwnPolicies(change, configuration, () => (0,policy_input/* policyInput */.J)(judged), options.opa);
    const parts = { ...judged, ...(policies !== undefined && { policies }) };
    const decision = await (0,decide/* decide */.L)({ ...parts, statements: evidence.counted.map(({ sha256 }) => sha256), unsigned });
    return {
        decision: { ...decision, rules: [...decision.rules, (0,directory_result/* directoryResult */.v)(evidence)] },
        classification,
        ...(facts !== undefined && { facts }),
        evidence,
        beside: { owners: judged.owners, registries: judged.registries, ...(policies !== undefined && { policies }) },
    };
}

// EXTERNAL MODULE: ./build/packages/engine/src/replay.js
var replay = __webpack_require__(51831);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/trust.js
var trust = __webpack_require__(53015);
// EXTERNAL MODULE: ./build/packages/provenance/src/roots/index.js + 1 modules
var roots = __webpack_require__(75895);
;// CONCATENATED MODULE: ./build/packages/engine/src/instance-trust.js



/** GitHub's instance has no log of its own: a timestamp stands for it. */
const WITHOUT_LOGS = { logEntries: 0, certificateLogs: 0 };
/**
 * Whom to believe: a trusted root that is given, else that of `provenance.instance`, whose file is read at the base.
 * @param change where there is none, an instance that is a file has to be given
 * @throws SallyportError TRUST_ROOT_MISSING, PROVENANCE_TRUST_INVALID
 */
async function instanceTrust({ provenance: { instance } }, change, given) {
    const thresholds = instance === 'github' ? WITHOUT_LOGS : {};
    if (given !== undefined)
        return (0,trust/* trustRoot */.zj)(given.bytes, { name: given.name, thresholds });
    if (instance === 'public-good')
        return (0,roots/* trustPublicGood */.n)();
    if (instance === 'github')
        throw noRoot("GitHub's own instance needs its trusted root");
    if (change === undefined)
        throw noRoot(`there is no base commit to read ${instance.trustedRoot} at`);
    const entry = await (0,paths/* readPath */.G7)(change.objects, change.base, instance.trustedRoot);
    if (entry?.bytes === undefined || !entry.mode.startsWith('100')) {
        throw noRoot(`there is no plain file ${instance.trustedRoot} at the base commit`);
    }
    return (0,trust/* trustRoot */.zj)(entry.bytes, { name: instance.trustedRoot });
}
function noRoot(message) {
    return new errors/* SallyportError */.$E({
        code: 'TRUST_ROOT_MISSING',
        message,
        remedy: 'Give a trusted root; for GitHub it is the last line of what `gh attestation trusted-root` writes.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/plain-text.js
var plain_text = __webpack_require__(86123);
;// CONCATENATED MODULE: ./build/packages/policy/src/render/plain.js

/** Text from a repository or a forge, for a terminal: on one line, and nothing in it acts. */
function plain(text) {
    return (0,plain_text/* escapeActing */.u)(text);
}
/** The same for GitHub's Markdown: nothing is markup, a link, or a mention of somebody. */
function plainMarkdown(text) {
    return plain(text)
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/@/g, '&#64;')
        .replace(/:\/\//g, '&#58;//');
}

// EXTERNAL MODULE: ./build/packages/policy/src/evaluate/rules.js + 1 modules
var evaluate_rules = __webpack_require__(27423);
;// CONCATENATED MODULE: ./build/packages/policy/src/render/sections.js

/** In the order in which they are named: whoever waits for the answer first. */
const WHO = {
    author: "the change's author",
    reviewers: 'people with write access',
    maintainers: 'whoever maintains the configuration at the base',
    operator: 'whoever runs the workflow',
};
/** Rules of a merge group, which has no Rego of its own. */
const GROUP_TITLES = {
    'merge-group.verdicts': 'Every pull request of the group has its verdict',
    'merge-group.contents': 'The group changes what its pull requests change',
};
function sectionsOf({ rules }) {
    const of = (wanted) => rules.filter(({ result }) => result === wanted);
    const failed = of('fail').map((result) => ({ result, text: evaluate_rules/* RULES */.y0.find(({ id }) => id === result.id) }));
    const missing = Object.entries(WHO).map(([key, who]) => ({
        who,
        items: failed
            .filter(({ text }) => whoOf(text) === key)
            .map(({ result, text }) => ({ result, title: text?.title ?? GROUP_TITLES[result.id] ?? result.id })),
    }));
    return {
        missing: missing.filter(({ items }) => items.length > 0),
        passed: of('pass'),
        skipped: of('skip'),
        remarks: of('pass').flatMap(({ children = [] }) => children.map(({ message }) => message)),
    };
}
function whoOf(text) {
    return text !== undefined && Object.hasOwn(WHO, text.who) ? text.who : 'author';
}
/** The messages of a failed rule: its children's that failed, or its own. */
function messagesOf({ message, children = [] }) {
    const failed = children.filter(({ result }) => result === 'fail');
    return failed.length > 0 ? failed.map((child) => child.message) : [message];
}

;// CONCATENATED MODULE: ./build/packages/policy/src/render/text.js


const STYLES = { bold: 1, red: 31, green: 32, dim: 2 };
/**
 * A decision for a terminal: the verdict, what is missing with who can mend it and how, then a summary of the rest.
 * Whatever comes from the repository or the forge is made harmless.
 * @param options.color with ANSI colours; without unless told
 */
function renderDecisionText(decision, { color = false } = {}) {
    const paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
    const sections = sectionsOf(decision);
    const lines = [headline(decision, paint), ...text_missing(sections, paint), '', summary(sections)];
    for (const remark of sections.remarks)
        lines.push(paint('dim', `  ${plain(remark)}`));
    return `${lines.join('\n')}\n`;
}
function headline({ decision, tier, subject, unsigned }, paint) {
    const word = paint(decision === 'allow' ? 'green' : 'red', paint('bold', decision.toUpperCase()));
    const unsignedNote = unsigned ? '  (unsigned evidence: nothing merges on this)' : '';
    return `${word}  ${tier} risk  ${subject.gitCommit.slice(0, 12)}${unsignedNote}`;
}
function text_missing({ missing }, paint) {
    return missing.flatMap(({ who, items }) => [
        '',
        paint('bold', `For ${who}:`),
        ...items.flatMap(({ result, title }) => [
            `${paint('red', '✗')} ${title}  ${paint('dim', result.id)}`,
            ...messagesOf(result).map((message) => `    ${plain(message)}`),
            `    → ${plain(result.remedy ?? 'Mend what the message names.')}`,
        ]),
    ]);
}
function summary({ missing, passed, skipped }) {
    const count = missing.reduce((sum, { items }) => sum + items.length, 0);
    return `${count} missing, ${passed.length} passed, ${skipped.length} not asked for`;
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/change.js
var change = __webpack_require__(61099);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/extends.js
var commands_extends = __webpack_require__(6150);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gate/run.js







const STATUS = { allow: 0, deny: 1, error: 2 };
/** `sallyport gate`: the decision for a person or a program. */
async function gate(options, io) {
    const facts = options.facts && { bytes: await (0,files/* readInput */.R5)(io, options.facts), name: options.facts };
    return (0,change/* withChange */.v)(options, async (change, configuration) => {
        const gated = await gateChange({
            change,
            configuration,
            ...(facts && { facts }),
            evidenceDir: options.evidenceDir,
            unsigned: options.unsigned,
            opa: (0,files/* opaOf */.uK)(io, options),
            trust: await trustOf(options, change, configuration, io),
        });
        if (options.record !== undefined)
            await (0,replay/* recordInputs */.v)(options.record, { change, configuration }, gated);
        if (options.format === 'json')
            (0,output/* printJson */.Q2)(io, gated.decision);
        else
            io.stdout.write(renderDecisionText(gated.decision, { color: io.isTTY }));
        return STATUS[gated.decision.decision];
    }, (0,commands_extends/* extendsReader */.R)(options.extendsRepo));
}
/** A key is believed beside the producers that the configuration names, whose root counts only where there is evidence. */
async function trustOf({ key, trustedRoot, evidenceDir }, change, configuration, io) {
    if (evidenceDir === undefined)
        return { trusts: [] };
    const keys = key === undefined ? [] : [(0,trust/* trustKey */.UH)(await (0,files/* readInput */.R5)(io, key), { name: key })];
    const producers = configuration.evidence.producers.length > 0 || trustedRoot !== undefined;
    if (!producers)
        return { trusts: keys };
    const given = trustedRoot && { bytes: await (0,files/* readInput */.R5)(io, trustedRoot), name: trustedRoot };
    return { trusts: [...keys, await instanceTrust(configuration, change, given || undefined)] };
}


/***/ }),

/***/ 70689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEvidenceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);




const MAX_FILES = 2_000;
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/**
 * Reads `*.intoto.json` and `*.sigstore.json` of a folder: plain files alone, bounded in number and size, in the order
 * of their names. Links and subfolders are left aside, and said.
 * @throws SallyportError EVIDENCE_DIRECTORY_UNREADABLE, EVIDENCE_TOO_LARGE
 */
async function readEvidenceFiles(directory) {
    const files = [];
    const notes = [];
    let total = 0;
    for (const entry of await entriesOf(directory)) {
        const form = formOf(entry.name);
        if (entry.isDirectory())
            notes.push({ name: entry.name, message: 'is a folder; folders are not read' });
        else if (form === undefined)
            notes.push({ name: entry.name, message: 'is no evidence by its name' });
        else if (!entry.isFile())
            notes.push({ name: entry.name, message: 'is a link or a device; only files are read' });
        else {
            const bytes = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), entry.name);
            total += bytes.length;
            files.push({ name: entry.name, form, bytes });
        }
        if (files.length > MAX_FILES || total > MAX_TOTAL_BYTES)
            throw tooLarge(`${directory} holds too much`);
    }
    return { files, notes };
}
function formOf(name) {
    if (name.endsWith('.intoto.json'))
        return 'statement';
    return name.endsWith('.sigstore.json') ? 'bundle' : undefined;
}
async function entriesOf(directory) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    }
    catch (cause) {
        throw unreadable(directory, cause);
    }
}
/** Opens without following a link, and looks at what was opened: nothing can be put in its place in between. */
async function readBounded(path, name) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((cause) => {
        throw unreadable(path, cause);
    });
    try {
        const status = await file.stat();
        if (!status.isFile())
            throw unreadable(path, new Error('it is not a file'));
        if (status.size > MAX_FILE_BYTES)
            throw tooLarge(`${name} has ${status.size} bytes`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function unreadable(path, cause) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'EVIDENCE_DIRECTORY_UNREADABLE',
        message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        remedy: 'Give a folder of *.intoto.json and *.sigstore.json files with --evidence-dir.',
        cause,
    });
}
function tooLarge(what) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'EVIDENCE_TOO_LARGE',
        message: `${what}; at most ${MAX_FILES} files, ${MAX_FILE_BYTES} bytes each and ${MAX_TOTAL_BYTES} in all are read`,
        remedy: 'Keep one Statement for each kind of evidence in the folder.',
    });
}


/***/ }),

/***/ 46994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ checkFindings),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   MM: () => (/* binding */ checkRules),
/* harmony export */   WX: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/** The rules that mean something, as conftest names them; `deny_network` and the like included. */
const RULE = /^(deny|violation|warn)(?:_[A-Za-z0-9_]+)?$/;
/**
 * What the packages of `data` deny and warn of: sets or lists of texts, or of objects with `msg`; or true.
 * @param documents each a part of it, without `data.configuration`; what stands in two of them counts once
 */
function findingsOf(documents) {
    const denials = [];
    const warnings = [];
    let rules = 0;
    const visit = (value, path) => {
        if (!isObject(value))
            return;
        for (const [key, child] of Object.entries(value)) {
            const rule = RULE.exec(key);
            if (rule === null)
                visit(child, [...path, key]);
            else {
                rules++;
                (rule[1] === 'warn' ? warnings : denials).push(...messagesOf(child, [...path, key].join('.')));
            }
        }
    };
    for (const document of documents)
        visit(document, []);
    return { denials: sorted(denials), warnings: sorted(warnings), rules };
}
/** In one order, each once. */
function sorted(messages) {
    return [...messages]
        .sort(byText)
        .filter((one, index, all) => index === 0 || byText(one, all[index - 1] ?? one) !== 0);
}
function messagesOf(value, name) {
    if (value === false || value === null)
        return [];
    if (value === true)
        return [{ name, message: 'it holds' }];
    if (Array.isArray(value))
        return value.map((item) => ({ name, message: textOf(item) }));
    if (isObject(value))
        return Object.values(value).map((item) => ({ name, message: textOf(item) }));
    return [{ name, message: textOf(value) }];
}
function textOf(item) {
    if (typeof item === 'string')
        return item;
    return isObject(item) && typeof item.msg === 'string' ? item.msg : JSON.stringify(item);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function byText(a, b) {
    const [first, second] = [`${a.name}\0${a.message}`, `${b.name}\0${b.message}`];
    return first < second ? -1 : Number(first > second);
}
/** A policy without any rule that could deny would be a mistyped name that nobody notices. @throws SallyportError POLICIES_EMPTY */
function checkRules(sources) {
    if (sources.some((source) => /^[^\S\r\n]*(?:default\s+)?(?:deny|violation|warn)\w*\b/m.test(source)))
        return;
    throw empty('gate.policies');
}
/** The same of a compiled policy, whose entry points have to lead to one. @throws SallyportError POLICIES_EMPTY */
function checkFindings(path, findings) {
    if (findings.rules > 0)
        return findings;
    throw empty(path);
}
function empty(what) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'POLICIES_EMPTY',
        message: `${what} has no rule deny, violation or warn`,
        remedy: 'Name the rule that denies "deny", as for conftest; compile it as an entry point, as in "-e main/deny".',
    });
}


/***/ }),

/***/ 81813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ withOpa)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/fetch.js


const MAX_BYTES = 256 * 1024 * 1024;
const MAX_MILLISECONDS = 120_000;
const MAX_REDIRECTS = 5;
/**
 * Fetches a file that the configuration names: over https (http on this machine alone), at most 256 MiB, in at most two
 * minutes. Redirects are followed as long as they are https: what comes is believed for its checksum, not for its place.
 * @throws SallyportError POLICIES_OPA_FETCH
 */
async function fetchProgram(source) {
    const signal = AbortSignal.timeout(MAX_MILLISECONDS);
    try {
        const response = await follow(new URL(source), signal);
        if (response.status !== 200)
            throw new Error(`it answered ${response.status}`);
        return await bounded(response);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'POLICIES_OPA_FETCH',
            message: `opa could not be fetched from ${source}: ${reasonOf(cause)}`,
            remedy: 'Correct the "url" in "gate.opa" at the base commit, or install opa before the gate runs.',
            cause,
        });
    }
}
async function follow(first, signal) {
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await fetch(url, { redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || location === null)
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.origin !== first.origin)
            throw new Error(`it sends on to ${next.origin}`);
        url = next;
    }
    throw new Error(`it sends on more than ${MAX_REDIRECTS} times`);
}
async function bounded({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > MAX_BYTES)
            throw new Error(`it has more than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function reasonOf(cause) {
    if (!external_node_util_.types.isNativeError(cause))
        return 'no answer';
    if (cause.name === 'TimeoutError')
        return 'no answer in time';
    return cause.cause?.code ?? cause.message;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/releases.js

/**
 * SHA-256 (hex) of programs that OPA's project released, by version and by the name of the file. Each value stands in at
 * least two public lists that know nothing of each other; docs/policy.md says which. Another version is pinned by its
 * SHA-256 in the configuration.
 */
const RELEASES = {
    '1.19.0': {
        opa_linux_amd64_static: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
        opa_linux_arm64_static: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
        opa_darwin_amd64: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
        opa_darwin_arm64_static: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
    },
    '1.19.1': {
        opa_linux_amd64_static: 'c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839',
        opa_linux_arm64_static: '19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f',
        opa_darwin_arm64_static: '805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3',
    },
};
/**
 * What `gate.opa` comes to on this platform.
 * @throws SallyportError POLICIES_OPA_UNKNOWN when no pin means anything here
 */
function resolvePins(pins, platform) {
    const versions = new Map();
    const sources = [];
    const unknown = [];
    for (const pin of pins) {
        const named = typeof pin === 'string' ? { sha256: pin } : pin;
        const { version = null, url, sha256 = known(version, platform) } = named;
        if (sha256 === undefined)
            unknown.push(String(version));
        else {
            versions.set(sha256, version ?? versions.get(sha256) ?? null);
            if (url !== undefined)
                sources.push({ url: filled(url, version ?? '', platform), version });
        }
    }
    if (pins.length > 0 && versions.size === 0)
        throw unknownRelease(unknown, platform);
    return { versions, sources };
}
function known(version, platform) {
    return version === null ? undefined : RELEASES[version]?.[assetOf(platform)];
}
/** What OPA's project calls the file of a release: static where there is a static one. */
function assetOf({ os, arch }) {
    const name = `opa_${osName(os)}_${archName(arch)}`;
    if (os === 'win32')
        return `${name}.exe`;
    return os === 'darwin' && arch === 'x64' ? name : `${name}_static`;
}
function filled(url, version, platform) {
    const values = {
        version,
        os: osName(platform.os),
        arch: archName(platform.arch),
        asset: assetOf(platform),
    };
    return url.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
function osName(os) {
    return os === 'win32' ? 'windows' : os;
}
function archName(arch) {
    return arch === 'x64' ? 'amd64' : arch;
}
function unknownRelease(versions, { os, arch }) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_UNKNOWN',
        message: `"gate.opa" names opa ${versions.join(' and ')}, whose SHA-256 for ${os} ${arch} is not known here`,
        remedy: `Write its checksum beside it at the base commit, from the release's own .sha256 file: opa: [{ version: ${versions[0]}, sha256: … }].`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/tool-cache.js



function cachedProgram({ folder, os, arch }, version) {
    return (0,external_node_path_.join)(folder, 'opa', version, arch, programName(os));
}
function programName(os) {
    return os === 'win32' ? 'opa.exe' : 'opa';
}
/** Keeps a verified program for the next run. A cache that cannot be written to is none: the next run fetches again. */
async function keepProgram(cache, version, bytes) {
    const target = cachedProgram(cache, version);
    const draft = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(draft, bytes, { mode: 0o755, flag: 'wx' });
        await (0,promises_.rename)(draft, target);
        // What the runner's own tools look for.
        await (0,promises_.writeFile)(`${(0,external_node_path_.dirname)(target)}.complete`, '');
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/find.js







const find_MAX_BYTES = 512 * 1024 * 1024;
/**
 * Finds the opa that is asked for. Every place is asked in turn until the bytes of one are right; where no checksum is
 * asked for, the first on PATH is taken unless it lies in the workspace, and nothing is fetched.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED, POLICIES_OPA_UNKNOWN, POLICIES_OPA_UNPINNED
 */
async function findOpa(options, surroundings) {
    const { path, sha256: given, pinned = [] } = options;
    const pins = resolvePins(pinned, surroundings);
    const asked = given !== undefined || pinned.length > 0;
    const refused = [];
    for await (const { name, bytes, keep } of candidates(path, pins, surroundings, refused)) {
        const sha256 = (0,digest/* sha256 */.s)(bytes);
        if (!asked && path === undefined && (await isWithin(name, surroundings.GITHUB_WORKSPACE)))
            throw unpinned(name, sha256);
        const fits = (given === undefined || given === sha256) && (pinned.length === 0 || pins.versions.has(sha256));
        if (fits) {
            await keep?.(bytes);
            return { bytes, sha256, version: pins.versions.get(sha256) ?? null, pinned: asked };
        }
        refused.push(`${name} has the SHA-256 ${sha256}`);
    }
    if (refused.length === 0)
        throw missing(path);
    throw changed(refused, [...(given === undefined ? [] : [given]), ...anyOf(pins)]);
}
function anyOf({ versions }) {
    return versions.size === 0 ? [] : [[...versions.keys()].join(' or ')];
}
/** What could be it, in the order in which it is looked for; each is read only when those before were not it. */
async function* candidates(path, { versions, sources }, surroundings, refused) {
    const first = path ?? (await firstOnPath(surroundings));
    const bytes = first === undefined ? undefined : await readProgram(first);
    if (first !== undefined && bytes !== undefined)
        yield { name: first, bytes };
    if (path !== undefined)
        return;
    const cache = toolCacheOf(surroundings);
    for (const version of new Set(versions.values())) {
        const file = cache === undefined || version === null ? undefined : cachedProgram(cache, version);
        const cached = file === undefined ? undefined : await readProgram(file);
        if (file !== undefined && cached !== undefined)
            yield { name: file, bytes: cached };
    }
    for (const { url, version } of new Map(sources.map((source) => [source.url, source])).values()) {
        const fetched = await fetchProgram(url).catch((error) => {
            if (!(0,errors/* isSallyportError */.Rv)(error))
                throw error;
            refused.push(error.message);
        });
        if (fetched === undefined)
            continue;
        const keep = async (right) => {
            if (cache !== undefined && version !== null)
                await keepProgram(cache, version, right);
        };
        yield { name: url, bytes: fetched, keep };
    }
}
function toolCacheOf({ RUNNER_TOOL_CACHE: folder, os, arch }) {
    return folder !== undefined && (0,external_node_path_.isAbsolute)(folder) ? { folder, os, arch } : undefined;
}
async function firstOnPath({ PATH = '', os }) {
    for (const folder of PATH.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, programName(os));
        const usable = await (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return undefined;
}
/** Is a file in a folder, once every link has been followed? */
async function isWithin(file, folder) {
    if (folder === undefined || folder === '')
        return false;
    const [inner, outer] = await Promise.all([(0,promises_.realpath)(file), (0,promises_.realpath)(folder).catch(() => folder)]);
    return [file, inner].some((path) => [folder, outer].some((place) => path.startsWith((0,external_node_path_.join)(place, external_node_path_.sep))));
}
/** The bytes of a plain file of a sensible size; undefined for anything else. */
async function readProgram(path) {
    // Without waiting: a pipe with nobody at its other end would be waited for without end.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    try {
        const status = await file?.stat();
        return status?.isFile() && status.size <= find_MAX_BYTES ? await file?.readFile() : undefined;
    }
    finally {
        await file?.close();
    }
}
function missing(path) {
    const why = path === undefined ? 'there is none on PATH' : `${path} cannot be read`;
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_MISSING',
        message: `gate.policies needs opa, and ${why}`,
        remedy: 'Install opa 1.x before the gate runs, give its path, or let "gate.opa" at the base commit say where to fetch it (docs/policy.md).',
    });
}
function unpinned(file, digest) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_UNPINNED',
        message: `${file} lies in the workspace, where the code that is judged may have put it; its SHA-256 is ${digest}`,
        remedy: 'Write the SHA-256 of the opa that you mean into "gate.opa" at the base commit, or install it elsewhere.',
    });
}
function changed(refused, expected) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_OPA_CHANGED',
        message: `${refused.join('; ')}; expected was ${expected.join(' and ')}`,
        remedy: 'Install the opa that the checksum belongs to; or, if the one that was found is the right one, write its SHA-256 into "gate.opa" at the base commit.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/opa/private-opa.js






/**
 * Gives work a verified opa. The bytes that were hashed are written into a folder of their own (mode 0700) and run from
 * there, so that nobody can exchange the program between the look and the use.
 * @throws SallyportError what finding it throws, and what the work throws
 */
async function withOpa(options, work, surroundings = ownSurroundings()) {
    const { bytes, ...found } = await findOpa(options, surroundings);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-tool-'));
    try {
        const path = (0,external_node_path_.join)(folder, programName(surroundings.os));
        // Not asynchronously: a process that starts meanwhile would hold the file open for writing, and it could not be run.
        (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o700, flag: 'wx' });
        return await work({ ...found, path });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function ownSurroundings() {
    const { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE } = process.env;
    return { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE, os: process.platform, arch: process.arch };
}


/***/ }),

/***/ 87478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evaluationFailed),
/* harmony export */   Q: () => (/* binding */ runOpa)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);


const MAX_MILLISECONDS = 10_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const MAX_MEMORY_KIB = 4 * 1024 * 1024;
/**
 * Runs opa with an empty environment, bounded in time, memory (where the system has `ulimit`) and output.
 * @param accepted exit statuses beside 0 that come with an answer
 * @returns its standard output
 * @throws SallyportError POLICIES_FAILED when it exits with anything but 0, is stopped, or says too much
 */
function runOpa({ path }, args, folder, accepted = []) {
    const limited = process.platform === 'linux';
    const [program, all] = limited
        ? ['/bin/sh', ['-c', `ulimit -v ${MAX_MEMORY_KIB}; exec "$0" "$@"`, path, ...args]]
        : [path, args];
    const env = { HOME: folder, GOMEMLIMIT: `${MAX_MEMORY_KIB / 4}KiB` };
    const options = {
        cwd: folder,
        env,
        timeout: MAX_MILLISECONDS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, all, options, (error, stdout, stderr) => {
            const answered = error === null || (!error.killed && accepted.includes(Number(error.code)));
            if (answered)
                resolve(stdout);
            else
                reject(evaluationFailed(error.killed ? `it was stopped after ${MAX_MILLISECONDS} ms` : stdout || stderr || error.message));
        });
    });
}
/** @returns what the gate says when opa gives no answer. */
function evaluationFailed(why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
        code: 'POLICIES_FAILED',
        message: `opa could not evaluate gate.policies: ${why.slice(0, 2000)}`,
        remedy: 'Mend the policy at the base commit; until then it denies.',
    });
}


/***/ }),

/***/ 75895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ trustPublicGood)
});

// EXTERNAL MODULE: ./build/packages/provenance/src/verify/trust.js
var trust = __webpack_require__(53015);
;// CONCATENATED MODULE: ./build/packages/provenance/src/roots/public-good.js
/**
 * The trusted root of Sigstore's public-good instance, as the TUF repository seeds of @sigstore/tuf 5.0.1 carry it; a test
 * compares the two. It is public data (Apache-2.0, The Sigstore Authors). docs/provenance.md says how it ages.
 */
const PUBLIC_GOOD_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
        {
            baseUrl: 'https://rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-01-12T11:53:27Z' },
            },
            logId: { keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=' },
        },
        {
            baseUrl: 'https://log2025-1.rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=',
                keyDetails: 'PKIX_ED25519',
                validFor: { start: '2025-09-23T00:00:00Z' },
            },
            logId: { keyId: 'zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=' },
        },
    ],
    certificateAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==',
                    },
                ],
            },
            validFor: { start: '2021-03-07T03:20:29Z', end: '2022-12-31T23:59:59.999Z' },
        },
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ',
                    },
                ],
            },
            validFor: { start: '2022-04-13T20:06:15Z' },
        },
    ],
    ctlogs: [
        {
            baseUrl: 'https://ctfe.sigstore.dev/test',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2021-03-14T00:00:00Z', end: '2022-10-31T23:59:59.999Z' },
            },
            logId: { keyId: 'CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=' },
        },
        {
            baseUrl: 'https://ctfe.sigstore.dev/2022',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: { start: '2022-10-20T00:00:00Z' },
            },
            logId: { keyId: '3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=' },
        },
    ],
    timestampAuthorities: [
        {
            subject: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-selfsigned' },
            uri: 'https://timestamp.sigstore.dev/api/v1/timestamp',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E',
                    },
                ],
            },
            validFor: { start: '2025-07-04T00:00:00Z' },
        },
    ],
};

;// CONCATENATED MODULE: ./build/packages/provenance/src/roots/index.js


let publicGood;
/**
 * Trust in Sigstore's public-good instance by the root that was current when this version was published. Nothing is
 * fetched: keys that came later are not believed until an update, and a file given as `trustRoot` always can be newer.
 */
function trustPublicGood(thresholds = {}) {
    if (Object.keys(thresholds).length > 0)
        return make(thresholds);
    publicGood ??= make({});
    return publicGood;
}
function make(thresholds) {
    return (0,trust/* trustRoot */.zj)(JSON.stringify(PUBLIC_GOOD_ROOT), { name: 'the public-good root', thresholds });
}


/***/ })

};
