import { type Change, readContents } from '@sallyport/change';
import { SallyportError } from '@sallyport/core';
import type { AddedLine } from './kind.ts';

/**
 * The lines that a change adds, by path in the head: what coverage of a change is stated of. Binary files have none.
 * @throws SallyportError EVIDENCE_CHANGE_UNREADABLE when a file is too large to be read, and what reading git throws.
 */
export async function addedLinesOf(change: Pick<Change, 'files' | 'objects'>): Promise<Map<string, AddedLine[]>> {
  const lines = new Map<string, AddedLine[]>();
  const kept = change.files.filter(({ status }) => status !== 'deleted');
  for await (const { file, contents } of readContents(change, kept)) {
    if (contents.unreadable !== undefined) {
      throw new SallyportError({
        code: 'EVIDENCE_CHANGE_UNREADABLE',
        message: `the lines that the change adds to ${file.path} cannot be told: ${contents.unreadable}`,
        remedy: 'Leave the file out of the change, or make it smaller.',
      });
    }
    if (!contents.binary) lines.set(file.path, [...contents.added]);
  }
  return lines;
}
