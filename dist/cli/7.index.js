export const id = 7;
export const ids = [7];
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
    /** Of the last git that was ended. */
    #closed = Promise.resolve();
    constructor(gitDirectory, mode) {
        this.#gitDirectory = gitDirectory;
        this.#mode = mode;
    }
    /** Ends git; done when it is gone. It is told so at once. Requests under way are not answered any more. */
    close() {
        const child = this.#child;
        this.#child = undefined;
        if (child !== undefined && child.exitCode === null && child.signalCode === null) {
            this.#closed = new Promise((resolve) => child.once('close', () => resolve()));
            child.kill();
        }
        return this.#closed;
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

/***/ 28488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony export pathExists */
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66959);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32353);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98946);




/**
 * Reads one path of a commit's tree. A folder and a submodule come without bytes, a link with its target: the caller
 * sees by the mode what it got.
 * @returns undefined when nothing has this name
 * @throws SallyportError CHANGE_PATH_THROUGH_LINK when a folder on the way is a link or a submodule,
 *   CHANGE_OBJECT_TOO_LARGE, and what {@link ObjectStore.read} throws
 */
async function readPath(store, commit, path) {
    const entry = await findPath(store, commit, path);
    if (entry === undefined || entry.mode === '040000' || entry.mode === '160000')
        return entry;
    return { ...entry, bytes: (await store.read(entry.oid)).bytes };
}
/** Does a commit's tree have anything at this path? @throws as {@link readPath} */
async function pathExists(store, commit, path) {
    return (await findPath(store, commit, path)) !== undefined;
}
/**
 * The entries of one folder of a commit's tree, in git's order; the root unless told.
 * @returns undefined when there is no such folder @throws as {@link readPath}
 */
async function listTree(store, commit, path = '') {
    const folder = await findPath(store, commit, path);
    if (folder?.mode !== '040000')
        return undefined;
    const entries = [];
    const prefix = folder.pathBytes.length === 0 ? '' : `${folder.pathBytes.toString('latin1')}/`;
    const cursor = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeCursor */ .dh(await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(store, folder.oid), folder.oid.length / 2);
    while (cursor.next())
        entries.push(entryOf(prefix + cursor.text, cursor.mode, cursor.oid));
    return entries;
}
async function findPath(store, commit, path) {
    const { tree } = (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L)(commit, await store.read(commit));
    const binary = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBinary */ .hz)(path);
    let found = entryOf('', 0o040000, tree);
    if (binary === '')
        return found;
    for (const segment of binary.split('/')) {
        if (found.mode === '120000' || found.mode === '160000')
            throw throughLink((0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(binary), found);
        if (found.mode !== '040000')
            return undefined;
        const prefix = found.pathBytes.length === 0 ? '' : `${found.pathBytes.toString('latin1')}/`;
        const entry = await findEntry(store, found.oid, segment);
        if (entry === undefined)
            return undefined;
        found = entryOf(prefix + segment, entry.mode, entry.oid);
    }
    return found;
}
async function findEntry(store, tree, name) {
    const cursor = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeCursor */ .dh(await (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(store, tree), tree.length / 2);
    const wanted = Buffer.from(name, 'latin1');
    while (cursor.next()) {
        if (cursor.bytes.compare(wanted, 0, wanted.length, cursor.name, cursor.nameEnd) === 0)
            return cursor;
    }
    return undefined;
}
function entryOf(path, mode, oid) {
    const text = mode.toString(8).padStart(6, '0');
    return { path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path), pathBytes: Buffer.from(path, 'latin1'), mode: text, oid };
}
function throughLink(path, at) {
    const kind = at.mode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .LINK */ .ps.toString(8) ? 'symbolic link' : at.mode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBMODULE */ .NG.toString(8) ? 'submodule' : 'entry';
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .SallyportError */ .$E({
        code: 'CHANGE_PATH_THROUGH_LINK',
        message: `${path} is reached through the ${kind} ${at.path}`,
        remedy: `Make ${at.path} a folder of the repository itself.`,
    });
}


/***/ }),

/***/ 31233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/change/src/tree.js
var tree = __webpack_require__(98946);
;// CONCATENATED MODULE: ./build/packages/change/src/canonical-patch.js


/**
 * SHA-256 of the canonical patch: the bytes of
 * `git --no-replace-objects diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none BASE HEAD`
 * (git-diff, "raw output format"; docs/canonical-patch.md).
 * @param differences sorted by path bytes
 * @param idLength hexadecimal digits in the repository's ids
 */
function canonicalPatchSha256(differences, idLength) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const nothing = { mode: 0, oid: '0'.repeat(idLength) };
    let text = '';
    for (const { path, before = nothing, after = nothing } of differences) {
        text += `:${octal(before.mode)} ${octal(after.mode)} ${before.oid} ${after.oid} ${letter(before, after)}\0${path}\0`;
        if (text.length < 65_536)
            continue;
        hash.update(text, 'latin1');
        text = '';
    }
    return hash.update(text, 'latin1').digest('hex');
}
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}
function letter(before, after) {
    if (before.mode === 0)
        return 'A';
    if (after.mode === 0)
        return 'D';
    return isSameType(before.mode, after.mode) ? 'M' : 'T';
}
/** Are both regular files, both links or both submodules? */
function isSameType(before, after) {
    return typeOf(before) === typeOf(after);
}
function typeOf(mode) {
    return mode === tree/* LINK */.ps || mode === tree/* SUBMODULE */.NG || mode === tree/* FOLDER */.L7 ? mode : 'file';
}

// EXTERNAL MODULE: ./build/packages/change/src/commit.js
var commit = __webpack_require__(66959);
;// CONCATENATED MODULE: ./build/packages/change/src/history.js


/**
 * The commits that the head has and the merge base lacks, a parent always before its children. A branch without
 * merges is followed here; where it has some, the store tells which commits the merge base has too.
 * @throws SallyportError CHANGE_TOO_MANY_COMMITS, CHANGE_SHALLOW, and what {@link ObjectStore.read} throws
 */
async function commitsBetween(store, mergeBase, head, maxCommits) {
    const commits = [];
    let current = head;
    while (current.oid !== mergeBase) {
        commits.push(commitOf(current));
        if (commits.length > maxCommits)
            throw tooMany(maxCommits);
        const [parent, ...others] = current.parents;
        if (others.length > 0)
            return commitsWithMerges(store, mergeBase, head, maxCommits);
        if (parent === undefined || parent === mergeBase)
            break;
        current = (0,commit/* parseCommit */.L)(parent, await store.read(parent));
    }
    return commits.reverse();
}
async function commitsWithMerges(store, mergeBase, head, maxCommits) {
    const known = await store.commitsBetween?.(mergeBase, head.oid, maxCommits + 1);
    if (known !== undefined && known.length > maxCommits)
        throw tooMany(maxCommits);
    const wanted = known && new Set(known);
    const commits = new Map();
    let level = [head.oid];
    while (level.length > 0) {
        const read = await Promise.all(level.map(async (oid) => (0,commit/* parseCommit */.L)(oid, await store.read(oid))));
        for (const commit of read)
            commits.set(commit.oid, commitOf(commit));
        if (commits.size > maxCommits)
            throw tooMany(maxCommits);
        const parents = new Set(read.flatMap((commit) => commit.parents));
        // A store that cannot tell gives too many commits, and so too many authors, never too few.
        level = [...parents].filter((oid) => oid !== mergeBase && !commits.has(oid) && (wanted?.has(oid) ?? true));
    }
    return parentsFirst(head.oid, commits);
}
/** Depth first, the first parent's history before the second's. */
function parentsFirst(head, commits) {
    const ordered = [];
    const seen = new Set();
    const stack = [{ oid: head, left: false }];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        const commit = commits.get(item.oid);
        if (commit === undefined)
            continue;
        if (item.left)
            ordered.push(commit);
        else if (!seen.has(item.oid)) {
            seen.add(item.oid);
            stack.push({ oid: item.oid, left: true });
            for (const oid of [...commit.parents].reverse())
                stack.push({ oid, left: false });
        }
    }
    return ordered;
}
function commitOf({ oid, parents, author, committer, message, signed }) {
    return { oid, parents, author, committer, message, signed };
}
function tooMany(maxCommits) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TOO_MANY_COMMITS',
        message: `the change has more than ${maxCommits} commits`,
        remedy: 'Split the change, or squash its commits.',
    });
}

