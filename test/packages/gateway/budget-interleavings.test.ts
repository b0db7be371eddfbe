import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim, Reservation } from '../../../packages/gateway/src/budget/ledger.ts';
import { MemoryLedger } from '../../../packages/gateway/src/budget/memory-ledger.ts';
import { chatBody, type Fixture, startFixture } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents } from './support/provider.ts';

const KEYS = ['run', 'pull', 'all'] as const;
const LIMITS: Record<string, { usd: bigint | undefined; calls: number | undefined; tokens: number | undefined }> = {
  run: { usd: 100n, calls: 12, tokens: undefined },
  pull: { usd: undefined, calls: undefined, tokens: 150 },
  all: { usd: 130n, calls: undefined, tokens: 400 },
};

/** What happens: a call comes with some budgets, one of the calls under way ends, or time goes by. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('call' as const),
    keys: fc.subarray([...KEYS], { minLength: 1 }),
    usd: fc.bigInt(0n, 40n),
    tokens: fc.nat(60),
  }),
  fc.record({
    kind: fc.constant('end' as const),
    which: fc.nat(20),
    part: fc.nat(100),
    free: fc.boolean(),
    twice: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat(45) }),
);

describe('whatever the order of reservations and endings', () => {
  test('no limit of any budget, of a minute or of calls at once is passed, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 80 }), async (steps) => {
        let now = 1_800_000_000_000;
        const ledger = new MemoryLedger({ now: () => new Date(now) });
        const model = new Map(KEYS.map((key) => [key as string, { usd: 0n, calls: 0, tokens: 0 }]));
        const open: { keys: string[]; usd: bigint; tokens: number; reservation: Reservation }[] = [];
        const times: number[] = [];
        for (const event of steps) {
          if (event.kind === 'wait') now += event.seconds * 1000;
          else if (event.kind === 'end') {
            const [call] = open.splice(event.which % Math.max(1, open.length), 1);
            if (call === undefined) continue;
            const used = event.free
              ? undefined
              : { usd: (call.usd * BigInt(event.part)) / 100n, tokens: Math.floor((call.tokens * event.part) / 100) };
            await call.reservation.settle(used);
            if (event.twice) await call.reservation.settle(undefined);
            for (const key of call.keys) {
              const account = model.get(key) as { usd: bigint; calls: number; tokens: number };
              account.usd += (used?.usd ?? 0n) - call.usd;
              account.tokens += (used?.tokens ?? 0) - call.tokens;
              if (used === undefined) account.calls--;
            }
          } else {
            const grant = await ledger.reserve(claimOf(event.keys, event.usd, event.tokens));
            const fits = event.keys.every((key) => {
              const account = model.get(key) as { usd: bigint; calls: number; tokens: number };
              const { usd = 1n << 60n, calls = 1e9, tokens = 1e9 } = LIMITS[key] ?? {};
              return account.usd + event.usd <= usd && account.calls < calls && account.tokens + event.tokens <= tokens;
            });
            const recent = times.filter((time) => time > now - 60_000).length;
            const expected = !fits ? 'spent' : open.length >= 4 ? 'concurrent' : recent >= 6 ? 'rate' : 'granted';
            expect(grant.kind).toBe(expected);
            if (grant.kind !== 'granted') continue;
            times.push(now);
            for (const key of event.keys) {
              const account = model.get(key) as { usd: bigint; calls: number; tokens: number };
              account.usd += event.usd;
              account.tokens += event.tokens;
              account.calls++;
            }
            open.push({ keys: event.keys, usd: event.usd, tokens: event.tokens, reservation: grant.reservation });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a wait of just what a refusal said is enough, and a moment less is not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20_000), { minLength: 5, maxLength: 30 }), async (pauses) => {
        let now = 1_800_000_000_000;
        const ledger = new MemoryLedger({ now: () => new Date(now) });
        const claim: Claim = { ...claimOf([], 0n, 0), requestsPerMinute: 3, concurrent: undefined };
        const passed: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const grant = await ledger.reserve(claim);
          if (grant.kind === 'rate') now += grant.retryAfterSeconds * 1000;
          const again = grant.kind === 'rate' ? await ledger.reserve(claim) : grant;
          expect(again.kind).toBe('granted');
          passed.push(now);
        }
        for (const [index, time] of passed.entries()) {
          expect(time - (passed[index - 3] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(60_000);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function claimOf(keys: readonly string[], usd: bigint, tokens: number): Claim {
  const none = { usd: undefined, calls: undefined, tokens: undefined };
  return {
    limitKey: 'k',
    requestsPerMinute: 6,
    concurrent: 4,
    budgets: keys.map((key) => ({ key, limits: LIMITS[key] ?? none, slow: undefined, lastsMs: undefined })),
    reserve: { usd, calls: 1, tokens },
  };
}

describe('calls beside each other, through the gateway', () => {
  let fixture: Fixture | undefined;
  afterEach(async () => {
    await fixture?.stop();
    fixture = undefined;
  });

  test('never cost more than their budget, however they end', async () => {
    const ending = fc.constantFrom('usage', 'stream', 'cut', 'error', 'left', 'free');
    await fc.assert(
      fc.asyncProperty(
        fc.array(ending, { minLength: 4, maxLength: 14 }),
        fc.scheduler(),
        async (endings, scheduler) => {
          const gateway = await startFixture(() => {}, {
            intent:
              '    models: ["openai/*"]\n    limits: { maxOutputTokens: 100 }\n    budget: { usd: 0.35, calls: 9 }\n',
            more: 'prices: { "openai/*": { input: 0, output: 1000 } }',
          });
          fixture = gateway;
          let charged = 0;
          gateway.provider.script = async (call, response) => {
            const kind = String(call.json.user);
            await scheduler.schedule(Promise.resolve(), kind);
            const usage = { prompt_tokens: 5, completion_tokens: 100 };
            const events = chatEvents(['x']);
            if (kind === 'error') return answerJson({ error: {} }, 500)(call, response);
            if (kind === 'free')
              return answerJson({ ...chatAnswer(), usage: { ...usage, completion_tokens: 0 } })(call, response);
            if (kind === 'cut') return answerStream(events.slice(0, 2), { cut: true })(call, response);
            charged++;
            if (kind === 'usage') return answerJson(chatAnswer('x', usage))(call, response);
            return answerStream(events, { cut: false })(call, response);
          };
          const calls = endings.map(async (kind) => {
            const leaving = new AbortController();
            const stream = kind === 'stream' || kind === 'cut' || kind === 'left';
            try {
              const response = await gateway.call('/openai/v1/chat/completions', chatBody({ user: kind, stream }), {
                signal: leaving.signal,
              });
              if (kind === 'left') leaving.abort();
              return [kind, response.status, await response.text()];
            } catch {
              return [kind, 0, ''];
            }
          });
          const running = Promise.all(calls);
          let over = false;
          void running.then(() => {
            over = true;
          });
          while (!over) {
            if (scheduler.count() > 0) await scheduler.waitOne();
            else await new Promise((resolve) => setTimeout(resolve, 1));
          }
          await gateway.gateway.stop();
          const receipts = await gateway.receipts();
          const spent = receipts.reduce((sum, { cost }) => sum + Math.round((cost.usd ?? 0) * 1000), 0);
          expect(spent).toBeLessThanOrEqual(350);
          expect(receipts).toHaveLength(endings.length);
          expect(gateway.provider.calls.length).toBeLessThanOrEqual(
            9 + receipts.filter(({ cost }) => cost.usd === 0).length,
          );
          expect(charged).toBeLessThanOrEqual(receipts.length);
          await gateway.stop();
          fixture = undefined;
        },
      ),
      { numRuns: 15 },
    );
  }, 30_000);
});
