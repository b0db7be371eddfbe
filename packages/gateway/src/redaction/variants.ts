/** Shorter pieces of base64 occur by chance in images and other data. */
const SHORTEST_BASE64 = 4;
const SHORTEST_LINE = 12;

/**
 * The texts by which a secret's value is found: as it is, in hexadecimal, in base64 at the three alignments that it
 * can have inside a longer text (RFC 4648, sections 4 and 5). What escapes single characters (JSON, URLs, HTML) is
 * undone where the text is read; see views.ts. Line breaks are left out on both sides, so that wrapped base64 and
 * values of several lines are found.
 */
export function variantsOf(secret: string): string[] {
  const found = new Set<string>();
  for (const value of new Set([secret, secret.trim(), ...longLines(secret)])) {
    for (const variant of encodings(value)) found.add(withoutLineBreaks(variant));
  }
  found.delete('');
  return [...found];
}

/** The lines of a value of several lines: a key's body, without its first and last line. */
function longLines(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  if (lines.length < 2) return [];
  return lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const hexadecimal = bytes.toString('hex');
  // Percent-encoding is undone byte by byte, which leaves letters beyond ASCII as the bytes of their UTF-8.
  const texts = [value, value.replaceAll(' ', '+'), bytes.toString('latin1')];
  if (bytes.length >= 4) texts.push(hexadecimal, hexadecimal.toUpperCase());
  for (const alignment of [0, 1, 2]) texts.push(...base64At(bytes, alignment));
  return texts;
}

/** The characters that stand for these bytes alone when they begin at `alignment` within groups of three. */
function base64At(bytes: Buffer, alignment: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(alignment), bytes]);
  const first = Math.ceil((alignment * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  const core = padded.toString('base64').slice(first, last);
  if (core.length < SHORTEST_BASE64) return [];
  return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}

export function withoutLineBreaks(text: string): string {
  return text.replace(/[\r\n]+/g, '');
}
