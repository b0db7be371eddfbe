import { type Change, listTree, readPath } from '@sallyport/change';
import { SallyportError } from '@sallyport/core';

const MAX_FILES = 500;
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 16;

/** A file at the base commit. */
export interface PolicyFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What `gate.policies` names: Rego, and policies that somebody compiled. */
export interface CollectedPolicies {
  readonly sources: readonly PolicyFile[];
  readonly compiled: readonly PolicyFile[];
}

interface Reading {
  readonly change: Pick<Change, 'base' | 'objects'>;
  readonly files: PolicyFile[];
  bytes: number;
}

/**
 * Reads what `gate.policies` names at the base commit: files of Rego, folders with all Rego that is below them, and
 * compiled policies (`.wasm`, `.tar.gz`), each by its own name. Tests (`*_test.rego`) are left out.
 * @throws SallyportError POLICIES_MISSING, POLICIES_NOT_FILES, POLICIES_TOO_LARGE, and what reading the repository throws
 */
export async function collectPolicies(
  change: Pick<Change, 'base' | 'objects'>,
  paths: readonly string[],
): Promise<CollectedPolicies> {
  const reading: Reading = { change, files: [], bytes: 0 };
  for (const path of paths) {
    const before = reading.files.length;
    await collect(path, reading, 0);
    if (reading.files.length === before) throw missing(path, change.base);
  }
  return {
    sources: reading.files.filter(({ path }) => !isCompiled(path)),
    compiled: reading.files.filter(({ path }) => isCompiled(path)),
  };
}

async function collect(path: string, reading: Reading, depth: number): Promise<void> {
  const { base, objects } = reading.change;
  const entry = await readPath(objects, base, path);
  if (entry === undefined) throw missing(path, base);
  if (entry.mode === '120000' || entry.mode === '160000') throw notAFile(path);
  if (entry.mode === '040000') {
    if (depth === MAX_DEPTH) throw tooLarge(`${path} nests deeper than ${MAX_DEPTH} folders`);
    for (const child of (await listTree(objects, base, path)) ?? []) await collect(child.path, reading, depth + 1);
    return;
  }
  const wanted = isCompiled(path) ? depth === 0 : path.endsWith('.rego') && !path.endsWith('_test.rego');
  if (!wanted || entry.bytes === undefined) return;
  reading.bytes += entry.bytes.length;
  reading.files.push({ path, bytes: entry.bytes });
  if (reading.files.length > MAX_FILES || reading.bytes > MAX_BYTES) {
    throw tooLarge(`there are more than ${MAX_FILES} files or ${MAX_BYTES} bytes of them`);
  }
}

/** Is it a compiled policy, by its name? */
function isCompiled(path: string): boolean {
  return path.endsWith('.wasm') || path.endsWith('.tar.gz');
}

function missing(path: string, base: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_MISSING',
    message: `${path}, which gate.policies names, has no policy at the base ${base}`,
    remedy: 'Commit the policy to the base branch, or correct gate.policies.',
  });
}

function notAFile(path: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_NOT_FILES',
    message: `${path}, which gate.policies names, is a link or a submodule`,
    remedy: 'Keep policies as plain files of the repository itself.',
  });
}

function tooLarge(why: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_TOO_LARGE',
    message: `gate.policies names too much: ${why}`,
    remedy: 'Name the folder that has the policies and nothing else.',
  });
}
