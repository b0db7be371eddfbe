import { parseJson, SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import { decodeSnappy } from './snappy.ts';

/** A bundle, and no more than this of what a storage sends. */
const MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT = 20_000;

/** Where github.com keeps large attestations, by the labels of the host's name. */
const STORAGE = ['blob', 'core', 'windows', 'net'];

/**
 * Reads a bundle that GitHub keeps elsewhere: no token goes there, no redirect is followed, and only GitHub's own storage,
 * or the server that was asked, is believed to be the place.
 * @throws SallyportError GITHUB_ATTESTATION_URL, GITHUB_ATTESTATION_UNREADABLE
 */
export async function readAttestationBlob({ apiUrl, fetch }: GitHubClient, url: string): Promise<unknown> {
  if (!isStorage(url, apiUrl)) throw elsewhere(url);
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
    if (response.status !== 200) throw new Error(`it answered ${response.status}`);
    const bytes = await bounded(response);
    // A block of Snappy that began with a brace would have 123 bytes: no bundle is so small.
    const json = bytes[0] === 0x7b ? bytes : decodeSnappy(bytes, MAX_BYTES);
    return parseJson(json, { name: 'the attestation', maxBytes: MAX_BYTES });
  } catch (cause) {
    throw unreadable(url, cause);
  }
}

function isStorage(text: string, apiUrl: string): boolean {
  if (!URL.canParse(text)) return false;
  const [url, api] = [new URL(text), new URL(apiUrl)];
  if (url.username !== '' || url.password !== '') return false;
  if (url.hostname === api.hostname) return url.protocol === api.protocol;
  const labels = url.hostname.split('.');
  const known =
    labels.length > STORAGE.length && STORAGE.every((label, at) => label === labels.at(at - STORAGE.length));
  return known && url.protocol === 'https:' && url.port === '';
}

async function bounded(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The query of such an address is a key to it: it stays out of messages. */
function shown(url: string): string {
  return JSON.stringify(url.replace(/\?.*/s, '').slice(0, 200));
}

function elsewhere(url: string): SallyportError {
  return new SallyportError({
    code: 'GITHUB_ATTESTATION_URL',
    message: `an attestation is said to be at ${shown(url)}, which is not GitHub's storage`,
    remedy: 'Look at the attestations of the repository; hand the bundle on as an artifact instead.',
  });
}

function unreadable(url: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'GITHUB_ATTESTATION_UNREADABLE',
    message: `the attestation at ${shown(url)} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    remedy: 'Run the step again; if it stays so, hand the bundle on as an artifact.',
    cause,
  });
}
