import { fileRule } from '../rule.ts';
import { controlCharacters } from './control-characters.ts';
import { codePointName, hiddenCharacters } from './hidden-characters.ts';
import { mixedWords } from './look-alikes.ts';
import { shown } from './text.ts';

/** A name that is not what it looks like, for instance `config` with a zero-width space beside `config`. */
export const hiddenInPath = fileRule({
  code: 'RISK_HIDDEN_IN_PATH',
  title: 'Hidden or look-alike characters in a name',
  why: 'Two names that look the same are two files: a reviewer, an owner rule or a glob takes one for the other.',
  remedy: 'Rename the file with visible characters of one script.',
  needs: 'names',
  *inspect({ file }) {
    if (file.status === 'modified' || file.status === 'deleted') return;
    const { path } = file;
    const [hidden] = hiddenCharacters(path);
    if (hidden !== undefined)
      yield { tier: 'medium', message: `${shown(path)} has ${codePointName(hidden.codePoint)} (${hidden.kind})` };
    const [control] = controlCharacters(`${path}.`);
    if (control !== undefined) yield { tier: 'medium', message: `${shown(path)} has the control character ${control}` };
    for (const word of mixedWords(path))
      yield { tier: 'medium', message: `${shown(path)} mixes scripts in ${shown(word)}` };
  },
});
