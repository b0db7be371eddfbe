import { SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { CONFIGURATION_PATH } from './default-configuration.ts';
import { tighten } from './extends/tighten.ts';
import { checkReferences } from './references.ts';
import { configurationSchema } from './schema/configuration.ts';
import { validate } from './schema/validate.ts';
import type { Configuration } from './types.ts';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts';

/** What `extends` names. */
export interface ExtendsReference {
  /** `owner/name`. */
  readonly repository: string;
  /** 40 (or 64) hexadecimal digits. */
  readonly commit: string;
}

export interface ParseOptions {
  /** Names the file in messages. */
  readonly name: string;
  /** Reads the organisation's file, `.github/sallyport.yml` at that commit. Absent: an `extends` is an error. */
  readonly readExtends?: (reference: ExtendsReference) => Promise<Uint8Array>;
}

/** A configuration, and what each file said before defaults were filled in. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly layers: { readonly file: unknown; readonly extends: unknown };
}

/**
 * Reads `.github/sallyport.yml`: strict YAML (`parseYaml`), a strict schema, defaults, and the organisation's file that
 * it extends, which it can only tighten.
 * @throws SallyportError CONFIG_… ; the message has file, line and column, and the nearest known key
 */
export async function readConfiguration(bytes: Uint8Array, options: ParseOptions): Promise<ReadConfiguration> {
  const { name } = options;
  const yaml = parseYaml(bytes, { name });
  const own = validate(configurationSchema, yaml, { name }) as Configuration;
  const parent = own.extends === undefined ? undefined : await readParent(own.extends, options);
  const merged = parent === undefined ? own : merge(parent, yaml, name);
  checkReferences(merged, { yaml, name });
  return { configuration: merged, layers: { file: yaml.value, extends: parent?.value } };
}

/** The configuration alone. */
export async function parseConfiguration(bytes: Uint8Array, options: ParseOptions): Promise<Configuration> {
  return (await readConfiguration(bytes, options)).configuration;
}

function merge(parent: ParsedYaml, yaml: ParsedYaml, name: string): Configuration {
  const value = tighten(parent.value, yaml.value, { name, positionOf: yaml.positionOf });
  return v.parse(configurationSchema, value) as Configuration;
}

async function readParent(reference: string, { name, readExtends }: ParseOptions): Promise<ParsedYaml> {
  const [repository, commit] = reference.split('@') as [string, string];
  const bytes = await fetchParent(reference, name, () => readExtends?.({ repository, commit }));
  const parentName = `${repository}/${CONFIGURATION_PATH}@${commit.slice(0, 12)}`;
  const yaml = parseYaml(bytes, { name: parentName });
  const parent = validate(configurationSchema, yaml, { name: parentName }) as Configuration;
  if (parent.extends === undefined) return yaml;
  throw new SallyportError({
    code: 'CONFIG_EXTENDS_CHAIN',
    message: `${parentName} extends ${parent.extends}; an organisation's file stands by itself`,
    remedy: 'Put the defaults into one file.',
  });
}

async function fetchParent(
  reference: string,
  name: string,
  read: () => Promise<Uint8Array> | undefined,
): Promise<Uint8Array> {
  let cause: unknown;
  try {
    const bytes = await read();
    if (bytes !== undefined) return bytes;
  } catch (error) {
    cause = error;
  }
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  throw new SallyportError({
    code: 'CONFIG_EXTENDS_UNREADABLE',
    message: `${name} extends ${reference}, which cannot be read here${why}`,
    remedy: 'Give access to that repository at that commit, or remove "extends".',
    cause,
  });
}
