export const id = 316;
export const ids = [316];
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
        const end = bytes.indexOf(0x0a, at);
        at = end < 0 || end >= to ? to : end + 1;
    }
    starts[count] = to;
    return { bytes, starts, count };
}
function grown(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}
/** How many line feeds there are before `to`. */
function countLines(bytes, to) {
    let count = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1))
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
    const kept = { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
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
    const kept = matchLines(old, now);
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


/** Files whose contents are asked for together; while one such group is used, the next is on its way. */
const GROUP_FILES = 256;
const GROUP_BYTES = 16 * 1024 * 1024;
/**
 * Reads the contents of changed files, in the order given, a bounded amount ahead: memory does not grow with the
 * number of files. What is too large is `unreadable`; what is missing or corrupt is an error.
 * @throws SallyportError CHANGE_OBJECT_MISSING, CHANGE_OBJECT_CORRUPT
 */
async function* readContents(change, files, options = {}) {
    const limits = { maxFileBytes: 16 * 1024 * 1024, maxFileLines: 400_000, ...options };
    const store = change.objects;
    let next;
    for (const some of [...chunks(files, GROUP_FILES), undefined]) {
        const group = await next;
        next = some && readGroup(store, some, limits);
        next?.catch(() => { }); // It is awaited in the next round, unless the caller leaves before.
        if (group === undefined)
            continue;
        for (const [index, file] of group.files.entries()) {
            yield {
                file,
                contents: contentsOf(file, group.complete ? group.read : await withRest(store, file, group, limits), limits),
            };
            if (index % 64 === 63)
                await new Promise(setImmediate); // Lets the next group come in meanwhile.
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
    const pairs = [];
    const left = () => {
        const taken = new Set(pairs.flatMap(({ source, target }) => [source, target]));
        return [deleted, added].map((list) => list.filter((file) => !taken.has(file)));
    };
    pairs.push(...exactPairs(...left(), (file, side) => `${exactKey(side)}/${(0,path_text/* baseName */.Fl)(file.pathBytes)}`));
    pairs.push(...exactPairs(...left(), (_, side) => exactKey(side)));
    pairs.push(...(await similarPairs(store, ...left())));
    return join(files, pairs);
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
        await Promise.all(folders.map((folder) => compareFolder(store, folder)));
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

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
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
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        at += code === 0x5c ? 2 : 1;
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


/***/ })

};
