import { configurationOf, withChange, writeEvidence } from '@sallyport/action-kit';
import { classify } from '@sallyport/risk';
import type { Runner } from '@sallyport/runtime';
import { readInputs } from './inputs.ts';
import { classificationStatement } from './main.ts';
import { report } from './report.ts';

/** Classifies the change and writes what was found as a Statement. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  await withChange(inputs, runner, undefined, async ({ change }) => {
    const configuration = await configurationOf(change, inputs, runner);
    const classification = await classify(change, configuration);
    const statement = classificationStatement(classification);
    const path = await writeEvidence(inputs.evidenceDirectory, 'classification.intoto.json', statement);
    await report(runner, classification, path);
  });
}
