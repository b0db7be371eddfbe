import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Receipt } from '@sallyport/gateway';
import { chatBody, type Fixture, startFixture } from './support/fixture.ts';
import { answerJson, chatAnswer, chatEvents, type Script, sse } from './support/provider.ts';
import { requestBytes } from './support/raw.ts';

let fixture: Fixture | undefined;
let socket: Socket | undefined;
afterEach(async () => {
  socket?.destroy();
  await fixture?.stop();
});

const EVENT = sse({ id: 'c', model: 'gpt-4o', choices: [{ index: 0, delta: { content: 'x'.repeat(60_000) } }] });

/** A provider that goes on until nobody listens, and says when that was. */
function endless(): { script: Script; left: Promise<void> } {
  let isLeft = () => {};
  const left = new Promise<void>((resolve) => {
    isLeft = resolve;
  });
  const script: Script = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.once('close', isLeft);
    const more = () => {
      while (!response.destroyed && response.write(EVENT));
    };
    response.on('drain', more);
    more();
  };
  return { script, left };
}

async function open(script: Script, stream: boolean): Promise<Fixture> {
  fixture = await startFixture(script, { more: 'stallTimeout: 1\n' });
  const { port, hostname } = new URL(fixture.gateway.address);
  socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const body = JSON.stringify(chatBody({ stream }));
  socket.write(requestBytes({ body, lines: ['Host: x', `Authorization: Bearer caller-token-0123456789`] }));
  return fixture;
}

async function firstReceipt({ receipts }: Fixture): Promise<Receipt> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const [receipt] = await receipts().catch(() => []);
    if (receipt !== undefined) return receipt;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('there is no receipt');
}

describe('a caller that stops reading', () => {
  test('loses its stream: the provider is left, the budget settled, and the receipt says why', async () => {
    const { script, left } = endless();
    const running = await open(script, true);
    socket?.pause();
    await left;
    const receipt = await firstReceipt(running);
    expect(receipt).toMatchObject({ outcome: 'cancelled', code: 'GATEWAY_CALLER_STALLED' });
    expect(receipt.cost.settled).toBe('reservation');
  });

  test('loses the connection over which a whole answer waits', async () => {
    const running = await open(answerJson(chatAnswer('x'.repeat(30_000_000))), false);
    socket?.pause();
    expect(await firstReceipt(running)).toMatchObject({ outcome: 'ok' });
    const started = performance.now();
    await running.gateway.stop();
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

test('a caller that reads slowly, but reads, keeps its stream', async () => {
  let written = 0;
  const events = chatEvents(['end']).join('');
  await open((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = () => {
      while (written++ < 50) if (!response.write(EVENT)) return;
      response.off('drain', more).end(events);
    };
    response.on('drain', more);
    more();
  }, true);
  let text = '';
  const read = setInterval(() => {
    text += socket?.read(200_000)?.toString('latin1') ?? socket?.read()?.toString('latin1') ?? '';
  }, 90);
  await new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (!text.includes('[DONE]') && socket?.destroyed === false) return;
      clearInterval(look);
      resolve();
    }, 50);
  });
  clearInterval(read);
  expect(text).toContain('[DONE]');
});
