import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SallyportError } from '@sallyport/core';

const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Makes the folder for Statements and bundles. @throws SallyportError EVIDENCE_DIR_INVALID */
export async function makeEvidenceDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw invalid(path, (cause as Error).message, cause);
  });
  const stats = await lstat(path);
  if (!stats.isDirectory()) throw invalid(path, 'it is a link or a file', undefined);
}

/** Writes a JSON file aside and renames it, so that no reader sees half of it. @returns its path */
export async function writeEvidence(directory: string, name: string, value: unknown): Promise<string> {
  await makeEvidenceDirectory(directory);
  const path = join(directory, name);
  const aside = join(directory, `.${randomUUID()}.tmp`);
  try {
    await writeFile(aside, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true });
    throw invalid(directory, (cause as Error).message, cause);
  }
  return path;
}

/** The plain files of the folder that end so, sorted; links and subfolders are not read. */
export async function listEvidence(directory: string, suffix: string): Promise<string[]> {
  await makeEvidenceDirectory(directory);
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a plain file, bounded; links are not followed. @throws SallyportError EVIDENCE_FILE_UNREADABLE */
export async function readEvidence(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
    throw unreadable(path, (cause as Error).message, cause);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw unreadable(path, 'it is not a file', undefined);
    if (stats.size > MAX_FILE_BYTES) throw unreadable(path, `it has ${stats.size} bytes`, undefined);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function unreadable(path: string, why: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_FILE_UNREADABLE',
    message: `${path} cannot be read: ${why}`,
    remedy: `Give a plain file of at most ${MAX_FILE_BYTES} bytes.`,
    cause,
  });
}

function invalid(path: string, why: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_DIR_INVALID',
    message: `the evidence directory ${path} cannot be used: ${why}`,
    remedy: 'Give "evidence-dir" a folder that the step may write to, outside the checkout.',
    cause,
  });
}
