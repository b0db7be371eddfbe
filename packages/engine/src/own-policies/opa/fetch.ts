import { types } from 'node:util';
import { SallyportError } from '@sallyport/core';

const MAX_BYTES = 256 * 1024 * 1024;
const MAX_MILLISECONDS = 120_000;
const MAX_REDIRECTS = 5;

/**
 * Fetches a file that the configuration names: over https (http on this machine alone), at most 256 MiB, in at most two
 * minutes. Redirects are followed as long as they are https: what comes is believed for its checksum, not for its place.
 * @throws SallyportError POLICIES_OPA_FETCH
 */
export async function fetchProgram(source: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(MAX_MILLISECONDS);
  try {
    const response = await follow(new URL(source), signal);
    if (response.status !== 200) throw new Error(`it answered ${response.status}`);
    return await bounded(response);
  } catch (cause) {
    throw new SallyportError({
      code: 'POLICIES_OPA_FETCH',
      message: `opa could not be fetched from ${source}: ${reasonOf(cause)}`,
      remedy: 'Correct the "url" in "gate.opa" at the base commit, or install opa before the gate runs.',
      cause,
    });
  }
}

async function follow(first: URL, signal: AbortSignal): Promise<Response> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(url, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.origin !== first.origin) throw new Error(`it sends on to ${next.origin}`);
    url = next;
  }
  throw new Error(`it sends on more than ${MAX_REDIRECTS} times`);
}

async function bounded({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(cause: unknown): string {
  if (!types.isNativeError(cause)) return 'no answer';
  if (cause.name === 'TimeoutError') return 'no answer in time';
  return (cause.cause as NodeJS.ErrnoException | undefined)?.code ?? cause.message;
}
