import type { EvidenceKind, SallyportError } from '@sallyport/core';

export type { EvidenceKind };

/** How bad a finding of a vulnerability scanner is; what it does not say is read as `critical`. */
export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** SARIF 2.1.0, section 3.27.10. */
export type ScanLevel = 'none' | 'note' | 'warning' | 'error';

/** `covered` of `total` things; a percentage of them is `percent`, unrounded, and null when `total` is 0. */
export interface Ratio {
  readonly covered: number;
  readonly total: number;
  readonly percent: number | null;
}

export interface TestsEvidence {
  readonly kind: 'tests' | 'contract';
  /** `passed` only when at least one test passed and none failed. */
  readonly result: 'passed' | 'warned' | 'failed';
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
  readonly skipped: number;
  readonly total: number;
}

export interface CoverageEvidence {
  readonly kind: 'coverage';
  /** All lines that the reports know; `total` is at least 1. */
  readonly lines: Ratio;
  /** Those of them that the change adds; `percent` is null when the change adds none that can be covered. */
  readonly changedLines: Ratio;
  /** `lines.percent` and `changedLines.percent` again, by the names of the configuration. */
  readonly linesPercent: number;
  readonly changedLinesPercent: number | null;
}

export interface MutationEvidence {
  readonly kind: 'mutation';
  /** Detected mutants in percent of the valid ones, unrounded: (killed + timed out) / (these + survived + not covered). */
  readonly score: number;
  readonly killed: number;
  readonly survived: number;
  readonly timedOut: number;
  readonly notCovered: number;
}

export interface ScanEvidence {
  readonly kind: 'scan';
  /** New findings by level. A finding counts as new unless its run was compared with a baseline that has it. */
  readonly newFindings: Readonly<Record<ScanLevel, number>>;
  /** The highest level among the new findings; null when there is none. */
  readonly worst: ScanLevel | null;
  readonly tools: readonly string[];
}

export interface VulnerabilitiesEvidence {
  readonly kind: 'vulnerabilities';
  /** Findings by severity; a finding of unknown severity counts as critical. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many of the critical ones are there because their severity is unknown. */
  readonly unknown: number;
  readonly worst: Severity | null;
}

export interface SbomEvidence {
  readonly kind: 'sbom';
  readonly format: 'cyclonedx' | 'spdx';
  readonly components: number;
}

export interface BenchmarksEvidence {
  readonly kind: 'benchmarks';
  readonly benchmarks: number;
  /** The worst change of a 95th percentile against its baseline, in percent; positive is slower. */
  readonly p95RegressionPercent: number;
}

export interface DeterminismEvidence {
  readonly kind: 'determinism';
  readonly runs: number;
  /** All runs gave the same bytes. */
  readonly identical: boolean;
  /** What differed between the runs, for people. */
  readonly differing: readonly string[];
}

export interface FuzzEvidence {
  readonly kind: 'fuzz';
  readonly executions: number;
  readonly crashes: number;
}

export interface AgentProvenanceEvidence {
  readonly kind: 'agent-provenance';
  /** The agent-commit build type; SLSA provenance with another one is `unrelated`. */
  readonly buildType: string;
  readonly intent: string;
  /** `provider/model` as asked for and as served, without repetitions. */
  readonly models: readonly string[];
  /** Model calls that the Statement claims, and the gateway chain's last hash, when it names a chain. */
  readonly receipts: {
    readonly count: number;
    readonly sha256: string;
    /** Input and output of all calls, and what they cost in US dollars; null where the Statement does not say. */
    readonly tokens: number | null;
    readonly usd: number | null;
  } | null;
  /** Hosts that the sandbox let through. */
  readonly egress: readonly string[];
  /** What the run built on: the target's base commit, when the Statement names one. */
  readonly baseCommit: string | null;
}

export interface ArtifactSignatureEvidence {
  readonly kind: 'artifact-signature';
  /** A verification summary (VSA) whose result is PASSED. */
  readonly passed: boolean;
  readonly verifier: string;
  readonly resourceUri: string;
}

export interface ModelCostEvidence {
  readonly kind: 'model-cost';
  readonly repository: string;
  readonly pullRequest: number;
  /** Refused ones included. */
  readonly calls: number;
  /** Input and output of all calls. */
  readonly tokens: number;
  /** US dollars, without the calls that have no price. */
  readonly usd: number;
  readonly unpriced: number;
}

/** What a Statement says, in figures that a policy can compare. */
export type Evidence =
  | TestsEvidence
  | CoverageEvidence
  | MutationEvidence
  | ScanEvidence
  | VulnerabilitiesEvidence
  | SbomEvidence
  | BenchmarksEvidence
  | DeterminismEvidence
  | FuzzEvidence
  | AgentProvenanceEvidence
  | ArtifactSignatureEvidence
  | ModelCostEvidence;

/** What `interpretStatement` made of a Statement. Only `evidence` counts for anything. */
export type Interpretation =
  | { readonly outcome: 'evidence'; readonly evidence: Evidence }
  /** A predicate type that is no kind of evidence, for instance a verdict. */
  | { readonly outcome: 'unrelated'; readonly predicateType: string }
  /** Of this kind, but not to be believed: the error says why. The kind must not be taken as present. */
  | { readonly outcome: 'malformed'; readonly kind: EvidenceKind; readonly error: SallyportError };
