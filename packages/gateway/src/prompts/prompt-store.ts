import { existsSync, mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SallyportError } from '@sallyport/core';

/** Keeps prompts as they were sent, one file for each digest, for whoever has the key and for nobody else. */
export class PromptStore {
  readonly #directory: string;
  readonly #encrypt: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Writes that go on, by digest: the same prompt at once is written once. */
  readonly #writing = new Map<string, Promise<void>>();
  #drafts = 0;

  private constructor(directory: string, encrypt: (bytes: Uint8Array) => Promise<Uint8Array>) {
    this.#directory = directory;
    this.#encrypt = encrypt;
  }

  /**
   * @param directory is made where it is not there
   * @param recipients public keys of age (age-encryption.org/v1); each of their owners can open the files
   * @throws SallyportError GATEWAY_RECIPIENT_INVALID
   */
  static async open(directory: string, recipients: readonly string[]): Promise<PromptStore> {
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    for (const recipient of recipients) addRecipient(encrypter, recipient);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return new PromptStore(directory, (bytes) => encrypter.encrypt(bytes));
  }

  /**
   * Resolves when the prompt is on the disk.
   * @param sha256 of the bytes
   * @throws Error when it cannot be written: the call must not go through then
   */
  keep(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#directory, `${sha256}.age`);
    const known = this.#writing.get(sha256);
    if (known !== undefined) return known;
    if (existsSync(path)) return Promise.resolve();
    const writing = this.#write(path, bytes).finally(() => this.#writing.delete(sha256));
    this.#writing.set(sha256, writing);
    return writing;
  }

  /** A file is there as a whole or not at all. */
  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const sealed = await this.#encrypt(bytes);
    const draft = join(this.#directory, `.draft-${process.pid}-${this.#drafts++}`);
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(sealed);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

function addRecipient(encrypter: { addRecipient(recipient: string): void }, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_RECIPIENT_INVALID',
      message: `${recipient.slice(0, 80)} is no public key of age`,
      remedy: 'Give what `age-keygen -y key.txt` prints: age1….',
      cause,
    });
  }
}
