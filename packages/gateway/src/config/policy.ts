import { compileGlobs, SallyportError } from '@sallyport/core';
import type { Intent, ModelName } from './config.ts';
import type { GatewayFile } from './schema.ts';

type Policy = Pick<Intent, 'temperature' | 'allowsTool' | 'served' | 'allowsRegion' | 'labels' | 'fallback'>;

/**
 * What an intent says about parameters, regions and models, beside its patterns of models.
 * @throws SallyportError GATEWAY_FALLBACK_INVALID, GATEWAY_CONFIG_RANGE
 */
export function policyOf(name: string, file: GatewayFile): Policy {
  const entry = file.intents[name] as GatewayFile['intents'][string];
  const { temperature, tools } = entry.parameters;
  if (temperature !== undefined && temperature.min > temperature.max) {
    throw new SallyportError({
      code: 'GATEWAY_CONFIG_RANGE',
      message: `the intent "${name}" has a temperature from ${temperature.min} to ${temperature.max}`,
      remedy: 'Write the smaller number under min.',
    });
  }
  const allows = tools === undefined ? undefined : compileGlobs(tools.allow);
  const denies = tools === undefined ? undefined : compileGlobs(tools.deny);
  return {
    temperature,
    allowsTool: allows === undefined ? undefined : (tool) => allows(tool) && denies?.(tool) !== true,
    served: entry.served,
    allowsRegion: entry.regions === undefined ? undefined : compileGlobs(entry.regions),
    labels: entry.labels,
    fallback: new Map(
      Object.entries(entry.fallback).map(([asked, names]) => [asked, fallbackOf(name, file, asked, names)]),
    ),
  };
}

function fallbackOf(intent: string, file: GatewayFile, asked: string, names: readonly string[]): ModelName[] {
  for (const name of [asked, ...names]) {
    const problem = fallbackProblem(intent, file, asked, name);
    if (problem === undefined) continue;
    throw new SallyportError({
      code: 'GATEWAY_FALLBACK_INVALID',
      message: `the intent "${intent}" has a fallback with "${name}", ${problem}`,
      remedy: 'Name models that the intent allows, of upstreams of one format.',
    });
  }
  return names.map(splitModel);
}

/** Who answers instead is there, speaks the same format, and is allowed. */
function fallbackProblem(intent: string, file: GatewayFile, asked: string, name: string): string | undefined {
  const { models } = file.intents[intent] as GatewayFile['intents'][string];
  const format = file.upstreams[splitModel(asked).upstream]?.format;
  const other = file.upstreams[splitModel(name).upstream];
  if (other === undefined) return 'whose upstream is not there';
  if (other.format !== format) return `which does not speak the format of "${asked}"`;
  const { regions } = file.intents[intent] as GatewayFile['intents'][string];
  if (regions !== undefined && !compileGlobs(regions)(other.region ?? '')) return 'whose region is not allowed';
  return compileGlobs(models)(name) ? undefined : 'which its models do not allow';
}

function splitModel(name: string): ModelName {
  const slash = name.indexOf('/');
  return { upstream: name.slice(0, slash), model: name.slice(slash + 1) };
}
