import { type ErrorReport, escapeActing, type SallyportError, toSallyportError } from '@sallyport/core';
import { Option } from 'commander';
import type { CliIo, ExitStatus } from './io.ts';
import { jsonPieces } from './json-pieces.ts';

export type Format = 'text' | 'json';

/** Where each error code is explained. */
export const ERROR_PAGE = 'https://github.com/sallyport-ci/sallyport/blob/main/docs/errors.md';

/** `--format text|json`, the same for every command. */
export function formatOption(): Option {
  return new Option('--format <format>', 'text for people, json for programs')
    .choices(['text', 'json'])
    .default('text');
}

/**
 * Runs a command's body and turns what it throws into a message and exit status 2.
 * @param body returns the exit status: 0 yes, 1 no.
 * @param beside what a program that reads the command's JSON looks for in an error, too
 */
export async function runCommand(
  io: CliIo,
  format: Format,
  body: () => Promise<ExitStatus>,
  beside: Readonly<Record<string, string>> = {},
): Promise<void> {
  try {
    io.status = await body();
  } catch (error) {
    io.status = 2;
    printError(io, format, toSallyportError(error), beside);
  }
}

/** An error as the program that reads `--format json` expects it. */
export function errorReport({ code, message, remedy }: SallyportError): ErrorReport {
  return { schema: 'sallyport/error/v1', error: { code, message, remedy } };
}

export function printError(
  io: CliIo,
  format: Format,
  error: SallyportError,
  beside: Readonly<Record<string, string>> = {},
): void {
  if (format === 'json') {
    printJson(io, { ...beside, ...errorReport(error) });
    return;
  }
  const code = paint(io, 'red', error.code);
  io.stderr.write(`${code}  ${printable(error.message)}\n`);
  io.stderr.write(`  ${printable(error.remedy)}\n  ${ERROR_PAGE}#${error.code.toLowerCase()}\n`);
}

/** One JSON value on standard output, indented for a person's eyes as well. */
export function printJson(io: CliIo, value: unknown): void {
  for (const piece of jsonPieces(value)) io.stdout.write(piece);
  io.stdout.write('\n');
}

const COLOURS = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

/** Colours text where somebody is looking. */
export function paint(io: CliIo, colour: keyof typeof COLOURS, text: string): string {
  return io.isTTY ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
}

/** Text from a repository or a network, safe to print: a terminal obeys no escape sequence that is not there. */
export function printable(text: string): string {
  return escapeActing(text, '\n');
}
