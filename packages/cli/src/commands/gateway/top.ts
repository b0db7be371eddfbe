import { SallyportError } from '@sallyport/core';
import type { CliIo } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import type { TopOptions } from '../gateway.ts';
import { parseMetrics } from './metrics.ts';
import { renderSnapshot, type Snapshot, snapshotOf } from './snapshot.ts';

const CLEAR = '\u001b[H\u001b[2J';
const WITHIN_MS = 5_000;

/**
 * Shows what a gateway does: on a terminal again and again in the same place, in a pipe as plain lines.
 * @param until ends it; by default a signal ends the process
 */
export async function showTop(
  { url, interval, once, format }: TopOptions,
  io: CliIo,
  until?: AbortSignal,
): Promise<void> {
  const address = new URL('/metrics', url).href;
  let before: { snapshot: Snapshot; at: number } | undefined;
  for (;;) {
    const snapshot = snapshotOf(parseMetrics(await readMetrics(address)));
    const at = performance.now();
    if (format === 'json') printJson(io, { schema: 'sallyport/gateway-top/v1', ...snapshot });
    else {
      const seconds = before === undefined ? 0 : (at - before.at) / 1000;
      const [head = '', ...lines] = renderSnapshot(snapshot, before?.snapshot, seconds).map(printable);
      io.stdout.write(`${io.isTTY && !once ? CLEAR : ''}${[paint(io, 'bold', head), ...lines].join('\n')}\n`);
    }
    if (once || until?.aborted) return;
    before = { snapshot, at };
    await new Promise((resolve) => setTimeout(resolve, interval * 1000));
    if (until?.aborted) return;
  }
}

async function readMetrics(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) }).catch(
    () => undefined,
  );
  if (response?.ok === true) return response.text();
  throw new SallyportError({
    code: 'GATEWAY_NOT_THERE',
    message: `${new URL(address).origin} shows no metrics${response === undefined ? '' : ` (${response.status})`}`,
    remedy: 'Start the gateway, or name it with --url.',
  });
}
