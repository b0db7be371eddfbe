import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';

export interface ClassifyOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head?: string;
  readonly config?: string;
  readonly explain?: string;
  readonly stdin?: true;
  readonly format: Format | 'jsonl';
}

export function register(program: Command, io: CliIo): void {
  program
    .command('classify')
    .description('say how risky a change is, and why')
    .requiredOption('--repo <dir>', 'a work tree or a bare git directory')
    .option('--base <commit>', 'the commit that the change would merge into')
    .option('--head <commit>', 'the commit that is judged')
    .option('--config <file>', 'stands for .github/sallyport.yml at the base commit, for trying one out')
    .option('--explain <path>', 'which rules looked at this file, and what each found')
    .option('--stdin', 'read lines of BASE HEAD and print one JSON object a line, in order (with --format jsonl)')
    .addOption(formatOption().choices(['text', 'json', 'jsonl']))
    .addHelpText('after', '\nExit status: 0 classified (whatever the tier), 2 error.')
    .action((options: ClassifyOptions) => classify(options, io));
}

function classify(options: ClassifyOptions, io: CliIo): Promise<void> {
  const format = options.format === 'text' ? 'text' : 'json';
  return runCommand(io, format, async () => {
    if (options.stdin) {
      const { classifyStream } = await import('./classify/stream.ts');
      await classifyStream(options, io);
      return 0;
    }
    // The bundle keeps this beside the command itself: each file that is loaded takes longer than the code in it.
    const { classifyOne, explainOne } = await import(/* webpackMode: "eager" */ './classify/one.ts');
    if (options.explain === undefined) await classifyOne(options, io);
    else await explainOne(options, io);
    return 0;
  });
}
