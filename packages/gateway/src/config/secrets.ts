import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';
import type { SecretSource } from './values.ts';

/** The world as the configuration sees it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths of the configuration start here. */
  readonly cwd: string;
}

const MAX_SECRET_FILE_BYTES = 1024 * 1024;
const SHORTEST_SECRET = 4;

/**
 * A provider's key. Surrounding white space is not part of it.
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID
 */
export function readCredential(source: SecretSource, surroundings: Surroundings, usedFor: string): string {
  const value = readSource(source, surroundings, usedFor).trim();
  if (value === '') throw missing(source, usedFor);
  if (!/^[\x21-\x7e]+$/.test(value)) throw invalid(source, usedFor, 'has characters that no header can carry');
  return value;
}

/**
 * The values to redact: an environment variable holds one, a file one a line.
 * @throws SallyportError GATEWAY_SECRET_MISSING, GATEWAY_SECRET_INVALID
 */
export function readSecrets(source: SecretSource, surroundings: Surroundings): string[] {
  const usedFor = 'redact.secrets';
  const content = readSource(source, surroundings, usedFor);
  const lines = 'env' in source ? [content] : content.split(/\r?\n/);
  const values = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (values.length === 0) throw missing(source, usedFor);
  if (values.some((value) => value.length < SHORTEST_SECRET)) {
    throw invalid(source, usedFor, `is shorter than ${SHORTEST_SECRET} characters, which would redact ordinary words`);
  }
  return values;
}

function readSource(source: SecretSource, { env, cwd }: Surroundings, usedFor: string): string {
  if ('env' in source) {
    const value = env[source.env];
    if (value === undefined || value.trim() === '') throw missing(source, usedFor);
    return value;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, source.file));
  } catch (cause) {
    throw missing(source, usedFor, cause);
  }
  if (bytes.length > MAX_SECRET_FILE_BYTES) throw invalid(source, usedFor, 'is larger than 1 MiB');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid(source, usedFor, 'is not UTF-8');
  }
}

function nameOf(source: SecretSource): string {
  return 'env' in source ? `the environment variable ${source.env}` : `the file ${source.file}`;
}

function missing(source: SecretSource, usedFor: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_SECRET_MISSING',
    message: `${nameOf(source)}, which ${usedFor} names, is not there or is empty`,
    remedy: 'Set it before starting the gateway, or remove it from the configuration.',
    cause,
  });
}

function invalid(source: SecretSource, usedFor: string, why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_SECRET_INVALID',
    message: `a value of ${nameOf(source)}, which ${usedFor} names, ${why}`,
    remedy: 'Correct the value.',
  });
}
