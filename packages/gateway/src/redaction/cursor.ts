import type { Hit } from './automaton.ts';
import type { RuleSet, Target } from './rules.ts';
import { type CharacterReader, readerOf, type View } from './views.ts';

/** Called for each hit with its place in the text. */
export type OnHit = (start: number, end: number, hit: Hit<Target>) => void;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Runs the automaton over one view of a text that comes in pieces, and knows where each character stood. Line breaks
 * are passed over. Offsets count from the text's very start.
 */
export class Cursor {
  readonly view: View;
  readonly #rules: RuleSet;
  readonly #reader: CharacterReader;
  readonly #special: number;
  /** Where the last characters began: a ring that is longer than any pattern. */
  readonly #starts: Int32Array;
  #count = 0;
  #state = 0;
  #at = 0;

  constructor(view: View, rules: RuleSet) {
    this.view = view;
    this.#rules = rules;
    this.#reader = readerOf(view);
    this.#special = view === 'plain' ? -1 : view === 'percent' ? 0x25 : 0x5c;
    this.#starts = new Int32Array(2 ** Math.ceil(Math.log2(rules.automaton.longest + 1)));
  }

  /**
   * Goes on to the end of what is there.
   * @param buffer the text from offset `base` on
   * @param final no more text follows
   */
  feed(buffer: string, base: number, final: boolean, onHit: OnHit): void {
    const { next, columnOf, endsHere, hits, shift } = this.#rules.automaton;
    const starts = this.#starts;
    const mask = starts.length - 1;
    let at = this.#at - base;
    let state = this.#state;
    let count = this.#count;
    while (at < buffer.length) {
      let code = buffer.charCodeAt(at);
      let after = at + 1;
      if (code === this.#special) {
        if (!this.#reader.read(buffer, at, final)) break;
        code = this.#reader.code;
        after = this.#reader.next;
      }
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) {
        state = next[state + (columnOf[code] as number)] as number;
        starts[count++ & mask] = base + at;
        if (endsHere[state >> shift] === 1) {
          for (const hit of hits[state >> shift] ?? [])
            onHit(starts[(count - hit.length) & mask] as number, base + after, hit);
        }
      }
      at = after;
    }
    this.#at = base + at;
    this.#state = state;
    this.#count = count;
  }

  /** Where the earliest text begins that more text could turn into a hit; the end of what was read when there is none. */
  get pendingFrom(): number {
    const { depth, shift } = this.#rules.automaton;
    const length = depth[this.#state >> shift] as number;
    return length === 0 ? this.#at : (this.#starts[(this.#count - length) & (this.#starts.length - 1)] as number);
  }
}
