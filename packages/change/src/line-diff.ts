import { countLines, type LineTable, lineTable } from './lines.ts';
import { matchLines, noneKept } from './match-lines.ts';
import type { ChangedLine } from './types.ts';

export interface LineDiff {
  readonly added: readonly ChangedLine[];
  readonly removed: readonly ChangedLine[];
}

const LINE_FEED = 0x0a;

/**
 * Which lines a change adds and which it removes. Every line that is not kept is reported, so the kept lines with the
 * added ones give `after`, and with the removed ones `before`. It is minimal for usual contents; where that would take
 * too long, more lines than needed count as changed, never fewer.
 */
export function diffLines(before: Buffer, after: Buffer): LineDiff {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const skipped = countLines(after, prefix);
  const old = lineTable(before, prefix, before.length - suffix);
  const now = lineTable(after, prefix, after.length - suffix);
  // A single line on each side is another line, or it would be part of the common beginning: most changes are this.
  const kept = old.count <= 1 && now.count <= 1 ? noneKept(old, now) : matchLines(old, now);
  return { added: changed(now, kept.after, skipped), removed: changed(old, kept.before, skipped) };
}

/** All lines of a content: what an added file adds and a deleted one removes. */
export function allLines(bytes: Buffer): ChangedLine[] {
  const table = lineTable(bytes);
  return changed(table, new Uint8Array(table.count), 0);
}

/** How many bytes of whole lines both begin with. */
function commonPrefix(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at++;
  if (at === a.length && at === b.length) return at;
  return at === 0 ? 0 : a.lastIndexOf(LINE_FEED, at - 1) + 1;
}

/** How many bytes of whole lines both end with, the common beginning left out. */
function commonSuffix(a: Buffer, b: Buffer, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  if (startsLine(a, a.length - length, prefix) && startsLine(b, b.length - length, prefix)) return length;
  const end = a.indexOf(LINE_FEED, a.length - length);
  return end < 0 ? 0 : a.length - end - 1;
}

function startsLine(bytes: Buffer, at: number, prefix: number): boolean {
  return at === prefix || bytes[at - 1] === LINE_FEED;
}

function changed({ bytes, starts, count }: LineTable, kept: Uint8Array, skipped: number): ChangedLine[] {
  const lines: ChangedLine[] = [];
  for (let i = 0; i < count; i++) {
    if (kept[i] === 1) continue;
    const start = starts[i] as number;
    const next = starts[i + 1] as number;
    const end = bytes[next - 1] === LINE_FEED ? next - 1 : next;
    lines.push({ number: skipped + i + 1, text: bytes.toString('utf8', start, end) });
  }
  return lines;
}
