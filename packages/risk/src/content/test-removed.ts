import { fileRule } from '../rule.ts';
import { hunksOf } from './hunks.ts';
import { compareTests, isTestCode, surplus, type TestComparison } from './test-comparison.ts';
import { type Place, squeeze } from './test-places.ts';
import { FUNCTION_DECLARATION } from './test-syntax.ts';
import { shown } from './text.ts';

/** A test that no runner finds any more: deleted, commented out, or renamed away. */
export const testRemoved = fileRule({
  code: 'RISK_TEST_REMOVED',
  title: 'A test is gone',
  why: 'A test that no longer runs lets the fault through that it was written for.',
  remedy: 'Keep the test, or let a person confirm that it is not needed any more.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status === 'deleted') return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const unplugged = surplus(comparison.before.plugged, comparison.after.plugged)[0];
    if (unplugged !== undefined)
      yield {
        tier: 'medium',
        message: `line ${unplugged.line} of the base brought in what the head does not: ${shown(unplugged.text)}`,
      };
    const lost = lostTests(comparison);
    const [first] = lost;
    if (first === undefined) return;
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
function lostTests(comparison: TestComparison): Place[] {
  const { before, after, contents, removed } = comparison;
  const lost = surplus(before.tests, after.tests);
  if (lost.length === 0) return lost;
  const gained = new Set(surplus(after.tests, before.tests).map(({ line }) => line));
  const gone = lost.filter((test) => !removed.has(test.line));
  const lostAt = new Map(lost.map((test) => [test.line, test]));
  const others = new OtherNames(comparison, gained);
  for (const hunk of hunksOf(contents.removed, contents.added)) {
    const here = hunk.removed.flatMap(({ number }) => lostAt.get(number) ?? []);
    const replacements = hunk.added.filter(({ number }) => gained.has(number)).length;
    const fewer = here.length > replacements;
    for (const test of here) if (fewer || others.have(test)) gone.push(test);
  }
  return gone;
}

/** The names in the added lines that are no new tests, gathered when first asked for: tests without theirs can be many. */
class OtherNames {
  readonly #comparison: TestComparison;
  readonly #gained: ReadonlySet<number>;
  #declared: ReadonlySet<string> | undefined;
  #quoted: ReadonlySet<string> | undefined;

  constructor(comparison: TestComparison, gained: ReadonlySet<number>) {
    this.#comparison = comparison;
    this.#gained = gained;
  }

  /** Does a function, a comment or a call that is no test now bear this test's name? */
  have(test: Place): boolean {
    const name = coreName(FUNCTION_DECLARATION.exec(this.#comparison.before.code[test.line - 1] ?? '')?.[1] ?? '');
    if (name.length >= 3) {
      this.#declared ??= this.#declaredNames();
      return this.#declared.has(name);
    }
    const quoted = /'([^']{4,})'/.exec(test.text)?.[1];
    if (quoted === undefined) return false;
    this.#quoted ??= this.#quotedNames();
    return this.#quoted.has(quoted);
  }

  #declaredNames(): ReadonlySet<string> {
    const { added, after } = this.#comparison;
    const lines = [...added].filter((number) => !this.#gained.has(number));
    const names = lines.map((number) => FUNCTION_DECLARATION.exec(after.code[number - 1] ?? '')?.[1]);
    return new Set(names.filter((name) => name !== undefined).map(coreName));
  }

  /** What stands between two quotes: of a test that is a call, `it('logs in', …)`, its name. */
  #quotedNames(): ReadonlySet<string> {
    const lines = this.#comparison.contents.added.filter(({ number }) => !this.#gained.has(number));
    return new Set(lines.flatMap(({ text }) => squeeze(text).split("'").slice(1, -1)));
  }
}

/** What is left of a test's name when everything is taken away that makes a runner find it or not. */
function coreName(name: string): string {
  return name.toLowerCase().replace(/test|spec|disabled|skip(?:ped)?|unused|old|^x|^no(?=[^a-z])|off|[^a-z0-9]/g, '');
}
