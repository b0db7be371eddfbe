export const id = 6390;
export const ids = [6390];
export const modules = {

/***/ 46390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initialise: () => (/* binding */ initialise)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/config/src/default-text.js
/**
 * `.github/sallyport.yml` with every default written out, and a commented example where the default is none: what
 * `sallyport init` writes. Reading it gives exactly what holds without a file.
 */
const DEFAULT_CONFIGURATION_TEXT = `# Sallyport: what a change needs before it may merge. Read at the base commit, never at the head.
# Every value below is the default; what is left out has its default too.
# https://sallyport-ci.github.io/sallyport/configuration
version: 1
# extends: acme/.github@0123456789abcdef0123456789abcdef01234567   # an organisation's file; this one can only tighten it

tiers:                                    # added to the built-in rules; patterns: *, **, ?, {a,b}
  high: []                                # ["src/auth/**", "billing/**"]
  medium: []                              # ["generated/**"]
  low: []                                 # only for files that no built-in rule puts above low
  limits: { files: 300, lines: 5000 }     # beyond either: at least medium
critical: []                              # ["src/payments/**"]: needs a mutation score as well
dependencies:
  vetted: []                              # ["npm:lodash"]: a pin update of these alone is medium
  registries: []                          # hosts allowed beside each ecosystem's public one

agents: {}                                # nobody: a bot that is not declared here is never allowed
#  acme-agent[bot]: { id: 4242, intents: [add-tests], owners: [{ login: alice, id: 11 }] }   # owners never approve it
intents: {}
#  add-tests:
#    paths: ["test/**", "**/*.test.ts"]   # all that its change may touch
#    maxTier: low
#    models: ["anthropic/claude-sonnet-*"]
#    budget: { usd: 2.00, calls: 200, tokens: 400000 }   # for one pull request
#    egress: []                           # hosts beside the gateway
#    sandbox: bubblewrap                  # bubblewrap | gvisor | kubernetes

evidence:
  coverage: { lines: 80, changedLines: 80 }   # percent
  mutation: { score: 70 }                 # percent
  scan: { failOn: error }                 # none | note | warning | error; new findings only
  vulnerabilities: { failOn: high }       # low | medium | high | critical
  benchmarks: { p95RegressionPercent: 5 }
  determinism: { runs: 3 }
  require:                                # beside what the built-in rules ask for
    low: []
    medium: []
    high: []
  producers: []                           # whose signed Statements count: none, until somebody is named
#    - workflow: acme/ci/.github/workflows/test.yml@refs/heads/main
#      issuer: https://token.actions.githubusercontent.com
#      kinds: [tests, coverage, mutation]
#      repositoryId: 1296269              # this repository's: anybody can call a reusable workflow from another

gate:
  approvals: { low: 0, medium: 1, high: 2 }   # by people; never by the author, a committer or an agent
  humans: { low: 0, medium: 1, high: 1 }      # the same for changes whose author is a person
  owners: ignored                         # ignored | required: an owner by CODEOWNERS at the base approves each file
  gateways: []                            # hosts of the model gateway, which every agent may reach
  checks: []                              # [{ name: build, app: 15368 }]: must have succeeded on the head
  freeze: []                              # [{ from: 2026-12-20T00:00:00Z, to: 2027-01-02T00:00:00Z, reason: holidays }]
  exceptions: []                          # [{ rule: coverage, paths: ["legacy/**"], owner: alice, expires: 2027-03-01, reason: being removed }]
  policies: []                            # [".github/policy"]: a team's own Rego
  opa: []                                 # each opa that may evaluate them: SHA-256 or { version, sha256, url }; any, where none is named
merge: { method: squash, tiers: [low], queue: auto }
provenance:
  instance: public-good                   # public-good | github | { trustedRoot: path, fulcio: url, rekor: url, tsa: url }
  revocations: []                         # [".github/revocations.json"]: signatures that are no longer believed
audit: { log: .sallyport/audit }
`;

// EXTERNAL MODULE: ./build/packages/config/src/default-configuration.js
var default_configuration = __webpack_require__(55280);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/init/run.js






/** `sallyport init`: the defaults as a file, for somebody to change what they want otherwise. */
async function initialise({ repo, force, print }, io) {
    if (print) {
        io.stdout.write(DEFAULT_CONFIGURATION_TEXT);
        return 0;
    }
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(io.cwd, repo), default_configuration/* CONFIGURATION_PATH */.Z);
    if (!force && (await exists(path)))
        throw alreadyThere(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,files/* writeOutput */.zh)(io, path, DEFAULT_CONFIGURATION_TEXT);
    io.stdout.write(`${(0,output/* paint */.nI)(io, 'green', 'WROTE')}  ${path}\n\n` +
        '  It says what holds without it; change what you want otherwise, and commit it.\n' +
        '  Check it:      sallyport config show --config .github/sallyport.yml\n' +
        '  Try it:        sallyport classify --repo . --base BASE --head HEAD\n' +
        '  The workflows: docs/adopt.md and examples/consumer in the Sallyport repository\n');
    return 0;
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
function alreadyThere(path) {
    return new errors/* SallyportError */.$E({
        code: 'INIT_FILE_EXISTS',
        message: `${path} is there already`,
        remedy: 'Keep it, or give --force to replace it; --print shows the defaults.',
    });
}


/***/ }),

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   uK: () => (/* binding */ opaOf),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);





const MAX_INPUT_BYTES = 128 * 1024 * 1024;
/**
 * A file's bytes; the path is relative to where the command was started.
 * @throws SallyportError FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readInput(io, path) {
    const bytes = await readHead(io, path, MAX_INPUT_BYTES + 1);
    if (bytes.length <= MAX_INPUT_BYTES)
        return bytes;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'FILE_TOO_LARGE',
        message: `${path} has more than ${MAX_INPUT_BYTES} bytes`,
        remedy: 'Give the right file; no input of a command is so large.',
    });
}
/** The first bytes of a file, at most so many: whatever reads them says what is too large. */
async function readHead(io, path, bytes) {
    try {
        const chunks = [];
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path), { end: bytes - 1 }))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
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
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, path);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
            code: 'FILE_UNWRITABLE',
            message: `${path} cannot be written: ${cause.code ?? 'unknown'}`,
            remedy: 'Check that its folder exists and can be written to.',
            cause,
        });
    }
}
/** Which opa the options name: its path, from where the command was started, and what it has to hash to. */
function opaOf(io, { opa, opaSha256 }) {
    return { path: opa && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, opa), sha256: opaSha256 };
}


/***/ })

};
