import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseMetrics } from '../../../packages/cli/src/commands/gateway/metrics.ts';
import { chatBody, type Fixture, startFixture } from '../gateway/support/fixture.ts';
import { answerJson, chatAnswer } from '../gateway/support/provider.ts';
import { sallyport as run } from './support.ts';

let fixture: Fixture;
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'usage-'));
  fixture = await startFixture(answerJson(chatAnswer()), {
    directory: join(directory, 'receipts'),
    intent: '    models: ["openai/*"]\n    limits: { maxOutputTokens: 1000 }\n    budget: { usd: 5 }\n',
    more: 'prices: { "openai/*": { input: 1000, output: 1000 } }',
  });
  for (const max_tokens of [100, 100, 5000])
    await fixture.call('/openai/v1/chat/completions', chatBody({ max_tokens }));
});
afterEach(async () => {
  await fixture.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('gateway top', () => {
  test('shows each intent’s calls, tokens and cost', async () => {
    const { status, out } = await run(['gateway', 'top', '--once', '--url', fixture.gateway.address]);
    expect(status).toBe(0);
    expect(out).toMatch(/^0 in flight · \d+ ms mean · 0 redactions/);
    expect(out).toMatch(/^work +openai +3 +1 +0 +24 +6 +\$0\.0300$/m);
    expect(out).not.toContain('\u001b');
  });

  test('in JSON, for programs', async () => {
    const { out } = await run(['gateway', 'top', '--once', '--url', fixture.gateway.address, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'sallyport/gateway-top/v1',
      rows: [{ intent: 'work', upstream: 'openai', calls: 3, refused: 1, failed: 0, input: 24, output: 6, usd: 0.03 }],
    });
  });

  test('says when nobody is there', async () => {
    const { status, err } = await run(['gateway', 'top', '--once', '--url', 'http://127.0.0.1:9']);
    expect([status, err]).toEqual([2, expect.stringContaining('GATEWAY_NOT_THERE')]);
  });

  test.each([
    ['--url', 'localhost'],
    ['--interval', '0'],
    ['--interval', 'x'],
  ])('%s %s is refused', async (...words) => {
    expect((await run(['gateway', 'top', '--once', ...words])).status).toBe(2);
  });
});

test('gateway without its configuration says so', async () => {
  const { status, err } = await run(['gateway']);
  expect([status, err]).toEqual([2, expect.stringContaining('--config')]);
});

test('receipts usage prints what was spent, and writes the page', async () => {
  const page = join(directory, 'usage.html');
  const { status, out } = await run(['receipts', 'usage', fixture.directory, '--html', page]);
  expect([status, out]).toEqual([0, expect.stringContaining('$0.03 for 3 calls, 1 of them refused')]);
  expect(await readFile(page, 'utf8')).toContain('<td title="openai/gpt-test-2026-01-01">');
  const json = await run(['receipts', 'usage', fixture.directory, '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ schema: 'sallyport/usage/v1', total: { usd: 0.03, calls: 3 } });
});

test('receipts verify takes the Statement that close wrote', async () => {
  const chain = join(fixture.directory, `${fixture.chain}.jsonl`);
  const statement = join(directory, 'closed.intoto.json');
  expect((await run(['receipts', 'close', chain, '--out', statement])).status).toBe(0);
  expect((await run(['receipts', 'verify', chain, '--statement', statement])).status).toBe(0);
  await fixture.call('/openai/v1/chat/completions', chatBody());
  const { status, out } = await run(['receipts', 'verify', chain, '--statement', statement]);
  expect([status, out]).toEqual([1, expect.stringContaining('RECEIPTS_COUNT')]);
});

test('metrics are read as they are written', () => {
  const text = '# HELP a b\na{x="q\\"\\\\\\n",y=""} 3\nb 1.5e3\nodd line here\n';
  expect(parseMetrics(text)).toEqual([
    { name: 'a', labels: { x: 'q"\\\n', y: '' }, value: 3 },
    { name: 'b', labels: {}, value: 1500 },
  ]);
});
