export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 25425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ registryLies),
/* harmony export */   dS: () => (/* binding */ registryTooMuch),
/* harmony export */   f8: () => (/* binding */ registryFailed)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/** @returns an error for a registry that does not do what was asked. */
function registryFailed(what, why, cause) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'REGISTRY_FAILED',
        message: `${what}: ${why}`,
        remedy: 'Check the reference, that the registry can be reached, and that its login may do this.',
        cause,
    });
}
/** @returns an error for a registry whose answer is not what it says it is. */
function registryLies(what, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'REGISTRY_DIGEST_MISMATCH',
        message: `${what}: ${why}`,
        remedy: 'Do not use what this registry serves; ask who runs it.',
    });
}
/** @returns an error for an answer beyond what is read. */
function registryTooMuch(what, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'REGISTRY_TOO_MUCH',
        message: `${what}: ${why}`,
        remedy: 'Remove referrers that nobody needs, or take the bundles that count from a folder.',
    });
}


/***/ }),

/***/ 26581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads `HOST[:PORT]/REPOSITORY[:TAG][@sha256:…]`. The host is always written: no name stands for a registry of its own.
 * With a digest, the tag is for people and is not asked for.
 * @throws SallyportError REGISTRY_REFERENCE_INVALID
 */
function parseImage(text) {
    const [rest = '', digest, more] = text.split('@');
    const slash = rest.indexOf('/');
    const host = rest.slice(0, Math.max(slash, 0));
    const [repository = '', tag, ...others] = rest.slice(slash + 1).split(':');
    const hostLike = /[.:]|^localhost$/.test(host) && HOST.test(host);
    const wellFormed = hostLike &&
        NAME.test(repository) &&
        repository.length <= 255 &&
        others.length === 0 &&
        more === undefined &&
        (tag === undefined || TAG.test(tag)) &&
        (digest === undefined || DIGEST.test(digest));
    if (!wellFormed || (tag === undefined && digest === undefined))
        throw invalid(text);
    const origin = `${isLoopback(host) ? 'http' : 'https'}://${host}`;
    return { origin, host, repository, ...(digest === undefined ? { tag: tag } : { digest }) };
}
/** Loopback is this machine: what it says crosses no wire. */
function isLoopback(host) {
    return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
function invalid(text) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'REGISTRY_REFERENCE_INVALID',
        message: `${JSON.stringify(text.slice(0, 200))} names no image`,
        remedy: 'Write the registry, the repository and a digest (or a tag): ghcr.io/acme/shop@sha256:…',
    });
}


/***/ }),

/***/ 27348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   kv: () => (/* binding */ referringBundles),
/* harmony export */   q$: () => (/* binding */ BUNDLE_TYPE),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25425);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);



/** What cosign and others give a Sigstore bundle in a registry: the type of the manifest and of its one layer. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE_TYPES = /^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[1-9]\d?\+json|\+json;version=0\.[1-9]\d?)$/;
const MAX_PAGES = 20;
const MAX_BUNDLES = 200;
const MAX_INDEX_BYTES = 4 * 1024 * 1024;
const MAX_BUNDLE_BYTES = 23 * 1024 * 1024;
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** For all of them together: a registry that answers slowly, each time just in time, is not waited for. */
const MAX_MS = 120_000;
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50_000)) });
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .TM), valibot__WEBPACK_IMPORTED_MODULE_0__/* .length */ .Bw9(1)),
});
/** The tag under which registries without a referrers API keep the list (distribution-spec 1.1, "Referrers Tag Schema"). */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
/**
 * The Sigstore bundles that refer to an image: by the referrers API, or by the tag that stands for it. Other referrers
 * are not read; too many, or too large ones, are an error, for the one that counts could be among them.
 * @param digest of the image's manifest
 * @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH
 */
