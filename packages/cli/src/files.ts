import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import type { CliIo } from './io.ts';

/**
 * Reads a file that an option names.
 * @param option as the person wrote it, for the message
 * @throws SallyportError CLI_FILE_UNREADABLE
 */
export async function readOptionFile(io: CliIo, path: string, option: string): Promise<Buffer> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (cause) {
    throw new SallyportError({
      code: 'CLI_FILE_UNREADABLE',
      message: `${option} names ${path}, which cannot be read: ${(cause as Error).message}`,
      remedy: 'Give the path of a file that is there and that you may read.',
      cause,
    });
  }
}
