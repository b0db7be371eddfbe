import { PREDICATE_BASE, SallyportError, STATEMENT_TYPE, type Statement } from '@sallyport/core';
import type { ChainReport, ChainTotals } from './verify.ts';

export const RECEIPTS_PREDICATE = `${PREDICATE_BASE}/model-receipts/v1`;

export interface ReceiptsPredicate {
  readonly chain: string;
  /** How many receipts there are: a cut tail shows. */
  readonly count: number;
  /** SHA-256 of the last receipt's line, which fixes every line before it. */
  readonly last: string;
  readonly totals: ChainTotals;
}

/**
 * Closes a chain: a Statement with its count and its last digest, to be signed (`sallyport attest`).
 * @throws SallyportError GATEWAY_CHAIN_BROKEN when the chain does not verify
 */
export function closeChain({
  verified,
  chain,
  count,
  last,
  totals,
  problems,
}: ChainReport): Statement<ReceiptsPredicate> {
  if (!verified || chain === null) {
    throw new SallyportError({
      code: 'GATEWAY_CHAIN_BROKEN',
      message: `the chain cannot be closed: ${problems[0]?.message ?? 'it is empty'}`,
      remedy: 'See `sallyport receipts verify`; do not sign what does not verify.',
    });
  }
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: chain, digest: { sha256: last } }],
    predicateType: RECEIPTS_PREDICATE,
    predicate: { chain, count, last, totals },
  };
}
