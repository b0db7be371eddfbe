/** As much of a mutation report (mutation-testing-report-schema 2) as is read. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Score {
  /** By a failing test, or by running on without end. */
  readonly killed: number;
  readonly survived: number;
  /** No test runs the line. */
  readonly uncovered: number;
  /** Percent of all three that were killed. */
  readonly score: number;
}

export function scoreOf({ files }: Report): Score {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  const all = killed + survived + uncovered;
  return { killed, survived, uncovered, score: all === 0 ? 100 : (100 * killed) / all };
}

/** Every mutant that no test saw: place, what it replaced the code by, and the line. */
export function survivorsOf({ files }: Report): string[] {
  return Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(
        ({ location: { start }, mutatorName, replacement = '' }) =>
          `${name}:${start.line}:${start.column} ${mutatorName} -> ${oneLine(replacement)} | ${oneLine(lines[start.line - 1] ?? '')}`,
      );
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 100);
}
