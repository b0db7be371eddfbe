import * as v from 'valibot';
import { conform, type KindOfEvidence } from '../kind.ts';
import { readOsv } from '../readers/osv.ts';
import { SEVERITIES, severityOf, worstSeverity } from '../readers/severity.ts';
import { MAX_ENTRIES } from '../report.ts';
import type { Severity, VulnerabilitiesEvidence } from '../types.ts';

const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const OSV_SCANNER = 'https://github.com/google/osv-scanner';

const score = v.union([v.string(), v.number()]);

/** in-toto vulns v0.2. */
export const vulnerabilitiesSchema = v.object({
  scanner: v.object({
    uri: v.string(),
    version: v.optional(v.string()),
    db: v.optional(v.looseObject({})),
    result: v.pipe(
      v.array(
        v.object({
          id: v.string(),
          severity: v.optional(v.array(v.object({ method: v.string(), score }))),
          annotations: v.optional(v.array(v.looseObject({}))),
        }),
      ),
      v.maxLength(MAX_ENTRIES),
    ),
  }),
  metadata: v.optional(v.looseObject({})),
});

/** Known vulnerabilities of the dependencies. */
export const vulnerabilities: KindOfEvidence = {
  kind: 'vulnerabilities',
  accepts: (predicateType) => predicateType === VULNS,
  state(reports, { at }) {
    const result = reports
      .flatMap((report) => readOsv(report))
      .map((found) => ({
        id: found.id,
        severity: found.severity === null ? [] : [{ method: 'sallyport', score: found.severity }],
        annotations: [{ package: found.package }],
      }));
    const scanner = { uri: OSV_SCANNER, db: {}, result };
    return { predicateType: VULNS, predicate: { scanner, metadata: { scanStartedOn: at, scanFinishedOn: at } } };
  },
  interpret(predicate): VulnerabilitiesEvidence {
    const { scanner } = conform(vulnerabilitiesSchema, predicate, 'vulnerabilities');
    const findings: Record<Severity, number> = { low: 0, medium: 0, high: 0, critical: 0 };
    let unknown = 0;
    for (const { severity = [] } of scanner.result) {
      const worst = worstSeverity(severity.map((said) => severityOf(String(said.score))));
      if (worst === undefined) unknown++;
      findings[worst ?? 'critical']++;
    }
    const worst = SEVERITIES.toReversed().find((severity) => findings[severity] > 0) ?? null;
    return { kind: 'vulnerabilities', findings, unknown, worst };
  },
};
