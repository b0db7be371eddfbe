import { pathRule } from '../paths/path-rule.ts';

/** Who has to approve what. */
export const owners = pathRule({
  code: 'RISK_OWNERS',
  title: 'Owners',
  why: 'Whoever edits the owners decides who reviews the next change.',
  remedy: 'Have the present owners approve it; the gate counts the base’s copy.',
  class: 'owners',
  tier: 'high',
  what: 'a file that says who owns or approves code',
  patterns: [
    '**/codeowners',
    '**/.codeowners',
    '**/owners',
    '**/owners_aliases',
    '**/*.owners',
    '**/owners.{yml,yaml}',
    '**/.github/reviewers.{yml,yaml,json}',
    '**/.github/auto_assign.yml',
    '**/.github/auto-assign.yml',
    '**/.github/settings.yml',
    '**/.github/rulesets/**',
    '**/.github/branch-protection*',
    '**/.asf.yaml',
    '**/approvers',
    '**/.lgtm',
    '**/.pullapprove.yml',
    '**/.policy.yml',
  ],
});
