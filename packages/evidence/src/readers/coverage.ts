/** Hits by line number, by the file's path in the repository. */
export type LineHits = Map<string, Map<number, number>>;

/** Notes that a line can be covered and was run `hits` times; of several reports the highest number counts. */
export function addHits(lines: LineHits, { path, line, hits }: { path: string; line: number; hits: number }): void {
  const file = fileOf(lines, path);
  file.set(line, Math.max(hits, file.get(line) ?? 0));
}

/** The file's lines; makes an entry for a file without any, so that it is known to have been looked at. */
export function fileOf(lines: LineHits, path: string): Map<number, number> {
  const known = lines.get(path);
  if (known !== undefined) return known;
  const file = new Map<number, number>();
  lines.set(path, file);
  return file;
}
