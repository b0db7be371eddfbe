import { type Ecosystem, isAllowedAddress } from '../hosts.ts';
import type { Dependency } from './types.ts';

/** Where a dependency comes from: the ecosystem's registry or an allowed host, or something that nobody vetted. */
export type SourceKind = 'registry' | 'foreign-host' | 'insecure' | 'git' | 'path' | 'other';

const GIT =
  /^(?:git[+:@]|git$|ssh:|github:|gitlab:|bitbucket:|gist:|hg\+|svn\+|bzr\+)|\.git(?:#|$)|^[\w.-]+@[\w.-]+:|^[\w-]+\/[\w.-]+(?:#.*)?$/;
const PATH = /^(?:file:|link:|portal:|workspace:|path:|directory:|\.{0,2}\/|\.$|~|[A-Za-z]:\\)/;

/** What an entry's source is; entries without one come from the ecosystem's default registry. */
export function sourceKind(
  { source, version, name }: Dependency,
  ecosystem: Ecosystem,
  registries: readonly string[],
): SourceKind {
  const addresses = (source ?? impliedSource(version) ?? '').split(/\s+/).filter((text) => text !== '');
  const kinds = addresses.map((address) => kindOfAddress(address, name, ecosystem, registries));
  return kinds.find((kind) => kind !== 'registry') ?? 'registry';
}

/** A manifest writes an address where a version range would stand. */
function impliedSource(version: string): string | undefined {
  if (/^(?:npm|catalog|jsr):/.test(version)) return version.startsWith('npm:') ? 'alias:' : undefined;
  return /:|\//.test(version) && !/^(?:workspace:)?[\^~*]?$/.test(version) && !version.startsWith('{')
    ? version
    : undefined;
}

function kindOfAddress(address: string, name: string, ecosystem: Ecosystem, registries: readonly string[]): SourceKind {
  const plain = address.replace(/^(?:registry|sparse)\+/, '');
  if (ecosystem === 'swift' || ecosystem === 'composer')
    return isAllowedAddress(plain, ecosystem, registries) ? 'registry' : 'foreign-host';
  if (GIT.test(plain)) return isIndex(address, ecosystem, registries) ? 'registry' : 'git';
  if (PATH.test(plain)) return 'path';
  if (/^http:/i.test(plain)) return 'insecure';
  if (!/^https:/i.test(plain)) return 'other';
  if (!isAllowedAddress(plain, ecosystem, registries)) return 'foreign-host';
  return ecosystem === 'npm' && !isTarballOf(plain, name) ? 'other' : 'registry';
}

/** Cargo's public index was a git repository; it is named as a registry all the same. */
function isIndex(address: string, ecosystem: Ecosystem, registries: readonly string[]): boolean {
  return (
    /^(?:registry|sparse)\+/.test(address) && isAllowedAddress(address.replace(/^\w+\+/, ''), ecosystem, registries)
  );
}

/** A tarball of the package that the entry names, not of another one on the same host. */
function isTarballOf(address: string, name: string): boolean {
  const path = decodeURIComponentOrEmpty(new URL(address).pathname);
  const base = name.slice(name.lastIndexOf('/') + 1);
  return path.includes(`/${name}/-/${base}-`) || path.includes(`/${name}/-/${name}-`);
}

function decodeURIComponentOrEmpty(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
