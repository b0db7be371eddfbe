import { constants } from 'node:fs';
import { access, open, realpath } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';
import type { OpaPin } from '@sallyport/config';
import { isSallyportError, SallyportError, sha256 as sha256Of } from '@sallyport/core';
import { fetchProgram } from './fetch.ts';
import { type PinnedOpa, type Platform, resolvePins } from './releases.ts';
import { cachedProgram, keepProgram, programName, type ToolCache } from './tool-cache.ts';

const MAX_BYTES = 512 * 1024 * 1024;

/** Which opa evaluates a team's own policies. */
export interface OpaOptions {
  /** The program, and no other; unless told, the first `opa` on PATH, then the tool cache, then where a pin fetches from. */
  readonly path?: string | undefined;
  /** What its bytes have to hash to; not checked unless told. */
  readonly sha256?: string | undefined;
  /** One of these, too: `gate.opa` of the configuration at the base. Any, where there is none. */
  readonly pinned?: readonly (string | OpaPin)[] | undefined;
}

/** Where to look; the process's own unless told. */
export interface Surroundings extends Platform {
  readonly PATH?: string | undefined;
  readonly RUNNER_TOOL_CACHE?: string | undefined;
  /** Where a job checks code out, the head's perhaps. */
  readonly GITHUB_WORKSPACE?: string | undefined;
}

/** A program that was read once: what was hashed is what will run. */
export interface FoundOpa {
  readonly bytes: Buffer;
  readonly sha256: string;
  /** The version that its pin names; null where none does. */
  readonly version: string | null;
  /** Was a checksum asked for? */
  readonly pinned: boolean;
}

interface Candidate {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where to keep it once it has been verified. */
  readonly keep?: (bytes: Buffer) => Promise<void>;
}

/**
 * Finds the opa that is asked for. Every place is asked in turn until the bytes of one are right; where no checksum is
 * asked for, the first on PATH is taken unless it lies in the workspace, and nothing is fetched.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED, POLICIES_OPA_UNKNOWN, POLICIES_OPA_UNPINNED
 */
export async function findOpa(options: OpaOptions, surroundings: Surroundings): Promise<FoundOpa> {
  const { path, sha256: given, pinned = [] } = options;
  const pins = resolvePins(pinned, surroundings);
  const asked = given !== undefined || pinned.length > 0;
  const refused: string[] = [];
  for await (const { name, bytes, keep } of candidates(path, pins, surroundings, refused)) {
    const sha256 = sha256Of(bytes);
    if (!asked && path === undefined && (await isWithin(name, surroundings.GITHUB_WORKSPACE)))
      throw unpinned(name, sha256);
    const fits = (given === undefined || given === sha256) && (pinned.length === 0 || pins.versions.has(sha256));
    if (fits) {
      await keep?.(bytes);
      return { bytes, sha256, version: pins.versions.get(sha256) ?? null, pinned: asked };
    }
    refused.push(`${name} has the SHA-256 ${sha256}`);
  }
  if (refused.length === 0) throw missing(path);
  throw changed(refused, [...(given === undefined ? [] : [given]), ...anyOf(pins)]);
}

function anyOf({ versions }: PinnedOpa): string[] {
  return versions.size === 0 ? [] : [[...versions.keys()].join(' or ')];
}

/** What could be it, in the order in which it is looked for; each is read only when those before were not it. */
async function* candidates(
  path: string | undefined,
  { versions, sources }: PinnedOpa,
  surroundings: Surroundings,
  refused: string[],
): AsyncGenerator<Candidate> {
  const first = path ?? (await firstOnPath(surroundings));
  const bytes = first === undefined ? undefined : await readProgram(first);
  if (first !== undefined && bytes !== undefined) yield { name: first, bytes };
  if (path !== undefined) return;
  const cache = toolCacheOf(surroundings);
  for (const version of new Set(versions.values())) {
    const file = cache === undefined || version === null ? undefined : cachedProgram(cache, version);
    const cached = file === undefined ? undefined : await readProgram(file);
    if (file !== undefined && cached !== undefined) yield { name: file, bytes: cached };
  }
  for (const { url, version } of new Map(sources.map((source) => [source.url, source])).values()) {
    const fetched = await fetchProgram(url).catch((error: unknown) => {
      if (!isSallyportError(error)) throw error;
      refused.push(error.message);
    });
    if (fetched === undefined) continue;
    const keep = async (right: Buffer): Promise<void> => {
      if (cache !== undefined && version !== null) await keepProgram(cache, version, right);
    };
    yield { name: url, bytes: fetched, keep };
  }
}

function toolCacheOf({ RUNNER_TOOL_CACHE: folder, os, arch }: Surroundings): ToolCache | undefined {
  return folder !== undefined && isAbsolute(folder) ? { folder, os, arch } : undefined;
}

async function firstOnPath({ PATH = '', os }: Surroundings): Promise<string | undefined> {
  for (const folder of PATH.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, programName(os));
    const usable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return file;
  }
  return undefined;
}

/** Is a file in a folder, once every link has been followed? */
async function isWithin(file: string, folder: string | undefined): Promise<boolean> {
  if (folder === undefined || folder === '') return false;
  const [inner, outer] = await Promise.all([realpath(file), realpath(folder).catch(() => folder)]);
  return [file, inner].some((path) => [folder, outer].some((place) => path.startsWith(join(place, sep))));
}

/** The bytes of a plain file of a sensible size; undefined for anything else. */
async function readProgram(path: string): Promise<Buffer | undefined> {
  // Without waiting: a pipe with nobody at its other end would be waited for without end.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  try {
    const status = await file?.stat();
    return status?.isFile() && status.size <= MAX_BYTES ? await file?.readFile() : undefined;
  } finally {
    await file?.close();
  }
}

function missing(path: string | undefined): SallyportError {
  const why = path === undefined ? 'there is none on PATH' : `${path} cannot be read`;
  return new SallyportError({
    code: 'POLICIES_OPA_MISSING',
    message: `gate.policies needs opa, and ${why}`,
    remedy:
      'Install opa 1.x before the gate runs, give its path, or let "gate.opa" at the base commit say where to fetch it (docs/policy.md).',
  });
}

function unpinned(file: string, digest: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_OPA_UNPINNED',
    message: `${file} lies in the workspace, where the code that is judged may have put it; its SHA-256 is ${digest}`,
    remedy: 'Write the SHA-256 of the opa that you mean into "gate.opa" at the base commit, or install it elsewhere.',
  });
}

function changed(refused: readonly string[], expected: readonly string[]): SallyportError {
  return new SallyportError({
    code: 'POLICIES_OPA_CHANGED',
    message: `${refused.join('; ')}; expected was ${expected.join(' and ')}`,
    remedy:
      'Install the opa that the checksum belongs to; or, if the one that was found is the right one, write its SHA-256 into "gate.opa" at the base commit.',
  });
}
