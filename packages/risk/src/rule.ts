import type { FileChange, FileContents } from '@sallyport/change';
import type { Tier } from '@sallyport/core';
import type { FileClass } from './classes.ts';

/** What a rule found. Its place is the file under inspection unless it names another. */
export interface Finding {
  readonly tier: Tier;
  /** What is there, in one sentence; the rule's title says what kind of thing it is. */
  readonly message: string;
  readonly path?: string;
  /** 1-based, in the head. */
  readonly line?: number;
  /** In place of the rule's own remedy. */
  readonly remedy?: string;
}

/** One changed file, as file rules see it. */
export interface InspectedFile {
  readonly file: FileChange;
  /** What its names say it is; `classes.ts`. The head's and the base's name can differ in class: both are given. */
  readonly classes: readonly FileClass[];
  /** Every name that the file has in base or head: both sides of a rename, and symbolic links to it. */
  readonly names: readonly string[];
  /** Present for rules that need contents. */
  readonly contents?: FileContents;
}

interface RuleText {
  /** `RISK_…`; stable. */
  readonly code: string;
  readonly title: string;
  /** Why it matters; the generated documentation page has it. */
  readonly why: string;
  readonly remedy: string;
}

/** Looks at one file. `needs: 'contents'` makes the engine read blobs and compute lines, so ask only when needed. */
export interface FileRule extends RuleText {
  readonly kind: 'file';
  readonly needs: 'names' | 'contents';
  inspect(file: InspectedFile): Iterable<Finding>;
}

/** Looks at the whole change after the file rules; `seen` has every file, and what the file rules noted about it. */
export interface ChangeRule extends RuleText {
  readonly kind: 'change';
  inspect(change: InspectedChange): Iterable<Finding>;
}

export interface InspectedChange {
  readonly files: readonly SeenFile[];
  readonly addedLines: number;
  readonly deletedLines: number;
  /** Paths of the head's tree that a change rule asks for by exact name, for instance a manifest beside a lockfile. */
  readonly headHas: (path: string) => boolean;
}

/** A file after inspection: its findings and the few facts that are kept (contents are not). */
export interface SeenFile {
  readonly file: FileChange;
  readonly classes: readonly FileClass[];
  readonly tier: Tier;
  readonly findings: readonly (Finding & { readonly code: string })[];
  readonly binary: boolean;
}

export type Rule = FileRule | ChangeRule;

export const fileRule = (rule: Omit<FileRule, 'kind'>): FileRule => ({ kind: 'file', ...rule });
export const changeRule = (rule: Omit<ChangeRule, 'kind'>): ChangeRule => ({ kind: 'change', ...rule });
