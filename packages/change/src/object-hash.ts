import { hash } from 'node:crypto';
import type { ObjectType } from './types.ts';

/**
 * The id of the object whose framed bytes (`type SP size NUL content`) are given, in the format of `like`:
 * gitformat-loose(5) and hash-function-transition, "object names".
 */
export function hashFramed(framed: Uint8Array, like: string): string {
  return hash(like.length === 64 ? 'sha256' : 'sha1', framed, 'hex');
}

/** The id of an object from its type and content, in the format of `like` (an id of the same repository). */
export function hashObject(type: ObjectType, content: Uint8Array, like: string): string {
  return hashFramed(Buffer.concat([Buffer.from(`${type} ${content.length}\0`, 'latin1'), content]), like);
}
