export { CONFIGURATION_PATH, defaultConfiguration } from './default-configuration.ts';
export { DEFAULT_CONFIGURATION_TEXT } from './default-text.ts';
export { type ConfigurationEntry, describeConfiguration } from './describe.ts';
export { nearest } from './nearest.ts';
export {
  type ExtendsReference,
  type ParseOptions,
  parseConfiguration,
  type ReadConfiguration,
  readConfiguration,
} from './parse-configuration.ts';
export { formatPath, type PathStep, type Position } from './position.ts';
export { configurationSchema } from './schema/configuration.ts';
export { signerConditions, workflow } from './schema/signer.ts';
export { isDay, parseInstant, startOfDay } from './schema/times.ts';
export { validate } from './schema/validate.ts';
export { count } from './schema/values.ts';
export * from './types.ts';
export { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts';
