import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isSallyportError, parseJson, SallyportError, sha256 } from '@sallyport/core';
import * as v from 'valibot';
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

const MOST_PROBLEMS = 20;
const LONGEST_LINE = 1024 * 1024;

/**
 * Checks a chain of receipts line by line: each is a receipt of one chain, numbered from 0 without gaps, and names the
 * digest of the line before it.
 * @param path of the file
 * @param count of lines that there have to be; without it a cut tail cannot be seen
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE
 */
export async function verifyChain(path: string, count?: number): Promise<ChainReport> {
  const state = new ChainCheck();
  try {
    const input = createReadStream(path, { encoding: 'utf8' });
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) state.take(line);
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_RECEIPTS_UNREADABLE',
      message: `${path} cannot be read: ${(cause as Error).message}`,
      remedy: 'Name a chain of receipts: <directory>/<chain>.jsonl.',
      cause,
    });
  }
  return state.report(count);
}

class ChainCheck {
  readonly #problems: ChainProblem[] = [];
  readonly #models = new Set<string>();
  #chain: string | null = null;
  #line = 0;
  #previous = FIRST_PREVIOUS;
  #totals = { calls: 0, ok: 0, refused: 0, usd: 0, inputTokens: 0, outputTokens: 0 };

  take(line: string): void {
    this.#line++;
    const receipt = this.#read(line);
    if (receipt !== undefined) this.#compare(receipt);
    this.#previous = sha256(line);
  }

  report(count: number | undefined): ChainReport {
    if (count !== undefined && count !== this.#line) {
      this.#add('RECEIPTS_COUNT', `the chain has ${this.#line} receipts, not ${count}`);
    }
    return {
      verified: this.#problems.length === 0,
      chain: this.#chain,
      count: this.#line,
      last: this.#previous,
      problems: this.#problems.slice(0, MOST_PROBLEMS),
      totals: { ...this.#totals, usd: Number(this.#totals.usd.toFixed(12)), models: [...this.#models].sort() },
    };
  }

  #read(line: string): Receipt | undefined {
    try {
      const value = parseJson(line, { name: `line ${this.#line}`, maxBytes: LONGEST_LINE });
      const result = v.safeParse(receiptSchema, value);
      if (result.success) return result.output as Receipt;
      this.#add('RECEIPTS_NOT_A_RECEIPT', `it is no receipt: ${result.issues[0].message}`);
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
    this.#totals.usd += cost.usd ?? 0;
    this.#totals.inputTokens += usage.input ?? 0;
    this.#totals.outputTokens += usage.output ?? 0;
    if (model.served !== null) this.#models.add(model.served);
  }

  #add(code: string, message: string): void {
    this.#problems.push({ line: this.#line, code, message });
  }
}
