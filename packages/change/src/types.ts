import type { Subject } from '@sallyport/core';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

export interface ReadLimits {
  /** The most bytes of one object. */
  readonly maxBytes: number;
  /** The most bytes of all objects together. */
  readonly totalBytes: number;
}

/** An object's size, and its bytes when they were within the limits. */
export interface MaybeRead {
  readonly size: number;
  readonly bytes?: Buffer;
}

/**
 * Where git objects come from: a local repository (`git cat-file --batch`) or GitHub's API. Everything else in this
 * package is computed from objects alone, so that both give the same change.
 */
export interface ObjectStore {
  /** @throws SallyportError CHANGE_OBJECT_MISSING, CHANGE_OBJECT_CORRUPT, CHANGE_OBJECT_TOO_LARGE */
  read(oid: string, maxBytes?: number): Promise<GitObject>;
  /** Many objects in the order of `oids`; those that do not fit come without bytes. A store may leave this out. */
  readMany?(oids: readonly string[], limits: ReadLimits): Promise<readonly MaybeRead[]>;
  /** The size of an object without its bytes. */
  size(oid: string): Promise<number>;
  /** All merge bases of two commits. */
  mergeBases(a: string, b: string): Promise<string[]>;
  /** The commits that `head` has and `base` lacks, in any order; more than `limit` need not be listed. */
  commitsBetween?(base: string, head: string, limit: number): Promise<string[]>;
  close(): Promise<void>;
}

/** git's modes. 100644 file, 100755 executable, 120000 symbolic link, 160000 submodule. */
export type Mode = '100644' | '100755' | '120000' | '160000';

/** One side of a changed file. */
export interface FileSide {
  readonly mode: Mode;
  readonly oid: string;
}

export type FileStatus = 'added' | 'deleted' | 'modified' | 'renamed' | 'copied' | 'type-changed';

/** A changed file, without its contents. */
export interface FileChange {
  readonly status: FileStatus;
  /** The head's name (the base's for a deletion). Bytes that are not UTF-8 stand as `\xNN`. */
  readonly path: string;
  /** The same as bytes; globs match these. */
  readonly pathBytes: Buffer;
  /** The base's name, when it differs. */
  readonly previousPath?: string;
  readonly previousPathBytes?: Buffer;
  readonly before?: FileSide;
  readonly after?: FileSide;
}

/** One line that a change adds or removes. */
export interface ChangedLine {
  /** 1-based; in the head for an added line, in the base for a removed one. */
  readonly number: number;
  /** Without its line feed; a carriage return stays. Invalid UTF-8 is replaced by U+FFFD. */
  readonly text: string;
}

/** A file's contents on both sides, bounded. */
export interface FileContents {
  readonly before?: Buffer;
  readonly after?: Buffer;
  /** Either side has a NUL byte in its first 8,000 bytes, as git decides. */
  readonly binary: boolean;
  readonly added: readonly ChangedLine[];
  readonly removed: readonly ChangedLine[];
  /** Set when a side was too large to read; then the bytes and lines are absent and nobody may call it low. */
  readonly unreadable?: string;
}

export interface CommitIdentity {
  readonly name: string;
  readonly email: string;
  /** RFC 3339. */
  readonly date: string;
}

export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: CommitIdentity;
  readonly committer: CommitIdentity;
  readonly message: string;
  /** It carries a signature; whether that verifies is the forge's word. */
  readonly signed: boolean;
}

/** What a pull request would merge: from the merge base to the head. */
export interface Change {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** The base has commits that the head lacks: what is merged differs from what was tested. */
  readonly baseMoved: boolean;
  readonly subject: Subject;
  /** Sorted by path bytes. */
  readonly files: readonly FileChange[];
  /** From the oldest to the newest, the merge base excluded. */
  readonly commits: readonly Commit[];
  readonly objects: ObjectStore;
}
