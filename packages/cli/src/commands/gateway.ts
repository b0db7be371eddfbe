import { SallyportError } from '@sallyport/core';
import { type Command, InvalidArgumentError } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface GatewayOptions {
  readonly config?: string;
  readonly port?: number;
  readonly check?: true;
  readonly detach?: true;
  readonly log: string;
  readonly format: Format;
}

export interface StopOptions {
  readonly config: string;
  readonly close?: string;
  readonly format: Format;
}

export interface TopOptions {
  readonly url: string;
  /** Seconds. */
  readonly interval: number;
  readonly once?: true;
  readonly format: Format;
}

export interface RunOptions {
  readonly url: string;
  readonly user: string;
  readonly directory: string;
  readonly audience: string;
  readonly env: readonly string[];
  readonly format: Format;
}

export interface MinutesOptions {
  readonly url: string;
  readonly most: number;
  readonly tokenEnv?: string;
  readonly audience: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  const gateway = program
    .command('gateway')
    .description('start the model gateway: every model call allowed, redacted, limited and receipted')
    .option('--config <file>', 'the gateway configuration, gateway.yml')
    .option('--port <number>', 'instead of the port in the configuration; 0 for any', parsePort)
    .option('--check', 'read the configuration and its secrets, and stop')
    .option('--detach', 'start it in the background, and return when it listens')
    .option('--log <file>', 'where its log goes then', 'sallyport-gateway.log')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nIt runs until SIGTERM or SIGINT, and lets calls under way end. Exit status: 0 stopped, 2 error.',
    )
    .action((options: GatewayOptions) =>
      runCommand(io, options.format, async () => {
        const started = { ...options, config: required(options.config) };
        if (options.detach) await (await import('./gateway/detach.ts')).detachGateway(started, io);
        else await (await import('./gateway/run.ts')).runGateway(started, io);
        return 0;
      }),
    );
  registerTop(gateway, io);
  registerStop(gateway, io);
  registerRun(gateway, io);
  registerMinutes(gateway, io);
}

function registerMinutes(gateway: Command, io: CliIo): void {
  gateway
    .command('minutes')
    .description('run a command within test minutes that it reserves from a budget at the gateway')
    .argument('<command...>', 'the command, behind --')
    .requiredOption('--most <minutes>', 'how long it may run: whole minutes, which are reserved', parseMinutes)
    .option('--url <url>', 'where the gateway listens', parseUrl, 'http://127.0.0.1:8787')
    .option(
      '--token-env <name>',
      "the variable that holds a token for the gateway; by default the job's identity is asked",
    )
    .option('--audience <text>', 'of that identity token', 'sallyport-gateway')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 the command ended with 0, 1 with another status or late, 2 it was not run.')
    .action((command: string[], options: MinutesOptions, self: Command) => {
      const { format } = self.optsWithGlobals<MinutesOptions>();
      return runCommand(io, format, async () => {
        const { runWithinMinutes } = await import('./gateway/minutes.ts');
        return statusOf(await runWithinMinutes(options, command, io), io);
      });
    });
}

/** What a command ended with, as this program's own exit status. */
function statusOf(status: number, io: CliIo): 0 | 1 {
  if (status !== 0) io.stderr.write(`the command ended with ${status}\n`);
  return status === 0 ? 0 : 1;
}

function parseMinutes(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value) || Number(value) > 7200) {
    throw new InvalidArgumentError('It has to be a whole number from 1 to 7200.');
  }
  return Number(value);
}

function registerRun(gateway: Command, io: CliIo): void {
  gateway
    .command('run')
    .description('run a command that reaches a gateway and nothing else: its own network, another user (Linux)')
    .argument('<command...>', 'the command, behind --')
    .option('--url <url>', 'where the gateway listens', parseUrl, 'http://127.0.0.1:8787')
    .option('--user <name>', 'whom it runs as', 'nobody')
    .option('--directory <dir>', 'where it works; made for that user if it is not there', 'agent')
    .option(
      '--audience <text>',
      'of the identity token that begins a session, where {token} is asked for',
      'sallyport-gateway',
    )
    .option(
      '--env <name>',
      'all that its environment has, beside PATH and HOME: NAME, or NAME=VALUE with {gateway} and {token} in it; may be repeated',
      repeated,
      [],
    )
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 the command ended with 0, 1 with another status, 2 it was not run.')
    .action((command: string[], options: RunOptions, self: Command) => {
      const { format } = self.optsWithGlobals<RunOptions>();
      return runCommand(io, format, async () => {
        const { runConfined } = await import('./gateway/confined/run.ts');
        return statusOf(await runConfined(options, command, io), io);
      });
    });
  gateway
    .command('inside', { hidden: true })
    .argument('<file>')
    .action(async (file: string) => {
      const { runInside } = await import('./gateway/confined/inside.ts');
      process.exit(await runInside(file, (text) => io.stderr.write(text)));
    });
}

function registerStop(gateway: Command, io: CliIo): void {
  gateway
    .command('stop')
    .description('end the gateway that writes to the receipts of a configuration, and close its chains')
    .option('--config <file>', 'the gateway configuration, gateway.yml')
    .option('--close <dir>', 'write a Statement for each chain there')
    .addOption(formatOption())
    .action((_options: StopOptions, command: Command) => {
      const options = command.optsWithGlobals<StopOptions>();
      return runCommand(io, options.format, async () => {
        const { stopGateway } = await import('./gateway/stop.ts');
        await stopGateway({ ...options, config: required(options.config) }, io);
        return 0;
      });
    });
}

function registerTop(gateway: Command, io: CliIo): void {
  gateway
    .command('top')
    .description('show what a running gateway does, by intent and upstream')
    .option('--url <url>', 'where it listens', parseUrl, 'http://127.0.0.1:8787')
    .option('--interval <seconds>', 'how often', parseInterval, 2)
    .option('--once', 'show it once, and stop')
    .addOption(formatOption())
    .action((options: TopOptions, command: Command) => {
      // Both commands have --format; what stands behind `top` is read by the one that knows it first.
      const { format } = command.optsWithGlobals<TopOptions>();
      return runCommand(io, format, async () => {
        const { showTop } = await import('./gateway/top.ts');
        await showTop({ ...options, format }, io);
        return 0;
      });
    });
}

/** The option cannot be a mandatory one: the commands below this one have no use for it. */
function required(config: string | undefined): string {
  if (config !== undefined) return config;
  throw new SallyportError({
    code: 'CLI_USAGE',
    message: '--config is missing',
    remedy: 'Name the gateway configuration: --config gateway.yml.',
  });
}

function parseUrl(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('It has to be an http or https URL.');
  return value;
}

function parseInterval(value: string): number {
  const seconds = Number(value);
  if (!/^\d{1,4}(?:\.\d)?$/.test(value) || seconds < 0.5)
    throw new InvalidArgumentError('It has to be 0.5 seconds or more.');
  return seconds;
}

function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
  }
  return Number(value);
}
