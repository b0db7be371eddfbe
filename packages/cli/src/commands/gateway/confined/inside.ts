import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { exitOf } from '../exit-of.ts';
import { listenOn, passOn } from './bridge.ts';
import { type ConfinedPlan, NOT_CONFINED, SYSTEM_PATH, WORK } from './plan.ts';

const HIDDEN = '/run/sallyport';

/**
 * The first process inside: hides what could be talked to, listens where the command looks for the gateway, and runs
 * the command as its user. Nothing runs when any of this fails.
 * @returns the command's exit status
 */
export async function runInside(file: string, say: (text: string) => unknown): Promise<number> {
  try {
    const plan = JSON.parse(readFileSync(file, 'utf8')) as ConfinedPlan;
    rmSync(file);
    endWithStarter();
    checkNetwork();
    system('ip', 'link', 'set', 'lo', 'up');
    makeDirectory(plan);
    const socket = hideSockets(plan);
    await listenOn(
      passOn(() => connect({ path: socket, allowHalfOpen: true })),
      plan.port,
    );
    return await runCommand(plan);
  } catch (error) {
    say(`${(error as Error).message}\n`);
    return NOT_CONFINED;
  }
}

/** Who started it holds the other end of its input. When that is gone, so is everything inside. */
function endWithStarter(): void {
  process.stdin.resume().once('end', () => process.exit(NOT_CONFINED));
}

/** A network of its own has nothing but loopback, and that is down. */
function checkNetwork(): void {
  const devices = readFileSync('/proc/net/dev', 'utf8').split('\n').slice(2);
  const names = devices.map((line) => line.split(':')[0]?.trim()).filter((name) => name !== '' && name !== undefined);
  if (process.pid !== 1 || names.some((name) => name !== 'lo')) throw new Error('this is no network of its own');
}

function makeDirectory({ directory, uid, gid }: ConfinedPlan): void {
  if (mkdirSync(directory, { recursive: true }) === undefined) return;
  chownSync(directory, uid, gid);
  chmodSync(directory, 0o700);
}

/**
 * Unix sockets are files, and a network of its own does not part anybody from those of the host: what stands in /run
 * (a name service, a message bus, a container engine), in /tmp and in shared memory is not there inside.
 * @returns where the gateway's socket is now
 */
function hideSockets({ socket, directory }: ConfinedPlan): string {
  system('mount', '-t', 'tmpfs', '-o', 'mode=755,nosuid,nodev', 'tmpfs', '/run');
  mkdirSync(HIDDEN, { mode: 0o700 });
  const gateway = `${HIDDEN}/gateway`;
  writeFileSync(gateway, '');
  system('mount', '--bind', socket, gateway);
  const work = `${HIDDEN}/work`;
  mkdirSync(work);
  system('mount', '--bind', directory, work);
  for (const folder of ['/tmp', '/dev/shm']) {
    system('mount', '-t', 'tmpfs', '-o', 'mode=1777,nosuid,nodev', 'tmpfs', folder);
  }
  mkdirSync(WORK);
  system('mount', '--bind', work, WORK);
  return gateway;
}

function system(program: string, ...words: string[]): void {
  const { status, stderr, error } = spawnSync(program, words, { env: { PATH: SYSTEM_PATH }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
}

async function runCommand({ uid, gid, env, command }: ConfinedPlan): Promise<number> {
  const rights = ['--clear-groups', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'];
  const words = [`--reuid=${uid}`, `--regid=${gid}`, ...rights, '--', ...command];
  const child = spawn('/usr/bin/setpriv', words, { cwd: WORK, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await exitOf(child);
  // The status that says that nothing ran is not the command's to give.
  return status === null || status === NOT_CONFINED ? 1 : status;
}