// EXTERNAL MODULE: ./build/packages/change/src/oid.js
var oid = __webpack_require__(51652);
// EXTERNAL MODULE: ./build/packages/change/src/path-text.js
var path_text = __webpack_require__(32353);
;// CONCATENATED MODULE: ./build/packages/change/src/similarity.js
const PIECE = 64;
/**
 * Cuts a content into lines, long ones into pieces of 64 bytes, and hashes each, as git does to estimate similarity
 * (diffcore-delta.c). A collision can only make two contents look more alike than they are: both names are reported
 * whether or not they are paired.
 */
function fingerprint(content) {
    const pieces = new Map();
    let hash = 0x811c9dc5;
    let length = 0;
    for (let i = 0; i < content.length; i++) {
        const byte = content[i];
        hash = Math.imul(hash ^ byte, 0x01000193);
        length++;
        if (byte !== 0x0a && length < PIECE && i + 1 < content.length)
            continue;
        pieces.set(hash, (pieces.get(hash) ?? 0) + length);
        hash = 0x811c9dc5;
        length = 0;
    }
    return pieces;
}
/** The share of the larger content that the two have in common, from 0 to 1. */
function similarity(a, aBytes, b, bBytes) {
    const larger = Math.max(aBytes, bBytes);
    if (larger === 0)
        return 0;
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const [piece, bytes] of few)
        common += Math.min(bytes, many.get(piece) ?? 0);
    return common / larger;
}

;// CONCATENATED MODULE: ./build/packages/change/src/similar-pairs.js


/** Beyond any of these no contents are compared: the files stand as deleted and added. */
const MAX_PAIRS = 10_000;
const MAX_FILE_BYTES = 512 * 1024;
const MAX_ALL_BYTES = 32 * 1024 * 1024;
const THRESHOLD = 0.5;
/** Pairs deleted with added files that have half of their content or more in common, the most similar first. */
async function similarPairs(store, deleted, added) {
    const pairs = deleted.length * added.length;
    if (pairs === 0 || pairs > MAX_PAIRS)
        return [];
    const [sources, targets] = await Promise.all([
        sized(store, deleted, (file) => file.before),
        sized(store, added, (file) => file.after),
    ]);
    const candidates = sources.flatMap((source) => targets.filter((target) => near(source, target)).map((target) => ({ source, target })));
    const prints = await fingerprints(store, candidates.flatMap(({ source, target }) => [source, target]));
    if (prints === undefined)
        return [];
    const scored = candidates.map(({ source, target }) => {
        const score = similarity(prints.get(source.oid), source.bytes, prints.get(target.oid), target.bytes);
        const sameName = (0,path_text/* baseName */.Fl)(source.file.pathBytes) === (0,path_text/* baseName */.Fl)(target.file.pathBytes);
        return { source: source.file, target: target.file, score, sameName };
    });
    return bestPairs(scored.filter(({ score }) => score >= THRESHOLD));
}
async function sized(store, files, sideOf) {
    const regular = files.filter((file) => sideOf(file)?.mode !== '120000');
    return Promise.all(regular.map(async (file) => {
        const oid = sideOf(file).oid;
        return { file, oid, bytes: await store.size(oid) };
    }));
}
/** Could they be similar at all, by their sizes? */
function near(a, b) {
    const [smaller, larger] = a.bytes < b.bytes ? [a, b] : [b, a];
    return smaller.bytes > 0 && larger.bytes <= MAX_FILE_BYTES && smaller.bytes >= larger.bytes * THRESHOLD;
}
async function fingerprints(store, files) {
    const sizes = new Map(files.map(({ oid, bytes }) => [oid, bytes]));
    let all = 0;
    for (const bytes of sizes.values())
        all += bytes;
    if (all > MAX_ALL_BYTES)
        return undefined;
    const prints = new Map();
    await Promise.all([...sizes.keys()].map(async (oid) => prints.set(oid, fingerprint((await store.read(oid)).bytes))));
    return { get: (oid) => prints.get(oid) ?? new Map() };
}
/** Greedy; ties go to the same file name, then to the first by path (the sort is stable). */
function bestPairs(scored) {
    const taken = new Set();
    const best = [];
    const sorted = [...scored].sort((a, b) => b.score - a.score || Number(b.sameName) - Number(a.sameName));
    for (const { source, target } of sorted) {
        if (taken.has(source) || taken.has(target))
            continue;
        taken.add(source).add(target);
        best.push({ source, target });
    }
    return best;
}

;// CONCATENATED MODULE: ./build/packages/change/src/renames.js


/**
 * Finds renames and copies: an added file whose content a deleted file had (exactly, or at least half of it), and an
 * added file with exactly the content that another changed file had. It only ever joins two entries into one that has
 * both names, or gives an added file a second name, so nothing is left out by it. It depends on nothing but the
 * entries and their contents.
 * @returns the files, sorted by path bytes as before
 */
async function detectRenames(store, files) {
    const added = files.filter((file) => file.status === 'added' && isContent(file.after));
    if (added.length === 0)
        return [...files];
    const deleted = files.filter((file) => file.status === 'deleted' && isContent(file.before));
    const left = (pairs) => {
        const taken = new Set(pairs.flatMap(({ source, target }) => [source, target]));
        return [deleted, added].map((list) => list.filter((file) => !taken.has(file)));
    };
    const moved = exactPairs(deleted, added, (file, side) => `${exactKey(side)}/${(0,path_text/* baseName */.Fl)(file.pathBytes)}`);
    const exact = moved.concat(exactPairs(...left(moved), (_, side) => exactKey(side)));
    return join(files, exact.concat(await similarPairs(store, ...left(exact))));
}
function isContent(side) {
    return side !== undefined && side.mode !== '160000';
}
/** A file and a link with the same bytes are not the same thing. */
function exactKey(side) {
    return `${side.mode === '120000' ? 'link' : 'file'}/${side.oid}`;
}
/** One deleted file goes to one added file with the same key, the first by path to the first. */
function exactPairs(deleted, added, keyOf) {
    if (deleted.length === 0)
        return [];
    const targets = new Map();
    for (const file of [...added].reverse()) {
        const key = keyOf(file, file.after);
        const list = targets.get(key);
        if (list === undefined)
            targets.set(key, [file]);
        else
            list.push(file);
    }
    return deleted.flatMap((source) => {
        const target = targets.get(keyOf(source, source.before))?.pop();
        return target === undefined ? [] : [{ source, target }];
    });
}
function join(files, pairs) {
    const sources = new Set(pairs.map(({ source }) => source));
    const sourceOf = new Map(pairs.map(({ source, target }) => [target, source]));
    const originals = new Map();
    for (const file of files) {
        if (!isContent(file.before))
            continue;
        const key = exactKey(file.before);
        if (!originals.has(key))
            originals.set(key, file);
    }
    if (originals.size === 0)
        return [...files];
    return files.flatMap((file) => {
        if (sources.has(file))
            return [];
        const source = sourceOf.get(file);
        if (source?.before !== undefined)
            return [{ ...file, status: 'renamed', ...former(source), before: source.before }];
        const original = file.status === 'added' && isContent(file.after) && originals.get(exactKey(file.after));
        // A copy has no `before`: at its own path there was nothing, and all of its lines are new there.
        return [original ? { ...file, status: 'copied', ...former(original) } : file];
    });
}
function former(file) {
    return { previousPath: file.path, previousPathBytes: file.pathBytes };
}

// EXTERNAL MODULE: ./build/packages/change/src/idle.js
var idle = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/packages/change/src/tree-diff.js



