import { reportSubject } from '@sallyport/action-kit';
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
  const bundles = signed.map(({ bundle }) => bundle);
  runner.output('result', 'ok');
  reportSubject(runner, subject);
  runner.output('statement', signed[0]?.statement ?? '');
  runner.output('bundle', bundles[0] ?? '');
  runner.output('bundles', jsonWithin(bundles, MAX_PATHS));
  for (const { predicateType, bundle, before } of signed) {
    runner.log.info(`${before ? 'was signed before' : 'signed'}: ${predicateType} (${bundle})`);
  }
  const rows = signed.map(({ predicateType, before }) => [markdownText(predicateType), before ? 'before' : 'now']);
  const heading = `### Signed Statements about ${markdownCode(subject.gitCommit)}`;
  await runner.summary(`${heading}\n\n${markdownTable(['predicate', 'signed'], rows)}`);
}
