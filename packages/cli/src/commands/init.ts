import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { runCommand } from '../output.ts';

export function register(program: Command, io: CliIo): void {
  program
    .command('init')
    .description('write .github/sallyport.yml with every default, and the workflows that use it')
    .option('--repo <dir>', 'the repository', '.')
    .option('--force', 'replace files that are there')
    .option('--print', 'print the configuration and write nothing')
    .action((options: InitOptions) =>
      runCommand(io, 'text', async () => {
        const { initialise } = await import('./init/files.ts');
        return initialise(options, io);
      }),
    );
}

export interface InitOptions {
  readonly repo: string;
  readonly force?: true;
  readonly print?: true;
}
