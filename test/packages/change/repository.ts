import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { hashObject, type ObjectType } from '@sallyport/change';

export interface TestFile {
  readonly mode?: string;
  readonly content?: string | Uint8Array;
  /** In place of a content: what is there is not written. */
  readonly oid?: string;
}

/** Files by path; a path has one character for each byte. */
export type TestFiles = Readonly<Record<string, string | TestFile>>;

export interface TestCommit {
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly author?: string;
  readonly headers?: string;
  readonly time?: number;
}

type Entry = readonly [mode: string, name: string, oid: string];

/** A bare repository whose objects are written byte by byte, so that what git would refuse to make is there too. */
export class TestRepository {
  readonly dir = mkdtempSync(join(tmpdir(), 'sallyport-change-'));
  readonly #format: 'sha1' | 'sha256';
  readonly #written = new Set<string>();
  #time = 1_700_000_000;

  constructor(format: 'sha1' | 'sha256' = 'sha1') {
    this.#format = format;
    this.git('init', '-q', '--bare', `--object-format=${format}`, '.');
  }

  git(...args: string[]): Buffer {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.dir, maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  write(type: ObjectType, content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const oid = hashObject(type, bytes, '0'.repeat(this.#format === 'sha1' ? 40 : 64));
    if (this.#written.has(oid)) return oid;
    this.#written.add(oid);
    const folder = join(this.dir, 'objects', oid.slice(0, 2));
    if (!this.#written.has(folder)) mkdirSync(folder, { recursive: true });
    this.#written.add(folder);
    const framed = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    writeFileSync(this.objectFile(oid), deflateSync(framed, { level: 1 }));
    return oid;
  }

  objectFile(oid: string): string {
    return join(this.dir, 'objects', oid.slice(0, 2), oid.slice(2));
  }

  /** A tree of exactly these entries, in this order. */
  rawTree(entries: readonly Entry[]): string {
    const parts = entries.flatMap(([mode, name, oid]) => [
      Buffer.from(`${mode} ${name}\0`, 'latin1'),
      Buffer.from(oid, 'hex'),
    ]);
    return this.write('tree', Buffer.concat(parts));
  }

  tree(files: TestFiles): string {
    const entries: Entry[] = [];
    const folders = new Map<string, Record<string, string | TestFile>>();
    for (const [path, file] of Object.entries(files)) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.push(this.#entry(path, typeof file === 'string' ? { content: file } : file));
      else {
        const name = path.slice(0, slash);
        const folder = folders.get(name) ?? {};
        folder[path.slice(slash + 1)] = file;
        folders.set(name, folder);
      }
    }
    for (const [name, below] of folders) entries.push(['40000', name, this.tree(below)]);
    const key = ([mode, name]: Entry) => Buffer.from(mode === '40000' ? `${name}/` : name, 'latin1');
    return this.rawTree(entries.sort((a, b) => key(a).compare(key(b))));
  }

  #entry(name: string, { mode = '100644', content = '', oid }: TestFile): Entry {
    return [mode, name, oid ?? this.write('blob', content)];
  }

  commit(files: TestFiles | string, details: TestCommit = {}): string {
    const { parents = [], message = 'change\n', author = 'Ann <ann@example.com>', headers = '' } = details;
    const time = details.time ?? this.#time++;
    const tree = typeof files === 'string' ? files : this.tree(files);
    const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
    lines.push(`author ${author} ${time} +0000`, `committer Cy <cy@example.com> ${time} +0100`);
    return this.write('commit', `${lines.join('\n')}\n${headers}\n${message}`);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
