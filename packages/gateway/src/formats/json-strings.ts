import { type Exports, instantiate } from '../simd/instance.ts';
import { Window } from '../simd/window.ts';

/** Finds the ends of long strings in JSON, sixteen bytes at once. */
export class LongStrings {
  readonly #exports: Exports;
  readonly #window: Window;
  /** An escape was passed in the last search. */
  escaped = false;

  constructor(exports: Exports) {
    this.#exports = exports;
    this.#window = new Window(exports);
  }

  open(bytes: Buffer): void {
    this.#window.open(bytes);
  }

  close(): void {
    this.#window.close();
  }

  /**
   * @param at a place inside a string
   * @returns the place of its closing quote, or of what the grammar has to be asked about; the text's end
   */
  endFrom(at: number): number {
    const window = this.#window;
    if (!window.has(at, at + 1)) window.moveTo(at);
    const { offset, end } = window;
    const stop = this.#exports.endOfString(at + offset, end + offset);
    this.escaped = (stop & 1) === 1;
    return (stop >>> 1) - offset;
  }
}

let shared: LongStrings | undefined | null;

/** One for all, since who reads does not wait; undefined where there is no WebAssembly with SIMD. */
export function longStrings(): LongStrings | undefined {
  if (shared === undefined) {
    const exports = instantiate();
    shared = exports === undefined ? null : new LongStrings(exports);
  }
  return shared ?? undefined;
}
