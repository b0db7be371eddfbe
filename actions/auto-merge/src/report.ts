import { reportSubject, short, type WrittenStatement } from '@sallyport/action-kit';
import type { SallyportError, Subject } from '@sallyport/core';
import { jsonWithin, markdownCode, markdownText, type Runner } from '@sallyport/runtime';

const MAX_REASONS = 65_536;

export type MergeOutcome =
  | {
      readonly result: 'merged';
      readonly subject: Subject;
      readonly commit: string;
      /** An earlier run had merged it. */
      readonly before: boolean;
      readonly record: WrittenStatement;
    }
  | { readonly result: 'queued'; readonly subject: Subject }
  | { readonly result: 'refused'; readonly error: SallyportError };

/** Outputs, the log and the summary; the step fails on a refusal when it is told to. */
export async function report(runner: Runner, outcome: MergeOutcome, failOnRefuse: boolean): Promise<void> {
  runner.output('result', outcome.result);
  runner.output('decision', outcome.result === 'refused' ? 'deny' : 'allow');
  runner.output('merge-commit', outcome.result === 'merged' ? outcome.commit : '');
  switch (outcome.result) {
    case 'merged': {
      const { subject, commit, before, record } = outcome;
      reportSubject(runner, subject);
      runner.output('statement', record.statement);
      runner.output('reasons', '[]');
      const text = `${before ? 'had been merged' : 'merged'} as ${short(commit)}: the judged tree ${short(subject.gitTree)}`;
      runner.log.info(text);
      return runner.summary(`### ✅ Merged\n\n${markdownCode(subject.gitCommit)} ${markdownText(text)}\n`);
    }
    case 'queued':
      reportSubject(runner, outcome.subject);
      runner.output('reasons', '[]');
      runner.log.info(`queued at ${outcome.subject.gitCommit}`);
      return runner.summary(`### Queued\n\n${markdownCode(outcome.subject.gitCommit)} is in the merge queue.\n`);
    case 'refused':
      return reportRefusal(runner, outcome.error, failOnRefuse);
  }
}

async function reportRefusal(runner: Runner, { code, message, remedy }: SallyportError, fails: boolean): Promise<void> {
  runner.output('reasons', jsonWithin([{ code, message, remedy }], MAX_REASONS));
  if (fails) runner.fail(`${code}  ${message}`);
  else runner.annotate({ level: 'warning', title: code, message });
  runner.log.info(`not merged: ${code}  ${message}\n${remedy}`);
  const why = `${markdownCode(code)} ${markdownText(message)}`;
  await runner.summary(`### ❌ Not merged\n\n${why}\n\n**What to do:** ${markdownText(remedy)}\n`);
}
