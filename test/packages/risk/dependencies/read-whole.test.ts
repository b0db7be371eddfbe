import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOf } from '../../../../packages/risk/src/dependencies/readers.ts';
import type { DependencySet } from '../../../../packages/risk/src/dependencies/types.ts';

/** Samples: a path, the text of the file, and all that is read of it, parted by lines of five hyphens. */
const FOLDER = join(import.meta.dirname, 'read');

/** A line for each dependency in the order of the file, then one for each other part. */
function shown({ dependencies, other }: DependencySet): string {
  const parts = [...other].map(([name, text]) => `${name} = ${text.replaceAll('\n', '\\n')}`);
  return [...dependencies.map((one) => JSON.stringify(one)), ...parts].map((line) => `${line}\n`).join('');
}

test.each(readdirSync(FOLDER))('%s is read as a whole', async (name) => {
  const [path = '', text = '', expected] = readFileSync(join(FOLDER, name), 'utf8').split('-----\n');
  const reader = readerOf(path.trim());
  if (reader === undefined) throw new Error(`${path} has no reader`);
  expect(shown(await reader.read(text))).toBe(expected);
});
