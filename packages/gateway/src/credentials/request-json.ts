import { parseJson } from '@sallyport/core';
import { isObject } from '../formats/usage.ts';

export type Json = Readonly<Record<string, unknown>>;

const WITHIN_MS = 10_000;
const LARGEST_ANSWER = 1024 * 1024;

export interface JsonRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a form. */
  readonly body?: Json | URLSearchParams;
}

/** @throws Error with the host and the status */
export async function requestJson(url: string, request: JsonRequest): Promise<Json> {
  const value = readObject(await requestBytes(url, request));
  if (value === undefined) throw new Error(`${new URL(url).host} does not answer with a JSON object`);
  return value;
}

/**
 * Asks a service that gives out credentials. Redirects are not followed. What it says in an error is not passed on: it
 * may repeat what it was sent.
 * @throws Error with the host and the status
 */
export async function requestBytes(url: string, { method = 'POST', headers = {}, body }: JsonRequest): Promise<Buffer> {
  const { host } = new URL(url);
  const isForm = body instanceof URLSearchParams;
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const response = await fetch(url, {
    method,
    redirect: 'error',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    body: body === undefined ? null : isForm ? body.toString() : JSON.stringify(body),
    signal: AbortSignal.timeout(WITHIN_MS),
  }).catch(() => {
    throw new Error(`${host} cannot be reached`);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${host} answers with ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > LARGEST_ANSWER) throw new Error(`${host} answers with too much`);
  }
  return Buffer.concat(chunks);
}

function readObject(bytes: Buffer): Json | undefined {
  try {
    const value = parseJson(bytes, { name: 'the answer' });
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text of an answer, reached by these keys. @throws Error that names the keys, not the values */
export function textAt(value: Json, ...keys: readonly string[]): string {
  let found: unknown = value;
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  if (typeof found !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(found)) {
    throw new Error(`the answer has no readable "${keys.join('.')}"`);
  }
  return found;
}

/** Seconds of `expires_in` and the like, which a service may write as a number or as text. @throws Error */
export function secondsAt(value: Json, key: string): number {
  const seconds = Number(value[key]);
  if (!Number.isFinite(seconds) || seconds <= 0) throw new Error(`the answer has no readable "${key}"`);
  return seconds;
}
