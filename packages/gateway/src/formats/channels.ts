import type { EndpointName } from './endpoints.ts';
import { isObject } from './usage.ts';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** Keys whose texts a client puts together from the events of a stream. */
const GROWING = new Set([
  'content',
  'refusal',
  'reasoning_content',
  'reasoning',
  'thinking',
  'arguments',
  'text',
  'input',
  'transcript',
  'summary',
]);

/**
 * Which text of a stream a string of one event continues.
 * @returns the same name for strings that a client appends to each other; undefined for a string that stands alone
 */
export function channelOf(endpoint: EndpointName, event: Json, path: Path): string | undefined {
  if (endpoint === 'messages') return messagesChannel(event, path);
  if (endpoint === 'responses') return responsesChannel(event, path);
  return choicesChannel(event, path);
}

function choicesChannel(event: Json, path: Path): string | undefined {
  if (path.length < 3) return undefined;
  const [top, position, part] = path;
  if (top === 'choices' && typeof position === 'number' && part === 'logprobs') {
    const isToken = path.length === 6 ? path[5] === 'token' : path.length === 5 && path[3] === 'tokens';
    return isToken ? `${indexAt(event, path, 2)}|logprobs.${path[3]}` : undefined;
  }
  const growing = typeof path.at(-1) === 'string' && GROWING.has(path.at(-1) as string);
  if (
    top !== 'choices' ||
    typeof position !== 'number' ||
    !growing ||
    (part !== 'delta' && part !== 'message' && part !== 'text')
  ) {
    return undefined;
  }
  let name = `${indexAt(event, path, 2)}|${part}`;
  for (let at = 3; at < path.length; at++) {
    name += `.${typeof path[at] === 'number' ? indexAt(event, path, at + 1) : path[at]}`;
  }
  return name;
}

/** The `index` that the item at the first steps of a path gives itself; its place when it gives none. */
function indexAt(event: Json, path: Path, steps: number): unknown {
  let value: unknown = event;
  for (let at = 0; at < steps; at++) value = (value as Json)[path[at] as string];
  return isObject(value) && typeof value.index === 'number' ? value.index : path[steps - 1];
}

function messagesChannel(event: Json, path: Path): string | undefined {
  const [top, key] = path;
  const growing = key === 'text' || key === 'partial_json' || key === 'thinking';
  if (event.type !== 'content_block_delta' || top !== 'delta' || path.length !== 2 || !growing) return undefined;
  return `${event.index}|${key}`;
}

function responsesChannel(event: Json, path: Path): string | undefined {
  const isDelta = typeof event.type === 'string' && event.type.endsWith('.delta');
  const isToken = path.length === 3 && path[0] === 'logprobs' && path[2] === 'token';
  if (!isDelta || !(isToken || (path.length === 1 && path[0] === 'delta'))) return undefined;
  return `${itemOf(event)}${event.content_index}|${event.summary_index}|${event.type}|${path[0]}`;
}

function itemOf(event: Json): string {
  return `${event.item_id}|${event.output_index}|`;
}

/** The beginnings of the names of the channels that end with this event; an empty one means all. */
export function endedBy(endpoint: EndpointName, event: Json): readonly string[] {
  const type = String(event.type ?? '');
  if (endpoint === 'messages') {
    if (type === 'content_block_stop') return [`${event.index}|`];
    return type === 'message_delta' || type === 'message_stop' ? [''] : [];
  }
  if (endpoint === 'responses') {
    if (/^response\.(?:completed|failed|incomplete|cancelled)$/.test(type)) return [''];
    return type.endsWith('.done') ? [itemOf(event)] : [];
  }
  if (!Array.isArray(event.choices)) return [];
  const over = event.choices.filter(
    (choice) => isObject(choice) && typeof choice.finish_reason === 'string' && choice.finish_reason !== '',
  );
  return over.map((choice) => `${choice.index}|`);
}

/** Is this the event after which nothing comes? */
export function isLast(endpoint: EndpointName, data: string, event: Json | undefined): boolean {
  if (endpoint === 'messages') return event?.type === 'message_stop';
  if (endpoint === 'responses')
    return /^response\.(?:completed|failed|incomplete|cancelled)$/.test(String(event?.type));
  return data.trim() === '[DONE]';
}