/** How many pairs of folders are read at once. */
const WINDOW = 256;
const MAX_DEPTH = 4096;
/**
 * Compares two trees, reading only the folders that differ. The result is sorted by path bytes, as
 * `git diff-tree -r --no-renames` sorts it.
 * @throws SallyportError CHANGE_TOO_MANY_FILES, CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function diffTrees(store, before, after, { maxFiles }) {
    if (before === after)
        return [];
    const root = { prefix: '', before, after, found: [] };
    const waiting = [root];
    let files = 0;
    // The last comes first, so that the folders that wait stay few.
    while (waiting.length > 0) {
        const folders = waiting.splice(-WINDOW);
        await (0,idle/* idly */.z)(Promise.all(folders.map((folder) => compareFolder(store, folder))));
        for (const { found } of folders) {
            for (const item of found) {
                if ('found' in item)
                    waiting.push(item);
                else if (++files > maxFiles)
                    throw tree_diff_tooMany(maxFiles);
            }
        }
    }
    return flatten(root);
}
async function compareFolder(store, folder) {
    const [before, after] = await Promise.all([cursor(store, folder.before), cursor(store, folder.after)]);
    let left = before?.next() ?? false;
    let right = after?.next() ?? false;
    while (left || right) {
        const order = !left ? 1 : !right ? -1 : (0,tree/* compareEntries */.wD)(before, after);
        const a = order <= 0 ? before : undefined;
        const b = order >= 0 ? after : undefined;
        if (a === undefined || b === undefined || !sameEntry(a, b))
            add(folder, a, b);
        if (a !== undefined)
            left = a.next();
        if (b !== undefined)
            right = b.next();
    }
}
async function cursor(store, oid) {
    return oid === undefined ? undefined : new tree/* TreeCursor */.dh(await (0,tree/* readTree */.Zc)(store, oid), oid.length / 2);
}
function sameEntry(a, b) {
    if (a.mode !== b.mode)
        return false;
    const length = a.end - a.nameEnd;
    for (let i = 1; i < length; i++)
        if (a.bytes[a.nameEnd + i] !== b.bytes[b.nameEnd + i])
            return false;
    return true;
}
/** Two entries that met have one name, and are both folders or both none (see compareEntries). */
function add(folder, a, b) {
    const some = (a ?? b);
    const path = folder.prefix + some.text;
    if (!some.isFolder) {
        const before = a && { mode: a.mode, oid: a.oid };
        const after = b && { mode: b.mode, oid: b.oid };
        folder.found.push({ path, before, after });
        return;
    }
    if (path.length > MAX_DEPTH)
        throw tooDeep(path.length);
    folder.found.push({ prefix: `${path}/`, before: a?.oid, after: b?.oid, found: [] });
}
function flatten(root) {
    const differences = [];
    const stack = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        if (!('found' in item))
            differences.push(item);
        else
            for (let i = item.found.length - 1; i >= 0; i--)
                stack.push(item.found[i]);
    }
    return differences;
}
function tree_diff_tooMany(maxFiles) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_TOO_MANY_FILES',
        message: `the change has more than ${maxFiles} files`,
        remedy: 'Split the change.',
    });
}
function tooDeep(length) {
    return new errors/* SallyportError */.$E({
        code: 'CHANGE_PATH_TOO_LONG',
        message: `the change has a folder whose path has ${length} bytes; at most ${MAX_DEPTH} are read`,
        remedy: 'Shorten the path: no system can check it out.',
    });
}

;// CONCATENATED MODULE: ./build/packages/change/src/read-change.js









/**
 * Reads what a merge of `head` into `base` would bring: the difference from their merge base to the head, as a forge
 * shows a pull request. The same commits give the same value, whatever the store.
 * @throws SallyportError CHANGE_SHA_INVALID, CHANGE_COMMIT_MISSING, CHANGE_NOT_A_COMMIT, CHANGE_NO_MERGE_BASE,
 *   CHANGE_SEVERAL_MERGE_BASES, CHANGE_SHALLOW, CHANGE_TOO_MANY_FILES, CHANGE_TOO_MANY_COMMITS,
 *   CHANGE_TREE_MALFORMED, CHANGE_COMMIT_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function readChange(store, range, limits = {}) {
    const { maxFiles = 250_000, maxCommits = 20_000 } = limits;
    const base = (0,oid/* parseCommitId */.I)(range.base, 'base');
    const head = (0,oid/* parseCommitId */.I)(range.head, 'head');
    const [baseCommit, headCommit] = await Promise.all([
        readCommit(store, base, 'base'),
        readCommit(store, head, 'head'),
    ]);
    const mergeBase = await onlyMergeBase(store, base, head);
    const from = mergeBase === base ? baseCommit : (0,commit/* parseCommit */.L)(mergeBase, await store.read(mergeBase));
    const differences = await diffTrees(store, from.tree, headCommit.tree, { maxFiles });
    const patchSha256 = canonicalPatchSha256(differences, head.length);
    return {
        base,
        head,
        mergeBase,
        baseMoved: mergeBase !== base,
        subject: { gitCommit: head, gitTree: headCommit.tree, patchSha256 },
        files: await detectRenames(store, differences.map(fileChange)),
        commits: await commitsBetween(store, mergeBase, headCommit, maxCommits),
        objects: store,
    };
}
async function readCommit(store, oid, name) {
    try {
        return (0,commit/* parseCommit */.L)(oid, await store.read(oid));
    }
    catch (cause) {
        if (!(0,errors/* isSallyportError */.Rv)(cause, 'CHANGE_OBJECT_MISSING'))
            throw cause;
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_COMMIT_MISSING',
            message: `the repository has no commit ${oid}, which ${name} names`,
            remedy: 'Check the SHA, and fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
            cause,
        });
    }
}
async function onlyMergeBase(store, base, head) {
    if (base === head)
        return base;
    const [mergeBase, ...others] = await store.mergeBases(base, head);
    if (mergeBase === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_NO_MERGE_BASE',
            message: `${base} and ${head} have no common ancestor`,
            remedy: 'Start the branch from the base branch; a merge of unrelated histories cannot be judged.',
        });
    }
    if (others.length > 0) {
        throw new errors/* SallyportError */.$E({
            code: 'CHANGE_SEVERAL_MERGE_BASES',
            message: `${base} and ${head} have ${others.length + 1} merge bases: ${[mergeBase, ...others].join(', ')}`,
            remedy: 'Rebase the branch onto the base branch, or merge the base branch into it, and judge it again.',
        });
    }
    return mergeBase;
}
/** Built field by field: a hundred thousand objects made by spreading take three times the memory. */
function fileChange({ path, before, after }) {
    const change = {
        status: statusOf(before, after),
        path: (0,path_text/* pathText */.LF)(path),
        pathBytes: Buffer.from(path, 'latin1'),
    };
    if (before !== undefined)
        change.before = side(before);
    if (after !== undefined)
        change.after = side(after);
    return change;
}
function statusOf(before, after) {
    if (before === undefined)
        return 'added';
    if (after === undefined)
        return 'deleted';
    return isSameType(before.mode, after.mode) ? 'modified' : 'type-changed';
}
const MODES = {
    [tree/* FILE */.PW]: '100644',
    [tree/* EXECUTABLE */.tU]: '100755',
    [tree/* LINK */.ps]: '120000',
    [tree/* SUBMODULE */.NG]: '160000',
};
function side({ mode, oid }) {
    return { mode: MODES[mode], oid };
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


/***/ }),

/***/ 61099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withChange)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87046);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33620);



/**
 * Opens the repository, reads the change and its configuration, and closes the repository when the body is done.
 * @param body may close the change's objects as soon as it needs no more of them: git ends while it goes on
 * @param meanwhile loads what the body needs: git starts in its own process meanwhile
 * @throws SallyportError CLI_USAGE without `--base` or `--head`, CHANGE_…, CONFIG_…
 */
async function withChange({ repo, base, head, config }, body, readExtends, meanwhile) {
    const range = { base: required(base, '--base'), head: required(head, '--head') };
    const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .openGitStore */ .o)(repo);
    try {
        const [change] = await Promise.all([(0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readChange */ .p)(store, range), meanwhile?.()]);
        const configuration = await (0,_sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .v)(change, { configFile: config, readExtends });
        return await body(change, configuration, () => void store.close());
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

/***/ 64952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classifyOne: () => (/* binding */ classifyOne),
  explainOne: () => (/* binding */ explainOne)
});

// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: ./build/packages/cli/src/commands/change.js
var change = __webpack_require__(61099);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify/text.js

