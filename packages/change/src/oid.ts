import { SallyportError } from '@sallyport/core';

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Is this a full object id: 40 (SHA-1) or 64 (SHA-256) lowercase hexadecimal digits? */
export function isOid(text: string): boolean {
  return OID.test(text);
}

/**
 * A commit id that a person or a program gave, in lowercase. Names and short ids are refused: they can come to mean
 * another commit between the judgement and the merge.
 * @throws SallyportError CHANGE_SHA_INVALID
 */
export function parseCommitId(text: string, name: 'base' | 'head'): string {
  const oid = text.toLowerCase();
  if (isOid(oid)) return oid;
  throw new SallyportError({
    code: 'CHANGE_SHA_INVALID',
    message: `${name} is ${JSON.stringify(text.slice(0, 80))}, which is not a full commit SHA`,
    remedy: 'Give all 40 (or 64) hexadecimal digits; `git rev-parse NAME` prints them.',
  });
}
