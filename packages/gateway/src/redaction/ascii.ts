/** Is this the code of a digit of ASCII? */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Is this the code of a letter of ASCII, small or large? */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
