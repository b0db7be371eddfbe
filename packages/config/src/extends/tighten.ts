import { SallyportError } from '@sallyport/core';
import { formatPath, type PathStep, type Position } from '../position.ts';
import { place, shown } from '../schema/validate.ts';
import { combinationFor } from './combinations.ts';

interface Source {
  readonly name: string;
  readonly positionOf: (path: readonly PathStep[]) => Position;
}

/**
 * An organisation's file with a repository's laid over it. What the organisation says can only be tightened: a value
 * that would loosen it is an error that shows both. What it does not say is the repository's to set.
 * @param parent the organisation's file as written, valid by itself
 * @param own the repository's file as written, valid by itself
 * @throws SallyportError CONFIG_LOOSENED
 */
export function tighten(parent: unknown, own: unknown, source: Source): unknown {
  return combine(parent, own, [], source);
}

function combine(parent: unknown, own: unknown, path: readonly PathStep[], source: Source): unknown {
  if (own === undefined) return parent;
  if (parent === undefined) return mayAdd(path, own, source);
  const combination = combinationFor(path);
  if (combination === undefined && isMapping(parent) && isMapping(own)) {
    const keys = new Set([...Object.keys(parent), ...Object.keys(own)]);
    return Object.fromEntries([...keys].map((key) => [key, combine(parent[key], own[key], [...path, key], source)]));
  }
  const combined = combination?.(parent, own);
  if (combined === undefined) throw loosened(parent, own, path, source);
  return combined;
}

/** A new agent beside those that the organisation named is a new right; a new key elsewhere is the repository's own. */
function mayAdd(path: readonly PathStep[], own: unknown, source: Source): unknown {
  if (path.length === 2 && path[0] === 'agents') throw loosened(undefined, own, path, source);
  return own;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function loosened(
  parent: unknown,
  own: unknown,
  path: readonly PathStep[],
  { name, positionOf }: Source,
): SallyportError {
  return new SallyportError({
    code: 'CONFIG_LOOSENED',
    message: `${place(name, positionOf(path))} "${formatPath(path)}" loosens what the organisation has: ${shown(parent)} there, ${shown(own)} here`,
    remedy: "Keep the organisation's value or a stricter one, or have the organisation change its file.",
  });
}
