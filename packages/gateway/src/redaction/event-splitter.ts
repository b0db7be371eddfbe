import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** An event that is never ended would be held for ever. */
export const LARGEST_EVENT = 16 * 1024 * 1024;

/** Cuts a stream of server-sent events (HTML, section 9.2) at its blank lines; every byte is in exactly one event. */
export class EventSplitter {
  #pending: Buffer = Buffer.alloc(0);
  /** Up to here `#pending` has been looked at. */
  #at = 0;
  /** Where the line that is being looked at begins. */
  #line = 0;

  /** The events that this chunk completes. */
  push(chunk: Buffer): Buffer[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const events: Buffer[] = [];
    let start = 0;
    for (let end = this.#endOfLine(); end >= 0; end = this.#endOfLine()) {
      const next = this.#afterBreak(end);
      if (next < 0) break;
      const isBlank = end === this.#line;
      this.#at = next;
      this.#line = next;
      if (!isBlank) continue;
      events.push(this.#pending.subarray(start, next));
      start = next;
    }
    this.#pending = this.#pending.subarray(start);
    this.#at -= start;
    this.#line -= start;
    return events;
  }

  /** What came after the last blank line. */
  rest(): Buffer {
    const rest = this.#pending;
    this.#pending = Buffer.alloc(0);
    this.#at = 0;
    this.#line = 0;
    return rest;
  }

  get held(): number {
    return this.#pending.length;
  }

  /** The next line feed or carriage return; -1 when the line goes on. */
  #endOfLine(): number {
    for (; this.#at < this.#pending.length; this.#at++) {
      const byte = this.#pending[this.#at];
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return this.#at;
    }
    return -1;
  }

  /** Where the next line begins; -1 while the next byte could still be the line feed of a carriage return. */
  #afterBreak(end: number): number {
    if (this.#pending[end] === LINE_FEED) return end + 1;
    if (end + 1 >= this.#pending.length) return -1;
    return this.#pending[end + 1] === LINE_FEED ? end + 2 : end + 1;
  }
}

export interface ParsedEvent {
  /** The event's text; its lines keep their breaks. */
  readonly text: string;
  /** The data as the event has it; undefined when there is none. */
  readonly data: string | undefined;
  /** Where the only data line's value stands in `text`; undefined when there are several lines. */
  readonly span: readonly [start: number, end: number] | undefined;
}

const FIELD = 'data: ';
const END = '\n\n';

/** Takes an event apart. @throws TypeError when the bytes are not UTF-8 */
export function parseEvent(bytes: Buffer): ParsedEvent {
  if (!isUtf8(bytes)) throw new TypeError('an event of the stream is not UTF-8');
  const text = bytes.toString('utf8');
  const end = text.length - END.length;
  // Nearly every event is one line.
  if (text.startsWith(FIELD) && text.indexOf('\n') === end && text.endsWith(END) && !text.includes('\r')) {
    return { text, data: text.slice(FIELD.length, end), span: [FIELD.length, end] };
  }
  return parseLines(text);
}

function parseLines(text: string): ParsedEvent {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/(?<![^\r\n])\uFEFF?data(?:: ?([^\r\n]*))?(?![^\r\n])/g)) {
    const end = match.index + match[0].length;
    spans.push([end - (match[1]?.length ?? 0), end]);
  }
  const data = spans.map(([start, end]) => text.slice(start, end)).join('\n');
  return { text, data: spans.length === 0 ? undefined : data, span: spans.length === 1 ? spans[0] : undefined };
}
