import { SallyportError } from '@sallyport/core';

/** A manifest or lockfile that cannot be taken apart: nobody can say what it installs. */
export function unreadable(message: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'DEPENDENCIES_UNREADABLE',
    message,
    remedy: 'Write the file again with the ecosystem’s own tool.',
    cause,
  });
}
