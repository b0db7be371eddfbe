import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { unreadable } from './errors.ts';

/** Hexadecimal digests of a file's bytes, which are read piece by piece: an artifact may be large. */
export interface FileDigests {
  readonly sha256: string;
  readonly sha512: string;
}

/** Opens without following a link, and looks at what was opened. @throws SallyportError ARTIFACT_UNREADABLE */
export async function digestFile(path: string): Promise<FileDigests> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(
    (cause: NodeJS.ErrnoException) => {
      throw unreadable(path, cause.code ?? cause.message, cause);
    },
  );
  try {
    if (!(await file.stat()).isFile()) throw unreadable(path, 'it is not a plain file');
    const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
    for await (const chunk of createReadStream(path, { fd: file, autoClose: false })) {
      sha256.update(chunk as Buffer);
      sha512.update(chunk as Buffer);
    }
    return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
  } finally {
    await file.close();
  }
}
