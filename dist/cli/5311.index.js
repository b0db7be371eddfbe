export const id = 5311;
export const ids = [5311];
export const modules = {

/***/ 63220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readContents)
});

;// CONCATENATED MODULE: ./build/packages/change/src/lines.js
/**
 * Splits a content, or the part from `from` to `to`, into lines at each line feed. A last line without a line feed is
 * a line; an empty content has none.
 */
function lineTable(bytes, from = 0, to = bytes.length) {
    let starts = new Uint32Array(Math.max(16, (to - from) >> 4));
    let count = 0;
    for (let at = from; at < to;) {
        if (count + 1 >= starts.length)
            starts = grown(starts);
        starts[count++] = at;
        while (at < to && bytes[at] !== 0x0a)
            at++;
        at++;
    }
    starts[count] = to;
    return { bytes, starts, count };
}
function grown(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}
/** How many line feeds there are before `to`. A call of `indexOf` takes longer than a line's bytes. */
function countLines(bytes, to) {
    let count = 0;
    for (let at = 0; at < to; at++)
        if (bytes[at] === 0x0a)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/change/src/longest-increasing.js
/**
 * The longest run of pairs whose second members increase too. `pairs` is sorted by first member and no member stands
 * twice. O(n log n), patience sorting.
 */
function longestIncreasing(pairs) {
    const tails = []; // tails[k]: the pair that ends the best run of k + 1 pairs
    const previous = new Int32Array(pairs.length);
    pairs.forEach(([, second], index) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tails[middle]][1] < second)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low === 0 ? -1 : tails[low - 1];
        tails[low] = index;
    });
    const run = [];
    for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at])
        run.push(pairs[at]);
    return run.reverse();
}

;// CONCATENATED MODULE: ./build/packages/change/src/myers.js
/** Rows of the search that are remembered: D of them take D² numbers. */
const MAX_DISTANCE = 1024;
/** A diagonal that no path has reached; far enough below zero to stay there. */
const NOWHERE = -1_000_000_000;
/**
 * The longest common subsequence of two stretches (E. W. Myers, "An O(ND) difference algorithm", 1986, section 4),
 * told pair by pair to `keep`. Returns false, with nothing kept, when the budget or the distance does not suffice.
 */
function matchSequences(a, b, range, budget, keep) {
    let { a: low, aEnd, b: other, bEnd } = range;
    const start = low;
    while (low < aEnd && other < bEnd && a[low] === b[other]) {
        low++;
        other++;
    }
    let tail = 0;
    while (aEnd > low && bEnd > other && a[aEnd - 1] === b[bEnd - 1]) {
        aEnd--;
        bEnd--;
        tail++;
    }
    const rows = search(a, b, { a: low, aEnd, b: other, bEnd }, budget);
    if (rows === undefined)
        return false;
    for (let i = start; i < low; i++)
        keep(i, i - start + range.b);
    for (let i = 0; i < tail; i++)
        keep(aEnd + i, bEnd + i);
    walkBack(rows, { a: low, aEnd, b: other, bEnd }, keep);
    return true;
}
/** rows[d][k + d]: how far along `a` a path with d differences gets on diagonal k. The last row reaches the end. */
function search(a, b, range, budget) {
    const n = range.aEnd - range.a;
    const m = range.bEnd - range.b;
    const rows = [];
    if (n === 0 || m === 0)
        return rows;
    for (let d = 0; d <= Math.min(n + m, MAX_DISTANCE); d++) {
        const row = new Int32Array(2 * d + 1);
        const last = rows.at(-1);
        rows.push(row);
        for (let k = -d; k <= d; k += 2) {
            let x = last === undefined ? 0 : furthest(last, d, k).x;
            if (x > n || x - k > m || x - k < 0) {
                row[k + d] = NOWHERE;
                continue;
            }
            const from = x;
            while (x < n && x - k < m && a[range.a + x] === b[range.b + x - k])
                x++;
            row[k + d] = x;
            budget.steps -= x - from + 1;
            if (x >= n && x - k >= m)
                return rows;
        }
        if (budget.steps < 0)
            return undefined;
    }
    return undefined;
}
/** The better of the two moves that lead to diagonal k: down from k + 1, or right from k - 1. */
function furthest(last, d, k) {
    const above = k <= d - 2 ? last[k + d] : NOWHERE;
    const left = k >= 2 - d ? last[k + d - 2] + 1 : NOWHERE;
    return left > above ? { x: left, down: false } : { x: above, down: true };
}
function walkBack(rows, range, keep) {
    let x = range.aEnd - range.a;
    let y = range.bEnd - range.b;
    for (let d = rows.length - 1; d >= 0; d--) {
        const k = x - y;
        const last = rows[d - 1];
        const move = last === undefined ? { x: 0, down: false } : furthest(last, d, k);
        while (x > move.x) {
            x--;
            y--;
            keep(range.a + x, range.b + y);
        }
        if (last === undefined)
            return;
        if (move.down)
            y--;
        else
            x--;
    }
}

