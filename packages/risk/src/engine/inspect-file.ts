import type { FileContents } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { compareTiers, type Tier } from '@sallyport/core';
import type { FileRule, Finding, Findings, NamedFile, SeenFile } from '../rule.ts';

export type CodedFinding = Finding & { readonly code: string };

/** Findings of one rule in one file beyond this many say nothing new; the last says that there are more. */
const MAX_FINDINGS = 100;

/** What is passed to every rule beside the file. */
export interface Inspection {
  readonly rules: readonly FileRule[];
  readonly configuration: Configuration;
}

/** Has every rule that applies look at one file. Contents are absent only when no rule asked for them. */
export async function inspectFile(
  named: NamedFile,
  contents: FileContents | undefined,
  { rules, configuration }: Inspection,
): Promise<SeenFile> {
  const notes = new Map<string, unknown>();
  const findings: CodedFinding[] = [];
  const inspected = {
    ...named,
    configuration,
    ...(contents && { contents }),
    note: (key: string, value: unknown) => void notes.set(key, value),
  };
  for (const rule of rules) {
    if (!appliesTo(rule, named)) continue;
    if (rule.needs === 'contents' && contents === undefined) continue;
    await collect(rule.code, rule.inspect(inspected), findings);
  }
  return {
    file: named.file,
    classes: named.classes,
    names: named.names,
    known: named.known,
    tier: tierOf(findings),
    findings,
    binary: contents?.binary ?? false,
    notes,
  };
}

export function appliesTo(rule: FileRule, named: NamedFile): boolean {
  return rule.applies?.(named) ?? true;
}

/** The highest tier found; a file about which no rule said anything is not low (fail closed). */
function tierOf(findings: readonly CodedFinding[]): Tier {
  if (findings.length === 0) return 'medium';
  return findings.reduce<Tier>((highest, { tier }) => (compareTiers(tier, highest) > 0 ? tier : highest), 'low');
}

/** Takes what a rule found, in a bounded number. Waits only for rules that are asynchronous. */
export async function collect(code: string, found: Findings, into: CodedFinding[]): Promise<void> {
  let count = 0;
  const take = (finding: Finding): boolean => {
    into.push({ ...finding, code });
    return ++count < MAX_FINDINGS;
  };
  if (Symbol.asyncIterator in found) {
    for await (const finding of found) if (!take(finding)) return;
  } else {
    for (const finding of found) if (!take(finding)) return;
  }
}
