import { mkdir, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import { closeChain, holderOf, loadGatewayConfig, verifyChain } from '@sallyport/gateway';
import { writeOutput } from '../../files.ts';
import type { CliIo } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { StopOptions } from '../gateway.ts';

/** A gateway lets calls under way end for thirty seconds, and writes the receipts of those that it cuts off. */
const WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 50;

/** Ends the gateway that writes to the configuration's receipts, and closes each of their chains when told to. */
export async function stopGateway({ config, close, format }: StopOptions, io: CliIo): Promise<void> {
  const { receiptsDirectory } = loadGatewayConfig(config, { env: io.env, cwd: io.cwd });
  const pid = holderOf(receiptsDirectory);
  if (pid !== undefined) await end(pid, receiptsDirectory);
  const closed = close === undefined ? [] : await closeAll(receiptsDirectory, resolve(io.cwd, close), io);
  if (format === 'json') printJson(io, { schema: 'sallyport/gateway-stop/v1', stopped: pid !== undefined, closed });
  else {
    io.stdout.write(pid === undefined ? 'no gateway was running\n' : 'the gateway has ended\n');
    for (const { chain, count, statement } of closed) {
      io.stdout.write(`${count} receipts of ${chain} closed in ${statement}\n`);
    }
  }
}

async function end(pid: number, directory: string): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const deadline = performance.now() + WITHIN_MS;
  while (holderOf(directory) === pid) {
    if (performance.now() > deadline) {
      throw new SallyportError({
        code: 'GATEWAY_NOT_STOPPED',
        message: `the gateway (process ${pid}) goes on`,
        remedy: 'Look at its log; kill -9 leaves receipts that the next start closes.',
      });
    }
    await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
  }
}

async function closeAll(directory: string, to: string, io: CliIo) {
  await mkdir(to, { recursive: true });
  const closed = [];
  for (const file of (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).sort()) {
    const report = await verifyChain(join(directory, file));
    if (report.count === 0) continue;
    const { predicate, ...statement } = closeChain(report);
    const path = join(to, `${basename(file, '.jsonl')}.receipts.intoto.json`);
    await writeOutput(io, path, `${JSON.stringify({ ...statement, predicate })}\n`);
    closed.push({ chain: predicate.chain, count: predicate.count, statement: path });
  }
  return closed;
}
