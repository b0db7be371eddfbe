import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The tool cache of a runner and what stands in it: `opa/<version>/<architecture>/opa`, as the runner's own tools lay it out. */
export interface ToolCache {
  readonly folder: string;
  readonly os: string;
  readonly arch: string;
}

export function cachedProgram({ folder, os, arch }: ToolCache, version: string): string {
  return join(folder, 'opa', version, arch, programName(os));
}

export function programName(os: string): string {
  return os === 'win32' ? 'opa.exe' : 'opa';
}

/** Keeps a verified program for the next run. A cache that cannot be written to is none: the next run fetches again. */
export async function keepProgram(cache: ToolCache, version: string, bytes: Uint8Array): Promise<void> {
  const target = cachedProgram(cache, version);
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, bytes, { mode: 0o755, flag: 'wx' });
    await rename(draft, target);
    // What the runner's own tools look for.
    await writeFile(`${dirname(target)}.complete`, '');
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
