import { reportSubject } from '@sallyport/action-kit';
import type { Artifact } from '@sallyport/artifact';
import type { Subject } from '@sallyport/core';
import type { LogLink } from '@sallyport/provenance';
import { jsonWithin, markdownCode, markdownTable, markdownText, type Runner } from '@sallyport/runtime';

export interface Signed {
  readonly predicateType: string;
  readonly statement: string;
  /** Nothing when its log could not be reached; then there is `incomplete`. */
  readonly bundle?: string;
  readonly incomplete?: string;
  /** It had been signed by an earlier run. */
  readonly before: boolean;
  readonly links?: readonly LogLink[];
}

const MAX_PATHS = 32_768;

export async function report(runner: Runner, subject: Subject, signed: readonly Signed[]): Promise<void> {
  reportSubject(runner, subject);
  await reportSigned(runner, markdownCode(subject.gitCommit), signed);
}

/** The same for artifacts: what they are stands in the summary, by digest. */
export async function reportArtifacts(
  runner: Runner,
  artifacts: readonly Artifact[],
  signed: readonly Signed[],
): Promise<void> {
  const names = artifacts.map(({ name, digest }) => `${markdownText(name)} ${markdownCode(digest.sha256 ?? '')}`);
  await reportSigned(runner, names.join(', '), signed);
}

async function reportSigned(runner: Runner, about: string, signed: readonly Signed[]): Promise<void> {
  const bundles = signed.flatMap(({ bundle }) => bundle ?? []);
  const incomplete = signed.flatMap((one) => one.incomplete ?? []);
  runner.output('result', incomplete.length > 0 ? 'incomplete' : 'ok');
  runner.output('statement', signed[0]?.statement ?? '');
  runner.output('bundle', bundles[0] ?? '');
  runner.output('bundles', jsonWithin(bundles, MAX_PATHS));
  runner.output('incomplete', jsonWithin(incomplete, MAX_PATHS));
  for (const one of signed)
    runner.log.info(`${outcomeOf(one)}: ${one.predicateType} (${one.bundle ?? one.incomplete})`);
  if (incomplete.length > 0) runner.annotate({ level: 'warning', title: 'A log cannot be reached', message: WAITING });
  const rows = signed.map((one) => [markdownText(one.predicateType), outcomeOf(one), entriesOf(one)]);
  const heading = `### Signed Statements about ${about}`;
  await runner.summary(`${heading}\n\n${markdownTable(['predicate', 'signed', 'log entry'], rows)}`);
}

const WAITING =
  'Signatures were kept without their log entries. They count for nothing until `sallyport attest --resume` has completed them.';

function outcomeOf({ before, incomplete }: Signed): string {
  if (incomplete !== undefined) return 'incomplete';
  return before ? 'before' : 'now';
}

/** Where a person looks the signature up. */
function entriesOf({ links = [] }: Signed): string {
  return links
    .map(({ index, url }) => (url === undefined ? markdownText(index) : `[${markdownText(index)}](${url})`))
    .join(', ');
}
