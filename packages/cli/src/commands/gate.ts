import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import type { ChangeOptions } from './change.ts';

export interface GateOptions extends ChangeOptions {
  readonly evidenceDir?: string;
  readonly facts?: string;
  readonly unsigned?: true;
  readonly key?: string;
  readonly trustedRoot?: string;
  readonly extendsRepo?: string;
  readonly record?: string;
  readonly opa?: string;
  readonly opaSha256?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('gate')
    .description('decide whether a change may merge, and say what is missing')
    .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
    .requiredOption('--base <commit>', 'the commit that the change would merge into')
    .requiredOption('--head <commit>', 'the commit that is judged')
    .option('--config <file>', 'stands for .github/sallyport.yml at the base commit, for trying one out')
    .option('--extends-repo <dir>', 'a clone of the repository that the configuration extends')
    .option('--evidence-dir <dir>', 'Statements (*.intoto.json) and bundles (*.sigstore.json) about the change')
    .option('--facts <file>', 'what the forge knows: author, commits, reviews, checks (sallyport/facts/v1)')
    .option('--key <file>', 'a public key whose bundles count as evidence of every kind')
    .option('--trusted-root <file>', 'the Sigstore instance to believe, in place of provenance.instance')
    .option('--unsigned', 'count Statements without a bundle; nothing merges on such a decision')
    .option('--record <dir>', 'write the inputs of the decision there, for `sallyport replay`')
    .option('--opa <file>', "the opa that evaluates a team's own Rego; by default the first on PATH")
    .option('--opa-sha256 <hex>', 'what that opa has to be, exactly')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 allow, 1 deny, 2 error.')
    .action((options: GateOptions) =>
      runCommand(io, options.format, async () => (await import('./gate/run.ts')).gate(options, io), {
        decision: 'error',
      }),
    );
}
