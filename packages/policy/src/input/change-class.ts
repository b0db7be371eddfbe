import type { Classification, ClassifiedFile } from '@sallyport/core';
import type { ChangeClass } from './types.ts';

/** Files that decide what everything else may do. */
const INFRASTRUCTURE: readonly string[] = ['ci', 'deployment', 'build', 'policy', 'owners', 'agent-instructions'];

/** What rules found out by content, or by another name, that the class of a file does not say. */
const INFRASTRUCTURE_REASONS: readonly string[] = [
  'RISK_AGENT_INSTRUCTIONS',
  'RISK_BINARY_WITH_BUILD',
  'RISK_BOT',
  'RISK_BUILD',
  'RISK_CI',
  'RISK_DEPLOYMENT',
  'RISK_EDITOR_TASK',
  'RISK_GATE_FILE',
  'RISK_HOOK',
  'RISK_IMPORTED_INSTRUCTIONS',
  'RISK_INFRASTRUCTURE_CONTENT',
  'RISK_OWNERS',
  'RISK_PACKAGE_MANAGER',
  'RISK_POLICY',
];

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

/** The files of CI, deployment, build, policy, owners and agent instructions, by their classes and by what rules found. */
export function infrastructureFiles({ files, reasons }: Classification): string[] {
  const byClass = files.filter((file) => INFRASTRUCTURE.includes(file.class)).map(({ path }) => path);
  const byReason = reasons
    .filter(({ code }) => INFRASTRUCTURE_REASONS.includes(code))
    .map(({ path = 'the change' }) => path);
  return [...new Set([...byClass, ...byReason])].sort();
}