;// CONCATENATED MODULE: ./build/packages/change/src/match-lines.js


/** Steps of comparison for one file: at most some tenths of a second. */
const STEPS = 1_500_000;
/** Finds the lines that two contents share, in order. */
function matchLines(before, after) {
    const kept = noneKept(before, after);
    if (before.count === 0 || after.count === 0)
        return kept;
    const ids = new Map();
    const a = numbered(before, ids);
    const b = numbered(after, ids);
    // A line that the other side lacks cannot be kept; leaving it out makes the rest short.
    const inA = withCounterpart(a, b, ids.size);
    const inB = withCounterpart(b, a, ids.size);
    const left = inA.map((i) => a[i]);
    const right = inB.map((i) => b[i]);
    const keep = (i, j) => {
        kept.before[inA[i]] = 1;
        kept.after[inB[j]] = 1;
    };
    const whole = { a: 0, aEnd: left.length, b: 0, bEnd: right.length };
    const budget = { steps: STEPS };
    if (!matchSequences(left, right, whole, budget, keep))
        matchBetweenAnchors(left, right, keep);
    return kept;
}
/** What is kept where the two share no line. */
function noneKept(before, after) {
    return { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
}
/** Each line's number: equal lines, line feed included, have one number. */
function numbered({ bytes, starts, count }, ids) {
    const numbers = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
        const line = bytes.toString('latin1', starts[i], starts[i + 1]);
        let id = ids.get(line);
        if (id === undefined) {
            id = ids.size;
            ids.set(line, id);
        }
        numbers[i] = id;
    }
    return numbers;
}
function withCounterpart(lines, others, count) {
    const present = new Uint8Array(count);
    for (const id of others)
        present[id] = 1;
    const indices = new Uint32Array(lines.length);
    let found = 0;
    for (let i = 0; i < lines.length; i++)
        if (present[lines[i]] === 1)
            indices[found++] = i;
    return indices.subarray(0, found);
}
/**
 * For contents that are too different for the exact way: lines that stand once on each side, as many as are in one
 * order, cut both into short stretches (patience diff); a stretch that is still too much counts as changed.
 */
function matchBetweenAnchors(a, b, keep) {
    const budget = { steps: STEPS };
    let from = { a: 0, b: 0 };
    const match = (stretch) => matchSequences(a, b, stretch, budget, keep);
    for (const [i, j] of match_lines_anchors(a, b)) {
        match({ a: from.a, aEnd: i, b: from.b, bEnd: j });
        keep(i, j);
        from = { a: i + 1, b: j + 1 };
    }
    match({ a: from.a, aEnd: a.length, b: from.b, bEnd: b.length });
}
function match_lines_anchors(a, b) {
    const places = onlyPlaces(b);
    const pairs = [];
    for (const [id, i] of onlyPlaces(a)) {
        const j = places.get(id) ?? -1;
        if (i >= 0 && j >= 0)
            pairs.push([i, j]);
    }
    return longestIncreasing(pairs);
}
/** Where each number stands; -1 when it stands in several places. In the order of first appearance. */
function onlyPlaces(numbers) {
    const places = new Map();
    for (let i = 0; i < numbers.length; i++)
        places.set(numbers[i], places.has(numbers[i]) ? -1 : i);
    return places;
}

