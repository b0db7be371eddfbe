import { gunzipSync } from 'node:zlib';
import { tarMembers } from '../subject/tar.ts';
import { zipMembers } from './zip.ts';

/** A member of an archive, as far as builds come to differ in it. */
interface Member {
  readonly path: string;
  /** As the archive writes it. */
  readonly modified: number;
  readonly mode: number;
  readonly content: Buffer;
}

const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_NAMED = 5;

/** What differs between two files that are not the same: by the members of archives, else by the first byte. */
export function explainContents(one: Buffer, two: Buffer): string {
  const compressed = [one, two].map(unpacked);
  if (compressed[0] !== undefined && compressed[1] !== undefined) {
    const header = one.readUInt32LE(4) === two.readUInt32LE(4) ? [] : ['the time in the gzip header'];
    if (compressed[0].equals(compressed[1])) return header[0] ?? 'compressed in another way, the contents are the same';
    return [...header, explainContents(compressed[0], compressed[1])].join('; ');
  }
  const members = [one, two].map(membersOf);
  if (members[0] !== undefined && members[1] !== undefined) {
    const faults = compareMembers(members[0], members[1]);
    if (faults.length > 0) return faults.join('; ');
  }
  return firstByte(one, two);
}

function unpacked(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return undefined;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch {
    return undefined;
  }
}

function membersOf(bytes: Buffer): Member[] | undefined {
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50) return zipMembers(bytes);
  if (bytes.toString('latin1', 257, 262) !== 'ustar') return undefined;
  return [...tarMembers(bytes)].map(({ path, modified, mode, offset, size }) => ({
    ...{ path, modified, mode },
    content: bytes.subarray(offset, offset + size),
  }));
}

function compareMembers(one: readonly Member[], two: readonly Member[]): string[] {
  const second = new Map(two.map((member) => [member.path, member]));
  const both = one.filter(({ path }) => second.has(path));
  const differing = (test: (left: Member, right: Member) => boolean) =>
    both.filter((member) => test(member, second.get(member.path) as Member)).map(({ path }) => path);
  const names = new Set(one.map(({ path }) => path));
  const alone = [...one.filter(({ path }) => !second.has(path)), ...two.filter(({ path }) => !names.has(path))];
  const order = two.filter(({ path }) => names.has(path)).map(({ path }) => path);
  return [
    said(
      'in one archive only',
      alone.map(({ path }) => path),
    ),
    both.some(({ path }, index) => path !== order[index]) ? 'the order of the members' : '',
    said(
      'the times of',
      differing((left, right) => left.modified !== right.modified),
    ),
    said(
      'the modes of',
      differing((left, right) => left.mode !== right.mode),
    ),
    said(
      'the contents of',
      differing((left, right) => !left.content.equals(right.content)),
    ),
  ].filter((text) => text !== '');
}

function said(what: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '';
  return `${what} ${paths.slice(0, MAX_NAMED).join(', ')}${more}`;
}

function firstByte(one: Buffer, two: Buffer): string {
  const shorter = Math.min(one.length, two.length);
  let at = 0;
  while (at < shorter && one[at] === two[at]) at++;
  const sizes = one.length === two.length ? '' : `, ${one.length} and ${two.length} bytes`;
  return `from byte ${at} on${sizes}: ${shown(one, at)} and ${shown(two, at)}`;
}

/** A few characters around a place, so that a path or a time in it is seen. */
function shown(bytes: Buffer, at: number): string {
  return JSON.stringify(bytes.toString('latin1', Math.max(0, at - 12), at + 20).replace(/[^\x20-\x7e]/g, '.'));
}
