import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export function register(program: Command, io: CliIo): void {
  program
    .command('inspect')
    .description('print what a Sigstore bundle says, for a person; nothing of it is verified')
    .argument('<bundle>', 'a file such as tests.sigstore.json')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 read, 2 error. Use `sallyport verify` before you believe any of it.')
    .action((bundle: string, options: { readonly format: Format }) =>
      runCommand(io, options.format, async () => {
        const { inspect } = await import('./inspect/run.ts');
        return inspect(bundle, options.format, io);
      }),
    );
}
