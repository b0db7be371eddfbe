import type { Random } from './random.ts';

/** An input does not grow beyond this: what is slow with more is found with this much. */
const LARGEST = 64 * 1024;

/** Pieces that parsers of any format have come to grief over. */
const TOKENS = [
  ...['', '\0', '\r', '\n', '\r\n', '\t', ' ', '"', "'", '\\', '/', '{', '}', '[', ']', '(', ')', ',', ':', ';', '='],
  ...['<', '>', '&', '#', '%', '@', '!', '|', '-', '--', '---', '*', '..', '../', '\ufeff', '\u2028', '\u202e'],
  ...[
    '\ud800',
    '\\u0000',
    '\\ud800',
    '&#0;',
    '&a;',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '__proto__',
  ],
  ...['constructor', 'toString', 'null', 'true', 'false', 'NaN', 'Infinity', '-0', '1e999', '-1', '0x10', '00', '.5'],
  ...[
    '9007199254740993',
    '99999999999999999999',
    '2147483648',
    '&a *a',
    '<<: ',
    '!!js/function ',
    '? ',
    '- ',
    '"""',
    "'''",
  ],
];

type Mutation = (input: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

const mutations: readonly Mutation[] = [
  (input, random) => replaced(input, ...range(input, random, 8), Buffer.alloc(0)),
  (input, random) => replaced(input, ...place(input, random), Buffer.from(random.pick(TOKENS))),
  (input, random) => replaced(input, ...range(input, random, 12), Buffer.from(random.pick(TOKENS))),
  (input, random) => replaced(input, ...place(input, random), Buffer.from([random.below(256)])),
  (input, random) => replaced(input, ...range(input, random, 1), Buffer.from([random.below(256)])),
  (input, random) => input.subarray(0, random.below(input.length + 1)),
  /** A piece once more, or a thousand times: nesting and repetition. */
  (input, random) => {
    const [from, to] = range(input, random, 24);
    const piece = input.subarray(from, to);
    const times = random.pick([1, 1, 2, 8, 100, 1_000]);
    return replaced(input, to, to, Buffer.concat(Array.from({ length: times }, () => piece)));
  },
  /** Two pieces change places. */
  (input, random) => {
    const [from, to] = range(input, random, 24);
    const [at] = place(input, random);
    return at <= from
      ? replaced(replaced(input, from, to, Buffer.alloc(0)), at, at, input.subarray(from, to))
      : replaced(input, at, at, input.subarray(from, to));
  },
  /** A piece of another input. */
  (input, random, others) => {
    const other = random.pick(others);
    return replaced(input, ...range(input, random, 32), other.subarray(...range(other, random, 200)));
  },
];

/** An input that differs from this one in a few places. */
export function mutate(input: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  let mutated = input;
  for (let left = 1 + random.below(4); left > 0; left--) mutated = random.pick(mutations)(mutated, random, others);
  return mutated.subarray(0, LARGEST);
}

function place(input: Buffer, random: Random): [number, number] {
  const at = random.below(input.length + 1);
  return [at, at];
}

function range(input: Buffer, random: Random, most: number): [number, number] {
  const from = random.below(input.length + 1);
  return [from, Math.min(input.length, from + 1 + random.below(most))];
}

function replaced(input: Buffer, from: number, to: number, piece: Buffer): Buffer {
  return Buffer.concat([input.subarray(0, from), piece, input.subarray(to)]);
}
