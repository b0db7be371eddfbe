import { isProgramExtension } from './languages.ts';
import type { ParsedName } from './parsed-name.ts';
import { isReadByRunner } from './read-by-runner.ts';

/** What a file under test folders is: a case (or its data), something shared that runs with every case, or no test. */
export type TestRole = 'case' | 'data' | 'support';

const FOLDER =
  /^(tests?|__tests?__|e2e|e2e-tests|(unit|integration|functional|acceptance|regression|smoke|ui|system|fuzz|parser|golden)[-_.]?tests?|test[-_]?(cases?|suites?)|cypress|unittests?)$/;
const SPECIFICATION_FOLDER = /^(specs?|__specs?__)$/;
/** Projects and source sets: `Shop.Tests`, `ShopTests`, `androidTest`, `commonTest`, `my-crate-tests`. `RxTest` is a library. */
const CAMEL_PROJECT =
  /[a-z0-9]Tests$|^[a-z][A-Za-z]*Test$|[._-]tests?$|[._-](Unit|Integration|Functional|Acceptance|System)?Tests?$/;
const DATA_FOLDER =
  /^(__)?(fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?resources|snapshots?|image_snapshots|golden|goldens|goldenfiles|cassettes|expected|expectations|baselines?)(__)?$/;
const ALWAYS_DATA =
  /^(testdata|test-data|test_data|__fixtures__|__snapshots__|__image_snapshots__|test-fixtures|test_fixtures)$/;

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
const SCENARIO =
  /(^|[/._-])(features?|tests?|specs?|e2e|acceptance|bdd|cucumber|behave|scenarios?)([/._-]).*\.feature$/;
/** The one test of a small package; deeper, `test.ts` is often what starts all tests. */
const ROOT_CASE = /^(packages\/[^/]+\/)?test\.[cm]?[jt]s$/;
const CAMEL_CASE_NAME =
  /(Test|Tests|TestCase|IT|ITCase|Spec|Specs|Should|Suite)\.(java|kt|scala|groovy|cs|vb|fs|php|swift|m|mm|hs|cpp|cc|dart|ts|js)$|^Test[A-Z].*\.(java|kt|scala|cs|php|hs|cpp)$/;

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
const SUPPORT_NAME =
  /^(conftest\.py|(test|spec|rails|minitest|acceptance|system)[-_]?helpers?\.(rb|py|js|ts|exs)|test_utils?\.py|test_helpers?\.py|testutils?\.(py|go)|(jest|vitest|test|tests|mocha|globals?|global|karma|cypress)[-_.]?(global[-_.]?)?(set[-_]?up|teardown|env|environment|preset|resolver|transform|sequencer|reporter)(\..*)?|set[-_]?up[-_]?(tests?|jest|vitest|env|files?|globals?)?(after[a-z]*|before[a-z]*)?\.[cm]?[jt]sx?|application_system_test_case\.rb|application_integration_test_case\.rb|main_test\.go|testmain\.go|main_test\.dart|flutter_test_config\.dart|pest\.php|createsapplication\.php|testcase\.php|test_case\.rb|run[-_]?tests?.*|runtests.*|alltests.*|test[-_]?runner.*|runner\..*|.*\.setup\.[cm]?[jt]s|.*\.mock\.[cm]?[jt]sx?)$/;

/** Prose beside tests tells people about them; among their data it is data. */
const PROSE = /\.(md|markdown|rst|adoc)$/;

/** Production code lives here, whatever a deeper folder is called. */
const PRODUCTION =
  /(^|\/)(src\/main|main\/java|app\/(models|controllers|views|services|lib))\/|^(?:(?!(?:tests?|specs?|features)\/)[^/]+\/)*lib\/.*\.(dart|rb|exs?)$/;

/**
 * Says which part the file has in the tests, by its name. A case is a name that the usual runners find, or a file in
 * a test folder of a language whose runners take all; `undefined` when nothing speaks for a test.
 */
export function testRole(name: ParsedName): TestRole | undefined {
  if (name !== last.name) last = { name, role: roleOf(name) };
  return last.role;
}

/** Several rules ask about the same name, one after another. */
let last: { readonly name: ParsedName | undefined; readonly role: TestRole | undefined } = {
  name: undefined,
  role: undefined,
};

function roleOf(name: ParsedName): TestRole | undefined {
  if (
    SUPPORT_NAME.test(name.base) &&
    (isInTests(name) || hasCaseName(name) || /conftest|jest|vitest|helper/.test(name.base))
  )
    return 'support';
  if (name.folders.includes('__mocks__')) return 'support';
  if (name.folders.some((folder) => ALWAYS_DATA.test(folder))) return dataRole(name);
  if (hasCaseName(name) && !PRODUCTION.test(name.name)) return 'case';
  if (!isInTests(name)) return undefined;
  if (PROSE.test(name.base) && !name.folders.some((folder) => DATA_FOLDER.test(folder))) return undefined;
  if (name.folders.some((folder) => DATA_FOLDER.test(folder))) return dataRole(name);
  return isProgramExtension(name.extension) ? programRole(name) : plainRole(name);
}

