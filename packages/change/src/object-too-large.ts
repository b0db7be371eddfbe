import { SallyportError } from '@sallyport/core';
import type { ObjectType } from './types.ts';

/** The error for an object beyond its bound, the same from every store. */
export function objectTooLarge(oid: string, type: ObjectType, size: number, maxBytes: number): SallyportError {
  return new SallyportError({
    code: 'CHANGE_OBJECT_TOO_LARGE',
    message: `${type} ${oid} has ${size} bytes; at most ${maxBytes} are read`,
    remedy: 'Keep large data out of the repository, for instance in Git LFS.',
  });
}
