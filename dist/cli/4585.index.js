export const id = 4585;
export const ids = [4585];
export const modules = {

/***/ 23985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   a7: () => (/* binding */ COMMAND_BUILD_TYPE),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   jz: () => (/* binding */ commandProvenance),
/* harmony export */   s: () => (/* binding */ GITHUB_BUILD_TYPE),
/* harmony export */   t6: () => (/* binding */ githubProvenance),
/* harmony export */   tC: () => (/* binding */ jobClaims)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);


/** A run of a GitHub workflow, as GitHub itself describes it (actions.github.io/buildtypes/workflow/v1). */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** A build by one command from one commit, anywhere; docs/predicates/command-build.md. */
const COMMAND_BUILD_TYPE = `${_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_BASE */ .cS.replace(/predicates$/, 'build-types')}/command/v1`;
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1024));
/** What GitHub says about a job in its OpenID token (docs.github.com, "OpenID Connect reference"). */
const claimsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    event_name: text,
    job_workflow_ref: text,
    ref: text,
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^/\s]+\/[^/\s]+$/)),
    repository_id: text,
    repository_owner_id: text,
    run_attempt: text,
    run_id: text,
    runner_environment: text,
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
    workflow_ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^/\s]+\/[^/\s]+\/[^@]+@\S+$/)),
});
/**
 * Reads the claims of a job's identity token. It is the job's own, fresh from GitHub: its signature is Fulcio's business.
 * @throws SallyportError ARTIFACT_CLAIMS_MISSING, naming the claim; the token itself stands in no message
 */
