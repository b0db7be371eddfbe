import { expect } from '@jest/globals';
import type { StepResult } from '@sallyport/testing';

interface Given {
  readonly code?: string;
  readonly id?: string;
  readonly message?: string;
  readonly remedy?: string;
}

/** The output `reasons`. */
export const reasonsOf = (result: StepResult): Given[] => JSON.parse(result.outputs.reasons || '[]') as Given[];

/** The rules that stood in the way. */
export const failedRules = (result: StepResult): string[] => reasonsOf(result).map(({ id }) => id ?? '');

/** A refusal: an outcome with a code, a message and a remedy. */
export function expectRefusal(result: StepResult, code: string): void {
  expect(reasonsOf(result)).toEqual([
    { code, message: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\w/) },
  ]);
  expect(result).toMatchObject({ outcome: 'failure', outputs: { result: 'refused' } });
  expect(result.summary).toContain(code);
}

/** An error: a code, a message and a remedy in the log, and a failed step. */
export function expectError(result: StepResult, code: string): void {
  const [first, ...rest] = result.annotations.filter(({ level }) => level === 'error');
  expect(first?.message).toMatch(new RegExp(`^${code}  \\S`));
  expect(rest).toEqual([]);
  expect(result).toMatchObject({ outcome: 'failure', outputs: { result: 'error' } });
  expect(result.log).toMatch(new RegExp(`${code}  .+\n.*[A-Z].+\\.\n`));
}
