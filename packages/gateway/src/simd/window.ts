import type { Exports } from './instance.ts';
import { LAYOUT } from './layout.ts';

/** So much of what stands before is there, so that one can look back. */
const BEFORE = 64;

const NOTHING = Buffer.alloc(0);

/** A part of a long text, in the memory of an instance: however long a text is, the memory stays small. */
export class Window {
  readonly #memory: Uint8Array;
  #bytes: Buffer = NOTHING;
  #from = 0;
  #to = 0;

  constructor({ memory }: Exports) {
    this.#memory = new Uint8Array(memory.buffer, LAYOUT.input, LAYOUT.inputSize);
  }

  /** Begins another text, or the same after it has changed. */
  open(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#to = 0;
    this.#from = 0;
  }

  /** Lets go of the text, which may be long. */
  close(): void {
    this.open(NOTHING);
  }

  /** Of the whole text. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** To be added to a place in the text, for its address. */
  get offset(): number {
    return LAYOUT.input - this.#from;
  }

  /** From here on the text is there. */
  get start(): number {
    return this.#from;
  }

  /** Up to here the text is there. */
  get end(): number {
    return this.#to;
  }

  /** Is the text there from one place to another? */
  has(from: number, to: number): boolean {
    return from >= this.#from && to <= this.#to;
  }

  /** Goes on to a place: the text is there from a little before it. */
  moveTo(at: number): void {
    this.#from = Math.max(0, at - BEFORE);
    this.#to = Math.min(this.#bytes.length, this.#from + LAYOUT.inputSize);
    this.#memory.set(this.#bytes.subarray(this.#from, this.#to));
  }
}
