export const id = 2023;
export const ids = [2023];
export const modules = {

/***/ 13554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   lR: () => (/* binding */ listenOn),
/* harmony export */   oi: () => (/* binding */ toGateway)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);


/** Passes every connection on to where `open` leads. What one side ends, ends on the other. */
function passOn(open) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)({ allowHalfOpen: true }, (inner) => {
        const outer = open();
        inner.pipe(outer).on('error', () => inner.destroy());
        outer.pipe(inner).on('error', () => outer.destroy());
        inner.on('close', () => outer.destroy());
        outer.on('close', () => inner.destroy());
    });
}
/** Connections to a gateway; over TLS for an https address. */
function toGateway({ protocol, hostname, port }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol === 'https:')
        return () => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port: Number(port || 443), servername: host });
    return () => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host, port: Number(port || 80), allowHalfOpen: true });
}
/** @param address a Unix socket's path, or a port of 127.0.0.1 */
function listenOn(server, address) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        if (typeof address === 'string')
            server.listen(address, resolve);
        else
            server.listen(address, '127.0.0.1', resolve);
    });
}


/***/ }),

/***/ 64052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ WORK),
/* harmony export */   R9: () => (/* binding */ NOT_CONFINED),
/* harmony export */   sg: () => (/* binding */ SYSTEM_PATH)
/* harmony export */ });
/** Where the command finds its directory: whoever cannot pass through the folders above it outside gets there too. */
const WORK = '/tmp/agent';
/** The exit status of the process inside when the command could not be confined, and never ran. */
const NOT_CONFINED = 125;
/** System programs are looked for where only root can write. */
const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';


/***/ }),

/***/ 12023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConfined: () => (/* binding */ runConfined)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/gateway/exit-of.js
var exit_of = __webpack_require__(85524);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/gateway/confined/bridge.js
var confined_bridge = __webpack_require__(13554);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/gateway/confined/plan.js
var confined_plan = __webpack_require__(64052);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/confined/enter.js




const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** A network, file systems and processes of its own; what is left inside ends with its first process. */
const NAMESPACES = [
    '--net',
    '--mount',
    '--propagation=private',
    '--pid',
    '--fork',
    '--mount-proc',
    '--ipc',
    '--kill-child',
];
/**
 * The words in front of a command that put it into namespaces of its own, tried out first.
 * @throws SallyportError GATEWAY_NOT_CONFINED
 */
async function enteringWords() {
    if (process.platform !== 'linux')
        throw notConfined('namespaces are there on Linux only');
    const words = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n', '--']), 'unshare', ...NAMESPACES, '--'];
    const [program = '', ...rest] = [...words, 'true'];
    await execute(program, rest, { env: { PATH: confined_plan/* SYSTEM_PATH */.sg } }).catch((cause) => {
        throw notConfined(cause.stderr?.trim().split('\n').at(-1) || cause.message);
    });
    return words;
}
/** A user's numbers. @throws SallyportError GATEWAY_NOT_CONFINED for nobody that is there, for root and for who asks */
async function userNumbers(name) {
    const numbers = await Promise.all(['-u', '-g'].map((which) => execute('id', [which, '--', name], { env: { PATH: confined_plan/* SYSTEM_PATH */.sg } }))).catch(() => {
        throw notConfined(`there is no user "${name}"`);
    });
    const [uid = 0, gid = 0] = numbers.map(({ stdout }) => Number(stdout));
    if (uid === 0 || gid === 0)
        throw notConfined('root cannot be confined');
    if (uid === process.getuid?.())
        throw notConfined(`"${name}" is who starts it, and could read what it can`);
    return { uid, gid };
}
function notConfined(why) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_NOT_CONFINED',
        message: `the command was not started, for it cannot be confined: ${why}`,
        remedy: 'Run this on Linux as root or with sudo that asks for no password (as on hosted runners), with unshare, setpriv and ip there, and with --user naming somebody who is neither.',
    });
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/confined/environment.js


