import type { OpaPin } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';

/**
 * SHA-256 (hex) of programs that OPA's project released, by version and by the name of the file. Each value stands in at
 * least two public lists that know nothing of each other; docs/policy.md says which. Another version is pinned by its
 * SHA-256 in the configuration.
 */
const RELEASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.19.0': {
    opa_linux_amd64_static: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
    opa_linux_arm64_static: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
    opa_darwin_amd64: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
    opa_darwin_arm64_static: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
  },
  '1.19.1': {
    opa_linux_amd64_static: 'c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839',
    opa_linux_arm64_static: '19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f',
    opa_darwin_arm64_static: '805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3',
  },
};

/** An operating system and an architecture, as Node names them. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/** Which opa may evaluate, and where it may come from. */
export interface PinnedOpa {
  /** SHA-256 (hex) of each, with its version where the pin names it. */
  readonly versions: ReadonlyMap<string, string | null>;
  /** Where to fetch one, in the configuration's order, each with the version that its pin names. */
  readonly sources: readonly { readonly url: string; readonly version: string | null }[];
}

/**
 * What `gate.opa` comes to on this platform.
 * @throws SallyportError POLICIES_OPA_UNKNOWN when no pin means anything here
 */
export function resolvePins(pins: readonly (string | OpaPin)[], platform: Platform): PinnedOpa {
  const versions = new Map<string, string | null>();
  const sources: { url: string; version: string | null }[] = [];
  const unknown: string[] = [];
  for (const pin of pins) {
    const named: OpaPin = typeof pin === 'string' ? { sha256: pin } : pin;
    const { version = null, url, sha256 = known(version, platform) } = named;
    if (sha256 === undefined) unknown.push(String(version));
    else {
      versions.set(sha256, version ?? versions.get(sha256) ?? null);
      if (url !== undefined) sources.push({ url: filled(url, version ?? '', platform), version });
    }
  }
  if (pins.length > 0 && versions.size === 0) throw unknownRelease(unknown, platform);
  return { versions, sources };
}

function known(version: string | null, platform: Platform): string | undefined {
  return version === null ? undefined : RELEASES[version]?.[assetOf(platform)];
}

/** What OPA's project calls the file of a release: static where there is a static one. */
function assetOf({ os, arch }: Platform): string {
  const name = `opa_${osName(os)}_${archName(arch)}`;
  if (os === 'win32') return `${name}.exe`;
  return os === 'darwin' && arch === 'x64' ? name : `${name}_static`;
}

function filled(url: string, version: string, platform: Platform): string {
  const values: Record<string, string> = {
    version,
    os: osName(platform.os),
    arch: archName(platform.arch),
    asset: assetOf(platform),
  };
  return url.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

function osName(os: string): string {
  return os === 'win32' ? 'windows' : os;
}

function archName(arch: string): string {
  return arch === 'x64' ? 'amd64' : arch;
}

function unknownRelease(versions: readonly string[], { os, arch }: Platform): SallyportError {
  return new SallyportError({
    code: 'POLICIES_OPA_UNKNOWN',
    message: `"gate.opa" names opa ${versions.join(' and ')}, whose SHA-256 for ${os} ${arch} is not known here`,
    remedy: `Write its checksum beside it at the base commit, from the release's own .sha256 file: opa: [{ version: ${versions[0]}, sha256: … }].`,
  });
}
