import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../support.ts';

/** Edits: a path, the text before (none: the file is added) and after, and all that is told, parted by hyphens. */
const FOLDER = join(import.meta.dirname, 'told');
const PART = /^-----\n/m;

test.each(readdirSync(FOLDER))('all that is told of %s', async (name) => {
  const [path = '', before = '', after = '', expected] = readFileSync(join(FOLDER, name), 'utf8').split(PART);
  const file = path.trim();
  const base = { README: 'x\n', ...(before !== '' && { [file]: before }) };
  const { reasons } = await judge({ README: 'x\n', [file]: after }, base);
  const lines = reasons.map(({ code, tier, line, message }) => `${code} ${tier} ${line ?? '-'} ${message}\n`);
  expect(lines.join('')).toBe(expected);
});
