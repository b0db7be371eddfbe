import { isDigit, isLetter } from './ascii.ts';
import { ibanLength } from './iban-lengths.ts';
import type { PersonalFinding } from './personal.ts';

const SPACE = 0x20;
const DASH = 0x2d;
/** What decides whether a word begins is at most this long before it. */
const BEFORE = 8;
/** Where a word begins, or an escape ends: at the end of what stands before. */
const WORD_START = /(?:^|[^\p{L}\p{N}_]|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/u;
const GOES_ON = /[\p{L}\p{N}_]/u;

/** ISO 13616: country, check digits, account, in groups or not; the whole is 1 modulo 97. Takes linear time. */
export function ibans(text: string): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (let start = 0; start + 4 < text.length; start++) {
    if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3))) continue;
    const length = ibanLength(text.charCodeAt(start), text.charCodeAt(start + 1));
    const end = length > 0 && hasAccount(text, start + 4) ? endOfIban(text, start, length) : undefined;
    if (end !== undefined && WORD_START.test(text.slice(Math.max(0, start - BEFORE), start)))
      found.push({ kind: 'iban', start, end });
  }
  return found;
}

/** Does an account number begin here, behind a space or not? */
function hasAccount(text: string, at: number): boolean {
  const account = text.charCodeAt(at) === SPACE ? at + 1 : at;
  return isPart(text.charCodeAt(account)) && isPart(text.charCodeAt(account + 1));
}

/** Where the IBAN that starts here ends, if its check digits are right. */
function endOfIban(text: string, start: number, length: number): number | undefined {
  let taken = 4;
  let sum = 0;
  let at = start + taken;
  for (; at < text.length && taken < length; at++) {
    const code = text.charCodeAt(at);
    if (isPart(code)) {
      sum = appended(sum, code);
      taken++;
    } else if ((code !== SPACE && code !== DASH) || !isPart(text.charCodeAt(at + 1))) return undefined;
  }
  if (taken < length) return undefined;
  // The country and the check digits count last.
  for (let first = start; first < start + 4; first++) sum = appended(sum, text.charCodeAt(first));
  return sum % 97 === 1 && !GOES_ON.test(text[at] ?? '') ? at : undefined;
}

function isPart(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** A number that is the same modulo 97 as this one with a digit, or a letter (10 to 35), written after it. */
function appended(sum: number, code: number): number {
  const small = sum > 10_000_000 ? sum % 97 : sum;
  return isDigit(code) ? small * 10 + code - 0x30 : small * 100 + (code | 0x20) - 0x57;
}