/** What a person reads before the rest scrolls away; JSON has them all. */
const MOST_REASONS = 12;
const COLOURS = { high: 'red', medium: 'yellow', low: 'green' };
/** A classification for a terminal: the verdict, the weightiest reasons with what to do, the subject. */
function classificationText(classification, change, io) {
    const { tier, reasons, files, subject } = classification;
    const verdict = (0,output/* paint */.nI)(io, COLOURS[tier], tier.toUpperCase());
    const moved = change.baseMoved ? `; the base has moved on since ${text_short(change.mergeBase)}` : '';
    const lines = [
        `${verdict}  ${count(files.length, 'file')} from ${text_short(change.mergeBase)} to ${text_short(change.head)}${moved}`,
        '',
        ...reasonLines(reasons, io),
        ...moreLine(reasons.length - MOST_REASONS),
        `commit ${subject.gitCommit}  tree ${subject.gitTree}`,
        `patch  ${subject.patchSha256}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Reasons come sorted by weight. A remedy is said once, under the first reason that has it. */
function reasonLines(reasons, io) {
    const said = new Set();
    return reasons.slice(0, MOST_REASONS).flatMap((reason) => {
        const lines = [
            `  ${tierColumn(reason.tier, io)}  ${place(reason)}${(0,output/* printable */.g$)(reason.message)}  ${(0,output/* paint */.nI)(io, 'dim', reason.code)}`,
        ];
        if (reason.remedy !== undefined && reason.tier !== 'low' && !said.has(reason.remedy)) {
            said.add(reason.remedy);
            lines.push(`          ${(0,output/* paint */.nI)(io, 'dim', `→ ${(0,output/* printable */.g$)(reason.remedy)}`)}`);
        }
        return lines;
    });
}
function tierColumn(tier, io) {
    return (0,output/* paint */.nI)(io, COLOURS[tier], tier.padEnd(6));
}
function place({ path, line }) {
    if (path === undefined)
        return '';
    return `${(0,output/* printable */.g$)(path)}${line === undefined ? '' : `:${line}`}  `;
}
function moreLine(more) {
    return more > 0 ? [`  … and ${count(more, 'more reason')}; --format json has them all`, ''] : [''];
}
function text_short(oid) {
    return oid.slice(0, 10);
}
/** By hand: the first use of a locale costs a tenth of the whole command's time. */
function count(number, noun) {
    return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify/one.js



/** The largest part of what is loaded. */
const rules = () => Promise.all(/* import() */[__webpack_require__.e(1515), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 27097));
/** `sallyport classify --base --head`: one change, for a person or a program. */
async function classifyOne(options, io) {
    const body = async (change, configuration, close) => {
        const { classify } = await rules();
        const classification = await classify(change, configuration);
        close();
        if (options.format === 'text')
            io.stdout.write(classificationText(classification, change, io));
        else
            (0,output/* printJson */.Q2)(io, classification);
    };
    await (0,change/* withChange */.v)(options, body, undefined, rules);
}
/** `sallyport classify --explain PATH`: which rules looked at a file, and what each found. */
async function explainOne(options, io) {
    const body = async (change, configuration) => {
        const { explain } = await rules();
        const explanation = await explain(change, configuration, options.explain);
        if (options.format === 'text')
            io.stdout.write(explanationText(explanation, io));
        else
            (0,output/* printJson */.Q2)(io, explanation);
    };
    await (0,change/* withChange */.v)(options, body, undefined, rules);
}
/** The file, every name it was judged by, and under each rule what it found; a rule that found nothing is one line. */
function explanationText({ file, names, rules }, io) {
    const lines = rules.flatMap(({ code, title, findings }) => [
        `  ${findings.length > 0 ? '●' : (0,output/* paint */.nI)(io, 'dim', '○')} ${code}  ${findings.length > 0 ? title : (0,output/* paint */.nI)(io, 'dim', title)}`,
        ...findings.map(({ tier, line, message }) => `      ${tier}${line === undefined ? '' : `, line ${line}`}: ${(0,output/* printable */.g$)(message)}`),
    ]);
    const head = `${file.tier.toUpperCase()}  ${(0,output/* printable */.g$)(file.path)}  ${(0,output/* paint */.nI)(io, 'dim', file.class)}`;
    const known = names.length > 1 ? [`  judged by the names ${names.map(output/* printable */.g$).join(', ')}`] : [];
    return `${[head, ...known, '', ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 16834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ processIo)
/* harmony export */ });
/** The real process. `NO_COLOR` (no-color.org) counts as nobody looking. */
function processIo() {
    return {
        // Opened when a command asks for it: that loads Node's sockets.
        get stdin() {
            return process.stdin;
        },
        stdout: process.stdout,
        stderr: process.stderr,
        isTTY: process.stdout.isTTY === true && !process.env.NO_COLOR,
        env: process.env,
        cwd: process.cwd(),
        status: 0,
    };
}


/***/ }),

/***/ 70007:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16834);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95284);


/** Whoever reads has stopped reading (`… | head`): nobody is left to tell, and it is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
}
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .processIo */ .W)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZV: () => (/* binding */ errorReport),
  Bx: () => (/* binding */ formatOption),
  nI: () => (/* binding */ paint),
  yJ: () => (/* binding */ printError),
  Q2: () => (/* binding */ printJson),
  g$: () => (/* binding */ printable),
  d1: () => (/* binding */ runCommand)
});

// UNUSED EXPORTS: ERROR_PAGE

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/core/src/plain-text.js
var plain_text = __webpack_require__(86123);
// EXTERNAL MODULE: ./packages/cli/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(68690);
;// CONCATENATED MODULE: ./build/packages/cli/src/json-pieces.js
/** Elements that are turned into text at once. */
const PIECE = 500;
/**
 * `JSON.stringify(value, null, 2)` in pieces: the lists of an outermost object (the files of a change) can be so long
 * that their text takes more memory than all that led to them.
 */
function* jsonPieces(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || 'toJSON' in value) {
        yield JSON.stringify(value, null, 2);
        return;
    }
    let before = '{';
    for (const [key, field] of Object.entries(value)) {
        const name = `${before}\n  ${JSON.stringify(key)}: `;
        if (Array.isArray(field) && field.length > PIECE) {
            yield name;
            yield* listPieces(field);
        }
        else {
            const text = JSON.stringify(field, null, 2);
            if (text === undefined)
                continue;
            yield name + indented(text, '  ');
        }
        before = ',';
    }
    yield before === '{' ? '{}' : '\n}';
}
function* listPieces(list) {
    for (let at = 0; at < list.length; at += PIECE) {
        const texts = list.slice(at, at + PIECE).map((one) => indented(JSON.stringify(one, null, 2) ?? 'null', '    '));
        yield `${at === 0 ? '[' : ','}\n    ${texts.join(',\n    ')}`;
    }
    yield '\n  ]';
}
/** A line feed in JSON is never part of a text. */
function indented(json, by) {
    return json.replaceAll('\n', `\n${by}`);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/output.js



/** Where each error code is explained. */
const ERROR_PAGE = 'https://github.com/sallyport-ci/sallyport/blob/main/docs/errors.md';
/** `--format text|json`, the same for every command. */
function formatOption() {
    return new commander/* Option */.c$('--format <format>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text');
}
/**
 * Runs a command's body and turns what it throws into a message and exit status 2.
 * @param body returns the exit status: 0 yes, 1 no.
 * @param beside what a program that reads the command's JSON looks for in an error, too
 */
async function runCommand(io, format, body, beside = {}) {
    try {
        io.status = await body();
    }
    catch (error) {
        io.status = 2;
        printError(io, format, (0,errors/* toSallyportError */.ip)(error), beside);
    }
}
/** An error as the program that reads `--format json` expects it. */
function errorReport({ code, message, remedy }) {
    return { schema: 'sallyport/error/v1', error: { code, message, remedy } };
}
function printError(io, format, error, beside = {}) {
    if (format === 'json') {
        printJson(io, { ...beside, ...errorReport(error) });
        return;
    }
    const code = paint(io, 'red', error.code);
    io.stderr.write(`${code}  ${printable(error.message)}\n`);
    io.stderr.write(`  ${printable(error.remedy)}\n  ${ERROR_PAGE}#${error.code.toLowerCase()}\n`);
}
/** One JSON value on standard output, indented for a person's eyes as well. */
function printJson(io, value) {
    for (const piece of jsonPieces(value))
        io.stdout.write(piece);
    io.stdout.write('\n');
}
const COLOURS = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
/** Colours text where somebody is looking. */
function paint(io, colour, text) {
    return io.isTTY ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
}
/** Text from a repository or a network, safe to print: a terminal obeys no escape sequence that is not there. */
function printable(text) {
    return (0,plain_text/* escapeActing */.u)(text, '\n');
}


/***/ }),

/***/ 95284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: createProgram

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./packages/cli/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(68690);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
;// CONCATENATED MODULE: ./build/packages/cli/src/repeated.js
/** Of an option that may be given several times, every value, in order. */
function repeated(value, before = []) {
    return [...before, value];
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/attest.js


function register(program, io) {
    program
        .command('attest')
        .description('sign a Statement into a Sigstore bundle, with a key or an OpenID identity')
        .option('--statement <file>', 'an in-toto Statement')
        .option('--artifact <path>', 'a built file or directory, and its purl after a space; may be repeated', repeated, [])
        .option('--image <ref>', 'a pushed image; what is signed is attached to it as well; may be repeated', repeated, [])
        .option('--sbom <file>', "the artifacts' bill of materials, CycloneDX or SPDX in JSON")
        .option('--vulnerabilities <file>', 'what osv-scanner found in them, in JSON')
        .option('--build-command <command>', 'how they were built outside a GitHub job; asks for --source and --builder')
        .option('--source <uri>', 'what they were built from: git+https://…@COMMIT')
        .option('--builder <uri>', 'who built them')
        .option('--key <file>', 'a private key in PEM, ECDSA P-256 or Ed25519, without a passphrase')
        .option('--identity-token <file>', 'an OpenID token with the audience "sigstore"; a GitHub job gets its own')
        .option('--signing-config <file>', "the Sigstore instance's signing configuration (default: public-good)")
        .option('--trusted-root <file>', "the instance's trusted root, by which the bundle is verified before it is written")
        .requiredOption('--out <bundle>', 'where the bundle is written, for instance tests.sigstore.json; with --artifact or --image a folder')
        .option('--incomplete <file>', 'where the signature is kept when a log cannot be reached, for --resume')
        .option('--resume <file>', 'log such a signature now and make its bundle; takes no Statement, key or token')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 signed and verified, 1 incomplete (see --incomplete), 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        if (options.artifact.length + options.image.length > 0)
            return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8746), __webpack_require__.e(5824), __webpack_require__.e(3943), __webpack_require__.e(2534), __webpack_require__.e(9150), __webpack_require__.e(2537), __webpack_require__.e(3022), __webpack_require__.e(9866)]).then(__webpack_require__.bind(__webpack_require__, 79866))).attestArtifacts(options, io);
        return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8746), __webpack_require__.e(3943), __webpack_require__.e(2534), __webpack_require__.e(2537)]).then(__webpack_require__.bind(__webpack_require__, 72537))).attest(options, io);
    }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify.js

