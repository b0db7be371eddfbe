import type { Tier } from '@sallyport/core';
import type { FileClass } from '../classes.ts';
import type { FileRule, InspectedFile } from '../rule.ts';
import type { ParsedName } from './parsed-name.ts';

/** A rule that knows files by their names alone. */
export interface PathRule extends FileRule {
  readonly class: FileClass;
  readonly tier: Tier;
  /** Globs over names in lower case. */
  readonly patterns: readonly string[];
  /** Globs that take a name out again. */
  readonly except: readonly string[];
}

export interface PathRuleText {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly class: FileClass;
  readonly tier: Tier;
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  /** What is there, for a reader: "a GitHub workflow or another CI system's configuration". */
  readonly what: string;
}

/**
 * A rule whose list of names is all of it. The names of every path rule are looked up together, once a file
 * (`known-names.ts`); the rule itself only says what was found.
 */
export function pathRule(text: PathRuleText): PathRule {
  const { what, except = [], ...rest } = text;
  const finding = { tier: text.tier, message: what };
  return {
    ...rest,
    except,
    kind: 'file',
    needs: 'names',
    applies: ({ known }) => known.has(text.code),
    inspect: (file) => [named(finding, file)],
  };
}

/** Says under which other name the file is known, when its own is innocent. */
function named(finding: { tier: Tier; message: string }, { names, file }: InspectedFile) {
  const others = names.filter((name) => name !== file.path);
  if (others.length === 0) return finding;
  return { ...finding, message: `${finding.message} (also named ${others.slice(0, 3).join(', ')})` };
}

/** A rule for what no sensitive rule knows: the first of them that claims a name has it. */
export interface OrdinaryRule extends FileRule {
  readonly class: FileClass;
  readonly tier: Tier;
  claims(name: ParsedName): boolean;
}

export interface OrdinaryRuleText extends Omit<PathRuleText, 'patterns' | 'except'> {
  claims(name: ParsedName): boolean;
}

export function ordinaryRule(text: OrdinaryRuleText): OrdinaryRule {
  const { what, ...rest } = text;
  const finding = { tier: text.tier, message: what };
  return {
    ...rest,
    kind: 'file',
    needs: 'names',
    applies: ({ known }) => known.has(text.code),
    inspect: (file) => [named(finding, file)],
  };
}
