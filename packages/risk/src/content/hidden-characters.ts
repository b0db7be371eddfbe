/** An invisible or direction-changing character, where it stands in a text. */
export interface HiddenCharacter {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly codePoint: number;
  readonly kind: 'bidirectional' | 'invisible' | 'variation-selector' | 'tag' | 'byte-order-mark';
}

/** Everything that may be hidden; what is legitimate in its place is sorted out afterwards. */
const CANDIDATE = new RegExp(
  `[${[
    '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
    '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E0FFF}',
  ].join('')}]`,
  'gu',
);

/** No regular expression runs over a text that is ASCII alone. */
const NON_ASCII = /[^\0-\x7F]/;

const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Scripts whose spelling needs U+200C or U+200D: cursive ones and the Brahmic ones (Unicode UAX 31, section 2.3). */
const JOINER_SCRIPTS = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Nko',
  'Mandaic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
  'Tibetan',
];

const EMOJI_BASE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const TAGGED_FLAG = /^[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,4}\u{E007F}/u;
const FLAG = '\u{1F3F4}';
const EMOJI_SELECTOR = '\uFE0F';
const TEXT_SELECTOR = '\uFE0E';
const KEYCAP = '\u20E3';

/**
 * The hidden characters of a text, those left out that belong where they stand: U+FE0F and U+200D inside an emoji,
 * tag characters inside a subdivision flag (Unicode UTS 51, annex C), U+200C and U+200D between letters of one
 * script that is spelled with them. Right-to-left letters are never hidden.
 * @param startsFile the text begins at the first byte of its file, where U+FEFF is a byte order mark
 */
export function hiddenCharacters(text: string, startsFile = false): HiddenCharacter[] {
  if (!NON_ASCII.test(text)) return [];
  const found: HiddenCharacter[] = [];
  let flagEnds = -1;
  for (const match of text.matchAll(CANDIDATE)) {
    const at = match.index;
    const character = match[0];
    if (at < flagEnds) continue;
    const flag = flagTags(text, at);
    if (flag > 0) flagEnds = at + flag;
    else if (!isLegitimate(text, at, character, startsFile)) found.push(described(character, at));
  }
  return found;
}

/** How long the tag sequence of a subdivision flag is that starts here; 0 when none does. */
function flagTags(text: string, at: number): number {
  if (before(text, at) !== FLAG) return 0;
  return TAGGED_FLAG.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}

function isLegitimate(text: string, at: number, character: string, startsFile: boolean): boolean {
  switch (character) {
    case '\uFEFF':
      return startsFile && at === 0;
    case EMOJI_SELECTOR:
    case TEXT_SELECTOR:
      return selectsPresentation(text, at);
    case '\u200D':
      return joinsEmoji(text, at) || joinsLetters(text, at);
    case '\u200C':
      return joinsLetters(text, at);
    default:
      return false;
  }
}

function selectsPresentation(text: string, at: number): boolean {
  const base = before(text, at);
  return EMOJI_BASE.test(base) || (/^[0-9#*]$/.test(base) && text[at + 1] === KEYCAP);
}

function joinsEmoji(text: string, at: number): boolean {
  const previous = before(text, at);
  const base = previous === EMOJI_SELECTOR ? before(text, at - 1) : previous;
  return EMOJI_BASE.test(base) && /^\p{Extended_Pictographic}$/u.test(after(text, at + 1));
}

function joinsLetters(text: string, at: number): boolean {
  const previous = before(text, at);
  const next = after(text, at + 1);
  joinerScripts ??= JOINER_SCRIPTS.map(
    (script) => new RegExp(`^(?=[\\p{L}\\p{M}])\\p{Script_Extensions=${script}}$`, 'u'),
  );
  return joinerScripts.some((script) => script.test(previous) && script.test(next));
}

/** Made when the first joiner is met: the tables of the scripts take longer than judging a change without any. */
let joinerScripts: readonly RegExp[] | undefined;

/** The character that ends before this offset. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}

/** The character that starts at this offset. */
function after(text: string, at: number): string {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

function described(character: string, at: number): HiddenCharacter {
  return { at, codePoint: character.codePointAt(0) as number, kind: kindOf(character) };
}

function kindOf(character: string): HiddenCharacter['kind'] {
  if (BIDIRECTIONAL.test(character)) return 'bidirectional';
  if (character === '\uFEFF') return 'byte-order-mark';
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character)) return 'variation-selector';
  return /[\u{E0000}-\u{E0FFF}]/u.test(character) ? 'tag' : 'invisible';
}

/** `U+202E`, as Unicode writes it. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