function classify_register(program, io) {
    program
        .command('classify')
        .description('say how risky a change is, and why')
        .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
        .option('--base <commit>', 'the commit that the change would merge into')
        .option('--head <commit>', 'the commit that is judged')
        .option('--config <file>', 'stands for .github/sallyport.yml at the base commit, for trying one out')
        .option('--explain <path>', 'which rules looked at this file, and what each found')
        .option('--stdin', 'read lines of BASE HEAD and print one JSON object a line, in order (with --format jsonl)')
        .addOption((0,output/* formatOption */.Bx)().choices(['text', 'json', 'jsonl']))
        .addHelpText('after', '\nExit status: 0 classified (whatever the tier), 2 error.')
        .action((options) => classify(options, io));
}
function classify(options, io) {
    const format = options.format === 'text' ? 'text' : 'json';
    return (0,output/* runCommand */.d1)(io, format, async () => {
        if (options.stdin) {
            const { classifyStream } = await Promise.all(/* import() */[__webpack_require__.e(1515), __webpack_require__.e(4672)]).then(__webpack_require__.bind(__webpack_require__, 67672));
            await classifyStream(options, io);
            return 0;
        }
        // The bundle keeps this beside the command itself: each file that is loaded takes longer than the code in it.
        const { classifyOne, explainOne } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 64952));
        if (options.explain === undefined)
            await classifyOne(options, io);
        else
            await explainOne(options, io);
        return 0;
    });
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/completion.js


const SHELLS = ['bash', 'zsh', 'fish'];
function completion_register(program, io) {
    program
        .command('completion')
        .description('print a completion script, for instance: source <(sallyport completion bash)')
        .addArgument(new commander/* Argument */.ef('<shell>', 'the shell').choices(SHELLS))
        .action((shell) => (0,output/* runCommand */.d1)(io, 'text', async () => {
        io.stdout.write(SCRIPTS[shell](wordsOf(program)));
        return 0;
    }));
}
/** Each command's path (`receipts verify`) with the words that can follow it. */
function wordsOf(command, path = []) {
    const words = new Map();
    const options = command.options.map((option) => option.long ?? option.short ?? '');
    const children = command
        .createHelp()
        .visibleCommands(command)
        .filter((child) => child.name() !== 'help');
    words.set(path.join(' '), [...children.map((child) => child.name()), ...options, '--help']);
    for (const child of children) {
        for (const [key, value] of wordsOf(child, [...path, child.name()]))
            words.set(key, value);
    }
    return words;
}
const SCRIPTS = {
    bash: (words) => `_sallyport() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == -* ]] && break; path="\${path:+$path }$word"; done
  case "$path" in
${cases(words, (list) => `COMPREPLY=($(compgen -W "${list}" -- "$current"))`)}
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o default -F _sallyport sallyport
`,
    zsh: (words) => `#compdef sallyport
_sallyport() {
  local path="" word
  for word in "\${words[@]:1:CURRENT-2}"; do [[ $word == -* ]] && break; path="\${path:+$path }$word"; done
  case "$path" in
${cases(words, (list) => `compadd -- ${list}`)}
    *) _files ;;
  esac
}
compdef _sallyport sallyport
`,
    fish: (words) => [...words]
        .flatMap(([path, list]) => list.map((word) => fishLine(path, word)))
        .map((line) => `${line}\n`)
        .join(''),
};
function cases(words, body) {
    return [...words].map(([path, list]) => `    "${path}") ${body(list.join(' '))} ;;`).join('\n');
}
function fishLine(path, word) {
    const condition = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path}`;
    const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
    return `complete -c sallyport -n '${condition}' ${what}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/config.js

function config_register(program, io) {
    const config = program.command('config').description('read the configuration as the gate does');
    config
        .command('show')
        .description('every setting, its value, and where it comes from: default, extends or file')
        .option('--repo <dir>', 'a work tree or a bare git directory', '.')
        .option('--base <commit>', 'the commit at which the file is read; with --config not needed')
        .option('--config <file>', 'a file to read in its place')
        .option('--extends-repo <dir>', 'a clone of the repository that the configuration extends')
        .addOption((0,output/* formatOption */.Bx)())
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(8425), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 30433))).showConfiguration(options, io)));
}

// EXTERNAL MODULE: ./build/packages/core/src/evidence-kinds.js
var evidence_kinds = __webpack_require__(51920);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/evidence.js




function evidence_register(program, io) {
    program
        .command('evidence')
        .description('make a Statement about a change out of the reports of test runners, scanners and the like')
        .addOption(new commander/* Option */.c$('--kind <kind>', 'what the reports are about').choices(evidence_kinds/* REPORTED_EVIDENCE_KINDS */.s).makeOptionMandatory())
        .requiredOption('--report <file>', 'a report, or for determinism the folder that one run wrote; may be repeated', repeated)
        .option('--baseline <file>', 'the same report of the base, for scan and benchmarks; may be repeated', repeated, [])
        .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
        .requiredOption('--base <commit>', 'the commit that the change would merge into')
        .requiredOption('--head <commit>', 'the commit that the reports are about')
        .option('--root <dir>', 'what absolute paths in reports are relative to (default: --repo)')
        .requiredOption('--out <dir>', 'the folder that KIND.intoto.json is written to')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 written (whatever the reports say), 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { makeEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5824), __webpack_require__.e(9150), __webpack_require__.e(5311)]).then(__webpack_require__.bind(__webpack_require__, 55311));
        return makeEvidence(options, io);
    }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gate.js

function gate_register(program, io) {
    program
        .command('gate')
        .description('decide whether a change may merge, and say what is missing')
        .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
        .requiredOption('--base <commit>', 'the commit that the change would merge into')
        .requiredOption('--head <commit>', 'the commit that is judged')
        .option('--config <file>', 'stands for .github/sallyport.yml at the base commit, for trying one out')
        .option('--extends-repo <dir>', 'a clone of the repository that the configuration extends')
        .option('--evidence-dir <dir>', 'Statements (*.intoto.json) and bundles (*.sigstore.json) about the change')
        .option('--facts <file>', 'what the forge knows: author, commits, reviews, checks (sallyport/facts/v1)')
        .option('--key <file>', 'a public key whose bundles count as evidence of every kind')
        .option('--trusted-root <file>', 'the Sigstore instance to believe, in place of provenance.instance')
        .option('--unsigned', 'count Statements without a bundle; nothing merges on such a decision')
        .option('--record <dir>', 'write the inputs of the decision there, for `sallyport replay`')
        .option('--opa <file>', "the opa that evaluates a team's own Rego; by default the first on PATH")
        .option('--opa-sha256 <hex>', 'what that opa has to be, exactly')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 allow, 1 deny, 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8746), __webpack_require__.e(5824), __webpack_require__.e(7774), __webpack_require__.e(3943), __webpack_require__.e(2534), __webpack_require__.e(9150), __webpack_require__.e(1515), __webpack_require__.e(7423), __webpack_require__.e(1831), __webpack_require__.e(2515)]).then(__webpack_require__.bind(__webpack_require__, 2515))).gate(options, io), {
        decision: 'error',
    }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway.js




