export const id = 196;
export const ids = [196];
export const modules = {

/***/ 20196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyArtifacts: () => (/* binding */ verifyArtifacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/config/src/schema/validate.js + 1 modules
var validate = __webpack_require__(37154);
// EXTERNAL MODULE: ./build/packages/config/src/yaml/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(25951);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var src_digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/packages/artifact/src/policy.js



const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const policy_text = dist/* pipe */.FsL(dist/* string */.YjP('has to be a text'), dist/* nonEmpty */.hq('must not be empty'));
const texts = dist/* optional */.lqM(dist/* array */.YOg(policy_text, 'has to be a list'), []);
const identifier = dist/* pipe */.FsL(dist/* number */.aig('has to be a number'), dist/* safeInteger */.Y2b('has to be a whole number'), dist/* minValue */.Wwf(1));
const workflow = dist/* pipe */.FsL(policy_text, dist/* regex */.yGV(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@(refs\/(heads|tags)\/\S+|[0-9a-f]{40})$/, 'has to be OWNER/REPO/.github/workflows/FILE@REF, the reference in full (refs/heads/main) or a commit'));
const days = dist/* pipe */.FsL(dist/* number */.aig('has to be a number of days'), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(3650));
const signer = {
    /** The workflow whose jobs sign, exactly: the certificate's `job_workflow_ref`. */
    workflow: dist/* optional */.lqM(workflow),
    issuer: dist/* optional */.lqM(dist/* pipe */.FsL(policy_text, dist/* url */.OZ5('has to be a URL')), GITHUB_ISSUER),
    /** The repository that the run belonged to, where it is another one: anybody can call a reusable workflow. */
    repositoryId: dist/* optional */.lqM(identifier),
    /** In place of a workflow: a public key in PEM. */
    key: dist/* optional */.lqM(dist/* pipe */.FsL(policy_text, dist/* includes */.mKk('PUBLIC KEY', 'has to be a public key in PEM'))),
};
const signerSchema = dist/* strictObject */.rej(signer);
const builderSchema = dist/* strictObject */.rej({
    ...signer,
    /** The branches or tags that may be built, in full; any that the workflow is at, unless told. */
    refs: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(policy_text, dist/* regex */.yGV(/^refs\//, 'has to be a reference in full, such as refs/heads/main')))),
    events: dist/* optional */.lqM(dist/* array */.YOg(policy_text)),
    runner: dist/* optional */.lqM(dist/* picklist */.KIO(['github-hosted', 'self-hosted'])),
    buildTypes: dist/* optional */.lqM(dist/* array */.YOg(policy_text)),
    maxAgeDays: dist/* optional */.lqM(days),
    /** The SLSA build level that the policy's owner grants this builder. */
    level: dist/* optional */.lqM(dist/* picklist */.KIO([0, 1, 2, 3], 'has to be 0, 1, 2 or 3')),
});
const severity = dist/* picklist */.KIO(['low', 'medium', 'high', 'critical'], 'has to be low, medium, high or critical');
/** What an artifact needs in order to be deployed; docs/artifacts.md has each key. */
const artifactPolicySchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1, 'has to be 1'),
    /** GitHub's number of the repository whose commits are built. */
    repositoryId: identifier,
    builder: builderSchema,
    /** The gate: whose verdict about the commit counts. */
    verdict: signerSchema,
    /** Whose record says that a judged commit was merged as another one. */
    merge: dist/* optional */.lqM(signerSchema),
    sbom: dist/* optional */.lqM(dist/* strictObject */.rej({
        required: dist/* optional */.lqM(dist/* boolean */.zMY('has to be true or false'), true),
        by: dist/* optional */.lqM(signerSchema),
        denyLicences: texts,
        unknownLicences: dist/* optional */.lqM(dist/* picklist */.KIO(['deny', 'allow'], 'has to be deny or allow'), 'deny'),
        denyPackages: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(policy_text, dist/* regex */.yGV(/^pkg:[a-z0-9.+-]+\/[^\s]+$/, 'has to be a package URL, such as pkg:npm/name@1.0.0'))), []),
    }), {}),
    vulnerabilities: dist/* optional */.lqM(dist/* strictObject */.rej({ by: dist/* optional */.lqM(signerSchema), failOn: severity, maxAgeDays: dist/* optional */.lqM(days, 7) })),
});
/**
 * Reads what an artifact needs in order to be deployed: strict YAML, no unknown key, every signer exact.
 * @throws SallyportError CONFIG_…, ARTIFACT_POLICY_SIGNER
 */
function parseArtifactPolicy(bytes, { name }) {
    const file = (0,validate/* validate */.tf)(artifactPolicySchema, (0,parse_yaml/* parseYaml */.h)(bytes, { name }), { name });
    const signerAt = (at, signer) => {
        const read = signerOf(signer, file.repositoryId);
        if (read === undefined)
            throw ambiguous(name, at);
        return read;
    };
    const builder = signerAt('builder', file.builder);
    const { sbom, vulnerabilities } = file;
    return {
        file,
        builder,
        verdict: signerAt('verdict', file.verdict),
        merge: file.merge && signerAt('merge', file.merge),
        sbom: sbom.by === undefined ? builder : signerAt('sbom.by', sbom.by),
        vulnerabilities: vulnerabilities?.by === undefined ? builder : signerAt('vulnerabilities.by', vulnerabilities.by),
        sha256: (0,src_digest/* sha256 */.s)(bytes),
    };
}
function signerOf({ workflow: named, issuer, repositoryId, key }, own) {
    if ((key === undefined) === (named === undefined))
        return undefined;
    if (named !== undefined)
        return { kind: 'workflow', workflow: named, issuer, repositoryId: repositoryId ?? own };
    return key === undefined || repositoryId !== undefined ? undefined : { kind: 'key', pem: key };
}
function ambiguous(name, at) {
    return new errors/* SallyportError */.$E({
        code: 'ARTIFACT_POLICY_SIGNER',
        message: `${name}: ${at} has to name either a workflow or a key`,
        remedy: 'Write workflow: OWNER/REPO/.github/workflows/FILE@REF, or key: a public key in PEM.',
    });
}

// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/artifact/src/statement/provenance.js
var statement_provenance = __webpack_require__(23985);
;// CONCATENATED MODULE: ./build/packages/artifact/src/statement/summary.js