function hasCaseName({ base, originalBase, name }: ParsedName): boolean {
  if (CASE_NAME.some((pattern) => pattern.test(base)) || ROOT_CASE.test(name) || SCENARIO.test(name)) return true;
  return CAMEL_CASE_NAME.test(originalBase) && /(^|[/._-])(tests?|specs?)[/._-]|tests?\//.test(name);
}

export function isInTests({ folders, originalFolders, extension, name }: ParsedName): boolean {
  if (PRODUCTION.test(name)) return false;
  if (folders.some((folder) => FOLDER.test(folder) || ALWAYS_DATA.test(folder))) return true;
  if (originalFolders.some(isTestProject)) return true;
  if (/^(t|xt)$/.test(folders[0] ?? '')) return true;
  return folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) && extension !== '';
}

function isTestProject(folder: string): boolean {
  return CAMEL_PROJECT.test(folder);
}

/** Data is read by cases. Programs among data may be run by them: the runners of some languages take none of it. */
function dataRole(name: ParsedName): TestRole {
  if (isReadByRunner(name)) return 'support';
  return name.folders.some((folder) => SUPPORT_FOLDERS.has(folder)) && isProgramExtension(name.extension)
    ? 'support'
    : 'data';
}

const ALL_TAKEN =
  /^([cm]?[jt]sx?|coffee|vue|svelte|java|kt|scala|groovy|cs|vb|fs|swift|m|mm|c|h|cc|cpp|cxx|hh|hpp|rs|clj[cs]?|hs|ml|dart|t|zig|nim|d|r|jl|sol|php|el)$/;

function programRole(name: ParsedName): TestRole {
  if (!ALL_TAKEN.test(name.extension)) return 'support';
  if (!name.folders.some((folder) => TAKES_ALL.test(folder)) && !/^(t|xt)$/.test(name.folders[0] ?? ''))
    return 'support';
  if (name.words.some((word) => SUPPORT_WORDS.has(word))) return 'support';
  const inner = name.folders.slice(name.folders.findIndex((folder) => FOLDER.test(folder)) + 1);
  if (inner.some((folder) => SUPPORT_FOLDERS.has(folder))) return 'support';
  return name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) ? 'support' : 'case';
}

/** Folders in which every program is a case; elsewhere (`e2e/`, `Shop.Tests/`) the name has to say so. */
const TAKES_ALL =
  /^(tests?|__tests?__|(unit|integration|functional|acceptance|regression)[-_.]?tests?|test[-_]?cases?)$/;

const CONFIGURATION_LIKE = /^(json5?|jsonc|ya?ml|toml|ini|cfg|conf|config|xml|properties|env|neon)$/;

/** What a compiler or a class loader of the tests reads: it decides which code a test's import means. */
const LOADED = /^[tj]sconfig(\.[\w-]+)*\.json$|^(bunfig\.toml|\.swcrc|deno\.jsonc?)$/;

function plainRole(name: ParsedName): TestRole {
  if (LOADED.test(name.base) || /(^|\/)meta-inf\/services\//.test(name.name)) return 'support';
  if (isReadByRunner(name)) return 'support';
  if (CONFIGURATION_LIKE.test(name.extension) && name.words.some((word) => /^(config|settings|setup)$/.test(word)))
    return 'support';
  if (name.extension === '' && name.words.some((word) => SUPPORT_WORDS.has(word))) return 'support';
  if (
    name.folders.some((folder) => SPECIFICATION_FOLDER.test(folder)) &&
    !name.folders.some((folder) => FOLDER.test(folder))
  )
    return 'support';
  return 'data';
}

/** In a folder that holds the data of tests: what lies there is read by cases, not by the tools whose name it bears. */
export function isTestData(name: ParsedName): boolean {
  if (name.folders.some((folder) => ALWAYS_DATA.test(folder))) return true;
  return isInTests(name) && name.folders.some((folder) => DATA_FOLDER.test(folder));
}

/** What a path says within its folder of test data: `cmd/helm/testdata/out.txt` is `out.txt` there. */
export function belowTestData(path: string): string {
  const segments = path.split('/');
  const at = segments.findIndex(
    (segment) => ALWAYS_DATA.test(segment.toLowerCase()) || DATA_FOLDER.test(segment.toLowerCase()),
  );
  return segments.slice(at + 1).join('/');
}
