import { resolve } from 'node:path';
import { type ChainClose, readClose, verifyChain } from '@sallyport/gateway';
import { readInput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { VerifyReceiptsOptions } from '../receipts.ts';

export async function verifyReceipts(file: string, options: VerifyReceiptsOptions, io: CliIo): Promise<ExitStatus> {
  const report = await verifyChain(resolve(io.cwd, file), await closeOf(options, io));
  if (options.format === 'json') printJson(io, { schema: 'sallyport/receipts-verification/v1', ...report });
  else if (report.verified) {
    io.stdout.write(
      `${report.count} receipts of ${report.chain ?? 'an empty chain'} verify; the last is ${report.last}\n`,
    );
    if (options.count === undefined && options.statement === undefined)
      io.stdout.write('without --count, a cut tail would not show\n');
  } else {
    for (const { line, code, message } of report.problems) io.stdout.write(`${code}  line ${line}: ${message}\n`);
  }
  return report.verified ? 0 : 1;
}

/** What the chain has to end with: as its Statement says, and as the count says. */
async function closeOf({ statement, count }: VerifyReceiptsOptions, io: CliIo): Promise<ChainClose> {
  const closed = statement === undefined ? {} : readClose(await readInput(io, statement), statement);
  return count === undefined ? closed : { ...closed, count };
}
