export const id = 810;
export const ids = [810];
export const modules = {

/***/ 61099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withChange)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29232);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33620);



/**
 * Opens the repository, reads the change and its configuration, and closes the repository when the body is done.
 * @throws SallyportError CLI_USAGE without `--base` or `--head`, CHANGE_…, CONFIG_…
 */
async function withChange({ repo, base, head, config }, body, readExtends) {
    const range = { base: required(base, '--base'), head: required(head, '--head') };
    const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .openGitStore */ .o)(repo);
    try {
        const change = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readChange */ .p)(store, range);
        return await body(change, await (0,_sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .v)(change, { configFile: config, readExtends }));
    }
    finally {
        await store.close();
    }
}
function required(value, option) {
    if (value !== undefined)
        return value;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'CLI_USAGE',
        message: `${option} is missing`,
        remedy: 'Give both commits as full SHAs: --base SHA --head SHA.',
    });
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ extendsReader)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29232);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28488);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
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

/***/ 39810:
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
function* accountsOf({ pullRequest, commits, reviews }) {
    const accounts = [
        pullRequest.author,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...reviews.map(({ author }) => author),
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

// EXTERNAL MODULE: ./build/packages/policy/src/input/policy-input.js + 3 modules
var policy_input = __webpack_require__(78224);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/files.js




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
            const bytes = await readBounded((0,external_node_path_.join)(directory, entry.name), entry.name);
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
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    }
    catch (cause) {
        throw unreadable(directory, cause);
    }
}
/** Opens without following a link, and looks at what was opened: nothing can be put in its place in between. */
async function readBounded(path, name) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch((cause) => {
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
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_DIRECTORY_UNREADABLE',
        message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        remedy: 'Give a folder of *.intoto.json and *.sigstore.json files with --evidence-dir.',
        cause,
    });
}
function tooLarge(what) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_TOO_LARGE',
        message: `${what}; at most ${MAX_FILES} files, ${MAX_FILE_BYTES} bytes each and ${MAX_TOTAL_BYTES} in all are read`,
        remedy: 'Keep one Statement for each kind of evidence in the folder.',
    });
}

// EXTERNAL MODULE: ./build/packages/engine/src/evidence/item.js
var evidence_item = __webpack_require__(59663);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/expectation.js
var expectation = __webpack_require__(69571);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/verify.js + 7 modules
var verify = __webpack_require__(60016);
;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/trust.js

/**
 * Verifies a bundle by each trust in turn.
 * @returns the Statement, or the reason why no trust believes it
 */
