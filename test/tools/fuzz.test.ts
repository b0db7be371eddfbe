import { fuzz } from '../fuzz/fuzzer.ts';
import { mutate } from '../fuzz/mutate.ts';
import { Random } from '../fuzz/random.ts';
import { type FuzzTarget, faultOf } from '../fuzz/target.ts';
import { targets } from '../fuzz/targets/index.ts';

/** Without coverage, which slows all down: `npm run fuzz` is for more. */
const FEW = 12;

test.each(targets.map((target) => [target.name, target] as const))(
  '%s: nothing is thrown but refusals',
  async (_, target) => {
    const random = new Random(7);
    const seeds = target.seeds.map((text) => Buffer.from(text as string));
    const inputs = [...seeds, ...Array.from({ length: FEW }, () => mutate(random.pick(seeds), random, seeds))];
    for (const input of inputs) expect(await faultOf(target, input)).toBeUndefined();
  },
);

test('targets have names of their own', () => {
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
});

test('a fault is found, and its input is told', async () => {
  const target: FuzzTarget = {
    name: 'test/faulty',
    seeds: ['{"a":1}'],
    run(input) {
      if (input.includes('\0')) throw new TypeError('nobody thought of that');
    },
  };
  const { fault } = await fuzz(target, { seed: 1, runs: 100_000, time: 10_000 });
  expect(fault).toMatchObject({ target: 'test/faulty', why: expect.stringContaining('nobody thought of that') });
  expect(fault?.input.includes('\0')).toBe(true);
});

test('a seed repeats the same inputs', () => {
  const inputs = (seed: number) => {
    const random = new Random(seed);
    const start = Buffer.from('{"a":[1,2]}');
    return Array.from({ length: 50 }, () => mutate(start, random, [start]).toString('latin1'));
  };
  expect(inputs(3)).toEqual(inputs(3));
  expect(inputs(3)).not.toEqual(inputs(4));
});
