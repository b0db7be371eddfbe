import { SallyportError } from '@sallyport/core';

/** An image, or anything else that a registry keeps (OCI distribution-spec 1.1, "Pulling manifests"). */
export interface ImageReference {
  /** `https://host[:port]`; plain http for loopback alone. */
  readonly origin: string;
  /** As it was written: `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string;
  readonly repository: string;
  /** One of the two. */
  readonly tag?: string;
  readonly digest?: string;
}

const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
export const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads `HOST[:PORT]/REPOSITORY[:TAG][@sha256:…]`. The host is always written: no name stands for a registry of its own.
 * With a digest, the tag is for people and is not asked for.
 * @throws SallyportError REGISTRY_REFERENCE_INVALID
 */
export function parseImage(text: string): ImageReference {
  const [rest = '', digest, more] = text.split('@');
  const slash = rest.indexOf('/');
  const host = rest.slice(0, Math.max(slash, 0));
  const [repository = '', tag, ...others] = rest.slice(slash + 1).split(':');
  const hostLike = /[.:]|^localhost$/.test(host) && HOST.test(host);
  const wellFormed =
    hostLike &&
    NAME.test(repository) &&
    repository.length <= 255 &&
    others.length === 0 &&
    more === undefined &&
    (tag === undefined || TAG.test(tag)) &&
    (digest === undefined || DIGEST.test(digest));
  if (!wellFormed || (tag === undefined && digest === undefined)) throw invalid(text);
  const origin = `${isLoopback(host) ? 'http' : 'https'}://${host}`;
  return { origin, host, repository, ...(digest === undefined ? { tag: tag as string } : { digest }) };
}

/** Loopback is this machine: what it says crosses no wire. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function invalid(text: string): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_REFERENCE_INVALID',
    message: `${JSON.stringify(text.slice(0, 200))} names no image`,
    remedy: 'Write the registry, the repository and a digest (or a tag): ghcr.io/acme/shop@sha256:…',
  });
}
