import { visitTokens } from '../redaction/json-tokens.ts';
import { refuse } from './refusal.ts';
import { isObject } from './usage.ts';

const DEEPEST = 64;

/**
 * One JSON object, with no key twice at any depth (after escapes are undone) and at most 64 levels.
 * @param text valid UTF-8, decoded
 * @throws Refused 422
 */
export function parseStrictObject(text: string): Readonly<Record<string, unknown>> {
  checkDepth(text);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not JSON');
  }
  if (!isObject(body)) throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not a JSON object');
  const doubled = doubledKey(text);
  if (doubled === undefined) return body;
  throw refuse(
    422,
    'GATEWAY_BODY_DOUBLED_KEY',
    `the body has the key ${JSON.stringify(doubled.slice(0, 100))} twice in one object`,
  );
}

/** Before anything is parsed: brackets outside strings. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = closingQuote(text, at);
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
    if (depth > DEEPEST) {
      throw refuse(422, 'GATEWAY_BODY_UNREADABLE', `the body nests deeper than ${DEEPEST} levels`);
    }
  }
}

/** The text's end when the string does not end. */
function closingQuote(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return quote;
  }
  return text.length;
}

/** The first key that an object has twice; undefined when there is none. */
function doubledKey(text: string): string | undefined {
  let found: string | undefined;
  visitTokens(text, undefined, (keys, key) => {
    if (keys.has(key)) found ??= key;
    keys.add(key);
  });
  return found;
}
