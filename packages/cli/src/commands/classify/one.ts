import { openGitStore, readChange } from '@sallyport/change';
import { SallyportError } from '@sallyport/core';
import { loadConfiguration } from '@sallyport/engine';
import { classify, explain } from '@sallyport/risk';
import type { CliIo } from '../../io.ts';
import { printJson } from '../../output.ts';
import type { ClassifyOptions } from '../classify.ts';
import { classificationText } from './text.ts';

/** `sallyport classify --base --head`: one change, for a person or a program. */
export async function classifyOne(options: ClassifyOptions, io: CliIo): Promise<void> {
  await withChange(options, async (change, configuration) => {
    const classification = await classify(change, configuration);
    if (options.format === 'text') io.stdout.write(classificationText(classification, change, io));
    else printJson(io, classification);
  });
}

/** `sallyport classify --explain PATH`: which rules looked at a file, and what each found. */
export async function explainOne(options: ClassifyOptions, io: CliIo): Promise<void> {
  await withChange(options, async (change, configuration) => {
    const explanation = await explain(change, configuration, options.explain as string);
    if (options.format === 'text') io.stdout.write(explanationText(explanation, io));
    else printJson(io, explanation);
  });
}

async function withChange(
  { repo, base, head, config }: ClassifyOptions,
  body: (
    change: Awaited<ReturnType<typeof readChange>>,
    configuration: Awaited<ReturnType<typeof loadConfiguration>>,
  ) => Promise<void>,
): Promise<void> {
  const store = await openGitStore(repo);
  try {
    const change = await readChange(store, { base: required(base, '--base'), head: required(head, '--head') });
    await body(change, await loadConfiguration(change, { configFile: config }));
  } finally {
    await store.close();
  }
}
