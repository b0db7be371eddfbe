import { resolve } from 'node:path';
import { verifyChain } from '@sallyport/gateway';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { VerifyReceiptsOptions } from '../receipts.ts';

export async function verifyReceipts(file: string, options: VerifyReceiptsOptions, io: CliIo): Promise<ExitStatus> {
  const report = await verifyChain(resolve(io.cwd, file), options.count);
  if (options.format === 'json') printJson(io, { schema: 'sallyport/receipts-verification/v1', ...report });
  else if (report.verified) {
    io.stdout.write(
      `${report.count} receipts of ${report.chain ?? 'an empty chain'} verify; the last is ${report.last}\n`,
    );
    if (options.count === undefined) io.stdout.write('without --count, a cut tail would not show\n');
  } else {
    for (const { line, code, message } of report.problems) io.stdout.write(`${code}  line ${line}: ${message}\n`);
  }
  return report.verified ? 0 : 1;
}
