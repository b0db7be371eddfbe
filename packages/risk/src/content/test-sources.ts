import { type Finding, fileRule } from '../rule.ts';
import { compareTests, isTestCode, type TestComparison } from './test-comparison.ts';
import { shown } from './text.ts';

/**
 * What an import brings in, and from where. No two parts beside each other can take the same blanks: trying all their
 * shares would take minutes for a line of them.
 */
const IMPORTS: readonly { readonly pattern: RegExp; readonly names: number; readonly source: number }[] = [
  { pattern: /^\s*import\s+(?:type\s+)?(?=\S)([\w$*{},\s]+?)(?<=\s)from\s*['"]([^'"]+)['"]/, names: 1, source: 2 },
  {
    pattern: /^\s*(?:const|let|var)\s+(?=\S)([\w${},:\s]+?)=\s*(?:await\s+)?(?:require|import)\s*\(\s*['"]([^'"]+)['"]/,
    names: 1,
    source: 2,
  },
  { pattern: /^\s*from\s+([\w.]+)\s+import\s+(?=\S)(?:\(\s*)?(?=\S)([\w,\s]+)(?![\w,\s])\)?\s*$/, names: 2, source: 1 },
  { pattern: /^\s*import\s+(?:static\s+)?([\w.]+)\.(\w+)\s*(?:;\s*)?$/, names: 2, source: 1 },
];

/** A name that old tests use now comes from another module: they pass for code that nobody ships. */
export const testSources = fileRule({
  code: 'RISK_TEST_SOURCE',
  title: 'A test takes what it tests from elsewhere',
  why: 'Whoever points an import at a stand-in keeps every assertion, and none of them looks at the real code any more.',
  remedy: 'Import what is tested from where it is shipped, or let a person confirm that it has moved.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status === 'added' || file.file.status === 'deleted') return;
    const comparison = compareTests(file);
    if (comparison === undefined || comparison.before.assertions.length === 0) return;
    yield* moved(comparison);
  },
});

function* moved({ contents }: TestComparison): Generator<Finding> {
  const before = new Map(contents.removed.flatMap(({ text }) => importsOf(text)));
  if (before.size === 0) return;
  for (const { text, number } of contents.added)
    for (const [name, source] of importsOf(text)) {
      const old = before.get(name);
      if (old === undefined || old === source) continue;
      yield {
        tier: 'medium',
        line: number,
        message: `${shown(name)} came from ${shown(old)}, and now from ${shown(source)}`,
      };
      return;
    }
}

/** Each name that a line brings in, with its module; `./app` and `./app.js` are one module, `fs` and `node:fs` too. */
function importsOf(line: string): [name: string, source: string][] {
  if (line.length > 1_000) return [];
  for (const { pattern, names, source } of IMPORTS) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const from = (found[source] ?? '').replace(/^node:/, '').replace(/\.[cm]?[jt]sx?$/, '');
    return (found[names] ?? '')
      .split(/[^\w$]+/)
      .flatMap((name) => (name === '' || name === 'as' ? [] : [[name, from]]));
  }
  return [];
}
