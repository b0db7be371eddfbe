import type { Shape } from './shape.ts';

/** Bytes behind a hint within which most runs of a shape's characters end. */
const BEHIND = 512;
const GROWTH = 8;
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
    const run = runOf(shape, text, hint, end);
    // At least as many bytes as the run has characters, since all of them are ASCII.
    this.#judged.set(shape, hint + run.length);
    return shape.find(context + run, context.length).length > 0;
  }
}

/** The characters of a shape with which a text begins; no more is decoded than a few times as many. */
function runOf({ continues }: Shape, text: Buffer, from: number, end: number): string {
  for (let most = BEHIND; ; most *= GROWTH) {
    const to = from + most < end ? endOfWhole(text, from, from + most) : end;
    const behind = decodeString(text, from, to);
    let length = 0;
    while (length < behind.length && continues(behind.charCodeAt(length))) length++;
    if (length < behind.length || to === end) return behind.slice(0, length);
  }
}

/** The last place up to there at which no escape is cut. */
function endOfWhole(text: Buffer, from: number, to: number): number {
  let end = to - 1;
  while (end >= to - LONGEST_ESCAPE && text[end] !== BACKSLASH) end--;
  if (text[end] !== BACKSLASH) return to;
  while (end > from && text[end - 1] === BACKSLASH) end--;
  return end;
}

/** The inside of a JSON string, or a part of it that cuts no escape. */
export function decodeString(text: Buffer, from: number, to: number): string {
  const inside = text.toString('utf8', from, to);
  return inside.includes('\\') ? (JSON.parse(`"${inside}"`) as string) : inside;
}
