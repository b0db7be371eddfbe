import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from '@sallyport/core';
import { type SerializedBundle, type Signer, signOrPostpone } from '@sallyport/provenance';
import { makeEvidenceDirectory, readEvidence, writeEvidence } from './evidence-directory.ts';

/** So many signatures at once: a log publishes once a second, and takes many together. */
const AT_ONCE = 16;

/** A Statement and the name of its files in the evidence directory. */
export interface Unsigned {
  readonly name: string;
  readonly statement: Statement;
}

/** What became of it: a bundle, or the path of what is to be completed when the log is back. */
export type SignedOne =
  | { readonly name: string; readonly bundle: SerializedBundle }
  | { readonly name: string; readonly incomplete: string };

export interface SignManyOptions {
  /** Signatures are kept here, as `<name>.incomplete.json`, until their bundles are written: a step that was killed goes on from there. */
  readonly directory: string;
  /** A signature whose log cannot be reached is no error. */
  readonly postpone: boolean;
}

/**
 * Signs Statements side by side and writes their bundles, `<name>.sigstore.json`.
 * @throws SallyportError PROVENANCE_… of the first that fails; bundles that were made stand there, and are not made again
 */
export async function signMany(
  unsigned: readonly Unsigned[],
  signer: Signer,
  options: SignManyOptions,
): Promise<SignedOne[]> {
  await makeEvidenceDirectory(options.directory);
  const signed: SignedOne[] = [];
  const queue = [...unsigned.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, one] = next;
      signed[index] = await signOne(one, signer, options);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return signed;
}

async function signOne(
  { name, statement }: Unsigned,
  signer: Signer,
  { directory, postpone }: SignManyOptions,
): Promise<SignedOne> {
  const file = `${name}.incomplete.json`;
  const path = join(directory, file);
  const pending = {
    read: () => readEvidence(path).catch(() => undefined),
    write: async (text: string) => void (await writeEvidence(directory, file, JSON.parse(text))),
    remove: () => rm(path, { force: true }),
  };
  const result = await signOrPostpone(statement, signer, { pending, postpone });
  if (result.outcome === 'postponed')
    return { name, incomplete: await writeEvidence(directory, file, result.incomplete) };
  await writeEvidence(directory, `${name}.sigstore.json`, result.bundle);
  await pending.remove();
  return { name, bundle: result.bundle };
}
