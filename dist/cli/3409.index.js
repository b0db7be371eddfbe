export const id = 3409;
export const ids = [3409];
export const modules = {

/***/ 66959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/** Header lines that stand once; a second one would be read differently by different programs. */
const SINGLE = new Set(['tree', 'author', 'committer', 'encoding']);
const MAX_MESSAGE = 256 * 1024;
/**
 * Reads a commit object (gitformat-commit: header lines, an empty line, the message). A message beyond 256 KiB is cut.
 * @throws SallyportError CHANGE_NOT_A_COMMIT, CHANGE_COMMIT_MALFORMED
 */
function parseCommit(oid, { type, bytes }) {
    if (type !== 'commit')
        throw notACommit(oid, type);
    const end = bytes.indexOf('\n\n');
    const headers = readHeaders(oid, bytes.subarray(0, end < 0 ? bytes.length : end));
    const decode = decoderOf(headers.get('encoding')?.[0]);
    const identity = (name) => parseIdentity(decode(Buffer.from(headers.get(name)?.[0] ?? '', 'latin1')));
    return {
        oid,
        tree: headers.get('tree')?.[0] ?? '',
        parents: headers.get('parent') ?? [],
        author: identity('author'),
        committer: identity('committer'),
        message: end < 0 ? '' : decode(bytes.subarray(end + 2, end + 2 + MAX_MESSAGE)),
        signed: headers.has('gpgsig') || headers.has('gpgsig-sha256'),
    };
}
function readHeaders(oid, bytes) {
    const headers = new Map();
    for (const line of bytes.toString('latin1').split('\n')) {
        if (line.startsWith(' '))
            continue; // A header's continuation: a signature or a tag, which nobody here reads.
        const space = line.indexOf(' ');
        const name = space < 0 ? line : line.slice(0, space);
        const values = headers.get(name) ?? [];
        if (values.length > 0 && SINGLE.has(name))
            throw malformed(oid, `has two ${name} lines`);
        values.push(space < 0 ? '' : line.slice(space + 1));
        headers.set(name, values);
    }
    const ids = [...(headers.get('tree') ?? ['']), ...(headers.get('parent') ?? [])];
    if (!ids.every((id) => id.length === oid.length && /^[0-9a-f]+$/.test(id)))
        throw malformed(oid, 'names no tree');
    return headers;
}
/** `encoding` names another character set than UTF-8; one that is unknown is read as UTF-8 with replacements. */
function decoderOf(encoding = 'utf-8') {
    return (bytes) => {
        try {
            return new TextDecoder(encoding).decode(bytes);
        }
        catch {
            return new TextDecoder().decode(bytes);
        }
    };
}
/** `Name <email> seconds zone`; what is missing is empty, as in `git log`. */
function parseIdentity(text) {
    const open = text.indexOf('<');
    const close = text.indexOf('>', open);
    if (open < 0 || close < 0)
        return { name: text.trim(), email: '', date: dateOf('', '') };
    const [seconds = '', zone = ''] = text
        .slice(text.lastIndexOf('>') + 1)
        .trim()
        .split(' ');
    return { name: text.slice(0, open).trim(), email: text.slice(open + 1, close), date: dateOf(seconds, zone) };
}
/** RFC 3339 in the zone of the commit; the epoch when the commit has no readable time. */
function dateOf(seconds, zone) {
    const [, sign, hours, minutes] = /^([+-])(\d\d)([0-5]\d)$/.exec(zone) ?? [];
    const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const date = new Date((/^\d{1,12}$/.test(seconds) ? Number(seconds) : 0) * 1000 + offset * 60_000);
    if (date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0)
        return '1970-01-01T00:00:00Z';
    const suffix = offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
    return `${date.toISOString().slice(0, 19)}${suffix}`;
}
function notACommit(oid, type) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'CHANGE_NOT_A_COMMIT',
        message: `${oid} is a ${type}, not a commit`,
        remedy: 'Give the SHA of a commit; `git rev-parse NAME^{commit}` prints the one that a tag names.',
    });
}
function malformed(oid, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'CHANGE_COMMIT_MALFORMED',
        message: `commit ${oid} ${why}`,
        remedy: 'Run `git fsck`, and write the commit again with git.',
    });
}


/***/ }),

/***/ 87046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitStore)
});

// UNUSED EXPORTS: MAX_OBJECT_BYTES

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/change/src/object-hash.js

/**
 * The id of the object whose framed bytes (`type SP size NUL content`) are given, in the format of `like`:
 * gitformat-loose(5) and hash-function-transition, "object names".
 */
