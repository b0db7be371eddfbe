/** The kinds of evidence that the reports of other tools can state. */
export const REPORTED_EVIDENCE_KINDS = [
  'tests',
  'coverage',
  'mutation',
  'scan',
  'vulnerabilities',
  'sbom',
  'benchmarks',
  'determinism',
  'contract',
  'fuzz',
] as const;

/** Every kind of evidence, by its name in `evidence.require` and in an exception. */
export const EVIDENCE_KINDS = [
  ...REPORTED_EVIDENCE_KINDS,
  'agent-provenance',
  'artifact-signature',
  'model-cost',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
