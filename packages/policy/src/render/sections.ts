import type { Decision, RuleResult } from '@sallyport/core';
import { RULES, type RuleText } from '../evaluate/rules.ts';

/** A rule that failed, and what it asks for. */
export interface Missing {
  readonly result: RuleResult;
  readonly title: string;
}

/** A decision as people read it: what is missing first, by who can mend it, the rest after. */
export interface Sections {
  readonly missing: readonly { readonly who: string; readonly items: readonly Missing[] }[];
  readonly passed: readonly RuleResult[];
  readonly skipped: readonly RuleResult[];
  /** Remarks below a rule that passed: what was left aside, and why. */
  readonly remarks: readonly string[];
}

/** In the order in which they are named: whoever waits for the answer first. */
const WHO: Readonly<Record<string, string>> = {
  author: "the change's author",
  reviewers: 'people with write access',
  maintainers: 'whoever maintains the configuration at the base',
  operator: 'whoever runs the workflow',
};

/** Rules of a merge group, which has no Rego of its own. */
const GROUP_TITLES: Readonly<Record<string, string>> = {
  'merge-group.verdicts': 'Every pull request of the group has its verdict',
  'merge-group.contents': 'The group changes what its pull requests change',
};

export function sectionsOf({ rules }: Decision): Sections {
  const of = (wanted: RuleResult['result']) => rules.filter(({ result }) => result === wanted);
  const failed = of('fail').map((result) => ({ result, text: RULES.find(({ id }) => id === result.id) }));
  const missing = Object.entries(WHO).map(([key, who]) => ({
    who,
    items: failed
      .filter(({ text }) => whoOf(text) === key)
      .map(({ result, text }) => ({ result, title: text?.title ?? GROUP_TITLES[result.id] ?? result.id })),
  }));
  return {
    missing: missing.filter(({ items }) => items.length > 0),
    passed: of('pass'),
    skipped: of('skip'),
    remarks: of('pass').flatMap(({ children = [] }) => children.map(({ message }) => message)),
  };
}

function whoOf(text: RuleText | undefined): string {
  return text !== undefined && Object.hasOwn(WHO, text.who) ? text.who : 'author';
}

/** The messages of a failed rule: its children's that failed, or its own. */
export function messagesOf({ message, children = [] }: RuleResult): readonly string[] {
  const failed = children.filter(({ result }) => result === 'fail');
  return failed.length > 0 ? failed.map((child) => child.message) : [message];
}
