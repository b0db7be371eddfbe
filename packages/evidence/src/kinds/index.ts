import type { KindOfEvidence } from '../kind.ts';
import { agentProvenance } from './agent-provenance.ts';
import { artifactSignature } from './artifact-signature.ts';
import { benchmarks } from './benchmarks.ts';
import { coverage } from './coverage.ts';
import { determinism } from './determinism.ts';
import { fuzz } from './fuzz.ts';
import { modelCost } from './model-cost.ts';
import { mutation } from './mutation.ts';
import { sbom } from './sbom.ts';
import { scan } from './scan.ts';
import { contract, tests } from './tests.ts';
import { vulnerabilities } from './vulnerabilities.ts';

/** Every kind of evidence that there is. */
export const KINDS: readonly KindOfEvidence[] = [
  tests,
  coverage,
  mutation,
  scan,
  vulnerabilities,
  sbom,
  benchmarks,
  determinism,
  contract,
  fuzz,
  agentProvenance,
  artifactSignature,
  modelCost,
];