/** What a command could speak for the job with, or steer its later steps. */
const WITHHELD = /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|GH_TOKEN|LD_.*|NODE_OPTIONS)$/;
const TOKEN = '{token}';
/** Does the environment hold a session's token? */
function asksForToken(entries) {
    return entries.some((entry) => entry.includes(TOKEN));
}
/**
 * All that the command's environment has.
 * @param entries `NAME` for a variable as it is here, or `NAME=VALUE`, with `{gateway}` and `{token}` in it
 * @throws SallyportError GATEWAY_RUN_ENV
 */
function environmentOf(entries, env, values) {
    const made = {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: confined_plan/* WORK */.Ar,
        LANG: 'C.UTF-8',
    };
    for (const entry of entries) {
        const [, name = '', , given] = /^([A-Za-z_][A-Za-z0-9_]*)(=([\s\S]*))?$/.exec(entry) ?? [];
        if (name === '')
            throw wrong(`"${entry.split('=')[0]}" is no name of a variable`);
        if (WITHHELD.test(name))
            throw wrong(`${name} would let the command speak for the job`);
        const value = given ?? env[name];
        if (value === undefined)
            throw wrong(`${name} is not set`);
        made[name] =
            given === undefined ? value : value.replaceAll('{gateway}', values.gateway).replaceAll(TOKEN, values.token);
    }
    return made;
}
function wrong(why) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_RUN_ENV',
        message: `the command's environment cannot be made: ${why}`,
        remedy: "Give --env NAME or --env NAME=VALUE, and nothing that is the job's own.",
    });
}

// EXTERNAL MODULE: ./build/packages/cli/src/commands/gateway/job-identity.js
var job_identity = __webpack_require__(68004);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/confined/session.js


/**
 * Begins a session with the identity token of this job.
 * @param url of the gateway, without a slash at the end
 * @throws SallyportError GATEWAY_NO_IDENTITY, GATEWAY_NO_SESSION
 */
