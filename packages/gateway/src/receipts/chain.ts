import { sha256 } from '@sallyport/core';
import type { DurableFile } from './durable-file.ts';
import { type ReceiptBody, receiptLine } from './receipt.ts';

/** Bytes of a journal from which on what is done with is taken out of it. */
const LARGEST_JOURNAL = 1024 * 1024;

/** Where a chain stands: the number that comes next, and the digest of the last line. */
export interface ChainEnd {
  readonly next: number;
  readonly previous: string;
}

/**
 * One caller's run: receipts in the order of their numbers, without gaps. A number that is given out before its call
 * has ended (a stream's) is first noted in the journal, and so is a later receipt that has to wait for it: what a crash
 * leaves open is closed from there.
 */
export class Chain {
  readonly name: string;
  readonly #lines: DurableFile;
  readonly #journal: DurableFile;
  /** Numbers that were given out before their calls ended, with what to write if the gateway dies. */
  readonly #open = new Map<number, ReceiptBody>();
  /** Receipts that wait for earlier numbers. */
  readonly #waiting = new Map<number, ReceiptBody>();
  #next: number;
  #written: number;
  #previous: string;

  constructor(name: string, lines: DurableFile, journal: DurableFile, end: ChainEnd) {
    this.name = name;
    this.#lines = lines;
    this.#journal = journal;
    this.#next = end.next;
    this.#written = end.next;
    this.#previous = end.previous;
  }

  /** Bytes on the disk. */
  get size(): number {
    return this.#lines.size;
  }

  /** The numbers that have been given out. */
  get length(): number {
    return this.#next;
  }

  get isIdle(): boolean {
    return this.#written === this.#next && this.#lines.isIdle && this.#journal.isIdle;
  }

  get isThere(): boolean {
    return this.#lines.isThere;
  }

  /**
   * Takes the next number for a call that goes on. `noted` resolves when what to write if the gateway dies is noted;
   * whether it does or not, the number has to be closed.
   */
  open(ifBroken: ReceiptBody): { sequence: number; noted: Promise<void> } {
    const sequence = this.#next++;
    this.#open.set(sequence, ifBroken);
    const entry = this.#journal.note(entryOf('open', sequence, ifBroken));
    // Whoever sees this number may rely on the ones before it.
    const earlier = this.#lines.isIdle ? undefined : this.#lines.append('');
    return { sequence, noted: Promise.all([entry, earlier]).then(() => undefined) };
  }

  /** Writes the receipt of a number that `open` gave. Resolves when it is on the disk. */
  close(sequence: number, body: ReceiptBody): Promise<void> {
    this.#open.delete(sequence);
    this.#waiting.set(sequence, body);
    return this.#settle(sequence, body);
  }

  /** Takes the next number and writes its receipt. Resolves when it is on the disk. */
  add(body: ReceiptBody): { sequence: number; written: Promise<void> } {
    const sequence = this.#next++;
    this.#waiting.set(sequence, body);
    return { sequence, written: this.#settle(sequence, body) };
  }

  async retry(): Promise<void> {
    await this.#lines.retry();
    await this.#journal.retry();
  }

  release(): void {
    this.#lines.close();
    this.#journal.close();
  }

  async #settle(sequence: number, body: ReceiptBody): Promise<void> {
    if (sequence !== this.#written) {
      await this.#journal.append(entryOf('done', sequence, body));
      return;
    }
    let text = '';
    for (let ready = this.#waiting.get(this.#written); ready !== undefined; ready = this.#waiting.get(this.#written)) {
      const line = receiptLine(this.name, this.#written, this.#previous, ready);
      this.#previous = sha256(line);
      this.#waiting.delete(this.#written++);
      text += `${line}\n`;
    }
    await this.#lines.append(text);
    if (this.isIdle && this.#journal.size > 0) this.#journal.clear();
    else if (this.#journal.size > LARGEST_JOURNAL && this.#journal.isIdle) this.#compact();
  }

  /** A journal of a chain in which some stream always goes on would grow for ever. */
  #compact(): void {
    const open = Array.from(this.#open, ([sequence, body]) => entryOf('open', sequence, body));
    const waiting = Array.from(this.#waiting, ([sequence, body]) => entryOf('done', sequence, body));
    this.#journal.replace([...open, ...waiting].join(''));
  }
}

function entryOf(kind: 'open' | 'done', sequence: number, body: ReceiptBody): string {
  return `${JSON.stringify({ [kind]: sequence, body })}\n`;
}