async function openBundle(bytes, name, { trusts, serverUrl }, producers) {
    const signers = producers.map(({ workflow, issuer }) => ({
        identity: (0,expectation/* workflowIdentity */.c)(workflow, serverUrl),
        issuer,
    }));
    let problem = 'no key and no trusted root is given to verify it with';
    for (const trust of trusts) {
        if (trust.kind === 'root' && signers.length === 0) {
            problem = 'evidence.producers names nobody whose signature would count';
            continue;
        }
        const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, expect: trust.kind === 'root' ? { signers } : {}, name });
        const { payload, signer } = verification;
        if (payload !== null && signer !== null)
            return signed(payload, signer, producers, serverUrl);
        problem = failureOf(verification);
    }
    return problem;
}
function signed(statement, signer, producers, serverUrl) {
    if (signer.kind === 'key')
        return { statement, signer: signer.keyId, mayProduce: () => true };
    const { identity, issuer } = signer;
    const mayProduce = (kind) => producers.some((producer) => (0,expectation/* workflowIdentity */.c)(producer.workflow, serverUrl) === identity &&
        producer.issuer === issuer &&
        producer.kinds.includes(kind));
    return { statement, signer: identity, mayProduce };
}
function failureOf({ checks }) {
    const failed = checks.find(({ result }) => result === 'fail');
    return failed === undefined ? 'it does not verify' : `${failed.id}: ${failed.message}`;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/evidence/collect.js






/**
 * Reads an evidence directory and keeps what counts: Statements about this very change, signed by whoever may (or
 * unsigned, where that is asked for). What does not count is said, and takes nothing from what does.
 * @throws SallyportError EVIDENCE_…, and for a Statement that cannot be read what `parseStatement` throws
 */
async function collectEvidence(options) {
    if (options.directory === undefined)
        return { items: [], counted: [], notes: [] };
    const { files, notes } = await readEvidenceFiles(options.directory);
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
    const { trust = { trusts: [] }, configuration, subject } = options;
    const opened = await openBundle(bytes, name, trust, configuration.evidence.producers);
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/policy/src/input/policy-data.js
var policy_data = __webpack_require__(99632);
// EXTERNAL MODULE: ./build/packages/change/src/paths.js
var paths = __webpack_require__(28488);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/collect.js


const collect_MAX_FILES = 500;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 16;
/**
 * Reads the Rego that `gate.policies` names at the base commit: files, and folders with all that is below them. Tests
 * (`*_test.rego`) are left out.
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
    return reading.files;
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
            throw collect_tooLarge(`${path} nests deeper than ${MAX_DEPTH} folders`);
        for (const child of (await (0,paths/* listTree */.nT)(objects, base, path)) ?? [])
            await collect(child.path, reading, depth + 1);
        return;
    }
    if (!path.endsWith('.rego') || path.endsWith('_test.rego') || entry.bytes === undefined)
        return;
    reading.bytes += entry.bytes.length;
    reading.files.push({ path, bytes: entry.bytes });
    if (reading.files.length > collect_MAX_FILES || reading.bytes > MAX_BYTES) {
        throw collect_tooLarge(`there are more than ${collect_MAX_FILES} files or ${MAX_BYTES} bytes of them`);
    }
}
function missing(path, base) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_MISSING',
        message: `${path}, which gate.policies names, has no Rego at the base ${base}`,
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
function collect_tooLarge(why) {
    return new errors/* SallyportError */.$E({
        code: 'POLICIES_TOO_LARGE',
        message: `gate.policies names too much: ${why}`,
        remedy: 'Name the folder that has the policies and nothing else.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/findings.js

/** The rules that mean something, as conftest names them; `deny_network` and the like included. */
const RULE = /^(deny|violation|warn)(?:_[A-Za-z0-9_]+)?$/;
/**
 * What the packages of `data` deny and warn of: sets or lists of texts, or of objects with `msg`; or true.
 * @param data the whole document, without `data.configuration`
 */
function findingsOf(data) {
    const denials = [];
    const warnings = [];
    const visit = (value, path) => {
        if (!isObject(value))
            return;
        for (const [key, child] of Object.entries(value)) {
            const rule = RULE.exec(key);
            if (rule === null)
                visit(child, [...path, key]);
            else
                (rule[1] === 'warn' ? warnings : denials).push(...messagesOf(child, [...path, key].join('.')));
        }
    };
    visit(data, []);
    return { denials: denials.sort(byText), warnings: warnings.sort(byText) };
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
    if (sources.some((source) => /^\s*(?:default\s+)?(?:deny|violation|warn)\w*\b/m.test(source)))
        return;
    throw new errors/* SallyportError */.$E({
        code: 'POLICIES_EMPTY',
        message: 'gate.policies names files without a rule deny, violation or warn',
        remedy: 'Name the rule that denies "deny", as for conftest.',
    });
}

// EXTERNAL MODULE: ./build/packages/engine/src/own-policies/opa.js
var own_policies_opa = __webpack_require__(57812);
;// CONCATENATED MODULE: ./build/packages/engine/src/own-policies/evaluate.js








/** Nothing that reaches out, and nothing that gives another answer the next time. */
const FORBIDDEN = new Set([
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
 * Evaluates a team's own Rego, as it is at the base commit, by opa: what its `deny` and `violation` rules say joins the
 * decision. `input` is the gate's (schemas/policy-input.schema.json), `data.configuration` the configuration. What
 * cannot be read or evaluated denies.
 */
async function evaluateOwnPolicies(change, configuration, input, opa = {}) {
    const paths = configuration.gate.policies;
    if (paths.length === 0)
        return undefined;
    try {
        const files = await collectPolicies(change, paths);
        checkRules(files.map(({ bytes }) => bytes.toString('utf8')));
        const tool = await (0,own_policies_opa/* findOpa */.G)(opa);
        const { denials, warnings } = findingsOf(await evaluate(tool, files, configuration, input));
        return { evaluated: paths, denials, warnings, sha256: digestOfPolicies(files, tool) };
    }
    catch (error) {
        if (!(error instanceof errors/* SallyportError */.$E))
            throw error;
        const denials = [{ name: error.code, message: `${error.message} ${error.remedy}` }];
        return { evaluated: [], denials, warnings: [], sha256: null };
    }
}
function digestOfPolicies(files, tool) {
    return (0,json/* digestOf */.ol)({ files: files.map(({ path, bytes }) => ({ path, sha256: (0,digest/* sha256 */.s)(bytes) })), opa: tool.sha256 });
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
        const output = await (0,own_policies_opa/* runOpa */.Q)(tool, ARGUMENTS, folder);
        return withoutConfiguration((0,json/* parseJson */.qF)(output, { name: "opa's answer" }));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
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
async function capabilities(tool, folder) {
    const known = JSON.parse(await (0,own_policies_opa/* runOpa */.Q)(tool, ['capabilities', '--current'], folder));
    const builtins = known.builtins.filter(({ name }) => !FORBIDDEN.has(name));
    return JSON.stringify({ ...known, builtins, allow_net: [] });
}
function withoutConfiguration(data) {
    if (typeof data !== 'object' || data === null)
        return data;
    const { configuration: _, ...packages } = data;
    return packages;
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
    });
    const classification = options.classification ?? (await (0,classify/* classify */.L)(change, configuration));
    const judged = { change, classification, configuration, facts, evidence: evidence.items };
    const policies = await evaluateOwnPolicies(change, configuration, (0,policy_input/* policyInput */.J)(judged), options.opa);
    const parts = { ...judged, ...(policies !== undefined && { policies }) };
    const decision = await (0,decide/* decide */.L)({ ...parts, statements: evidence.counted.map(({ sha256 }) => sha256), unsigned });
    return {
        decision: { ...decision, rules: [...decision.rules, (0,directory_result/* directoryResult */.v)(evidence)] },
        classification,
        ...(facts !== undefined && { facts }),
        evidence,
        input: (0,policy_input/* policyInput */.J)(parts),
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

;// CONCATENATED MODULE: ./build/packages/policy/src/render/plain.js
/** Characters that move the cursor, hide, or turn the text around. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** Text from a repository or a forge, for a terminal: on one line, and nothing in it acts. */
function plain(text) {
    return text.replace(UNSAFE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
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

const WHO = {
    author: "the change's author",
    reviewers: 'people with write access',
    maintainers: 'whoever maintains the configuration at the base',
    operator: 'whoever runs the workflow',
};
function sectionsOf({ rules }) {
    const of = (wanted) => rules.filter(({ result }) => result === wanted);
    return {
        missing: of('fail').map((result) => {
            const text = evaluate_rules/* RULES */.y0.find(({ id }) => id === result.id);
            return { result, title: text?.title ?? result.id, who: WHO[text?.who ?? 'author'] ?? 'the author' };
        }),
        passed: of('pass'),
        skipped: of('skip'),
        remarks: of('pass').flatMap(({ children = [] }) => children.map(({ message }) => message)),
    };
}
/** The messages of a failed rule: its children's, or its own. */
function sections_messagesOf({ message, children = [] }) {
    return children.length > 0 ? children.map((child) => child.message) : [message];
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
    return missing.flatMap(({ result, title, who }) => [
        '',
        `${paint('red', '✗')} ${paint('bold', title)}  ${paint('dim', result.id)}`,
        ...sections_messagesOf(result).map((message) => `    ${plain(message)}`),
        `    → ${result.remedy ?? 'Mend what the message names.'} (${who})`,
    ]);
}
function summary({ missing, passed, skipped }) {
    return `${missing.length} missing, ${passed.length} passed, ${skipped.length} not asked for`;
}

// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
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
            const { kind, intent, models, receipts } = evidence;
            return { ...common, kind, intent, models, calls: receipts?.count ?? null };
        }
        case 'artifact-signature':
            return { ...common, kind: 'artifact-signature', passed: evidence.passed };
    }
}
function share({ covered, total }) {
    return { covered, total };
}


/***/ }),

/***/ 57812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findOpa),
/* harmony export */   Q: () => (/* binding */ runOpa)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67903);





const MAX_MILLISECONDS = 10_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const MAX_MEMORY_KIB = 4 * 1024 * 1024;
/**
 * Finds opa, and checks that it is the one that is expected.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED
 */
async function findOpa({ path, sha256: expected }, env = process.env) {
    const found = path ?? (await firstOnPath(env.PATH ?? ''));
    const bytes = found === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(found).catch(() => undefined);
    if (found === undefined || bytes === undefined) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'POLICIES_OPA_MISSING',
            message: `gate.policies needs opa, and ${path ?? 'no opa on PATH'} can be read`,
            remedy: 'Install opa 1.x, or give its path.',
        });
    }
    const digest = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes);
    if (expected === undefined || expected === digest)
        return { path: found, sha256: digest };
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'POLICIES_OPA_CHANGED',
        message: `${found} has the SHA-256 ${digest}, expected was ${expected}`,
        remedy: 'Install the opa that the checksum belongs to.',
    });
}
async function firstOnPath(path) {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, process.platform === 'win32' ? 'opa.exe' : 'opa');
        const usable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false);
        if (usable)
            return file;
    }
    return undefined;
}
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
                reject(failed(error.killed ? `it was stopped after ${MAX_MILLISECONDS} ms` : stdout || stderr || error.message));
        });
    });
}
function failed(why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'POLICIES_FAILED',
        message: `opa could not evaluate gate.policies: ${why.slice(0, 2000)}`,
        remedy: 'Mend the policy at the base commit; until then it denies.',
    });
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
async function recordInputs(folder, { change, configuration }, { classification, facts, evidence, decision, input }) {
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
        policies: input.policies,
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
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(form, value);
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

/***/ 96352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export resultOf */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33739);
/* harmony import */ var _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27423);
/* harmony import */ var _input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99632);
/* harmony import */ var _input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78224);




