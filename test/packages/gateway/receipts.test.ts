import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { closeChain, verifyChain } from '@sallyport/gateway';
import { Chain } from '../../../packages/gateway/src/receipts/chain.ts';
import { DurableFile } from '../../../packages/gateway/src/receipts/durable-file.ts';
import { readChainEnd, recoverChain } from '../../../packages/gateway/src/receipts/recovery.ts';
import { chatBody, type Fixture, messageBody, readReceipts, startFixture, TOKEN } from './support/fixture.ts';
import {
  answerJson,
  answerStream,
  chatAnswer,
  messageEvents,
  type Provider,
  startProvider,
} from './support/provider.ts';
import { receiptBody } from './support/receipt.ts';

const CHAT = '/openai/v1/chat/completions';
const CHAIN = `token-${sha256(TOKEN).slice(0, 16)}`;
let directory: string;
let fixture: Fixture | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'receipts-'));
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
  await rm(directory, { recursive: true, force: true });
});

const file = (chain = CHAIN) => join(directory, `${chain}.jsonl`);
const start = async (script = answerJson(chatAnswer())) => {
  fixture = await startFixture(script, { directory });
  return fixture;
};

describe('a chain', () => {
  test('has every call, in order, and goes on over restarts', async () => {
    const first = await start();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => first.call(CHAT, chatBody({ max_tokens: index % 3 ? 5 : 5000 }))),
    );
    await first.stop();
    const second = await start();
    const response = await second.call(CHAT, chatBody());
    expect(response.headers.get('x-sallyport-receipt')).toBe(`${CHAIN}/20`);
    const report = await verifyChain(file(), 21);
    expect(report).toMatchObject({
      verified: true,
      chain: CHAIN,
      count: 21,
      totals: { calls: 21, refused: 7, ok: 14 },
    });
  });

  test('names the bytes that came and the bytes that went back', async () => {
    const gateway = await start();
    const body = JSON.stringify(chatBody());
    const response = await gateway.call(CHAT, body);
    const text = await response.text();
    expect(response.headers.get('x-sallyport-prompt-sha256')).toBe(sha256(body));
    expect((await gateway.receipts())[0]).toMatchObject({
      previous: '0'.repeat(64),
      prompt: { sha256: sha256(body), sentSha256: sha256(body), bytes: body.length },
      response: { sha256: sha256(text), bytes: Buffer.byteLength(text) },
    });
  });

  test('of a stream that goes on makes later receipts wait, and keeps their numbers', async () => {
    let release = () => {};
    const gateway = await start();
    gateway.provider.script = async (call, response) => {
      if (call.json.stream !== true) return answerJson(chatAnswer())(call, response);
      const events = messageEvents(['a']);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(events[0] as string);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      response.end(events.slice(1).join(''));
    };
    const stream = await gateway.call('/anthropic/v1/messages', messageBody({ stream: true }));
    expect(stream.headers.get('x-sallyport-receipt')).toBe(`${CHAIN}/0`);
    const whole = await gateway.call(CHAT, chatBody());
    expect(whole.headers.get('x-sallyport-receipt')).toBe(`${CHAIN}/1`);
    expect(await readFile(file(), 'utf8')).toBe('');
    release();
    await stream.text();
    expect((await gateway.receipts()).map(({ sequence, endpoint }) => [sequence, endpoint])).toEqual([
      [0, 'messages'],
      [1, 'chat'],
    ]);
    expect(await verifyChain(file(), 2)).toMatchObject({ verified: true });
  });

  test('that was changed, reordered or cut does not verify', async () => {
    const gateway = await start();
    for (let index = 0; index < 4; index++) await gateway.call(CHAT, chatBody());
    await gateway.stop();
    fixture = undefined;
    const lines = (await readFile(file(), 'utf8')).trimEnd().split('\n');
    const verdict = async (changed: string[], count?: number) => {
      await writeFile(join(directory, 'changed.jsonl'), changed.map((line) => `${line}\n`).join(''));
      const report = await verifyChain(join(directory, 'changed.jsonl'), count);
      return report.verified || report.problems[0]?.code;
    };
    const [a, b, c, d] = lines as [string, string, string, string];
    expect(await verdict(lines, 4)).toBe(true);
    expect(await verdict([a, b.replace('"ok"', '"refused"'), c, d])).toBe('RECEIPTS_PREVIOUS');
    expect(await verdict([a, c, b, d])).toBe('RECEIPTS_SEQUENCE');
    expect(await verdict([b, c, d])).toBe('RECEIPTS_SEQUENCE');
    expect(await verdict([a, b, d])).toBe('RECEIPTS_SEQUENCE');
    expect(await verdict([a, a, b, c, d])).toBe('RECEIPTS_SEQUENCE');
    expect(await verdict([a, b, c], 4)).toBe('RECEIPTS_COUNT');
    expect(await verdict([a, b, '{}', d])).toBe('RECEIPTS_NOT_A_RECEIPT');
    expect(await verdict([a, b.replace('{', '{"sequence":1,'), c])).toBe('RECEIPTS_NOT_JSON');
    const statement = closeChain(await verifyChain(file(), 4));
    expect(statement).toMatchObject({
      subject: [{ digest: { sha256: sha256(d) } }],
      predicate: { count: 4, last: sha256(d) },
    });
  });

  test('a torn last line is taken away at the next start', async () => {
    const first = await start();
    await first.call(CHAT, chatBody());
    await first.stop();
    await appendFile(file(), '{"schema":"sallyport/receipt/v1","chain');
    const second = await start();
    await second.call(CHAT, chatBody());
    expect(await verifyChain(file(), 2)).toMatchObject({ verified: true });
  });

  test('whose last line is no receipt takes no further call', async () => {
    await writeFile(file(), 'hello\n');
    const gateway = await start();
    const response = await gateway.call(CHAT, chatBody());
    expect([response.status, gateway.provider.calls.length]).toEqual([503, 0]);
  });

  test('cannot be written: no call goes through', async () => {
    await rm(directory, { recursive: true });
    await writeFile(directory, 'a file where the folder should be');
    const gateway = await start();
    const response = await gateway.call(CHAT, chatBody());
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringContaining('GATEWAY_RECEIPTS_UNWRITABLE'),
    ]);
    expect(gateway.provider.calls).toHaveLength(0);
    expect((await fetch(`${gateway.gateway.address}/readyz`)).status).toBe(503);
    await rm(directory);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await gateway.call(CHAT, chatBody())).status).toBe(200);
  });

  test('whose file has been removed takes no further call', async () => {
    const gateway = await start();
    await gateway.call(CHAT, chatBody());
    await rm(file());
    expect((await gateway.call(CHAT, chatBody())).status).toBe(503);
    expect(gateway.provider.calls).toHaveLength(1);
  });

  test('a second gateway in the same folder does not start', async () => {
    await start();
    await expect(startFixture(answerJson(chatAnswer()), { directory })).rejects.toMatchObject({
      code: 'GATEWAY_RECEIPTS_LOCKED',
    });
  });
});

