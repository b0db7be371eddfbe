import { isSallyportError, parseJson, SallyportError, sha256 } from '@sallyport/core';
import * as v from 'valibot';
import { dollars, type Picodollars, picodollars } from '../budget/money.ts';
import { type Line, readLines } from './lines.ts';
import { FIRST_PREVIOUS, type Receipt } from './receipt.ts';
import { receiptSchema } from './schema.ts';

export interface ChainReport {
  readonly verified: boolean;
  readonly chain: string | null;
  readonly count: number;
  /** SHA-256 of the last line; 64 zeros for an empty chain. */
  readonly last: string;
  readonly problems: readonly ChainProblem[];
  readonly totals: ChainTotals;
}

export interface ChainProblem {
  /** 1-based. */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

export interface ChainTotals {
  readonly calls: number;
  readonly ok: number;
  readonly refused: number;
  readonly usd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly models: readonly string[];
}

/** How a chain ends, as its Statement has it. */
export interface ChainClose {
  readonly chain?: string | undefined;
  readonly count?: number | undefined;
  readonly last?: string | undefined;
}

const MOST_PROBLEMS = 20;
const OPEN = '{'.charCodeAt(0);
const CLOSE = '}'.charCodeAt(0);

/**
 * Checks a chain of receipts line by line: each is a receipt of one chain, numbered from 0 without gaps, and names the
 * digest of the bytes of the line before it.
 * @param path of the file
 * @param expected what the chain's closing Statement says; without a count a cut tail cannot be seen, and without the
 *   last digest a changed last line cannot
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE
 */
export async function verifyChain(path: string, expected: ChainClose | number = {}): Promise<ChainReport> {
  const state = new ChainCheck();
  try {
    for await (const line of readLines(path)) state.take(line);
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_RECEIPTS_UNREADABLE',
      message: `${path} cannot be read: ${(cause as Error).message}`,
      remedy: 'Name a chain of receipts: <directory>/<chain>.jsonl.',
      cause,
    });
  }
  return state.report(typeof expected === 'number' ? { count: expected } : expected);
}

class ChainCheck {
  readonly #problems: ChainProblem[] = [];
  readonly #models = new Set<string>();
  #chain: string | null = null;
  #line = 0;
  #previous = FIRST_PREVIOUS;
  #usd: Picodollars = 0n;
  #totals = { calls: 0, ok: 0, refused: 0, inputTokens: 0, outputTokens: 0 };

  take(line: Line): void {
    this.#line++;
    const receipt = line === undefined ? this.#tooLong() : this.#read(line);
    if (receipt !== undefined) this.#compare(receipt);
    this.#previous = line === undefined ? 'none' : sha256(line);
  }

  report({ chain, count, last }: ChainClose): ChainReport {
    if (count !== undefined && count !== this.#line) {
      this.#add('RECEIPTS_COUNT', `the chain has ${this.#line} receipts, not ${count}`);
    }
    if (last !== undefined && last !== this.#previous) {
      this.#add('RECEIPTS_LAST', `the last line is not the one with the digest ${last}`);
    }
    if (chain !== undefined && chain !== this.#chain) {
      this.#add('RECEIPTS_OTHER_CHAIN', `it is the chain ${this.#chain ?? 'of nobody'}, not ${chain}`);
    }
    return {
      verified: this.#problems.length === 0,
      chain: this.#chain,
      count: this.#line,
      last: this.#previous,
      problems: this.#problems.slice(0, MOST_PROBLEMS),
      totals: { ...this.#totals, usd: dollars(this.#usd), models: [...this.#models].sort() },
    };
  }

  #tooLong(): undefined {
    this.#add('RECEIPTS_NOT_A_RECEIPT', 'it is longer than any receipt');
  }

  #read(line: Buffer): Receipt | undefined {
    try {
      const value = parseJson(line, { name: `line ${this.#line}` });
      const result = v.safeParse(receiptSchema, value);
      if (!result.success) this.#add('RECEIPTS_NOT_A_RECEIPT', `it is no receipt: ${result.issues[0].message}`);
      else if (line[0] !== OPEN || line.at(-1) !== CLOSE) {
        this.#add('RECEIPTS_NOT_A_RECEIPT', 'something stands before or after it, such as a carriage return');
      } else return result.output as Receipt;
    } catch (error) {
      if (!isSallyportError(error)) throw error;
      this.#add('RECEIPTS_NOT_JSON', error.message);
    }
    return undefined;
  }

  #compare(receipt: Receipt): void {
    this.#chain ??= receipt.chain;
    if (receipt.chain !== this.#chain) this.#add('RECEIPTS_OTHER_CHAIN', `it is of the chain ${receipt.chain}`);
    if (receipt.sequence !== this.#line - 1) {
      this.#add('RECEIPTS_SEQUENCE', `its number is ${receipt.sequence}, not ${this.#line - 1}`);
    }
    if (receipt.previous !== this.#previous) this.#add('RECEIPTS_PREVIOUS', 'it does not follow the line before it');
    this.#sum(receipt);
  }

  #sum({ outcome, usage, cost, model }: Receipt): void {
    this.#totals.calls++;
    if (outcome === 'ok') this.#totals.ok++;
    if (outcome === 'refused') this.#totals.refused++;
    this.#usd += picodollars(cost.usd ?? 0);
    this.#totals.inputTokens += usage.input ?? 0;
    this.#totals.outputTokens += usage.output ?? 0;
    if (model.served !== null) this.#models.add(model.served);
  }

  #add(code: string, message: string): void {
    this.#problems.push({ line: this.#line, code, message });
  }
}
