/** Whether a caller has left, for everybody who works for it. An AbortSignal costs several times as much. */
export class Departure {
  #left = false;
  readonly #listeners: (() => void)[] = [];

  get aborted(): boolean {
    return this.#left;
  }

  /** The caller has left. */
  abort(): void {
    if (this.#left) return;
    this.#left = true;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back when the caller leaves; at once when it has. */
  onAbort(listener: () => void): void {
    if (this.#left) listener();
    else this.#listeners.push(listener);
  }
}
