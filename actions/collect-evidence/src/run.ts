import { withChange, writeEvidence } from '@sallyport/action-kit';
import { type Change, readContents } from '@sallyport/change';
import { systemClock } from '@sallyport/core';
import type { AddedLine, EvidenceKind, Report } from '@sallyport/evidence';
import type { Runner } from '@sallyport/runtime';
import { findReports } from './find-reports.ts';
import { readInputs } from './inputs.ts';
import { collect } from './main.ts';
import { report, type Written } from './report.ts';

/** Reads the reports and writes a Statement for each kind. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  const { workspace } = runner.environment;
  await withChange(inputs, runner, undefined, async ({ change }) => {
    const found = await reportsOf(inputs.reports, inputs.reportsPath);
    const collected = collect(change.subject, found, {
      at: systemClock.now().toISOString(),
      root: workspace,
      addedLines: await addedLinesOf(change),
      baselines: await reportsOf(inputs.baselines, inputs.reportsPath),
    });
    const written: Written[] = [];
    for (const { kind, statement } of collected) {
      const path = await writeEvidence(inputs.evidenceDirectory, `${kind}.intoto.json`, statement);
      written.push({ kind, statement, path });
    }
    await report(runner, change.subject, written);
  });
}

async function reportsOf(
  patterns: ReadonlyMap<EvidenceKind, readonly string[]>,
  folder: string,
): Promise<Map<EvidenceKind, readonly Report[]>> {
  const found = new Map<EvidenceKind, readonly Report[]>();
  for (const [kind, some] of patterns) found.set(kind, await findReports(folder, some));
  return found;
}

async function addedLinesOf(change: Change): Promise<Map<string, readonly AddedLine[]>> {
  const lines = new Map<string, readonly AddedLine[]>();
  for await (const { file, contents } of readContents(change, change.files)) lines.set(file.path, contents.added);
  return lines;
}
