import { openPrompt } from '@sallyport/gateway';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo } from '../../io.ts';
import { printable } from '../../output.ts';
import type { OpenOptions } from '../receipts.ts';

/** Prints a kept prompt, or writes it as it is. */
export async function openKept(file: string, { identity, out }: OpenOptions, io: CliIo): Promise<void> {
  const key = (await readInput(io, identity)).toString('utf8');
  const opened = Buffer.from(await openPrompt(await readInput(io, file), file, key)).toString('utf8');
  if (out !== undefined) return writeOutput(io, out, opened);
  io.stdout.write(io.isTTY ? `${printable(opened)}\n` : opened);
}
