import { SallyportError } from '@sallyport/core';
import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { PathStep, Position } from '../position.ts';

/** Where a key or an item stands, and how the file spells it when it is a scalar. */
export interface Place {
  readonly position: Position;
  readonly source?: string;
}

interface Reading {
  readonly name: string;
  readonly at: (offset: number) => Position;
  /** By the path's JSON. */
  readonly places: Map<string, Place>;
}

/** Names that objects of the language have by themselves: nobody needs them, and a program can trip over them. */
const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * A composed node as plain data. Depth is bounded before (`checkTokens`).
 * @throws SallyportError CONFIG_YAML_KEY, CONFIG_DUPLICATE_KEY, CONFIG_YAML_NUMBER, CONFIG_YAML_FEATURE
 */
export function readValue(
  node: unknown,
  name: string,
  at: (offset: number) => Position,
): { value: unknown; places: Map<string, Place> } {
  const reading: Reading = { name, at, places: new Map() };
  return { value: read(node, [], { line: 1, column: 1 }, reading), places: reading.places };
}

function read(node: unknown, path: readonly PathStep[], position: Position, reading: Reading): unknown {
  const source = isScalar(node) && typeof node.source === 'string' ? { source: node.source } : {};
  reading.places.set(JSON.stringify(path), { position, ...source });
  if (isMap(node)) return readMap(node.items, path, reading);
  if (isSeq(node)) {
    return node.items.map((item, index) => read(item, [...path, index], startOf(item, position, reading), reading));
  }
  if (isScalar(node)) return readScalar(node, startOf(node, position, reading), reading);
  return null;
}

function readMap(pairs: readonly Pair[], path: readonly PathStep[], reading: Reading): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const pair of pairs) {
    const position = startOf(pair.key, { line: 1, column: 1 }, reading);
    const key = readKey(pair.key, position, reading);
    if (Object.hasOwn(object, key)) throw duplicate(key, position, reading);
    object[key] = read(pair.value, [...path, key], position, reading);
  }
  return object;
}

function readKey(node: unknown, position: Position, reading: Reading): string {
  const key = isScalar(node) ? node.value : undefined;
  if (key === '<<') throw keyError('is a merge key', 'Write the keys out.', position, reading);
  if (typeof key !== 'string') throw keyError('has a key that is not a text', 'Put it into quotes.', position, reading);
  if (RESERVED_KEYS.includes(key)) {
    throw keyError(`has the reserved key ${JSON.stringify(key)}`, 'Remove it.', position, reading);
  }
  return key;
}

function readScalar(node: Scalar, position: Position, { name }: Reading): unknown {
  const { value } = node;
  if (typeof value === 'number' && !PLAIN_NUMBER.test(node.source ?? '')) {
    throw new SallyportError({
      code: 'CONFIG_YAML_NUMBER',
      message: `${name}:${position.line}:${position.column} spells a number as ${node.source ?? String(value)}`,
      remedy: 'Write plain decimal digits; put it into quotes if it is a text.',
    });
  }
  return value;
}

function startOf(node: unknown, otherwise: Position, { at }: Reading): Position {
  const range = typeof node === 'object' && node !== null ? (node as { range?: readonly number[] | null }).range : null;
  return range?.[0] === undefined ? otherwise : at(range[0]);
}

function keyError(what: string, remedy: string, { line, column }: Position, { name }: Reading): SallyportError {
  return new SallyportError({ code: 'CONFIG_YAML_KEY', message: `${name}:${line}:${column} ${what}`, remedy });
}

function duplicate(key: string, { line, column }: Position, { name }: Reading): SallyportError {
  return new SallyportError({
    code: 'CONFIG_DUPLICATE_KEY',
    message: `${name}:${line}:${column} has the key ${JSON.stringify(key)} a second time`,
    remedy: 'Keep one of the two.',
  });
}
