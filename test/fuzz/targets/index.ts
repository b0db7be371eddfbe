import type { FuzzTarget } from '../target.ts';
import { artifactTargets } from './artifact.ts';
import { changeTargets } from './change.ts';
import { configTargets } from './config.ts';
import { contentTargets } from './contents.ts';
import { dependencyTargets } from './dependencies.ts';
import { evidenceTargets } from './evidence.ts';
import { gatewayTargets } from './gateway.ts';
import { policyTargets } from './policy.ts';
import { provenanceTargets } from './provenance.ts';

/** Every parser of what comes from outside. */
export const targets: readonly FuzzTarget[] = [
  ...changeTargets,
  ...configTargets,
  ...dependencyTargets,
  ...contentTargets,
  ...evidenceTargets,
  ...policyTargets,
  ...provenanceTargets,
  ...artifactTargets,
  ...gatewayTargets,
];
