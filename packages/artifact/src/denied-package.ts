import type { Component } from './statement/sbom.ts';

interface PackageName {
  /** `pkg:type/namespace/name`, decoded, in lower case; `pkg:` alone stands in front of a component without a purl. */
  readonly name: string;
  readonly version: string | undefined;
}

/** A purl's name and version (purl-spec); undefined for what is none. Qualifiers and subpath are left out. */
export function packageName(purl: string): PackageName | undefined {
  const match = /^pkg:\/*([^@?#]+)(?:@([^?#]*))?/.exec(purl);
  if (match?.[1] === undefined || !match[1].includes('/')) return undefined;
  try {
    const name = decodeURIComponent(match[1]).toLowerCase();
    return { name, version: match[2] === undefined ? undefined : decodeURIComponent(match[2]) };
  } catch {
    return undefined;
  }
}

/**
 * The first entry that denies a component. An entry without a version denies every version, and a component that does
 * not say its version is denied by any; one without a purl is denied by its bare name, of whatever kind it is.
 * @param denied purls: `pkg:npm/event-stream@3.3.6`, `pkg:npm/%40evil/thing`
 */
export function denyingEntry(component: Component, denied: readonly string[]): string | undefined {
  const known = component.purl === undefined ? undefined : packageName(component.purl);
  return denied.find((entry) => {
    const asked = packageName(entry);
    if (asked === undefined) return false;
    const same =
      known === undefined ? asked.name.endsWith(`/${component.name.toLowerCase()}`) : asked.name === known.name;
    const version = known?.version ?? component.version;
    return same && (asked.version === undefined || version === undefined || asked.version === version);
  });
}
