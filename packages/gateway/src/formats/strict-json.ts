import { DEEPEST, type JsonOutline, outlineJson, type Span } from './json-reader.ts';
import { refuse } from './refusal.ts';

type Json = Readonly<Record<string, unknown>>;

/** A body's outermost object. */
export interface StrictObject {
  /** Its members. What is said to a model is not built: its value is an empty text, or null where it is null. */
  readonly body: Json;
  readonly outline: JsonOutline;
}

/** Members that hold what is said to a model: they can be long, and nothing is decided by them. */
const CONTENT = new Set(['messages', 'input', 'instructions', 'prompt', 'suffix', 'system']);

/**
 * One JSON object, with no key twice at any depth (after escapes are undone) and at most 64 levels.
 * @param bytes valid UTF-8
 * @param watched keys of which the outline tells whether they stand anywhere
 * @throws Refused 422
 */
export function parseStrictObject(bytes: Buffer, watched?: ReadonlySet<string>): StrictObject {
  const outline = outlineJson(bytes, watched);
  if (outline === 'depth') throw unreadable(`nests deeper than ${DEEPEST} levels`);
  if (outline === 'syntax') throw unreadable('is not JSON');
  if (outline === 'no-object') throw unreadable('is not a JSON object');
  if (outline.doubled !== undefined) {
    const key = JSON.stringify(outline.doubled.slice(0, 100));
    throw refuse(422, 'GATEWAY_BODY_DOUBLED_KEY', `the body has the key ${key} twice in one object`);
  }
  const body: Record<string, unknown> = Object.create(null);
  for (const [key, span] of outline.members) body[key] = valueAt(bytes, key, span);
  return { body, outline };
}

function valueAt(bytes: Buffer, key: string, { start, end }: Span): unknown {
  const isNull = end - start === 4 && bytes[start] === 0x6e;
  if (CONTENT.has(key)) return isNull ? null : '';
  return JSON.parse(bytes.toString('utf8', start, end));
}

/** A member as a value, what is said to a model too; undefined where there is none. */
export function memberOf(bytes: Buffer, { members }: JsonOutline, key: string): unknown {
  const span = members.get(key);
  return span === undefined ? undefined : JSON.parse(bytes.toString('utf8', span.start, span.end));
}

function unreadable(how: string) {
  return refuse(422, 'GATEWAY_BODY_UNREADABLE', `the body ${how}`);
}
