/** Bits of the vocabularies whose words end at a state. */
type Bits = number;

/** A row of transitions is a power of two wide. */
export const ROW_SHIFT = 6;
const COLUMNS = 1 << ROW_SHIFT;
/** The state of a transition that nobody has taken yet: {@link WordAutomaton.step} works it out. */
export const UNKNOWN = 1;

/**
 * Finds words of several vocabularies in bytes, in one pass and whatever their ASCII case (Aho and Corasick, 1975).
 * A transition is worked out when it is first taken: texts use few of them, and a start builds none. State 0 is the
 * start, where the bytes of no word lead.
 */
export class WordAutomaton {
  /** Byte → its column; 0 for bytes of no word. */
  readonly columnOf = new Uint8Array(256);
  /** `next[(state << ROW_SHIFT) + column]` is the next state. */
  next: Uint16Array = new Uint16Array(0);
  /** By state: the vocabularies of which a word ends here. */
  bits: Uint8Array = new Uint8Array(0);
  readonly #children: Map<number, number>[] = [new Map(), new Map()];
  readonly #ends: Bits[] = [0, 0];
  #failure: Uint16Array = new Uint16Array(0);
  #columns = 1;

  /** Adds vocabularies; `bit` is what {@link bits} has where a word of one ends. */
  add(vocabularies: readonly { readonly words: readonly string[]; readonly bit: Bits }[]): void {
    for (const { words, bit } of vocabularies) for (const word of words) this.#insert(word.toLowerCase(), bit);
    const states = this.#children.length;
    this.next = new Uint16Array(states << ROW_SHIFT).fill(UNKNOWN);
    for (let state = 0; state < states; state++) this.next[state << ROW_SHIFT] = 0;
    this.bits = new Uint8Array(states);
    this.#failure = new Uint16Array(states);
  }

  /** Works out the transition from a state by a column, and keeps it. */
  step(state: number, column: number): number {
    const edge = (state << ROW_SHIFT) + column;
    const known = this.next[edge] as number;
    if (known !== UNKNOWN) return known;
    const child = this.#children[state]?.get(column);
    const shorter = state === 0 ? 0 : this.step(this.#failure[state] as number, column);
    if (child !== undefined) {
      this.#failure[child] = shorter;
      this.bits[child] = (this.#ends[child] as number) | (this.bits[shorter] as number);
    }
    this.next[edge] = child ?? shorter;
    return child ?? shorter;
  }

  #insert(word: string, bit: Bits): void {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const column = this.#columnFor(word.charCodeAt(at));
      const children = this.#children[state] as Map<number, number>;
      let child = children.get(column);
      if (child === undefined) {
        child = this.#children.length;
        children.set(column, child);
        this.#children.push(new Map());
        this.#ends.push(0);
      }
      state = child;
    }
    this.#ends[state] = (this.#ends[state] as number) | bit;
  }

  #columnFor(code: number): number {
    const known = this.columnOf[code] as number;
    if (known !== 0) return known;
    if (code < 0x20 || code > 0x7e || this.#columns === COLUMNS) {
      throw new RangeError(`no column for the character ${code}`);
    }
    const column = this.#columns++;
    this.columnOf[code] = column;
    this.columnOf[String.fromCharCode(code).toUpperCase().charCodeAt(0)] = column;
    return column;
  }
}
