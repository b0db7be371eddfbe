import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from './files.ts';
import type { Finder } from './finders.ts';
import type { Disagreement } from './tally.ts';

/** Larger files are data. */
const LARGEST = 1_000_000;

/** What finders find in a tree of source files, where next to nothing is a secret. */
export interface SourceFindings {
  files: number;
  lines: number;
  readonly by: Map<string, number>;
}

/** Counts findings in the text files below a folder. */
export async function sourceFindings(
  folder: string,
  finders: readonly Finder[],
  tell: (disagreement: Disagreement) => void = () => {},
): Promise<SourceFindings> {
  const all: SourceFindings = { files: 0, lines: 0, by: new Map(finders.map(({ name }) => [name, 0])) };
  for (const path of filesBelow(folder, /./)) {
    if (statSync(path).size > LARGEST) continue;
    const text = readFileSync(path, 'utf8');
    if (text.includes('\0')) continue;
    all.files++;
    all.lines += text.split('\n').length;
    for (const { name, find } of finders) {
      const found = await find(text);
      all.by.set(name, (all.by.get(name) ?? 0) + found.length);
      for (const { rule, start, end } of found)
        tell({ finder: name, kind: 'alarm', family: rule, name: path, text: text.slice(start, end) });
    }
  }
  return all;
}
