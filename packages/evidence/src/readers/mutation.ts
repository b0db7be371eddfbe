import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { MAX_ENTRIES, MAX_REPORT_BYTES, misfit, type Report, repositoryPath } from '../report.ts';

export interface MutationResults {
  killed: number;
  survived: number;
  timedOut: number;
  notCovered: number;
  /** Mutants that prove nothing: they did not compile, broke the run, or were left out. */
  ignored: number;
  readonly survivors: { readonly path: string; readonly line: number; readonly mutator: string }[];
}

const STATUSES = ['Killed', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Timeout', 'Ignored', 'Pending'];
const mutant = v.object({
  mutatorName: v.string(),
  status: v.picklist(STATUSES),
  location: v.object({ start: v.object({ line: v.pipe(v.number(), v.integer()) }) }),
});
const schema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^[12](\.|$)/, 'has to be 1 or 2')),
  files: v.record(v.string(), v.object({ mutants: v.pipe(v.array(mutant), v.maxLength(MAX_ENTRIES)) })),
});

/**
 * Reads a mutation testing report (mutation-testing-report-schema 1 and 2), as Stryker, Stryker.NET and Stryker4s write it,
 * and adds it to `results`.
 * @throws SallyportError EVIDENCE_MUTATION_INVALID, EVIDENCE_MUTATION_UNFINISHED, and what `parseJson` throws.
 */
export function readMutation(report: Report, results: MutationResults, root?: string): void {
  const value = parseJson(report.bytes, { name: report.name, maxBytes: MAX_REPORT_BYTES });
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    throw new SallyportError({
      code: 'EVIDENCE_MUTATION_INVALID',
      message: `${report.name} is not a mutation testing report: ${misfit(parsed.issues)}`,
      remedy: 'Give the mutation.json of Stryker’s "json" reporter.',
    });
  }
  for (const [path, { mutants }] of Object.entries(parsed.output.files)) {
    for (const { status, mutatorName, location } of mutants) {
      count(results, status, report.name);
      if (status === 'Survived' || status === 'NoCoverage')
        results.survivors.push({ path: repositoryPath(path, root), line: location.start.line, mutator: mutatorName });
    }
  }
}

function count(results: MutationResults, status: string, name: string): void {
  if (status === 'Pending') {
    throw new SallyportError({
      code: 'EVIDENCE_MUTATION_UNFINISHED',
      message: `${name} has mutants that have not been tested yet`,
      remedy: 'Let the mutation test run to its end.',
    });
  }
  if (status === 'Killed') results.killed++;
  else if (status === 'Survived') results.survived++;
  else if (status === 'Timeout') results.timedOut++;
  else if (status === 'NoCoverage') results.notCovered++;
  else results.ignored++;
}
