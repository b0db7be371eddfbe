import { globSync } from 'node:fs';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { type Ended, runInProcess } from './process.ts';
import type { Order, Outcome } from './protocol.ts';

/**
 * Runs the tests of one package, each mutant in a process of its own: nothing that a mutant left in a cache reaches the
 * next one. Only the tests that reach the mutant are run, up to the first failure.
 */
class FreshProcessRunner implements TestRunner {
  readonly #milliseconds = new Map<string, number>();
  /** How many mutants of a source each file of tests has killed. */
  readonly #kills = new Map<string, number>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /** Runs each file alone, as Jest does: what a file reaches must not depend on the files before it. */
  async dryRun(): Promise<DryRunResult> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    const tests: TestResult[] = [];
    for (const file of testFiles()) {
      const ended = await runInProcess({ files: [{ file }] });
      if (ended.kind !== 'done') return { status: DryRunStatus.Error, errorMessage: `${file}: ${whyOf(ended)}` };
      tests.push(...ended.outcomes.map(resultOf));
      for (const { id, milliseconds } of ended.outcomes) this.#milliseconds.set(id, milliseconds);
      for (const [id, hits] of Object.entries(ended.coverage?.static ?? {})) {
        coverage.static[id] = (coverage.static[id] ?? 0) + hits;
      }
      Object.assign(coverage.perTest, ended.coverage?.perTest);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, mutantActivation } = options;
    const mutant = {
      id: activeMutant.id,
      static: mutantActivation === 'static',
      ...(hitLimit !== undefined && { hitLimit }),
    };
    const ended = await runInProcess({ files: this.#filesOf(testFilter, activeMutant.fileName), mutant });
    if (ended.kind === 'unloaded') return { status: MutantRunStatus.Error, errorMessage: whyOf(ended) };
    if (ended.kind === 'endless' || (ended.kind === 'done' && ended.looped)) return { status: MutantRunStatus.Timeout };
    // A process that ends before its tests do fails the test that was running.
    if (ended.kind === 'died') return killed('a process that ended early', whyOf(ended), 1);
    const failed = ended.outcomes.find(({ failure }) => failure !== undefined);
    if (failed !== undefined) {
      const killer = `${failed.file} ${activeMutant.fileName}`;
      this.#kills.set(killer, (this.#kills.get(killer) ?? 0) + 1);
      return killed(failed.id, failed.failure ?? '', ended.outcomes.length);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: ended.outcomes.length };
  }

  /** What killed other mutants of a source comes first, and then what takes the least time. */
  #filesOf(testFilter: readonly string[] | undefined, source: string): Order['files'] {
    if (testFilter === undefined) return testFiles().map((file) => ({ file }));
    const byFile = new Map<string, string[]>();
    for (const id of testFilter) {
      const file = id.slice(0, id.indexOf('#'));
      byFile.set(file, [...(byFile.get(file) ?? []), id]);
    }
    const time = (tests: readonly string[]) => tests.reduce((sum, id) => sum + (this.#milliseconds.get(id) ?? 0), 0);
    const kills = (file: string) => this.#kills.get(`${file} ${source}`) ?? 0;
    return [...byFile]
      .map(([file, tests]) => ({ file, tests }))
      .sort((a, b) => kills(b.file) - kills(a.file) || time(a.tests) - time(b.tests));
  }
}

/**
 * The mutated package's own tests alone: they have to hold it. Not `battery`: it judges thousands of changes, and each
 * mutant that lives would wait for all of them.
 */
function testFiles(): string[] {
  const files = globSync(`test/packages/${process.env.MUTATED_PACKAGE ?? '*'}/**/*.test.ts`);
  return files.filter((file) => !file.includes('/battery/')).sort();
}

function resultOf({ id, name, file, milliseconds, failure }: Outcome): TestResult {
  const test = { id, name, fileName: file, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

function killed(test: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [test], failureMessage, nrOfTests };
}

function whyOf(ended: Ended): string {
  return ended.kind === 'done' ? 'done' : ended.kind === 'endless' ? 'it ran out of processor time' : ended.why;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'fresh-process', FreshProcessRunner)];
