import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface ConfigShowOptions {
  readonly repo: string;
  readonly base?: string;
  readonly config?: string;
  readonly extendsRepo?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  const config = program.command('config').description('read the configuration as the gate does');
  config
    .command('show')
    .description('every setting, its value, and where it comes from: default, extends or file')
    .option('--repo <dir>', 'a work tree or a bare git directory', '.')
    .option('--base <commit>', 'the commit at which the file is read; with --config not needed')
    .option('--config <file>', 'a file to read in its place')
    .option('--extends-repo <dir>', 'a clone of the repository that the configuration extends')
    .addOption(formatOption())
    .action((options: ConfigShowOptions) =>
      runCommand(io, options.format, async () => (await import('./config/show.ts')).showConfiguration(options, io)),
    );
}
