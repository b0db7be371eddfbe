import type { FileContents } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { compareTiers, isSallyportError, type Tier } from '@sallyport/core';
import type { FileRule, Finding, Findings, NamedFile, SeenFile } from '../rule.ts';

export type CodedFinding = Finding & { readonly code: string };

/** Findings of one rule in one file beyond this many say nothing new. */
const MAX_FINDINGS = 100;

/** The rules of a run: those that only say which name a file has wait until a file has it. */
export interface Inspection {
  readonly byKnownName: ReadonlyMap<string, FileRule>;
  readonly general: readonly FileRule[];
  readonly configuration: Configuration;
}

const NO_NOTES: ReadonlyMap<string, unknown> = new Map();

/**
 * Has every rule that applies look at one file. Rules that need contents look only when there are some; the result is
 * a promise only when a rule had to wait, since a change can have 100,000 files.
 */
export function inspectFile(
  named: NamedFile,
  contents: FileContents | undefined,
  { byKnownName, general, configuration }: Inspection,
): SeenFile | Promise<SeenFile> {
  let notes: Map<string, unknown> | undefined;
  const note = (key: string, value: unknown) => {
    notes ??= new Map();
    notes.set(key, value);
  };
  const inspected = { ...named, configuration, ...(contents && { contents }), note };
  const findings: CodedFinding[] = [];
  let waiting: Promise<void>[] | undefined;
  const look = (rule: FileRule) => {
    if ((rule.needs === 'contents' && contents === undefined) || !appliesTo(rule, named)) return;
    const pending = collect(rule, inspected, findings);
    if (pending === undefined) return;
    waiting ??= [];
    waiting.push(pending);
  };
  for (const code of named.known) {
    const rule = byKnownName.get(code);
    if (rule !== undefined) look(rule);
  }
  for (const rule of general) look(rule);
  const { file, classes, names, known } = named;
  const result = () => ({
    file,
    classes,
    names,
    known,
    tier: tierOf(findings),
    findings,
    binary: contents?.binary ?? false,
    notes: notes ?? NO_NOTES,
  });
  return waiting === undefined ? result() : Promise.all(waiting).then(result);
}

export function appliesTo(rule: FileRule, named: NamedFile): boolean {
  return rule.applies === undefined || rule.applies(named);
}

/** The highest tier found; a file about which no rule said anything is not low (fail closed). */
function tierOf(findings: readonly CodedFinding[]): Tier {
  if (findings.length === 0) return 'medium';
  return findings.reduce<Tier>((highest, { tier }) => (compareTiers(tier, highest) > 0 ? tier : highest), 'low');
}

interface Inspecting<T> {
  readonly code: string;
  inspect(subject: T): Findings;
}

/**
 * Takes what a rule found, in a bounded number. Gives a promise only for a rule that is asynchronous. A rule that fails
 * on some input has not judged it: that is high, and says so, instead of ending the judgement.
 * @throws SallyportError what reading objects throws
 */
export function collect<T>(rule: Inspecting<T>, subject: T, into: CodedFinding[]): Promise<void> | undefined {
  const { code } = rule;
  let count = 0;
  try {
    const found = rule.inspect(subject);
    if (Symbol.asyncIterator in found) return collectLater(code, found, into);
    for (const finding of found) {
      into.push({ ...finding, code });
      if (++count >= MAX_FINDINGS) break;
    }
  } catch (error) {
    into.push(failed(code, error));
  }
  return undefined;
}

async function collectLater(code: string, found: AsyncIterable<Finding>, into: CodedFinding[]): Promise<void> {
  let count = 0;
  try {
    for await (const finding of found) {
      into.push({ ...finding, code });
      if (++count >= MAX_FINDINGS) break;
    }
  } catch (error) {
    into.push(failed(code, error));
  }
}

function failed(code: string, error: unknown): CodedFinding {
  if (isSallyportError(error)) throw error;
  const why = error instanceof Error ? error.message : String(error);
  return { code, tier: 'high', message: `this rule could not finish: ${why.slice(0, 200)}`, remedy: REPORT };
}

const REPORT = 'Have a person read the file, and report the fault of the rule.';
