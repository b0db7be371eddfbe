import { fileRule } from '../rule.ts';
import { shown, textOf } from './text.ts';

/** Jest evaluates its snapshot files: what stands outside of a recording in one runs with the tests. */
export const testSnapshotCode = fileRule({
  code: 'RISK_TEST_SNAPSHOT_CODE',
  title: 'Code in a snapshot',
  why: 'A snapshot file is a program that its runner evaluates; a recording holds texts and nothing that runs.',
  remedy: 'Let the runner write the snapshot again.',
  needs: 'contents',
  applies: ({ file }) => /\.snap$/i.test(file.path),
  *inspect({ contents }) {
    if (contents?.added.length === undefined || contents.added.length === 0 || contents.binary) return;
    const found = codeIn(textOf(contents.after));
    if (found !== undefined)
      yield { tier: 'medium', line: found.line, message: `not a recording: ${shown(found.text)}` };
  },
});

/** The first piece outside of the recordings that is no `exports[…] =`, and the first expression inside of one. */
function codeIn(text: string): { line: number; text: string } | undefined {
  if (!/^[^\S\r\n\u2028\u2029]*exports\[/m.test(text) && !/^\/\/ (?:Jest|Vitest) Snapshot/.test(text)) return undefined;
  let line = 1;
  let inside = false;
  let outside = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (character === '\n') line++;
    if (inside) {
      if (character === '\\') index++;
      else if (character === '$' && text[index + 1] === '{') return { line, text: text.slice(index, index + 60) };
      else if (character === '`') inside = false;
      continue;
    }
    if (character === '`') inside = true;
    else outside += character;
    if (character !== '\n') continue;
    if (!isBookkeeping(outside)) return { line: line - 1, text: outside.trim() };
    outside = '';
  }
  return isBookkeeping(outside) ? undefined : { line, text: outside.trim() };
}

/** What is left of `exports[\`name\`] = \`text\`;` when the texts are taken out, or a comment. */
function isBookkeeping(outside: string): boolean {
  return /^(?:\/\/[^\n]*|(?:exports\[\]\s*=\s*)?;?)$/.test(outside.trim());
}
