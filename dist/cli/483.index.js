export const id = 483;
export const ids = [483];
export const modules = {

/***/ 61099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withChange)
/* harmony export */ });
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29232);
/* harmony import */ var _sallyport_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31233);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53732);
/* harmony import */ var _sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33620);



/**
 * Opens the repository, reads the change and its configuration, and closes the repository when the body is done.
 * @throws SallyportError CLI_USAGE without `--base` or `--head`, CHANGE_…, CONFIG_…
 */
async function withChange({ repo, base, head, config }, body, readExtends) {
    const range = { base: required(base, '--base'), head: required(head, '--head') };
    const store = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_0__/* .openGitStore */ .o)(repo);
    try {
        const change = await (0,_sallyport_change__WEBPACK_IMPORTED_MODULE_1__/* .readChange */ .p)(store, range);
        return await body(change, await (0,_sallyport_engine_configuration__WEBPACK_IMPORTED_MODULE_2__/* .loadConfiguration */ .v)(change, { configFile: config, readExtends }));
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

/***/ 97483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classifyOne: () => (/* binding */ classifyOne),
  explainOne: () => (/* binding */ explainOne)
});

// EXTERNAL MODULE: ./build/packages/risk/src/engine/classify.js + 4 modules
var classify = __webpack_require__(11515);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/risk/src/rules/index.js + 60 modules
var rules = __webpack_require__(92708);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/inspect-file.js
var inspect_file = __webpack_require__(82377);
// EXTERNAL MODULE: ./build/packages/risk/src/engine/names.js + 2 modules
var names = __webpack_require__(21593);
;// CONCATENATED MODULE: ./build/packages/risk/src/engine/explain.js





/**
 * Says which rules looked at a file of the change, and what each found.
 * @param path either name of the file
 * @throws SallyportError RISK_PATH_NOT_CHANGED, and what {@link classify} throws
 */
async function explain(change, configuration, path) {
    const file = change.files.find((one) => one.path === path || one.previousPath === path);
    if (file === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'RISK_PATH_NOT_CHANGED',
            message: `${path} is not among the ${change.files.length} files of this change`,
            remedy: 'Name a file as `sallyport classify` lists it, from the root of the repository.',
        });
    }
    const { files, reasons } = await (0,classify/* classify */.L)(change, configuration);
    const named = (await (0,names/* namer */.w)(change))(file);
    const looked = rules/* rules */.aO.filter((rule) => rule.kind === 'change' || (0,inspect_file/* appliesTo */.Gl)(rule, named));
    const explained = looked.map(({ code, title, why, kind }) => ({
        code,
        title,
        why,
        kind,
        findings: reasons.filter((reason) => reason.code === code && reason.path === file.path),
    }));
    return {
        file: files.find((one) => one.path === file.path),
        names: named.names,
        rules: explained
            .filter(({ kind, findings }) => kind === 'file' || findings.length > 0)
            .map(({ kind: _, ...rest }) => rest),
    };
}

// EXTERNAL MODULE: ./build/packages/cli/src/output.js
var output = __webpack_require__(57347);
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
function count(number, noun) {
    return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/classify/one.js




/** `sallyport classify --base --head`: one change, for a person or a program. */
async function classifyOne(options, io) {
    await (0,change/* withChange */.v)(options, async (change, configuration) => {
        const classification = await (0,classify/* classify */.L)(change, configuration);
        if (options.format === 'text')
            io.stdout.write(classificationText(classification, change, io));
        else
            (0,output/* printJson */.Q2)(io, classification);
    });
}
/** `sallyport classify --explain PATH`: which rules looked at a file, and what each found. */
async function explainOne(options, io) {
    await (0,change/* withChange */.v)(options, async (change, configuration) => {
        const explanation = await explain(change, configuration, options.explain);
        if (options.format === 'text')
            io.stdout.write(explanationText(explanation, io));
        else
            (0,output/* printJson */.Q2)(io, explanation);
    });
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


/***/ })

};
