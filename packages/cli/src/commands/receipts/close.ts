import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { closeChain, verifyChain } from '@sallyport/gateway';
import type { CliIo } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { CloseReceiptsOptions } from '../receipts.ts';

export async function closeReceipts(file: string, options: CloseReceiptsOptions, io: CliIo): Promise<void> {
  const statement = closeChain(await verifyChain(resolve(io.cwd, file), options.count));
  await writeFile(resolve(io.cwd, options.out), `${JSON.stringify(statement)}\n`);
  if (options.format === 'json') printJson(io, statement);
  else
    io.stdout.write(`${statement.predicate.count} receipts of ${statement.predicate.chain} closed in ${options.out}\n`);
}
