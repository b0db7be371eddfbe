import type { Rule } from '../rule.ts';

/** Rules that read what a change adds to and removes from its files. */
export const contentRules: readonly Rule[] = [];
