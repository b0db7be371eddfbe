import { SallyportError } from '@sallyport/core';
import type { Runner } from './runner.ts';

/** What readers need of a runner. */
export type InputSource = Pick<Runner, 'input'>;

/** An input that may be left out. */
export function optionalText(source: InputSource, name: string): string | undefined {
  const value = source.input(name);
  if (value.includes('\0')) throw invalid(name, value, 'text without NUL bytes');
  return value === '' ? undefined : value;
}

/** @throws SallyportError INPUT_MISSING */
export function requiredText(source: InputSource, name: string): string {
  const value = optionalText(source, name);
  if (value !== undefined) return value;
  throw new SallyportError({
    code: 'INPUT_MISSING',
    message: `the input "${name}" is required and was not given`,
    remedy: `Give "${name}" under "with:" of the step.`,
  });
}

/** `true` or `false`, as YAML 1.2 writes them. @throws SallyportError INPUT_INVALID */
export function booleanInput(source: InputSource, name: string, fallback: boolean): boolean {
  const value = optionalText(source, name);
  if (value === undefined) return fallback;
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw invalid(name, value, 'true or false');
}

/** One of a list. @throws SallyportError INPUT_INVALID naming the good ones */
export function choiceInput<T extends string>(
  source: InputSource,
  name: string,
  choices: readonly T[],
  fallback: NoInfer<T>,
): T {
  const value = optionalText(source, name);
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(name, value, `one of ${choices.join(', ')}`);
  return choice;
}

/** Decimal digits alone, within bounds. @throws SallyportError INPUT_INVALID */
export function integerInput(
  source: InputSource,
  name: string,
  { minimum, maximum }: { minimum: number; maximum: number },
): number | undefined {
  const value = optionalText(source, name);
  if (value === undefined) return undefined;
  const number = /^(0|[1-9]\d{0,15})$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw invalid(name, value, `a whole number from ${minimum} to ${maximum}`);
}

/** The lines of an input that are not empty. */
export function linesInput(source: InputSource, name: string): string[] {
  return (optionalText(source, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A full commit id, never a branch name or an abbreviation: those mean another commit tomorrow. */
export function commitInput(source: InputSource, name: string): string | undefined {
  const value = optionalText(source, name);
  if (value === undefined || /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw invalid(name, value, 'a full commit SHA of 40 or 64 lowercase hexadecimal digits');
}

/** A SHA-256 in hexadecimal. @throws SallyportError INPUT_INVALID */
export function sha256Input(source: InputSource, name: string): string | undefined {
  const value = optionalText(source, name);
  if (value === undefined || /^[0-9a-f]{64}$/.test(value)) return value;
  throw invalid(name, value, 'a SHA-256 of 64 lowercase hexadecimal digits');
}

/** An `http(s)` address without credentials in it. */
export function urlInput(source: InputSource, name: string): string | undefined {
  const value = optionalText(source, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return value;
  throw invalid(name, value, 'an http or https address without a user or a password');
}

function invalid(name: string, value: string, expected: string): SallyportError {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return new SallyportError({
    code: 'INPUT_INVALID',
    message: `the input "${name}" is ${JSON.stringify(shown)}; it has to be ${expected}`,
    remedy: `Give "${name}" as ${expected}.`,
  });
}