async function referringBundles(registry, digest) {
    const descriptors = (await listReferrers(registry, digest)).filter(mayBeBundle);
    if (descriptors.length > MAX_BUNDLES)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTooMuch */ .dS)(registry.name, `${descriptors.length} bundles refer to ${digest}; at most ${MAX_BUNDLES} are read`);
    const bundles = [];
    let total = 0;
    const deadline = Date.now() + MAX_MS;
    for (const descriptor of descriptors) {
        if (Date.now() > deadline)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTooMuch */ .dS)(registry.name, `the bundles of ${digest} take too long to read`);
        const bytes = await readBundle(registry, descriptor, digest);
        if (bytes === undefined)
            continue;
        total += bytes.length;
        if (total > MAX_TOTAL_BYTES)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTooMuch */ .dS)(registry.name, `the bundles of ${digest} are too large together`);
        bundles.push({ name: `${registry.name}@${descriptor.digest}`, bytes });
    }
    return bundles;
}
/** cosign's fallback index leaves the artifact type out: what says nothing has to be looked at. */
function mayBeBundle({ artifactType }) {
    return artifactType === undefined || artifactType === '' || BUNDLE_TYPES.test(artifactType);
}
/** Every referrer, of whatever kind. An entry that is no descriptor is an error: it could stand for what is looked for. */
async function listReferrers(registry, digest) {
    const found = new Map();
    let path = registry.path(`referrers/${digest}`);
    for (let page = 0; path !== undefined; page++) {
        if (page >= MAX_PAGES)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTooMuch */ .dS)(registry.name, `${digest} has more than ${MAX_PAGES} pages of referrers`);
        const answer = await registry.session.request({ path, maxBytes: MAX_INDEX_BYTES });
        if (page === 0 && [400, 404, 405].includes(answer.status))
            return fromTag(registry, digest);
        if (answer.status !== 200)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFailed */ .f8)(registry.name, `the referrers of ${digest}: answered ${answer.status}`);
        for (const descriptor of descriptorsOf(registry, parse(answer.body)))
            found.set(descriptor.digest, descriptor);
        path = nextPage(answer.headers.get('link'));
    }
    return [...found.values()];
}
async function fromTag(registry, digest) {
    const index = await registry.manifest(referrersTag(digest));
    return index === undefined ? [] : descriptorsOf(registry, index.value);
}
function descriptorsOf(registry, value) {
    const index = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(indexSchema, value);
    const all = index.success ? valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .TM), index.output.manifests) : index;
    if (all.success)
        return all.output;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFailed */ .f8)(registry.name, 'its list of referrers cannot be read');
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** RFC 8288; only a path on the same registry is followed. */
function nextPage(link) {
    const target = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(link ?? '')?.[1];
    return target?.startsWith('/') && !target.startsWith('//') ? target : undefined;
}
async function readBundle(registry, { digest }, subject) {
    const manifest = await registry.manifest(digest);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(manifestSchema, manifest?.value);
    const [layer] = parsed.success ? parsed.output.layers : [];
    if (!parsed.success || layer === undefined || !BUNDLE_TYPES.test(layer.mediaType))
        return undefined;
    if (parsed.output.subject.digest !== subject)
        return undefined;
    return registry.blob(layer, MAX_BUNDLE_BYTES);
}


/***/ }),

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ INDEX_TYPE),
  b3: () => (/* binding */ MANIFEST_TYPE),
  OR: () => (/* binding */ Registry),
  TM: () => (/* binding */ descriptorSchema)
});

// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var src_digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/artifact/src/oci/credentials.js




const entry = dist/* object */.Ikc({
    auth: dist/* optional */.lqM(dist/* string */.YjP()),
    username: dist/* optional */.lqM(dist/* string */.YjP()),
    password: dist/* optional */.lqM(dist/* string */.YjP()),
    identitytoken: dist/* optional */.lqM(dist/* string */.YjP()),
});
const schema = dist/* object */.Ikc({
    auths: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), entry), {}),
    credsStore: dist/* optional */.lqM(dist/* string */.YjP()),
    credHelpers: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
});
/**
 * What `docker login` left for a registry in `$DOCKER_CONFIG/config.json` (or `~/.docker/config.json`); undefined when it
 * left nothing. Hosts are compared exactly.
 * @throws SallyportError REGISTRY_LOGIN_UNREADABLE, REGISTRY_LOGIN_HELPER
 */
