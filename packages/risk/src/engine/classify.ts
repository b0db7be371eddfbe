import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { type Classification, type ClassifiedFile, digestOf, highestTier } from '@sallyport/core';
import type { SeenFile } from '../rule.ts';
import { rulesDigest } from '../rules/index.ts';
import { inspectChange } from './inspect-change.ts';
import type { CodedFinding } from './inspect-file.ts';
import { inspectFiles } from './inspect-files.ts';
import { sortedReasons } from './reasons.ts';

/**
 * Judges a change: every rule looks at every file that it applies to, then at the whole; the tier is the highest that
 * any found, and whatever cannot be read is never low.
 * @param change what would be merged (`readChange`)
 * @param configuration the base commit's
 * @returns the contract's classification: reasons from the weightiest on, files in the order of their path bytes
 * @throws SallyportError what reading trees throws (CHANGE_…; a lost file is a reason, no error); GLOB_INVALID for
 *   a pattern of `tiers` or `critical` that is none
 */
export async function classify(change: Change, configuration: Configuration): Promise<Classification> {
  const seen = await inspectFiles(change, configuration);
  const found = await inspectChange(change, configuration, seen);
  const reasons = sortedReasons(seen.files, found);
  return {
    schema: 'sallyport/classification/v1',
    tier: highestTier([...seen.files.map(({ tier }) => tier), ...found.map(({ tier }) => tier)]),
    reasons,
    files: seen.files.map((file) => classifiedFile(file, found)),
    subject: change.subject,
    inputs: {
      change: digestOf({ mergeBase: change.mergeBase, subject: change.subject }),
      configuration: digestOf(configuration),
      rules: rulesDigest(),
    },
  };
}

function classifiedFile(seen: SeenFile, found: readonly CodedFinding[]): ClassifiedFile {
  const { file, tier, classes } = seen;
  const raised = found.filter(({ path }) => path === file.path).map((finding) => finding.tier);
  return {
    path: file.path,
    ...(file.previousPath !== undefined && { previousPath: file.previousPath }),
    tier: highestTier([tier, ...raised]),
    class: classes[0] ?? 'other',
  };
}
