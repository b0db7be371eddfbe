import type { Configuration } from './types.ts';

/** Where the configuration stands, from the repository's root. */
export const CONFIGURATION_PATH = '.github/sallyport.yml';

/**
 * What holds where there is no file. It is what the schema makes of `version: 1` (a test compares the two), written out
 * so that the many repositories without a file load neither the schema nor the YAML parser.
 */
export function defaultConfiguration(): Configuration {
  return {
    version: 1,
    tiers: { high: [], medium: [], low: [], limits: { files: 300, lines: 5000 } },
    critical: [],
    dependencies: { vetted: [], registries: [] },
    agents: {},
    intents: {},
    evidence: {
      coverage: { lines: 80, changedLines: 80 },
      mutation: { score: 70 },
      scan: { failOn: 'error' },
      vulnerabilities: { failOn: 'high' },
      benchmarks: { p95RegressionPercent: 5 },
      determinism: { runs: 3 },
      require: { low: [], medium: [], high: [] },
      producers: [],
    },
    gate: {
      approvals: { low: 0, medium: 1, high: 2 },
      humans: { low: 0, medium: 1, high: 1 },
      owners: 'ignored',
      gateways: [],
      checks: [],
      freeze: [],
      exceptions: [],
      policies: [],
      opa: [],
    },
    merge: { method: 'squash', tiers: ['low'], queue: 'auto' },
    provenance: { instance: 'public-good', revocations: [] },
    audit: { log: '.sallyport/audit' },
  };
}
