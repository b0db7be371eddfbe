import { SallyportError } from '@sallyport/core';
import type { Commit, CommitIdentity, GitObject } from './types.ts';

/** A commit and the tree that it names. */
export interface ParsedCommit extends Commit {
  readonly tree: string;
}

/** Header lines that stand once; a second one would be read differently by different programs. */
const SINGLE = new Set(['tree', 'author', 'committer', 'encoding']);
const MAX_MESSAGE = 256 * 1024;

/**
 * Reads a commit object (gitformat-commit: header lines, an empty line, the message). A message beyond 256 KiB is cut.
 * @throws SallyportError CHANGE_NOT_A_COMMIT, CHANGE_COMMIT_MALFORMED
 */
export function parseCommit(oid: string, { type, bytes }: GitObject): ParsedCommit {
  if (type !== 'commit') throw notACommit(oid, type);
  const end = bytes.indexOf('\n\n');
  const headers = readHeaders(oid, bytes.subarray(0, end < 0 ? bytes.length : end));
  const decode = decoderOf(headers.get('encoding')?.[0]);
  const identity = (name: string) => parseIdentity(decode(Buffer.from(headers.get(name)?.[0] ?? '', 'latin1')));
  return {
    oid,
    tree: headers.get('tree')?.[0] ?? '',
    parents: headers.get('parent') ?? [],
    author: identity('author'),
    committer: identity('committer'),
    message: end < 0 ? '' : decode(bytes.subarray(end + 2, end + 2 + MAX_MESSAGE)),
    signed: headers.has('gpgsig') || headers.has('gpgsig-sha256'),
  };
}

function readHeaders(oid: string, bytes: Buffer): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const line of bytes.toString('latin1').split('\n')) {
    if (line.startsWith(' ')) continue; // A header's continuation: a signature or a tag, which nobody here reads.
    const space = line.indexOf(' ');
    const name = space < 0 ? line : line.slice(0, space);
    const values = headers.get(name) ?? [];
    if (values.length > 0 && SINGLE.has(name)) throw malformed(oid, `has two ${name} lines`);
    values.push(space < 0 ? '' : line.slice(space + 1));
    headers.set(name, values);
  }
  const ids = [...(headers.get('tree') ?? ['']), ...(headers.get('parent') ?? [])];
  if (!ids.every((id) => id.length === oid.length && /^[0-9a-f]+$/.test(id))) throw malformed(oid, 'names no tree');
  return headers;
}

/** `encoding` names another character set than UTF-8; one that is unknown is read as UTF-8 with replacements. */
function decoderOf(encoding = 'utf-8'): (bytes: Uint8Array) => string {
  return (bytes) => {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      return new TextDecoder().decode(bytes);
    }
  };
}

/** `Name <email> seconds zone`; what is missing is empty, as in `git log`. */
function parseIdentity(text: string): CommitIdentity {
  const open = text.indexOf('<');
  const close = text.indexOf('>', open);
  if (open < 0 || close < 0) return { name: text.trim(), email: '', date: dateOf('', '') };
  const [seconds = '', zone = ''] = text
    .slice(text.lastIndexOf('>') + 1)
    .trim()
    .split(' ');
  return { name: text.slice(0, open).trim(), email: text.slice(open + 1, close), date: dateOf(seconds, zone) };
}

/** RFC 3339 in the zone of the commit; the epoch when the commit has no readable time. */
function dateOf(seconds: string, zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d)([0-5]\d)$/.exec(zone) ?? [];
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const date = new Date((/^\d{1,12}$/.test(seconds) ? Number(seconds) : 0) * 1000 + offset * 60_000);
  if (date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0) return '1970-01-01T00:00:00Z';
  const suffix = offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
  return `${date.toISOString().slice(0, 19)}${suffix}`;
}

function notACommit(oid: string, type: string): SallyportError {
  return new SallyportError({
    code: 'CHANGE_NOT_A_COMMIT',
    message: `${oid} is a ${type}, not a commit`,
    remedy: 'Give the SHA of a commit; `git rev-parse NAME^{commit}` prints the one that a tag names.',
  });
}

function malformed(oid: string, why: string): SallyportError {
  return new SallyportError({
    code: 'CHANGE_COMMIT_MALFORMED',
    message: `commit ${oid} ${why}`,
    remedy: 'Run `git fsck`, and write the commit again with git.',
  });
}
