import { coverPolicies, explainRule, testPolicies } from '@sallyport/engine';
import { opaOf } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import type { PolicyOptions } from '../policy.ts';

/** `sallyport policy explain RULE` */
export async function explain(rule: string, { format }: PolicyOptions, io: CliIo): Promise<ExitStatus> {
  const text = explainRule(rule);
  if (format === 'json') printJson(io, { schema: 'sallyport/rule/v1', ...text });
  else io.stdout.write(`${paint(io, 'bold', text.title)}  ${text.id}\n\n  ${text.why}\n  → ${text.remedy}\n`);
  return 0;
}

/** `sallyport policy test FOLDER` */
export async function test(folder: string, options: PolicyOptions, io: CliIo): Promise<ExitStatus> {
  const tests = await testPolicies(folder, opaOf(io, options));
  const failed = tests.filter(({ passed }) => !passed);
  if (options.format === 'json') printJson(io, { schema: 'sallyport/policy-tests/v1', tests });
  else {
    for (const { at, package: pack, name } of failed)
      io.stdout.write(`${paint(io, 'red', '✗')} ${pack}.${name}  ${printable(at)}\n`);
    io.stdout.write(`${tests.length - failed.length} passed, ${failed.length} failed\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

/** `sallyport policy coverage FOLDER` */
export async function coverage(folder: string, options: PolicyOptions, io: CliIo): Promise<ExitStatus> {
  const { percent, missed } = await coverPolicies(folder, opaOf(io, options));
  if (options.format === 'json') printJson(io, { schema: 'sallyport/policy-coverage/v1', percent, missed });
  else io.stdout.write(`${percent}% of the lines\n${missed.map((line) => `  missed  ${printable(line)}\n`).join('')}`);
  return missed.length === 0 ? 0 : 1;
}
