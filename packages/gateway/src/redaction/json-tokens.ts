/** A string (key or value) or a number of a JSON text, by its place. Quotes are part of a string's place. */
export interface JsonToken {
  readonly kind: 'key' | 'string' | 'number';
  readonly start: number;
  readonly end: number;
  /** Keys and indexes down to a value; empty for a key. Only valid during the call. */
  readonly path: readonly (string | number)[];
}

/**
 * Visits the strings and numbers of a JSON text in the order in which they stand.
 * @param text valid JSON (RFC 8259); this does not check it
 */
export function visitTokens(text: string, visit: (token: JsonToken) => void): void {
  const path: (string | number)[] = [];
  const isObject: boolean[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at);
      if (expectsKey) {
        visit({ kind: 'key', start: at, end, path: NO_PATH });
        path[path.length - 1] = decodeString(text.slice(at, end));
      } else visit({ kind: 'string', start: at, end, path });
      expectsKey = false;
      at = end - 1;
    } else if (code === 0x7b || code === 0x5b) {
      expectsKey = code === 0x7b;
      isObject.push(expectsKey);
      path.push(expectsKey ? '' : 0);
    } else if (code === 0x7d || code === 0x5d) {
      isObject.pop();
      path.pop();
      expectsKey = false;
    } else if (code === 0x2c) {
      expectsKey = isObject.at(-1) === true;
      if (!expectsKey) path[path.length - 1] = (path.at(-1) as number) + 1;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, at);
      visit({ kind: 'number', start: at, end, path });
      at = end - 1;
    }
  }
}

const NO_PATH: readonly (string | number)[] = [];

function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /[0-9.eE+-]/.test(text[end] as string)) end++;
  return end;
}

/** The text of a string token. */
export function decodeString(token: string): string {
  return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
}
