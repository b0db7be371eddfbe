import { resolve } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { costStatement } from '@sallyport/gateway';
import { writeOutput } from '../../files.ts';
import type { CliIo } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { CostCommandOptions } from '../receipts.ts';

/** Adds up the receipts of a pull request, and says so about its change. */
export async function writeCost(directory: string, options: CostCommandOptions, io: CliIo): Promise<void> {
  const { repository, pullRequest, repo, base, head, out, format } = options;
  const store = await openGitStore(resolve(io.cwd, repo));
  const { subject } = await readChange(store, { base, head }).finally(() => store.close());
  const statement = await costStatement(resolve(io.cwd, directory), { repository, pullRequest, subject });
  await writeOutput(io, out, `${JSON.stringify(statement)}\n`);
  if (format === 'json') return printJson(io, statement);
  const { calls, usd, models } = statement.predicate;
  const names = models.map(({ model }) => model).join(', ');
  io.stdout.write(`${repository}#${pullRequest}: ${calls} calls, $${usd}, by ${names}; written to ${out}\n`);
}
