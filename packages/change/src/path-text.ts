const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * A path for people and JSON, from its bytes as a latin1 string (one character a byte). Bytes that are not UTF-8 stand
 * as `\xNN`; two paths can look the same in this form, so decisions compare bytes.
 */
export function pathText(binary: string): string {
  if (!NOT_ASCII.test(binary)) return binary;
  const bytes = Buffer.from(binary, 'latin1');
  try {
    return decoder.decode(bytes);
  } catch {
    return escapeInvalid(bytes);
  }
}

/** A path's bytes as a latin1 string: the form that this package compares and joins. */
export function pathBinary(path: string | Uint8Array): string {
  return Buffer.from(path as string).toString('latin1');
}

/** The last segment of a path, one character a byte. */
export function baseName(path: string | Uint8Array): string {
  const binary = pathBinary(path);
  return binary.slice(binary.lastIndexOf('/') + 1);
}

function escapeInvalid(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) text += `\\x${(bytes[at++] as number).toString(16).padStart(2, '0')}`;
    else {
      text += bytes.toString('utf8', at, at + length);
      at += length;
    }
  }
  return text;
}

/** How many bytes the UTF-8 character at `at` has; 0 when the bytes there are none. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      if (decoder.decode(bytes.subarray(at, at + length)).length > 0) return length;
    } catch {
      // A longer piece may still be one character.
    }
  }
  return 0;
}
