import type { Subject } from './subject.ts';
import type { Tier } from './tier.ts';

/** What a gate came to. `deny` is an outcome, not an exception. */
export type Outcome = 'allow' | 'deny' | 'error';

/** One rule's result: a node of the tree that serves the screen, the check run and the audit record. */
export interface RuleResult {
  readonly id: string;
  readonly result: 'pass' | 'fail' | 'skip';
  readonly message: string;
  readonly remedy?: string;
  readonly children?: readonly RuleResult[];
}

/** Why a change is in its tier. */
export interface Reason {
  readonly code: string;
  readonly tier: Tier;
  readonly path?: string;
  /** 1-based, in the head's version of the file. */
  readonly line?: number;
  readonly message: string;
  readonly remedy?: string;
}

export interface ClassifiedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly tier: Tier;
  readonly class: string;
}

/** What `classify` prints; schemas/classification.schema.json. */
export interface Classification {
  readonly schema: 'sallyport/classification/v1';
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  readonly files: readonly ClassifiedFile[];
  readonly subject: Subject;
  /** SHA-256 (hex) of each input: `change`, `configuration`, `rules`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** What `gate` prints; schemas/decision.schema.json. */
export interface Decision {
  readonly schema: 'sallyport/decision/v1';
  readonly decision: Outcome;
  readonly tier: Tier;
  readonly rules: readonly RuleResult[];
  readonly subject: Subject;
  /** SHA-256 (hex) of each input: `change`, `configuration`, `policy`, `facts`, `statements`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Present and true when unsigned Statements were counted; nothing merges on such a decision. */
  readonly unsigned?: true;
}

/** What a command prints with `--format json` when it fails; exit status 2. */
export interface ErrorReport {
  readonly schema: 'sallyport/error/v1';
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}
