import { Coverage } from './coverage.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { type Fault, type FuzzTarget, faultOf } from './target.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** The most inputs. */
  readonly runs: number;
  /** Milliseconds after which no further input is tried. */
  readonly time: number;
}

export interface FuzzResult {
  readonly runs: number;
  /** Blocks of our code that ran. */
  readonly blocks: number;
  /** Inputs that were kept because they reached new code. */
  readonly kept: number;
  readonly fault?: Fault;
}

/** Inputs that are tried before their coverage is asked for: asking takes longer than a run. */
const BATCH = 8;

/** Tries inputs that come from those that reached new code, until one is a fault or there has been enough. */
export async function fuzz(target: FuzzTarget, { seed, runs, time }: FuzzOptions): Promise<FuzzResult> {
  const random = new Random(seed);
  const corpus: Buffer[] = target.seeds.map((text) => Buffer.from(text as string));
  const coverage = new Coverage();
  const end = performance.now() + time;
  let count = 0;
  const result = (fault?: Fault): FuzzResult => ({
    runs: count,
    blocks: coverage.blocks,
    kept: corpus.length - target.seeds.length,
    ...(fault && { fault }),
  });
  const tryAll = async (inputs: readonly Buffer[]): Promise<Fault | undefined> => {
    for (const input of inputs) {
      count++;
      const fault = await faultOf(target, input);
      if (fault !== undefined) return fault;
    }
    if (coverage.newBlocks() > 0) corpus.push(...inputs);
    return undefined;
  };
  try {
    const seeds = await tryAll([...corpus]);
    if (seeds !== undefined) return result(seeds);
    corpus.splice(target.seeds.length);
    while (count < runs && performance.now() < end) {
      const batch = Array.from({ length: BATCH }, () => mutate(random.pick(corpus), random, corpus));
      const fault = await tryAll(batch);
      if (fault !== undefined) return result(fault);
    }
    return result();
  } finally {
    coverage.close();
  }
}
