const BLOCK = 512;

export interface TarMember {
  readonly path: string;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly mode: number;
  /** Of its content in the archive. */
  readonly offset: number;
  readonly size: number;
}

/**
 * The members of a tar archive (POSIX.1-2017 pax, ustar), in their order. Long names come from pax headers and GNU's
 * own.
 * @returns where it stopped reading: behind the last member, or at what is none
 */
export function* tarMembers(bytes: Uint8Array): Generator<TarMember, number> {
  let longName: string | undefined;
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, BLOCK);
    if (header[0] === 0) return at;
    const size = octal(header, 124, 12);
    const offset = at + BLOCK;
    if (!(size >= 0) || offset + size > bytes.length) return at;
    const type = String.fromCharCode(header[156] ?? 0);
    const content = Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
    if (type === 'x') longName = /(?:^|\n)\d+ path=(.*)\n/.exec(content.toString('utf8'))?.[1] ?? longName;
    else if (type === 'L') longName = content.toString('utf8').replace(/\0.*$/s, '');
    else if (type !== 'g') {
      const path = longName ?? ustarName(header);
      yield { path, modified: octal(header, 136, 12), mode: octal(header, 100, 8), offset, size };
      longName = undefined;
    }
    at = offset + Math.ceil(size / BLOCK) * BLOCK;
  }
  return at;
}

function ustarName(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header, 345, 155) : '';
  const name = text(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(header: Buffer, at: number, length: number): string {
  return header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
}

/** NaN for what is no octal number (GNU's base-256 sizes among them: nothing that large is read). */
function octal(header: Buffer, at: number, length: number): number {
  const digits = text(header, at, length).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
