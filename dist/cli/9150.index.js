export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 98175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fj: () => (/* binding */ conform),
/* harmony export */   x5: () => (/* binding */ unbelievable)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39371);



/** Reads a predicate by its schema; unknown fields are ignored. @throws SallyportError EVIDENCE_PREDICATE_INVALID */
function conform(schema, predicate, kind) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, predicate);
    if (parsed.success)
        return parsed.output;
    throw unbelievable(kind, (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(parsed.issues));
}
/** For a predicate that contradicts itself, or says nothing. */
function unbelievable(kind, why) {
    return new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'EVIDENCE_PREDICATE_INVALID',
        message: `a Statement about ${kind} is malformed: ${why}`,
        remedy: 'Make it with `sallyport evidence`; docs/predicates has the shape of each predicate.',
    });
}
/** A count: a whole number, not negative, that JSON holds exactly. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** `covered` of `total`. */
const ratio = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ covered: count, total: count }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ covered, total }) => covered <= total, 'covers more than there is'));


/***/ }),

/***/ 69150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ KINDS)
});

// EXTERNAL MODULE: ./build/packages/core/src/statement.js
var statement = __webpack_require__(41334);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/evidence/src/kind.js
var src_kind = __webpack_require__(98175);
;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/agent-provenance.js



const agent_provenance_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/, 'has to be a SHA-256'));
/** SLSA provenance v1 with the agent-commit build type; docs/predicates/agent-commit.md. */
const agentProvenanceSchema = dist/* object */.Ikc({
    buildDefinition: dist/* object */.Ikc({
        buildType: dist/* literal */.euz(statement/* AGENT_COMMIT_BUILD_TYPE */.sW),
        externalParameters: dist/* object */.Ikc({
            intent: agent_provenance_text,
            target: dist/* optional */.lqM(dist/* object */.Ikc({ baseCommit: dist/* optional */.lqM(dist/* string */.YjP()) })),
        }),
        internalParameters: dist/* optional */.lqM(dist/* object */.Ikc({
            agent: dist/* optional */.lqM(dist/* object */.Ikc({ models: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ asked: agent_provenance_text, served: dist/* optional */.lqM(agent_provenance_text) })), []) })),
        })),
    }),
    runDetails: dist/* optional */.lqM(dist/* object */.Ikc({
        byproducts: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({
            name: dist/* optional */.lqM(dist/* string */.YjP()),
            digest: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
            annotations: dist/* optional */.lqM(dist/* looseObject */._H3({})),
        })), []),
    })),
});
const receiptsSchema = dist/* object */.Ikc({
    digest: dist/* object */.Ikc({ sha256: digest }),
    annotations: dist/* object */.Ikc({
        count: src_kind/* count */.U9,
        tokens: dist/* optional */.lqM(src_kind/* count */.U9),
        usd: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0))),
    }),
});
const networkSchema = dist/* object */.Ikc({
    annotations: dist/* object */.Ikc({ connections: dist/* array */.YOg(dist/* object */.Ikc({ host: agent_provenance_text, allowed: dist/* boolean */.zMY() })) }),
});
/** How a change came about, when an agent made it. */
const agentProvenance = {
    kind: 'agent-provenance',
    accepts: (predicateType, predicate) => predicateType === statement/* SLSA_PROVENANCE_TYPE */.L$ && dist.is(dist/* object */.Ikc({ buildDefinition: buildTypeOnly }), predicate),
    interpret(predicate) {
        const { buildDefinition, runDetails } = (0,src_kind/* conform */.fj)(agentProvenanceSchema, predicate, 'agent-provenance');
        const { buildType, externalParameters, internalParameters } = buildDefinition;
        const models = (internalParameters?.agent?.models ?? []).flatMap(({ asked, served }) => [asked, served ?? asked]);
        const link = runDetails?.byproducts.find(({ name }) => name === 'gateway-receipts');
        const receipts = link && (0,src_kind/* conform */.fj)(receiptsSchema, link, 'agent-provenance');
        const network = (runDetails?.byproducts ?? [])
            .filter(({ name }) => name === 'observed-network')
            .flatMap((byproduct) => (0,src_kind/* conform */.fj)(networkSchema, byproduct, 'agent-provenance').annotations.connections);
        return {
            kind: 'agent-provenance',
            buildType,
            intent: externalParameters.intent,
            models: [...new Set(models)],
            receipts: receipts ? { ...figuresOf(receipts.annotations), sha256: receipts.digest.sha256 } : null,
            egress: [...new Set(network.filter(({ allowed }) => allowed).map(({ host }) => hostOf(host)))],
            baseCommit: externalParameters.target?.baseCommit ?? null,
        };
    },
};
function figuresOf({ count: calls, tokens, usd }) {
    return { count: calls, tokens: tokens ?? null, usd: usd ?? null };
}
/** A host as URLs have it: without a port, in lower case, in ASCII; what is none stays as it is, and fits nothing. */
function hostOf(text) {
    const address = `https://${text}`;
    return URL.canParse(address) ? new URL(address).hostname : text;
}
const buildTypeOnly = dist/* object */.Ikc({ buildType: dist/* literal */.euz(statement/* AGENT_COMMIT_BUILD_TYPE */.sW) });

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/artifact-signature.js


const VSA = 'https://slsa.dev/verification_summary/v1';
/** SLSA verification summary v1 (the fields in use). */
const artifactSignatureSchema = dist/* object */.Ikc({
    verifier: dist/* object */.Ikc({ id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) }),
    resourceUri: dist/* string */.YjP(),
    verificationResult: dist/* picklist */.KIO(['PASSED', 'FAILED']),
});
/** What a verifier of artifacts came to. */
const artifactSignature = {
    kind: 'artifact-signature',
    accepts: (predicateType) => predicateType === VSA,
    interpret(predicate) {
        const { verifier, resourceUri, verificationResult } = (0,src_kind/* conform */.fj)(artifactSignatureSchema, predicate, 'artifact-signature');
        return { kind: 'artifact-signature', passed: verificationResult === 'PASSED', verifier: verifier.id, resourceUri };
    },
};

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/evidence/src/report.js
var src_report = __webpack_require__(39371);
;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/simple.js



