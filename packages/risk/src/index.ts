export type { FileClass, Reading } from './classes.ts';
export { classify } from './engine/classify.ts';
export { type ExplainedRule, type Explanation, explain } from './engine/explain.ts';
export { PUBLIC_HOSTS } from './hosts.ts';
export type { ChangeRule, FileRule, Finding, Rule } from './rule.ts';
export { rules, rulesDigest } from './rules/index.ts';
export { rulesTable } from './rules-table.ts';
