/** What a fault does to a request that it matches. */
export type FaultResponse =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection is reset. */
  | 'reset'
  /** No answer comes until the forge closes. */
  | 'hang';

/** A pattern over `METHOD /path` (without the query and without `/api/v3`), or a function. */
export type FaultMatch = RegExp | ((method: string, path: string) => boolean);

interface Fault {
  readonly match: FaultMatch;
  readonly response: FaultResponse;
  times: number;
}

/** Answers that the forge has been told to give instead of its own. */
export class Faults {
  #faults: Fault[] = [];

  add(match: FaultMatch, response: FaultResponse, times: number): void {
    this.#faults.push({ match, response, times });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault for a request, used up by one; the oldest first. */
  take(method: string, path: string): FaultResponse | undefined {
    const found = this.#faults.find(({ match, times }) => {
      if (times <= 0) return false;
      return match instanceof RegExp ? match.test(`${method} ${path}`) : match(method, path);
    });
    if (found === undefined) return undefined;
    found.times -= 1;
    return found.response;
  }
}
