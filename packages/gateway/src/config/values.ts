import { compileGlob, isSallyportError } from '@sallyport/core';
import * as v from 'valibot';

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const text = v.pipe(v.string('has to be a text'), v.minLength(1, 'must not be empty'));
export const name = v.pipe(v.string(), v.regex(NAME, 'has to be a name of letters, digits, - and _'));
export const dollars = v.pipe(
  v.number('has to be a number of US dollars'),
  v.finite('has to be a number of US dollars'),
  v.minValue(0, 'has to be 0 or more'),
  v.maxValue(1_000_000_000, 'has to be at most 1000000000'),
);

/** `provider/model` with `*`, which does not pass a slash. */
export const modelGlob = v.pipe(text, v.check(isGlob, 'has to be a pattern such as anthropic/claude-sonnet-*'));

function isGlob(pattern: string): boolean {
  try {
    compileGlob(pattern);
    return true;
  } catch (error) {
    if (isSallyportError(error, 'GLOB_INVALID')) return false;
    throw error;
  }
}

/** An origin with an optional path; no user, query or fragment. */
export const serviceUrl = v.pipe(
  text,
  v.check(isServiceUrl, 'has to be an http or https URL without user, query or fragment'),
);

function isServiceUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && (url.protocol === 'https:' || url.protocol === 'http:') && !/[?#]/.test(value);
}

/** HTTPS, or HTTP on this machine alone (RFC 8252, section 8.3 names the loopback addresses). */
export const issuerUrl = v.pipe(
  serviceUrl,
  v.check(isSafeIssuer, 'has to be an https URL; http is for loopback addresses only'),
);

function isSafeIssuer(value: string): boolean {
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || /^127\.\d+\.\d+\.\d+$|^\[::1\]$|^localhost$/.test(hostname);
}

/** Exactly one of an environment variable's name and a file's path. */
export const secretSource = v.union(
  [v.strictObject({ env: text }), v.strictObject({ file: text })],
  'has to be { env: NAME } or { file: PATH }',
);

export type SecretSource = v.InferOutput<typeof secretSource>;
