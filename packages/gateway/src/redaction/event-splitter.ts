const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** An event that is never ended would be held for ever. */
export const LARGEST_EVENT = 16 * 1024 * 1024;

/** Cuts a stream of server-sent events (HTML, section 9.2) at its blank lines; every byte is in exactly one event. */
export class EventSplitter {
  #pending: Buffer = Buffer.alloc(0);
  #searched = 0;

  /** The events that this chunk completes. */
  push(chunk: Buffer): Buffer[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const events: Buffer[] = [];
    let start = 0;
    let at = this.#searched;
    for (let feed = this.#pending.indexOf(LINE_FEED, at); feed >= 0; feed = this.#pending.indexOf(LINE_FEED, at)) {
      at = feed + 1;
      if (!this.#isBlank(start, feed)) continue;
      events.push(this.#pending.subarray(start, at));
      start = at;
    }
    this.#pending = this.#pending.subarray(start);
    this.#searched = this.#pending.length;
    return events;
  }

  /** What came after the last blank line. */
  rest(): Buffer {
    const rest = this.#pending;
    this.#pending = Buffer.alloc(0);
    this.#searched = 0;
    return rest;
  }

  get held(): number {
    return this.#pending.length;
  }

  /** Is the line that ends at `feed` empty? */
  #isBlank(start: number, feed: number): boolean {
    const end = this.#pending[feed - 1] === CARRIAGE_RETURN && feed > start ? feed - 1 : feed;
    return end === start || this.#pending[end - 1] === LINE_FEED;
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

/** Takes an event apart. @throws TypeError when the bytes are not UTF-8 */
export function parseEvent(bytes: Buffer): ParsedEvent {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/^(?:\uFEFF)?data(?:: ?([^\r\n]*))?(?=\r?\n|$)/gm)) {
    const end = match.index + match[0].length;
    spans.push([end - (match[1]?.length ?? 0), end]);
  }
  const data = spans.map(([start, end]) => text.slice(start, end)).join('\n');
  return { text, data: spans.length === 0 ? undefined : data, span: spans.length === 1 ? spans[0] : undefined };
}
