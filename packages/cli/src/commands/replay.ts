import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface ReplayOptions {
  readonly inputs: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('replay')
    .description('decide again from recorded inputs, and show the first difference from a verdict')
    .argument('<verdict>', "a verdict: its Statement, its bundle, or the gate's JSON")
    .requiredOption('--inputs <dir>', 'the folder that `sallyport gate --record` or policy-gate wrote')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 the same, 1 another, 2 error. Signatures are for `sallyport verify`.')
    .action((verdict: string, options: ReplayOptions) =>
      runCommand(io, options.format, async () => (await import('./replay/run.ts')).replayVerdict(verdict, options, io)),
    );
}
