import { readingOf } from '../classes.ts';
import { parseName } from '../paths/parsed-name.ts';
import { testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';

/** A shebang (execve(2), "Interpreter scripts") makes a program of what its name calls prose or data. */
export const scriptsWithoutExtension = fileRule({
  code: 'RISK_SCRIPT_AS_TEXT',
  title: 'Programs under the name of prose or data',
  why: 'INSTALL, or a file without an extension among the tests, may be started by people and by tools.',
  remedy: 'Give the program an extension, and a place among the sources.',
  needs: 'contents',
  applies: ({ file, classes }) =>
    readingOf(classes) !== 'code' &&
    (/(^|\/)[^./]+$|\.(txt|text|in|out)$/i.test(file.path) || testRole(parseName(file.path)) === 'data'),
  *inspect({ contents }) {
    const after = contents?.after;
    if (after !== undefined && after[0] === 0x23 && after[1] === 0x21)
      yield { tier: 'medium', line: 1, message: 'begins with #!, as a program does' };
  },
});
