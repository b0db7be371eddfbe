import type { SignerReport, VerificationReport } from '@sallyport/provenance/verify';
import type { CliIo } from '../../io.ts';
import { paint, printable } from '../../output.ts';

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] } as const;

/** A verification for a person: the outcome, who signed, and every check with what was found. */
export function verificationText(report: VerificationReport, path: string, io: CliIo): string {
  const outcome = report.verified ? paint(io, 'green', 'verified') : paint(io, 'red', 'not verified');
  const lines = [`${outcome}  ${printable(path)}`];
  for (const { id, result, message } of report.checks) {
    const [mark, colour] = MARKS[result];
    lines.push(`  ${paint(io, colour, mark)} ${id.padEnd(14)} ${printable(message)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Who signed, one line each for what is known about it. */
export function signerLines(signer: SignerReport): string[] {
  if (signer.kind === 'key') return [`key ${signer.keyId}`];
  const claims = Object.entries(signer.claims).map(([name, value]) => `  ${name}: ${value}`);
  return [signer.identity, `issuer ${signer.issuer}`, ...claims].map(printable);
}
