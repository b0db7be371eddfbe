import type { Shape } from './shape.ts';

/** Bytes behind a hint within which most runs of a shape's characters end. */
const BEHIND = 512;
const LONGEST_ESCAPE = 6;
const BACKSLASH = 0x5c;

/** Judges the runs of characters behind hints in one JSON string, as the scanner does, each but once. */
export class Runs {
  /** By shape: up to where runs have been judged, in bytes of the text. */
  readonly #judged = new Map<Shape, number>();

  get size(): number {
    return this.#judged.size;
  }

  clear(): void {
    this.#judged.clear();
  }

  /**
   * Has the run of characters from a hint on a token of the shape?
   * @param context decoded characters before the hint
   * @param text in which the string stands
   * @param hint where the hint stands in it
   * @param end the string's end
   */
  hasShape(shape: Shape, context: string, text: Buffer, hint: number, end: number): boolean {
    if (hint < (this.#judged.get(shape) ?? 0)) return false;
    const near = hint + BEHIND < end ? endOfWhole(text, hint, hint + BEHIND) : end;
    let run = runOf(shape, decodeString(text, hint, near));
    if (run === undefined && near < end) run = runOf(shape, decodeString(text, hint, end));
    // As many bytes as the run has characters, since all of them are ASCII; an escape has more.
    this.#judged.set(shape, run === undefined ? end : hint + run.length);
    const judged = run ?? decodeString(text, hint, end);
    return shape.find(context + judged, context.length).length > 0;
  }
}

/** The characters of a shape with which a text begins; undefined where it has no other. */
function runOf({ continues }: Shape, text: string): string | undefined {
  let length = 0;
  while (length < text.length && continues(text.charCodeAt(length))) length++;
  return length < text.length ? text.slice(0, length) : undefined;
}

/** The last place up to there at which no escape is cut. */
function endOfWhole(text: Buffer, from: number, to: number): number {
  const slash = text.lastIndexOf(BACKSLASH, to - 1);
  if (slash < Math.max(from, to - LONGEST_ESCAPE)) return to;
  let end = slash;
  while (end > from && text[end - 1] === BACKSLASH) end--;
  return end;
}

/** The inside of a JSON string, or a part of it that cuts no escape. */
export function decodeString(text: Buffer, from: number, to: number): string {
  const inside = text.toString('utf8', from, to);
  return inside.includes('\\') ? (JSON.parse(`"${inside}"`) as string) : inside;
}
