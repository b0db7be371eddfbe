import type { Subject } from '@sallyport/core';
import type { Runner } from '@sallyport/runtime';

/** The outputs that every action has. */
export function reportSubject(runner: Runner, subject: Subject): void {
  runner.output('subject', JSON.stringify(subject));
}

/** A commit, short enough for a sentence. */
export function short(commit: string): string {
  return commit.slice(0, 10);
}
