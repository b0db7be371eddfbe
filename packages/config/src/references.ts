import { SallyportError } from '@sallyport/core';
import { nearest } from './nearest.ts';
import { formatPath, type PathStep } from './position.ts';
import { parseInstant } from './schema/times.ts';
import { place } from './schema/validate.ts';
import type { Configuration } from './types.ts';
import type { ParsedYaml } from './yaml/parse-yaml.ts';

interface Source {
  readonly yaml: ParsedYaml;
  readonly name: string;
}

/**
 * What a schema of single values cannot see: names that have to exist, times in order, accounts that contradict.
 * @throws SallyportError CONFIG_UNKNOWN_INTENT, CONFIG_FREEZE_ORDER, CONFIG_AGENT_TWICE
 */
export function checkReferences(configuration: Configuration, source: Source): void {
  checkIntents(configuration, source);
  checkFreezes(configuration, source);
  checkAgents(configuration, source);
}

function at({ yaml, name }: Source, path: readonly PathStep[]): string {
  return `${place(name, yaml.positionOf(path))} "${formatPath(path)}"`;
}

function checkIntents({ agents, intents }: Configuration, source: Source): void {
  for (const [login, agent] of Object.entries(agents)) {
    agent.intents.forEach((intent, index) => {
      if (Object.hasOwn(intents, intent)) return;
      const meant = nearest(intent, Object.keys(intents));
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      throw new SallyportError({
        code: 'CONFIG_UNKNOWN_INTENT',
        message: `${at(source, ['agents', login, 'intents', index])} names the intent "${intent}", which is not there${hint}`,
        remedy: 'Declare it under "intents", or correct the name.',
      });
    });
  }
}

function checkFreezes({ gate }: Configuration, source: Source): void {
  gate.freeze.forEach(({ from, to }, index) => {
    if ((parseInstant(from) as number) < (parseInstant(to) as number)) return;
    throw new SallyportError({
      code: 'CONFIG_FREEZE_ORDER',
      message: `${at(source, ['gate', 'freeze', index])} ends at ${to}, which is not after its start at ${from}`,
      remedy: 'Put "from" before "to".',
    });
  });
}

function checkAgents({ agents }: Configuration, source: Source): void {
  const logins = new Set<string>();
  const ids = new Set<number>();
  for (const [login, { id }] of Object.entries(agents)) {
    if (logins.has(login.toLowerCase()) || ids.has(id)) {
      throw new SallyportError({
        code: 'CONFIG_AGENT_TWICE',
        message: `${at(source, ['agents', login])} has a login or an id that another agent has`,
        remedy: 'Declare each account once, with its own id.',
      });
    }
    logins.add(login.toLowerCase());
    ids.add(id);
  }
}
