import { type ChildProcess, spawn } from 'node:child_process';
import { toolPath } from '../../tools/go/install.ts';

type Json = Readonly<Record<string, unknown>>;

/** HashiCorp Vault on loopback, in memory, with its root token. */
export interface Vault {
  readonly url: string;
  /** Writes, as root: `PUT /v1/<path>`. @throws Error with what Vault says */
  write(path: string, body?: Json): Promise<Json>;
  /** How many tokens there are, the root's among them. */
  tokens(): Promise<number>;
  /** `false`: it answers nobody until it is `true` again. */
  setRunning(running: boolean): void;
  stop(): void;
}

/** Starts Vault and waits until it answers. */
export async function startVault(): Promise<Vault> {
  const process = spawn(toolPath('vault'), ['-listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { url, token } = await ready(process);
  const ask = async (method: string, path: string, body?: Json): Promise<Json> => {
    const headers = { 'x-vault-token': token };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/v1/${path}`, { method, headers, ...sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Json);
  };
  return {
    url,
    write: (path, body = {}) => ask('PUT', path, body),
    async tokens() {
      const { data } = await ask('LIST', 'auth/token/accessors');
      return (data as { keys: string[] }).keys.length;
    },
    setRunning: (running) => process.kill(running ? 'SIGCONT' : 'SIGSTOP'),
    stop: () => process.kill('SIGKILL'),
  };
}

function ready(process: ChildProcess): Promise<{ url: string; token: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.once('exit', () => reject(new Error('Vault ended')));
    process.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const line = /^(http:\S+) (\S+)$/m.exec(said);
      if (line !== null) resolve({ url: line[1] as string, token: line[2] as string });
    });
  });
}
