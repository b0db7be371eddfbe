import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { MAX_ENTRIES, MAX_REPORT_BYTES, misfit, type Report } from '../report.ts';
import type { Severity } from '../types.ts';
import { severityOf, worstSeverity } from './severity.ts';

/** One vulnerability of one package. */
export interface Vulnerability {
  readonly id: string;
  readonly package: string;
  /** Null when no source of the report says it; it then counts as critical. */
  readonly severity: Severity | null;
}

const vulnerability = v.object({
  id: v.string(),
  withdrawn: v.optional(v.string()),
  severity: v.nullish(v.array(v.object({ type: v.string(), score: v.string() }))),
  database_specific: v.nullish(v.looseObject({ severity: v.nullish(v.unknown()) })),
});
const group = v.object({ ids: v.nullish(v.array(v.string())), max_severity: v.optional(v.string()) });
const packageResult = v.object({
  package: v.object({ name: v.string(), version: v.optional(v.string()), ecosystem: v.optional(v.string()) }),
  vulnerabilities: v.nullish(v.pipe(v.array(vulnerability), v.maxLength(MAX_ENTRIES))),
  groups: v.nullish(v.array(group)),
});
const output = v.object({ results: v.array(v.object({ packages: v.nullish(v.array(packageResult)) })) });

type PackageResult = v.InferOutput<typeof packageResult>;

/**
 * Reads what `osv-scanner --format json` prints (v1 and v2; the OSV schema, sections "severity" and "database_specific").
 * Of several statements about a vulnerability's severity the worst counts; a withdrawn one does not count at all.
 * @throws SallyportError EVIDENCE_OSV_INVALID, and what `parseJson` throws.
 */
export function readOsv(report: Report): Vulnerability[] {
  const value = parseJson(report.bytes, { name: report.name, maxBytes: MAX_REPORT_BYTES });
  const parsed = v.safeParse(output, value);
  if (!parsed.success) {
    throw new SallyportError({
      code: 'EVIDENCE_OSV_INVALID',
      message: `${report.name} is not a report of osv-scanner: ${misfit(parsed.issues)}`,
      remedy: 'Give what `osv-scanner scan --format json` printed, its standard output alone.',
    });
  }
  return parsed.output.results.flatMap(({ packages }) => (packages ?? []).flatMap((item) => ofPackage(item)));
}

function ofPackage(item: PackageResult): Vulnerability[] {
  const { name, version, ecosystem } = item.package;
  const label = `${ecosystem ?? 'unknown'}:${name}@${version ?? 'unknown'}`;
  return (item.vulnerabilities ?? [])
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((found) => ({ id: found.id, package: label, severity: worstOf(found, item) ?? null }));
}

function worstOf(found: v.InferOutput<typeof vulnerability>, { groups }: PackageResult): Severity | undefined {
  const word = found.database_specific?.severity;
  const group = (groups ?? []).find(({ ids }) => ids?.includes(found.id));
  return worstSeverity([
    ...(found.severity ?? []).map(({ score }) => severityOf(score)),
    typeof word === 'string' ? severityOf(word) : undefined,
    group?.max_severity ? severityOf(group.max_severity) : undefined,
  ]);
}
