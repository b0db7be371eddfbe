import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import type { CliIo } from './io.ts';

const MAX_INPUT_BYTES = 128 * 1024 * 1024;

/**
 * A file's bytes; the path is relative to where the command was started.
 * @throws SallyportError FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readInput(io: CliIo, path: string): Promise<Buffer> {
  const bytes = await readHead(io, path, MAX_INPUT_BYTES + 1);
  if (bytes.length <= MAX_INPUT_BYTES) return bytes;
  throw new SallyportError({
    code: 'FILE_TOO_LARGE',
    message: `${path} has more than ${MAX_INPUT_BYTES} bytes`,
    remedy: 'Give the right file; no input of a command is so large.',
  });
}

/** The first bytes of a file, at most so many: whatever reads them says what is too large. */
export async function readHead(io: CliIo, path: string, bytes: number): Promise<Buffer> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(resolve(io.cwd, path), { end: bytes - 1 })) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new SallyportError({
      code: 'FILE_UNREADABLE',
      message: `${path} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'unknown'}`,
      remedy: 'Check the path and the rights to the file.',
      cause,
    });
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, then moved there.
 * @throws SallyportError FILE_UNWRITABLE
 */
export async function writeOutput(io: CliIo, path: string, text: string): Promise<void> {
  const target = resolve(io.cwd, path);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new SallyportError({
      code: 'FILE_UNWRITABLE',
      message: `${path} cannot be written: ${(cause as NodeJS.ErrnoException).code ?? 'unknown'}`,
      remedy: 'Check that its folder exists and can be written to.',
      cause,
    });
  }
}

/** Which opa the options name: its path, from where the command was started, and what it has to hash to. */
export function opaOf(io: CliIo, { opa, opaSha256 }: { readonly opa?: string; readonly opaSha256?: string }) {
  return { path: opa && resolve(io.cwd, opa), sha256: opaSha256 };
}
