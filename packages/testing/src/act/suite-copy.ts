import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COPIED = ['action.yml', 'actions', 'dist', 'policies', '.github', 'package.json'] as const;

/** Every YAML file below a folder, without `node_modules` and `.git`. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path) && !/(^|\/)(node_modules|\.git)\//.test(path))
    .map((path) => join(folder, path));
}

/**
 * A copy of the suite as act 0.2.89 can run it. Two things differ from the original:
 * - `$/path` becomes `slug/path@ref`, because act does not know `$/` (and `./path` would mean the caller's folder);
 * - composites end with a step that does nothing, because act reads a last action's outputs again as the composite's.
 */
export function copySuite(source: string, slug: string, ref: string): string {
  const target = mkdtempSync(join(tmpdir(), 'suite-'));
  for (const entry of COPIED) {
    cpSync(join(source, entry), join(target, entry), {
      recursive: true,
      filter: (path) => !/\/(node_modules|src|\.git)(\/|$)/.test(path),
    });
  }
  for (const file of yamlFiles(target)) {
    const text = readFileSync(file, 'utf8');
    const named = nameSiblings(text, `${slug}/`, `@${ref}`);
    const changed = /^\s*using:\s*['"]?composite/m.test(named) ? endWithNothing(named) : named;
    if (changed !== text) writeFileSync(file, changed);
  }
  return target;
}

/** Writes `$/path` of every `uses:` as prefix, path, suffix. */
export function nameSiblings(text: string, prefix: string, suffix: string): string {
  return text.replace(
    /(\buses:\s*['"]?)\$\/([^\s'"#,}]+)/g,
    (_, key: string, path: string) => `${key}${prefix}${path}${suffix}`,
  );
}

/** @throws Error when the steps are not the last thing in the file, in block style */
function endWithNothing(text: string): string {
  const indent = /^( *)steps:[^\n]*\n(?:\s*#[^\n]*\n)*( *)- /m.exec(text)?.[2];
  if (indent === undefined) throw new Error('a composite whose steps are not a list in block style');
  return `${text.trimEnd()}\n${indent}- run: ':'\n${indent}  shell: bash\n`;
}

/** `owner/repo@ref` of everything that `uses:` names in these folders. */
export function remoteUses(...folders: readonly string[]): string[] {
  const found = new Set<string>();
  for (const file of folders.flatMap(yamlFiles)) {
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/\buses:\s*['"]?([\w.-]+\/[\w.-]+)(?:\/[^@\s'"]*)?@([^\s'"#,}]+)/g)) {
      found.add(`${match[1]}@${match[2]}`);
    }
  }
  return [...found].sort();
}
