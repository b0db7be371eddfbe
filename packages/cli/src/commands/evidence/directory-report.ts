import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SallyportError } from '@sallyport/core';
import type { Report } from '@sallyport/evidence';

const MAX_FILES = 200_000;

/**
 * A folder that a build wrote, as one run of a determinism report: the SHA-256 of each file below it, by its path. A
 * symbolic link counts as what it says, not as what it points at; anything else that is no file is refused.
 * @throws SallyportError EVIDENCE_DIRECTORY_UNREADABLE
 */
export async function directoryReport(folder: string, name: string): Promise<Report> {
  // Without a prototype: a file may be called __proto__.
  const outputs: Record<string, string> = Object.create(null);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  if (entries.length > MAX_FILES) throw unreadable(name, `it has more than ${MAX_FILES} entries`);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const key = relative(folder, path).split(sep).join('/');
    if (entry.isFile()) outputs[key] = await digestOf(path);
    else if (entry.isSymbolicLink()) outputs[key] = `link:${await readlink(path)}`;
    else if (!entry.isDirectory()) throw unreadable(name, `${key} is neither file, folder nor link`);
  }
  return { name, bytes: Buffer.from(JSON.stringify({ runs: [{ outputs }] })) };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function unreadable(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_DIRECTORY_UNREADABLE',
    message: `${name} cannot be compared: ${why}`,
    remedy: 'Give the folder that the build writes, and nothing else.',
  });
}
