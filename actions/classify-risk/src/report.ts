import { reportSubject } from '@sallyport/action-kit';
import type { Classification, Reason, Tier } from '@sallyport/core';
import { jsonWithin, markdownCode, markdownTable, markdownText, type Runner } from '@sallyport/runtime';

const MAX_REASONS = 65_536;
const MAX_ROWS = 50;
const LEVELS = { high: 'warning', medium: 'notice', low: 'notice' } as const satisfies Record<Tier, string>;

/** Outputs, annotations at the lines, and the summary. */
export async function report(runner: Runner, classification: Classification, statement: string): Promise<void> {
  const { tier, reasons, subject } = classification;
  runner.output('result', 'ok');
  reportSubject(runner, subject);
  runner.output('statement', statement);
  runner.output('tier', tier);
  runner.output('reasons', jsonWithin(reasons, MAX_REASONS));
  runner.log.info(`tier: ${tier}`);
  for (const reason of reasons) runner.log.info(`${reason.tier.padEnd(6)} ${reason.code} ${textOf(reason)}`);
  for (const reason of reasons.filter((one) => one.tier !== 'low')) {
    runner.annotate({
      level: LEVELS[reason.tier],
      title: `${reason.tier} risk: ${reason.code}`,
      message: reason.message,
      ...(reason.path === undefined ? {} : { path: reason.path }),
      ...(reason.line === undefined ? {} : { line: reason.line }),
    });
  }
  await runner.summary(summaryOf(classification));
}

function summaryOf({ tier, reasons, files, subject }: Classification): string {
  const rows = reasons
    .slice(0, MAX_ROWS)
    .map((reason) => [reason.tier, placeOf(reason), markdownText(reason.message), markdownText(reason.remedy ?? '')]);
  const more = reasons.length > MAX_ROWS ? `\n${reasons.length - MAX_ROWS} more reasons stand in the log.\n` : '';
  const heading = `### Risk: ${tier}\n\n${markdownCode(subject.gitCommit)}, ${files.length} files.\n\n`;
  return heading + markdownTable(['tier', 'where', 'why', 'what to do'], rows) + more;
}

function placeOf({ path, line, code }: Reason): string {
  if (path === undefined) return markdownCode(code);
  return markdownCode(line === undefined ? path : `${path}:${line}`);
}

function textOf({ path, line, message }: Reason): string {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
  return place + message;
}
