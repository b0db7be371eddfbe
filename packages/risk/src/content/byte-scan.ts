import type { ChangedLine } from '@sallyport/change';
import { WordAutomaton } from './word-automaton.ts';

/** A word list that a scan looks for; see {@link vocabulary}. */
export type Vocabulary = number;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A longer line is not plain, whatever it holds. */
const LONGEST_PLAIN = 200;

const automaton = new WordAutomaton();
/** Words of vocabularies whose scan has not been asked for yet. */
const waiting: { readonly words: readonly string[]; readonly bit: Vocabulary }[] = [];
let vocabularies = 0;

/** 1 for bytes that are neither printable ASCII nor a tab; line ends are looked at apart. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 0x09 && (byte < 0x20 || byte > 0x7e)));

/** Registers words, in any case, that mark a line when a content is scanned. */
export function vocabulary(words: readonly string[]): Vocabulary {
  const bit = 1 << vocabularies++;
  if (bit > 0x80) throw new RangeError('there are bits for eight vocabularies');
  waiting.push({ words, bit });
  return bit;
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
  /** The lines with a word of the vocabulary. */
  marked(of: Vocabulary): ChangedLine[];
}

/** Reads a content once for all who ask what it holds: most contents hold nothing that a rule looks for. */
export function scanBytes(bytes: Buffer): ByteScan {
  for (const { words, bit } of waiting.splice(0)) automaton.add(words, bit);
  const { columnOf, next, bits } = automaton;
  const marked: MarkedLine[] = [];
  const { length } = bytes;
  let lines = 0;
  let isPlain = true;
  for (let at = 0; at < length; at++) {
    const start = at;
    let state = 0;
    let found = 0;
    let isOdd = 0;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === LINE_FEED) break;
      const column = columnOf[byte] as number;
      const following = next[(state << 6) + column] as number;
      state = following === 0xffff ? automaton.step(state, column) : following;
      found |= bits[state] as number;
      isOdd += odd[byte] as number;
    }
    lines++;
    if (found !== 0) marked.push({ number: lines, start, end: at, vocabularies: found });
    if (isOdd !== 0 || at - start > LONGEST_PLAIN) isPlain &&= isPlainButForItsEnd(bytes, start, at, isOdd);
  }
  const textOf = ({ number, start, end }: MarkedLine) => ({ number, text: bytes.toString('utf8', start, end) });
  return { lines, plain: isPlain, marked: (of) => marked.filter((line) => (line.vocabularies & of) !== 0).map(textOf) };
}

/** A carriage return may stand at the end of a line, and does not count for its length. */
function isPlainButForItsEnd(bytes: Buffer, start: number, end: number, odds: number): boolean {
  const hasReturn = end > start && bytes[end - 1] === CARRIAGE_RETURN;
  return odds === (hasReturn ? 1 : 0) && end - start - (hasReturn ? 1 : 0) <= LONGEST_PLAIN;
}
