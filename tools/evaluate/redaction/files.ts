import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder whose names fit, in the order of their paths; links and `.git` are passed over. */
export function* filesBelow(folder: string, fits: RegExp): Iterable<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesBelow(path, fits);
    else if (entry.isFile() && fits.test(entry.name)) yield path;
  }
}
