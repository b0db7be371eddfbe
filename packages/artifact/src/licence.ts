/** A licence expression (SPDX 2.3, annex D) as what it offers: each alternative is a set of licences that hold together. */
type Alternatives = readonly (readonly string[])[];

const MAX_ALTERNATIVES = 256;
const TOKEN = /\s*([()]|[^\s()]+)/y;

/**
 * The ways in which an expression can be fulfilled: `MIT OR (Apache-2.0 AND BSD-3-Clause)` has two. Undefined for what is
 * no expression, or one with too many ways to count.
 */
export function licenceAlternatives(expression: string): Alternatives | undefined {
  const tokens = tokensOf(expression);
  let at = 0;
  const next = (word: string): boolean => tokens[at]?.toUpperCase() === word && ++at > 0;

  function either(): Alternatives | undefined {
    let all = both();
    while (all !== undefined && next('OR')) {
      const more = both();
      all = more && bounded([...all, ...more]);
    }
    return all;
  }
  function both(): Alternatives | undefined {
    let all = one();
    while (all !== undefined && next('AND')) {
      const more = one();
      all = more && bounded(all.flatMap((left) => more.map((right) => [...left, ...right])));
    }
    return all;
  }
  function one(): Alternatives | undefined {
    if (next('(')) {
      const inner = either();
      return next(')') ? inner : undefined;
    }
    const name = tokens[at];
    if (name === undefined || /^([()]|AND|OR|WITH)$/i.test(name)) return undefined;
    at++;
    if (next('WITH') && tokens[at++] === undefined) return undefined;
    return [[name.replace(/\+$/, '')]];
  }
  const all = either();
  return at === tokens.length ? all : undefined;
}

function bounded(alternatives: Alternatives): Alternatives | undefined {
  return alternatives.length > MAX_ALTERNATIVES ? undefined : alternatives;
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(expression); match !== null; match = TOKEN.exec(expression)) tokens.push(match[1] ?? '');
  return tokens;
}

/**
 * Why a licence is not acceptable; undefined when it is: there is a way to fulfil it without a denied licence.
 * @param denied SPDX identifiers in any case; a `*` at the end stands for any rest (`AGPL-*`)
 */
export function licenceFault(expression: string, denied: readonly string[]): string | undefined {
  const alternatives = licenceAlternatives(expression) ?? [[expression]];
  const hits = alternatives.map((licences) => licences.find((licence) => denied.some((d) => matches(d, licence))));
  return hits.includes(undefined) ? undefined : [...new Set(hits)].join(', ');
}

function matches(denied: string, licence: string): boolean {
  const [pattern, value] = [denied.toLowerCase(), licence.toLowerCase()];
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value;
}
