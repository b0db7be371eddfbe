import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecentTimes } from '../../../packages/gateway/src/budget/recent-times.ts';

describe('recent times', () => {
  test('are those of a list that is filtered each time', () => {
    const steps = fc.array(
      fc.record({ passes: fc.integer({ min: 0, max: 9 }), pushes: fc.integer({ min: 0, max: 4 }) }),
    );
    fc.assert(
      fc.property(steps, (list) => {
        const recent = new RecentTimes();
        let expected: number[] = [];
        let now = 0;
        for (const { passes, pushes } of list) {
          now += passes;
          recent.forgetUntil(now - 10);
          expected = expected.filter((time) => time > now - 10);
          for (let push = 0; push < pushes; push++) {
            recent.push(now);
            expected.push(now);
          }
          expect(recent.count).toBe(expected.length);
          expect(recent.last).toBe(expected.at(-1));
          for (let place = 1; place <= expected.length + 2; place++) {
            expect(recent.fromEnd(place)).toBe(expected[expected.length - place]);
          }
        }
      }),
    );
  });

  test('a hundred thousand cost each call no more than ten do', () => {
    const recent = new RecentTimes();
    for (let time = 0; time < 100_000; time++) recent.push(time);
    const begun = process.cpuUsage();
    for (let time = 100_000; time < 200_000; time++) {
      recent.forgetUntil(time - 100_000);
      recent.push(time);
    }
    // A list that is copied for each call takes many seconds.
    expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000);
    expect(recent.count).toBe(100_000);
  });
});
