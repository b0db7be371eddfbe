import { PREDICATE_BASE, parseJson, SallyportError, STATEMENT_TYPE, type Statement } from '@sallyport/core';
import * as v from 'valibot';
import { CHAIN_NAME } from './receipt.ts';
import type { ChainClose, ChainReport, ChainTotals } from './verify.ts';

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

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** schemas/predicates/model-receipts.schema.json is made from it. */
export const receiptsPredicateSchema = v.object({
  chain: v.pipe(v.string(), v.regex(CHAIN_NAME)),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  last: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  totals: v.object({
    calls: whole,
    ok: whole,
    refused: whole,
    usd: v.pipe(v.number(), v.minValue(0)),
    inputTokens: whole,
    outputTokens: whole,
    models: v.array(v.string()),
  }),
});

const closeSchema = v.object({
  _type: v.literal(STATEMENT_TYPE),
  predicateType: v.literal(RECEIPTS_PREDICATE),
  predicate: receiptsPredicateSchema,
});

/**
 * How a chain has to end, from the Statement that `closeChain` made. Whether it is signed is for `sallyport verify`.
 * @param bytes of the Statement
 * @param name of the file, for errors
 * @throws SallyportError GATEWAY_CLOSE_INVALID, and the codes of `parseJson`
 */
export function readClose(bytes: Uint8Array, name: string): ChainClose {
  const result = v.safeParse(closeSchema, parseJson(bytes, { name }));
  if (result.success) return result.output.predicate;
  throw new SallyportError({
    code: 'GATEWAY_CLOSE_INVALID',
    message: `${name} is no Statement that closes a chain of receipts: ${result.issues[0].message}`,
    remedy: 'Give what `sallyport receipts close` has written.',
  });
}
