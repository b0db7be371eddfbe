import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CASES, measure, memoryOfStreams } from './cases.ts';
import { print, printGoals } from './table.ts';
import { endedEarly, startBare, startOurs, startPeers, startStub, stopAll } from './targets.ts';

/**
 * One table, in one run: the stub alone, a bare Node proxy, the gateway without rules and with all of them, and other
 * gateways. With two cores or more, what is measured has one and the stub and the load have the other.
 *
 *     node test/bench/gateway/index.ts [--cli dist/cli/index.js] [--seconds 1] [--peers]
 */
const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(root, 'dist/cli/index.js') },
    seconds: { type: 'string', default: '1' },
    peers: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
const milliseconds = Number(values.seconds) * 1000;

try {
  const stub = await startStub();
  const cli = resolve(values.cli);
  const own = [
    await startBare(stub),
    await startOurs(cli, folder, stub, false),
    await startOurs(cli, folder, stub, true),
  ];
  const peers = values.peers ? await startPeers(folder, stub) : [];
  const targets = [stub, ...own, ...peers.filter((peer) => 'pid' in peer)];
  const results = new Map();
  for (const kind of CASES) results.set(kind.name, await measure(targets, kind, milliseconds));
  const streams = new Map();
  for (const target of targets.slice(1)) streams.set(target, await memoryOfStreams(target));
  print(results, streams, targets);
  for (const peer of peers) if ('why' in peer) console.log(`${peer.name} is not in the table: ${peer.why}`);
  for (const how of endedEarly()) console.log(`ended while it was measured: ${how}`);
  console.log();
  printGoals(results, streams, targets);
} finally {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
