import { SallyportError } from '@sallyport/core';
import { type Report, repositoryPath, textOf } from '../report.ts';
import { addHits, fileOf, type LineHits } from './coverage.ts';

/**
 * Reads an LCOV tracefile (geninfo(1), "FILES") into `lines`. Only its `DA` records count: the totals that it repeats
 * are not believed. A negative count (of old gcov versions) stands for none.
 * @param root the folder that absolute paths are relative to.
 * @throws SallyportError EVIDENCE_LCOV_INVALID, EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8
 */
export function readLcov(report: Report, lines: LineHits, root?: string): void {
  let path: string | undefined;
  let number = 0;
  for (const raw of textOf(report).split('\n')) {
    number++;
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = `line ${number}`;
    if (line === 'end_of_record') {
      if (path === undefined) throw invalid(report.name, `${at} ends a record that never began`);
      path = undefined;
    } else if (line.startsWith('SF:')) {
      if (path !== undefined) throw invalid(report.name, `${at} begins a record within another`);
      path = repositoryPath(line.slice(3), root);
      fileOf(lines, path);
    } else if (line.startsWith('DA:')) readLine(line, { path, at, report: report.name, lines });
    else if (!/^[A-Z]{2,6}:/.test(line)) throw invalid(report.name, `${at} is no record`);
  }
  if (path !== undefined) throw invalid(report.name, `it ends within the record of ${path}`);
}

interface Place {
  readonly path: string | undefined;
  readonly at: string;
  readonly report: string;
  readonly lines: LineHits;
}

function readLine(text: string, { path, at, report, lines }: Place): void {
  const match = /^DA:(\d{1,9}),(-?\d+)(?:,.*)?$/.exec(text);
  if (match === null) throw invalid(report, `${at} is no DA record`);
  if (path === undefined) throw invalid(report, `${at} belongs to no file`);
  const line = Number(match[1]);
  // Some tools write line 0 for generated code.
  if (line > 0) addHits(lines, { path, line, hits: Math.max(0, Number(match[2])) });
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_LCOV_INVALID',
    message: `${name} is not an LCOV tracefile: ${why}`,
    remedy: 'Give the lcov.info that the coverage tool wrote when it ended by itself.',
  });
}
