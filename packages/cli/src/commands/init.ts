import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { runCommand } from '../output.ts';

export interface InitOptions {
  readonly repo: string;
  readonly force?: true;
  readonly print?: true;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('init')
    .description('write .github/sallyport.yml with every default, explained')
    .option('--repo <dir>', 'the work tree', '.')
    .option('--force', 'replace a file that is there')
    .option('--print', 'print the file and write nothing')
    .action((options: InitOptions) =>
      runCommand(io, 'text', async () => (await import('./init/run.ts')).initialise(options, io)),
    );
}
