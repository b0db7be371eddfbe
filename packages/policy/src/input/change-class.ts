import type { Classification, ClassifiedFile } from '@sallyport/core';
import type { ChangeClass } from './types.ts';

/** Files that decide what everything else may do. */
const INFRASTRUCTURE: readonly string[] = ['ci', 'deployment', 'build', 'policy', 'owners', 'agent-instructions'];

/**
 * What the change is, by all of its files. A document with anything in it that a rule calls worse than low is none;
 * a test may be of a medium tier (an assertion was rewritten), a high one is more than a test.
 */
export function changeClass({ files }: Classification): ChangeClass {
  if (files.length > 0 && files.every(isDocument)) return 'documentation';
  return files.length > 0 && files.every((file) => isDocument(file) || isTest(file)) ? 'tests' : 'other';
}

function isDocument(file: ClassifiedFile): boolean {
  return file.class === 'documentation' && file.tier === 'low';
}

function isTest(file: ClassifiedFile): boolean {
  return file.class === 'test' && file.tier !== 'high';
}

export function infrastructureFiles({ files }: Classification): string[] {
  return files.filter((file) => INFRASTRUCTURE.includes(file.class)).map(({ path }) => path);
}
