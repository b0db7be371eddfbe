import { Sieve } from './sieve.ts';

/** Runs code that stands in no file: made out of pieces, decoded, loaded. */
export const MADE_UP_CODE = new Sieve(
  // JavaScript
  [
    'require import',
    /\b(?:require|import)\s*\([^)]*(?:atob|Buffer|fromCharCode|['"`]\s*\+\s*['"`]|\.reverse\(|\.join\(['"]{2})/,
  ],
  [
    'globalThis window global self process Reflect',
    /\b(?:globalThis|window|global|self|process|Reflect)\s*\[\s*['"`][^'"`]*['"`]\s*\+/,
  ],
  ['Function vm', /\bnew\s+Function\s*\(|\bvm\.(?:runIn\w+|Script)\b|\brequire\s*\(\s*['"](?:node:)?vm['"]\s*\)/],
  // Python
  [
    'getattr import_module',
    /\bgetattr\(\s*(?:os|subprocess|builtins|__builtins__)\b|\bimport_module\(\s*['"](?:os|subprocess|socket|ctypes)\b/,
  ],
  [
    '__import__ marshal.loads pickle',
    /(?<![\w.])__import__\s*\(|\bmarshal\.loads\b|\bpickle\.loads?\s*\(\s*(?:base64|b64|requests|urllib)/,
  ],
  // Both
  [
    'eval exec',
    /(?<![\w.$])(?:eval|exec)\s*\(\s*(?:atob|Buffer|base64|b64|compile|zlib|codecs|bytes|fetch|await|requests|urllib|open|String\.from|unescape|decode)/,
  ],
  // Java, Go
  ['Class.forName plugin.Open', /\bClass\.forName\s*\(\s*"[^"]*"\s*\+|\bplugin\.Open\s*\(/],
);

/** Speaks to the runner of the CI job: its commands, and the files that it reads after the step. */
export const RUNNER_COMMAND = new Sieve(
  [
    '::',
    /(?:console\.\w+|[Pp]rint\w*|echo|[Ww]rite\w*|puts|say)\s*[( ]\s*[fbru]?['"`]::(?:set-output|set-env|add-path|add-mask|save-state|stop-commands|error|warning|notice)\b/,
  ],
  ['GITHUB_', /(?:\benv|\bENV|environ|getenv|\$)\W{0,4}GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b/],
);

/** Writes where git or the CI keeps what it runs, to the machine's root, or a report in place of the tool's. */
export const WRITES_OUTSIDE = new Sieve(
  [
    'lcov.info junit coverage cobertura report.xml',
    /(?:[wW]rite|append|open|dump|copy)\w*\s*\(\s*['"`][^'"`]*(?:lcov\.info|junit[\w-]*\.xml|coverage(?:-final|-summary)?\.(?:xml|json)|cobertura[\w-]*\.xml|report\.xml)['"`]/,
  ],
  [
    '.github/ .git/ .husky/ /\' /" /` ~/',
    /(?:write|append|copy|rename|rm|unlink|symlink|chmod|rmtree|RemoveAll|WriteFile|rm_rf)\w*\s*\(\s*['"`](?:(?:\.\.?\/)*\.(?:github|git|husky)\/|\/['"`]|~\/)/,
  ],
);
