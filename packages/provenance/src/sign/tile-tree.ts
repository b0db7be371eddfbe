import { createHash } from 'node:crypto';

/** A tile holds this many hashes, or entries (C2SP tlog-tiles, "Merkle Tree"). */
const WIDTH = 256;
const LEVELS = 8;
const HASH = 32;

/** A tile or a bundle of entries: which, and how many it holds when it is not full. */
export interface TileName {
  /** `entries` for the entries themselves. */
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

export type ReadTile = (tile: TileName) => Promise<Buffer>;

/** The path of a tile below a log's URL (C2SP tlog-tiles, "APIs"): the index in groups of three digits. */
export function tilePath({ level, index, width }: TileName): string {
  const groups = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`${groups.length > 0 ? 'x' : ''}${String(rest % 1000).padStart(3, '0')}`);
  return `tile/${level}/${groups.join('/')}${width < WIDTH ? `.p/${width}` : ''}`;
}

/** The tile at a level that holds the item with this number, in a tree of `size` entries. */
export function tileOf(level: number | 'entries', item: number, size: number): TileName {
  const items = Math.floor(size / WIDTH ** (level === 'entries' ? 0 : level));
  const index = Math.floor(item / WIDTH);
  return { level, index, width: Math.min(WIDTH, items - index * WIDTH) };
}

/** The hashes of a Merkle tree (RFC 6962, section 2.1), computed from its tiles; each tile is read once. */
export class TileTree {
  readonly #size: number;
  readonly #read: ReadTile;
  readonly #tiles = new Map<string, Promise<Buffer>>();

  constructor(size: number, read: ReadTile) {
    this.#size = size;
    this.#read = read;
  }

  /** The root over all entries. */
  root(): Promise<Buffer> {
    return this.#range(0, this.#size);
  }

  /** The audit path of an entry (RFC 6962, section 2.1.1), from the leaf's neighbour upwards. */
  async path(index: number): Promise<Buffer[]> {
    const path: Buffer[] = [];
    let [from, to] = [0, this.#size];
    while (to - from > 1) {
      const middle = from + split(to - from);
      const left = index < middle;
      path.unshift(await (left ? this.#range(middle, to) : this.#range(from, middle)));
      [from, to] = left ? [from, middle] : [middle, to];
    }
    return path;
  }

  async #range(from: number, to: number): Promise<Buffer> {
    const height = Math.log2(to - from);
    if (Number.isInteger(height)) return this.#subtree(height, from / 2 ** height);
    const middle = from + split(to - from);
    return node(await this.#range(from, middle), await this.#range(middle, to));
  }

  /** The hash over 2^height entries: one of a tile's, or made of several in one tile. */
  async #subtree(height: number, index: number): Promise<Buffer> {
    const level = Math.floor(height / LEVELS);
    const count = 2 ** (height % LEVELS);
    const tile = await this.#tile(tileOf(level, index * count, this.#size));
    const start = ((index * count) % WIDTH) * HASH;
    let hashes = Array.from({ length: count }, (_, at) => tile.subarray(start + at * HASH, start + (at + 1) * HASH));
    if (hashes.some(({ length }) => length !== HASH)) throw new Error('a tile is too short');
    while (hashes.length > 1)
      hashes = Array.from({ length: hashes.length / 2 }, (_, at) => node(hashes[2 * at], hashes[2 * at + 1]));
    return hashes[0] as Buffer;
  }

  #tile(name: TileName): Promise<Buffer> {
    const key = tilePath(name);
    const known = this.#tiles.get(key) ?? this.#read(name);
    this.#tiles.set(key, known);
    return known;
  }
}

/** The largest power of two below a number. */
function split(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1);
}

function node(left?: Buffer, right?: Buffer): Buffer {
  return hash(1, left ?? Buffer.alloc(0), right ?? Buffer.alloc(0));
}

export function leafHash(entry: Buffer): Buffer {
  return hash(0, entry);
}

function hash(prefix: number, ...parts: readonly Buffer[]): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
    .digest();
}

/** One entry out of a bundle of them, each behind its length in two bytes (C2SP tlog-tiles, "Log Entries"). */
export function entryIn(bundle: Buffer, at: number): Buffer {
  let offset = 0;
  for (let skipped = 0; skipped < at; skipped++) offset += 2 + bundle.readUInt16BE(offset);
  const length = bundle.readUInt16BE(offset);
  const entry = bundle.subarray(offset + 2, offset + 2 + length);
  if (entry.length !== length) throw new Error('a bundle of entries is too short');
  return entry;
}
