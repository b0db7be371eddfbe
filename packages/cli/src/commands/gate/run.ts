import { gateChange } from '@sallyport/engine';
import { type Trust, trustKey, trustRoot } from '@sallyport/provenance';
import { readOptionFile } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import { withChange } from '../change.ts';
import type { GateOptions } from '../gate.ts';

const STATUS = { allow: 0, deny: 1, error: 2 } as const;

/** `sallyport gate`: the decision for a person or a program. */
export async function gate(options: GateOptions, io: CliIo): Promise<ExitStatus> {
  const facts = options.facts && { bytes: await readOptionFile(io, options.facts, '--facts'), name: options.facts };
  const trusts = await trustsOf(options, io);
  return withChange(options, async (change, configuration) => {
    const { decision } = await gateChange({
      change,
      configuration,
      ...(facts && { facts }),
      evidenceDir: options.evidenceDir,
      unsigned: options.unsigned,
      trust: { trusts },
    });
    printJson(io, decision);
    return STATUS[decision.decision];
  });
}

async function trustsOf({ key, trustedRoot }: GateOptions, io: CliIo): Promise<Trust[]> {
  const trusts: Trust[] = [];
  if (key !== undefined) trusts.push(trustKey(await readOptionFile(io, key, '--key'), { name: key }));
  if (trustedRoot !== undefined) {
    trusts.push(trustRoot(await readOptionFile(io, trustedRoot, '--trusted-root'), { name: trustedRoot }));
  }
  return trusts;
}
