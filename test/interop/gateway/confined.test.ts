import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Fixture, startFixture, TOKEN } from '../../packages/gateway/support/fixture.ts';
import { startIssuer } from '../../packages/gateway/support/issuer.ts';
import { answerJson, chatAnswer } from '../../packages/gateway/support/provider.ts';

const CLI = resolve(import.meta.dirname, '../../../packages/cli/src/bin.ts');

let directory: string;
let fixture: Fixture;
/** What the command must not reach: a port of the host's loopback, an abstract socket, one in a folder for all. */
let servers: { port: Server; abstract: Server; file: Server };
let reached: string[];
let port: number;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'confined-'));
  fixture = await startFixture(answerJson(chatAnswer('from the model')));
  reached = [];
  const serve = (name: string, address: string | number) =>
    new Promise<Server>((done) => {
      const server = createServer((socket) => {
        reached.push(name);
        socket.end();
      });
      if (typeof address === 'number') server.listen(address, '127.0.0.1', () => done(server));
      else server.listen(address, () => done(server));
    });
  servers = {
    port: await serve('port', 0),
    abstract: await serve('abstract', '\0sallyport-test'),
    file: await serve('file', join(directory, 'open.sock')),
  };
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'open.sock'), 0o777);
  ({ port } = servers.port.address() as { port: number });
});
afterAll(async () => {
  for (const server of Object.values(servers)) server.close();
  await fixture.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(command: readonly string[], options: readonly string[] = [], env: Record<string, string> = {}) {
  const words = ['gateway', 'run', '--url', fixture.gateway.address, '--directory', join(directory, 'work')];
  return spawn(process.execPath, [CLI, ...words, ...options, '--', ...command], {
    cwd: directory,
    env: { PATH: process.env.PATH, SECRET_OF_THE_JOB: 'sesame', CALLER: TOKEN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(...args: Parameters<typeof start>): Promise<Ran> {
  return ended(start(...args));
}

async function ended(child: ChildProcess): Promise<Ran> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    texts.stdout += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    texts.stderr += chunk;
  });
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, ...texts };
}

/** Tries to connect, and prints what came of it as JSON. */
const ATTEMPTS = `
import json, os, socket, sys
host, gateway, file = int(sys.argv[1]), os.environ['GATEWAY'].rsplit(':', 1)[1], sys.argv[2]
attempts = {
  'gateway': (socket.AF_INET, ('127.0.0.1', int(gateway))), 'loopback': (socket.AF_INET, ('127.0.0.1', host)),
  'internet': (socket.AF_INET, ('192.0.2.1', 443)), 'resolver': (socket.AF_INET, ('1.1.1.1', 53)),
  'metadata': (socket.AF_INET, ('169.254.169.254', 80)), 'ipv6': (socket.AF_INET6, ('2001:db8::1', 443)),
  'loopback6': (socket.AF_INET6, ('::1', host)),
  'abstract': (socket.AF_UNIX, '\\0sallyport-test'), 'file': (socket.AF_UNIX, file),
  'bridge': (socket.AF_UNIX, '/run/sallyport/gateway'),
}
result = {}
for name, (family, address) in attempts.items():
  connection = socket.socket(family, socket.SOCK_STREAM)
  connection.settimeout(3)
  try: connection.connect(address); result[name] = 'reached'
  except Exception as error: result[name] = 'not reached'
print(json.dumps(result))
`;

describe('a confined command', () => {
  test('reaches the gateway, and nothing else', async () => {
    const attempts = ['python3', '-c', ATTEMPTS, String(port), join(directory, 'open.sock')];
    const { status, stdout, stderr } = await run(attempts, ['--env', 'GATEWAY={gateway}']);
    expect([stderr, status]).toEqual(['', 0]);
    const { gateway, ...others } = JSON.parse(stdout) as Record<string, string>;
    expect(gateway).toBe('reached');
    expect(new Set(Object.values(others))).toEqual(new Set(['not reached']));
    expect(reached).toEqual([]);
  });

  test('calls a model through it', async () => {
    const call = `import json, os, urllib.request
body = json.dumps({ 'model': 'gpt-4o', 'max_tokens': 10, 'messages': [{ 'role': 'user', 'content': 'hi' }] }).encode()
request = urllib.request.Request(os.environ['BASE'] + '/chat/completions', body, { 'authorization': 'Bearer ' + os.environ['CALLER'] })
print(urllib.request.urlopen(request).read().decode())`;
    const options = ['--env', 'BASE={gateway}/openai/v1', '--env', 'CALLER'];
    const { status, stdout } = await run(['python3', '-c', call], options);
    expect(status).toBe(0);
    expect(stdout).toContain('from the model');
  });

  test('is another user without rights, with an environment of what was named', async () => {
    const look =
      'id -u; grep CapBnd /proc/self/status; grep NoNewPrivs /proc/self/status; env | sort; ls /proc | grep -c "^[0-9]"';
    const { stdout } = await run(['sh', '-c', look]);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).not.toBe('0');
    expect(lines).toContain('CapBnd:\t0000000000000000');
    expect(lines).toContain('NoNewPrivs:\t1');
    expect(lines.filter((line) => line.includes('=')).map((line) => line.split('=')[0])).toEqual(
      expect.arrayContaining(['HOME', 'LANG', 'PATH']),
    );
    expect(stdout).not.toContain('sesame');
    expect(Number(lines.at(-1))).toBeLessThan(8);
  });

  test('writes into its directory, which stays, and finds none of the host’s temporary files', async () => {
    const { status, stdout } = await run(['sh', '-c', 'echo kept > kept.txt; pwd; ls /tmp']);
    expect([status, stdout]).toEqual([0, '/tmp/agent\nagent\n']);
    const { stdout: again } = await run(['cat', 'kept.txt']);
    expect(again).toBe('kept\n');
  });

  test.each([
    ['0 for 0', 'exit 0', 0],
    ['1 for any other', 'exit 7', 1],
    ['1 for the one that would say that nothing ran', 'exit 125', 1],
    ['1 for a signal', 'kill -9 $$', 1],
  ])('its end is the exit status: %s', async (_, script, expected) => {
    expect((await run(['sh', '-c', script])).status).toBe(expected);
  });

  test('gives the runner no orders: they stand between a word that it cannot know', async () => {
    const { stdout } = await run(['echo', '::set-output name=x::y'], [], { GITHUB_ACTIONS: 'true' });
    const [, word] = /^::stop-commands::([0-9a-f]{32})\n/.exec(stdout) ?? [];
    expect(word).toBeDefined();
    expect(stdout.indexOf('::set-output')).toBeLessThan(stdout.indexOf(`\n::${word}::\n`));
  });

  test('ends with who started it, and leaves nothing behind', async () => {
    const child = start(['sh', '-c', 'sleep 3051 & echo up; sleep 3051']);
    await new Promise((done) => child.stdout?.once('data', done));
    child.kill('SIGKILL');
    for (let attempt = 0; attempt < 100 && (await sleepers()) > 0; attempt++) {
      await new Promise((wait) => setTimeout(wait, 50));
    }
    expect(await sleepers()).toBe(0);
  });
});

test('gets a session for the job’s identity, which ends with it', async () => {
  const issuer = await startIssuer();
  const now = Math.floor(Date.now() / 1000);
  const identity = await issuer.sign({
    ...{ iss: issuer.url, aud: 'sallyport-gateway', sub: 'repo:acme/shop:ref:refs/heads/main', run_id: '7' },
    ...{ repository: 'acme/shop', repository_id: '1', iat: now, exp: now + 300 },
  });
  issuer.answer = (path, response) => {
    if (!path.startsWith('/identity')) return false;
    response.end(JSON.stringify({ value: path.includes('audience=sallyport-gateway') ? identity : '' }));
    return true;
  };
  const own = await startFixture(answerJson(chatAnswer('from the model')), {
    callers: `  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }\n    claims: { repository: acme/shop }\n    intent: work\n`,
    more: 'sessions: { minutes: 5 }\n',
  });
  const call = `import json, os, urllib.request
body = json.dumps({ 'model': 'claude-sonnet-5', 'max_tokens': 10, 'messages': [] }).encode()
headers = { 'x-api-key': os.environ['ANTHROPIC_API_KEY'], 'anthropic-version': '2023-06-01' }
urllib.request.urlopen(urllib.request.Request(os.environ['ANTHROPIC_BASE_URL'] + '/v1/messages', body, headers))
print(os.environ['ANTHROPIC_API_KEY'])`;
  const { status, stdout } = await run(
    ['python3', '-c', call],
    [
      ...['--url', own.gateway.address, '--env', 'ANTHROPIC_BASE_URL={gateway}/anthropic'],
      ...['--env', 'ANTHROPIC_API_KEY={token}'],
    ],
    { ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/identity?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
  );
  const token = stdout.trim();
  expect([status, token]).toEqual([0, expect.stringMatching(/^sps_/)]);
  expect(own.provider.calls).toHaveLength(1);
  const after = await own.call('/anthropic/v1/messages', {}, { headers: { authorization: `Bearer ${token}` } });
  expect(after.status).toBe(401);
  await own.stop();
  await issuer.stop();
});

test('a command whose starter is told to end, ends', async () => {
  const child = start(['sh', '-c', 'echo up; sleep 3052']);
  await new Promise((done) => child.stdout?.once('data', done));
  const end = ended(child);
  child.kill('SIGTERM');
  const { status, stderr } = await end;
  expect([status, stderr]).toEqual([1, 'the command ended with 143\n']);
});

async function sleepers(): Promise<number> {
  const { stdout } = await ended(spawn('pgrep', ['-cfx', 'sleep 3051'], { stdio: ['ignore', 'pipe', 'pipe'] }));
  return Number(stdout);
}

test.each([
  ['root', ['--user', 'root'], 'GATEWAY_NOT_CONFINED'],
  ['a user that is not there', ['--user', 'nobody-of-that-name'], 'GATEWAY_NOT_CONFINED'],
  ['the job’s identity', ['--env', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN=x'], 'GATEWAY_RUN_ENV'],
  ['the job’s token', ['--env', 'GITHUB_TOKEN'], 'GATEWAY_RUN_ENV'],
  ['a variable that is not set', ['--env', 'NOT_SET_ANYWHERE'], 'GATEWAY_RUN_ENV'],
  ['a session without an identity', ['--env', 'KEY={token}'], 'GATEWAY_NO_IDENTITY'],
])('%s: nothing runs', async (_, options, code) => {
  const { status, stdout, stderr } = await run(['echo', 'it ran'], options);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(code);
});