function jobClaims(token) {
    let claims;
    try {
        claims = JSON.parse(Buffer.from(token.trim().split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        claims = undefined;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(claimsSchema, claims);
    if (parsed.success)
        return parsed.output;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'ARTIFACT_CLAIMS_MISSING',
        message: `the identity token does not describe a GitHub job: ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'its claims'}`,
        remedy: 'Run it in a GitHub job with "id-token: write", or say with --source and --build-command how it was built.',
    });
}
/**
 * SLSA provenance v1 of artifacts that a GitHub job built, with GitHub's own build type: every value comes from the
 * job's identity token, none from the job's environment.
 * @param serverUrl for instance https://github.com
 * @param finishedOn RFC 3339
 */
function githubProvenance(artifacts, { claims, serverUrl, finishedOn, }) {
    const { repository, workflow_ref: workflowRef } = claims;
    const [path = '', ref = ''] = workflowRef.slice(workflowRef.split('/', 2).join('/').length + 1).split('@');
    const uri = `${serverUrl}/${repository}`;
    return statement(artifacts, {
        buildDefinition: {
            buildType: GITHUB_BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: uri, path } },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            resolvedDependencies: [{ uri: `git+${uri}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
            metadata: { invocationId: `${uri}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`, finishedOn },
        },
    });
}
/** SLSA provenance v1 of artifacts that a command built. */
function commandProvenance(artifacts, build) {
    const { command, source, builder, finishedOn } = build;
    return statement(artifacts, {
        buildDefinition: {
            buildType: COMMAND_BUILD_TYPE,
            externalParameters: { command, source: source.uri },
            resolvedDependencies: [{ uri: source.uri, digest: { gitCommit: source.gitCommit } }],
        },
        runDetails: { builder: { id: builder }, metadata: { finishedOn } },
    });
}
function statement(artifacts, predicate) {
    return { _type: _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG, subject: artifacts.map(subjectOf), predicateType: _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_TYPE */ .L$, predicate };
}
/** An artifact as a subject; its purl beside its name where they differ. */
function subjectOf({ name, uri, digest }) {
    return name === uri ? { name, digest } : { name, uri, digest };
}
const dependency = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), {}) });
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        externalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ github: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])) })) })),
        resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dependency), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100_000)), []),
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        builder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)) }),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ invocationId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), finishedOn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }), {}),
    }),
});
/** Reads the predicate of SLSA provenance v1; a text says why it cannot be read. */
function readProvenance(predicate) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, predicate);
    if (!parsed.success)
        return `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'it'}: ${parsed.issues[0].message}`;
    const { buildDefinition, runDetails } = parsed.output;
    const commits = new Set(buildDefinition.resolvedDependencies.flatMap(({ digest }) => digest.gitCommit ?? []));
    const [gitCommit] = commits;
    const id = buildDefinition.internalParameters?.github?.repository_id;
    return {
        buildType: buildDefinition.buildType,
        builder: runDetails.builder.id,
        repositoryId: id === undefined ? undefined : String(id),
        gitCommit: commits.size === 1 ? gitCommit : undefined,
        finishedOn: runDetails.metadata.finishedOn,
    };
}


/***/ }),

/***/ 12332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79338);




/** Opens without following a link, and looks at what was opened. @throws SallyportError ARTIFACT_UNREADABLE */
async function digestFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch((cause) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(path, cause.code ?? cause.message, cause);
    });
    try {
        if (!(await file.stat()).isFile())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(path, 'it is not a plain file');
        const [sha256, sha512] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512')];
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { fd: file, autoClose: false })) {
            sha256.update(chunk);
            sha512.update(chunk);
        }
        return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 80926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   q: () => (/* binding */ digestDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67903);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12332);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79338);





const MAX_FILES = 200_000;
/**
 * A directory's digest: SHA-256 over one line `<sha256 of the file>  <path>\n` a file, sorted by the paths' bytes
 * (in-toto DigestSet `dirHash`; the same listing as `sha256sum` writes). Paths are relative, with `/`. Modes, times and
 * empty folders do not count; links and special files are errors.
 * @throws SallyportError ARTIFACT_UNREADABLE
 */
async function digestDirectory(root) {
    const lines = [];
    for (const path of await filesOf(root))
        lines.push(`${(await (0,_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).sha256}  ${path}\n`);
    if (lines.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(root, 'it holds no file');
    return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(lines.join(''));
}
/** The plain files below a folder, as relative paths in the order of their bytes. @throws SallyportError ARTIFACT_UNREADABLE */
async function filesOf(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch((cause) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(root, cause.code ?? cause.message, cause);
        });
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (/[\n\ufffd]/.test(entry.name))
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(root, `${JSON.stringify(path)} has a name that no listing can hold`);
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
            else
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(root, `${path} is a link or a special file`);
        }
        if (files.length > MAX_FILES)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(root, `it holds more than ${MAX_FILES} files`);
    }
    return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}


/***/ }),

/***/ 79338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/** @returns an error for an artifact that cannot be named by a digest. */
function unreadable(path, why, cause) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'ARTIFACT_UNREADABLE',
        message: `${path} cannot be taken for an artifact: ${why}`,
        remedy: 'Give a plain file, or a directory of plain files; pack links and special files into an archive.',
        cause,
    });
}


/***/ }),

/***/ 91470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/digests.js
var subject_digests = __webpack_require__(12332);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/directory.js
var directory = __webpack_require__(80926);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/errors.js
var subject_errors = __webpack_require__(79338);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/tar.js
var tar = __webpack_require__(27742);
;// CONCATENATED MODULE: ./build/packages/artifact/src/subject/package-name.js




const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** A package URL's name or version, percent-encoded as purl-spec asks. */
function purlPart(text) {
    return encodeURIComponent(text).replace(/%3A/g, ':');
}
/**
 * The purl of a Python distribution, by its file's name (wheels: the binary distribution format; sdists: PEP 625), or
 * undefined when it is none.
 */
function pypiPurl(path) {
    const file = (0,external_node_path_.basename)(path);
    const wheel = /^([A-Za-z0-9._]+)-([A-Za-z0-9._!+]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
    const sdist = /^([A-Za-z0-9._]+)-(\d[A-Za-z0-9._!+]*)\.tar\.gz$/.exec(file);
    const [, name, version] = wheel ?? sdist ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    return `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}@${purlPart(version)}`;
}
/** The purl of a file in a Maven repository's layout: `…/repository/group/path/artifact/version/artifact-version.jar`. */
function mavenPurl(path) {
    const segments = path.split(/[\\/]/);
    const file = segments.pop() ?? '';
    const [version, artifact] = [segments.pop(), segments.pop()];
    const group = segments.slice(segments.lastIndexOf('repository') + 1).join('.');
    if (version === undefined || artifact === undefined || !segments.includes('repository') || group === '')
        return undefined;
    const rest = file.startsWith(`${artifact}-${version}`) ? file.slice(artifact.length + version.length + 1) : undefined;
    const match = /^(?:-([A-Za-z0-9_-]+))?\.(jar|war|aar|pom|zip)$/.exec(rest ?? '');
    if (match === null)
        return undefined;
    const qualifiers = [match[1] && `classifier=${match[1]}`, match[2] !== 'jar' && `type=${match[2]}`].filter(Boolean);
    const query = qualifiers.length > 0 ? `?${qualifiers.join('&')}` : '';
    return `pkg:maven/${group}/${purlPart(artifact)}@${purlPart(version)}${query}`;
}
/**
 * The purl of an npm package (`npm pack`), by the one package.json at its root; undefined for any other archive.
 * @throws SallyportError ARTIFACT_NPM_INVALID when it has several, or one that names no package
 */
function npmPurl(tarball, path) {
    const bytes = unpacked(tarball);
    if (bytes === undefined)
        return undefined;
    const manifests = [...(0,tar/* tarMembers */.F)(bytes)].filter((member) => /^[^/]+\/package\.json$/.test(member.path));
    const [manifest, second] = manifests;
    if (manifest === undefined)
        return undefined;
    if (second !== undefined)
        throw invalid(path, 'it has more than one package.json at its root');
    const name = `${path}: package.json`;
    const value = (0,json/* parseJson */.qF)(bytes.subarray(manifest.offset, manifest.offset + manifest.size), {
        name,
        maxBytes: 1024 * 1024,
    });
    const { name: packageName, version } = (value ?? {});
    if (typeof packageName !== 'string' || typeof version !== 'string')
        throw invalid(path, 'it says no name and version');
    if (!/^(@[a-z0-9~._-]+\/)?[a-z0-9~._-]+$/i.test(packageName))
        throw invalid(path, `${JSON.stringify(packageName)} is no name`);
    return `pkg:npm/${packageName.replace('@', '%40')}@${purlPart(version)}`;
}
function unpacked(tarball) {
    try {
        return (0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
    }
    catch {
        return undefined;
    }
}
function invalid(path, why) {
    return new errors/* SallyportError */.$E({
        code: 'ARTIFACT_NPM_INVALID',
        message: `${path} is no npm package that can be named: ${why}`,
        remedy: 'Make it with `npm pack`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/subject/read-artifact.js







/** Larger archives are named by their file name alone: no package comes near it. */
const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;
/**
 * Reads an artifact from disk: a directory, an npm package, a Python distribution, a file in a Maven repository's
 * layout, or any other file.
 * @param source a path, optionally followed by a space and the purl by which it is known: `target/app.jar pkg:maven/org.acme/app@1.0`
 * @throws SallyportError ARTIFACT_UNREADABLE, ARTIFACT_NPM_INVALID, ARTIFACT_PURL_INVALID
 */
async function readArtifact(source, cwd = '.') {
    const [, path = source, purl] = /^(.*\S)\s+(pkg:\S+)$/.exec(source) ?? [];
    if (purl !== undefined)
        checkPurl(purl);
    const full = (0,external_node_path_.resolve)(cwd, path);
    const status = await (0,promises_.lstat)(full).catch((cause) => {
        throw (0,subject_errors/* unreadable */.O)(path, cause.code ?? cause.message, cause);
    });
    if (status.isDirectory())
        return read_artifact_directory(full, purl);
    const digests = await (0,subject_digests/* digestFile */.T)(full);
    const npm = purl === undefined && /\.t(ar\.)?gz$/.test(path) && status.size <= MAX_PACKAGE_BYTES;
    const npmName = npm ? npmPurl(await (0,promises_.readFile)(full), path) : undefined;
    if (npmName !== undefined)
        return { name: npmName, uri: npmName, digest: { ...digests } };
    const known = purl ?? pypiPurl(full) ?? mavenPurl(full);
    return {
        name: (0,external_node_path_.basename)(full),
        uri: known ?? genericPurl((0,external_node_path_.basename)(full), digests),
        digest: { sha256: digests.sha256 },
    };
}
async function read_artifact_directory(path, purl) {
    const sha256 = await (0,directory/* digestDirectory */.q)(path);
    const name = (0,external_node_path_.basename)(path);
    return { name, uri: purl ?? genericPurl(name, { sha256 }), digest: { sha256, dirHash: sha256 } };
}
function genericPurl(name, { sha256 }) {
    return `pkg:generic/${purlPart(name)}?checksum=sha256:${sha256}`;
}
function checkPurl(purl) {
    if (/^pkg:[a-z][a-z0-9.+-]*\/[A-Za-z0-9%._~:/-]+@[^\s@]+$/.test(purl))
        return;
    throw new errors/* SallyportError */.$E({
        code: 'ARTIFACT_PURL_INVALID',
        message: `${purl} is no package URL with a version`,
        remedy: 'Write it as pkg:TYPE/NAMESPACE/NAME@VERSION, for instance pkg:maven/org.acme/app@1.0.',
    });
}


/***/ }),

/***/ 27742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tarMembers)
/* harmony export */ });
const BLOCK = 512;
/**
 * The members of a tar archive (POSIX.1-2017 pax, ustar), in their order. Long names come from pax headers and GNU's
 * own.
 * @returns where it stopped reading: behind the last member, or at what is none
 */
function* tarMembers(bytes) {
    let longName;
    let at = 0;
    while (at + BLOCK <= bytes.length) {
        const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, BLOCK);
        if (header[0] === 0)
            return at;
        const size = octal(header, 124, 12);
        const offset = at + BLOCK;
        if (!(size >= 0) || offset + size > bytes.length)
            return at;
        const type = String.fromCharCode(header[156] ?? 0);
        const content = Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
        if (type === 'x')
            longName = /(?:^|\n)\d+ path=(.*)\n/.exec(content.toString('utf8'))?.[1] ?? longName;
        else if (type === 'L')
            longName = content.toString('utf8').replace(/\0.*$/s, '');
        else if (type !== 'g') {
            const path = longName ?? ustarName(header);
            yield { path, modified: octal(header, 136, 12), mode: octal(header, 100, 8), offset, size };
            longName = undefined;
        }
        at = offset + Math.ceil(size / BLOCK) * BLOCK;
    }
    return at;
}
function ustarName(header) {
    const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header, 345, 155) : '';
    const name = text(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function text(header, at, length) {
    return header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
}
/** NaN for what is no octal number (GNU's base-256 sizes among them: nothing that large is read). */
function octal(header, at, length) {
    const digits = text(header, at, length).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}


/***/ }),

/***/ 24585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reproduce: () => (/* binding */ reproduce)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/digests.js
var subject_digests = __webpack_require__(12332);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/directory.js
var directory = __webpack_require__(80926);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/artifact/src/subject/tar.js
var tar = __webpack_require__(27742);
;// CONCATENATED MODULE: ./build/packages/artifact/src/reproduce/zip.js
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MAX_COMMENT = 65_557;
/**
 * The members of a zip archive by its central directory (APPNOTE.TXT 6.3.10, section 4.3.12), with what is stored of each;
 * undefined for what is none, or has more than the format's first version can count.
 */
function zipMembers(bytes) {
    const end = endOf(bytes);
    if (end === undefined)
        return undefined;
    const members = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
        if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
            return undefined;
        const nameLength = bytes.readUInt16LE(at + 28);
        members.push({
            path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
            modified: bytes.readUInt32LE(at + 12),
            mode: bytes.readUInt32LE(at + 38) >>> 16,
            // The checksum and the size stand for the content.
            content: bytes.subarray(at + 16, at + 28),
        });
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return members;
}
function endOf(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - MAX_COMMENT); at--) {
        if (bytes.readUInt32LE(at) === END_OF_DIRECTORY)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/reproduce/explain.js



const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_NAMED = 5;
/** What differs between two files that are not the same: by the members of archives, else by the first byte. */
function explainContents(one, two) {
    const compressed = [one, two].map(unpacked);
    if (compressed[0] !== undefined && compressed[1] !== undefined) {
        const header = one.readUInt32LE(4) === two.readUInt32LE(4) ? [] : ['the time in the gzip header'];
        if (compressed[0].equals(compressed[1]))
            return header[0] ?? 'compressed in another way, the contents are the same';
        return [...header, explainContents(compressed[0], compressed[1])].join('; ');
    }
    const members = [one, two].map(membersOf);
    if (members[0] !== undefined && members[1] !== undefined) {
        const faults = compareMembers(members[0], members[1]);
        if (faults.length > 0)
            return faults.join('; ');
    }
    return firstByte(one, two);
}
function unpacked(bytes) {
    if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return undefined;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
    }
    catch {
        return undefined;
    }
}
function membersOf(bytes) {
    if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50)
        return zipMembers(bytes);
    if (bytes.toString('latin1', 257, 262) !== 'ustar')
        return undefined;
    return [...(0,tar/* tarMembers */.F)(bytes)].map(({ path, modified, mode, offset, size }) => ({
        ...{ path, modified, mode },
        content: bytes.subarray(offset, offset + size),
    }));
}
function compareMembers(one, two) {
    const second = new Map(two.map((member) => [member.path, member]));
    const both = one.filter(({ path }) => second.has(path));
    const differing = (test) => both.filter((member) => test(member, second.get(member.path))).map(({ path }) => path);
    const names = new Set(one.map(({ path }) => path));
    const alone = [...one.filter(({ path }) => !second.has(path)), ...two.filter(({ path }) => !names.has(path))];
    const order = two.filter(({ path }) => names.has(path)).map(({ path }) => path);
    return [
        said('in one archive only', alone.map(({ path }) => path)),
        both.some(({ path }, index) => path !== order[index]) ? 'the order of the members' : '',
        said('the times of', differing((left, right) => left.modified !== right.modified)),
        said('the modes of', differing((left, right) => left.mode !== right.mode)),
        said('the contents of', differing((left, right) => !left.content.equals(right.content))),
    ].filter((text) => text !== '');
}
function said(what, paths) {
    if (paths.length === 0)
        return '';
    const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '';
    return `${what} ${paths.slice(0, MAX_NAMED).join(', ')}${more}`;
}
function firstByte(one, two) {
    const shorter = Math.min(one.length, two.length);
    let at = 0;
    while (at < shorter && one[at] === two[at])
        at++;
    const sizes = one.length === two.length ? '' : `, ${one.length} and ${two.length} bytes`;
    return `from byte ${at} on${sizes}: ${shown(one, at)} and ${shown(two, at)}`;
}
/** A few characters around a place, so that a path or a time in it is seen. */
function shown(bytes, at) {
    return JSON.stringify(bytes.toString('latin1', Math.max(0, at - 12), at + 20).replace(/[^\x20-\x7e]/g, '.'));
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/reproduce/compare.js






/**
 * What differs between the outputs of two builds, in the order of their paths. The umask is not the same, so that of the
 * modes only what is executable counts.
 * @throws SallyportError REPRODUCE_NO_OUTPUT, ARTIFACT_UNREADABLE
 */
async function compareOutputs(first, second, outputs) {
    const [one, two] = [await listed(first, outputs), await listed(second, outputs)];
    if (one.size === 0 && two.size === 0)
        throw nothing(outputs);
    const differences = [];
    for (const path of [...new Set([...one, ...two])].sort()) {
        if (!one.has(path) || !two.has(path)) {
            const detail = `only the ${one.has(path) ? 'first' : 'second'} build made it`;
            differences.push({ path, kind: 'missing', detail });
        }
        else
            differences.push(...(await compareFile(path, (0,external_node_path_.join)(first, path), (0,external_node_path_.join)(second, path))));
    }
    return differences;
}
/** SHA-256 of every file that a build made, by its path. @throws SallyportError ARTIFACT_UNREADABLE */
async function digestsOf(folder, outputs) {
    const digests = [];
    for (const path of [...(await listed(folder, outputs))].sort())
        digests.push([path, (await (0,subject_digests/* digestFile */.T)((0,external_node_path_.join)(folder, path))).sha256]);
    return Object.fromEntries(digests);
}
async function listed(folder, outputs) {
    const paths = new Set();
    for (const output of outputs) {
        const status = await (0,promises_.stat)((0,external_node_path_.join)(folder, output)).catch(() => undefined);
        if (status?.isDirectory())
            for (const file of await (0,directory/* filesOf */.R)((0,external_node_path_.join)(folder, output)))
                paths.add(`${output}/${file}`);
        else if (status !== undefined)
            paths.add(output);
    }
    return paths;
}
async function compareFile(path, first, second) {
    const [one, two] = [await (0,promises_.readFile)(first), await (0,promises_.readFile)(second)];
    const executable = [await (0,promises_.stat)(first), await (0,promises_.stat)(second)].map(({ mode }) => (mode & 0o100) !== 0);
    const differences = [];
    if (executable[0] !== executable[1])
        differences.push({
            path,
            kind: 'mode',
            detail: `executable in the ${executable[0] ? 'first' : 'second'} build only`,
        });
    if (!one.equals(two))
        differences.push({ path, kind: 'content', detail: explainContents(one, two) });
    return differences;
}
function nothing(outputs) {
    return new errors/* SallyportError */.$E({
        code: 'REPRODUCE_NO_OUTPUT',
        message: `neither build made ${outputs.join(' or ')}`,
        remedy: 'Name what the command makes with --output, relative to the source folder.',
    });
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/reproduce/build-twice.js






/** Everything that a build should not depend on, and how it is varied. */
const VARIATIONS = [
    { folder: 'a', TZ: 'UTC', LANG: 'C.UTF-8', umask: '022' },
    { folder: (0,external_node_path_.join)('a-longer-path', 'below'), TZ: 'Pacific/Auckland', LANG: 'en_US.UTF-8', umask: '002' },
];
/** Archives keep times to one or two seconds: what is younger than that would not show. */
const APART_MS = 2_100;
/**
 * Builds the same sources twice, in clean folders of different paths, at different times, in different time zones and
 * with different homes, and compares the outputs byte by byte.
 * @throws SallyportError REPRODUCE_OUTPUT_INVALID, REPRODUCE_BUILD_FAILED, REPRODUCE_NO_OUTPUT
 */
async function buildTwice(task, use) {
    for (const output of task.outputs)
        checkOutput(output);
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-reproduce-'));
    try {
        const folders = [];
        let started = 0;
        for (const variation of VARIATIONS) {
            await new Promise((wake) => setTimeout(wake, Math.max(0, started + (task.apartMs ?? APART_MS) - Date.now())));
            started = Date.now();
            folders.push(await build(task, root, variation));
        }
        const [first, second] = folders;
        const differences = await compareOutputs(first, second, task.outputs);
        const runs = [await digestsOf(first, task.outputs), await digestsOf(second, task.outputs)];
        return await use({ identical: differences.length === 0, differences, runs, folders: [first, second] });
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
async function build(task, root, variation) {
    const { folder, umask, TZ, LANG } = variation;
    const work = (0,external_node_path_.join)(root, folder, 'source');
    const home = (0,external_node_path_.join)(root, folder, 'home');
    await (0,promises_.mkdir)(home, { recursive: true });
    await (0,promises_.cp)((0,external_node_path_.resolve)(task.source), work, { recursive: true, verbatimSymlinks: true });
    for (const output of task.outputs)
        await (0,promises_.rm)((0,external_node_path_.join)(work, output), { recursive: true, force: true });
    const env = { ...task.env, PATH: task.path, HOME: home, TMPDIR: home, TZ, LANG };
    const script = `umask ${umask}; cd "$1"; eval "$2"`;
    const args = ['--noprofile', '--norc', '-euo', 'pipefail', '-c', script, 'build', work, task.command];
    const status = await runGroup(args, { cwd: work, env }, task);
    if (status !== '')
        throw failed(task.command, status);
    return work;
}
/** Runs bash as a process group of its own: what it leaves behind ends with it, or when the time is over. */
function runGroup(args, options, { say, timeoutMs }) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)('bash', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
        const endAll = () => {
            try {
                if (child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
            }
            catch {
                // Nobody of the group is left.
            }
        };
        const timer = setTimeout(endAll, timeoutMs);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (text) => say(text.toString()));
        child.once('exit', endAll);
        child.once('error', (error) => done(error.message));
        child.once('close', (code, signal) => {
            clearTimeout(timer);
            done(code === 0 ? '' : `it ended with ${code ?? signal}`);
        });
    });
}
function checkOutput(output) {
    const inside = output !== '' && !output.split(/[\\/]/).includes('..') && !(0,external_node_path_.resolve)(external_node_path_.sep, output).endsWith(`${external_node_path_.sep}..`);
    if (inside && (0,external_node_path_.resolve)('/x', output).startsWith('/x/'))
        return;
    throw new errors/* SallyportError */.$E({
        code: 'REPRODUCE_OUTPUT_INVALID',
        message: `${JSON.stringify(output)} is no path below the sources`,
        remedy: 'Give what the command makes, relative to the source folder, for instance dist.',
    });
}
function failed(command, why) {
    return new errors/* SallyportError */.$E({
        code: 'REPRODUCE_BUILD_FAILED',
        message: `\`${command.slice(0, 200)}\` failed: ${why}`,
        remedy: 'Run it in a clean copy of the sources; variables that it needs are given with --env.',
    });
}

// EXTERNAL MODULE: ./build/packages/artifact/src/subject/read-artifact.js + 1 modules
var read_artifact = __webpack_require__(91470);
// EXTERNAL MODULE: ./build/packages/artifact/src/statement/provenance.js
var provenance = __webpack_require__(23985);
// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var src_output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/reproduce/run.js





const run_MAX_NAMED = 500;
/** `sallyport reproduce`: 0 when both builds made the same bytes, 1 when not. */
async function reproduce(options, io) {
    return buildTwice(taskOf(options, io), async ({ identical, differences, runs, folders: [first] }) => {
        const artifacts = [];
        for (const output of options.output)
            artifacts.push(await (0,read_artifact/* readArtifact */.R)((0,external_node_path_.resolve)(first, output)).catch(absent));
        if (options.out !== undefined)
            await (0,files/* writeOutput */.zh)(io, options.out, `${JSON.stringify(statementOf(artifacts, differences), null, 2)}\n`);
        const report = { runs: runs.map((outputs) => ({ outputs })) };
        if (options.report !== undefined)
            await (0,files/* writeOutput */.zh)(io, options.report, `${JSON.stringify(report, null, 2)}\n`);
        if (options.format === 'json')
            (0,src_output/* printJson */.Q2)(io, { schema: 'sallyport/reproduction/v1', identical, artifacts, differences });
        else
            print(identical, artifacts, differences, io);
        return identical ? 0 : 1;
    });
}
function taskOf({ source, command, output, env, minutes }, io) {
    const limit = Number(minutes);
    if (!(limit > 0 && limit <= 24 * 60))
        throw usage(`--minutes ${minutes} is no number of minutes`);
    const missing = env.find((name) => io.env[name] === undefined);
    if (missing !== undefined)
        throw usage(`--env ${missing}: there is no such variable`);
    return {
        ...{ command, outputs: output, timeoutMs: limit * 60_000 },
        source: (0,external_node_path_.resolve)(io.cwd, source),
        env: Object.fromEntries(env.map((name) => [name, io.env[name] ?? ''])),
        path: io.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
        say: (text) => io.stderr.write((0,src_output/* printable */.g$)(text)),
    };
}
/** The predicate of runs that came to the same, about what was built; docs/predicates/determinism.md. */
function statementOf(artifacts, differences) {
    const differing = [...new Set(differences.map(({ path }) => path))].slice(0, run_MAX_NAMED);
    return {
        _type: statement/* STATEMENT_TYPE */.zG,
        subject: artifacts.map(provenance/* subjectOf */.et),
        predicateType: `${statement/* PREDICATE_BASE */.cS}/determinism/v1`,
        predicate: { runs: 2, identical: differences.length === 0, differing },
    };
}
function print(identical, artifacts, differences, io) {
    io.stdout.write(`${identical ? (0,src_output/* paint */.nI)(io, 'green', 'reproducible') : (0,src_output/* paint */.nI)(io, 'red', 'not reproducible')}\n`);
    for (const { name, digest } of artifacts)
        io.stdout.write(`  ${(0,src_output/* printable */.g$)(name)}  sha256:${digest.sha256 ?? ''}\n`);
    for (const { path, kind, detail } of differences)
        io.stdout.write(`  ${(0,src_output/* paint */.nI)(io, 'red', '✗')} ${(0,src_output/* printable */.g$)(path)}  ${kind}: ${(0,src_output/* printable */.g$)(detail)}\n`);
}
function absent(cause) {
    throw new errors/* SallyportError */.$E({
        code: 'REPRODUCE_OUTPUT_MISSING',
        message: `the first build did not make every output: ${cause.message}`,
        remedy: 'Name what the command makes with --output, relative to the source folder.',
        cause,
    });
}
function usage(message) {
    return new errors/* SallyportError */.$E({ code: 'CLI_USAGE', message, remedy: 'See `sallyport reproduce --help`.' });
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


/***/ }),

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
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
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let before = end;
        while (text.charCodeAt(before - 1) === 0x5c)
            before--;
        // Backslashes come in pairs unless the last of them escapes the quote.
        if ((end - before) % 2 === 0)
            return end;
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
