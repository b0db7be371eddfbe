/** The suite's version; a metadata test compares it with package.json. */
export const VERSION = '0.1.0';
