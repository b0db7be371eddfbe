import type { PathStep } from '../position.ts';

/** The parts of a valibot schema that lead to the objects inside it. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly value?: SchemaNode;
  readonly item?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  /** Of a schema that depends on its input; without one it gives every alternative. */
  readonly getter?: (input: unknown) => SchemaNode;
}

/** The keys that a schema knows for the mapping at this path. */
export function keysAt(schema: unknown, path: readonly PathStep[]): string[] {
  let nodes: readonly SchemaNode[] = [schema as SchemaNode];
  for (const step of path) nodes = nodes.flatMap(resolve).flatMap((node) => childrenOf(node, step));
  return nodes.flatMap(resolve).flatMap((node) => Object.keys(node.entries ?? {}));
}

const ALTERNATIVES: ReadonlySet<string> = new Set(['union', 'variant']);

/** A node without its wrappers; several where the schema has alternatives. */
function resolve(node: SchemaNode): SchemaNode[] {
  if (node.wrapped !== undefined) return resolve(node.wrapped);
  if (node.getter !== undefined) return resolve(node.getter(undefined));
  if (ALTERNATIVES.has(node.type) && node.options !== undefined) return node.options.flatMap(resolve);
  return [node];
}

function childrenOf(node: SchemaNode, step: PathStep): SchemaNode[] {
  if (node.entries !== undefined) {
    const child = typeof step === 'string' && Object.hasOwn(node.entries, step) ? node.entries[step] : undefined;
    return child === undefined ? [] : [child];
  }
  if (node.type === 'record' && node.value !== undefined) return [node.value];
  return node.item === undefined ? [] : [node.item];
}

/**
 * Where a list stands in place of a mapping; undefined when nowhere. valibot takes a list for an object without keys, so
 * that one in place of a mapping with defaults would be read as the defaults.
 */
export function listForMapping(schema: unknown, value: unknown): readonly PathStep[] | undefined {
  return search(resolve(schema as SchemaNode), value, []);
}

function search(
  nodes: readonly SchemaNode[],
  value: unknown,
  path: readonly PathStep[],
): readonly PathStep[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const takesLists = nodes.some((node) => node.type === 'array');
  if (Array.isArray(value) && !takesLists && nodes.some(isMappingNode)) return path;
  const entries: [PathStep, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, child] of entries) {
    const children = nodes.flatMap((node) => childrenOf(node, step)).flatMap(resolve);
    const found = search(children, child, [...path, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMappingNode(node: SchemaNode): boolean {
  return node.entries !== undefined || node.type === 'record';
}

/**
 * Where a key stands that no alternative of the schema knows; undefined when nowhere. Of a union valibot says only that
 * nothing fits.
 */
export function strangeKey(schema: unknown, value: unknown): readonly PathStep[] | undefined {
  return searchKey(resolve(schema as SchemaNode), value, []);
}

function searchKey(
  nodes: readonly SchemaNode[],
  value: unknown,
  path: readonly PathStep[],
): readonly PathStep[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  const entries: [PathStep, unknown][] = isList ? [...value.entries()] : Object.entries(value);
  const mappings = nodes.filter(isMappingNode);
  const isStrict = !isList && mappings.length > 0 && mappings.every(({ type }) => type === 'strict_object');
  for (const [step, child] of entries) {
    const children = nodes.flatMap((node) => childrenOf(node, step)).flatMap(resolve);
    if (isStrict && children.length === 0) return [...path, step];
    const found = searchKey(children, child, [...path, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}
