import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SallyportError } from '@sallyport/core';

const MAX_FILES = 2_000;
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;

/** A file of the evidence directory whose name says what it holds. */
export interface EvidenceFile {
  readonly name: string;
  readonly form: 'statement' | 'bundle';
  readonly bytes: Buffer;
}

/** Something that was left aside, and why; for people. */
export interface EvidenceNote {
  readonly name: string;
  readonly message: string;
}

/**
 * Reads `*.intoto.json` and `*.sigstore.json` of a folder: plain files alone, bounded in number and size, in the order
 * of their names. Links and subfolders are left aside, and said.
 * @throws SallyportError EVIDENCE_DIRECTORY_UNREADABLE, EVIDENCE_TOO_LARGE
 */
export async function readEvidenceFiles(
  directory: string,
): Promise<{ readonly files: readonly EvidenceFile[]; readonly notes: readonly EvidenceNote[] }> {
  const files: EvidenceFile[] = [];
  const notes: EvidenceNote[] = [];
  let total = 0;
  for (const entry of await entriesOf(directory)) {
    const form = formOf(entry.name);
    if (entry.isDirectory()) notes.push({ name: entry.name, message: 'is a folder; folders are not read' });
    else if (form === undefined) notes.push({ name: entry.name, message: 'is no evidence by its name' });
    else if (!entry.isFile()) notes.push({ name: entry.name, message: 'is a link or a device; only files are read' });
    else {
      const bytes = await readBounded(join(directory, entry.name), entry.name);
      total += bytes.length;
      files.push({ name: entry.name, form, bytes });
    }
    if (files.length > MAX_FILES || total > MAX_TOTAL_BYTES) throw tooLarge(`${directory} holds too much`);
  }
  return { files, notes };
}

function formOf(name: string): EvidenceFile['form'] | undefined {
  if (name.endsWith('.intoto.json')) return 'statement';
  return name.endsWith('.sigstore.json') ? 'bundle' : undefined;
}

async function entriesOf(directory: string) {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  } catch (cause) {
    throw unreadable(directory, cause);
  }
}

/** Opens without following a link, and looks at what was opened: nothing can be put in its place in between. */
async function readBounded(path: string, name: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(
    (cause: unknown) => {
      throw unreadable(path, cause);
    },
  );
  try {
    const status = await file.stat();
    if (!status.isFile()) throw unreadable(path, new Error('it is not a file'));
    if (status.size > MAX_FILE_BYTES) throw tooLarge(`${name} has ${status.size} bytes`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function unreadable(path: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_DIRECTORY_UNREADABLE',
    message: `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    remedy: 'Give a folder of *.intoto.json and *.sigstore.json files with --evidence-dir.',
    cause,
  });
}

function tooLarge(what: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_TOO_LARGE',
    message: `${what}; at most ${MAX_FILES} files, ${MAX_FILE_BYTES} bytes each and ${MAX_TOTAL_BYTES} in all are read`,
    remedy: 'Keep one Statement for each kind of evidence in the folder.',
  });
}
