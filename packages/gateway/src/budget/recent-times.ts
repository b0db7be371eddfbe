/**
 * When calls came, the oldest first, of which old ones are forgotten. Forgetting moves a mark; the list is cut only when
 * half of it is behind the mark, so that a limit of a million calls a minute costs each call no more than one of ten.
 */
export class RecentTimes {
  #times: number[] = [];
  #first = 0;

  get count(): number {
    return this.#times.length - this.#first;
  }

  /** The last one; undefined when there is none. */
  get last(): number | undefined {
    return this.fromEnd(1);
  }

  push(time: number): void {
    this.#times.push(time);
  }

  /** The `place`th from the end, counted from 1; undefined when there are fewer. */
  fromEnd(place: number): number | undefined {
    const at = this.#times.length - place;
    return at < this.#first ? undefined : this.#times[at];
  }

  /** Forgets those up to this time, and this time itself. */
  forgetUntil(time: number): void {
    while (this.#first < this.#times.length && (this.#times[this.#first] as number) <= time) this.#first++;
    if (this.#first * 2 <= this.#times.length) return;
    this.#times = this.#times.slice(this.#first);
    this.#first = 0;
  }
}
