import { channelOf, endedBy, isLast } from '../formats/channels.ts';
import type { EndpointName } from '../formats/endpoints.ts';
import { type Json, jsonOf, singleLine } from './event-json.ts';
import { EventSplitter, LARGEST_EVENT, type ParsedEvent, parseEvent } from './event-splitter.ts';
import { count } from './fields.ts';
import { mayHaveParts, redactJson, redactText } from './json-body.ts';
import { decodeString, visitTokens } from './json-tokens.ts';
import { redactLogprobs } from './logprobs.ts';
import type { RuleSet } from './rules.ts';
import { type Finding, replaceFindings, Scanner } from './scanner.ts';
import { MAY_HOLD } from './sieve.ts';

/** One text that a client puts together from many events. */
interface Channel {
  readonly scanner: Scanner;
  length: number;
  /** What has been found in texts that wait, with whether its replacement has been put into an event. */
  findings: { readonly finding: Finding; placed: boolean }[];
}

/** A string of an event that continues a channel, from offset `from` to offset `to` of the channel. */
interface Piece {
  readonly channel: Channel;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

interface WaitingEvent {
  /** As they came; undefined when something in the event alone was replaced. */
  readonly bytes: Buffer | undefined;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Tails as short as this tell nothing; a provider that pauses on one does not hold up its stream. */
const TELLING = 4;
const MOST_CHANNELS = 1024;
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
  readonly #channels = new Map<string, Channel>();
  #waiting: WaitingEvent[] = [];
  #waitingBytes = 0;
  #sawLast = false;

  constructor(endpoint: EndpointName, rules: RuleSet, onEvent: (event: Json) => void) {
    this.#endpoint = endpoint;
    this.#rules = rules;
    this.#onEvent = onEvent;
  }

  /** The event after which nothing comes has been seen. */
  get sawLast(): boolean {
    return this.#sawLast;
  }

  /** What waits does so for a few characters only: it may be sent when nothing more comes for a while. */
  get mayRelease(): boolean {
    return this.#waiting.length > 0 && [...this.#channels.values()].every(({ scanner }) => scanner.undecided < TELLING);
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
    this.#endChannels(['']);
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
    if (event !== undefined) this.#endChannels(endedBy(this.#endpoint, event));
    if (isLast(this.#endpoint, parsed.data ?? '', event)) {
      this.#endChannels(['']);
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
    if (isOneLine && this.#holdsNothing(bytes, text, start, end)) {
      return { bytes, text, pieces: this.#feed(text.slice(start, end), event, start) };
    }
    const skip = (path: readonly (string | number)[]) => channelOf(this.#endpoint, event, path) !== undefined;
    const head = redactText(text.slice(0, start), this.#rules);
    const data = redactJson(text.slice(start, end), this.#rules, { skip });
    const tail = redactText(text.slice(end), this.#rules);
    for (const { counts } of [head, data, tail]) this.#count(counts);
    const redacted = head.text + data.text + tail.text;
    const pieces = this.#feed(data.text, event, head.text.length);
    return { bytes: redacted === text ? bytes : undefined, text: redacted, pieces };
  }

  /** What the event alone holds, for sure: no text of it, and none that it has in several parts. */
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
    return (may & (MAY_HOLD.pattern | MAY_HOLD.special)) === 0 && !mayHaveParts(text);
  }

  #feed(data: string, event: Json, offset: number): Piece[] {
    const pieces: Piece[] = [];
    visitTokens(data, ({ kind, start, end, path }) => {
      const name = kind === 'string' ? channelOf(this.#endpoint, event, path) : undefined;
      if (name === undefined) return;
      const channel = this.#channel(name);
      const text = decodeString(data.slice(start, end));
      const from = channel.length;
      channel.length += text.length;
      channel.scanner.feed(text);
      pieces.push({ channel, text, start: offset + start, end: offset + end, from, to: channel.length });
    });
    return pieces;
  }

  #channel(name: string): Channel {
    const known = this.#channels.get(name);
    if (known !== undefined) return known;
    if (this.#channels.size >= MOST_CHANNELS) throw new Error('the stream has too many parts at once');
    const channel: Channel = { scanner: new Scanner(this.#rules), length: 0, findings: [] };
    this.#channels.set(name, channel);
    return channel;
  }

  #endChannels(prefixes: readonly string[]): void {
    for (const [name, { scanner }] of this.#channels) {
      if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
      scanner.end();
      this.#channels.delete(name);
    }
  }

  /** Everything that is decided, in the order in which it came. */
  #release(early: boolean): Buffer {
    const ready: Buffer[] = [];
    let released = 0;
    for (const event of this.#waiting) {
      const decided = event.pieces.every(({ channel, to }) => channel.scanner.decided >= to);
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
      const edits = this.#editsOf(piece);
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

  /** The findings' shares of one piece; what is found is replaced where it begins, or in the first piece still here. */
  #editsOf({ channel, from, to }: Piece): Finding[] {
    for (const finding of channel.scanner.take()) channel.findings.push({ finding, placed: false });
    const edits: Finding[] = [];
    for (const entry of channel.findings) {
      const { finding } = entry;
      if (finding.end <= from || finding.start >= to) continue;
      edits.push({
        ...finding,
        start: Math.max(finding.start, from) - from,
        end: Math.min(finding.end, to) - from,
        replacement: entry.placed ? '' : finding.replacement,
      });
      if (!entry.placed) count([finding], this.counts);
      entry.placed = true;
    }
    channel.findings = channel.findings.filter(({ finding }) => finding.end > to);
    return edits;
  }

  #count(counts: ReadonlyMap<string, number>): void {
    for (const [rule, number] of counts) this.counts.set(rule, (this.counts.get(rule) ?? 0) + number);
  }
}
