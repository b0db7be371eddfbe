import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FoundOpa, findOpa, type OpaOptions, type Surroundings } from './find.ts';
import { programName } from './tool-cache.ts';

/** An opa in a folder that nobody else can write to. */
export interface OpaTool extends Omit<FoundOpa, 'bytes'> {
  readonly path: string;
}

/**
 * Gives work a verified opa. The bytes that were hashed are written into a folder of their own (mode 0700) and run from
 * there, so that nobody can exchange the program between the look and the use.
 * @throws SallyportError what finding it throws, and what the work throws
 */
export async function withOpa<T>(
  options: OpaOptions,
  work: (tool: OpaTool) => Promise<T>,
  surroundings: Surroundings = ownSurroundings(),
): Promise<T> {
  const { bytes, ...found } = await findOpa(options, surroundings);
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-tool-'));
  try {
    const path = join(folder, programName(surroundings.os));
    // Not asynchronously: a process that starts meanwhile would hold the file open for writing, and it could not be run.
    writeFileSync(path, bytes, { mode: 0o700, flag: 'wx' });
    return await work({ ...found, path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ownSurroundings(): Surroundings {
  const { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE } = process.env;
  return { PATH, RUNNER_TOOL_CACHE, GITHUB_WORKSPACE, os: process.platform, arch: process.arch };
}
