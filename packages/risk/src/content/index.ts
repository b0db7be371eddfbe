import type { Rule } from '../rule.ts';
import { documentActive } from './document-active.ts';
import { documentHiddenInstructions } from './document-hidden-instructions.ts';
import { documentMdx } from './document-mdx.ts';
import { hiddenContent } from './hidden-content.ts';
import { hiddenControl } from './hidden-control.ts';
import { hiddenInPath } from './hidden-in-path.ts';
import { hiddenLongLine } from './hidden-long-line.ts';
import { hiddenLookAlikes } from './hidden-look-alikes.ts';
import { secretAdded } from './secret-added.ts';
import { sensitiveAccess } from './sensitive-access.ts';
import { sensitiveCrypto } from './sensitive-crypto.ts';
import { sensitiveDisclosure } from './sensitive-disclosure.ts';
import { sensitiveExecution } from './sensitive-execution.ts';
import { sensitiveMoney } from './sensitive-money.ts';
import { sensitiveTransport } from './sensitive-transport.ts';
import { testAssertions } from './test-assertions.ts';
import { testBypassed } from './test-bypassed.ts';
import { testData } from './test-data.ts';
import { testDataSkipped } from './test-data-skipped.ts';
import { testDeleted } from './test-deleted.ts';
import { testHelper } from './test-helper.ts';
import { testHidden } from './test-hidden.ts';
import { testNative } from './test-native.ts';
import { testReach } from './test-reach.ts';
import { testReachUnread } from './test-reach-unread.ts';
import { testRemoved } from './test-removed.ts';
import { testRun } from './test-run.ts';
import { testShadowed } from './test-shadowed.ts';
import { testSkipped } from './test-skipped.ts';
import { testSnapshotCode } from './test-snapshot-code.ts';
import { testSources } from './test-sources.ts';
import { testUndone } from './test-undone.ts';

/** Rules that read what a change adds to and removes from its files. */
export const contentRules: readonly Rule[] = [
  secretAdded,
  hiddenLookAlikes,
  hiddenContent,
  hiddenControl,
  hiddenInPath,
  hiddenLongLine,
  sensitiveAccess,
  sensitiveCrypto,
  sensitiveDisclosure,
  sensitiveExecution,
  sensitiveMoney,
  sensitiveTransport,
  documentActive,
  documentHiddenInstructions,
  documentMdx,
  testAssertions,
  testBypassed,
  testData,
  testDeleted,
  testHidden,
  testNative,
  testReach,
  testReachUnread,
  testRemoved,
  testRun,
  testShadowed,
  testSkipped,
  testSources,
  testDataSkipped,
  testSnapshotCode,
  testUndone,
  testHelper,
];
