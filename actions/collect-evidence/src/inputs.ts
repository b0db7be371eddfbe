import { resolve } from 'node:path';
import { type ChangeInputs, readChangeInputs } from '@sallyport/action-kit';

import { type EvidenceKind, REPORTED_EVIDENCE_KINDS, SallyportError } from '@sallyport/core';
import { linesInput, optionalText, type Runner } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  /** Paths or globs by kind, in the order of `REPORTED_EVIDENCE_KINDS`; kinds without any are not there. */
  readonly reports: ReadonlyMap<EvidenceKind, readonly string[]>;
  /** The same of the base, for the kinds that compare: what is known there is not new, what was faster is a regression. */
  readonly baselines: ReadonlyMap<EvidenceKind, readonly string[]>;
  /** The folder in which they are. */
  readonly reportsPath: string;
}

const COMPARED = ['scan', 'benchmarks'] as const satisfies readonly EvidenceKind[];

/** @throws SallyportError INPUT_INVALID, EVIDENCE_NO_REPORTS */
export function readInputs(runner: Runner): Inputs {
  const named = REPORTED_EVIDENCE_KINDS.map((kind) => [kind, linesInput(runner, kind)] as const);
  const reports = new Map(named.filter(([, patterns]) => patterns.length > 0));
  if (reports.size === 0) {
    throw new SallyportError({
      code: 'EVIDENCE_NO_REPORTS',
      message: 'no report was named',
      remedy: `Give at least one of the inputs ${REPORTED_EVIDENCE_KINDS.join(', ')}.`,
    });
  }
  return {
    ...readChangeInputs(runner),
    reports,
    baselines: new Map(COMPARED.map((kind) => [kind, linesInput(runner, `${kind}-baseline`)])),
    reportsPath: resolve(runner.environment.workspace, optionalText(runner, 'reports-path') ?? '.'),
  };
}
