import { SallyportError } from '@sallyport/core';
import type { CST } from 'yaml';
import type { Position } from '../position.ts';

/** Levels of a file. */
export const MAX_DEPTH = 64;

/** What this reader refuses by its syntax alone, with the sentence that says so. */
const REFUSED: Readonly<Record<string, { what: string; remedy: string }>> = {
  anchor: { what: 'an anchor', remedy: 'Write the value out wherever it is needed.' },
  alias: { what: 'an alias', remedy: 'Write the value out; put a pattern that begins with "*" into quotes.' },
  tag: { what: 'a tag', remedy: 'Remove the tag; put a value that begins with "!" into quotes.' },
  directive: { what: 'a directive', remedy: 'Remove the line; the file is YAML 1.2.' },
  'byte-order-mark': { what: 'a byte order mark', remedy: 'Save the file as UTF-8 without a byte order mark.' },
};

/**
 * Looks at a document's tokens before any value is made of them, so that nothing can expand, nest without bound or
 * mean something else than it shows. Works on a stack of its own: depth in the file is not depth in the program.
 * @throws SallyportError CONFIG_YAML_FEATURE, CONFIG_YAML_TOO_DEEP
 */
export function checkTokens(tokens: readonly CST.Token[], name: string, at: (offset: number) => Position): void {
  const stack: { node: unknown; depth: number }[] = tokens.map((node) => ({ node, depth: 0 }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, depth } = entry;
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      for (const child of node) stack.push({ node: child, depth });
      continue;
    }
    const token = node as { type?: string; offset?: number };
    const position = at(token.offset ?? 0);
    const inside = depth + (isCollection(token.type) ? 1 : 0);
    checkToken(token, name, position);
    if (inside > MAX_DEPTH) throw tooDeep(name, position);
    for (const child of Object.values(node)) stack.push({ node: child, depth: inside });
  }
}

function isCollection(type: string | undefined): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function checkToken(token: { type?: string }, name: string, { line, column }: Position): void {
  const refused = token.type !== undefined && Object.hasOwn(REFUSED, token.type) ? REFUSED[token.type] : undefined;
  if (refused === undefined) return;
  throw new SallyportError({
    code: 'CONFIG_YAML_FEATURE',
    message: `${name}:${line}:${column} has ${refused.what}, which this file may not have`,
    remedy: refused.remedy,
  });
}

export function tooDeep(name: string, { line, column }: Position): SallyportError {
  return new SallyportError({
    code: 'CONFIG_YAML_TOO_DEEP',
    message: `${name}:${line}:${column} nests deeper than ${MAX_DEPTH} levels`,
    remedy: 'Flatten the file.',
  });
}
