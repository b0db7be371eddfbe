import { createInterface } from 'node:readline';
import { openGitStore, readChange } from '@sallyport/change';
import { SallyportError, toSallyportError } from '@sallyport/core';
import { loadConfiguration } from '@sallyport/engine/configuration';
import { classify } from '@sallyport/risk';
import type { CliIo } from '../../io.ts';
import { errorReport } from '../../output.ts';
import type { ClassifyOptions } from '../classify.ts';

/**
 * `sallyport classify --stdin --format jsonl`: one line `BASE HEAD` in, one JSON object a line out, in order; an error
 * stands in its line's place and the next line is read.
 * @throws SallyportError CLI_USAGE when options are missing or do not go together.
 */
export async function classifyStream(options: ClassifyOptions, io: CliIo): Promise<void> {
  if (options.format !== 'jsonl') throw usage('--stdin needs --format jsonl');
  if (options.base ?? options.head ?? options.explain) throw usage('--stdin reads the commits from standard input');
  const store = await openGitStore(options.repo);
  try {
    for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      io.stdout.write(`${JSON.stringify(await classifyLine(line))}\n`);
    }
  } finally {
    await store.close();
  }

  async function classifyLine(line: string): Promise<unknown> {
    try {
      const [base, head, ...rest] = line.trim().split(/\s+/);
      if (base === undefined || head === undefined || rest.length > 0)
        throw usage(`a line is not "BASE HEAD": ${line.slice(0, 200)}`);
      const change = await readChange(store, { base, head });
      return await classify(change, await loadConfiguration(change, { configFile: options.config }));
    } catch (error) {
      return errorReport(toSallyportError(error));
    }
  }
}

function usage(message: string): SallyportError {
  return new SallyportError({ code: 'CLI_USAGE', message, remedy: 'See `sallyport classify --help`.' });
}