const simple_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(512));
const figure = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0));
const counter = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** docs/evidence.md, "Benchmarks": `{"benchmarks": [{"name", "unit", "samples": […]}]}`; `p95` may stand for the samples. */
const benchmarks = dist/* object */.Ikc({
    benchmarks: dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        name: simple_name,
        unit: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
        samples: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(figure), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd))),
        p95: dist/* optional */.lqM(figure),
    }), dist/* check */.z6Y(({ samples, p95 }) => (samples === undefined) !== (p95 === undefined), 'needs either samples or p95'))), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
});
/** Not `v.record`, which drops names such as `constructor`. */
function isDigestMap(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((digest) => typeof digest === 'string' && digest !== '');
}
/** docs/evidence.md, "Determinism": `{"runs": [{"outputs": {"NAME": "DIGEST"}}, …]}`. */
const determinism = dist/* object */.Ikc({
    runs: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ outputs: dist/* custom */.IeY(isDigestMap, 'has to map names to digests') })), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
});
/** docs/evidence.md, "Fuzzing": `{"targets": [{"name", "executions", "crashes"}]}`. */
const fuzz = dist/* object */.Ikc({
    targets: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: simple_name, executions: counter, crashes: counter })), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
});
/** @throws SallyportError EVIDENCE_BENCHMARKS_INVALID, and what `parseJson` throws. */
function readBenchmarks(report) {
    const parsed = dist/* safeParse */.xLC(benchmarks, contentOf(report));
    if (parsed.success) {
        return parsed.output.benchmarks.map(({ name, unit, samples, p95 }) => ({
            name,
            unit,
            p95: p95 ?? percentile95(samples ?? []),
        }));
    }
    throw new errors/* SallyportError */.$E({
        code: 'EVIDENCE_BENCHMARKS_INVALID',
        message: `${report.name} is not a benchmarks report: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
        remedy: 'Write {"benchmarks": [{"name": "parse", "unit": "ms", "samples": [1.2, 1.3]}]}; docs/evidence.md has the shape.',
    });
}
/** @throws SallyportError EVIDENCE_DETERMINISM_INVALID, and what `parseJson` throws. */
function readDeterminism(report) {
    const parsed = dist/* safeParse */.xLC(determinism, contentOf(report));
    if (parsed.success)
        return parsed.output.runs.map(({ outputs }) => outputs);
    throw new errors/* SallyportError */.$E({
        code: 'EVIDENCE_DETERMINISM_INVALID',
        message: `${report.name} is not a determinism report: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
        remedy: 'Write {"runs": [{"outputs": {"out.bin": "SHA-256"}}]}, one entry a run; docs/evidence.md has the shape.',
    });
}
/** @throws SallyportError EVIDENCE_FUZZ_INVALID, and what `parseJson` throws. */
function readFuzz(report) {
    const parsed = dist/* safeParse */.xLC(fuzz, contentOf(report));
    if (parsed.success)
        return parsed.output.targets;
    throw new errors/* SallyportError */.$E({
        code: 'EVIDENCE_FUZZ_INVALID',
        message: `${report.name} is not a fuzzing report: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
        remedy: 'Write {"targets": [{"name": "parse", "executions": 100000, "crashes": 0}]}; docs/evidence.md has the shape.',
    });
}
/** The nearest-rank percentile: the smallest sample that at least 95% of the samples do not exceed. */
function percentile95(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * 0.95) - 1];
}
function contentOf({ name, bytes }) {
    return (0,json/* parseJson */.qF)(bytes, { name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/benchmarks.js





const BENCHMARKS = `${statement/* PREDICATE_BASE */.cS}/benchmarks/v1`;
const positive = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* gtValue */.zYL(0));
const benchmarksSchema = dist/* object */.Ikc({
    benchmarks: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        unit: dist/* string */.YjP(),
        p95: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
        /** The base's, measured on the same machine. */
        baselineP95: positive,
    })), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
});
/** Benchmarks against the base; lower is better. */
const benchmarks_benchmarks = {
    kind: 'benchmarks',
    accepts: (predicateType) => predicateType === BENCHMARKS,
    state(reports, { baseline = [] }) {
        const base = new Map(baseline.flatMap(readBenchmarks).map((known) => [known.name, known]));
        const measured = reports.flatMap(readBenchmarks).map((item) => ({ ...item, baselineP95: baselineOf(item, base) }));
        return { predicateType: BENCHMARKS, predicate: { benchmarks: measured } };
    },
    interpret(predicate) {
        const { benchmarks: measured } = (0,src_kind/* conform */.fj)(benchmarksSchema, predicate, 'benchmarks');
        const changes = measured.map(({ p95, baselineP95 }) => ((p95 - baselineP95) * 100) / baselineP95);
        // A spread would put a million arguments on the stack.
        const p95RegressionPercent = changes.reduce((worst, change) => Math.max(worst, change), -100);
        return { kind: 'benchmarks', benchmarks: measured.length, p95RegressionPercent };
    },
};
function baselineOf({ name, unit }, base) {
    const known = base.get(name);
    if (known !== undefined && known.unit === unit && known.p95 > 0)
        return known.p95;
    throw new errors/* SallyportError */.$E({
        code: 'EVIDENCE_BASELINE_MISSING',
        message: `the benchmark ${JSON.stringify(name)} has no baseline above 0 in ${unit}`,
        remedy: 'Run the benchmarks at the base as well and give that report with --baseline.',
    });
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
;// CONCATENATED MODULE: ./build/packages/evidence/src/xml.js



const MAX_DEPTH = 64;
const ATTRIBUTES = ':@';
const parser = new XMLParser/* default */.A({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: MAX_DEPTH,
});
/**
 * Reads an XML report (XML 1.0, UTF-8) and gives its root element. A document type with declarations of its own is
 * refused: no entity is ever defined, expanded or fetched, only the five predefined ones and character numbers are read.
 * @throws SallyportError EVIDENCE_XML_INVALID, EVIDENCE_XML_DOCTYPE, EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8
 */
function parseXml(report) {
    const text = (0,src_report/* textOf */.b6)(report);
    refuseDeclarations(text, report.name);
    const validity = fxp.XMLValidator.validate(text);
    if (validity !== true)
        throw invalid(report.name, `line ${validity.err.line}: ${validity.err.msg}`);
    const roots = elementsOf(parsed(text, report.name), report.name).filter(({ name }) => !name.startsWith('?'));
    const [root] = roots;
    if (root === undefined || roots.length > 1)
        throw invalid(report.name, 'it has no single root element');
    return root;
}
/** All descendants (and the element itself) with this name, without going into one that was found. */
function* descendants(element, name) {
    if (element.name === name)
        yield element;
    else
        for (const child of element.children)
            yield* descendants(child, name);
}
function refuseDeclarations(text, name) {
    const prologue = text.slice(0, rootStart(text));
    const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/i.exec(prologue)?.[1];
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
        throw invalid(name, `it is in ${encoding}, not UTF-8`);
    if (!/<!DOCTYPE(?:(?!<!DOCTYPE)[^>[])*\[/i.test(prologue) && !/<!ENTITY/i.test(prologue))
        return;
    throw new errors/* SallyportError */.$E({
        code: 'EVIDENCE_XML_DOCTYPE',
        message: `${name} declares entities or elements of its own`,
        remedy: 'Have the tool write its report without a document type; no test or coverage report needs one.',
    });
}
/** Where the first element starts: comments, instructions and the document type stand before it. */
function rootStart(text) {
    const start = text.search(/<[^!?]/);
    return start < 0 ? text.length : start;
}
function parsed(text, name) {
    try {
        return parser.parse(text);
    }
    catch (cause) {
        throw invalid(name, cause.message, cause);
    }
}
/** The parser gives `[{ NAME: [children], ':@': attributes }, { '#text': … }]`. */
function elementsOf(nodes, report) {
    if (!Array.isArray(nodes))
        throw invalid(report, 'it has no elements');
    const elements = [];
    for (const node of nodes) {
        const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
        if (name === undefined || name.startsWith('#'))
            continue;
        const attributes = (node[ATTRIBUTES] ?? {});
        elements.push({ name, attributes: decoded(attributes), children: elementsOf(node[name] ?? [], report) });
    }
    return elements;
}
function decoded(attributes) {
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, unescaped(String(value))]));
}
const PREDEFINED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** XML 1.0, section 4.6 and 4.1. An unknown entity stays as it is written. */
function unescaped(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return PREDEFINED[name] ?? whole;
        const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function invalid(name, why, cause) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_XML_INVALID',
        // The parser's own message may list every element that is open.
        message: `${name} is not well-formed XML: ${why.slice(0, 200).replace(/\s+/g, ' ')}`,
        remedy: 'Run the tool again until it ends by itself; a report that was cut off counts for nothing.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/coverage.js
/** Notes that a line can be covered and was run `hits` times; of several reports the highest number counts. */
function addHits(lines, { path, line, hits }) {
    const file = fileOf(lines, path);
    file.set(line, Math.max(hits, file.get(line) ?? 0));
}
/** The file's lines; makes an entry for a file without any, so that it is known to have been looked at. */
function fileOf(lines, path) {
    const known = lines.get(path);
    if (known !== undefined)
        return known;
    const file = new Map();
    lines.set(path, file);
    return file;
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/cobertura.js




/**
 * Reads a Cobertura report (coverage-04.dtd), as coverage.py, JaCoCo's converters, gcovr and coverlet write it, into
 * `lines`. Only its `line` elements count: the rates that it repeats are not believed.
 * @param root the folder that absolute paths are relative to.
 * @throws SallyportError EVIDENCE_COBERTURA_INVALID, and what `parseXml` throws.
 */
function readCobertura(report, lines, root) {
    const coverage = parseXml(report);
    if (coverage.name !== 'coverage')
        throw cobertura_invalid(report.name, `its root is <${coverage.name}>`);
    for (const item of descendants(coverage, 'class')) {
        const { filename } = item.attributes;
        if (filename === undefined || filename === '')
            throw cobertura_invalid(report.name, 'a class has no filename');
        const path = (0,src_report/* repositoryPath */.SH)(filename, root);
        fileOf(lines, path);
        const own = item.children.filter(({ name }) => name === 'lines').flatMap(({ children }) => children);
        for (const { attributes } of own.filter(({ name }) => name === 'line')) {
            const { number = '', hits = '' } = attributes;
            if (!/^\d{1,9}$/.test(number) || !/^\d{1,15}$/.test(hits))
                throw cobertura_invalid(report.name, `a line of ${path} has no number or no hits`);
            if (Number(number) > 0)
                addHits(lines, { path, line: Number(number), hits: Number(hits) });
        }
    }
}
function cobertura_invalid(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_COBERTURA_INVALID',
        message: `${name} is not a Cobertura report: ${why}`,
        remedy: 'Give the coverage.xml that the coverage tool wrote when it ended by itself, or an LCOV file.',
    });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/lcov.js



/**
 * Reads an LCOV tracefile (geninfo(1), "FILES") into `lines`. Only its `DA` records count: the totals that it repeats
 * are not believed. A negative count (of old gcov versions) stands for none.
 * @param root the folder that absolute paths are relative to.
 * @throws SallyportError EVIDENCE_LCOV_INVALID, EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8
 */
function readLcov(report, lines, root) {
    let path;
    let number = 0;
    for (const raw of (0,src_report/* textOf */.b6)(report).split('\n')) {
        number++;
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const at = `line ${number}`;
        if (line === 'end_of_record') {
            if (path === undefined)
                throw lcov_invalid(report.name, `${at} ends a record that never began`);
            path = undefined;
        }
        else if (line.startsWith('SF:')) {
            if (path !== undefined)
                throw lcov_invalid(report.name, `${at} begins a record within another`);
            path = (0,src_report/* repositoryPath */.SH)(line.slice(3), root);
            fileOf(lines, path);
        }
        else if (line.startsWith('DA:'))
            readLine(line, { path, at, report: report.name, lines });
        else if (!/^[A-Z]{2,6}:/.test(line))
            throw lcov_invalid(report.name, `${at} is no record`);
    }
    if (path !== undefined)
        throw lcov_invalid(report.name, `it ends within the record of ${path}`);
}
function readLine(text, { path, at, report, lines }) {
    const match = /^DA:(\d{1,9}),(-?\d+)(?:,.*)?$/.exec(text);
    if (match === null)
        throw lcov_invalid(report, `${at} is no DA record`);
    if (path === undefined)
        throw lcov_invalid(report, `${at} belongs to no file`);
    const line = Number(match[1]);
    // Some tools write line 0 for generated code.
    if (line > 0)
        addHits(lines, { path, line, hits: Math.max(0, Number(match[2])) });
}
function lcov_invalid(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_LCOV_INVALID',
        message: `${name} is not an LCOV tracefile: ${why}`,
        remedy: 'Give the lcov.info that the coverage tool wrote when it ended by itself.',
    });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/coverage.js






const COVERAGE = `${statement/* PREDICATE_BASE */.cS}/coverage/v1`;
const coverageSchema = dist/* object */.Ikc({
    lines: src_kind/* ratio */.CG,
    changedLines: src_kind/* ratio */.CG,
    /** Lines that the change adds and no test runs, for people; shortened. */
    missed: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* number */.aig() }))),
});
/** Line coverage, of everything and of the lines that the change adds. */
const coverage = {
    kind: 'coverage',
    accepts: (predicateType) => predicateType === COVERAGE,
    state(reports, { root, addedLines }) {
        if (addedLines === undefined) {
            throw new errors/* SallyportError */.$E({
                code: 'EVIDENCE_CHANGE_MISSING',
                message: 'coverage is stated of a change, and its added lines were not given',
                remedy: 'Name the repository, the base and the head (--repo, --base, --head).',
            });
        }
        const lines = new Map();
        for (const report of reports)
            read(report, lines, root);
        return { predicateType: COVERAGE, predicate: predicateOf(lines, addedLines, reports) };
    },
    interpret(predicate) {
        const { lines, changedLines } = (0,src_kind/* conform */.fj)(coverageSchema, predicate, 'coverage');
        const linesPercent = (0,src_report/* percentOf */.pR)(lines.covered, lines.total);
        if (linesPercent === null)
            throw (0,src_kind/* unbelievable */.x5)('coverage', 'it knows no line at all');
        const changedLinesPercent = (0,src_report/* percentOf */.pR)(changedLines.covered, changedLines.total);
        return {
            kind: 'coverage',
            lines: { ...lines, percent: linesPercent },
            changedLines: { ...changedLines, percent: changedLinesPercent },
            linesPercent,
            changedLinesPercent,
        };
    },
};
/** Cobertura is XML; LCOV is not. */
function read(report, lines, root) {
    const start = Buffer.from(report.bytes.subarray(0, 64))
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (start.startsWith('<'))
        readCobertura(report, lines, root);
    else
        readLcov(report, lines, root);
}
function predicateOf(lines, added, reports) {
    let covered = 0;
    let total = 0;
    for (const file of lines.values()) {
        total += file.size;
        for (const hits of file.values())
            if (hits > 0)
                covered++;
    }
    if (total === 0) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_COVERAGE_EMPTY',
            message: `${reports.map(({ name }) => name).join(', ')}: no line is known`,
            remedy: 'Check that coverage was switched on and that the tests were run.',
        });
    }
    const { missed, ...changedLines } = changed(lines, added);
    return { lines: { covered, total }, changedLines, missed: missed.slice(0, src_report/* MAX_LISTED */.Bl) };
}
function changed(lines, added) {
    const known = new Set([...lines.keys()].map(extensionOf));
    const missed = [];
    let covered = 0;
    for (const [path, addedToFile] of added) {
        const file = lines.get(path);
        if (file === undefined && (!known.has(extensionOf(path)) || isTest(path)))
            continue;
        for (const { number, text } of addedToFile) {
            const hits = file === undefined ? unknownFile(text) : file.get(number);
            if (hits === undefined)
                continue;
            if (hits > 0)
                covered++;
            else
                missed.push({ path, line: number });
        }
    }
    return { covered, total: covered + missed.length, missed };
}
/** In a file of a covered language that no report has, nothing was run: each line that is not blank is missed. */
function unknownFile(text) {
    return text.trim() === '' ? undefined : 0;
}
/** The name's ending; a `.d.ts` only declares and is never run. */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /(\.d\.[cm]?ts|\.[^.]+)$/.exec(name)?.[0] ?? '';
}
/** Tests run the code; nobody covers them. */
function isTest(path) {
    return (/(^|\/)(tests?|__tests__|spec|specs|testdata|fixtures|__mocks__)\//i.test(path) ||
        /([._-](test|spec)s?\..+|^test_.+\.py|Tests?\.(java|kt|cs|swift))$/s.test(path.slice(path.lastIndexOf('/') + 1)));
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/determinism.js





const DETERMINISM = `${statement/* PREDICATE_BASE */.cS}/determinism/v1`;
const determinismSchema = dist/* object */.Ikc({
    runs: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    identical: dist/* boolean */.zMY(),
    /** Names of outputs that were not the same in all runs; shortened. */
    differing: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
});
/** The same run several times, with the same outcome. */
const determinism_determinism = {
    kind: 'determinism',
    accepts: (predicateType) => predicateType === DETERMINISM,
    state(reports) {
        const runs = reports.flatMap(readDeterminism);
        const names = new Set(runs.flatMap((run) => Object.keys(run)));
        if (names.size === 0)
            throw (0,src_kind/* unbelievable */.x5)('determinism', 'no run had an output');
        const differing = [...names].filter((name) => new Set(runs.map((run) => digestOf(run, name))).size > 1).sort();
        const predicate = {
            runs: runs.length,
            identical: differing.length === 0,
            differing: differing.slice(0, src_report/* MAX_LISTED */.Bl),
        };
        return { predicateType: DETERMINISM, predicate };
    },
    interpret(predicate) {
        const { runs, identical, differing } = (0,src_kind/* conform */.fj)(determinismSchema, predicate, 'determinism');
        if (identical && differing.length > 0)
            throw (0,src_kind/* unbelievable */.x5)('determinism', 'it says identical and names differences');
        return { kind: 'determinism', runs, identical, differing };
    },
};
function digestOf(run, name) {
    return Object.hasOwn(run, name) ? run[name] : undefined;
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/fuzz.js




const FUZZ = `${statement/* PREDICATE_BASE */.cS}/fuzz/v1`;
const fuzzSchema = dist/* object */.Ikc({
    targets: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), executions: src_kind/* count */.U9, crashes: src_kind/* count */.U9 })), dist/* minLength */.BpQ(1, 'is empty')),
});
/** Fuzzing. */
const fuzz_fuzz = {
    kind: 'fuzz',
    accepts: (predicateType) => predicateType === FUZZ,
    state(reports) {
        const predicate = { targets: reports.flatMap(readFuzz) };
        fuzz_fuzz.interpret(predicate, FUZZ);
        return { predicateType: FUZZ, predicate };
    },
    interpret(predicate) {
        const { targets } = (0,src_kind/* conform */.fj)(fuzzSchema, predicate, 'fuzz');
        const executions = targets.reduce((sum, target) => sum + target.executions, 0);
        const crashes = targets.reduce((sum, target) => sum + target.crashes, 0);
        if (executions === 0)
            throw (0,src_kind/* unbelievable */.x5)('fuzz', 'nothing was executed');
        return { kind: 'fuzz', executions, crashes };
    },
};

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/model-cost.js



const MODEL_COST = `${statement/* PREDICATE_BASE */.cS}/model-cost/v1`;
const schema = dist/* object */.Ikc({
    repository: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    pullRequest: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    calls: src_kind/* count */.U9,
    usd: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,15}(?:\.\d{1,12})?$/, 'has to be dollars in decimal digits')),
    inputTokens: src_kind/* count */.U9,
    outputTokens: src_kind/* count */.U9,
    unpriced: src_kind/* count */.U9,
});
/** What the calls to models for a pull request came to, by the gateway's word; docs/predicates/model-cost.md. */
const modelCost = {
    kind: 'model-cost',
    accepts: (predicateType) => predicateType === MODEL_COST,
    interpret(predicate) {
        const { inputTokens, outputTokens, usd, ...figures } = (0,src_kind/* conform */.fj)(schema, predicate, 'model-cost');
        return { kind: 'model-cost', ...figures, tokens: inputTokens + outputTokens, usd: Number(usd) };
    },
};

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/mutation.js



const STATUSES = ['Killed', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Timeout', 'Ignored', 'Pending'];
const mutant = dist/* object */.Ikc({
    mutatorName: dist/* string */.YjP(),
    status: dist/* picklist */.KIO(STATUSES),
    location: dist/* object */.Ikc({ start: dist/* object */.Ikc({ line: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()) }) }),
});
const mutation_schema = dist/* object */.Ikc({
    schemaVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[12](\.|$)/, 'has to be 1 or 2')),
    files: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ mutants: dist/* pipe */.FsL(dist/* array */.YOg(mutant), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)) })),
});
/**
 * Reads a mutation testing report (mutation-testing-report-schema 1 and 2), as Stryker, Stryker.NET and Stryker4s write it,
 * and adds it to `results`.
 * @throws SallyportError EVIDENCE_MUTATION_INVALID, EVIDENCE_MUTATION_UNFINISHED, and what `parseJson` throws.
 */
function readMutation(report, results, root) {
    const value = (0,json/* parseJson */.qF)(report.bytes, { name: report.name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
    const parsed = dist/* safeParse */.xLC(mutation_schema, value);
    if (!parsed.success) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_MUTATION_INVALID',
            message: `${report.name} is not a mutation testing report: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
            remedy: 'Give the mutation.json of Stryker’s "json" reporter.',
        });
    }
    for (const [path, { mutants }] of Object.entries(parsed.output.files)) {
        for (const { status, mutatorName, location } of mutants) {
            count(results, status, report.name);
            if (status === 'Survived' || status === 'NoCoverage')
                results.survivors.push({ path: (0,src_report/* repositoryPath */.SH)(path, root), line: location.start.line, mutator: mutatorName });
        }
    }
}
function count(results, status, name) {
    if (status === 'Pending') {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_MUTATION_UNFINISHED',
            message: `${name} has mutants that have not been tested yet`,
            remedy: 'Let the mutation test run to its end.',
        });
    }
    if (status === 'Killed')
        results.killed++;
    else if (status === 'Survived')
        results.survived++;
    else if (status === 'Timeout')
        results.timedOut++;
    else if (status === 'NoCoverage')
        results.notCovered++;
    else
        results.ignored++;
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/mutation.js





