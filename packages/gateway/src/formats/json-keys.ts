/** Objects of so many keys are compared one by one, which takes less than a set. */
const FEW_KEYS = 8;

/** The keys of one object. */
export class Keys {
  readonly #few: string[] = [];
  #many: Set<string> | undefined;

  /** False when it was there before. */
  add(key: string): boolean {
    if (this.#many !== undefined) return this.#many.size < this.#many.add(key).size;
    if (this.#few.includes(key)) return false;
    this.#few.push(key);
    if (this.#few.length > FEW_KEYS) this.#many = new Set(this.#few);
    return true;
  }
}
