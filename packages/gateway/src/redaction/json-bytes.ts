import type { PlacedToken, TokenList } from '../formats/json-token-list.ts';
import { count, type ExtraFindings, type Field, findAcross, literalOf, SHORTEST_NUMBER } from './fields.ts';
import { MAY_HOLD } from './may-hold.ts';
import type { RuleSet } from './rules.ts';
import { type Finding, mergeFindings, scan } from './scanner.ts';

export interface RedactedBytes {
  /** The same buffer where nothing is replaced. */
  readonly bytes: Buffer;
  /** How many findings each rule had. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Redacts a JSON text in its keys, strings and numbers; every byte that holds nothing stays as it is. Only what the
 * sieve does not pass is decoded and looked at.
 * @param bytes JSON in UTF-8
 * @param tokens of the same text
 */
export function redactBytes(bytes: Buffer, tokens: TokenList, rules: RuleSet, extra?: ExtraFindings): RedactedBytes {
  if (rules.isEmpty && extra === undefined) return { bytes, counts: new Map() };
  try {
    return rewrite(bytes, findingFields(bytes, tokens, rules, extra));
  } finally {
    // Too much personal data ends a call here: its body is let go all the same.
    rules.sieve.close();
  }
}

/** The tokens that hold something, or are parts of a text that may. */
function findingFields(bytes: Buffer, tokens: TokenList, rules: RuleSet, extra: ExtraFindings | undefined): Field[] {
  const fields: Field[] = [];
  const groups = new Map<number, Field[]>();
  const sift = rules.sieve.over(bytes);
  for (let index = 0; index < tokens.length; index++) {
    const may = siftToken(tokens, index, sift);
    const group = tokens.group(index);
    if (may === 0 && group === 0) continue;
    const field = new TokenField(bytes, tokens.at(index));
    if (may !== 0) field.findings = findingsIn(field.text, may, rules, extra);
    fields.push(field);
    if (group === 0) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [field]);
    else members.push(field);
  }
  for (const members of groups.values()) {
    if (members.length > 1 && mayHoldAcross(bytes, members, rules)) findAcross(members, rules);
  }
  return fields;
}

/** A token that is decoded when somebody reads it. */
class TokenField implements Field {
  readonly start: number;
  readonly end: number;
  findings: Finding[] = [];
  readonly #bytes: Buffer;
  readonly #token: PlacedToken;
  #text: string | undefined;

  constructor(bytes: Buffer, token: PlacedToken) {
    this.start = token.start;
    this.end = token.end;
    this.#bytes = bytes;
    this.#token = token;
  }

  get text(): string {
    this.#text ??= this.#decode();
    return this.#text;
  }

  #decode(): string {
    const { kind, start, end, escaped } = this.#token;
    const literal = this.#bytes.toString('utf8', start, end);
    if (kind === 'number') return literal;
    return escaped ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  }
}

function siftToken(tokens: TokenList, index: number, sift: ReturnType<RuleSet['sieve']['over']>): number {
  const start = tokens.start(index);
  const end = tokens.end(index);
  if (!tokens.isNumber(index)) return sift(start + 1, end - 1);
  return end - start < SHORTEST_NUMBER ? 0 : sift(start, end);
}

/** May strings hold something together? Beside each other, with their escapes, they are the inside of one string. */
function mayHoldAcross(bytes: Buffer, members: readonly Field[], { sieve }: RuleSet): boolean {
  const together = Buffer.concat(members.map(({ start, end }) => bytes.subarray(start + 1, end - 1)));
  const may = sieve.over(together)(0, together.length);
  return (may & (MAY_HOLD.pattern | MAY_HOLD.special)) !== 0;
}

function findingsIn(text: string, may: number, rules: RuleSet, extra: ExtraFindings | undefined) {
  const isPlainEmpty = (may & MAY_HOLD.pattern) === 0;
  const known = isPlainEmpty && (may & MAY_HOLD.special) === 0 ? [] : scan(rules, text, isPlainEmpty);
  const more = (may & (MAY_HOLD.number | MAY_HOLD.address)) === 0 ? [] : (extra?.(text) ?? []);
  return more.length === 0 ? known : mergeFindings([...known, ...more]);
}

function rewrite(bytes: Buffer, fields: readonly Field[]): RedactedBytes {
  const counts = new Map<string, number>();
  const parts: Buffer[] = [];
  let at = 0;
  for (const field of fields) {
    if (field.findings.length === 0) continue;
    count(field.findings, counts);
    parts.push(bytes.subarray(at, field.start), Buffer.from(literalOf(field)));
    at = field.end;
  }
  return { bytes: at === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(at)]), counts };
}
