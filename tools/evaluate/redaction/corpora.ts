import { existsSync } from 'node:fs';
import type { Example } from './example.ts';
import { filesBelow } from './files.ts';
import { gitleaksExamples } from './gitleaks.ts';
import { ruleFileExamples } from './rule-files.ts';
import { secretlintExamples } from './secretlint.ts';

/** Each kind of corpus, by the files that tell it. */
const CORPORA = [
  { sign: /^output\.json$/, read: secretlintExamples },
  { sign: /\.go$/, read: gitleaksExamples },
  { sign: /\.ya?ml$/, read: ruleFileExamples },
];

/**
 * The examples of a corpus of a known kind; the same text with the same label counts once.
 * @throws Error when nothing below the folder is known
 */
export function examplesOf(folder: string): Example[] {
  const corpus = existsSync(folder)
    ? CORPORA.find(({ sign }) => !filesBelow(folder, sign)[Symbol.iterator]().next().done)
    : undefined;
  if (corpus === undefined) throw new Error(`${folder}: no output.json, rule files in YAML or rules in Go below it`);
  const seen = new Set<string>();
  return [...corpus.read(folder)].filter(({ text, secrets }) => {
    const key = `${secrets === 'nowhere'} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
