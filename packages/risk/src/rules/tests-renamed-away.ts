import { type ParsedName, parseName } from '../paths/parsed-name.ts';
import { isInTests, type TestRole, testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';

/** Renaming a test so that the runner does not find it is deleting it (contract, "Low"). */
export const testsRenamedAway = fileRule({
  code: 'RISK_TEST_RENAMED_AWAY',
  title: 'Tests renamed away',
  why: 'A runner finds tests by their names; under another name the test is still there, and never runs.',
  remedy: 'Keep the naming convention, or show in a run that the renamed tests are found.',
  needs: 'names',
  applies: ({ file }) => file.previousPath !== undefined && file.status === 'renamed',
  *inspect({ file }) {
    const before = file.previousPath as string;
    const role = testRole(parseName(before));
    if (role === undefined || role === 'support' || isFound(before, file.path, role)) return;
    yield { tier: 'medium', message: `a test is renamed from ${before}, and runners may not find it` };
  },
});

/** Where tests are laid that nobody runs. */
const LAID_ASIDE =
  /^(archived?|attic|old|backup|bak|deprecated|disabled|skip(ped)?|ignored?|pending|quarantined?|unused|obsolete|legacy|wip|todo|trash|tmp|_.*|\..*)$/;

/** Is the new name still a test by the same convention, in the tests that the old one was in? */
function isFound(before: string, after: string, role: TestRole): boolean {
  const [from, to] = [parseName(before), parseName(after)];
  if (testRole(to) !== role) return false;
  if (isInTests(from) && rootOf(from) !== rootOf(to)) return false;
  if (to.folders.some((folder) => LAID_ASIDE.test(folder) && !from.folders.includes(folder))) return false;
  return role === 'data' ? from.extension === to.extension : conventionOf(from) === conventionOf(to);
}

/** The folders down to the first that makes tests of what is in it; runners are told where that is. */
function rootOf(name: ParsedName): string {
  const { originalFolders } = name;
  const depth = originalFolders.findIndex((_, at) =>
    isInTests(parseName([...originalFolders.slice(0, at + 1), 'x.js'].join('/'))),
  );
  return depth < 0 ? '?' : originalFolders.slice(0, depth + 1).join('/');
}

function conventionOf({ base, extension }: ParsedName): string {
  const marker = /[._-](tests?|specs?|e2e|cy)\.[a-z]+$/.exec(base)?.[1] ?? (/^test_/.test(base) ? 'test_' : '');
  const camel = /(tests?|testcase|it|spec)\.[a-z]+$/.exec(base)?.[1] ?? '';
  return `${marker}|${marker === '' ? camel : ''}|${extension}|${extension === 'go' ? systemOf(base) : ''}`;
}

/** Go builds `x_windows_test.go` on that system alone, and passes over `_x_test.go` (cmd/go, "Build constraints"). */
function systemOf(base: string): string {
  const words = base.replace(/_test\.go$/, '').split('_');
  return /^[_.]/.test(base)
    ? 'none'
    : words
        .slice(1)
        .filter((word) => SYSTEMS.has(word))
        .join('_');
}

const SYSTEMS = new Set(
  `aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows
  386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm`.split(/\s+/),
);
