import { parseName } from '../paths/parsed-name.ts';
import { testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';
import { hasTestName, shown } from './text.ts';

/** How scenarios, tables and recorded cases say that they are not to run, or that they may fail. */
const SKIPPED = [
  // Cucumber, behave
  /^\s*@(?:\S+\s+@)*(?:skip|skipped|wip|ignored?|pending|disabled|manual|todo|broken|flaky|quarantined?|not[-_]?\w*)\b/i,
  // Robot Framework
  /\brobot:(?:skip|exclude)\b|^\s+(?:Skip(?:\s+If)?|Pass Execution(?:\s+If)?|Run Keyword And (?:Ignore|Warn)\s.*|Run Keyword And Return Status)(?:\s{2,}|\t|$)/i,
  // PHP's own tests
  /^--(?:SKIPIF|XFAIL|XLEAK|FLAKY)--/,
  // YAML, JSON, TOML, properties
  /^\s*(?:-\s+)?["']?(?:skip\w*|disabled?|ignored?|only|focus|pending|xfail|todo|expected?[-_]?(?:fail\w*|to[-_]fail))["']?\s*[:=]\s*(?!["']?(?:false|no|off|0|null|none)\b|["']{2}|\[\s*\]|\s*$)\S/i,
  /^\s*(?:-\s+)?["']?(?:enabled?|active|run)["']?\s*[:=]\s*["']?(?:false|no|off|0)\b/i,
  // Erlang's Common Test
  /\{\s*skip(?:ped)?\s*,/,
];

/** A case that is data can be skipped by a line of data. */
export const testDataSkipped = fileRule({
  code: 'RISK_TEST_DATA_SKIPPED',
  title: 'A case is skipped in its data',
  why: 'Runners read tags and keys such as `@skip` or `enabled: false`, and pass over the case.',
  remedy: 'Mend the case, or let a person confirm why it is skipped.',
  needs: 'contents',
  applies: (file) => hasTestName(file) && file.file.status !== 'added' && isData(file.file.path),
  *inspect({ contents }) {
    const line = contents?.added.find(({ text }) => text.length <= 2_000 && SKIPPED.some((form) => form.test(text)));
    if (line !== undefined)
      yield { tier: 'medium', line: line.number, message: `keeps a case from running: ${shown(line.text.trim())}` };
  },
});

/** Everything among the tests that no code rule reads. */
function isData(path: string): boolean {
  return testRole(parseName(path)) === 'data' || /\.(?:feature|robot|phpt|erl|ya?ml|json|toml)$/i.test(path);
}
