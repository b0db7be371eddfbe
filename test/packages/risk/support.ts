import { createHash } from 'node:crypto';
import { type Change, type GitObject, type ObjectStore, readChange } from '@sallyport/change';
import { type Configuration, defaultConfiguration } from '@sallyport/config';
import { type Classification, SallyportError } from '@sallyport/core';
import { classify } from '@sallyport/risk';

/** A file of a test: its text or bytes, or these with a mode (a link's text is its target, a submodule's its commit). */
export type TestFile = string | Uint8Array | { readonly mode: string; readonly bytes: string | Uint8Array };

/** A whole tree: paths (or their bytes as latin1 text, see `latin1`) and files. */
export type TestTree = Readonly<Record<string, TestFile>>;

export const executable = (bytes: string | Uint8Array): TestFile => ({ mode: '100755', bytes });
export const link = (target: string): TestFile => ({ mode: '120000', bytes: target });
export const submodule = (commit: string): TestFile => ({ mode: '160000', bytes: commit });

type Node = Map<string, Node | { mode: string; oid: string }>;

/** Git's objects in memory: enough of a store to read changes from. */
class MemoryStore implements ObjectStore {
  readonly #objects = new Map<string, GitObject>();

  put(type: GitObject['type'], bytes: Buffer): string {
    const oid = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    this.#objects.set(oid, { type, bytes });
    return oid;
  }

  async read(oid: string): Promise<GitObject> {
    const object = this.#objects.get(oid);
    if (object !== undefined) return object;
    throw new SallyportError({ code: 'CHANGE_OBJECT_MISSING', message: `no object ${oid}`, remedy: 'Write it first.' });
  }

  async size(oid: string): Promise<number> {
    return (await this.read(oid)).bytes.length;
  }

  async mergeBases(a: string): Promise<string[]> {
    return [a];
  }

  async close(): Promise<void> {}

  commit(tree: TestTree, parents: readonly string[]): string {
    const who = 'A <a@example.org> 1700000000 +0000';
    const lines = [`tree ${this.#tree(nodeOf(this, tree))}`, ...parents.map((oid) => `parent ${oid}`)];
    return this.put('commit', Buffer.from([...lines, `author ${who}`, `committer ${who}`, '', 'm', ''].join('\n')));
  }

  #tree(node: Node): string {
    const entries = [...node].map(([name, child]) => {
      const folder = child instanceof Map;
      const oid = folder ? this.#tree(child) : child.oid;
      const key = Buffer.from(folder ? `${name}/` : name, 'latin1');
      const mode = folder ? '40000' : child.mode;
      return {
        key,
        bytes: Buffer.concat([Buffer.from(`${mode} `), Buffer.from(`${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
      };
    });
    entries.sort((a, b) => Buffer.compare(a.key, b.key));
    return this.put('tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
  }
}

function nodeOf(store: MemoryStore, tree: TestTree): Node {
  const root: Node = new Map();
  for (const [path, file] of Object.entries(tree)) {
    const segments = (isLatin1Bytes(path) ? path.slice(BYTES.length) : Buffer.from(path).toString('latin1')).split('/');
    const name = segments.pop() as string;
    let node = root;
    for (const segment of segments) {
      if (!node.has(segment)) node.set(segment, new Map());
      node = node.get(segment) as Node;
    }
    node.set(name, entryOf(store, file));
  }
  return root;
}

const BYTES = 'bytes:';

/** A path given byte by byte, as latin1 text: for names that are not UTF-8. */
export const latin1 = (path: string): string => `${BYTES}${path}`;

function isLatin1Bytes(path: string): boolean {
  return path.startsWith(BYTES);
}

function entryOf(store: MemoryStore, file: TestFile): { mode: string; oid: string } {
  if (typeof file === 'string' || file instanceof Uint8Array) return entryOf(store, { mode: '100644', bytes: file });
  if (file.mode === '160000') return { mode: file.mode, oid: String(file.bytes) };
  return { mode: file.mode, oid: store.put('blob', Buffer.from(file.bytes as string)) };
}

/**
 * A change over whole trees: what is in `base` alone is deleted, what differs is modified. With one argument, files
 * are added to a repository that has only a README.
 */
export async function changeOf(head: TestTree, base?: TestTree): Promise<Change> {
  const store = new MemoryStore();
  const before = base ?? { README: 'x\n' };
  const after = base === undefined ? { ...before, ...head } : head;
  const from = store.commit(before, []);
  return readChange(store, { base: from, head: store.commit(after, [from]) });
}

/** The default configuration with other `tiers`, `critical` and `dependencies`. */
export function configurationOf(changes: Partial<Configuration> = {}): Configuration {
  return { ...defaultConfiguration(), ...changes };
}

/** Classifies a change over whole trees, as {@link changeOf} takes them. */
export async function judge(
  head: TestTree,
  base?: TestTree,
  configuration = configurationOf(),
): Promise<Classification> {
  return classify(await changeOf(head, base), configuration);
}

/** The tier alone. */
export async function tierOf(head: TestTree, base?: TestTree, configuration = configurationOf()): Promise<string> {
  return (await judge(head, base, configuration)).tier;
}
