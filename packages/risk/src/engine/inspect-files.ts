import type { Change, FileChange } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import type { NamedFile, SeenFile } from '../rule.ts';
import { fileRules } from '../rules/index.ts';
import { appliesTo, type Inspection, inspectFile } from './inspect-file.ts';
import { changedLines } from './line-count.ts';
import { namer } from './names.ts';
import { readFiles } from './read-files.ts';

export interface SeenFiles {
  /** In the order of the change: sorted by path bytes. */
  readonly files: readonly SeenFile[];
  readonly addedLines: number;
  readonly deletedLines: number;
}

/**
 * Has the file rules look at every file. Contents are read one after another, a bounded amount ahead, and only where
 * a rule asks for them; what is kept of a file is its findings and notes.
 */
export async function inspectFiles(change: Change, configuration: Configuration): Promise<SeenFiles> {
  const name = await namer(change);
  const inspection: Inspection = { rules: fileRules, configuration };
  const files: SeenFile[] = new Array(change.files.length);
  const wanted = new Map<FileChange, { readonly at: number; readonly named: NamedFile }>();
  for (const [at, file] of change.files.entries()) {
    const named = name(file);
    if (needsContents(named)) wanted.set(file, { at, named });
    else files[at] = await inspectFile(named, undefined, inspection);
  }
  let addedLines = 0;
  let deletedLines = 0;
  for await (const { file, contents } of readFiles(change, [...wanted.keys()])) {
    const { at, named } = wanted.get(file) as { at: number; named: NamedFile };
    files[at] = await inspectFile(named, contents, inspection);
    const lines = changedLines(file, contents);
    addedLines += lines.added;
    deletedLines += lines.deleted;
    wanted.delete(file);
  }
  return { files, addedLines, deletedLines };
}

/** A submodule has no contents here; everything else is read for the count of lines alone. */
function needsContents(named: NamedFile): boolean {
  const { before, after } = named.file;
  if (before?.mode === '160000' && (after === undefined || after.mode === '160000')) return false;
  if (after?.mode === '160000' && before === undefined) return false;
  return fileRules.some((rule) => rule.needs === 'contents' && appliesTo(rule, named));
}
