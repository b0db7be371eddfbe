import { IN_TOTO_PAYLOAD_TYPE, parseJson, SallyportError } from '@sallyport/core';
import { replay } from '@sallyport/engine';
import type { VerdictPredicate } from '@sallyport/policy';
import * as v from 'valibot';
import { readInput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import type { ReplayOptions } from '../replay.ts';

const MAX_BYTES = 64 * 1024 * 1024;

const judged = v.looseObject({
  decision: v.picklist(['allow', 'deny', 'error']),
  tier: v.picklist(['low', 'medium', 'high']),
  rules: v.array(v.unknown()),
  inputs: v.record(v.string(), v.string()),
});

/** A verdict as a bundle, as a Statement, or the decision itself as `sallyport gate --format json` prints it. */
const forms = v.union([
  v.pipe(
    v.looseObject({
      dsseEnvelope: v.looseObject({ payload: v.string(), payloadType: v.literal(IN_TOTO_PAYLOAD_TYPE) }),
    }),
    v.transform(({ dsseEnvelope }) => parseJson(Buffer.from(dsseEnvelope.payload, 'base64'), { name: 'the payload' })),
    v.looseObject({ predicate: judged }),
    v.transform(({ predicate }) => predicate),
  ),
  v.pipe(
    v.looseObject({ predicate: judged }),
    v.transform(({ predicate }) => predicate),
  ),
  judged,
]);

/** `sallyport replay`: the same decision from the same inputs, or where they part. */
export async function replayVerdict(path: string, options: ReplayOptions, io: CliIo): Promise<ExitStatus> {
  const verdict = v.safeParse(forms, parseJson(await readInput(io, path), { name: path, maxBytes: MAX_BYTES }));
  if (!verdict.success) {
    throw new SallyportError({
      code: 'REPLAY_VERDICT_UNREADABLE',
      message: `${path} holds no verdict: ${verdict.issues[0].message}`,
      remedy: 'Give the Statement or bundle that policy-gate wrote, or what `sallyport gate --format json` printed.',
    });
  }
  const { same, decision, difference } = await replay(verdict.output as unknown as VerdictPredicate, options.inputs);
  if (options.format === 'json')
    printJson(io, { schema: 'sallyport/replay/v1', same, decision, difference: difference ?? null });
  else if (same)
    io.stdout.write(
      `${paint(io, 'green', 'SAME')}  ${decision.decision}, ${decision.tier} risk, from the recorded inputs\n`,
    );
  else io.stdout.write(differenceText(difference, io));
  return same ? 0 : 1;
}

function differenceText(difference: Awaited<ReturnType<typeof replay>>['difference'], io: CliIo): string {
  const show = (value: unknown): string => printable(JSON.stringify(value)).slice(0, 400);
  return [
    `${paint(io, 'red', 'DIFFERENT')}  first at ${printable(difference?.at ?? '')}`,
    `  the verdict has  ${show(difference?.verdict)}`,
    `  deciding gives   ${show(difference?.replayed)}`,
    '',
  ].join('\n');
}