async function dockerCredentials(host, env) {
    const home = env.HOME || env.USERPROFILE;
    const folder = env.DOCKER_CONFIG || (home && (0,external_node_path_.join)(home, '.docker'));
    // Never relative to where the command runs: a checkout could bring a login of its own.
    if (!folder || !(0,external_node_path_.isAbsolute)(folder))
        return undefined;
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
    if (bytes === undefined)
        return undefined;
    const parsed = dist/* safeParse */.xLC(schema, (0,json/* parseJson */.qF)(bytes, { name: path, maxBytes: 1024 * 1024 }));
    if (!parsed.success)
        throw unreadable(path, dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'the document');
    const { auths, credsStore, credHelpers } = parsed.output;
    const names = [host, `https://${host}`, `https://${host}/`, `https://${host}/v1/`, `https://${host}/v2/`];
    const found = names.map((name) => (Object.hasOwn(auths, name) ? auths[name] : undefined)).find((one) => one);
    const credentials = found && credentialsOf(found, path);
    const helper = Object.hasOwn(credHelpers, host) ? credHelpers[host] : credsStore;
    if (credentials === undefined && found !== undefined && helper !== undefined)
        throw helped(path, host, helper);
    return credentials;
}
function credentialsOf({ auth, username, password, identitytoken }, path) {
    const token = identitytoken ? { identityToken: identitytoken } : {};
    if (username && password)
        return { user: username, password, ...token };
    if (!auth)
        return identitytoken ? { user: '<token>', password: '', ...token } : undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw unreadable(path, 'an "auth"');
    return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1), ...token };
}
function unreadable(path, what) {
    return new errors/* SallyportError */.$E({
        code: 'REGISTRY_LOGIN_UNREADABLE',
        message: `${path} is no configuration of docker: ${what} cannot be read`,
        remedy: 'Log in again with `docker login`.',
    });
}
function helped(path, host, helper) {
    return new errors/* SallyportError */.$E({
        code: 'REGISTRY_LOGIN_HELPER',
        message: `${path} keeps the login of ${host} in the program docker-credential-${helper}, which is not run`,
        remedy: 'Log in where the file itself holds the login: DOCKER_CONFIG=$(mktemp -d) docker login.',
    });
}

// EXTERNAL MODULE: ./build/packages/artifact/src/oci/errors.js
var oci_errors = __webpack_require__(25425);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/reference.js
var oci_reference = __webpack_require__(26581);
;// CONCATENATED MODULE: ./build/packages/artifact/src/oci/session.js


const MAX_TOKEN_BYTES = 256 * 1024;
/** Requests to one repository, with the login that it asks for (distribution-spec; docker's token authentication). */
class RegistrySession {
    #options;
    #authorization;
    constructor(options) {
        this.#options = options;
    }
    /** The answer, whatever its status. Asks for a token once when it takes one. @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH */
    async request(request) {
        const answer = await this.#send(request, this.#authorization);
        const challenge = answer.headers.get('www-authenticate');
        if (answer.status !== 401 || challenge === null)
            return answer;
        this.#authorization = await this.#authorize(challenge);
        return this.#send(request, this.#authorization);
    }
    async #authorize(challenge) {
        const { credentials } = this.#options;
        const basic = credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
        if (/^basic\b/i.test(challenge))
            return basic;
        const url = this.#tokenUrl(challenge);
        const { identityToken } = credentials ?? {};
        const answer = identityToken === undefined
            ? await this.#fetch(url.href, { method: 'GET', headers: basic ? { authorization: basic } : {} }, MAX_TOKEN_BYTES)
            : await this.#fetch(url.origin + url.pathname, refresh(url, identityToken), MAX_TOKEN_BYTES);
        const token = tokenOf(answer);
        if (token === undefined)
            throw (0,oci_errors/* registryFailed */.f8)(this.#name(), `its token service answered ${answer.status}`);
        return `Bearer ${token}`;
    }
    /** Where a login is sent is the registry's word: over https, or on this machine. */
    #tokenUrl(challenge) {
        const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value ?? '']));
        const realm = parameters.get('realm') ?? '';
        const url = URL.canParse(realm) ? new URL(realm) : undefined;
        const plain = url?.protocol === 'http:' && (0,oci_reference/* isLoopback */.U9)(url.host);
        if (url === undefined || (url.protocol !== 'https:' && !plain) || url.username !== '')
            throw (0,oci_errors/* registryFailed */.f8)(this.#name(), 'it names no token service that a login may be sent to');
        const { repository, push } = this.#options;
        url.searchParams.set('service', parameters.get('service') ?? '');
        url.searchParams.set('scope', `repository:${repository}:pull${push ? ',push' : ''}`);
        return url;
    }
    #send({ method = 'GET', path, headers = {}, body, maxBytes }, authorization) {
        const url = new URL(path, this.#options.origin);
        // A login stays with the host that it is for; uploads may go elsewhere (distribution-spec, "Pushing blobs").
        const own = url.origin === new URL(this.#options.origin).origin;
        if (!own && url.protocol !== 'https:')
            throw (0,oci_errors/* registryFailed */.f8)(this.#name(), `it sends on to ${url.protocol}`);
        const login = own && authorization !== undefined ? { authorization } : {};
        const content = body === undefined ? {} : { body: Buffer.from(body) };
        return this.#fetch(url.href, { method, headers: { ...headers, ...login }, ...content }, maxBytes);
    }
    async #fetch(url, init, maxBytes) {
        const { timeoutMs = 20_000 } = this.#options;
        let response;
        try {
            response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
            return { status: response.status, headers: response.headers, body: await this.#bounded(response, maxBytes) };
        }
        catch (cause) {
            if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('REGISTRY_'))
                throw cause;
            throw (0,oci_errors/* registryFailed */.f8)(this.#name(), `no answer (${reasonOf(cause)})`, cause);
        }
    }
    async #bounded({ body }, maxBytes) {
        const chunks = [];
        let size = 0;
        for await (const chunk of body ?? []) {
            size += chunk.byteLength;
            if (size > maxBytes)
                throw (0,oci_errors/* registryTooMuch */.dS)(this.#name(), `an answer has more than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    #name() {
        return `${new URL(this.#options.origin).host}/${this.#options.repository}`;
    }
}
function refresh(url, token) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'sallyport', refresh_token: token });
    for (const name of ['service', 'scope'])
        form.set(name, url.searchParams.get(name) ?? '');
    return { method: 'POST', body: form };
}
function tokenOf({ status, body }) {
    if (status !== 200)
        return undefined;
    try {
        const { token, access_token: accessToken } = JSON.parse(body.toString('utf8'));
        const found = token ?? accessToken;
        return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
    }
    catch {
        return undefined;
    }
}
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    if (cause.name === 'TimeoutError')
        return 'not in time';
    const inner = cause.cause instanceof Error ? cause.cause : cause;
    return inner.code ?? inner.message;
}

