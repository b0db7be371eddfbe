import { reportSubject } from '@sallyport/action-kit';
import type { Subject } from '@sallyport/core';
import { type Evidence, interpretStatement } from '@sallyport/evidence';
import { jsonWithin, markdownCode, markdownTable, markdownText, type Runner } from '@sallyport/runtime';
import type { Collected } from './main.ts';

export interface Written extends Collected {
  readonly path: string;
}

const MAX_PATHS = 32_768;

/** Outputs and the summary: which Statements there are now, and what each says. */
export async function report(runner: Runner, subject: Subject, written: readonly Written[]): Promise<void> {
  const paths = written.map(({ path }) => path);
  runner.output('result', 'ok');
  reportSubject(runner, subject);
  runner.output('statement', paths[0] ?? '');
  runner.output('statements', jsonWithin(paths, MAX_PATHS));
  const rows = written.map(({ kind, statement, path }) => {
    const { outcome, ...rest } = interpretStatement(statement);
    const figures = outcome === 'evidence' && 'evidence' in rest ? figuresOf(rest.evidence) : outcome;
    runner.log.info(`${kind}: ${figures} (${path})`);
    return [markdownText(kind), markdownText(figures)];
  });
  const heading = `### Evidence about ${markdownCode(subject.gitCommit)}`;
  await runner.summary(`${heading}\n\n${markdownTable(['kind', 'what the Statement says'], rows)}`);
}

/** The figures that the gate will compare, in a few words. */
function figuresOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'tests':
    case 'contract':
      return `${evidence.passed} passed, ${evidence.failed} failed, ${evidence.skipped} skipped`;
    case 'coverage':
      return `${percent(evidence.linesPercent)} of all lines, ${percent(evidence.changedLinesPercent)} of the changed ones`;
    case 'mutation':
      return `score ${percent(evidence.score)}`;
    case 'scan':
      return evidence.worst === null ? 'nothing new' : `new findings, the worst: ${evidence.worst}`;
    case 'vulnerabilities':
      return evidence.worst === null ? 'none known' : `the worst: ${evidence.worst}`;
    case 'sbom':
      return `${evidence.components} components`;
    case 'benchmarks':
      return `95th percentile at most ${percent(evidence.p95RegressionPercent)} slower`;
    case 'determinism':
      return `${evidence.runs} runs, ${evidence.identical ? 'identical' : 'different'}`;
    case 'fuzz':
      return `${evidence.executions} executions, ${evidence.crashes} crashes`;
    case 'agent-provenance':
      return `intent ${evidence.intent}`;
    case 'artifact-signature':
      return evidence.passed ? 'passed' : 'failed';
    case 'model-cost':
      return `${evidence.calls} calls, ${evidence.usd} USD`;
  }
}

function percent(value: number | null): string {
  return value === null ? 'none' : `${value.toFixed(1)} %`;
}
