import type { EvidenceKind, Tier } from '@sallyport/core';
import type { Facts } from '../facts/types.ts';
import type { OwnersInput } from '../owners/owner-groups.ts';
import type { CoAuthor } from './co-authors.ts';
import type { EvidenceItem } from './evidence.ts';

/** What a change is by its files: decides which evidence the built-in rules ask for. */
export type ChangeClass = 'documentation' | 'tests' | 'other';

/** How an intent fits a change. */
export interface IntentScope {
  /** Files with a name outside the intent's paths: how many, and the first of them. */
  readonly outsideCount: number;
  readonly outside: readonly string[];
  /** Of the models that the evidence names, those that the intent has. */
  readonly models: readonly string[];
  /** Of the hosts that the evidence names, those that the intent may not reach. */
  readonly egress: readonly string[];
}

/** What came of the policies that `gate.policies` names. */
export interface OwnPolicies {
  /** The paths that were evaluated to the end. */
  readonly evaluated: readonly string[];
  readonly denials: readonly PolicyMessage[];
  readonly warnings: readonly PolicyMessage[];
  /** SHA-256 (hex) of the policies' files and of the opa that evaluated them; null where there are none. */
  readonly sha256: string | null;
  /** The opa that evaluated Rego; absent where nothing needed one. */
  readonly opa?: {
    /** As its pin or it itself says. */
    readonly version: string | null;
    readonly sha256: string;
    /** Was it compared with a checksum of the configuration or of the command? */
    readonly pinned: boolean;
  };
}

export interface PolicyMessage {
  /** The package and the rule that said it. */
  readonly name: string;
  readonly message: string;
}

/** The `input` of every rule; schemas/policy-input.schema.json. Bounded: paths are counted, not listed. */
export interface PolicyInput {
  readonly schema: 'sallyport/policy-input/v1';
  /** Microseconds since 1970-01-01T00:00:00Z, by the forge's clock. */
  readonly now: number | null;
  readonly change: {
    readonly base: string;
    readonly head: string;
    readonly tier: Tier;
    readonly class: ChangeClass;
    readonly files: number;
    readonly commits: number;
    /** The head has the merge base's tree. */
    readonly empty: boolean;
    /** The base has commits that the head lacks. */
    readonly baseMoved: boolean;
    /** The first files below `critical`. */
    readonly critical: readonly string[];
    /** The first files of CI, deployment, build, policy, owners and agent instructions. */
    readonly infrastructure: readonly string[];
    /** Commits of the change that the facts do not have. */
    readonly missingCommits: readonly string[];
  };
  readonly facts: Facts | null;
  readonly coAuthors: readonly CoAuthor[];
  readonly intents: Readonly<Record<string, IntentScope>>;
  /** In the order of `gate.exceptions`: are all files of the change within its paths? */
  readonly exceptions: readonly { readonly covers: boolean }[];
  readonly evidence: Readonly<Partial<Record<EvidenceKind, readonly EvidenceItem[]>>>;
  readonly policies: OwnPolicies;
  /** Null where nobody has looked for owners. */
  readonly owners: OwnersInput | null;
}
