import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { MAX_ENTRIES, MAX_REPORT_BYTES, misfit, type Report } from '../report.ts';
import type { ScanLevel } from '../types.ts';

export interface Finding {
  readonly level: ScanLevel;
  readonly rule: string;
  readonly path: string | null;
  readonly line: number | null;
  /** What makes it the same finding in another version of the file: not its line. */
  readonly identity: string;
}

export interface ScanResults {
  readonly tools: string[];
  readonly newFindings: Finding[];
  /** Findings that the run's baseline has as well, or that somebody outside the source has accepted. */
  known: number;
}

const level = v.picklist(['none', 'note', 'warning', 'error']);
const rule = v.object({
  id: v.optional(v.string()),
  defaultConfiguration: v.optional(v.object({ level: v.optional(level) })),
});
const component = v.object({ name: v.string(), rules: v.optional(v.array(rule)) });
const location = v.object({
  physicalLocation: v.optional(
    v.object({
      artifactLocation: v.optional(v.object({ uri: v.optional(v.string()) })),
      region: v.optional(v.object({ startLine: v.optional(v.pipe(v.number(), v.integer())) })),
    }),
  ),
});
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const result = v.object({
  ruleId: v.optional(v.string()),
  ruleIndex: v.optional(index),
  rule: v.optional(
    v.object({
      id: v.optional(v.string()),
      index: v.optional(index),
      toolComponent: v.optional(v.object({ index: v.optional(index) })),
    }),
  ),
  kind: v.optional(v.picklist(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'])),
  level: v.optional(level),
  baselineState: v.optional(v.picklist(['new', 'unchanged', 'updated', 'absent'])),
  suppressions: v.optional(
    v.nullable(
      v.array(
        v.object({
          kind: v.picklist(['inSource', 'external']),
          status: v.optional(v.picklist(['accepted', 'underReview', 'rejected'])),
        }),
      ),
    ),
  ),
  message: v.optional(v.object({ text: v.optional(v.string()), id: v.optional(v.string()) })),
  partialFingerprints: v.optional(v.record(v.string(), v.string())),
  locations: v.optional(v.array(location)),
});
const run = v.object({
  tool: v.object({ driver: component, extensions: v.optional(v.array(component)) }),
  invocations: v.optional(v.array(v.object({ executionSuccessful: v.boolean() }))),
  results: v.nullish(v.pipe(v.array(result), v.maxLength(MAX_ENTRIES))),
});
const log = v.object({ version: v.literal('2.1.0'), runs: v.pipe(v.array(run), v.minLength(1, 'holds no run')) });

type Run = v.InferOutput<typeof run>;
type Result = v.InferOutput<typeof result>;

/**
 * Reads SARIF 2.1.0. A finding is new unless its `baselineState` (section 3.27.24) says that the baseline has it; one
 * that the source itself suppresses stays new, for the change could have written the suppression.
 * @throws SallyportError EVIDENCE_SARIF_INVALID, EVIDENCE_SCAN_UNFINISHED, and what `parseJson` throws.
 */
export function readSarif(report: Report): ScanResults {
  const value = parseJson(report.bytes, { name: report.name, maxBytes: MAX_REPORT_BYTES });
  const parsed = v.safeParse(log, value);
  if (!parsed.success) {
    throw new SallyportError({
      code: 'EVIDENCE_SARIF_INVALID',
      message: `${report.name} is not SARIF 2.1.0: ${misfit(parsed.issues)}`,
      remedy:
        'Have the scanner write SARIF 2.1.0, for instance `semgrep --sarif` or CodeQL with `--format sarif-latest`.',
    });
  }
  const results: ScanResults = { tools: [], newFindings: [], known: 0 };
  for (const run of parsed.output.runs) readRun(run, results, report.name);
  return results;
}

function readRun(run: Run, results: ScanResults, report: string): void {
  const tool = run.tool.driver.name;
  const failed = run.invocations?.some(({ executionSuccessful }) => !executionSuccessful) ?? false;
  if (failed || run.results === undefined || run.results === null) {
    throw new SallyportError({
      code: 'EVIDENCE_SCAN_UNFINISHED',
      message: `${report}: the run of ${tool} ${failed ? 'did not succeed' : 'has no results'}`,
      remedy: 'Mend the scan and run it again; a scan that did not end says nothing about the change.',
    });
  }
  results.tools.push(tool);
  for (const item of run.results) {
    if (isKnown(item)) results.known++;
    else results.newFindings.push(findingOf(item, run));
  }
}

function isKnown({ baselineState = 'new', suppressions }: Result): boolean {
  if (baselineState !== 'new') return true;
  const outside = (suppressions ?? []).filter(({ kind }) => kind === 'external');
  return outside.length > 0 && outside.every(({ status = 'accepted' }) => status === 'accepted');
}

function findingOf(item: Result, run: Run): Finding {
  const physical = item.locations?.[0]?.physicalLocation;
  const rule = item.ruleId ?? item.rule?.id ?? 'without a rule';
  const path = physical?.artifactLocation?.uri ?? null;
  const line = physical?.region?.startLine ?? null;
  return { level: levelOf(item, run), rule, path, line, identity: identityOf(item, rule, path) };
}

/** SARIF 2.1.0, section 3.27.17: fingerprints survive changes elsewhere in the file. Without any, the message stands in. */
function identityOf({ partialFingerprints, message }: Result, rule: string, path: string | null): string {
  const prints = Object.entries(partialFingerprints ?? {}).sort();
  return JSON.stringify([rule, path, prints.length > 0 ? prints : (message?.text ?? message?.id ?? null)]);
}

/**
 * The findings that a baseline does not have. One of the baseline accounts for one of the head: a second of the same
 * kind in the same file is new.
 */
export function withoutKnown(findings: readonly Finding[], baseline: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const { identity } of baseline) known.set(identity, (known.get(identity) ?? 0) + 1);
  return findings.filter(({ identity }) => {
    const left = known.get(identity) ?? 0;
    known.set(identity, left - 1);
    return left <= 0;
  });
}

/** SARIF 2.1.0, section 3.27.10: the result's own level, its rule's default, or `warning`; `none` for what is no failure. */
function levelOf(item: Result, run: Run): ScanLevel {
  if (item.level !== undefined) return item.level;
  if (item.kind !== undefined && item.kind !== 'fail') return 'none';
  return ruleOf(item, run)?.defaultConfiguration?.level ?? 'warning';
}

function ruleOf(item: Result, { tool }: Run): v.InferOutput<typeof rule> | undefined {
  const extension = item.rule?.toolComponent?.index;
  const rules = (extension === undefined ? tool.driver : tool.extensions?.[extension])?.rules ?? [];
  const at = item.ruleIndex ?? item.rule?.index ?? -1;
  const id = item.ruleId ?? item.rule?.id;
  return rules[at] ?? rules.find((known) => known.id !== undefined && known.id === id);
}