function hashFramed(framed, like) {
    return (0,external_node_crypto_.hash)(like.length === 64 ? 'sha256' : 'sha1', framed, 'hex');
}
/** The id of an object from its type and content, in the format of `like` (an id of the same repository). */
function hashObject(type, content, like) {
    return hashFramed(Buffer.concat([Buffer.from(`${type} ${content.length}\0`, 'latin1'), content]), like);
}

;// CONCATENATED MODULE: ./build/packages/change/src/batch-reader.js

/** Thrown where so much content would have to be skipped that a new git is faster. */
class TooMuchToSkip extends Error {
}
const MAX_SKIPPED = 64 * 1024 * 1024;
const MAX_HEADER = 512;
/**
 * Takes `git cat-file --batch` output apart: `<oid> SP <type> SP <size> LF <content> LF`. Every content is hashed and
 * compared with its id. An object beyond its bound is skipped as it comes, never gathered.
 */
class BatchReader {
    #contents;
    #next;
    #reply;
    #header = Buffer.alloc(0);
    #body;
    /** `next` gives the request that the coming reply answers; `reply` takes the replies in order. */
    constructor(contents, next, reply) {
        this.#contents = contents;
        this.#next = next;
        this.#reply = reply;
    }
    push(chunk) {
        for (let at = 0; at < chunk.length;) {
            at = this.#body === undefined ? this.#readHeader(chunk, at) : this.#fill(this.#body, chunk, at);
        }
    }
    #readHeader(chunk, at) {
        const end = chunk.indexOf(0x0a, at);
        if (this.#header.length + (end < 0 ? chunk.length : end) - at > MAX_HEADER)
            throw new Error('git cat-file printed a line that is no header');
        if (end < 0) {
            this.#header = Buffer.concat([this.#header, chunk.subarray(at)]);
            return chunk.length;
        }
        const line = this.#header.toString('latin1') + chunk.toString('latin1', at, end);
        this.#header = Buffer.alloc(0);
        return this.#begin(line, chunk, end + 1);
    }
    /** Handles a header line; the content that follows is taken at once when all of it is in this chunk. */
    #begin(line, chunk, at) {
        const request = this.#next();
        if (request === undefined)
            throw new Error('git cat-file printed a reply that nobody asked for');
        const [oid, type, sizeText] = line.split(' ');
        const size = sizeOf(sizeText);
        if (oid !== request.oid || size === undefined) {
            this.#reply({ kind: 'missing' });
            // A name that resolved to another object is followed by that object's content.
            if (this.#contents && size !== undefined)
                this.#body = { oid, type, size, start: 0, filled: -1 };
            return at;
        }
        if (!this.#contents) {
            this.#reply({ kind: 'info', type, size });
            return at;
        }
        if (size > request.limit.maxBytes || size > request.limit.left) {
            this.#reply({ kind: 'too-large', type, size });
            if (size > MAX_SKIPPED)
                throw new TooMuchToSkip();
            this.#body = { oid, type, size, start: 0, filled: -1 };
            return at;
        }
        request.limit.left -= size;
        return this.#takeContent({ oid, type, size }, chunk, at);
    }
    #takeContent({ oid, type, size }, chunk, at) {
        const frame = `${type} ${size}\0`;
        const before = at - frame.length;
        if (at + size < chunk.length && before >= 0) {
            // The header's end stands before the content already; its line feed becomes the frame's NUL.
            chunk[at - 1] = 0;
            this.#finish(oid, type, chunk.subarray(before, at + size), frame.length);
            return at + size + 1;
        }
        const framed = Buffer.allocUnsafeSlow(frame.length + size);
        framed.write(frame, 'latin1');
        this.#body = { oid, type, size, framed, start: frame.length, filled: 0 };
        return at;
    }
    /** `filled` counts content bytes and the line feed after them; skipped content starts at -1 to tell it apart. */
    #fill(body, chunk, at) {
        const done = Math.max(body.filled, 0);
        const wanted = body.size + 1 - done;
        const taken = Math.min(wanted, chunk.length - at);
        if (body.framed !== undefined) {
            chunk.copy(body.framed, body.start + done, at, at + Math.min(taken, body.size - done));
        }
        body.filled = done + taken;
        if (taken === wanted) {
            this.#body = undefined;
            if (body.framed !== undefined)
                this.#finish(body.oid, body.type, body.framed, body.start);
        }
        return at + taken;
    }
    #finish(oid, type, framed, start) {
        if (hashFramed(framed, oid) === oid) {
            this.#reply({ kind: 'object', type, size: framed.length - start, bytes: framed.subarray(start) });
        }
        else
            this.#reply({ kind: 'corrupt', why: 'its bytes do not have this hash' });
    }
}
/** A size as git prints it, in decimal digits; anything else is none. */
function sizeOf(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/packages/change/src/git-command.js



/**
 * The environment of every git command: the caller's without its GIT_ variables, no system or user configuration,
 * no replace refs, no grafts, no fetching of missing objects (GIT_NO_LAZY_FETCH is git 2.45; before, the empty list
 * of protocols stops it), messages in English.
 */
function gitEnvironment(gitDirectory) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(inherited),
        GIT_DIR: gitDirectory,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** A commit-graph file is a cache that nothing verifies; parents are read from the commits. */
const OPTIONS = ['-c', 'core.commitGraph=false', '-c', 'advice.graftFileDeprecated=false'];
/** Starts git in a repository. A missing program is an `error` event; see {@link gitFailure}. */
function spawnGit(gitDirectory, args) {
    return (0,external_node_child_process_.spawn)('git', [...OPTIONS, ...args], { env: gitEnvironment(gitDirectory), stdio: 'pipe', windowsHide: true });
}
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Runs a git command to its end. @throws SallyportError CHANGE_GIT_MISSING, CHANGE_GIT_FAILED when it says too much. */
function runGit(gitDirectory, args) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(gitDirectory, args);
        const output = { stdout: '', stderr: '' };
        const take = (stream) => (text) => {
            output[stream] += text;
            if (output[stream].length <= MAX_OUTPUT)
                return;
            child.kill('SIGKILL');
            reject(gitFailure(new Error(`git ${args[0]} printed more than ${MAX_OUTPUT} bytes`)));
        };
        child.stdout.setEncoding('latin1').on('data', take('stdout'));
        child.stderr.setEncoding('utf8').on('data', take('stderr'));
        child.on('error', (error) => reject(gitFailure(error)));
        child.on('close', (status) => resolve({ status: status ?? -1, ...output }));
        child.stdin.end();
    });
}
/** Why git could not be run, or what it said, as an error that can be acted on. */
function gitFailure(cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* SallyportError */.$E({
            code: 'CHANGE_GIT_MISSING',
            message: 'the program git was not found',
            remedy: 'Install git 2.30 or newer, and put it on PATH.',
            cause,
        });
    }
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_GIT_FAILED',
        message: `git failed: ${cause.message.trim().slice(0, 500)}`,
        remedy: 'Run `git fsck` in the repository, or clone it again.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/packages/change/src/idle.js
