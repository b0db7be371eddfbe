import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Servers that are started together and stopped together. */
export class Processes {
  readonly #folder: string;
  readonly #running: { readonly name: string; readonly child: ChildProcess }[] = [];

  /** @param folder where they run and write `<name>.log`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  start(name: string, binary: string, args: readonly (string | number)[]): void {
    const log = openSync(join(this.#folder, `${name}.log`), 'w');
    const env = { PATH: '/usr/bin:/bin', HOME: this.#folder };
    const child = spawn(binary, args.map(String), { stdio: ['ignore', log, log], cwd: this.#folder, env });
    closeSync(log);
    this.#running.push({ name, child });
  }

  /** Waits until a server answers 2xx at this URL. */
  async ready(name: string, url: string): Promise<void> {
    const started = Date.now();
    const child = this.#running.find((running) => running.name === name)?.child;
    while (Date.now() - started < 30_000) {
      if (child === undefined || child.exitCode !== null) throw new Error(`${name} ended: ${this.#tail(name)}`);
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${name} is not ready: ${this.#tail(name)}`);
  }

  /** Stops one of them, or all. */
  async stop(name?: string): Promise<void> {
    const chosen = this.#running.filter((running) => name === undefined || running.name === name);
    await Promise.all(chosen.map(({ child }) => ended(child)));
  }

  #tail(name: string): string {
    return readFileSync(join(this.#folder, `${name}.log`), 'utf8').slice(-2000);
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Ports that are free on loopback now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening));
  const ports = servers.map(({ port }) => port);
  await Promise.all(servers.map(({ close }) => close()));
  return ports;
}

function listening(): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
