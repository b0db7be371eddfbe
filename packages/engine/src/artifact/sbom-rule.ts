import {
  type Artifact,
  type ArtifactPolicy,
  type Component,
  denyingEntry,
  isSbomType,
  licenceFault,
  readSbom,
} from '@sallyport/artifact';
import type { RuleResult } from '@sallyport/core';
import { type Belief, type Believed, believe, type Candidate } from './candidates.ts';
import { aboutArtifact } from './provenance-rule.ts';

export interface SbomTask {
  readonly artifact: Artifact;
  readonly policy: ArtifactPolicy;
  readonly candidates: readonly Candidate[];
  readonly belief: Belief;
}

/** More are counted, not listed. */
const MAX_LISTED = 50;

/** Is there a bill of materials, and does every one of them hold only what the policy lets in? */
export async function sbomRule(task: SbomTask): Promise<{ rules: RuleResult[]; counted: readonly Believed[] }> {
  const { artifact, policy, candidates, belief } = task;
  const { sbom } = policy.file;
  const found = aboutArtifact(candidates, artifact, isSbomType);
  const { believed, refused } = await believe(found, policy.sbom, belief);
  const components: Component[] = [];
  const children = [...refused];
  for (const { name, statement } of believed) {
    const read = componentsOf(statement.predicate, statement.predicateType, name);
    if (typeof read === 'string') children.push({ id: name, result: 'fail', message: read });
    else {
      for (const component of read) components.push(component);
      children.push({ id: name, result: 'pass', message: `${read.length} components` });
    }
  }
  const present = presence(believed, children, sbom.required);
  if (believed.length === 0) return { rules: [present], counted: [] };
  return { rules: [present, licencesRule(components, sbom), packagesRule(components, sbom)], counted: believed };
}

function componentsOf(predicate: unknown, predicateType: string, name: string): readonly Component[] | string {
  try {
    const { format, components } = readSbom(predicate, name);
    const named = predicateType.startsWith('https://cyclonedx.org/') ? 'cyclonedx' : 'spdx';
    return format === named ? components : `its type says ${named}, the document is ${format}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** One that cannot be read might be the one that says what is denied: it fails, whatever else there is. */
function presence(believed: readonly Believed[], children: readonly RuleResult[], required: boolean): RuleResult {
  const id = 'artifact.sbom';
  const remedy = 'Sign one in the workflow that builds: sign-and-attest with "artifacts" and "sbom".';
  const unreadable = children.some(
    ({ id: name, result }) => result === 'fail' && believed.some((one) => one.name === name),
  );
  if (unreadable) return { id, result: 'fail', message: 'a bill of materials cannot be read', remedy, children };
  if (believed.length > 0) return { id, result: 'pass', message: 'there is a bill of materials', children };
  if (!required) return { id, result: 'skip', message: 'none, and none is asked for', children };
  return { id, result: 'fail', message: 'no bill of materials of this artifact counts', remedy, children };
}

type SbomPolicy = ArtifactPolicy['file']['sbom'];

function licencesRule(components: readonly Component[], { denyLicences, unknownLicences }: SbomPolicy): RuleResult {
  const id = 'artifact.licences';
  if (denyLicences.length === 0) return { id, result: 'skip', message: 'the policy denies no licence' };
  const faults = components.flatMap((component): RuleResult[] => {
    if (component.licences.length === 0 || component.licences.includes(''))
      return unknownLicences === 'allow' ? [] : [fault(component, 'it states no licence')];
    const denied = component.licences.flatMap((licence) => licenceFault(licence, denyLicences) ?? []);
    return denied.length === 0 ? [] : [fault(component, denied.join(', '))];
  });
  const remedy = 'Replace the components, or have the owner of the policy allow their licences.';
  return outcome(id, faults, { pass: 'no denied licence', fail: 'licences that are denied or not known', remedy });
}

function packagesRule(components: readonly Component[], { denyPackages }: SbomPolicy): RuleResult {
  const id = 'artifact.packages';
  if (denyPackages.length === 0) return { id, result: 'skip', message: 'the policy denies no package' };
  const faults = components.flatMap((component) => {
    const entry = denyingEntry(component, denyPackages);
    return entry === undefined ? [] : [fault(component, `denied by ${entry}`)];
  });
  return outcome(id, faults, { pass: 'no denied package', fail: 'denied packages', remedy: 'Build without them.' });
}

function fault({ name, version, purl }: Component, message: string): RuleResult {
  return { id: purl ?? (version === undefined ? name : `${name}@${version}`), result: 'fail', message };
}

function outcome(
  id: string,
  faults: readonly RuleResult[],
  { pass, fail, remedy }: { readonly pass: string; readonly fail: string; readonly remedy: string },
): RuleResult {
  if (faults.length === 0) return { id, result: 'pass', message: pass };
  const more = faults.length > MAX_LISTED ? ` (the first ${MAX_LISTED} are listed)` : '';
  return {
    id,
    result: 'fail',
    message: `${faults.length} ${fail}${more}`,
    remedy,
    children: faults.slice(0, MAX_LISTED),
  };
}