function gateway_register(program, io) {
    const gateway = program
        .command('gateway')
        .description('start the model gateway: every model call allowed, redacted, limited and receipted')
        .option('--config <file>', 'the gateway configuration, gateway.yml')
        .option('--port <number>', 'instead of the port in the configuration; 0 for any', parsePort)
        .option('--check', 'read the configuration and its secrets, and stop')
        .option('--detach', 'start it in the background, and return when it listens')
        .option('--log <file>', 'where its log goes then', 'sallyport-gateway.log')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nIt runs until SIGTERM or SIGINT, and lets calls under way end. Exit status: 0 stopped, 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const started = { ...options, config: required(options.config) };
        if (options.detach)
            await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(2319), __webpack_require__.e(9236)]).then(__webpack_require__.bind(__webpack_require__, 55175))).detachGateway(started, io);
        else
            await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5120), __webpack_require__.e(4160), __webpack_require__.e(2319), __webpack_require__.e(4787)]).then(__webpack_require__.bind(__webpack_require__, 34787))).runGateway(started, io);
        return 0;
    }));
    registerTop(gateway, io);
    registerStop(gateway, io);
    registerRun(gateway, io);
    registerMinutes(gateway, io);
}
function registerMinutes(gateway, io) {
    gateway
        .command('minutes')
        .description('run a command within test minutes that it reserves from a budget at the gateway')
        .argument('<command...>', 'the command, behind --')
        .requiredOption('--most <minutes>', 'how long it may run: whole minutes, which are reserved', parseMinutes)
        .option('--url <url>', 'where the gateway listens', parseUrl, 'http://127.0.0.1:8787')
        .option('--token-env <name>', "the variable that holds a token for the gateway; by default the job's identity is asked")
        .option('--audience <text>', 'of that identity token', 'sallyport-gateway')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 the command ended with 0, 1 with another status or late, 2 it was not run.')
        .action((command, options, self) => {
        const { format } = self.optsWithGlobals();
        return (0,output/* runCommand */.d1)(io, format, async () => {
            const { runWithinMinutes } = await __webpack_require__.e(/* import() */ 8571).then(__webpack_require__.bind(__webpack_require__, 98571));
            return statusOf(await runWithinMinutes(options, command, io), io);
        });
    });
}
/** What a command ended with, as this program's own exit status. */
function statusOf(status, io) {
    if (status !== 0)
        io.stderr.write(`the command ended with ${status}\n`);
    return status === 0 ? 0 : 1;
}
function parseMinutes(value) {
    if (!/^[1-9]\d{0,3}$/.test(value) || Number(value) > 7200) {
        throw new commander/* InvalidArgumentError */.Di('It has to be a whole number from 1 to 7200.');
    }
    return Number(value);
}
function registerRun(gateway, io) {
    gateway
        .command('run')
        .description('run a command that reaches a gateway and nothing else: its own network, another user (Linux)')
        .argument('<command...>', 'the command, behind --')
        .option('--url <url>', 'where the gateway listens', parseUrl, 'http://127.0.0.1:8787')
        .option('--user <name>', 'whom it runs as', 'nobody')
        .option('--directory <dir>', 'where it works; made for that user if it is not there', 'agent')
        .option('--audience <text>', 'of the identity token that begins a session, where {token} is asked for', 'sallyport-gateway')
        .option('--env <name>', 'all that its environment has, beside PATH and HOME: NAME, or NAME=VALUE with {gateway} and {token} in it; may be repeated', repeated, [])
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 the command ended with 0, 1 with another status, 2 it was not run.')
        .action((command, options, self) => {
        const { format } = self.optsWithGlobals();
        return (0,output/* runCommand */.d1)(io, format, async () => {
            const { runConfined } = await __webpack_require__.e(/* import() */ 2023).then(__webpack_require__.bind(__webpack_require__, 12023));
            return statusOf(await runConfined(options, command, io), io);
        });
    });
    gateway
        .command('inside', { hidden: true })
        .argument('<file>')
        .action(async (file) => {
        const { runInside } = await __webpack_require__.e(/* import() */ 3223).then(__webpack_require__.bind(__webpack_require__, 63223));
        process.exit(await runInside(file, (text) => io.stderr.write(text)));
    });
}
function registerStop(gateway, io) {
    gateway
        .command('stop')
        .description('end the gateway that writes to the receipts of a configuration, and close its chains')
        .option('--config <file>', 'the gateway configuration, gateway.yml')
        .option('--close <dir>', 'write a Statement for each chain there')
        .addOption((0,output/* formatOption */.Bx)())
        .action((_options, command) => {
        const options = command.optsWithGlobals();
        return (0,output/* runCommand */.d1)(io, options.format, async () => {
            const { stopGateway } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(1612), __webpack_require__.e(2319), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 48884));
            await stopGateway({ ...options, config: required(options.config) }, io);
            return 0;
        });
    });
}
function registerTop(gateway, io) {
    gateway
        .command('top')
        .description('show what a running gateway does, by intent and upstream')
        .option('--url <url>', 'where it listens', parseUrl, 'http://127.0.0.1:8787')
        .option('--interval <seconds>', 'how often', parseInterval, 2)
        .option('--once', 'show it once, and stop')
        .addOption((0,output/* formatOption */.Bx)())
        .action((options, command) => {
        // Both commands have --format; what stands behind `top` is read by the one that knows it first.
        const { format } = command.optsWithGlobals();
        return (0,output/* runCommand */.d1)(io, format, async () => {
            const { showTop } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 20668));
            await showTop({ ...options, format }, io);
            return 0;
        });
    });
}
/** The option cannot be a mandatory one: the commands below this one have no use for it. */
function required(config) {
    if (config !== undefined)
        return config;
    throw new errors/* SallyportError */.$E({
        code: 'CLI_USAGE',
        message: '--config is missing',
        remedy: 'Name the gateway configuration: --config gateway.yml.',
    });
}
function parseUrl(value) {
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
        throw new commander/* InvalidArgumentError */.Di('It has to be an http or https URL.');
    return value;
}
function parseInterval(value) {
    const seconds = Number(value);
    if (!/^\d{1,4}(?:\.\d)?$/.test(value) || seconds < 0.5)
        throw new commander/* InvalidArgumentError */.Di('It has to be 0.5 seconds or more.');
    return seconds;
}
function parsePort(value) {
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
        throw new commander/* InvalidArgumentError */.Di('It has to be a number from 0 to 65535.');
    }
    return Number(value);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/init.js

function init_register(program, io) {
    program
        .command('init')
        .description('write .github/sallyport.yml with every default, explained')
        .option('--repo <dir>', 'the work tree', '.')
        .option('--force', 'replace a file that is there')
        .option('--print', 'print the file and write nothing')
        .action((options) => (0,output/* runCommand */.d1)(io, 'text', async () => (await __webpack_require__.e(/* import() */ 6390).then(__webpack_require__.bind(__webpack_require__, 46390))).initialise(options, io)));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/inspect.js

function inspect_register(program, io) {
    program
        .command('inspect')
        .description('print what a Sigstore bundle says, for a person; nothing of it is verified')
        .argument('<bundle>', 'a file such as tests.sigstore.json')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 read, 2 error. Use `sallyport verify` before you believe any of it.')
        .action((bundle, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { inspect } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8746), __webpack_require__.e(3943), __webpack_require__.e(9070)]).then(__webpack_require__.bind(__webpack_require__, 59070));
        return inspect(bundle, options.format, io);
    }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/policy.js