describe('kill -9', () => {
  let provider: Provider;
  let child: ChildProcess | undefined;
  afterEach(async () => {
    child?.kill('SIGKILL');
    await provider.stop();
  });

  test('what had been answered has its receipt, and broken streams are closed as cancelled', async () => {
    provider = await startProvider(async (call, response) => {
      if (call.json.stream !== true) return answerJson(chatAnswer())(call, response);
      return answerStream([messageEvents(['a'])[0] as string, 60_000])(call, response);
    });
    let address = await launch();
    const post = (path: string, body: unknown) =>
      fetch(address + path, { method: 'POST', headers: { 'x-api-key': TOKEN }, body: JSON.stringify(body) });
    await (await post(CHAT, chatBody())).text();
    const broken = await post('/anthropic/v1/messages', messageBody({ stream: true }));
    const answered = await Promise.all(Array.from({ length: 12 }, () => post(CHAT, chatBody())));
    await Promise.all(answered.map((response) => response.text()));
    child?.kill('SIGKILL');
    await expect(broken.text()).rejects.toThrow();
    address = await launch();
    const lines = await readReceipts(file());
    expect(await verifyChain(file(), 14)).toMatchObject({ verified: true });
    expect(lines[1]).toMatchObject({ outcome: 'cancelled', endpoint: 'messages', cost: { settled: 'reservation' } });
    for (const response of answered) {
      const sequence = Number(response.headers.get('x-sallyport-receipt')?.split('/')[1]);
      expect(lines[sequence]).toMatchObject({ sequence, outcome: 'ok' });
    }
    await (await post(CHAT, chatBody())).text();
    expect(await verifyChain(file(), 15)).toMatchObject({ verified: true });
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect((await readdir(directory)).filter((name) => !name.endsWith('.jsonl') && !name.endsWith('.yml'))).toEqual([]);
  }, 20_000);

  async function launch(): Promise<string> {
    const config = join(directory, 'gateway.yml');
    await writeFile(
      config,
      `version: 1
upstreams:
  openai: { format: openai, url: ${provider.url} }
  anthropic: { format: anthropic, url: ${provider.url} }
callers: [{ token: { sha256: ${sha256(TOKEN)} }, intent: work }]
intents: { work: { models: ["*/*"] } }
receipts: { directory: ${directory} }
`,
    );
    const root = resolve(import.meta.dirname, '../../..');
    child = spawn(
      process.execPath,
      [join(root, 'packages/cli/src/bin.ts'), 'gateway', '--config', config, '--port', '0'],
      { cwd: root },
    );
    let output = '';
    for await (const chunk of child.stdout ?? []) {
      output += chunk;
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address !== undefined) return address;
    }
    throw new Error(`the gateway did not start: ${output}`);
  }
});

