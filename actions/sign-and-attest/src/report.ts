import { reportSubject } from '@sallyport/action-kit';
import type { Artifact } from '@sallyport/artifact';
import type { Subject } from '@sallyport/core';
import { jsonWithin, markdownCode, markdownTable, markdownText, type Runner } from '@sallyport/runtime';

export interface Signed {
  readonly predicateType: string;
  readonly statement: string;
  readonly bundle: string;
  /** It had been signed by an earlier run. */
  readonly before: boolean;
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
  const bundles = signed.map(({ bundle }) => bundle);
  runner.output('result', 'ok');
  runner.output('statement', signed[0]?.statement ?? '');
  runner.output('bundle', bundles[0] ?? '');
  runner.output('bundles', jsonWithin(bundles, MAX_PATHS));
  for (const { predicateType, bundle, before } of signed) {
    runner.log.info(`${before ? 'was signed before' : 'signed'}: ${predicateType} (${bundle})`);
  }
  const rows = signed.map(({ predicateType, before }) => [markdownText(predicateType), before ? 'before' : 'now']);
  const heading = `### Signed Statements about ${about}`;
  await runner.summary(`${heading}\n\n${markdownTable(['predicate', 'signed'], rows)}`);
}
