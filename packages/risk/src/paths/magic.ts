/** What the first bytes of a file say that it is. */
export type Magic = 'executable' | 'archive' | 'image' | 'unknown';

const starts = (text: string) => (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
const at = (offset: number, text: string) => (bytes: Uint8Array) => starts(text)(bytes.subarray(offset));

const EXECUTABLE = [
  ...[
    '\x7fELF',
    'MZ',
    '\xfe\xed\xfa\xce',
    '\xfe\xed\xfa\xcf',
    '\xce\xfa\xed\xfe',
    '\xcf\xfa\xed\xfe',
    '\xca\xfe\xba\xbe',
  ],
  ...['\0asm', 'dex\n', '\x1bLua', '\x1bLJ', 'BC\xc0\xde', 'FORM', '!<arch>\n', 'V8\0'],
].map((text) => starts(text));
const ARCHIVE = [
  ...[
    'PK\x03\x04',
    'PK\x05\x06',
    'PK\x07\x08',
    '\x1f\x8b',
    'BZh',
    '\xfd7zXZ\0',
    '7z\xbc\xaf\x27\x1c',
    'Rar!\x1a\x07',
    '(\xb5/\xfd',
  ],
  ...['\x04\x22\x4d\x18', 'LZIP', '\x1f\x9d', '\x1f\xa0', 'xar!', 'MSCF', '\xed\xab\xee\xdb', '070701', '070707'],
].map((text) => starts(text));
const IMAGE = [
  ...['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM'].map((text) => starts(text)),
  (bytes: Uint8Array) => starts('RIFF')(bytes) && at(8, 'WEBP')(bytes),
  at(4, 'ftypavif'),
];

/** Tells programs, archives and raster images by their magic numbers. */
export function magicOf(bytes: Uint8Array): Magic {
  const any = (tests: readonly ((bytes: Uint8Array) => boolean)[]) => tests.some((test) => test(bytes));
  if (any(IMAGE)) return 'image';
  if (any(EXECUTABLE)) return 'executable';
  if (any(ARCHIVE) || at(257, 'ustar')(bytes)) return 'archive';
  return 'unknown';
}
