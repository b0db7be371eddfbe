import type { PersonalKind } from '../config/schema.ts';
import { ibans } from './ibans.ts';

/** Where personal data stands in a text. */
export interface PersonalFinding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Addresses, card numbers and account numbers by their checksums where they have one; takes linear time. */
export function findPersonal(text: string, kinds: readonly PersonalKind[]): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (const kind of kinds) for (const one of FINDERS[kind](text)) found.push(one);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

const FINDERS: Readonly<Record<PersonalKind, (text: string) => Iterable<PersonalFinding>>> = {
  email: emails,
  card: cards,
  iban: ibans,
};

const LOCAL_PART = /[\p{L}\p{N}._+'-]/u;
/** Ends of escapes, which are not part of what follows them. */
const ESCAPE = /\\(?:[bfnrt]|u[0-9A-Fa-f]{4})$|%[0-9A-Fa-f]{2}$/;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?![\p{L}\p{N}_])/u;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

/** RFC 5321's addr-spec without quoted local parts. What follows a scheme's `//` or is `git@host:` is an address of a machine. */
function* emails(text: string): Iterable<PersonalFinding> {
  let free = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    if (domain === undefined) continue;
    let start = at;
    while (start > free && at - start < LONGEST_LOCAL_PART && LOCAL_PART.test(text[start - 1] as string)) start--;
    start = afterEscape(text, start, at);
    while (start < at && !/[\p{L}\p{N}_+]/u.test(text[start] as string)) start++;
    const end = at + 1 + domain.length;
    if (start === at || isGitRemote(text, start, at, end)) continue;
    free = end;
    yield { kind: 'email', start, end };
  }
}

/** `\\nbob@…` inside a document inside a string: the `n` is the escape's. */
function afterEscape(text: string, start: number, at: number): number {
  for (const length of [1, 2, 5]) {
    if (start + length < at && ESCAPE.test(text.slice(Math.max(0, start - 1), start + length))) return start + length;
  }
  return start;
}

function isGitRemote(text: string, start: number, at: number, end: number): boolean {
  if (text.slice(start, at) !== 'git') return false;
  return text[end] === ':' || text.slice(0, start).endsWith('ssh://');
}

/** What decides whether something begins is at most this long before it. */
const BEFORE = 8;
/** Few texts have so many digits beside each other: what follows looks at them alone. */
const MANY_DIGITS = /\d(?:[ -]?\d){11,}/g;
const CARD_RUN =
  /(?<=^|[^\p{L}\p{N}_]|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})[2-6](?:[ -]?\d){11,18}(?![\p{L}\p{N}_])/gu;

/** The schemes' ranges with the lengths that they issue: Visa, Mastercard, American Express, Diners, JCB, Discover and UnionPay. */
const NUMBER_RANGES = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]|2[2-7])\d{14}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^35\d{14}$/,
  /^6\d{15}(?:\d{3})?$/,
];

/** ISO/IEC 7812: digits in groups or not, with Luhn's check digit. */
function* cards(text: string): Iterable<PersonalFinding> {
  for (const many of text.matchAll(MANY_DIGITS)) {
    const from = Math.max(0, many.index - BEFORE);
    const window = text.slice(from, many.index + many[0].length + 2);
    for (const match of window.matchAll(CARD_RUN)) {
      const start = from + match.index;
      if (isCard(match[0].replace(/[ -]/g, ''))) yield { kind: 'card', start, end: start + match[0].length };
    }
  }
}

function isCard(digits: string): boolean {
  const plausible = NUMBER_RANGES.some((range) => range.test(digits)) && !/^(\d)\1+$/.test(digits);
  return plausible && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
