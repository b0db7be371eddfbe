import {
  closeSync,
  constants,
  fdatasync,
  fstatSync,
  ftruncate,
  ftruncateSync,
  openSync,
  renameSync,
  write,
  writeFileSync,
  writeSync,
} from 'node:fs';

const APPEND = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY;

interface Entry {
  readonly bytes: Buffer;
  /** Undefined once its writer has been told of a failure; the bytes stay to be written. */
  settle: ((error?: Error) => void) | undefined;
}

/**
 * Appends to a file, and answers when the bytes are on the disk. Appends that come while the disk works are written
 * together (group commit). What could not be written stays first in line, so that nothing is ever left out.
 */
export class DurableFile {
  readonly #path: string;
  /**
   * Where the system has it, a write returns when its data is on the disk (open(2), O_DSYNC): one step instead of two.
   * A file of notes goes without: what brings it to the disk has to bring all of it.
   */
  readonly #synchronous: number;
  #descriptor: number;
  readonly #onFailure: (error: Error) => boolean;
  #size: number;
  #queue: Entry[] = [];
  #busy = false;
  #isThere: boolean | undefined;

  /**
   * @param onFailure told of each failure; true when it made room and the write should be tried once more
   * @param takesNotes whether `note` is called
   */
  constructor(path: string, onFailure: (error: Error) => boolean = () => false, takesNotes = false) {
    this.#path = path;
    this.#synchronous = takesNotes ? 0 : (constants.O_DSYNC ?? 0);
    this.#descriptor = openSync(path, APPEND | this.#synchronous, 0o600);
    this.#size = fstatSync(this.#descriptor).size;
    this.#onFailure = onFailure;
  }

  /** Bytes that have been written. */
  get size(): number {
    return this.#size;
  }

  get isIdle(): boolean {
    return !this.#busy && this.#queue.length === 0;
  }

  /** Is the file still in its directory? Looked up once for all who ask in one turn of the event loop. */
  get isThere(): boolean {
    if (this.#isThere === undefined) {
      this.#isThere = fstatSync(this.#descriptor).nlink > 0;
      setImmediate(() => {
        this.#isThere = undefined;
      });
    }
    return this.#isThere;
  }

  append(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error?: Error) => (error === undefined ? resolve() : reject(error));
      this.#queue.push({ bytes: Buffer.from(text), settle });
      this.#begin();
    });
  }

  /**
   * Appends in one step of a few microseconds: what is noted outlives the process, and from the next append on the
   * system as well.
   */
  async note(text: string): Promise<void> {
    if (!this.isIdle) return this.append(text);
    const bytes = Buffer.from(text);
    for (let attempt = 0; ; attempt++) {
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
        this.#size += bytes.length;
        return;
      } catch (error) {
        this.#takeBackNow();
        if (this.#onFailure(error as Error) && attempt === 0) continue;
        this.#queue.push({ bytes, settle: undefined });
        throw error;
      }
    }
  }

  /** Tries again what is left over from a failure. */
  async retry(): Promise<void> {
    if (!this.#busy && this.#queue.length > 0) await this.#drain();
  }

  /** Empties the file; only while nothing is being written. */
  clear(): void {
    ftruncateSync(this.#descriptor, 0);
    this.#size = 0;
  }

  /** Puts other contents in the file's place, in one step; only while nothing is being written. */
  replace(text: string): void {
    const next = `${this.#path}.new`;
    writeFileSync(next, text, { mode: 0o600, flush: true });
    renameSync(next, this.#path);
    closeSync(this.#descriptor);
    this.#descriptor = openSync(this.#path, APPEND | this.#synchronous, 0o600);
    this.#size = Buffer.byteLength(text);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Waits for the end of this turn: what other calls append in it is written with the first. */
  #begin(): void {
    if (this.#busy) return;
    this.#busy = true;
    setImmediate(() => void this.#drain());
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      const error = await this.#write(Buffer.concat(batch.map(({ bytes }) => bytes)));
      for (const entry of batch) {
        entry.settle?.(error);
        entry.settle = undefined;
      }
      if (error === undefined) continue;
      this.#queue = [...batch, ...this.#queue];
      for (const entry of this.#queue) {
        entry.settle?.(error);
        entry.settle = undefined;
      }
      break;
    }
    this.#busy = false;
  }

  async #write(bytes: Buffer): Promise<Error | undefined> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#writeAll(bytes);
        this.#size += bytes.length;
        return undefined;
      } catch (error) {
        await this.#takeBack();
        const again = this.#onFailure(error as Error) && attempt === 0;
        if (!again) return error as Error;
      }
    }
  }

  async #writeAll(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      at += await new Promise<number>((resolve, reject) => {
        write(this.#descriptor, bytes, at, bytes.length - at, null, (error, count) =>
          error === null ? resolve(count) : reject(error),
        );
      });
    }
    if (this.#synchronous !== 0) return;
    await new Promise<void>((resolve, reject) => {
      fdatasync(this.#descriptor, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  /** No half line stays behind. */
  #takeBack(): Promise<void> {
    return new Promise((resolve) => ftruncate(this.#descriptor, this.#size, () => resolve()));
  }

  #takeBackNow(): void {
    try {
      ftruncateSync(this.#descriptor, this.#size);
    } catch {
      // The failure that is told is the one before.
    }
  }
}
