import type { EvidenceKind, Tier } from '@sallyport/core';

/** `.github/sallyport.yml` with every default filled in. The contract's "Configuration" has what each key means. */
export interface Configuration {
  readonly version: 1;
  readonly extends?: string;
  readonly tiers: {
    readonly high: readonly string[];
    readonly medium: readonly string[];
    readonly low: readonly string[];
    readonly limits: { readonly files: number; readonly lines: number };
  };
  readonly critical: readonly string[];
  readonly dependencies: { readonly vetted: readonly string[]; readonly registries: readonly string[] };
  readonly agents: Readonly<Record<string, AgentDeclaration>>;
  readonly intents: Readonly<Record<string, Intent>>;
  readonly evidence: {
    readonly coverage: { readonly lines: number; readonly changedLines: number };
    readonly mutation: { readonly score: number };
    readonly scan: { readonly failOn: 'none' | 'note' | 'warning' | 'error' };
    readonly vulnerabilities: { readonly failOn: 'low' | 'medium' | 'high' | 'critical' };
    readonly benchmarks: { readonly p95RegressionPercent: number };
    readonly determinism: { readonly runs: number };
    readonly require: Readonly<Record<Tier, readonly EvidenceKind[]>>;
    readonly producers: readonly Producer[];
  };
  readonly gate: {
    readonly approvals: Readonly<Record<Tier, number>>;
    readonly humans: Readonly<Record<Tier, number>>;
    /** Must the owners that CODEOWNERS names approve? */
    readonly owners: 'ignored' | 'required';
    /** Hosts of the model gateway, which every agent may reach. */
    readonly gateways: readonly string[];
    readonly checks: readonly { readonly name: string; readonly app: number }[];
    readonly freeze: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
    readonly exceptions: readonly ExceptionDeclaration[];
    readonly policies: readonly string[];
    /** Each opa that may evaluate them, by its SHA-256 (hex) or more; any where there is none. */
    readonly opa: readonly (string | OpaPin)[];
  };
  readonly merge: {
    readonly method: 'merge' | 'squash' | 'rebase';
    readonly tiers: readonly Tier[];
    readonly queue: 'auto' | 'never' | 'always';
  };
  readonly provenance: {
    readonly instance: SigstoreInstance;
    /** Files at the base commit that name signatures which are no longer believed. */
    readonly revocations: readonly string[];
  };
  readonly audit: { readonly log: string };
}

export interface AgentDeclaration {
  readonly id: number;
  readonly intents: readonly string[];
  /** Accounts of the people who answer for it; none of them approves what it made. */
  readonly owners: readonly { readonly login: string; readonly id: number }[];
}

/** One program of OPA; it has a version or a checksum. */
export interface OpaPin {
  readonly version?: string;
  /** Hex; without it the version has to be one whose checksums are known. */
  readonly sha256?: string;
  /** Where it may be fetched from: `{version}`, `{os}`, `{arch}` and `{asset}` are filled in. */
  readonly url?: string;
}

export interface Intent {
  readonly paths: readonly string[];
  readonly maxTier: Tier;
  readonly models: readonly string[];
  readonly budget: { readonly usd?: number; readonly calls?: number; readonly tokens?: number };
  readonly egress: readonly string[];
  readonly sandbox: 'bubblewrap' | 'gvisor' | 'kubernetes';
}

export interface Producer extends SignerConditions {
  readonly workflow: string;
  readonly issuer: string;
  readonly kinds: readonly EvidenceKind[];
}

/** What is asked of a signature beside who made it; compared exactly. */
export interface SignerConditions {
  /** The repository whose run it was, and its owner, by their numbers on the forge: a name can change hands. */
  readonly repositoryId?: number;
  readonly ownerId?: number;
  /** What may have started the run. */
  readonly events?: readonly string[];
  readonly runner?: 'github-hosted' | 'self-hosted';
  /** The commit at which the workflow stood, beside the reference in its name. */
  readonly workflowCommit?: string;
  /** How long ago it may have been signed. */
  readonly maxAgeMinutes?: number;
  /** From how many timestamp authorities, and in how many logs. */
  readonly timestamps?: number;
  readonly logEntries?: number;
}

export interface ExceptionDeclaration {
  readonly rule: EvidenceKind;
  readonly paths: readonly string[];
  readonly owner: string;
  /** `YYYY-MM-DD`; the exception ends at the start of this day in UTC. */
  readonly expires: string;
  readonly reason: string;
}

export type SigstoreInstance =
  | 'public-good'
  | 'github'
  | { readonly trustedRoot: string; readonly fulcio?: string; readonly rekor?: string; readonly tsa?: string };