/**
 * Decides about a change by the shipped rules: allow when no rule fails. The same inputs in any order give the same
 * decision; a rule that gives no answer fails.
 * @throws SallyportError POLICY_EVALUATION
 */
async function decide(parts) {
    const input = (0,_input_policy_input_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .J)(parts);
    const outputs = await (0,_evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateRules */ .F0)(input, (0,_input_policy_data_js__WEBPACK_IMPORTED_MODULE_2__/* .policyData */ .L)(parts.configuration));
    const rules = _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map((rule) => resultOf(rule, outputs));
    const { change, classification, configuration, facts, statements, unsigned } = parts;
    return {
        schema: 'sallyport/decision/v1',
        decision: rules.some(({ result }) => result === 'fail') ? 'deny' : 'allow',
        tier: classification.tier,
        rules,
        subject: change.subject,
        inputs: {
            change: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)({ base: change.base, ...change.subject }),
            classification: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(classification),
            configuration: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(configuration),
            facts: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(facts ?? null),
            policies: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(input.policies),
            policy: _evaluate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SHA256 */ .NT,
            statements: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)([...statements].sort()),
        },
        ...(unsigned ? { unsigned: true } : {}),
    };
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
/* harmony export */   L: () => (/* binding */ policyData)
/* harmony export */ });
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33874);