const MUTATION = `${statement/* PREDICATE_BASE */.cS}/mutation/v1`;
const mutationSchema = dist/* object */.Ikc({
    killed: src_kind/* count */.U9,
    survived: src_kind/* count */.U9,
    timedOut: src_kind/* count */.U9,
    notCovered: src_kind/* count */.U9,
    ignored: dist/* optional */.lqM(src_kind/* count */.U9),
    /** For people; shortened. */
    survivors: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* number */.aig(), mutator: dist/* string */.YjP() }))),
});
/** Mutation testing: how many planted faults the tests notice. */
const mutation = {
    kind: 'mutation',
    accepts: (predicateType) => predicateType === MUTATION,
    state(reports, { root }) {
        const results = { killed: 0, survived: 0, timedOut: 0, notCovered: 0, ignored: 0, survivors: [] };
        for (const report of reports)
            readMutation(report, results, root);
        const predicate = { ...results, survivors: results.survivors.slice(0, src_report/* MAX_LISTED */.Bl) };
        mutation.interpret(predicate, MUTATION);
        return { predicateType: MUTATION, predicate };
    },
    interpret(predicate) {
        const { killed, survived, timedOut, notCovered } = (0,src_kind/* conform */.fj)(mutationSchema, predicate, 'mutation');
        const score = (0,src_report/* percentOf */.pR)(killed + timedOut, killed + timedOut + survived + notCovered);
        if (score === null)
            throw (0,src_kind/* unbelievable */.x5)('mutation', 'no mutant was tested');
        return { kind: 'mutation', score, killed, survived, timedOut, notCovered };
    },
};

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/sbom.js



