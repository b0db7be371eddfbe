import { PREDICATE_BASE, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { type AddedLine, conform, type KindOfEvidence, ratio, unbelievable } from '../kind.ts';
import { readCobertura } from '../readers/cobertura.ts';
import type { LineHits } from '../readers/coverage.ts';
import { readLcov } from '../readers/lcov.ts';
import { MAX_LISTED, percentOf, type Report } from '../report.ts';

const COVERAGE = `${PREDICATE_BASE}/coverage/v1`;

export const coverageSchema = v.object({
  lines: ratio,
  changedLines: ratio,
  /** Lines that the change adds and no test runs, for people; shortened. */
  missed: v.optional(v.array(v.object({ path: v.string(), line: v.number() }))),
});

/** Line coverage, of everything and of the lines that the change adds. */
export const coverage: KindOfEvidence = {
  kind: 'coverage',
  accepts: (predicateType) => predicateType === COVERAGE,
  state(reports, { root, addedLines }) {
    if (addedLines === undefined) {
      throw new SallyportError({
        code: 'EVIDENCE_CHANGE_MISSING',
        message: 'coverage is stated of a change, and its added lines were not given',
        remedy: 'Name the repository, the base and the head (--repo, --base, --head).',
      });
    }
    const lines: LineHits = new Map();
    for (const report of reports) read(report, lines, root);
    return { predicateType: COVERAGE, predicate: predicateOf(lines, addedLines, reports) };
  },
  interpret(predicate) {
    const { lines, changedLines } = conform(coverageSchema, predicate, 'coverage');
    const linesPercent = percentOf(lines.covered, lines.total);
    if (linesPercent === null) throw unbelievable('coverage', 'it knows no line at all');
    const changedLinesPercent = percentOf(changedLines.covered, changedLines.total);
    return {
      kind: 'coverage',
      lines: { ...lines, percent: linesPercent },
      changedLines: { ...changedLines, percent: changedLinesPercent },
      linesPercent,
      changedLinesPercent,
    };
  },
};

/** Cobertura is XML; LCOV is not. */
function read(report: Report, lines: LineHits, root: string | undefined): void {
  const start = Buffer.from(report.bytes.subarray(0, 64))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) readCobertura(report, lines, root);
  else readLcov(report, lines, root);
}

function predicateOf(lines: LineHits, added: ReadonlyMap<string, readonly AddedLine[]>, reports: readonly Report[]) {
  let covered = 0;
  let total = 0;
  for (const file of lines.values()) {
    total += file.size;
    for (const hits of file.values()) if (hits > 0) covered++;
  }
  if (total === 0) {
    throw new SallyportError({
      code: 'EVIDENCE_COVERAGE_EMPTY',
      message: `${reports.map(({ name }) => name).join(', ')}: no line is known`,
      remedy: 'Check that coverage was switched on and that the tests were run.',
    });
  }
  const { missed, ...changedLines } = changed(lines, added);
  return { lines: { covered, total }, changedLines, missed: missed.slice(0, MAX_LISTED) };
}

function changed(lines: LineHits, added: ReadonlyMap<string, readonly AddedLine[]>) {
  const known = new Set([...lines.keys()].map(extensionOf));
  const missed: { path: string; line: number }[] = [];
  let covered = 0;
  for (const [path, addedToFile] of added) {
    const file = lines.get(path);
    if (file === undefined && (!known.has(extensionOf(path)) || isTest(path))) continue;
    for (const { number, text } of addedToFile) {
      const hits = file === undefined ? unknownFile(text) : file.get(number);
      if (hits === undefined) continue;
      if (hits > 0) covered++;
      else missed.push({ path, line: number });
    }
  }
  return { covered, total: covered + missed.length, missed };
}

/** In a file of a covered language that no report has, nothing was run: each line that is not blank is missed. */
function unknownFile(text: string): number | undefined {
  return text.trim() === '' ? undefined : 0;
}

/** The name's ending; a `.d.ts` only declares and is never run. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /(\.d\.[cm]?ts|\.[^.]+)$/.exec(name)?.[0] ?? '';
}

/** Tests run the code; nobody covers them. */
function isTest(path: string): boolean {
  return (
    /(^|\/)(tests?|__tests__|spec|specs|testdata|fixtures|__mocks__)\//i.test(path) ||
    /([._-](test|spec)s?\..+|^test_.+\.py|Tests?\.(java|kt|cs|swift))$/s.test(path.slice(path.lastIndexOf('/') + 1))
  );
}
