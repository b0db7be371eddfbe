export const id = 3223;
export const ids = [3223];
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

/***/ 63223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInside: () => (/* binding */ runInside)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _exit_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85524);
/* harmony import */ var _bridge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13554);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64052);






const HIDDEN = '/run/sallyport';
/**
 * The first process inside: hides what could be talked to, listens where the command looks for the gateway, and runs
 * the command as its user. Nothing runs when any of this fails.
 * @returns the command's exit status
 */
async function runInside(file, say) {
    try {
        const plan = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
        endWithStarter();
        checkNetwork();
        system('ip', 'link', 'set', 'lo', 'up');
        makeDirectory(plan);
        const socket = hideSockets(plan);
        await (0,_bridge_js__WEBPACK_IMPORTED_MODULE_3__/* .listenOn */ .lR)((0,_bridge_js__WEBPACK_IMPORTED_MODULE_3__/* .passOn */ .TH)(() => (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)({ path: socket, allowHalfOpen: true })), plan.port);
        return await runCommand(plan);
    }
    catch (error) {
        say(`${error.message}\n`);
        return _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_CONFINED */ .R9;
    }
}
/** Who started it holds the other end of its input. When that is gone, so is everything inside. */
function endWithStarter() {
    process.stdin.resume().once('end', () => process.exit(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_CONFINED */ .R9));
}
/** A network of its own has nothing but loopback, and that is down. */
function checkNetwork() {
    const devices = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/net/dev', 'utf8').split('\n').slice(2);
    const names = devices.map((line) => line.split(':')[0]?.trim()).filter((name) => name !== '' && name !== undefined);
    if (process.pid !== 1 || names.some((name) => name !== 'lo'))
        throw new Error('this is no network of its own');
}
function makeDirectory({ directory, uid, gid }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true }) === undefined)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(directory, uid, gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(directory, 0o700);
}
/**
 * Unix sockets are files, and a network of its own does not part anybody from those of the host: what stands in /run
 * (a name service, a message bus, a container engine), in /tmp and in shared memory is not there inside.
 * @returns where the gateway's socket is now
 */
function hideSockets({ socket, directory }) {
    system('mount', '-t', 'tmpfs', '-o', 'mode=755,nosuid,nodev', 'tmpfs', '/run');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(HIDDEN, { mode: 0o700 });
    const gateway = `${HIDDEN}/gateway`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(gateway, '');
    system('mount', '--bind', socket, gateway);
    const work = `${HIDDEN}/work`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(work);
    system('mount', '--bind', directory, work);
    for (const folder of ['/tmp', '/dev/shm']) {
        system('mount', '-t', 'tmpfs', '-o', 'mode=1777,nosuid,nodev', 'tmpfs', folder);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK */ .Ar);
    system('mount', '--bind', work, _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK */ .Ar);
    return gateway;
}
function system(program, ...words) {
    const { status, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, words, { env: { PATH: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_PATH */ .sg }, encoding: 'utf8' });
    if (status !== 0)
        throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
}
async function runCommand({ uid, gid, env, command }) {
    const rights = ['--clear-groups', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'];
    const words = [`--reuid=${uid}`, `--regid=${gid}`, ...rights, '--', ...command];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/usr/bin/setpriv', words, { cwd: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK */ .Ar, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const status = await (0,_exit_of_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .s)(child);
    // The status that says that nothing ran is not the command's to give.
    return status === null || status === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_CONFINED */ .R9 ? 1 : status;
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


/***/ })

};
