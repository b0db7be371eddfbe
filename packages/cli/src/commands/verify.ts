import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface VerifyOptions {
  readonly key?: string;
  readonly trustedRoot?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly type?: string;
  readonly subject: readonly string[];
  readonly artifact: readonly string[];
  readonly policy?: string;
  readonly revocations?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('verify')
    .description('check a Sigstore bundle: who signed, when, and about what')
    .argument('<bundle>', 'a file such as tests.sigstore.json')
    .option('--key <file>', 'the public key that has to have signed, in PEM')
    .option('--trusted-root <file>', "the Sigstore instance's trusted root; asks for --identity and --issuer")
    .option('--identity <uri>', 'who has to have signed, exactly, for instance https://github.com/OWNER/REPO/PATH@REF')
    .option('--issuer <url>', 'the OpenID issuer that vouched for it, exactly')
    .option('--policy <file>', 'whom to believe for which predicate, in place of --identity and --issuer')
    .option('--type <predicate>', "the Statement's predicate type, exactly")
    .option('--subject <alg:hex>', 'a digest that the Statement has to be about; may be repeated', repeated, [])
    .option('--artifact <file>', 'a file whose SHA-256 the Statement has to be about; may be repeated', repeated, [])
    .option('--revocations <file>', 'signatures that are no longer believed, after an incident')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 verified, 1 not verified, 2 error.')
    .action((bundle: string, options: VerifyOptions) =>
      runCommand(io, options.format, async () => {
        const { verify } = await import('./verify/run.ts');
        return verify(bundle, options, io);
      }),
    );
}
