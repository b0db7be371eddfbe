import { SallyportError } from '@sallyport/core';
import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { PathStep, Position } from '../position.ts';
import { decodeText } from './decode.ts';
import { checkTokens, MAX_DEPTH, tooDeep } from './source-check.ts';
import { readValue } from './values.ts';

/** A level has at most a collection and what stands in it open. */
const MOST_OPEN = 2 * MAX_DEPTH + 8;

/** A document and where each of its parts stands. */
export interface ParsedYaml {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. */
  readonly value: unknown;
  /** Where the key or item at this path stands; the nearest one above it when there is none. */
  positionOf(path: readonly PathStep[]): Position;
  /** The scalar at this path as the file spells it, for instance `2.00`; undefined where there is no scalar. */
  sourceOf(path: readonly PathStep[]): string | undefined;
}

/**
 * Reads YAML that a person wrote, for a program that decides on it: one YAML 1.2 document, core schema, UTF-8, at most
 * 1 MiB and 64 levels. A doubled key, an anchor, an alias, a tag, a merge key, a directive, a key that is not a text,
 * and a number in any form but plain decimal are errors, so that what a reader sees is what counts.
 * @param name of the file, for messages: `name:line:column`
 * @throws SallyportError CONFIG_TOO_LARGE, CONFIG_NOT_TEXT, CONFIG_YAML_SYNTAX, CONFIG_YAML_FEATURE,
 *   CONFIG_YAML_TOO_DEEP, CONFIG_YAML_KEY, CONFIG_DUPLICATE_KEY, CONFIG_YAML_NUMBER
 */
export function parseYaml(bytes: Uint8Array, { name }: { readonly name: string }): ParsedYaml {
  const text = decodeText(bytes, name);
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = tokensOf(text, lines, name, at);
  checkTokens(tokens, name, at);
  const document = compose(tokens, text.length, name, at);
  return locate(readValue(document.contents, name, at));
}

/** The parser closes what is open by calling itself: what is open is bounded before that can exhaust the stack. */
function tokensOf(text: string, lines: LineCounter, name: string, at: (offset: number) => Position): CST.Token[] {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MOST_OPEN) throw tooDeep(name, at(parser.offset));
  }
  tokens.push(...parser.end());
  return tokens;
}

function compose(
  tokens: readonly CST.Token[],
  length: number,
  name: string,
  at: (offset: number) => Position,
): Document {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true, merge: false });
  const documents = [...composer.compose(tokens as CST.Token[], true, length)];
  const [document, second] = documents;
  if (document === undefined) throw syntax(name, { line: 1, column: 1 }, 'there is no document');
  const problem = [...document.errors, ...document.warnings][0];
  if (problem !== undefined) throw syntax(name, at(problem.pos[0]), problem.message);
  if (second !== undefined) throw syntax(name, at(second.range[0]), 'a second document begins');
  return document;
}

function locate({ value, places }: ReturnType<typeof readValue>): ParsedYaml {
  const keyOf = (path: readonly PathStep[]): string => JSON.stringify(path);
  return {
    value,
    positionOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const place = places.get(keyOf(path.slice(0, length)));
        if (place !== undefined) return place.position;
      }
      return { line: 1, column: 1 };
    },
    sourceOf: (path) => places.get(keyOf(path))?.source,
  };
}

function syntax(name: string, { line, column }: Position, why: string): SallyportError {
  return new SallyportError({
    code: 'CONFIG_YAML_SYNTAX',
    message: `${name}:${line}:${column} is not one YAML document: ${why}`,
    remedy: 'Correct the file at this place.',
  });
}
