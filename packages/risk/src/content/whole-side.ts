import type { FileContents } from '@sallyport/change';
import { type ByteScan, scanBytes } from './byte-scan.ts';

let last: { readonly bytes: Buffer | undefined; readonly scan: ByteScan | undefined } = {
  bytes: undefined,
  scan: undefined,
};

/**
 * A scan of the one side of a file that is added or deleted whole: all of its lines are changed lines, so they need
 * not be taken apart to be looked at. Absent for files with two sides, and for contents without lines. Many rules ask
 * about the same contents, one after another.
 */
export function wholeSide({ before, after, binary }: FileContents): ByteScan | undefined {
  const only = before === undefined ? after : after === undefined ? before : undefined;
  if (only === undefined || binary) return undefined;
  if (last.bytes !== only) last = { bytes: only, scan: scanBytes(only) };
  return last.scan;
}