;// CONCATENATED MODULE: ./build/packages/change/src/line-diff.js


const LINE_FEED = 0x0a;
/**
 * Which lines a change adds and which it removes. Every line that is not kept is reported, so the kept lines with the
 * added ones give `after`, and with the removed ones `before`. It is minimal for usual contents; where that would take
 * too long, more lines than needed count as changed, never fewer.
 */
function diffLines(before, after) {
    const prefix = commonPrefix(before, after);
    const suffix = commonSuffix(before, after, prefix);
    const skipped = countLines(after, prefix);
    const old = lineTable(before, prefix, before.length - suffix);
    const now = lineTable(after, prefix, after.length - suffix);
    // A single line on each side is another line, or it would be part of the common beginning: most changes are this.
    const kept = old.count <= 1 && now.count <= 1 ? noneKept(old, now) : matchLines(old, now);
    return { added: changed(now, kept.after, skipped), removed: changed(old, kept.before, skipped) };
}
/** All lines of a content: what an added file adds and a deleted one removes. */
function allLines(bytes) {
    const table = lineTable(bytes);
    return changed(table, new Uint8Array(table.count), 0);
}
/** How many bytes of whole lines both begin with. */
function commonPrefix(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at < length && a[at] === b[at])
        at++;
    if (at === a.length && at === b.length)
        return at;
    return at === 0 ? 0 : a.lastIndexOf(LINE_FEED, at - 1) + 1;
}
/** How many bytes of whole lines both end with, the common beginning left out. */
function commonSuffix(a, b, prefix) {
    const most = Math.min(a.length, b.length) - prefix;
    let length = 0;
    while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length])
        length++;
    if (startsLine(a, a.length - length, prefix) && startsLine(b, b.length - length, prefix))
        return length;
    const end = a.indexOf(LINE_FEED, a.length - length);
    return end < 0 ? 0 : a.length - end - 1;
}
function startsLine(bytes, at, prefix) {
    return at === prefix || bytes[at - 1] === LINE_FEED;
}
function changed({ bytes, starts, count }, kept, skipped) {
    const lines = [];
    for (let i = 0; i < count; i++) {
        if (kept[i] === 1)
            continue;
        const start = starts[i];
        const next = starts[i + 1];
        const end = bytes[next - 1] === LINE_FEED ? next - 1 : next;
        lines.push({ number: skipped + i + 1, text: bytes.toString('utf8', start, end) });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/packages/change/src/file-contents.js


const NOTHING = [];
const NO_LINES = { added: NOTHING, removed: NOTHING };
/** As git decides (buffer_is_binary): a NUL byte among the first 8,000 bytes. */
const BINARY_BYTES = 8000;
/** A file's contents from the bytes of its sides. Lines are compared when they are first asked for. */
function fileContents(file, before, after, maxLines) {
    const lines = Math.max(linesAtMost(before, maxLines), linesAtMost(after, maxLines));
    if (lines > maxLines)
        return unreadableContents(`it has ${lines} lines; at most ${maxLines} are read`);
    const binary = isBinary(before) || isBinary(after);
    return new ReadContents(before, after, binary, sameKind(file));
}
/** The contents of a file that nobody may call low. */
function unreadableContents(why) {
    return { binary: false, added: NOTHING, removed: NOTHING, unreadable: why };
}
class ReadContents {
    before;
    after;
    binary;
    #comparable;
    #diff;
    constructor(before, after, binary, comparable) {
        if (before !== undefined)
            this.before = before;
        if (after !== undefined)
            this.after = after;
        this.binary = binary;
        this.#comparable = comparable;
    }
    get added() {
        this.#diff ??= this.#compare();
        return this.#diff.added;
    }
    get removed() {
        this.#diff ??= this.#compare();
        return this.#diff.removed;
    }
    #compare() {
        const { before, after, binary } = this;
        if (binary)
            return NO_LINES;
        if (before !== undefined && after !== undefined && this.#comparable) {
            return before === after ? NO_LINES : diffLines(before, after);
        }
        return { added: after ? allLines(after) : NOTHING, removed: before ? allLines(before) : NOTHING };
    }
}
/** A link that becomes a file shares no line with it, even where the bytes are alike. */
function sameKind({ before, after }) {
    return (before?.mode === '120000') === (after?.mode === '120000');
}
function isBinary(bytes) {
    return bytes?.subarray(0, BINARY_BYTES).includes(0) ?? false;
}
/** Counts only where the bytes could be too many lines. */
function linesAtMost(bytes, maxLines) {
    return bytes === undefined || bytes.length <= maxLines ? 0 : countLines(bytes, bytes.length);
}

// EXTERNAL MODULE: ./build/packages/change/src/idle.js
var idle = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/packages/change/src/read-many.js
/** {@link ObjectStore.readMany} for any store: by the sizes first, where the store has no way of its own. */
async function readMany(store, oids, limits) {
    if (store.readMany !== undefined)
        return store.readMany(oids, limits);
    const sizes = await Promise.all(oids.map((oid) => store.size(oid)));
    let left = limits.totalBytes;
    return Promise.all(sizes.map(async (size, index) => {
        if (size > limits.maxBytes || size > left)
            return { size };
        left -= size;
        return { size, bytes: (await store.read(oids[index], limits.maxBytes)).bytes };
    }));
}

;// CONCATENATED MODULE: ./build/packages/change/src/contents.js



/** Files whose contents are asked for together; while one such group is used, the next are on their way. */
const GROUP_FILES = 256;
const GROUPS_AHEAD = 3;
const GROUP_BYTES = 16 * 1024 * 1024;
/**
 * Reads the contents of changed files, in the order given, a bounded amount ahead: memory does not grow with the
 * number of files. What is too large is `unreadable`; what is missing or corrupt is an error.
 * @throws SallyportError CHANGE_OBJECT_MISSING, CHANGE_OBJECT_CORRUPT
 */
async function* readContents(change, files, options = {}) {
    const limits = { maxFileBytes: 16 * 1024 * 1024, maxFileLines: 400_000, ...options };
    const store = change.objects;
    const groups = chunks(files, GROUP_FILES);
    const ahead = [];
    for (;;) {
        for (let some = groups.next(); some.done !== true; some = groups.next()) {
            const group = readGroup(store, some.value, limits);
            group.catch(() => { }); // It is awaited in its turn, unless the caller leaves before.
            if (ahead.push(group) === GROUPS_AHEAD)
                break;
        }
        const next = ahead.shift();
        if (next === undefined)
            return;
        const group = await (0,idle/* idly */.z)(next);
        for (const [index, file] of group.files.entries()) {
            yield {
                file,
                contents: contentsOf(file, group.complete ? group.read : await withRest(store, file, group, limits), limits),
            };
            if (index % 16 === 15)
                await new Promise(setImmediate); // Lets the next groups come in meanwhile.
        }
    }
}
function* chunks(items, size) {
    let chunk = [];
    for (const item of items) {
        chunk.push(item);
        if (chunk.length < size)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}
async function readGroup(store, files, limits) {
    const oids = new Set();
    for (const file of files) {
        for (const side of [file.before, file.after])
            if (hasContent(side))
                oids.add(side.oid);
    }
    const wanted = [...oids];
    const read = await readMany(store, wanted, { maxBytes: limits.maxFileBytes, totalBytes: GROUP_BYTES });
    return {
        files,
        read: new Map(wanted.map((oid, index) => [oid, read[index]])),
        complete: read.every(({ bytes }) => bytes !== undefined),
    };
}
/** A submodule's id is a commit of another repository: there is nothing to read here. */
function hasContent(side) {
    return side !== undefined && side.mode !== '160000';
}
function contentsOf(file, read, { maxFileBytes, maxFileLines }) {
    const [before, after] = [file.before, file.after].map((side) => (hasContent(side) ? read.get(side.oid) : undefined));
    const larger = Math.max(before?.size ?? 0, after?.size ?? 0);
    if (larger > maxFileBytes)
        return unreadableContents(`it has ${larger} bytes; at most ${maxFileBytes} are read`);
    return fileContents(file, before?.bytes, after?.bytes, maxFileLines);
}
/** Reads the sides of a file that did not fit in its group. They are not kept. */
async function withRest(store, file, { read }, { maxFileBytes }) {
    const whole = new Map();
    for (const side of [file.before, file.after]) {
        const known = hasContent(side) ? read.get(side.oid) : undefined;
        if (known === undefined || side === undefined)
            continue;
        const fits = known.bytes !== undefined || known.size > maxFileBytes;
        whole.set(side.oid, fits ? known : { size: known.size, bytes: (await store.read(side.oid, maxFileBytes)).bytes });
    }
    return whole;
}


/***/ }),

