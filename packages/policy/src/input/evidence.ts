import type { EvidenceKind } from '@sallyport/core';

/** So many of so many. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

interface ItemBase {
  /** Names the file, for messages. */
  readonly name: string;
  readonly kind: EvidenceKind;
}

/** Something of a kind that cannot be believed: it counts as bad, whatever else there is. */
export interface UnusableItem extends ItemBase {
  readonly ok: false;
  readonly problem: string;
}

interface UsableItem extends ItemBase {
  readonly ok: true;
}

export interface TestsItem extends UsableItem {
  readonly kind: 'tests' | 'contract';
  readonly result: string;
  readonly passed: number;
  readonly failed: number;
}

export interface CoverageItem extends UsableItem {
  readonly kind: 'coverage';
  readonly lines: Share;
  readonly changedLines: Share;
}

export interface MutationItem extends UsableItem {
  readonly kind: 'mutation';
  readonly mutants: Share;
}

export interface FindingsItem extends UsableItem {
  readonly kind: 'scan' | 'vulnerabilities';
  /** How many findings there are at each level. */
  readonly findings: Readonly<Record<string, number>>;
}

export interface SbomItem extends UsableItem {
  readonly kind: 'sbom';
  readonly components: number;
}

export interface BenchmarksItem extends UsableItem {
  readonly kind: 'benchmarks';
  readonly benchmarks: number;
  readonly regressionPercent: number;
}

export interface DeterminismItem extends UsableItem {
  readonly kind: 'determinism';
  readonly runs: number;
  readonly identical: boolean;
}

export interface FuzzItem extends UsableItem {
  readonly kind: 'fuzz';
  readonly executions: number;
  readonly crashes: number;
}

export interface AgentProvenanceItem extends UsableItem {
  readonly kind: 'agent-provenance';
  readonly intent: string;
  readonly models: readonly string[];
  /** What its receipts come to; each null where it does not say. */
  readonly calls: number | null;
  readonly tokens: number | null;
  /** Billionths of a US dollar: whole numbers, which add up exactly. */
  readonly nanoUsd: number | null;
  /** Hosts that the sandbox let through. */
  readonly egress: readonly string[];
}

export interface ArtifactSignatureItem extends UsableItem {
  readonly kind: 'artifact-signature';
  readonly passed: boolean;
}

export interface ModelCostItem extends UsableItem {
  readonly kind: 'model-cost';
  readonly repository: string;
  readonly pullRequest: number;
  readonly calls: number;
  readonly tokens: number;
  /** Billionths of a US dollar. */
  readonly nanoUsd: number;
  /** Calls whose money is not in it. */
  readonly unpriced: number;
}

/** One Statement about this change that counts, in figures that the rules compare. */
export type EvidenceItem =
  | UnusableItem
  | TestsItem
  | CoverageItem
  | MutationItem
  | FindingsItem
  | SbomItem
  | BenchmarksItem
  | DeterminismItem
  | FuzzItem
  | AgentProvenanceItem
  | ArtifactSignatureItem
  | ModelCostItem;
