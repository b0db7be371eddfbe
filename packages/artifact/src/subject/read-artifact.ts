import { lstat, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import type { Artifact } from './artifact.ts';
import { digestFile, type FileDigests } from './digests.ts';
import { digestDirectory } from './directory.ts';
import { unreadable } from './errors.ts';
import { mavenPurl, npmPurl, purlPart, pypiPurl } from './package-name.ts';

/** Larger archives are named by their file name alone: no package comes near it. */
const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;

/**
 * Reads an artifact from disk: a directory, an npm package, a Python distribution, a file in a Maven repository's
 * layout, or any other file.
 * @param source a path, optionally followed by a space and the purl by which it is known: `target/app.jar pkg:maven/org.acme/app@1.0`
 * @throws SallyportError ARTIFACT_UNREADABLE, ARTIFACT_NPM_INVALID, ARTIFACT_PURL_INVALID
 */
export async function readArtifact(source: string, cwd = '.'): Promise<Artifact> {
  const [, path = source, purl] = /^(.*\S)\s+(pkg:\S+)$/.exec(source) ?? [];
  if (purl !== undefined) checkPurl(purl);
  const full = resolve(cwd, path);
  const status = await lstat(full).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause.code ?? cause.message, cause);
  });
  if (status.isDirectory()) return directory(full, purl);
  const digests = await digestFile(full);
  const npm = purl === undefined && /\.t(ar\.)?gz$/.test(path) && status.size <= MAX_PACKAGE_BYTES;
  const npmName = npm ? npmPurl(await readFile(full), path) : undefined;
  if (npmName !== undefined) return { name: npmName, uri: npmName, digest: { ...digests } };
  const known = purl ?? pypiPurl(full) ?? mavenPurl(full);
  return {
    name: basename(full),
    uri: known ?? genericPurl(basename(full), digests),
    digest: { sha256: digests.sha256 },
  };
}

async function directory(path: string, purl: string | undefined): Promise<Artifact> {
  const sha256 = await digestDirectory(path);
  const name = basename(path);
  return { name, uri: purl ?? genericPurl(name, { sha256 }), digest: { sha256, dirHash: sha256 } };
}

function genericPurl(name: string, { sha256 }: Pick<FileDigests, 'sha256'>): string {
  return `pkg:generic/${purlPart(name)}?checksum=sha256:${sha256}`;
}

function checkPurl(purl: string): void {
  if (/^pkg:[a-z][a-z0-9.+-]*\/[A-Za-z0-9%._~:/-]+@[^\s@]+$/.test(purl)) return;
  throw new SallyportError({
    code: 'ARTIFACT_PURL_INVALID',
    message: `${purl} is no package URL with a version`,
    remedy: 'Write it as pkg:TYPE/NAMESPACE/NAME@VERSION, for instance pkg:maven/org.acme/app@1.0.',
  });
}