function policy_register(program, io) {
    const policy = program.command('policy').description('for those who write rules, and those who meet them');
    policy
        .command('explain')
        .description('what a rule of the gate asks for, why, and who mends it how')
        .argument('<rule>', 'its id, for instance approvals.count')
        .addOption((0,output/* formatOption */.Bx)())
        .action((rule, options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7774), __webpack_require__.e(7423), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 10487))).explain(rule, options, io)));
    withOpa(policy.command('test').description("run the tests of a folder of Rego, with the gate's own opa"))
        .addHelpText('after', '\nExit status: 0 all pass, 1 one fails, 2 error.')
        .action((folder, options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7774), __webpack_require__.e(7423), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 10487))).test(folder, options, io)));
    withOpa(policy.command('coverage').description('which lines of a folder of Rego its tests reach'))
        .addHelpText('after', '\nExit status: 0 all lines, 1 some are missed, 2 error.')
        .action((folder, options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7774), __webpack_require__.e(7423), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 10487))).coverage(folder, options, io)));
}
function withOpa(command) {
    return command
        .argument('<folder>', 'rules and tests, for instance .github/policy')
        .option('--opa <file>', 'the opa to run; by default the first on PATH')
        .option('--opa-sha256 <hex>', 'what that opa has to be, exactly')
        .addOption((0,output/* formatOption */.Bx)());
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/receipts.js


function receipts_register(program, io) {
    const receipts = program.command('receipts').description('check, close and add up the gateway’s chains of receipts');
    receipts
        .command('verify')
        .description('check that a chain has no gap, no change and no cut')
        .argument('<file>', 'the chain: <directory>/<chain>.jsonl')
        .option('--count <number>', 'how many receipts there have to be, as its Statement says', parseCount)
        .option('--statement <file>', 'the Statement that closed it: its chain, count and last digest have to be the same')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 verified, 1 not, 2 error.')
        .action((file, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { verifyReceipts } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1612), __webpack_require__.e(9632)]).then(__webpack_require__.bind(__webpack_require__, 29632));
        return verifyReceipts(file, options, io);
    }));
    receipts
        .command('close')
        .description('write a Statement with a chain’s count and last digest, to be signed')
        .argument('<file>', 'the chain: <directory>/<chain>.jsonl')
        .option('--count <number>', 'how many receipts there have to be', parseCount)
        .requiredOption('--out <file>', 'where the Statement is written')
        .addOption((0,output/* formatOption */.Bx)())
        .action((file, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { closeReceipts } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1612), __webpack_require__.e(4977)]).then(__webpack_require__.bind(__webpack_require__, 14977));
        await closeReceipts(file, options, io);
        return 0;
    }));
    registerOpen(receipts, io);
    registerUsage(receipts, io);
    registerCost(receipts, io);
}
function registerOpen(receipts, io) {
    receipts
        .command('open')
        .description('open a prompt that the gateway kept, and compare it with the digest that names it')
        .argument('<file>', 'the prompt: <directory>/<sentSha256>.age')
        .requiredOption('--identity <file>', 'the secret key of age that it was encrypted to')
        .option('--out <file>', 'write it there instead of printing it')
        .action((file, options) => (0,output/* runCommand */.d1)(io, 'text', async () => {
        const { openKept } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
        await openKept(file, options, io);
        return 0;
    }));
}
function registerUsage(receipts, io) {
    receipts
        .command('usage')
        .description('add up usage and cost by agent, repository, model and day')
        .argument('<directory>', 'the directory of receipts in gateway.yml')
        .option('--html <file>', 'write a page as well, which opens without a network')
        .addOption((0,output/* formatOption */.Bx)())
        .action((directory, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { showUsage } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 90512));
        await showUsage(directory, options, io);
        return 0;
    }));
}
function registerCost(receipts, io) {
    receipts
        .command('cost')
        .description('write a Statement of what the models for a pull request cost, to be signed')
        .argument('<directory>', 'the directory of receipts in gateway.yml')
        .requiredOption('--repository <name>', 'owner/name, as the callers’ tokens have it')
        .requiredOption('--pull-request <number>', 'its number', parseCount)
        .requiredOption('--repo <dir>', 'a work tree or a bare git directory that holds the change')
        .requiredOption('--base <commit>', 'the commit that the change would merge into')
        .requiredOption('--head <commit>', 'the head of the change')
        .requiredOption('--out <file>', 'where the Statement is written')
        .addOption((0,output/* formatOption */.Bx)())
        .action((directory, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { writeCost } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1612), __webpack_require__.e(980)]).then(__webpack_require__.bind(__webpack_require__, 980));
        await writeCost(directory, options, io);
        return 0;
    }));
}
function parseCount(value) {
    if (!/^\d{1,12}$/.test(value))
        throw new commander/* InvalidArgumentError */.Di('It has to be a whole number.');
    return Number(value);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/replay.js

function replay_register(program, io) {
    program
        .command('replay')
        .description('decide again from recorded inputs, and show the first difference from a verdict')
        .argument('<verdict>', "a verdict: its Statement, its bundle, or the gate's JSON")
        .requiredOption('--inputs <dir>', 'the folder that `sallyport gate --record` or policy-gate wrote')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 the same, 1 another, 2 error. Signatures are for `sallyport verify`.')
        .action((verdict, options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5824), __webpack_require__.e(7774), __webpack_require__.e(9150), __webpack_require__.e(7423), __webpack_require__.e(1831), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 87754))).replayVerdict(verdict, options, io)));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/reproduce.js


function reproduce_register(program, io) {
    program
        .command('reproduce')
        .description('build twice, in clean folders at different paths and times, and say what differs and why')
        .option('--source <dir>', 'the sources; each build gets a copy of its own', '.')
        .requiredOption('--command <command>', 'what builds, run by bash in the copy; give it no secret')
        .requiredOption('--output <path>', 'a file or folder that it makes, relative to the sources; may be repeated', repeated)
        .option('--env <name>', 'a variable that both builds get, beside PATH; may be repeated', repeated, [])
        .option('--minutes <number>', 'how long one build may take', '30')
        .option('--out <file>', 'where the Statement (determinism) about the outputs is written, for signing')
        .option('--report <file>', 'where both builds are written down for `sallyport evidence --kind determinism`')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 the same bytes, 1 not, 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4585)]).then(__webpack_require__.bind(__webpack_require__, 24585))).reproduce(options, io)));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/verify.js


function verify_register(program, io) {
    program
        .command('verify')
        .description('check a Sigstore bundle: who signed, when, and about what')
        .argument('<bundle>', 'a file such as tests.sigstore.json')
        .option('--key <file>', 'the public key that has to have signed, in PEM')
        .option('--trusted-root <file>', "the Sigstore instance's trusted root; asks for --identity and --issuer")
        .option('--identity <uri>', 'who has to have signed, exactly, for instance https://github.com/OWNER/REPO/PATH@REF')
        .option('--issuer <url>', 'the OpenID issuer that vouched for it, exactly')
        .option('--policy <file>', 'whom to believe for which predicate, in place of --identity and --issuer')
        .option('--type <predicate>', "the Statement's predicate type, exactly")
        .option('--subject <alg:hex>', 'a digest that the Statement has to be about; may be repeated', repeated, [])
        .option('--artifact <file>', 'a file whose SHA-256 the Statement has to be about; may be repeated', repeated, [])
        .option('--revocations <file>', 'signatures that are no longer believed, after an incident')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 verified, 1 not verified, 2 error.')
        .action((bundle, options) => (0,output/* runCommand */.d1)(io, options.format, async () => {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8746), __webpack_require__.e(3943), __webpack_require__.e(2534), __webpack_require__.e(1456)]).then(__webpack_require__.bind(__webpack_require__, 61456));
        return verify(bundle, options, io);
    }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/verify-artifact.js


function verify_artifact_register(program, io) {
    program
        .command('verify-artifact')
        .description('decide whether an artifact may be deployed: who built it, from which commit, and what the gate said')
        .option('--artifact <path>', 'a file or a directory, and its purl after a space; may be repeated', repeated, [])
        .option('--image <ref>', 'an image in a registry; resolved to its digest once; may be repeated', repeated, [])
        .requiredOption('--policy <file>', 'who has to have built and judged it, and what it may hold (docs/artifacts.md)')
        .option('--evidence-dir <dir>', 'bundles (*.sigstore.json), beside those that hang on the image')
        .option('--trusted-root <file>', "the Sigstore instance's trusted root (default: public-good)")
        .option('--revocations <file>', 'signatures that are no longer believed, after an incident')
        .option('--commit <sha>', 'the commit that it has to be built from')
        .option('--summary-dir <dir>', 'where a verification summary (SLSA VSA) of each is written, for signing')
        .addOption((0,output/* formatOption */.Bx)())
        .addHelpText('after', '\nExit status: 0 allow, 1 deny, 2 error.')
        .action((options) => (0,output/* runCommand */.d1)(io, options.format, async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8746), __webpack_require__.e(4160), __webpack_require__.e(3943), __webpack_require__.e(2534), __webpack_require__.e(3022), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 20196))).verifyArtifacts(options, io), { decision: 'error' }));
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/index.js















/** In the order of `--help`. */
const commands = {
    init: init_register,
    classify: classify_register,
    evidence: evidence_register,
    reproduce: reproduce_register,
    attest: register,
    verify: verify_register,
    'verify-artifact': verify_artifact_register,
    inspect: inspect_register,
    gate: gate_register,
    replay: replay_register,
    policy: policy_register,
    gateway: gateway_register,
    receipts: receipts_register,
    config: config_register,
    completion: completion_register,
};
/** Commands whose output is made from all the others. */
const KNOWS_ALL = new Set(['completion']);
function commands_registerAll(program, io) {
    for (const register of Object.values(commands))
        register(program, io);
}
/**
 * Registers what a command line needs: the command that it names first, or all of them where it names none (help, a
 * mistyped name) or one that speaks of all. Describing every command to commander takes longer than most of them run.
 */
function registerFor(argv, program, io) {
    const [name = ''] = argv;
    const register = Object.hasOwn(commands, name) && !KNOWS_ALL.has(name) ? commands[name] : undefined;
    if (register === undefined)
        commands_registerAll(program, io);
    else
        register(program, io);
}

