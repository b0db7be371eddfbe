import { parseJson, SallyportError, STATEMENT_TYPE, type Statement } from '@sallyport/core';
import * as v from 'valibot';
import type { Artifact } from '../subject/artifact.ts';
import { subjectOf } from './provenance.ts';

const CYCLONEDX = 'https://cyclonedx.org/bom';
const SPDX = 'https://spdx.dev/Document';
/** Together with its envelope it still fits into a bundle. */
const MAX_SBOM_BYTES = 16 * 1024 * 1024;
const MAX_COMPONENTS = 100_000;
const MAX_DEPTH = 32;

/** A part of an artifact, as its bill of materials names it. */
export interface Component {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  /** SPDX expressions or names, each of which holds; empty: none is stated. */
  readonly licences: readonly string[];
}

export interface BillOfMaterials {
  readonly format: 'cyclonedx' | 'spdx';
  readonly predicateType: string;
  readonly components: readonly Component[];
}

/** Is it a predicate type of a bill of materials, with or without the format's version? */
export function isSbomType(predicateType: string): boolean {
  return /^https:\/\/(cyclonedx\.org\/bom(\/v1\.\d)?|spdx\.dev\/Document(\/v2\.\d)?)$/.test(predicateType);
}

/** The Statement that a bill of materials is of these artifacts. @throws SallyportError ARTIFACT_SBOM_INVALID, and what `parseJson` throws */
export function sbomStatement(artifacts: readonly Artifact[], bytes: Uint8Array, name: string): Statement {
  const predicate = parseJson(bytes, { name, maxBytes: MAX_SBOM_BYTES });
  const { predicateType } = readSbom(predicate, name);
  return { _type: STATEMENT_TYPE, subject: artifacts.map(subjectOf), predicateType, predicate };
}

interface CycloneComponent {
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
  readonly licenses?: readonly CycloneLicence[] | undefined;
  readonly components?: readonly unknown[] | undefined;
}
interface CycloneLicence {
  readonly expression?: string | undefined;
  readonly license?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
}

const optionalText = v.optional(v.string());
const cycloneComponent: v.GenericSchema<unknown, CycloneComponent> = v.object({
  name: v.string(),
  version: optionalText,
  purl: optionalText,
  licenses: v.optional(
    v.array(
      v.object({ expression: optionalText, license: v.optional(v.object({ id: optionalText, name: optionalText })) }),
    ),
  ),
  components: v.optional(v.array(v.unknown())),
});
const cyclonedx = v.object({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.pipe(v.string(), v.regex(/^1\.[2-9]$/, 'has to be 1.2 to 1.9')),
  components: v.optional(v.array(v.unknown()), []),
  metadata: v.optional(v.object({ component: v.optional(v.looseObject({})) })),
});
const spdx = v.object({
  spdxVersion: v.pipe(v.string(), v.regex(/^SPDX-2\.[23]$/, 'has to be SPDX-2.2 or SPDX-2.3')),
  SPDXID: v.literal('SPDXRef-DOCUMENT'),
  documentDescribes: v.optional(v.array(v.string()), []),
  relationships: v.optional(
    v.array(v.object({ spdxElementId: v.string(), relationshipType: v.string(), relatedSpdxElement: v.string() })),
    [],
  ),
  packages: v.pipe(
    v.array(
      v.object({
        SPDXID: optionalText,
        name: v.string(),
        versionInfo: optionalText,
        licenseConcluded: optionalText,
        licenseDeclared: optionalText,
        externalRefs: v.optional(v.array(v.object({ referenceType: v.string(), referenceLocator: v.string() })), []),
      }),
    ),
    v.minLength(1, 'names no package'),
    v.maxLength(MAX_COMPONENTS, 'names too many packages'),
  ),
});

/**
 * The components of a bill of materials: CycloneDX 1.2 and later (nested ones included) or SPDX 2.2 and 2.3, in JSON.
 * What the document is about is itself no component.
 * @throws SallyportError ARTIFACT_SBOM_INVALID
 */
export function readSbom(value: unknown, name: string): BillOfMaterials {
  const isCyclonedx = typeof value === 'object' && value !== null && Object.hasOwn(value, 'bomFormat');
  return isCyclonedx ? readCyclonedx(value, name) : readSpdx(value, name);
}

function readCyclonedx(value: unknown, name: string): BillOfMaterials {
  const { components, metadata } = conform(cyclonedx, value, name);
  if (components.length === 0 && metadata?.component === undefined) throw invalid(name, 'it names no component');
  const all: Component[] = [];
  const visit = (list: readonly unknown[], depth: number): void => {
    if (depth > MAX_DEPTH) throw invalid(name, 'its components are nested too deep');
    for (const item of list) {
      const component = conform(cycloneComponent, item, name);
      const { version, purl, licenses = [] } = component;
      const licences = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '');
      all.push({ name: component.name, version, purl, licences });
      if (all.length > MAX_COMPONENTS) throw invalid(name, 'it names too many components');
      visit(component.components ?? [], depth + 1);
    }
  };
  visit(components, 0);
  return { format: 'cyclonedx', predicateType: CYCLONEDX, components: all };
}

function readSpdx(value: unknown, name: string): BillOfMaterials {
  const { packages, spdxVersion, documentDescribes, relationships } = conform(spdx, value, name);
  const described = new Set(documentDescribes);
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships)
    if (spdxElementId === 'SPDXRef-DOCUMENT' && relationshipType === 'DESCRIBES') described.add(relatedSpdxElement);
  const components = packages
    .filter(({ SPDXID }) => packages.length === 1 || SPDXID === undefined || !described.has(SPDXID))
    .map(({ name: title, versionInfo, licenseConcluded, licenseDeclared, externalRefs }) => ({
      name: title,
      version: versionInfo,
      purl: externalRefs.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator,
      licences: [licenseConcluded, licenseDeclared].filter(isStated),
    }));
  const version = spdxVersion.slice('SPDX-'.length);
  return { format: 'spdx', predicateType: `${SPDX}/v${version}`, components };
}

function isStated(licence: string | undefined): licence is string {
  return licence !== undefined && licence !== '' && licence !== 'NOASSERTION' && licence !== 'NONE';
}

function conform<T>(schema: v.GenericSchema<unknown, T>, value: unknown, name: string): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw invalid(name, `${v.getDotPath(parsed.issues[0]) ?? 'the document'}: ${parsed.issues[0].message}`);
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'ARTIFACT_SBOM_INVALID',
    message: `${name} is neither CycloneDX nor SPDX in JSON: ${why}`,
    remedy: 'Write one with `syft -o cyclonedx-json`, `npm sbom --sbom-format cyclonedx` or the like.',
  });
}
