import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseJson, SallyportError } from '@sallyport/core';
import { tarMembers } from './tar.ts';

const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** A package URL's name or version, percent-encoded as purl-spec asks. */
export function purlPart(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ':');
}

/**
 * The purl of a Python distribution, by its file's name (wheels: the binary distribution format; sdists: PEP 625), or
 * undefined when it is none.
 */
export function pypiPurl(path: string): string | undefined {
  const file = basename(path);
  const wheel = /^([A-Za-z0-9._]+)-([A-Za-z0-9._!+]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
  const sdist = /^([A-Za-z0-9._]+)-(\d[A-Za-z0-9._!+]*)\.tar\.gz$/.exec(file);
  const [, name, version] = wheel ?? sdist ?? [];
  if (name === undefined || version === undefined) return undefined;
  return `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}@${purlPart(version)}`;
}

/** The purl of a file in a Maven repository's layout: `…/repository/group/path/artifact/version/artifact-version.jar`. */
export function mavenPurl(path: string): string | undefined {
  const segments = path.split(/[\\/]/);
  const file = segments.pop() ?? '';
  const [version, artifact] = [segments.pop(), segments.pop()];
  const group = segments.slice(segments.lastIndexOf('repository') + 1).join('.');
  if (version === undefined || artifact === undefined || !segments.includes('repository') || group === '')
    return undefined;
  const rest = file.startsWith(`${artifact}-${version}`) ? file.slice(artifact.length + version.length + 1) : undefined;
  const match = /^(?:-([A-Za-z0-9_-]+))?\.(jar|war|aar|pom|zip)$/.exec(rest ?? '');
  if (match === null) return undefined;
  const qualifiers = [match[1] && `classifier=${match[1]}`, match[2] !== 'jar' && `type=${match[2]}`].filter(Boolean);
  const query = qualifiers.length > 0 ? `?${qualifiers.join('&')}` : '';
  return `pkg:maven/${group}/${purlPart(artifact)}@${purlPart(version)}${query}`;
}

/**
 * The purl of an npm package (`npm pack`), by the one package.json at its root; undefined for any other archive.
 * @throws SallyportError ARTIFACT_NPM_INVALID when it has several, or one that names no package
 */
export function npmPurl(tarball: Uint8Array, path: string): string | undefined {
  const bytes = unpacked(tarball);
  if (bytes === undefined) return undefined;
  const manifests = [...tarMembers(bytes)].filter((member) => /^[^/]+\/package\.json$/.test(member.path));
  const [manifest, second] = manifests;
  if (manifest === undefined) return undefined;
  if (second !== undefined) throw invalid(path, 'it has more than one package.json at its root');
  const name = `${path}: package.json`;
  const value = parseJson(bytes.subarray(manifest.offset, manifest.offset + manifest.size), {
    name,
    maxBytes: 1024 * 1024,
  });
  const { name: packageName, version } = (value ?? {}) as { readonly name?: unknown; readonly version?: unknown };
  if (typeof packageName !== 'string' || typeof version !== 'string')
    throw invalid(path, 'it says no name and version');
  if (!/^(@[a-z0-9~._-]+\/)?[a-z0-9~._-]+$/i.test(packageName))
    throw invalid(path, `${JSON.stringify(packageName)} is no name`);
  return `pkg:npm/${packageName.replace('@', '%40')}@${purlPart(version)}`;
}

function unpacked(tarball: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch {
    return undefined;
  }
}

function invalid(path: string, why: string): SallyportError {
  return new SallyportError({
    code: 'ARTIFACT_NPM_INVALID',
    message: `${path} is no npm package that can be named: ${why}`,
    remedy: 'Make it with `npm pack`.',
  });
}
