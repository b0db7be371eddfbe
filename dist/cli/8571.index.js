export const id = 8571;
export const ids = [8571];
export const modules = {

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


/***/ }),

/***/ 98571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWithinMinutes: () => (/* binding */ runWithinMinutes)
/* harmony export */ });
/* unused harmony export runFor */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _exit_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85524);
/* harmony import */ var _job_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68004);




const MINUTE_MS = 60_000;
/** After SIGTERM a command has this long to end. */
const GRACE_MS = 10_000;
/**
 * Runs a command within minutes that it reserves at the gateway, and gives back what it did not use.
 * @returns the command's exit status; 124 when its minutes were over, as `timeout` has it
 * @throws SallyportError GATEWAY_NO_IDENTITY, GATEWAY_NO_MINUTES
 */
async function runWithinMinutes(options, command, io) {
    const address = `${options.url.replace(/\/+$/, '')}/-/minutes`;
    // Asked for each time: an identity token lives for minutes only.
    const token = () => tokenOf(options, io);
    const { most } = options;
    const id = await (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .askJson */ .ey)(address, 'POST', await token(), { minutes: most })
        .then((answer) => (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answer, 'id'))
        .catch((cause) => {
        throw noMinutes(most, cause.message);
    });
    io.stderr.write(`${most} minutes are reserved\n`);
    try {
        return await runFor(command, most * MINUTE_MS, io);
    }
    finally {
        const used = await token()
            .then((shown) => (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .askJson */ .ey)(`${address}/${id}`, 'DELETE', shown))
            .catch(() => undefined);
        const said = used === undefined ? 'what was not used could not be given back' : `${String(used.minutes)} were used`;
        io.stderr.write(`of ${most} minutes, ${said}\n`);
    }
}
async function tokenOf({ tokenEnv, audience }, { env }) {
    if (tokenEnv === undefined)
        return (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityToken */ ._M)(audience, env);
    const token = env[tokenEnv];
    if (token !== undefined && token !== '')
        return token;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'GATEWAY_NO_IDENTITY',
        message: `${tokenEnv}, which --token-env names, is not set`,
        remedy: 'Set it, or leave --token-env out in a job with "id-token: write".',
    });
}
/**
 * Runs a command for so long at most. It and what it starts are one group of processes, so that all of it ends in time.
 * @returns its exit status; 124 when it was ended
 * @throws SallyportError GATEWAY_COMMAND_MISSING
 */
function runFor(command, milliseconds, io) {
    const [program = '', ...words] = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, { cwd: io.cwd, env: { ...io.env }, stdio: 'inherit', detached: true });
    let isLate = false;
    const end = () => {
        signal(child, 'SIGTERM');
        setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref();
    };
    const timer = setTimeout(() => {
        isLate = true;
        end();
    }, milliseconds);
    process.on('SIGTERM', end).on('SIGINT', end);
    return (0,_exit_of_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOf */ .s)(child)
        .then((status) => (isLate ? 124 : (status ?? 1)))
        .catch((cause) => {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
            code: 'GATEWAY_COMMAND_MISSING',
            message: `${program} cannot be run: ${cause.message}`,
            remedy: 'Name a program that is there, behind --.',
            cause,
        });
    })
        .finally(() => {
        clearTimeout(timer);
        process.off('SIGTERM', end).off('SIGINT', end);
        signal(child, 'SIGKILL');
    });
}
function signal({ pid }, name) {
    try {
        if (pid !== undefined)
            process.kill(-pid, name);
    }
    catch {
        // Nobody of the group is left.
    }
}
function noMinutes(most, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'GATEWAY_NO_MINUTES',
        message: `the gateway gives this job no ${most} minutes: ${why}`,
        remedy: 'Ask for fewer with --most, wait until the budget renews, or raise "minutes" in gateway.yml.',
    });
}


/***/ })

};