const CYCLONEDX = 'https://cyclonedx.org/bom';
const SPDX = 'https://spdx.dev/Document';
const list = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)));
const cyclonedx = dist/* object */.Ikc({
    bomFormat: dist/* literal */.euz('CycloneDX'),
    specVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\.[2-9]$/, 'has to be 1.2 to 1.9')),
    components: list,
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ component: dist/* optional */.lqM(dist/* object */.Ikc({ name: dist/* string */.YjP() })) })),
});
const spdx = dist/* object */.Ikc({
    spdxVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^SPDX-2\.[23]$/, 'has to be SPDX-2.2 or SPDX-2.3')),
    SPDXID: dist/* literal */.euz('SPDXRef-DOCUMENT'),
    packages: list,
});
/** Is it a predicate type of an SBOM, with or without the format's version? */
function isSbomType(predicateType) {
    return /^https:\/\/(cyclonedx\.org\/bom(\/v1\.\d)?|spdx\.dev\/Document(\/v2\.\d)?)$/.test(predicateType);
}
/**
 * What a bill of materials is: CycloneDX 1.2 and later, or SPDX 2.2 and 2.3, in JSON. One that names nothing is refused.
 * @throws SallyportError EVIDENCE_SBOM_INVALID
 */
function sbomOf(value, name) {
    const isCyclonedx = typeof value === 'object' && value !== null && Object.hasOwn(value, 'bomFormat');
    return isCyclonedx ? readCyclonedx(value, name) : readSpdx(value, name);
}
/** The same for a file; gives the document as well. @throws SallyportError EVIDENCE_SBOM_INVALID, and what `parseJson` throws. */
function readSbom(report) {
    const value = (0,json/* parseJson */.qF)(report.bytes, { name: report.name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
    return { sbom: sbomOf(value, report.name), document: value };
}
function readCyclonedx(value, name) {
    const parsed = dist/* safeParse */.xLC(cyclonedx, value);
    if (!parsed.success)
        throw sbom_invalid(name, (0,src_report/* misfit */.hH)(parsed.issues));
    const { components = [], metadata } = parsed.output;
    if (components.length === 0 && metadata?.component === undefined)
        throw sbom_invalid(name, 'it names no component');
    return { format: 'cyclonedx', predicateType: CYCLONEDX, components: components.length };
}
function readSpdx(value, name) {
    const parsed = dist/* safeParse */.xLC(spdx, value);
    if (!parsed.success)
        throw sbom_invalid(name, (0,src_report/* misfit */.hH)(parsed.issues));
    const { packages = [], spdxVersion } = parsed.output;
    if (packages.length === 0)
        throw sbom_invalid(name, 'it names no package');
    const version = spdxVersion.slice('SPDX-'.length);
    return { format: 'spdx', predicateType: `${SPDX}/v${version}`, components: packages.length };
}
function sbom_invalid(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_SBOM_INVALID',
        message: `${name} is neither CycloneDX nor SPDX in JSON: ${why}`,
        remedy: 'Write one with `syft -o cyclonedx-json`, `npm sbom --sbom-format cyclonedx` or the like.',
    });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/sbom.js



/** A bill of materials; the predicate is the document itself. */
const sbom = {
    kind: 'sbom',
    accepts: isSbomType,
    state(reports) {
        const [report, ...others] = reports;
        if (report === undefined || others.length > 0) {
            throw new errors/* SallyportError */.$E({
                code: 'EVIDENCE_ONE_SBOM',
                message: `a Statement holds one bill of materials; ${reports.length} were given`,
                remedy: 'Make one Statement for each of them.',
            });
        }
        const { sbom, document } = readSbom(report);
        return { predicateType: sbom.predicateType, predicate: document };
    },
    interpret(predicate, predicateType) {
        const { format, components } = sbomOf(predicate, 'the predicate');
        const named = predicateType.startsWith('https://cyclonedx.org/') ? 'cyclonedx' : 'spdx';
        if (format !== named)
            throw (0,src_kind/* unbelievable */.x5)('sbom', `its type says ${named}, the document is ${format}`);
        return { kind: 'sbom', format, components };
    },
};

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/sarif.js



const level = dist/* picklist */.KIO(['none', 'note', 'warning', 'error']);
const rule = dist/* object */.Ikc({
    id: dist/* optional */.lqM(dist/* string */.YjP()),
    defaultConfiguration: dist/* optional */.lqM(dist/* object */.Ikc({ level: dist/* optional */.lqM(level) })),
});
const component = dist/* object */.Ikc({ name: dist/* string */.YjP(), rules: dist/* optional */.lqM(dist/* array */.YOg(rule)) });
const sarif_location = dist/* object */.Ikc({
    physicalLocation: dist/* optional */.lqM(dist/* object */.Ikc({
        artifactLocation: dist/* optional */.lqM(dist/* object */.Ikc({ uri: dist/* optional */.lqM(dist/* string */.YjP()) })),
        region: dist/* optional */.lqM(dist/* object */.Ikc({ startLine: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())) })),
    })),
});
const index = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(-1));
const result = dist/* object */.Ikc({
    ruleId: dist/* optional */.lqM(dist/* string */.YjP()),
    ruleIndex: dist/* optional */.lqM(index),
    rule: dist/* optional */.lqM(dist/* object */.Ikc({
        id: dist/* optional */.lqM(dist/* string */.YjP()),
        index: dist/* optional */.lqM(index),
        toolComponent: dist/* optional */.lqM(dist/* object */.Ikc({ index: dist/* optional */.lqM(index) })),
    })),
    kind: dist/* optional */.lqM(dist/* picklist */.KIO(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'])),
    level: dist/* optional */.lqM(level),
    baselineState: dist/* optional */.lqM(dist/* picklist */.KIO(['new', 'unchanged', 'updated', 'absent'])),
    suppressions: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['inSource', 'external']),
        status: dist/* optional */.lqM(dist/* picklist */.KIO(['accepted', 'underReview', 'rejected'])),
    })))),
    message: dist/* optional */.lqM(dist/* object */.Ikc({ text: dist/* optional */.lqM(dist/* string */.YjP()), id: dist/* optional */.lqM(dist/* string */.YjP()) })),
    partialFingerprints: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    locations: dist/* optional */.lqM(dist/* array */.YOg(sarif_location)),
});
const run = dist/* object */.Ikc({
    tool: dist/* object */.Ikc({ driver: component, extensions: dist/* optional */.lqM(dist/* array */.YOg(component)) }),
    invocations: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ executionSuccessful: dist/* boolean */.zMY() }))),
    results: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* array */.YOg(result), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd))),
});
const log = dist/* object */.Ikc({ version: dist/* literal */.euz('2.1.0'), runs: dist/* pipe */.FsL(dist/* array */.YOg(run), dist/* minLength */.BpQ(1, 'holds no run')) });
/**
 * Reads SARIF 2.1.0. A finding is new unless its `baselineState` (section 3.27.24) says that the baseline has it; one
 * that the source itself suppresses stays new, for the change could have written the suppression.
 * @throws SallyportError EVIDENCE_SARIF_INVALID, EVIDENCE_SCAN_UNFINISHED, and what `parseJson` throws.
 */