;// CONCATENATED MODULE: ./build/packages/artifact/src/oci/registry.js






const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPES = [
    MANIFEST_TYPE,
    INDEX_TYPE,
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** What the specification has registries accept at least. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** OCI image-spec 1.1, descriptor (the fields in use). */
const descriptorSchema = dist/* object */.Ikc({
    mediaType: dist/* string */.YjP(),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(oci_reference/* DIGEST */.Dh, 'has to be a sha256')),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    artifactType: dist/* optional */.lqM(dist/* string */.YjP()),
    annotations: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
/** One repository of a registry (OCI distribution-spec 1.1). Whatever is read by digest has that digest. */
class Registry {
    name;
    session;
    #base;
    constructor(name, base, session) {
        this.name = name;
        this.#base = base;
        this.session = session;
    }
    /** @throws SallyportError REGISTRY_LOGIN_UNREADABLE, REGISTRY_LOGIN_HELPER */
    static async open({ origin, host, repository }, options = {}) {
        const { push = false, env = {}, timeoutMs } = options;
        const credentials = options.credentials ?? (await dockerCredentials(host, env));
        const limits = timeoutMs === undefined ? {} : { timeoutMs };
        const session = new RegistrySession({ origin, repository, push, credentials, ...limits });
        return new Registry(`${host}/${repository}`, `/v2/${repository}`, session);
    }
    /** The path of something in this repository: `manifests/…`, `blobs/…`. */
    path(rest) {
        return `${this.#base}/${rest}`;
    }
    /**
     * Reads a manifest by tag or digest; undefined when there is none.
     * @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH when the bytes are others
     */
    async manifest(reference) {
        const path = this.path(`manifests/${reference}`);
        const accept = MANIFEST_TYPES.join(', ');
        const answer = await this.session.request({ path, headers: { accept }, maxBytes: MAX_MANIFEST_BYTES });
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw (0,oci_errors/* registryFailed */.f8)(`${this.name}: manifest ${reference}`, `answered ${answer.status}`);
        const digest = `sha256:${(0,src_digest/* sha256 */.s)(answer.body)}`;
        if (oci_reference/* DIGEST */.Dh.test(reference) && digest !== reference)
            throw (0,oci_errors/* registryLies */.J)(`${this.name}: manifest ${reference}`, `the answer has the digest ${digest}`);
        const value = (0,json/* parseJson */.qF)(answer.body, { name: `${this.name}@${digest}`, maxBytes: MAX_MANIFEST_BYTES });
        return { digest, mediaType: answer.headers.get('content-type') ?? '', bytes: answer.body, value };
    }
    /** The digest that a reference means now: its own, or that of the bytes behind its tag. @throws SallyportError REGISTRY_… */
    async resolve({ tag, digest }) {
        const reference = digest ?? tag ?? '';
        const manifest = await this.manifest(reference);
        if (manifest === undefined)
            throw (0,oci_errors/* registryFailed */.f8)(`${this.name}: ${reference}`, 'there is no such image');
        return manifest;
    }
    /** Reads a blob whose size and digest are known. @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH, REGISTRY_DIGEST_MISMATCH */
    async blob({ digest, size }, maxBytes) {
        const what = `${this.name}: blob ${digest}`;
        if (size > maxBytes)
            throw (0,oci_errors/* registryTooMuch */.dS)(what, `it has ${size} bytes; at most ${maxBytes} are read`);
        const { status, body } = await this.session.request({ path: this.path(`blobs/${digest}`), maxBytes: size });
        if (status !== 200)
            throw (0,oci_errors/* registryFailed */.f8)(what, `answered ${status}`);
        const found = `sha256:${(0,src_digest/* sha256 */.s)(body)}`;
        if (body.length !== size || found !== digest)
            throw (0,oci_errors/* registryLies */.J)(what, `the answer has ${body.length} bytes of the digest ${found}`);
        return body;
    }
}


/***/ }),

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

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isSbomType),
/* harmony export */   b5: () => (/* binding */ sbomStatement),
/* harmony export */   kH: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33739);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23985);



