import { type Profiler, Session } from 'node:inspector';

/**
 * Tells whether code of ours ran that had not run before: V8’s block coverage, by its inspector. With counts, since
 * without them V8 reports a function once, and never again what is reached in it later.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Blocks that ran for the first time since the last call. */
  newBlocks(): number {
    let found = 0;
    this.#session.post('Profiler.takePreciseCoverage', (_error, answer) => {
      for (const script of answer?.result ?? []) if (script.url.includes('/packages/')) found += this.#add(script);
    });
    return found;
  }

  get blocks(): number {
    return this.#seen.size;
  }

  close(): void {
    this.#session.disconnect();
  }

  #add({ scriptId, functions }: Profiler.ScriptCoverage): number {
    let added = 0;
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
      const block = `${scriptId} ${startOffset} ${endOffset}`;
      if (count === 0 || this.#seen.has(block)) continue;
      this.#seen.add(block);
      added++;
    }
    return added;
  }
}
