import type { ReceiptBody } from '@sallyport/gateway';

/** A receipt's contents, as of a plain call. */
export function receiptBody(over: Partial<ReceiptBody> = {}): ReceiptBody {
  const digest = '0'.repeat(64);
  return {
    at: '2026-11-22T10:00:00.000Z',
    caller: { intent: 'work', subject: 'token' },
    upstream: 'openai',
    endpoint: 'chat',
    model: { asked: 'gpt-4o', served: 'gpt-4o' },
    prompt: { sha256: digest, sentSha256: digest, bytes: 10 },
    response: { sha256: digest, bytes: 10 },
    redactions: {},
    usage: { input: 1, cachedInput: 0, cacheWrite: 0, output: 1, reasoning: 0 },
    cost: { usd: 0, prices: digest, settled: 'usage' },
    budget: null,
    latencyMs: 1,
    status: 200,
    outcome: 'ok',
    ...over,
  };
}
