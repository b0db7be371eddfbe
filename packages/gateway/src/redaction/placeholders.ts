import { createHmac, randomBytes } from 'node:crypto';
import type { PersonalKind } from '../config/schema.ts';
import type { Shape } from './shape.ts';

/** The rule of a placeholder that stands in an answer: it is put back, not redacted. */
export const RESTORE = 'restore';

const PLACEHOLDER = /PERSONAL_(?:EMAIL|CARD|IBAN)_[0-9a-f]{12}/g;
const MOST_VALUES = 20_000;

/** No character of a placeholder needs an escape in JSON or a URL, and its length is its kind's. */
export const PLACEHOLDER_SHAPE: Shape = {
  rule: RESTORE,
  hints: ['PERSONAL_'],
  continues: (code) =>
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f,
  find: (run, from) =>
    Array.from(run.slice(from).matchAll(PLACEHOLDER), ({ index, 0: { length } }) => [
      from + index,
      from + index + length,
    ]),
};

/** The personal data of one run: the same value has the same placeholder, and a placeholder gives its value back. */
export class Placeholders {
  readonly #key: Buffer;
  readonly #values = new Map<string, string>();

  constructor(key: Buffer = randomBytes(32)) {
    this.#key = key;
  }

  /** The placeholder for a value; undefined when the run has too many, which no call may pass over. */
  placeholderFor(kind: PersonalKind, value: string): string | undefined {
    const digest = createHmac('sha256', this.#key).update(`${kind}\0${value}`).digest('hex').slice(0, 12);
    const placeholder = `PERSONAL_${kind.toUpperCase()}_${digest}`;
    const known = this.#values.get(placeholder);
    if (known === undefined && this.#values.size >= MOST_VALUES) return undefined;
    if (known !== undefined && known !== value) return undefined;
    this.#values.set(placeholder, value);
    return placeholder;
  }

  valueOf(placeholder: string): string | undefined {
    return this.#values.get(placeholder);
  }
}
