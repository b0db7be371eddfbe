import type { Change, FileChange } from '../../packages/change/src/index.ts';

/**
 * What a commit is by its paths alone, told independently of the rules and conservatively: when in doubt `mixed`.
 * - `documentation`: prose only; `tests`: test cases only, and lines are only added
 * - `test-edits`: test files only, but lines go too: low or not depends on the lines, so it counts for neither side
 * - `high`: at least one file that must be high; `source`: ordinary source only; `mixed`: the rest
 */
export type Truth = 'documentation' | 'tests' | 'test-edits' | 'high' | 'source' | 'mixed';

const PROSE =
  /\.(md|markdown|rst|adoc)$|(^|\/)(README|UNLICENSE|LICEN[CS]E|CHANGELOG|CHANGES|HISTORY|NEWS|CONTRIBUTING|AUTHORS|CONTRIBUTORS|COPYING|NOTICE|THANKS|CREDITS|ACKNOWLEDGE?MENTS|TODO|UPGRADING)(-[a-z0-9_]+)?(\.[a-z]{2}(-[a-z]{2})?)?(\.(txt|md|rst|rdoc|textile|org|markdown))?$|(^|\/)docs?\/(.*\/)?[^/]+\.(txt|png|jpe?g|gif|webp)$/i;
const NOT_PROSE =
  /(^|\/)(claude|agents?|gemini|conventions|copilot-instructions|skill|warp|crush|qwen)(\..*)?\.md$|\.(instructions|prompt|chatmode|agent)\.md$|(^|\/)\.(?!github\/[^/]*$|github\/issue_template)[^/]+\/|(^|\/)(vendor|node_modules|third_party|prompts)\//i;
const CASE =
  /\.(test|spec)\.[cm]?[jt]sx?$|_test\.(go|py|exs|dart|rb)$|(^|\/)test_[^/]*\.py$|_spec\.rb$|^x?t\/.*\.t$|(^|\/)(src\/(test|[a-z]+Test)|tests?|Tests)\/.*(Test|Tests|TestCase|Spec)\.(java|kt|scala|groovy|php|cs|swift)$|(^|\/)tests?\/(?!.*(helper|util|support|setup|mock|common|shared|fixture|run|config|bootstrap)).*\.(js|ts|rs|c|cpp|phpt|t|bats)$/;
const TEST_DATA =
  /(^|\/)(tests?|spec|__tests__)\/(.*\/)?(fixtures?|data|snapshots|__snapshots__|testdata)\/.*\.(txt|json|yml|yaml|xml|csv|html|snap|out|err|expected|golden|md)$|(^|\/)(testdata|__snapshots__)\/.*\.(txt|golden|json|snap|out)$/;
const NOT_CASE =
  /conftest|helper|setup|(^|\/)(package|composer|tsconfig|cargo|deno|bower)[^/]*\.(json|lock|toml)$|requirements|(^|\/)\.|\.config\.|config\.(json|ya?ml)|(^|\/)(vendor|node_modules|Dockerfile|docker-compose|Makefile|lib|src\/main)/i;
const HIGH =
  /(^|\/)(\.github\/workflows\/|\.circleci\/|\.buildkite\/|\.gitlab-ci\.yml$|\.travis\.yml$|appveyor\.yml$|\.appveyor\.yml$|azure-pipelines[^/]*\.yml$|Jenkinsfile$|\.cirrus\.yml$|Dockerfile$|docker-compose[^/]*\.ya?ml$|CODEOWNERS$|\.gitmodules$|package\.json$|package-lock\.json$|yarn\.lock$|pnpm-lock\.yaml$|Gemfile(\.lock)?$|[^/]+\.gemspec$|go\.(mod|sum)$|Cargo\.(toml|lock)$|setup\.(py|cfg)$|pyproject\.toml$|requirements[^/]*\.txt$|tox\.ini$|composer\.(json|lock)$|pom\.xml$|build\.gradle(\.kts)?$|gradlew(\.bat)?$|settings\.gradle(\.kts)?$|gradle\.properties$|gradle-wrapper\.[a-z]+$|[^/]+\.csproj$|Directory\.Build\.props$|Makefile(\.am)?$|configure\.ac$|CMakeLists\.txt$|Rakefile$|mix\.(exs|lock)$|build\.sbt$|Package\.swift$|[^/]+\.podspec$|pubspec\.yaml$|\.npmrc$|\.pre-commit-config\.yaml$|renovate\.json5?$|\.github\/dependabot\.yml$|CLAUDE\.md$|AGENTS\.md$|\.tf$)/;
const SOURCE = /\.([cm]?[jt]sx?|vue|py|rb|go|rs|java|kt|scala|cs|php|swift|dart|exs?|c|cc|cpp|h|hpp|m)$/;
const NOT_SOURCE =
  /(^|\/)(tests?|specs?|__tests__|testing|e2e|testdata|fixtures?|vendor|third_party|node_modules|docs?|examples?|bench(marks?)?|scripts?|tools?|build|ci|dist|deploy|docker|\.[^/]+)\/|\.(test|spec|config|conf|d)\.|_test\.|test_|(^|\/)(conftest|setup|gulpfile|gruntfile|webpack|rollup|vite|build)[^/]*$|min\.js$/i;
const SENSITIVE =
  /auth|login|session|passw|secret|crypt|token|permission|credential|billing|payment|price|invoice|oauth|jwt|csrf|certificate|security|cipher|tls|ssl/i;

/** Paths of both sides. */
function pathsOf(file: FileChange): string[] {
  return file.previousPath === undefined ? [file.path] : [file.path, file.previousPath];
}

/** @param weakens lines go, or skip tests */
export function truthOf({ files }: Change, weakens: boolean): Truth {
  const paths = files.flatMap(pathsOf);
  const plain = files.every(({ before, after }) => isPlain(before?.mode) && isPlain(after?.mode));
  const every = (test: (path: string) => boolean) => paths.every(test);
  if (paths.some((path) => HIGH.test(path) && !/(^|\/)(fixtures?|testdata|__fixtures__)\//.test(path))) return 'high';
  if (!plain || paths.length === 0) return 'mixed';
  const prose = (path: string) => PROSE.test(path) && !NOT_PROSE.test(path);
  const test = (path: string) => (CASE.test(path) || TEST_DATA.test(path)) && !NOT_CASE.test(path);
  if (every(prose)) return 'documentation';
  if (every((path) => prose(path) || test(path))) {
    const steady = files.every(({ status }) => status === 'added' || status === 'modified');
    return steady && !weakens ? 'tests' : 'test-edits';
  }
  if (every((path) => /(^|[/._-])(tests?|specs?|__tests__|testdata)([/._-])/i.test(path) || test(path) || prose(path)))
    return 'test-edits';
  if (every((path) => SOURCE.test(path) && !NOT_SOURCE.test(path) && !SENSITIVE.test(path))) return 'source';
  return 'mixed';
}

function isPlain(mode: string | undefined): boolean {
  return mode === undefined || mode === '100644';
}

/** The conventional-commit type of a message's first line, when it has one. */
export function labelOf(message: string): string | undefined {
  return /^(feat|fix|docs|test|tests|chore|ci|build|refactor|perf|style|revert|deps)(\([^)]*\))?!?:/i
    .exec(message)?.[1]
    ?.toLowerCase();
}
