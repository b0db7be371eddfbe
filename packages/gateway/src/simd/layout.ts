/** Where things stand in the memory: packages/gateway/assembly/memory.ts has the same numbers. */
export const LAYOUT = {
  buckets: 0x400,
  countries: 0x500,
  input: 0x1000,
  /** Bytes; so few that the escapes in them have room. */
  inputSize: 0x3f00,
  decoded: 0x6000,
  hits: 0x13000,
  parts: 0x14000,
} as const;

export const PAGE = 0x10000;
