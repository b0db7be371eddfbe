import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { SallyportError, sha256 } from '@sallyport/core';
import type { ChainEnd } from './chain.ts';
import { FIRST_PREVIOUS, type Receipt, type ReceiptBody, receiptLine } from './receipt.ts';

const LONGEST_LINE = 1024 * 1024;

/** Where a chain's file ends. A last line without its break was never answered for: it is taken away. */
export function readChainEnd(path: string, chain: string): ChainEnd {
  if (!existsSync(path)) return { next: 0, previous: FIRST_PREVIOUS };
  const size = statSync(path).size;
  const tail = readTail(path, size);
  const end = tail.lastIndexOf(0x0a) + 1;
  if (end === 0 && size > tail.length) throw corrupt(path, 'its last line is longer than any receipt');
  if (end < tail.length) truncateSync(path, size - (tail.length - end));
  if (end === 0) return { next: 0, previous: FIRST_PREVIOUS };
  const start = tail.lastIndexOf(0x0a, end - 2) + 1;
  const line = tail.subarray(start, end - 1);
  return { next: readReceipt(line, path, chain).sequence + 1, previous: sha256(line) };
}

function readTail(path: string, size: number): Buffer {
  const tail = Buffer.alloc(Math.min(size, LONGEST_LINE));
  const file = openSync(path, 'r');
  try {
    readSync(file, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(file);
  }
  return tail;
}

function readReceipt(line: Buffer, path: string, chain: string): Receipt {
  try {
    const receipt = JSON.parse(line.toString('utf8')) as Receipt;
    if (receipt.chain === chain && Number.isSafeInteger(receipt.sequence)) return receipt;
  } catch {
    // said below
  }
  throw corrupt(path, 'its last line is no receipt of this chain');
}

function corrupt(path: string, why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_CHAIN_CORRUPT',
    message: `the receipts in ${path} cannot go on: ${why}`,
    remedy: 'Move the file to where evidence is kept, and find out who wrote to it; a new chain begins without it.',
  });
}

/**
 * Closes what a crash left open: numbers that were given out get their receipt if the journal has it, and one that says
 * `cancelled` if it has not.
 * @returns how many lines were added
 */
export function recoverChain(linesPath: string, journalPath: string, chain: string): number {
  const { next, previous } = readChainEnd(linesPath, chain);
  const bodies = readJournal(journalPath);
  let text = '';
  let last = previous;
  let sequence = next;
  for (let body = bodies.get(sequence); body !== undefined; body = bodies.get(sequence)) {
    const line = receiptLine(chain, sequence++, last, body);
    last = sha256(line);
    text += `${line}\n`;
  }
  if (text !== '') appendDurably(linesPath, text);
  truncateSync(journalPath, 0);
  return sequence - next;
}

/** By number: the receipt that was waiting, or the one to write for a call that never ended. */
function readJournal(path: string): Map<number, ReceiptBody> {
  const bodies = new Map<number, ReceiptBody>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
    let entry: { open?: number; done?: number; body: ReceiptBody };
    try {
      entry = JSON.parse(line) as typeof entry;
    } catch {
      continue;
    }
    const sequence = entry.done ?? entry.open;
    if (sequence !== undefined) bodies.set(sequence, entry.body);
  }
  return bodies;
}

function appendDurably(path: string, text: string): void {
  const file = openSync(path, 'a', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