var idle = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/packages/change/src/batch-process.js



/** How git before 2.45 fails where a partial clone lacks an object: it would fetch it, and no protocol is allowed. */
const PROMISOR = /promisor remote|transport '.*' not allowed/;
const MAX_DEATHS = 3;
/** While more requests than this wait, a chunk smaller than this means that git is slower than we are. */
const MANY = 64;
const SMALL_CHUNK = 16 * 1024;
const nobody = new Int32Array(new SharedArrayBuffer(4));
/**
 * git writes each object by itself, and waking up for each costs more than reading it. Where nothing else is to be
 * done until git has written more, the thread sleeps for a millisecond, and reads dozens of objects at once.
 */
function letGitWrite() {
    Atomics.wait(nobody, 0, 0, 1);
}
/**
 * One long-lived `git cat-file`, started at the first request and started again when it died. Requests are written
 * without waiting for replies; git answers in order.
 */
class BatchProcess {
    #gitDirectory;
    #mode;
    #child;
    #queue = [];
    #head = 0;
    #unsent = '';
    #deaths = 0;
    constructor(gitDirectory, mode) {
        this.#gitDirectory = gitDirectory;
        this.#mode = mode;
    }
    /** Ends git. Requests under way are not answered any more. */
    async close() {
        const child = this.#child;
        this.#child = undefined;
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        const closed = new Promise((resolve) => child.once('close', resolve));
        child.kill();
        await closed;
    }
    /** Asks for one object. It is rejected with CHANGE_GIT_MISSING or CHANGE_GIT_FAILED. */
    request(pending) {
        this.#queue.push(pending);
        if (this.#unsent === '')
            queueMicrotask(() => this.#send());
        this.#unsent += `${pending.oid}\n`;
    }
    #send() {
        const text = this.#unsent;
        this.#unsent = '';
        if (text === '')
            return;
        this.#child ??= this.#start();
        this.#child.stdin.write(text, 'latin1');
    }
    #start() {
        const child = spawnGit(this.#gitDirectory, ['cat-file', this.#mode]);
        const reader = new BatchReader(this.#mode === '--batch', () => this.#queue[this.#head], (reply) => this.#shift()?.resolve(reply));
        let stderr = '';
        child.stdout.on('data', (chunk) => {
            // A git that was left alone has written on: that answers nobody who now asks another one.
            if (this.#child !== child)
                return;
            try {
                reader.push(chunk);
            }
            catch (error) {
                if (error instanceof TooMuchToSkip)
                    this.#startAnew(child);
                else
                    this.#restart(child, error);
            }
            if (chunk.length < SMALL_CHUNK && this.#queue.length - this.#head > MANY && (0,idle/* isIdle */.x)())
                letGitWrite();
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < 4096)
                stderr += text;
        });
        child.stdin.on('error', () => { }); // The `close` event tells why.
        child.on('error', (error) => this.#restart(child, error));
        child.on('close', () => this.#restart(child, new Error(stderr || 'git cat-file ended early')));
        return child;
    }
    /** A queue with a moving head: shifting an array of thousands for each reply would be quadratic. */
    #shift() {
        const pending = this.#queue[this.#head++];
        this.#deaths = 0;
        if (this.#head > 1024 && this.#head * 2 > this.#queue.length) {
            this.#queue = this.#queue.slice(this.#head);
            this.#head = 0;
        }
        return pending;
    }
    #takeQueue() {
        const queue = this.#queue.slice(this.#head);
        this.#queue = [];
        this.#head = 0;
        this.#unsent = '';
        return queue;
    }
    /** Leaves an object that nobody wants to git, and asks another git for the rest. */
    #startAnew(child) {
        this.#child = undefined;
        child.kill('SIGKILL');
        for (const pending of this.#takeQueue())
            this.request(pending);
    }
    /**
     * git dies of an object that it cannot unpack: that request is answered as corrupt, and the later ones are asked
     * again of a new process. After some deaths without any answer in between, nothing is asked any more.
     */
    #restart(child, error) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        child.kill('SIGKILL');
        const [first, ...later] = this.#takeQueue();
        // The first line names no place on this machine, so that the same repository gives the same message.
        const why = error.message.trim().split('\n', 1)[0] ?? '';
        if (PROMISOR.test(error.message))
            for (const pending of [first, ...later])
                pending?.resolve({ kind: 'missing' });
        else if ('code' in error || ++this.#deaths >= MAX_DEATHS) {
            for (const pending of [first, ...later])
                pending?.reject(gitFailure(error));
        }
        else {
            first?.resolve({ kind: 'corrupt', why });
            for (const pending of later)
                this.request(pending);
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/change/src/git-directory.js



/**
 * Finds a repository's git directory as git does: `dir` itself when it is bare, else `.git` (a folder, or the file of
 * a linked work tree) in it or in a folder above. Git gets the result in GIT_DIR, so its own search and its check of
 * the owner do not run; none of the commands that this package calls runs a program that a repository's
 * configuration names.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
function findGitDirectory(dir) {
    // A folder that is not there has folders above it, which may be in another repository.
    let at = isFolder(dir) ? (0,external_node_path_.resolve)(dir) : undefined;
    while (at !== undefined) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return (0,external_node_path_.join)(at, '.git');
        if (isGitDirectory(at))
            return at;
        at = at === (0,external_node_path_.dirname)(at) ? undefined : (0,external_node_path_.dirname)(at);
    }
    throw new errors/* SallyportError */.$E({
        code: 'CHANGE_NOT_A_REPOSITORY',
        message: `${dir} is not in a git repository`,
        remedy: 'Name a work tree or a bare git directory; in a workflow, check the repository out first.',
    });
}
function isGitDirectory(dir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'HEAD')) && isFolder((0,external_node_path_.join)(dir, 'objects')) && isFolder((0,external_node_path_.join)(dir, 'refs'));
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The commits at which a shallow clone ends; none when it is whole. */
function shallowCommits(gitDirectory) {
    const file = (0,external_node_path_.join)(commonDirectory(gitDirectory), 'shallow');
    if (!(0,external_node_fs_.existsSync)(file))
        return new Set();
    return new Set((0,external_node_fs_.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
}
/** Follows a linked work tree's `.git` file and its `commondir` to the repository that holds the history. */
function commonDirectory(gitDirectory) {
    let dir = gitDirectory;
    if (!isFolder(dir)) {
        const target = /^gitdir: (.*?)\n?$/s.exec((0,external_node_fs_.readFileSync)(dir, 'utf8'))?.[1];
        if (target !== undefined)
            dir = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(dir), target);
    }
    const common = (0,external_node_path_.join)(dir, 'commondir');
    return (0,external_node_fs_.existsSync)(common) ? (0,external_node_path_.resolve)(dir, (0,external_node_fs_.readFileSync)(common, 'utf8').replace(/\n$/, '')) : dir;
}

// EXTERNAL MODULE: ./build/packages/change/src/commit.js
var src_commit = __webpack_require__(66959);
// EXTERNAL MODULE: ./build/packages/change/src/oid.js
var oid = __webpack_require__(51652);
;// CONCATENATED MODULE: ./build/packages/change/src/git-merge-bases.js





/** How many of the head's ancestors are looked at before git is asked: enough for a branch that is up to date. */
const NEAR = 64;
/**
 * All merge bases of two commits. An ancestor is its own only merge base, which is seen from a few commits without
 * another process, and in a shallow clone too. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED
 */
async function gitMergeBases(store, gitDirectory, a, b) {
    if (await isNearAncestor(store, a, b))
        return [a];
    const { status, stdout, stderr } = await runGit(gitDirectory, ['merge-base', '--all', a, b]);
    if (status > 1)
        throw gitFailure(new Error(stderr));
    const bases = stdout.split('\n').filter(oid/* isOid */.d);
    await refuseCutHistory(gitDirectory, [a, b], bases);
    return bases;
}
async function isNearAncestor(store, ancestor, commit) {
    const seen = new Set([commit]);
    let level = [commit];
    while (level.length > 0 && seen.size < NEAR && !seen.has(ancestor)) {
        const read = await Promise.allSettled(level.map(async (oid) => (0,src_commit/* parseCommit */.L)(oid, await store.read(oid))));
        // A parent that a shallow clone lacks is passed over here; whether that matters is found out below.
        const parents = read.flatMap((result) => (result.status === 'fulfilled' ? result.value.parents : []));
        level = [...new Set(parents)].filter((oid) => !seen.has(oid));
        for (const oid of level)
            seen.add(oid);
    }
    return seen.has(ancestor);
}
/** The commits that `head` has and `base` lacks, at most `limit`. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED */
async function gitCommitsBetween(gitDirectory, base, head, limit) {
    const commits = await revList(gitDirectory, [`--max-count=${limit}`, head, '--not', base]);
    refuseCut(gitDirectory, commits, [base, head]);
    return commits;
}
/**
 * In a shallow clone git takes the commits at the cut for roots, and so finds too old a merge base, one of several, or
 * none. Its answer holds when no commit between the merge bases and the two sides is at the cut.
 */
async function refuseCutHistory(gitDirectory, sides, bases) {
    if (shallowCommits(gitDirectory).size === 0)
        return;
    refuseCut(gitDirectory, await revList(gitDirectory, [...sides, '--not', ...bases]), sides);
}
async function revList(gitDirectory, args) {
    const { status, stdout, stderr } = await runGit(gitDirectory, ['rev-list', ...args]);
    if (status !== 0)
        throw gitFailure(new Error(stderr));
    return stdout.split('\n').filter(oid/* isOid */.d);
}
function refuseCut(gitDirectory, commits, sides) {
    const cut = shallowCommits(gitDirectory);
    const at = commits.find((oid) => cut.has(oid));
    if (at === undefined)
        return;
    throw new errors/* SallyportError */.$E({
        code: 'CHANGE_SHALLOW',
        message: `the clone is shallow: its history ends at ${at}, before the merge base of ${sides.join(' and ')}`,
        remedy: 'Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
    });
}

// EXTERNAL MODULE: ./build/packages/change/src/lru.js
var lru = __webpack_require__(10681);
;// CONCATENATED MODULE: ./build/packages/change/src/object-too-large.js

/** The error for an object beyond its bound, the same from every store. */
function objectTooLarge(oid, type, size, maxBytes) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_TOO_LARGE',
        message: `${type} ${oid} has ${size} bytes; at most ${maxBytes} are read`,
        remedy: 'Keep large data out of the repository, for instance in Git LFS.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/git-store.js






/** 64 MiB: no tree or commit of a real repository comes near it; a blob has its own, lower bound. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const CACHE_BYTES = 64 * 1024 * 1024;
/**
 * The objects of a local repository: a work tree, a folder in one, or a bare git directory, whoever owns it.
 * Replace refs, grafts, hooks, filters and attributes have no effect; nothing is fetched. Close it to end git.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
async function openGitStore(dir) {
    return new GitStore(findGitDirectory(dir));
}
class GitStore {
    #gitDirectory;
    #contents;
    #sizes;
    /** Trees and commits, which neighbouring changes share; blobs pass through. */
    #cache = new lru/* LruCache */.Q(CACHE_BYTES);
    constructor(gitDirectory) {
        this.#gitDirectory = gitDirectory;
        this.#contents = new BatchProcess(gitDirectory, '--batch');
        this.#sizes = new BatchProcess(gitDirectory, '--batch-check');
    }
    async read(oid, maxBytes = MAX_OBJECT_BYTES) {
        const cached = this.#cache.get(oid);
        if (cached !== undefined)
            return cached;
        const reply = await ask(this.#contents, oid, { maxBytes, left: maxBytes });
        if (reply.kind !== 'object')
            throw failure(oid, reply, maxBytes);
        if (reply.type === 'blob')
            return { type: reply.type, bytes: reply.bytes };
        // A copy: the bytes are a piece of a larger chunk, which the cache would keep alive.
        const object = { type: reply.type, bytes: Buffer.from(reply.bytes) };
        this.#cache.set(oid, object, object.bytes.length + 256);
        return object;
    }
    readMany(oids, { maxBytes, totalBytes }) {
        const limit = { maxBytes, left: totalBytes };
        const read = new Array(oids.length);
        let left = oids.length;
        return new Promise((resolve, reject) => {
            if (left === 0)
                resolve(read);
            oids.forEach((oid, index) => {
                const take = (reply) => {
                    if (reply.kind !== 'object' && reply.kind !== 'too-large')
                        return reject(failure(oid, reply, maxBytes));
                    read[index] = reply;
                    if (--left === 0)
                        resolve(read);
                };
                this.#contents.request({ oid, limit, resolve: take, reject });
            });
        });
    }
    async size(oid) {
        const reply = await ask(this.#sizes, oid, { maxBytes: 0, left: 0 });
        if (reply.kind !== 'info')
            throw failure(oid, reply, 0);
        return reply.size;
    }
    mergeBases(a, b) {
        return gitMergeBases(this, this.#gitDirectory, a, b);
    }
    commitsBetween(base, head, limit) {
        return gitCommitsBetween(this.#gitDirectory, base, head, limit);
    }
    async close() {
        await Promise.all([this.#contents.close(), this.#sizes.close()]);
    }
}
function ask(process, oid, limit) {
    return new Promise((resolve, reject) => process.request({ oid, limit, resolve, reject }));
}
function failure(oid, reply, maxBytes) {
    if (reply.kind === 'too-large')
        return objectTooLarge(oid, reply.type, reply.size, maxBytes);
    if (reply.kind === 'corrupt') {
        return new errors/* SallyportError */.$E({
            code: 'CHANGE_OBJECT_CORRUPT',
            message: `object ${oid} cannot be read: ${reply.why.slice(0, 300)}`,
            remedy: 'Run `git fsck` in the repository, or clone it again.',
        });
    }
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_OBJECT_MISSING',
        message: `the repository has no object ${oid}`,
        remedy: 'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or `git fetch --unshallow`.',
    });
}


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isIdle),
/* harmony export */   z: () => (/* binding */ idly)
/* harmony export */ });
let waiting = 0;
/** Waits for objects while there is nothing else to do: the thread may sleep until git has written more of them. */
async function idly(objects) {
    waiting++;
    try {
        return await objects;
    }
    finally {
        waiting--;
    }
}
/** Is somebody waiting, with nothing else to do? */
function isIdle() {
    return waiting > 0;
}


/***/ }),

/***/ 10681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LruCache)
/* harmony export */ });
/** A map that forgets what was least recently used, when the weights of its values pass a bound. */
class LruCache {
    #entries = new Map();
    #capacity;
    #weight = 0;
    /** @param capacity the most that all weights together may come to; callers weigh in bytes. */
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get(key) {
        const entry = this.#entries.get(key);
        if (entry === undefined)
            return undefined;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        return entry.value;
    }
    set(key, value, weight) {
        const old = this.#entries.get(key);
        if (old !== undefined) {
            this.#entries.delete(key);
            this.#weight -= old.weight;
        }
        if (weight > this.#capacity / 4)
            return;
        this.#entries.set(key, { value, weight });
        this.#weight += weight;
        for (const [oldest, { weight: freed }] of this.#entries) {
            if (this.#weight <= this.#capacity)
                break;
            this.#entries.delete(oldest);
            this.#weight -= freed;
        }
    }
}


/***/ }),

