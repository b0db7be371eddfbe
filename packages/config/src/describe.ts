import { defaultConfiguration } from './default-configuration.ts';
import type { ReadConfiguration } from './parse-configuration.ts';
import { formatPath, type PathStep } from './position.ts';

/** One setting, and where its value came from. */
export interface ConfigurationEntry {
  readonly key: string;
  readonly value: unknown;
  readonly from: 'default' | 'extends' | 'file';
}

/** Every setting of a configuration with its origin, in the order of the file; for `sallyport config show`. */
export function describeConfiguration(read?: ReadConfiguration): ConfigurationEntry[] {
  const { configuration, layers } = read ?? {
    configuration: defaultConfiguration(),
    layers: { file: undefined, extends: undefined },
  };
  const entries: ConfigurationEntry[] = [];
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (isMapping(value) && Object.keys(value).length > 0) {
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
    } else entries.push({ key: formatPath(path), value, from: originOf(path, layers) });
  };
  visit(configuration, []);
  return entries;
}

function originOf(path: readonly PathStep[], layers: ReadConfiguration['layers']): ConfigurationEntry['from'] {
  if (has(layers.file, path)) return 'file';
  return has(layers.extends, path) ? 'extends' : 'default';
}

function has(value: unknown, path: readonly PathStep[]): boolean {
  let current = value;
  for (const step of path) {
    if (!isMapping(current) || !Object.hasOwn(current, step)) return false;
    current = current[step];
  }
  return current !== undefined;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
