import type { MutantCoverage } from '@stryker-mutator/api/core';

/** What the parent asks of one process. */
export interface Order {
  /** The test files, in the order in which to run them, and which of their tests; absent: all. */
  readonly files: readonly { readonly file: string; readonly tests?: readonly string[] }[];
  readonly mutant?: {
    readonly id: string;
    /** Whether it is active while the modules are loaded, too. */
    readonly static: boolean;
    /** How often the mutated place may be reached before it counts as a loop without end. */
    readonly hitLimit?: number;
  };
}

/** One test: its id is the file, the number within the file and its name, since names alone are not unique. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly milliseconds: number;
  readonly failure?: string;
}

/** What the process says: first that every file of tests could be loaded, then what came of them. */
export type Message =
  | { readonly kind: 'loaded' }
  | {
      readonly kind: 'done';
      readonly outcomes: readonly Outcome[];
      readonly looped: boolean;
      readonly coverage?: MutantCoverage;
    };