/** The configuration as rules see it, as `data.configuration`: every time is a number of microseconds. */
function policyData(configuration) {
    const { gate } = configuration;
    return {
        configuration: {
            ...configuration,
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


/***/ }),

/***/ 78224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ policyInput)
});

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
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
const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/gim;
const NOREPLY = /(?:(\d{1,15})\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com/gi;
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
    return [...found.values()].sort((a, b) => a.login.localeCompare(b.login, 'en') || (a.id ?? 0) - (b.id ?? 0));
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
const SAMPLE = 10;
/** What holds where nothing has evaluated `gate.policies`. */
const NO_POLICIES = { evaluated: [], denials: [], warnings: [], sha256: null };
/** Everything that the rules look at, made of the parts; the same parts in any order give the same input. */
function policyInput(parts) {
    const { change, classification, configuration, facts, evidence, policies } = parts;
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
            critical: matching(change.files, (0,glob/* compileGlobs */.t)(configuration.critical)),
            infrastructure: infrastructureFiles(classification).slice(0, SAMPLE),
            missingCommits: change.commits
                .map(({ oid }) => oid)
                .filter((oid) => !present.has(oid))
                .slice(0, SAMPLE),
        },
        facts: facts ?? null,
        coAuthors: coAuthorsOf(change.commits.map(({ message }) => message)),
        intents: intentScopes(change, configuration, evidence),
        exceptions: configuration.gate.exceptions.map(({ paths }) => ({
            covers: change.files.every(withinAll((0,glob/* compileGlobs */.t)(paths))),
        })),
        evidence: byKind(evidence),
        policies: policies ?? NO_POLICIES,
    };
}
function namesOf({ pathBytes, previousPathBytes }) {
    return previousPathBytes === undefined ? [pathBytes] : [pathBytes, previousPathBytes];
}
function withinAll(matches) {
    return (file) => namesOf(file).every(matches);
}
function matching(files, matches) {
    const found = [];
    for (const file of files) {
        if (namesOf(file).some(matches))
            found.push(file.path);
        if (found.length === SAMPLE)
            break;
    }
    return found;
}
function intentScopes({ files }, { intents }, evidence) {
    const models = new Set(evidence.flatMap((item) => (item.kind === 'agent-provenance' && item.ok ? item.models : [])));
    return Object.fromEntries(Object.entries(intents).map(([name, intent]) => {
        const within = withinAll((0,glob/* compileGlobs */.t)(intent.paths));
        const outside = files.filter((file) => !within(file)).map(({ path }) => path);
        const allowed = [...models].filter((0,glob/* compileGlobs */.t)(intent.models)).sort();
        return [name, { outsideCount: outside.length, outside: outside.slice(0, SAMPLE), models: allowed }];
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
