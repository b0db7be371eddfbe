import { channelOf } from '../formats/channels.ts';
import type { EndpointName } from '../formats/endpoints.ts';
import { PART_KEYS } from '../formats/json-reader.ts';
import type { Json } from './event-json.ts';
import { count } from './fields.ts';
import { decodeString, visitTokens } from './json-tokens.ts';
import { PLACEHOLDER_SHAPE } from './placeholders.ts';
import type { RuleSet } from './rules.ts';
import { type Finding, Scanner } from './scanner.ts';

/** One text that a client puts together from many events. */
interface Channel {
  readonly scanner: Scanner;
  length: number;
  /** Its last characters. */
  tail: string;
  /** What has been found in texts that wait, with whether its replacement has been put into an event. */
  findings: { readonly finding: Finding; placed: boolean }[];
}

/** A string of an event that continues a text, by its place in the event's JSON. */
interface Continuation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The same, from offset `from` to offset `to` of its text. */
export interface Piece {
  readonly channel: Channel;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What an event's strings are. */
export interface Continuations {
  readonly strings: readonly Continuation[];
  /** Strings of the event could be parts of one text: a key of parts comes twice, or a list of tokens. */
  readonly mayHaveParts: boolean;
}

/** Tails as short as this tell nothing; a provider that pauses on one does not hold up its stream. */
const TELLING = 4;
const MOST_CHANNELS = 1024;

/**
 * Which strings of an event continue texts.
 * @param json of the event; its keys are spelt without escapes
 */
export function continuationsIn(endpoint: EndpointName, event: Json, json: string): Continuations {
  const strings: Continuation[] = [];
  /** By a key's place among those of parts. */
  let seen = 0;
  let mayHaveParts = false;
  visitTokens(json, ({ kind, start, end, path }) => {
    if (kind === 'key') {
      const key = json.slice(start + 1, end - 1);
      const bit = 1 << (PART_KEYS.indexOf(key) + 1);
      mayHaveParts ||= key === 'tokens' || (bit > 1 && (seen & bit) !== 0);
      seen |= bit;
    } else if (kind === 'string') {
      const name = channelOf(endpoint, event, path);
      if (name !== undefined) strings.push({ name, start, end });
    }
  });
  return { strings, mayHaveParts };
}

/** The texts that grow over the events of a stream, looked at as the client will read them. */
export class GrowingTexts {
  readonly #rules: RuleSet;
  readonly #counts: Map<string, number>;
  readonly #channels = new Map<string, Channel>();

  /** @param counts how many findings each rule had; it is added to */
  constructor(rules: RuleSet, counts: Map<string, number>) {
    this.#rules = rules;
    this.#counts = counts;
  }

  /** What is not decided is so for a few characters only. */
  get tellsLittle(): boolean {
    for (const channel of this.#channels.values())
      if (channel.scanner.undecided >= TELLING || this.#mayBePlaceholder(channel)) return false;
    return true;
  }

  /**
   * @param json of the event that the strings are in
   * @param offset of that JSON in the event's text
   */
  feed(strings: readonly Continuation[], json: string, offset: number): Piece[] {
    return strings.map(({ name, start, end }) => {
      const channel = this.#channel(name);
      const text = decodeString(json.slice(start, end));
      const from = channel.length;
      channel.length += text.length;
      channel.tail = (channel.tail + text).slice(1 - TELLING);
      channel.scanner.feed(text);
      return { channel, text, start: offset + start, end: offset + end, from, to: channel.length };
    });
  }

  /** The texts whose names begin so are over. */
  end(prefixes: readonly string[]): void {
    for (const [name, { scanner }] of this.#channels) {
      if (!prefixes.some((prefix) => name.startsWith(prefix))) continue;
      scanner.end();
      this.#channels.delete(name);
    }
  }

  /** The findings' shares of one piece; what is found is replaced where it begins, or in the first piece still here. */
  editsOf({ channel, from, to }: Piece): Finding[] {
    for (const finding of channel.scanner.take()) channel.findings.push({ finding, placed: false });
    if (channel.findings.length === 0) return [];
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
      if (!entry.placed) count([finding], this.#counts);
      entry.placed = true;
    }
    channel.findings = channel.findings.filter(({ finding }) => finding.end > to);
    return edits;
  }

  /** The beginning of one that is sent alone would stay in front of what the placeholder stands for. */
  #mayBePlaceholder({ scanner, tail }: Channel): boolean {
    if (!this.#rules.shapes.includes(PLACEHOLDER_SHAPE)) return false;
    for (let size = scanner.undecided; size > 0; size--)
      if (PLACEHOLDER_SHAPE.hints.some((hint) => hint.startsWith(tail.slice(-size)))) return true;
    return false;
  }

  #channel(name: string): Channel {
    const known = this.#channels.get(name);
    if (known !== undefined) return known;
    if (this.#channels.size >= MOST_CHANNELS) throw new Error('the stream has too many parts at once');
    const channel: Channel = { scanner: new Scanner(this.#rules), length: 0, tail: '', findings: [] };
    this.#channels.set(name, channel);
    return channel;
  }
}

/** Is it known of all of it whether it holds something? */
export function isDecided({ channel, to }: Piece): boolean {
  return channel.scanner.decided >= to;
}