async function beginSession(url, audience, env) {
    const identity = await (0,job_identity/* identityToken */._M)(audience, env);
    const address = `${url}/-/session`;
    const token = await (0,job_identity/* askJson */.ey)(address, 'POST', identity)
        .then((answer) => (0,job_identity/* textOf */.b6)(answer, 'token'))
        .catch((cause) => {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_NO_SESSION',
            message: `the gateway at ${url} gives this job no session: ${cause.message}`,
            remedy: 'Add "sessions" to gateway.yml, and a rule under "callers" that fits this job.',
            cause,
        });
    });
    return {
        token,
        async end() {
            await (0,job_identity/* askJson */.ey)(address, 'DELETE', token).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/confined/run.js











const DEFAULT_PORT = 8787;
/** As a shell says it of SIGTERM. */
const TERMINATED = 143;
/**
 * Runs a command that reaches the gateway and nothing else: in a network of its own, as a user of its own.
 * @returns the command's exit status
 * @throws SallyportError GATEWAY_NOT_CONFINED, GATEWAY_RUN_ENV, GATEWAY_NO_IDENTITY, GATEWAY_NO_SESSION
 */
async function runConfined(options, command, io) {
    const words = await enteringWords();
    const user = await userNumbers(options.user);
    const url = options.url.replace(/\/+$/, '');
    const { port: named, pathname } = new URL(url);
    const port = Number(named) || DEFAULT_PORT;
    const directory = (0,external_node_path_.resolve)(io.cwd, options.directory);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sallyport-run-'));
    const bridge = (0,confined_bridge/* passOn */.TH)((0,confined_bridge/* toGateway */.oi)(new URL(url)));
    let session;
    try {
        if (asksForToken(options.env))
            session = await beginSession(url, options.audience, io.env);
        if (session !== undefined && io.env.GITHUB_ACTIONS === 'true')
            io.stdout.write(`::add-mask::${session.token}\n`);
        const gateway = `http://127.0.0.1:${port}${pathname === '/' ? '' : pathname}`;
        const env = environmentOf(options.env, io.env, { gateway, token: session?.token ?? '' });
        const socket = (0,external_node_path_.join)(folder, 'gateway');
        await (0,confined_bridge/* listenOn */.lR)(bridge, socket);
        const plan = { socket, port, directory, ...user, env, command };
        const file = (0,external_node_path_.join)(folder, 'plan.json');
        await (0,promises_.writeFile)(file, JSON.stringify(plan), { mode: 0o600 });
        const status = await withoutCommands(io, () => launch(words, file));
        if (status === confined_plan/* NOT_CONFINED */.R9)
            throw notConfined('see the line above');
        return status;
    }
    finally {
        bridge.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await session?.end();
    }
}
function launch(words, file) {
    const entry = [...process.execArgv, process.argv[1] ?? '', 'gateway', 'inside', file];
    const [program = '', ...rest] = [...words, process.execPath, ...entry];
    const child = (0,external_node_child_process_.spawn)(program, rest, { env: { PATH: confined_plan/* SYSTEM_PATH */.sg }, stdio: ['pipe', 'inherit', 'inherit'] });
    const signals = passSignals(child);
    return (0,exit_of/* exitOf */.s)(child)
        .then((status) => (signals.came ? TERMINATED : (status ?? 1)))
        .finally(() => signals.release());
}
/** Who ends this process ends the command: what is inside ends with its input, when this process is killed too. */
function passSignals({ stdin }) {
    const state = { came: false, release: () => process.off('SIGTERM', pass).off('SIGINT', pass) };
    const pass = () => {
        state.came = true;
        stdin?.end();
    };
    process.on('SIGTERM', pass).on('SIGINT', pass);
    return state;
}
/** On GitHub nothing that the command prints is an order to the runner: it takes none until it reads a word of ours. */
async function withoutCommands(io, work) {
    if (io.env.GITHUB_ACTIONS !== 'true')
        return work();
    const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    io.stdout.write(`::stop-commands::${word}\n`);
    try {
        return await work();
    }
    finally {
        io.stdout.write(`\n::${word}::\n`);
    }
}


/***/ }),

/***/ 85524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/** How a process ends: its exit status, null when a signal ended it. @throws Error it could not be started */
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', resolve);
    });
}


/***/ }),

/***/ 68004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ identityToken),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ey: () => (/* binding */ askJson)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

const WITHIN_MS = 30_000;
/**
 * Who this job is. https://docs.github.com/en/actions/reference/security/oidc: what a job with `id-token: write` asks for.
 * @throws SallyportError GATEWAY_NO_IDENTITY
 */
async function identityToken(audience, env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (url === undefined || token === undefined || !URL.canParse(url))
        throw noIdentity('it is no such job');
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    return askJson(address.href, 'GET', token)
        .then((answer) => textOf(answer, 'value'))
        .catch((cause) => {
        throw noIdentity(cause.message);
    });
}
/** Asks a service that takes a bearer token and answers in JSON. @throws Error with the status, and the gateway's code */
async function askJson(url, method, token, body) {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const signal = AbortSignal.timeout(WITHIN_MS);
    const response = await fetch(url, { method, headers, redirect: 'error', signal, ...sent });
    const answer = (await response.json().catch(() => ({})));
    if (response.ok)
        return answer;
    const { message, code } = (answer.error ?? {});
    throw new Error([response.status, code, message].filter((part) => part !== undefined).join(' '));
}
/** A text that can stand in a header. @throws Error */
function textOf(answer, key) {
    const value = answer[key];
    if (typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value))
        return value;
    throw new Error(`the answer has no readable "${key}"`);
}
function noIdentity(why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'GATEWAY_NO_IDENTITY',
        message: `this job cannot say who it is: ${why}`,
        remedy: 'Give the job "id-token: write", or name a token of your own with the option that takes one.',
    });
}


/***/ })

};
