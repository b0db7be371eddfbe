import { compileOwnerPattern } from './pattern.ts';

/** GitHub loads no larger file. */
export const MAX_OWNERS_BYTES = 3 * 1024 * 1024;

/** Where GitHub looks, in this order; the first that is there counts. */
export const OWNERS_PATHS: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** One line that names a pattern; without owners it takes what matches from everybody above. */
export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  /** As written: `@login`, `@organisation/team`, or an address. */
  readonly owners: readonly string[];
  readonly matches: (path: string) => boolean;
}

export interface OwnerRules {
  readonly rules: readonly OwnerRule[];
  /** Lines that GitHub does not read either, 1-based. */
  readonly unread: readonly number[];
}

const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\s]+@[^@\s]+\.[^@\s]+)$/;
/** A pattern up to white space that is not escaped. */
const FIRST = /^(?:\\.|[^\\\s])+/;

/**
 * Reads CODEOWNERS as GitHub does (docs.github.com, "About code owners"): a pattern and its owners on each line, `#`
 * begins a comment, and a line that is not well formed counts for nothing.
 */
export function parseOwners(text: string): OwnerRules {
  const rules: OwnerRule[] = [];
  const unread: number[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    const content = source.trim();
    if (content === '' || content.startsWith('#')) continue;
    const rule = parseLine(content, index + 1);
    if (rule === undefined) unread.push(index + 1);
    else rules.push(rule);
  }
  return { rules, unread };
}

function parseLine(content: string, line: number): OwnerRule | undefined {
  const [pattern = ''] = FIRST.exec(content) ?? [];
  const rest = content.slice(pattern.length).replace(/(^|\s)#.*$/s, '');
  const owners = rest.split(/\s+/).filter((word) => word !== '');
  const matches = compileOwnerPattern(pattern);
  if (matches === undefined || !owners.every((owner) => OWNER.test(owner))) return undefined;
  return { line, owners, matches };
}

/** Who owns a path: the last line that matches; nobody where none does. */
export function ownersOf({ rules }: OwnerRules, path: string): readonly string[] {
  return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}
