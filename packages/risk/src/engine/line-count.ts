import type { FileChange, FileContents } from '@sallyport/change';
import { wholeSide } from '../content/whole-side.ts';

/**
 * Lines added and deleted as a diff without renames counts them: a renamed or copied file counts whole (contract,
 * "Floors": without rename credit). Binary files have no lines.
 */
export function changedLines(file: FileChange, contents: FileContents): { added: number; deleted: number } {
  if (contents.binary || contents.unreadable !== undefined) return { added: 0, deleted: 0 };
  if (file.status === 'renamed') {
    return { added: countLines(contents.after), deleted: countLines(contents.before) };
  }
  if (file.status === 'copied') return { added: countLines(contents.after), deleted: 0 };
  const whole = wholeSide(contents);
  if (whole !== undefined)
    return contents.after ? { added: whole.lines, deleted: 0 } : { added: 0, deleted: whole.lines };
  return { added: contents.added.length, deleted: contents.removed.length };
}

function countLines(bytes: Buffer | undefined): number {
  if (bytes === undefined || bytes.length === 0) return 0;
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return bytes[bytes.length - 1] === 0x0a ? lines : lines + 1;
}