const CYCLONEDX = 'https://cyclonedx.org/bom';
const SPDX = 'https://spdx.dev/Document';
/** Together with its envelope it still fits into a bundle. */
const MAX_SBOM_BYTES = 16 * 1024 * 1024;
const MAX_COMPONENTS = 100_000;
const MAX_DEPTH = 32;
/** Is it a predicate type of a bill of materials, with or without the format's version? */
function isSbomType(predicateType) {
    return /^https:\/\/(cyclonedx\.org\/bom(\/v1\.\d)?|spdx\.dev\/Document(\/v2\.\d)?)$/.test(predicateType);
}
/** The Statement that a bill of materials is of these artifacts. @throws SallyportError ARTIFACT_SBOM_INVALID, and what `parseJson` throws */
function sbomStatement(artifacts, bytes, name) {
    const predicate = (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, { name, maxBytes: MAX_SBOM_BYTES });
    const { predicateType } = readSbom(predicate, name);
    return { _type: _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, subject: artifacts.map(_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et), predicateType, predicate };
}
const optionalText = valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const cycloneComponent = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: optionalText,
    purl: optionalText,
    licenses: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ expression: optionalText, license: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: optionalText, name: optionalText })) }))),
    components: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
});
const cyclonedx = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    bomFormat: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('CycloneDX'),
    specVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^1\.[2-9]$/, 'has to be 1.2 to 1.9')),
    components: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), []),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ component: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({})) })),
});
const spdx = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    spdxVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^SPDX-2\.[23]$/, 'has to be SPDX-2.2 or SPDX-2.3')),
    SPDXID: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('SPDXRef-DOCUMENT'),
    documentDescribes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), []),
    relationships: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ spdxElementId: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), relationshipType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), relatedSpdxElement: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })), []),
    packages: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        SPDXID: optionalText,
        name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        versionInfo: optionalText,
        licenseConcluded: optionalText,
        licenseDeclared: optionalText,
        externalRefs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ referenceType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), referenceLocator: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })), []),
    })), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1, 'names no package'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_COMPONENTS, 'names too many packages')),
});
/**
 * The components of a bill of materials: CycloneDX 1.2 and later (nested ones included) or SPDX 2.2 and 2.3, in JSON.
 * What the document is about is itself no component.
 * @throws SallyportError ARTIFACT_SBOM_INVALID
 */
