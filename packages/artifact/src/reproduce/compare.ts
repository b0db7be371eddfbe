import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SallyportError } from '@sallyport/core';
import { digestFile } from '../subject/digests.ts';
import { filesOf } from '../subject/directory.ts';
import { explainContents } from './explain.ts';

/** An output that two builds made differently. */
export interface Difference {
  /** Relative to the source folder. */
  readonly path: string;
  readonly kind: 'missing' | 'mode' | 'content';
  /** What differs, for people: where, and as far as it can be seen why. */
  readonly detail: string;
}

/**
 * What differs between the outputs of two builds, in the order of their paths. The umask is not the same, so that of the
 * modes only what is executable counts.
 * @throws SallyportError REPRODUCE_NO_OUTPUT, ARTIFACT_UNREADABLE
 */
export async function compareOutputs(first: string, second: string, outputs: readonly string[]): Promise<Difference[]> {
  const [one, two] = [await listed(first, outputs), await listed(second, outputs)];
  if (one.size === 0 && two.size === 0) throw nothing(outputs);
  const differences: Difference[] = [];
  for (const path of [...new Set([...one, ...two])].sort()) {
    if (!one.has(path) || !two.has(path)) {
      const detail = `only the ${one.has(path) ? 'first' : 'second'} build made it`;
      differences.push({ path, kind: 'missing', detail });
    } else differences.push(...(await compareFile(path, join(first, path), join(second, path))));
  }
  return differences;
}

/** SHA-256 of every file that a build made, by its path. @throws SallyportError ARTIFACT_UNREADABLE */
export async function digestsOf(folder: string, outputs: readonly string[]): Promise<Record<string, string>> {
  const digests: [string, string][] = [];
  for (const path of [...(await listed(folder, outputs))].sort())
    digests.push([path, (await digestFile(join(folder, path))).sha256]);
  return Object.fromEntries(digests);
}

async function listed(folder: string, outputs: readonly string[]): Promise<Set<string>> {
  const paths = new Set<string>();
  for (const output of outputs) {
    const status = await stat(join(folder, output)).catch(() => undefined);
    if (status?.isDirectory()) for (const file of await filesOf(join(folder, output))) paths.add(`${output}/${file}`);
    else if (status !== undefined) paths.add(output);
  }
  return paths;
}

async function compareFile(path: string, first: string, second: string): Promise<Difference[]> {
  const [one, two] = [await readFile(first), await readFile(second)];
  const executable = [await stat(first), await stat(second)].map(({ mode }) => (mode & 0o100) !== 0);
  const differences: Difference[] = [];
  if (executable[0] !== executable[1])
    differences.push({
      path,
      kind: 'mode',
      detail: `executable in the ${executable[0] ? 'first' : 'second'} build only`,
    });
  if (!one.equals(two)) differences.push({ path, kind: 'content', detail: explainContents(one, two) });
  return differences;
}

function nothing(outputs: readonly string[]): SallyportError {
  return new SallyportError({
    code: 'REPRODUCE_NO_OUTPUT',
    message: `neither build made ${outputs.join(' or ')}`,
    remedy: 'Name what the command makes with --output, relative to the source folder.',
  });
}
