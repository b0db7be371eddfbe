import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { entryIn, leafHash, TileTree, tileOf, tilePath } from '../../../packages/provenance/src/sign/tile-tree.ts';

const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left: Buffer, right: Buffer) => hash(Buffer.from([1]), left, right);
const leaves = Array.from({ length: 65_793 }, (_, at) => leafHash(Buffer.from(`entry ${at}`)));

/** RFC 6962, section 2.1, as it stands there. */
function root(items: readonly Buffer[]): Buffer {
  if (items.length === 1) return items[0] as Buffer;
  let k = 1;
  while (k * 2 < items.length) k *= 2;
  return node(root(items.slice(0, k)), root(items.slice(k)));
}

/** RFC 9162, section 2.1.3.2: what a verifier makes of a path. */
function fold(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer {
  let [fn, sn, result] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (fn % 2 === 1 || fn === sn) {
      result = node(sibling, result);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else result = node(result, sibling);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return result;
}

/** The tiles of a tree as a log stores them: each level over full tiles of the level below. */
function treeOf(size: number) {
  const levels: Buffer[][] = [leaves.slice(0, size)];
  for (let below = levels[0] ?? []; below.length >= 256; below = levels.at(-1) ?? []) {
    const full = Math.floor(below.length / 256);
    levels.push(Array.from({ length: full }, (_, at) => root(below.slice(at * 256, (at + 1) * 256))));
  }
  const asked: string[] = [];
  const tree = new TileTree(size, async (tile) => {
    asked.push(tilePath(tile));
    const { level, index, width } = tile;
    return Buffer.concat((levels[level as number] ?? []).slice(index * 256, index * 256 + width));
  });
  return { tree, asked };
}

test.each([1, 2, 3, 7, 255, 256, 257, 511, 512, 1000, 65_793])(
  'the root and paths of a tree of %i entries are those of the definition',
  async (size) => {
    const { tree } = treeOf(size);
    const expected = root(leaves.slice(0, size));
    expect(await tree.root()).toEqual(expected);
    for (const index of new Set([0, 1, 255, 256, Math.floor(size / 2), size - 2, size - 1])) {
      if (index < 0 || index >= size) continue;
      expect(fold(leaves[index] as Buffer, index, size, await tree.path(index))).toEqual(expected);
    }
  },
  30_000,
);

test('any entry of any small tree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 900 }), fc.nat(), async (size, at) => {
      const index = at % size;
      const { tree } = treeOf(size);
      expect(fold(leaves[index] as Buffer, index, size, await tree.path(index))).toEqual(root(leaves.slice(0, size)));
    }),
    { numRuns: 40 },
  );
});

test('each tile is read once, and only those that are needed', async () => {
  const { tree, asked } = treeOf(65_793);
  await tree.path(3);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(6);
});

test('a tile that is too short is an error', async () => {
  await expect(new TileTree(300, async () => Buffer.alloc(31)).root()).rejects.toThrow('too short');
});

test.each([
  [{ level: 0, index: 0, width: 4 }, 'tile/0/000.p/4'],
  [{ level: 1, index: 1, width: 256 }, 'tile/1/001'],
  [{ level: 'entries', index: 1234067, width: 256 }, 'tile/entries/x001/x234/067'],
  [{ level: 'entries', index: 1000, width: 1 }, 'tile/entries/x001/000.p/1'],
] as const)('%j stands at %s', (tile, path) => {
  expect(tilePath(tile)).toBe(path);
});

test('the tile that holds an entry', () => {
  expect(tileOf('entries', 700, 701)).toEqual({ level: 'entries', index: 2, width: 189 });
  expect(tileOf(1, 1, 70_000)).toEqual({ level: 1, index: 0, width: 256 });
  expect(tileOf(2, 0, 70_000)).toEqual({ level: 2, index: 0, width: 1 });
});

test('entries stand one behind the other', () => {
  const bundle = Buffer.concat(['a', 'bcd', ''].flatMap((text) => [Buffer.from([0, text.length]), Buffer.from(text)]));
  expect([0, 1, 2].map((at) => entryIn(bundle, at).toString())).toEqual(['a', 'bcd', '']);
  expect(() => entryIn(bundle, 3)).toThrow();
  expect(() => entryIn(bundle.subarray(0, 5), 1)).toThrow('too short');
});
