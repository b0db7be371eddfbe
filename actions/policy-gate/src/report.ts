import { reportSubject } from '@sallyport/action-kit';
import { renderDecisionMarkdown, renderDecisionText } from '@sallyport/policy';
import { jsonWithin, type Runner } from '@sallyport/runtime';
import { failures } from './check.ts';
import type { Judged } from './judge.ts';

const MAX_REASONS = 65_536;

/** Outputs, the log and the summary; the step fails on deny when it is told to. */
export async function report(
  runner: Runner,
  judged: Pick<Judged, 'decision' | 'written'>,
  { failOnDeny }: { failOnDeny: boolean },
): Promise<void> {
  const { decision, written } = judged;
  const failed = failures(decision.rules);
  runner.output('result', decision.decision);
  runner.output('decision', decision.decision);
  runner.output('tier', decision.tier);
  reportSubject(runner, decision.subject);
  runner.output('statement', written?.statement ?? '');
  runner.output('verdict', written?.bundle ?? '');
  runner.output('reasons', jsonWithin(failed, MAX_REASONS));
  runner.log.info(renderDecisionText(decision));
  await runner.summary(renderDecisionMarkdown(decision));
  if (decision.decision !== 'allow' && failOnDeny) {
    runner.fail(
      `GATE_DENIED  ${failed.length} rules stand between this change and a merge; the summary says what to do`,
    );
  }
}
