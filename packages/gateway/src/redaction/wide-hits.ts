import type { Exports } from '../simd/instance.ts';
import { LAYOUT } from '../simd/layout.ts';
import type { Window } from '../simd/window.ts';
import { MAY_HOLD } from './may-hold.ts';
import { partOf } from './parts.ts';
import { decodeString, Runs } from './runs.ts';
import { CONTEXT, type Shape } from './shape.ts';

/** What the sieve tells of. */
export interface SievePattern {
  readonly text: string;
  /** Of which the text is a hint; undefined for a value. */
  readonly shape: Shape | undefined;
}

/** The piece of a string that has just been decoded; places are those of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  /** The string goes on behind it. */
  readonly more: boolean;
  /** How often escapes are undone. */
  readonly level: number;
}

/** So many decoded bytes of a piece are met again in the next one. */
export const OVERLAP = 256;
/** Bytes that hold the characters before a hint that say whether a token can begin there. */
const BEFORE = CONTEXT * 4;

interface Located {
  readonly bytes: Buffer;
  readonly shape: Shape | undefined;
  /** Where its part stands in it. */
  readonly at: number;
}

/** Looks closer where a pattern's part was found: is it all there, and has it the shape that it is a hint of? */
export class HitReader {
  readonly #located = new Map<number, Located[]>();
  readonly #runs = new Runs();

  constructor(patterns: readonly SievePattern[]) {
    for (const { text, shape } of patterns) {
      const bytes = Buffer.from(text);
      const { at, size } = partOf(bytes);
      const part = partAt(bytes, at) & (size === 3 ? 0xffffff : -1);
      const same = this.#located.get(part >>> 0);
      if (same === undefined) this.#located.set(part >>> 0, [{ bytes, shape, at }]);
      else same.push({ bytes, shape, at });
    }
  }

  /** As numbers whose lowest byte comes first; those of three bytes have a highest byte of 0. */
  get parts(): readonly number[] {
    return [...this.#located.keys()];
  }

  /** Those of the shapes' hints. */
  get hintParts(): readonly number[] {
    return this.parts.filter((part) => this.#located.get(part)?.some(({ shape }) => shape !== undefined));
  }

  /** Begins another string. */
  begin(): void {
    if (this.#runs.size > 0) this.#runs.clear();
  }

  /** @returns bits of `MAY_HOLD` */
  read(exports: Exports, window: Window, piece: Piece): number {
    const memory = new Uint8Array(exports.memory.buffer);
    const hits = new Uint32Array(exports.memory.buffer, LAYOUT.hits, exports.hitCount());
    const decoded = { memory, end: exports.decodedEnd(), placeOf: (at: number) => exports.placeOf(at) - window.offset };
    for (const hit of hits) {
      const part = partAt(memory, hit);
      for (const key of [part >>> 0, part & 0xffffff]) {
        for (const located of this.#located.get(key) ?? []) {
          if (!standsThere(decoded, hit, located, piece)) continue;
          if (!this.#isFound(decoded, hit - located.at, located, piece, window.bytes)) continue;
          return piece.level === 1 ? MAY_HOLD.pattern : MAY_HOLD.special;
        }
      }
    }
    return 0;
  }

  #isFound(decoded: Decoded, begin: number, { bytes, shape }: Located, piece: Piece, text: Buffer): boolean {
    if (shape === undefined) return true;
    // The other views do not look for shapes.
    if (piece.level > 1) return false;
    if (begin < LAYOUT.decoded || begin + bytes.length > decoded.end) return true;
    const context = contextOf(decoded, begin, piece, text);
    if (context === undefined) return bytes.length > OVERLAP - BEFORE;
    return this.#runs.hasShape(shape, context, text, decoded.placeOf(begin), piece.end);
  }
}

interface Decoded {
  readonly memory: Uint8Array;
  readonly end: number;
  /** Where in the text that begins which begins there in what is decoded. */
  readonly placeOf: (at: number) => number;
}

function partAt(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  return first | (second << 8) | (third << 16) | (fourth << 24);
}

/** Does a pattern stand here? What reaches out of the piece is taken for what it may be. */
function standsThere(decoded: Decoded, hit: number, { bytes, at }: Located, piece: Piece): boolean {
  const begin = hit - at;
  const end = begin + bytes.length;
  if ((begin < LAYOUT.decoded && piece.isFirst) || (end > decoded.end && !piece.more)) return false;
  const from = Math.max(begin, LAYOUT.decoded);
  const there = decoded.memory.subarray(from, Math.min(end, decoded.end));
  return bytes.compare(there, 0, there.length, from - begin, from - begin + there.length) === 0;
}

/** @returns undefined where the piece before had the hint as a whole, with what stands before it */
function contextOf(decoded: Decoded, begin: number, piece: Piece, text: Buffer): string | undefined {
  let from = begin - BEFORE;
  if (from < LAYOUT.decoded && !piece.isFirst) return undefined;
  while (from > LAYOUT.decoded && ((decoded.memory[from] as number) & 0xc0) === 0x80) from--;
  const start = from <= LAYOUT.decoded ? piece.start : decoded.placeOf(from);
  return decodeString(text, start, decoded.placeOf(begin)).slice(-CONTEXT);
}
