import { type Command, InvalidArgumentError } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface GatewayOptions {
  readonly config: string;
  readonly port?: number;
  readonly check?: true;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('gateway')
    .description('start the model gateway: every model call allowed, redacted, limited and receipted')
    .requiredOption('--config <file>', 'the gateway configuration, gateway.yml')
    .option('--port <number>', 'instead of the port in the configuration; 0 for any', parsePort)
    .option('--check', 'read the configuration and its secrets, and stop')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nIt runs until SIGTERM or SIGINT, and lets calls under way end. Exit status: 0 stopped, 2 error.',
    )
    .action((options: GatewayOptions) =>
      runCommand(io, options.format, async () => {
        const { runGateway } = await import('./gateway/run.ts');
        await runGateway(options, io);
        return 0;
      }),
    );
}

function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
  }
  return Number(value);
}
