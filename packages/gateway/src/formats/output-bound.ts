import type { Intent } from '../config/config.ts';
import type { Endpoint } from './endpoints.ts';
import type { JsonOutline } from './json-reader.ts';
import { given, positive } from './parameters.ts';
import { refuse } from './refusal.ts';
import { memberOf } from './strict-json.ts';

type Json = Readonly<Record<string, unknown>>;

const MOST_ANSWERS = 128;

/** Prompts of a completion: a list of texts, or of lists of tokens, is answered one by one. */
export function promptsIn(bytes: Buffer, outline: JsonOutline): number {
  const prompt = memberOf(bytes, outline, 'prompt');
  return Array.isArray(prompt) && prompt.some((one) => typeof one !== 'number') ? prompt.length : 1;
}

/** Does the provider sum up what was said before, which it does with a call of its own? */
export function compacts(body: Json): boolean {
  return given(body, 'context_management') && JSON.stringify(body.context_management).includes('"compact');
}

/**
 * Tokens of output at most, times the answers asked for; undefined where nothing bounds them.
 * @param prompts that are answered one by one
 * @throws Refused 422 for what is no bound, 403 for more than the intent allows
 */
export function outputOf(
  body: Json,
  { outputBounds, multipliers }: Endpoint,
  intent: Intent,
  prompts: number,
): number | undefined {
  if (outputBounds.length === 0) return 0;
  const bounds = outputBounds.map((key) => positive(body, key)).filter((bound) => bound !== undefined);
  const factors = multipliers.map((key) => positive(body, key) ?? 1);
  const factor = Math.max(1, ...factors);
  if (factor > MOST_ANSWERS) {
    throw refuse(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', `more than ${MOST_ANSWERS} answers to one request`);
  }
  const limit = intent.maxOutputTokens;
  const names = outputBounds.map((key) => `"${key}"`).join(' or ');
  if (bounds.length === 0) {
    if (limit === undefined) return undefined;
    throw refuse(403, 'GATEWAY_OUTPUT_UNBOUNDED', `the intent bounds the output: give ${names}, at most ${limit}`);
  }
  const bound = Math.max(...bounds);
  if (limit !== undefined && bound > limit) {
    throw refuse(403, 'GATEWAY_OUTPUT_TOO_LARGE', `${names} is ${bound}; the intent allows at most ${limit}`);
  }
  return bound * factor * prompts;
}
