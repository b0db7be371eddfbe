import { channelOf, endedBy, isLast } from '../formats/channels.ts';
import type { EndpointName } from '../formats/endpoints.ts';
import { type Json, jsonOf, singleLine } from './event-json.ts';
import { EventSplitter, LARGEST_EVENT, type ParsedEvent, parseEvent } from './event-splitter.ts';
import { continuationsIn, GrowingTexts, isDecided, type Piece } from './growing-texts.ts';
import { redactJson, redactText } from './json-body.ts';
import { redactLogprobs } from './logprobs.ts';
import type { RuleSet } from './rules.ts';
import { replaceFindings } from './scanner.ts';
import { MAY_HOLD } from './sieve.ts';

interface WaitingEvent {
  /** As they came; undefined when something in the event alone was replaced. */
  readonly bytes: Buffer | undefined;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const MOST_WAITING = 8 * 1024 * 1024;

/**
 * Redacts server-sent events. Texts that grow over many events are looked at as the client will read them, so that a
 * secret which is cut anywhere is found; an event waits while what it ends with may be the beginning of one. Events in
 * which nothing is found go on byte for byte.
 */
export class StreamRedactor {
  readonly counts = new Map<string, number>();
  readonly #endpoint: EndpointName;
  readonly #rules: RuleSet;
  readonly #onEvent: (event: Json) => void;
  readonly #splitter = new EventSplitter();
  readonly #texts: GrowingTexts;
  #waiting: WaitingEvent[] = [];
  #waitingBytes = 0;
  #sawLast = false;

  constructor(endpoint: EndpointName, rules: RuleSet, onEvent: (event: Json) => void) {
    this.#endpoint = endpoint;
    this.#rules = rules;
    this.#onEvent = onEvent;
    this.#texts = new GrowingTexts(rules, this.counts);
  }

  /** The event after which nothing comes has been seen. */
  get sawLast(): boolean {
    return this.#sawLast;
  }

  /** What waits does so for a few characters only: it may be sent when nothing more comes for a while. */
  get mayRelease(): boolean {
    return this.#waiting.length > 0 && this.#texts.tellsLittle;
  }

  /** @throws Error when the stream cannot be read; nothing of it may go on then */
  push(chunk: Buffer): Buffer {
    for (const bytes of this.#splitter.push(chunk)) this.#take(bytes);
    if (this.#splitter.held > LARGEST_EVENT) throw new Error('an event of the stream does not end');
    return this.#release(false);
  }

  /** Sends what waits for a few characters only. */
  releaseShort(): Buffer {
    return this.mayRelease ? this.#release(true) : Buffer.alloc(0);
  }

  /** The stream is over. */
  end(): Buffer {
    const rest = this.#splitter.rest();
    if (rest.length > 0) this.#take(rest);
    this.#texts.end(['']);
    return this.#release(false);
  }

  #take(bytes: Buffer): void {
    const original = parseEvent(bytes);
    const parsed = singleLine(original);
    const event = jsonOf(parsed.data);
    if (event !== undefined) this.#onEvent(event);
    const waiting =
      event === undefined ? this.#plain(bytes, parsed) : this.#redactAlone(bytes, parsed, event, parsed === original);
    this.#waiting.push(waiting);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > MOST_WAITING) throw new Error('too much of the stream waits for its redaction');
    if (event !== undefined) this.#texts.end(endedBy(this.#endpoint, event));
    if (isLast(this.#endpoint, parsed.data ?? '', event)) {
      this.#texts.end(['']);
      this.#sawLast = true;
    }
  }

  #plain(bytes: Buffer, { text }: ParsedEvent): WaitingEvent {
    const redacted = redactText(text, this.#rules);
    this.#count(redacted.counts);
    return redacted.counts.size === 0 && redacted.text === text
      ? { bytes, text, pieces: [] }
      : { bytes: undefined, text: redacted.text, pieces: [] };
  }

  /** Redacts what stands in this event alone, and feeds the rest to its channels. */
  #redactAlone(bytes: Buffer, { text, span }: ParsedEvent, event: Json, isOneLine: boolean): WaitingEvent {
    const [start, end] = span as readonly [number, number];
    const json = text.slice(start, end);
    if (isOneLine && this.#holdsNothing(bytes, text, start, end)) {
      const { strings, mayHaveParts } = continuationsIn(this.#endpoint, event, json);
      if (!mayHaveParts) return { bytes, text, pieces: this.#texts.feed(strings, json, start) };
    }
    const skip = (path: readonly (string | number)[]) => channelOf(this.#endpoint, event, path) !== undefined;
    const head = redactText(text.slice(0, start), this.#rules);
    const data = redactJson(json, this.#rules, { skip });
    const tail = redactText(text.slice(end), this.#rules);
    for (const { counts } of [head, data, tail]) this.#count(counts);
    const redacted = head.text + data.text + tail.text;
    const { strings } = continuationsIn(this.#endpoint, event, data.text);
    const pieces = this.#texts.feed(strings, data.text, head.text.length);
    return { bytes: redacted === text ? bytes : undefined, text: redacted, pieces };
  }

  /** Is it sure that no text of the event alone holds anything? */
  #holdsNothing(bytes: Buffer, text: string, start: number, end: number): boolean {
    const { sieve } = this.#rules;
    const isAscii = bytes.length === text.length;
    const from = isAscii ? start : Buffer.byteLength(text.slice(0, start));
    const to = isAscii ? end : bytes.length - Buffer.byteLength(text.slice(end));
    // Outside its strings JSON has no escapes: what they hold is told as if the whole were one.
    const may =
      sieve.sift(bytes, 0, from, false) |
      sieve.sift(bytes, from, to, true) |
      sieve.sift(bytes, to, bytes.length, false);
    return (may & (MAY_HOLD.pattern | MAY_HOLD.special)) === 0;
  }

  /** Everything that is decided, in the order in which it came. */
  #release(early: boolean): Buffer {
    const ready: Buffer[] = [];
    let released = 0;
    for (const event of this.#waiting) {
      const decided = event.pieces.every(isDecided);
      if (!decided && !early) break;
      ready.push(this.#finish(event));
      released++;
    }
    this.#waiting.splice(0, released);
    this.#waitingBytes = this.#waiting.reduce((sum, { text }) => sum + text.length, 0);
    return ready.length === 1 ? (ready[0] as Buffer) : Buffer.concat(ready);
  }

  #finish({ bytes, text, pieces }: WaitingEvent): Buffer {
    let result = '';
    let at = 0;
    for (const piece of pieces) {
      const edits = this.#texts.editsOf(piece);
      if (edits.length === 0) continue;
      result += text.slice(at, piece.start) + JSON.stringify(replaceFindings(piece.text, edits));
      at = piece.end;
    }
    if (at === 0) return bytes ?? Buffer.from(text);
    return Buffer.from(this.#withoutAlternatives(text, result + text.slice(at)));
  }

  #withoutAlternatives(text: string, redacted: string): string {
    const [start, end] = [redacted.indexOf('{'), redacted.lastIndexOf('}') + 1];
    const original = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
    return (
      redacted.slice(0, start) + redactLogprobs(original, redacted.slice(start, end), this.#rules) + redacted.slice(end)
    );
  }

  #count(counts: ReadonlyMap<string, number>): void {
    for (const [rule, number] of counts) this.counts.set(rule, (this.counts.get(rule) ?? 0) + number);
  }
}
