import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface DocumentedCode {
  readonly code: string;
  /** The messages and remedies that the sources have for it; what is filled in at run time stands as `…`. */
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
  readonly files: readonly string[];
}

/** Every error code that stands in a source as `code: 'DOMAIN_REASON'`, sorted. */
export function errorCodes(root: string): DocumentedCode[] {
  const found = new Map<string, { messages: Set<string>; remedies: Set<string>; files: Set<string> }>();
  for (const path of sources(root)) {
    for (const { code, message, remedy } of codesIn(readFileSync(path, 'utf8'))) {
      const entry = found.get(code) ?? { messages: new Set(), remedies: new Set(), files: new Set() };
      if (message) entry.messages.add(message);
      if (remedy) entry.remedies.add(remedy);
      entry.files.add(relative(root, path));
      found.set(code, entry);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { messages, remedies, files }]) => ({
      code,
      messages: [...messages].sort(),
      remedies: [...remedies].sort(),
      files: [...files].sort(),
    }));
}

function* sources(root: string): Generator<string> {
  for (const folder of ['packages', 'actions']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && entry.name.endsWith('.ts') && path.includes('/src/') && !path.includes('/node_modules/'))
        yield path;
    }
  }
}

/** Rules have codes too (`RISK_…`); they stand in docs/risk.md, and have a `title` where an error has a `message`. */
function* codesIn(source: string): Generator<{ code: string; message?: string; remedy?: string }> {
  for (const match of source.matchAll(/\bcode: '([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g)) {
    const object = source.slice(match.index, endOfObject(source, match.index));
    if (/^\s*title:/m.test(object)) continue;
    const message = literal(object, 'message');
    const remedy = literal(object, 'remedy');
    yield { code: match[1] as string, ...(message && { message }), ...(remedy && { remedy }) };
  }
}

function endOfObject(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '{') depth++;
    if (source[at] === '}' && --depth < 0) return at;
  }
  return source.length;
}

/** The text after `key:`, when it is a literal: quotes taken off, interpolations as `…`. */
function literal(object: string, key: string): string | undefined {
  const match = object.match(
    new RegExp(`\\b${key}:\\s*('(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|\`(?:[^\`\\\\]|\\\\.)*\`)`),
  );
  return match?.[1]
    ?.slice(1, -1)
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ');
}
