import { SallyportError } from '@sallyport/core';

/** @returns an error for a registry that does not do what was asked. */
export function registryFailed(what: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_FAILED',
    message: `${what}: ${why}`,
    remedy: 'Check the reference, that the registry can be reached, and that its login may do this.',
    cause,
  });
}

/** @returns an error for a registry whose answer is not what it says it is. */
export function registryLies(what: string, why: string): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_DIGEST_MISMATCH',
    message: `${what}: ${why}`,
    remedy: 'Do not use what this registry serves; ask who runs it.',
  });
}

/** @returns an error for an answer beyond what is read. */
export function registryTooMuch(what: string, why: string): SallyportError {
  return new SallyportError({
    code: 'REGISTRY_TOO_MUCH',
    message: `${what}: ${why}`,
    remedy: 'Remove referrers that nobody needs, or take the bundles that count from a folder.',
  });
}