function readSarif(report) {
    const value = (0,json/* parseJson */.qF)(report.bytes, { name: report.name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
    const parsed = dist/* safeParse */.xLC(log, value);
    if (!parsed.success) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_SARIF_INVALID',
            message: `${report.name} is not SARIF 2.1.0: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
            remedy: 'Have the scanner write SARIF 2.1.0, for instance `semgrep --sarif` or CodeQL with `--format sarif-latest`.',
        });
    }
    const results = { tools: [], newFindings: [], known: 0 };
    for (const run of parsed.output.runs)
        readRun(run, results, report.name);
    return results;
}
function readRun(run, results, report) {
    const tool = run.tool.driver.name;
    const failed = run.invocations?.some(({ executionSuccessful }) => !executionSuccessful) ?? false;
    if (failed || run.results === undefined || run.results === null) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_SCAN_UNFINISHED',
            message: `${report}: the run of ${tool} ${failed ? 'did not succeed' : 'has no results'}`,
            remedy: 'Mend the scan and run it again; a scan that did not end says nothing about the change.',
        });
    }
    results.tools.push(tool);
    for (const item of run.results) {
        if (isKnown(item))
            results.known++;
        else
            results.newFindings.push(findingOf(item, run));
    }
}
function isKnown({ baselineState = 'new', suppressions }) {
    if (baselineState !== 'new')
        return true;
    const outside = (suppressions ?? []).filter(({ kind }) => kind === 'external');
    return outside.length > 0 && outside.every(({ status = 'accepted' }) => status === 'accepted');
}
function findingOf(item, run) {
    const physical = item.locations?.[0]?.physicalLocation;
    const rule = item.ruleId ?? item.rule?.id ?? 'without a rule';
    const path = physical?.artifactLocation?.uri ?? null;
    const line = physical?.region?.startLine ?? null;
    return { level: levelOf(item, run), rule, path, line, identity: identityOf(item, rule, path) };
}
/** SARIF 2.1.0, section 3.27.17: fingerprints survive changes elsewhere in the file. Without any, the message stands in. */
function identityOf({ partialFingerprints, message }, rule, path) {
    const prints = Object.entries(partialFingerprints ?? {}).sort();
    return JSON.stringify([rule, path, prints.length > 0 ? prints : (message?.text ?? message?.id ?? null)]);
}
/**
 * The findings that a baseline does not have. One of the baseline accounts for one of the head: a second of the same
 * kind in the same file is new.
 */
function withoutKnown(findings, baseline) {
    const known = new Map();
    for (const { identity } of baseline)
        known.set(identity, (known.get(identity) ?? 0) + 1);
    return findings.filter(({ identity }) => {
        const left = known.get(identity) ?? 0;
        known.set(identity, left - 1);
        return left <= 0;
    });
}
/** SARIF 2.1.0, section 3.27.10: the result's own level, its rule's default, or `warning`; `none` for what is no failure. */
function levelOf(item, run) {
    if (item.level !== undefined)
        return item.level;
    if (item.kind !== undefined && item.kind !== 'fail')
        return 'none';
    return ruleOf(item, run)?.defaultConfiguration?.level ?? 'warning';
}
function ruleOf(item, { tool }) {
    const extension = item.rule?.toolComponent?.index;
    const rules = (extension === undefined ? tool.driver : tool.extensions?.[extension])?.rules ?? [];
    const at = item.ruleIndex ?? item.rule?.index ?? -1;
    const id = item.ruleId ?? item.rule?.id;
    return rules[at] ?? rules.find((known) => known.id !== undefined && known.id === id);
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/scan.js





const SCAN = `${statement/* PREDICATE_BASE */.cS}/scan/v1`;
/** From the worst to the mildest. */
const LEVELS = ['error', 'warning', 'note', 'none'];
const scan_level = dist/* picklist */.KIO(LEVELS);
const scanSchema = dist/* object */.Ikc({
    tools: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1, 'names no tool')),
    newFindings: dist/* object */.Ikc({ none: src_kind/* count */.U9, note: src_kind/* count */.U9, warning: src_kind/* count */.U9, error: src_kind/* count */.U9 }),
    known: dist/* optional */.lqM(src_kind/* count */.U9),
    /** For people; the worst first, shortened. */
    findings: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ level: scan_level, rule: dist/* string */.YjP(), path: dist/* nullable */.mee(dist/* string */.YjP()), line: dist/* nullable */.mee(dist/* number */.aig()) }))),
});
/** Static analysis. */
const scan = {
    kind: 'scan',
    accepts: (predicateType) => predicateType === SCAN,
    state(reports, { baseline = [] }) {
        const results = reports.map((report) => readSarif(report));
        const all = results.flatMap(({ newFindings }) => newFindings);
        const findings = withoutKnown(all, baseline.map(readSarif).flatMap(({ newFindings }) => newFindings));
        const newFindings = { error: 0, warning: 0, note: 0, none: 0 };
        for (const finding of findings)
            newFindings[finding.level]++;
        const worstFirst = findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
        const predicate = {
            tools: [...new Set(results.flatMap(({ tools }) => tools))],
            newFindings,
            known: results.reduce((sum, { known }) => sum + known, all.length - findings.length),
            findings: worstFirst.slice(0, src_report/* MAX_LISTED */.Bl).map(({ identity: _, ...finding }) => finding),
        };
        return { predicateType: SCAN, predicate };
    },
    interpret(predicate) {
        const { tools, newFindings } = (0,src_kind/* conform */.fj)(scanSchema, predicate, 'scan');
        const worst = LEVELS.find((name) => newFindings[name] > 0) ?? null;
        return { kind: 'scan', newFindings, worst, tools };
    },
};

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/junit.js



const FAILING = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const MAX_NAME = 512;
/**
 * Reads JUnit XML as Ant, Surefire, Gradle, pytest, Jest, Mocha, Go's converters, GoogleTest, PHPUnit and Catch2 write it:
 * a root of `testsuites` or `testsuite`, suites within suites. What a suite's own counts say beside its cases is not
 * forgotten: a suite with failures but no failing case has failed.
 * @throws SallyportError EVIDENCE_JUNIT_INVALID, and what `parseXml` throws.
 */
function readJunit(report) {
    const root = parseXml(report);
    if (root.name !== 'testsuites' && root.name !== 'testsuite')
        throw junit_invalid(report.name, `its root is <${root.name}>`);
    const results = { passed: [], warned: [], failed: [], skipped: [] };
    readSuite(root, results, report.name);
    return results;
}
function readSuite(suite, results, report) {
    const failedBefore = results.failed.length;
    for (const child of suite.children) {
        if (child.name === 'testsuite')
            readSuite(child, results, report);
        if (child.name === 'testcase')
            readCase(child, results, report);
        if (child.name === 'error' || child.name === 'failure')
            results.failed.push(nameOf(suite));
    }
    const claimed = countOf(suite, 'failures', report) + countOf(suite, 'errors', report);
    if (claimed > 0 && results.failed.length === failedBefore)
        results.failed.push(nameOf(suite));
}
function readCase(testcase, results, report) {
    const total = results.passed.length + results.failed.length + results.skipped.length + results.warned.length;
    if (total >= src_report/* MAX_ENTRIES */.Sd)
        throw junit_invalid(report, `it has more than ${src_report/* MAX_ENTRIES */.Sd} tests`);
    const has = (names) => testcase.children.some(({ name }) => names.has(name));
    const name = nameOf(testcase);
    if (has(FAILING))
        results.failed.push(name);
    else if (isSkipped(testcase))
        results.skipped.push(name);
    else if (has(FLAKY))
        results.warned.push(name);
    else if (isPassed(testcase))
        results.passed.push(name);
    else
        results.failed.push(name);
}
/** GoogleTest says `status="notrun"` or `result="skipped"`; the others have an element. */
function isSkipped({ children, attributes }) {
    if (children.some(({ name }) => name === 'skipped' || name === 'disabled'))
        return true;
    return (/^(notrun|disabled|skipped|ignored|pending)$/i.test(attributes.status ?? '') ||
        /^(suppressed|skipped)$/i.test(attributes.result ?? ''));
}
/** A status that says otherwise is believed before the missing `failure` element. */
function isPassed({ attributes }) {
    return !/^(fail|failed|failure|error|errored|broken|timeout)$/i.test(attributes.status ?? attributes.result ?? '');
}
function nameOf({ attributes }) {
    const name = attributes.name ?? '';
    const full = attributes.classname ? `${attributes.classname}.${name}` : name;
    return (full || 'without a name').slice(0, MAX_NAME);
}
function countOf({ attributes }, name, report) {
    const text = attributes[name];
    if (text === undefined || text === '')
        return 0;
    if (!/^\d{1,9}$/.test(text))
        throw junit_invalid(report, `${name}="${text.slice(0, 20)}" is no count`);
    return Number(text);
}
function junit_invalid(name, why) {
    return new errors/* SallyportError */.$E({
        code: 'EVIDENCE_JUNIT_INVALID',
        message: `${name} is not a JUnit report: ${why}`,
        remedy: 'Give the XML file that the test runner writes for JUnit (jest-junit, pytest --junit-xml, gotestsum --junitfile).',
    });
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/tests.js





const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/** Tests against the contract with another service; the shape is the same. */
const CONTRACT = `${statement/* PREDICATE_BASE */.cS}/contract/v1`;
const names = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)), []);
/** in-toto test-result v0.1, and one field of ours, `skippedTests`, which others ignore. */
const testResultSchema = dist/* object */.Ikc({
    result: dist/* picklist */.KIO(['PASSED', 'WARNED', 'FAILED']),
    configuration: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({}))),
    url: dist/* optional */.lqM(dist/* string */.YjP()),
    passedTests: names,
    warnedTests: names,
    failedTests: names,
    skippedTests: names,
});
/** Unit tests and the like. A report without a test that was run is refused. */
const tests = {
    kind: 'tests',
    accepts: (predicateType) => predicateType === TEST_RESULT,
    state: (reports) => ({ predicateType: TEST_RESULT, predicate: tests_predicateOf(reports) }),
    interpret: (predicate) => interpret(predicate, 'tests'),
};
/** Contract tests. */
const contract = {
    kind: 'contract',
    accepts: (predicateType) => predicateType === CONTRACT,
    state: (reports) => ({ predicateType: CONTRACT, predicate: tests_predicateOf(reports) }),
    interpret: (predicate) => interpret(predicate, 'contract'),
};
function tests_predicateOf(reports) {
    const all = { passed: [], warned: [], failed: [], skipped: [] };
    for (const report of reports) {
        const results = readJunit(report);
        for (const key of ['passed', 'warned', 'failed', 'skipped'])
            for (const name of results[key])
                all[key].push(name);
    }
    if (all.passed.length + all.warned.length + all.failed.length === 0) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_NO_TESTS',
            message: `${reports.map(({ name }) => name).join(', ')}: no test was run`,
            remedy: 'Check that the runner finds the tests; a result without any test is no result.',
        });
    }
    return {
        result: all.failed.length > 0 ? 'FAILED' : all.warned.length > 0 ? 'WARNED' : 'PASSED',
        configuration: [],
        passedTests: all.passed,
        warnedTests: all.warned,
        failedTests: all.failed,
        skippedTests: all.skipped,
    };
}
function interpret(predicate, kind) {
    const { result, passedTests, warnedTests, failedTests, skippedTests } = (0,src_kind/* conform */.fj)(testResultSchema, predicate, kind);
    const [passed, warned, failed] = [passedTests.length, warnedTests.length, failedTests.length];
    const skipped = skippedTests.length;
    if (passed + warned + failed === 0)
        throw (0,src_kind/* unbelievable */.x5)(kind, 'it names no test that was run');
    if (failed > 0 && result !== 'FAILED')
        throw (0,src_kind/* unbelievable */.x5)(kind, `it says ${result} and names ${failed} failed tests`);
    if (warned > 0 && result === 'PASSED')
        throw (0,src_kind/* unbelievable */.x5)(kind, `it says PASSED and names ${warned} tests with warnings`);
    const words = { PASSED: 'passed', WARNED: 'warned', FAILED: 'failed' };
    return { kind, result: words[result], passed, warned, failed, skipped, total: passed + warned + failed + skipped };
}

// EXTERNAL MODULE: ./build/packages/evidence/src/kinds/vulnerabilities.js + 3 modules
var vulnerabilities = __webpack_require__(48150);
;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/index.js












/** Every kind of evidence that there is. */
const KINDS = [
    tests,
    coverage,
    mutation,
    scan,
    vulnerabilities/* vulnerabilities */.p,
    sbom,
    benchmarks_benchmarks,
    determinism_determinism,
    contract,
    fuzz_fuzz,
    agentProvenance,
    artifactSignature,
    modelCost,
];


/***/ }),

/***/ 48150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ vulnerabilities)
});

// UNUSED EXPORTS: vulnerabilitiesSchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/packages/evidence/src/kind.js
var kind = __webpack_require__(98175);
// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/evidence/src/report.js
var src_report = __webpack_require__(39371);
;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/cvss.js
/** The base score (0 to 10) of a CVSS vector, version 2.0, 3.0 or 3.1; undefined for any other text. */
function cvssScore(vector) {
    const metrics = new Map(vector.split('/').map((part) => part.split(':')));
    const version = metrics.get('CVSS');
    if (version === '3.0' || version === '3.1')
        return scoreV3(metrics);
    return version === undefined ? scoreV2(metrics) : undefined;
}
const V3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    CIA: { H: 0.56, L: 0.22, N: 0 },
};
const V3_PRIVILEGES = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
/** CVSS v3.1 specification, section 7.1 and appendix A. */
function scoreV3(metrics) {
    const scope = metrics.get('S') ?? '';
    const weight = (name, weights) => weights?.[metrics.get(name) ?? ''] ?? Number.NaN;
    const miss = (name) => 1 - weight(name, V3.CIA);
    const base = 1 - miss('C') * miss('I') * miss('A');
    const impact = scope === 'C' ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    const exploitability = 8.22 * weight('AV', V3.AV) * weight('AC', V3.AC) * weight('PR', V3_PRIVILEGES[scope]) * weight('UI', V3.UI);
    const sum = impact + exploitability;
    if (Number.isNaN(sum))
        return undefined;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min(scope === 'C' ? 1.08 * sum : sum, 10));
}
/** Up to one decimal, without the error of binary fractions (CVSS v3.1, appendix A). */
function roundUp(score) {
    const scaled = Math.round(score * 100_000);
    return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
const V2 = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    CIA: { N: 0, P: 0.275, C: 0.66 },
};
/** CVSS v2 guide, section 3.2.1. */
function scoreV2(metrics) {
    const weight = (name, weights) => weights[metrics.get(name) ?? ''] ?? Number.NaN;
    const miss = (name) => 1 - weight(name, V2.CIA);
    const impact = 10.41 * (1 - miss('C') * miss('I') * miss('A'));
    const exploitability = 20 * weight('AV', V2.AV) * weight('AC', V2.AC) * weight('Au', V2.Au);
    const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
    return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/severity.js

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
/** Words of the GitHub, npm, Debian, Ubuntu, Red Hat and NVD databases. */
const WORDS = {
    none: 'low',
    negligible: 'low',
    unimportant: 'low',
    low: 'low',
    minor: 'low',
    moderate: 'medium',
    medium: 'medium',
    high: 'high',
    important: 'high',
    critical: 'critical',
};
/**
 * The severity that a word (`MODERATE`), a score (`7.5`) or a CVSS vector (2.0 to 3.1) stands for, by the scale of
 * CVSS v3.1, section 5; undefined for anything else, a CVSS 4.0 vector included.
 */
function severityOf(text) {
    const trimmed = text.trim();
    const word = trimmed.toLowerCase();
    if (Object.hasOwn(WORDS, word))
        return WORDS[word];
    const score = /^\d{1,2}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : cvssScore(trimmed);
    return score === undefined ? undefined : fromScore(score);
}
/** The worst of several; undefined when none of them is known. */
function worstSeverity(severities) {
    let worst;
    for (const severity of severities) {
        if (severity !== undefined && (worst === undefined || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst)))
            worst = severity;
    }
    return worst;
}
function fromScore(score) {
    if (score < 0 || score > 10)
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/readers/osv.js




const vulnerability = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    withdrawn: dist/* optional */.lqM(dist/* string */.YjP()),
    severity: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), score: dist/* string */.YjP() }))),
    database_specific: dist/* nullish */.cl6(dist/* looseObject */._H3({ severity: dist/* nullish */.cl6(dist/* unknown */.L5J()) })),
});
const group = dist/* object */.Ikc({ ids: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())), max_severity: dist/* optional */.lqM(dist/* string */.YjP()) });
const packageResult = dist/* object */.Ikc({
    package: dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* optional */.lqM(dist/* string */.YjP()), ecosystem: dist/* optional */.lqM(dist/* string */.YjP()) }),
    vulnerabilities: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* array */.YOg(vulnerability), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd))),
    groups: dist/* nullish */.cl6(dist/* array */.YOg(group)),
});
const output = dist/* object */.Ikc({ results: dist/* array */.YOg(dist/* object */.Ikc({ packages: dist/* nullish */.cl6(dist/* array */.YOg(packageResult)) })) });
/**
 * Reads what `osv-scanner --format json` prints (v1 and v2; the OSV schema, sections "severity" and "database_specific").
 * Of several statements about a vulnerability's severity the worst counts; a withdrawn one does not count at all.
 * @throws SallyportError EVIDENCE_OSV_INVALID, and what `parseJson` throws.
 */
function readOsv(report) {
    const value = (0,json/* parseJson */.qF)(report.bytes, { name: report.name, maxBytes: src_report/* MAX_REPORT_BYTES */.WA });
    const parsed = dist/* safeParse */.xLC(output, value);
    if (!parsed.success) {
        throw new errors/* SallyportError */.$E({
            code: 'EVIDENCE_OSV_INVALID',
            message: `${report.name} is not a report of osv-scanner: ${(0,src_report/* misfit */.hH)(parsed.issues)}`,
            remedy: 'Give what `osv-scanner scan --format json` printed, its standard output alone.',
        });
    }
    return parsed.output.results.flatMap(({ packages }) => (packages ?? []).flatMap((item) => ofPackage(item)));
}
function ofPackage(item) {
    const { name, version, ecosystem } = item.package;
    const label = `${ecosystem ?? 'unknown'}:${name}@${version ?? 'unknown'}`;
    return (item.vulnerabilities ?? [])
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map((found) => ({ id: found.id, package: label, severity: worstOf(found, item) ?? null }));
}
function worstOf(found, { groups }) {
    const word = found.database_specific?.severity;
    const group = (groups ?? []).find(({ ids }) => ids?.includes(found.id));
    return worstSeverity([
        ...(found.severity ?? []).map(({ score }) => severityOf(score)),
        typeof word === 'string' ? severityOf(word) : undefined,
        group?.max_severity ? severityOf(group.max_severity) : undefined,
    ]);
}

;// CONCATENATED MODULE: ./build/packages/evidence/src/kinds/vulnerabilities.js





const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const OSV_SCANNER = 'https://github.com/google/osv-scanner';
const score = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]);
/** in-toto vulns v0.2. */
const vulnerabilitiesSchema = dist/* object */.Ikc({
    scanner: dist/* object */.Ikc({
        uri: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP()),
        db: dist/* optional */.lqM(dist/* looseObject */._H3({})),
        result: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
            id: dist/* string */.YjP(),
            severity: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ method: dist/* string */.YjP(), score }))),
            annotations: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({}))),
        })), dist/* maxLength */.Ru6(src_report/* MAX_ENTRIES */.Sd)),
    }),
    metadata: dist/* optional */.lqM(dist/* looseObject */._H3({})),
});
/** Known vulnerabilities of the dependencies. */
const vulnerabilities = {
    kind: 'vulnerabilities',
    accepts: (predicateType) => predicateType === VULNS,
    state(reports, { at }) {
        const result = reports
            .flatMap((report) => readOsv(report))
            .map((found) => ({
            id: found.id,
            severity: found.severity === null ? [] : [{ method: 'sallyport', score: found.severity }],
            annotations: [{ package: found.package }],
        }));
        const scanner = { uri: OSV_SCANNER, db: {}, result };
        return { predicateType: VULNS, predicate: { scanner, metadata: { scanStartedOn: at, scanFinishedOn: at } } };
    },
    interpret(predicate) {
        const { scanner } = (0,kind/* conform */.fj)(vulnerabilitiesSchema, predicate, 'vulnerabilities');
        const findings = { low: 0, medium: 0, high: 0, critical: 0 };
        let unknown = 0;
        for (const { severity = [] } of scanner.result) {
            const worst = worstSeverity(severity.map((said) => severityOf(String(said.score))));
            if (worst === undefined)
                unknown++;
            findings[worst ?? 'critical']++;
        }
        const worst = SEVERITIES.toReversed().find((severity) => findings[severity] > 0) ?? null;
        return { kind: 'vulnerabilities', findings, unknown, worst };
    },
};


/***/ }),

/***/ 39371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53732);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);


/** The largest report that is read, and the most entries that any of its lists may have. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
/** How many findings, names or lines a predicate repeats for people; its figures always count all of them. */
const MAX_LISTED = 500;
/** A report's text. @throws SallyportError EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8 */
function textOf({ name, bytes }) {
    if (bytes.byteLength > MAX_REPORT_BYTES) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
            code: 'EVIDENCE_TOO_LARGE',
            message: `${name} has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read`,
            remedy: 'Split the report, or leave out what the tool logs beside its results.',
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_0__/* .SallyportError */ .$E({
            code: 'EVIDENCE_NOT_UTF8',
            message: `${name} is not valid UTF-8`,
            remedy: 'Have the tool write its report as UTF-8.',
            cause,
        });
    }
}
/** Where in a value the first thing is that does not fit a schema, and what; undefined when all fits. */
function misfit(issues) {
    const [issue] = issues;
    return `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`;
}
/** A path as the repository knows it: relative to `root`, with slashes, without `./`. Other paths stay as they are. */
function repositoryPath(path, root) {
    const slashed = path.replaceAll('\\', '/');
    const base = root?.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base !== undefined && slashed.startsWith(`${base}/`) ? slashed.slice(base.length + 1) : slashed;
    return inside.replace(/^(\.\/)+/, '');
}
/** `covered` of `total` in percent, unrounded; null when there is nothing. */
function percentOf(covered, total) {
    return total === 0 ? null : (covered / total) * 100;
}


/***/ })

};
