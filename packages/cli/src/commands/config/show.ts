import { openGitStore } from '@sallyport/change';
import {
  type ConfigurationEntry,
  describeConfiguration,
  type ReadConfiguration,
  readConfiguration,
} from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { loadConfigurationLayers } from '@sallyport/engine/configuration';
import { readInput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { paint, printJson } from '../../output.ts';
import type { ConfigShowOptions } from '../config.ts';
import { extendsReader } from '../extends.ts';

/** `sallyport config show`: what holds, and why. */
export async function showConfiguration(options: ConfigShowOptions, io: CliIo): Promise<ExitStatus> {
  const entries = describeConfiguration(await read(options, io));
  if (options.format === 'json') printJson(io, { schema: 'sallyport/settings/v1', settings: entries });
  else io.stdout.write(table(entries, io));
  return 0;
}

async function read(
  { repo, base, config, extendsRepo }: ConfigShowOptions,
  io: CliIo,
): Promise<ReadConfiguration | undefined> {
  const readExtends = extendsReader(extendsRepo);
  if (config !== undefined) {
    const bytes = await readInput(io, config);
    return readConfiguration(bytes, { name: config, ...(readExtends && { readExtends }) });
  }
  if (base === undefined) {
    throw new SallyportError({
      code: 'CLI_USAGE',
      message: 'neither --base nor --config says which configuration is meant',
      remedy: 'Give --base with a full SHA, for instance "$(git rev-parse HEAD)", or --config with a file.',
    });
  }
  const objects = await openGitStore(repo);
  try {
    return await loadConfigurationLayers({ base, objects }, { readExtends });
  } finally {
    await objects.close();
  }
}

function table(entries: readonly ConfigurationEntry[], io: CliIo): string {
  const width = Math.max(...entries.map(({ key }) => key.length));
  const rows = entries.map(({ key, value, from }) => {
    const origin = from === 'default' ? paint(io, 'dim', from) : from;
    return `${key.padEnd(width)}  ${origin.padEnd(7)}  ${JSON.stringify(value)}\n`;
  });
  return rows.join('');
}
