import { SallyportError } from '@sallyport/core';

/** @returns an error for an artifact that cannot be named by a digest. */
export function unreadable(path: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'ARTIFACT_UNREADABLE',
    message: `${path} cannot be taken for an artifact: ${why}`,
    remedy: 'Give a plain file, or a directory of plain files; pack links and special files into an archive.',
    cause,
  });
}
