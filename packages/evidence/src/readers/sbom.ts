import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { MAX_ENTRIES, MAX_REPORT_BYTES, misfit, type Report } from '../report.ts';

const CYCLONEDX = 'https://cyclonedx.org/bom';
const SPDX = 'https://spdx.dev/Document';

const list = v.optional(v.pipe(v.array(v.object({ name: v.string() })), v.maxLength(MAX_ENTRIES)));
const cyclonedx = v.object({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.pipe(v.string(), v.regex(/^1\.[2-9]$/, 'has to be 1.2 to 1.9')),
  components: list,
  metadata: v.optional(v.object({ component: v.optional(v.object({ name: v.string() })) })),
});
const spdx = v.object({
  spdxVersion: v.pipe(v.string(), v.regex(/^SPDX-2\.[23]$/, 'has to be SPDX-2.2 or SPDX-2.3')),
  SPDXID: v.literal('SPDXRef-DOCUMENT'),
  packages: list,
});

export interface Sbom {
  readonly format: 'cyclonedx' | 'spdx';
  /** The predicate type that in-toto gives documents of this format and version. */
  readonly predicateType: string;
  readonly components: number;
}

/** Is it a predicate type of an SBOM, with or without the format's version? */
export function isSbomType(predicateType: string): boolean {
  return /^https:\/\/(cyclonedx\.org\/bom(\/v1\.\d)?|spdx\.dev\/Document(\/v2\.\d)?)$/.test(predicateType);
}

/**
 * What a bill of materials is: CycloneDX 1.2 and later, or SPDX 2.2 and 2.3, in JSON. One that names nothing is refused.
 * @throws SallyportError EVIDENCE_SBOM_INVALID
 */
export function sbomOf(value: unknown, name: string): Sbom {
  const isCyclonedx = typeof value === 'object' && value !== null && Object.hasOwn(value, 'bomFormat');
  return isCyclonedx ? readCyclonedx(value, name) : readSpdx(value, name);
}

/** The same for a file; gives the document as well. @throws SallyportError EVIDENCE_SBOM_INVALID, and what `parseJson` throws. */
export function readSbom(report: Report): { readonly sbom: Sbom; readonly document: Record<string, unknown> } {
  const value = parseJson(report.bytes, { name: report.name, maxBytes: MAX_REPORT_BYTES });
  return { sbom: sbomOf(value, report.name), document: value as Record<string, unknown> };
}

function readCyclonedx(value: unknown, name: string): Sbom {
  const parsed = v.safeParse(cyclonedx, value);
  if (!parsed.success) throw invalid(name, misfit(parsed.issues));
  const { components = [], metadata } = parsed.output;
  if (components.length === 0 && metadata?.component === undefined) throw invalid(name, 'it names no component');
  return { format: 'cyclonedx', predicateType: CYCLONEDX, components: components.length };
}

function readSpdx(value: unknown, name: string): Sbom {
  const parsed = v.safeParse(spdx, value);
  if (!parsed.success) throw invalid(name, misfit(parsed.issues));
  const { packages = [], spdxVersion } = parsed.output;
  if (packages.length === 0) throw invalid(name, 'it names no package');
  const version = spdxVersion.slice('SPDX-'.length);
  return { format: 'spdx', predicateType: `${SPDX}/v${version}`, components: packages.length };
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_SBOM_INVALID',
    message: `${name} is neither CycloneDX nor SPDX in JSON: ${why}`,
    remedy: 'Write one with `syft -o cyclonedx-json`, `npm sbom --sbom-format cyclonedx` or the like.',
  });
}
