import type { CheckDetail, SignerReport, VerificationReport } from '@sallyport/provenance/verify';
import type { CliIo } from '../../io.ts';
import { paint, printable } from '../../output.ts';

const MARKS = { pass: ['✓', 'green'], fail: ['✗', 'red'], skip: ['-', 'dim'] } as const;

/** A verification for a person: the outcome, who signed, and every check with what was found. */
export function verificationText(report: VerificationReport, path: string, io: CliIo): string {
  const outcome = report.verified ? paint(io, 'green', 'verified') : paint(io, 'red', 'not verified');
  const lines = [`${outcome}  ${printable(path)}`];
  for (const { id, result, message, remedy, details = [] } of report.checks) {
    const [mark, colour] = MARKS[result];
    lines.push(`  ${paint(io, colour, mark)} ${id.padEnd(14)} ${printable(message)}`);
    if (result === 'fail') lines.push(...detailLines(details, '      ', io));
    if (remedy !== undefined) lines.push(`      ${paint(io, 'dim', `→ ${printable(remedy)}`)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What was compared, one under the other, so that two long texts can be told apart by eye. */
function detailLines(details: readonly CheckDetail[], indent: string, io: CliIo): string[] {
  return details.flatMap(({ what, result, expected, found, details: inner = [] }) => {
    const [mark, colour] = MARKS[result];
    const head = `${indent}${paint(io, colour, mark)} ${printable(what)}`;
    if (expected === undefined) return [head, ...detailLines(inner, `${indent}  `, io)];
    if (result === 'pass') return [`${head}: ${printable(expected)}`];
    return [
      head,
      `${indent}    expected ${printable(expected)}`,
      `${indent}    found    ${printable(found ?? 'nothing')}`,
    ];
  });
}

/** Who signed, one line each for what is known about it. */
export function signerLines(signer: SignerReport): string[] {
  if (signer.kind === 'key') return [`key ${signer.keyId}`];
  const claims = Object.entries(signer.claims).map(([name, value]) => `  ${name}: ${value}`);
  return [signer.identity, `issuer ${signer.issuer}`, ...claims].map(printable);
}
