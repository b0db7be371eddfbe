import { isSallyportError } from '@sallyport/core';

/** A parser, and what has to hold whatever it is given. */
export interface FuzzTarget {
  /** `package/parser`. */
  readonly name: string;
  /** Inputs that the parser takes; what is tried begins with these. */
  readonly seeds: readonly (string | Uint8Array)[];
  /**
   * Has the parser read the input. A {@link isSallyportError SallyportError} is a refusal and is good; any other error
   * is a fault, thrown by the parser or by an expectation that does not hold.
   */
  run(input: Buffer): unknown;
}

/** What went wrong with an input. */
export interface Fault {
  readonly target: string;
  readonly input: Buffer;
  readonly why: string;
}

/** Processor time: a parser of 64 KiB that takes longer than this is not linear. */
const SLOWEST_MS = 2_000;

/** Runs a target on one input. */
export async function faultOf(target: FuzzTarget, input: Buffer): Promise<Fault | undefined> {
  const start = process.cpuUsage();
  const fault = (why: string): Fault => ({ target: target.name, input, why });
  try {
    await target.run(Buffer.from(input));
  } catch (error) {
    if (!isSallyportError(error)) return fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (error.remedy === '' || error.message === '') return fault(`${error.code} does not say what is wrong`);
  }
  const took = process.cpuUsage(start).user / 1_000;
  return took > SLOWEST_MS ? fault(`it took ${took.toFixed(0)} ms for ${input.length} bytes`) : undefined;
}

/** An expectation of a target. */
export function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
