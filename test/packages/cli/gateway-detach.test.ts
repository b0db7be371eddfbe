import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { chatBody, TOKEN } from '../gateway/support/fixture.ts';
import { type Provider, startProvider } from '../gateway/support/provider.ts';

const root = resolve(import.meta.dirname, '../../..');
let directory: string;
let provider: Provider;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'detach-'));
  provider = await startProvider();
  await writeFile(
    join(directory, 'gateway.yml'),
    `version: 1
upstreams: { openai: { format: openai, url: ${provider.url}, credential: { env: KEY } } }
callers: [{ token: { sha256: ${sha256(TOKEN)} }, intent: work }]
intents: { work: { models: ["*/*"] } }
receipts: { directory: receipts }
`,
  );
});
afterEach(async () => {
  await sallyport(['gateway', 'stop', '--config', 'gateway.yml']).catch(() => undefined);
  await provider.stop();
  await rm(directory, { recursive: true, force: true });
});

const sallyport = async (words: readonly string[], env: Record<string, string> = { KEY: 'upstream-key' }) => {
  const options = { cwd: directory, env: { ...process.env, NODE_OPTIONS: '', ...env } };
  const result = await promisify(execFile)(
    process.execPath,
    [join(root, 'packages/cli/src/bin.ts'), ...words],
    options,
  ).catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { status: 'code' in result ? result.code : 0, out: result.stdout, err: result.stderr };
};

test('runs beside a job, ends when told to, and its chains are closed', async () => {
  const started = await sallyport([
    'gateway',
    '--config',
    'gateway.yml',
    '--port',
    '0',
    '--detach',
    '--format',
    'json',
  ]);
  expect([started.status, started.err]).toEqual([0, '']);
  const { address } = JSON.parse(started.out) as { address: string };
  const response = await fetch(`${address}/openai/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(chatBody()),
  });
  expect(response.status).toBe(200);
  expect(provider.calls[0]?.headers.authorization).toBe('Bearer upstream-key');
  const second = await sallyport(['gateway', '--config', 'gateway.yml', '--port', '0', '--detach']);
  expect([second.status, second.err]).toEqual([2, expect.stringContaining('GATEWAY_NOT_STARTED')]);
  const stopped = await sallyport(['gateway', 'stop', '--config', 'gateway.yml', '--close', 'closed']);
  expect([stopped.status, stopped.out]).toEqual([
    0,
    expect.stringContaining('the gateway has ended\n1 receipts of token-'),
  ]);
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  const [statement = ''] = await readdir(join(directory, 'closed'));
  expect(JSON.parse(await readFile(join(directory, 'closed', statement), 'utf8')).predicate).toMatchObject({
    count: 1,
  });
  expect(await readFile(join(directory, 'sallyport-gateway.log'), 'utf8')).toContain('"message":"call"');
  expect((await sallyport(['gateway', 'stop', '--config', 'gateway.yml'])).out).toBe('no gateway was running\n');
}, 60_000);

test('says a mistake in the configuration at once', async () => {
  const { status, err } = await sallyport(['gateway', '--config', 'gateway.yml', '--detach'], {});
  expect([status, err]).toEqual([2, expect.stringContaining('GATEWAY_SECRET_MISSING')]);
}, 30_000);
