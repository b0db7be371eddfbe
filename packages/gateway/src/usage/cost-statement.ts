import { join } from 'node:path';
import { changeStatement, PREDICATE_BASE, SallyportError, type Statement, type Subject } from '@sallyport/core';
import * as v from 'valibot';
import { dollars, formatDollars } from '../budget/money.ts';
import { readLines } from '../receipts/lines.ts';
import { CHAIN_NAME } from '../receipts/receipt.ts';
import { verifyChain } from '../receipts/verify.ts';
import { chainFiles, modelOf, NOBODY, readReceipt } from './read-usage.ts';
import { addReceipt, newTally, type Tally } from './tally.ts';

export const COST_PREDICATE = `${PREDICATE_BASE}/model-cost/v1`;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const money = v.pipe(v.string(), v.regex(/^\d{1,15}(?:\.\d{1,12})?$/));
const amounts = {
  calls: whole,
  /** US dollars, exact, as text. */
  usd: money,
  inputTokens: whole,
  outputTokens: whole,
};

/** What the calls to models for one pull request came to; schemas/predicates/model-cost.schema.json is made from it. */
export const costPredicateSchema = v.object({
  repository: v.pipe(v.string(), v.minLength(1)),
  pullRequest: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  ...amounts,
  refused: whole,
  unpriced: whole,
  models: v.array(v.object({ model: v.string(), ...amounts })),
  agents: v.array(v.object({ agent: v.string(), ...amounts })),
  chains: v.array(
    v.object({ chain: v.pipe(v.string(), v.regex(CHAIN_NAME)), count: whole, last: digest, calls: whole }),
  ),
  prices: v.array(digest),
});
export type CostPredicate = v.InferOutput<typeof costPredicateSchema>;

export interface CostOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The change that the money was spent on. */
  readonly subject: Subject;
}

/**
 * What the models for one pull request cost, by the receipts of a directory. A chain that holds one of its calls has to
 * verify; each is named with its count and its last digest, so that anybody who has the receipts can add up again.
 * @throws SallyportError GATEWAY_CHAIN_BROKEN, GATEWAY_COST_NOTHING, GATEWAY_RECEIPTS_UNREADABLE
 */
export async function costStatement(directory: string, options: CostOptions): Promise<Statement<CostPredicate>> {
  const cost = new Cost(options);
  for (const file of chainFiles(directory)) await cost.takeChain(join(directory, file));
  return changeStatement(options.subject, COST_PREDICATE, cost.predicate());
}

class Cost {
  readonly #options: CostOptions;
  readonly #total = newTally();
  readonly #models = new Map<string, Tally>();
  readonly #agents = new Map<string, Tally>();
  readonly #prices = new Set<string>();
  readonly #chains: CostPredicate['chains'] = [];

  constructor(options: CostOptions) {
    this.#options = options;
  }

  /** Reads a chain twice: it is verified only if it has to do with the pull request. */
  async takeChain(path: string): Promise<void> {
    const { repository, pullRequest } = this.#options;
    let calls = 0;
    for await (const line of readLines(path)) {
      const receipt = line === undefined ? undefined : readReceipt(line);
      const { caller } = receipt ?? {};
      if (receipt === undefined || caller?.repository !== repository || caller.pullRequest !== pullRequest) continue;
      calls++;
      this.#prices.add(receipt.cost.prices);
      const agent = caller.agent ?? caller.intent ?? NOBODY;
      const tallies = [this.#total, tallyFor(this.#models, modelOf(receipt)), tallyFor(this.#agents, agent)];
      for (const tally of tallies) addReceipt(tally, receipt);
    }
    if (calls > 0) this.#chains.push({ ...(await verified(path)), calls });
  }

  predicate(): CostPredicate {
    const { repository, pullRequest } = this.#options;
    if (this.#chains.length === 0) throw nothing(repository, pullRequest);
    const { refused, unpriced } = this.#total;
    return {
      repository,
      pullRequest,
      ...amountsOf(this.#total),
      refused,
      unpriced,
      models: listOf(this.#models, (model) => ({ model })),
      agents: listOf(this.#agents, (agent) => ({ agent })),
      chains: this.#chains,
      prices: [...this.#prices].sort(),
    };
  }
}

async function verified(path: string) {
  const { verified: holds, chain, count, last, problems } = await verifyChain(path);
  if (holds && chain !== null) return { chain, count, last };
  throw new SallyportError({
    code: 'GATEWAY_CHAIN_BROKEN',
    message: `${path} does not verify: ${problems[0]?.message ?? 'it is empty'}`,
    remedy: 'See `sallyport receipts verify`; do not sign what does not verify.',
  });
}

function nothing(repository: string, pullRequest: number): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_COST_NOTHING',
    message: `no receipt is of a call for ${repository}#${pullRequest}`,
    remedy: 'Check the directory, the repository (owner/name) and the number; a token caller has no pull request.',
  });
}

function amountsOf({ calls, usd, inputTokens, outputTokens }: Tally) {
  return { calls, usd: formatDollars(usd), inputTokens, outputTokens };
}

function listOf<Name>(tallies: ReadonlyMap<string, Tally>, name: (key: string) => Name) {
  return [...tallies]
    .sort(([a, first], [b, second]) => dollars(second.usd) - dollars(first.usd) || (a < b ? -1 : 1))
    .map(([key, tally]) => ({ ...name(key), ...amountsOf(tally) }));
}

function tallyFor(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}
