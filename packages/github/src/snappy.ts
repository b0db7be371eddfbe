/**
 * Undoes Snappy's block format (google/snappy, format_description.txt), in which GitHub keeps large attestations.
 * @param limit bytes that the result may have
 * @throws RangeError when it is not that format, or larger
 */
export function decodeSnappy(input: Buffer, limit: number): Buffer {
  const reader = new Reader(input);
  const size = reader.varint();
  if (size > limit) throw new RangeError(`it has ${size} bytes`);
  const output = Buffer.alloc(size);
  let end = 0;
  while (!reader.done) {
    const tag = reader.byte();
    const kind = tag & 3;
    const literal = kind === 0 ? reader.bytes(literalLength(tag, reader)) : undefined;
    const { length, offset } =
      literal === undefined ? copyOf(tag, kind, reader) : { length: literal.length, offset: 0 };
    if (end + length > size || offset > end) throw new RangeError('it points outside itself');
    if (literal !== undefined) literal.copy(output, end);
    // Byte by byte: a copy may read what it has just written.
    else for (let at = 0; at < length; at++) output[end + at] = output[end + at - offset] as number;
    end += length;
  }
  if (end !== size) throw new RangeError('it ends too early');
  return output;
}

function literalLength(tag: number, reader: Reader): number {
  const short = tag >> 2;
  return (short < 60 ? short : reader.number(short - 59)) + 1;
}

function copyOf(tag: number, kind: number, reader: Reader): { length: number; offset: number } {
  const near = kind === 1;
  const length = near ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
  const offset = near ? ((tag >> 5) << 8) | reader.byte() : reader.number(kind === 2 ? 2 : 4);
  if (offset === 0) throw new RangeError('it copies from nowhere');
  return { length, offset };
}

class Reader {
  readonly #input: Buffer;
  #at = 0;

  constructor(input: Buffer) {
    this.#input = input;
  }

  get done(): boolean {
    return this.#at >= this.#input.length;
  }

  byte(): number {
    return this.number(1);
  }

  bytes(count: number): Buffer {
    const bytes = this.#input.subarray(this.#at, this.#at + count);
    if (bytes.length !== count) throw new RangeError('it is cut short');
    this.#at += count;
    return bytes;
  }

  /** Little-endian. */
  number(bytes: number): number {
    return this.bytes(bytes).readUIntLE(0, bytes);
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new RangeError('its length is no number');
  }
}
