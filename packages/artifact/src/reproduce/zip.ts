const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MAX_COMMENT = 65_557;

/**
 * The members of a zip archive by its central directory (APPNOTE.TXT 6.3.10, section 4.3.12), with what is stored of each;
 * undefined for what is none, or has more than the format's first version can count.
 */
export function zipMembers(bytes: Buffer) {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const members = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    members.push({
      path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      modified: bytes.readUInt32LE(at + 12),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      // The checksum and the size stand for the content.
      content: bytes.subarray(at + 16, at + 28),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}

function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - MAX_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