function readSbom(value, name) {
    const isCyclonedx = typeof value === 'object' && value !== null && Object.hasOwn(value, 'bomFormat');
    return isCyclonedx ? readCyclonedx(value, name) : readSpdx(value, name);
}
function readCyclonedx(value, name) {
    const { components, metadata } = conform(cyclonedx, value, name);
    if (components.length === 0 && metadata?.component === undefined)
        throw invalid(name, 'it names no component');
    const all = [];
    const visit = (list, depth) => {
        if (depth > MAX_DEPTH)
            throw invalid(name, 'its components are nested too deep');
        for (const item of list) {
            const component = conform(cycloneComponent, item, name);
            const { version, purl, licenses = [] } = component;
            const licences = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '');
            all.push({ name: component.name, version, purl, licences });
            if (all.length > MAX_COMPONENTS)
                throw invalid(name, 'it names too many components');
            visit(component.components ?? [], depth + 1);
        }
    };
    visit(components, 0);
    return { format: 'cyclonedx', predicateType: CYCLONEDX, components: all };
}
function readSpdx(value, name) {
    const { packages, spdxVersion, documentDescribes, relationships } = conform(spdx, value, name);
    const described = new Set(documentDescribes);
    for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships)
        if (spdxElementId === 'SPDXRef-DOCUMENT' && relationshipType === 'DESCRIBES')
            described.add(relatedSpdxElement);
    const components = packages
        .filter(({ SPDXID }) => packages.length === 1 || SPDXID === undefined || !described.has(SPDXID))
        .map(({ name: title, versionInfo, licenseConcluded, licenseDeclared, externalRefs }) => ({
        name: title,
        version: versionInfo,
        purl: externalRefs.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator,
        licences: [licenseConcluded, licenseDeclared].filter(isStated),
    }));
    const version = spdxVersion.slice('SPDX-'.length);
    return { format: 'spdx', predicateType: `${SPDX}/v${version}`, components };
}
function isStated(licence) {
    return licence !== undefined && licence !== '' && licence !== 'NOASSERTION' && licence !== 'NONE';
}
function conform(schema, value, name) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, value);
    if (parsed.success)
        return parsed.output;
    throw invalid(name, `${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'the document'}: ${parsed.issues[0].message}`);
}
function invalid(name, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_4__/* .SallyportError */ .$E({
        code: 'ARTIFACT_SBOM_INVALID',
        message: `${name} is neither CycloneDX nor SPDX in JSON: ${why}`,
        remedy: 'Write one with `syft -o cyclonedx-json`, `npm sbom --sbom-format cyclonedx` or the like.',
    });
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

/***/ 87616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ attachedBundles),
  H: () => (/* binding */ openArtifact)
});

// EXTERNAL MODULE: ./build/packages/artifact/src/subject/read-artifact.js + 1 modules
var read_artifact = __webpack_require__(91470);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/reference.js
var oci_reference = __webpack_require__(26581);
// EXTERNAL MODULE: ./build/packages/artifact/src/oci/registry.js + 2 modules
var oci_registry = __webpack_require__(90194);
;// CONCATENATED MODULE: ./build/packages/artifact/src/oci/image.js
/** An image as an artifact: its repository's name and the digest of its manifest, and never a tag, which can move. */
function imageArtifact({ host, repository }, digest) {
    const name = `${host}/${repository}`;
    const base = repository.split('/').at(-1) ?? repository;
    const uri = `pkg:oci/${base}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(name)}`;
    return { name, uri, digest: { sha256: digest.slice('sha256:'.length) } };
}

// EXTERNAL MODULE: ./build/packages/artifact/src/oci/referrers.js
var referrers = __webpack_require__(27348);
;// CONCATENATED MODULE: ./build/packages/engine/src/artifact/open-artifact.js

/**
 * Reads an artifact, or resolves an image once: from here on it is its digest, wherever its tag goes.
 * @param push whether something will be attached to an image
 * @throws SallyportError ARTIFACT_…, REGISTRY_…
 */
async function openArtifact({ kind, source }, { cwd, env }, { push = false } = {}) {
    if (kind === 'file')
        return { artifact: await (0,read_artifact/* readArtifact */.R)(source, cwd) };
    const reference = (0,oci_reference/* parseImage */.zZ)(source);
    const registry = await oci_registry/* Registry */.OR.open(reference, { push, env });
    const manifest = await registry.resolve(reference);
    return { artifact: imageArtifact(reference, manifest.digest), image: { registry, manifest } };
}
/** The bundles that hang on an image; none for anything else. @throws SallyportError REGISTRY_… */
async function attachedBundles({ image }) {
    return image === undefined ? [] : (0,referrers/* referringBundles */.kv)(image.registry, image.manifest.digest);
}


/***/ })

};
