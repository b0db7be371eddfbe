import type { Change, FileChange } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { type Classification, compileGlobs, type PathMatcher } from '@sallyport/core';
import type { Facts } from '../facts/types.ts';
import { type OwnersFile, ownersInput } from '../owners/owner-groups.ts';
import { changeClass, infrastructureFiles } from './change-class.ts';
import { coAuthorsOf } from './co-authors.ts';
import type { EvidenceItem } from './evidence.ts';
import { soundItem } from './sound.ts';
import type { IntentScope, OwnPolicies, PolicyInput } from './types.ts';

/** How many names a message needs; the rest is counted. */
const SAMPLE = 10;

/** Where the gateway listens for a sandbox of the same machine, and the name that the sandbox has for it. */
const LOCAL_GATEWAY: readonly string[] = ['127.0.0.1', '[::1]', 'localhost', 'gateway'];

/** What holds where nothing has evaluated `gate.policies`. */
const NO_POLICIES: OwnPolicies = { evaluated: [], denials: [], warnings: [], sha256: null };

/** The parts of a change that rules need. */
export type JudgedChange = Pick<Change, 'base' | 'baseMoved' | 'head' | 'subject'> & {
  readonly files: readonly Pick<FileChange, 'path' | 'pathBytes' | 'previousPath' | 'previousPathBytes'>[];
  readonly commits: readonly { readonly oid: string; readonly message: string }[];
};

export interface PolicyInputParts {
  readonly change: JudgedChange;
  readonly classification: Classification;
  readonly configuration: Configuration;
  readonly facts?: Facts | undefined;
  readonly evidence: readonly EvidenceItem[];
  readonly policies?: OwnPolicies;
  /** CODEOWNERS at the base, where the configuration asks for it. */
  readonly owners?: OwnersFile | undefined;
  /** Hosts of package registries that every agent may reach. */
  readonly registries?: readonly string[] | undefined;
}

/** Everything that the rules look at, made of the parts; the same parts in any order give the same input. */
export function policyInput(parts: PolicyInputParts): PolicyInput {
  const { change, classification, configuration, facts, evidence, policies, owners } = parts;
  const present = new Set(facts?.commits.map(({ sha }) => sha));
  return {
    schema: 'sallyport/policy-input/v1',
    now: facts?.now ?? null,
    change: {
      base: change.base,
      head: change.head,
      tier: classification.tier,
      class: changeClass(classification),
      files: change.files.length,
      commits: change.commits.length,
      empty: change.files.length === 0,
      baseMoved: change.baseMoved,
      critical: matching(change.files, compileGlobs(configuration.critical)),
      infrastructure: infrastructureFiles(classification).slice(0, SAMPLE),
      missingCommits: change.commits
        .map(({ oid }) => oid)
        .filter((oid) => !present.has(oid))
        .sort()
        .slice(0, SAMPLE),
    },
    facts: facts ?? null,
    coAuthors: coAuthorsOf(change.commits.map(({ message }) => message)),
    intents: intentScopes(parts),
    exceptions: configuration.gate.exceptions.map(({ paths }) => ({
      covers: change.files.every(withinAll(compileGlobs(paths))),
    })),
    evidence: byKind(evidence),
    policies: policies ?? NO_POLICIES,
    owners: owners === undefined ? null : ownersInput(owners, change.files.flatMap(pathsOf)),
  };
}

type Named = JudgedChange['files'][number];

function namesOf({ pathBytes, previousPathBytes }: Named): Buffer[] {
  return previousPathBytes === undefined ? [pathBytes] : [pathBytes, previousPathBytes];
}

function pathsOf({ path, previousPath }: Named): string[] {
  return previousPath === undefined ? [path] : [path, previousPath];
}

function withinAll(matches: PathMatcher): (file: Named) => boolean {
  return (file) => namesOf(file).every(matches);
}

function matching(files: readonly Named[], matches: PathMatcher): string[] {
  const found = files.filter((file) => namesOf(file).some(matches)).map(({ path }) => path);
  return found.sort().slice(0, SAMPLE);
}

function intentScopes({
  change,
  configuration,
  evidence,
  registries = [],
}: PolicyInputParts): Record<string, IntentScope> {
  const provenance = evidence.flatMap((item) => (item.kind === 'agent-provenance' && item.ok ? [item] : []));
  const models = [...new Set(provenance.flatMap((item) => item.models))];
  const hosts = [...new Set(provenance.flatMap((item) => item.egress))];
  const common = [...LOCAL_GATEWAY, ...configuration.gate.gateways, ...registries];
  return Object.fromEntries(
    Object.entries(configuration.intents).map(([name, intent]) => {
      const within = withinAll(compileGlobs(intent.paths));
      const outside = change.files.filter((file) => !within(file)).map(({ path }) => path);
      const allowed = models.filter(compileGlobs(intent.models)).sort();
      const reachable = new Set([...common, ...intent.egress]);
      const egress = hosts.filter((host) => !reachable.has(host)).sort();
      return [
        name,
        { outsideCount: outside.length, outside: outside.sort().slice(0, SAMPLE), models: allowed, egress },
      ];
    }),
  );
}

function byKind(evidence: readonly EvidenceItem[]): PolicyInput['evidence'] {
  const kinds: Partial<Record<EvidenceItem['kind'], EvidenceItem[]>> = {};
  for (const item of evidence.map(soundItem)) {
    const items = kinds[item.kind] ?? [];
    items.push(item);
    kinds[item.kind] = items;
  }
  for (const items of Object.values(kinds)) items.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return kinds;
}
