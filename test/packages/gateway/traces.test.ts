import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLogger } from '@sallyport/core';
import { SpanExporter } from '../../../packages/gateway/src/traces/exporter.ts';
import { type Span, spanOf } from '../../../packages/gateway/src/traces/span.ts';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

let collector: Server;
let url: string;
let received: { headers: Record<string, unknown>; body: string }[];
let status: number;
let fixture: Fixture | undefined;

beforeEach(async () => {
  received = [];
  status = 200;
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});

const spansOf = (body: string): Span[] => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans;
const attributes = (span: Span | undefined) =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]));

describe('traces', () => {
  test('have a span for each call, with names and numbers and no contents', async () => {
    fixture = await startFixture(answerJson(chatAnswer('A secret answer')), {
      env: { OTLP: 'collector-token' },
      more: `traces: { url: ${url}, headers: { authorization: { env: OTLP } } }\nprices: { "openai/*": { input: 1000, output: 1000 } }`,
    });
    const first = await fixture.call('/openai/v1/chat/completions', chatBody());
    await fixture.call('/openai/v1/chat/completions', chatBody({ max_tokens: 5000 }));
    fixture.provider.script = answerJson({ type: 'error', error: {} }, 529);
    await fixture.call('/anthropic/v1/messages', messageBody());
    await fixture.call('/openai/v1/models', undefined, { method: 'GET' }).catch(() => undefined);
    await fixture.gateway.stop();
    expect(received).toHaveLength(1);
    expect(received[0]?.headers.authorization).toBe('collector-token');
    const body = received[0]?.body ?? '';
    expect(body).not.toMatch(/Say hello|A secret answer|caller-token/);
    const spans = spansOf(body);
    expect(spans.map(({ name, status: { code } }) => [name, code])).toEqual([
      ['chat gpt-4o', 0],
      ['chat', 2],
      ['chat claude-sonnet-5', 2],
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(3);
    expect(attributes(spans[0])).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.response.model': 'gpt-test-2026-01-01',
      'gen_ai.usage.input_tokens': '12',
      'gen_ai.usage.output_tokens': '3',
      'server.address': '127.0.0.1',
      'sallyport.receipt': first.headers.get('x-sallyport-receipt'),
      'sallyport.cost.usd': 0.015,
    });
    expect(attributes(spans[1])['error.type']).toBe('GATEWAY_OUTPUT_TOO_LARGE');
    for (const { startTimeUnixNano, endTimeUnixNano } of spans) {
      expect(BigInt(endTimeUnixNano) > BigInt(startTimeUnixNano)).toBe(true);
    }
  });

  test('never hold up a call when the collector is silent', async () => {
    collector.removeAllListeners('request');
    fixture = await startFixture(answerJson(chatAnswer()), { more: `traces: { url: ${url} }` });
    expect((await fixture.call('/openai/v1/chat/completions', chatBody())).status).toBe(200);
    const started = performance.now();
    await fixture.gateway.stop();
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});

describe('the exporter', () => {
  const span = { traceId: '0'.repeat(32) } as Span;
  const make = () => {
    const counts = { sent: 0, dropped: 0 };
    const exporter = new SpanExporter({ url, headers: {} }, silentLogger, (result, spans) => {
      counts[result] += spans;
    });
    return { exporter, counts };
  };

  test('sends in batches, and drops what is more than it keeps', async () => {
    collector.removeAllListeners('request');
    const waiting: (() => void)[] = [];
    collector.on('request', (request, response) => {
      request.resume();
      waiting.push(() => response.end('{}'));
    });
    const { exporter, counts } = make();
    for (let index = 0; index < 512 + 4096 + 10; index++) exporter.add(span);
    expect(counts.dropped).toBe(10);
    while (counts.sent < 512 + 4096) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      for (const answer of waiting.splice(0)) answer();
    }
    await exporter.stop();
    expect(counts).toEqual({ sent: 4608, dropped: 10 });
  });

  test.each([
    [503, { sent: 0, dropped: 1 }],
    [400, { sent: 0, dropped: 1 }],
    [200, { sent: 1, dropped: 0 }],
  ])('counts what a %i makes of it', async (answer, expected) => {
    status = answer;
    const { exporter, counts } = make();
    exporter.add(span);
    await exporter.stop();
    expect(counts).toEqual(expected);
  });
});

test('what is no operation has no span', async () => {
  const { receiptBody } = await import('./support/receipt.ts');
  expect(spanOf(receiptBody({ endpoint: 'models' }), 'run-1/0', undefined)).toBeUndefined();
});
