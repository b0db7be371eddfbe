import type { Rule } from '../rule.ts';
import { hiddenContent } from './hidden-content.ts';
import { hiddenControl } from './hidden-control.ts';
import { hiddenInPath } from './hidden-in-path.ts';
import { hiddenLongLine } from './hidden-long-line.ts';
import { testAssertions } from './test-assertions.ts';
import { testBypassed } from './test-bypassed.ts';
import { testData } from './test-data.ts';
import { testDeleted } from './test-deleted.ts';
import { testNative } from './test-native.ts';
import { testReach } from './test-reach.ts';
import { testRemoved } from './test-removed.ts';
import { testSkipped } from './test-skipped.ts';

/** Rules that read what a change adds to and removes from its files. */
export const contentRules: readonly Rule[] = [
  hiddenContent,
  hiddenControl,
  hiddenInPath,
  hiddenLongLine,
  testAssertions,
  testBypassed,
  testData,
  testDeleted,
  testNative,
  testReach,
  testRemoved,
  testSkipped,
];
