import { SallyportError } from '@sallyport/core';
import { Command, CommanderError } from 'commander';
import { registerAll, registerFor } from './commands/index.ts';
import type { CliIo, ExitStatus } from './io.ts';
import { printError } from './output.ts';
import { VERSION } from './version.ts';

/** The command line as a value: help, completion and documentation are made from it. */
export function createProgram(io: CliIo): Command {
  return programWith(io, (program) => registerAll(program, io));
}

function programWith(io: CliIo, register: (program: Command) => void): Command {
  const program = new Command('sallyport')
    .description('Judge, prove and govern changes that agents make: classify, gate, attest, verify, gateway.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => io.isTTY,
    })
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit status: 0 yes, 1 no, 2 error.');
  register(program);
  for (const command of program.commands) inherit(command, program);
  return program;
}

function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
}

/**
 * Runs one command line.
 * @param argv the arguments after the program's name.
 * @returns the exit status: 0 yes, 1 no, 2 error.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitStatus> {
  try {
    const program = programWith(io, (empty) => registerFor(argv, empty, io));
    await program.parseAsync(argv, { from: 'user' });
    return io.status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (wantsJson(argv)) printError(io, 'json', usageError(error));
    return 2;
  }
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, index) =>
      /^--format=jsonl?$/.test(argument) || (argv[index - 1] === '--format' && /^jsonl?$/.test(argument)),
  );
}

function usageError(error: CommanderError): SallyportError {
  return new SallyportError({
    code: 'CLI_USAGE',
    message: error.message.replace(/^error: /, ''),
    remedy: 'See `sallyport --help`, or `--help` after the command.',
    cause: error,
  });
}
