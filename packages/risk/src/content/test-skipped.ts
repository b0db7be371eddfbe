import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { compareTests, isTestCode, surplus } from './test-comparison.ts';
import { shown } from './text.ts';

/** A test that is kept and does not run, or runs and cannot fail; `.only` keeps all the others from running. */
export const testSkipped = fileRule({
  code: 'RISK_TEST_SKIPPED',
  title: 'A test is skipped',
  why: 'A skipped, focused, retried or expected-to-fail test is green whatever the code does.',
  remedy: 'Mend the test, or let a person confirm why it is skipped.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    yield* skippedByName(file);
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const { before, after } = comparison;
    for (const { line, text } of surplus(after.skips, before.skips).slice(0, 3))
      yield { tier: 'medium', line, message: `keeps tests from running: ${shown(text)}` };
    for (const { line, text } of surplus(after.deadCode, before.deadCode).slice(0, 3))
      yield { tier: 'medium', line, message: `never runs: ${shown(text)}` };
  },
});

/** Go's tool reads the system from a name, and passes over names that start with a dot or an underscore (go help packages). */
const GO_CONSTRAINED =
  /(?:^|\/)[._][^/]*\.go$|_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)_test\.go$/;

function* skippedByName({ file: { path, previousPath } }: InspectedFile): Generator<Finding> {
  if (previousPath === undefined || GO_CONSTRAINED.test(previousPath) || !GO_CONSTRAINED.test(path)) return;
  yield { tier: 'medium', message: 'by its new name it runs on some systems only, or nowhere' };
}
