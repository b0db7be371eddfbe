export const id = 1274;
export const ids = [1274];
export const modules = {

/***/ 66404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signerConditions),
/* harmony export */   k: () => (/* binding */ workflow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4908);


const WORKFLOW = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[^@*\s/]+\.ya?ml@\S+$/;
/** A workflow at a reference, as certificates name it. */
const workflow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(WORKFLOW, 'has to be owner/repository/.github/workflows/file.yml@ref, without a wildcard'));
/** What may be asked of a signature beside who made it; whatever is left out is not asked. */
const signerConditions = {
    repositoryId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv),
    ownerId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv),
    events: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'has to be a list of events'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty'))),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['github-hosted', 'self-hosted'], 'has to be github-hosted or self-hosted')),
    workflowCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/, 'has to be the 40 digits of a commit'))),
    maxAgeMinutes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1)),
    timestamps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 8)),
    logEntries: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 8)),
};


/***/ }),

/***/ 33874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
const DAY_MS = 86_400_000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,40}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
/**
 * An RFC 3339 time (section 5.6, any offset) as microseconds since
 * 1970-01-01T00:00:00Z; what is finer is cut off. Undefined for anything else, days and hours that do not exist included.
 */
function parseInstant(text) {
    const match = RFC3339.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offset = offsetMinutes(match[8], match[9], match[10]);
    if (!exists(year, month, day) || hour > 23 || minute > 59 || second > 60 || offset === undefined)
        return undefined;
    const start = utc(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    if (second === 60 && start % DAY_MS !== 0)
        return undefined;
    return start * 1000 + Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
}
function offsetMinutes(sign, hours, minutes) {
    if (sign === undefined)
        return 0;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year, month, day) {
    return new Date(0).setUTCFullYear(year, month - 1, day);
}
function exists(year, month, day) {
    const date = new Date(utc(year, month, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Is it a day of the calendar, as `YYYY-MM-DD`? */
function isDay(text) {
    return startOfDay(text) !== undefined;
}
/** The start of a day in UTC, in microseconds since 1970-01-01T00:00:00Z; undefined for a day that does not exist. */
function startOfDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : undefined;
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zm: () => (/* binding */ tier),
/* harmony export */   _T: () => (/* binding */ evidenceKind),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50701);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51920);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33874);



/** The largest count that makes sense anywhere in the file; beyond it somebody slipped. */
const MAX_COUNT = 1_000_000_000;
/** A count: a plain decimal integer (its spelling is checked on the file; see `checkCounts`). */
const count = (minimum = 0, maximum = MAX_COUNT) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(minimum, `has to be ${minimum} or more`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(maximum, `has to be ${maximum} or less`));
/** An account's or an app's number on the forge. */
const identifier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b('has to be a whole number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1, 'has to be 1 or more'));
const percent = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number of percent'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 percent or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100, 'has to be 100 percent or less'));
/** An amount of money; decimals are allowed. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig('has to be a number'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0, 'has to be 0 or more'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MAX_COUNT, `has to be ${MAX_COUNT} or less`));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq('must not be empty'));
const globProblem = (pattern) => {
    try {
        (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(pattern);
        return '';
    }
    catch (error) {
        return (0,_sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .isSallyportError */ .Rv)(error) ? error.message : String(error);
    }
};
/** A pattern of paths or of model names; `@sallyport/core` compileGlob. */
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a pattern'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((pattern) => globProblem(pattern) === '', (issue) => `is no pattern: ${globProblem(String(issue.input))}`));
const globs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob, 'has to be a list of patterns'), []);
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** A host's name: no scheme, no port, no path, no wildcard. */
const host = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a host'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(HOST, 'has to be a host such as npm.example.org'));
const evidenceKind = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A, `has to be one of ${_sallyport_core__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_KINDS */ .A.join(', ')}`);
const tier = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['low', 'medium', 'high'], 'has to be low, medium or high');
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a time'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((value) => (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(value) !== undefined, 'has to be an RFC 3339 time such as 2026-12-20T00:00:00Z'));
const day = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a day'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_times_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, 'has to be a day that exists, such as 2027-03-01'));
const isServiceUrl = (value) => {
    if (!URL.canParse(value))
        return false;
    const { protocol, hostname, username, password } = new URL(value);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};
const serviceUrl = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isServiceUrl, 'has to be an https URL'));
const isRepositoryPath = (value) => value !== '' && value.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment));
/** A path from the repository's root, without a wildcard. */
const repositoryPath = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a path'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(isRepositoryPath, 'has to be a path from the root of the repository, such as .github/policy'));


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

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTrustPolicy: () => (/* binding */ parseTrustPolicy)
/* harmony export */ });
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66404);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37154);
/* harmony import */ var _sallyport_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25951);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69571);




const url = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('has to be a URL'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5('has to be a URL'));
const believed = {
    issuer: url,
    predicates: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(url, 'has to be a list of predicate types'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty')),
    ..._sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .signerConditions */ .P,
};
const signer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(_sallyport_config__WEBPACK_IMPORTED_MODULE_1__/* .workflow */ .k), identity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(url), ...believed });
const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1, 'has to be the number 1'),
    /** The forge whose workflows are named; a GitHub Enterprise Server has its own. */
    server: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(url, 'https://github.com'),
    signers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(signer, 'has to be a list of signers'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, 'must not be empty')),
});
/**
 * Reads a policy of whom to believe (YAML or JSON, as strict as `.github/sallyport.yml`); docs/provenance.md has it.
 * @throws SallyportError PROVENANCE_POLICY_SIGNER, and CONFIG_… with file, line and column
 */
function parseTrustPolicy(source, { name }) {
    const { server, signers } = (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .tf)(schema, (0,_sallyport_config__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source, { name }), { name });
    return {
        signers: signers.map(({ workflow: named, identity, predicates, ...signed }, index) => {
            if ((named === undefined) === (identity === undefined))
                throw ambiguous(name, index);
            const expectation = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectationOf */ .EV)({ ...signed, workflow: named ?? '' }, server);
            return { ...expectation, ...(identity !== undefined && { identity }), predicateTypes: predicates };
        }),
    };
}
function ambiguous(name, index) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_5__/* .SallyportError */ .$E({
        code: 'PROVENANCE_POLICY_SIGNER',
        message: `${name}: "signers[${index}]" has to name either a workflow or an identity`,
        remedy: 'Give "workflow: owner/repository/.github/workflows/file.yml@ref", or "identity" with the URI of another.',
    });
}


/***/ })

};
