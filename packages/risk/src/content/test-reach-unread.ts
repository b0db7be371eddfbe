import { fileRule } from '../rule.ts';
import { languageOf } from './languages.ts';
import { addedLines, hasTestName, shown } from './text.ts';

/** Programs of languages whose tests are not read line by line. */
const PROGRAM =
  /\.(?:mli?|rei?|erl|hrl|nims?|gleam|nu|resi?|raku(?:mod|test)?|p6|pas|pp|cob|cbl|f(?:77|90|95|03|08)?|ad[abs]|hx|vala|odin|janet|fnl|pony|gd|sml|fsx|fsi|chpl|hare?|roc|wat|asm|awk|bat|cmd|vbs|applescript|au3|robot)$/i;

/** The words by which such languages start processes, open connections, read the environment or run what they make up. */
const REACH =
  /\b(?:os:cmd|open_port|parse_transform|Sys\.command|Unix\.|system|popen|spawn\w*|exec(?:ute|Cmd\w*|Process|Shell\w*|v\w*)?|staticExec|gorge\w*|shell|cmd|Run Process|Evaluate|Library\s+(?:Process|OperatingSystem|\S+\.py)|curl|wget|getenv\w*|environ\w*|httpc?|sockets?|gen_tcp|dlopen|eval|halt|quit|exit)\b|https?:\/\/(?!(?:localhost|127\.|example\.))|%%raw|@external|\$env\b/i;
const LONGEST = 2_000;

/** A test in a language without rules of its own that names what reaches out of a test. */
export const testReachUnread = fileRule({
  code: 'RISK_TEST_REACH_UNREAD',
  title: 'A test in a language that is not read names what reaches out',
  why: 'Tests run in CI with whatever CI can reach; in a language without rules of its own only words can be looked for.',
  remedy: 'Let a person read it.',
  needs: 'contents',
  applies: (file) => hasTestName(file) && languageOf(file.file.path) === undefined && PROGRAM.test(file.file.path),
  *inspect(file) {
    const line = addedLines(file).find(({ text }) => text.length > LONGEST || REACH.test(text));
    if (line !== undefined)
      yield {
        tier: 'medium',
        line: line.number,
        message: `names what reaches out of a test: ${shown(line.text.trim())}`,
      };
  },
});
