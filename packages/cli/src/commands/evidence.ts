import { REPORTED_EVIDENCE_KINDS } from '@sallyport/core';
import { type Command, Option } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface EvidenceCommandOptions {
  readonly kind: (typeof REPORTED_EVIDENCE_KINDS)[number];
  readonly report: readonly string[];
  readonly baseline: readonly string[];
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  readonly root?: string;
  readonly out: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('evidence')
    .description('make a Statement about a change out of the reports of test runners, scanners and the like')
    .addOption(
      new Option('--kind <kind>', 'what the reports are about').choices(REPORTED_EVIDENCE_KINDS).makeOptionMandatory(),
    )
    .requiredOption(
      '--report <file>',
      'a report, or for determinism the folder that one run wrote; may be repeated',
      repeated,
    )
    .option('--baseline <file>', 'the same report of the base, for scan and benchmarks; may be repeated', repeated, [])
    .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
    .requiredOption('--base <commit>', 'the commit that the change would merge into')
    .requiredOption('--head <commit>', 'the commit that the reports are about')
    .option('--root <dir>', 'what absolute paths in reports are relative to (default: --repo)')
    .requiredOption('--out <dir>', 'the folder that KIND.intoto.json is written to')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 written (whatever the reports say), 2 error.')
    .action((options: EvidenceCommandOptions) =>
      runCommand(io, options.format, async () => {
        const { makeEvidence } = await import('./evidence/run.ts');
        return makeEvidence(options, io);
      }),
    );
}
