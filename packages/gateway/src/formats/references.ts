import type { EndpointName } from './endpoints.ts';
import type { JsonOutline } from './json-reader.ts';
import { memberOf } from './strict-json.ts';
import { isObject } from './usage.ts';

/** Input that a body refers to and does not hold, so that its length says nothing of what it comes to. */
export interface References {
  /** Files, documents or earlier items, which may fill the model's window. */
  readonly unbounded: boolean;
  /** Images by address or name. */
  readonly images: number;
}

/** A body that refers to something has one of these keys; items of responses have names, and so have calls of chat. */
const KEYS = ['file_id', 'file_url', 'image_url', 'source'];
const KEYS_OF_RESPONSES = [...KEYS, 'id'];
export const REFERENCE_KEYS: ReadonlySet<string> = new Set(KEYS_OF_RESPONSES);

/** Members that hold what is said to a model. */
const SPOKEN = ['messages', 'input', 'system'];
const NONE: References = { unbounded: false, images: 0 };

/**
 * Looks for references in what is said to a model: chat parts, items of responses, content blocks of messages.
 * @param outline of the body, made with {@link REFERENCE_KEYS} watched
 */
export function referencesIn(bytes: Buffer, outline: JsonOutline, endpoint: EndpointName): References {
  const keys = endpoint === 'responses' ? KEYS_OF_RESPONSES : KEYS;
  if (!keys.some((key) => outline.seen.has(key))) return NONE;
  const found = { unbounded: false, images: 0 };
  for (const key of SPOKEN) collect(memberOf(bytes, outline, key), found);
  return found;
}

/** No deeper than bodies may nest. */
function collect(value: unknown, found: { unbounded: boolean; images: number }): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (!isObject(value)) return;
  if (refersToImage(value)) found.images++;
  else if (refersToMore(value)) found.unbounded = true;
  for (const inner of Object.values(value)) collect(inner, found);
}

function refersToImage({ type, image_url: image, file_id: file, source }: Readonly<Record<string, unknown>>): boolean {
  const address = isObject(image) ? image.url : image;
  if (typeof address === 'string') return !/^data:/i.test(address);
  if (type === 'input_image') return typeof file === 'string';
  return type === 'image' && isElsewhere(source);
}

function refersToMore(value: Readonly<Record<string, unknown>>): boolean {
  const { type, id, source } = value;
  if (typeof value.file_id === 'string' || typeof value.file_url === 'string' || isElsewhere(source)) return true;
  // An item of responses by its name; its type may be left out.
  const isName = typeof id === 'string' && Object.keys(value).every((key) => key === 'id' || key === 'type');
  return type === 'item_reference' || (isName && (type ?? null) === null);
}

function isElsewhere(source: unknown): boolean {
  return isObject(source) && (source.type === 'url' || source.type === 'file');
}
