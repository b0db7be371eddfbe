import type { RuleResult } from '@sallyport/core';
import type { ArtifactDecision } from '@sallyport/engine/artifact';
import type { CliIo } from '../../io.ts';
import { paint, printable } from '../../output.ts';

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] } as const;

/** A decision for a person: the outcome, then every rule, and under one that failed why and what to do. */
export function decisionText({ decision, artifact, rules }: ArtifactDecision, io: CliIo): string {
  const outcome = decision === 'allow' ? paint(io, 'green', 'allow') : paint(io, 'red', 'deny');
  const lines = [`${outcome}  ${printable(artifact.name)}  sha256:${artifact.digest.sha256 ?? ''}`];
  for (const rule of rules) lines.push(...ruleLines(rule, io));
  return `${lines.join('\n')}\n`;
}

function ruleLines({ id, result, message, remedy, children = [] }: RuleResult, io: CliIo): string[] {
  const [mark, colour] = MARKS[result];
  const lines = [`  ${paint(io, colour, mark)} ${id.padEnd(24)} ${printable(message)}`];
  if (result !== 'fail') return lines;
  for (const child of children) lines.push(`      ${printable(child.id)}: ${printable(child.message)}`);
  if (remedy !== undefined) lines.push(`      ${paint(io, 'bold', printable(remedy))}`);
  return lines;
}