/***/ 55311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeEvidence: () => (/* binding */ makeEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/change/src/git-store.js + 7 modules
var git_store = __webpack_require__(87046);
// EXTERNAL MODULE: ./build/packages/change/src/read-change.js + 6 modules
var read_change = __webpack_require__(31233);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/change/src/contents.js + 7 modules
var src_contents = __webpack_require__(63220);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/evidence/src/added-lines.js


/**
 * The lines that a change adds, by path in the head: what coverage of a change is stated of. Binary files have none.
 * @throws SallyportError EVIDENCE_CHANGE_UNREADABLE when a file is too large to be read, and what reading git throws.
 */
async function addedLinesOf(change) {
    const lines = new Map();
    const kept = change.files.filter(({ status }) => status !== 'deleted');
    for await (const { file, contents } of (0,src_contents/* readContents */.r)(change, kept)) {
        if (contents.unreadable !== undefined) {
            throw new errors/* SallyportError */.$E({
                code: 'EVIDENCE_CHANGE_UNREADABLE',
                message: `the lines that the change adds to ${file.path} cannot be told: ${contents.unreadable}`,
                remedy: 'Leave the file out of the change, or make it smaller.',
            });
        }
        if (!contents.binary)
            lines.set(file.path, [...contents.added]);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/packages/evidence/src/statement-of.js
var statement_of = __webpack_require__(13020);
// EXTERNAL MODULE: ./build/packages/evidence/src/interpret.js
var interpret = __webpack_require__(34608);
// EXTERNAL MODULE: ./build/packages/cli/src/files.js
var files = __webpack_require__(32687);
// EXTERNAL MODULE: ./build/packages/cli/src/output.js + 1 modules
var output = __webpack_require__(15154);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/packages/cli/src/commands/evidence/directory-report.js






const MAX_FILES = 200_000;
/**
 * A folder that a build wrote, as one run of a determinism report: the SHA-256 of each file below it, by its path. A
 * symbolic link counts as what it says, not as what it points at; anything else that is no file is refused.
 * @throws SallyportError EVIDENCE_DIRECTORY_UNREADABLE
 */
async function directoryReport(folder, name) {
    // Without a prototype: a file may be called __proto__.
    const outputs = Object.create(null);
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    if (entries.length > MAX_FILES)
        throw unreadable(name, `it has more than ${MAX_FILES} entries`);
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const key = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        if (entry.isFile())
            outputs[key] = await digestOf(path);
        else if (entry.isSymbolicLink())
            outputs[key] = `link:${await (0,promises_.readlink)(path)}`;
        else if (!entry.isDirectory())
            throw unreadable(name, `${key} is neither file, folder nor link`);
    }
    return { name, bytes: Buffer.from(JSON.stringify({ runs: [{ outputs }] })) };
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
function unreadable(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_DIRECTORY_UNREADABLE',
        message: `${name} cannot be compared: ${why}`,
        remedy: 'Give the folder that the build writes, and nothing else.',
    });
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/evidence/run.js








/** `sallyport evidence`: writes one Statement and says what it says. */
async function makeEvidence(options, io) {
    const statement = await stated(options, io);
    const path = (0,external_node_path_.join)(options.out, `${options.kind}.intoto.json`);
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(io.cwd, options.out), { recursive: true });
    await (0,files/* writeOutput */.zh)(io, path, `${(0,json/* canonicalJson */.dj)(statement)}\n`);
    const evidence = evidenceIn(statement);
    if (options.format === 'json') {
        const { predicateType, subject } = statement;
        (0,output/* printJson */.Q2)(io, { schema: 'sallyport/evidence/v1', statement: path, predicateType, subject, evidence });
    }
    else
        io.stdout.write(`${(0,output/* printable */.g$)(path)}  ${JSON.stringify(evidence)}\n`);
    return 0;
}
async function stated(options, io) {
    const { kind, repo, base, head, root } = options;
    const reports = await reportsOf(io, options.report, kind);
    const baseline = await reportsOf(io, options.baseline, kind);
    const store = await (0,git_store/* openGitStore */.o)((0,external_node_path_.resolve)(io.cwd, repo));
    try {
        const change = await (0,read_change/* readChange */.p)(store, { base, head });
        const at = clock/* systemClock */.m.now().toISOString();
        const common = { at, root: (0,external_node_path_.resolve)(io.cwd, root ?? repo), baseline };
        const addedLines = kind === 'coverage' ? { addedLines: await addedLinesOf(change) } : {};
        return (0,statement_of/* statementOf */.T)(kind, reports, change.subject, { ...common, ...addedLines });
    }
    finally {
        await store.close();
    }
}
function reportsOf(io, paths, kind) {
    return Promise.all(paths.map((name) => reportOf(io, name, kind)));
}
/** For determinism a report may be a folder: what one run of a build wrote. */
async function reportOf(io, name, kind) {
    const path = (0,external_node_path_.resolve)(io.cwd, name);
    const isFolder = kind === 'determinism' && (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    return isFolder ? directoryReport(path, name) : { name, bytes: await (0,files/* readInput */.R5)(io, name) };
}
function evidenceIn(statement) {
    const interpretation = (0,interpret/* interpretStatement */.P)(statement);
    if (interpretation.outcome === 'malformed')
        throw interpretation.error;
    return interpretation.outcome === 'evidence' ? interpretation.evidence : null;
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

/***/ 75585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };


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

/***/ 34608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ interpretStatement)
/* harmony export */ });
/* harmony import */ var _interpret_as_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99945);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69150);


