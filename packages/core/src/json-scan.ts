import { SallyportError } from './errors.ts';

/**
 * One pass over a JSON text that finds what `JSON.parse` forgives: doubled keys (compared after their escapes are
 * undone), and nesting that would exhaust the stack. It leaves all other syntax to `JSON.parse`.
 * @throws SallyportError JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
export function scanJson(text: string, { name, maxDepth }: { name: string; maxDepth: number }): void {
  const objects: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: // [
        expectsKey = text.charCodeAt(at) === 0x7b;
        objects.push(expectsKey ? new Set() : undefined);
        if (objects.length > maxDepth) throw tooDeep(name, maxDepth);
        break;
      case 0x7d: // }
      case 0x5d: // ]
        objects.pop();
        expectsKey = false;
        break;
      case 0x2c: // ,
        expectsKey = objects.at(-1) !== undefined;
        break;
      case 0x22: {
        const end = endOfString(text, at);
        if (expectsKey) addKey(objects.at(-1), text.slice(at, end + 1), name);
        expectsKey = false;
        at = end;
        break;
      }
    }
  }
}

/** Index of the closing quote; the text's end when there is none (`JSON.parse` will say so). */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    // Backslashes come in pairs unless the last of them escapes the quote.
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

function addKey(keys: Set<string> | undefined, literal: string, name: string): void {
  const key = literal.includes('\\') ? unescaped(literal) : literal.slice(1, -1);
  if (keys?.has(key)) {
    throw new SallyportError({
      code: 'JSON_DUPLICATE_KEY',
      message: `${name} has the key ${JSON.stringify(key)} twice in one object`,
      remedy: 'Keep one of them; two readers could believe two different values.',
    });
  }
  keys?.add(key);
}

function unescaped(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}

function tooDeep(name: string, maxDepth: number): SallyportError {
  return new SallyportError({
    code: 'JSON_TOO_DEEP',
    message: `${name} nests deeper than ${maxDepth} levels`,
    remedy: 'Flatten the document.',
  });
}
