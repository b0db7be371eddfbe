import type { Statement } from '@sallyport/core';
import { type Evidence, interpretStatement } from '@sallyport/evidence';
import { type EvidenceItem, nanoUsd } from '@sallyport/policy';

/** What a Statement says, as the rules compare it; undefined when it is no kind of evidence. */
export function evidenceItem(statement: Statement, name: string): EvidenceItem | undefined {
  const interpretation = interpretStatement(statement);
  switch (interpretation.outcome) {
    case 'unrelated':
      return undefined;
    case 'malformed':
      return { ok: false, kind: interpretation.kind, name, problem: interpretation.error.message };
    case 'evidence':
      return usable(interpretation.evidence, name);
  }
}

function usable(evidence: Evidence, name: string): EvidenceItem {
  const common = { ok: true, name } as const;
  switch (evidence.kind) {
    case 'tests':
    case 'contract': {
      const { kind, result, passed, failed } = evidence;
      return { ...common, kind, result, passed, failed };
    }
    case 'coverage': {
      const { kind, lines, changedLines } = evidence;
      return { ...common, kind, lines: share(lines), changedLines: share(changedLines) };
    }
    case 'mutation': {
      const covered = evidence.killed + evidence.timedOut;
      return {
        ...common,
        kind: 'mutation',
        mutants: { covered, total: covered + evidence.survived + evidence.notCovered },
      };
    }
    case 'scan':
      return { ...common, kind: 'scan', findings: evidence.newFindings };
    case 'vulnerabilities':
      return { ...common, kind: 'vulnerabilities', findings: evidence.findings };
    default:
      return rarer(evidence, common);
  }
}

function rarer(
  evidence: Exclude<Evidence, { kind: 'tests' | 'contract' | 'coverage' | 'mutation' | 'scan' | 'vulnerabilities' }>,
  common: { readonly ok: true; readonly name: string },
): EvidenceItem {
  switch (evidence.kind) {
    case 'sbom':
      return { ...common, kind: 'sbom', components: evidence.components };
    case 'benchmarks': {
      const { kind, benchmarks, p95RegressionPercent } = evidence;
      return { ...common, kind, benchmarks, regressionPercent: p95RegressionPercent };
    }
    case 'determinism':
      return { ...common, kind: 'determinism', runs: evidence.runs, identical: evidence.identical };
    case 'fuzz':
      return { ...common, kind: 'fuzz', executions: evidence.executions, crashes: evidence.crashes };
    case 'agent-provenance': {
      const { kind, intent, models, receipts, egress } = evidence;
      const usd = receipts?.usd ?? null;
      const cost = { tokens: receipts?.tokens ?? null, nanoUsd: usd === null ? null : nanoUsd(usd) };
      return { ...common, kind, intent, models, egress, calls: receipts?.count ?? null, ...cost };
    }
    case 'artifact-signature':
      return { ...common, kind: 'artifact-signature', passed: evidence.passed };
    case 'model-cost': {
      const { usd, ...figures } = evidence;
      return { ...common, ...figures, nanoUsd: nanoUsd(usd) };
    }
  }
}

function share({ covered, total }: { readonly covered: number; readonly total: number }) {
  return { covered, total };
}
