import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { digestFile } from './digests.ts';
import { unreadable } from './errors.ts';

const MAX_FILES = 200_000;

/**
 * A directory's digest: SHA-256 over one line `<sha256 of the file>  <path>\n` a file, sorted by the paths' bytes
 * (in-toto DigestSet `dirHash`; the same listing as `sha256sum` writes). Paths are relative, with `/`. Modes, times and
 * empty folders do not count; links and special files are errors.
 * @throws SallyportError ARTIFACT_UNREADABLE
 */
export async function digestDirectory(root: string): Promise<string> {
  const lines: string[] = [];
  for (const path of await filesOf(root)) lines.push(`${(await digestFile(join(root, path))).sha256}  ${path}\n`);
  if (lines.length === 0) throw unreadable(root, 'it holds no file');
  return sha256(lines.join(''));
}

/** The plain files below a folder, as relative paths in the order of their bytes. @throws SallyportError ARTIFACT_UNREADABLE */
export async function filesOf(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
      throw unreadable(root, cause.code ?? cause.message, cause);
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (/[\n\ufffd]/.test(entry.name))
        throw unreadable(root, `${JSON.stringify(path)} has a name that no listing can hold`);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else throw unreadable(root, `${path} is a link or a special file`);
    }
    if (files.length > MAX_FILES) throw unreadable(root, `it holds more than ${MAX_FILES} files`);
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