/***/ 51652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseCommitId),
/* harmony export */   d: () => (/* binding */ isOid)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Is this a full object id: 40 (SHA-1) or 64 (SHA-256) lowercase hexadecimal digits? */
function isOid(text) {
    return OID.test(text);
}
/**
 * A commit id that a person or a program gave, in lowercase. Names and short ids are refused: they can come to mean
 * another commit between the judgement and the merge.
 * @throws SallyportError CHANGE_SHA_INVALID
 */
function parseCommitId(text, name) {
    const oid = text.toLowerCase();
    if (isOid(oid))
        return oid;
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'CHANGE_SHA_INVALID',
        message: `${name} is ${JSON.stringify(text.slice(0, 80))}, which is not a full commit SHA`,
        remedy: 'Give all 40 (or 64) hexadecimal digits; `git rev-parse NAME` prints them.',
    });
}


/***/ }),

/***/ 32353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   hz: () => (/* binding */ pathBinary)
/* harmony export */ });
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * A path for people and JSON, from its bytes as a latin1 string (one character a byte). Bytes that are not UTF-8 stand
 * as `\xNN`; two paths can look the same in this form, so decisions compare bytes.
 */
function pathText(binary) {
    if (!NOT_ASCII.test(binary))
        return binary;
    const bytes = Buffer.from(binary, 'latin1');
    try {
        return decoder.decode(bytes);
    }
    catch {
        return escapeInvalid(bytes);
    }
}
/** A path's bytes as a latin1 string: the form that this package compares and joins. */
function pathBinary(path) {
    return Buffer.from(path).toString('latin1');
}
/** The last segment of a path, one character a byte. */
function baseName(path) {
    const binary = pathBinary(path);
    return binary.slice(binary.lastIndexOf('/') + 1);
}
function escapeInvalid(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        if (length === 0)
            text += `\\x${bytes[at++].toString(16).padStart(2, '0')}`;
        else {
            text += bytes.toString('utf8', at, at + length);
            at += length;
        }
    }
    return text;
}
/** How many bytes the UTF-8 character at `at` has; 0 when the bytes there are none. */
function characterLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        try {
            if (decoder.decode(bytes.subarray(at, at + length)).length > 0)
                return length;
        }
        catch {
            // A longer piece may still be one character.
        }
    }
    return 0;
}