/**
 * What a Statement says, in figures. It looks at the predicate alone: whether the Statement is about the change at hand,
 * and whether its signer may speak, is asked elsewhere. Nothing is rounded, and nothing malformed is mended.
 */
function interpretStatement(statement) {
    return (0,_interpret_as_js__WEBPACK_IMPORTED_MODULE_0__/* .interpretAs */ .o)(_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G, statement);
}


/***/ }),

/***/ 13020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51920);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41334);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69150);


/**
 * Makes a Statement about a change out of the reports that tools wrote. Same reports, same Statement.
 * @param kind one of `REPORTED_EVIDENCE_KINDS`.
 * @param reports at least one; several are added together.
 * @throws SallyportError EVIDENCE_KIND_UNKNOWN, EVIDENCE_REPORT_MISSING, and the errors of the kind's reader.
 */
function statementOf(kind, reports, subject, options) {
    const state = _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G.find((known) => known.kind === kind)?.state;
    if (state === undefined) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'EVIDENCE_KIND_UNKNOWN',
            message: `no report makes a Statement about ${JSON.stringify(kind)}`,
            remedy: `Use one of ${_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .REPORTED_EVIDENCE_KINDS */ .s.join(', ')}.`,
        });
    }
    if (reports.length === 0) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .SallyportError */ .$E({
            code: 'EVIDENCE_REPORT_MISSING',
            message: `no report was given for ${kind}`,
            remedy: 'Name at least one report; a result without a report is no result.',
        });
    }
    const { predicateType, predicate } = state(reports, options);
    return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .changeStatement */ .Mw)(subject, predicateType, predicate);
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
