import { allLines, diffLines, type LineDiff } from './line-diff.ts';
import { countLines } from './lines.ts';
import type { ChangedLine, FileChange, FileContents } from './types.ts';

const NOTHING: readonly ChangedLine[] = [];
const NO_LINES: LineDiff = { added: NOTHING, removed: NOTHING };
/** As git decides (buffer_is_binary): a NUL byte among the first 8,000 bytes. */
const BINARY_BYTES = 8000;

/** A file's contents from the bytes of its sides. Lines are compared when they are first asked for. */
export function fileContents(
  file: FileChange,
  before: Buffer | undefined,
  after: Buffer | undefined,
  maxLines: number,
): FileContents {
  const lines = Math.max(linesAtMost(before, maxLines), linesAtMost(after, maxLines));
  if (lines > maxLines) return unreadableContents(`it has ${lines} lines; at most ${maxLines} are read`);
  const binary = isBinary(before) || isBinary(after);
  return new ReadContents(before, after, binary, sameKind(file));
}

/** The contents of a file that nobody may call low. */
export function unreadableContents(why: string): FileContents {
  return { binary: false, added: NOTHING, removed: NOTHING, unreadable: why };
}

class ReadContents implements FileContents {
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly binary: boolean;
  readonly #comparable: boolean;
  #diff: LineDiff | undefined;

  constructor(before: Buffer | undefined, after: Buffer | undefined, binary: boolean, comparable: boolean) {
    if (before !== undefined) this.before = before;
    if (after !== undefined) this.after = after;
    this.binary = binary;
    this.#comparable = comparable;
  }

  get added(): readonly ChangedLine[] {
    this.#diff ??= this.#compare();
    return this.#diff.added;
  }

  get removed(): readonly ChangedLine[] {
    this.#diff ??= this.#compare();
    return this.#diff.removed;
  }

  #compare(): LineDiff {
    const { before, after, binary } = this;
    if (binary) return NO_LINES;
    if (before !== undefined && after !== undefined && this.#comparable) {
      return before === after ? NO_LINES : diffLines(before, after);
    }
    return { added: after ? allLines(after) : NOTHING, removed: before ? allLines(before) : NOTHING };
  }
}

/** A link that becomes a file shares no line with it, even where the bytes are alike. */
function sameKind({ before, after }: FileChange): boolean {
  return (before?.mode === '120000') === (after?.mode === '120000');
}

function isBinary(bytes: Buffer | undefined): boolean {
  return bytes?.subarray(0, BINARY_BYTES).includes(0) ?? false;
}

/** Counts only where the bytes could be too many lines. */
function linesAtMost(bytes: Buffer | undefined, maxLines: number): number {
  return bytes === undefined || bytes.length <= maxLines ? 0 : countLines(bytes, bytes.length);
}
