import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface PolicyOptions {
  readonly opa?: string;
  readonly opaSha256?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  const policy = program.command('policy').description('for those who write rules, and those who meet them');
  policy
    .command('explain')
    .description('what a rule of the gate asks for, why, and who mends it how')
    .argument('<rule>', 'its id, for instance approvals.count')
    .addOption(formatOption())
    .action((rule: string, options: PolicyOptions) =>
      runCommand(io, options.format, async () => (await import('./policy/run.ts')).explain(rule, options, io)),
    );
  withOpa(policy.command('test').description("run the tests of a folder of Rego, with the gate's own opa"))
    .addHelpText('after', '\nExit status: 0 all pass, 1 one fails, 2 error.')
    .action((folder: string, options: PolicyOptions) =>
      runCommand(io, options.format, async () => (await import('./policy/run.ts')).test(folder, options, io)),
    );
  withOpa(policy.command('coverage').description('which lines of a folder of Rego its tests reach'))
    .addHelpText('after', '\nExit status: 0 all lines, 1 some are missed, 2 error.')
    .action((folder: string, options: PolicyOptions) =>
      runCommand(io, options.format, async () => (await import('./policy/run.ts')).coverage(folder, options, io)),
    );
}

function withOpa(command: Command): Command {
  return command
    .argument('<folder>', 'rules and tests, for instance .github/policy')
    .option('--opa <file>', 'the opa to run; by default the first on PATH')
    .option('--opa-sha256 <hex>', 'what that opa has to be, exactly')
    .addOption(formatOption());
}
