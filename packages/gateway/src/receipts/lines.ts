import { createReadStream } from 'node:fs';

/** A line of a chain: its bytes without the line feed; undefined when it is longer than any receipt. */
export type Line = Buffer | undefined;

const LONGEST_LINE = 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * A file's lines, by the line feed alone: a carriage return, or what Unicode calls a line separator, is part of a line.
 * A last line without its break is one too. What is longer than a receipt can be is not kept in memory.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = (): Line => (size > LONGEST_LINE ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts));
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      size += end - start;
      if (size <= LONGEST_LINE) parts.push(chunk.subarray(start, end));
      yield line();
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= LONGEST_LINE) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield line();
}
