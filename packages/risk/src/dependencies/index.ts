import type { Rule } from '../rule.ts';

/** Rules that parse manifests and lockfiles. */
export const dependencyRules: readonly Rule[] = [];