/***/ }),

/***/ 98946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   dh: () => (/* binding */ TreeCursor),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   tU: () => (/* binding */ EXECUTABLE),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32353);


/** A mode in a tree: those of files, and a folder's. */
const FOLDER = 0o040000;
const FILE = 0o100644;
const EXECUTABLE = 0o100755;
const LINK = 0o120000;
const SUBMODULE = 0o160000;
/** The names that a tree entry cannot have: a path with one of them would mean another place. */
const IMPOSSIBLE = new Set(['', '.', '..']);
/** Reads one tree entry after another, without an object for each: `mode SP name NUL id` (gitformat-tree). */
class TreeCursor {
    bytes;
    #idBytes;
    /** The entry's place: it starts at `start`, its name is from `name` to `nameEnd`, its id up to `end`. */
    start = 0;
    name = 0;
    nameEnd = 0;
    end = 0;
    /** As git reads it: any regular file is 644 or 755, whatever its other permission bits. */
    mode = 0;
    constructor(bytes, idBytes) {
        this.bytes = bytes;
        this.#idBytes = idBytes;
    }
    /** Moves to the next entry; false at the end. @throws SallyportError CHANGE_TREE_MALFORMED */
    next() {
        const { bytes } = this;
        this.start = this.end;
        if (this.start >= bytes.length)
            return false;
        let at = this.start;
        let mode = 0;
        for (let digit = bytes[at]; digit !== 0x20; digit = bytes[++at]) {
            // Also reached at the end of the bytes, where there is no digit.
            if (!(digit >= 0x30 && digit <= 0x37))
                throw malformed('has an entry without a mode');
            mode = mode * 8 + digit - 0x30;
        }
        if (at === this.start)
            throw malformed('has an entry without a mode');
        this.mode = canonicalMode(mode);
        this.name = ++at;
        while (bytes[at] !== 0)
            if (at++ >= bytes.length)
                throw malformed('has an entry without an end');
        this.nameEnd = at;
        this.end = at + 1 + this.#idBytes;
        if (this.end > bytes.length)
            throw malformed('ends within an entry');
        return true;
    }
    /** The name as a latin1 string, one character a byte. */
    get text() {
        return this.bytes.toString('latin1', this.name, this.nameEnd);
    }
    get oid() {
        return this.bytes.toString('hex', this.nameEnd + 1, this.end);
    }
    get isFolder() {
        return this.mode === FOLDER;
    }
}
/** git's canon_mode (object.h). */
function canonicalMode(mode) {
    const type = mode & 0o170000;
    if (type === 0o100000)
        return (mode & 0o100) === 0 ? FILE : EXECUTABLE;
    return type === LINK || type === FOLDER ? type : SUBMODULE;
}
/**
 * Orders two entries as git sorts a tree: by bytes, a folder as if its name ended in a slash. A file and a folder of
 * one name are two entries.
 */
