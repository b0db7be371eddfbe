export const id = 1233;
export const ids = [1233];
export const modules = {

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


/***/ })

};
