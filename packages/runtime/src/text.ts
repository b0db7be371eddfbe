import { escapeActing } from '@sallyport/core';

/**
 * Text from outside for a log: nothing in it starts a workflow command (`::name::`, `##[name]`; the runner looks for
 * them in every line that a step prints), moves the cursor, or hides what follows. Line feeds and tabs stay.
 */
export function plainText(text: string): string {
  return escapeActing(text.replace(/\r\n/g, '\n'), '\n\t')
    .replace(/:(?=:)/g, ': ')
    .replace(/##(?=\[)/g, '## ');
}

/** At most `limit` UTF-16 units of a text, the last of them saying what is missing. Never splits a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const marker = `\n… cut: ${text.length} characters, the first ${limit} kept`;
  const kept = text.slice(0, Math.max(0, limit - marker.length));
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + marker;
}

/** At most `limit` bytes of UTF-8, marked where it was cut. */
export function cutBytes(text: string, limit: number): string {
  const size = Buffer.byteLength(text);
  if (size <= limit) return text;
  const marker = `\n\n… cut: ${size} bytes, about ${limit} kept\n`;
  const kept = Buffer.from(text).subarray(0, Math.max(0, limit - Buffer.byteLength(marker)));
  return new TextDecoder().decode(kept).replace(/(?<!\ufffd)\ufffd+$/, '') + marker;
}

/**
 * A JSON list that fits into `limit` UTF-16 units and stays JSON: whole items from the front, then, where some are
 * left out, a last item with the code `TRUNCATED` and their number.
 */
export function jsonWithin(items: readonly unknown[], limit: number): string {
  const texts = items.map((item) => JSON.stringify(item));
  const whole = `[${texts.join(',')}]`;
  if (whole.length <= limit) return whole;
  const room = limit - markerItem(items.length).length - 2;
  let length = 0;
  let kept = 0;
  for (const text of texts) {
    if (length + text.length + 1 > room) break;
    length += text.length + 1;
    kept++;
  }
  return `[${[...texts.slice(0, kept), markerItem(items.length - kept)].join(',')}]`;
}

function markerItem(left: number): string {
  return JSON.stringify({ code: 'TRUNCATED', message: `${left} more; the whole list is in the Statement and the log` });
}
