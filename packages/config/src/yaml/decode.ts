import { SallyportError } from '@sallyport/core';

const MAX_BYTES = 1024 * 1024;

/** What no editor shows and YAML 1.2 (section 5.1) does not allow; a lone carriage return hides lines from a reader. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;

/** The text of a file that a person wrote. @throws SallyportError CONFIG_TOO_LARGE, CONFIG_NOT_TEXT */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.byteLength > MAX_BYTES) {
    throw new SallyportError({
      code: 'CONFIG_TOO_LARGE',
      message: `${name} has ${bytes.byteLength} bytes; at most ${MAX_BYTES} are read`,
      remedy: 'Make the file smaller.',
    });
  }
  const text = decodeUtf8(bytes, name);
  const found = UNPRINTABLE.exec(text);
  if (found === null) return text;
  const line = text.slice(0, found.index).split('\n').length;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  throw notText(`${name}:${line} has the control character U+${code}`);
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText(`${name} is not valid UTF-8`);
  }
}

function notText(message: string): SallyportError {
  return new SallyportError({
    code: 'CONFIG_NOT_TEXT',
    message,
    remedy: 'Save the file as UTF-8 text, with lines that end in a line feed.',
  });
}
