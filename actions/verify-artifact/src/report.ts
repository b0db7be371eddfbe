import { reportSubject, type WrittenStatement } from '@sallyport/action-kit';
import type { RuleResult } from '@sallyport/core';
import type { ArtifactDecision } from '@sallyport/engine/artifact';
import { jsonWithin, markdownCode, markdownText, type Runner } from '@sallyport/runtime';
import { failures, overall } from './main.ts';

const MAX_REASONS = 65_536;
const MAX_PATHS = 32_768;
const MARKS = { pass: '✅', fail: '❌', skip: '➖' } as const;

/** Outputs, annotations, the log and the summary; the step fails on deny when it is told to. */
export async function report(
  runner: Runner,
  decisions: readonly ArtifactDecision[],
  written: readonly WrittenStatement[],
  { failOnDeny }: { readonly failOnDeny: boolean },
): Promise<void> {
  const decision = overall(decisions);
  const failed = failures(decisions);
  const subject = decisions.find((one) => one.subject !== null)?.subject;
  runner.output('result', decision);
  runner.output('decision', decision);
  if (subject) reportSubject(runner, subject);
  const bundles = written.flatMap(({ bundle }) => bundle ?? []);
  const artifacts = decisions.map(({ artifact }) => artifact);
  runner.output('statement', written[0]?.statement ?? '');
  runner.output('summaries', jsonWithin(bundles, MAX_PATHS));
  runner.output('artifacts', jsonWithin(artifacts, MAX_REASONS));
  runner.output('reasons', jsonWithin(failed, MAX_REASONS));
  for (const { artifact, id, message } of failed)
    runner.annotate({ level: 'error', title: id, message: `${artifact}: ${message}` });
  for (const one of decisions) runner.log.info(textOf(one));
  await runner.summary(markdownOf(decision, decisions));
  if (decision === 'deny' && failOnDeny)
    runner.fail(
      `ARTIFACT_DENIED  ${failed.length} rules stand between these artifacts and a deploy; the summary says what to do`,
    );
}

function textOf({ decision, artifact, rules }: ArtifactDecision): string {
  const lines = rules.map(({ id, result, message }) => `  ${result}  ${id}: ${message}`);
  return [`${decision}  ${artifact.name} sha256:${artifact.digest.sha256 ?? ''}`, ...lines].join('\n');
}

/** The verdict first; then every artifact with its rules, those that failed before the others. */
function markdownOf(decision: 'allow' | 'deny', decisions: readonly ArtifactDecision[]): string {
  const heading = decision === 'allow' ? '### ✅ May be deployed' : '### ❌ Must not be deployed';
  return `${[heading, ...decisions.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({ artifact, rules }: ArtifactDecision): string {
  const title = `**${markdownText(artifact.name)}** ${markdownCode(`sha256:${artifact.digest.sha256 ?? ''}`)}`;
  const failed = rules.filter(({ result }) => result === 'fail');
  const others = rules.filter(({ result }) => result !== 'fail');
  return [title, '', ...[...failed, ...others].flatMap(itemOf)].join('\n');
}

function itemOf({ id, result, message, remedy, children = [] }: RuleResult): string[] {
  const lines = [`- ${MARKS[result]} ${markdownCode(id)} ${markdownText(message)}`];
  if (result !== 'fail') return lines;
  for (const child of children.slice(0, 20)) lines.push(`  - ${markdownCode(child.id)} ${markdownText(child.message)}`);
  if (remedy !== undefined) lines.push(`  - **What to do:** ${markdownText(remedy)}`);
  return lines;
}
