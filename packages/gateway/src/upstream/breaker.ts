import type { Clock } from '@sallyport/core';
import type { Upstream } from '../config/config.ts';

/**
 * Leaves a provider alone for a while after it has failed several times in a row; then one call tries it, and what
 * comes of that closes or opens it again.
 */
export class Breaker {
  readonly #settings: Upstream['breaker'];
  readonly #clock: Clock;
  #failures = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #isTrying = false;
  /** How often it has opened: what a call from before says is older than what opened it. */
  #openings = 0;

  constructor(settings: Upstream['breaker'], clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  get openings(): number {
    return this.#openings;
  }

  /** Seconds until a call is of use; undefined when one may go now, which then has to be recorded. */
  begin(): number | undefined {
    if (this.#settings === undefined || this.#failures < this.#settings.failures) return undefined;
    const remaining = this.#pausedUntil - this.#now();
    if (remaining > 0) return Math.ceil(remaining / 1000);
    if (this.#isTrying) return 1;
    this.#isTrying = true;
    return undefined;
  }

  /**
   * @param healthy undefined where the call says nothing about the provider: its caller left
   * @param begunIn {@link openings} when the call began; one from before the last opening closes nothing
   */
  record(healthy: boolean | undefined, begunIn: number): void {
    if (this.#settings === undefined || begunIn !== this.#openings) return;
    this.#isTrying = false;
    if (healthy === undefined) return;
    this.#failures = healthy ? 0 : this.#failures + 1;
    if (this.#failures < this.#settings.failures) return;
    this.#pausedUntil = this.#now() + this.#settings.pauseMs;
    this.#openings++;
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
