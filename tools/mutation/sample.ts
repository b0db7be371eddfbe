import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run of lines of one file, 1-based, both ends included. */
export interface Block {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** About a function: Stryker takes the mutants that lie wholly within a block. */
const LINES = 30;

/** Cuts the TypeScript sources below a folder into blocks of lines, in the order of their paths. */
export function blocksOf(folder: string): Block[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) => {
    const file = join(folder, name);
    const lines = readFileSync(file, 'utf8').split('\n').length - 1;
    return Array.from({ length: Math.ceil(lines / LINES) }, (_, at) => ({
      file,
      from: at * LINES + 1,
      to: Math.min(lines, (at + 1) * LINES),
    }));
  });
}

/**
 * Draws values without putting them back; the same seed draws the same (Fisher and Yates; mulberry32).
 * @param count how many; more than there are gives all
 */
export function draw<T>(values: readonly T[], count: number, seed: number): T[] {
  const left = [...values];
  const random = randomFrom(seed);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const [value] = left.splice(Math.floor(random() * left.length), 1);
    drawn.push(value as T);
  }
  return drawn;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
