import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CliIo } from '../../../io.ts';
import type { RunOptions } from '../../gateway.ts';
import { exitOf } from '../exit-of.ts';
import { listenOn, passOn, toGateway } from './bridge.ts';
import { enteringWords, notConfined, userNumbers } from './enter.ts';
import { asksForToken, environmentOf } from './environment.ts';
import { type ConfinedPlan, NOT_CONFINED, SYSTEM_PATH } from './plan.ts';
import { beginSession, type GatewaySession } from './session.ts';

const DEFAULT_PORT = 8787;
/** As a shell says it of SIGTERM. */
const TERMINATED = 143;

/**
 * Runs a command that reaches the gateway and nothing else: in a network of its own, as a user of its own.
 * @returns the command's exit status
 * @throws SallyportError GATEWAY_NOT_CONFINED, GATEWAY_RUN_ENV, GATEWAY_NO_IDENTITY, GATEWAY_NO_SESSION
 */
export async function runConfined(options: RunOptions, command: readonly string[], io: CliIo): Promise<number> {
  const words = await enteringWords();
  const user = await userNumbers(options.user);
  const url = options.url.replace(/\/+$/, '');
  const { port: named, pathname } = new URL(url);
  const port = Number(named) || DEFAULT_PORT;
  const directory = resolve(io.cwd, options.directory);
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-run-'));
  const bridge = passOn(toGateway(new URL(url)));
  let session: GatewaySession | undefined;
  try {
    if (asksForToken(options.env)) session = await beginSession(url, options.audience, io.env);
    if (session !== undefined && io.env.GITHUB_ACTIONS === 'true') io.stdout.write(`::add-mask::${session.token}\n`);
    const gateway = `http://127.0.0.1:${port}${pathname === '/' ? '' : pathname}`;
    const env = environmentOf(options.env, io.env, { gateway, token: session?.token ?? '' });
    const socket = join(folder, 'gateway');
    await listenOn(bridge, socket);
    const plan: ConfinedPlan = { socket, port, directory, ...user, env, command };
    const file = join(folder, 'plan.json');
    await writeFile(file, JSON.stringify(plan), { mode: 0o600 });
    const status = await withoutCommands(io, () => launch(words, file));
    if (status === NOT_CONFINED) throw notConfined('see the line above');
    return status;
  } finally {
    bridge.close();
    await rm(folder, { recursive: true, force: true });
    await session?.end();
  }
}

function launch(words: readonly string[], file: string): Promise<number> {
  const entry = [...process.execArgv, process.argv[1] ?? '', 'gateway', 'inside', file];
  const [program = '', ...rest] = [...words, process.execPath, ...entry];
  const child = spawn(program, rest, { env: { PATH: SYSTEM_PATH }, stdio: ['pipe', 'inherit', 'inherit'] });
  const signals = passSignals(child);
  return exitOf(child)
    .then((status) => (signals.came ? TERMINATED : (status ?? 1)))
    .finally(() => signals.release());
}

/** Who ends this process ends the command: what is inside ends with its input, when this process is killed too. */
function passSignals({ stdin }: ChildProcess) {
  const state = { came: false, release: () => process.off('SIGTERM', pass).off('SIGINT', pass) };
  const pass = () => {
    state.came = true;
    stdin?.end();
  };
  process.on('SIGTERM', pass).on('SIGINT', pass);
  return state;
}

/** On GitHub nothing that the command prints is an order to the runner: it takes none until it reads a word of ours. */
async function withoutCommands(io: CliIo, work: () => Promise<number>): Promise<number> {
  if (io.env.GITHUB_ACTIONS !== 'true') return work();
  const word = randomBytes(16).toString('hex');
  io.stdout.write(`::stop-commands::${word}\n`);
  try {
    return await work();
  } finally {
    io.stdout.write(`\n::${word}::\n`);
  }
}
