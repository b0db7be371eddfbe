import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import type { Explanation } from '@sallyport/risk';
import type { CliIo } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import { withChange } from '../change.ts';
import type { ClassifyOptions } from '../classify.ts';
import { classificationText } from './text.ts';

/** The largest part of what is loaded. */
const rules = () => import('@sallyport/risk');

/** `sallyport classify --base --head`: one change, for a person or a program. */
export async function classifyOne(options: ClassifyOptions, io: CliIo): Promise<void> {
  const body = async (change: Change, configuration: Configuration, close: () => void): Promise<void> => {
    const { classify } = await rules();
    const classification = await classify(change, configuration);
    close();
    if (options.format === 'text') io.stdout.write(classificationText(classification, change, io));
    else printJson(io, classification);
  };
  await withChange(options, body, undefined, rules);
}

/** `sallyport classify --explain PATH`: which rules looked at a file, and what each found. */
export async function explainOne(options: ClassifyOptions, io: CliIo): Promise<void> {
  const body = async (change: Change, configuration: Configuration): Promise<void> => {
    const { explain } = await rules();
    const explanation = await explain(change, configuration, options.explain as string);
    if (options.format === 'text') io.stdout.write(explanationText(explanation, io));
    else printJson(io, explanation);
  };
  await withChange(options, body, undefined, rules);
}

/** The file, every name it was judged by, and under each rule what it found; a rule that found nothing is one line. */
function explanationText({ file, names, rules }: Explanation, io: CliIo): string {
  const lines = rules.flatMap(({ code, title, findings }) => [
    `  ${findings.length > 0 ? '●' : paint(io, 'dim', '○')} ${code}  ${findings.length > 0 ? title : paint(io, 'dim', title)}`,
    ...findings.map(
      ({ tier, line, message }) => `      ${tier}${line === undefined ? '' : `, line ${line}`}: ${printable(message)}`,
    ),
  ]);
  const head = `${file.tier.toUpperCase()}  ${printable(file.path)}  ${paint(io, 'dim', file.class)}`;
  const known = names.length > 1 ? [`  judged by the names ${names.map(printable).join(', ')}`] : [];
  return `${[head, ...known, '', ...lines].join('\n')}\n`;
}
