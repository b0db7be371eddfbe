import { isObject } from '../formats/usage.ts';
import type { ParsedEvent } from './event-splitter.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The object that an event's data is; undefined when it is none. */
export function jsonOf(data: string | undefined): Json | undefined {
  if (data === undefined || !data.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An event with several data lines, as one with a single line: JSON has its line breaks between tokens only. */
export function singleLine(parsed: ParsedEvent): ParsedEvent {
  const { text, data, span } = parsed;
  if (span !== undefined || data === undefined || jsonOf(data) === undefined) return parsed;
  const others = text.split(/\r\n|\r|\n/).filter((line) => line !== '' && !/^\uFEFF?data(?:$|:)/.test(line));
  const head = `${others.map((line) => `${line}\n`).join('')}data: `;
  const line = data.replaceAll('\n', ' ');
  return { text: `${head}${line}\n\n`, data: line, span: [head.length, head.length + line.length] };
}