// EXTERNAL MODULE: ./build/packages/cli/src/version.js
var version = __webpack_require__(35852);
;// CONCATENATED MODULE: ./build/packages/cli/src/program.js





/** The command line as a value: help, completion and documentation are made from it. */
function createProgram(io) {
    return programWith(io, (program) => registerAll(program, io));
}
function programWith(io, register) {
    const program = new commander/* Command */.uB('sallyport')
        .description('Judge, prove and govern changes that agents make: classify, gate, attest, verify, gateway.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHasColors: () => io.isTTY,
    })
        .showSuggestionAfterError()
        .addHelpText('after', '\nExit status: 0 yes, 1 no, 2 error.');
    register(program);
    for (const command of program.commands)
        inherit(command, program);
    return program;
}
function inherit(command, parent) {
    command.copyInheritedSettings(parent);
    for (const child of command.commands)
        inherit(child, command);
}
/**
 * Runs one command line.
 * @param argv the arguments after the program's name.
 * @returns the exit status: 0 yes, 1 no, 2 error.
 */
async function run(argv, io) {
    try {
        const program = programWith(io, (empty) => registerFor(argv, empty, io));
        await program.parseAsync(argv, { from: 'user' });
        return io.status;
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return 0;
        if (wantsJson(argv))
            (0,output/* printError */.yJ)(io, 'json', usageError(error));
        return 2;
    }
}
function wantsJson(argv) {
    return argv.some((argument, index) => /^--format=jsonl?$/.test(argument) || (argv[index - 1] === '--format' && /^jsonl?$/.test(argument)));
}
function usageError(error) {
    return new errors/* SallyportError */.$E({
        code: 'CLI_USAGE',
        message: error.message.replace(/^error: /, ''),
        remedy: 'See `sallyport --help`, or `--help` after the command.',
        cause: error,
    });
}


/***/ }),

/***/ 35852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The suite's version; a metadata test compares it with package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 55280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CONFIGURATION_PATH),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** Where the configuration stands, from the repository's root. */
const CONFIGURATION_PATH = '.github/sallyport.yml';
/**
 * What holds where there is no file. It is what the schema makes of `version: 1` (a test compares the two), written out
 * so that the many repositories without a file load neither the schema nor the YAML parser.
 */
function defaultConfiguration() {
    return {
        version: 1,
        tiers: { high: [], medium: [], low: [], limits: { files: 300, lines: 5000 } },
        critical: [],
        dependencies: { vetted: [], registries: [] },
        agents: {},
        intents: {},
        evidence: {
            coverage: { lines: 80, changedLines: 80 },
            mutation: { score: 70 },
            scan: { failOn: 'error' },
            vulnerabilities: { failOn: 'high' },
            benchmarks: { p95RegressionPercent: 5 },
            determinism: { runs: 3 },
            require: { low: [], medium: [], high: [] },
            producers: [],
        },
        gate: {
            approvals: { low: 0, medium: 1, high: 2 },
            humans: { low: 0, medium: 1, high: 1 },
            owners: 'ignored',
            gateways: [],
            checks: [],
            freeze: [],
            exceptions: [],
            policies: [],
            opa: [],
        },
        merge: { method: 'squash', tiers: ['low'], queue: 'auto' },
        provenance: { instance: 'public-good', revocations: [] },
        audit: { log: '.sallyport/audit' },
    };
}


/***/ }),

/***/ 53732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ SallyportError),
/* harmony export */   Rv: () => (/* binding */ isSallyportError),
/* harmony export */   ip: () => (/* binding */ toSallyportError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * A failure that somebody can act on. Everything that is unknown, missing, truncated or unreadable
 * ends in one of these; only the outermost layer (`runAction`, the command line) catches it.
 */
class SallyportError extends Error {
    name = 'SallyportError';
    code;
    remedy;
    constructor({ code, message, remedy, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.remedy = remedy;
    }
}
/** Is this a failure of ours with this code (or any code, when none is given)? */
function isSallyportError(error, code) {
    return error instanceof SallyportError && (code === undefined || error.code === code);
}
/** Any thrown value as a SallyportError: ours as it is, others as `INTERNAL_ERROR`. */
function toSallyportError(error) {
    if (error instanceof SallyportError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new SallyportError({
        code: 'INTERNAL_ERROR',
        message: `unexpected failure: ${message}`,
        remedy: 'Report it with the command and its output; nothing was decided or merged.',
        cause: error,
    });
}
/** Closes a union: the compiler proves that no case is left, and a value from outside still fails. */
function assertNever(value) {
    throw new SallyportError({
        code: 'INTERNAL_UNREACHABLE',
        message: `a case that nobody handles: ${JSON.stringify(value)}`,
        remedy: 'Report it; nothing was decided or merged.',
    });
}


/***/ }),

/***/ 51920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EVIDENCE_KINDS),
/* harmony export */   s: () => (/* binding */ REPORTED_EVIDENCE_KINDS)
/* harmony export */ });
/** The kinds of evidence that the reports of other tools can state. */
const REPORTED_EVIDENCE_KINDS = [
    'tests',
    'coverage',
    'mutation',
    'scan',
    'vulnerabilities',
    'sbom',
    'benchmarks',
    'determinism',
    'contract',
    'fuzz',
];
/** Every kind of evidence, by its name in `evidence.require` and in an exception. */
const EVIDENCE_KINDS = [
    ...REPORTED_EVIDENCE_KINDS,
    'agent-provenance',
    'artifact-signature',
    'model-cost',
];


/***/ }),

/***/ 86123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ escapeActing)
/* harmony export */ });
/**
 * Control and format characters and the two separators: what moves a cursor, starts an escape sequence, turns text
 * around or hides in it (Unicode 16.0, general categories Cc, Cf, Zl and Zp).
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Text from a repository, a forge or a network that a person will read: nothing in it acts.
 * @param keep the acting characters that stay, such as `\n`
 * @returns the text with every other such character as `\u{…}`
 */
function escapeActing(text, keep = '') {
    return text.replace(ACTING, (character) => keep.includes(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 33620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadConfigurationLayers),
/* harmony export */   v: () => (/* binding */ loadConfiguration)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28488);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55280);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);



const [FOLDER = '', NAME = ''] = _sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_PATH */ .Z.split('/');
/** What somebody could take for the configuration, and nobody reads. */
const MISNAMED = /^sallyport\.ya?ml$/i;
/**
 * The configuration that holds for a change: the file at its base commit, or what holds where there is none. The head's
 * own file is never read.
 * @throws SallyportError CONFIG_…, and what reading the repository throws
 */
async function loadConfiguration(change, options = {}) {
    return (await loadConfigurationLayers(change, options))?.configuration ?? (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._)();
}
/** The same with where each value came from; undefined where there is no file. */
async function loadConfigurationLayers(change, { configFile, readExtends } = {}) {
    const bytes = configFile === undefined ? await readAtBase(change) : await readGiven(configFile);
    if (bytes === undefined)
        return undefined;
    const name = configFile ?? _sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_PATH */ .Z;
    // The schema and the YAML parser take longer to load than a change takes to judge, and few repositories have a file.
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(4160), __webpack_require__.e(8425), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 70474));
    return readConfiguration(bytes, { name, ...(readExtends !== undefined && { readExtends }) });
}
async function readAtBase({ base, objects }) {
    const entries = (await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .nT)(objects, base, FOLDER)) ?? [];
    const names = entries.map(({ path }) => path.slice(FOLDER.length + 1));
    const misnamed = names.find((name) => MISNAMED.test(name) && name !== NAME);
    if (misnamed !== undefined) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
            code: 'CONFIG_MISNAMED',
            message: `${FOLDER}/${misnamed} at ${base} is not read; somebody may believe that it is`,
            remedy: `Rename it to ${_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_PATH */ .Z}, or remove it.`,
        });
    }
    const entry = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readPath */ .G7)(objects, base, _sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_PATH */ .Z);
    if (entry === undefined)
        return undefined;
    if ((entry.mode === '100644' || entry.mode === '100755') && entry.bytes !== undefined)
        return entry.bytes;
    throw notAFile(`${_sallyport_config__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION_PATH */ .Z} at ${base}`);
}
async function readGiven(path) {
    // Loading it takes a hundredth of a typical judgement.
    const { lstat, readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const status = await lstat(path).catch((cause) => {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
            code: 'CONFIG_UNREADABLE',
            message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
            remedy: 'Give the path of a configuration file.',
            cause,
        });
    });
    if (!status.isFile())
        throw notAFile(path);
    return readFile(path);
}
function notAFile(what) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'CONFIG_NOT_A_FILE',
        message: `${what} is a link, a folder or a submodule`,
        remedy: 'Make it a plain file.',
    });
}


/***/ })

};
