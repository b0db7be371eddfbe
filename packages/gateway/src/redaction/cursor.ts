import type { Hit } from './automaton.ts';
import type { RuleSet, Target } from './rules.ts';
import { type CharacterReader, readerOf, type View } from './views.ts';

/** Called for each hit with its place in the text. */
export type OnHit = (start: number, end: number, hit: Hit<Target>) => void;

const KEPT = 65_536;

/**
 * Runs the automaton over one view of a text that comes in pieces, and knows where each character stood. Line breaks
 * are passed over. Offsets count from the text's very start.
 */
export class Cursor {
  readonly view: View;
  readonly #rules: RuleSet;
  readonly #reader: CharacterReader;
  readonly #special: number;
  #state = 0;
  #at = 0;
  /** Where the last characters began, back to the first that a pattern could still need. */
  #starts: number[] = [];

  constructor(view: View, rules: RuleSet) {
    this.view = view;
    this.#rules = rules;
    this.#reader = readerOf(view);
    this.#special = view === 'plain' ? -1 : view === 'percent' ? 0x25 : 0x5c;
  }

  /**
   * Goes on to the end of what is there.
   * @param buffer the text from offset `base` on
   * @param final no more text follows
   */
  feed(buffer: string, base: number, final: boolean, onHit: OnHit): void {
    const { next, columnOf, depth, hits, shift } = this.#rules.automaton;
    let at = this.#at - base;
    while (at < buffer.length) {
      let code = buffer.charCodeAt(at);
      let after = at + 1;
      if (code === this.#special) {
        if (!this.#reader.read(buffer, at, final)) break;
        code = this.#reader.code;
        after = this.#reader.next;
      }
      if (code !== 0x0a && code !== 0x0d) {
        this.#state = next[this.#state + (columnOf[code] as number)] as number;
        const number = this.#state >> shift;
        if (number === 0) {
          if (this.#starts.length > 0) this.#starts = [];
        } else {
          this.#remember(base + at, depth[number] as number);
          for (const hit of hits[number] ?? []) onHit(this.#startOf(hit.length), base + after, hit);
        }
      }
      at = after;
    }
    this.#at = base + at;
  }

  /** Where the earliest text begins that more text could turn into a hit; the end of what was read when there is none. */
  get pendingFrom(): number {
    const depth = this.#rules.automaton.depth[this.#state >> this.#rules.automaton.shift] as number;
    return depth === 0 ? this.#at : this.#startOf(depth);
  }

  #remember(start: number, depth: number): void {
    if (this.#starts.length > KEPT) this.#starts = this.#starts.slice(-depth);
    this.#starts.push(start);
  }

  #startOf(length: number): number {
    return this.#starts[this.#starts.length - length] as number;
  }
}
