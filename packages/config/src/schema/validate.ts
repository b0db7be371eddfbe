import { SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import { formatPath, type PathStep, type Position } from '../position.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { keysAt, listForMapping, strangeKey } from './known-keys.ts';

/** Keys of numbers that may have decimals; everything else that is a number is a count, or an account's number. */
const DECIMALS: readonly string[] = ['changedLines', 'p95RegressionPercent', 'score', 'usd'];

/**
 * A file's value by a schema, with the schema's defaults filled in. The first problem in the order of the file is thrown.
 * @throws SallyportError CONFIG_UNKNOWN_KEY, CONFIG_MISSING_KEY, CONFIG_INVALID_VALUE, CONFIG_NOT_A_COUNT
 */
export function validate<S extends v.GenericSchema>(
  schema: S,
  yaml: ParsedYaml,
  { name, decimals = isDecimal }: { name: string; decimals?: (path: readonly PathStep[]) => boolean },
): v.InferOutput<S> {
  const misplaced = listForMapping(schema, yaml.value);
  if (misplaced !== undefined) throw notAMapping(misplaced, yaml, name);
  const result = v.safeParse(schema, yaml.value);
  if (!result.success) throw problemOf(schema, result.issues, yaml, name);
  checkCounts(yaml.value, [], { yaml, name, decimals });
  return result.output;
}

function isDecimal(path: readonly PathStep[]): boolean {
  const key = path.at(-1);
  return (typeof key === 'string' && DECIMALS.includes(key)) || formatPath(path) === 'evidence.coverage.lines';
}

/** valibot's words for kinds of values, as people say them. */
const EXPECTED: Readonly<Record<string, string>> = { Object: 'a mapping', Array: 'a list', string: 'a text' };

interface Found {
  readonly issue: v.BaseIssue<unknown>;
  readonly path: readonly PathStep[];
  readonly position: Position;
}

function problemOf(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  yaml: ParsedYaml,
  name: string,
): SallyportError {
  const found = issues.map((issue): Found => {
    const path = (issue.path ?? []).map((item) => item.key as PathStep);
    return { issue, path, position: yaml.positionOf(path) };
  });
  const byPosition = (a: Found, b: Found): number =>
    a.position.line - b.position.line || a.position.column - b.position.column;
  // A mistyped key comes first: it explains the one that is missing.
  found.sort((a, b) => Number(isUnknownKey(b)) - Number(isUnknownKey(a)) || byPosition(a, b));
  const first = found[0] as Found;
  if (isUnknownKey(first)) return unknownKey(schema, first, name);
  const strange = strangeKey(schema, yaml.value);
  if (strange !== undefined) return unknownKey(schema, { path: strange, position: yaml.positionOf(strange) }, name);
  if (isKeyProblem(first) && first.issue.received === 'undefined') return missingKey(first, name);
  return invalidValue(first, name);
}

function isKeyProblem({ issue, path }: Found): boolean {
  return issue.type === 'strict_object' && path.length > 0;
}

function isUnknownKey(found: Found): boolean {
  return isKeyProblem(found) && found.issue.expected === 'never';
}

function unknownKey(schema: v.GenericSchema, { path, position }: Omit<Found, 'issue'>, name: string): SallyportError {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const meant = nearest(key, keysAt(schema, parent));
  const owner = parent.length === 0 ? 'this file' : `"${formatPath(parent)}"`;
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return new SallyportError({
    code: 'CONFIG_UNKNOWN_KEY',
    message: `${place(name, position)} ${JSON.stringify(key)} is not a key of ${owner}${hint}`,
    remedy: 'Correct the key, or remove it.',
  });
}

function missingKey({ path, position }: Found, name: string): SallyportError {
  return new SallyportError({
    code: 'CONFIG_MISSING_KEY',
    message: `${place(name, position)} lacks the key "${formatPath(path)}"`,
    remedy: 'Add the key.',
  });
}

function invalidValue({ issue, path, position }: Found, name: string): SallyportError {
  const subject = path.length === 0 ? 'the file' : `"${formatPath(path)}"`;
  const expected = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? 'another value';
  const expectation = /^(has|is|must)\b/.test(issue.message) ? issue.message : `has to be ${expected}`;
  return new SallyportError({
    code: 'CONFIG_INVALID_VALUE',
    message: `${place(name, position)} ${subject} ${expectation}; it is ${shown(issue.input)}`,
    remedy: 'Correct the value; docs/configuration.md has what each key takes.',
  });
}

function notAMapping(path: readonly PathStep[], yaml: ParsedYaml, name: string): SallyportError {
  const subject = path.length === 0 ? 'the file' : `"${formatPath(path)}"`;
  return new SallyportError({
    code: 'CONFIG_INVALID_VALUE',
    message: `${place(name, yaml.positionOf(path))} ${subject} has to be a mapping; it is a list`,
    remedy: 'Correct the value; docs/configuration.md has what each key takes.',
  });
}

/** `2.0` and `2` are one number to a program; a count is written without a fraction. */
function checkCounts(
  value: unknown,
  path: readonly PathStep[],
  context: { yaml: ParsedYaml; name: string; decimals: (path: readonly PathStep[]) => boolean },
): void {
  if (typeof value === 'object' && value !== null) {
    const entries: [PathStep, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [step, child] of entries) checkCounts(child, [...path, step], context);
    return;
  }
  if (typeof value !== 'number' || !context.yaml.sourceOf(path)?.includes('.') || context.decimals(path)) return;
  throw new SallyportError({
    code: 'CONFIG_NOT_A_COUNT',
    message: `${place(context.name, context.yaml.positionOf(path))} "${formatPath(path)}" is a count; it is spelt ${context.yaml.sourceOf(path)}`,
    remedy: 'Write it as a whole number in plain digits.',
  });
}

export function place(name: string, { line, column }: Position): string {
  return `${name}:${line}:${column}`;
}

/** A value for a message: short, on one line. */
export function shown(value: unknown): string {
  const json = value === undefined ? 'absent' : JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
