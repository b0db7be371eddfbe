import type * as v from 'valibot';
import { agentProvenanceSchema } from './kinds/agent-provenance.ts';
import { artifactSignatureSchema } from './kinds/artifact-signature.ts';
import { benchmarksSchema } from './kinds/benchmarks.ts';
import { coverageSchema } from './kinds/coverage.ts';
import { determinismSchema } from './kinds/determinism.ts';
import { fuzzSchema } from './kinds/fuzz.ts';
import { mutationSchema } from './kinds/mutation.ts';
import { scanSchema } from './kinds/scan.ts';
import { testResultSchema } from './kinds/tests.ts';
import { vulnerabilitiesSchema } from './kinds/vulnerabilities.ts';

/** How each predicate is read, by the name of its file in schemas/predicates; the JSON Schemas are made from it. */
export const PREDICATE_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'agent-commit': agentProvenanceSchema,
  'artifact-signature': artifactSignatureSchema,
  benchmarks: benchmarksSchema,
  contract: testResultSchema,
  coverage: coverageSchema,
  determinism: determinismSchema,
  fuzz: fuzzSchema,
  mutation: mutationSchema,
  scan: scanSchema,
  'test-result': testResultSchema,
  vulnerabilities: vulnerabilitiesSchema,
};
