/** What a text may hold, as bits: what is said need not be there, what is not said is not there. */
export const MAY_HOLD = {
  /** A pattern, read as it stands. */
  pattern: 1,
  /** Something that another view reads differently: a backslash, `%` or `&`. */
  special: 2,
  /** A card number, or an IBAN. */
  number: 4,
  /** An e-mail address. */
  address: 8,
} as const;

export const ANYTHING = 15;
