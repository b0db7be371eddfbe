export { formatPath, type PathStep, type Position } from './position.ts';
export * from './types.ts';
export { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts';
