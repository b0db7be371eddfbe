import { type Command, InvalidArgumentError } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface VerifyReceiptsOptions {
  readonly count?: number;
  readonly statement?: string;
  readonly format: Format;
}

export interface CloseReceiptsOptions {
  readonly count?: number;
  readonly out: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  const receipts = program.command('receipts').description('check and close the gateway’s chains of receipts');
  receipts
    .command('verify')
    .description('check that a chain has no gap, no change and no cut')
    .argument('<file>', 'the chain: <directory>/<chain>.jsonl')
    .option('--count <number>', 'how many receipts there have to be, as its Statement says', parseCount)
    .option('--statement <file>', 'the Statement that closed it: its chain, count and last digest have to be the same')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 verified, 1 not, 2 error.')
    .action((file: string, options: VerifyReceiptsOptions) =>
      runCommand(io, options.format, async () => {
        const { verifyReceipts } = await import('./receipts/verify.ts');
        return verifyReceipts(file, options, io);
      }),
    );
  receipts
    .command('close')
    .description('write a Statement with a chain’s count and last digest, to be signed')
    .argument('<file>', 'the chain: <directory>/<chain>.jsonl')
    .option('--count <number>', 'how many receipts there have to be', parseCount)
    .requiredOption('--out <file>', 'where the Statement is written')
    .addOption(formatOption())
    .action((file: string, options: CloseReceiptsOptions) =>
      runCommand(io, options.format, async () => {
        const { closeReceipts } = await import('./receipts/close.ts');
        await closeReceipts(file, options, io);
        return 0;
      }),
    );
}

function parseCount(value: string): number {
  if (!/^\d{1,12}$/.test(value)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(value);
}
