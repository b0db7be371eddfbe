import type { Ecosystem } from '../hosts.ts';

/** One dependency as a manifest asks for it, or as a lockfile fixes it. */
export interface Dependency {
  /** Where it stands, unlike any other in the file: a section and a name, or a path in the tree. */
  readonly key: string;
  /** As the ecosystem writes it, normalised where the ecosystem does so. */
  readonly name: string;
  /** The range that is asked for, or the version that is fixed. */
  readonly version: string;
  /** An address, when the file gives one. */
  readonly source?: string;
  readonly integrity?: string;
  /** The lockfile tells that it runs a script when installed. */
  readonly scripts?: boolean;
  /** Whatever else the file says of it, as canonical JSON; in a manifest it must stay as it is for a pin update. */
  readonly rest?: string;
}

/** What a manifest or lockfile says. */
export interface DependencySet {
  readonly dependencies: readonly Dependency[];
  /** All other parts of the file, by name, as canonical JSON. */
  readonly other: ReadonlyMap<string, string>;
}

/** Reads one kind of file. */
export interface Reader {
  readonly ecosystem: Ecosystem;
  readonly kind: 'manifest' | 'lock';
  /** Of the base name, in lower case, or of the path where that is needed. */
  readonly matches: RegExp;
  /** Lockfiles of these manifests change with them (base names, lower case). */
  readonly manifests?: RegExp;
  /** Parts of a lockfile that its tool writes anew with every update: they change along with a pin. */
  readonly bookkeeping?: RegExp;
  /** Asynchronous where a parser has to be loaded. @throws SallyportError DEPENDENCIES_UNREADABLE */
  read(text: string): DependencySet | Promise<DependencySet>;
}