describe('a budget', () => {
  test('is not filled again by a restart', async () => {
    const intent = '    models: ["openai/*"]\n    limits: { maxOutputTokens: 100 }\n    budget: { calls: 3, usd: 1 }\n';
    const more = 'prices: { "openai/*": { input: 1, output: 1 } }';
    fixture = await startFixture(answerJson(chatAnswer()), { directory, intent, more });
    for (let index = 0; index < 2; index++) expect((await fixture.call(CHAT, chatBody())).status).toBe(200);
    await fixture.stop();
    fixture = await startFixture(answerJson(chatAnswer()), { directory, intent, more });
    expect([(await fixture.call(CHAT, chatBody())).status, (await fixture.call(CHAT, chatBody())).status]).toEqual([
      200, 403,
    ]);
  });
});

describe('a file of notes', () => {
  const path = () => join(directory, 'c.open');

  test('holds a note at once', () => {
    void new DurableFile(path(), undefined, true).note('one\n');
    expect(readFileSync(path(), 'utf8')).toBe('one\n');
  });

  test('keeps notes and appends in the order in which they come', async () => {
    const file = new DurableFile(path(), undefined, true);
    await Promise.all([file.note('1\n'), file.append('2\n'), file.note('3\n'), file.append('4\n')]);
    await file.note('5\n');
    expect(readFileSync(path(), 'utf8')).toBe('1\n2\n3\n4\n5\n');
    expect(file.size).toBe(10);
  });

  test('tells of a note that could not be written, once more after room was made, and keeps it for later', async () => {
    let failures = 0;
    const file = new DurableFile('/dev/full', () => ++failures === 1, true);
    await expect(file.note('one\n')).rejects.toThrow('ENOSPC');
    expect([failures, file.isIdle, file.size]).toEqual([2, false, 0]);
  });
});

describe('a journal', () => {
  test('does not grow while some stream always goes on, and a crash is still closed from it', async () => {
    const open = () => {
      const journal = new DurableFile(join(directory, 'c.open'), undefined, true);
      return new Chain(
        'c',
        new DurableFile(join(directory, 'c.jsonl')),
        journal,
        readChainEnd(join(directory, 'c.jsonl'), 'c'),
      );
    };
    const chain = open();
    const body = receiptBody();
    const first = chain.open(body);
    await first.noted;
    let previous = first.sequence;
    for (let index = 0; index < 1500; index++) {
      const next = chain.open(body);
      await next.noted;
      await chain.close(previous, body);
      previous = next.sequence;
    }
    expect((await stat(join(directory, 'c.open'))).size).toBeLessThan(1_100_000);
    chain.release();
    expect(recoverChain(join(directory, 'c.jsonl'), join(directory, 'c.open'), 'c')).toBe(1);
    expect(await verifyChain(join(directory, 'c.jsonl'), 1501)).toMatchObject({ verified: true });
  });
});
