/** A key, a string or a number of a JSON text, by its place in bytes; quotes are part of a string's place. */
export interface PlacedToken {
  readonly kind: 'key' | 'string' | 'number';
  readonly start: number;
  readonly end: number;
  /** It holds an escape. */
  readonly escaped: boolean;
  /** Strings of one group are pieces of one text; 0 for a string that stands alone. */
  readonly group: number;
}

const KINDS = ['key', 'string', 'number'] as const;
const KEY = 0;
const STRING = 1;
const NUMBER = 2;
const ESCAPED = 4;
const GROUP_SHIFT = 3;
const FIELDS = 3;

/** The tokens of a JSON text in their order, as numbers in one list: a long body has many. */
export class TokenList {
  readonly #fields: number[] = [];

  get length(): number {
    return this.#fields.length / FIELDS;
  }

  addKey(start: number, end: number, escaped: boolean): void {
    this.#fields.push(start, end, KEY | (escaped ? ESCAPED : 0));
  }

  addString(start: number, end: number, escaped: boolean, group: number): void {
    this.#fields.push(start, end, STRING | (escaped ? ESCAPED : 0) | (group << GROUP_SHIFT));
  }

  addNumber(start: number, end: number): void {
    this.#fields.push(start, end, NUMBER);
  }

  start(index: number): number {
    return this.#fields[index * FIELDS] as number;
  }

  end(index: number): number {
    return this.#fields[index * FIELDS + 1] as number;
  }

  group(index: number): number {
    return (this.#fields[index * FIELDS + 2] as number) >>> GROUP_SHIFT;
  }

  isNumber(index: number): boolean {
    return ((this.#fields[index * FIELDS + 2] as number) & 3) === NUMBER;
  }

  at(index: number): PlacedToken {
    const info = this.#fields[index * FIELDS + 2] as number;
    return {
      kind: KINDS[info & 3] as PlacedToken['kind'],
      start: this.start(index),
      end: this.end(index),
      escaped: (info & ESCAPED) !== 0,
      group: this.group(index),
    };
  }
}
