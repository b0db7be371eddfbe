import type { Hit } from './automaton.ts';
import type { RuleSet, Target } from './rules.ts';
import { type CharacterReader, readerOf, SPECIAL, type View } from './views.ts';

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
  readonly #special: string;
  /** Where the last characters began: a ring that is longer than any pattern. */
  readonly #starts: Int32Array;
  #count = 0;
  #state = 0;
  #at = 0;
  /** From here on nothing was read, since there was no special character; -1 when everything was. */
  #idleFrom = -1;

  constructor(view: View, rules: RuleSet) {
    this.view = view;
    this.#rules = rules;
    this.#reader = readerOf(view);
    this.#special = SPECIAL[view];
    this.#starts = new Int32Array(2 ** Math.ceil(Math.log2(rules.automaton.longest + 1)));
  }

  /**
   * Goes on to the end of what is there.
   * @param buffer the text from offset `base` on
   * @param final no more text follows
   */
  feed(buffer: string, base: number, final: boolean, onHit: OnHit): void {
    const { next, columnOf, endsHere, hits, shift, longest } = this.#rules.automaton;
    const special = this.#special === '' ? -1 : this.#special.charCodeAt(0);
    // What is found without a special character, the plain view finds: on from one to the next, and back to where what
    // holds it may begin.
    let looked = special < 0 ? Number.POSITIVE_INFINITY : 0;
    let idle = this.#idleFrom < 0 ? -1 : Math.max(this.#idleFrom - base, 0);
    const starts = this.#starts;
    const mask = starts.length - 1;
    let at = this.#at - base;
    let state = this.#state;
    let count = this.#count;
    while (at < buffer.length) {
      if (state === 0 && at >= looked) {
        const from = idle < 0 ? at : idle;
        const found = buffer.indexOf(this.#special, at);
        looked = found < 0 ? buffer.length : found + 1;
        idle = found < 0 ? from : -1;
        at = found < 0 ? buffer.length : Math.max(from, found - longest);
        continue;
      }
      let code = buffer.charCodeAt(at);
      let after = at + 1;
      if (code === special) {
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
    this.#idleFrom = idle < 0 ? -1 : base + idle;
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
