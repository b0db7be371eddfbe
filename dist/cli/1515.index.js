export const id = 1515;
export const ids = [1515];
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

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ matchRuns),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

const MAX_ALTERNATIVES = 256;
/**
 * Compiles a glob of the configuration. `*` matches within a segment, `**` over segments, `?` one byte,
 * `{a,b}` alternatives; dot files match; `[` and `]` are literal; case counts. Paths are compared as bytes.
 * Matching is linear in path times pattern: no pattern makes it backtrack without bound.
 * @throws SallyportError GLOB_INVALID for an empty pattern, a leading `/`, a `..` segment, `!`, or unbalanced braces.
 */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** A matcher for any of several globs; matches nothing when there are none. */
function compileGlobs(patterns) {
    const alternatives = patterns.flatMap((pattern) => expandBraces(checked(pattern), pattern).map(segmentsOf));
    if (alternatives.length === 0)
        return () => false;
    return (path) => {
        const segments = segmentsOf(path);
        return alternatives.some((glob) => matchSegments(glob, segments));
    };
}
/** One character for each byte, so that matching counts bytes. */
function bytesOf(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
    return bytes.toString('latin1');
}
function segmentsOf(path) {
    return bytesOf(path).split('/');
}
function invalid(pattern, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
        code: 'GLOB_INVALID',
        message: `the pattern ${JSON.stringify(pattern)} ${why}`,
        remedy: 'Write paths from the repository root with *, **, ? and {a,b}, for instance src/auth/**.',
    });
}
function checked(pattern) {
    if (pattern === '')
        throw invalid(pattern, 'is empty');
    if (pattern.startsWith('/'))
        throw invalid(pattern, 'starts with a slash');
    if (pattern.includes('!'))
        throw invalid(pattern, 'has a "!"; patterns cannot be negated');
    if (pattern.includes('\0'))
        throw invalid(pattern, 'has a NUL byte');
    return pattern;
}
/** All the brace-free patterns that a pattern stands for. */
function expandBraces(text, pattern) {
    const open = text.indexOf('{');
    if (open < 0) {
        if (text.includes('}'))
            throw invalid(pattern, 'closes a brace that it does not open');
        if (text.split('/').includes('..'))
            throw invalid(pattern, 'has a ".." segment');
        if (text === '' || text.startsWith('/'))
            throw invalid(pattern, 'has an alternative that is empty or starts with a slash');
        return [text];
    }
    const { parts, end } = splitBraces(text, open, pattern);
    const expanded = parts.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(end + 1), pattern));
    if (expanded.length > MAX_ALTERNATIVES)
        throw invalid(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
    return expanded;
}
function splitBraces(text, open, pattern) {
    if (text.slice(0, open).includes('}'))
        throw invalid(pattern, 'closes a brace that it does not open');
    const parts = [];
    let depth = 0;
    let start = open + 1;
    for (let at = open; at < text.length; at++) {
        const character = text[at];
        if (character === '{')
            depth++;
        if (depth === 1 && (character === ',' || character === '}')) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
        if (character === '}' && --depth === 0)
            return { parts, end: at };
    }
    throw invalid(pattern, 'opens a brace that it does not close');
}
/** `**` as a whole segment stands for any number of segments; the last choice alone is remembered, as for `*`. */
function matchSegments(glob, path) {
    return matchRuns(glob.length, path.length, {
        isRun: (g) => glob[g] === '**',
        matches: (g, p) => matchSegment(glob[g], path[p]),
    });
}
function matchSegment(glob, text) {
    return matchRuns(glob.length, text.length, {
        isRun: (g) => glob[g] === '*',
        matches: (g, p) => glob[g] === '?' || glob[g] === text[p],
    });
}
/**
 * The classic wildcard match: on a mismatch, let the last run take one more and go on. Its time is at most the product
 * of the two lengths.
 */
function matchRuns(globLength, textLength, { isRun, matches }) {
    let g = 0;
    let p = 0;
    let run = -1;
    let taken = 0;
    while (p < textLength) {
        if (g < globLength && isRun(g)) {
            run = g++;
            taken = p;
        }
        else if (g < globLength && matches(g, p)) {
            g++;
            p++;
        }
        else if (run >= 0) {
            g = run + 1;
            p = ++taken;
        }
        else
            return false;
    }
    while (g < globLength && isRun(g))
        g++;
    return g === globLength;
}


/***/ }),

/***/ 71861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ GITLAB_PREFIXES),
/* harmony export */   dZ: () => (/* binding */ ISSUED_TOKENS),
/* harmony export */   x: () => (/* binding */ ISSUED_CHARACTERS)
/* harmony export */ });
/** Every character of every issued token. */
const ISSUED_CHARACTERS = /[A-Za-z0-9_.~=+/:-]/;
/** What the tokens that GitLab issues begin with: "Token prefixes" in its documentation. */
const GITLAB_PREFIXES = [
    ...['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-'],
    ...['glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
];
const BASE64_TAIL = '={0,2}';
/**
 * Prefixed tokens that redaction and the rule of added secrets both know, one line each. A form belongs here when prefix
 * and length are enough: ordinary code and prose never have it.
 */
const ISSUED_TOKENS = [
    { rule: 'age-key', hints: ['AGE-SECRET-KEY-1'], pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{58}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['AKCp'], pattern: 'AKCp[A-Za-z0-9]{60,80}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['cmVmdGtuOj'], pattern: 'cmVmdGtuOj[A-Za-z0-9]{50,60}(?![A-Za-z0-9])' },
    { rule: 'atlassian-token', hints: ['ATATT3', 'ATCTT3'], pattern: 'AT[AC]TT3[A-Za-z0-9_=-]{60,}' },
    { rule: 'aws-bedrock-key', hints: ['ABSKQmVk'], pattern: `ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,}${BASE64_TAIL}` },
    {
        rule: 'aws-bedrock-key',
        hints: ['bedrock-api-key-YmVk'],
        pattern: `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4096}${BASE64_TAIL}`,
    },
    {
        rule: 'azure-key',
        hints: ['AccountKey='],
        pattern: 'AccountKey=[A-Za-z0-9+/]{60,86}={1,2}',
    },
    { rule: 'azure-key', hints: ['SharedAccessKey='], pattern: 'SharedAccessKey=[A-Za-z0-9+/]{43}=' },
    {
        rule: 'azure-client-secret',
        hints: ['7Q~', '8Q~'],
        after: '(?<=[A-Za-z0-9_~.-]{3})',
        pattern: '[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])',
    },
    { rule: 'bitbucket-token', hints: ['ATBB'], pattern: 'ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    { rule: 'buildkite-token', hints: ['bkua_'], pattern: 'bkua_[a-z0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'circleci-token', hints: ['CCIPAT_', 'CCIPRJ_'], pattern: 'CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}' },
    { rule: 'clojars-token', hints: ['CLOJARS_'], pattern: 'CLOJARS_[a-z0-9]{60}(?![A-Za-z0-9])' },
    { rule: 'cloudflare-origin-key', hints: ['v1.0-'], pattern: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9])' },
    { rule: 'contentful-token', hints: ['CFPAT-'], pattern: 'CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    {
        rule: 'digitalocean-token',
        hints: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        pattern: 'do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])',
    },
    {
        rule: 'discord-webhook',
        hints: ['/api/webhooks/'],
        after: '(?<=\\.com)',
        pattern: '/api/webhooks/\\d{16,20}/[A-Za-z0-9_-]{60,80}',
    },
    {
        rule: 'doppler-token',
        hints: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.st.', 'dp.scim.', 'dp.audit.'],
        pattern: 'dp\\.(?:pt|ct|sa|st|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])',
    },
    { rule: 'dependency-track-key', hints: ['odt_'], pattern: 'odt_[A-Za-z0-9]{32,40}(?![A-Za-z0-9])' },
    { rule: 'dynatrace-token', hints: ['dt0c01.', 'dt0s01.'], pattern: 'dt0[cs]01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}' },
    { rule: 'easypost-key', hints: ['EZAK', 'EZTK'], pattern: 'EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])' },
    { rule: 'firecrawl-key', hints: ['fc-'], pattern: 'fc-[a-f0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'fly-token', hints: ['fo1_'], pattern: 'fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'fly-token', hints: ['fm1r_', 'fm1a_', 'fm2_'], pattern: 'fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,}={0,3}' },
    { rule: 'gitlab-runner-token', hints: ['GR1348941'], pattern: 'GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['GOCSPX-'], pattern: 'GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['ya29.'], pattern: 'ya29\\.[A-Za-z0-9_-]{40,}' },
    { rule: 'grafana-token', hints: ['eyJrIjoi'], pattern: 'eyJrIjoi[A-Za-z0-9+/]{60,}={0,3}' },
    { rule: 'heroku-key', hints: ['HRKU-AA'], pattern: 'HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9])' },
    { rule: 'huggingface-token', hints: ['api_org_'], pattern: 'api_org_[A-Za-z]{34}(?![A-Za-z0-9])' },
    { rule: 'infracost-key', hints: ['ico-'], pattern: 'ico-(?![a-f0-9]{32})[A-Za-z0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'jina-key', hints: ['jina_'], pattern: 'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}' },
    { rule: 'mapbox-token', hints: ['sk.eyJ', 'tk.eyJ'], pattern: '[st]k\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}' },
    { rule: 'mongodb-atlas-key', hints: ['mdb_sa_sk_'], pattern: 'mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9])' },
    { rule: 'netlify-token', hints: ['nfp_'], pattern: 'nfp_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAK-'], pattern: 'NRAK-[A-Za-z0-9]{27}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRII-', 'NRIQ-'], pattern: 'NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAA-', 'NRRA-'], pattern: 'NR(?:AA-[a-f0-9]{27}|RA-[a-f0-9]{42})(?![A-Za-z0-9])' },
    { rule: 'nuget-key', hints: ['oy2'], pattern: 'oy2[a-z0-9]{43}(?![A-Za-z0-9])' },
    { rule: 'openshift-token', hints: ['sha256~'], pattern: 'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'perplexity-key', hints: ['pplx-'], pattern: 'pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])' },
    {
        rule: 'planetscale-token',
        hints: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
        pattern: 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=._-]{32,64}',
    },
    { rule: 'postman-key', hints: ['PMAK-'], pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])' },
    { rule: 'prefect-key', hints: ['pnu_'], pattern: 'pnu_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    {
        rule: 'private-key-base64',
        hints: ['LS0tLS1CRUdJTi'],
        pattern: `LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,30}(?:UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW)[A-Za-z0-9+/]{40,}${BASE64_TAIL}`,
    },
    { rule: 'pulumi-token', hints: ['pul-'], pattern: 'pul-[a-f0-9]{40}(?![A-Za-z0-9-])' },
    { rule: 'pypi-token', hints: ['pypi-AgE'], pattern: 'pypi-AgE[A-Za-z0-9_-]{50,}' },
    { rule: 'readme-key', hints: ['rdme_'], pattern: 'rdme_[a-z0-9]{70}(?![A-Za-z0-9])' },
    { rule: 'replicate-token', hints: ['r8_'], pattern: 'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])' },
    { rule: 'rubygems-token', hints: ['rubygems_'], pattern: 'rubygems_[a-f0-9]{48}(?![A-Za-z0-9])' },
    { rule: 'sendinblue-key', hints: ['xkeysib-'], pattern: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9])' },
    { rule: 'sentry-token', hints: ['sntrys_eyJ'], pattern: 'sntrys_eyJ[A-Za-z0-9+/=_]{60,}' },
    { rule: 'sentry-token', hints: ['sntryu_'], pattern: 'sntryu_[a-f0-9]{64}(?![A-Za-z0-9])' },
    { rule: 'shippo-token', hints: ['shippo_live_', 'shippo_test_'], pattern: 'shippo_(?:live|test)_[a-f0-9]{40}' },
    { rule: 'sonar-token', hints: ['sqa_', 'sqp_', 'squ_'], pattern: 'sq[apu]_[a-f0-9]{40}(?![A-Za-z0-9_])' },
    { rule: 'sourcegraph-token', hints: ['sgp_'], pattern: 'sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}' },
    { rule: 'square-token', hints: ['sq0atp-', 'sq0csp-'], pattern: 'sq0(?:at|cs)p-[A-Za-z0-9_-]{22,60}' },
    { rule: 'stripe-key', hints: ['sk_prod_', 'rk_prod_'], pattern: '[rs]k_prod_[A-Za-z0-9]{16,}' },
    { rule: 'supabase-token', hints: ['sbp_'], pattern: 'sbp_[a-f0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'tavily-key', hints: ['tvly-'], pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    {
        rule: 'teams-webhook',
        hints: ['/IncomingWebhook/'],
        after: '(?<=[0-9a-f])',
        pattern: '/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}',
    },
    { rule: 'telegram-token', hints: [':AA'], after: '(?<=\\d{6})', pattern: ':AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])' },
    {
        rule: 'terraform-token',
        hints: ['.atlasv1.'],
        after: '(?<=[A-Za-z0-9]{6})',
        pattern: '\\.atlasv1\\.[A-Za-z0-9_=-]{60,}',
    },
    { rule: 'typeform-token', hints: ['tfp_'], pattern: 'tfp_[A-Za-z0-9_.=-]{40,70}' },
    { rule: 'xai-key', hints: ['xai-'], pattern: 'xai-[A-Za-z0-9]{80}(?![A-Za-z0-9])' },
];


/***/ }),

/***/ 89251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ compareTiers),
/* harmony export */   ZN: () => (/* binding */ highestTier)
/* harmony export */ });
/* unused harmony export TIERS */
/** From the least to the most severe. */
const TIERS = ['low', 'medium', 'high'];
/** Orders tiers for `Array.prototype.sort`: negative when `a` is the lower one. */
function compareTiers(a, b) {
    return TIERS.indexOf(a) - TIERS.indexOf(b);
}
/** The highest of the given tiers; `low` when there is none. */
function highestTier(tiers) {
    let highest = 'low';
    for (const tier of tiers)
        if (compareTiers(tier, highest) > 0)
            highest = tier;
    return highest;
}


/***/ }),

/***/ 66247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/** Prose only when every name is documentation, a test only when every name is a test; all else is code. */
function readingOf(classes) {
    if (classes.length > 0 && classes.every((one) => one === 'documentation'))
        return 'prose';
    if (classes.length > 0 && classes.every((one) => one === 'documentation' || one === 'test'))
        return 'test';
    return 'code';
}


/***/ }),

/***/ 88842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jv: () => (/* binding */ addWords),
  vw: () => (/* binding */ scanBytes),
  vP: () => (/* binding */ vocabulary)
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/word-automaton.js
/** A row of transitions is a power of two wide. */
const ROW_SHIFT = 6;
const COLUMNS = 1 << ROW_SHIFT;
/** The state of a transition that nobody has taken yet: {@link WordAutomaton.step} works it out. */
const UNKNOWN = 1;
/**
 * Finds words of several vocabularies in bytes, in one pass and whatever their ASCII case (Aho and Corasick, 1975).
 * A transition is worked out when it is first taken: texts use few of them, and a start builds none. State 0 is the
 * start, where the bytes of no word lead.
 */
class WordAutomaton {
    /** Byte → its column; 0 for bytes of no word. */
    columnOf = new Uint8Array(256);
    /** `next[(state << ROW_SHIFT) + column]` is the next state. */
    next = new Uint16Array(0);
    /** By state: the vocabularies of which a word ends here. */
    bits = new Uint8Array(0);
    #children = [new Map(), new Map()];
    #ends = [0, 0];
    #failure = new Uint16Array(0);
    #columns = 1;
    /** Adds vocabularies; `bit` is what {@link bits} has where a word of one ends. */
    add(vocabularies) {
        for (const { words, bit } of vocabularies)
            for (const word of words)
                this.#insert(word.toLowerCase(), bit);
        const states = this.#children.length;
        this.next = new Uint16Array(states << ROW_SHIFT).fill(UNKNOWN);
        for (let state = 0; state < states; state++)
            this.next[state << ROW_SHIFT] = 0;
        this.bits = new Uint8Array(states);
        this.#failure = new Uint16Array(states);
    }
    /** Works out the transition from a state by a column, and keeps it. */
    step(state, column) {
        const edge = (state << ROW_SHIFT) + column;
        const known = this.next[edge];
        if (known !== UNKNOWN)
            return known;
        const child = this.#children[state]?.get(column);
        const shorter = state === 0 ? 0 : this.step(this.#failure[state], column);
        if (child !== undefined) {
            this.#failure[child] = shorter;
            this.bits[child] = this.#ends[child] | this.bits[shorter];
        }
        this.next[edge] = child ?? shorter;
        return child ?? shorter;
    }
    #insert(word, bit) {
        let state = 0;
        for (let at = 0; at < word.length; at++) {
            const column = this.#columnFor(word.charCodeAt(at));
            const children = this.#children[state];
            let child = children.get(column);
            if (child === undefined) {
                child = this.#children.length;
                children.set(column, child);
                this.#children.push(new Map());
                this.#ends.push(0);
            }
            state = child;
        }
        this.#ends[state] = this.#ends[state] | bit;
    }
    #columnFor(code) {
        const known = this.columnOf[code];
        if (known !== 0)
            return known;
        if (code < 0x20 || code > 0x7e || this.#columns === COLUMNS) {
            throw new RangeError(`no column for the character ${code}`);
        }
        const column = this.#columns++;
        this.columnOf[code] = column;
        this.columnOf[String.fromCharCode(code).toUpperCase().charCodeAt(0)] = column;
        return column;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/byte-scan.js

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A longer line is not plain, whatever it holds. */
const LONGEST_PLAIN = 200;
const automaton = new WordAutomaton();
/** Words that no scan has looked for yet. */
const waiting = [];
let vocabularies = 0;
/** 1 for bytes that are neither printable ASCII nor a tab; line ends are looked at apart. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 0x09 && (byte < 0x20 || byte > 0x7e)));
/** A list of words that mark a line, in any case; all of them have to be added before a content is scanned. */
function vocabulary(words = []) {
    const bit = 1 << vocabularies++;
    if (bit > 0x80)
        throw new RangeError('there are bits for eight vocabularies');
    addWords(bit, words);
    return bit;
}
/** Adds words to a vocabulary. */
function addWords(bit, words) {
    waiting.push({ words, bit });
}
/** Reads a content once for all who ask what it holds: most contents hold nothing that a rule looks for. */
function scanBytes(bytes) {
    if (waiting.length > 0)
        automaton.add(waiting.splice(0));
    const marked = [];
    let lines = 0;
    let isPlain = true;
    for (let start = 0; start < bytes.length; start = scanned.end + 1) {
        scanLine(bytes, start);
        const { end, found, odd } = scanned;
        lines++;
        if (found !== 0)
            marked.push({ number: lines, start, end, vocabularies: found });
        if (odd !== 0 || end - start > LONGEST_PLAIN)
            isPlain &&= isPlainButForItsEnd(bytes, start, end, odd);
    }
    const textOf = ({ number, start, end }) => ({ number, text: bytes.toString('utf8', start, end) });
    return {
        lines,
        plain: isPlain,
        marked(of) {
            if (waiting.some(({ bit }) => bit === of))
                throw new RangeError('words were added after the scan');
            return marked.filter((line) => (line.vocabularies & of) !== 0).map(textOf);
        },
    };
}
/** What the last line held; written over by each, since a change can have millions of lines. */
const scanned = { end: 0, found: 0, odd: 0 };
/** The innermost loop. Bytes that are odd are of no word, so that all else can pass with three reads of tables. */
function scanLine(bytes, start) {
    const { columnOf, next, bits } = automaton;
    const { length } = bytes;
    let state = 0;
    let found = 0;
    let odds = 0;
    let at = start;
    for (; at < length; at++) {
        const byte = bytes[at];
        const column = columnOf[byte];
        if (column === 0 && odd[byte] !== 0) {
            if (byte === LINE_FEED)
                break;
            odds++;
        }
        const following = next[(state << ROW_SHIFT) + column];
        state = following === UNKNOWN ? automaton.step(state, column) : following;
        found |= bits[state];
    }
    scanned.end = at;
    scanned.found = found;
    scanned.odd = odds;
}
/** A carriage return may stand at the end of a line, and does not count for its length. */
function isPlainButForItsEnd(bytes, start, end, odds) {
    const hasReturn = end > start && bytes[end - 1] === CARRIAGE_RETURN;
    return odds === (hasReturn ? 1 : 0) && end - start - (hasReturn ? 1 : 0) <= LONGEST_PLAIN;
}


/***/ }),

/***/ 21668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ wholeSide)
/* harmony export */ });
/* harmony import */ var _byte_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88842);

let last = {
    bytes: undefined,
    scan: undefined,
};
/**
 * A scan of the one side of a file that is added or deleted whole: all of its lines are changed lines, so they need
 * not be taken apart to be looked at. Absent for files with two sides, and for contents without lines. Many rules ask
 * about the same contents, one after another.
 */
function wholeSide({ before, after, binary }) {
    const only = before === undefined ? after : after === undefined ? before : undefined;
    if (only === undefined || binary)
        return undefined;
    if (last.bytes !== only)
        last = { bytes: only, scan: (0,_byte_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanBytes */ .vw)(only) };
    return last.scan;
}


/***/ }),

/***/ 55585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ dependencyRules),
  X: () => (/* binding */ isParsedDependencyFile)
});

// EXTERNAL MODULE: ./build/packages/change/src/lru.js
var lru = __webpack_require__(10681);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/risk/src/classes.js
var src_classes = __webpack_require__(66247);
// EXTERNAL MODULE: ./build/packages/risk/src/rule.js
var rule = __webpack_require__(23357);
;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/compare.js
/**
 * Compares what two versions of a file say. What stands on both sides unchanged falls out; then entries are paired
 * by key, and by name where as many of a name went as came: a lockfile's keys often hold the version.
 */
function compareDependencies(before, after) {
    const gone = leftOver(before.dependencies, after.dependencies);
    const come = leftOver(after.dependencies, before.dependencies);
    const byKey = pairs(gone, come, ({ key }) => key);
    const byName = pairs(byKey.gone, byKey.come, ({ name }) => name);
    return {
        added: byName.come,
        removed: byName.gone,
        changed: [...byKey.changed, ...byName.changed],
        other: changedParts(before.other, after.other),
    };
}
function identity(one) {
    return JSON.stringify([one.key, one.name, one.version, one.source, one.integrity, one.scripts, one.rest]);
}
/** A lockfile has thousands of entries, and is compared with the one before it and with the one after it. */
const identities = new WeakMap();
function identitiesOf(list) {
    const known = identities.get(list) ?? list.map(identity);
    identities.set(list, known);
    return known;
}
/** The entries of a list that another lacks, each counted as often as it stands there. */
function leftOver(first, second) {
    const counts = new Map();
    for (const key of identitiesOf(second))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const keys = identitiesOf(first);
    return first.filter((_one, at) => {
        const key = keys[at];
        const left = counts.get(key) ?? 0;
        if (left > 0)
            counts.set(key, left - 1);
        return left === 0;
    });
}
/** Pairs what went with what came where both sides have as many of a key; the rest stays unpaired. */
function pairs(gone, come, keyOf) {
    const groups = new Map();
    const group = (one) => {
        const key = keyOf(one);
        const known = groups.get(key) ?? { gone: [], come: [] };
        groups.set(key, known);
        return known;
    };
    for (const one of gone)
        group(one).gone.push(one);
    for (const one of come)
        group(one).come.push(one);
    const result = { changed: [], gone: [], come: [] };
    for (const one of groups.values()) {
        const isPaired = one.gone.length === one.come.length;
        for (const [at, before] of one.gone.entries()) {
            if (isPaired)
                result.changed.push({ before, after: one.come[at] });
            else
                result.gone.push(before);
        }
        if (!isPaired)
            for (const after of one.come)
                result.come.push(after);
    }
    return result;
}
function changedParts(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/near-names.js
/** Packages that many projects have, so that a name one letter away deserves a look. Not complete, and need not be. */
const POPULAR = {
    npm: 'react preact react-dom lodash express axios chalk commander debug typescript webpack eslint prettier jest mocha vite rollup esbuild moment dayjs uuid semver glob minimist yargs request async underscore jquery vue next svelte redux rxjs tslib core-js dotenv cors body-parser mongoose mysql redis socket.io ws node-fetch cross-env cross-spawn rimraf mkdirp fs-extra inquirer ora colors bluebird classnames prop-types styled-components tailwindcss postcss autoprefixer sass babel-core zod ajv puppeteer playwright cheerio jsonwebtoken bcrypt passport nodemailer electron nodemon concurrently husky lint-staged ts-node ts-jest turbo nx lerna discord.js ethers web3 event-stream ua-parser-js coa rc',
    pypi: 'requests numpy pandas scipy matplotlib django flask fastapi pydantic sqlalchemy celery redis boto3 botocore urllib3 certifi cryptography pyyaml jinja2 click rich pytest tox black mypy ruff setuptools wheel pip six attrs tqdm pillow beautifulsoup4 lxml scrapy selenium tensorflow torch transformers scikit-learn aiohttp httpx uvicorn gunicorn psycopg2 pymongo paramiko python-dateutil pytz colorama virtualenv poetry openai anthropic langchain',
    cargo: 'serde serde_json tokio rand clap regex log anyhow thiserror reqwest hyper chrono futures syn quote proc-macro2 libc bytes itertools once_cell lazy_static rayon tracing axum actix-web rustls openssl base64 uuid',
    gem: 'rails rake rspec nokogiri puma sidekiq devise rack sinatra bundler activesupport activerecord redis pg faraday json minitest rubocop jekyll capistrano',
    composer: 'symfony/console symfony/http-foundation laravel/framework guzzlehttp/guzzle monolog/monolog phpunit/phpunit doctrine/orm twig/twig psr/log',
    nuget: 'newtonsoft.json serilog automapper dapper xunit nunit moq polly mediatr fluentvalidation',
};
const names = new Map();
/** The popular package that this name could be taken for, if any: one letter off, two swapped, or other separators. */
function nearName(name, ecosystem) {
    const popular = names.get(ecosystem) ?? (POPULAR[ecosystem] ?? '').split(' ').filter((one) => one !== '');
    names.set(ecosystem, popular);
    const lower = name.toLowerCase();
    if (popular.includes(lower))
        return undefined;
    return popular.find((one) => isNear(lower, one));
}
function isNear(name, popular) {
    if (plain(name) === plain(popular) || plain(name.slice(name.lastIndexOf('/') + 1)) === plain(popular))
        return true;
    return popular.length >= 5 && Math.abs(name.length - popular.length) <= 1 && isOneEditAway(name, popular);
}
function plain(name) {
    return name.replace(/[-_.@/]/g, '').replace(/(?:js|py)$|^(?:node|python)/, '');
}
/** One letter added, left out or replaced, or two neighbours swapped (Damerau and Levenshtein's distance of 1). */
function isOneEditAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    const restA = a.slice(start);
    const restB = b.slice(start);
    if (restA === '' && restB === '')
        return false;
    if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1))
        return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
// EXTERNAL MODULE: ./build/packages/risk/src/hosts.js
var hosts = __webpack_require__(95260);
;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/source.js

const GIT = /^(?:git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|hg\+|svn\+|bzr\+)|\.git(?:#|$)|^[\w.-]+@[\w.-]+:|^[\w-]+\/[\w.-]+(?:#.*)?$/;
const PATH = /^(?:file:|link:|portal:|workspace:|path:|directory:|\.{0,2}\/|\.$|~|[A-Za-z]:\\)/;
/** What an entry's source is; entries without one come from the ecosystem's default registry. */
function sourceKind({ source, version, name }, ecosystem, registries) {
    const addresses = (source ?? impliedSource(version) ?? '').split(/\s+/).filter((text) => text !== '');
    const kinds = addresses.map((address) => kindOfAddress(address, name, ecosystem, registries));
    return kinds.find((kind) => kind !== 'registry') ?? 'registry';
}
/** A manifest writes an address where a version range would stand. */
function impliedSource(version) {
    if (/^(?:npm|catalog|jsr):/.test(version))
        return version.startsWith('npm:') ? 'alias:' : undefined;
    return /:|\//.test(version) && !/^(?:workspace:)?[\^~*]?$/.test(version) && !version.startsWith('{')
        ? version
        : undefined;
}
function kindOfAddress(address, name, ecosystem, registries) {
    const plain = address.replace(/^(?:registry|sparse)\+/, '');
    if (ecosystem === 'swift' || ecosystem === 'composer')
        return (0,hosts/* isAllowedAddress */.$1)(plain, ecosystem, registries) ? 'registry' : 'foreign-host';
    if (GIT.test(plain))
        return isIndex(address, ecosystem, registries) ? 'registry' : 'git';
    if (PATH.test(plain))
        return 'path';
    if (/^http:/i.test(plain))
        return 'insecure';
    if (!/^https:/i.test(plain))
        return 'other';
    if (!(0,hosts/* isAllowedAddress */.$1)(plain, ecosystem, registries))
        return 'foreign-host';
    return ecosystem === 'npm' && !isTarballOf(plain, name) ? 'other' : 'registry';
}
/** Cargo's public index was a git repository; it is named as a registry all the same. */
function isIndex(address, ecosystem, registries) {
    return (/^(?:registry|sparse)\+/.test(address) && (0,hosts/* isAllowedAddress */.$1)(address.replace(/^\w+\+/, ''), ecosystem, registries));
}
/** A tarball of the package that the entry names, not of another one on the same host. */
function isTarballOf(address, name) {
    const path = decodeURIComponentOrEmpty(new URL(address).pathname);
    const base = name.slice(name.lastIndexOf('/') + 1);
    return path.includes(`/${name}/-/${base}-`) || path.includes(`/${name}/-/${name}-`);
}
function decodeURIComponentOrEmpty(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/pin-update.js


/** Names for an ecosystem in `dependencies.vetted`; package URLs write some otherwise. */
const SYNONYMS = {
    crates: 'cargo',
    crate: 'cargo',
    golang: 'go',
    rubygems: 'gem',
    gems: 'gem',
    packagist: 'composer',
    gradle: 'maven',
    pip: 'pypi',
};
/** Says which packages the configuration has vetted: `npm:lodash`, `npm:@types/*`. */
function vettedNames(vetted, ecosystem) {
    const matchers = vetted.flatMap((entry) => {
        const colon = entry.indexOf(':');
        const prefix = entry.slice(0, colon).toLowerCase();
        const isOurs = (SYNONYMS[prefix] ?? prefix) === ecosystem;
        return colon > 0 && isOurs ? [(0,glob/* compileGlob */.SO)(normalised(entry.slice(colon + 1), ecosystem))] : [];
    });
    return (name) => matchers.some((matches) => matches(normalised(name, ecosystem)));
}
function normalised(name, ecosystem) {
    if (ecosystem === 'pypi')
        return name.replace(/[-_.]+/g, '-').toLowerCase();
    return ecosystem === 'nuget' || ecosystem === 'composer' ? name.toLowerCase() : name;
}
/** Where a package is known by the address that it comes from, not by its registry's word alone. */
const SOURCE_IS_IDENTITY = new Set(['composer', 'swift', 'gem', 'cargo', 'pub']);
/** An address without what an update changes in it: versions, commits and hashes. */
function sourceShape({ source = '', version, integrity = '' }) {
    const moving = [version, ...integrity.split(/\s+/)].filter((text) => text.length > 2);
    return moving.reduce((text, part) => text.replaceAll(part, '#'), source).replace(/[0-9a-f]{20,}/g, '#');
}
/** An operator, a version, and more of the same: `^1.2.3`, `>=1.0,<2.0`, `v1.2.3`. */
const RANGE = /^([~^=<>!v]*)\s*(\d+(?:\.\d+)*)(?!\.?\d)([\w.+~-]*)((?:(?:\s*(?:,|\|\|)\s*|\s+)[~^=<>!]+\s*\d[\w.+*-]*)*)$/;
/**
 * Why a change of one entry is more than a newer pin of the same package from the same place; nothing when it is one.
 */
function notAPinUpdate({ before, after }, reader, registries) {
    if (before.name !== after.name)
        return `${before.name} is replaced by ${after.name}`;
    const kind = sourceKind(after, reader.ecosystem, registries);
    if (kind !== 'registry')
        return `its source is no registry that is allowed (${kind})`;
    if (sourceKind(before, reader.ecosystem, registries) !== kind)
        return 'its source changes';
    if (SOURCE_IS_IDENTITY.has(reader.ecosystem) && sourceShape(before) !== sourceShape(after))
        return 'its source changes';
    if (after.scripts === true && before.scripts !== true)
        return 'it now runs a script when installed';
    if (before.version === after.version)
        return sameVersion(before, after);
    if (before.integrity !== undefined && after.integrity === undefined)
        return 'its integrity is no longer recorded';
    if (before.rest !== after.rest && reader.kind === 'manifest')
        return 'more than its version changes';
    return olderOrOther(before.version, after.version);
}
function sameVersion(before, after) {
    if (before.integrity !== after.integrity)
        return 'its integrity changes at one version';
    if (before.source !== after.source)
        return 'its source changes at one version';
    return before.rest === after.rest && before.key === after.key ? undefined : whatMoved(before, after);
}
/** The descriptor of a lockfile entry moves with the manifest's range while the version stays. */
function whatMoved(before, after) {
    return before.rest === after.rest ? undefined : 'more than its version changes';
}
function olderOrOther(before, after) {
    const from = RANGE.exec(before);
    const to = RANGE.exec(after);
    if (from === null || to === null)
        return 'its version is no plain number';
    if (from[1] !== to[1])
        return 'its range is written otherwise';
    return compareNumbers(from[2], to[2]) > 0 ? 'it goes back to an older version' : undefined;
}
function compareNumbers(a, b) {
    const left = a.split('.').map(Number);
    const right = b.split('.').map(Number);
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/unreadable.js

/** A manifest or lockfile that cannot be taken apart: nobody can say what it installs. */
function unreadable(message, cause) {
    return new errors/* SallyportError */.$E({
        code: 'DEPENDENCIES_UNREADABLE',
        message,
        remedy: 'Write the file again with the ecosystem’s own tool.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/parse.js


/** The largest manifest or lockfile that is read, in characters. */
const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 64;
/** Brackets that may be open at once, those in strings and comments included. */
const MOST_BRACKETS = 1_000;
/** Reads a JSON object; doubled keys and deep nesting are errors. @throws SallyportError DEPENDENCIES_UNREADABLE */
function parseJson(text) {
    return attempt('JSON', () => (0,json/* parseJson */.qF)(withoutMark(text), { name: 'the file', maxDepth: DEEPEST, maxBytes: LARGEST }));
}
/** Reads JSON that may end a list with a comma, as Bun writes it. @throws SallyportError DEPENDENCIES_UNREADABLE */
function parseLooseJson(text) {
    return parseJson(text.replace(/("(?:[^"\\]+|\\[\s\S]?)*(?:"|$))|,(?=\s*[}\]])/g, (_all, quoted) => quoted ?? ''));
}
/** Reads one YAML document without aliases. @throws SallyportError DEPENDENCIES_UNREADABLE */
async function parseYaml(text) {
    if (text.length > LARGEST)
        throw unreadable(`the file has ${text.length} characters`);
    const { CORE_SCHEMA, load } = await __webpack_require__.e(/* import() */ 6845).then(__webpack_require__.bind(__webpack_require__, 6845));
    return attempt('YAML', () => shallow(load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST })));
}
/** Reads a TOML document. @throws SallyportError DEPENDENCIES_UNREADABLE */
async function parseToml(text) {
    if (text.length > LARGEST)
        throw unreadable(`the file has ${text.length} characters`);
    guardDepth(text);
    const { parse: parseTomlText } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return attempt('TOML', () => shallow(parseTomlText(text, { maxDepth: DEEPEST })));
}
function attempt(format, read) {
    let value;
    try {
        value = read();
    }
    catch (cause) {
        throw unreadable(`the file is not ${format} that can be read: ${firstLine(cause)}`, cause);
    }
    return fields(value, `the ${format} document`);
}
/** The value itself. Dotted keys nest without brackets; what walks the value later may then recurse. */
function shallow(value) {
    const open = [[value, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [inner, depth] = next;
        if (typeof inner !== 'object' || inner === null)
            continue;
        if (depth > DEEPEST)
            throw unreadable('the file nests too deep');
        for (const child of Object.values(inner))
            open.push([child, depth + 1]);
    }
    return value;
}
/** A value that must be an object. @throws SallyportError DEPENDENCIES_UNREADABLE */
function fields(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unreadable(`${what} is no object`);
    return value;
}
/** A section that may be absent. */
function section(value, what) {
    return value === undefined || value === null ? {} : fields(value, what);
}
/** A list that may be absent. @throws SallyportError DEPENDENCIES_UNREADABLE */
function list(value, what) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw unreadable(`${what} is no list`);
    return value;
}
function stringOr(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
/** A value as text that is equal for equal values: keys sorted, dates and big numbers as text. */
function canonical(value) {
    return (JSON.stringify(value, (_key, inner) => {
        if (typeof inner === 'bigint')
            return `${inner}n`;
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || inner instanceof Date)
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'undefined');
}
/** The parts of a document that no reader took, by name. */
function otherParts(document, taken) {
    const others = Object.entries(document).filter(([name]) => !taken.includes(name));
    return new Map(others.map(([name, value]) => [name, canonical(value)]));
}
/** An object's fields but for some. */
function without(value, names) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
/** Recursive parsers overflow the stack on text such as 10,000 brackets, so brackets and indentation are counted first. */
function guardDepth(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 0x5b || character === 0x7b)
            depth++;
        else if (character === 0x5d || character === 0x7d)
            depth = Math.max(0, depth - 1);
        if (depth > MOST_BRACKETS)
            throw unreadable('the file nests too deep');
    }
}
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function firstLine(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return (message.split('\n')[0] ?? '').slice(0, 120);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/npm-manifest.js

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** `package.json`: npm, Yarn, pnpm, Bun. */
const npmManifest = {
    ecosystem: 'npm',
    kind: 'manifest',
    matches: /(?:^|\/)package\.json$/,
    read(text) {
        const document = parseJson(text);
        return {
            dependencies: SECTIONS.flatMap((name) => sectionOf(document, name)),
            other: otherParts(document, SECTIONS),
        };
    },
};
function sectionOf(document, name) {
    return Object.entries(section(document[name], name)).map(([dependency, version]) => ({
        key: `${name} ${dependency}`,
        name: dependency,
        version: typeof version === 'string' ? version : canonical(version),
    }));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/yarn-lock.js


/** `yarn.lock` of Yarn 1 (its own format) and of Berry (YAML with `__metadata`). */
const yarnLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)yarn\.lock$/,
    manifests: /^package\.json$/,
    bookkeeping: /^__metadata$/,
    read: (text) => (/^__metadata:/m.test(text) ? readBerry(text) : readClassic(text)),
};
async function readBerry(text) {
    const document = await parseYaml(text);
    const entries = Object.entries(document).filter(([key]) => key !== '__metadata');
    const dependencies = entries.map(([key, value]) => {
        const entry = fields(value, `the entry ${key}`);
        const resolution = stringOr(entry.resolution, key);
        const { name, reference } = splitDescriptor(resolution);
        const isRegistry = /^npm:/.test(reference);
        return {
            key,
            name,
            version: stringOr(entry.version, ''),
            ...(isRegistry ? {} : { source: reference }),
            ...(entry.checksum === undefined ? {} : { integrity: String(entry.checksum) }),
            rest: canonical(without(entry, ['version', 'resolution', 'checksum', 'dependencies', 'peerDependencies', 'bin'])),
        };
    });
    return {
        dependencies,
        other: otherParts(document, entries.map(([key]) => key)),
    };
}
/** `@scope/name@npm:1.0.0` in its name and what follows the `@`. */
function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0
        ? { name: descriptor, reference: '' }
        : { name: descriptor.slice(0, at), reference: descriptor.slice(at + 1) };
}
const ENTRY = /^(?:"[^"\n]+"|[^\s:"#][^:"\n]*?(?:@[^\s,"]*))(?:, *(?:"[^"\n]+"|[^\s,"][^,"\n]*))*:$/;
const FIELD = /^ {2}("?)([\w-]+)\1(?::| +(?:"((?:[^"\\]|\\.)*)"|(\S+)))\s*$/;
/** Yarn 1: unindented descriptors with a colon, fields indented by two blanks, lists by four. */
function readClassic(text) {
    const dependencies = [];
    let fieldsOfEntry;
    let key = '';
    const close = () => {
        if (fieldsOfEntry !== undefined)
            dependencies.push(classicEntry(key, fieldsOfEntry));
    };
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#') || /^ {4}\S/.test(line))
            continue;
        if (!line.startsWith(' ')) {
            if (line.length > 5_000 || !ENTRY.test(line))
                throw unreadable(`the line ${line.slice(0, 60)} is no entry of yarn.lock`);
            close();
            fieldsOfEntry = new Map();
            key = line.slice(0, -1);
            continue;
        }
        const field = FIELD.exec(line);
        if (field === null || fieldsOfEntry === undefined)
            throw unreadable(`the line ${line.slice(0, 60)} is no field of yarn.lock`);
        const name = field[2];
        if (fieldsOfEntry.has(name))
            throw unreadable(`the field ${name} stands twice in ${key.slice(0, 60)}`);
        fieldsOfEntry.set(name, field[3] ?? field[4] ?? '');
    }
    close();
    return { dependencies, other: new Map() };
}
function classicEntry(key, entry) {
    const first = (key.split(/, */)[0] ?? '').replaceAll('"', '');
    const { name, reference } = splitDescriptor(first);
    const alias = /^npm:(@?[^@]+)@/.exec(reference)?.[1];
    const resolved = entry.get('resolved');
    const integrity = entry.get('integrity') ?? (resolved === undefined ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1]);
    return {
        key,
        name: alias ?? name,
        version: entry.get('version') ?? '',
        ...(resolved === undefined ? {} : { source: resolved.replace(/#[0-9a-f]{40}$/, '') }),
        ...(integrity === undefined ? {} : { integrity }),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/bun-lock.js




/** `bun.lock`, the text format; the binary `bun.lockb` cannot be judged. */
const bunLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)bun\.lockb?$/,
    manifests: /^package\.json$/,
    bookkeeping: /^lockfileVersion$/,
    read(text) {
        if (text.includes('\0'))
            throw unreadable('bun.lockb is a binary file');
        const document = parseLooseJson(text);
        const workspaces = Object.entries(section(document.workspaces, 'workspaces')).flatMap(([path, value]) => ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((name) => sectionOf(fields(value, `the workspace ${path}`), name).map((one) => ({ ...one, key: `${path} ${one.key}` }))));
        const packages = Object.entries(section(document.packages, 'packages')).map(([key, value]) => locked(key, value));
        return { dependencies: [...workspaces, ...packages], other: otherParts(document, ['workspaces', 'packages']) };
    },
};
/** `"name": ["name@version", "registry", { dependencies }, "integrity"]`. */
function locked(key, value) {
    const [descriptor, ...others] = list(value, `the package ${key}`);
    const { name, reference } = splitDescriptor(String(descriptor));
    const texts = others.filter((one) => typeof one === 'string' && one !== '');
    const integrity = texts.find((text) => /^sha\d+-/.test(text));
    const address = texts.find((text) => text !== integrity) ?? (/^\d/.test(reference) ? undefined : reference);
    return {
        key,
        name,
        version: reference,
        ...(address === undefined ? {} : { source: address }),
        ...(integrity === undefined ? {} : { integrity }),
        rest: canonical(others.length),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-requirements.js
/** PEP 508's name, extras, and the rest of a requirement. */
const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*(.*)$/s;
const OPTION = /(?<![a-z-])--[a-z-]+[= ]\S+/g;
/** Where pip ends a line: at all that Python's `str.splitlines` takes for an end. */
const LINE_END = /\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/;
/** `requirements*.txt` and `constraints*.txt` of pip. */
const pythonRequirements = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/,
    read: (text) => readRequirements(text),
};
/** PEP 503: runs of `-`, `_` and `.` are one hyphen, in lower case. */
function pythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function readRequirements(text) {
    const dependencies = [];
    const options = [];
    for (const line of text.replace(/\\\r?\n/g, ' ').split(LINE_END)) {
        const plain = line.replace(/(?:^|\s)#.*$/s, '').trim();
        if (plain === '')
            continue;
        if (plain.startsWith('-'))
            options.push(plain);
        else
            dependencies.push(requirement(plain, dependencies.length));
    }
    return { dependencies, other: new Map(options.length > 0 ? [['options', options.join('\n')]] : []) };
}
/** One requirement: `name[extra]==1.0 ; marker --hash=sha256:…`, `name @ address`, or an address or path alone. */
function requirement(text, position) {
    const options = text.match(OPTION) ?? [];
    const hashes = options.filter((option) => /^--hash[= ]/.test(option));
    const others = options.filter((option) => !hashes.includes(option)).map((option) => ` ${option}`);
    const plain = text.replace(OPTION, '').trim();
    const parts = REQUIREMENT.exec(plain);
    if (parts === null || /^[\w.+-]+:\/\/|^[./~]|^git\+/.test(plain))
        return { key: `address ${position}`, name: plain, version: '', source: plain };
    const [, name = '', extras = '', rest = ''] = parts;
    const [wanted = '', marker = ''] = rest.split(';', 2).map((part) => part.trim());
    const address = /^@\s*(.+)$/.exec(wanted)?.[1];
    return {
        key: `${pythonName(name)}${extras} ${marker}`,
        name: pythonName(name),
        version: address === undefined ? wanted.replace(/^\(|\)$|\s/g, '') : '',
        ...(address === undefined ? {} : { source: address }),
        ...(hashes.length > 0 ? { integrity: hashes.sort().join(' ') } : {}),
        rest: `${extras} ${marker}${others.join('')}`,
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-manifest.js


/** `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv. */
const pyproject = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)pyproject\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const project = section(document.project, 'project');
        const tool = section(document.tool, 'tool');
        const poetry = section(tool.poetry, 'tool.poetry');
        return {
            dependencies: [
                ...requirements('project', project.dependencies),
                ...groups('extra', project['optional-dependencies']),
                ...groups('group', document['dependency-groups']),
                ...requirements('build', section(document['build-system'], 'build-system').requires),
                ...groups('pdm', section(tool.pdm, 'tool.pdm')['dev-dependencies']),
                ...requirements('uv', section(tool.uv, 'tool.uv')['dev-dependencies']),
                ...poetryDependencies(poetry),
            ],
            other: pyprojectParts(document, project, tool, poetry),
        };
    },
};
/** `Pipfile`. */
const pipfile = {
    ecosystem: 'pypi',
    kind: 'manifest',
    matches: /(?:^|\/)pipfile$/,
    async read(text) {
        const document = await parseToml(text);
        const sections = Object.keys(document).filter((name) => !['source', 'scripts', 'requires', 'pipenv'].includes(name));
        return {
            dependencies: sections.flatMap((name) => tableOf(name, document[name])),
            other: otherParts(document, sections),
        };
    },
};
function requirements(where, value) {
    return list(value, where).map((text, index) => {
        const one = typeof text === 'string'
            ? requirement(text, index)
            : { key: canonical(text), name: canonical(text), version: '' };
        return { ...one, key: `${where} ${one.key}` };
    });
}
function groups(where, value) {
    return Object.entries(section(value, where)).flatMap(([group, wanted]) => requirements(`${where} ${group}`, wanted));
}
function poetryDependencies(poetry) {
    return [
        ...tableOf('dependencies', poetry.dependencies),
        ...tableOf('dev-dependencies', poetry['dev-dependencies']),
        ...Object.entries(section(poetry.group, 'tool.poetry.group')).flatMap(([group, value]) => tableOf(`group ${group}`, section(value, group).dependencies)),
    ];
}
/** A table of names with a version, or with a table that says more. */
function tableOf(where, value, normalise = pythonName) {
    return Object.entries(section(value, where)).map(([name, wanted]) => {
        const table = typeof wanted === 'string'
            ? { version: wanted }
            : Array.isArray(wanted)
                ? { list: wanted }
                : section(wanted, name);
        const { version = '', git, url, path, file, registry, source } = table;
        const address = git ?? url ?? path ?? file ?? registry ?? source;
        return {
            key: `${where} ${name}`,
            name: normalise(typeof table.package === 'string' ? table.package : name),
            version: String(version),
            ...(address === undefined ? {} : { source: String(address) }),
            rest: canonical(without(table, ['version'])),
        };
    });
}
function pyprojectParts(document, project, tool, poetry) {
    const nested = (prefix, value, taken) => [...otherParts(value, taken)].map(([name, text]) => [`${prefix}.${name}`, text]);
    const build = section(document['build-system'], 'build-system');
    return new Map([
        ...otherParts(document, ['project', 'tool', 'build-system', 'dependency-groups']),
        ...nested('project', project, ['dependencies', 'optional-dependencies']),
        ...nested('build-system', build, ['requires']),
        ...nested('tool', tool, ['poetry']),
        ...nested('tool.poetry', poetry, ['dependencies', 'dev-dependencies', 'group']),
        ...Object.entries(section(poetry.group, 'tool.poetry.group')).map(([name, value]) => [`tool.poetry.group.${name}`, canonical(without(section(value, name), ['dependencies']))]),
    ]);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/cargo.js


const cargo_SECTIONS = ['dependencies', 'dev-dependencies', 'build-dependencies'];
const asIs = (name) => name;
/** `Cargo.toml`. */
const cargoManifest = {
    ecosystem: 'cargo',
    kind: 'manifest',
    matches: /(?:^|\/)cargo\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const workspace = section(document.workspace, 'workspace');
        const pack = section(document.package, 'package');
        const targets = Object.entries(section(document.target, 'target'));
        return {
            dependencies: [
                ...cargo_SECTIONS.flatMap((name) => tableOf(name, document[name], asIs)),
                ...tableOf('workspace', workspace.dependencies, asIs),
                ...targets.flatMap(([target, value]) => cargo_SECTIONS.flatMap((name) => tableOf(`${target} ${name}`, section(value, target)[name], asIs))),
            ],
            other: new Map([
                ...otherParts(document, [...cargo_SECTIONS, 'workspace', 'package', 'target']),
                ...prefixed('workspace', otherParts(workspace, ['dependencies'])),
                ...prefixed('package', otherParts(pack, [])),
            ]),
        };
    },
};
/** `Cargo.lock`. */
const cargoLock = {
    ecosystem: 'cargo',
    kind: 'lock',
    matches: /(?:^|\/)cargo\.lock$/,
    manifests: /^cargo\.toml$/,
    bookkeeping: /^(?:version|metadata)$/,
    async read(text) {
        const document = await parseToml(text);
        return { dependencies: list(document.package, 'package').map(cargo_locked), other: otherParts(document, ['package']) };
    },
};
function prefixed(prefix, parts) {
    return [...parts].map(([name, text]) => [`${prefix}.${name}`, text]);
}
function cargo_locked(value, index) {
    const one = fields(value, `package ${index}`);
    const name = stringOr(one.name, `package ${index}`);
    const version = stringOr(one.version, '');
    return {
        key: `${name} ${version} ${stringOr(one.source, 'workspace')}`,
        name,
        version,
        source: stringOr(one.source, 'workspace:'),
        ...(one.checksum === undefined ? {} : { integrity: String(one.checksum) }),
        rest: canonical(one.replace ?? null),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/composer.js

const composer_SECTIONS = ['require', 'require-dev'];
/** `composer.json`. */
const composerManifest = {
    ecosystem: 'composer',
    kind: 'manifest',
    matches: /(?:^|\/)composer\.json$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = composer_SECTIONS.flatMap((where) => Object.entries(section(document[where], where)).map(([name, version]) => ({
            key: `${where} ${name}`,
            name: name.toLowerCase(),
            version: stringOr(version, canonical(version)),
        })));
        return { dependencies, other: otherParts(document, composer_SECTIONS) };
    },
};
/** `composer.lock`. */
const composerLock = {
    ecosystem: 'composer',
    kind: 'lock',
    matches: /(?:^|\/)composer\.lock$/,
    manifests: /^composer\.json$/,
    bookkeeping: /^(?:_readme|content-hash|plugin-api-version)$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = ['packages', 'packages-dev'].flatMap((where) => list(document[where], where).map((value) => composer_locked(where, fields(value, where))));
        return { dependencies, other: otherParts(document, ['packages', 'packages-dev']) };
    },
};
function composer_locked(where, one) {
    const name = stringOr(one.name, '').toLowerCase();
    const dist = section(one.dist, `the dist of ${name}`);
    const source = section(one.source, `the source of ${name}`);
    const integrity = [dist.shasum, dist.reference, source.reference].filter((text) => text !== undefined && text !== '');
    const addresses = [dist.url, source.url].filter((text) => text !== undefined);
    return {
        key: `${where} ${name}`,
        name,
        version: stringOr(one.version, ''),
        ...(addresses.length > 0 ? { source: addresses.join(' ') } : {}),
        ...(integrity.length > 0 ? { integrity: integrity.join(' ') } : {}),
        scripts: one.type === 'composer-plugin',
        rest: canonical({ type: one.type, ...without(dist, ['url', 'reference', 'shasum']) }),
    };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/gemfile.js
const GEM = /^\s*gem\s*(?:\(\s*)?(["'])([\w.-]+)\1((?:\s*,\s*(["'])[^"'#]*\4)*)\s*(?:\)\s*)?(?:#.*)?$/;
/** A longer line names no gem that a person wrote. */
const LONGEST = 1_000;
/** `Gemfile`: a program. Lines that name a gem and its versions are read; all others are taken as they stand. */
const gemfile = {
    ecosystem: 'gem',
    kind: 'manifest',
    matches: /(?:^|\/)(?:gemfile|gems\.rb|[^/]+\.gemfile)$/,
    read(text) {
        const dependencies = [];
        const others = [];
        for (const line of text.split(/\r?\n/)) {
            const [, , name, versions] = (line.length <= LONGEST ? GEM.exec(line) : null) ?? [];
            if (name !== undefined)
                dependencies.push({ key: name, name, version: (versions ?? '').replace(/["',\s]+/g, ' ').trim() });
            else if (!/^\s*(?:#.*)?$/.test(line))
                others.push(line.trim());
        }
        return { dependencies, other: new Map([['code', others.join('\n')]]) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/go.js

const LINE = /^(?:(require|replace|exclude|retract|tool|godebug|ignore|use)\b)?\s*(\S.*)$/s;
/** `go.mod` and `go.work`: the format is line-based (Go modules reference, section "go.mod files"). */
const goManifest = {
    ecosystem: 'go',
    kind: 'manifest',
    matches: /(?:^|\/)go\.(?:mod|work)$/,
    read: (text) => readModule(text),
};
/** `go.sum` and `go.work.sum`. */
const goSum = {
    ecosystem: 'go',
    kind: 'lock',
    matches: /(?:^|\/)go\.(?:work\.)?sum$/,
    manifests: /^go\.(?:mod|work)$/,
    read(text) {
        const dependencies = text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(checksum);
        return { dependencies, other: new Map() };
    },
};
function checksum(line) {
    const [name, version, integrity, ...more] = line.trim().split(/\s+/, 5);
    if (name === undefined || version === undefined || integrity === undefined || more.length > 0)
        throw unreadable(`the line ${line.slice(0, 60)} is no checksum`);
    const plain = version.replace(/\/go\.mod$/, '');
    return { key: `${name} ${version}`, name, version: plain, integrity, rest: version === plain ? 'module' : 'go.mod' };
}
function readModule(text) {
    const dependencies = [];
    const other = new Map();
    let block;
    for (const line of text.split(/\r?\n/)) {
        const plain = line.split('//', 1).join('').trim();
        if (plain === '')
            continue;
        if (block !== undefined && plain === ')') {
            block = undefined;
            continue;
        }
        const opening = /^(\w+)\s*\($/.exec(plain);
        if (opening !== null && block === undefined)
            block = opening[1];
        else
            directive(block === undefined ? plain : `${block} ${plain}`, dependencies, other);
    }
    if (block !== undefined)
        throw unreadable(`the block ${block} does not end`);
    return { dependencies, other };
}
function directive(text, dependencies, other) {
    const [, verb, rest = ''] = LINE.exec(text) ?? [];
    const [name = '', version = '', ...more] = rest.replaceAll('"', '').split(/\s+/);
    if (verb === 'require' && more.length === 0)
        dependencies.push({ key: name, name, version });
    else {
        const what = verb ?? text.split(/\s+/)[0];
        other.set(what, `${other.get(what) ?? ''}${rest}\n`);
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/xml.js

const xml_LARGEST = 8 * 1024 * 1024;
const xml_DEEPEST = 64;
/**
 * Reads an XML document without a document type: entities could make one file into another.
 * @throws SallyportError DEPENDENCIES_UNREADABLE
 */
async function parseXml(text) {
    if (text.length > xml_LARGEST)
        throw unreadable(`the file has ${text.length} characters`);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        throw unreadable('the file declares a document type');
    xml_guardDepth(text);
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    let nodes;
    try {
        const verdict = XMLValidator.validate(text);
        if (verdict !== true)
            throw new Error(verdict.err.msg);
        nodes = new XMLParser({
            preserveOrder: true,
            ignoreAttributes: false,
            attributeNamePrefix: '',
            parseTagValue: false,
            parseAttributeValue: false,
            processEntities: false,
        }).parse(text);
    }
    catch (cause) {
        throw unreadable(`the file is not XML that can be read: ${cause.message.slice(0, 120)}`, cause);
    }
    const roots = xml_elements(nodes).filter(({ name }) => !name.startsWith('?'));
    if (roots.length !== 1)
        throw unreadable('the file has no single root element');
    return roots[0];
}
/** Opening tags less closing ones, roughly: a bound on the recursion, not a grammar. */
function xml_guardDepth(text) {
    let depth = 0;
    for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
        if (tag.startsWith('</'))
            depth--;
        else if (!tag.endsWith('/>'))
            depth++;
        if (depth > xml_DEEPEST)
            throw unreadable('the file nests too deep');
    }
}
function xml_elements(nodes) {
    if (!Array.isArray(nodes))
        return [];
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
        if (name === undefined)
            return [];
        const inner = node[name];
        return [
            {
                name: name.replace(/^.*:/, ''),
                attributes: (node[':@'] ?? {}),
                text: textOf(inner),
                children: xml_elements(inner),
            },
        ];
    });
}
function textOf(nodes) {
    if (!Array.isArray(nodes))
        return '';
    return nodes
        .map((node) => (typeof node['#text'] === 'string' ? node['#text'] : ''))
        .join('')
        .trim();
}
/** The text of a child, or nothing. */
function childText(element, name) {
    return element.children.find((child) => child.name === name)?.text;
}
/** Every element below (and with) this one that has the name. */
function descendants(element, name) {
    return [
        ...(element.name === name ? [element] : []),
        ...element.children.flatMap((child) => descendants(child, name)),
    ];
}
/** An element as text that is equal for equal elements, those left out that are read apart. */
function outline(element, leaveOut) {
    const attributes = Object.entries(element.attributes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => ` ${name}=${value}`);
    const inner = element.children.filter((child) => !leaveOut(child)).map((child) => outline(child, leaveOut));
    return `<${element.name}${attributes.join('')}>${element.text}${inner.join('')}</>`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/gradle.js



/** Version catalogues: `gradle/libs.versions.toml`. */
const gradleCatalogue = {
    ecosystem: 'maven',
    kind: 'manifest',
    matches: /(?:^|\/)[^/]*\.versions\.toml$/,
    async read(text) {
        const document = await parseToml(text);
        const versions = section(document.versions, 'versions');
        const entries = ['libraries', 'plugins'].flatMap((where) => Object.entries(section(document[where], where)).map(([alias, value]) => catalogued(where, alias, value, versions)));
        const used = new Set(entries.flatMap(({ rest }) => /"ref":"([^"]+)"/.exec(rest ?? '')?.[1] ?? []));
        const unused = Object.entries(versions).filter(([name]) => !used.has(name));
        return {
            dependencies: entries,
            other: new Map([
                ...otherParts(document, ['versions', 'libraries', 'plugins']),
                ...unused.map(([name, value]) => [`versions.${name}`, canonical(value)]),
            ]),
        };
    },
};
function catalogued(where, alias, value, versions) {
    if (typeof value === 'string') {
        const parts = value.split(':');
        return { key: `${where} ${alias}`, name: parts.slice(0, -1).join(':'), version: parts.at(-1) ?? '' };
    }
    const table = section(value, alias);
    const name = stringOr(table.module, stringOr(table.id, `${stringOr(table.group, '')}:${stringOr(table.name, '')}`));
    const version = table.version;
    const ref = typeof version === 'object' && version !== null ? version.ref : undefined;
    const fixed = ref === undefined ? version : versions[String(ref)];
    return { key: `${where} ${alias}`, name, version: stringOr(fixed, canonical(fixed)), rest: canonical({ name, ref }) };
}
/** `gradle.lockfile` and the files of `gradle/dependency-locks`: `group:name:version=configurations`. */
const gradleLock = {
    ecosystem: 'maven',
    kind: 'lock',
    matches: /(?:^|\/)(?:[^/]*gradle[^/]*\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/,
    manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml)$/,
    bookkeeping: /^empty$/,
    read(text) {
        const dependencies = [];
        const other = new Map();
        for (const line of text.split(/\r?\n/)) {
            if (line.trim() === '' || line.startsWith('#'))
                continue;
            const [coordinates = '', configurations = ''] = line.split('=');
            const [group, name, version, ...more] = coordinates.split(':');
            if (coordinates === 'empty')
                other.set('empty', configurations);
            else if (version === undefined || more.length > 0)
                throw unreadable(`the line ${line.slice(0, 60)} fixes no version`);
            else
                dependencies.push({ key: coordinates, name: `${group}:${name}`, version, rest: configurations });
        }
        return { dependencies, other };
    },
};
/** `gradle/verification-metadata.xml`. */
const gradleVerification = {
    ecosystem: 'maven',
    kind: 'lock',
    matches: /(?:^|\/)gradle\/verification-metadata\.xml$/,
    manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml|gradle\.lockfile)$/,
    async read(text) {
        const root = await parseXml(text);
        const dependencies = descendants(root, 'component').map((component) => {
            const { group = '', name = '', version = '' } = component.attributes;
            return {
                key: `${group}:${name}:${version}`,
                name: `${group}:${name}`,
                version,
                integrity: outline(component, () => false).replace(/version=[^ >]*/, ''),
            };
        });
        return { dependencies, other: new Map([['configuration', outline(root, ({ name }) => name === 'components')]]) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/maven.js

const READ_APART = new Set(['dependency', 'parent', 'extension']);
/** `pom.xml`: dependencies, managed ones and the parent; plugins and repositories are part of the rest. */
const mavenManifest = {
    ecosystem: 'maven',
    kind: 'manifest',
    matches: /(?:^|\/)(?:pom\.xml|[^/]+\.pom)$/,
    async read(text) {
        const project = await parseXml(text);
        const found = ['dependency', 'parent', 'extension'].flatMap((name) => descendants(project, name));
        const dependencies = found.map(artifact);
        const other = new Map();
        for (const child of project.children)
            if (!READ_APART.has(child.name))
                other.set(child.name, `${other.get(child.name) ?? ''}${outline(child, ({ name }) => READ_APART.has(name))}`);
        return { dependencies, other };
    },
};
function artifact(element, index) {
    const name = `${childText(element, 'groupId') ?? ''}:${childText(element, 'artifactId') ?? index}`;
    const rest = outline(element, (child) => child.name === 'version');
    return { key: `${element.name} ${rest}`, name, version: childText(element, 'version') ?? '', rest };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/npm-lock.js


/** `package-lock.json` and `npm-shrinkwrap.json`, lockfile versions 1 to 3. */
const npmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)(?:package-lock|npm-shrinkwrap|\.package-lock)\.json$/,
    manifests: /^package\.json$/,
    bookkeeping: /^(?:version|requires)$/,
    read(text) {
        const document = parseJson(text);
        const packages = Object.entries(section(document.packages, 'packages')).flatMap(([path, value]) => lockedPackage(path, fields(value, `the package ${path}`)));
        const nested = nestedDependencies(document, '');
        return { dependencies: [...packages, ...nested], other: otherParts(document, ['packages', 'dependencies']) };
    },
};
const INSTALLED = 'node_modules/';
function lockedPackage(path, value) {
    const at = path.lastIndexOf(INSTALLED);
    const isWorkspace = at < 0;
    if (isWorkspace && value.resolved === undefined) {
        const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
        return sections.flatMap((name) => sectionOf(value, name).map((one) => ({ ...one, key: `${path} ${one.key}` })));
    }
    const name = stringOr(value.name, isWorkspace ? path : path.slice(at + INSTALLED.length));
    return [{ key: path, ...npm_lock_locked(name, value), scripts: value.hasInstallScript === true }];
}
/** The tree of lockfile version 1; version 2 has it beside `packages`. */
function nestedDependencies(document, prefix, depth = 0) {
    if (depth > 60)
        return [];
    return Object.entries(section(document.dependencies, 'dependencies')).flatMap(([name, value]) => {
        const inner = fields(value, `the dependency ${name}`);
        const key = `${prefix}>${name}`;
        return [{ key, ...npm_lock_locked(name, inner) }, ...nestedDependencies(inner, key, depth + 1)];
    });
}
/** Fields that are read by themselves, and those that tell people something about a package. */
const NOT_REST = new Set([
    ...['version', 'resolved', 'integrity', 'dependencies', 'requires', 'hasInstallScript'],
    ...['bin', 'engines', 'funding', 'license'],
]);
function npm_lock_locked(name, value) {
    return {
        name,
        version: stringOr(value.version, ''),
        ...(value.resolved === undefined ? {} : { source: String(value.resolved) }),
        ...(value.integrity === undefined ? {} : { integrity: String(value.integrity) }),
        rest: restOf(value),
    };
}
/** As canonical text; nearly all packages have no further field, or a flag. */
function restOf(value) {
    const rest = Object.keys(value).filter((key) => !NOT_REST.has(key));
    return rest.length === 0 ? '{}' : canonical(Object.fromEntries(rest.map((key) => [key, value[key]])));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/nuget.js


const NAMES = new Set([
    'PackageReference',
    'PackageVersion',
    'GlobalPackageReference',
    'package',
    'DotNetCliToolReference',
]);
/** `Directory.Packages.props` and `packages.config`; a project file is a build file as well, and is judged as one. */
const nugetManifest = {
    ecosystem: 'nuget',
    kind: 'manifest',
    matches: /(?:^|\/)(?:directory\.packages\.props|packages\.config)$/,
    async read(text) {
        const root = await parseXml(text);
        const dependencies = [...NAMES].flatMap((name) => descendants(root, name)).map(reference);
        return { dependencies, other: new Map([['project', outline(root, ({ name }) => NAMES.has(name))]]) };
    },
};
function reference(element) {
    const { Include, Update, id, Version, version, VersionOverride, ...rest } = element.attributes;
    const name = (Include ?? Update ?? id ?? '').toLowerCase();
    return {
        key: `${element.name} ${name} ${canonical(rest)}`,
        name,
        version: Version ?? version ?? VersionOverride ?? childText(element, 'Version') ?? '',
        rest: canonical(rest) + outline({ ...element, attributes: {} }, (child) => child.name === 'Version'),
    };
}
/** `packages.lock.json`. */
const nugetLock = {
    ecosystem: 'nuget',
    kind: 'lock',
    matches: /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/,
    manifests: /^(?:.*\.[a-z]+proj|directory\.packages\.props|packages\.config)$/,
    bookkeeping: /^version$/,
    read(text) {
        const document = parseJson(text);
        const dependencies = Object.entries(section(document.dependencies, 'dependencies')).flatMap(([framework, packages]) => Object.entries(section(packages, framework)).map(([name, value]) => {
            const one = fields(value, name);
            return {
                key: `${framework} ${name}`,
                name: name.toLowerCase(),
                version: stringOr(one.resolved, ''),
                ...(one.contentHash === undefined ? {} : { integrity: String(one.contentHash) }),
                rest: canonical(without(one, ['resolved', 'requested', 'contentHash', 'dependencies'])),
            };
        }));
        return { dependencies, other: otherParts(document, ['dependencies']) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/others.js


/** `Package.resolved` of SwiftPM, versions 1 to 3. */
const swiftLock = {
    ecosystem: 'swift',
    kind: 'lock',
    matches: /(?:^|\/)package\.resolved$/,
    manifests: /^package(?:@swift-.*)?\.swift$|^project\.pbxproj$/,
    bookkeeping: /^(?:version|originHash)$/,
    read(text) {
        const document = parseJson(text);
        // Version 1 has its pins in `object`. Both are read: a tool takes one by the version, whatever stands in the other.
        const pins = [document.pins, section(document.object, 'object').pins].flatMap((value) => list(value, 'pins'));
        return { dependencies: pins.map(pinned), other: otherParts(document, ['pins', 'object']) };
    },
};
function pinned(value) {
    const pin = fields(value, 'a pin');
    const state = section(pin.state, 'the state of a pin');
    const name = stringOr(pin.identity, stringOr(pin.package, '')).toLowerCase();
    return {
        key: name,
        name,
        version: stringOr(state.version, stringOr(state.branch, '')),
        source: stringOr(pin.location, stringOr(pin.repositoryURL, '')),
        integrity: stringOr(state.revision, ''),
        rest: canonical({ kind: pin.kind, branch: state.branch }),
    };
}
/** `deno.lock`. */
const denoLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)deno\.lock$/,
    manifests: /^(?:deno\.jsonc?|package\.json|import_map\.json)$/,
    bookkeeping: /^version$/,
    read(text) {
        const document = parseJson(text);
        // Up to version 3 the packages have a section of their own.
        const places = [document, section(document.packages, 'packages')];
        const dependencies = ['npm', 'jsr'].flatMap((where) => places
            .flatMap((place) => Object.entries(section(place[where], where)))
            .map(([key, value]) => {
            const [, name = key, version = ''] = /^(@?[^@]+)@([^_]*)/.exec(key) ?? [];
            return {
                key: `${where} ${key}`,
                name: `${where === 'jsr' ? 'jsr:' : ''}${name}`,
                version,
                integrity: stringOr(section(value, key).integrity, ''),
            };
        }));
        return { dependencies, other: otherParts(document, ['npm', 'jsr', 'packages']) };
    },
};
/** `pubspec.yaml`. */
const pubManifest = {
    ecosystem: 'pub',
    kind: 'manifest',
    matches: /(?:^|\/)pubspec\.yaml$/,
    async read(text) {
        const document = await parseYaml(text);
        const sections = ['dependencies', 'dev_dependencies'];
        const dependencies = sections.flatMap((where) => Object.entries(section(document[where], where)).map(([name, wanted]) => ({
            key: `${where} ${name}`,
            name,
            version: stringOr(wanted, canonical(wanted)),
        })));
        return { dependencies, other: otherParts(document, sections) };
    },
};
/** `pubspec.lock`. */
const pubLock = {
    ecosystem: 'pub',
    kind: 'lock',
    matches: /(?:^|\/)pubspec\.lock$/,
    manifests: /^pubspec\.yaml$/,
    bookkeeping: /^sdks$/,
    async read(text) {
        const document = await parseYaml(text);
        const dependencies = Object.entries(section(document.packages, 'packages')).map(([name, value]) => {
            const one = fields(value, name);
            const description = typeof one.description === 'string' ? { name: one.description } : section(one.description, name);
            const address = description.url;
            return {
                key: name,
                name: stringOr(description.name, name),
                version: stringOr(one.version, ''),
                ...(address === undefined ? {} : { source: String(address) }),
                ...(description.sha256 === undefined ? {} : { integrity: String(description.sha256) }),
                rest: canonical({
                    source: one.source,
                    dependency: one.dependency,
                    ...without(description, ['url', 'sha256', 'name']),
                }),
            };
        });
        return { dependencies, other: otherParts(document, ['packages']) };
    },
};
const HEX = /^ {2}"([\w]+)": \{:hex, :(\w+), "([^"]+)", "([0-9a-f]+)"(.*)\},?$/;
/** `mix.lock`: an Elixir map, one package a line. */
const mixLock = {
    ecosystem: 'hex',
    kind: 'lock',
    matches: /(?:^|\/)mix\.lock$/,
    manifests: /^mix\.exs$/,
    read(text) {
        const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^%\{$|^\}$/.test(line));
        return { dependencies: lines.map(mixEntry), other: new Map() };
    },
};
function mixEntry(line) {
    if (line.length > 20_000)
        throw unreadable('a line of mix.lock is too long');
    const [, key, name, version, checksum, rest = ''] = HEX.exec(line) ?? [];
    if (key === undefined || name === undefined || version === undefined) {
        const [, other = line.slice(0, 60)] = /^ {2}"(\w+)":/.exec(line) ?? [];
        return { key: other, name: other, version: '', source: line.trim() };
    }
    const repository = /"([^"]+)", "[0-9a-f]+"$/.exec(rest)?.[1] ?? 'hexpm';
    const outer = /"([0-9a-f]+)"$/.exec(rest)?.[1] ?? '';
    return { key, name, version, integrity: `${checksum} ${outer}`, rest: repository };
}
/** `Podfile.lock`. */
const podLock = {
    ecosystem: 'cocoapods',
    kind: 'lock',
    matches: /(?:^|\/)podfile\.lock$/,
    manifests: /^podfile$/,
    bookkeeping: /^(?:PODFILE CHECKSUM|COCOAPODS|DEPENDENCIES)$/,
    async read(text) {
        const document = await parseYaml(text);
        const checksums = section(document['SPEC CHECKSUMS'], 'SPEC CHECKSUMS');
        const dependencies = list(document.PODS, 'PODS').map((pod) => {
            const label = typeof pod === 'string' ? pod : (Object.keys(section(pod, 'a pod'))[0] ?? '');
            const [, name = label, version = ''] = /^(\S+) \((.*)\)$/.exec(label) ?? [];
            const integrity = checksums[name.split('/')[0]];
            return { key: name, name, version, ...(integrity === undefined ? {} : { integrity: String(integrity) }) };
        });
        return { dependencies, other: otherParts(document, ['PODS', 'SPEC CHECKSUMS']) };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/pnpm-lock.js


const IMPORT_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers'];
/** `pnpm-lock.yaml`, versions 5 to 9. */
const pnpmLock = {
    ecosystem: 'npm',
    kind: 'lock',
    matches: /(?:^|\/)pnpm-lock\.yaml$/,
    manifests: /^(?:package\.json|pnpm-workspace\.yaml)$/,
    bookkeeping: /^(?:lockfileVersion|time|ignoredOptionalDependencies)$/,
    async read(text) {
        const document = await parseYaml(text);
        const importers = { '.': document, ...section(document.importers, 'importers') };
        return {
            dependencies: [
                ...Object.entries(importers).flatMap(([path, value]) => importer(path, fields(value, `the importer ${path}`))),
                ...Object.entries(section(document.packages, 'packages')).map(([key, value]) => pnpm_lock_locked(key, section(value, key))),
                ...Object.entries(section(document.snapshots, 'snapshots')).map(([key, value]) => snapshot(key, value)),
            ],
            other: otherParts(document, [...IMPORT_SECTIONS, 'importers', 'packages', 'snapshots']),
        };
    },
};
function importer(path, value) {
    return IMPORT_SECTIONS.flatMap((name) => Object.entries(section(value[name], name)).map(([dependency, wanted]) => {
        const version = typeof wanted === 'object' && wanted !== null ? stringOr(wanted.version, '') : String(wanted);
        const specifier = typeof wanted === 'object' && wanted !== null ? wanted.specifier : undefined;
        return {
            key: `${path} ${name} ${dependency}`,
            name: dependency,
            version: withoutPeers(version),
            ...(/^(?:link|file|git|https?):|[/\\]/.test(String(specifier ?? version))
                ? { source: String(specifier ?? version) }
                : {}),
        };
    }));
}
function pnpm_lock_locked(key, value) {
    const { name, version } = nameAndVersion(key);
    const resolution = section(value.resolution, `the resolution of ${key}`);
    const source = resolution.tarball ?? resolution.repo ?? resolution.directory;
    return {
        key,
        name: stringOr(value.name, name),
        version: stringOr(value.version, version),
        ...(source === undefined ? {} : { source: String(source) }),
        ...(resolution.integrity === undefined ? {} : { integrity: String(resolution.integrity) }),
        scripts: value.requiresBuild === true,
        rest: canonical({ type: resolution.type, commit: resolution.commit, patched: value.patched }),
    };
}
/** What a package depends on stands apart in version 9; the packages themselves are compared above. */
function snapshot(key, value) {
    return {
        key: `snapshot ${key}`,
        ...nameAndVersion(key),
        rest: canonical(section(value, key).patched ?? null),
    };
}
/** `/name/1.0.0`, `/name@1.0.0(peer@2.0.0)` and `name@1.0.0`. */
function nameAndVersion(key) {
    const text = withoutPeers(key.replace(/^\//, ''));
    const { name, reference } = splitDescriptor(text);
    if (reference !== '')
        return { name, version: reference };
    const slash = text.lastIndexOf('/');
    return slash < 0 ? { name: text, version: '' } : { name: text.slice(0, slash), version: text.slice(slash + 1) };
}
function withoutPeers(text) {
    const end = text.indexOf('(');
    return end <= 0 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/python-lock.js


/** `poetry.lock`, `uv.lock`, `pdm.lock` and `pylock.toml` (PEP 751): lists of packages in TOML. */
const pythonLock = {
    ecosystem: 'pypi',
    kind: 'lock',
    matches: /(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|pylock(?:\.[^/]+)?\.toml)$/,
    manifests: /^pyproject\.toml$/,
    bookkeeping: /^(?:metadata|version|revision|lock-version|created-by)$/,
    async read(text) {
        const document = await parseToml(text);
        const names = ['package', 'packages'];
        return {
            dependencies: names.flatMap((name) => list(document[name], name)).map(python_lock_locked),
            other: otherParts(document, names),
        };
    },
};
/** `Pipfile.lock`. */
const pipfileLock = {
    ecosystem: 'pypi',
    kind: 'lock',
    matches: /(?:^|\/)pipfile\.lock$/,
    manifests: /^pipfile$/,
    read(text) {
        const document = parseJson(text);
        const sections = Object.entries(document).filter(([name]) => name !== '_meta');
        const meta = section(document._meta, '_meta');
        return {
            dependencies: sections.flatMap(([where, value]) => pipenvSection(where, section(value, where))),
            other: new Map([['sources', canonical(meta.sources)]]),
        };
    },
};
function python_lock_locked(value, index) {
    const one = fields(value, `package ${index}`);
    const source = typeof one.source === 'object' && one.source !== null ? one.source : {};
    const address = source.git ??
        source.url ??
        source.registry ??
        source.path ??
        source.editable ??
        source.directory ??
        source.virtual ??
        one.url ??
        one.path ??
        one.git;
    const files = [
        ...list(one.files, 'files'),
        ...list(one.wheels, 'wheels'),
        ...[one.sdist, one.archive].filter((file) => file !== undefined),
    ].map((file) => section(file, 'a file'));
    // PEP 751: a package comes from an index, a repository, a folder or an archive, each with a table of its own.
    const tables = [one.vcs, one.directory].map((table) => section(table, 'a source'));
    const addresses = [one.index, ...[...tables, ...files].map((place) => place.url ?? place.path)].filter((text) => text !== undefined);
    const name = pythonName(stringOr(one.name, `package ${index}`));
    return {
        key: `${name} ${stringOr(one.version, '')} ${stringOr(one.marker, '')}`,
        name,
        version: stringOr(one.version, ''),
        ...(address === undefined && addresses.length === 0
            ? {}
            : { source: [address, ...addresses].filter((text) => text !== undefined).join(' ') }),
        ...(files.length > 0
            ? {
                integrity: files
                    .map((file) => String(file.hash ?? canonical(file.hashes)))
                    .sort()
                    .join(' '),
            }
            : {}),
        rest: canonical({ groups: one.groups, optional: one.optional, type: source.type, reference: source.reference }),
    };
}
function pipenvSection(where, packages) {
    return Object.entries(packages).map(([name, value]) => {
        const one = fields(value, name);
        const address = one.git ?? one.file ?? one.path ?? one.url;
        return {
            key: `${where} ${name}`,
            name: pythonName(name),
            version: stringOr(one.version, stringOr(one.ref, '')),
            ...(address === undefined ? {} : { source: String(address) }),
            ...(one.hashes === undefined ? {} : { integrity: canonical(one.hashes) }),
            rest: canonical(without(one, ['version', 'hashes'])),
        };
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers/ruby.js
/** `Gemfile.lock` and `gems.locked`: sections in capitals, fields by indentation. */
const rubyLock = {
    ecosystem: 'gem',
    kind: 'lock',
    matches: /(?:^|\/)(?:gemfile(?:\.[^/]+)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/,
    manifests: /^(?:gemfile(?:\..*)?|gems\.rb|.*\.gemspec|.*\.gemfile)$/,
    read: (text) => readLock(text),
};
function readLock(text) {
    const dependencies = [];
    const other = new Map();
    const checksums = new Map();
    let section = '';
    let remote = '';
    for (const line of text.split(/\r?\n/)) {
        if (/^[A-Z]/.test(line)) {
            section = line.trim();
            remote = '';
            continue;
        }
        if (/^ {2}(?:remote|revision|ref|branch|tag|glob|specs):/.test(line)) {
            if (!line.startsWith('  specs:'))
                remote = `${remote} ${line.trim()}`.trim();
            continue;
        }
        const spec = /^ {2,4}([\w.-]+)!? \(([^()]*)\)(?: (\S+))?$/.exec(line);
        if (section === 'CHECKSUMS')
            checksums.set(line.trim().split(' sha')[0], line.trim());
        else if (spec !== null && /^(?:GEM|GIT|PATH|PLUGIN SOURCE)$/.test(section)) {
            if (line.startsWith('    '))
                dependencies.push(gem(spec, section, remote));
        }
        else if (line.trim() !== '')
            other.set(section, `${other.get(section) ?? ''}${line}\n`);
    }
    // Its ranges move with the Gemfile; a name that comes or goes there is seen among the gems.
    other.delete('DEPENDENCIES');
    return { dependencies: dependencies.map((one) => withChecksum(one, checksums)), other };
}
function gem([, name = '', version = ''], section, remote) {
    const source = section === 'GEM' ? remote.replace(/^remote: /, '') : `${section.toLowerCase()}: ${remote}`;
    return { key: `${section} ${name} ${version}`, name, version, source };
}
function withChecksum(one, checksums) {
    const integrity = checksums.get(`${one.name} (${one.version})`);
    return integrity === undefined ? one : { ...one, integrity };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/readers.js

















/** Every kind of manifest and lockfile that is read. */
const READERS = [
    npmManifest,
    npmLock,
    yarnLock,
    pnpmLock,
    bunLock,
    denoLock,
    pythonRequirements,
    pyproject,
    pythonLock,
    pipfile,
    pipfileLock,
    cargoManifest,
    cargoLock,
    goManifest,
    goSum,
    gemfile,
    rubyLock,
    composerManifest,
    composerLock,
    mavenManifest,
    gradleCatalogue,
    gradleLock,
    gradleVerification,
    nugetManifest,
    nugetLock,
    swiftLock,
    pubManifest,
    pubLock,
    mixLock,
    podLock,
];
/** What follows the last dot or slash of every path that has a reader: nearly no other path is tried. */
const ENDINGS = new Set('json lock lockb yaml txt in toml pipfile mod work sum gemfile rb locked xml pom lockfile props config resolved'.split(' '));
/** Every path is asked about several times, one time after another. */
let last = { path: '', reader: undefined };
/** The reader of a file, by its path; none when no rule here takes it apart. */
function readerOf(path) {
    if (path !== last.path)
        last = { path, reader: findReader(path.toLowerCase()) };
    return last.reader;
}
function findReader(name) {
    const ending = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    return ENDINGS.has(ending) ? READERS.find(({ matches }) => matches.test(name)) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/dependency-change.js









const MOST_FINDINGS = 8;
/** Of so many added packages the names and sources are looked at; a person reads far fewer. */
const MOST_WARNINGS = 100;
/** Says what a change does to a manifest or a lockfile, package by package. */
const dependencyChange = (0,rule/* fileRule */.x)({
    code: 'RISK_DEPENDENCY_CHANGE',
    title: 'Dependencies change',
    why: 'A dependency is other people’s code that runs with the project’s rights, often already when it is installed.',
    remedy: 'Check each package by name, source and version; packages that are updated often can be listed under dependencies.vetted.',
    needs: 'contents',
    applies: ({ file, classes }) => readerOf(file.path) !== undefined && (0,src_classes/* readingOf */.M)(classes) !== 'test',
    async *inspect(file) {
        const reader = readerOf(file.file.path);
        if (file.file.status !== 'modified')
            yield { tier: 'high', message: `a ${reader.ecosystem} ${reader.kind} is ${file.file.status}` };
        const sides = await readBoth(reader, file);
        if (typeof sides === 'string')
            yield { tier: 'high', message: sides };
        else
            yield* differences(sides, reader, file);
    },
});
const NOTHING = { dependencies: [], other: new Map() };
/** Both sides taken apart, or why that could not be done. */
async function readBoth(reader, { file, contents }) {
    if (contents === undefined || contents.unreadable !== undefined)
        return `cannot be read: ${contents?.unreadable ?? 'no contents'}`;
    try {
        return {
            before: await readSide(reader, contents.before, file.before?.oid),
            after: await readSide(reader, contents.after, file.after?.oid),
        };
    }
    catch (error) {
        return (0,errors/* toSallyportError */.ip)(error).message;
    }
}
/** What files said: in a history the file before one commit is the one after the commit before it. */
const parsed = new lru/* LruCache */.Q(8 * 1024 * 1024);
async function readSide(reader, bytes, oid = '') {
    if (bytes === undefined)
        return NOTHING;
    const key = `${reader.matches.source} ${oid}`;
    const read = parsed.get(key) ?? (await reader.read(bytes.toString('utf8')));
    if (oid !== '')
        parsed.set(key, read, bytes.length);
    return read;
}
function* differences({ before, after }, reader, file) {
    const difference = compareDependencies(before, after);
    const findings = [...judged(difference, before, reader, file), ...dependency_change_otherParts(difference, reader)];
    const high = findings.filter(({ tier }) => tier === 'high');
    const shown = high.length > 0 ? high : findings;
    yield* shown.slice(0, MOST_FINDINGS);
    if (shown.length > MOST_FINDINGS)
        yield { tier: shown[0]?.tier ?? 'high', message: `and ${shown.length - MOST_FINDINGS} more` };
    if (findings.length === 0)
        yield { tier: 'high', message: `the ${reader.kind} is written otherwise; its packages stay` };
}
function* judged(difference, before, reader, { configuration }) {
    const { vetted, registries } = configuration.dependencies;
    const isVetted = vettedNames(vetted, reader.ecosystem);
    const isChecksum = checksumsOf(before, reader);
    for (const pair of difference.changed) {
        const why = notAPinUpdate(pair, reader, registries) ?? (isVetted(pair.after.name) ? undefined : 'it is not vetted');
        const what = `${label(pair.before)} becomes ${label(pair.after)}`;
        yield why === undefined
            ? { tier: 'medium', message: `${what}, which is vetted` }
            : { tier: 'high', message: `${what}: ${why}` };
    }
    for (const [index, one] of difference.added.entries()) {
        if (isVetted(one.name) && isChecksum(one))
            yield { tier: 'medium', message: `${label(one)} gets a checksum` };
        else
            yield {
                tier: 'high',
                message: `${label(one)} is added${index < MOST_WARNINGS ? warnings(one, difference, reader, registries) : ''}`,
            };
    }
    for (const one of difference.removed)
        yield { tier: 'high', message: `${label(one)} is removed` };
}
/** Tells an entry of go.sum that is new for a module which has others: go adds them as it needs them. */
function checksumsOf(before, { ecosystem, kind }) {
    if (ecosystem !== 'go' || kind !== 'lock')
        return () => false;
    const entry = ({ name, version, rest }) => `${name} ${version} ${rest}`;
    const known = new Set(before.dependencies.map(entry));
    const names = new Set(before.dependencies.map(({ name }) => name));
    return (one) => names.has(one.name) && !known.has(entry(one));
}
/** Beside packages: scripts, entry points, registries, the version under which all this is published. */
function* dependency_change_otherParts(difference, reader) {
    for (const name of difference.other)
        yield { tier: reader.bookkeeping?.test(name) ? 'medium' : 'high', message: `${name} changes` };
}
/** What else a person should know about a package that is new. */
function warnings(one, { removed }, reader, registries) {
    const found = [];
    const kind = sourceKind(one, reader.ecosystem, registries);
    if (kind !== 'registry')
        found.push(`from a source that is no allowed registry (${kind})`);
    if (one.scripts === true)
        found.push('runs a script when installed');
    const near = nearName(one.name, reader.ecosystem);
    if (near !== undefined)
        found.push(`its name is near ${near}`);
    const swapped = removed.find(({ name }) => name !== one.name && unscoped(name) === unscoped(one.name));
    if (swapped !== undefined)
        found.push(`in the place of ${swapped.name}`);
    return found.length > 0 ? ` (${found.join('; ')})` : '';
}
function unscoped(name) {
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}
function label({ name, version }) {
    const text = version === '' ? name : `${name} ${version}`;
    return text.replace(/[^\x20-\x7E]/gu, '?').slice(0, 100);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/lock-without-manifest.js



/** A lockfile that changes alone is how a package is swapped under a manifest that nobody touched. */
const lockWithoutManifest = (0,rule/* changeRule */.V)({
    code: 'RISK_LOCK_WITHOUT_MANIFEST',
    title: 'A lockfile changes without its manifest',
    why: 'Reviewers skip lockfiles; an entry that points to another package or address installs it all the same.',
    remedy: 'Make the lockfile again from the manifest on a trusted machine, and compare.',
    *inspect({ files }) {
        const changed = new Set(files.map(({ file }) => baseName(file.path)));
        for (const { file, classes } of files) {
            const reader = readerOf(file.path);
            if (reader?.manifests === undefined || (0,src_classes/* readingOf */.M)(classes) === 'test')
                continue;
            const { manifests } = reader;
            if (![...changed].some((name) => manifests.test(name)))
                yield { tier: 'high', path: file.path, message: `${baseName(file.path)} changes and no manifest does` };
        }
    },
});
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/risk/src/dependencies/index.js



/** Rules that parse manifests and lockfiles. */
const dependencyRules = [dependencyChange, lockWithoutManifest];
/**
 * Is this a manifest or lockfile that `RISK_DEPENDENCY_CHANGE` takes apart? Then that rule alone says how grave its
 * change is; any other dependency file is high by its name.
 */
function isParsedDependencyFile(path) {
    return readerOf(path) !== undefined;
}


/***/ }),

/***/ 11515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/packages/core/src/tier.js
var src_tier = __webpack_require__(89251);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/index.js + 81 modules
var rules = __webpack_require__(84213);
// EXTERNAL MODULE: ./build/packages/change/src/tree.js
var tree = __webpack_require__(98946);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/find-entry.js
var find_entry = __webpack_require__(38066);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/inspect-file.js
var inspect_file = __webpack_require__(82377);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/inspect-change.js




/** Has the change rules look at the whole, after the file rules. */
async function inspectChange(change, configuration, seen) {
    const inspected = inspectedChange(change, configuration, seen);
    const findings = [];
    for (const rule of rules/* changeRules */.gB)
        await (0,inspect_file/* collect */.Fo)(rule, inspected, findings);
    return findings;
}
function inspectedChange(change, configuration, seen) {
    const { objects, subject } = change;
    return {
        ...seen,
        configuration,
        headHas: async (path) => {
            const entry = await (0,find_entry/* findEntry */.w)(objects, subject.gitTree, path);
            return entry !== undefined && entry.kind !== 'folder';
        },
        headNames: async (folder) => {
            const entry = folder === '' ? undefined : await (0,find_entry/* findEntry */.w)(objects, subject.gitTree, folder);
            if (folder !== '' && entry?.kind !== 'folder')
                return [];
            return (await (0,tree/* readFolder */.j1)(objects, entry?.oid ?? subject.gitTree)).map(({ name }) => name);
        },
    };
}

// EXTERNAL MODULE: ./build/packages/risk/src/content/whole-side.js
var whole_side = __webpack_require__(21668);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/line-count.js

/**
 * Lines added and deleted as a diff without renames counts them: a renamed or copied file counts whole (contract,
 * "Floors": without rename credit). Binary files have no lines.
 */
function changedLines(file, contents) {
    if (contents.binary || contents.unreadable !== undefined)
        return { added: 0, deleted: 0 };
    if (file.status === 'renamed') {
        return { added: countLines(contents.after), deleted: countLines(contents.before) };
    }
    if (file.status === 'copied')
        return { added: countLines(contents.after), deleted: 0 };
    const whole = (0,whole_side/* wholeSide */.v)(contents);
    if (whole !== undefined)
        return contents.after ? { added: whole.lines, deleted: 0 } : { added: 0, deleted: whole.lines };
    return { added: contents.added.length, deleted: contents.removed.length };
}
function countLines(bytes) {
    if (bytes === undefined || bytes.length === 0)
        return 0;
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        lines++;
    return bytes[bytes.length - 1] === 0x0a ? lines : lines + 1;
}

// EXTERNAL MODULE: ./build/packages/risk/src/engine/names.js + 3 modules
var names = __webpack_require__(48713);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/read-files.js
var read_files = __webpack_require__(24970);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/inspect-files.js





const contentRules = rules/* fileRules */._h.filter((rule) => rule.needs === 'contents');
/**
 * Has the file rules look at every file. Contents are read one after another, a bounded amount ahead, and only where
 * a rule asks for them; what is kept of a file is its findings and notes.
 */
async function inspectFiles(change, configuration) {
    const inspection = { byKnownName: rules/* rulesByKnownName */.Rl, general: rules/* generalRules */.a5, configuration };
    const files = new Array(change.files.length);
    const waiting = new Waiting(change.files, await (0,names/* namer */.w)(change));
    let addedLines = 0;
    let deletedLines = 0;
    for await (const { file, contents } of (0,read_files/* readFiles */.U)(change, waiting.wanted())) {
        const { at, named } = waiting.take(file);
        const seen = (0,inspect_file/* inspectFile */.Xp)(named, contents, inspection);
        files[at] = seen instanceof Promise ? await seen : seen;
        const lines = changedLines(file, contents);
        addedLines += lines.added;
        deletedLines += lines.deleted;
    }
    for (const { at, named } of waiting.unwanted)
        files[at] = await (0,inspect_file/* inspectFile */.Xp)(named, undefined, inspection);
    return { files, addedLines, deletedLines };
}
/** Names files as they are asked for, so that names of all files are never held at once. */
class Waiting {
    unwanted = [];
    #files;
    #name;
    #places = new Map();
    constructor(files, name) {
        this.#files = files;
        this.#name = name;
    }
    /** The files whose contents some rule wants to see. */
    *wanted() {
        for (const [at, file] of this.#files.entries()) {
            const place = { at, named: this.#name(file) };
            if (needsContents(place.named)) {
                this.#places.set(file, place);
                yield file;
            }
            else
                this.unwanted.push(place);
        }
    }
    take(file) {
        const place = this.#places.get(file);
        this.#places.delete(file);
        return place;
    }
}
/** A submodule's id is a commit of another repository: there is nothing to read here. */
function needsContents(named) {
    const sides = [named.file.before, named.file.after].filter((side) => side !== undefined);
    if (sides.every(({ mode }) => mode === '160000'))
        return false;
    return contentRules.some((rule) => (0,inspect_file/* appliesTo */.Gl)(rule, named));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/reasons.js


/** Every finding as a reason: the highest tier first, then the weightiest rule, then path and line. */
function sortedReasons(files, found) {
    const reasons = found.map((finding) => reasonOf(finding, finding.path));
    for (const { file, findings } of files) {
        for (const finding of findings)
            reasons.push(reasonOf(finding, finding.path ?? file.path));
    }
    return reasons.sort(compareReasons);
}
function reasonOf({ code, tier, line, message, remedy }, path) {
    const rule = (0,rules/* ruleByCode */.b0)(code);
    const mend = remedy ?? (tier === 'low' ? undefined : rule?.remedy);
    return {
        code,
        tier,
        ...(path !== undefined && { path }),
        ...(line !== undefined && { line }),
        message,
        ...(mend !== undefined && { remedy: mend }),
    };
}
function compareReasons(a, b) {
    return ((0,src_tier/* compareTiers */.NA)(b.tier, a.tier) ||
        (0,rules/* weightOf */.mm)(a.code) - (0,rules/* weightOf */.mm)(b.code) ||
        compareText(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/classify.js





/**
 * Judges a change: every rule looks at every file that it applies to, then at the whole; the tier is the highest that
 * any found, and whatever cannot be read is never low.
 * @param change what would be merged (`readChange`)
 * @param configuration the base commit's
 * @returns the contract's classification: reasons from the weightiest on, files in the order of their path bytes
 * @throws SallyportError what reading trees throws (CHANGE_…; a lost file is a reason, no error); GLOB_INVALID for
 *   a pattern of `tiers` or `critical` that is none
 */
async function classify(change, configuration) {
    const seen = await inspectFiles(change, configuration);
    const found = await inspectChange(change, configuration, seen);
    const reasons = sortedReasons(seen.files, found);
    return {
        schema: 'sallyport/classification/v1',
        tier: (0,src_tier/* highestTier */.ZN)([...seen.files.map(({ tier }) => tier), ...found.map(({ tier }) => tier)]),
        reasons,
        files: seen.files.map((file) => classifiedFile(file, found)),
        subject: change.subject,
        inputs: {
            change: (0,json/* digestOf */.ol)({ mergeBase: change.mergeBase, subject: change.subject }),
            configuration: (0,json/* digestOf */.ol)(configuration),
            rules: (0,rules/* rulesDigest */.G8)(),
        },
    };
}
function classifiedFile(seen, found) {
    const { file, tier, classes } = seen;
    const raised = found.filter(({ path }) => path === file.path).map((finding) => finding.tier);
    return {
        path: file.path,
        ...(file.previousPath !== undefined && { previousPath: file.previousPath }),
        tier: (0,src_tier/* highestTier */.ZN)([tier, ...raised]),
        class: classes[0] ?? 'other',
    };
}


/***/ }),

/***/ 38066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98946);

/**
 * Finds what stands at a path below a tree; `undefined` when nothing does.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
async function findEntry(store, tree, path) {
    let found = { name: '', kind: 'folder', oid: tree };
    for (const segment of path.split('/')) {
        if (found.kind !== 'folder')
            return undefined;
        const next = (await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(store, found.oid)).find((entry) => entry.name === segment);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}


/***/ }),

/***/ 82377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   Xp: () => (/* binding */ inspectFile)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89251);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);

/** Findings of one rule in one file beyond this many say nothing new. */
const MAX_FINDINGS = 100;
const NO_NOTES = new Map();
/**
 * Has every rule that applies look at one file. Rules that need contents look only when there are some; the result is
 * a promise only when a rule had to wait, since a change can have 100,000 files.
 */
function inspectFile(named, contents, { byKnownName, general, configuration }) {
    let notes;
    const note = (key, value) => {
        notes ??= new Map();
        notes.set(key, value);
    };
    const inspected = { ...named, configuration, ...(contents && { contents }), note };
    const findings = [];
    let waiting;
    const look = (rule) => {
        if ((rule.needs === 'contents' && contents === undefined) || !appliesTo(rule, named))
            return;
        const pending = collect(rule, inspected, findings);
        if (pending === undefined)
            return;
        waiting ??= [];
        waiting.push(pending);
    };
    for (const code of named.known) {
        const rule = byKnownName.get(code);
        if (rule !== undefined)
            look(rule);
    }
    for (const rule of general)
        look(rule);
    const { file, classes, names, known } = named;
    const result = () => ({
        file,
        classes,
        names,
        known,
        tier: tierOf(findings),
        findings,
        binary: contents?.binary ?? false,
        notes: notes ?? NO_NOTES,
    });
    return waiting === undefined ? result() : Promise.all(waiting).then(result);
}
function appliesTo(rule, named) {
    return rule.applies === undefined || rule.applies(named);
}
/** The highest tier found; a file about which no rule said anything is not low (fail closed). */
function tierOf(findings) {
    if (findings.length === 0)
        return 'medium';
    return findings.reduce((highest, { tier }) => ((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .compareTiers */ .NA)(tier, highest) > 0 ? tier : highest), 'low');
}
/**
 * Takes what a rule found, in a bounded number. Gives a promise only for a rule that is asynchronous. A rule that fails
 * on some input has not judged it: that is high, and says so, instead of ending the judgement.
 * @throws SallyportError what reading objects throws
 */
function collect(rule, subject, into) {
    const { code } = rule;
    let count = 0;
    try {
        const found = rule.inspect(subject);
        if (Symbol.asyncIterator in found)
            return collectLater(code, found, into);
        for (const finding of found) {
            into.push({ ...finding, code });
            if (++count >= MAX_FINDINGS)
                break;
        }
    }
    catch (error) {
        into.push(failed(code, error));
    }
    return undefined;
}
async function collectLater(code, found, into) {
    let count = 0;
    try {
        for await (const finding of found) {
            into.push({ ...finding, code });
            if (++count >= MAX_FINDINGS)
                break;
        }
    }
    catch (error) {
        into.push(failed(code, error));
    }
}
function failed(code, error) {
    if ((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .isSallyportError */ .Rv)(error))
        throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { code, tier: 'high', message: `this rule could not finish: ${why.slice(0, 200)}`, remedy: REPORT };
}
const REPORT = 'Have a person read the file, and report the fault of the rule.';


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ linkNames),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _paths_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47181);
/* harmony import */ var _per_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51569);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43322);



/** A file has at most this many names by links; beyond, the engine says that it stopped counting. */
const MAX_NAMES = 64;
const MAX_TARGET_BYTES = 4096;
/**
 * Reads where the links point. A link to a folder names every file in it; links are followed through links. Targets
 * outside the repository name nothing in it. Case does not count in targets, since checkouts may not keep it apart.
 * @throws what {@link ObjectStore.read} throws
 */
async function linkNames(store, links) {
    const byTarget = new Map();
    for (const link of distinct(links)) {
        const target = resolveTarget(link.path, await readTarget(store, link.oid));
        if (target === undefined)
            continue;
        const key = (0,_paths_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerName */ .H)(target);
        const others = byTarget.get(key);
        if (others === undefined)
            byTarget.set(key, [link.path]);
        else
            others.push(link.path);
    }
    if (byTarget.size === 0)
        return { namesOf: (path) => ({ names: [path], complete: true }) };
    return { namesOf: (path) => namesOf(path, byTarget) };
}
function distinct(links) {
    return [...new Map(links.map((link) => [`${link.path}\0${link.oid}`, link])).values()];
}
const targets = (0,_per_store_js__WEBPACK_IMPORTED_MODULE_1__/* .perStore */ .N)();
async function readTarget(store, oid) {
    const known = targets(store).get(oid);
    if (known !== undefined)
        return known;
    const target = (await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .r)(store, oid, MAX_TARGET_BYTES))?.toString('utf8') ?? '';
    targets(store).set(oid, target);
    return target;
}
/** The path that a link's text means, from the root of the repository; `undefined` when it leaves it. */
function resolveTarget(link, target) {
    if (target === '' || target.startsWith('/') || /^[a-z]:/i.test(target))
        return undefined;
    const resolved = link.split('/').slice(0, -1);
    for (const segment of target.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            resolved.push(segment);
        else if (resolved.pop() === undefined)
            return undefined;
    }
    return resolved.join('/');
}
function namesOf(path, byTarget) {
    const names = new Set([path]);
    for (const name of names) {
        for (const [prefix, rest] of prefixesOf(name)) {
            for (const link of byTarget.get((0,_paths_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerName */ .H)(prefix)) ?? []) {
                if (name === link || name.startsWith(`${link}/`))
                    continue;
                if (names.size >= MAX_NAMES)
                    return { names: [...names], complete: false };
                names.add(link + rest);
            }
        }
    }
    return { names: [...names], complete: true };
}
/** The path and every folder above it, with what follows; the root is the empty prefix. */
function* prefixesOf(name) {
    yield [name, ''];
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        yield [name.slice(0, slash), name.slice(slash)];
    }
    yield ['', `/${name}`];
}


/***/ }),

/***/ 48713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ namer)
});

// UNUSED EXPORTS: IMPORTED

// EXTERNAL MODULE: ./build/packages/risk/src/paths/known-names.js + 32 modules
var known_names = __webpack_require__(53726);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/vendored.js
var vendored = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/fold.js
var fold = __webpack_require__(47181);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/find-entry.js
var find_entry = __webpack_require__(38066);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/link-names.js
var link_names = __webpack_require__(1117);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/listed-instructions.js
/**
 * Under these keys agents' configuration lists files that are read as instructions: aider (`read`), opencode
 * (`instructions`, `prompt`), Gemini CLI (`contextFileName`, `fileName`), Crush (`context_paths`), Codex
 * (`project_doc_fallback_filenames`, `model_instructions_file`), Continue and others (`rules`).
 */
const KEY = /["']?\b(?:read|instructions?|rules|prompts?|prompt_file|system_prompt_file|contextFileName|fileName|context_?(?:paths|files?)|project_doc_fallback_filenames|(?:(?:model|experimental)_)?instructions_file)\b["']?[ \t]*[:=][ \t]*/gi;
const NAMED = /\{file:([^{}\s]+)\}|\bfile:\/\/(\.{1,2}\/[^\s"']+)/g;
/** A file, not a word, a sentence or an address. */
const FILE = /^(?!\w+:\/\/)(?=.*[./])[^\s"'`{}[\]]{1,300}$/;
const LONGEST_LIST = 20_000;
/** A configuration of an agent has a few of them. */
const MOST_KEYS = 500;
/** Is this a file that can list instructions, by its name? */
function canListInstructions(path) {
    return /\.(?:jsonc?|ya?ml|toml)$/i.test(path);
}
/**
 * Paths and globs that a configuration lists as instructions, as they are written. Reads JSON, YAML and TOML alike,
 * and takes rather too many for paths than too few: what it names is judged more strictly, never less.
 */
function listedInstructions(text) {
    const listed = [];
    let keys = 0;
    for (const match of text.matchAll(KEY)) {
        if (++keys > MOST_KEYS)
            break;
        listed.push(...valuesOf(text.slice(match.index + match[0].length)));
    }
    for (const [, braces, address] of text.matchAll(NAMED))
        listed.push((braces ?? address));
    return listed.filter((value) => FILE.test(value));
}
/** The text or texts that begin here: a list in brackets, the items of a YAML list, or one value. */
function valuesOf(text) {
    const rest = text.slice(0, LONGEST_LIST);
    if (rest.startsWith('['))
        return wordsOf(rest.slice(1, rest.indexOf(']') < 0 ? undefined : rest.indexOf(']')));
    const items = /^(?:#.*)?\r?\n((?:[ \t]*(?:-[ \t].*|#.*)?(?:\r?\n|$))*)/.exec(rest)?.[1] ?? '';
    const lines = items === '' ? [rest.split(/[\r\n]/, 1)[0] ?? ''] : items.split('\n');
    return lines.flatMap((line) => wordsOf(line.replace(/^\s*-\s+/, '')));
}
function wordsOf(text) {
    return text
        .replace(/(?:^|\s)(?:#|\/\/)\s.*$/gm, '')
        .split(/[\s,]+/)
        .map((word) => word.replace(/^["']|["']$/g, ''));
}
/**
 * What a glob stands for among imports: the folder that all its paths lie in (with a slash), or, when they may lie
 * anywhere, the name that they end in (after `**` and a slash). A path stands for itself.
 */
function importOf(pattern) {
    const wildcard = pattern.search(/[*?{]/);
    if (wildcard < 0)
        return pattern;
    const folder = pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
    return folder !== '' ? folder : `**/${pattern.slice(pattern.lastIndexOf('/') + 1).replace(/^\*+/, '')}`;
}

// EXTERNAL MODULE: ./build/packages/risk/src/engine/per-store.js
var per_store = __webpack_require__(51569);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/read-at-most.js
var read_at_most = __webpack_require__(43322);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/imports.js






const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 10_000;
/** Claude Code and Gemini CLI follow imports five deep. */
const MAX_DEPTH = 5;
const PROSE = /\.(md|mdc|markdown|txt)$|(^|\/)[^.]+$|(^|\/)\.[a-z]+(rules|hints|guidelines)$/i;
const IMPORT = /(?:^|[\s("'[`*>])@((?:\.{0,2}\/)?[^\s"'`()[\]{}<>|*]+)|\(mdc:((?:[^()\s]|\([^()\s]*\))+)\)/gm;
/**
 * Collects what agent instructions of a tree import: `@path` (Claude Code, Gemini CLI), `mdc:` links (Cursor) and what
 * agents' configuration lists (aider, opencode and others), from the importing file's folder and from the root, through imported files.
 * @throws what {@link ObjectStore.read} throws
 */
async function importsOf(store, tree, instructions) {
    const imports = new Map();
    let complete = true;
    let level = instructions.filter(({ path }) => PROSE.test(path) || canListInstructions(path));
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
        const next = [];
        if (level.length > MAX_FILES)
            complete = false;
        for (const file of level.slice(0, MAX_FILES)) {
            for (const target of await targetsIn(store, file)) {
                const key = (0,fold/* lowerName */.H)(target);
                if (imports.has(key))
                    continue;
                imports.set(key, file.path);
                const entry = target.endsWith('/') ? undefined : await (0,find_entry/* findEntry */.w)(store, tree, target);
                if (entry?.kind === 'file')
                    next.push({ path: target, oid: entry.oid });
                if (entry?.kind === 'folder')
                    imports.set(`${key}/`, file.path);
            }
        }
        level = next;
    }
    return { importers: imports, complete };
}
const imported = (0,per_store/* perStore */.N)();
async function targetsIn(store, file) {
    const key = `${file.oid} ${file.path}`;
    const known = imported(store).get(key);
    if (known !== undefined)
        return known;
    const targets = await readTargets(store, file);
    imported(store).set(key, targets);
    return targets;
}
async function readTargets(store, { path, oid }) {
    const targets = new Set();
    const text = (await (0,read_at_most/* readAtMost */.r)(store, oid, MAX_BYTES))?.toString('utf8') ?? '';
    for (const target of PROSE.test(path) ? importedIn(text) : listedInstructions(text).map(importOf)) {
        if (target === '' || target.startsWith('~'))
            continue;
        const rooted = target.replace(/^\/+/, '');
        for (const resolved of [(0,link_names/* resolveTarget */.u)(path, rooted), (0,link_names/* resolveTarget */.u)('x', rooted)]) {
            if (resolved)
                targets.add(target.endsWith('/') ? `${resolved}/` : resolved);
        }
    }
    return targets;
}
function importedIn(text) {
    if (!text.includes('@') && !text.includes('mdc:'))
        return [];
    return [...text.matchAll(IMPORT)].map(([, at, mdc]) => (at ?? mdc ?? '').replace(/(?<![.,;:!?])[.,;:!?]+$/, '').replace(/#.*$/, ''));
}
/** The instruction file that imports this path, or a folder above it. */
function importerOf({ importers }, path) {
    if (importers.size === 0)
        return undefined;
    const name = (0,fold/* lowerName */.H)(path);
    const direct = importers.get(name) ?? importers.get(`**/${name.slice(name.lastIndexOf('/') + 1)}`);
    if (direct !== undefined)
        return direct;
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        const importer = importers.get(name.slice(0, slash + 1));
        if (importer !== undefined)
            return importer;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/change/src/tree.js
var src_tree = __webpack_require__(98946);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/patterns.js
var patterns = __webpack_require__(4361);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/agent-instructions.js
var agent_instructions = __webpack_require__(72618);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/landmarks.js





const NONE = { links: [], instructions: [], complete: true };
/** More than any repository of today has; a tree of some kilobytes can hold billions. */
const MAX_LANDMARKS = 200_000;
/** Folders read at once below one folder. */
const WINDOW = 64;
const memories = (0,per_store/* perStore */.N)();
const instructionNames = (0,patterns/* nameTable */.g)([[true, agent_instructions/* agentInstructions */.x.patterns]]);
/** Finds links and agent instructions in a whole tree; each distinct folder is read once for a store. */
async function landmarksOf(store, tree) {
    return search(store, tree, memories(store), false);
}
/**
 * Asks for a folder once, also while it is being read: a tree can name one folder a thousand times.
 * @param inside whether a folder above makes every file in it an instruction (`.claude/`)
 */
function search(store, tree, memory, inside) {
    const key = inside ? `${tree}!` : tree;
    const known = memory.get(key) ?? searchFolder(store, tree, memory, inside);
    memory.set(key, known);
    return known;
}
async function searchFolder(store, tree, memory, inside) {
    const own = { links: [], instructions: [], complete: true };
    const folders = [];
    for (const entry of await (0,src_tree/* readFolder */.j1)(store, tree)) {
        if (entry.kind === 'folder')
            folders.push(entry);
        else if (entry.kind === 'link')
            own.links.push({ path: entry.name, oid: entry.oid });
        else if (entry.kind === 'file' && (inside || isInstruction(entry.name)))
            own.instructions.push({ path: entry.name, oid: entry.oid });
    }
    for (let at = 0; at < folders.length; at += WINDOW) {
        const window = folders.slice(at, at + WINDOW);
        const found = await Promise.all(window.map(({ name, oid }) => search(store, oid, memory, inside || isInstruction(`${name}/x`))));
        for (const [index, below] of found.entries())
            take(own, below, window[index].name);
    }
    return own.complete && countOf(own) === 0 ? NONE : own;
}
/** Adds what stands in a folder, as long as it is not too much. */
function take(own, below, folder) {
    if (!below.complete || countOf(own) + countOf(below) > MAX_LANDMARKS)
        own.complete = false;
    if (!own.complete)
        return;
    for (const { path, oid } of below.links)
        own.links.push({ path: `${folder}/${path}`, oid });
    for (const { path, oid } of below.instructions)
        own.instructions.push({ path: `${folder}/${path}`, oid });
}
function countOf({ links, instructions }) {
    return links.length + instructions.length;
}
/** A tree has the same names in folder after folder: `index.ts`, `__init__.py`. */
const asked = new Map();
const MAX_ASKED = 10_000;
function isInstruction(name) {
    const known = asked.get(name);
    if (known !== undefined)
        return known;
    const answer = instructionNames.lookUp((0,fold/* foldName */.z)(name)).size > 0;
    if (asked.size >= MAX_ASKED)
        asked.clear();
    asked.set(name, answer);
    return answer;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/engine/names.js





/**
 * Reads the trees of base and head for what gives files further names or meanings: links and imports.
 * @throws what {@link Change.objects} throws
 */
async function namer(change) {
    const { objects, subject } = change;
    if (change.files.length === 0)
        return (file) => nameFile(file, NO_LINKS, []);
    const baseTree = await treeOf(change);
    const [base, head] = await Promise.all([landmarksOf(objects, baseTree), landmarksOf(objects, subject.gitTree)]);
    const links = await (0,link_names/* linkNames */.J)(objects, [...base.links, ...head.links]);
    const imports = await Promise.all([
        importsOf(objects, baseTree, base.instructions),
        importsOf(objects, subject.gitTree, head.instructions),
    ]);
    const complete = [base, head, ...imports].every((one) => one.complete);
    return (file) => {
        const named = nameFile(file, links, imports);
        return complete ? named : { ...named, allNamesKnown: false };
    };
}
const NO_LINKS = { namesOf: (path) => ({ names: [path], complete: true }) };
/** The tree of the merge base, from the commit's first line (gitformat-commit). */
async function treeOf({ objects, mergeBase }) {
    const { bytes } = await objects.read(mergeBase);
    return bytes.toString('latin1', 'tree '.length, bytes.indexOf(0x0a));
}
function nameFile(file, links, imports) {
    const own = file.previousPath === undefined ? [file.path] : [file.path, file.previousPath];
    const named = own.map((path) => links.namesOf(path));
    const names = [...new Set(named.flatMap((one) => one.names))];
    const folders = isFolderLike(file) ? own.flatMap(insideOf) : [];
    const importedBy = imports
        .flatMap((one) => names.map((name) => importerOf(one, name)))
        .find((importer) => importer !== undefined);
    const known = names.map((name) => (own.includes(name) ? (0,known_names/* knownName */.$G)(name) : linkedName(name)));
    known.push(...folders.map((name) => (0,known_names/* knownName */.$G)(name)).filter(({ codes }) => !codes.some(isOrdinary)));
    return {
        file,
        names,
        ...summaryOf(known, importedBy),
        allNamesKnown: named.every(({ complete }) => complete),
        ...(importedBy !== undefined && { importedBy }),
    };
}
/** A link or a submodule can stand where tools look for a folder: `.claude`, `.github`, `.github/workflows`. */
function isFolderLike({ before, after }) {
    return [before?.mode, after?.mode].some((mode) => mode === '120000' || mode === '160000');
}
function insideOf(path) {
    return [`${path}/x`, `${path}/workflows/x`];
}
function isOrdinary(code) {
    return known_names/* ordinaryRules */.oO.some((rule) => rule.code === code);
}
/** A link into a folder of vendored code (a project that tests its own plugin, say) does not make own code vendored. */
function linkedName(name) {
    const known = (0,known_names/* knownName */.$G)(name);
    const codes = known.codes.filter((code) => code !== vendored/* vendored */.q.code);
    return codes.length > 0 ? { ...known, codes } : { codes: [], class: 'documentation' };
}
const IMPORTED = 'RISK_IMPORTED_INSTRUCTIONS';
/** How much a class weighs when a file has several. */
const WEIGHT = [
    'policy',
    'agent-instructions',
    'owners',
    'ci',
    'dependencies',
    'vendored',
    'deployment',
    'build',
    'configuration',
    'binary',
    'source',
    'generated',
    'other',
    'test',
    'documentation',
];
/** Files with one name of one kind are nearly all there are; they share what is said of them. */
const summaries = new Map();
function summaryOf(known, importedBy) {
    const [only] = known;
    const key = known.length === 1 && only !== undefined && importedBy === undefined ? only.codes.join(' ') : undefined;
    const shared = key === undefined ? undefined : summaries.get(key);
    if (shared !== undefined)
        return shared;
    const summary = {
        known: new Set([...known.flatMap(({ codes }) => codes), ...(importedBy === undefined ? [] : [IMPORTED])]),
        classes: classesOf(known, importedBy),
    };
    if (key !== undefined)
        summaries.set(key, summary);
    return summary;
}
function classesOf(known, importedBy) {
    const classes = new Set(known.map((one) => one.class));
    if (importedBy !== undefined)
        classes.add('agent-instructions');
    return WEIGHT.filter((one) => classes.has(one));
}


/***/ }),

/***/ 51569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ perStore)
/* harmony export */ });
/** More entries than a repository of today has folders; beyond, everything is forgotten and read again. */
const MAX_ENTRIES = 200_000;
/**
 * Remembers what was computed from objects of a store, as long as the store lives. Objects never change, so neither
 * does what follows from them; neighbouring commits share nearly all of theirs.
 */
function perStore() {
    const memories = new WeakMap();
    return (store) => {
        let memory = memories.get(store);
        if (memory === undefined || memory.size > MAX_ENTRIES) {
            memory = new Map();
            memories.set(store, memory);
        }
        return memory;
    };
}


/***/ }),

/***/ 43322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);

/**
 * An object's bytes, or nothing when it has more. Asking for the size first would start another git.
 * @throws what {@link ObjectStore.read} throws, but for the size
 */
async function readAtMost(store, oid, maxBytes) {
    try {
        const { bytes } = await store.read(oid, maxBytes);
        return bytes.length > maxBytes ? undefined : bytes;
    }
    catch (error) {
        if ((0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .isSallyportError */ .Rv)(error, 'CHANGE_OBJECT_TOO_LARGE'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 24970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   s: () => (/* binding */ LOST_PREFIX)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63220);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53732);


/** What a store answers when one object cannot be had; the rest of the change is judged all the same. */
const LOST = new Set(['CHANGE_OBJECT_MISSING', 'CHANGE_OBJECT_CORRUPT']);
/**
 * Reads files in the order given. A file whose object is missing or corrupt comes as unreadable, so that the reason
 * names the file and everything else is still judged.
 */
async function* readFiles(change, files) {
    const asked = new Set();
    const source = files[Symbol.iterator]();
    try {
        for await (const read of (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(change, remembering(source, asked))) {
            asked.delete(read.file);
            yield read;
        }
    }
    catch (error) {
        if (!isLost(error))
            throw error;
        for (const file of asked)
            yield await readAlone(change, file);
        for (let next = source.next(); next.done !== true; next = source.next())
            yield await readAlone(change, next.value);
    }
}
/** Hands files on and remembers them; leaving it early does not end the source. */
function* remembering(source, asked) {
    for (let next = source.next(); next.done !== true; next = source.next()) {
        asked.add(next.value);
        yield next.value;
    }
}
async function readAlone(change, file) {
    try {
        for await (const read of (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(change, [file]))
            return read;
    }
    catch (error) {
        if (!isLost(error))
            throw error;
        return { file, contents: lost(error.message) };
    }
    return { file, contents: lost('nothing was read') };
}
function isLost(error) {
    return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .isSallyportError */ .Rv)(error) && LOST.has(error.code);
}
/** How a rule tells an object that is not there from one that is too large. */
const LOST_PREFIX = 'lost: ';
function lost(why) {
    return { binary: false, added: [], removed: [], unreadable: `${LOST_PREFIX}${why}` };
}


/***/ }),

/***/ 95260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ isAllowedAddress),
/* harmony export */   OI: () => (/* binding */ PUBLIC_HOSTS)
/* harmony export */ });
/* unused harmony exports publicHost, publicHosts */
/**
 * The public hosts of each ecosystem. This is the only place where they stand, and they stand as labels: comparing
 * whole labels leaves no room for a host that only begins or ends like one of them, and no address is spelled out.
 */
const PUBLIC_HOSTS = {
    npm: [
        ['registry', 'npmjs', 'org'],
        ['registry', 'yarnpkg', 'com'],
    ],
    pypi: [
        ['pypi', 'org'],
        ['files', 'pythonhosted', 'org'],
    ],
    cargo: [
        ['crates', 'io'],
        ['index', 'crates', 'io'],
        ['static', 'crates', 'io'],
    ],
    go: [
        ['proxy', 'golang', 'org'],
        ['sum', 'golang', 'org'],
    ],
    gem: [
        ['rubygems', 'org'],
        ['index', 'rubygems', 'org'],
    ],
    composer: [
        ['packagist', 'org'],
        ['repo', 'packagist', 'org'],
    ],
    maven: [
        ['repo', 'maven', 'apache', 'org'],
        ['repo1', 'maven', 'org'],
        ['plugins', 'gradle', 'org'],
        ['services', 'gradle', 'org'],
        ['dl', 'google', 'com'],
        ['maven', 'google', 'com'],
    ],
    nuget: [
        ['api', 'nuget', 'org'],
        ['www', 'nuget', 'org'],
        ['globalcdn', 'nuget', 'org'],
    ],
    swift: [],
    jsr: [
        ['jsr', 'io'],
        ['npm', 'jsr', 'io'],
    ],
    hex: [
        ['hex', 'pm'],
        ['repo', 'hex', 'pm'],
    ],
    pub: [
        ['pub', 'dev'],
        ['pub', 'dartlang', 'org'],
    ],
    cocoapods: [
        ['trunk', 'cocoapods', 'org'],
        ['cdn', 'cocoapods', 'org'],
    ],
    conda: [
        ['conda', 'anaconda', 'org'],
        ['repo', 'anaconda', 'com'],
    ],
};
/** Forges that an ecosystem's public packages come from by address: they are no registries, and are named in many places. */
const FORGE_HOSTS = {
    composer: [
        ['github', 'com'],
        ['api', 'github', 'com'],
        ['codeload', 'github', 'com'],
        ['gitlab', 'com'],
        ['bitbucket', 'org'],
    ],
    swift: [['github', 'com']],
};
/** Where Cargo kept its index before the sparse one; still the name of the public source in every Cargo.lock. */
const CRATES_INDEX = { labels: ['github', 'com'], path: ['rust-lang', ['crates', 'io-index'].join('.')] };
/** The first public host of an ecosystem as text, for fixtures and messages. */
function publicHost(ecosystem) {
    return PUBLIC_HOSTS[ecosystem][0].join('.');
}
/** All public hosts of an ecosystem as text. */
function publicHosts(ecosystem) {
    return PUBLIC_HOSTS[ecosystem].map((labels) => labels.join('.'));
}
/**
 * Is this an HTTPS address on a public host of the ecosystem, or on a host that the configuration allows beside it?
 * The URL parser takes user names, ports and odd characters apart first (WHATWG URL); then whole labels are compared.
 * A user name or a port other than 443 makes it another source.
 * @param registries `dependencies.registries`: host names, or addresses of which only the host counts
 */
function isAllowedAddress(address, ecosystem, registries) {
    const url = parseAddress(address);
    if (url === undefined || url.protocol !== 'https:')
        return false;
    if (url.username !== '' || url.password !== '' || url.port !== '')
        return false;
    const labels = labelsOf(url.hostname);
    if (ecosystem === 'cargo' && isCratesIndex(labels, url.pathname))
        return true;
    const allowed = [...PUBLIC_HOSTS[ecosystem], ...(FORGE_HOSTS[ecosystem] ?? []), ...registries.map(registryLabels)];
    return allowed.some((host) => sameLabels(host, labels));
}
function isCratesIndex(labels, path) {
    return sameLabels(labels, CRATES_INDEX.labels) && sameLabels(path.split('/').slice(1), CRATES_INDEX.path);
}
function registryLabels(registry) {
    const url = parseAddress(registry.includes('://') ? registry : `https://${registry}`);
    return url === undefined ? [] : labelsOf(url.hostname);
}
function parseAddress(address) {
    // The URL parser drops tabs, line ends and outer blanks; a text with them is no address that a person read.
    if (/[\s\\\0-\x1F]/.test(address))
        return undefined;
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
function labelsOf(host) {
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    return name.toLowerCase().split('.');
}
function sameLabels(a, b) {
    return a.length > 0 && a.length === b.length && a.every((label, index) => label === b[index]);
}


/***/ }),

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lowerName),
/* harmony export */   z: () => (/* binding */ foldName)
/* harmony export */ });
/** Characters that file systems or readers pass over: HFS+ ignores them, and nobody sees them. */
const PASSED_OVER = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[a-z0-9_\-./@+]*$/;
const TRAILING = /(?<![. ])[. ]+(?=\/|$)/g;
/** The name in lower case: the form in which built-in rules know names. */
function lowerName(name) {
    return name.toLowerCase();
}
/**
 * The name that some file system or tool could take this one for: compatibility forms composed (Unicode NFKC, UAX 15),
 * case folded, ignorable characters dropped (HFS+, TN1150), backslashes as slashes, dots and spaces at the end of a
 * segment dropped (Windows). Two names with one folded form can fall together in a checkout.
 */
function foldName(name) {
    const lower = name.toLowerCase();
    if (PLAIN.test(lower) && !lower.includes('./') && !lower.endsWith('.'))
        return lower;
    const folded = lower
        .replace(PASSED_OVER, '')
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll('\\', '/')
        .split('/')
        .map((segment) => (/^\.{1,2}$/.test(segment) ? segment : segment.replace(TRAILING, '')))
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
    return folded === '' ? lower : folded;
}


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $G: () => (/* binding */ knownName),
  oO: () => (/* binding */ ordinaryRules),
  f5: () => (/* binding */ pathRules)
});

// UNUSED EXPORTS: fixtureOfTools

// EXTERNAL MODULE: ./build/packages/risk/src/rules/agent-instructions.js
var agent_instructions = __webpack_require__(72618);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/languages.js
var languages = __webpack_require__(68671);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/path-rule.js
var path_rule = __webpack_require__(34948);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/auth.js


/** A whole word of the path is enough; `author`, `tokenizer` and `permissive` are other words. */
const WORDS = new Set([
    ...[
        'auth',
        'auths',
        'authn',
        'authz',
        'authed',
        'oauth',
        'oauth1',
        'oauth2',
        'oidc',
        'openid',
        'saml',
        'sso',
        'ldap',
        'kerberos',
    ],
    ...[
        'jwt',
        'jwts',
        'jwks',
        'jwe',
        'jws',
        'login',
        'logins',
        'signin',
        'logout',
        'signout',
        'signup',
        'password',
        'passwords',
        'passwd',
    ],
    ...[
        'passphrase',
        'credential',
        'credentials',
        'session',
        'sessions',
        'mfa',
        'totp',
        'webauthn',
        'passkey',
        'passkeys',
    ],
    ...[
        'csrf',
        'xsrf',
        'rbac',
        'acl',
        'acls',
        'permission',
        'permissions',
        'privilege',
        'privileges',
        'sudo',
        'impersonation',
    ],
    ...[
        'crypto',
        'cryptography',
        'encryption',
        'decryption',
        'encrypt',
        'decrypt',
        'encryptor',
        'cipher',
        'ciphers',
        'hmac',
    ],
    ...[
        'bcrypt',
        'scrypt',
        'argon2',
        'pbkdf2',
        'secret',
        'secrets',
        'vault',
        'keyring',
        'keychain',
        'keystore',
        'truststore',
    ],
    ...[
        'signing',
        'signer',
        'kms',
        'apikey',
        'apikeys',
        'accesscontrol',
        'tls',
        'ssl',
        'ssh',
        'gpg',
        'pgp',
        'x509',
        'certificate',
        'certificates',
        'sanitizer',
        'security',
    ],
]);
/** authenticate, authentication, authenticatable, authorize, authorisation …, but not author, authority or authored. */
const STEMS = /^(authenti[ck]|authori[sz](?!t))/;
const PAIRS = /\b(access|refresh|bearer|api|id|auth|security|user|reset|verification|invite|device|personal|service) (token|key)s?\b|\btokens? (store|storage|manager|provider|service|issuer|validator|verifier|revocation|controller|repository|endpoint|exchange)\b|\b(verify|validate|check|decode|revoke) tokens?\b|\baccess controls?\b|\bsign (in|out|up)\b|\btwo factor\b/;
function isAboutAuth(name) {
    if (!(0,languages/* isSourceExtension */.X)(name.extension) && !/^(json5?|ya?ml|toml|ini|cfg|conf|properties|xml|)$/.test(name.extension))
        return false;
    const { folderWords, words } = name;
    if (words.some(isTelling) || folderWords.some(isTelling))
        return true;
    return PAIRS.test([...folderWords, ...words].join(' '));
}
/** Authentication, sessions, permissions, cryptography and secrets, by path. */
const auth = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_AUTH',
    title: 'Authentication, permissions, cryptography',
    why: 'A small slip there opens the whole system, and tests rarely ask for what must not work.',
    remedy: 'Have somebody who knows the threat model read it; add tests of what must be refused.',
    class: 'source',
    tier: 'high',
    what: 'code about authentication, permissions, sessions, cryptography or secrets, by its path',
    claims: isAboutAuth,
});
function isTelling(word) {
    return WORDS.has(word) || STEMS.test(word);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/billing.js


const billing_WORDS = new Set([
    ...[
        'billing',
        'payment',
        'payments',
        'payout',
        'payouts',
        'invoice',
        'invoices',
        'invoicing',
        'pricing',
        'price',
        'prices',
        'wallet',
        'wallets',
        'coupon',
        'coupons',
        'discount',
        'discounts',
        'refund',
        'refunds',
    ],
    ...[
        'stripe',
        'paypal',
        'braintree',
        'adyen',
        'chargeback',
        'chargebacks',
        'paywall',
        'ledger',
        'settlement',
        'tax',
        'taxes',
        'vat',
    ],
]);
/** Of a shop, unless the path speaks of version control. */
const CHECKOUT = new Set(['checkout', 'checkouts']);
const VERSION_CONTROL = new Set([
    'git',
    'svn',
    'hg',
    'vcs',
    'scm',
    'branch',
    'repo',
    'repository',
    'worktree',
    'clone',
]);
function isAboutMoney(name) {
    if (!(0,languages/* isSourceExtension */.X)(name.extension) && !/^(json5?|ya?ml|toml|xml)$/.test(name.extension))
        return false;
    const words = [...name.folderWords, ...name.words];
    if (words.some((word) => billing_WORDS.has(word)))
        return true;
    return words.some((word) => CHECKOUT.has(word)) && !words.some((word) => VERSION_CONTROL.has(word));
}
/** Payment and price code, by path. */
const billing = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_BILLING',
    title: 'Billing and prices',
    why: 'Money moves by what it says, and a mistake is paid before it is found.',
    remedy: 'Have somebody who knows the accounts read it; add tests with amounts and currencies.',
    class: 'source',
    tier: 'high',
    what: 'code about payments, prices or invoices, by its path',
    claims: isAboutMoney,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/bots.js

/** Configuration of bots that open, approve or merge pull requests. */
const bots = (0,path_rule/* pathRule */.W)({
    code: 'RISK_BOT',
    title: 'Bots’ configuration',
    why: 'A bot acts with its own rights; what it may update, approve or merge is written here.',
    remedy: 'Check each automatic merge, each registry and each command that the bot may run.',
    class: 'ci',
    tier: 'high',
    what: 'configuration of a bot that opens, reviews or merges pull requests',
    patterns: [
        '**/dependabot.{yml,yaml}',
        '**/.dependabot/**',
        '**/renovate.{json,json5,jsonc,js}',
        '**/.renovaterc',
        '**/.renovaterc.*',
        '**/renovate-*.json',
        '**/renovate.config.js',
        '**/.github/renovate*',
        '**/.mergify.{yml,yaml}',
        '**/.mergify/**',
        '**/mergify.{yml,yaml}',
        '**/.kodiak.toml',
        '**/kodiak.toml',
        '**/bors.toml',
        '**/.bors.toml',
        '**/homu.toml',
        '**/rust-bors.toml',
        '**/triagebot.toml',
        '**/.bulldozer.yml',
        '**/bulldozer.yml',
        '**/.palantir/**',
        '**/.aviator/**',
        '**/.trunk/**',
        '**/.graphite*',
        '**/.probot/**',
        '**/.github/{stale,no-response,lock,config,mergeable,semantic,boring-cyborg,labeler,release-drafter,auto-merge,automerge,dco,first-timers,issue_label_bot,comment-bot,pr-labeler,weekly-digest,move,invite-contributors,in-solidarity,delete-merged-branch,support,reaction,request-info,unfurl,welcome,ranger,sync-repo-settings,repo-settings,safe-settings,trusted-contribution,blunderbuss,flakybot,snippet-bot,header-checker-lint,owlbot,auto-label,auto-approve,generated-files-bot,conventional-commit-lint,release-please,release-trigger,cherry-pick-bot,allstar,scorecard,fossa,pull,triage,policies}.{yml,yaml,json}',
        '**/.github/.owlbot*',
        '**/.github/policies/**',
        '**/.allstar/**',
        '**/.github/release.{yml,yaml}',
        '**/.github/*.{yml,yaml,json,json5,toml}',
        '**/.coderabbit.{yml,yaml}',
        '**/.pr_agent.toml',
        '**/pr_agent.toml',
        '**/.sweep.{yml,yaml}',
        '**/sweep.yaml',
        '**/ellipsis.yaml',
        '**/greptile.json',
        '**/.ellipsis/**',
        '**/.sourcery.{yml,yaml}',
        '**/.deepsource.toml',
        '**/.whitesource',
        '**/.mend',
        '**/.pyup.yml',
        '**/.scala-steward.conf',
        '**/.lift.toml',
        '**/.restyled.yaml',
        '**/.imgbotconfig',
        '**/.all-contributorsrc',
        '**/.updatecli/**',
        '**/updatecli.d/**',
        '**/crowdin.{yml,yaml}',
        '**/.tx/config',
        '**/.gitstream/**',
        '**/*.cm',
        '**/.qodo/**',
        '**/.codacy.{yml,yaml}',
        '**/.fossa.yml',
        '**/.prowrc',
    ],
    except: ['**/.github/funding.yml'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/compiled.js
/** What builds programs in compiled languages, and packages of Python, Ruby, Perl and PHP. */
const COMPILED = [
    '**/cmakelists.txt',
    '**/*.cmake',
    '**/*.cmake.in',
    '**/cmakepresets.json',
    '**/cmakeuserpresets.json',
    '**/meson.build',
    '**/meson_options.txt',
    '**/meson.options',
    '**/sconstruct',
    '**/sconscript',
    '**/sconscript.*',
    '**/wscript',
    '**/build.{bazel,gn}',
    '**/build',
    '**/workspace',
    '**/workspace.{bazel,bzlmod}',
    '**/module.bazel',
    '**/*.bzl',
    '**/*.bazel',
    '**/.bazelrc',
    '**/*.bazelrc',
    '**/.bazelversion',
    '**/buck',
    '**/.buckconfig',
    '**/buckfile',
    '**/*.gn',
    '**/*.gni',
    '**/*.gyp',
    '**/*.gypi',
    '**/xmake.lua',
    '**/premake*.lua',
    '**/conanfile.py',
    '**/*.am',
    '**/*.m4',
    '**/aclocal.m4',
    '**/*.pro',
    '**/*.pri',
    '**/*.qbs',
    '**/jamfile*',
    '**/jamroot*',
    '**/build.rs',
    '**/build.zig.zon',
    '**/build.sbt',
    '**/*.sbt',
    '**/project/*.{scala,sbt,properties}',
    '**/build.sc',
    '**/build.mill',
    '**/build.boot',
    '**/build.clj',
    '**/build.lua',
    '**/*.{csproj,vbproj,fsproj,vcxproj,sqlproj,proj,shproj,props,targets,sln,slnx,slnf}',
    '**/*.vcxproj.filters',
    '**/directory.build.{props,targets,rsp}',
    '**/global.json',
    '**/*.xcodeproj/**',
    '**/*.xcworkspace/**',
    '**/*.xcconfig',
    '**/*.podspec',
    '**/project.yml',
    '**/*.gradle',
    '**/*.gradle.kts',
    '**/gradle.properties',
    '**/gradlew',
    '**/gradlew.bat',
    '**/gradle/wrapper/**',
    '**/gradle-wrapper.*',
    '**/buildsrc/**',
    '**/build-logic/**',
    '**/settings.gradle',
    '**/mvnw',
    '**/mvnw.cmd',
    '**/.mvn/**',
    '**/ivy.xml',
    '**/lombok.config',
    '**/proguard*.{pro,cfg,txt}',
    '**/*.cabal',
    '**/cabal.project',
    '**/cabal.project.*',
    '**/setup.hs',
    '**/dune',
    '**/dune-project',
    '**/dune-workspace',
    '**/*.opam',
    '**/_oasis',
    '**/rebar.config',
    '**/rebar.config.script',
    '**/erlang.mk',
    '**/*.app.src',
    '**/*.nimble',
    '**/*.nims',
    '**/nim.cfg',
    '**/project.clj',
    '**/makefile.pl',
    '**/build.pl',
    '**/dist.ini',
    '**/*.xs',
    '**/*.rockspec',
    '**/setup.{py,cfg}',
    '**/setup.sh',
    '**/manifest.in',
    '**/build_ext.py',
    '**/binding.gyp',
    '**/extconf.rb',
    '**/*.gemspec',
    '**/config.ru',
    '**/config.m4',
    '**/config.w32',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/documentation-sites.js
/** What builds documentation sites executes. */
const DOCUMENTATION_SITES = [
    '**/conf.py',
    '**/docusaurus.config.*',
    '**/sidebars.{js,ts}',
    '**/mkdocs.{yml,yaml}',
    '**/mkdocs.*.{yml,yaml}',
    '**/.vitepress/**',
    '**/.vuepress/**',
    '**/.eleventy.{js,cjs,mjs}',
    '**/eleventy.config.*',
    '**/antora*.{yml,yaml}',
    '**/_config.{yml,yaml,toml}',
    '**/_plugins/**',
    '**/book.{toml,json}',
    '**/hugo.{toml,yaml,yml,json}',
    '**/config/_default/**',
    '**/doxyfile',
    '**/doxyfile.*',
    '**/doxyfile*',
    '**/typedoc.{json,js,cjs,mjs}',
    '**/typedoc.config.*',
    '**/jsdoc.{json,conf.json,conf.js}',
    '**/.jsdoc.*',
    '**/.yardopts',
    '**/pkgdown.{yml,yaml}',
    '**/_pkgdown.{yml,yaml}',
    '**/_quarto.yml',
    '**/_toc.yml',
    '**/myst.{yml,yaml}',
    '**/mint.json',
    '**/theme.config.*',
    '**/.storybook/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/javascript.js
/** Bundlers, compilers and monorepo tools of JavaScript: they and their plugins execute. */
const JAVASCRIPT = [
    '**/webpack.*.{js,cjs,mjs,ts,mts,babel.js}',
    '**/webpack.config*',
    'webpack.{js,ts}',
    '{config,build,packages/*}/webpack.{js,ts}',
    '{webpack,config/webpack}/**/*.{js,ts}',
    '**/vite.config.*',
    '**/vite.*.config.*',
    '**/rollup.config.*',
    '**/rollup.*.config.*',
    '**/rolldown.config.*',
    '**/rspack.config.*',
    '**/rsbuild.config.*',
    '**/rslib.config.*',
    '**/tsup.config.*',
    '**/tsdown.config.*',
    '**/unbuild.config.*',
    '**/build.config.*',
    '**/esbuild.*',
    '**/esbuild.config.*',
    '**/parcel.config.*',
    '**/.parcelrc',
    '**/babel.config.*',
    '**/.babelrc',
    '**/.babelrc.*',
    '**/.swcrc',
    '**/swc.config.*',
    '**/metro.config.*',
    '**/next.config.*',
    '**/nuxt.config.*',
    '**/svelte.config.*',
    '**/astro.config.*',
    '**/remix.config.*',
    '**/react-router.config.*',
    '**/gatsby-*.{js,ts,mjs,cjs}',
    '**/vue.config.*',
    '**/angular.json',
    '**/craco.config.*',
    '**/config-overrides.js',
    '**/ember-cli-build.js',
    '**/quasar.config.*',
    '**/snowpack.config.*',
    '**/brunch-config.*',
    '**/postcss.config.*',
    '**/.postcssrc*',
    '**/tailwind.config.*',
    '**/uno.config.*',
    '**/turbo.json',
    '**/nx.json',
    '**/project.json',
    '**/workspace.json',
    '**/lerna.json',
    '**/rush.json',
    '**/common/config/rush/**',
    '**/moon.yml',
    '**/.moon/**',
    '**/wireit.json',
    '**/deno.{json,jsonc}',
    '**/import_map.json',
    '**/jsr.json',
    '**/tsconfig.build.json',
    '**/api-extractor.json',
    '**/electron.vite.config.*',
    '**/forge.config.*',
    '**/stencil.config.*',
    '**/size-limit.*',
    '**/.size-limit.*',
    '**/browserslist',
    '**/.browserslistrc',
    '**/farm.config.*',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/task-runners.js
/** Task runners, and scripts that their names or folders give away. */
const TASK_RUNNERS = [
    '*.{sh,bash,zsh,ps1,bat,cmd}',
    '**/gulpfile.js/**',
    '**/build.properties',
    '**/snakefile',
    '**/nextflow.config',
    '**/dvc.yaml',
    '**/guix.scm',
    '**/makefile',
    '**/makefile.*',
    '**/gnumakefile',
    '**/*.mk',
    '**/*.mak',
    '**/*.make',
    '**/makefile-*',
    '**/bsdmakefile',
    '**/justfile',
    '**/.justfile',
    '**/*.just',
    '**/taskfile.{yml,yaml}',
    '**/taskfile.dist.{yml,yaml}',
    '**/taskfile.*.{yml,yaml}',
    '**/magefile.go',
    '**/magefiles/**',
    '**/mise.toml',
    '**/.mise.toml',
    '**/.mise/**',
    '**/mise.*.toml',
    '**/rakefile',
    '**/rakefile.rb',
    '**/*.rake',
    '**/thorfile',
    '**/guardfile',
    '**/gruntfile.*',
    '**/gulpfile.*',
    '**/jakefile*',
    '**/cakefile',
    '**/invoke.{yml,yaml}',
    'tasks.py',
    '**/fabfile.py',
    '**/dodo.py',
    '**/noxfile.py',
    '**/tox.ini',
    '**/duties.py',
    '**/pavement.py',
    '**/build.{sh,bash,bat,cmd,ps1,fsx,cake,xml,zig}',
    '{build,make,bootstrap}.{py,js,mjs,cjs,ts,mts,rb,pl,php,lua}',
    '{packages,crates,apps,modules,projects}/*/build.{py,js,mjs,cjs,ts,mts}',
    '**/make.{sh,bat,cmd,ps1}',
    '**/bootstrap.{sh,bat,cmd,ps1}',
    '**/configure',
    '**/{install,uninstall,release,publish,preinstall,postinstall,prepublish,package,compile,entrypoint,ci}.{sh,bash,bat,cmd,ps1}',
    '{scripts,script,hack}/**/*.{sh,bash,js,cjs,mjs,ts,mts,py,rb,pl,ps1,bat,cmd,php,go,lua,groovy}',
    '{scripts,script,hack}/*',
    'packages/*/scripts/**/*.{sh,js,cjs,mjs,ts,py}',
    'build/**/*.{sh,bash,js,cjs,mjs,ts,mts,py,rb,pl,ps1,bat,cmd,cmake,xml,props,targets}',
    '**/configure.{ac,in,py,sh}',
    '**/*.cake',
    '**/makefile.toml',
    '**/cargo-make.toml',
    '**/buildozer.spec',
    '**/*.iss',
    '**/psakefile.ps1',
    '**/{build,nuke,default}.ps1',
    '**/fake.fsx',
    '**/.nuke/**',
    '**/eas.json',
    '**/wails.json',
    '**/tauri*.conf.{json,json5}',
    '**/tauri.toml',
    '**/capacitor.config.*',
    '**/ionic.config.json',
    '**/pants.toml',
    '**/pants.*.toml',
    '**/pdm_build.py',
    '**/hatch_build.py',
    '**/.hatch.toml',
    '**/hatch.toml',
    '**/buildconfig.{json,yml,yaml,toml}',
    '**/ci_scripts/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build-names/test-runners.js
/** What test runners, coverage and mutation tools read: it decides what is tested and counted. */
const TEST_RUNNERS = [
    '**/junit-platform.properties',
    '**/cucumber.properties',
    '**/archunit.properties',
    '**/testcontainers.properties',
    '**/mockito-extensions/**',
    '**/spockconfig.groovy',
    '**/kotest.properties',
    '**/jest.config.*',
    '**/jest.*.config.*',
    '**/jest-*.config.*',
    '**/jest.preset.*',
    '**/vitest.config.*',
    '**/vitest.*.config.*',
    '**/vitest.workspace.*',
    '**/.mocharc',
    '**/.mocharc.*',
    '**/mocha.opts',
    '**/karma.conf.*',
    '**/karma.*.conf.*',
    '**/ava.config.*',
    '**/jasmine.json',
    '**/jasmine.{js,mjs}',
    '**/playwright.config.*',
    '**/playwright.*.config.*',
    '**/cypress.{json,config.js,config.ts,config.mjs,config.cjs}',
    '**/wdio*.conf.*',
    '**/nightwatch.conf.*',
    '**/nightwatch.json',
    '**/.testcaferc.*',
    '**/protractor.conf.*',
    '**/web-test-runner.config.*',
    '**/testem.{js,json,yml}',
    '**/intern.json',
    '**/.nycrc',
    '**/.nycrc.*',
    '**/.c8rc',
    '**/.c8rc.*',
    '**/.taprc',
    '**/stryker.conf*',
    '**/stryker.config*',
    '**/.istanbul.yml',
    '**/pytest.ini',
    '**/.pytest.ini',
    '**/.coveragerc',
    '**/.coveragerc.*',
    '**/mutmut_config.py',
    '**/phpunit.xml',
    '**/phpunit.xml.dist',
    '**/phpunit*.xml',
    '**/phpunit*.xml.dist',
    '**/infection.json*',
    '**/behat.{yml,yaml}',
    '**/behat.yml.dist',
    '**/codeception.{yml,yaml}',
    '**/codeception.dist.yml',
    '**/.rspec',
    '**/.simplecov',
    '**/cucumber.{yml,js,mjs,cjs}',
    '**/testng.xml',
    '**/*.runsettings',
    '**/*.testsettings',
    '**/xunit.runner.json',
    '**/coverlet.*',
    '**/tarpaulin.toml',
    '**/.tarpaulin.toml',
    '**/nextest.toml',
    '**/.config/nextest.toml',
    '**/.gcovr.cfg',
    '**/gcovr.cfg',
    '**/ctestconfig.cmake',
    '**/dartle.dart',
    '**/dart_test.yaml',
    '**/.cargo-husky/**',
    '**/jest-*.json',
    '**/jest.*.json',
    '**/jest.json',
    '**/testcafe.config.*',
    '**/behave.ini',
    '**/.behaverc',
    '**/lit.cfg',
    '**/lit.*.cfg',
    '**/lit.cfg.*',
    '**/lit.*.cfg.*',
    '**/.busted',
    '**/.luacov',
    '**/bunit.toml',
    '**/.mutmut.toml',
    '**/pitest*.xml',
    '**/cosmic-ray.toml',
    '**/mutation.{yml,yaml}',
    '**/pest.xml',
    '**/.phpspec.{yml,yaml}',
    '**/phpspec.{yml,yaml,yml.dist}',
    '**/kahlan-config.php',
    '**/tox.toml',
    '**/.slather.yml',
    '**/*.xctestplan',
    '**/*.suite.{yml,yaml}',
    '**/robot.{toml,yaml}',
    '**/.robot.toml',
    '**/.venom.rc',
    '**/testsuite.at',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/build.js






/** Build scripts and configuration that executes, test-runner configuration included. */
const build = (0,path_rule/* pathRule */.W)({
    code: 'RISK_BUILD',
    title: 'Build and test-runner configuration',
    why: 'It is code that runs on every developer’s machine and in CI, or decides what is compiled, tested and counted; reports by which a change is judged can be forged there.',
    remedy: 'Read it as code that runs with your own rights; ask the owners of the build.',
    class: 'build',
    tier: 'high',
    what: 'a build script, or configuration that the build or the test runner executes',
    patterns: [...TASK_RUNNERS, ...COMPILED, ...JAVASCRIPT, ...TEST_RUNNERS, ...DOCUMENTATION_SITES],
    except: [
        // Its packages are read, and all its other parts are high there.
        '**/directory.packages.props',
        '**/*.{md,markdown,rst,adoc}',
        '**/.storybook/**/*.{md,css}',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/ci.js

/** Continuous integration and automation of every system. */
const ci = (0,path_rule/* pathRule */.W)({
    code: 'RISK_CI',
    title: 'Continuous integration',
    why: 'A pipeline runs with tokens and secrets, and decides which checks a change has to pass; whoever edits it can pass them all.',
    remedy: 'Have the people who own the pipeline read every line; pin what it uses by digest.',
    class: 'ci',
    tier: 'high',
    what: 'configuration of a continuous integration or automation system',
    patterns: [
        '**/.depot/**',
        '**/.blacksmith/**',
        '**/.namespace/**',
        '**/xcode-cloud/**',
        '**/bamboo-specs/**',
        '**/.vela.{yml,yaml}',
        '**/.rwx/**',
        '**/.gitlab-ci.d/**',
        '**/jenkins/**/*.{groovy,sh,yml,yaml,xml,jenkinsfile}',
        '**/*.pipeline.{yml,yaml}',
        '**/pipeline.{yml,yaml}',
        '**/pipelines/**/*.{yml,yaml}',
        // GitHub
        '**/.github/workflows/**',
        '**/.github/actions/**',
        '**/action.{yml,yaml}',
        '**/actions.lock',
        '.github/*.{js,ts,mjs,cjs,sh,py,rb,ps1}',
        '.github/scripts/**',
        '.github/**/*.{sh,py,js,mjs,cjs,ts,rb,ps1}',
        '**/.{gitea,forgejo}/**',
        // GitLab
        '**/.gitlab-ci.{yml,yaml}',
        '**/*.gitlab-ci.{yml,yaml}',
        '**/.gitlab-ci-*.{yml,yaml}',
        '**/.gitlab/**',
        '**/.gitlab-ci/**',
        // Other systems
        '**/jenkinsfile',
        '**/jenkinsfile.*',
        '**/*.jenkinsfile',
        '**/jenkinsfile-*',
        '**/.jenkins/**',
        '**/.circleci/**',
        '**/circle.yml',
        '**/azure-pipelines.{yml,yaml}',
        '**/azure-pipelines*.{yml,yaml}',
        '**/.azure-pipelines/**',
        '**/azure-pipelines/**',
        '**/.azuredevops/**',
        '**/.pipelines/**',
        '**/.vsts-ci.{yml,yaml}',
        '**/.buildkite/**',
        '**/buildkite.{yml,yaml}',
        '**/.drone.{yml,yaml,star,jsonnet}',
        '**/.woodpecker.{yml,yaml}',
        '**/.woodpecker/**',
        '**/.tekton/**',
        '**/tekton/**',
        '**/.travis.{yml,yaml}',
        '**/.travis/**',
        '**/travis.sh',
        '**/appveyor.{yml,yaml}',
        '**/.appveyor.{yml,yaml}',
        '**/.appveyor/**',
        '**/appveyor/**',
        '**/bitbucket-pipelines.{yml,yaml}',
        '**/.cirrus.{yml,yaml,star}',
        '**/.cirrus/**',
        '**/.teamcity/**',
        '**/.semaphore/**',
        '**/semaphore.yml',
        '**/.codefresh/**',
        '**/codefresh.yml',
        '**/codeship-*.{yml,yaml}',
        '**/wercker.{yml,yaml}',
        '**/shippable.yml',
        '**/.shippable.yml',
        '**/buddy.yml',
        '**/.buddy/**',
        '**/bitrise.yml',
        '**/codemagic.yaml',
        '**/.builds/**',
        '**/.build.yml',
        '**/.screwdriver/**',
        '**/screwdriver.yaml',
        '**/.concourse/**',
        '**/concourse.{yml,yaml}',
        '**/.prow.{yml,yaml}',
        '**/.prow/**',
        '**/prow/**',
        '**/.zuul.{yml,yaml}',
        '**/zuul.{yml,yaml}',
        '**/.zuul.d/**',
        '**/zuul.d/**',
        '**/.gocd.{yml,yaml}',
        '**/*.gocd.{yml,yaml}',
        '**/.evergreen.yml',
        '**/evergreen.yml',
        '**/.evergreen/**',
        '**/.taskcluster.yml',
        '**/taskcluster/**',
        '**/.earthly/**',
        '**/earthfile',
        '**/dagger.json',
        '**/.dagger/**',
        '**/.harness/**',
        '**/.ci/**',
        'ci/**',
        '**/.cicd/**',
        '**/.ci.{yml,yaml}',
        '**/.packit.{yml,yaml}',
        '**/.copr/**',
        '**/.testing-farm/**',
        '**/.kokoro/**',
        '**/kokoro/**',
        '**/.readthedocs.{yml,yaml}',
        '**/readthedocs.{yml,yaml}',
        '**/.gitpod.{yml,yaml,dockerfile}',
        '**/.onedev-buildspec.yml',
        '**/.styleci.yml',
        '**/.scrutinizer.yml',
        '**/.codeclimate.yml',
        '**/.lgtm.yml',
        '**/lgtm.yml',
        '**/sonar-project.properties',
        '**/.sonarcloud.properties',
        '**/.codecov.{yml,yaml}',
        '**/codecov.{yml,yaml}',
        '**/.coveralls.yml',
        '**/.github/codeql/**',
        '**/.github/codeql-config.{yml,yaml}',
        '**/.semgrep.{yml,yaml}',
        '**/.semgrep/**',
        '**/.semgrepignore',
        '**/.gitleaks.toml',
        '**/.gitleaksignore',
        '**/.secretlintrc*',
        '**/.trivyignore*',
        '**/trivy.{yml,yaml}',
        '**/.snyk',
        '**/.osv-scanner.toml',
        '**/osv-scanner.toml',
        '**/.checkov.{yml,yaml}',
        '**/.zizmor.{yml,yaml}',
        '**/zizmor.{yml,yaml}',
        '**/.hadolint.{yml,yaml}',
        '**/.actionlint.{yml,yaml}',
        '**/actionlint.{yml,yaml}',
    ],
});

// EXTERNAL MODULE: ./build/packages/risk/src/dependencies/index.js + 27 modules
var dependencies = __webpack_require__(55585);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/dependencies.js


const byName = (0,path_rule/* pathRule */.W)({
    code: 'RISK_DEPENDENCY_FILE',
    title: 'Dependency manifests and lockfiles',
    why: 'A dependency is other people’s code that runs as yours; manifests also hold scripts that run on install.',
    remedy: 'Say why each package is needed; compare name, version, source and integrity with the registry.',
    class: 'dependencies',
    tier: 'high',
    what: 'a dependency manifest or lockfile',
    patterns: [
        '**/recipe.{yml,yaml}',
        '**/nimble.lock',
        '**/foundry.toml',
        '**/remappings.txt',
        '**/soldeer.{toml,lock}',
        '**/move.{toml,lock}',
        '**/scarb.{toml,lock}',
        '**/anchor.toml',
        '**/pkg.toml',
        '**/meta6.json',
        '**/alire.toml',
        '**/fpm.toml',
        '**/info.rkt',
        '**/deps.txt',
        '**/dependencies.txt',
        '**/pip-*.txt',
        '**/*-deps.txt',
        '**/package.json',
        '**/package.json5',
        '**/package.{yml,yaml}',
        '**/package-lock.json',
        '**/npm-shrinkwrap.json',
        '**/.package-lock.json',
        '**/yarn.lock',
        '**/pnpm-lock.yaml',
        '**/bun.lock',
        '**/bun.lockb',
        '**/deno.lock',
        '**/bower.json',
        '**/component.json',
        '**/.pnp.{cjs,js,loader.mjs,data.json}',
        '**/jspm.{json,config.js}',
        '**/patches/*.patch',
        '**/.patches/**',
        '**/requirements*.{txt,in}',
        '**/requirements/**/*.{txt,in}',
        '**/*requirements.{txt,in}',
        '**/*-requirements*.{txt,in}',
        '**/*_requirements*.{txt,in}',
        '**/constraints*.txt',
        '**/*.requirements',
        '**/pyproject.toml',
        '**/pipfile',
        '**/pipfile.lock',
        '**/poetry.lock',
        '**/uv.lock',
        '**/pdm.lock',
        '**/pylock.toml',
        '**/pylock.*.toml',
        '**/pixi.{toml,lock}',
        '**/environment*.{yml,yaml}',
        '**/conda-lock.yml',
        '**/meta.yaml',
        '**/cargo.{toml,lock}',
        '**/supply-chain/**',
        '**/go.{mod,sum,work,work.sum}',
        '**/gopkg.{toml,lock}',
        '**/glide.{yaml,lock}',
        '**/vendor.conf',
        '**/vendor.json',
        '**/modules.txt',
        '**/gemfile',
        '**/gemfile.*',
        '**/gemfiles/**',
        '**/*.gemfile',
        '**/*.gemfile.lock',
        '**/gems.{rb,locked}',
        '**/composer.{json,lock}',
        '**/symfony.lock',
        '**/pom.xml',
        '**/*.pom',
        '**/dependency-reduced-pom.xml',
        '**/bom.xml',
        '**/*.versions.toml',
        '**/libs.versions.toml',
        '**/gradle.lockfile',
        '**/*.lockfile',
        '**/gradle/verification-metadata.xml',
        '**/gradle/dependency-locks/**',
        '**/verification-keyring.*',
        '**/packages.config',
        '**/packages.lock.json',
        '**/directory.packages.props',
        '**/paket.{dependencies,lock,references}',
        '**/project.assets.json',
        '**/*.nuspec',
        '**/dotnet-tools.json',
        '**/package.swift',
        '**/package@swift-*.swift',
        '**/package.resolved',
        '**/podfile',
        '**/podfile.lock',
        '**/cartfile',
        '**/cartfile.*',
        '**/mintfile',
        '**/brewfile',
        '**/brewfile.lock.json',
        '**/pubspec.{yaml,lock}',
        '**/pubspec_overrides.yaml',
        '**/mix.{exs,lock}',
        '**/rebar.lock',
        '**/elm.json',
        '**/elm-package.json',
        '**/stack.{yaml,yaml.lock}',
        '**/stack-*.yaml',
        '**/package.yaml',
        '**/cabal.project.freeze',
        '**/spago.{dhall,yaml,lock}',
        '**/shard.{yml,lock}',
        '**/conanfile.txt',
        '**/conan.lock',
        '**/vcpkg.json',
        '**/vcpkg-configuration.json',
        '**/*.wrap',
        '**/manifest.toml',
        '**/project.toml',
        '**/juliamanifest.toml',
        '**/renv.lock',
        '**/packrat/**',
        'description',
        '{pkg,r,*}/description',
        '**/cpanfile',
        '**/cpanfile.snapshot',
        '**/deps.edn',
        '**/opam',
        '**/*.opam.locked',
        '**/esy.json',
        '**/esy.lock/**',
        '**/luarocks.lock',
        '**/module.bazel.lock',
        '**/maven_install.json',
        '**/buf.{yaml,lock,gen.yaml,work.yaml}',
        '**/gleam.toml',
        '**/flit.ini',
        '**/jlpkg.toml',
        '**/aqua.yaml',
        '**/.terraform.lock.hcl',
        '**/gitmodules',
        '**/bindep.txt',
        '**/apt.txt',
        '**/aptfile',
        '**/packages.txt',
        '**/runtime.txt',
        '**/west.yml',
        '**/dub.{json,sdl,selections.json}',
        '**/haxelib.json',
        '**/build.zig.zon',
        '**/packages.dhall',
        '**/requirements.{yml,yaml}',
        '**/node_modules/**',
    ],
    except: ['**/test*/**/description', '**/src/**/package.yaml', '**/lib/**/description'],
});
/**
 * Manifests and lockfiles of every ecosystem, by name. Of those that are taken apart, `RISK_DEPENDENCY_CHANGE` says
 * what changes and how grave it is; here they are medium, so that a pin update of vetted packages can stay there.
 */
const dependencies_dependencies = {
    ...byName,
    *inspect(file) {
        const tier = (0,dependencies/* isParsedDependencyFile */.X)(file.file.path) ? 'medium' : 'high';
        for (const finding of byName.inspect(file))
            yield { ...finding, tier };
    },
};

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/containers.js
/** Images, and what starts containers on one machine. */
const CONTAINERS = [
    '**/.s2i/**',
    '**/docker-compose*',
    '**/dockerfile',
    '**/dockerfile.*',
    '**/dockerfile-*',
    '**/*.dockerfile',
    '**/containerfile',
    '**/containerfile.*',
    '**/.dockerignore',
    '**/*.dockerignore',
    '**/.containerignore',
    '**/docker-compose*.{yml,yaml}',
    '**/compose.{yml,yaml}',
    '**/compose.*.{yml,yaml}',
    '**/compose-*.{yml,yaml}',
    '**/podman-compose*.{yml,yaml}',
    '**/docker-bake.{hcl,json}',
    '**/docker-bake.*.{hcl,json}',
    '**/docker-entrypoint*',
    '**/docker-stack*.{yml,yaml}',
    '**/docker/**/*.{sh,conf,yml,yaml,env,cfg,ini}',
    'docker/**',
    '.docker/**',
    '**/skaffold.{yml,yaml}',
    '**/tiltfile',
    '**/garden.{yml,yaml}',
    '**/devspace.{yml,yaml}',
    '**/okteto.{yml,yaml}',
    '**/vagrantfile',
    '**/*.pkr.hcl',
    '**/packer.json',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/kubernetes.js
/** What is applied to a Kubernetes cluster. */
const KUBERNETES = [
    '**/{deployment,deployments,ingress,statefulset,daemonset,configmap,cronjob,namespace,networkpolicy,k8s,kubernetes}.{yml,yaml}',
    '**/{service,rbac,clusterrole,clusterrolebinding,rolebinding,serviceaccount}.{yml,yaml}',
    '**/k8s/**/*.{yml,yaml,json,tpl,sh,toml,libsonnet,jsonnet,env,conf}',
    '**/kubernetes/**/*.{yml,yaml,json,tpl,libsonnet,jsonnet}',
    '**/kube/**/*.{yml,yaml}',
    '**/.kube/**',
    '**/kustomization.{yml,yaml}',
    '**/kustomize/**',
    '**/kustomizeconfig/**',
    '**/chart.{yml,yaml}',
    '**/chart.lock',
    '**/helmfile*.{yml,yaml}',
    '**/helmfile.d/**',
    '**/helm/**/*.{yml,yaml,json,tpl,sh,toml,lock}',
    '**/charts/**/{values,values-*,values.*}.{yml,yaml,json}',
    '**/charts/**/templates/**',
    '**/charts/**/*.tpl',
    '**/.helmignore',
    '**/argocd/**/*.{yml,yaml,json}',
    '**/.argocd/**',
    '**/.argocd-source.yaml',
    '**/fluxcd/**',
    '**/flux-system/**',
    '**/manifests/**/*.{yml,yaml}',
    '**/knative/**/*.{yml,yaml}',
    '**/*.k8s.{yml,yaml}',
    '**/*.kubeconfig',
    '**/kubeconfig',
    '**/istio/**/*.{yml,yaml}',
    '**/werf*.{yml,yaml}',
    '**/otel-collector*.{yml,yaml}',
    '**/otelcol*.{yml,yaml}',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/platforms.js
/** Platforms that run what is pushed to them. */
const PLATFORMS = [
    '**/serverless.{yml,yaml,json,ts,js}',
    '**/serverless.*.{yml,yaml}',
    '**/procfile',
    '**/procfile.*',
    '**/app.json',
    '**/heroku.yml',
    '**/fly.toml',
    '**/fly.*.toml',
    '**/vercel.{json,ts}',
    '**/now.json',
    '**/.vercelignore',
    '**/.vercel/**',
    '**/netlify.toml',
    '**/.netlify/**',
    '**/render.{yml,yaml}',
    '**/railway.{json,toml}',
    '**/nixpacks.{toml,json}',
    '**/wrangler.{toml,json,jsonc}',
    '**/firebase.json',
    '**/.firebaserc',
    '**/{firestore,storage,database}.rules',
    '**/database.rules.json',
    '**/amplify.yml',
    '**/.ebextensions/**',
    '**/.elasticbeanstalk/**',
    '**/.platform/**',
    '**/.platform.app.yaml',
    '**/.upsun/**',
    '**/dokku*',
    '**/app_offline.htm',
    '**/web.config',
    '**/captain-definition',
    '**/manifest.{yml,yaml}',
    '**/.do/**',
    '**/.openshift/**',
    '**/zeabur.json',
    '**/sst.config.{ts,js}',
    '**/_headers',
    '**/_redirects',
    '**/staticwebapp.config.json',
    '**/apprunner.yaml',
    '**/ecs-params.yml',
    '**/task-definition*.json',
    '**/wasmcloud.toml',
    '**/spin.toml',
    '**/supabase/config.toml',
    '**/deno-deploy.json',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/provisioning.js
/** Infrastructure as code, and configuration of machines. */
const PROVISIONING = [
    '{pulumi,cdk,terraform,tofu,terragrunt,cdktf,infra,infrastructure,iac,ops}/**/*.{ts,js,py,go,cs,java,json,yml,yaml}',
    '**/*.tf',
    '**/*.tf.json',
    '**/*.tfvars',
    '**/*.tfvars.json',
    '**/*.tfstate',
    '**/*.tfbackend',
    '**/*.tofu',
    '**/*.tofu.json',
    '**/.terraform.lock.hcl',
    '**/.terraformrc',
    '**/terragrunt.hcl',
    '**/terragrunt*.hcl',
    '**/*.hcl',
    '**/terraform/**/*.{json,yml,yaml,tpl,tmpl,sh,hcl,tftpl,tftest}',
    '**/*.nomad',
    '**/atlantis.{yml,yaml}',
    '**/pulumi.{yml,yaml}',
    '**/pulumi.*.{yml,yaml}',
    '**/cloudformation/**/*.{yml,yaml,json,template}',
    '**/*.cfn.{yml,yaml,json}',
    '**/*.cloudformation.{yml,yaml,json}',
    '**/cfn-*.{yml,yaml,json}',
    '**/samconfig.{toml,yml,yaml}',
    '**/sam.{yml,yaml}',
    '**/template.{yml,yaml}',
    '**/buildspec*.{yml,yaml}',
    '**/appspec.{yml,yaml}',
    '**/cdk.json',
    '**/cdk.context.json',
    '**/cdktf.json',
    '**/*.bicep',
    '**/*.bicepparam',
    '**/azuredeploy*.json',
    '**/azure.{yml,yaml}',
    '**/*.arm.json',
    '**/cloudbuild*.{yml,yaml,json}',
    '**/clouddeploy*.{yml,yaml}',
    '**/app.{yml,yaml}',
    '**/appengine-web.xml',
    '**/cron.yaml',
    '**/dispatch.yaml',
    '**/crossplane/**/*.{yml,yaml,json}',
    '**/ansible/**',
    '**/ansible.cfg',
    '**/.ansible-lint',
    '**/playbook*.{yml,yaml}',
    '**/playbooks/**/*.{yml,yaml}',
    '**/{roles,group_vars,host_vars}/**/*.{yml,yaml,j2}',
    '**/galaxy.yml',
    '**/cookbooks/**',
    '**/berksfile',
    '**/puppetfile',
    '**/manifests/**/*.pp',
    '**/*.pp',
    '**/*.sls',
    '**/saltfile',
    '**/*.nix',
    '**/flake.lock',
    '**/infra/**/*.{yml,yaml,json,tpl,sh,toml,hcl,env,conf,j2,ini,ts,py}',
    '**/infrastructure/**/*.{yml,yaml,json,sh,conf,tpl,j2,ini,toml}',
    '**/{deploy,deployment,deployments,.deploy}/**/*.{yml,yaml,json,sh,conf,tpl,j2,ini,toml,env,service,bash,cfg,tmpl,ps1}',
    '{deploy,deployment,deployments}/**',
    '**/deploy.{sh,yml,yaml,ps1,bat,toml}',
    'deploy.{rb,py,js,mjs,ts}',
    'config/deploy.rb',
    '**/.kamal/**',
    '**/config/deploy.yml',
    '**/config/deploy/**',
    '**/capfile',
    '**/{inventory,inventories}/**',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment-names/servers.js
/** Servers, services and their rights; packaging and releases. */
const SERVERS = [
    '**/{apache,apache2,httpd,haproxy,traefik,envoy,caddy}/**/*.{conf,cfg,yml,yaml,toml,sh}',
    '**/nginx.conf',
    '**/nginx/**',
    '**/*.nginx',
    '**/*.nginx.conf',
    '**/nginx*.conf',
    '**/httpd.conf',
    '**/apache2.conf',
    '**/apache*.conf',
    '**/.htaccess',
    '**/caddyfile',
    '**/caddyfile.*',
    '**/caddy.json',
    '**/haproxy.cfg',
    '**/traefik.{toml,yml,yaml}',
    '**/envoy*.{yml,yaml}',
    '**/varnish*.vcl',
    '**/*.vcl',
    '**/lighttpd.conf',
    '**/{gunicorn,uwsgi}.{conf.py,ini,yml,yaml}',
    '**/uwsgi*.ini',
    '**/gunicorn*.py',
    '**/supervisord.conf',
    '**/supervisor/**/*.conf',
    '**/*.{service,socket,timer,mount,target}',
    '**/systemd/**/*.{service,socket,timer,conf,sh,rules}',
    '**/*.plist.template',
    '**/crontab',
    '**/cron.d/**',
    '**/ecosystem.config.{js,cjs,json,yml}',
    '**/pm2.{json,config.js}',
    '**/prometheus*.{yml,yaml}',
    '**/alertmanager*.{yml,yaml}',
    '**/sudoers',
    '**/sudoers.d/**',
    '**/sshd_config',
    '**/authorized_keys',
    'debian/**',
    '**/debian/{rules,control,postinst,preinst,prerm,postrm,changelog,copyright,install}',
    '**/*.spec.in',
    '**/snapcraft.{yml,yaml}',
    '**/snap/**/*.{yml,yaml,sh}',
    '**/*.flatpak.{json,yml,yaml}',
    '**/.goreleaser*.{yml,yaml}',
    '**/goreleaser*.{yml,yaml}',
    '**/.releaserc',
    '**/.releaserc.*',
    '**/release.config.{js,cjs,mjs,ts}',
    '**/.release-it.*',
    '**/semantic-release*',
    '**/release-please-config.json',
    '**/.release-please-manifest.json',
    '**/cliff.toml',
    '**/.changeset/config.json',
    '**/fastlane/**',
    '**/electron-builder.{yml,yaml,json,js,json5,toml}',
];

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/deployment.js






/** Deployment and infrastructure: what is built into images, provisioned, and served. */
const deployment = (0,path_rule/* pathRule */.W)({
    code: 'RISK_DEPLOYMENT',
    title: 'Deployment and infrastructure',
    why: 'It decides what runs in production, with which rights and reachable by whom.',
    remedy: 'Have the people who run the service read it, and look at the plan or the rendered manifests.',
    class: 'deployment',
    tier: 'high',
    what: 'deployment or infrastructure configuration',
    patterns: [...CONTAINERS, ...KUBERNETES, ...PROVISIONING, ...PLATFORMS, ...SERVERS],
    except: [
        '**/*.{md,markdown,rst,adoc}',
        '**/charts/**/*.{md,js,ts,tsx,jsx,py,rb,go,java,kt,vue,svelte,css,scss}',
        '**/{nginx,helm,k8s,systemd,snap,debian,charts,argocd,infra,docker,kustomize,ansible}/**/*.{go,java,kt,rs,c,cc,cpp,h,hpp,ts,tsx,js,jsx,cs,php,swift,scala,m,py,rb}',
        '**/manifest.{yml,yaml}/**',
        '**/{dockerfile,containerfile}{-,.}*.{go,java,kt,rs,c,cc,cpp,h,ts,tsx,js,jsx,mjs,cjs,cs,php,swift,scala,py,rb}',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/documentation.js
const PROSE = new Set(['md', 'markdown', 'rst', 'adoc']);
/** Other text formats count only under a well-known name or in a documentation folder. */
const TEXT = new Set([
    '',
    'txt',
    'text',
    'asciidoc',
    'mkd',
    'mdown',
    'rdoc',
    'textile',
    'org',
    'pod',
    'mediawiki',
    'creole',
]);
const RASTER = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp']);
const FOLDERS = new Set(['doc', 'docs', 'documentation']);
const KNOWN = new Set([
    ...['readme', 'license', 'licence', 'copying', 'copyright', 'unlicense', 'notice', 'notices'],
    ...['changelog', 'changes', 'history', 'news', 'release-notes', 'release_notes', 'releasenotes', 'whatsnew'],
    ...[
        'contributing',
        'contributors',
        'authors',
        'maintainers',
        'credits',
        'thanks',
        'acknowledgements',
        'acknowledgments',
    ],
    ...['backers', 'sponsors', 'code_of_conduct', 'code-of-conduct', 'governance', 'security'],
    ...['todo', 'roadmap', 'install', 'installation', 'upgrading', 'hacking'],
    ...['third-party-notices', 'third_party_notices', 'thirdpartynotices'],
]);
/** Prose whose text is read by a program: prompts of the product itself, and templates of the site that it is made to. */
const READ_BY_PROGRAMS = new Set(['prompts', '_templates', '_layouts', '_partials', 'archetypes']);
/** Of the hidden folders, those in which people look for documents; in all others some tool keeps what it reads. */
const HIDDEN_FOR_PEOPLE = new Set(['.github', '.gitlab', '.docs', '.doc']);
/** Compilers read the code between such prose: CoffeeScript, Agda, Haskell, Idris, LiveScript, PureScript. */
const LITERATE = /\.(?:coffee|lagda|lhs|idr|lidr|agda|ls|purs)\.[a-z]+$/;
/** Without an extension and in small letters these are rather programs: `make install`. */
const PROGRAMS = /^(install|security|history|news|changes|notices?|todo|thanks|credits)$/;
/**
 * Prose for people (contract, "Low"): the four prose extensions anywhere, well-known names in text formats, plain
 * text and raster images in a documentation folder. MDX is source: it can hold code on any line.
 */
function isDocumentation(name) {
    if (name.folders.some(isReadByPrograms) || LITERATE.test(name.base))
        return false;
    if (PROSE.has(name.extension))
        return true;
    if (isKnownDocument(name))
        return true;
    return isInDocumentationFolder(name) && (isFolderText(name) || RASTER.has(name.extension));
}
function isReadByPrograms(folder) {
    return READ_BY_PROGRAMS.has(folder) || (folder.startsWith('.') && !HIDDEN_FOR_PEOPLE.has(folder));
}
/** README, LICENSE-MIT, CHANGELOG.txt, COPYING.LESSER, README.zh and the like; never a name with a program's extension. */
function isKnownDocument({ base, originalBase }) {
    if (PROGRAMS.test(originalBase))
        return false;
    const [, stem, suffix = '', extension = ''] = /^([a-z_]+(?:-[a-z_]+){0,2}?)((?:[-_.][a-z0-9]{1,12}){0,2}?)(?:\.([a-z]+))?$/.exec(base) ?? [];
    if (stem === undefined)
        return false;
    if (KNOWN.has(stem) && suffix === '' && (TEXT.has(extension) || PROSE.has(extension)))
        return true;
    return /^(licen[cs]e|copying|notice|readme)[-_.][a-z0-9.\-_]{1,24}$/.test(base) && plainEnding(base);
}
function plainEnding(base) {
    const ending = base.slice(base.lastIndexOf('.') + 1);
    if (!base.includes('.'))
        return true;
    return TEXT.has(ending) || PROSE.has(ending) || LICENCE_OR_LANGUAGE.test(ending);
}
/** `LICENSE.Apache2`, `COPYING.LESSER`, `README.zh`: licences and languages. */
const LICENCE_OR_LANGUAGE = /^(mit|apache|apache2|apache-2|bsd|bsd2|bsd3|gpl|gpl2|gpl3|lgpl|lgpl3|agpl|agpl3|mpl|mpl2|isc|cc0|cc-by|boost|bsl|epl|lesser|lib|unicode|third-party|thirdparty|zh|cn|ja|jp|ko|kr|fr|de|es|it|nl|tr|ptbr|pt-br|zh-cn|zh-tw|zh_cn)$/;
function isInDocumentationFolder({ folders }) {
    return folders.some((folder) => FOLDERS.has(folder));
}
function isFolderText({ extension }) {
    return extension !== '' && TEXT.has(extension);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/documentation.js


/** Prose for people (contract, "Low"). */
const documentation = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_DOCUMENTATION',
    title: 'Documentation',
    why: 'Prose changes nothing that runs; what hides in it is judged by its characters.',
    remedy: 'Nothing to do.',
    class: 'documentation',
    tier: 'low',
    what: 'documentation',
    claims: isDocumentation,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/editor-tasks.js

/** Editor tasks and development containers: opening the folder is enough to run them. */
const editorTasks = (0,path_rule/* pathRule */.W)({
    code: 'RISK_EDITOR_TASK',
    title: 'Editor tasks and development containers',
    why: 'Editors and cloud workspaces run these when a person opens the folder.',
    remedy: 'Read the commands and extensions named there; compare downloads and images with their pinned digests.',
    class: 'build',
    tier: 'high',
    what: 'an editor’s task, launch or workspace file, or a development container',
    patterns: [
        '**/.vs/**',
        '**/nbproject/**',
        '**/.lapce/**',
        '**/.kak/**',
        '**/.project',
        '**/.classpath',
        '**/.helix/**',
        '**/.vim/**',
        '**/.nvim/**',
        '**/.metals/**',
        '**/.vscode/**',
        '**/*.code-workspace',
        '**/.vscode-test.*',
        '**/.idea/**',
        '**/.run/**',
        '**/*.run.xml',
        '**/.fleet/**',
        '**/.zed/**',
        '**/.devcontainer/**',
        '**/.devcontainer.json',
        '**/devcontainer.json',
        '**/devcontainer.*.json',
        '**/.theia/**',
        '**/.gitpod/**',
        '**/.idx/**',
        '**/.replit',
        '**/replit.nix',
        '**/.codesandbox/**',
        '**/sandbox.config.json',
        '**/.stackblitzrc',
        '**/.nova/**',
        '**/.eclipse/**',
        '**/.settings/**',
        '**/.externaltoolbuilders/**',
        '**/.sublime-project',
        '**/*.sublime-project',
        '**/.atom/**',
        '**/.emacs.d/**',
        '**/.devfile.yaml',
        '**/devfile.{yml,yaml}',
        '**/.devbox/**',
        '**/devbox.json',
        '**/devenv.{yml,yaml,nix}',
        '**/.projectile',
        '**/.codio',
        '**/.glitch-assets',
        '**/launchsettings.json',
    ],
});

// EXTERNAL MODULE: ./build/packages/risk/src/rules/fixture-of-tools.js
var fixture_of_tools = __webpack_require__(71476);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/generated.js

const NAME = /(\.pb\.(go|cc|h|c|dart|ts|js)|_pb2(_grpc)?\.pyi?|\.pb\.gw\.go|_grpc\.pb\.go|_string\.go|\.gen\.(go|ts|js|rs|dart)|_gen\.go|zz_generated\..*|\.generated\.[a-z.]+|\.g\.(dart|cs|i\.cs)|\.freezed\.dart|\.designer\.(cs|vb)|\.min\.(js|css|mjs)|\.bundle\.js|[.-]min\.(js|css)|\.map|\.d\.ts\.map|_generated\.(go|rs|ts|py|h)|bindata\.go|r\.java)$/;
const FOLDER = /^(__generated__|generated|_?gen|dist|out|autogen(erated)?|bundled?|compiled)$/;
function isGenerated({ base, folders }) {
    return NAME.test(base) || folders.some((folder) => FOLDER.test(folder));
}
/** Output of generators, by name. */
const generated = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_GENERATED',
    title: 'Generated files',
    why: 'Reviewers skip generated files, and they run all the same.',
    remedy: 'Generate it again from its source and compare.',
    class: 'generated',
    tier: 'medium',
    what: 'a generated file',
    claims: isGenerated,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/git-attributes.js

/** What git and the forge do with files. */
const gitAttributes = (0,path_rule/* pathRule */.W)({
    code: 'RISK_GIT_ATTRIBUTES',
    title: 'Git attributes and names',
    why: 'Attributes can hide a file from diffs and statistics, run filters at checkout, and change how branches merge; .mailmap rewrites who wrote what, .gitignore what is seen at all.',
    remedy: 'Compare each pattern with the files it matches; a filter, diff or merge driver needs a reason.',
    class: 'configuration',
    tier: 'medium',
    what: 'configuration of git: attributes, ignored files or names',
    patterns: [
        '**/.gitattributes',
        '**/gitattributes',
        '**/.mailmap',
        '**/.gitignore',
        '**/.ignore',
        '**/.rgignore',
        '**/.hgignore',
        '**/.git-blame-ignore-revs',
        '**/.gitkeep.attributes',
        '**/.lfsconfig',
        '**/.gitmessage',
        '**/.gitreview',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/hooks.js

/** Hooks of version control and shells: they run without being asked for. */
const hooks = (0,path_rule/* pathRule */.W)({
    code: 'RISK_HOOK',
    title: 'Hooks',
    why: 'A hook runs by itself on the machine of whoever commits, pulls or enters the folder.',
    remedy: 'Read every line; a hook needs no network, no secret and no file outside the repository.',
    class: 'build',
    tier: 'high',
    what: 'a hook that runs by itself on a developer’s machine',
    patterns: [
        '**/prek.toml',
        '**/.yorkie.json',
        '**/.kakrc',
        '**/.hooks/**',
        '**/git_hooks/**',
        '**/.husky/**',
        '**/.huskyrc',
        '**/.huskyrc.*',
        '**/.githooks/**',
        '**/githooks/**',
        '**/.git-hooks/**',
        '**/git-hooks/**',
        '**/hooks/{pre,post}-{commit,push,merge,checkout,receive,rewrite,update}',
        '**/hooks/{commit-msg,prepare-commit-msg,applypatch-msg,pre-applypatch,update,pre-rebase}',
        '**/{pre,post}-{commit,push,merge,checkout,receive,rewrite}',
        '**/commit-msg',
        '**/lefthook.{yml,yaml,toml,json}',
        '**/.lefthook.{yml,yaml,toml,json}',
        '**/lefthook-local.*',
        '**/.lefthook/**',
        '**/.lefthook-local/**',
        '**/.pre-commit-config.{yml,yaml}',
        '**/.pre-commit-hooks.{yml,yaml}',
        '**/.overcommit.yml',
        '**/.git-hooks.yml',
        '**/.simple-git-hooks.*',
        '**/simple-git-hooks.*',
        '**/.lintstagedrc',
        '**/.lintstagedrc.*',
        '**/lint-staged.config.*',
        '**/.captainhook.json',
        '**/captainhook.json',
        '**/grumphp.{yml,yaml}',
        '**/grumphp.yml.dist',
        '**/.envrc',
        '**/.envrc.*',
        '**/.direnvrc',
        '**/.autoenv.zsh',
        '**/.autoenv',
        '**/.env.zsh',
        '**/.{bash,zsh}rc',
        '**/.{bash_,z}profile',
        '**/.profile',
        '**/.bash_aliases',
        '**/.zshenv',
        '**/.inputrc',
        '**/.vimrc',
        '**/.exrc',
        '**/.nvimrc',
        '**/.nvim.lua',
        '**/.lvimrc',
        '**/.dir-locals.el',
        '**/.dir-locals-2.el',
        '**/.gdbinit',
        '**/.lldbinit',
        '**/.tmux.conf',
        '**/.gitconfig',
        '**/.pythonrc',
        '**/sitecustomize.py',
        '**/usercustomize.py',
        '**/*.pth',
        '**/.pryrc',
        '**/.irbrc',
        '**/.rprofile',
        '**/.renviron',
        '**/.ghci',
        '**/.sqliterc',
        '**/.psqlrc',
        '**/.shellcheckrc',
        '**/.screenrc',
        '**/.config/fish/**',
    ],
    except: ['**/.shellcheckrc'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/lint-configuration.js

const lint_configuration_NAME = /^(\.?(eslint|prettier|stylelint|jshint|jscs|tslint|xo-config|oxlint|biome|dprint|markdownlint|commitlint|cspell|textlint|remark|htmlhint|alex|vale|editorconfig|flake8|pylint|isort|ruff|mypy|pyright|black|yapf|style\.yapf|pydocstyle|bandit|rubocop|standard|reek|erb-lint|haml-lint|scss-lint|sass-lint|rustfmt|clippy|golangci|revive|staticcheck|checkstyle|pmd|spotbugs|detekt|ktlint|scalafmt|scalafix|scalastyle|php-cs-fixer|php_cs|phpcs|phpstan|psalm|phpmd|rector|swiftlint|swiftformat|clang-format|clang-tidy|clangd|cmake-format|cppcheck|uncrustify|astyle|luacheckrc|luacheck|stylua|credo|formatter|dialyzer|hlint|stylish-haskell|fourmolu|ormolu|yamllint|ansible-lint|shfmt|tsconfig|jsconfig|typos|_typos|codespell|lychee|knip|dependency-cruiser|depcheck|syncpack|publint|attw|sorbet|steep|zprint|clj-kondo|analysis_options|tflint|sqlfluff|buf\.lint|licenserc|htmllintrc|jsbeautify|lgtm|watchman|madge)(rc|ignore)?([-._][a-z0-9._-]*)?|.*\.ruleset|.*\.dotsettings|tsconfig.*\.json|jsconfig.*\.json|.*ignore|.*rc)$/;
function isLintConfiguration({ base, extension }) {
    return (lint_configuration_NAME.test(base) &&
        /^(|json5?|jsonc|ya?ml|toml|ini|cfg|conf|js|cjs|mjs|ts|mts|cts|xml|neon|dist|php|properties|exs|edn|rb|[a-z]*rc|[a-z-]*ignore|ruleset|dotsettings|json)$/.test(extension));
}
/** What formats and complains; it decides no outcome of the program. */
const lintConfiguration = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_LINT_CONFIGURATION',
    title: 'Lint and format configuration',
    why: 'A rule that is switched off lets through what it had caught.',
    remedy: 'Check that no rule about security or correctness is switched off.',
    class: 'configuration',
    tier: 'medium',
    what: 'configuration of a linter, formatter, type checker or editor',
    claims: isLintConfiguration,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/owners.js

/** Who has to approve what. */
const owners = (0,path_rule/* pathRule */.W)({
    code: 'RISK_OWNERS',
    title: 'Owners',
    why: 'Whoever edits the owners decides who reviews the next change.',
    remedy: 'Have the present owners approve it; the gate counts the base’s copy.',
    class: 'owners',
    tier: 'high',
    what: 'a file that says who owns or approves code',
    patterns: [
        '**/codeowners',
        '**/.codeowners',
        '**/owners',
        '**/owners_aliases',
        '**/*.owners',
        '**/owners.{yml,yaml}',
        '**/.github/reviewers.{yml,yaml,json}',
        '**/.github/auto_assign.yml',
        '**/.github/auto-assign.yml',
        '**/.github/settings.yml',
        '**/.github/rulesets/**',
        '**/.github/branch-protection*',
        '**/.asf.yaml',
        '**/approvers',
        '**/.lgtm',
        '**/.pullapprove.yml',
        '**/.policy.yml',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/package-managers.js

/** Configuration of package managers: where code comes from, and whether its scripts run. */
const packageManagers = (0,path_rule/* pathRule */.W)({
    code: 'RISK_PACKAGE_MANAGER',
    title: 'Package-manager configuration',
    why: 'A registry, a mirror or a disabled check set here redirects every later install.',
    remedy: 'Compare each host with those your organisation allows; keep install scripts off.',
    class: 'dependencies',
    tier: 'high',
    what: 'configuration of a package manager',
    patterns: [
        '**/asdf.conf',
        '**/.asdfrc',
        '**/hex.config',
        '**/.opam-switch/**',
        '**/.pixi/**',
        '**/conan.conf',
        '**/.luarocks/**',
        '**/.conan/**',
        '**/conan/profiles/**',
        '**/.jfrog/**',
        '**/go.env',
        '**/.ivy2/**',
        '**/.npmrc',
        '**/.yarnrc',
        '**/.yarnrc.{yml,yaml}',
        '**/.yarn/**',
        '**/.pnpmrc',
        '**/.pnpmfile.{cjs,js,mjs}',
        '**/pnpmfile.js',
        '**/pnpm-workspace.yaml',
        '**/bunfig.toml',
        '**/.bunfig.toml',
        '**/.npmignore',
        '**/.bowerrc',
        '**/.nvmrc',
        '**/.node-version',
        '**/.tool-versions',
        '**/.python-version',
        '**/.ruby-version',
        '**/.ruby-gemset',
        '**/.java-version',
        '**/.go-version',
        '**/.sdkmanrc',
        '**/.terraform-version',
        '**/.php-version',
        '**/.swift-version',
        '**/.rvmrc',
        '**/volta.json',
        '**/pip.conf',
        '**/pip.ini',
        '**/.pip/**',
        '**/.pypirc',
        '**/.pdm.toml',
        '**/pdm.toml',
        '**/poetry.toml',
        '**/uv.toml',
        '**/.condarc',
        '**/condarc',
        '**/.cargo/**',
        '**/rust-toolchain',
        '**/rust-toolchain.toml',
        '**/deny.toml',
        '**/nuget.config',
        '**/.nuget/**',
        '**/settings.xml',
        '**/maven-settings.xml',
        '**/.m2/**',
        '**/.gradle/**',
        '**/init.gradle',
        '**/init.gradle.kts',
        '**/.gemrc',
        '**/.bundle/**',
        '**/auth.json',
        '**/.composer/**',
        '**/.goproxy',
        '**/goproxy.env',
        '**/.netrc',
        '**/_netrc',
        '**/.curlrc',
        '**/.wgetrc',
        '**/.hex/**',
        '**/.sbtopts',
        '**/.jvmopts',
        '**/.sbt/**',
        '**/repositories',
        '**/.swiftpm/**',
        '**/.mambarc',
        '**/sources.list',
        '**/sources.list.d/**',
        '**/.verdaccio/**',
        '**/verdaccio.{yml,yaml}',
        '**/.ncurc*',
        '**/.npmpackagejsonlintrc*',
    ],
    except: ['**/repositories/**', '**/repositories'],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/policy.js

/** Sallyport’s own configuration, policies and evidence. */
const policy = (0,path_rule/* pathRule */.W)({
    code: 'RISK_POLICY',
    title: 'Policy',
    why: 'It decides what passes this gate. The gate judges by the base’s copy, so a change to it takes effect only after people agreed.',
    remedy: 'Have the owners of the policy approve the change on its own, apart from other work.',
    class: 'policy',
    tier: 'high',
    what: 'a policy, or configuration of this gate',
    patterns: [
        '**/.github/sallyport.{yml,yaml,json}',
        '**/.github/sallyport*',
        '**/.github/sallyport/**',
        '**/sallyport.{yml,yaml}',
        '**/.sallyport.{yml,yaml}',
        '**/.sallyport/**',
        '**/.github/policy/**',
        '**/.github/policies/**',
        '**/*.rego',
        '**/*.sentinel',
        '**/.conftest.toml',
        '**/conftest.toml',
        '**/.opa/**',
        '**/opa.{yml,yaml}',
        '**/.manifest.rego',
        '**/*.cedar',
        '**/*.cedarschema',
        '**/kyverno/**/*.{yml,yaml}',
        '**/gatekeeper/**/*.{yml,yaml}',
        '**/gateway.yml',
        '**/.sigstore.{yml,yaml}',
        '**/.gitsign*',
        '**/.in-toto/**',
        '**/*.layout',
    ],
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/secrets-by-path.js

/** Files that hold secrets by their names. */
const secretFiles = (0,path_rule/* pathRule */.W)({
    code: 'RISK_SECRET_FILE',
    title: 'Secret files',
    why: 'A secret in a repository is read by everyone who can read the repository, for ever.',
    remedy: 'Take the file out, revoke what was in it, and keep it in a secret store.',
    class: 'other',
    tier: 'high',
    what: 'a file that holds secrets by its name',
    patterns: [
        '**/*-key.json',
        '**/*_key.json',
        '**/.git-credentials',
        '**/.env',
        '**/.env.*',
        '**/*.env',
        '**/.flaskenv',
        '**/.secrets',
        '**/.secrets.*',
        '**/secrets.{yml,yaml,json,toml,env,ini,properties,enc,py,rb}',
        '**/*.secrets.{yml,yaml,json,toml,env}',
        '**/credentials',
        '**/credentials.{yml,yaml,json,toml,ini,enc,yml.enc,properties,csv}',
        '**/*credentials*.json',
        '**/*.enc.{yml,yaml,json}',
        '**/*.sops.{yml,yaml,json}',
        '**/.sops.{yml,yaml}',
        '**/*.{pem,p12,pfx,jks,keystore,kdb,kdbx,pkcs12,ppk,p8,key,gpg,age}',
        '**/id_{rsa,dsa,ecdsa,ed25519}',
        '**/id_{rsa,dsa,ecdsa,ed25519}.pub',
        '**/.htpasswd',
        '**/htpasswd',
        '**/.pgpass',
        '**/.my.cnf',
        '**/.s3cfg',
        '**/.boto',
        '**/.aws/**',
        '**/.azure/**',
        '**/.gcloud/**',
        '**/.ssh/**',
        '**/.gnupg/**',
        '**/master.key',
        '**/service-account*.json',
        '**/serviceaccount*.json',
        '**/.vault-token',
        '**/.vault_pass*',
        '**/vault.{yml,yaml}',
        '**/known_hosts',
        '**/allowed_signers',
    ],
    except: [
        '**/*.{example,sample,template,dist,tmpl}.env',
        '**/.env.{example,sample,template,dist,tmpl,defaults}',
        '**/example*.env',
    ],
});

// EXTERNAL MODULE: ./build/packages/risk/src/rules/source.js
var source = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/submodules.js

/** Where submodules come from. */
const submoduleFile = (0,path_rule/* pathRule */.W)({
    code: 'RISK_SUBMODULE_FILE',
    title: 'Submodule declarations',
    why: 'A submodule is a dependency that no lockfile checks: its address and commit come from this change.',
    remedy: 'Compare the address with the one that you trust, and read the commits that it brings.',
    class: 'dependencies',
    tier: 'high',
    what: 'the declaration of submodules',
    patterns: ['**/.gitmodules', '**/.gitsubmodules', '**/.gitmodules.*', '**/.gitsubrepo', '**/.gitrepo'],
});

// EXTERNAL MODULE: ./build/packages/risk/src/paths/tests.js + 1 modules
var tests = __webpack_require__(40125);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/test-support.js


/** What runs before or beside every test (contract, "Low"). */
const testSupport = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_TEST_SUPPORT',
    title: 'Shared by tests',
    why: 'Set-up files, helpers and mocks run with every test: a line there can make all of them pass.',
    remedy: 'Check that no assertion, failure or production module is replaced.',
    class: 'test',
    tier: 'medium',
    what: 'a set-up file, helper, mock or runner that tests share',
    claims: (name) => (0,tests/* testRole */.Ze)(name) === 'support',
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/tests.js


/** Cases and their data, by name; what the lines do to them is for content rules. */
const tests_tests = (0,path_rule/* ordinaryRule */.r)({
    code: 'RISK_TEST',
    title: 'Tests',
    why: 'New cases can only add to what is checked; whether old ones are weakened is judged by their lines.',
    remedy: 'Nothing to do.',
    class: 'test',
    tier: 'low',
    what: 'tests or their data',
    claims: (name) => (0,tests/* testRole */.Ze)(name) !== undefined,
});

// EXTERNAL MODULE: ./build/packages/risk/src/rules/declared-tiers.js
var declared_tiers = __webpack_require__(54473);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/unknown.js

/** What nothing else claims is never low (fail closed), unless the configuration says so (contract, `tiers.low`). */
const unknown = {
    code: 'RISK_UNKNOWN',
    title: 'Other files',
    why: 'No rule knows what this file is for, so nobody can call it harmless.',
    remedy: 'Read it; if files of this kind are harmless here, list them under tiers.low.',
    kind: 'file',
    needs: 'names',
    class: 'other',
    tier: 'medium',
    claims: () => true,
    applies: ({ known }) => known.has('RISK_UNKNOWN'),
    *inspect(file) {
        if ((0,declared_tiers/* isDeclaredLow */.hR)(file))
            yield { tier: 'low', message: 'declared under tiers.low' };
        else
            yield { tier: 'medium', message: 'a file of a kind that no rule knows' };
    },
};

// EXTERNAL MODULE: ./build/packages/risk/src/rules/vendored.js
var vendored = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/fold.js
var fold = __webpack_require__(47181);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/parsed-name.js
var parsed_name = __webpack_require__(19979);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/patterns.js
var patterns = __webpack_require__(4361);
;// CONCATENATED MODULE: ./build/packages/risk/src/paths/known-names.js





























/** Rules that know names wherever they stand, from the weightiest on: the first one's class is the file's. */
const pathRules = [
    policy,
    agent_instructions/* agentInstructions */.x,
    owners,
    ci,
    bots,
    hooks,
    submoduleFile,
    packageManagers,
    secretFiles,
    editorTasks,
    vendored/* vendored */.q,
    dependencies_dependencies,
    deployment,
    build,
    gitAttributes,
];
/** For all other names: the first that claims one has it. */
const ordinaryRules = [
    testSupport,
    tests_tests,
    documentation,
    auth,
    billing,
    generated,
    lintConfiguration,
    source/* source */.s,
    unknown,
];

/** Obeyed at any depth, test data or not. */
const OBEYED_ANYWHERE = new Set([
    agent_instructions/* agentInstructions */.x,
    policy,
    submoduleFile,
    gitAttributes,
    hooks,
]);
const table = (0,patterns/* nameTable */.g)(pathRules.map((rule) => [rule, rule.patterns]));
const exceptions = (0,patterns/* nameTable */.g)(pathRules.map((rule) => [rule, rule.except]));
/** Says what a name is: by the name as it is, and by the one that a file system or a reader could take it for. */
function knownName(original) {
    const parsed = (0,parsed_name/* parseName */.$)(original);
    const found = sensitive(original);
    if (found.size > 0 && !(0,tests/* isTestData */.rv)(parsed))
        return known(found);
    const obeyed = [...found].filter((rule) => OBEYED_ANYWHERE.has(rule));
    if (obeyed.length > 0)
        return known(new Set(obeyed));
    if (found.size > 0 && sensitive((0,tests/* belowTestData */.E0)(original)).size > 0) {
        return { codes: [fixture_of_tools/* fixtureOfTools */.C.code], class: fixture_of_tools/* fixtureOfTools */.C.class };
    }
    const rule = ordinaryRules.find((one) => one.claims(parsed)) ?? unknown;
    return { codes: [rule.code], class: rule.class };
}
function known(found) {
    const ordered = pathRules.filter((rule) => found.has(rule));
    return { codes: ordered.map((rule) => rule.code), class: ordered[0].class };
}
function sensitive(original) {
    const lower = (0,fold/* lowerName */.H)(original);
    const folded = (0,fold/* foldName */.z)(original);
    const found = sensitiveForm(lower);
    if (folded !== lower)
        for (const rule of sensitiveForm(folded))
            found.add(rule);
    return found;
}
function sensitiveForm(name) {
    const found = new Set(table.lookUp(name));
    if (found.size > 0)
        for (const rule of exceptions.lookUp(name))
            found.delete(rule);
    return found;
}


/***/ }),

/***/ 68671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isSourceExtension),
/* harmony export */   q: () => (/* binding */ isProgramExtension)
/* harmony export */ });
const EXTENSIONS = `
  js cjs mjs jsx ts cts mts tsx es es6 coffee litcoffee ls vue svelte astro marko riot imba
  py pyi pyx pxd pxi pyw ipynb rb erb rbi rbs slim haml jbuilder ru php phtml php3 php4 php5 php7 phps inc blade twig latte
  go rs c h cc cpp cxx c++ hh hpp hxx h++ ipp inl tcc tpp ixx cppm m mm cu cuh cl glsl vert frag comp geom hlsl metal wgsl fx shader
  java kt kts scala sc groovy gvy gsp clj cljs cljc edn bb jsp jspx jspf ceylon xtend aj
  cs csx vb fs fsi fsx razor cshtml vbhtml aspx ascx ashx asmx asax xaml axaml
  swift dart ex exs eex heex leex erl hrl escript hs lhs hsc purs elm ml mli mll mly re rei res resi sml sig fun
  lua luau moon fnl nim d di zig v sv svh vhd vhdl vh cr jl r rmd rnw pl pm pod6 p6 raku rakumod pl6 t tcl tk itcl
  sh bash zsh fish ksh csh tcsh dash ps1 psm1 psd1 bat cmd nu elv awk sed
  f f77 f90 f95 f03 f08 for ftn fpp pas pp dpr dfm lpr adb ads ada cob cbl cpy asm s nasm a51 ll wat wasm-text
  lisp lsp cl el scm ss rkt rktd clisp sld hy janet
  sql psql plsql pls pks pkb ddl prc trg hql cql
  proto thrift avdl capnp fbs graphql gql graphqls prisma smithy tsp raml wsdl
  sol vy move cairo circom teal
  html htm xhtml shtml css scss sass less styl pcss mdx njk liquid hbs handlebars mustache ejs pug jade tmpl tpl tera j2 jinja jinja2 gotmpl gohtml ftl vm mjml
  star cue dhall jsonnet libsonnet pkl nickel ncl
  ino pde gd gdscript gdshader as mxml hx hxml brs bs applescript scpt vbs vba bas cls frm ahk au3 nsi nsh iss
  abap apex trigger sas do ado mat mlx nb wl wls q k apl dyalog j forth fth factor st pony idr agda lean coq thy tla als
  y yy l lex g4 g peg pest lalrpop bnf ebnf jj rl ne
`;
const SOURCE = new Set(EXTENSIONS.trim().split(/\s+/));
/** Is this the extension of a language that somebody compiles, runs, renders or queries with? */
function isSourceExtension(extension) {
    return SOURCE.has(extension);
}
const PROGRAMS = new Set(`js cjs mjs jsx ts cts mts tsx coffee vue svelte py pyx rb php go rs c h cc cpp cxx hh hpp m mm java kt kts scala groovy
  clj cljs cljc cs vb fs fsx swift dart ex exs erl hs ml lua nim d zig cr jl r pl pm t raku tcl sh bash zsh fish ksh ps1 psm1
  bat cmd awk f90 f95 pas adb asm s lisp el scm rkt sol ipynb cu gd proto`
    .trim()
    .split(/\s+/));
/** Does the extension belong to a general programming language (not to data, markup, styles or templates)? */
function isProgramExtension(extension) {
    return PROGRAMS.has(extension);
}


/***/ }),

/***/ 19979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName)
/* harmony export */ });
/* unused harmony export wordsOf */
function parseName(original) {
    const segments = original.split('/');
    const originalBase = segments[segments.length - 1];
    const originalFolders = segments.slice(0, -1);
    const base = originalBase.toLowerCase();
    const dot = base.lastIndexOf('.');
    const extension = dot > 0 ? base.slice(dot + 1) : '';
    const stem = dot > 0 ? originalBase.slice(0, dot) : originalBase;
    return {
        original,
        name: original.toLowerCase(),
        folders: originalFolders.map((folder) => folder.toLowerCase()),
        originalFolders,
        base,
        originalBase,
        extension,
        words: wordsOf(stem),
        folderWords: folderWordsOf(originalFolders),
    };
}
/** Neighbouring files share their folder. */
let lastFolders = { path: '', words: [] };
function folderWordsOf(folders) {
    const path = folders.join('/');
    if (path !== lastFolders.path)
        lastFolders = { path, words: folders.flatMap(wordsOf) };
    return lastFolders.words;
}
/** The words of an identifier in any of the usual spellings, in lower case. */
function wordsOf(identifier) {
    if (/^[a-z]+$/.test(identifier))
        return [identifier];
    if (/^[a-z0-9._-]+$/.test(identifier))
        return identifier.split(/[._-]+/).filter((word) => word !== '');
    return identifier
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}


/***/ }),

/***/ 34948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pathRule),
/* harmony export */   r: () => (/* binding */ ordinaryRule)
/* harmony export */ });
/**
 * A rule whose list of names is all of it. The names of every path rule are looked up together, once a file
 * (`known-names.ts`); the rule itself only says what was found.
 */
function pathRule(text) {
    const { what, except = [], ...rest } = text;
    const finding = { tier: text.tier, message: what };
    return {
        ...rest,
        except,
        kind: 'file',
        needs: 'names',
        applies: ({ known }) => known.has(text.code),
        inspect: (file) => [named(finding, file)],
    };
}
/** Says under which other name the file is known, when its own is innocent. */
function named(finding, { names, file }) {
    const others = names.filter((name) => name !== file.path);
    if (others.length === 0)
        return finding;
    return { ...finding, message: `${finding.message} (also named ${others.slice(0, 3).join(', ')})` };
}
function ordinaryRule(text) {
    const { what, ...rest } = text;
    const finding = { tier: text.tier, message: what };
    return {
        ...rest,
        kind: 'file',
        needs: 'names',
        applies: ({ known }) => known.has(text.code),
        inspect: (file) => [named(finding, file)],
    };
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ nameTable)
/* harmony export */ });
/** As many characters of a name's beginning as patterns are kept by. */
const PREFIX = 3;
/** Where patterns wait whose last segment begins with a wildcard: every name may be theirs. */
const ANY = '*';
/**
 * Builds a table that finds in one pass which of many pattern lists know a name. A pattern is taken apart when a name
 * first comes whose last segment begins as its own does: most of the thousands never are in a run.
 */
function nameTable(entries) {
    const waiting = new Map();
    for (const [value, patterns] of entries) {
        for (const pattern of patterns)
            wait(waiting, { value, pattern: pattern.toLowerCase() });
    }
    const index = emptyIndex();
    let below = folderMemory(index);
    const take = (initial) => {
        const patterns = waiting.get(initial);
        if (patterns === undefined)
            return;
        waiting.delete(initial);
        for (const { value, pattern } of patterns)
            registerAll(index, pattern, value);
        below = folderMemory(index);
    };
    return {
        lookUp: (name) => {
            if (waiting.size > 0) {
                take(ANY);
                take(name.charAt(name.lastIndexOf('/') + 1));
            }
            return lookUp(index, name, below);
        },
    };
}
function emptyIndex() {
    return {
        byBase: new Map(),
        bySuffix: new Map(),
        byFolder: new Map(),
        trialsByFolder: new Map(),
        trialsByFolderPrefix: new Map(),
        trialsByPrefix: new Map(),
        trialsByExtension: new Map(),
        trials: [],
    };
}
/** Keeps a pattern by the character that its last segment begins with; each of `{a,b}.yml` by its own. */
function wait(waiting, one) {
    const { value, pattern } = one;
    const slash = pattern.lastIndexOf('/');
    const initial = pattern.charAt(slash + 1);
    const isWithinBraces = pattern.lastIndexOf('{', slash) > pattern.lastIndexOf('}', slash);
    if (initial === '{' || isWithinBraces) {
        for (const part of alternatives(pattern))
            wait(waiting, { value, pattern: part });
    }
    else
        add(waiting, initial === '?' ? ANY : initial, one);
}
/** `a.{b,c}` as `a.b` and `a.c`: what its first braces stand for. They do not nest in the built-in lists. */
function alternatives(pattern) {
    const open = pattern.indexOf('{');
    const close = pattern.indexOf('}', open);
    const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
    return pattern
        .slice(open + 1, close)
        .split(',')
        .map((part) => before + part + after);
}
/** Neighbouring files share their folder, so the last answer is kept. */
function folderMemory(index) {
    let last;
    let answer = { found: [], trials: [] };
    return (folder) => {
        if (folder === last)
            return answer;
        const segments = folder.split('/');
        last = folder;
        answer = {
            found: segments.flatMap((segment) => index.byFolder.get(segment) ?? []),
            trials: segments.flatMap((segment) => [
                ...(index.trialsByFolder.get(segment) ?? []),
                ...(index.trialsByFolderPrefix.get(segment.slice(0, PREFIX)) ?? []),
            ]),
        };
        return answer;
    };
}
function registerAll(index, pattern, value) {
    if (pattern.includes('{'))
        for (const part of alternatives(pattern))
            registerAll(index, part, value);
    else
        register(index, pattern, value);
}
const EVERYWHERE = '**/';
const SPECIAL = /[*?/]/;
/** This runs for a thousand patterns at nearly every start, so it takes nothing apart that it does not need. */
function register(index, pattern, value) {
    const isExtension = pattern.startsWith('*.', EVERYWHERE.length);
    const isFolder = pattern.endsWith('/**');
    const name = pattern.slice(EVERYWHERE.length + (isExtension ? 2 : 0), isFolder ? -3 : undefined);
    const isTried = !pattern.startsWith(EVERYWHERE) || (isExtension && isFolder) || SPECIAL.test(name);
    if (isTried)
        registerTrial(index, { value, pattern });
    else if (isFolder)
        add(index.byFolder, name, value);
    else
        add(isExtension ? index.bySuffix : index.byBase, name, value);
}
function registerTrial(index, trial) {
    const [map, key] = placeOf(index, trial.pattern) ?? [];
    if (map === undefined || key === undefined)
        index.trials.push(trial);
    else
        add(map, key, trial);
}
/** The map that a tried pattern is kept in, and under what; none for one that any name may match. */
function placeOf(index, pattern) {
    const folder = /(?:^|\/)([^*?/]+)\//.exec(pattern)?.[1];
    if (folder !== undefined)
        return [index.trialsByFolder, folder];
    const folderPrefix = /(?:^|\/)([^*?/]{3})[^/]*\//.exec(pattern)?.[1];
    if (folderPrefix !== undefined)
        return [index.trialsByFolderPrefix, folderPrefix];
    const base = pattern.slice(pattern.lastIndexOf('/') + 1);
    const prefix = /^[^*?]+/.exec(base)?.[0].slice(0, PREFIX);
    if (prefix !== undefined)
        return [index.trialsByPrefix, prefix];
    const extension = /\.([^*?.]+)$/.exec(base)?.[1];
    return extension === undefined ? undefined : [index.trialsByExtension, extension];
}
function lookUp(index, name, below) {
    const found = new Set();
    const slash = name.lastIndexOf('/');
    const base = name.slice(slash + 1);
    take(found, index.byBase.get(base));
    for (let dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
        take(found, index.bySuffix.get(base.slice(dot + 1)));
    }
    if (slash >= 0) {
        const folders = below(name.slice(0, slash));
        take(found, folders.found);
        attempt(found, name, folders.trials);
    }
    for (let length = 1; length <= PREFIX; length++) {
        attempt(found, name, index.trialsByPrefix.get(base.slice(0, length)));
    }
    attempt(found, name, index.trialsByExtension.get(base.slice(base.lastIndexOf('.') + 1)));
    attempt(found, name, index.trials);
    return found;
}
function take(found, values) {
    if (values !== undefined)
        for (const value of values)
            found.add(value);
}
function attempt(found, name, trials) {
    if (trials === undefined)
        return;
    for (const trial of trials) {
        if (found.has(trial.value))
            continue;
        trial.expression ??= new RegExp(`^${expressionOf(trial.pattern)}$`, 's');
        if (trial.expression.test(name))
            found.add(trial.value);
    }
}
function add(map, key, value) {
    const values = map.get(key);
    if (values)
        values.push(value);
    else
        map.set(key, [value]);
}
function expressionOf(pattern) {
    return pattern.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[.+^$()|[\]\\]/g, (token, at) => {
        if (token === '**/')
            return at === 0 || pattern[at - 1] === '/' ? '(?:.*/)?' : '.*/';
        if (token === '/**')
            return '/.+';
        if (token === '**')
            return '.*';
        if (token === '*')
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        return `\\${token}`;
    });
}


/***/ }),

/***/ 40125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ belowTestData),
  hb: () => (/* binding */ isInTests),
  rv: () => (/* binding */ isTestData),
  Ze: () => (/* binding */ testRole)
});

// EXTERNAL MODULE: ./build/packages/risk/src/paths/languages.js
var languages = __webpack_require__(68671);
;// CONCATENATED MODULE: ./build/packages/risk/src/paths/read-by-runner.js
/** Lists of what is not run or may fail, and formats that runners execute (autotest, DejaGnu, JMeter). */
const LISTING = /^(skips?|skipped|skiplist|xfails?|flaky|quarantined?|(black|white|allow|deny|block|ignore)lists?|excludes?|excluded|ignored?|disabled)$/;
const EXECUTED_FORMAT = /^(at|exp|jmx)$/;
/** Is this data among tests that decides what runs, or that a runner executes? */
function isReadByRunner({ words, extension, base }) {
    if (EXECUTED_FORMAT.test(extension))
        return true;
    if (!/^(txt|list|lst|json|ya?ml|toml|cfg|conf|ini|)$/.test(extension))
        return false;
    return (words.some((word) => LISTING.test(word)) || /known[-_.]?fail|expected?[-_.]?fail|test[-_]?expectations/.test(base));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/paths/tests.js


const FOLDER = /^(tests?|__tests?__|e2e|e2e-tests|(unit|integration|functional|acceptance|regression|smoke|ui|system|fuzz|parser|golden)[-_.]?tests?|test[-_]?(cases?|suites?)|cypress|unittests?)$/;
const SPECIFICATION_FOLDER = /^(specs?|__specs?__)$/;
/** Projects and source sets: `Shop.Tests`, `ShopTests`, `androidTest`, `commonTest`, `my-crate-tests`. `RxTest` is a library. */
const CAMEL_PROJECT = /[a-z0-9]Tests$|^[a-z][A-Za-z]*Test$|[._-]tests?$|[._-](Unit|Integration|Functional|Acceptance|System)?Tests?$/;
const DATA_FOLDER = /^(__)?(fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?resources|snapshots?|image_snapshots|golden|goldens|goldenfiles|cassettes|expected|expectations|baselines?)(__)?$/;
const ALWAYS_DATA = /^(testdata|test-data|test_data|__fixtures__|__snapshots__|__image_snapshots__|test-fixtures|test_fixtures)$/;
const CASE_NAME = [
    /[.\-_](test|tests|spec|specs|e2e|cy)\.([cm]?[jt]sx?|coffee|vue|svelte|dart|res|ml|lua|php|el|clj[cs]?|sol|nu)$/,
    /[.\-_](test|tests)\.(snap|ts|js)\.snap$|\.snap$/,
    /_test\.(go|py|rb|exs|dart|cc|cpp|cxx|c|lua|clj|cljs|cljc|php|sh|jl|nim|zig|bzl|ml|erl|gleam|star|v)$/,
    /_spec\.(rb|lua|cr|exs|moon|hs)$/,
    /^test_.*\.(py|rb|lua|jl|nim|c|cc|cpp|sh|bats|exs|d)$/,
    /\.(bats|robot|shunit)$|_suite\.erl$|_tests\.erl$/,
    /^t\d{2,5}[-_].*\.(sh|t|py)$/,
    /^tests\.py$/,
];
/** Scenarios of Cucumber; release notes in pieces (`news/12.feature`) bear the same ending. */
const SCENARIO = /(^|[/._-])(features?|tests?|specs?|e2e|acceptance|bdd|cucumber|behave|scenarios?)([/._-]).*\.feature$/;
/** The one test of a small package; deeper, `test.ts` is often what starts all tests. */
const ROOT_CASE = /^(packages\/[^/]+\/)?test\.[cm]?[jt]s$/;
const CAMEL_CASE_NAME = /(Test|Tests|TestCase|IT|ITCase|Spec|Specs|Should|Suite)\.(java|kt|scala|groovy|cs|vb|fs|php|swift|m|mm|hs|cpp|cc|dart|ts|js)$|^Test[A-Z].*\.(java|kt|scala|cs|php|hs|cpp)$/;
/** Words of names that are shared by cases, or run before them (contract, "Low"). */
const SUPPORT_WORDS = new Set([
    ...[
        'helper',
        'helpers',
        'util',
        'utils',
        'utilities',
        'support',
        'setup',
        'teardown',
        'conftest',
        'common',
        'shared',
    ],
    ...[
        'bootstrap',
        'runner',
        'run',
        'runtests',
        'harness',
        'environment',
        'preload',
        'polyfill',
        'polyfills',
        'register',
    ],
    ...[
        'mock',
        'mocks',
        'globals',
        'hooks',
        'init',
        'main',
        'server',
        'config',
        'settings',
        'base',
        'factory',
        'factories',
    ],
]);
const SUPPORT_FOLDERS = new Set([
    ...['helper', 'helpers', 'util', 'utils', 'support', '__mocks__', 'mocks', 'setup', 'common', 'shared', 'bootstrap'],
    ...['lib', 'libs', 'harness', 'runner', 'tools', 'scripts', 'bin', 'plugins', 'plugin', 'config', 'factories'],
]);
/** Set-up and helper names that stay what they are wherever they stand and whatever they test. */
const SUPPORT_NAME = /^(conftest\.py|(test|spec|rails|minitest|acceptance|system)[-_]?helpers?\.(rb|py|js|ts|exs)|test_utils?\.py|test_helpers?\.py|testutils?\.(py|go)|(jest|vitest|test|tests|mocha|globals?|global|karma|cypress)[-_.]?(global[-_.]?)?(set[-_]?up|teardown|env|environment|preset|resolver|transform|sequencer|reporter)(\..*)?|set[-_]?up[-_]?(tests?|jest|vitest|env|files?|globals?)?(after[a-z]*|before[a-z]*)?\.[cm]?[jt]sx?|application_system_test_case\.rb|application_integration_test_case\.rb|main_test\.go|testmain\.go|main_test\.dart|flutter_test_config\.dart|pest\.php|createsapplication\.php|testcase\.php|test_case\.rb|run[-_]?tests?.*|runtests.*|alltests.*|test[-_]?runner.*|runner\..*|.*\.setup\.[cm]?[jt]s|.*\.mock\.[cm]?[jt]sx?)$/;
/** Prose beside tests tells people about them; among their data it is data. */
const PROSE = /\.(md|markdown|rst|adoc)$/;
/** Production code lives here, whatever a deeper folder is called. */
const PRODUCTION = /(^|\/)(src\/main|main\/java|app\/(models|controllers|views|services|lib))\/|^(?:(?!(?:tests?|specs?|features)\/)[^/]+\/)*lib\/.*\.(dart|rb|exs?)$/;
/**
 * Says which part the file has in the tests, by its name. A case is a name that the usual runners find, or a file in
 * a test folder of a language whose runners take all; `undefined` when nothing speaks for a test.
 */
function testRole(name) {
    if (name !== last.name)
        last = { name, role: roleOf(name) };
    return last.role;
}
/** Several rules ask about the same name, one after another. */
let last = {
    name: undefined,
    role: undefined,
};
function roleOf(name) {
    if (SUPPORT_NAME.test(name.base) &&
        (isInTests(name) || hasCaseName(name) || /conftest|jest|vitest|helper/.test(name.base)))
        return 'support';
    if (name.folders.includes('__mocks__'))
        return 'support';
    if (name.folders.some((folder) => ALWAYS_DATA.test(folder)))
        return dataRole(name);
    if (hasCaseName(name) && !PRODUCTION.test(name.name))
        return 'case';
    if (!isInTests(name))
        return undefined;
    if (PROSE.test(name.base) && !name.folders.some((folder) => DATA_FOLDER.test(folder)))
        return undefined;
    if (name.folders.some((folder) => DATA_FOLDER.test(folder)))
        return dataRole(name);
    return (0,languages/* isProgramExtension */.q)(name.extension) ? programRole(name) : plainRole(name);
}
function hasCaseName({ base, originalBase, name }) {
    if (CASE_NAME.some((pattern) => pattern.test(base)) || ROOT_CASE.test(name) || SCENARIO.test(name))
        return true;
    return CAMEL_CASE_NAME.test(originalBase) && /(^|[/._-])(tests?|specs?)[/._-]|tests?\//.test(name);
}
function isInTests({ folders, originalFolders, extension, name }) {
    if (PRODUCTION.test(name))
        return false;
    if (folders.some((folder) => FOLDER.test(folder) || ALWAYS_DATA.test(folder)))
        return true;
    if (originalFolders.some(isTestProject))
        return true;
    if (/^(t|xt)$/.test(folders[0] ?? ''))
        return true;
    return folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) && extension !== '';
}
function isTestProject(folder) {
    return CAMEL_PROJECT.test(folder);
}
/** Data is read by cases. Programs among data may be run by them: the runners of some languages take none of it. */
function dataRole(name) {
    if (isReadByRunner(name))
        return 'support';
    return name.folders.some((folder) => SUPPORT_FOLDERS.has(folder)) && (0,languages/* isProgramExtension */.q)(name.extension)
        ? 'support'
        : 'data';
}
const ALL_TAKEN = /^([cm]?[jt]sx?|coffee|vue|svelte|java|kt|scala|groovy|cs|vb|fs|swift|m|mm|c|h|cc|cpp|cxx|hh|hpp|rs|clj[cs]?|hs|ml|dart|t|zig|nim|d|r|jl|sol|php|el)$/;
function programRole(name) {
    if (!ALL_TAKEN.test(name.extension))
        return 'support';
    if (!name.folders.some((folder) => TAKES_ALL.test(folder)) && !/^(t|xt)$/.test(name.folders[0] ?? ''))
        return 'support';
    if (name.words.some((word) => SUPPORT_WORDS.has(word)))
        return 'support';
    const inner = name.folders.slice(name.folders.findIndex((folder) => FOLDER.test(folder)) + 1);
    if (inner.some((folder) => SUPPORT_FOLDERS.has(folder)))
        return 'support';
    return name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) ? 'support' : 'case';
}
/** Folders in which every program is a case; elsewhere (`e2e/`, `Shop.Tests/`) the name has to say so. */
const TAKES_ALL = /^(tests?|__tests?__|(unit|integration|functional|acceptance|regression)[-_.]?tests?|test[-_]?cases?)$/;
const CONFIGURATION_LIKE = /^(json5?|jsonc|ya?ml|toml|ini|cfg|conf|config|xml|properties|env|neon)$/;
/** What a compiler or a class loader of the tests reads: it decides which code a test's import means. */
const LOADED = /^[tj]sconfig(\.[\w-]+)*\.json$|^(bunfig\.toml|\.swcrc|deno\.jsonc?)$/;
function plainRole(name) {
    if (LOADED.test(name.base) || /(^|\/)meta-inf\/services\//.test(name.name))
        return 'support';
    if (isReadByRunner(name))
        return 'support';
    if (CONFIGURATION_LIKE.test(name.extension) && name.words.some((word) => /^(config|settings|setup)$/.test(word)))
        return 'support';
    if (name.extension === '' && name.words.some((word) => SUPPORT_WORDS.has(word)))
        return 'support';
    if (name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) &&
        !name.folders.some((folder) => FOLDER.test(folder)))
        return 'support';
    return 'data';
}
/** In a folder that holds the data of tests: what lies there is read by cases, not by the tools whose name it bears. */
function isTestData(name) {
    if (name.folders.some((folder) => ALWAYS_DATA.test(folder)))
        return true;
    return isInTests(name) && name.folders.some((folder) => DATA_FOLDER.test(folder));
}
/** What a path says within its folder of test data: `cmd/helm/testdata/out.txt` is `out.txt` there. */
function belowTestData(path) {
    const segments = path.split('/');
    const at = segments.findIndex((segment) => ALWAYS_DATA.test(segment.toLowerCase()) || DATA_FOLDER.test(segment.toLowerCase()));
    return segments.slice(at + 1).join('/');
}


/***/ }),

/***/ 23357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeRule),
/* harmony export */   x: () => (/* binding */ fileRule)
/* harmony export */ });
const fileRule = (rule) => ({ kind: 'file', ...rule });
const changeRule = (rule) => ({ kind: 'change', ...rule });


/***/ }),

/***/ 72618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ agentInstructions)
/* harmony export */ });
/* harmony import */ var _paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

/** Instructions, settings, commands and tools of agents. */
const agentInstructions = (0,_paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pathRule */ .W)({
    code: 'RISK_AGENT_INSTRUCTIONS',
    title: 'Agent instructions',
    why: 'Agents obey these files as they obey the person who started them; a line here steers every later run.',
    remedy: 'Have a person read the whole file as it will be read: as orders. Agents may not edit them.',
    class: 'agent-instructions',
    tier: 'high',
    what: 'instructions, settings or tools of a coding agent',
    patterns: [
        '**/.*/{rules,agents,agent,commands,prompts,skills,memories,memory,instructions,steering,modes,personas,droids,microagents,output-styles}/**',
        '**/.continuerules',
        '**/.crush.json',
        '**/crush.json',
        '**/.firebase/*.md',
        '**/.serena/**',
        '**/.qoder/**',
        '**/.codegen/**',
        '**/.pi/**',
        '**/.mastra/**',
        '**/.bob/**',
        '**/.commandcode/**',
        '**/*.mcp.json',
        '**/agent.md',
        '**/.conductor/**',
        '**/conductor.json',
        '**/.superset/**',
        '**/.mux/**',
        '**/.clio/**',
        '**/.jules/**',
        '**/.plandex/**',
        '**/.forge/**',
        '**/.grok/**',
        '**/.kimi/**',
        '**/.zed/prompts/**',
        '**/system-prompt.*',
        '**/system_prompt.*',
        '**/systemprompt.*',
        '**/.claude*',
        '**/.codex*',
        '**/.gemini*',
        '**/.copilot*',
        '**/.cursor*',
        '**/.windsurf*',
        '**/.augment*',
        '**/.amp/**',
        '**/.ampcode/**',
        '**/.antigravity/**',
        '**/.aiassistant/**',
        '**/.agentrules',
        '**/.airules',
        '**/.ai-rules*',
        '**/.gpt*',
        '**/.agents.*',
        '**/.claude*/**',
        '**/.cursor*/**',
        '**/.codex*/**',
        '**/.gemini*/**',
        '**/.roo*/**',
        // Files
        '**/claude.md',
        '**/claude.*.md',
        '**/.claude.{md,json}',
        '**/.claude.*.json',
        '**/agents.md',
        '**/agents.*.md',
        '**/agents.override.md',
        '**/gemini.md',
        '**/gemini.*.md',
        'qwen.md',
        'codex.md',
        'crush.md',
        'warp.md',
        'opencode.md',
        '**/opencode.{json,jsonc}',
        'jules.md',
        'grok.md',
        'kimi.md',
        'iflow.md',
        'replit.md',
        'devin.md',
        'goose.md',
        'bugbot.md',
        'copilot.md',
        'cursor.md',
        'windsurf.md',
        'conventions.md',
        '**/skill.md',
        'soul.md',
        '**/.codeiumignore',
        '**/.clinerules',
        '**/.clinerules-*',
        '**/.clineignore',
        '**/.roo*',
        '**/.kilocode*',
        '**/.goosehints',
        '**/.goosehints.*',
        '**/.gooseignore',
        '**/.aider*',
        '**/.aiderignore',
        '**/.aiexclude',
        '**/.aiignore',
        '**/.llmignore',
        '**/.rules',
        '**/.voidrules',
        '**/.builderrules',
        '**/.junie.md',
        '**/copilot-instructions.md',
        '.github/**/copilot-*.md',
        'copilot-*.md',
        '**/*.mdc',
        '**/*.instructions.md',
        '**/*.prompt.md',
        '**/*.prompt.{yml,yaml}',
        '**/*.chatmode.md',
        '**/*.agent.md',
        '**/.mcp.json',
        '**/mcp.json',
        '**/.mcp.*.json',
        '**/mcp_config.json',
        '**/mcp-config.json',
        '**/mcp.{yml,yaml,toml}',
        '**/mcp_settings.json',
        '**/claude_desktop_config.json',
        '**/firebender.json',
        '**/llms-install.md',
        // Folders
        '**/.claude-plugin/**',
        '**/.windsurf/**',
        '**/.clinerules/**',
        '**/.cline/**',
        '**/.roorules*',
        '**/.kilocode/**',
        '**/.aider/**',
        '**/.continue/**',
        '**/.continuerc.json',
        '**/.junie/**',
        '**/.kiro/**',
        '**/.amazonq/**',
        '**/.aws-q/**',
        '**/.qwen/**',
        '**/.opencode/**',
        '**/.crush/**',
        '**/.agent/**',
        '**/.agents/**',
        '**/.ai/**',
        '**/.ruler/**',
        '**/.rulesync/**',
        '**/.augment/**',
        '**/.trae/**',
        '**/.tabnine/**',
        '**/.cody/**',
        '**/.sourcegraph/**',
        '**/.devin/**',
        '**/.openhands/**',
        '**/.factory/**',
        '**/.zencoder/**',
        '**/.vibe/**',
        '**/.goose/**',
        '**/.warp/**',
        '**/.lingma/**',
        '**/.codebuddy/**',
        '**/.copilot/**',
        '**/.bolt/**',
        '**/.lovable/**',
        '**/.codeium/**',
        '**/.codegpt/**',
        '**/.void/**',
        '**/.pearai/**',
        '**/.refact/**',
        '**/.iflow/**',
        '**/.mcp/**',
        '**/.specify/**',
        '**/.bmad-core/**',
        '**/.taskmaster/**',
        '**/.superdesign/**',
        '**/.llm/**',
        '**/.prompts/**',
        '**/.skills/**',
        '**/.superpowers/**',
        '.github/instructions/**',
        '.github/prompts/**',
        '.github/chatmodes/**',
        '.github/agents/**',
        '.github/skills/**',
        '.github/copilot/**',
        '**/.github/copilot*',
        '**/.github/{instructions,prompts,chatmodes,agents,skills,copilot,hooks}/**',
    ],
    except: ['**/*.cm', '**/.semgrep/**', '**/{doc,docs,documentation,website,site,content}/**/agent.md'],
});


/***/ }),

/***/ 54473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ declaredTiers),
/* harmony export */   dw: () => (/* binding */ nameBytes),
/* harmony export */   hR: () => (/* binding */ isDeclaredLow)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50701);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23357);


const compiled = new WeakMap();
function matchersOf(configuration) {
    let matchers = compiled.get(configuration);
    if (matchers === undefined) {
        const { high, medium, low } = configuration.tiers;
        matchers = { high: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(high), medium: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(medium), low: (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(low) };
        compiled.set(configuration, matchers);
    }
    return matchers;
}
/** All names as bytes: both sides of a rename as they stand in the trees, and the names that links give. */
function nameBytes({ file, names }) {
    const own = [file.pathBytes, ...(file.previousPathBytes ? [file.previousPathBytes] : [])];
    const others = names.filter((name) => name !== file.path && name !== file.previousPath);
    return [...own, ...others.map((name) => Buffer.from(name))];
}
/** Do all of the file's names lie in `tiers.low`? Whether that lifts it is for the rule that knows no such file. */
function isDeclaredLow(file) {
    const { low } = matchersOf(file.configuration);
    return nameBytes(file).every((name) => low(name));
}
/** The repository's own `tiers.high` and `tiers.medium`: they raise a file, never lower it. */
const declaredTiers = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRule */ .x)({
    code: 'RISK_DECLARED',
    title: 'Tiers declared by the repository',
    why: 'The repository knows best which of its files do most harm.',
    remedy: 'Have the owners of these files read the change.',
    needs: 'names',
    *inspect(file) {
        const { high, medium } = matchersOf(file.configuration);
        const names = nameBytes(file);
        if (names.some((name) => high(name)))
            yield { tier: 'high', message: 'declared under tiers.high' };
        else if (names.some((name) => medium(name)))
            yield { tier: 'medium', message: 'declared under tiers.medium' };
    },
});


/***/ }),

/***/ 71476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fixtureOfTools)
/* harmony export */ });
/* harmony import */ var _paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);
/* harmony import */ var _paths_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40125);


/**
 * Test data with a name that tools obey elsewhere: `test/fixtures/app/package.json`. Nothing obeys it there, unless a
 * test installs or builds its own fixture, so it is neither low nor what its name says.
 */
const fixtureOfTools = (0,_paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryRule */ .r)({
    code: 'RISK_FIXTURE_OF_TOOLS',
    title: 'Fixtures that tools could obey',
    why: 'A test that installs, builds or runs its fixtures does what this file says.',
    remedy: 'Check whether a test runs a tool in that folder.',
    class: 'test',
    tier: 'medium',
    what: 'test data with a name that build tools, package managers or pipelines obey',
    claims: _paths_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .isTestData */ .rv,
});


/***/ }),

/***/ 84213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* binding */ changeRules),
  _h: () => (/* binding */ fileRules),
  a5: () => (/* binding */ generalRules),
  b0: () => (/* binding */ ruleByCode),
  aO: () => (/* binding */ rules),
  Rl: () => (/* binding */ rulesByKnownName),
  G8: () => (/* binding */ rulesDigest),
  mm: () => (/* binding */ weightOf)
});

// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/link-names.js
var link_names = __webpack_require__(1117);
// EXTERNAL MODULE: ./build/packages/risk/src/rule.js
var rule = __webpack_require__(23357);
;// CONCATENATED MODULE: ./build/packages/risk/src/content/any-of.js
/**
 * One pattern that finds what any of these finds: a list by language can be read, one long alternation cannot.
 * @param patterns all with the same flags
 */
function anyOf(...patterns) {
    const flags = new Set(patterns.map((pattern) => pattern.flags));
    if (flags.size > 1)
        throw new TypeError(`patterns with other flags: ${[...flags].join(', ')}`);
    return new RegExp(patterns.map(({ source }) => source).join('|'), [...flags][0] ?? '');
}
/** A pattern that finds any of these texts as they stand. */
function anyWord(words, flags = '') {
    return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), flags);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/fences.js
const OPENING = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!`)(?!.*`)|~{3,})(.*)$/;
const RENDERED = /^\s*(?:\{?eval-rst\}?|mermaid)\b/;
const ANY_MARK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/;
/** What begins a block of HTML, and the text that ends it (section 4.6); in one, a fence is none. */
const HTML_BLOCKS = [
    [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [/^<![a-z]/i, />/],
    [/^<\/?[a-z][\w-]*(?=[\s/>]|$)/i, /^[\s>]*$/],
];
const CONTAINERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
/**
 * Numbers of the lines inside fenced code blocks, the fences left out. A document that can be read in two ways has
 * none: a fence never ends, stands in HTML, is left by the list or the quotation that it stands in, or closes where
 * only some lists would let it.
 */
function fencedLines(lines) {
    const fenced = new Set();
    let fence;
    let htmlEnds;
    for (const [index, line] of lines.entries()) {
        if (fence !== undefined) {
            const kind = kindWithin(line, fence);
            if (kind === 'unclear')
                return new Set();
            if (kind === 'end')
                fence = undefined;
            else if (fence.isCode)
                fenced.add(index + 1);
        }
        else if (htmlEnds !== undefined) {
            if (ANY_MARK.test(line))
                return new Set();
            if (htmlEnds.test(line))
                htmlEnds = undefined;
        }
        else {
            htmlEnds = htmlBegun(line);
            fence = opened(line, lines[index - 1] ?? '');
        }
    }
    return fence === undefined ? fenced : new Set();
}
function htmlBegun(line) {
    const text = line.replace(CONTAINERS, '');
    const ends = text.startsWith('<') ? HTML_BLOCKS.find(([begins]) => begins.test(text))?.[1] : undefined;
    return ends?.test(text) ? undefined : ends;
}
/** What only goes on with the paragraph above opens nothing: deep indentation, or an item that is not the first. */
function opened(line, previous) {
    const [, before = '', item = '', mark, info = ''] = OPENING.exec(line) ?? [];
    if (mark === undefined)
        return undefined;
    const { depth, rest } = unquoted(before, Number.POSITIVE_INFINITY);
    const column = width(rest + item);
    const goesOn = (item === '' && column >= 4) || (/\d/.test(item) && Number.parseInt(item, 10) !== 1);
    if (goesOn && /[^\s>]/.test(previous))
        return undefined;
    return { mark: mark.charAt(0), length: mark.length, depth, column, isCode: !RENDERED.test(info) };
}
/** A closing fence, code, or a line that may stand outside. */
function kindWithin(line, { mark, length, depth, column }) {
    const quoted = unquoted(line, depth);
    if (quoted.depth < depth)
        return 'unclear';
    const text = quoted.rest.trim();
    if (text === '')
        return 'code';
    const indent = width(/^[ \t]*/.exec(quoted.rest)?.[0] ?? '');
    if (indent < column)
        return 'unclear';
    const isMark = text.length >= length && text === mark.repeat(text.length);
    if (!isMark || indent > column + 3)
        return 'code';
    return column === 0 || indent === column ? 'end' : 'unclear';
}
/** Takes off the marks of quotations, each with the blank behind it, at most so many. */
function unquoted(line, most) {
    let rest = line;
    let depth = 0;
    while (depth < most && /^[ \t]*>/.test(rest)) {
        rest = rest.replace(/^[ \t]*> ?/, '');
        depth++;
    }
    return { depth, rest };
}
/** Columns of a text; a tab goes on to the next multiple of four. */
function width(text) {
    let columns = 0;
    for (const character of text)
        columns += character === '\t' ? 4 - (columns % 4) : 1;
    return columns;
}

// EXTERNAL MODULE: ./build/packages/risk/src/classes.js
var src_classes = __webpack_require__(66247);
// EXTERNAL MODULE: ./build/packages/risk/src/content/whole-side.js
var whole_side = __webpack_require__(21668);
;// CONCATENATED MODULE: ./build/packages/risk/src/content/text.js


/** Ends of names of prose: what people read, and nothing runs. */
const PROSE = /(?:\.(?:md|markdown|rst|adoc|asciidoc|txt|text)|(?:^|\/)[A-Z][A-Z_-]+)$/i;
/** Is the file a document or a test by every name? All else is taken for code or configuration. */
function isDocumentOrTest({ classes, file }) {
    if ((0,src_classes/* readingOf */.M)(classes) !== 'code')
        return true;
    return classes.every((name) => name === 'other' || name === 'documentation') && PROSE.test(file.path);
}
/** A test by every name, or by every name but those of documents. */
function isTest({ classes }) {
    return readingOf(classes) === 'test';
}
/** Some name of the file says that it is a test. */
function hasTestName({ classes }) {
    return classes.includes('test');
}
function isProse({ classes }) {
    return (0,src_classes/* readingOf */.M)(classes) === 'prose';
}
/**
 * The lines that a change adds to a file, in whatever encoding they are. git takes UTF-16 for binary and has no lines
 * of it; a document with a UTF-16 byte order mark is decoded, and the lines that its base lacks are the added ones.
 */
function addedLines({ contents }) {
    if (contents === undefined)
        return [];
    if (!contents.binary)
        return contents.added;
    const after = decodeUtf16(contents.after);
    if (after === undefined)
        return [];
    const known = new Set(linesOf(decodeUtf16(contents.before) ?? ''));
    return linesOf(after)
        .map((text, index) => ({ number: index + 1, text }))
        .filter(({ text }) => !known.has(text));
}
const PLAIN = /^[\t\x20-\x7E]{0,200}\r?$/;
let lastPlain = {
    contents: undefined,
    plain: true,
};
/**
 * Is every added line short and printable ASCII? Then nothing is hidden in them, and the rules that look for hidden
 * characters need not look. Several rules ask about the same contents, one after another.
 */
function hasPlainLines(file) {
    if (file.contents !== lastPlain.contents) {
        const whole = file.contents?.after && (0,whole_side/* wholeSide */.v)(file.contents);
        const plain = whole?.plain ?? addedLines(file).every(({ text }) => PLAIN.test(text));
        lastPlain = { contents: file.contents, plain };
    }
    return lastPlain.plain;
}
/** A text's lines without their line feeds. */
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** A side's text, decoded with replacement; empty when there is none. */
function textOf(bytes) {
    return bytes === undefined ? '' : (decodeUtf16(bytes) ?? bytes.toString('utf8'));
}
function decodeUtf16(bytes) {
    if (bytes === undefined || bytes.length < 2)
        return undefined;
    const mark = bytes.readUInt16BE(0);
    if (mark === 0xfffe)
        return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    if (mark === 0xfeff)
        return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
    return undefined;
}
/** A path or a piece of a line as it can be shown: printable ASCII as it is, all else as `\u{…}`, at most 80 characters. */
function shown(text) {
    const safe = text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return safe.length > 80 ? `${safe.slice(0, 77)}...` : safe;
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-lines.js


/** The added lines of a Markdown or MDX document that are rendered as more than code. */
function renderedLines(file) {
    const fenced = fencedLines(linesOf(textOf(file.contents?.after)));
    return addedLines(file)
        .filter(({ number }) => !fenced.has(number))
        .map(({ number, text }) => ({ number, original: text, text: withoutReferences(withoutCodeSpans(text)) }));
}
function withoutCodeSpans(text) {
    return text.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, ' ');
}
/** HTML character references hide a word from a search: `java&#115;cript:`. */
function withoutReferences(text) {
    if (!text.includes('&'))
        return text;
    return text
        .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex, decimal) => character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
        .replace(/&colon;/gi, ':')
        .replace(/&(?:tab|newline);/gi, '');
}
function character(codePoint) {
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sieve.js
/** Finds nothing. */
const NOTHING = { test: () => false };
/**
 * Finds what any of many expressions finds. V8 compiles an expression when it is first tried, which takes longer than
 * all else that is done with a small file; those of whose words a text has none are not tried on its lines.
 */
class Sieve {
    parts;
    #words;
    constructor(...parts) {
        this.parts = parts;
    }
    /** What finds in the lines of this text what the expressions find. */
    within(text) {
        const able = this.#ableIn(text);
        return able.length === 0 ? NOTHING : { test: (line) => able.some((expression) => expression.test(line)) };
    }
    /** What the first expression finds that finds something. */
    exec(line) {
        for (const expression of this.#ableIn(line)) {
            const found = expression.exec(line);
            if (found !== null)
                return found;
        }
        return null;
    }
    test(line) {
        return this.exec(line) !== null;
    }
    #ableIn(text) {
        this.#words ??= this.parts.map(([words]) => words.split(' '));
        const able = [];
        let lower;
        for (const [index, [, expression]] of this.parts.entries()) {
            if (expression.ignoreCase)
                lower ??= text.toLowerCase();
            const where = (expression.ignoreCase ? lower : undefined) ?? text;
            if (this.#words[index]?.some((word) => where.includes(word)))
                able.push(expression);
        }
        return able;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-active.js






const DOCUMENT = /\.(?:md|markdown|mdx|mdoc|rst|adoc|asciidoc|txt|rmd|qmd|html?|svg|xhtml)$/i;
/** Markup that a browser runs, whichever document it stands in. */
const ACTIVE_MARKUP = /<\s*(?:script|iframe|object|embed|applet|base|form|meta\s[^>]*http-equiv|link\s[^>]*rel\s*=\s*["']?(?:stylesheet|import|preload))\b|(?:^|[\s"'/<])on(?:abort|animation\w*|auxclick|before\w+|begin|blur|change|click|close|contextmenu|copy|cut|dblclick|drag\w*|drop|end|error|focus\w*|hashchange|input|invalid|key\w+|load\w*|message|mouse\w+|page\w+|paste|play\w*|pointer\w+|popstate|repeat|reset|resize|scroll\w*|search|select\w*|show|submit|toggle|touch\w+|transition\w*|unload|wheel)\s*=\s*(?!["']?\s*$)\S|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*\S|data:(?:text\/html|image\/svg\+xml|application\/xhtml)|<\?php|<%[=-]?/i;
/** A link of reStructuredText or AsciiDoc that runs a script. */
const SCRIPT_LINK = /<\s*(?:java|vb)script:/i;
/** Code blocks that a documentation tool runs, and comments that a generator runs. */
const EXECUTED_FORMS = anyOf(/^[ \t>]*(?:`{3,}|~{3,}|:{3,})\s*\{\s*(?:code-cell|exec\w*|eval-\w+|python|r|julia|bash|sh|shell|js|javascript|ojs|node|sql|perl|ruby|powershell|rust|go|jupyter-execute|ipython|plot|command-output|program-output|raw|include|literalinclude|csv-table|testcode|testsetup|testcleanup)\b/i, /^[ \t>]*(?:`{3}|~{3}|:{3})\s*\S.*\b(?:exec(?:ute)?|eval|runnable|cmd|cmd_result|run|run_on_save|run_on_load)\s*=/i, /\[\[\[cog\b|<!--\s*(?:AUTO-GENERATED-CONTENT|mdsh|cog|markdown-exec|embedme|markdown-autodocs|doc-gen|exec)\b|<!--\s*#\s*(?:exec|include)\b/i, 
// A notebook that is written as Markdown (Jupytext, Quarto)
/^(?:jupytext|kernelspec|execute)\s*:\s*$/i);
const EXECUTED = new RegExp(EXECUTED_FORMS.source, 'i');
/** Front matter that is a program (gray-matter), and tags that make objects of any class while YAML is read. */
const FRONT_MATTER = /^---\s*(?:js|javascript|coffee|cson|node|ts|typescript)\s*$|!!?(?:js|python|ruby|java|perl|php)\/\w/i;
/** A template's expression that reaches for files, the environment or a class behind its value (Jinja, Liquid, Hugo). */
const TEMPLATE_EXPRESSION = /\{\{(?:(?!\{\{)[^}])*(?:readFile|readDir|getenv|__\w+__|\.constructor\b|\bprocess\.|\brequire\s*\(|\b(?:system|popen|exec|eval|shell|pipe)\s*\()|\{%-?\s*(?:import|from|exec\w*|eval|python|bash|shell|ruby|call|do)\b/;
/** Docusaurus and other sites read Markdown as MDX: at a line's start these are a program's words. */
const MODULE = /^(?:import\s(?:[\w$*{},\s]{2,}(?<=\s)from\s+|\s*)['"][^'"]+['"];?\s*$|export\s+(?:const|let|var)\s+\w+\s*=|export\s+(?:default\s+)?(?:async\s+)?(?:function|class)\b\s*(?:\w+\s*)?[({])/;
/** Runs a command when TeX sets the page, or when an editor opens the file. */
const ON_READING = /\\write18\b|\\immediate\s*\\write|\\input\s*\{\||-\*-.*\beval\s*:|^.{0,20}\beval:\s*\(|\bvim?:.*\b(?:system|shell|source)\b/;
/** A diagram may call scripts unless its renderer forbids it. */
const DIAGRAM = /^\s*click\s+\S+\s.*javascript:|["']?securityLevel["']?\s*:\s*["']?(?:loose|antiscript)/i;
/** What runs wherever it stands, the first that finds something first. */
const ACTIVE = new Sieve(['< = :', ACTIVE_MARKUP], ['``` ~~~ ::: [[cog <!-- :', EXECUTED], ['{{ {% \\write18 \\immediate \\input -*- eval: vi: vim:', anyOf(TEMPLATE_EXPRESSION, ON_READING)], ['--- ! javascript: securitylevel', anyOf(FRONT_MATTER, DIAGRAM)]);
/** Directives of reStructuredText that run something, or that bring in what is no document. */
const DIRECTIVE = /^\s*(?:\.\.\s+(?:exec\w*|program-output|command-output|jupyter-execute|jupyter-kernel|ipython|plot|runblock|runcmd|autoexec|pyexec|repl|raw::\s*(?:html|latex)?\s*$|default-role|role::\s*raw|ifconfig|jinja|testcode|testsetup|testcleanup|include|literalinclude|csv-table|raw)::?|:(?:file|url):)|^\s*\.\.\s+role::\s*[\w-]+\s*\(raw\)|(?:<|:target:\s*|^\.\.\s+_[^:]*:\s*)javascript:|\b(?:sys2?|eval)::\[|\{(?:sys[23]?|eval):/i;
/** What brings in another file: the first group that is there is its name. */
const INCLUDED = anyOf(/^\s*(?:\.\.\s+(?:include|literalinclude|csv-table|raw)::|:(?:file|url):|include::)\s*(.*)$/i);
const PULLED_IN_FORMS = anyOf(/--8<--\s*["']([^"']+)["']/, /\{!\s*(\S+)\s*!\}/, /\{\{\s*#\w+\s+([^\s}]+)/, /\{%-?\s*include\w*\s+["']?([^\s"'%]+)/, /\{\{[<%]\s*(?:readfile|include|code)\b[^>%]*?["']([^"']+)["']/, /^\s*<<<\s*(\S+)/, /^\s*!include(?:url|sub)?\s+(\S+)/);
const PULLED_IN = new Sieve(['--8<-- {! {{ {% <<< !include', PULLED_IN_FORMS]);
/** What pip reads, whatever the file is called: options, and packages with their versions. */
const REQUIREMENT = /^\s*(?:(?:-[rce]|--(?:(?:extra-)?index-url|find-links|trusted-host|requirement|editable))[\s=]+\S|[A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?\s*(?:==|~=|>=)\s*\d[\w.*]*\s*(?:;.*|--hash.*|\\)?$)/;
/** Beyond the repository, or where secrets are kept. */
const FAR_AWAY = /^(?:\/(?!\/)|~|[a-z]+:\/\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;
const FAR_AWAY_FROM_SITE = /^(?:~|[a-z]+:\/\/|\/(?:etc|proc|root|home|var|tmp|Users)\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;
/** What looks like a document and runs is no documentation (contract, "Low"). */
const documentActive = (0,rule/* fileRule */.x)({
    code: 'RISK_DOCUMENT_EXECUTES',
    title: 'A document that executes',
    why: 'Script in a page runs in its readers’ browsers; a directive or an executed code block runs where the documentation is built.',
    remedy: 'Show code in a plain code block; load scripts from the site’s own theme.',
    needs: 'contents',
    applies: ({ file, classes }) => classes.includes('documentation') || (DOCUMENT.test(file.path) && !classes.includes('test')),
    *inspect(file) {
        const { path } = file.file;
        const isMarkdown = /\.(?:md|markdown|mdx|mdoc|rmd|qmd)$/i.test(path);
        const isRest = /\.(?:rst|rest|txt)$/i.test(path);
        const lines = isMarkdown ? renderedLines(file) : addedLines(file);
        const raw = isRest ? rawLines(linesOf(textOf(file.contents?.after))) : undefined;
        let findings = 0;
        for (const { text, number } of lines) {
            const isRendered = raw === undefined || raw.has(number) || SCRIPT_LINK.test(text);
            const finding = (isRendered ? active(text, number) : undefined) ??
                (isMarkdown ? moduleCode(text, number) : directive(text, number, path));
            if (finding === undefined)
                continue;
            yield finding;
            if (++findings === 3)
                return;
        }
    },
});
/** Numbers of the lines of `raw` blocks: the only ones of reStructuredText that reach a browser as they are. */
function rawLines(lines) {
    const raw = new Set();
    let indent = -1;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const own = line.length - line.trimStart().length;
        if (indent >= 0 && own <= indent)
            indent = -1;
        if (indent >= 0 || /^\s*\.\.\s+raw::/i.test(line))
            raw.add(index + 1);
        if (indent < 0 && /^\s*\.\.\s+raw::/i.test(line))
            indent = own;
    }
    return raw;
}
function active(text, line) {
    for (const part of windows(text)) {
        const found = ACTIVE.exec(part) ?? pulledIn(part);
        if (found !== null)
            return { tier: 'medium', line, message: shown(part.slice(found.index).trim()) };
    }
    return undefined;
}
/** Sites take files from all over their repository; only what lies beyond it, or is kept secret, is told. */
function pulledIn(text) {
    const found = PULLED_IN.exec(text);
    const target = found?.slice(1).find((group) => group !== undefined) ?? '';
    return FAR_AWAY_FROM_SITE.test(target) ? found : null;
}
/** A long line in pieces that overlap: the patterns look ahead, and must not do so over a whole megabyte. */
function* windows(text) {
    for (let from = 0; from === 0 || from < text.length; from += WINDOW - OVERLAP)
        yield text.slice(from, from + WINDOW);
}
const WINDOW = 2_000;
const OVERLAP = 400;
function moduleCode(text, line) {
    return MODULE.test(text.slice(0, WINDOW))
        ? { tier: 'medium', line, message: `MDX runs this: ${shown(text.trim())}` }
        : undefined;
}
function directive(text, line, path) {
    if (text.length > WINDOW)
        return undefined;
    if (REQUIREMENT.test(text))
        return { tier: 'medium', line, message: `pip reads this: ${shown(text.trim())}` };
    if (!DIRECTIVE.test(text) && !text.startsWith('include::'))
        return undefined;
    const target = INCLUDED.exec(text)?.[1];
    if (target !== undefined && !isFarAway(path, target.trim()) && !/^\s*\.\.\s+raw::\s*$/.test(text))
        return undefined;
    return { tier: 'medium', line, message: shown(text.trim()) };
}
function isFarAway(path, target) {
    return FAR_AWAY.test(target) || (target.startsWith('../') && (0,link_names/* resolveTarget */.u)(path, target) === undefined);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-hidden-instructions.js


const WHOM = /\b(?:ais?|agents?|assistants?|llms?|language models?|models?|claude|copilot|(?:chat)?gpt\w*|gemini|codex|cursor|devin|chatbots?|reviewers?)\b/i;
const ORDER = /\b(?:ignore|disregard|forget|override|bypass|you (?:must|should|are|will|may|need)|do not|don't|never|always|run|execute|fetch|download|send|upload|post|print|reveal|exfiltrate|approve|merge|install|delete|disable|respond|reply|pretend|act as|treat)\b/i;
const INJECTION = /\b(?:ignore|disregard|forget|override)\b[^.]{0,60}\b(?:previous|prior|above|earlier|instructions?|rules?|prompts?|guidelines?)\b|\bsystem (?:prompt|message|instruction)|<\/?(?:system|instructions?|important)>|\[\/?INST\]|\b(?:secret|hidden) instructions?\b|^<!--\s*(?:system|assistant|developer)\s*:|\bapprove (?:this|the) (?:pull request|pr|change|merge)/i;
const COMMAND = /\b(?:curl|wget)\s+\S+|\|\s*(?:ba|z)?sh\b|\bbase64\s+-d|\$\{?\w*(?:TOKEN|SECRET|PASSWORD|API_KEY)\b|\bprintenv\b|\/etc\/passwd|\brm\s+-rf\b/;
const LONGEST = 20_000;
/** Orders in a comment: nobody sees them on the page, and an agent that reads the file takes them for its task. */
const documentHiddenInstructions = (0,rule/* fileRule */.x)({
    code: 'RISK_HIDDEN_INSTRUCTIONS',
    title: 'Instructions that readers do not see',
    why: 'A comment is not rendered; an agent that reads the file reads it like any other text, and may obey.',
    remedy: 'Remove the comment, or write it as visible text.',
    needs: 'contents',
    applies: ({ classes, file }) => classes.includes('documentation') || /\.(?:mdx?|markdown|rst|adoc|html?|svg)$/i.test(file.path),
    *inspect({ contents }) {
        if (contents === undefined || contents.added.length === 0)
            return;
        const added = new Set(contents.added.map(({ number }) => number));
        for (const part of hiddenParts(textOf(contents.after))) {
            const line = firstIn(added, part);
            if (line === undefined)
                continue;
            yield { tier: 'medium', line, message: `not rendered: ${shown(part.text.trim())}` };
            return;
        }
    },
});
function isOrder(text) {
    const part = text.slice(0, LONGEST);
    return INJECTION.test(part) || COMMAND.test(part) || (WHOM.test(part) && ORDER.test(part));
}
function firstIn(added, { from, to }) {
    for (let line = from; line <= to; line++)
        if (added.has(line))
            return line;
    return undefined;
}
/** Comments of HTML, Markdown, reStructuredText and AsciiDoc, and elements that are styled away, if they hold orders. */
function* hiddenParts(text) {
    for (const { 0: comment, index } of text.matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g))
        if (isOrder(comment))
            yield partOf(text, index, comment);
    for (const { index } of text.matchAll(HIDDEN_ELEMENT)) {
        const element = text.slice(index, index + 2_000);
        if (isOrder(element))
            yield partOf(text, index, element);
    }
    for (const [index, line] of linesOf(text).entries()) {
        const comment = line.length > LONGEST ? null : LINE_COMMENT.exec(line);
        const said = comment?.[1] ?? comment?.[2] ?? comment?.[3];
        if (said !== undefined && isOrder(said))
            yield { from: index + 1, to: index + 1, text: said };
    }
}
const HIDDEN_ELEMENT = /<\w{1,30}[^<>]{0,300}(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*[:=]\s*["']?(?:transparent|white|#fff(?:fff)?)\b)/gi;
/** `[//]: # (text)` and its kin in Markdown, `// text` in AsciiDoc, `.. text` in reStructuredText. */
const LINE_COMMENT = /^\s*(?:\[(?:\/\/|comment|_|\.|#)\]:\s*(?:#|<>)\s*["'(](.*)["')]\s*$|\/\/\s(.*)$|\.\.\s+(?![\w-]+::|_|\[|\|)(.*)$)/i;
function partOf(text, at, part) {
    const from = lineAt(text, at);
    return { from, to: from + (part.match(/\n/g) ?? []).length, text: part };
}
function lineAt(text, at) {
    let line = 1;
    for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/document-mdx.js



/** MDX is a program that renders to a page: its imports, exports and expressions run when the site is built. */
const documentMdx = (0,rule/* fileRule */.x)({
    code: 'RISK_MDX_CODE',
    title: 'Code in an MDX document',
    why: 'Imports, exports and expressions of an MDX file run in the build and in the reader’s browser.',
    remedy: 'Write the page as plain Markdown, or let a person read the code.',
    needs: 'contents',
    applies: ({ file }) => /\.mdx$/i.test(file.path) || /\.mdx$/i.test(file.previousPath ?? ''),
    *inspect({ contents }) {
        if (contents === undefined)
            return;
        const after = codeLines(linesOf(textOf(contents.after)));
        const before = codeLines(linesOf(textOf(contents.before)));
        const added = contents.added.find(({ number }) => after.has(number));
        if (added !== undefined)
            yield { tier: 'medium', line: added.number, message: shown(added.text.trim()) };
        const removed = contents.removed.find(({ number }) => before.has(number));
        if (added === undefined && removed !== undefined)
            yield { tier: 'medium', message: `line ${removed.number} of the base was code: ${shown(removed.text.trim())}` };
    },
});
/**
 * Numbers of the lines that hold code (MDX 3, "Syntax"): import and export blocks up to the next empty line, and
 * everything from an opening brace to its closing one, code blocks and code spans left out.
 */
function codeLines(lines) {
    const fenced = fencedLines(lines);
    const code = new Set();
    let inModule = false;
    let depth = 0;
    for (const [index, line] of lines.entries()) {
        if (fenced.has(index + 1) && !inModule && depth === 0)
            continue;
        inModule = line.trim() !== '' && (inModule || /^(?:import|export)\b/.test(line));
        const text = inModule || depth > 0
            ? line
            : line.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, '').replace(/\\[{}]/g, '');
        const opens = (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
        if (inModule || depth > 0 || /[{}]/.test(text))
            code.add(index + 1);
        depth = Math.max(0, depth + opens);
    }
    return code;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-characters.js
/** Everything that may be hidden; what is legitimate in its place is sorted out afterwards. */
const CANDIDATE = new RegExp(`[${[
    '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
    '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E0FFF}',
].join('')}]`, 'gu');
/** No regular expression runs over a text that is ASCII alone. */
const NON_ASCII = /[^\0-\x7F]/;
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Scripts whose spelling needs U+200C or U+200D: cursive ones and the Brahmic ones (Unicode UAX 31, section 2.3). */
const JOINER_SCRIPTS = [
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Mandaic',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Khmer',
    'Myanmar',
    'Tibetan',
];
const EMOJI_BASE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const TAGGED_FLAG = /^[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,4}\u{E007F}/u;
const FLAG = '\u{1F3F4}';
const EMOJI_SELECTOR = '\uFE0F';
const TEXT_SELECTOR = '\uFE0E';
const KEYCAP = '\u20E3';
/**
 * The hidden characters of a text, those left out that belong where they stand: U+FE0F and U+200D inside an emoji,
 * tag characters inside a subdivision flag (Unicode UTS 51, annex C), U+200C and U+200D between letters of one
 * script that is spelled with them. Right-to-left letters are never hidden.
 * @param startsFile the text begins at the first byte of its file, where U+FEFF is a byte order mark
 */
function hiddenCharacters(text, startsFile = false) {
    if (!NON_ASCII.test(text))
        return [];
    const found = [];
    let flagEnds = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        const at = match.index;
        const character = match[0];
        if (at < flagEnds)
            continue;
        const flag = flagTags(text, at);
        if (flag > 0)
            flagEnds = at + flag;
        else if (!isLegitimate(text, at, character, startsFile))
            found.push(described(character, at));
    }
    return found;
}
/** How long the tag sequence of a subdivision flag is that starts here; 0 when none does. */
function flagTags(text, at) {
    if (before(text, at) !== FLAG)
        return 0;
    return TAGGED_FLAG.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}
function isLegitimate(text, at, character, startsFile) {
    switch (character) {
        case '\uFEFF':
            return startsFile && at === 0;
        case EMOJI_SELECTOR:
        case TEXT_SELECTOR:
            return selectsPresentation(text, at);
        case '\u200D':
            return joinsEmoji(text, at) || joinsLetters(text, at);
        case '\u200C':
            return joinsLetters(text, at);
        default:
            return false;
    }
}
function selectsPresentation(text, at) {
    const base = before(text, at);
    return EMOJI_BASE.test(base) || (/^[0-9#*]$/.test(base) && text[at + 1] === KEYCAP);
}
function joinsEmoji(text, at) {
    const previous = before(text, at);
    const base = previous === EMOJI_SELECTOR ? before(text, at - 1) : previous;
    return EMOJI_BASE.test(base) && /^\p{Extended_Pictographic}$/u.test(after(text, at + 1));
}
function joinsLetters(text, at) {
    const previous = before(text, at);
    const next = after(text, at + 1);
    joinerScripts ??= JOINER_SCRIPTS.map((script) => new RegExp(`^(?=[\\p{L}\\p{M}])\\p{Script_Extensions=${script}}$`, 'u'));
    return joinerScripts.some((script) => script.test(previous) && script.test(next));
}
/** Made when the first joiner is met: the tables of the scripts take longer than judging a change without any. */
let joinerScripts;
/** The character that ends before this offset. */
function before(text, at) {
    const low = text.charCodeAt(at - 1);
    const isPair = low >= 0xdc00 && low <= 0xdfff;
    return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
/** The character that starts at this offset. */
function after(text, at) {
    const codePoint = text.codePointAt(at);
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}
function described(character, at) {
    return { at, codePoint: character.codePointAt(0), kind: kindOf(character) };
}
function kindOf(character) {
    if (BIDIRECTIONAL.test(character))
        return 'bidirectional';
    if (character === '\uFEFF')
        return 'byte-order-mark';
    if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character))
        return 'variation-selector';
    return /[\u{E0000}-\u{E0FFF}]/u.test(character) ? 'tag' : 'invisible';
}
/** `U+202E`, as Unicode writes it. */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-content.js



const MOST_FINDINGS = 5;
/** Trojan Source (CVE-2021-42574) and its kin: Unicode TR36, section 3; UTS 39, section 5.4. */
const hiddenContent = (0,rule/* fileRule */.x)({
    code: 'RISK_HIDDEN_CHARACTER',
    title: 'Hidden characters',
    why: 'A reader sees another text than the compiler or the agent does: bidirectional controls reorder a line, invisible and tag characters carry instructions or split a name.',
    remedy: 'Remove the character, or write it as an escape such as \\u202E.',
    needs: 'contents',
    inspect: (file) => (hasPlainLines(file) ? [] : hiddenIn(file)),
});
function* hiddenIn(file) {
    const tier = isDocumentOrTest(file) ? 'medium' : 'high';
    let findings = 0;
    for (const { text, number } of addedLines(file)) {
        const hidden = hiddenCharacters(text, number === 1);
        if (hidden.length === 0)
            continue;
        yield { tier, line: number, message: describe(hidden) };
        if (++findings === MOST_FINDINGS)
            return;
    }
}
function describe(hidden) {
    const [first] = hidden;
    const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
    return `${codePointName(first.codePoint)} (${first.kind}) at column ${first.at + 1}${more}`;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/control-characters.js

/** A line of code or of a test that is longer than this hides what stands at its end. */
const LONGEST_LINE = 2_000;
/** C0 without the tab, DEL, C1 (U+0085 among them), and the two separators that some languages take for a new line. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;
/** The same without `g`, which is quicker to say no: most lines have none. */
const SUSPECT = new RegExp(CONTROL.source);
/** Text that is pushed out of the window by blanks. */
const FAR_RIGHT = /\S[ \t]{200}[ \t]*\S/;
/**
 * Control characters of one line, by name: a carriage return anywhere but at the line's end, C0 and C1 controls,
 * terminal escapes, U+2028 and U+2029. A viewer shows such a line otherwise than a program reads it.
 * @param line without its line feed
 */
function controlCharacters(line) {
    if (!SUSPECT.test(line))
        return [];
    const found = [];
    for (const { 0: character, index } of line.matchAll(CONTROL)) {
        if (character === '\r' && index === line.length - 1)
            continue;
        found.push(codePointName(character.charCodeAt(0)));
    }
    return found;
}
/** Does the line hold more than a person sees: over 2,000 characters, or text behind hundreds of blanks? */
function isOverlong(line) {
    return line.length > LONGEST_LINE || (line.length > 200 && FAR_RIGHT.test(line));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-control.js



/** Terminal escapes and stray line ends: what a pager or a diff shows is not what a program reads. */
const hiddenControl = (0,rule/* fileRule */.x)({
    code: 'RISK_CONTROL_CHARACTER',
    title: 'Control characters',
    why: 'A lone carriage return, U+2028 or an escape sequence overwrites or hides text in a terminal, and ends a line for one reader and not for another.',
    remedy: 'Remove the character, or write it as an escape such as \\x1b.',
    needs: 'contents',
    inspect: (file) => (hasPlainLines(file) ? [] : controlsIn(file)),
});
function* controlsIn(file) {
    for (const { text, number } of addedLines(file)) {
        const [first] = controlCharacters(text);
        if (first === undefined)
            continue;
        yield { tier: 'medium', line: number, message: `the control character ${first}` };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/look-alikes.js
/** Letters of other scripts that a reader takes for Latin ones (Unicode UTS 39, confusables.txt, the exact look-alikes). */
const CYRILLIC = 'асеорхуѕіјһԁԛԝѵьАВСЕНІЈКМОРЅТХУԌԚԜѴҮүӀӏ';
const GREEK = 'οαινρκγυΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ';
const LATIN_LIKE = 'ɑɡℓⅼⅽⅾⅿⅰⅴⅹ';
const LOOK_ALIKE = new RegExp(`^[${CYRILLIC}${GREEK}${LATIN_LIKE}]+$`, 'u');
const CYRILLIC_LOOK_ALIKE = new RegExp(`^[${CYRILLIC}]+$`, 'u');
const GREEK_LOWER = /^[αινρκγυ]+$/u;
/** Scripts that nobody mixes with Latin inside one word but to deceive. */
const FOREIGN = /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Ol_Chiki}]/u;
/** Letters that normalise to ASCII (NFKC): some compilers read them as the ASCII letter. */
const COMPATIBILITY = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\uFB00-\uFB06\u{1F130}-\u{1F149}]/u;
/** Letters and signs that look like an operator or a separator: click letters, the Greek question mark, fraction slashes. */
const FALSE_PUNCTUATION = /[\u01C0-\u01C3\u037E\uA789\u2236\u05F3\u05F4\uFF1B]/u;
/** A web address whose host does not end where it seems to. */
const FALSE_SLASH = /https?:\/\/[^\s"'`<>)]{0,2000}[\u2044\u2215\u29F8\uFF0F\uA789\uFF0E\u3002\uFF61]/u;
const look_alikes_NON_ASCII = /[^\0-\x7F]/;
/** Anything that one of the functions here could find: Chinese, accents and emoji are none of it. */
const LOOK_ALIKE_HINT = new RegExp(`[${CYRILLIC}${GREEK}${LATIN_LIKE}\\p{Script=Cyrillic}]|${[FOREIGN, COMPATIBILITY, FALSE_PUNCTUATION].map(({ source }) => source).join('|')}|[\u2044\u2215\u29F8\uFF0F\uFF0E\u3002\uFF61]`, 'u');
const WORD = /[\p{L}\p{M}\p{Nl}\p{Nd}]+/gu;
const LETTER = /[\p{L}\p{Nl}]/u;
const LATIN = /[A-Za-z]/;
/**
 * The words of a text that mix Latin letters with letters that pass for Latin ones, wherever they stand. Words such as
 * `SQLзапрос`, `Δt` or `µs` do not: their other letters look like nothing in Latin.
 */
function mixedWords(text) {
    return look_alikes_NON_ASCII.test(text) ? wordsOf(text).filter(isDeceptive) : [];
}
/**
 * The identifiers of a piece of code, its comments and strings blanked out, that are or hold look-alikes: mixed words;
 * words of Cyrillic letters alone that all pass for Latin; full-width and mathematical letters, which NFKC folds to ASCII.
 */
function deceptiveIdentifiers(code) {
    if (!look_alikes_NON_ASCII.test(code))
        return [];
    return wordsOf(code).filter((word) => isDeceptive(word) || isMixedIdentifier(word) || CYRILLIC_LOOK_ALIKE.test(word) || foldsToAscii(word));
}
function wordsOf(text) {
    return (text.match(WORD) ?? []).filter((word) => look_alikes_NON_ASCII.test(word));
}
function isDeceptive(word) {
    if (!LATIN.test(word))
        return false;
    if (FOREIGN.test(word))
        return true;
    const others = [...word].filter((character) => look_alikes_NON_ASCII.test(character) && LETTER.test(character)).join('');
    if (others === '' || !LOOK_ALIKE.test(others))
        return false;
    return !GREEK_LOWER.test(others) || (word.match(/[A-Za-z]/g) ?? []).length >= 3;
}
/** Cyrillic and Latin in one identifier; Greek is left to science, where `Δt` and `dθ` are words. */
function isMixedIdentifier(word) {
    return LATIN.test(word) && /\p{Script=Cyrillic}/u.test(word);
}
function foldsToAscii(word) {
    const folding = [...word].filter((character) => COMPATIBILITY.test(character)).length;
    return folding > 1 || (folding === 1 && LATIN.test(word));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-in-path.js





/** A name that is not what it looks like, for instance `config` with a zero-width space beside `config`. */
const hiddenInPath = (0,rule/* fileRule */.x)({
    code: 'RISK_HIDDEN_IN_PATH',
    title: 'Hidden or look-alike characters in a name',
    why: 'Two names that look the same are two files: a reviewer, an owner rule or a glob takes one for the other.',
    remedy: 'Rename the file with visible characters of one script.',
    needs: 'names',
    *inspect({ file }) {
        if (file.status === 'modified' || file.status === 'deleted')
            return;
        const { path } = file;
        const [hidden] = hiddenCharacters(path);
        if (hidden !== undefined)
            yield { tier: 'medium', message: `${shown(path)} has ${codePointName(hidden.codePoint)} (${hidden.kind})` };
        const [control] = controlCharacters(`${path}.`);
        if (control !== undefined)
            yield { tier: 'medium', message: `${shown(path)} has the control character ${control}` };
        for (const word of mixedWords(path))
            yield { tier: 'medium', message: `${shown(path)} mixes scripts in ${shown(word)}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-long-line.js



/** Nobody scrolls to column 3,000. */
const hiddenLongLine = (0,rule/* fileRule */.x)({
    code: 'RISK_LONG_LINE',
    title: 'A line longer than a person reads',
    why: 'What stands far to the right of a line is not seen in a review; minified code is not reviewed at all.',
    remedy: 'Break the line; keep generated data out of code and tests.',
    needs: 'contents',
    applies: (file) => !isProse(file),
    inspect: (file) => (hasPlainLines(file) ? [] : longLinesIn(file)),
});
function* longLinesIn(file) {
    for (const { text, number } of addedLines(file)) {
        if (!isOverlong(text))
            continue;
        const what = text.length > LONGEST_LINE ? `a line of ${text.length} characters` : 'text behind hundreds of blanks';
        yield { tier: 'medium', line: number, message: what };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/doubtful-regions.js
/**
 * Lines of regions that may be code all the same: the scanner knows no regular expressions, no markup between tags and
 * no raw strings, so that a quote in one of them seems to open a text of many lines; and templates hold code.
 * @returns the lines' places, the first is 0
 */
function doubtfulLines(text, regions, language) {
    const lines = new Set();
    let line = 0;
    let at = 0;
    let nextBreak = text.indexOf('\n');
    for (const region of regions) {
        if (nextBreak >= 0 && nextBreak < region.from)
            nextBreak = text.indexOf('\n', region.from);
        if (nextBreak < 0)
            break;
        if (nextBreak >= region.to)
            continue;
        const body = text.slice(region.from, region.to);
        if (!isDoubtful(text, region, body, language))
            continue;
        line += breaksIn(text.slice(at, region.from));
        at = region.from;
        const count = breaksIn(body);
        for (let next = line; next <= line + count; next++)
            lines.add(next);
    }
    return lines;
}
function isDoubtful(text, { kind, from, to }, body, language) {
    if (to === text.length)
        return true;
    const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    if (kind === 'comment')
        return !/^[\s{(]*$/.test(before);
    if (language === 'python')
        return /(?:f|fr|rf)(?:"""|''')$/i.test(before);
    if (language !== 'javascript')
        return false;
    return body.includes('${') || /(?:(?<!=)>|\/[^/]*)\s*`$/.test(before.slice(-500));
}
function breaksIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/languages.js
const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const SYNTAXES = {
    javascript: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
    python: { lineComments: ['#'], blockComments: [], quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] },
    go: { ...C_COMMENTS, quotes: ['`', '"', "'"], multiline: ['`'] },
    rust: { ...C_COMMENTS, quotes: ['"'], multiline: ['"'], nests: true, loneQuote: true },
    jvm: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'], nests: true },
    csharp: { ...C_COMMENTS, quotes: ['"""', '"', "'"], multiline: ['"""'] },
    ruby: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
    php: { lineComments: ['//', '#'], blockComments: [['/*', '*/']], quotes: ['"', "'"], multiline: [] },
    c: { ...C_COMMENTS, quotes: ['"', "'"], multiline: [] },
    swift: { ...C_COMMENTS, quotes: ['"""', '"'], multiline: ['"""'], nests: true },
    elixir: { lineComments: ['#'], blockComments: [], quotes: ['"""', '"', "'"], multiline: ['"""'] },
    shell: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [] },
    dart: { ...C_COMMENTS, quotes: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"], nests: true },
    lua: { lineComments: ['--'], blockComments: [['--[[', ']]']], quotes: ['"', "'"], multiline: [] },
    lisp: { lineComments: [';'], blockComments: [['#|', '|#']], quotes: ['"'], multiline: ['"'] },
    haskell: { lineComments: ['--'], blockComments: [['{-', '-}']], quotes: ['"'], multiline: [], nests: true },
    perl: { lineComments: ['#'], blockComments: [], quotes: ['"', "'"], multiline: [], pod: true },
    julia: { lineComments: ['#'], blockComments: [['#=', '=#']], quotes: ['"""', '"'], multiline: ['"""'], nests: true },
};
const EXTENSIONS = {
    javascript: 'js mjs cjs jsx ts mts cts tsx vue svelte coffee astro es6',
    python: 'py pyi pyx pyw',
    go: 'go',
    rust: 'rs',
    jvm: 'java kt kts scala sc groovy gradle',
    csharp: 'cs fs vb',
    ruby: 'rb rake gemspec ru cr',
    php: 'php phpt',
    c: 'c h cc cpp cxx c++ hh hpp hxx h++ m mm cu inl ipp zig d proto sol v sv',
    swift: 'swift',
    elixir: 'ex exs',
    shell: 'sh bash zsh fish bats ksh ps1 psm1 nix tcl',
    dart: 'dart',
    lua: 'lua',
    lisp: 'clj cljs cljc lisp el scm rkt',
    haskell: 'hs lhs elm purs idr',
    perl: 'pl pm t',
    julia: 'jl r',
};
const BY_EXTENSION = new Map(Object.entries(EXTENSIONS).flatMap(([language, extensions]) => extensions.split(' ').map((extension) => [extension, language])));
/** The language that a path's extension names; none for data, prose and unknown extensions. */
function languageOf(path) {
    if (path !== last.path) {
        const dot = path.lastIndexOf('.');
        last = { path, language: dot < 0 ? undefined : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase()) };
    }
    return last.language;
}
/** Several rules ask about the same path, one after another. */
let last = { path: '', language: undefined };
function syntaxOf(language) {
    return SYNTAXES[language];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/code-mask.js


/**
 * Blanks out what a compiler does not read. This is a scanner for a whole family of languages, not a parser: on text
 * that it misreads (a regular expression with a quote, a nested template) it errs for one line, since a string of
 * single quotes ends with its line; where it may err for more, it says so. Linear in the text.
 */
function maskCode(text, language) {
    const regions = regionsOf(text, syntaxOf(language), startsOf(language));
    const wholeCode = blank(text, regions, () => true);
    return {
        withoutComments: blank(text, regions, (region) => region.kind === 'comment').split('\n'),
        code: wholeCode.split('\n'),
        wholeCode,
        doubtful: doubtfulLines(text, regions, language),
    };
}
function blank(text, regions, wanted) {
    let out = '';
    let from = 0;
    for (const region of regions) {
        if (!wanted(region))
            continue;
        out += text.slice(from, region.from) + text.slice(region.from, region.to).replace(/[^\n]/g, ' ');
        from = region.to;
    }
    return out + text.slice(from);
}
function regionsOf(text, syntax, starts) {
    const regions = [];
    starts.lastIndex = 0;
    let match = starts.exec(text);
    while (match !== null) {
        const region = regionAt(text, match.index, match[0], syntax);
        if (region !== undefined)
            regions.push(region);
        const end = region === undefined ? match.index + match[0].length : region.to;
        const closed = region?.kind === 'string' ? end + closingLength(text, end, match[0]) : end;
        starts.lastIndex = Math.max(closed, match.index + 1);
        match = starts.exec(text);
    }
    return regions;
}
const compiled = new Map();
function startsOf(language) {
    const pattern = compiled.get(language) ?? startPattern(syntaxOf(language));
    compiled.set(language, pattern);
    return pattern;
}
/** Everything that can start a comment or a string; a backslash outside of a string hides what follows it. */
function startPattern({ lineComments, blockComments, quotes, pod, loneQuote }) {
    const starts = [...blockComments.map(([open]) => open), ...lineComments, ...quotes];
    const parts = starts.sort((a, b) => b.length - a.length).map(escaped);
    if (loneQuote)
        parts.unshift('r#*"', "'(?:\\\\[^\\n]|[^\\\\'\\n])'");
    if (pod)
        parts.unshift('^=(?:begin|pod|head|over|for|item)\\b');
    return new RegExp(`\\\\.|${parts.join('|')}`, 'gm');
}
function regionAt(text, at, start, syntax) {
    const isCharacter = syntax.loneQuote === true && start.startsWith("'");
    if (start.startsWith('\\') || isCharacter)
        return undefined;
    if (start.startsWith('='))
        return { kind: 'comment', from: at, to: podEnd(text, at) };
    const block = syntax.blockComments.find(([open]) => open === start);
    if (block !== undefined)
        return { kind: 'comment', from: at, to: blockEnd(text, at, block, syntax.nests ?? false) };
    if (syntax.lineComments.includes(start)) {
        if (start === '#' && !startsHashComment(text, at))
            return undefined;
        return { kind: 'comment', from: at, to: lineEnd(text, at) };
    }
    if (start.startsWith('r'))
        return rawString(text, at, start);
    return { kind: 'string', from: at + start.length, to: stringEnd(text, at + start.length, start, syntax) };
}
/** `#` inside a word (`a#b`, `$#`, `#{`) starts no comment; `#[` is an attribute of PHP. */
function startsHashComment(text, at) {
    const previous = text[at - 1] ?? '\n';
    const next = text[at + 1] ?? '\n';
    return !/[\w$&{]/.test(previous) && next !== '{' && !(next === '[' && /^#\[\w/.test(text.slice(at, at + 3)));
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function podEnd(text, at) {
    const end = /^=(?:end|cut)\b.*$/gm;
    end.lastIndex = at + 1;
    const match = end.exec(text);
    return match === null ? text.length : match.index + match[0].length;
}
function blockEnd(text, at, [open, close], nests) {
    if (!nests) {
        const end = text.indexOf(close, at + open.length);
        return end < 0 ? text.length : end + close.length;
    }
    const either = new RegExp(`${escaped(open)}|${escaped(close)}`, 'g');
    either.lastIndex = at;
    let depth = 0;
    for (let match = either.exec(text); match !== null; match = either.exec(text)) {
        depth += match[0] === open ? 1 : -1;
        if (depth === 0)
            return either.lastIndex;
    }
    return text.length;
}
function escaped(text) {
    return text.replace(/[^A-Za-z0-9]/g, '\\$&');
}
function rawString(text, at, start) {
    const close = `"${'#'.repeat(start.length - 2)}`;
    const end = text.indexOf(close, at + start.length);
    return { kind: 'string', from: at + start.length, to: end < 0 ? text.length : end };
}
function stringEnd(text, from, quote, { multiline }) {
    const spans = multiline.includes(quote);
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (character === '\n' && !spans)
            return at;
    }
    return text.length;
}
function closingLength(text, end, start) {
    const quote = start.startsWith('r') ? `"${'#'.repeat(start.length - 2)}` : start;
    return text.startsWith(quote, end) ? quote.length : 0;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hidden-look-alikes.js





const hidden_look_alikes_NON_ASCII = /[^\0-\x7F]/;
const hidden_look_alikes_MOST_FINDINGS = 3;
/** Homoglyphs (CVE-2021-42694): two names that look the same are two names. Unicode UTS 39, section 4. */
const hiddenLookAlikes = (0,rule/* fileRule */.x)({
    code: 'RISK_LOOK_ALIKE',
    title: 'Look-alike identifiers',
    why: 'A letter of another script that looks like a Latin one makes another name, and calls another function than the one that a reviewer reads.',
    remedy: 'Write the name in one script; in prose and comments any script is welcome.',
    needs: 'contents',
    applies: (file) => !isProse(file),
    inspect: (file) => (hasPlainLines(file) ? [] : lookAlikesIn(file)),
});
function* lookAlikesIn(file) {
    const lines = addedLines(file).filter(({ text }) => hidden_look_alikes_NON_ASCII.test(text) && text.length <= 20_000 && LOOK_ALIKE_HINT.test(text));
    if (lines.length === 0)
        return;
    const language = languageOf(file.file.path);
    if (language === undefined && isDocumentOrTest(file))
        return;
    const masked = language === undefined ? undefined : maskCode(textOf(file.contents?.after), language);
    let findings = 0;
    for (const { text, number } of lines) {
        const what = masked
            ? lookAlike(masked.code[number - 1] ?? '', masked.withoutComments[number - 1] ?? '')
            : lookAlike('', text);
        if (what === undefined)
            continue;
        yield { tier: 'high', line: number, message: what };
        if (++findings === hidden_look_alikes_MOST_FINDINGS)
            return;
    }
}
/** @param code without comments and strings; @param text without comments */
function lookAlike(code, text) {
    const [name] = [...deceptiveIdentifiers(code), ...mixedWords(text)];
    if (name !== undefined)
        return `${shown(name)} looks like another name`;
    if (FALSE_PUNCTUATION.test(code))
        return `a letter or sign that looks like punctuation: ${shown(code.trim())}`;
    return FALSE_SLASH.test(text)
        ? `an address whose host does not end where it seems to: ${shown(text.trim())}`
        : undefined;
}

// EXTERNAL MODULE: ./build/packages/risk/src/content/byte-scan.js + 1 modules
var byte_scan = __webpack_require__(88842);
;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-scan.js
/** Comments that switch secretlint off are the head's words: they do not reach it. */
const secret_scan_DIRECTIVE = /secretlint-(?=disable|enable)/gi;
/**
 * Runs secretlint's recommended preset over a text. The library is loaded when it is first asked for: most changes
 * hold nothing that looks like a secret, and loading takes longer than judging them.
 */
async function scanSecrets(text) {
    const [{ lintSource }, { creator }] = await Promise.all([
        __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const config = {
        rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }],
    };
    const { messages } = await lintSource({
        source: {
            content: text.replace(secret_scan_DIRECTIVE, 'secretlint '),
            filePath: 'added-lines.txt',
            ext: '.txt',
            contentType: 'text',
        },
        options: { noPhysicFilePath: true, maskSecrets: true, config },
    });
    return messages.map(({ ruleId, loc }) => ({
        rule: ruleId.replace(/^.*secretlint-rule-/, ''),
        line: loc.start.line - 1,
    }));
}

// EXTERNAL MODULE: ./build/packages/core/src/issued-tokens.js
var issued_tokens = __webpack_require__(71861);
;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-shapes.js


/** A placeholder in a token's place: one character again and again. */
const NO_PLACEHOLDER = '(?![\\w.~=+/:-]{0,200}?(\\w)\\1{7})';
/** Tokens that are recognised at once. Issuers chose their prefixes for this (GitHub, "Authentication token formats"). */
const SECRET_SHAPES = [
    { name: 'a GitHub token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})(?!\w)/ },
    {
        name: 'an AWS access key',
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|ABIA|ACCA)(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9])/,
    },
    { name: 'a Slack token', pattern: /(?<![A-Za-z0-9])xox[abeoprs]-(?=[\w-]{0,200}\d)[\w-]{20,}/ },
    {
        name: 'a Slack webhook',
        pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/T\w{7,}\/[A\d]?\w{8,}\/[\w/]{16,}/,
    },
    {
        name: 'a package registry’s token',
        pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?!\w)/,
    },
    {
        name: 'a GitLab token',
        pattern: new RegExp(`(?<![A-Za-z0-9])(?:${issued_tokens/* GITLAB_PREFIXES */.$M.join('|')})(?=[\\w-]{0,200}\\d)[\\w-]{20,}`),
    },
    { name: 'a Stripe key', pattern: /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,}/ },
    {
        name: 'a model provider’s key',
        pattern: /(?<![A-Za-z0-9])(?:sk-(?:ant|proj|svcacct|admin|or)-(?=[\w-]{0,200}\d)[\w-]{32,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|gsk_[A-Za-z0-9]{52}|hf_[A-Za-z]{34})/,
    },
    { name: 'a Google API key', pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/ },
    { name: 'a SendGrid key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
    ...issued_tokens/* ISSUED_TOKENS */.dZ.map(({ rule, pattern, after = '(?<![A-Za-z0-9])' }) => ({
        name: `a token in its issuer’s form (${rule})`,
        pattern: new RegExp(after + NO_PLACEHOLDER + pattern),
    })),
];
/** A private key in PEM; its lines follow. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const ISSUED_HINTS = [...issued_tokens/* GITLAB_PREFIXES */.$M, ...issued_tokens/* ISSUED_TOKENS */.dZ.flatMap(({ hints }) => hints)];
/** Prefixes of the shapes above, and of what secretlint's preset knows. */
const OTHER_HINTS = /gh[pousr]_|github_pat_|AKIA|ASIA|AROA|ABIA|ACCA|A3T|AGPA|AIDA|AIPA|ANPA|ANVA|xox|xapp-|hooks\.slack|npm_|pypi-|gl(?:c_|sa_)|[rs]k_(?:live|test)_|sk-|gsk_|hf_|AIza|SG\.|PRIVATE KEY|_authToken|:\/\/[^\s/@]+:[^\s/@]+@|lin_api_|ntn_|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\.|vc[piark]_|dapi|dckr_pat_|figd_|cf(?:k|ut|at)_|tskey-|(?:aws|AWS|Aws)_?(?:[Ss]ecret|SECRET|[Aa]ccount|ACCOUNT)|x-oauth-basic/;
/** Whether a text is worth a scanner's time. */
const SECRET_HINT = anyOf(OTHER_HINTS, anyWord(ISSUED_HINTS));
/** A text that {@link SECRET_HINT} matches has one of these, in whatever case. */
const SECRET_WORDS = [
    ...ISSUED_HINTS,
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    ...['glc_', 'glsa_', 'ABIA', 'ACCA'],
    ...['AKIA', 'ASIA', 'AROA', 'A3T', 'AGPA', 'AIDA', 'AIPA', 'ANPA', 'ANVA', 'awssecret', 'aws_secret', 'awsaccount'],
    ...['aws_account', 'xox', 'xapp-', 'hooks.slack', 'npm_', 'pypi-', '_authToken', 'sk_live_', 'rk_live_'],
    ...['sk_test_', 'rk_test_', 'sk-', 'gsk_', 'hf_', 'AIza', 'SG.', 'PRIVATE KEY', '://', 'lin_api_'],
    ...['ntn_', 'shppa_', 'shpca_', 'shpat_', 'shpss_', 'ops_ey', 'hvs.', 'hvb.', 'hvr.', 'vcp_', 'vci_', 'vca_', 'vcr_'],
    ...['vck_', 'dapi', 'dckr_pat_', 'figd_', 'cfk_', 'cfut_', 'cfat_', 'tskey-', 'x-oauth-basic'],
];

;// CONCATENATED MODULE: ./build/packages/risk/src/content/secret-added.js







/** An example: a password that says so, a placeholder, or an address that nobody else reaches. */
const EXAMPLE = /:\/\/[^\s/@]*:(?:\$|\{|<|%|\*|x{3}|pass|pwd|secret|root|admin|user|test|foo|bar|guest|postgres|mysql|changeme|example|your|my|token|key|12345|[^\s/@]{0,3}@)|@(?:localhost|127\.|0\.0\.0\.0|\[?::1|(?:db|database|host|postgres|mysql|mongo|mongodb|redis)(?=[:/\s"'`]|$)|[\w.-]*example\b|[\w.-]+\.(?:test|invalid|local|localhost)\b|\$|\{|<)/i;
/** Addresses with a password: the rules that find examples more often than secrets. */
const OF_ADDRESSES = /^(?:basicauth|database-connection-string)$/;
/** Tokens, keys and passwords that a change adds, in any file. The finding never holds the secret. */
const secretAdded = (0,rule/* fileRule */.x)({
    code: 'RISK_SECRET_ADDED',
    title: 'A secret is added',
    why: 'Whoever can read the repository can use it, from the first push on and for ever after, in every clone.',
    remedy: 'Revoke it now; keep secrets in the CI system’s or the platform’s own store.',
    needs: 'contents',
    inspect(file) {
        const lines = near(file).filter(({ text }) => text.length <= 100_000 && SECRET_HINT.test(text));
        // Nearly always nothing, and then nothing has to wait: a change can have 100,000 files.
        return lines.length === 0 ? [] : secretsIn(file, lines);
    },
});
async function* secretsIn(file, lines) {
    const found = new Set();
    for (const line of lines) {
        const shape = SECRET_SHAPES.find(({ pattern }) => pattern.test(line.text));
        if (shape === undefined && !isPrivateKey(file, line))
            continue;
        found.add(line.number);
        yield shape === undefined ? privateKey(file, line) : { tier: 'high', line: line.number, message: shape.name };
    }
    yield* scanned(file, lines.filter(({ number }) => !found.has(number)));
}
const WORDS = (0,byte_scan/* vocabulary */.vP)(SECRET_WORDS);
/** The added lines, in an added file only those with a word that a secret could have. */
function near(file) {
    const whole = file.contents?.after && (0,whole_side/* wholeSide */.v)(file.contents);
    return whole?.marked(WORDS) ?? addedLines(file);
}
/** In prose the first line of a key is a name for it, unless the key follows. */
function isPrivateKey(file, { text, number }) {
    if (!PRIVATE_KEY.test(text))
        return false;
    if ((0,src_classes/* readingOf */.M)(file.classes) !== 'prose')
        return true;
    return addedLines(file).some((next) => next.number === number + 1 && /^\s*[A-Za-z0-9+/]{60,}/.test(next.text));
}
/** Tests of cryptography bring keys of their own; a person looks whether they open anything. */
function privateKey({ classes }, { number, text }) {
    const isQuoted = /['"`]-----BEGIN[^'"`]*-----['"`]/.test(text);
    const tier = (0,src_classes/* readingOf */.M)(classes) === 'code' && !isQuoted ? 'high' : 'medium';
    return { tier, line: number, message: 'a private key' };
}
async function* scanned({ classes }, lines) {
    if (lines.length === 0)
        return;
    const reading = (0,src_classes/* readingOf */.M)(classes);
    for (const { rule, line } of await scanSecrets(lines.map(({ text }) => text).join('\n'))) {
        const { text, number } = lines[line] ?? { text: '', number: 1 };
        const isAddress = OF_ADDRESSES.test(rule);
        if (isAddress && (reading === 'prose' || EXAMPLE.test(text)))
            continue;
        yield { tier: isAddress && reading === 'test' ? 'medium' : 'high', line: number, message: `a secret (${rule})` };
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/line-rule.js







const line_rule_LONGEST = 2_000;
/** Bringing a name in does nothing yet; the line that uses it is looked at. */
const IMPORT = /^\s*(?:import|use|using|from\s+\S+\s+import|#\s*include|require)\b/;
/** The words of all these rules: a line without any is passed over once, and not by each of them. */
const allWords = [];
const ALL = (0,byte_scan/* vocabulary */.vP)();
let anyOfAll;
/** The rules ask about the same contents, one after another. */
let line_rule_last = { contents: undefined, added: [], removed: [] };
function candidatesOf(contents) {
    if (line_rule_last.contents === contents)
        return line_rule_last;
    anyOfAll ??= anyWord(allWords, 'i');
    const expression = anyOfAll;
    const near = (lines) => lines.filter(({ text }) => text.length <= line_rule_LONGEST && expression.test(text) && !IMPORT.test(text));
    const whole = (0,whole_side/* wholeSide */.v)(contents);
    const marked = whole && near(whole.marked(ALL));
    line_rule_last =
        marked === undefined
            ? { contents, added: near(contents.added), removed: near(contents.removed) }
            : { contents, added: contents.after ? marked : [], removed: contents.before ? marked : [] };
    return line_rule_last;
}
/** A rule that reads the lines of source code by one pattern each way; what it finds is high. */
function lineRule(text) {
    const { words, added, removed, ...rest } = text;
    allWords.push(...words);
    (0,byte_scan/* addWords */.jv)(ALL, words);
    let hint;
    return (0,rule/* fileRule */.x)({
        ...rest,
        needs: 'contents',
        applies: ({ classes, file }) => classes.includes('source') && languageOf(file.path) !== undefined,
        inspect: (file) => {
            const candidates = file.contents && candidatesOf(file.contents);
            const isNothing = candidates === undefined || candidates.added.length + candidates.removed.length === 0;
            if (isNothing)
                return [];
            hint ??= anyWord(words, 'i');
            return inspect(file, candidates, { hint, added, removed });
        },
    });
}
function* inspect({ contents, file }, candidates, { hint, added, removed }) {
    const language = languageOf(file.path);
    if (contents === undefined || language === undefined)
        return;
    const come = candidates.added.filter(({ text }) => hint.test(text));
    const gone = candidates.removed.filter(({ text }) => hint.test(text));
    const afterText = new Set(come.map(({ text }) => plain(text)));
    const beforeText = new Set(gone.map(({ text }) => plain(text)));
    const code = (bytes) => maskCode(textOf(bytes), language).withoutComments;
    const hit = (lines, pattern, same, bytes) => {
        const candidates = pattern === undefined ? [] : lines.filter(({ text }) => pattern.test(text) && !same.has(plain(text)));
        const masked = candidates.length > 0 ? code(bytes) : [];
        return candidates.find(({ number }) => pattern?.test(masked[number - 1] ?? ''));
    };
    const first = hit(come, added, beforeText, contents.after);
    if (first !== undefined)
        yield { tier: 'high', line: first.number, message: shown(first.text.trim()) };
    const lost = hit(gone, removed, afterText, contents.before);
    if (lost !== undefined)
        yield { tier: 'high', message: `line ${lost.number} of the base is gone or changed: ${shown(lost.text.trim())}` };
}
function plain(text) {
    return text.replace(/\s+/g, '');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-access.js

/** Checks of who may do what, in the words of the usual frameworks. */
const CHECK = /(?<=\b(?:is|has|check|require|ensure|assert|verify|can|must)_?)(?:admin|owner|authenticated|authorized|authorised|logged_?in|permissions?|access|roles?|scopes?|superuser|staff|privileges?)|\b(?:login_required|permission_required|user_passes_test|permission_classes|authentication_classes|PreAuthorize|PostAuthorize|RolesAllowed|Secured|DenyAll|PermitAll|permitAll|AllowAnonymous|skip_before_action|authenticate_\w+!|authenticate_user|authorize!|current_user_can|before_action\s+:(?:auth|require)\w*|verify_authenticity_token|skip_forgery_protection|protect_from_forgery|csrf_exempt|csrf_protect|isAuthenticated|requireAuth\w*|ensureAuthenticated|checkPermission\w*|hasPermission\w*|hasRole|hasAuthority|authorizeRequests|verify_?(?:signature|token|jwt|password|hmac|credentials)|(?:check|compare|validate)_?(?:password|token|signature|credentials))\b|\[Authorize\b|@(?:auth|Auth)\.\w+|\baccess_control\b|\b(?:HttpStatus\.|StatusCode\.?)?(?:Forbidden|Unauthorized|PermissionDenied|AccessDenied|NotAuthorized)(?:Error|Exception)?\b|\bstatus(?:_?code)?\s*[(:=]\s*40[13]\b|\.(?:role|is_?admin|is_?staff|is_?superuser|is_?authenticated)\b|\buser(?:_?id|\.id)\s*[!=]==?|\bcurrent_user\b|\bpassword\s*[!=]==?|\breq\.session\b|['"]Authorization['"]|\bcsrf\w*\b/i;
const sensitiveAccess = lineRule({
    code: 'RISK_ACCESS_CHECK',
    title: 'A check of who may do what',
    why: 'A permission or authentication check that changes by one word lets somebody in; tests seldom show it.',
    remedy: 'Have somebody who knows the access model read the line, and test who is refused.',
    words: [
        '401',
        '403',
        'forbidden',
        'denied',
        'session',
        'user',
        'auth',
        'perm',
        'admin',
        'owner',
        'login',
        'logged',
        'role',
        'access',
        'csrf',
        'forgery',
        'sign',
        'token',
        'passw',
        'hmac',
        'jwt',
        'Secured',
        'DenyAll',
        'scope',
        'staff',
        'superuser',
        'cred',
        'privilege',
    ],
    added: CHECK,
    removed: CHECK,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-crypto.js

/** Calls of cryptographic libraries and of password hashing, and the flags of session cookies. */
const CRYPTO = /\b(?:bcrypt|argon2\w*|scrypt\w*|pbkdf2\w*|password_hash|password_verify|generate_password_hash|check_password_hash|make_password|check_password|set_password)\b|\bjwt\.(?:sign|verify|decode|encode)\b|\bJWT\.(?:decode|encode|require)\b|\bjsonwebtoken\b|\bcreate(?:Hmac|Cipheriv|Decipheriv|Sign|Verify|SecretKey|PrivateKey)\b|\btimingSafeEqual\b|\bcompare_digest\b|\bhmac\.(?:new|New|compare|Equal)\b|\bsubtle\.(?:ConstantTimeCompare|encrypt|decrypt|sign|verify|digest|importKey|deriveKey)\b|\bCipher\.getInstance\b|\bMessageDigest\.getInstance\b|\b(?:aes|cipher|ed25519|ecdsa|rsa|nacl|secretbox)\.(?:New\w+|Encrypt\w*|Decrypt\w*|Sign\w*|Verify\w*|GenerateKey)\b|\bFernet\b|\bAESGCM\b|\bMath\.random\(\).*(?:token|secret|password|key|nonce|salt)|(?:token|secret|password|nonce|salt)\w*\s*[:=].*\b(?:Math\.random\(\)|random\.(?:random|randint|choice)|rand\.Int|md5|MD5|sha1)\b|\b(?:hashlib\.)?md5\(.*passw|\bSESSION_COOKIE_(?:SECURE|HTTPONLY|SAMESITE)\b|\b(?:httpOnly|HttpOnly|http_only)\s*[:=]\s*(?:false|False)|\bsameSite\s*:\s*['"]none|\brandomBytes\s*\(|\bsecrets\.token_\w+|\bSecureRandom\b/;
const sensitiveCrypto = lineRule({
    code: 'RISK_CRYPTOGRAPHY',
    title: 'Cryptography, passwords or sessions',
    why: 'An algorithm, a mode, a comparison or a cookie flag that changes can undo the protection while everything still works.',
    remedy: 'Have somebody who knows cryptography read the line.',
    words: [
        'randomBytes',
        'secrets',
        'SecureRandom',
        'crypt',
        'argon',
        'pbkdf',
        'passw',
        'jwt',
        'hmac',
        'cipher',
        'digest',
        'timingSafe',
        'createSign',
        'createVerify',
        'createSecret',
        'createPrivate',
        'subtle',
        'nacl',
        'secretbox',
        'ed25519',
        'ecdsa',
        'rsa',
        'aes',
        'Fernet',
        'random',
        'md5',
        'sha1',
        'COOKIE',
        'httpOnly',
        'http_only',
        'sameSite',
    ],
    added: CRYPTO,
    removed: CRYPTO,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-secrets.js

const SECRETS_OF_CI = /\b(?:GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)|OPENAI_API_KEY|ANTHROPIC_API_KEY|PYPI_TOKEN|CARGO_REGISTRY_TOKEN)\b/i;
/** The braces are looked at from behind, once it is clear that they are taken from the process. */
const TAKEN_FROM_PROCESS = /\}\s*=\s*process\.env(?<=\{[^}]*(?:TOKEN|SECRET|_KEY|PASSW|CREDENTIAL)[^}]*\}\s*=\s*process\.env)|\}\s*=\s*(?:globalThis\.)?process\b(?<=\{[^}]*\benv\b[^}]*\}\s*=\s*(?:globalThis\.)?process)|\bprocess\s*\[\s*['"`]/i;
const READ_BY_NAME = /(?:process\.env|os\.environ|os\.getenv|os\.Getenv|os\.LookupEnv|ENV|env::vars?(?:_os)?|System\.getenv|getenv|\$_ENV|\$_SERVER|Environment\.GetEnvironmentVariable|Deno\.env\.get|import\.meta\.env|System\.get_env|Bun\.env|Platform\.environment)(?:\.get|\.fetch)?\s*[.([]{0,2}\s*['"`]?\w*(?:SECRET|TOKEN|PASSW|PASSPHRASE|API_?KEY|PRIVATE|CREDENTIAL|ACCESS_?KEY|AUTH|AWS_|GITHUB_|GH_|NPM_|ACTIONS_|AZURE_|GCP_|GOOGLE_|CI_JOB|SSH_|DEPLOY|SIGNING|_KEY\b)/i;
/** The whole environment at once: nobody needs that but to pass it on. */
const WHOLE_ENVIRONMENT = /JSON\.stringify\s*\(\s*process\.env\b|\bin\s+process\.env\b|Object\.(?:entries|keys|values|fromEntries)\s*\(\s*process\.env\b|(?:dict|str|repr|dumps|urlencode|list|sorted)\s*\(\s*os\.environ\s*\)|os\.environ\.(?:items|values|copy)\s*\(|\bos\.Environ\s*\(\)|\benv::vars(?:_os)?\s*\(|\bENV\.(?:to_h|to_a|each|map|inspect)\b|System\.getenv\s*\(\s*\)|\bgetenv\s*\(\s*\)|\bprintenv\b|\.\.\.process\.env\b.*(?:fetch|http|send|post)|GetEnvironmentVariables\s*\(/;
/** Where programs keep credentials, and where clouds hand them out. */
const CREDENTIAL_FILE = /\.ssh\/|\bid_(?:rsa|ed25519|ecdsa)\b|\.aws\/credentials|\/proc\/(?:self|\d+|\$\w+)\/(?:environ|mem|maps|cmdline)|\/etc\/(?:passwd|shadow|sudoers)\b|include_(?:str|bytes)!\s*\(\s*"\/|\.netrc\b|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.config\/gh\/|\.gnupg\/|\.npmrc\b.*(?:read|open|cat)|169\.254\.169\.254|metadata\.google\.internal/;
/** Reads a secret of the environment by its name, or with all the others. */
const ENVIRONMENT = new Sieve(['token secret api_key', SECRETS_OF_CI], ['process', TAKEN_FROM_PROCESS], ['env $_server', READ_BY_NAME], ['env ENV Environ', WHOLE_ENVIRONMENT]);
const CREDENTIALS = new Sieve([
    '.ssh id_rsa id_ed25519 id_ecdsa .aws /proc/ /etc/ include_str include_bytes .netrc .docker .kube .git-credentials .config/gh .gnupg .npmrc 169.254 metadata.google',
    CREDENTIAL_FILE,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-disclosure.js


const sensitiveDisclosure = lineRule({
    code: 'RISK_SECRET_DISCLOSURE',
    title: 'Credentials or the whole environment are read',
    why: 'The environment and the places where credentials are kept hold what opens other systems.',
    remedy: 'Read the one variable that is needed, by its name.',
    words: [
        'environ',
        'process.env',
        'getenv',
        'ENV',
        '.ssh',
        'id_rsa',
        'id_ed25519',
        'credentials',
        '/proc/',
        'netrc',
        'docker/config',
        'kube/config',
        'gnupg',
        '169.254',
        'metadata.google',
        'printenv',
    ],
    added: new RegExp(`${WHOLE_ENVIRONMENT.source}|${CREDENTIAL_FILE.source}`),
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-execution.js

const sensitiveExecution = lineRule({
    code: 'RISK_DYNAMIC_EXECUTION',
    title: 'Text becomes code, a command or a query',
    why: 'Whoever can write the text decides what runs.',
    remedy: 'Pass arguments as values: no evaluation, no shell, parameters in queries, a format without code for data.',
    words: [
        'eval',
        'Function',
        'exec',
        'system',
        'shell',
        'popen',
        'pickle',
        'marshal',
        'yaml.',
        'unserialize',
        'ObjectInputStream',
        'BinaryFormatter',
        'SELECT',
        'INSERT',
        'UPDATE',
        'DELETE',
        'atob',
        'base64',
        'runIn',
        '__import__',
        'Runtime',
    ],
    added: /(?<![\w.$>:])eval\s*\(\s*(?!['"][^'"]*['"]\s*\))\S|\bnew\s+Function\s*\(|(?<![\w.$])exec\s*\(\s*(?:compile|base64|codecs|zlib|open|requests|urllib|f?["'`].*\$?\{)|\bvm\.runIn\w+|\bos\.(?:system|popen)\s*\(|\bshell\s*=\s*True|\b(?:child_process\.)?exec(?:Sync)?\s*\(\s*(?:`[^`]*\$\{|['"][^'"]*['"]\s*\+)|\bgetRuntime\(\)\.exec\b|(?<![\w.$>:])(?:shell_exec|passthru|proc_open|popen)\s*\(|\bc?[pP]ickle\.loads?\s*\(|\bmarshal\.loads\s*\(|\bMarshal\.(?:load|restore)\b|\byaml\.(?:unsafe_load|load\s*\((?!.*(?:Safe|safe)))|\bYAML\.(?:unsafe_load|load)\s*\(|(?<![\w.$])unserialize\s*\(|\bObjectInputStream\s*\(|\bBinaryFormatter\b|(?:f["']|["'`]|\$@?")\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b[^"'`]*(?:["']\s*(?:\+|\.|%)\s*\w|\$?\{\w|["']\s*%\s*\()|(?:eval|exec|Function)\s*\(\s*(?:atob|base64|Buffer\.from)/,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-money.js

const MONEY = /\b(?:stripe|paypal|braintree|adyen|paddle|razorpay|mollie|klarna)\.\w+|\b(?:charge|capture|refund|void|settle|payout|transfer)_?(?:card|customer|payment|order|invoice|funds|amount|money)\b|\b(?:unit|total|sub_?total|net|gross|discount(?:ed)?|base|final|list|sale)_?(?:price|amount|cost)\w*\s*[-+*/]?=(?!=)|\b(?:price|amount|fee|tax|discount|vat)(?:_?(?:cents|minor|rate|percent))?\s*[-+*/]=|\b(?:tax|vat|discount|exchange|interest|commission)_?rate\w*\s*[:=]|\b(?:apply|calculate|compute)_?(?:discount|price|tax|total|vat|fee|refund)s?\b|\b(?:\w+[._])?(?:price|invoice|payment|refund|payout|discount|tax|fee)s?(?:_\w+|\.\w+)?\s*[-+*/]?[:=](?!=)/i;
const sensitiveMoney = lineRule({
    code: 'RISK_MONEY',
    title: 'Payments and prices',
    why: 'A rounding, a sign or a rate that changes moves money, and nobody notices until the books are closed.',
    remedy: 'Have the owner of billing read the line; test the amounts.',
    words: [
        'stripe',
        'paypal',
        'braintree',
        'adyen',
        'paddle',
        'razorpay',
        'mollie',
        'klarna',
        'charge',
        'capture',
        'refund',
        'payout',
        'price',
        'amount',
        'discount',
        'tax',
        'vat',
        'fee',
        'commission',
        'interest',
        'exchange',
        'total',
        'invoice',
        'payment',
    ],
    added: MONEY,
    removed: MONEY,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/sensitive-transport.js

const sensitiveTransport = lineRule({
    code: 'RISK_TRANSPORT_SECURITY',
    title: 'Verification of the other side is switched off',
    why: 'Without verification of certificates or signatures anybody on the way can answer in the other side’s name.',
    remedy: 'Keep verification on; give the program the authority’s certificate instead.',
    words: [
        'verif',
        'reject',
        'insecure',
        'cert',
        'tls',
        'ssl',
        'hostname',
        'trust',
        'CORS',
        'Access-Control',
        'origin',
        'algorithm',
        'signature',
        'expir',
    ],
    added: /\bverify\s*=\s*False|\bverify_ssl\s*[:=]\s*(?:False|false)|\bssl\s*=\s*False|rejectUnauthorized['"]?\s*:\s*(?:false|!1|0)|NODE_TLS_REJECT_UNAUTHORIZED|\bstrictSSL['"]?\s*[:=]\s*false|\bInsecureSkipVerify\s*:\s*true|CURLOPT_SSL_VERIFY(?:PEER|HOST)\s*(?:,|=>)\s*(?:false|0)|danger_accept_invalid_\w+\s*\(\s*true|\bcheck_hostname\s*=\s*False|\bCERT_NONE\b|_create_unverified_context|\bVERIFY_NONE\b|\bverify_none\b|ServerCertificate(?:Custom)?ValidationCallback\b|DangerousAcceptAnyServerCertificateValidator|\bTrustAll\w*|\bALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|Access-Control-Allow-Origin['"]?\s*[,:)\]]+\s*=?\s*['"]\*|verify_signature['"]?\s*[:=]\s*(?:False|false)|algorithms?['"]?\s*[:=]\s*\[?\s*['"]none['"]|ignoreExpiration['"]?\s*:\s*true|verify_exp['"]?\s*:\s*False/i,
    removed: /\brejectUnauthorized['"]?\s*:\s*true|\bverify\s*=\s*True|\bCERT_REQUIRED\b|\bVERIFY_PEER\b|\bcheck_hostname\s*=\s*True/,
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-syntax.js

/*
 * How test frameworks write a test, an assertion and a skip. All patterns run on one line of code whose comments and
 * string contents are blank (the quotes are left), so that none of them reads prose.
 */
const JS_TEST_CALL = /(?<![\w.$])(?:f|x)?(?:it|test|describe|context|specify|suite|scenario|bench|Scenario|Feature)(?:\.\w+|\.\w+\([^()]*\))*\s*(?:\(|`)|(?<![\w$])(?:Deno|QUnit|Bun|t|harness|bdd)\.(?:test|module|step)(?:\.\w+)*\s*\(/;
const RUBY_TEST = /^\s*(?:RSpec\.)?[fx]?(?:it|specify|example|describe|context|scenario|feature|test|should|its)\b\s*(?:\(|"|'|\w+(?:::\w+)*\s*(?:,|do\b)|do\b|\{)|^\s*def\s+test_\w+/;
const ANNOTATION_TEST = /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|QuickTest|Theory|Fuzz)\b|\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|Property|Benchmark)\b|#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|proptest|bench)\b|#\[(?:\w+\\)*Test\b/;
/** What declares a test or a group of tests in a line. */
const TEST_DECLARATION = {
    javascript: JS_TEST_CALL,
    python: /^\s*(?:async\s+)?def\s+test\w*|^\s*class\s+(?:Test\w*|\w+\s*\([^)]*Test\w*\s*[,)])/,
    go: /^func\s+(?:\([^)]*\)\s*)?(?:Test|Benchmark|Fuzz|Example)[A-Z_0-9]?\w*\s*\(|(?<![\w.])\w+\.Run\("|(?<![\w.])\w+\.Run\(\w+\.\w+,|\b(?:Describe|Context|It|When|Specify|DescribeTable|Entry)\("/,
    rust: /#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|bench)\b|^\s*(?:rgtest|proptest|test|quickcheck)!\s*[({]/,
    jvm: /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b|\bvoid\s+test\w+\s*\(|^\s*(?:test|it|describe|context|feature|scenario|property|should)\s*\(\s*"|"\s*(?:should|in|must|can)\b\s*(?:\{|"|in\b)|^\s*def\s+"/,
    csharp: /^\s*\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|DataRow|InlineData|Property)\b/,
    ruby: RUBY_TEST,
    php: /\bfunction\s+test\w*\s*\(|#\[(?:\w+\\)*Test\b|(?<![\w>$])(?:it|test|describe)\s*\(\s*['"]|^\s*--TEST--/,
    c: /^\s*(?:TYPED_)?TEST(?:_[FPC]|_CASE|_CASE_METHOD|_SUITE)?\w*\s*\(|\b(?:BOOST_AUTO_TEST_CASE|BOOST_\w*TEST\w*|SECTION|SCENARIO|GIVEN|WHEN|THEN|SUBCASE|RUN_TEST|START_TEST|ATF_TC\w*|MU_TEST|XCT\w+)\s*\(|^\s*(?:static\s+)?(?:void|int|bool)\s+test\w*\s*\(|^\s*test\s*"|^-\s*\(void\)\s*test/,
    swift: /^\s*(?:@\w+\s+)*(?:\w+\s+)*func\s+test\w*\s*\(|@(?:Test|Suite)\b|(?<![\w.])(?:it|describe|context)\s*\(\s*"/,
    elixir: /^\s*(?:test|describe|feature|property|doctest)\s+["\w]/,
    shell: /^\s*(?:function\s+)?test\w*\s*\(\)|^\s*@test\b|\btest_expect_(?:success|failure)\b|^\s*(?:It|Describe|Context|it|describe)\s+['"]/,
    dart: /(?<![\w.])(?:test|testWidgets|group|blocTest)\s*\(/,
    lua: /(?<![\w.])(?:it|describe|test|context)\s*(?:\(\s*)?["']|^\s*(?:local\s+)?function\s+(?:\w+[.:])?test\w*/i,
    lisp: /\((?:deftest|testing|describe|it|define-test|ert-deftest|test-case|defspec|test)\b/,
    haskell: /(?<![\w'])(?:it|describe|prop|testCase|testProperty|testGroup|test)\s+"|^\s*prop_\w+/,
    perl: /\bsubtest\b|^\s*(?:ok|is|isnt|like|unlike|is_deeply|cmp_ok|can_ok|isa_ok|pass|throws_ok|lives_ok)\b/,
    julia: /@test(?:set|_throws|_broken)?\b|test_that\s*\(|(?<![\w.])describe\s*\(/,
};
/** A test is an annotated function in these languages: the annotation declares it, the function's line names it. */
const IS_ANNOTATED = new Set(['rust', 'jvm', 'csharp', 'php', 'swift']);
const TEST_ANNOTATION = ANNOTATION_TEST;
/**
 * What checks something in a line, in any framework: words that start with assert, expect, should and so on. A list
 * of words before another list is looked back at: compiling the product of both takes milliseconds of every start.
 */
const ASSERTION = /(?<![\w$])(?:assert\w*|Assert\w*|ASSERT\w*|expect\w*|Expect\w*|EXPECT\w*|debug_assert\w*|XCT(?!est)\w+|REQUIRE\w*|CHECK\w*|BOOST_(?:CHECK|TEST|REQUIRE)\w*|verify\w*|Verify\w*|must_\w+|wont_\w+|insta|snapshot|assert_snapshot|refute\w*|flunk|ck_assert\w*|TEST_ASSERT\w*|prop_assert\w*|eqnice)!?\s*(?:[({[.<]|\s|$)|\.(?:should|expect|must|to|not|toBe\w*|to[A-Z]\w*|should\w*|Should\w*|assert\w*|isEqualTo|is[A-Z]\w*To|hasSize|contains(?:Exactly)?\w*|must_\w+|wont_\w+|resolves|rejects|rejected\w*|notified|eventually|verifiable|verify)\b|(?<![\w.$])\w{1,5}(?<=\b(?:t|b|tb|tt|is|qt|c|g|a|s|suite|tc))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|not|true|false|deepEqual|deepEquals|equal|equals|notEqual|same|strictSame|throws\w*|ok|notOk|match|like|plan|pass|fail|truthy|falsy|regex|snapshot|Equal|True|False|NoErr|NoError|Nil|NotNil|Assert|Check|Require)\b|(?<![\w.$])(?:require|is|must|check|should|qt|td|g|o)\.[A-Z]\w*\(|(?<![\w.$])(?:ok|is|isnt|is_deeply|like|unlike|cmp_ok|plan|done_testing|equal|equals|deepEqual|strictEqual|same|throws|fail|check|verify|should|mustEqual|shouldBe|raises)\s*(?:\(|!\()|\bpanic!|\bpytest\.(?:raises|warns|approx|fail)\b|@test\w*\b|\bshould(?:Be|Equal|Throw|Have)\b|\bmust(?:Be|Equal)\b|\bexpect\b/;
/** A condition that is never true, or code that the preprocessor drops. */
const DEAD_CODE = new Sieve([
    'if',
    /\bif\s*(?:\(\s*)?(?:!\s*(?:true|1)\b|(?:false|False|0|nil|null|None|undefined|""|'')\s*(?:\)|:|\{|then\b|&&|and\b|$)|not\s+True\b|1\s*===?\s*[02-9]|0\s*===?\s*1)/,
], ['while', /\bwhile\s*(?:\(\s*)?(?:false|False|0)\s*(?:\)|:|\{|$)/], ['false False', /(?<![\w.])(?:false|False)\s*(?:&&|and\b)/], ['if', /^\s*#\s*if\s+(?:0|false|NEVER)\b/], ['__END__ __halt_compiler', /^\s*__END__\s*$|^\s*__halt_compiler\b/], ['unless', /\bunless\s+true\b/], ['[cfg(', /#!?\[cfg\((?:any\(\)|FALSE|never)/]);
/** A line that brings names in; `expect` in it checks nothing. */
const test_syntax_IMPORT = /^\s*(?:import\b|from\b|use\b|using\b|#\s*include\b|@import\b|export\b.*\bfrom\b|(?:const|let|var)\s[\w{},:\s]+=\s*(?:await\s+)?(?:require|import)\s*\(|(?:[\w.]+\s+)?"[^"]*"$|alias\b|require\b|module\b|package\b)/;
/** A function, as most languages declare one; the name is the first group. */
const FUNCTION_DECLARATION = /\b(?:def|func|function|fn|fun|sub|proc|void|Task|int|bool|class|const|let|var)\s+(?:\([^)]*\)\s*)?([\w$]+)/;
/** Leaves a test or a block early. */
const EARLY_EXIT = /^\s*(?:if\b.*?[\s)](?:\{\s*)?)?(?:return\b|raise\s+SystemExit|(?:process|sys|os|System)\.[eE]xit\b|exit\b|die\b|throw\s+(?:new\s+)?\w*Skip|break\b|continue\b|next\b)/;
/** Opens a block that may not run, or that swallows a failure. */
const CONDITIONAL_BLOCK = /^\s*(?:\}\s*)?(?:if|unless|try|begin|while|until|when|guard|switch|with\s+(?:contextlib\.)?suppress|#\s*if\w*)\b/;
/** A figure that decides whether a test passes. */
const THRESHOLD = new Sieve([
    'threshold tolerance epsilon precision accuracy coverage fail_under tol diff error delta score ratio rate',
    /(?:threshold|tolerance|epsilon|precision|accuracy|coverage|fail_under|[ar]tol|max_?(?:diff|error|delta)|min_?(?:score|ratio|rate|coverage)|allowed_?(?:diff|error))\w*['"]?\s*(?::=|[:=(,])\s*.*\d/i,
]);
/** A row of a table of cases, or the value that a case expects, on a line of its own. */
const EXPECTATION = /^\s*(?:&?\w*\s*[{[(]\s*(?:['"`\d-]|\w+\s*[:=]\s*|true\b|false\b|nil\b|null\b|None\b|[{[(]).*[\]})]\s*,?|['"`].*['"`]\s*,.*\S.*|(?:['"]?\w*(?:expect|want|golden|should)\w*['"]?|(?:const|let|var|val|auto)\s+\w*(?:expect|want|golden)\w*)\s*(?::=|[:=](?!=)).*\S.*)\s*$|^\s*#?\[(?:InlineData|TestCase|DataRow|case|test_case)\b|^\s*@(?:CsvSource|ValueSource|Example|example|TestCase)\b|^\s*#\[should_panic\b/i;
/** Brings another file of tests into the run. */
const PLUGGED_IN = /^\s*(?:(?:pub(?:\([^)]*\))?\s+)?mod\s+\w+\s*;|(?:import|require|require_relative|load|include|source|\.)\s*(?:\(\s*)?['"][^'"]*['"]\s*(?:\)\s*)?(?:;\s*)?$|from\s+\.\S*\s+import\s+\*|@Suite\w*|addTest\w*\s*\(|suite\.add\w*\s*\()/;
/** A table of cases that starts, and often ends, on this line. */
const CASE_TABLE = new Sieve([
    'parametrize .each .for range for Source InlineData TestCase DataRow case values ases able',
    /\bparametrize\s*\(|\.(?:each|for)\s*[(`]|\brange\s+\[\]|\bfor\b.*\b(?:in|of)\s*[[({]|@(?:ValueSource|CsvSource|EnumSource|MethodSource)\b|\[(?:InlineData|TestCase|DataRow)\b|#\[(?:case|values|test_case)\b|\b(?:\w+_)?(?:[tT]est)?_?(?:[cC]ases|[tT]able)\b\s*(?::[^=]*)?:?=/,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-places.js

/** Lines beyond this length are not searched: another rule names them. */
const test_places_LONGEST = 2_000;
/** A text without what a formatter changes: blanks, the kind of quotes, commas and semicolons at an end. */
function squeeze(text) {
    const tight = text.replace(/\s+/g, '').replaceAll('"', "'").replaceAll('`', "'");
    const closed = tight.replaceAll(',)', ')').replaceAll(',]', ']').replaceAll(',}', '}');
    let end = closed.length;
    while (closed[end - 1] === ';' || closed[end - 1] === ',')
        end--;
    return closed.slice(0, end);
}
/** The lines that enclose the current one, by indentation. */
class BlockStack {
    #open = [];
    #current = -1;
    enter(line, index) {
        if (line.trim() === '')
            return;
        const indent = line.length - line.trimStart().length;
        while ((this.#open.at(-1)?.indent ?? -1) >= indent)
            this.#open.pop();
        this.#current = this.#open.at(-1)?.index ?? -1;
        this.#open.push({ indent, index });
    }
    /** The index of the nearest line above that is indented less; none for a line that nothing encloses. */
    get encloser() {
        return this.#current < 0 ? undefined : this.#current;
    }
    /** The nearest line above that is indented less, squeezed, when it opens a block that may not run. */
    condition(code, text) {
        const opener = code[this.#current];
        return opener !== undefined && CONDITIONAL_BLOCK.test(opener) ? squeeze(text[this.#current]) : undefined;
    }
}
/** Brackets that open less those that close. */
function balance(line) {
    let depth = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '(' || character === '[' || character === '{')
            depth++;
        else if (character === ')' || character === ']' || character === '}')
            depth--;
    }
    return depth;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-assertion-places.js


const LONGEST_STATEMENT = 80;
/** Every assertion of a file, a statement each. */
function assertionsOf(code, text, language) {
    const places = [];
    const blocks = new BlockStack();
    for (let index = 0; index < code.length; index++) {
        const line = code[index];
        blocks.enter(line, index);
        const at = line.length > test_places_LONGEST || test_syntax_IMPORT.test(line) ? -1 : line.search(ASSERTION);
        if (at < 0)
            continue;
        const declares = TEST_DECLARATION[language].test(line);
        if (declares && !/[{>)]\s*\S/.test(line.slice(0, at)))
            continue;
        const end = declares ? index : statementEnd(code, index);
        const statement = [text[index].slice(declares ? at : 0), ...text.slice(index + 1, end + 1)].join('');
        const condition = blocks.condition(code, text);
        // Where a test fails by a call under a condition, the condition is the assertion.
        const said = condition !== undefined && FAILS_OUTRIGHT.test(line) ? condition + squeeze(statement) : squeeze(statement);
        places.push({ line: index + 1, text: said, condition });
        index = end;
    }
    return places;
}
const FAILS_OUTRIGHT = /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bpanic!?\(|\bfail(?:ed)?\(|\bthrow\b|\braise\b|\babort\(/;
/** A function that is an argument, not an object: what it does is read line by line. */
const OPENS_BLOCK = /(?:(?:=>|[)|])\s*|\b(?:func|fn|function)\b[^{]*)\{\s*(?:\|[^|]*\|\s*)?$|\bdo\s*(?:\|[^|]*\|\s*)?$/;
/** The last line of the statement that starts here: until its brackets close and no chain of calls goes on. */
function statementEnd(code, start) {
    let depth = 0;
    const last = Math.min(code.length - 1, start + LONGEST_STATEMENT);
    for (let index = start; index <= last; index++) {
        depth += balance(code[index]);
        if (depth < 0)
            return Math.max(start, index - 1);
        if (depth > 0 && OPENS_BLOCK.test(code[index].slice(-test_places_LONGEST)))
            return index;
        if (depth === 0 && !/^\s*[.?]/.test(code[index + 1] ?? ''))
            return index;
    }
    return start;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-replacements.js

/** Takes the place of what asserts, of how the run ends, or of the code under test. */
const REPLACEMENT = new Sieve(
// Another test, expect or assert than the runner's
['import', /\bimport\s*\{[^}]*\bas\s+(?:it|test|expect|describe)\b/], [
    'expect assert',
    /(?<![\w.$])(?:global(?:This)?\.|window\.)?(?:expect|assert\w*)\s*=(?![=>]|\s*(?:await\s+)?(?:require|import|chai|should|\w+\.(?:expect|assert)\b|tap|power))/,
], ['fun def', /\b(?:function|def|func|fun)\s+(?:expect|assert\w*)\s*\(|\bfunction\s+(?:it|test|describe)\s*\(/], [
    'const let var',
    /\b(?:const|let|var)\s+(?:it|test|describe|expect)\b[^=]*=\s*(?:async\s*)?(?:function\b|\w+\s*=>|\([^)]*\)\s*(?::[^=]*)?=>)/,
], ['expect.extend Assert TestCase', /\bexpect\.extend\s*\(|\bAssert\w*\.\w+\s*=(?!=)|\bTestCase\.assert\w*\s*=(?!=)/], 
// Another end of the run
[
    'exitCode process passWithNoTests ||',
    /\bprocess\.exitCode\s*=|\bprocess\.(?:exit|reallyExit)\s*=|\bpassWithNoTests\b|\|\|\s*true\b/,
], [
    'exit Exit System',
    /\b(?:process|sys|os|System)\.(?:_?exit|Exit)\s*\(\s*(?:0\s*)?\)|\bprocess::exit\s*\(\s*0|\bSystem\.(?:halt|stop)\s*\(/,
], 
// Another module under test
[
    'mock Mock proxyquire',
    /\b(?:jest|vi|vitest)\.(?:mock|doMock|unstable_mockModule)\s*\(\s*['"]|\b(?:mock\.module|rewiremock|proxyquire)\s*\(\s*['"]/,
], ['sys.modules', /\bsys\.modules\[[^\]]*\]\s*=(?!=)/]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-skips.js

/*
 * How a test is kept from running, or runs and cannot fail. The patterns read a line whose comments and contents of
 * strings are blank; the quotes are left.
 */
/** jest, mocha, vitest, jasmine, ava, QUnit, Playwright, Cypress, node:test, Deno. */
const JAVASCRIPT = [
    ['[', /(?<![\w.$])(?:it|test|describe)\s*\[\s*['"`]/],
    [
        'skip todo only fixme fails failing runIf ignore pending xfail',
        /(?<![\w$])(?:it|test|describe|context|suite|specify|scenario|bench|QUnit|module|t|ctx|this|cy|Deno\.test|group)(?:\s*\.\s*\w+)*\s*\.\s*(?:skip\w*|todo|only|fixme|fails|failing|runIf|ignore|pending|xfail)\b/,
    ],
    ['test.fail', /(?<![\w.$])test\.fail\s*\(/],
    [
        'xit xtest xdescribe xcontext xspecify xscenario xfeature xexample fit fdescribe fcontext fspecify fscenario',
        /(?<![\w.$])(?:xit|xtest|xdescribe|xcontext|xspecify|xscenario|xfeature|xexample|fit|fdescribe|fcontext|fspecify|fscenario)\s*(?:\(|"|'|do\b)/,
    ],
    ['skip ignore todo only pending', /\b(?:skip|ignore|todo|only|pending)\s*:\s*(?:true|\(|"|'|`)/],
    ['retryTimes retries .disabled(', /\b(?:retryTimes|retries)\s*[(:=]|\.disabled\(/],
    ['.each', /\.each\s*\(\s*\[\s*\]\s*\)/],
];
/** pytest and unittest. */
const PYTHON = [
    [
        'skip xfail flaky expectedFailure',
        /@(?:pytest\.mark\.(?:skip\w*|xfail|flaky)|(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)|flaky)\b/,
    ],
    [
        'pytest. skipTest SkipTest',
        /\bpytest\.(?:mark\.(?:skip\w*|xfail)|skip|xfail|importorskip)\b|\bskipTest\s*\(|\bSkipTest\b/,
    ],
    ['parametrize', /\bparametrize\s*\([^)]*,\s*(?:\[\s*\]|\(\s*\))/],
    ['__test__ collect_ignore del', /\b__test__\s*=\s*False|\bcollect_ignore\w*|^\s*del\s+test/],
];
const GO = ['Skip testing.Short', /\b[a-z]{1,2}\.(?:Skip|Skipf|SkipNow)\(|\btesting\.Short\(\)/];
const RUST = [
    '#[ #![',
    /#!?\[\s*(?:ignore|should_panic)|#\[cfg_attr\([^\]]*ignore|#!\[cfg\(|^\s*#\[cfg\((?!test\b|all\(test\b)/,
];
/** JUnit, TestNG, Kotest, ScalaTest. */
const JVM = [
    [
        '@Disabled @Ignore @EnabledIf @EnabledOn @wip @skip @ignore @pending enabled',
        /@(?:Disabled\w*|Ignored?|EnabledIf\w*|EnabledOn\w*|wip|skip|ignore|pending)\b|\benabled\s*=\s*false/,
    ],
    ['Assum assume', /\bAssum(?:e|ptions?)\.|\bassume(?:True|False|That|NoException|No)\w*\s*\(/],
    ['.class', /\bexpected\s*=\s*(?:\w+\.)*(?:Throwable|Exception|RuntimeException|Error|AssertionError)\.class/],
    ['ignore cancel(', /(?<![\w.$])ignore\s*(?:\(\s*"|should\b|\{)|"\s*ignore\s*\{|\bcancel\(\s*"/],
];
/** xUnit, NUnit, MSTest. */
const CSHARP = [
    'Ignore Explicit Skip Inconclusive',
    /\[(?:\w+\.)*(?:Ignore|Explicit)\b|\bSkip\s*=|\bAssert\.(?:Ignore|Inconclusive)\b/,
];
/** RSpec, minitest, and `skip` as a statement in other languages. */
const RUBY = [
    ['pending :skip :focus', /(?<![\w.$])pending\s*(?:\(|$|"|')|:(?:skip|pending)\b|:focus\b/],
    [
        'skip',
        /^\s*(?:return\s+|self\.)?skip(?:_if|_unless)?\s*(?:\(|"|'|$|if\b|unless\b)|(?:[;{]|=>)\s*skip\s*(?:\(|"|'|if\b|unless\b)/,
    ],
];
/** PHPUnit, Pest. */
const PHP = [
    'skip todo markTest Requires',
    /->\s*(?:skip|todo|markTest\w+)\s*\(|\bmarkTest(?:Skipped|Incomplete)\b|#\[(?:\w+\\)*Requires\w+/,
];
const SWIFT = ['XCTSkip XCTExpectFailure', /\bXCTSkip\w*|\bXCTExpectFailure\b/];
const ELIXIR = ['skip pending', /@(?:module)?tag\s*(?::\s*)?(?:skip|pending)/];
const DART = ['@Skip @TestOn', /^\s*@(?:Skip|TestOn)\b/];
/** GoogleTest, Catch2, and what C's macros are called. */
const C = ['SKIP DISABLED_', /\b(?:GTEST_SKIP|DISABLED_\w+|SKIP)\b/];
const JULIA = ['@test_broken @test_skip', /@test_(?:broken|skip)\b/];
/** What keeps a test from running, or runs it without letting it fail. */
const SKIP = new Sieve(...JAVASCRIPT, ...PYTHON, GO, RUST, ...JVM, CSHARP, ...RUBY, PHP, SWIFT, ELIXIR, DART, C, JULIA);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-inventory.js







const ANNOTATION_LINE = /^\s*(?:@[\w.:]+|#!?\[|\[[A-Za-z])/;
/** A side that is not there. */
const NO_TESTS = {
    tests: [],
    assertions: [],
    skips: [],
    deadCode: [],
    thresholds: [],
    expectations: [],
    tables: [],
    plugged: [],
    replacements: [],
    code: [],
    doubtful: new Set(),
};
/** Lists what a test file checks. Linear in the text. */
function testInventory(text, language) {
    const masked = maskCode(text, language);
    const { code, withoutComments, wholeCode } = masked;
    const matching = (pattern) => placesOf(masked, pattern, isNoImport);
    return {
        ...newTests(masked),
        tests: testsOf(masked, language),
        assertions: assertionsOf(code, withoutComments, language),
        thresholds: matching(THRESHOLD.within(wholeCode)),
        expectations: matching(EXPECTATION),
        tables: matching(CASE_TABLE.within(wholeCode)),
        plugged: placesOf(masked, PLUGGED_IN),
        replacements: placesOf(masked, REPLACEMENT.within(wholeCode)),
    };
}
/** What matters in a file that is new: it can take nothing away, but can be skipped. */
function newTestInventory(text, language) {
    return newTests(maskCode(text, language));
}
function newTests(masked) {
    const { code, wholeCode, doubtful } = masked;
    return {
        ...NO_TESTS,
        code,
        doubtful,
        skips: placesOf(masked, SKIP.within(wholeCode), isNoImport),
        deadCode: placesOf(masked, DEAD_CODE.within(wholeCode), isNoImport),
    };
}
function isNoImport(line) {
    return !test_syntax_IMPORT.test(line);
}
function placesOf({ code, withoutComments }, pattern, isWanted = () => true) {
    const places = [];
    if (pattern === NOTHING)
        return places;
    for (const [index, line] of code.entries())
        if (line.length <= test_places_LONGEST && line.trim() !== '' && pattern.test(line) && isWanted(line))
            places.push({ line: index + 1, text: squeeze(withoutComments[index]) });
    return places;
}
function testsOf({ code, withoutComments: text, wholeCode }, language) {
    const skip = SKIP.within(wholeCode);
    const tests = [];
    const blocks = new BlockStack();
    let annotations = [];
    let open = 0;
    for (const [index, line] of code.entries()) {
        if (line.trim() === '' || line.length > test_places_LONGEST)
            continue;
        blocks.enter(line, index);
        if (open > 0 || isAnnotation(line)) {
            annotations.push(line);
            open = Math.max(0, open + balance(line));
            continue;
        }
        const marks = [...annotations, line];
        if (declaresTest(annotations, line, language) && !marks.some((mark) => skip.test(mark) || isConditional(mark)))
            tests.push({ line: index + 1, text: squeeze(text[index]), condition: blocks.condition(code, text) });
        annotations = [];
    }
    return tests;
}
/** An annotation, decorator or attribute on a line of its own. */
function isAnnotation(line) {
    return (ANNOTATION_LINE.test(line) && !/\b(?:fn|void|fun|func|function|def|class|Task)\b|\]\s*\(|=\s*\S|[{;]\s*$/.test(line));
}
function isConditional(line) {
    return /^\s*#!?\[cfg(?:_attr)?\((?!test\))/.test(line);
}
function declaresTest(annotations, line, language) {
    if (IS_ANNOTATED.has(language) && annotations.some((annotation) => TEST_ANNOTATION.test(annotation)))
        return true;
    return TEST_DECLARATION[language].test(line);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-comparison.js




const compared = new WeakMap();
/** Is this a test that is written in a language which we read? Test data and prose are not. */
function isTestCode(file) {
    return hasTestName(file) && testLanguage(file) !== undefined;
}
/** The language of either name. */
function testLanguage({ file }) {
    return languageOf(file.path) ?? (file.previousPath === undefined ? undefined : languageOf(file.previousPath));
}
/** Reads both sides of a test file, once for all rules that ask. */
function compareTests(file) {
    const { contents } = file;
    const language = testLanguage(file);
    if (contents === undefined || contents.binary || contents.unreadable !== undefined)
        return undefined;
    if (language === undefined)
        return undefined;
    const known = compared.get(contents);
    if (known !== undefined)
        return known;
    const { before, after } = contents;
    const read = before === undefined ? newTestInventory : testInventory;
    const comparison = {
        before: before === undefined ? NO_TESTS : testInventory(textOf(before), language),
        after: after === undefined ? NO_TESTS : read(textOf(after), language),
        added: new Set(contents.added.map(({ number }) => number)),
        removed: new Set(contents.removed.map(({ number }) => number)),
        contents,
    };
    compared.set(contents, comparison);
    return comparison;
}
const news = new WeakMap();
/** The added lines that hold code and are not removed ones elsewhere; those beyond `LONGEST` are for another rule. */
function newLines(comparison) {
    const known = news.get(comparison);
    if (known !== undefined)
        return known;
    const { after, contents } = comparison;
    const moved = new Set(contents.removed.map(({ text }) => text.trim()));
    const lines = contents.added.flatMap(({ number, text }) => {
        const masked = after.code[number - 1] ?? '';
        const code = masked.trim() === '' && after.doubtful.has(number - 1) ? text : masked;
        return text.length > test_places_LONGEST || code.trim() === '' || moved.has(text.trim()) ? [] : [{ number, text, code }];
    });
    news.set(comparison, lines);
    return lines;
}
/** What the first list has more of than the second, by text. */
function surplus(first, second) {
    const counts = new Map();
    for (const { text } of second)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return first.filter(({ text }) => {
        const left = counts.get(text) ?? 0;
        if (left > 0)
            counts.set(text, left - 1);
        return left === 0;
    });
}
/** How far a line is indented; a tab counts as one. */
function indentation(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-assertions.js



/** An assertion that is gone or says something else. */
const testAssertions = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_ASSERTION',
    title: 'An assertion is removed or rewritten',
    why: 'Whoever changes what a test expects decides what the code may do: a weaker assertion passes with a fault.',
    remedy: 'Add new assertions beside the old ones, or let a person confirm the new expectation.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        yield* lostAssertions(comparison);
        yield* lostThresholds(comparison);
        yield* lostExpectations(comparison);
        yield* lostCases(comparison);
    },
});
function* lostAssertions({ before, after }) {
    const lost = surplus(before.assertions, after.assertions);
    const [first] = lost;
    if (first === undefined)
        return;
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
    yield {
        tier: 'medium',
        message: `line ${first.line} of the base asserted what the head does not: ${shown(first.text)}${more}`,
    };
}
function* lostThresholds({ before, after }) {
    const [first] = surplus(before.thresholds, after.thresholds);
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base set a threshold that the head does not: ${shown(first.text)}`,
        };
}
function* lostExpectations({ before, after }) {
    const [first] = surplus(before.expectations, after.expectations);
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base was a case or an expected value that the head does not have: ${shown(first.text)}`,
        };
}
/** A table of cases on one line that has fewer of its values than it had; one with more is a test more. */
function* lostCases({ before, after }) {
    const tables = surplus(after.tables, before.tables).map(({ text }) => valuesOf(text));
    const first = surplus(before.tables, after.tables).find(({ text }) => {
        const values = valuesOf(text);
        return values.length > 0 && tables.length > 0 && !tables.some((table) => holds(table, values));
    });
    if (first !== undefined)
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base had cases that the head does not: ${shown(first.text)}`,
        };
}
/** The numbers and texts of a line, in order. */
function valuesOf(text) {
    return text.match(/'[^']*'|-?\b\d[\w.]*|\b(?:true|false|null|nil|None|True|False|undefined)\b/g) ?? [];
}
function holds(table, values) {
    let from = 0;
    return values.every((value) => {
        const at = table.indexOf(value, from);
        from = at + 1;
        return at >= 0;
    });
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-enclosed.js



/** Languages in which a word ends a block. */
const ENDED_BY_WORD = new Set(['ruby', 'lua', 'elixir', 'julia', 'shell']);
const END = /^\s*(?:end|fi|done)\b/;
const WITHOUT_BRACES = /^\s*(?:\}\s*)?(?:if|while)\b.*\)\s*$/;
/** At most so many lines of a block are searched. */
const REACH = 200;
/**
 * An assertion that a new condition encloses though it stands as far in as before: what runs is decided by brackets
 * and words, not by the layout.
 */
function enclosedAssertion(comparison, language) {
    const { before, after, added } = comparison;
    const enclosed = new Map();
    for (const number of added) {
        const end = endOfBlock(after.code, added, number, language);
        for (let line = number + 1; line <= end; line++)
            enclosed.set(line, number);
    }
    if (enclosed.size === 0)
        return undefined;
    const always = before.assertions.filter(({ condition }) => condition === undefined);
    const still = after.assertions.filter(({ line, condition }) => condition === undefined && !enclosed.has(line));
    const lost = new Set(surplus(always, still).map(({ text }) => text));
    const now = after.assertions.find(({ line, text }) => enclosed.has(line) && lost.has(text));
    return now && { ...now, condition: after.code[enclosed.get(now.line) - 1]?.trim() };
}
/** The last line of the block that a line opens under a condition; the line itself when it opens none. */
function endOfBlock(code, added, number, language) {
    const line = code[number - 1] ?? '';
    if (!CONDITIONAL_BLOCK.test(line))
        return number;
    const last = Math.min(code.length, number + REACH);
    const textOf = (at) => code[at - 1] ?? '';
    if (WITHOUT_BRACES.test(line))
        return firstLine(number, last, (at) => textOf(at).trim() !== '');
    let depth = balance(line);
    if (depth > 0) {
        return firstLine(number, last, (at) => {
            depth += balance(textOf(at));
            return depth <= 0;
        });
    }
    return ENDED_BY_WORD.has(language) ? firstLine(number, last, (at) => added.has(at) && END.test(textOf(at))) : number;
}
/** The first line behind one that is wanted; that one when none is. */
function firstLine(behind, last, isWanted) {
    for (let line = behind + 1; line <= last; line++)
        if (isWanted(line))
            return line;
    return behind;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-bypassed.js





/** An assertion that stands where it stood and is not reached any more, or whose failure is swallowed. */
const testBypassed = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_BYPASSED',
    title: 'An assertion may not be reached',
    why: 'An early return, a condition or a try block in front of an old assertion lets the test pass without it.',
    remedy: 'Let the old assertions run as they did; put new conditions into new tests.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status !== 'modified' && file.file.status !== 'renamed')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined || comparison.before.assertions.length === 0)
            return;
        yield* earlyExits(comparison);
        yield* wrapped(comparison, testLanguage(file));
        yield* replaced(comparison);
    },
});
/** At most so many lines of a test are searched behind an exit. */
const test_bypassed_REACH = 200;
/** Where a program calls its tests one by one, as in C. */
const CALLS_TEST = /^\s*\w*test\w*\s*\([^{}]*\)\s*;/i;
function* earlyExits({ after, added }) {
    const asserted = new Set(after.assertions.map(({ line }) => line));
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        if (!EARLY_EXIT.test(line))
            continue;
        const indent = indentationOfExit(after.code, added, number);
        for (let next = number + 1; next <= Math.min(after.code.length, number + test_bypassed_REACH); next++) {
            const text = after.code[next - 1];
            if (text.trim() === '')
                continue;
            if (indentation(text) < indent)
                break;
            if (added.has(next) || !(asserted.has(next) || CALLS_TEST.test(text)))
                continue;
            yield { tier: 'medium', line: number, message: `leaves the test before the assertion on line ${next}` };
            return;
        }
    }
}
/** Conditions stand near what they guard. */
const MOST_ABOVE = 30;
/** An exit under a new condition leaves what the condition stands in. */
function indentationOfExit(code, added, number) {
    let indent = indentation(code[number - 1] ?? '');
    for (let above = number - 1; above > Math.max(0, number - MOST_ABOVE) && added.has(above); above--) {
        const line = code[above - 1] ?? '';
        if (line.trim() === '' || indentation(line) >= indent)
            continue;
        if (!CONDITIONAL_BLOCK.test(line))
            break;
        indent = indentation(line);
    }
    return indent;
}
/** Tests and assertions that were reached always, and now are under a condition or in a block that swallows failures. */
function* wrapped(comparison, language) {
    const { before, after } = comparison;
    const always = (places) => places.filter(({ condition }) => condition === undefined);
    for (const part of ['assertions', 'tests']) {
        const lost = new Set(surplus(always(before[part]), always(after[part])).map(({ text }) => text));
        const now = after[part].find(({ text, condition }) => condition !== undefined && lost.has(text));
        if (now === undefined)
            continue;
        yield dependent(now);
        return;
    }
    const enclosed = enclosedAssertion(comparison, language);
    if (enclosed !== undefined)
        yield dependent(enclosed);
}
function dependent({ line, condition = '' }) {
    return { tier: 'medium', line, message: `now depends on ${shown(condition)}` };
}
/** A stub in place of an assertion, of the way that the run ends, or of the module that old assertions are about. */
function* replaced({ before, after }) {
    const [first] = surplus(after.replacements, before.replacements);
    if (first !== undefined)
        yield {
            tier: 'medium',
            line: first.line,
            message: `takes the place of what old assertions rely on: ${shown(first.text)}`,
        };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-data.js


/** What a test compares with, recorded in a file of its own. */
const RECORDED = /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots?|goldens?|goldenfiles|baselines?|expectations)\/|\.(?:snap|ambr|golden|approved\.\w+|verified\.\w+|stdout|stderr|baseline|expected|out|expect)$/i;
/** A recorded expectation is an assertion: rewriting it rewrites what the test demands. */
const testData = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_SNAPSHOT',
    title: 'A recorded expectation is rewritten',
    why: 'A snapshot that is recorded anew accepts whatever the code does now, faults included.',
    remedy: 'Let a person compare the old and the new expectation.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && RECORDED.test(file.file.path),
    *inspect({ contents }) {
        const first = contents?.removed.find(({ text }) => text.trim() !== '');
        if (first !== undefined)
            yield { tier: 'medium', message: `line ${first.number} of the base's recording is gone or says something else` };
    },
});

// EXTERNAL MODULE: ./build/packages/risk/src/paths/parsed-name.js
var parsed_name = __webpack_require__(19979);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/tests.js + 1 modules
var tests = __webpack_require__(40125);
;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-data-skipped.js




/** How scenarios, tables and recorded cases say that they are not to run, or that they may fail. */
const SKIPPED = [
    // Cucumber, behave
    /^\s*@(?:\S+\s+@)*(?:skip|skipped|wip|ignored?|pending|disabled|manual|todo|broken|flaky|quarantined?|not[-_]?\w*)\b/i,
    // Robot Framework
    /\brobot:(?:skip|exclude)\b|^\s+(?:Skip(?:\s+If)?|Pass Execution(?:\s+If)?|Run Keyword And (?:Ignore|Warn)\s.*|Run Keyword And Return Status)(?:\s{2,}|\t|$)/i,
    // PHP's own tests
    /^--(?:SKIPIF|XFAIL|XLEAK|FLAKY)--/,
    // YAML, JSON, TOML, properties
    /^\s*(?:-\s+)?["']?(?:skip\w*|disabled?|ignored?|only|focus|pending|xfail|todo|expected?[-_]?(?:fail\w*|to[-_]fail))["']?\s*[:=]\s*(?!["']?(?:false|no|off|0|null|none)\b|["']{2}|\[\s*\]|\s*$)\S/i,
    /^\s*(?:-\s+)?["']?(?:enabled?|active|run)["']?\s*[:=]\s*["']?(?:false|no|off|0)\b/i,
    // Erlang's Common Test
    /\{\s*skip(?:ped)?\s*,/,
];
/** A case that is data can be skipped by a line of data. */
const testDataSkipped = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_DATA_SKIPPED',
    title: 'A case is skipped in its data',
    why: 'Runners read tags and keys such as `@skip` or `enabled: false`, and pass over the case.',
    remedy: 'Mend the case, or let a person confirm why it is skipped.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && isData(file.file.path),
    *inspect({ contents }) {
        const line = contents?.added.find(({ text }) => text.length <= 2_000 && SKIPPED.some((form) => form.test(text)));
        if (line !== undefined)
            yield { tier: 'medium', line: line.number, message: `keeps a case from running: ${shown(line.text.trim())}` };
    },
});
/** Everything among the tests that no code rule reads. */
function isData(path) {
    return (0,tests/* testRole */.Ze)((0,parsed_name/* parseName */.$)(path)) === 'data' || /\.(?:feature|robot|phpt|erl|ya?ml|json|toml)$/i.test(path);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-deleted.js


/** A whole test file that is gone, or that has nothing left in it. */
const testDeleted = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_DELETED',
    title: 'A test file is deleted or emptied',
    why: 'What the file checked is not checked any more; data that a test reads may be the test itself.',
    remedy: 'Keep the file, or let a person confirm that it is not needed any more.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && file.file.status !== 'added' && file.file.status !== 'copied',
    *inspect({ file, contents }) {
        if (file.status === 'deleted')
            yield { tier: 'medium', message: 'a file of the tests is deleted' };
        else if (isBlank(contents?.after) && !isBlank(contents?.before))
            yield { tier: 'medium', message: 'a file of the tests is emptied' };
    },
});
function isBlank(bytes) {
    return bytes !== undefined && bytes.length < 1_000 && bytes.toString('latin1').trim() === '';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-helper.js






/** Languages in which a test is declared, so that a file without a declaration holds none. */
const DECLARING = new Set([
    'javascript',
    'go',
    'jvm',
    'csharp',
    'php',
    'swift',
    'dart',
]);
/** What other files can take from this one. */
const SHARED = /^\s*export\b|\bmodule\.exports\b|^\s*exports\.\w|^\s*(?:(?:public|internal|open|abstract|final|sealed|data|static)\s+)*(?:class|interface|trait|object|struct|record|enum|mixin|extension)\s+\w|^(?:func|type|var|const)\s/;
/** Programs that a test of a compiler or formatter reads as text. */
const READ_AS_TEXT = new Set([
    'expected',
    'input',
    'output',
    'actual',
    'result',
    'before',
    'after',
    'sample',
    'samples',
]);
function isCase(path) {
    const name = (0,parsed_name/* parseName */.$)(path);
    return (0,tests/* testRole */.Ze)(name) === 'case' && !name.words.some((word) => READ_AS_TEXT.has(word));
}
/** A file among the tests that holds none is there for others: helpers, fakes, what production may import. */
const testHelper = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_HELPER',
    title: 'Shared among tests, without a test of its own',
    why: 'Tests, and sometimes production code, take helpers and fakes from such a file; a line there can make all of them pass.',
    remedy: 'Check that no assertion, failure or production module is replaced.',
    needs: 'contents',
    applies: (file) => isTestCode(file) && isCase(file.file.path),
    *inspect(file) {
        const language = testLanguage(file);
        const code = compareTests(file)?.after.code;
        if (code === undefined || !DECLARING.has(language) || file.contents?.added.length === 0)
            return;
        const checks = (line) => line.length <= test_places_LONGEST &&
            !test_syntax_IMPORT.test(line) &&
            (TEST_DECLARATION[language].test(line) || TEST_ANNOTATION.test(line) || ASSERTION.test(line));
        if (code.some(checks))
            return;
        const line = code.findIndex((text) => SHARED.test(text));
        if (line >= 0)
            yield { tier: 'medium', line: line + 1, message: 'holds no test, and shares what it holds' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-hidden.js




/** Runners collect public functions of public classes that they can make; Python's pass over coroutines as well. */
const CLASS = /^\s*(?:(?:public|final|open|sealed|export|data|static)\s+)*class\s+(\w+)/;
const HIDING = /\b(?:private|abstract|internal|protected|fileprivate)\b/;
/** A test, or the class around it, that stands where it stood and is not collected any more. */
const testHidden = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_HIDDEN',
    title: 'A test is hidden from its runner',
    why: 'A runner silently passes over tests that are private, in an abstract class, or in a class that it cannot make.',
    remedy: 'Leave the test as visible as it was, or let a person confirm that it no longer runs.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'added' || file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        if (testLanguage(file) === 'python')
            yield* notCollected(comparison);
        yield* lessVisible(comparison, testLanguage(file) === 'python' ? /\basync\b/ : HIDING);
    },
});
/** Declarations that gained a word by which the runner passes over them. */
function* lessVisible({ before, after, added, removed }, hiding) {
    const tests = new Set(before.tests.map(({ line }) => line));
    const seen = new Set();
    for (const number of removed) {
        const line = before.code[number - 1] ?? '';
        const name = CLASS.exec(line)?.[1] ?? (tests.has(number) ? FUNCTION_DECLARATION.exec(line)?.[1] : undefined);
        if (name !== undefined && !hiding.test(line))
            seen.add(name);
    }
    if (seen.size === 0)
        return;
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        const name = FUNCTION_DECLARATION.exec(line)?.[1];
        if (name === undefined || !seen.has(name) || !hiding.test(line))
            continue;
        yield { tier: 'medium', line: number, message: `the runner passes over ${shown(name)} now: ${shown(line.trim())}` };
        return;
    }
}
/** pytest takes no class that has a constructor. */
function* notCollected({ after, added }) {
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        if (!/^\s+def\s+__(?:init|new)__\s*\(/.test(line))
            continue;
        const owner = after.code
            .slice(0, number - 1)
            .findLast((other) => other.trim() !== '' && indentation(other) < indentation(line));
        if (!/^\s*class\s+Test/.test(owner ?? ''))
            continue;
        yield { tier: 'medium', line: number, message: 'a class with a constructor is not collected' };
        return;
    }
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-native.js



/** Lines that make a compiler, a generator or a runner do something else than run the test. */
const DIRECTIVES = {
    go: /^\s*\/\/\s?go:(?:generate|linkname|build|cgo_\w+|wasmimport)\b|^\s*\/\/\s*\+build\b|^\s*(?:import\s+)?"(?:C|plugin|unsafe)"|#cgo\b|^\/\/export\s|\bfunc\s+TestMain\b|^func\s+init\s*\(/,
    rust: /#!?\[(?:link|no_mangle|export_name|link_section|global_allocator|path|ctor|cfg_attr|feature|test_runner)\b|\b(?:global_)?asm!|\bextern\s+"|\binclude!\s*\(|\bproc_macro\b|\bunsafe\s*(?:\{|fn|impl|extern)/,
    javascript: /@(?:jest|vitest)-(?:environment|config|runner)\b|\bprocess\.(?:dlopen|binding)\b|\brequire\s*\(\s*['"]module['"]\s*\)|\bModule\._load\b|['"](?:node-gyp|ffi-napi|bindings)['"]|\.node['"]\s*\)/,
    python: /^pytest_plugins\b|\b(?:ctypes|cffi)\b|\bsys\.(?:meta_path|path_hooks|settrace|setprofile)\b|\bsite\.addsitedir\b/,
    jvm: /\bSystem\.load(?:Library)?\s*\(|\bnative\s+\w+\s+\w+\s*\(|@BeforeSuite\b|\bsetSecurityManager\b|-javaagent/,
    csharp: /\bDllImport\b|\bLibraryImport\b|\bModuleInitializer\b|\[(?:assembly|module)\s*:/,
    ruby: /\bFiddle\b|\bffi_lib\b|\bat_exit\b|\bTracePoint\b/,
    php: /\bFFI::|\bauto_prepend_file\b|\bdl\s*\(/,
    c: /__attribute__\s*\(\(\s*(?:constructor|destructor)|#\s*pragma\s+(?:comment|init)|\bdlopen\s*\(|\b__asm__\b/,
    swift: /@_(?:silgen_name|cdecl)\b|\bdlopen\s*\(/,
    elixir: /:erlang\.load_nif|\b@on_load\b|\bCode\.(?:eval|compile|require)_\w+/,
};
const IN_COMMENTS = new Set(['go', 'javascript', 'rust']);
/** Generators, native code and hooks that run before every test are more than a test case. */
const testNative = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_DIRECTIVE',
    title: 'A test directs a compiler, a generator or the runner',
    why: 'Generators, native code, build constraints and global hooks act outside of the test that contains them.',
    remedy: 'Keep such directives out of tests, or let a person read them.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const language = testLanguage(file);
        const pattern = DIRECTIVES[language];
        const code = compareTests(file)?.after.code ?? [];
        // Some directives are comments; in other languages a string or a comment directs nothing.
        const isLive = (number) => IN_COMMENTS.has(language) || pattern?.test(code[number - 1] ?? '');
        const lines = file.contents?.added ?? [];
        const hit = pattern && lines.find(({ text, number }) => text.length <= 2_000 && pattern.test(text) && isLive(number));
        if (hit)
            yield { tier: 'medium', line: hit.number, message: shown(hit.text.trim()) };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-code.js

/** Runs code that stands in no file: made out of pieces, decoded, loaded. */
const MADE_UP_CODE = new Sieve(
// JavaScript
[
    'require import',
    /\b(?:require|import)\s*\([^)]*(?:atob|Buffer|fromCharCode|['"`]\s*\+\s*['"`]|\.reverse\(|\.join\(['"]{2})/,
], [
    'globalThis window global self process Reflect',
    /\b(?:globalThis|window|global|self|process|Reflect)\s*\[\s*['"`][^'"`]*['"`]\s*\+/,
], ['Function vm', /\bnew\s+Function\s*\(|\bvm\.(?:runIn\w+|Script)\b|\brequire\s*\(\s*['"](?:node:)?vm['"]\s*\)/], 
// Python
[
    'getattr import_module',
    /\bgetattr\(\s*(?:os|subprocess|builtins|__builtins__)\b|\bimport_module\(\s*['"](?:os|subprocess|socket|ctypes)\b/,
], [
    '__import__ marshal.loads pickle',
    /(?<![\w.])__import__\s*\(|\bmarshal\.loads\b|\bpickle\.loads?\s*\(\s*(?:base64|b64|requests|urllib)/,
], 
// Both
[
    'eval exec',
    /(?<![\w.$])(?:eval|exec)\s*\(\s*(?:atob|Buffer|base64|b64|compile|zlib|codecs|bytes|fetch|await|requests|urllib|open|String\.from|unescape|decode)/,
], 
// Java, Go
['Class.forName plugin.Open', /\bClass\.forName\s*\(\s*"[^"]*"\s*\+|\bplugin\.Open\s*\(/]);
/** Speaks to the runner of the CI job: its commands, and the files that it reads after the step. */
const RUNNER_COMMAND = new Sieve([
    '::',
    /(?:console\.\w+|[Pp]rint\w*|echo|[Ww]rite\w*|puts|say)\s*[( ]\s*[fbru]?['"`]::(?:set-output|set-env|add-path|add-mask|save-state|stop-commands|error|warning|notice)\b/,
], ['GITHUB_', /(?:\benv|\bENV|environ|getenv|\$)\W{0,4}GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b/]);
/** Writes where git or the CI keeps what it runs, to the machine's root, or a report in place of the tool's. */
const WRITES_OUTSIDE = new Sieve([
    'lcov.info junit coverage cobertura report.xml',
    /(?:[wW]rite|append|open|dump|copy)\w*\s*\(\s*['"`][^'"`]*(?:lcov\.info|junit[\w-]*\.xml|coverage(?:-final|-summary)?\.(?:xml|json)|cobertura[\w-]*\.xml|report\.xml)['"`]/,
], [
    '.github/ .git/ .husky/ /\' /" /` ~/',
    /(?:write|append|copy|rename|rm|unlink|symlink|chmod|rmtree|RemoveAll|WriteFile|rm_rf)\w*\s*\(\s*['"`](?:(?:\.\.?\/)*\.(?:github|git|husky)\/|\/['"`]|~\/)/,
]);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-network.js


/** Opens a connection; whether it leaves this machine is another question. */
const NETWORK_CALL = anyOf(
// A function or a client that is called by itself
/(?<![\w.$>:])(?:request(?=\s*\(\s*['"`])|fetch|axios|got|ky|needle|superagent|urlopen|curl_exec|curl_init|file_get_contents|fsockopen|stream_socket_client|wget|curl)(?:\.\w+)?\s*\(/, 
// Methods of clients
/(?<=\b(?:axios|got|ky|needle|superagent|undici|requests|httpx|aiohttp|urllib\w*|urllib\.request|http|https|http2|Net::HTTP|HTTParty|Faraday|RestClient|reqwest(?:::blocking)?|ureq|HTTPoison|Req|Tesla|Excon)(?:\.|::))(?:get|Get|post|Post|put|Put|patch|delete|head|Head|request|Request|connect|urlopen|urlretrieve|start|PostForm|NewRequest\w*|ClientSession|Client)\b/, /\bnew\s+(?:WebSocket|EventSource|XMLHttpRequest|HttpClient|WebClient|TcpClient|Socket)\s*\(|\bnavigator\.sendBeacon\b/, 
// An address; not one of which only a part is read on the spot
/\bnew\s+(?:URL|Uri)\s*\((?!\s*(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*\)\s*\.(?:hash|host(?:name)?|href|origin|pathname|port|protocol|search(?:Params)?|username)\b)/, /\bnet\.Dialer\b|\bhttp\.DefaultClient\b|\bcurl_easy_\w+\s*\(|\bgetaddrinfo\s*\(/, 
// Sockets and names
/\brequire\s*\(\s*['"](?:node:)?(?:net|tls|dgram|dns|https?|http2)['"]\s*\)\.\w+/, /\b(?:net|tls)\.(?:Dial\w*|connect|createConnection|Lookup\w+)\b|\bdns(?:Promises)?\.(?:lookup|resolve\w*|promises)\b/, /\bsocket\.(?:create_connection|socket|getaddrinfo|gethostbyname)\b|\bgethostbyname\b/, /\bTcpStream::connect\b|\bUdpSocket::bind\b|\bTCPSocket\b/, /\bopenConnection\(\)|\bopenStream\(\)|\bHttpRequest\.newBuilder\b|\bURLSession\b|\bURI\.open\b/, 
// Mail, files and shells of other machines
/\b(?:smtplib|ftplib|telnetlib|paramiko)\.\w+|\bHTTPS?Connection\s*\(|\bsmtp\.SendMail\b/, 
// A shell's own tools
/(?:^|[|&;({]|\brun|\bsudo)\s*(?:curl|wget|nc|ncat|telnet|ssh|scp|sftp)\s+[-\w"'$/]/);
/** A host that is not this machine, in a text. */
const REMOTE = new Sieve([
    ':// \'// "// `//',
    /\b(?:https?|wss?|ftp|tcp|udp):\/\/(?!(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal|unix)(?=[:/'"`\s)?#,;\\]|$)|[${%]|['"`\s)])[^\s'"`)]|['"`]\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}/i,
]);
/** A connection by host name, not by an address of the test's own. */
const REMOTE_HOST = /['"`](?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?['"`]|['"`](?!(?:127|10|0)\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?['"`]|\b(?:nc|ncat|telnet|ssh|scp|sftp)\s+(?:-\S+\s+)*(?:\w+@)?(?:[a-z0-9-]+\.)+[a-z]{2,}\b/i;

;// CONCATENATED MODULE: ./build/packages/risk/src/content/reach-processes.js

/** Starts another process. */
const CHILD_PROCESS = new Sieve(
// JavaScript: node, Deno, Bun, zx, shelljs, Cypress
['child_process', /\bchild_process\b/], [
    'exec spawn fork',
    /(?<![\w.])(?:execa|spawn|spawnSync|execSync|execFile|execFileSync|fork|execFileAsync|execAsync|exec)\s*\(\s*['"`\w[(]/,
], ['exec spawn fork', /\b(?:shelljs|shell|cp|childProcess)\.(?:exec|spawn|fork)\w*\s*\(/], ['$` zx', /(?:^|[=(,;]|\bawait|\breturn)\s*\$`[a-z]|(?<![\w.])zx\b/], ['cy.', /\bcy\.(?:exec|task)\s*\(/], ['Bun.spawn Deno.', /\bBun\.spawn|\bDeno\.(?:run|Command)\b/], 
// Python
[
    'subprocess pexpect pty.spawn',
    /\bsubprocess\.\w+|\bfrom subprocess import\b|\bpexpect\b|\bpty\.spawn\b|\basyncio\.create_subprocess_\w+/,
], ['system popen exec spawn fork', /\bos\.(?:system|popen|exec[lv]\w*|spawn\w*|posix_spawn|fork)\b/], 
// Go
[
    'exec Exec StartProcess',
    /\bexec\.Command(?:Context)?\s*\(|"os\/exec"|\bsyscall\.(?:Exec|ForkExec|StartProcess)\b|\bos\.StartProcess\b/,
], 
// Rust, Java and Kotlin, Scala, C#, Swift, Dart
[
    'process::Command ProcessBuilder getRuntime Runtime.exec sys.process',
    /\bprocess::Command\b|\bProcessBuilder\b|\bgetRuntime\(\)|\bRuntime\.exec\b|\bsys\.process\b/,
], ['Process NSTask', /\bProcess\.(?:[Ss]tart|run(?:Sync)?)\b|\bProcessStartInfo\b|\bProcess\(\)|\bNSTask\b/], 
// Ruby, Perl and PHP, Elixir and Erlang, PowerShell
['Open3 Kernel IO.popen', /\bOpen3\.\w+|\bKernel\.(?:system|exec|spawn|`)|\bIO\.popen\b/], ['send', /\b(?:send|public_send|__send__)\s*(?:\(\s*)?:(?:system|exec|spawn|eval|instance_eval|`)/], [
    'system shell_exec passthru proc_open popen pcntl_exec',
    /(?<![\w.$:>])(?:system|shell_exec|passthru|proc_open|popen|pcntl_exec)\s*\(/,
], ['System Port.open :os.cmd', /\bSystem\.(?:cmd|shell)\b|\bPort\.open\b|:os\.cmd\s*\(/], ['Invoke-', /\bInvoke-(?:Expression|WebRequest|RestMethod)\b/], 
// The same by other names: of a module that is spelt in escapes, without parentheses, of the C library
['getBuiltinModule', /\bprocess\.getBuiltinModule\b/], ['\\u \\x', /\b(?:from|import|require)\s*(?:\(\s*)?['"`][^'"`]*\\[ux]/], [
    'cross-spawn execaCommand tinyexec bun:ffi cluster.fork',
    /\bcross-spawn\b|\bexecaCommand|\btinyexec\b|\bbun:ffi\b|\bcluster\.fork\b/,
], [
    'system exec spawn',
    /(?:^|[;{&|=(]|\b(?:do|then|and|or|return|puts|print)\s)\s*(?:system|exec|spawn)\s+(?:['"`%]|q[qx]?\b)/,
], ['import subprocess', /\bimport\s+subprocess\b/], [
    'system exec fork posix_spawn',
    /(?:\bstd|(?<![\w>]))::system\s*\(|\bexec(?:[lv]e?|[lv]p|vpe)\s*\(|(?<![\w.>:])v?fork\s*\(\s*\)|\bposix_spawnp?\s*\(/,
], ['.execute', /['"]\.execute\s*\(\s*\)/], ['Process', /\bnew\s+(?:System\.Diagnostics\.)?Process\b\s*[({]/], 
// Lua, Haskell, Clojure, R, Zig, Solidity, Erlang's ports
['os.execute io.popen', /\bos\.execute\b|\bio\.popen\b/], [
    'callCommand callProcess readProcess System.Process',
    /\b(?:callCommand|callProcess|readProcess\w*)\b|\bSystem\.Process\b/,
], [
    'clojure.java.shell processx system2 process.Child vm.ffi open_port',
    /\bclojure\.java\.shell\b|\bprocessx\b|\bsystem2\s*\(|\bprocess\.Child\b|\bvm\.ffi\b|\bopen_port\b/,
]);
/** In Rust the name alone is a process only where the standard library's type is meant. */
const RUST_COMMAND = /\b(?:Command::new|Command::cargo_bin)\s*\(/;
const RUST_PROCESS = /\bprocess::(?:\{[^{}]*\b)?(?:Command|self)\b|\buse std::process\b/;
/** Backticks run a command in these languages, and quote a text in others. */
const BACKTICKS = /(?:^|[=(,])\s*`[a-z][^`]*`|%x[({[]/;
const BACKTICK_LANGUAGES = new Set(['ruby', 'perl', 'php', 'julia']);

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-reach.js








/** What a line can reach for, by the text of all lines that are looked at: most of it needs no expression there. */
function reachesOf(text, { isRemote, hasBackticks, usesProcesses }) {
    const reaches = [
        { what: 'starts a child process', pattern: CHILD_PROCESS.within(text) },
        { what: 'starts a child process', pattern: hasBackticks ? BACKTICKS : NOTHING },
        { what: 'starts a child process', pattern: usesProcesses ? RUST_COMMAND : NOTHING },
        { what: 'reads secrets of the environment', pattern: ENVIRONMENT.within(text) },
        { what: 'reads where credentials are kept', pattern: CREDENTIALS.within(text) },
        { what: 'runs code that it makes up', pattern: MADE_UP_CODE.within(text) },
        { what: 'speaks to the runner of the CI job', pattern: RUNNER_COMMAND.within(text) },
        { what: 'writes where git or CI keeps what it runs', pattern: WRITES_OUTSIDE.within(text) },
        { what: 'reaches for the network', pattern: isRemote ? NETWORK_CALL : NOTHING },
    ];
    return reaches.filter(({ pattern }) => pattern !== NOTHING);
}
/** A test that reads the environment's secrets, starts a process or talks to another host does more than test. */
const testReach = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_REACH',
    title: 'A test reaches out of its process',
    why: 'Tests run in CI with whatever CI can reach: a test that starts processes, opens connections or reads secrets can carry them out.',
    remedy: 'Use a server on the loopback address or a fake, and give the test its values; or let a person read it.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { contents } = comparison;
        const isRemote = contents.added.some(({ text }) => text.length <= 2_000 && (REMOTE.test(text) || REMOTE_HOST.test(text)));
        const hasBackticks = BACKTICK_LANGUAGES.has(testLanguage(file) ?? '');
        const usesProcesses = contents.added.length > 0 && RUST_PROCESS.test(textOf(contents.after));
        const lines = newLines(comparison);
        const reaches = reachesOf(lines.map(({ text }) => text).join('\n'), { isRemote, hasBackticks, usesProcesses });
        for (const { text, number } of lines) {
            const reach = reaches.find(({ pattern }) => pattern.test(text));
            if (reach === undefined)
                continue;
            yield { tier: 'medium', line: number, message: `${reach.what}: ${shown(text.trim())}` };
            return;
        }
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-reach-unread.js



/** Programs of languages whose tests are not read line by line. */
const PROGRAM = /\.(?:mli?|rei?|erl|hrl|nims?|gleam|nu|resi?|raku(?:mod|test)?|p6|pas|pp|cob|cbl|f(?:77|90|95|03|08)?|ad[abs]|hx|vala|odin|janet|fnl|pony|gd|sml|fsx|fsi|chpl|hare?|roc|wat|asm|awk|bat|cmd|vbs|applescript|au3|robot)$/i;
/** The words by which such languages start processes, open connections, read the environment or run what they make up. */
const test_reach_unread_REACH = /\b(?:os:cmd|open_port|parse_transform|Sys\.command|Unix\.|system|popen|spawn\w*|exec(?:ute|Cmd\w*|Process|Shell\w*|v\w*)?|staticExec|gorge\w*|shell|cmd|Run Process|Evaluate|Library\s+(?:Process|OperatingSystem|\S+\.py)|curl|wget|getenv\w*|environ\w*|httpc?|sockets?|gen_tcp|dlopen|eval|halt|quit|exit)\b|https?:\/\/(?!(?:localhost|127\.|example\.))|%%raw|@external|\$env\b/i;
const test_reach_unread_LONGEST = 2_000;
/** A test in a language without rules of its own that names what reaches out of a test. */
const testReachUnread = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_REACH_UNREAD',
    title: 'A test in a language that is not read names what reaches out',
    why: 'Tests run in CI with whatever CI can reach; in a language without rules of its own only words can be looked for.',
    remedy: 'Let a person read it.',
    needs: 'contents',
    applies: (file) => hasTestName(file) && languageOf(file.file.path) === undefined && PROGRAM.test(file.file.path),
    *inspect(file) {
        const line = addedLines(file).find(({ text }) => text.length > test_reach_unread_LONGEST || test_reach_unread_REACH.test(text));
        if (line !== undefined)
            yield {
                tier: 'medium',
                line: line.number,
                message: `names what reaches out of a test: ${shown(line.text.trim())}`,
            };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/hunks.js
/** Puts the lines that a change removes and adds beside each other, by walking both sides at once. */
function hunksOf(removed, added) {
    const hunks = [];
    let r = 0;
    let a = 0;
    while (r < removed.length || a < added.length) {
        const shift = a - r;
        const removedAt = removed[r]?.number ?? Number.POSITIVE_INFINITY;
        const addedAt = (added[a]?.number ?? Number.POSITIVE_INFINITY) - shift;
        const removedEnd = removedAt <= addedAt ? runEnd(removed, r) : r;
        // The added run starts where the removed one did, counted in the base's lines.
        const addedEnd = addedAt <= removedAt ? runEnd(added, a) : a;
        hunks.push({ removed: removed.slice(r, removedEnd), added: added.slice(a, addedEnd) });
        r = removedEnd;
        a = addedEnd;
    }
    return hunks;
}
/** Where a run of consecutive line numbers ends. */
function runEnd(lines, start) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.number === lines[end - 1].number + 1)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-removed.js






/** A test that no runner finds any more: deleted, commented out, or renamed away. */
const testRemoved = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_REMOVED',
    title: 'A test is gone',
    why: 'A test that no longer runs lets the fault through that it was written for.',
    remedy: 'Keep the test, or let a person confirm that it is not needed any more.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const unplugged = surplus(comparison.before.plugged, comparison.after.plugged)[0];
        if (unplugged !== undefined)
            yield {
                tier: 'medium',
                message: `line ${unplugged.line} of the base brought in what the head does not: ${shown(unplugged.text)}`,
            };
        const lost = lostTests(comparison);
        const [first] = lost;
        if (first === undefined)
            return;
        const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
        yield {
            tier: 'medium',
            message: `line ${first.line} of the base declared a test that is gone: ${shown(first.text)}${more}`,
        };
    },
});
/**
 * Tests of the base that do not run in the head. A test whose line was replaced, in the same place, by that of another
 * test that runs is renamed, unless a function that is no test now bears its name.
 */
function lostTests(comparison) {
    const { before, after, contents, removed } = comparison;
    const lost = surplus(before.tests, after.tests);
    if (lost.length === 0)
        return lost;
    const gained = new Set(surplus(after.tests, before.tests).map(({ line }) => line));
    const gone = lost.filter((test) => !removed.has(test.line));
    const lostAt = new Map(lost.map((test) => [test.line, test]));
    const others = new OtherNames(comparison, gained);
    for (const hunk of hunksOf(contents.removed, contents.added)) {
        const here = hunk.removed.flatMap(({ number }) => lostAt.get(number) ?? []);
        const replacements = hunk.added.filter(({ number }) => gained.has(number)).length;
        const fewer = here.length > replacements;
        for (const test of here)
            if (fewer || others.have(test))
                gone.push(test);
    }
    return gone;
}
/** The names in the added lines that are no new tests, gathered when first asked for: tests without theirs can be many. */
class OtherNames {
    #comparison;
    #gained;
    #declared;
    #quoted;
    constructor(comparison, gained) {
        this.#comparison = comparison;
        this.#gained = gained;
    }
    /** Does a function, a comment or a call that is no test now bear this test's name? */
    have(test) {
        const name = coreName(FUNCTION_DECLARATION.exec(this.#comparison.before.code[test.line - 1] ?? '')?.[1] ?? '');
        if (name.length >= 3) {
            this.#declared ??= this.#declaredNames();
            return this.#declared.has(name);
        }
        const quoted = /'([^']{4,})'/.exec(test.text)?.[1];
        if (quoted === undefined)
            return false;
        this.#quoted ??= this.#quotedNames();
        return this.#quoted.has(quoted);
    }
    #declaredNames() {
        const { added, after } = this.#comparison;
        const lines = [...added].filter((number) => !this.#gained.has(number));
        const names = lines.map((number) => FUNCTION_DECLARATION.exec(after.code[number - 1] ?? '')?.[1]);
        return new Set(names.filter((name) => name !== undefined).map(coreName));
    }
    /** What stands between two quotes: of a test that is a call, `it('logs in', …)`, its name. */
    #quotedNames() {
        const lines = this.#comparison.contents.added.filter(({ number }) => !this.#gained.has(number));
        return new Set(lines.flatMap(({ text }) => squeeze(text).split("'").slice(1, -1)));
    }
}
/** What is left of a test's name when everything is taken away that makes a runner find it or not. */
function coreName(name) {
    return name.toLowerCase().replace(/test|spec|disabled|skip(?:ped)?|unused|old|^x|^no(?=[^a-z])|off|[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-run-endings.js

/*
 * What acts on the whole run, wherever it stands: a process that ends with success takes every later failure with it,
 * and a runner that is rewritten finds none. The patterns read a line whose comments and contents of strings are blank.
 * A status other than 0 hides nothing.
 */
/** A call's status that is success, or is not told. */
const SUCCESS = String.raw `\s*\(\s*(?![1-9-])`;
const test_run_endings_JAVASCRIPT = anyOf(new RegExp(String.raw `\b(?:process\.(?:exit|reallyExit)|Deno\.exit)${SUCCESS}`), /\bprocess\.exitCode\s*=\s*(?:0|undefined)|\bprocess\.kill\s*\(|\bprocess\.on\w*\s*\(\s*['"]+,\s*\(\)\s*=>\s*(?:\{\s*)?process\.exit/, /\b(?:global|globalThis|window|self)\.(?:it|test|describe|expect|assert)\s*=(?!=)/, /\b(?:Object|Array|String|Number|Function|Promise|Error|Map|Set|RegExp)\.prototype\.\w+\s*=(?!=)/, /\brequire\.cache\s*\[[^\]]*\]\s*=(?!=)|\bModule\.(?:_load|prototype)\b/);
const test_run_endings_PYTHON = anyOf(new RegExp(String.raw `\bos\.(?:_exit|abort)${SUCCESS}|^(?:sys\.exit|exit|quit)${SUCCESS}`), /^\s*raise\s+SystemExit\s*(?:$|\(\s*(?:0\s*)?\))|\bpytest\.exit\s*\(|\batexit\.register\b|\bos\.kill(?:pg)?\s*\(/, /^\s*(?:import|from)\s+_pytest\.(?!monkeypatch|pathlib|recwarn|capture|logging|fixtures|mark|outcomes|legacypath|config\s+import\s+\w*Exit)/, /^\s*(?:pytest|unittest|builtins)(?:\.\w+)+\s*=(?!=)/, /\bsession\.(?:items\s*(?:\[|=(?!=)|\.(?:clear|pop|remove)\b)|testsfailed\b|testscollected\b)|\bpluginmanager\.(?:un)?register\b|\bfrom\s+os\s+import\b.*\b_exit\b/);
const RUNNING = {
    javascript: test_run_endings_JAVASCRIPT,
    python: test_run_endings_PYTHON,
    go: new RegExp(String.raw `\b(?:os|syscall)\.Exit${SUCCESS}|\bsyscall\.Kill\s*\(`),
    rust: new RegExp(String.raw `\bprocess::(?:exit${SUCCESS}|abort\s*\()`),
    jvm: new RegExp(String.raw `\b(?:System|sys)\.exit${SUCCESS}|\bexitProcess${SUCCESS}|\bgetRuntime\(\)\.(?:halt|exit)\s*\(`),
    csharp: new RegExp(String.raw `\bEnvironment\.(?:Exit${SUCCESS}|FailFast\s*\()`),
    ruby: /^\s*(?:Kernel\.|Process\.)?exit!?\s*(?:$|(?:\(\s*)?(?:0|true)\b)|\bProcess\.kill\b|\bRSpec\.configure\b|\bMinitest\.after_run\b|^\s*(?:class|module)\s+(?:Minitest|RSpec|Test::Unit)\b(?!.*<)/,
    php: /^\s*(?:exit|die)\s*(?:;|\(\s*(?:0\s*)?\))/,
    swift: /(?<![\w.])_?exit\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)/,
    elixir: /\bSystem\.(?:halt|stop)\s*\(|:init\.stop\b|:erlang\.halt\b/,
    dart: /(?<![\w.$])exit\s*\(\s*0\s*\)/,
};
/** C and shell tests are often programs of their own, which end as they like: only a runner's tests are meant. */
const IN_A_RUNNER = {
    c: {
        runner: /^\s*(?:TYPED_)?TEST(?:_[FP])?\s*\(|\bTEST_CASE\s*\(/,
        ends: /(?<![\w.>])(?:_?_?[eE]xit|quick_exit)\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)|\bGTEST_FLAG_SET\s*\(\s*filter\b|\bCATCH_REGISTER_LISTENER\b/,
    },
    shell: { runner: /^\s*@test\b/, ends: /^exit\b|\bkill\b.*\$\{?PPID\b/ },
};
/** The pattern that holds for the lines of a test file. */
function endings(language, code) {
    const own = IN_A_RUNNER[language];
    if (own === undefined)
        return RUNNING[language];
    return code.some((line) => own.runner.test(line)) ? own.ends : undefined;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-run.js




/** A test, a new one too, that ends the process of all tests with success, or rewrites the runner. */
const testRun = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_RUN',
    title: 'A test ends or rewrites the run',
    why: 'Tests share a process with their runner: one that ends it with success, or changes how it asserts, makes every other test pass.',
    remedy: 'Test an exit in a child process or with a fake; leave the runner and the built-in types as they are.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const pattern = endings(testLanguage(file), comparison.after.code);
        const line = pattern && newLines(comparison).find(({ code }) => pattern.test(code));
        if (line !== undefined)
            yield { tier: 'medium', line: line.number, message: shown(line.text.trim()) };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-shadowed.js



/** Languages in which a second definition of a name silently takes the place of the first. */
const DEFINITION = /^(\s*)(?:async\s+)?def\s+(test\w*)/;
/** A second test of the same name: the runner finds one of them, and the first never runs again. */
const testShadowed = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_SHADOWED',
    title: 'A test takes the place of another by its name',
    why: 'Where a later definition replaces an earlier one, a new test can switch an old one off and touch no line of it.',
    remedy: 'Give the new test a name of its own.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (!['python', 'ruby'].includes(testLanguage(file) ?? ''))
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const known = new Set(shadows(comparison.before.code).map(({ name }) => name));
        const found = shadows(comparison.after.code).find(({ name }) => !known.has(name));
        if (found !== undefined)
            yield { tier: 'medium', line: found.line, message: `a second ${shown(found.name)} in one scope` };
    },
});
/** Definitions whose name stands already in the same scope. A line that is indented less ends the scopes within. */
function shadows(code) {
    const scopes = [];
    const found = [];
    for (const [index, line] of code.entries()) {
        if (line.trim() === '')
            continue;
        const indent = line.length - line.trimStart().length;
        while (scopes.length > 0 && scopes.at(-1).indent > indent)
            scopes.pop();
        const [, , name] = DEFINITION.exec(line) ?? [];
        if (name === undefined)
            continue;
        if (scopes.at(-1)?.indent !== indent)
            scopes.push({ indent, names: new Set() });
        const { names } = scopes.at(-1);
        if (names.has(name))
            found.push({ name, line: index + 1 });
        names.add(name);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-skipped.js



/** A test that is kept and does not run, or runs and cannot fail; `.only` keeps all the others from running. */
const testSkipped = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_SKIPPED',
    title: 'A test is skipped',
    why: 'A skipped, focused, retried or expected-to-fail test is green whatever the code does.',
    remedy: 'Mend the test, or let a person confirm why it is skipped.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        yield* skippedByName(file);
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { before, after } = comparison;
        for (const { line, text } of surplus(after.skips, before.skips).slice(0, 3))
            yield { tier: 'medium', line, message: `keeps tests from running: ${shown(text)}` };
        for (const { line, text } of surplus(after.deadCode, before.deadCode).slice(0, 3))
            yield { tier: 'medium', line, message: `never runs: ${shown(text)}` };
    },
});
/** Go's tool reads the system from a name, and passes over names that start with a dot or an underscore (go help packages). */
const GO_CONSTRAINED = /(?:^|\/)[._][^/]*\.go$|_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)_test\.go$/;
function* skippedByName({ file: { path, previousPath } }) {
    if (previousPath === undefined || GO_CONSTRAINED.test(previousPath) || !GO_CONSTRAINED.test(path))
        return;
    yield { tier: 'medium', message: 'by its new name it runs on some systems only, or nowhere' };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-snapshot-code.js


/** Jest evaluates its snapshot files: what stands outside of a recording in one runs with the tests. */
const testSnapshotCode = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_SNAPSHOT_CODE',
    title: 'Code in a snapshot',
    why: 'A snapshot file is a program that its runner evaluates; a recording holds texts and nothing that runs.',
    remedy: 'Let the runner write the snapshot again.',
    needs: 'contents',
    applies: ({ file }) => /\.snap$/i.test(file.path),
    *inspect({ contents }) {
        if (contents?.added.length === undefined || contents.added.length === 0 || contents.binary)
            return;
        const found = codeIn(textOf(contents.after));
        if (found !== undefined)
            yield { tier: 'medium', line: found.line, message: `not a recording: ${shown(found.text)}` };
    },
});
/** The first piece outside of the recordings that is no `exports[…] =`, and the first expression inside of one. */
function codeIn(text) {
    if (!/^[^\S\r\n\u2028\u2029]*exports\[/m.test(text) && !/^\/\/ (?:Jest|Vitest) Snapshot/.test(text))
        return undefined;
    let line = 1;
    let inside = false;
    let outside = '';
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (character === '\n')
            line++;
        if (inside) {
            if (character === '\\')
                index++;
            else if (character === '$' && text[index + 1] === '{')
                return { line, text: text.slice(index, index + 60) };
            else if (character === '`')
                inside = false;
            continue;
        }
        if (character === '`')
            inside = true;
        else
            outside += character;
        if (character !== '\n')
            continue;
        if (!isBookkeeping(outside))
            return { line: line - 1, text: outside.trim() };
        outside = '';
    }
    return isBookkeeping(outside) ? undefined : { line, text: outside.trim() };
}
/** What is left of `exports[\`name\`] = \`text\`;` when the texts are taken out, or a comment. */
function isBookkeeping(outside) {
    return /^(?:\/\/[^\n]*|(?:exports\[\]\s*=\s*)?;?)$/.test(outside.trim());
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-sources.js



/**
 * What an import brings in, and from where. No two parts beside each other can take the same blanks: trying all their
 * shares would take minutes for a line of them.
 */
const IMPORTS = [
    { pattern: /^\s*import\s+(?:type\s+)?(?=\S)([\w$*{},\s]+?)(?<=\s)from\s*['"]([^'"]+)['"]/, names: 1, source: 2 },
    {
        pattern: /^\s*(?:const|let|var)\s+(?=\S)([\w${},:\s]+?)=\s*(?:await\s+)?(?:require|import)\s*\(\s*['"]([^'"]+)['"]/,
        names: 1,
        source: 2,
    },
    { pattern: /^\s*from\s+([\w.]+)\s+import\s+(?=\S)(?:\(\s*)?(?=\S)([\w,\s]+)(?![\w,\s])\)?\s*$/, names: 2, source: 1 },
    { pattern: /^\s*import\s+(?:static\s+)?([\w.]+)\.(\w+)\s*(?:;\s*)?$/, names: 2, source: 1 },
];
/** A name that old tests use now comes from another module: they pass for code that nobody ships. */
const testSources = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_SOURCE',
    title: 'A test takes what it tests from elsewhere',
    why: 'Whoever points an import at a stand-in keeps every assertion, and none of them looks at the real code any more.',
    remedy: 'Import what is tested from where it is shipped, or let a person confirm that it has moved.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status === 'added' || file.file.status === 'deleted')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined || comparison.before.assertions.length === 0)
            return;
        yield* moved(comparison);
    },
});
function* moved({ contents }) {
    const before = new Map(contents.removed.flatMap(({ text }) => importsOf(text)));
    if (before.size === 0)
        return;
    for (const { text, number } of contents.added)
        for (const [name, source] of importsOf(text)) {
            const old = before.get(name);
            if (old === undefined || old === source)
                continue;
            yield {
                tier: 'medium',
                line: number,
                message: `${shown(name)} came from ${shown(old)}, and now from ${shown(source)}`,
            };
            return;
        }
}
/** Each name that a line brings in, with its module; `./app` and `./app.js` are one module, `fs` and `node:fs` too. */
function importsOf(line) {
    if (line.length > 1_000)
        return [];
    for (const { pattern, names, source } of IMPORTS) {
        const found = pattern.exec(line);
        if (found === null)
            continue;
        const from = (found[source] ?? '').replace(/^node:/, '').replace(/\.[cm]?[jt]sx?$/, '');
        return (found[names] ?? '')
            .split(/[^\w$]+/)
            .flatMap((name) => (name === '' || name === 'as' ? [] : [[name, from]]));
    }
    return [];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-undoing.js

/*
 * What an added line does to the tests that were there before: it ends the run, takes a test or an assertion away, or
 * says that none has to pass. The patterns read a line whose comments and contents of strings are blank.
 */
const test_undoing_JAVASCRIPT = anyOf(/\bexpect\.assertions\s*\(\s*0\s*\)/, /\b(?:global|globalThis|window|self)\.(?:it|test|describe|context|expect|assert|before\w*|after\w*)\s*=(?!=)/, /\bObject\.(?:define\w+|assign)\s*\(\s*(?:global|globalThis|window)\b/, /\brequire\.cache\s*\[|\bModule\.(?:_load|prototype)\b/, /\bexpect\.(?:addEqualityTesters|setState)\s*\(|\bReflect\.set\s*\(\s*(?:global|window)/);
const test_undoing_PYTHON = anyOf(/\bglobals\(\)\s*(?:\.update\b|\[)|\.__code__\s*=(?!=)|^\s*def\s+(?:run|__call__)\s*\(\s*self\s*,\s*result\b/, /^\s*\w*Test\w*\.\w+\s*=(?!=)/, /\bsetattr\s*\(\s*(?:\w*[Tt]est\w*|builtins|sys)\b/, /^\s*def\s+(?:load_tests|pytest_\w+|setUpModule|runTest)\s*\(/);
const test_undoing_JVM = anyOf(/\bgetRuntime\(\)\.halt\s*\(/, /(?<![\w.$])(?:assume|cancel)\s*\(|(?<![\w.$])pending\b/, /\b(?:defaultTestConfig|TestCaseConfig)\b/, /\b(?:TestExecutionExceptionHandler|InvocationInterceptor)\b/);
const test_undoing_CSHARP = /\[[^\]]*,\s*(?:\w+\.)*(?:Ignore|Explicit)\b|\bEnvironment\.(?:Exit|FailFast)\s*\(/;
const test_undoing_RUBY = anyOf(/^\s*x(?:describe|context|it|specify|example|feature|scenario)\b/, /\bfocus\s*:\s*true|,\s*(?:if\s*:\s*false|unless\s*:\s*true)\b|[{;]\s*skip\b/, /\bundef\b|\b:?(?:undef_method|remove_method)\b|^\s*(?:Kernel\.)?exit!?(?:\s|\(|$)|\babort\b/);
const test_undoing_PHP = anyOf(/\bfunction\s+(?:runTest|runBare|onNotSuccessfulTest)\s*\(/, /\bexpectNotToPerformAssertions\b|\bregister_shutdown_function\b/, /^\s*(?:exit|die)\b/);
const test_undoing_C = anyOf(/^\s*#\s*(?:define|undef)\s+(?:NDEBUG|assert\w*|ASSERT\w*|EXPECT\w*|REQUIRE\w*|CHECK\w*|TEST\w*|FAIL\w*|XCT\w*)\b/, /(?<![\w.>])_?[eE]xit\s*\(\s*(?:0|EXIT_SUCCESS)?\s*[,)]/, /\bvm\.(?:skip|assume)\s*\(|\berror\.SkipZigTest\b/);
const SHELL = /^\s*(?:assert|expect|fail|refute)\w*\s*\(\)|^\s*(?:exit|return|startSkipping)\b|\|\|\s*(?:true|:)|^\s*set\s+\+e\b|^\s*(?:Set-ItResult|\w.*\s-Skip\b)/;
const PERL = /\bskip_all\b|^\s*exit\b|\*\w+\s*=\s*sub\b|\bTODO\s*:|\bSKIP\s*:/;
const UNDOING = {
    javascript: test_undoing_JAVASCRIPT,
    python: test_undoing_PYTHON,
    rust: /\bmacro_rules!\s*(?:debug_)?(?:assert|panic|unreachable)\w*/,
    jvm: test_undoing_JVM,
    csharp: test_undoing_CSHARP,
    ruby: test_undoing_RUBY,
    php: test_undoing_PHP,
    c: test_undoing_C,
    dart: /\bsolo\s*:/,
    swift: /\boverride\s+func\s+(?:invokeTest|record)\s*\(|\bdefaultTestSuite\b/,
    shell: SHELL,
    perl: PERL,
    lua: /\bdo\s+return\b|\bpcall\s*\(|\bos\.exit\s*\(/,
    haskell: /\bpending(?:With)?\b|\bexitSuccess\b/,
    julia: /\bskip_\w+\s*\(|\btestthat::skip\w*|^\s*exit\s*\(|\bquit\s*\(/,
    lisp: /#_|\(comment\b|\bSystem\/exit\b|\btest-ns-hook\b|\bns-unmap\b/,
    elixir: /\bExUnit\.configure\b/,
};
/** Does a line added to an old test file, in this language, undo what the file checked? */
function undoes(line, language) {
    return UNDOING[language]?.test(line) ?? false;
}
/** What makes tests of the classes and modules that hold them. */
const FRAMEWORK = /\b(?:\w*TestCase|Minitest::\w+|Test::Unit|ExUnit\.Case|\w*Fun(?:Suite|Spec)|\w+Spec|TestSuite|AbstractTestNG\w*)\b/;
/** A function that runs before or around each test of its group. */
const HOOK = /(?<![\w.$])(?:before(?:Each|All|Class|Method|Suite)?|setup(?:_all)?|around|around_each|prepend_before|setUp(?:All|Class|Module)?|setup_(?:method|class|function|module))\s*(?:\(|\{|do\b|:)|@(?:Before\w*|SetUp|OneTimeSetUp|ClassInitialize|TestInitialize)\b|\[(?:SetUp|OneTimeSetUp|TestInitialize|ClassInitialize)\b/;
/** An attribute, annotation or decorator, or a tag of a documentation comment by which a runner chooses. */
const MARK = /^\s*(?:@[A-Za-z][\w.:]*|#!?\[[\w:\\]+|\[<?[A-Z]\w*)|^\s*(?:\/\*\*\s*|\*\s*)@(?:group|doesNotPerformAssertions|requires|skip|ignore)\b/;

;// CONCATENATED MODULE: ./build/packages/risk/src/content/test-undone.js






/** Lines that are new in an old test file, and change what its old tests do. */
const testUndone = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_UNDONE',
    title: 'Old tests are undone by new lines',
    why: 'An exit, a stand-in, a hook or a mark beside old tests changes what they check while every line of them stays.',
    remedy: 'Put what new tests need into a group or a file of their own.',
    needs: 'contents',
    applies: isTestCode,
    *inspect(file) {
        if (file.file.status !== 'modified' && file.file.status !== 'renamed')
            return;
        const comparison = compareTests(file);
        if (comparison === undefined)
            return;
        const { before } = comparison;
        if (before.tests.length + before.assertions.length === 0)
            return;
        const language = testLanguage(file);
        for (const look of [
            undoing,
            reassigned,
            marked,
            conditioned,
            hooked,
            standIns,
            withoutFramework,
            madePrivate,
            banged,
            rowsGone,
        ]) {
            const finding = look(comparison, language);
            if (finding === undefined)
                continue;
            yield finding;
            return;
        }
    },
});
function undoing(comparison, language) {
    const line = newLines(comparison).find(({ code }) => undoes(code, language));
    return line && at(line, 'undoes what the file checked');
}
/** Names of tests that a line of Python gives to something: alone, among others, with a type, by an import. */
function boundIn(line) {
    if (line.length > test_places_LONGEST)
        return [];
    const names = /^\s*(?=\S)([\w\s,*()]+?)(?::[^=]*)?=(?!=)/.exec(line)?.[1] ?? /^\s*from\s+\S+\s+import\s(.*)$/.exec(line)?.[1];
    return names?.match(/\b[tT]est\w*/g) ?? [];
}
/** A test or a class of tests whose name is given to something else (Python). */
function reassigned({ after, added }, language) {
    if (language !== 'python')
        return undefined;
    const declared = new Set(after.code.map((line) => /^\s*(?:async\s+)?(?:def|class)\s+(\w+)/.exec(line)?.[1]));
    const number = [...added].find((one) => boundIn(after.code[one - 1] ?? '').some((name) => declared.has(name)));
    return number === undefined
        ? undefined
        : at({ number, text: after.code[number - 1] ?? '' }, 'takes the place of a test');
}
/** A mark that a test, or a class of tests, did not have before. */
function marked({ before, after, contents }) {
    const old = marksOf(before.code, linesOf(textOf(contents.before)), before.tests);
    const now = marksOf(after.code, linesOf(textOf(contents.after)), after.tests);
    for (const [name, marks] of now) {
        const known = old.get(name);
        const names = new Set(known?.map(({ text }) => markName(text)));
        const mark = known && marks.find(({ text }) => !names.has(markName(text)));
        if (mark !== undefined)
            return at(mark, 'marks an old test');
    }
    return undefined;
}
/** `@pytest.mark.parametrize` of a mark with its arguments; what the arguments lose is for other rules. */
function markName(text) {
    return MARK.exec(text)?.[0].trim() ?? text;
}
/** The marks above each test and class of a side, by the declaration's own line. */
function marksOf(code, texts, tests) {
    const declared = new Map(tests.map(({ line, text }) => [line, text]));
    const marks = new Map();
    let above = [];
    for (const [index, text] of texts.entries()) {
        const line = code[index] ?? '';
        if (text.length <= test_places_LONGEST && MARK.test(text))
            above.push({ number: index + 1, text });
        else if (line.trim() !== '') {
            const name = declared.get(index + 1) ?? /^\s*(?:[a-z]+\s+)*class\s+\w+/.exec(line)?.[0].trim();
            if (name !== undefined)
                marks.set(name, above);
            above = [];
        }
    }
    return marks;
}
/** A condition of the preprocessor around what was compiled always. */
function conditioned({ after, added }, language) {
    if (language !== 'c' && language !== 'csharp' && language !== 'swift')
        return undefined;
    const old = new Set([...after.tests, ...after.assertions].map(({ line }) => line).filter((line) => !added.has(line)));
    const open = [];
    for (const [index, text] of after.code.entries()) {
        const top = open.at(-1);
        if (/^\s*#\s*if/.test(text))
            open.push({ number: index + 1, hasOld: false });
        else if (top !== undefined && old.has(index + 1))
            top.hasOld = true;
        else if (top !== undefined && /^\s*#\s*endif/.test(text)) {
            open.pop();
            if (!top.hasOld)
                continue;
            if (added.has(top.number))
                return at({ number: top.number, text: after.code[top.number - 1] ?? '' }, 'is a condition around old tests');
            const outer = open.at(-1);
            if (outer !== undefined)
                outer.hasOld = true;
        }
    }
    return undefined;
}
/** A hook whose group was there before: the line that encloses it is old, or nothing does. */
function hooked({ after, added }) {
    const blocks = new BlockStack();
    const oldTests = after.tests.filter(({ line }) => !added.has(line));
    if (oldTests.length === 0)
        return undefined;
    for (const [index, line] of after.code.entries()) {
        blocks.enter(line, index);
        if (!added.has(index + 1) || line.length > test_places_LONGEST || !HOOK.test(line))
            continue;
        const opener = blocks.encloser;
        if (opener === undefined || !added.has(opener + 1))
            return at({ number: index + 1, text: line }, 'runs before old tests');
    }
    return undefined;
}
/** A function that the file defines; a constant may only give another name to a library's own. */
const DEFINED = /\b(?:def|func|function|fn|fun|sub|void)\s+(?:\([^)]*\)\s*)?([\w$]+)|^\s*(\w+)\s*\(\)\s*\{/;
/** What an old import brought in, or an old assertion called, is now made in the file itself. */
function standIns({ before, after, added, contents }) {
    const asserted = new Set(before.assertions.flatMap(({ text }) => /^(?:self\.|this\.|\$this->)?(\w+)[!(]/.exec(text)?.[1] ?? []));
    const gone = contents.removed.filter(({ text }) => text.length <= test_places_LONGEST && test_syntax_IMPORT.test(text));
    const imported = new Set(gone.flatMap(({ text }) => text.match(/[A-Za-z_]\w+/g) ?? []));
    for (const number of added) {
        const line = after.code[number - 1] ?? '';
        const name = DEFINED.exec(line)
            ?.slice(1)
            .find((one) => one !== undefined);
        if (name === undefined || test_syntax_IMPORT.test(line))
            continue;
        if (asserted.has(name) || imported.has(name))
            return at({ number, text: line }, 'stands in for what old tests use');
    }
    return undefined;
}
/** A class or module of tests that no longer is one. */
function withoutFramework({ before, after, removed, added }) {
    const count = (code, lines) => [...lines].filter((number) => FRAMEWORK.test(code[number - 1] ?? '')).length;
    const gone = count(before.code, removed);
    if (gone === 0 || count(after.code, added) >= gone)
        return undefined;
    return { tier: 'medium', message: 'a class or module of tests is none any more' };
}
/** `private` on a line of its own hides every method below it (Ruby). */
function madePrivate({ after, added }, language) {
    if (language !== 'ruby')
        return undefined;
    const line = [...added].find((number) => /^\s*(?:private|protected)\s*$/.test(after.code[number - 1] ?? ''));
    const hides = line !== undefined && after.tests.some((test) => test.line > line && !added.has(test.line));
    return hides ? at({ number: line, text: after.code[line - 1] ?? '' }, 'hides old tests from the runner') : undefined;
}
/** Kotest passes over a test whose name begins with an exclamation mark. */
function banged({ after, added }, language) {
    const test = language === 'jvm' && after.tests.find(({ line, text }) => added.has(line) && /\('!/.test(text));
    return test ? { tier: 'medium', line: test.line, message: `is passed over: ${shown(test.text)}` } : undefined;
}
/** A row of a table of cases that is a key with a list. */
function rowsGone({ contents }) {
    const kept = new Set(contents.added.map(({ text }) => text.trim()));
    const row = contents.removed.find(({ text }) => text.length <= test_places_LONGEST && !kept.has(text.trim()) && ROW.test(text.replace(/'[^']*'|"[^"]*"/g, 'x')));
    return row && { tier: 'medium', message: `line ${row.number} of the base was a case: ${shown(row.text.trim())}` };
}
const ROW = /^\s*[\w.]+\s*=>\s*[[{(].*[\])}],?\s*$/;
function at({ number, text }, what) {
    return { tier: 'medium', line: number, message: `${what}: ${shown(text.trim())}` };
}

;// CONCATENATED MODULE: ./build/packages/risk/src/content/index.js
































/** Rules that read what a change adds to and removes from its files. */
const contentRules = [
    secretAdded,
    hiddenLookAlikes,
    hiddenContent,
    hiddenControl,
    hiddenInPath,
    hiddenLongLine,
    sensitiveAccess,
    sensitiveCrypto,
    sensitiveDisclosure,
    sensitiveExecution,
    sensitiveMoney,
    sensitiveTransport,
    documentActive,
    documentHiddenInstructions,
    documentMdx,
    testAssertions,
    testBypassed,
    testData,
    testDeleted,
    testHidden,
    testNative,
    testReach,
    testReachUnread,
    testRemoved,
    testRun,
    testShadowed,
    testSkipped,
    testSources,
    testDataSkipped,
    testSnapshotCode,
    testUndone,
    testHelper,
];

// EXTERNAL MODULE: ./build/packages/risk/src/dependencies/index.js + 27 modules
var dependencies = __webpack_require__(55585);
// EXTERNAL MODULE: ./build/packages/risk/src/paths/known-names.js + 32 modules
var known_names = __webpack_require__(53726);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/fixture-of-tools.js
var fixture_of_tools = __webpack_require__(71476);
;// CONCATENATED MODULE: ./build/packages/risk/src/paths/magic.js
const bytes = (text) => Buffer.from(text, 'latin1');
const signatures = (magic, ...texts) => texts.map((text) => ({ magic, bytes: bytes(text) }));
const SIGNATURES = [
    ...signatures('image', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM'),
    { magic: 'image', bytes: bytes('RIFF'), and: { at: 8, bytes: bytes('WEBP') } },
    ...signatures('executable', '\x7fELF', 'MZ', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe'),
    ...signatures('executable', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\0asm', 'dex\n0', '\x1bLua', '\x1bLJ'),
    ...signatures('executable', 'BC\xc0\xde', '!<arch>\n'),
    ...signatures('archive', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', '\x1f\x8b', 'BZh', '\xfd7zXZ\0'),
    ...signatures('archive', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '(\xb5/\xfd', '\x04\x22\x4d\x18', 'LZIP', '\x1f\x9d'),
    ...signatures('archive', '\x1f\xa0', 'xar!', 'MSCF\0', '\xed\xab\xee\xdb', '070701', '070707'),
];
const byFirst = new Map();
for (const signature of SIGNATURES) {
    const first = signature.bytes[0];
    byFirst.set(first, [...(byFirst.get(first) ?? []), signature]);
}
const AVIF = bytes('ftypavif');
const TAR = bytes('ustar');
/** Tells programs, archives and raster images by their magic numbers. */
function magicOf(content) {
    for (const { magic, bytes: start, and } of byFirst.get(content[0] ?? -1) ?? []) {
        if (hasAt(content, 0, start) && (and === undefined || hasAt(content, and.at, and.bytes)))
            return magic;
    }
    if (hasAt(content, 4, AVIF))
        return 'image';
    return hasAt(content, 257, TAR) ? 'archive' : 'unknown';
}
function hasAt(content, at, piece) {
    if (content.length < at + piece.length)
        return false;
    for (let i = 0; i < piece.length; i++)
        if (content[at + i] !== piece[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/binary.js



/** The note that other rules read: what kind of binary the head's file is. */
const BINARY_NOTE = 'binary';
/** Bytes that nobody can review (contract, "Low"; attack: CVE-2024-3094, xz). */
const binary = (0,rule/* fileRule */.x)({
    code: 'RISK_BINARY',
    title: 'Binary files',
    why: 'A reviewer sees that it changed, not what changed; the xz backdoor travelled in test archives.',
    remedy: 'Generate it in the build or in the test from something readable, or say where it comes from.',
    needs: 'contents',
    *inspect(file) {
        const { contents } = file;
        const after = contents?.after;
        if (contents === undefined || after === undefined || file.file.after?.mode === '120000')
            return;
        const magic = magicOf(after);
        if (!contents.binary && (magic === 'unknown' || magic === 'image' || looksLikeText(after)))
            return;
        if (after.length === 0 || isUnchanged(file))
            return;
        file.note(BINARY_NOTE, magic);
        if (magic === 'executable')
            yield { tier: 'high', message: 'a program, by its first bytes' };
        else if (magic === 'archive')
            yield { tier: 'medium', message: 'an archive, by its first bytes' };
        else if (!isPicture(file, magic))
            yield { tier: 'medium', message: `a ${verb(file)} binary file` };
    },
});
/** Prose can begin with `MZ` or `BZh` too: text has no control characters and is UTF-8. */
function looksLikeText(content) {
    const start = content.subarray(0, 512).toString('utf8');
    return !/[\0-\x08\x0e-\x1a\x7f]/.test(start) && !start.slice(0, -1).includes('\ufffd');
}
function isUnchanged({ file }) {
    return file.before?.oid === file.after?.oid;
}
function verb({ file }) {
    return file.before === undefined ? 'new' : 'changed';
}
/** A raster image among documents, which is one by its bytes too, is documentation. */
function isPicture({ classes, file }, magic) {
    return magic === 'image' && (0,src_classes/* readingOf */.M)(classes) === 'prose' && /\.(png|jpe?g|gif|webp|avif|bmp)$/i.test(file.path);
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/binary-with-build.js


const RUNS = new Set([
    'RISK_BUILD',
    'RISK_CI',
    'RISK_HOOK',
    'RISK_DEPENDENCY_FILE',
    'RISK_DEPLOYMENT',
    'RISK_TEST_SUPPORT',
]);
/** The shape of the xz backdoor (CVE-2024-3094): data in, and a build that unpacks it (contract, "Floors": high). */
const binaryWithBuild = (0,rule/* changeRule */.V)({
    code: 'RISK_BINARY_WITH_BUILD',
    title: 'Binary data together with a build or test-runner change',
    why: 'Bytes that nobody reads and a build that can run them came in together; that is how xz was taken over.',
    remedy: 'Split the change: the build on its own, the data on its own, each with its reason.',
    *inspect({ files }) {
        const build = files.find(({ known }) => [...known].some((code) => RUNS.has(code)));
        if (build === undefined)
            return;
        for (const { file, notes, classes } of files) {
            if (!notes.has(BINARY_NOTE))
                continue;
            if (notes.get(BINARY_NOTE) === 'image' && !classes.includes('test'))
                continue;
            yield {
                tier: 'high',
                path: file.path,
                message: `binary data comes in together with a change of ${build.file.path}`,
            };
        }
    },
});

// EXTERNAL MODULE: ./build/packages/core/src/glob.js
var glob = __webpack_require__(50701);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/declared-tiers.js
var declared_tiers = __webpack_require__(54473);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/critical.js



const critical_compiled = new WeakMap();
function criticalOf(configuration) {
    let matcher = critical_compiled.get(configuration);
    if (matcher === undefined) {
        matcher = (0,glob/* compileGlobs */.tI)(configuration.critical);
        critical_compiled.set(configuration, matcher);
    }
    return matcher;
}
/** The repository's `critical` paths; the gate asks for a mutation score as well. */
const critical = (0,rule/* fileRule */.x)({
    code: 'RISK_CRITICAL',
    title: 'Critical paths',
    why: 'The repository says that its tests have to prove themselves here.',
    remedy: 'Give a mutation score for the changed files (`sallyport evidence`).',
    needs: 'names',
    applies: ({ file }) => file.pathBytes.length > 0,
    *inspect(file) {
        if (file.configuration.critical.length === 0)
            return;
        const matches = criticalOf(file.configuration);
        if ((0,declared_tiers/* nameBytes */.dw)(file).some((name) => matches(name)))
            yield { tier: 'medium', message: 'declared as critical' };
    },
});

// EXTERNAL MODULE: ./build/packages/risk/src/paths/fold.js
var fold = __webpack_require__(47181);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/folding-names.js


/** Two names that one file system takes for the same (contract, "Floors"; CVE-2021-21300). */
const foldingNames = (0,rule/* changeRule */.V)({
    code: 'RISK_FOLDING_NAMES',
    title: 'Names that fall together',
    why: 'On a file system that does not tell them apart, one of the two replaces the other at checkout.',
    remedy: 'Rename one of the two.',
    async *inspect(change) {
        const twins = new Map();
        for (const { file } of change.files.filter(isNewName)) {
            const segments = file.path.split('/');
            for (let depth = 0; depth < segments.length; depth++) {
                const folder = segments.slice(0, depth).join('/');
                if (!twins.has(folder))
                    twins.set(folder, twinsIn(change, folder));
                const name = segments[depth];
                const others = ((await twins.get(folder))?.get((0,fold/* foldName */.z)(name)) ?? []).filter((other) => other !== name);
                if (others.length === 0)
                    continue;
                const tier = 'medium';
                yield {
                    tier,
                    path: file.path,
                    message: `${JSON.stringify(name)} falls together with ${JSON.stringify(others[0])}`,
                };
                break;
            }
        }
    },
});
function isNewName({ file }) {
    return file.after !== undefined && (file.before === undefined || file.previousPath !== undefined);
}
/** The names of a folder in the head that have a twin, by their folded form. */
async function twinsIn(change, folder) {
    const byFold = new Map();
    for (const name of await change.headNames(folder)) {
        const folded = (0,fold/* foldName */.z)(name);
        const names = byFold.get(folded);
        if (names)
            names.push(name);
        else
            byFold.set(folded, [name]);
    }
    for (const [folded, names] of byFold)
        if (names.length < 2)
            byFold.delete(folded);
    return byFold;
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/gate-files.js


/** The files that the configuration has the gate read at the base, by their own names. */
function filesOf({ gate, provenance: { instance, revocations } }) {
    const root = typeof instance === 'object' ? [instance.trustedRoot] : [];
    return [...gate.policies, ...revocations, ...root];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}
/** What the gate itself decides by, wherever the configuration keeps it; a folder on the way to it as well. */
const gateFiles = (0,rule/* fileRule */.x)({
    code: 'RISK_GATE_FILE',
    title: 'Files that the gate decides by',
    why: 'A policy, a list of revocations or a trusted root decides about every change after this one.',
    remedy: 'Have the owners of the policy approve the change on its own, apart from other work.',
    needs: 'names',
    *inspect(file) {
        const read = filesOf(file.configuration);
        if (read.length === 0)
            return;
        const names = (0,declared_tiers/* nameBytes */.dw)(file).map((name) => Buffer.from(name).toString());
        const fits = (path) => names.some((name) => isWithin(name, path) || isWithin(path, name));
        if (read.some(fits))
            yield { tier: 'high', message: 'the configuration has the gate read it' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/imported-instructions.js

/** A document that agent instructions import is read by agents as part of them (Claude Code and Gemini CLI: `@path`). */
const importedInstructions = (0,rule/* fileRule */.x)({
    code: 'RISK_IMPORTED_INSTRUCTIONS',
    title: 'Imported agent instructions',
    why: 'Agents obey an imported document as they obey the file that imports it.',
    remedy: 'Have a person read it as orders to an agent, or take the import out of the instructions first.',
    needs: 'names',
    applies: ({ importedBy }) => importedBy !== undefined,
    *inspect({ importedBy }) {
        yield { tier: 'high', message: `imported by the agent instructions ${importedBy}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/infrastructure-by-content.js


/** As much of a file as is looked at: what these files are stands at their beginning or comes often. */
const LOOKED_AT = 256 * 1024;
/** What each tool asks of its files, whatever they are called. All expressions of a line have to be there. */
const SHAPES = [
    ['a Kubernetes object', /^[^\S\r\n]*"?apiVersion"?\s*:\s*\S/m, /^[^\S\r\n]*"?kind"?\s*:\s*"?[A-Z]/m],
    ['a GitHub workflow', /^["']?on["']?\s*:/m, /^jobs\s*:/m],
    ['a GitHub action', /^runs\s*:/m, /^[^\S\r\n]*using\s*:/m],
    ['a GitLab pipeline', /^stages\s*:/m, /^[^\S\r\n]*script\s*:/m],
    [
        'a pipeline',
        /^(pipeline|steps|stages|workflows)\s*:/m,
        /^[^\S\r\n]*(?:-\s*)?(script|commands?|run|image|plugins)\s*:/m,
    ],
    ['a Compose file', /^services\s*:/m, /^[^\S\r\n]*(image|build)\s*:/m],
    [
        'an Ansible playbook',
        /^[^\S\r\n]*-\s+(hosts|name)\s*:/m,
        /^[^\S\r\n]+(tasks|roles|become|gather_facts|ansible\.[a-z.]+)\s*:/m,
    ],
    ['a CloudFormation template', /AWSTemplateFormatVersion|"?Type"?\s*:\s*"?'?AWS::[A-Za-z0-9]+::/],
    ['an ARM template', /schema\.management\.azure\.com\/schemas\/[^"]{0,100}deploymentTemplate/i],
    ['a serverless service', /^provider\s*:/m, /^functions\s*:/m],
    ['a systemd unit', /^\[(Unit|Install)\]$/m, /^\[(Service|Socket|Timer|Mount|Path)\]$/m],
    ['a server configuration', /^[^\S\r\n]*server\s*\{/m, /^[^\S\r\n]*(listen|proxy_pass|server_name)\s+\S/m],
];
/** Deployment and pipelines under names of their own: tools are told where to look. */
const infrastructureByContent = (0,rule/* fileRule */.x)({
    code: 'RISK_INFRASTRUCTURE_CONTENT',
    title: 'Infrastructure under a name of its own',
    why: 'A manifest or pipeline does the same under any name; only the command that applies it knows.',
    remedy: 'Have the people who run the service read it, and keep it in a folder whose name says what it is.',
    needs: 'contents',
    applies: ({ file, classes }) => (0,src_classes/* readingOf */.M)(classes) === 'code' &&
        !classes.includes('dependencies') &&
        /\.(ya?ml|json|template|conf|cfg|tpl|unit)$|(^|\/)[^./]+$/i.test(file.path),
    *inspect({ contents }) {
        const what = shapeOf(contents?.after) ?? shapeOf(contents?.before);
        if (what !== undefined && !isBinary(contents))
            yield { tier: 'high', message: `${what}, by its contents` };
    },
});
function isBinary(contents) {
    return contents?.binary ?? false;
}
function shapeOf(content) {
    if (content === undefined || content.length === 0)
        return undefined;
    const text = content.toString('latin1', 0, LOOKED_AT);
    return SHAPES.find(([, ...expressions]) => expressions.every((expression) => expression.test(text)))?.[0];
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/limits.js

/** `tiers.limits`: beyond means more than (contract, "Floors"). */
const limits = (0,rule/* changeRule */.V)({
    code: 'RISK_SIZE',
    title: 'Size of the change',
    why: 'Nobody reads thousands of lines with the care that each deserves.',
    remedy: 'Split the change, or raise tiers.limits in the configuration.',
    *inspect({ files, addedLines, deletedLines, configuration }) {
        const { files: most, lines } = configuration.tiers.limits;
        const changed = addedLines + deletedLines;
        if (files.length > most)
            yield { tier: 'medium', message: `${files.length} files change; the limit is ${most}` };
        if (changed > lines)
            yield { tier: 'medium', message: `${changed} lines change; the limit is ${lines}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/mixed-purposes.js

/** What decides about other changes, and what it decides about. */
const DECIDES = new Set(['policy', 'owners', 'ci', 'agent-instructions']);
const DECIDED = new Set(['source', 'test', 'generated', 'vendored', 'binary']);
/** A change of the rules does not come together with what they judge (attack: loosen the check, use the loosening). */
const mixedPurposes = (0,rule/* changeRule */.V)({
    code: 'RISK_MIXED_PURPOSES',
    title: 'Two purposes in one change',
    why: 'A reviewer of the code passes over the pipeline, and a reviewer of the pipeline over the code.',
    remedy: 'Split the change: first what decides (pipeline, policy, owners, instructions), then what it decides about.',
    *inspect({ files }) {
        const decides = files.find(({ classes }) => classes.some((one) => DECIDES.has(one)));
        const decided = files.find(({ classes }) => classes.every((one) => DECIDED.has(one)));
        if (decides === undefined || decided === undefined)
            return;
        const message = `${decides.file.path} (${decides.classes[0]}) changes together with ${decided.file.path}`;
        yield { tier: 'medium', path: decides.file.path, message };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/modes.js


/** What is low is at mode 100644 (contract, "Low"); a change of mode is seen by few reviewers ("Floors"). */
const modes = (0,rule/* fileRule */.x)({
    code: 'RISK_MODE',
    title: 'File modes',
    why: 'An executable bit turns text into a program, and most reviews do not show it.',
    remedy: 'Take the executable bit away (`git update-index --chmod=-x`), or say why the file runs.',
    needs: 'names',
    applies: ({ file }) => modesDiffer(file) || isNewExecutable(file),
    *inspect({ file, classes }) {
        if (modesDiffer(file)) {
            yield { tier: 'medium', message: `mode ${file.before?.mode} becomes ${file.after?.mode}` };
        }
        else if ((0,src_classes/* readingOf */.M)(classes) !== 'code') {
            yield { tier: 'medium', message: 'a document or a test with the executable bit' };
        }
    },
});
function modesDiffer({ before, after }) {
    return before !== undefined && after !== undefined && before.mode !== after.mode;
}
/** Also one that stays executable: a runner can start it as a program of its own. */
function isNewExecutable({ after }) {
    return after?.mode === '100755';
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/names-beyond-count.js

/** Links that multiply a file's names without bound; some of them were not looked at. */
const namesBeyondCount = (0,rule/* fileRule */.x)({
    code: 'RISK_TOO_MANY_NAMES',
    title: 'More names than were counted',
    why: 'Links give the file so many names that not all were judged.',
    remedy: 'Remove links that point at each other or at folders above them.',
    needs: 'names',
    applies: ({ allNamesKnown }) => !allNamesKnown,
    *inspect() {
        yield { tier: 'medium', message: 'symbolic links give this file more names than are judged' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/odd-paths.js


const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const GIT_FOLDER = /^(\.git|git~\d+|\.git[ .]*|\.git::\$.*)$/i;
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
/** Names that systems read differently, or that no reader can tell from others (git's own checks: core.protectNTFS). */
const oddPaths = (0,rule/* fileRule */.x)({
    code: 'RISK_ODD_PATH',
    title: 'Names that systems read differently',
    why: 'A name that one system cannot hold, or takes for another one, lands where no rule looked.',
    remedy: 'Rename the file with plain letters, digits, dots, dashes and underscores.',
    needs: 'names',
    applies: ({ file }) => file.after !== undefined,
    *inspect({ file }) {
        const found = [...oddities(file.path, file.pathBytes)];
        yield* found;
    },
});
function* oddities(path, bytes) {
    if (/^[A-Za-z0-9_/@+=,~ .-]*$/.test(path) &&
        !/[ .](\/|$)|(^|\/)[-~]|git~|(^|\/)(con|prn|aux|nul|com\d|lpt\d)\b|\.git(\/|$)/i.test(path))
        return;
    if (!isUtf8(bytes))
        yield { tier: 'medium', message: 'the name is not UTF-8' };
    if (/\p{Cc}/u.test(path))
        yield { tier: 'medium', message: 'the name has a control character' };
    if (bytes.includes(0x5c))
        yield { tier: 'medium', message: 'the name has a backslash, a folder separator elsewhere' };
    if (/^\s*-/.test(path))
        yield { tier: 'medium', message: 'the name begins like an option' };
    for (const segment of path.split('/')) {
        if (isGitFolder(segment))
            yield { tier: 'high', message: `${JSON.stringify(segment)} is taken for git's own folder` };
        if (/[ .]$/.test(segment))
            yield { tier: 'medium', message: 'a name ends in a dot or a space, which Windows drops' };
        if (DEVICE.test(segment))
            yield { tier: 'medium', message: `${JSON.stringify(segment)} is a device on Windows` };
        if (/[:*?"<>|]/.test(segment))
            yield { tier: 'medium', message: 'the name has a character that Windows cannot hold' };
    }
}
function isGitFolder(segment) {
    return GIT_FOLDER.test(segment) || (0,fold/* foldName */.z)(segment) === '.git';
}
function isUtf8(bytes) {
    try {
        DECODER.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/packages/risk/src/rules/source.js
var source = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/rewritten-test-data.js




/** Languages whose assertions are calls that content rules know; in all others any line that goes may be one. */
const READ = /\.([cm]?[jt]sx?|coffee|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|cs|php|swift|m|mm|cc|cpp|cxx|hh|hpp|dart|exs?)$/i;
/**
 * What a test expects often stands in its data: a golden file, a scenario, a recorded answer. A line that goes from
 * there can be an assertion that goes (contract, "Low": removing or rewriting an assertion).
 */
const rewrittenTestData = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_DATA_REWRITTEN',
    title: 'Expectations of tests rewritten',
    why: 'A test that compares with a file expects what the file says; whoever rewrites the file rewrites the test.',
    remedy: 'Say why the expectation changes, or add a new case beside the old one.',
    needs: 'contents',
    applies: ({ file, names, known }) => file.before !== undefined &&
        file.after !== undefined &&
        // What is source by its only name is no test: that is asked first. It spares most files the longer question.
        !(names.length === 1 && known.has(source/* source */.s.code)) &&
        holdsExpectations(file.path),
    *inspect({ contents }) {
        const gone = contents?.removed.find(({ text }) => text.trim() !== '');
        if (gone === undefined)
            return;
        yield { tier: 'medium', message: `line ${gone.number} of the base, which a test may expect, is gone or changed` };
    },
});
function holdsExpectations(path) {
    const role = (0,tests/* testRole */.Ze)((0,parsed_name/* parseName */.$)(path));
    return role === 'data' || (role === 'case' && !READ.test(path));
}

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/scripts-without-extension.js




/** A shebang (execve(2), "Interpreter scripts") makes a program of what its name calls prose or data. */
const scriptsWithoutExtension = (0,rule/* fileRule */.x)({
    code: 'RISK_SCRIPT_AS_TEXT',
    title: 'Programs under the name of prose or data',
    why: 'INSTALL, or a file without an extension among the tests, may be started by people and by tools.',
    remedy: 'Give the program an extension, and a place among the sources.',
    needs: 'contents',
    applies: ({ file, classes }) => (0,src_classes/* readingOf */.M)(classes) !== 'code' &&
        (/(^|\/)[^./]+$|\.(txt|text|in|out)$/i.test(file.path) || (0,tests/* testRole */.Ze)((0,parsed_name/* parseName */.$)(file.path)) === 'data'),
    *inspect({ contents }) {
        const after = contents?.after;
        if (after !== undefined && after[0] === 0x23 && after[1] === 0x21)
            yield { tier: 'medium', line: 1, message: 'begins with #!, as a program does' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/submodule.js

/** A commit of another repository (contract, "Floors": high). */
const submodule = (0,rule/* fileRule */.x)({
    code: 'RISK_SUBMODULE',
    title: 'Submodules',
    why: 'One line brings in another repository at a commit that nobody here has read.',
    remedy: 'Read the commits between the two ids in the other repository, and check its address in .gitmodules.',
    needs: 'names',
    applies: ({ file }) => file.after?.mode === '160000' || file.before?.mode === '160000',
    *inspect({ file: { before, after } }) {
        const from = before?.mode === '160000' ? before.oid : undefined;
        const to = after?.mode === '160000' ? after.oid : undefined;
        if (from && to)
            yield { tier: 'high', message: `the submodule moves from ${from} to ${to}` };
        else if (to)
            yield { tier: 'high', message: `a submodule is added at ${to}` };
        else
            yield { tier: 'high', message: 'a submodule is removed' };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/symlinks.js



const ORDINARY = new Set(['documentation', 'test', 'source', 'other', 'generated', 'binary']);
/** Links give files other names and lead readers and writers elsewhere (contract, "Floors"). */
const symlinks = (0,rule/* fileRule */.x)({
    code: 'RISK_SYMLINK',
    title: 'Symbolic links',
    why: 'Whoever reads or writes the link reads or writes what it points at, inside the repository or outside.',
    remedy: 'Replace the link by a file, or check that its target is inside the repository and harmless.',
    needs: 'contents',
    applies: ({ file }) => file.after?.mode === '120000' || file.before?.mode === '120000',
    *inspect({ file, contents }) {
        if (file.after?.mode !== '120000') {
            yield { tier: 'medium', message: file.after === undefined ? 'a link is removed' : 'a link becomes a file' };
            return;
        }
        const target = contents?.after?.toString('utf8') ?? '';
        const resolved = (0,link_names/* resolveTarget */.u)(file.path, target);
        const shown = JSON.stringify(target.slice(0, 200));
        if (resolved === undefined)
            yield { tier: 'high', message: `links out of the repository, to ${shown}` };
        else if (/(^|\/)\.git(\/|$)/i.test(resolved))
            yield { tier: 'high', message: `links into git's own folder: ${shown}` };
        else if (resolved !== '' && !ORDINARY.has((0,known_names/* knownName */.$G)(resolved).class))
            yield { tier: 'high', message: `gives another name to ${shown}, which is ${(0,known_names/* knownName */.$G)(resolved).class}` };
        else
            yield { tier: 'medium', message: `links to ${shown}` };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/tests-renamed-away.js



/** Renaming a test so that the runner does not find it is deleting it (contract, "Low"). */
const testsRenamedAway = (0,rule/* fileRule */.x)({
    code: 'RISK_TEST_RENAMED_AWAY',
    title: 'Tests renamed away',
    why: 'A runner finds tests by their names; under another name the test is still there, and never runs.',
    remedy: 'Keep the naming convention, or show in a run that the renamed tests are found.',
    needs: 'names',
    applies: ({ file }) => file.previousPath !== undefined && file.status === 'renamed',
    *inspect({ file }) {
        const before = file.previousPath;
        const role = (0,tests/* testRole */.Ze)((0,parsed_name/* parseName */.$)(before));
        if (role === undefined || role === 'support' || isFound(before, file.path, role))
            return;
        yield { tier: 'medium', message: `a test is renamed from ${before}, and runners may not find it` };
    },
});
/** Where tests are laid that nobody runs. */
const LAID_ASIDE = /^(archived?|attic|old|backup|bak|deprecated|disabled|skip(ped)?|ignored?|pending|quarantined?|unused|obsolete|legacy|wip|todo|trash|tmp|_.*|\..*)$/;
/** Is the new name still a test by the same convention, in the tests that the old one was in? */
function isFound(before, after, role) {
    const [from, to] = [(0,parsed_name/* parseName */.$)(before), (0,parsed_name/* parseName */.$)(after)];
    if ((0,tests/* testRole */.Ze)(to) !== role)
        return false;
    if ((0,tests/* isInTests */.hb)(from) && rootOf(from) !== rootOf(to))
        return false;
    if (to.folders.some((folder) => LAID_ASIDE.test(folder) && !from.folders.includes(folder)))
        return false;
    return role === 'data' ? from.extension === to.extension : conventionOf(from) === conventionOf(to);
}
/** The folders down to the first that makes tests of what is in it; runners are told where that is. */
function rootOf(name) {
    const { originalFolders } = name;
    const depth = originalFolders.findIndex((_, at) => (0,tests/* isInTests */.hb)((0,parsed_name/* parseName */.$)([...originalFolders.slice(0, at + 1), 'x.js'].join('/'))));
    return depth < 0 ? '?' : originalFolders.slice(0, depth + 1).join('/');
}
function conventionOf({ base, extension }) {
    const marker = /[._-](tests?|specs?|e2e|cy)\.[a-z]+$/.exec(base)?.[1] ?? (/^test_/.test(base) ? 'test_' : '');
    const camel = /(tests?|testcase|it|spec)\.[a-z]+$/.exec(base)?.[1] ?? '';
    return `${marker}|${marker === '' ? camel : ''}|${extension}|${extension === 'go' ? systemOf(base) : ''}`;
}
/** Go builds `x_windows_test.go` on that system alone, and passes over `_x_test.go` (cmd/go, "Build constraints"). */
function systemOf(base) {
    const words = base.replace(/_test\.go$/, '').split('_');
    return /^[_.]/.test(base)
        ? 'none'
        : words
            .slice(1)
            .filter((word) => SYSTEMS.has(word))
            .join('_');
}
const SYSTEMS = new Set(`aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows
  386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm`.split(/\s+/));

// EXTERNAL MODULE: ./build/packages/risk/src/engine/read-files.js
var read_files = __webpack_require__(24970);
;// CONCATENATED MODULE: ./build/packages/risk/src/rules/unreadable.js


const LOST_REMEDY = 'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or clone again.';
/** Fail closed: what nobody could read, nobody may call low. */
const unreadable = (0,rule/* fileRule */.x)({
    code: 'RISK_UNREADABLE',
    title: 'Contents that could not be read',
    why: 'A file that no rule could read may hold anything.',
    remedy: 'Make the file smaller, or keep it outside the repository; a person has to look at it.',
    needs: 'contents',
    *inspect({ contents }) {
        const why = contents?.unreadable;
        if (why === undefined)
            return;
        if (!why.startsWith(read_files/* LOST_PREFIX */.s))
            yield { tier: 'medium', message: `not read: ${why}` };
        else
            yield { tier: 'high', message: `not read: ${why.slice(read_files/* LOST_PREFIX */.s.length)}`, remedy: LOST_REMEDY };
    },
});

;// CONCATENATED MODULE: ./build/packages/risk/src/rules/index.js























/** Raised whenever a rule judges differently than before: recorded decisions name the rules that they were made by. */
const VERSION = 4;
/** Every rule, from the weightiest on: reasons of one tier are listed in this order. */
const rules = [
    unreadable,
    ...contentRules,
    binaryWithBuild,
    ...dependencies/* dependencyRules */.V,
    importedInstructions,
    submodule,
    symlinks,
    oddPaths,
    foldingNames,
    ...known_names/* pathRules */.f5,
    infrastructureByContent,
    gateFiles,
    declared_tiers/* declaredTiers */.Y9,
    critical,
    binary,
    modes,
    scriptsWithoutExtension,
    testsRenamedAway,
    rewrittenTestData,
    namesBeyondCount,
    limits,
    mixedPurposes,
    fixture_of_tools/* fixtureOfTools */.C,
    ...known_names/* ordinaryRules */.oO,
];
const fileRules = rules.filter((rule) => rule.kind === 'file');
/** Rules that only say which name a file has, by their code (`NamedFile.known`). */
const rulesByKnownName = new Map([...known_names/* pathRules */.f5, ...known_names/* ordinaryRules */.oO, fixture_of_tools/* fixtureOfTools */.C].map((rule) => [rule.code, rule]));
/** All other rules that look at files. */
const generalRules = fileRules.filter(({ code }) => !rulesByKnownName.has(code));
const changeRules = rules.filter((rule) => rule.kind === 'change');
const byCode = new Map(rules.map((rule, weight) => [rule.code, { rule, weight }]));
function ruleByCode(code) {
    return byCode.get(code)?.rule;
}
/** The rule's place in the list of all rules. */
function weightOf(code) {
    return byCode.get(code)?.weight ?? rules.length;
}
let rules_digest;
/** SHA-256 (hex) of what the rules are: their texts, the names that they know, and their version. */
function rulesDigest() {
    rules_digest ??= (0,digest/* sha256 */.s)(JSON.stringify({ rules, version: VERSION }));
    return rules_digest;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ source)
/* harmony export */ });
/* harmony import */ var _paths_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68671);
/* harmony import */ var _paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);


/** Everything that is compiled, run, rendered or queried with, by extension. */
const source = (0,_paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinaryRule */ .r)({
    code: 'RISK_SOURCE',
    title: 'Source code',
    why: 'It changes what the program does.',
    remedy: 'Have a person who knows the code read it, with its tests.',
    class: 'source',
    tier: 'medium',
    what: 'source code',
    claims: (name) => (0,_paths_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .isSourceExtension */ .X)(name.extension),
});


/***/ }),

/***/ 44896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ vendored)
/* harmony export */ });
/* harmony import */ var _paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

/** Other people's code, copied in. */
const vendored = (0,_paths_path_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pathRule */ .W)({
    code: 'RISK_VENDORED',
    title: 'Vendored code',
    why: 'It is a dependency that no lockfile checks, and nobody reviews it like own code.',
    remedy: 'Compare it with the release that it claims to be, byte by byte.',
    class: 'vendored',
    tier: 'high',
    what: 'code of other people, copied in',
    patterns: [
        '**/{vendor,vendored,third_party,third-party,thirdparty,3rdparty,3rd_party,node_modules,bower_components}/**',
        '**/{godeps,carthage,pods,jspm_packages,web_modules,.yarn-cache}/**',
    ],
});


/***/ })

};
