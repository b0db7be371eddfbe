/** What the first bytes of a file say that it is. */
export type Magic = 'executable' | 'archive' | 'image' | 'unknown';

interface Signature {
  readonly magic: Magic;
  readonly bytes: Buffer;
  /** A second piece, further on. */
  readonly and?: { readonly at: number; readonly bytes: Buffer };
}

const bytes = (text: string) => Buffer.from(text, 'latin1');
const signatures = (magic: Magic, ...texts: readonly string[]): Signature[] =>
  texts.map((text) => ({ magic, bytes: bytes(text) }));

const SIGNATURES: readonly Signature[] = [
  ...signatures('image', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM'),
  { magic: 'image', bytes: bytes('RIFF'), and: { at: 8, bytes: bytes('WEBP') } },
  ...signatures('executable', '\x7fELF', 'MZ', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe'),
  ...signatures('executable', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\0asm', 'dex\n0', '\x1bLua', '\x1bLJ'),
  ...signatures('executable', 'BC\xc0\xde', '!<arch>\n'),
  ...signatures('archive', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', '\x1f\x8b', 'BZh', '\xfd7zXZ\0'),
  ...signatures('archive', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '(\xb5/\xfd', '\x04\x22\x4d\x18', 'LZIP', '\x1f\x9d'),
  ...signatures('archive', '\x1f\xa0', 'xar!', 'MSCF\0', '\xed\xab\xee\xdb', '070701', '070707'),
];

const byFirst = new Map<number, Signature[]>();
for (const signature of SIGNATURES) {
  const first = signature.bytes[0] as number;
  byFirst.set(first, [...(byFirst.get(first) ?? []), signature]);
}

const AVIF = bytes('ftypavif');
const TAR = bytes('ustar');

/** Tells programs, archives and raster images by their magic numbers. */
export function magicOf(content: Uint8Array): Magic {
  for (const { magic, bytes: start, and } of byFirst.get(content[0] ?? -1) ?? []) {
    if (hasAt(content, 0, start) && (and === undefined || hasAt(content, and.at, and.bytes))) return magic;
  }
  if (hasAt(content, 4, AVIF)) return 'image';
  return hasAt(content, 257, TAR) ? 'archive' : 'unknown';
}

function hasAt(content: Uint8Array, at: number, piece: Uint8Array): boolean {
  if (content.length < at + piece.length) return false;
  for (let i = 0; i < piece.length; i++) if (content[at + i] !== piece[i]) return false;
  return true;
}
