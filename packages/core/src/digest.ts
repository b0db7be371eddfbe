import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}
