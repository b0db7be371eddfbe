import type { Rule } from '../rule.ts';
import { dependencyChange } from './dependency-change.ts';
import { lockWithoutManifest } from './lock-without-manifest.ts';
import { readerOf } from './readers.ts';

/** Rules that parse manifests and lockfiles. */
export const dependencyRules: readonly Rule[] = [dependencyChange, lockWithoutManifest];

/**
 * Is this a manifest or lockfile that `RISK_DEPENDENCY_CHANGE` takes apart? Then that rule alone says how grave its
 * change is; any other dependency file is high by its name.
 */
export function isParsedDependencyFile(path: string): boolean {
  return readerOf(path) !== undefined;
}
