import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface ReproduceOptions {
  readonly source: string;
  readonly command: string;
  readonly output: readonly string[];
  readonly env: readonly string[];
  readonly minutes: string;
  readonly out?: string;
  readonly report?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('reproduce')
    .description('build twice, in clean folders at different paths and times, and say what differs and why')
    .option('--source <dir>', 'the sources; each build gets a copy of its own', '.')
    .requiredOption('--command <command>', 'what builds, run by bash in the copy; give it no secret')
    .requiredOption(
      '--output <path>',
      'a file or folder that it makes, relative to the sources; may be repeated',
      repeated,
    )
    .option('--env <name>', 'a variable that both builds get, beside PATH; may be repeated', repeated, [])
    .option('--minutes <number>', 'how long one build may take', '30')
    .option('--out <file>', 'where the Statement (determinism) about the outputs is written, for signing')
    .option('--report <file>', 'where both builds are written down for `sallyport evidence --kind determinism`')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 the same bytes, 1 not, 2 error.')
    .action((options: ReproduceOptions) =>
      runCommand(io, options.format, async () => (await import('./reproduce/run.ts')).reproduce(options, io)),
    );
}
