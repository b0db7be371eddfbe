import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { type EvidenceTrust, gateChange, instanceTrust, recordInputs } from '@sallyport/engine';
import { renderDecisionText } from '@sallyport/policy';
import { trustKey } from '@sallyport/provenance';
import { opaOf, readInput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import { withChange } from '../change.ts';
import { extendsReader } from '../extends.ts';
import type { GateOptions } from '../gate.ts';

const STATUS = { allow: 0, deny: 1, error: 2 } as const;

/** `sallyport gate`: the decision for a person or a program. */
export async function gate(options: GateOptions, io: CliIo): Promise<ExitStatus> {
  const facts = options.facts && { bytes: await readInput(io, options.facts), name: options.facts };
  return withChange(
    options,
    async (change, configuration) => {
      const gated = await gateChange({
        change,
        configuration,
        ...(facts && { facts }),
        evidenceDir: options.evidenceDir,
        unsigned: options.unsigned,
        opa: opaOf(io, options),
        trust: await trustOf(options, change, configuration, io),
      });
      if (options.record !== undefined) await recordInputs(options.record, { change, configuration }, gated);
      if (options.format === 'json') printJson(io, gated.decision);
      else io.stdout.write(renderDecisionText(gated.decision, { color: io.isTTY }));
      return STATUS[gated.decision.decision];
    },
    extendsReader(options.extendsRepo),
  );
}

/** A key is believed beside the producers that the configuration names, whose root counts only where there is evidence. */
async function trustOf(
  { key, trustedRoot, evidenceDir }: GateOptions,
  change: Change,
  configuration: Configuration,
  io: CliIo,
): Promise<EvidenceTrust> {
  if (evidenceDir === undefined) return { trusts: [] };
  const keys = key === undefined ? [] : [trustKey(await readInput(io, key), { name: key })];
  const producers = configuration.evidence.producers.length > 0 || trustedRoot !== undefined;
  if (!producers) return { trusts: keys };
  const given = trustedRoot && { bytes: await readInput(io, trustedRoot), name: trustedRoot };
  return { trusts: [...keys, await instanceTrust(configuration, change, given || undefined)] };
}