/** SLSA verification summary v1 (slsa.dev/spec/v1.2/verification_summary). */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Who verified, where no workflow did. */
const ARTIFACT_VERIFIER_ID = 'https://sallyport-ci.github.io/sallyport/verify-artifact/v1';
/** What a verification came to, as a Statement about the artifact that others can act on once it is signed. */
function summaryStatement(parts) {
    const { artifact, passed, levels, verifier, version, at, policy, inputs } = parts;
    return {
        _type: statement/* STATEMENT_TYPE */.zG,
        subject: [(0,statement_provenance/* subjectOf */.et)(artifact)],
        predicateType: SUMMARY_TYPE,
        predicate: {
            verifier: { id: verifier, version: { sallyport: version } },
            timeVerified: at.toISOString(),
            resourceUri: artifact.uri,
            policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
            inputAttestations: inputs.map(({ name, sha256 }) => ({ uri: name, digest: { sha256 } })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: passed ? levels : ['FAILED'],
            slsaVersion: '1.2',
        },
    };
}

// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var src_clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/engine/src/artifact/open-artifact.js + 1 modules
var open_artifact = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/packages/provenance/src/bundle.js
var bundle = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/packages/provenance/src/statement/parse.js
var parse = __webpack_require__(22974);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/verify.js + 7 modules
var verify = __webpack_require__(95356);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/trust.js
var trust = __webpack_require__(53015);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/expectation.js
var expectation = __webpack_require__(69571);
;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/candidates.js


const MAX_BUNDLES = 2_000;
/** The bundles that can be read at all, each once, and why the others cannot. @throws SallyportError ARTIFACT_TOO_MANY_BUNDLES */
function readCandidates(sources) {
    if (sources.length > MAX_BUNDLES) {
        throw new errors/* SallyportError */.$E({
            code: 'ARTIFACT_TOO_MANY_BUNDLES',
            message: `there are ${sources.length} bundles; at most ${MAX_BUNDLES} are read`,
            remedy: 'Give those that are about the artifact and its commit.',
        });
    }
    const candidates = new Map();
    const unreadable = [];
    for (const source of sources) {
        try {
            const { payload } = (0,bundle/* parseBundle */.QN)(source.bytes, { name: source.name }).content.dsseEnvelope;
            const digest = (0,src_digest/* sha256 */.s)(source.bytes);
            const statement = (0,parse/* parseStatement */.By)(payload, { name: source.name });
            if (!candidates.has(digest))
                candidates.set(digest, { ...source, sha256: digest, statement });
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            unreadable.push({ id: source.name, result: 'skip', message });
        }
    }
    return { candidates: [...candidates.values()], unreadable };
}
/** Those of the candidates that this signer signed, verified, and why the others do not count. */
async function believe(candidates, signer, belief) {
    const believed = [];
    const refused = [];
    for (const candidate of candidates) {
        const { name, bytes, statement } = candidate;
        const verification = await (0,verify/* verifyBundle */.I)(bytes, {
            name,
            trust: trustOf(signer, belief),
            expect: { predicateType: statement.predicateType, ...signersOf(signer, belief) },
            ...(belief.revocations !== undefined && { revocations: belief.revocations }),
        });
        if (verification.payload !== null && verification.signer !== null)
            believed.push({ ...candidate, statement: verification.payload, signer: verification.signer });
        else {
            const failed = verification.checks.find(({ result }) => result === 'fail');
            refused.push({
                id: name,
                result: 'fail',
                message: `${failed?.id ?? 'bundle'}: ${failed?.message ?? 'it does not verify'}`,
            });
        }
    }
    return { believed, refused };
}
function trustOf(signer, { root }) {
    if (signer.kind === 'key')
        return (0,trust/* trustKey */.UH)(signer.pem, { name: 'the key of the policy' });
    if (root !== undefined)
        return root;
    throw new errors/* SallyportError */.$E({
        code: 'ARTIFACT_ROOT_MISSING',
        message: `the policy names the workflow ${signer.workflow}, and no Sigstore instance is given to believe certificates by`,
        remedy: 'Give its trusted root.',
    });
}
function signersOf(signer, { serverUrl }) {
    if (signer.kind === 'key')
        return {};
    const { workflow, issuer, repositoryId } = signer;
    const claims = { sourceRepositoryIdentifier: String(repositoryId) };
    return { signers: [{ identity: (0,expectation/* workflowIdentity */.cI)(workflow, serverUrl), issuer, claims }] };
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/subject/artifact.js
/** Algorithms that a match may rest on; others (sha1, md5, gitTree …) prove nothing about bytes that matter. */
const STRONG = ['sha256', 'sha384', 'sha512'];
/**
 * Is a Statement's subject this very artifact? Every algorithm that both name has to agree, one of them has to be a
 * strong one, and a directory (`dirHash`) is never a file: the listing that its digest is made of would be one.
 */
function isSameArtifact(subject, artifact) {
    const common = Object.keys(artifact.digest).filter((algorithm) => Object.hasOwn(subject.digest, algorithm));
    const agree = common.every((algorithm) => subject.digest[algorithm] === artifact.digest[algorithm]);
    const directories = [subject, artifact].map(({ digest }) => Object.hasOwn(digest, 'dirHash'));
    return agree && directories[0] === directories[1] && STRONG.some((algorithm) => common.includes(algorithm));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/age.js
const DAY_MS = 86_400_000;
/** Clocks differ; what is dated further ahead is of no known time. */
const AHEAD_MS = 5 * 60_000;
/**
 * Why a Statement is too old; undefined when it is not. The clock is the timestamp authority's, and what the Statement
 * says of itself can only make it older; a key's signature has no clock, so that the Statement's word has to do.
 */
function ageFault({ signer }, stated, maxDays, now) {
    const said = stated === undefined ? [] : [stated];
    const times = signer.kind === 'certificate' ? [signer.signedAt ?? '', ...said] : [stated ?? ''];
    const bad = times.find((at) => !isWithin(now.getTime() - Date.parse(at), maxDays));
    return bad === undefined ? undefined : `it is of ${bad || 'an unknown time'}; at most ${maxDays} days are allowed`;
}
function isWithin(age, maxDays) {
    return age >= -AHEAD_MS && age <= maxDays * DAY_MS;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/provenance-rule.js




/** Statements of a type about the very artifact; what they say of it is not believed yet. */
function aboutArtifact(candidates, artifact, type) {
    return candidates.filter(({ statement }) => type(statement.predicateType) && statement.subject.some((one) => isSameArtifact(one, artifact)));
}
/** Was it built by the builder that the policy names, out of a commit of its repository? All that hold are given. */
async function provenanceRule(task) {
    const { artifact, policy, candidates, belief, now } = task;
    const found = aboutArtifact(candidates, artifact, (type) => type === statement/* SLSA_PROVENANCE_TYPE */.L$);
    const { believed, refused } = await believe(found, policy.builder, belief);
    const origins = [];
    const children = [...refused];
    for (const one of believed) {
        const provenance = (0,statement_provenance/* readProvenance */.Ch)(one.statement.predicate);
        const outcome = typeof provenance === 'string' ? provenance : originOf(one, provenance, policy, now);
        if (typeof outcome === 'string')
            children.push({ id: one.name, result: 'fail', message: outcome });
        else {
            origins.push(outcome);
            children.push({ id: one.name, result: 'pass', message: `built from ${outcome.commit}` });
        }
    }
    return { rule: ruleOf(origins, children, found.length), origins };
}
function ruleOf(origins, children, found) {
    const id = 'artifact.provenance';
    if (origins.length > 0)
        return { id, result: 'pass', message: 'provenance by the builder of the policy', children };
    const message = found === 0 ? 'there is no provenance about this artifact' : 'no provenance about this artifact counts';
    const remedy = 'Sign it in the workflow that builds: sign-and-attest with "artifacts"; or correct "builder" in the policy.';
    return { id, result: 'fail', message, remedy, children };
}
/** The origin, or why the provenance does not count though its signature does. */
function originOf(believed, provenance, { file, builder: expected }, now) {
    const { builder } = file;
    const { signer } = believed;
    const claims = signer.kind === 'certificate' ? signer.claims : {};
    const buildTypes = builder.buildTypes ?? [statement_provenance/* GITHUB_BUILD_TYPE */.s, statement_provenance/* COMMAND_BUILD_TYPE */.a7];
    if (!buildTypes.includes(provenance.buildType))
        return `its build type is ${provenance.buildType}`;
    if (signer.kind === 'certificate' && provenance.builder !== signer.identity)
        return `it names the builder ${provenance.builder}, the certificate ${signer.identity}`;
    const repository = expected.kind === 'workflow' ? expected.repositoryId : file.repositoryId;
    if (provenance.repositoryId !== undefined && provenance.repositoryId !== String(repository))
        return `it is about a build of repository ${provenance.repositoryId}`;
    if (builder.refs !== undefined && !builder.refs.includes(claims.sourceRepositoryRef ?? ''))
        return `it was built from ${claims.sourceRepositoryRef ?? 'a branch or tag that is not known'}`;
    if (builder.events !== undefined && !builder.events.includes(claims.buildTrigger ?? ''))
        return `the build was triggered by ${claims.buildTrigger ?? 'an event that is not known'}`;
    if (builder.runner !== undefined && claims.runnerEnvironment !== builder.runner)
        return `it was built on a ${claims.runnerEnvironment ?? 'runner that is not known'}`;
    if (provenance.gitCommit === undefined)
        return 'it does not name one commit that was built';
    if (signer.kind === 'certificate' && claims.sourceRepositoryDigest !== provenance.gitCommit)
        return `it says ${provenance.gitCommit} was built, the certificate ${claims.sourceRepositoryDigest ?? 'nothing'}`;
    const old = builder.maxAgeDays && ageFault(believed, provenance.finishedOn, builder.maxAgeDays, now);
    return old || { ...believed, commit: provenance.gitCommit };
}

// EXTERNAL MODULE: ./build/packages/artifact/src/statement/sbom.js
var statement_sbom = __webpack_require__(5355);
;// CONCATENATED MODULE: ./build/packages/artifact/src/licence.js
const MAX_TOKENS = 10_000;
/**
 * Why a licence is not acceptable; undefined when it is: there is a way to fulfil it without a denied licence. Reads
 * SPDX expressions (SPDX 2.3, annex D: `MIT OR (Apache-2.0 AND BSD-3-Clause)`); of what is none, every word counts.
 * @param denied SPDX identifiers in any case; a `*` at the end stands for any rest (`AGPL-*`)
 */
function licenceFault(expression, denied) {
    const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
    const isDenied = (licence) => denied.some((one) => matches(one, licence.replace(/\+$/, '')));
    const read = tokens.length > MAX_TOKENS ? undefined : new Reader(tokens, isDenied).whole();
    if (read !== undefined)
        return read.fault;
    return [expression, ...tokens].find(isDenied);
}
function matches(denied, licence) {
    const [pattern, value] = [denied.toLowerCase(), licence.toLowerCase()];
    return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value;
}
/** A recursive descent over the expression's words; each step is undefined where they are no expression. */
class Reader {
    #tokens;
    #isDenied;
    #at = 0;
    #depth = 0;
    constructor(tokens, isDenied) {
        this.#tokens = tokens;
        this.#isDenied = isDenied;
    }
    whole() {
        const read = this.#either();
        return this.#at === this.#tokens.length ? read : undefined;
    }
    /** One way without a fault is enough. */
    #either() {
        let read = this.#both();
        while (read !== undefined && this.#next('OR')) {
            const more = this.#both();
            read = more && { fault: read.fault && more.fault && `${read.fault}, ${more.fault}` };
        }
        return read;
    }
    /** All have to be fulfilled. */
    #both() {
        let read = this.#one();
        while (read !== undefined && this.#next('AND')) {
            const more = this.#one();
            read = more && { fault: read.fault ?? more.fault };
        }
        return read;
    }
    #one() {
        if (this.#next('(')) {
            if (++this.#depth > 64)
                return undefined;
            const inner = this.#either();
            this.#depth--;
            return this.#next(')') ? inner : undefined;
        }
        const licence = this.#word();
        if (licence === undefined)
            return undefined;
        if (this.#next('WITH') && this.#word() === undefined)
            return undefined;
        return { fault: this.#isDenied(licence) ? licence : undefined };
    }
    #word() {
        const token = this.#tokens[this.#at];
        if (token === undefined || /^([()]|AND|OR|WITH)$/i.test(token))
            return undefined;
        this.#at++;
        return token;
    }
    #next(word) {
        if (this.#tokens[this.#at]?.toUpperCase() !== word)
            return false;
        this.#at++;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/denied-package.js
/** A purl's name and version (purl-spec); undefined for what is none. Qualifiers and subpath are left out. */
function packageName(purl) {
    const match = /^pkg:\/*([^@?#]+)(?:@([^?#]*))?/.exec(purl);
    if (match?.[1] === undefined || !match[1].includes('/'))
        return undefined;
    try {
        const name = decodeURIComponent(match[1]).toLowerCase();
        return { name, version: match[2] === undefined ? undefined : decodeURIComponent(match[2]) };
    }
    catch {
        return undefined;
    }
}
/**
 * The first entry that denies a component. An entry without a version denies every version, and a component that does
 * not say its version is denied by any; one without a purl is denied by its bare name, of whatever kind it is.
 * @param denied purls: `pkg:npm/event-stream@3.3.6`, `pkg:npm/%40evil/thing`
 */
function denyingEntry(component, denied) {
    const known = component.purl === undefined ? undefined : packageName(component.purl);
    return denied.find((entry) => {
        const asked = packageName(entry);
        if (asked === undefined)
            return false;
        const same = known === undefined ? asked.name.endsWith(`/${component.name.toLowerCase()}`) : asked.name === known.name;
        const version = known?.version ?? component.version;
        return same && (asked.version === undefined || version === undefined || asked.version === version);
    });
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/sbom-rule.js



/** More are counted, not listed. */
const MAX_LISTED = 50;
/** Is there a bill of materials, and does every one of them hold only what the policy lets in? */
async function sbomRule(task) {
    const { artifact, policy, candidates, belief } = task;
    const { sbom } = policy.file;
    const found = aboutArtifact(candidates, artifact, statement_sbom/* isSbomType */.Md);
    const { believed, refused } = await believe(found, policy.sbom, belief);
    const components = [];
    const children = [...refused];
    for (const { name, statement } of believed) {
        const read = componentsOf(statement.predicate, statement.predicateType, name);
        if (typeof read === 'string')
            children.push({ id: name, result: 'fail', message: read });
        else {
            for (const component of read)
                components.push(component);
            children.push({ id: name, result: 'pass', message: `${read.length} components` });
        }
    }
    const present = presence(believed, children, sbom.required);
    if (believed.length === 0)
        return { rules: [present], counted: [] };
    return { rules: [present, licencesRule(components, sbom), packagesRule(components, sbom)], counted: believed };
}
function componentsOf(predicate, predicateType, name) {
    try {
        const { format, components } = (0,statement_sbom/* readSbom */.kH)(predicate, name);
        const named = predicateType.startsWith('https://cyclonedx.org/') ? 'cyclonedx' : 'spdx';
        return format === named ? components : `its type says ${named}, the document is ${format}`;
    }
    catch (error) {
        return error.message;
    }
}
/** One that cannot be read might be the one that says what is denied: it fails, whatever else there is. */
function presence(believed, children, required) {
    const id = 'artifact.sbom';
    const remedy = 'Sign one in the workflow that builds: sign-and-attest with "artifacts" and "sbom".';
    const unreadable = children.some(({ id: name, result }) => result === 'fail' && believed.some((one) => one.name === name));
    if (unreadable)
        return { id, result: 'fail', message: 'a bill of materials cannot be read', remedy, children };
    if (believed.length > 0)
        return { id, result: 'pass', message: 'there is a bill of materials', children };
    if (!required)
        return { id, result: 'skip', message: 'none, and none is asked for', children };
    return { id, result: 'fail', message: 'no bill of materials of this artifact counts', remedy, children };
}
function licencesRule(components, { denyLicences, unknownLicences }) {
    const id = 'artifact.licences';
    if (denyLicences.length === 0)
        return { id, result: 'skip', message: 'the policy denies no licence' };
    const faults = components.flatMap((component) => {
        if (component.licences.length === 0 || component.licences.includes(''))
            return unknownLicences === 'allow' ? [] : [fault(component, 'it states no licence')];
        const denied = component.licences.flatMap((licence) => licenceFault(licence, denyLicences) ?? []);
        return denied.length === 0 ? [] : [fault(component, denied.join(', '))];
    });
    const remedy = 'Replace the components, or have the owner of the policy allow their licences.';
    return outcome(id, faults, { pass: 'no denied licence', fail: 'licences that are denied or not known', remedy });
}
function packagesRule(components, { denyPackages }) {
    const id = 'artifact.packages';
    if (denyPackages.length === 0)
        return { id, result: 'skip', message: 'the policy denies no package' };
    const faults = components.flatMap((component) => {
        const entry = denyingEntry(component, denyPackages);
        return entry === undefined ? [] : [fault(component, `denied by ${entry}`)];
    });
    return outcome(id, faults, { pass: 'no denied package', fail: 'denied packages', remedy: 'Build without them.' });
}
function fault({ name, version, purl }, message) {
    return { id: purl ?? (version === undefined ? name : `${name}@${version}`), result: 'fail', message };
}
function outcome(id, faults, { pass, fail, remedy }) {
    if (faults.length === 0)
        return { id, result: 'pass', message: pass };
    const more = faults.length > MAX_LISTED ? ` (the first ${MAX_LISTED} are listed)` : '';
    return {
        id,
        result: 'fail',
        message: `${faults.length} ${fail}${more}`,
        remedy,
        children: faults.slice(0, MAX_LISTED),
    };
}

;// CONCATENATED MODULE: ./build/packages/policy/src/verdict/verdict.js

/** in-toto Simple Verification Result. */
const VERDICT_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
const VERIFIER_ID = 'https://sallyport-ci.github.io/sallyport/gate/v1';
/**
 * The gate's decision as a Statement about the commit, the tree and the patch that were judged. Its target and its
 * subjects keep it from being shown for another pull request, repository or head.
 * @throws SallyportError VERDICT_UNDECIDED when the decision is an error: there is nothing to state
 */
function verdictStatement(decision, options) {
    if (decision.decision === 'error') {
        throw new SallyportError({
            code: 'VERDICT_UNDECIDED',
            message: 'the gate came to no decision',
            remedy: 'Mend the error and judge the change again.',
        });
    }
    const { target, at, statements } = options;
    return changeStatement(decision.subject, VERDICT_TYPE, {
        verifier: { id: VERIFIER_ID, policy: { digest: { sha256: decision.inputs.policy ?? '' } } },
        timeCreated: at.toISOString(),
        properties: propertiesOf(decision),
        target,
        decision: decision.decision,
        tier: decision.tier,
        rules: decision.rules,
        inputs: decision.inputs,
        inputAttestations: statements.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        unsigned: decision.unsigned === true,
    });
}
/** SVR names what passed; a rule that was skipped passed nothing. */
function propertiesOf({ decision, tier, rules }) {
    const passed = rules.filter(({ result }) => result === 'pass').map(({ id }) => propertyName(`RULE_${id}`));
    const verdict = decision === 'allow' ? [propertyName('GATE_ALLOW')] : [];
    return [...verdict, propertyName(`TIER_${tier}`), ...passed];
}
function propertyName(text) {
    return `SALLYPORT_${text.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/policy/src/verdict/check.js




const ruleResult = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    result: dist/* picklist */.KIO(['pass', 'fail', 'skip']),
    message: dist/* string */.YjP(),
});
const schema = dist/* object */.Ikc({
    verifier: dist/* object */.Ikc({ id: dist/* literal */.euz(VERIFIER_ID) }),
    timeCreated: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    properties: dist/* array */.YOg(dist/* string */.YjP()),
    target: dist/* object */.Ikc({
        repositoryId: dist/* number */.aig(),
        repository: dist/* string */.YjP(),
        pullRequest: dist/* number */.aig(),
        baseRef: dist/* string */.YjP(),
        baseCommit: dist/* string */.YjP(),
    }),
    decision: dist/* picklist */.KIO(['allow', 'deny']),
    tier: dist/* picklist */.KIO(['low', 'medium', 'high']),
    rules: dist/* pipe */.FsL(dist/* array */.YOg(ruleResult), dist/* minLength */.BpQ(1)),
    unsigned: dist/* boolean */.zMY(),
});
/**
 * Checks a verdict whose signature has been verified before: its form, that it says allow and says so consistently, and
 * that it is about exactly this change of this pull request of this repository.
 * @throws SallyportError VERDICT_MALFORMED, VERDICT_OTHER_SUBJECT, VERDICT_OTHER_TARGET, VERDICT_DENIES, VERDICT_UNSIGNED
 */
function checkVerdict(statement, expected) {
    const verdict = readVerdict(statement);
    if (!isAbout(statement, expected.subject))
        throw otherSubject(statement, expected.subject);
    checkTarget(verdict.target, expected);
    if (verdict.decision !== 'allow')
        throw denies(verdict.rules);
    if (verdict.unsigned) {
        throw new SallyportError({
            code: 'VERDICT_UNSIGNED',
            message: 'the verdict counted unsigned evidence',
            remedy: 'Judge the change again with signed evidence; nothing merges on an unsigned decision.',
        });
    }
    const { tier, target, timeCreated } = verdict;
    return { tier, target, timeCreated };
}
/** A verdict's predicate, once it is consistent in itself. @throws SallyportError VERDICT_MALFORMED */
function readVerdict({ predicateType, predicate }) {
    if (predicateType !== VERDICT_TYPE)
        throw malformed(`its predicate type is ${predicateType}`);
    const result = dist/* safeParse */.xLC(schema, predicate);
    if (!result.success)
        throw malformed(`${dist/* getDotPath */.BuJ(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`);
    const { decision, tier, rules, properties } = result.output;
    const fails = rules.some((rule) => rule.result === 'fail');
    if (fails === (decision === 'allow'))
        throw malformed(`it says ${decision}, and its rules say otherwise`);
    const expected = propertiesOf({ decision, tier, rules });
    if (!(0,external_node_util_.isDeepStrictEqual)(properties, expected))
        throw malformed('its properties do not follow from its rules');
    return result.output;
}
function checkTarget(target, expected) {
    const other = (target.repositoryId !== expected.repositoryId && `repository ${target.repositoryId}`) ||
        (target.pullRequest !== expected.pullRequest && `pull request ${target.pullRequest}`) ||
        (target.baseRef !== expected.baseRef && `the base branch ${target.baseRef}`);
    if (other === false)
        return;
    throw new SallyportError({
        code: 'VERDICT_OTHER_TARGET',
        message: `the verdict is about ${other}`,
        remedy: 'Use the verdict that the gate gave for this pull request.',
    });
}
function otherSubject(statement, subject) {
    const named = statement.subject.map(({ digest }) => digest.gitCommit).find((commit) => commit !== undefined);
    const about = named === subject.gitCommit ? 'another tree or patch' : `commit ${named ?? 'of no name'}`;
    return new SallyportError({
        code: 'VERDICT_OTHER_SUBJECT',
        message: `the verdict is about ${about}, the change is ${subject.gitCommit}`,
        remedy: 'Judge the head as it is now.',
    });
}
function denies(rules) {
    const failing = rules.filter(({ result }) => result === 'fail').map(({ id }) => id);
    return new SallyportError({
        code: 'VERDICT_DENIES',
        message: `the verdict denies: ${failing.join(', ')}`,
        remedy: 'Mend what the verdict names, and judge the change again.',
    });
}
/** @returns an error for what is no verdict. */
function malformed(why) {
    return new errors/* SallyportError */.$E({
        code: 'VERDICT_MALFORMED',
        message: `this is no verdict of the gate: ${why}`,
        remedy: 'Use the Statement that the gate wrote, unchanged.',
    });
}
/** Was a verdict refused, rather than something else going wrong? */
function isVerdictRefusal(error) {
    return isSallyportError(error) && error.code.startsWith('VERDICT_');
}

;// CONCATENATED MODULE: ./build/packages/policy/src/verdict/commit.js


/**
 * Reads a verdict whose signature has been verified before, about a commit of this repository.
 * @throws SallyportError VERDICT_MALFORMED, VERDICT_OTHER_TARGET
 */
function readCommitVerdict(statement, { repositoryId }) {
    const { decision, unsigned, tier, target, timeCreated } = readVerdict(statement);
    if (target.repositoryId !== repositoryId) {
        throw new errors/* SallyportError */.$E({
            code: 'VERDICT_OTHER_TARGET',
            message: `the verdict is about repository ${target.repositoryId}`,
            remedy: 'Use the verdict that the gate of this repository gave.',
        });
    }
    return { subject: subjectOf(statement), decision, unsigned, tier, target, timeCreated };
}
/** A verdict about two commits would be about neither. */
function subjectOf({ subject }) {
    const [gitCommit, gitTree, patchSha256] = ['gitCommit', 'gitTree', 'sha256'].map((algorithm) => {
        const values = subject.flatMap(({ digest }) => (Object.hasOwn(digest, algorithm) ? [digest[algorithm]] : []));
        if (values.length !== 1)
            throw malformed(`it names ${values.length} subjects by ${algorithm}`);
        return values[0];
    });
    return { gitCommit, gitTree, patchSha256 };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/verdict-rule.js




const MERGE_TYPE = `${statement/* PREDICATE_BASE */.cS}/merge/v1`;
const mergeSchema = dist/* object */.Ikc({
    target: dist/* object */.Ikc({ repositoryId: dist/* number */.aig() }),
    merged: dist/* object */.Ikc({ gitCommit: dist/* string */.YjP(), gitTree: dist/* string */.YjP() }),
});
/** Did the gate allow the commit that was built, or the one that was merged as it? The last word counts. */
async function verdictRule(task) {
    const { commit, policy, candidates, belief } = task;
    const merges = await mergesAs(task);
    const heads = [commit, ...merges.map(({ head }) => head)];
    const found = candidates.filter(({ statement }) => statement.predicateType === VERDICT_TYPE && heads.some((head) => names(statement, head)));
    const { believed, refused } = await believe(found, policy.verdict, belief);
    const children = [...refused];
    const judged = [];
    for (const one of believed) {
        const outcome = judgedOf(one, heads, policy.file.repositoryId);
        if (typeof outcome === 'string')
            children.push({ id: one.name, result: 'fail', message: outcome });
        else
            judged.push(outcome);
    }
    const last = lastOf(judged);
    if (last.length === 0)
        return { rule: absent(commit, children), counted: [] };
    const denied = last.find(({ verdict }) => verdict.decision !== 'allow' || verdict.unsigned);
    const [one] = last;
    const { subject } = one.verdict;
    if (denied !== undefined)
        return { rule: verdict_rule_denies(denied, children), subject, counted: [] };
    const record = merges.find(({ head }) => head === subject.gitCommit && head !== commit);
    const how = record === undefined ? '' : `, which was merged as ${commit}`;
    const message = `the gate allowed ${subject.gitCommit} (${one.verdict.tier} risk)${how}`;
    const counted = record === undefined ? [one] : [one, record];
    return { rule: { id: 'artifact.verdict', result: 'pass', message, children }, subject, counted };
}
/** Records that a judged head was merged as this commit, with the very tree that was judged. */
async function mergesAs({ commit, policy, candidates, belief }) {
    if (policy.merge === undefined)
        return [];
    const found = candidates.filter(({ statement }) => statement.predicateType === MERGE_TYPE);
    const { believed } = await believe(found, policy.merge, belief);
    return believed.flatMap((one) => {
        const parsed = dist/* safeParse */.xLC(mergeSchema, one.statement.predicate);
        if (!parsed.success)
            return [];
        const { target, merged } = parsed.output;
        const [head, other] = digestsOf(one.statement, 'gitCommit');
        const [tree, otherTree] = digestsOf(one.statement, 'gitTree');
        const holds = target.repositoryId === policy.file.repositoryId && merged.gitCommit === commit && merged.gitTree === tree;
        return holds && head !== undefined && other === undefined && otherTree === undefined ? [{ ...one, head }] : [];
    });
}
function judgedOf(one, heads, repositoryId) {
    try {
        const verdict = readCommitVerdict(one.statement, { repositoryId });
        return heads.includes(verdict.subject.gitCommit) ? { ...one, verdict } : 'it is about another commit';
    }
    catch (error) {
        return error.message;
    }
}
/** Those of the latest moment: what was denied first and allowed then is allowed, and the other way round. */
function lastOf(judged) {
    const times = judged.map(({ verdict }) => Date.parse(verdict.timeCreated));
    const latest = Math.max(...times);
    return judged.filter((_, index) => times[index] === latest);
}
function names(statement, commit) {
    return digestsOf(statement, 'gitCommit').includes(commit);
}
function digestsOf({ subject }, algorithm) {
    return subject.flatMap(({ digest }) => (Object.hasOwn(digest, algorithm) ? [digest[algorithm]] : []));
}
const ID = 'artifact.verdict';
function absent(commit, children) {
    const message = `no verdict of the gate about ${commit} counts`;
    const remedy = 'Give the verdict of the commit (and the record of its merge, with "merge" in the policy) in the evidence directory.';
    return { id: ID, result: 'fail', message, remedy, children };
}
function verdict_rule_denies({ name, verdict }, children) {
    const why = verdict.decision === 'allow' ? 'it counted unsigned evidence' : 'the gate denied this commit';
    const remedy = 'Mend what the gate named, have the change judged again, and build what it allowed.';
    const child = { id: name, result: 'fail', message: `${why} on ${verdict.timeCreated}` };
    return {
        id: ID,
        result: 'fail',
        message: `${verdict.subject.gitCommit}: ${why}`,
        remedy,
        children: [...children, child],
    };
}

// EXTERNAL MODULE: ./build/packages/evidence/src/interpret-as.js
var interpret_as = __webpack_require__(99945);
// EXTERNAL MODULE: ./build/packages/evidence/src/kinds/vulnerabilities.js + 3 modules
var vulnerabilities = __webpack_require__(48150);
;// CONCATENATED MODULE: ./build/packages/evidence/src/vulnerabilities.js


/** A door of its own for who reads scans alone: the readers of other tools' reports, with their parsers, stay behind. */
function interpretVulnerabilities(statement) {
    return (0,interpret_as/* interpretAs */.o)([vulnerabilities/* vulnerabilities */.p], statement);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/vulnerabilities-rule.js




const VULNS_TYPE = 'https://in-toto.io/attestation/vulns/v0.2';
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const vulnerabilities_rule_ID = 'artifact.vulnerabilities';
/** Has somebody looked for known vulnerabilities lately, and found none that the policy does not bear? The worse counts. */
async function vulnerabilitiesRule(task) {
    const { artifact, policy, candidates, belief, now } = task;
    const asked = policy.file.vulnerabilities;
    if (asked === undefined)
        return { rule: { id: vulnerabilities_rule_ID, result: 'skip', message: 'the policy asks for no scan' }, counted: [] };
    const found = aboutArtifact(candidates, artifact, (type) => type === VULNS_TYPE);
    const { believed, refused } = await believe(found, policy.vulnerabilities, belief);
    const fresh = believed.map((one) => ({ one, old: ageFault(one, scannedOn(one), asked.maxAgeDays, now) }));
    const counted = fresh.filter(({ old }) => old === undefined).map(({ one }) => one);
    const stale = fresh.flatMap(({ one, old }) => old === undefined ? [] : [{ id: one.name, result: 'skip', message: old }]);
    const results = counted.map((one) => judge(one, SEVERITIES.slice(SEVERITIES.indexOf(asked.failOn))));
    const children = [...refused, ...stale, ...results];
    return { rule: vulnerabilities_rule_ruleOf(results, children, asked.failOn), counted };
}
function vulnerabilities_rule_ruleOf(results, children, failOn) {
    if (results.length === 0) {
        const remedy = 'Scan the artifact and sign the result: sign-and-attest with "artifacts" and "vulnerabilities".';
        return { id: vulnerabilities_rule_ID, result: 'fail', message: 'no fresh scan of this artifact counts', remedy, children };
    }
    if (results.every(({ result }) => result === 'pass'))
        return { id: vulnerabilities_rule_ID, result: 'pass', message: `none known of ${failOn} severity or worse`, children };
    const remedy = 'Build with the fixed versions, and scan again.';
    return { id: vulnerabilities_rule_ID, result: 'fail', message: `known vulnerabilities of ${failOn} severity or worse`, remedy, children };
}
function judge({ name, statement }, severities) {
    const interpretation = interpretVulnerabilities(statement);
    if (interpretation.outcome !== 'evidence' || interpretation.evidence.kind !== 'vulnerabilities')
        return { id: name, result: 'fail', message: 'it cannot be read' };
    const { findings } = interpretation.evidence;
    const bad = severities.filter((severity) => findings[severity] > 0);
    if (bad.length === 0)
        return { id: name, result: 'pass', message: 'none' };
    return { id: name, result: 'fail', message: bad.map((severity) => `${findings[severity]} ${severity}`).join(', ') };
}
function scannedOn({ statement }) {
    const { metadata } = statement.predicate;
    return typeof metadata?.scanFinishedOn === 'string' ? metadata.scanFinishedOn : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/verify-artifact.js







/**
 * May this artifact be deployed? It was built by the builder of the policy, from a commit that the gate allowed, with a
 * bill of materials that the policy bears; nothing of it is taken from the artifact's own word.
 * @throws SallyportError ARTIFACT_TOO_MANY_BUNDLES, ARTIFACT_ROOT_MISSING, and for keys that cannot be read
 */
async function verifyArtifact(options) {
    const { artifact, policy, bundles, clock = src_clock/* systemClock */.m } = options;
    const { root, serverUrl, revocations } = options;
    const { candidates, unreadable } = readCandidates(bundles);
    const task = { artifact, policy, candidates, belief: { root, serverUrl, revocations }, now: clock.now() };
    const { rule: provenance, origins } = await provenanceRule(task);
    const source = sourceRule(origins, options.commit);
    const [origin] = source.origins;
    const verdict = origin === undefined ? unreached() : await verdictRule({ ...task, commit: origin.commit });
    const sbom = await sbomRule(task);
    const scan = await vulnerabilitiesRule(task);
    const directory = {
        id: 'artifact.bundles',
        result: 'skip',
        message: `${candidates.length} bundles were read, ${unreadable.length} could not be`,
        children: unreadable.slice(0, 50),
    };
    const rules = [provenance, source.rule, verdict.rule, ...sbom.rules, scan.rule, directory];
    const allowed = rules.every(({ result }) => result !== 'fail');
    const counted = allowed ? [...source.origins, ...verdict.counted, ...sbom.counted, ...scan.counted] : [];
    return {
        schema: 'sallyport/artifact-decision/v1',
        decision: allowed ? 'allow' : 'deny',
        artifact,
        commit: origin?.commit ?? null,
        subject: verdict.subject ?? null,
        levels: allowed ? levelsOf(origin, policy) : [],
        rules,
        inputs: { policy: policy.sha256, bundles: Object.fromEntries(counted.map(({ name, sha256 }) => [name, sha256])) },
    };
}
function unreached() {
    const message = 'no commit is known whose verdict could be looked for';
    return { rule: { id: 'artifact.verdict', result: 'fail', message }, counted: [] };
}
/** The same bytes out of two commits: which of them was judged is anybody's guess, unless the one is asked for. */
function sourceRule(origins, asked) {
    const id = 'artifact.source';
    const fitting = origins.filter(({ commit }) => asked === undefined || commit === asked);
    const commits = [...new Set(fitting.map(({ commit }) => commit))];
    const [commit] = commits;
    if (commits.length === 1)
        return { rule: { id, result: 'pass', message: `built from ${commit}` }, origins: fitting };
    if (commits.length > 1) {
        const message = `provenance names ${commits.length} commits: ${commits.slice(0, 5).join(', ')}`;
        const remedy = 'Say which commit it has to be built from ("head", --commit).';
        return { rule: { id, result: 'fail', message, remedy }, origins: [] };
    }
    const message = asked === undefined || origins.length === 0 ? 'no commit is known' : `it was not built from ${asked}`;
    return { rule: { id, result: 'fail', message }, origins: [] };
}
/** What the builder is worth is the policy's word; by itself, a hosted runner that signs is level 2, a key level 1. */
function levelsOf(origin, { file }) {
    const hosted = origin?.signer.kind === 'certificate' && origin.signer.claims.runnerEnvironment === 'github-hosted';
    return [`SLSA_BUILD_LEVEL_${file.builder.level ?? (hosted ? 2 : 1)}`, 'SALLYPORT_CHANGE_ALLOWED'];
}
/** The decision as a verification summary (SLSA VSA), to be signed by whoever verified. */
function decisionSummary({ artifact, decision, levels, inputs }, by) {
    const { verifier, version, policyUri, at } = by;
    return summaryStatement({
        ...{ artifact, passed: decision === 'allow', levels, verifier, version, at },
        policy: { uri: policyUri, sha256: inputs.policy },
        inputs: Object.entries(inputs.bundles).map(([name, sha256]) => ({ name, sha256 })),
    });
}

// EXTERNAL MODULE: ./build/packages/engine/src/evidence/files.js
var evidence_files = __webpack_require__(70689);
// EXTERNAL MODULE: ./build/packages/provenance/src/verify/revocations.js
var revocations = __webpack_require__(8588);
// EXTERNAL MODULE: ./build/packages/provenance/src/roots/index.js + 1 modules
var roots = __webpack_require__(75895);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var src_files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/version.js
var version = __webpack_require__(35852);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/verify-artifact/text.js

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] };
/** A decision for a person: the outcome, then every rule, and under one that failed why and what to do. */
function decisionText({ decision, artifact, rules }, io) {
    const outcome = decision === 'allow' ? (0,output/* paint */.nI)(io, 'green', 'allow') : (0,output/* paint */.nI)(io, 'red', 'deny');
    const lines = [`${outcome}  ${(0,output/* printable */.g$)(artifact.name)}  sha256:${artifact.digest.sha256 ?? ''}`];
    for (const rule of rules)
        lines.push(...ruleLines(rule, io));
    return `${lines.join('\n')}\n`;
}
function ruleLines({ id, result, message, remedy, children = [] }, io) {
    const [mark, colour] = MARKS[result];
    const lines = [`  ${(0,output/* paint */.nI)(io, colour, mark)} ${id.padEnd(24)} ${(0,output/* printable */.g$)(message)}`];
    if (result !== 'fail')
        return lines;
    for (const child of children)
        lines.push(`      ${(0,output/* printable */.g$)(child.id)}: ${(0,output/* printable */.g$)(child.message)}`);
    if (remedy !== undefined)
        lines.push(`      ${(0,output/* paint */.nI)(io, 'bold', (0,output/* printable */.g$)(remedy))}`);
    return lines;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/verify-artifact/run.js









/** `sallyport verify-artifact`: 0 when every artifact is allowed, 1 when any is denied. */
async function verifyArtifacts(options, io) {
    const policy = parseArtifactPolicy(await (0,src_files/* readInput */.R5)(io, options.policy), { name: options.policy });
    const { revocations: list, commit } = options;
    const common = {
        policy,
        commit: checkedCommit(commit),
        root: await rootOf(options, policy, io),
        revocations: list === undefined ? undefined : (0,revocations/* parseRevocations */.x2)(await (0,src_files/* readInput */.R5)(io, list), { name: list }),
    };
    const files = await bundlesIn(options, io);
    const decisions = [];
    for (const source of sourcesOf(options)) {
        const opened = await (0,open_artifact/* openArtifact */.H)(source, { cwd: io.cwd, env: io.env });
        const bundles = [...files, ...(await (0,open_artifact/* attachedBundles */.S)(opened))];
        decisions.push(await verifyArtifact({ ...common, artifact: opened.artifact, bundles }));
    }
    await writeSummaries(decisions, options, io);
    const decision = decisions.every((one) => one.decision === 'allow') ? 'allow' : 'deny';
    const schema = 'sallyport/artifact-verification/v1';
    if (options.format === 'json')
        (0,output/* printJson */.Q2)(io, { schema, decision, artifacts: decisions });
    else
        for (const one of decisions)
            io.stdout.write(decisionText(one, io));
    return decision === 'allow' ? 0 : 1;
}
function sourcesOf({ artifact, image }) {
    const files = artifact.map((source) => ({ kind: 'file', source }));
    const images = image.map((source) => ({ kind: 'image', source }));
    if (files.length + images.length > 0)
        return [...files, ...images];
    throw new errors/* SallyportError */.$E({
        code: 'CLI_USAGE',
        message: 'no artifact is named',
        remedy: 'Give --artifact PATH or --image REFERENCE.',
    });
}
function checkedCommit(commit) {
    if (commit === undefined || /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return commit;
    throw new errors/* SallyportError */.$E({
        code: 'CLI_USAGE',
        message: `--commit ${JSON.stringify(commit)} is no full commit SHA`,
        remedy: 'Give 40 or 64 lowercase hexadecimal digits: branches and short forms mean another commit tomorrow.',
    });
}
/** Nothing is believed by certificate unless the policy names a workflow. */
async function rootOf({ trustedRoot }, { builder, verdict, merge, sbom, vulnerabilities }, io) {
    if (trustedRoot !== undefined)
        return (0,trust/* trustRoot */.zj)(await (0,src_files/* readInput */.R5)(io, trustedRoot), { name: trustedRoot });
    const signers = [builder, verdict, merge, sbom, vulnerabilities];
    return signers.some((signer) => signer?.kind === 'workflow') ? (0,roots/* trustPublicGood */.n)() : undefined;
}
async function bundlesIn({ evidenceDir }, io) {
    if (evidenceDir === undefined)
        return [];
    const { files } = await (0,evidence_files/* readEvidenceFiles */.F)((0,external_node_path_.resolve)(io.cwd, evidenceDir));
    return files.filter(({ form }) => form === 'bundle');
}
async function writeSummaries(decisions, { summaryDir, policy }, io) {
    if (summaryDir === undefined)
        return;
    for (const [index, decision] of decisions.entries()) {
        const statement = decisionSummary(decision, {
            verifier: ARTIFACT_VERIFIER_ID,
            version: version/* VERSION */.x,
            policyUri: (0,external_node_path_.basename)(policy),
            at: src_clock/* systemClock */.m.now(),
        });
        const name = index === 0 ? 'verification-summary' : `verification-summary-${index + 1}`;
        await (0,src_files/* writeOutput */.zh)(io, (0,external_node_path_.join)(summaryDir, `${name}.intoto.json`), `${JSON.stringify(statement, null, 2)}\n`);
    }
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

/***/ 98175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fj: () => (/* binding */ conform),
/* harmony export */   x5: () => (/* binding */ unbelievable)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39371);



/** Reads a predicate by its schema; unknown fields are ignored. @throws SallyportError EVIDENCE_PREDICATE_INVALID */
function conform(schema, predicate, kind) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, predicate);
    if (parsed.success)
        return parsed.output;
    throw unbelievable(kind, (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(parsed.issues));
}
/** For a predicate that contradicts itself, or says nothing. */
function unbelievable(kind, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'EVIDENCE_PREDICATE_INVALID',
        message: `a Statement about ${kind} is malformed: ${why}`,
        remedy: 'Make it with `sallyport evidence`; docs/predicates has the shape of each predicate.',
    });
}
/** A count: a whole number, not negative, that JSON holds exactly. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** `covered` of `total`. */
const ratio = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ covered: count, total: count }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ covered, total }) => covered <= total, 'covers more than there is'));


/***/ }),

/***/ 48150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ vulnerabilities)
});

// UNUSED EXPORTS: vulnerabilitiesSchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/evidence/src/kind.js
var kind = __webpack_require__(98175);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/evidence/src/report.js
var src_report = __webpack_require__(39371);
;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/cvss.js
/** The base score (0 to 10) of a CVSS vector, version 2.0, 3.0 or 3.1; undefined for any other text. */
function cvssScore(vector) {
    const metrics = new Map(vector.split('/').map((part) => part.split(':')));
    const version = metrics.get('CVSS');
    if (version === '3.0' || version === '3.1')
        return scoreV3(metrics);
    return version === undefined ? scoreV2(metrics) : undefined;
}
const V3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    CIA: { H: 0.56, L: 0.22, N: 0 },
};
const V3_PRIVILEGES = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
/** CVSS v3.1 specification, section 7.1 and appendix A. */
function scoreV3(metrics) {
    const scope = metrics.get('S') ?? '';
    const weight = (name, weights) => weights?.[metrics.get(name) ?? ''] ?? Number.NaN;
    const miss = (name) => 1 - weight(name, V3.CIA);
    const base = 1 - miss('C') * miss('I') * miss('A');
    const impact = scope === 'C' ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    const exploitability = 8.22 * weight('AV', V3.AV) * weight('AC', V3.AC) * weight('PR', V3_PRIVILEGES[scope]) * weight('UI', V3.UI);
    const sum = impact + exploitability;
    if (Number.isNaN(sum))
        return undefined;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min(scope === 'C' ? 1.08 * sum : sum, 10));
}
/** Up to one decimal, without the error of binary fractions (CVSS v3.1, appendix A). */
function roundUp(score) {
    const scaled = Math.round(score * 100_000);
    return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
const V2 = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    CIA: { N: 0, P: 0.275, C: 0.66 },
};
/** CVSS v2 guide, section 3.2.1. */
function scoreV2(metrics) {
    const weight = (name, weights) => weights[metrics.get(name) ?? ''] ?? Number.NaN;
    const miss = (name) => 1 - weight(name, V2.CIA);
    const impact = 10.41 * (1 - miss('C') * miss('I') * miss('A'));
    const exploitability = 20 * weight('AV', V2.AV) * weight('AC', V2.AC) * weight('Au', V2.Au);
    const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
    return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/severity.js

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
/** Words of the GitHub, npm, Debian, Ubuntu, Red Hat and NVD databases. */
const WORDS = {
    none: 'low',
    negligible: 'low',
    unimportant: 'low',
    low: 'low',
    minor: 'low',
    moderate: 'medium',
    medium: 'medium',
    high: 'high',
    important: 'high',
    critical: 'critical',
};
/**
 * The severity that a word (`MODERATE`), a score (`7.5`) or a CVSS vector (2.0 to 3.1) stands for, by the scale of
 * CVSS v3.1, section 5; undefined for anything else, a CVSS 4.0 vector included.
 */
function severityOf(text) {
    const trimmed = text.trim();
    const word = trimmed.toLowerCase();
    if (Object.hasOwn(WORDS, word))
        return WORDS[word];
    const score = /^\d{1,2}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : cvssScore(trimmed);
    return score === undefined ? undefined : fromScore(score);
}
/** The worst of several; undefined when none of them is known. */
function worstSeverity(severities) {
    let worst;
    for (const severity of severities) {
        if (severity !== undefined && (worst === undefined || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst)))
            worst = severity;
    }
    return worst;
}
function fromScore(score) {
    if (score < 0 || score > 10)
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/osv.js




const vulnerability = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    withdrawn: dist/* optional */.lqM(dist/* string */.YjP()),
    severity: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), score: dist/* string */.YjP() }))),
    database_specific: dist/* nullish */.cl6(dist/* looseObject */._H3({ severity: dist/* nullish */.cl6(dist/* unknown */.L5J()) })),
});
const group = dist/* object */.Ikc({ ids: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())), max_severity: dist/* optional */.lqM(dist/* string */.YjP()) });
const packageResult = dist/* object */.Ikc({
    package: dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* optional */.lqM(dist/* string */.YjP()), ecosystem: dist/* optional */.lqM(dist/* string */.YjP()) }),
    vulnerabilities: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* array */.YOg(vulnerability), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd))),
    groups: dist/* nullish */.cl6(dist/* array */.YOg(group)),
});
const output = dist/* object */.Ikc({ results: dist/* array */.YOg(dist/* object */.Ikc({ packages: dist/* nullish */.cl6(dist/* array */.YOg(packageResult)) })) });
/**
 * Reads what `osv-scanner --format json` prints (v1 and v2; the OSV schema, sections "severity" and "database_specific").
 * Of several statements about a vulnerability's severity the worst counts; a withdrawn one does not count at all.
 * @throws SallyportError EVIDENCE_OSV_INVALID, and what `parseJson` throws.
 */
function readOsv(report) {
    const value = (0,json/* parseJson */.qF)(report.bytes, { name: report.name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
    const parsed = dist/* safeParse */.xLC(output, value);
    if (!parsed.success) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_OSV_INVALID',
            message: `${report.name} is not a report of osv-scanner: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
            remedy: 'Give what `osv-scanner scan --format json` printed, its standard output alone.',
        });
    }
    return parsed.output.results.flatMap(({ packages }) => (packages ?? []).flatMap((item) => ofPackage(item)));
}
function ofPackage(item) {
    const { name, version, ecosystem } = item.package;
    const label = `${ecosystem ?? 'unknown'}:${name}@${version ?? 'unknown'}`;
    return (item.vulnerabilities ?? [])
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map((found) => ({ id: found.id, package: label, severity: worstOf(found, item) ?? null }));
}
function worstOf(found, { groups }) {
    const word = found.database_specific?.severity;
    const group = (groups ?? []).find(({ ids }) => ids?.includes(found.id));
    return worstSeverity([
        ...(found.severity ?? []).map(({ score }) => severityOf(score)),
        typeof word === 'string' ? severityOf(word) : undefined,
        group?.max_severity ? severityOf(group.max_severity) : undefined,
    ]);
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/vulnerabilities.js





const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const OSV_SCANNER = 'https://github.com/google/osv-scanner';
const score = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]);
/** in-toto vulns v0.2. */
const vulnerabilitiesSchema = dist/* object */.Ikc({
    scanner: dist/* object */.Ikc({
        uri: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP()),
        db: dist/* optional */.lqM(dist/* looseObject */._H3({})),
        result: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
            id: dist/* string */.YjP(),
            severity: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ method: dist/* string */.YjP(), score }))),
            annotations: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({}))),
        })), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
    }),
    metadata: dist/* optional */.lqM(dist/* looseObject */._H3({})),
});
/** Known vulnerabilities of the dependencies. */
const vulnerabilities = {
    kind: 'vulnerabilities',
    accepts: (predicateType) => predicateType === VULNS,
    state(reports, { at }) {
        const result = reports
            .flatMap((report) => readOsv(report))
            .map((found) => ({
            id: found.id,
            severity: found.severity === null ? [] : [{ method: 'sallyport', score: found.severity }],
            annotations: [{ package: found.package }],
        }));
        const scanner = { uri: OSV_SCANNER, db: {}, result };
        return { predicateType: VULNS, predicate: { scanner, metadata: { scanStartedOn: at, scanFinishedOn: at } } };
    },
    interpret(predicate) {
        const { scanner } = (0,kind/* conform */.fj)(vulnerabilitiesSchema, predicate, 'vulnerabilities');
        const findings = { low: 0, medium: 0, high: 0, critical: 0 };
        let unknown = 0;
        for (const { severity = [] } of scanner.result) {
            const worst = worstSeverity(severity.map((said) => severityOf(String(said.score))));
            if (worst === undefined)
                unknown++;
            findings[worst ?? 'critical']++;
        }
        const worst = SEVERITIES.toReversed().find((severity) => findings[severity] > 0) ?? null;
        return { kind: 'vulnerabilities', findings, unknown, worst };
    },
};


