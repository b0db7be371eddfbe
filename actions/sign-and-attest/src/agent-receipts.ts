import { PREDICATE_BASE, SallyportError, type Statement } from '@sallyport/core';
import type { AgentRun } from '@sallyport/provenance';

/** What `sallyport receipts close` writes; docs/gateway.md. */
const RECEIPTS_TYPE = `${PREDICATE_BASE}/model-receipts/v1`;

interface Closed {
  readonly chain: string;
  readonly count: number;
  readonly last: string;
  readonly totals: { readonly usd: number; readonly inputTokens: number; readonly outputTokens: number };
}

/**
 * What the gateway's receipts of an agent's run came to, from the Statement that closed their chain. Each of the run's
 * calls has to be in that chain: otherwise the receipts are of another run, or some of them are missing.
 * @param closing the Statement of `sallyport receipts close`
 * @param calls Statements of model-gateway-call
 * @throws SallyportError ATTEST_RECEIPTS_INVALID
 */
export function receiptsOf(closing: Statement, calls: readonly Statement[]): NonNullable<AgentRun['receipts']> {
  const { chain, count, last, totals } = closedOf(closing);
  for (const receipt of calls.flatMap(receiptsNamedBy)) {
    const [name, sequence] = receipt.split('/');
    if (name === chain && /^\d{1,15}$/.test(sequence ?? '') && Number(sequence) < count) continue;
    throw invalid(`it does not hold the receipt ${receipt} of a model call`);
  }
  return { chain, count, last, tokens: totals.inputTokens + totals.outputTokens, usd: totals.usd };
}

function closedOf({ predicateType, predicate }: Statement): Closed {
  if (predicateType !== RECEIPTS_TYPE) throw invalid(`its predicate type is ${predicateType}`);
  const { chain, count, last, totals } = predicate as Partial<Closed>;
  const numbers = [count, totals?.usd, totals?.inputTokens, totals?.outputTokens];
  const plain = numbers.every((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
  if (typeof chain === 'string' && typeof last === 'string' && /^[0-9a-f]{64}$/.test(last) && plain) {
    return predicate as Closed;
  }
  throw invalid('a field is missing');
}

/** The receipt of a call, and of the calls before it in the same conversation. */
function receiptsNamedBy({ predicate }: Statement): string[] {
  const { receipt, earlier = [] } = predicate as { receipt?: unknown; earlier?: readonly { receipt?: unknown }[] };
  return [...earlier.map((call) => String(call.receipt)), String(receipt)];
}

function invalid(why: string): SallyportError {
  return new SallyportError({
    code: 'ATTEST_RECEIPTS_INVALID',
    message: `"agent-receipts" does not close the chain of this run: ${why}`,
    remedy:
      'Give what `sallyport receipts close` wrote about the chain of the run of the agent, when the run had ended.',
  });
}
