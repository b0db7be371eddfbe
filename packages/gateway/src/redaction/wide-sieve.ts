import { type Exports, instantiate } from '../simd/instance.ts';
import { LAYOUT, PAGE } from '../simd/layout.ts';
import { Window } from '../simd/window.ts';
import { IBAN_LENGTHS } from './iban-lengths.ts';
import { ANYTHING, MAY_HOLD } from './may-hold.ts';
import { bucketsOf, slotsOf } from './part-tables.ts';
import { HitReader, OVERLAP, type SievePattern } from './wide-hits.ts';

/** No escape is longer, however deep it stands. */
const AHEAD = 256;
/** Escapes are undone as the views do it: the string's own, those of a document in it, and of one in that. */
const DEEPEST = 3;
/** As packages/gateway/assembly/sieve.ts has them. */
const HIT = 16;
const DEEPER = 32;

/**
 * The sieve over JSON strings, sixteen bytes at once. It tells more exactly than the other: it looks at the whole of a
 * pattern that it meets, of addresses, numbers and references at what stands around them, and reads JSON inside JSON.
 */
export class WideSieve {
  readonly #exports: Exports;
  readonly #window: Window;
  readonly #hits: HitReader;

  constructor(exports: Exports, hits: HitReader) {
    const { parts, hintParts } = hits;
    const isHint = new Set(hintParts);
    const others = parts.filter((part) => !isHint.has(part));
    const { bits, slots } = slotsOf(parts);
    const missing = LAYOUT.parts + slots.byteLength - exports.memory.buffer.byteLength;
    if (missing > 0) exports.memory.grow(Math.ceil(missing / PAGE));
    const { buffer } = exports.memory;
    new Uint8Array(buffer, LAYOUT.buckets).set(bucketsOf(hintParts, others));
    new Uint8Array(buffer, LAYOUT.countries).set(IBAN_LENGTHS);
    new Uint32Array(buffer, LAYOUT.parts).set(slots);
    exports.setSlots(bits);
    this.#exports = exports;
    this.#window = new Window(exports);
    this.#hits = hits;
  }

  /** Begins a text, which may not change before the last of it is sifted. */
  open(bytes: Buffer): void {
    this.#window.open(bytes);
  }

  close(): void {
    this.#window.close();
  }

  /**
   * @param start of the inside of a JSON string, or of a number
   * @returns bits of `MAY_HOLD`
   */
  sift(start: number, end: number): number {
    let found = 0;
    this.#hits.begin();
    for (let level = 1; level <= DEEPEST; level++) {
      const told = this.#siftLevel(start, end, level);
      found |= told & ANYTHING;
      if ((told & DEEPER) === 0 || (found & MAY_HOLD.special) !== 0) break;
    }
    return found;
  }

  #siftLevel(start: number, end: number, level: number): number {
    const exports = this.#exports;
    const window = this.#window;
    let told = 0;
    let at = start;
    for (;;) {
      if (!window.has(start, end)) window.moveTo(at);
      const { offset } = window;
      const more = end > window.end;
      const hi = more ? window.end : end;
      const to = more ? hi - AHEAD : end;
      const lo = Math.max(start, window.start);
      told |= exports.sift(at + offset, to + offset, lo + offset, hi + offset, more, level);
      if ((told & HIT) !== 0) {
        told = (told & ~HIT) | this.#hits.read(exports, window, { start, end, isFirst: at === start, more, level });
      }
      if (!more || (told & ANYTHING) === ANYTHING) return told;
      const next = this.#nextPiece();
      if (next === undefined) return ANYTHING;
      at = next;
    }
  }

  /** Goes back a little, so that what begins in one piece and ends in the next is met there as a whole. */
  #nextPiece(): number | undefined {
    const exports = this.#exports;
    const decoded = new Uint8Array(exports.memory.buffer);
    let place = exports.decodedEnd() - OVERLAP;
    // Next to nothing but line breaks: there is no telling how far apart the parts of something are.
    if (place < LAYOUT.decoded + OVERLAP) return undefined;
    while (((decoded[place] as number) & 0xc0) === 0x80) place--;
    return exports.placeOf(place) - this.#window.offset;
  }
}

/**
 * @param patterns none of which is shorter than three bytes
 * @returns undefined where there is no WebAssembly with SIMD
 */
export function createWideSieve(patterns: readonly SievePattern[]): WideSieve | undefined {
  const hits = new HitReader(patterns);
  // Of patterns of nothing but NUL; in the set, it says that a slot is free.
  if (hits.parts.includes(0)) return undefined;
  const exports = instantiate();
  return exports === undefined ? undefined : new WideSieve(exports, hits);
}