/***/ }),

/***/ 39371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);


/** The largest report that is read, and the most entries that any of its lists may have. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
/** How many findings, names or lines a predicate repeats for people; its figures always count all of them. */
const MAX_LISTED = 500;
/** A report's text. @throws SallyportError EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8 */
function textOf({ name, bytes }) {
    if (bytes.byteLength > MAX_REPORT_BYTES) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
            code: 'EVIDENCE_TOO_LARGE',
            message: `${name} has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read`,
            remedy: 'Split the report, or leave out what the tool logs beside its results.',
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
            code: 'EVIDENCE_NOT_UTF8',
            message: `${name} is not valid UTF-8`,
            remedy: 'Have the tool write its report as UTF-8.',
            cause,
        });
    }
}
/** Where in a value the first thing is that does not fit a schema, and what; undefined when all fits. */
function misfit(issues) {
    const [issue] = issues;
    return `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`;
}
/** A path as the repository knows it: relative to `root`, with slashes, without `./`. Other paths stay as they are. */
function repositoryPath(path, root) {
    const slashed = path.replaceAll('\\', '/');
    const base = root?.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base !== undefined && slashed.startsWith(`${base}/`) ? slashed.slice(base.length + 1) : slashed;
    return inside.replace(/^(\.\/)+/, '');
}
/** `covered` of `total` in percent, unrounded; null when there is nothing. */
function percentOf(covered, total) {
    return total === 0 ? null : (covered / total) * 100;
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
