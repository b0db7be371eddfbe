import type { ChangedLine } from '@sallyport/change';
import { ROW_SHIFT, UNKNOWN, WordAutomaton } from './word-automaton.ts';

/** A word list that a scan looks for; see {@link vocabulary}. */
export type Vocabulary = number;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A longer line is not plain, whatever it holds. */
const LONGEST_PLAIN = 200;

const automaton = new WordAutomaton();
/** Words that no scan has looked for yet. */
const waiting: { readonly words: readonly string[]; readonly bit: Vocabulary }[] = [];
let vocabularies = 0;

/** 1 for bytes that are neither printable ASCII nor a tab; line ends are looked at apart. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 0x09 && (byte < 0x20 || byte > 0x7e)));

/** A list of words that mark a line, in any case; all of them have to be added before a content is scanned. */
export function vocabulary(words: readonly string[] = []): Vocabulary {
  const bit = 1 << vocabularies++;
  if (bit > 0x80) throw new RangeError('there are bits for eight vocabularies');
  addWords(bit, words);
  return bit;
}

/** Adds words to a vocabulary. */
export function addWords(bit: Vocabulary, words: readonly string[]): void {
  waiting.push({ words, bit });
}

interface MarkedLine {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  /** Where its line feed stands, or the content ends. */
  readonly end: number;
  readonly vocabularies: number;
}

/** What one pass over a content tells. */
export interface ByteScan {
  /** As {@link ChangedLine}s number them: a last line without a line feed is a line. */
  readonly lines: number;
  /** Every line is short, printable ASCII with tabs, and ends in LF or CR LF. */
  readonly plain: boolean;
  /**
   * The lines with a word of the vocabulary.
   * @throws RangeError words were added to it after the scan
   */
  marked(of: Vocabulary): ChangedLine[];
}

/** Reads a content once for all who ask what it holds: most contents hold nothing that a rule looks for. */
export function scanBytes(bytes: Buffer): ByteScan {
  if (waiting.length > 0) automaton.add(waiting.splice(0));
  const marked: MarkedLine[] = [];
  let lines = 0;
  let isPlain = true;
  for (let start = 0; start < bytes.length; start = scanned.end + 1) {
    scanLine(bytes, start);
    const { end, found, odd } = scanned;
    lines++;
    if (found !== 0) marked.push({ number: lines, start, end, vocabularies: found });
    if (odd !== 0 || end - start > LONGEST_PLAIN) isPlain &&= isPlainButForItsEnd(bytes, start, end, odd);
  }
  const textOf = ({ number, start, end }: MarkedLine) => ({ number, text: bytes.toString('utf8', start, end) });
  return {
    lines,
    plain: isPlain,
    marked(of) {
      if (waiting.some(({ bit }) => bit === of)) throw new RangeError('words were added after the scan');
      return marked.filter((line) => (line.vocabularies & of) !== 0).map(textOf);
    },
  };
}

/** What the last line held; written over by each, since a change can have millions of lines. */
const scanned = { end: 0, found: 0, odd: 0 };

/** The innermost loop. Bytes that are odd are of no word, so that all else can pass with three reads of tables. */
function scanLine(bytes: Buffer, start: number): void {
  const { columnOf, next, bits } = automaton;
  const { length } = bytes;
  let state = 0;
  let found = 0;
  let odds = 0;
  let at = start;
  for (; at < length; at++) {
    const byte = bytes[at] as number;
    const column = columnOf[byte] as number;
    if (column === 0 && odd[byte] !== 0) {
      if (byte === LINE_FEED) break;
      odds++;
    }
    const following = next[(state << ROW_SHIFT) + column] as number;
    state = following === UNKNOWN ? automaton.step(state, column) : following;
    found |= bits[state] as number;
  }
  scanned.end = at;
  scanned.found = found;
  scanned.odd = odds;
}

/** A carriage return may stand at the end of a line, and does not count for its length. */
function isPlainButForItsEnd(bytes: Buffer, start: number, end: number, odds: number): boolean {
  const hasReturn = end > start && bytes[end - 1] === CARRIAGE_RETURN;
  return odds === (hasReturn ? 1 : 0) && end - start - (hasReturn ? 1 : 0) <= LONGEST_PLAIN;
}
