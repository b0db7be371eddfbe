import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface VerifyArtifactOptions {
  readonly artifact: readonly string[];
  readonly image: readonly string[];
  readonly policy: string;
  readonly evidenceDir?: string;
  readonly trustedRoot?: string;
  readonly revocations?: string;
  readonly commit?: string;
  readonly summaryDir?: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('verify-artifact')
    .description('decide whether an artifact may be deployed: who built it, from which commit, and what the gate said')
    .option('--artifact <path>', 'a file or a directory, and its purl after a space; may be repeated', repeated, [])
    .option('--image <ref>', 'an image in a registry; resolved to its digest once; may be repeated', repeated, [])
    .requiredOption('--policy <file>', 'who has to have built and judged it, and what it may hold (docs/artifacts.md)')
    .option('--evidence-dir <dir>', 'bundles (*.sigstore.json), beside those that hang on the image')
    .option('--trusted-root <file>', "the Sigstore instance's trusted root (default: public-good)")
    .option('--revocations <file>', 'signatures that are no longer believed, after an incident')
    .option('--commit <sha>', 'the commit that it has to be built from')
    .option('--summary-dir <dir>', 'where a verification summary (SLSA VSA) of each is written, for signing')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 allow, 1 deny, 2 error.')
    .action((options: VerifyArtifactOptions) =>
      runCommand(
        io,
        options.format,
        async () => (await import('./verify-artifact/run.ts')).verifyArtifacts(options, io),
        { decision: 'error' },
      ),
    );
}
