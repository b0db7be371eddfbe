import { fileRule } from '../rule.ts';
import { compareTests, isTestCode, testLanguage } from './test-comparison.ts';
import { shown } from './text.ts';

/** Languages in which a second definition of a name silently takes the place of the first. */
const DEFINITION = /^(\s*)(?:async\s+)?def\s+(test\w*)/;

/** A second test of the same name: the runner finds one of them, and the first never runs again. */
export const testShadowed = fileRule({
  code: 'RISK_TEST_SHADOWED',
  title: 'A test takes the place of another by its name',
  why: 'Where a later definition replaces an earlier one, a new test can switch an old one off and touch no line of it.',
  remedy: 'Give the new test a name of its own.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (!['python', 'ruby'].includes(testLanguage(file) ?? '')) return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const known = new Set(shadows(comparison.before.code).map(({ name }) => name));
    const found = shadows(comparison.after.code).find(({ name }) => !known.has(name));
    if (found !== undefined)
      yield { tier: 'medium', line: found.line, message: `a second ${shown(found.name)} in one scope` };
  },
});

/** Definitions whose name stands already in the same scope. A line that is indented less ends the scopes within. */
function shadows(code: readonly string[]): { name: string; line: number }[] {
  const scopes: { indent: number; names: Set<string> }[] = [];
  const found: { name: string; line: number }[] = [];
  for (const [index, line] of code.entries()) {
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    while (scopes.length > 0 && (scopes.at(-1) as { indent: number }).indent > indent) scopes.pop();
    const [, , name] = DEFINITION.exec(line) ?? [];
    if (name === undefined) continue;
    if (scopes.at(-1)?.indent !== indent) scopes.push({ indent, names: new Set() });
    const { names } = scopes.at(-1) as { names: Set<string> };
    if (names.has(name)) found.push({ name, line: index + 1 });
    names.add(name);
  }
  return found;
}
