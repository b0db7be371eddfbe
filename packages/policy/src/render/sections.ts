import type { Decision, RuleResult } from '@sallyport/core';
import { RULES, type RuleText } from '../evaluate/rules.ts';

/** A decision as people read it: what is missing first, the rest after. */
export interface Sections {
  readonly missing: readonly { readonly result: RuleResult; readonly title: string; readonly who: string }[];
  readonly passed: readonly RuleResult[];
  readonly skipped: readonly RuleResult[];
  /** Remarks below a rule that passed: what was left aside, and why. */
  readonly remarks: readonly string[];
}

const WHO: Readonly<Record<string, string>> = {
  author: "the change's author",
  reviewers: 'people with write access',
  maintainers: 'whoever maintains the configuration at the base',
  operator: 'whoever runs the workflow',
};

export function sectionsOf({ rules }: Decision): Sections {
  const of = (wanted: RuleResult['result']) => rules.filter(({ result }) => result === wanted);
  return {
    missing: of('fail').map((result) => {
      const text: RuleText | undefined = RULES.find(({ id }) => id === result.id);
      return { result, title: text?.title ?? result.id, who: WHO[text?.who ?? 'author'] ?? 'the author' };
    }),
    passed: of('pass'),
    skipped: of('skip'),
    remarks: of('pass').flatMap(({ children = [] }) => children.map(({ message }) => message)),
  };
}

/** The messages of a failed rule: its children's, or its own. */
export function messagesOf({ message, children = [] }: RuleResult): readonly string[] {
  return children.length > 0 ? children.map((child) => child.message) : [message];
}
