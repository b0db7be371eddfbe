/** What is denied of a part of an expression; undefined when it can be fulfilled without. */
type Fault = string | undefined;

const MAX_TOKENS = 10_000;

/**
 * Why a licence is not acceptable; undefined when it is: there is a way to fulfil it without a denied licence. Reads
 * SPDX expressions (SPDX 2.3, annex D: `MIT OR (Apache-2.0 AND BSD-3-Clause)`); of what is none, every word counts.
 * @param denied SPDX identifiers in any case; a `*` at the end stands for any rest (`AGPL-*`)
 */
export function licenceFault(expression: string, denied: readonly string[]): Fault {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const isDenied = (licence: string) => denied.some((one) => matches(one, licence.replace(/\+$/, '')));
  const read = tokens.length > MAX_TOKENS ? undefined : new Reader(tokens, isDenied).whole();
  if (read !== undefined) return read.fault;
  return [expression, ...tokens].find(isDenied);
}

function matches(denied: string, licence: string): boolean {
  const [pattern, value] = [denied.toLowerCase(), licence.toLowerCase()];
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value;
}

/** A recursive descent over the expression's words; each step is undefined where they are no expression. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #isDenied: (licence: string) => boolean;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[], isDenied: (licence: string) => boolean) {
    this.#tokens = tokens;
    this.#isDenied = isDenied;
  }

  whole(): { readonly fault: Fault } | undefined {
    const read = this.#either();
    return this.#at === this.#tokens.length ? read : undefined;
  }

  /** One way without a fault is enough. */
  #either(): { readonly fault: Fault } | undefined {
    let read = this.#both();
    while (read !== undefined && this.#next('OR')) {
      const more = this.#both();
      read = more && { fault: read.fault && more.fault && `${read.fault}, ${more.fault}` };
    }
    return read;
  }

  /** All have to be fulfilled. */
  #both(): { readonly fault: Fault } | undefined {
    let read = this.#one();
    while (read !== undefined && this.#next('AND')) {
      const more = this.#one();
      read = more && { fault: read.fault ?? more.fault };
    }
    return read;
  }

  #one(): { readonly fault: Fault } | undefined {
    if (this.#next('(')) {
      if (++this.#depth > 64) return undefined;
      const inner = this.#either();
      this.#depth--;
      return this.#next(')') ? inner : undefined;
    }
    const licence = this.#word();
    if (licence === undefined) return undefined;
    if (this.#next('WITH') && this.#word() === undefined) return undefined;
    return { fault: this.#isDenied(licence) ? licence : undefined };
  }

  #word(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || /^([()]|AND|OR|WITH)$/i.test(token)) return undefined;
    this.#at++;
    return token;
  }

  #next(word: string): boolean {
    if (this.#tokens[this.#at]?.toUpperCase() !== word) return false;
    this.#at++;
    return true;
  }
}
