import { compareTiers, type Reason } from '@sallyport/core';
import type { SeenFile } from '../rule.ts';
import { ruleByCode, weightOf } from '../rules/index.ts';
import type { CodedFinding } from './inspect-file.ts';

/** Every finding as a reason: the highest tier first, then the weightiest rule, then path and line. */
export function sortedReasons(files: readonly SeenFile[], found: readonly CodedFinding[]): Reason[] {
  const reasons = found.map((finding) => reasonOf(finding, finding.path));
  for (const { file, findings } of files) {
    for (const finding of findings) reasons.push(reasonOf(finding, finding.path ?? file.path));
  }
  return reasons.sort(compareReasons);
}

function reasonOf({ code, tier, line, message, remedy }: CodedFinding, path: string | undefined): Reason {
  const rule = ruleByCode(code);
  const mend = remedy ?? (tier === 'low' ? undefined : rule?.remedy);
  return {
    code,
    tier,
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
    message,
    ...(mend !== undefined && { remedy: mend }),
  };
}

function compareReasons(a: Reason, b: Reason): number {
  return (
    compareTiers(b.tier, a.tier) ||
    weightOf(a.code) - weightOf(b.code) ||
    compareText(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
