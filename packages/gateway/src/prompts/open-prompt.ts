import { basename } from 'node:path';
import { SallyportError, sha256 } from '@sallyport/core';

/**
 * A prompt that the gateway kept, opened with the organisation's key, and compared with the digest that names it.
 * @param sealed the file's bytes
 * @param name of the file: `<SHA-256>.age`
 * @param identities contents of a key file of age: `AGE-SECRET-KEY-…`, one a line, comments beginning with #
 * @throws SallyportError GATEWAY_PROMPT_SEALED, GATEWAY_PROMPT_CHANGED
 */
export async function openPrompt(sealed: Uint8Array, name: string, identities: string): Promise<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  const keys = identities.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  let opened: Uint8Array;
  try {
    for (const key of keys) decrypter.addIdentity(key.trim());
    opened = await decrypter.decrypt(sealed);
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_PROMPT_SEALED',
      message: `${name} cannot be opened with this key`,
      remedy: 'Give the secret key of a recipient that stood in gateway.yml when the prompt was kept.',
      cause,
    });
  }
  const digest = /^([0-9a-f]{64})\.age$/.exec(basename(name))?.[1];
  if (digest === undefined || digest === sha256(opened)) return opened;
  throw new SallyportError({
    code: 'GATEWAY_PROMPT_CHANGED',
    message: `${name} holds another prompt than its name says`,
    remedy: 'Do not rely on it: whoever can write to the directory could have put it there.',
  });
}
