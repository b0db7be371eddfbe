import type { FileChange, FileContents } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
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

/** One changed file before anything is read: enough to say whether a rule wants to look at it. */
export interface NamedFile {
  readonly file: FileChange;
  /** What its names say it is; `classes.ts`. The head's and the base's name can differ in class: both are given. */
  readonly classes: readonly FileClass[];
  /** Every name that the file has in base or head: both sides of a rename, and symbolic links to it. */
  readonly names: readonly string[];
  /** The codes of the path rules that know one of its names, such as `RISK_CI`. */
  readonly known: ReadonlySet<string>;
  /** False when links give the file more names than were counted. */
  readonly allNamesKnown: boolean;
  /** The agent instructions that import it (`@path`), in base or head. */
  readonly importedBy?: string;
}

/** One changed file, as file rules see it. */
export interface InspectedFile extends NamedFile {
  readonly configuration: Configuration;
  /** Present for rules that need contents. */
  readonly contents?: FileContents;
  /** Keeps a small fact for change rules (`SeenFile.notes`); contents are not kept. */
  note(key: string, value: unknown): void;
}

interface RuleText {
  /** `RISK_…`; stable. */
  readonly code: string;
  readonly title: string;
  /** Why it matters; the generated documentation page has it. */
  readonly why: string;
  readonly remedy: string;
}

/** Findings as they come; a rule that has to wait for a library gives them asynchronously. */
export type Findings = Iterable<Finding> | AsyncIterable<Finding>;

/** Looks at one file. `needs: 'contents'` makes the engine read blobs and compute lines, so ask only when needed. */
export interface FileRule extends RuleText {
  readonly kind: 'file';
  readonly needs: 'names' | 'contents';
  /** When given and false, the rule does not look at the file (and nothing is read for its sake). */
  applies?(file: NamedFile): boolean;
  inspect(file: InspectedFile): Findings;
}

/** Looks at the whole change after the file rules; `files` has what the file rules found and noted about each. */
export interface ChangeRule extends RuleText {
  readonly kind: 'change';
  inspect(change: InspectedChange): Findings;
}

export interface InspectedChange {
  readonly files: readonly SeenFile[];
  readonly configuration: Configuration;
  /** Without rename credit: a renamed file counts whole on both sides. */
  readonly addedLines: number;
  readonly deletedLines: number;
  /** Is there a file of exactly this name in the head's tree? For instance a manifest beside a lockfile. */
  headHas(path: string): Promise<boolean>;
  /** The names in a folder of the head's tree (`''` is the root); empty when there is no such folder. */
  headNames(folder: string): Promise<readonly string[]>;
}

/** A file after inspection: its findings and the few facts that are kept (contents are not). */
export interface SeenFile {
  readonly file: FileChange;
  readonly classes: readonly FileClass[];
  readonly names: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly tier: Tier;
  readonly findings: readonly (Finding & { readonly code: string })[];
  readonly binary: boolean;
  /** What file rules kept with `note`. */
  readonly notes: ReadonlyMap<string, unknown>;
}

export type Rule = FileRule | ChangeRule;

export const fileRule = (rule: Omit<FileRule, 'kind'>): FileRule => ({ kind: 'file', ...rule });
export const changeRule = (rule: Omit<ChangeRule, 'kind'>): ChangeRule => ({ kind: 'change', ...rule });