function compareEntries(a, b) {
    const length = Math.min(a.nameEnd - a.name, b.nameEnd - b.name);
    for (let i = 0; i < length; i++) {
        const difference = a.bytes[a.name + i] - b.bytes[b.name + i];
        if (difference !== 0)
            return difference;
    }
    return byteAfter(a, length) - byteAfter(b, length);
}
function byteAfter(entry, length) {
    if (entry.name + length < entry.nameEnd)
        return entry.bytes[entry.name + length];
    return entry.isFolder ? 0x2f : 0;
}
/**
 * Reads a tree and checks what a comparison relies on: entries in order, no name twice (as a file and as a folder
 * counts as twice), no name that means another place.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function readTree(store, oid) {
    const { type, bytes } = await store.read(oid);
    if (type !== 'tree')
        throw malformed(`is a ${type}`, oid);
    if (!checked.has(bytes)) {
        checkTree(bytes, oid);
        checked.add(bytes);
    }
    return bytes;
}
/**
 * The entries of one tree, in the tree's own order, which is not checked: a repository can have old trees that git
 * itself would not write any more, beside the ones that a change compares.
 * @throws SallyportError CHANGE_TREE_MALFORMED where the bytes are no tree, and what {@link ObjectStore.read} throws
 */
async function readFolder(store, oid) {
    const { type, bytes } = await store.read(oid);
    if (type !== 'tree')
        throw malformed(`is a ${type}`, oid);
    const cursor = new TreeCursor(bytes, oid.length / 2);
    const entries = [];
    while (cursor.next())
        entries.push({ name: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(cursor.text), kind: kindOf(cursor.mode), oid: cursor.oid });
    return entries;
}
function kindOf(mode) {
    if (mode === FOLDER)
        return 'folder';
    if (mode === LINK)
        return 'link';
    return mode === SUBMODULE ? 'submodule' : 'file';
}
/** Trees that were found sound, so that one from a store's cache is not checked again. */
const checked = new WeakSet();
function checkTree(bytes, oid) {
    const current = new TreeCursor(bytes, oid.length / 2);
    const previous = new TreeCursor(bytes, oid.length / 2);
    const files = [];
    for (let first = true; current.next(); first = false) {
        if (current.nameEnd - current.name <= 2 && IMPOSSIBLE.has(current.text))
            throw malformed('has a name like ".."', oid);
        for (let at = current.name; at < current.nameEnd; at++) {
            if (bytes[at] === 0x2f)
                throw malformed('has a name with a slash', oid);
        }
        if (first)
            continue;
        previous.next();
        if (compareEntries(previous, current) >= 0)
            throw malformed('is not sorted', oid);
        if (hidesFolder(files, previous, current))
            throw malformed('has one name twice', oid);
    }
}
/**
 * Between the file `a` and the folder `a` other names may stand (`a-b`, `a.b`). `files` holds the files whose names
 * the following names still begin with, as in git's fsck_tree.
 */
function hidesFolder(files, previous, current) {
    const begins = isPrefix(previous, current);
    if (!begins && files.length === 0)
        return false;
    if (begins && !previous.isFolder)
        files.push(previous.text);
    const name = current.text;
    while (files.length > 0 && !name.startsWith(files.at(-1)))
        files.pop();
    return current.isFolder && files.at(-1) === name;
}
function isPrefix(a, b) {
    const length = a.nameEnd - a.name;
    if (length > b.nameEnd - b.name)
        return false;
    for (let i = 0; i < length; i++)
        if (a.bytes[a.name + i] !== b.bytes[b.name + i])
            return false;
    return true;
}
function malformed(why, oid) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
        code: 'CHANGE_TREE_MALFORMED',
        message: `${oid === undefined ? 'a tree' : `tree ${oid}`} ${why}`,
        remedy: 'Run `git fsck`, and write the commit again with git.',
    });
}


/***/ })

};
