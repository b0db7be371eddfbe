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

export interface UsageOptions {
  readonly html?: string;
  readonly format: Format;
}

export interface CostCommandOptions {
  readonly repository: string;
  readonly pullRequest: number;
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  readonly out: string;
  readonly format: Format;
}

export interface OpenOptions {
  readonly identity: string;
  readonly out?: string;
}

export function register(program: Command, io: CliIo): void {
  const receipts = program.command('receipts').description('check, close and add up the gateway’s chains of receipts');
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
  registerOpen(receipts, io);
  registerUsage(receipts, io);
  registerCost(receipts, io);
}

function registerOpen(receipts: Command, io: CliIo): void {
  receipts
    .command('open')
    .description('open a prompt that the gateway kept, and compare it with the digest that names it')
    .argument('<file>', 'the prompt: <directory>/<sentSha256>.age')
    .requiredOption('--identity <file>', 'the secret key of age that it was encrypted to')
    .option('--out <file>', 'write it there instead of printing it')
    .action((file: string, options: OpenOptions) =>
      runCommand(io, 'text', async () => {
        const { openKept } = await import('./receipts/open.ts');
        await openKept(file, options, io);
        return 0;
      }),
    );
}

function registerUsage(receipts: Command, io: CliIo): void {
  receipts
    .command('usage')
    .description('add up usage and cost by agent, repository, model and day')
    .argument('<directory>', 'the directory of receipts in gateway.yml')
    .option('--html <file>', 'write a page as well, which opens without a network')
    .addOption(formatOption())
    .action((directory: string, options: UsageOptions) =>
      runCommand(io, options.format, async () => {
        const { showUsage } = await import('./receipts/usage.ts');
        await showUsage(directory, options, io);
        return 0;
      }),
    );
}

function registerCost(receipts: Command, io: CliIo): void {
  receipts
    .command('cost')
    .description('write a Statement of what the models for a pull request cost, to be signed')
    .argument('<directory>', 'the directory of receipts in gateway.yml')
    .requiredOption('--repository <name>', 'owner/name, as the callers’ tokens have it')
    .requiredOption('--pull-request <number>', 'its number', parseCount)
    .requiredOption('--repo <dir>', 'a work tree or a bare git directory that holds the change')
    .requiredOption('--base <commit>', 'the commit that the change would merge into')
    .requiredOption('--head <commit>', 'the head of the change')
    .requiredOption('--out <file>', 'where the Statement is written')
    .addOption(formatOption())
    .action((directory: string, options: CostCommandOptions) =>
      runCommand(io, options.format, async () => {
        const { writeCost } = await import('./receipts/cost.ts');
        await writeCost(directory, options, io);
        return 0;
      }),
    );
}

function parseCount(value: string): number {
  if (!/^\d{1,12}$/.test(value)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(value);
}
