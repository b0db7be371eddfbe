import { join } from 'node:path';
import { type ChangeInputs, given, readChangeInputs } from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import {
  booleanInput,
  choiceInput,
  integerInput,
  linesInput,
  optionalText,
  type Runner,
  requiredText,
  urlInput,
} from '@sallyport/runtime';

export type Format = 'openai' | 'responses' | 'anthropic';

export interface Inputs extends ChangeInputs {
  readonly gatewayUrl: string;
  /** Nothing: the job's identity token for the audience. */
  readonly gatewayToken?: string;
  readonly audience: string;
  /** The first segment of the gateway's paths. */
  readonly upstream: string;
  /** As the provider names it. */
  readonly model: string;
  readonly format: Format;
  /** At least one; each is said after the answer to the one before. */
  readonly promptFiles: readonly string[];
  /** Written by somebody outside. */
  readonly untrustedFiles: readonly string[];
  readonly systemFile?: string;
  readonly schemaFile?: string;
  readonly toolsFile?: string;
  readonly maxOutputTokens: number;
  readonly maxAnswerBytes: number;
  readonly repairAttempts: number;
  readonly stream: boolean;
  readonly answerFile: string;
  readonly intent?: string;
}

/** @throws SallyportError INPUT_MISSING, INPUT_INVALID, MODEL_NAME_INVALID */
export function readInputs(runner: Runner): Inputs {
  const shared = readChangeInputs(runner);
  const token = optionalText(runner, 'gateway-token');
  if (token !== undefined) runner.mask(token);
  const { upstream, model } = splitModel(requiredText(runner, 'model'));
  const schemaFile = optionalText(runner, 'schema-file');
  const fallback = join(shared.evidenceDirectory, schemaFile === undefined ? 'answer.txt' : 'answer.json');
  requiredText(runner, 'gateway-url');
  requiredText(runner, 'prompt-file');
  return {
    ...shared,
    gatewayUrl: (urlInput(runner, 'gateway-url') ?? '').replace(/\/+$/, ''),
    audience: optionalText(runner, 'audience') ?? 'sallyport-gateway',
    upstream,
    model,
    format: readFormat(runner, upstream),
    promptFiles: linesInput(runner, 'prompt-file'),
    untrustedFiles: linesInput(runner, 'untrusted-files'),
    maxAnswerBytes: integerInput(runner, 'max-answer-bytes', { minimum: 1, maximum: 16_777_216 }) ?? 1_048_576,
    repairAttempts: integerInput(runner, 'repair-attempts', { minimum: 0, maximum: 5 }) ?? 0,
    maxOutputTokens: integerInput(runner, 'max-output-tokens', { minimum: 1, maximum: 1_000_000 }) ?? 4096,
    stream: booleanInput(runner, 'stream', false),
    answerFile: optionalText(runner, 'answer-file') ?? fallback,
    ...given('gatewayToken', token),
    ...given('systemFile', optionalText(runner, 'system-file')),
    ...given('schemaFile', schemaFile),
    ...given('toolsFile', optionalText(runner, 'tools-file')),
    ...given('intent', optionalText(runner, 'intent')),
  };
}

function readFormat(runner: Runner, upstream: string): Format {
  const format = choiceInput(runner, 'format', ['auto', 'openai', 'responses', 'anthropic'], 'auto');
  if (format !== 'auto') return format;
  return upstream === 'anthropic' ? 'anthropic' : 'openai';
}

function splitModel(name: string): { upstream: string; model: string } {
  const match = /^(?<upstream>[A-Za-z0-9][A-Za-z0-9_-]*)\/(?<model>[\x21-\x7e]+)$/.exec(name);
  if (match?.groups?.upstream !== undefined && match.groups.model !== undefined) {
    return { upstream: match.groups.upstream, model: match.groups.model };
  }
  throw new SallyportError({
    code: 'MODEL_NAME_INVALID',
    message: `${JSON.stringify(name)} names no model of a gateway`,
    remedy: "Give it as upstream/model, with the upstream's name in gateway.yml: anthropic/claude-sonnet-4-5.",
  });
}
