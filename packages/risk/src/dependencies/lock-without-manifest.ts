import { readingOf } from '../classes.ts';
import { changeRule } from '../rule.ts';
import { readerOf } from './readers.ts';

/** A lockfile that changes alone is how a package is swapped under a manifest that nobody touched. */
export const lockWithoutManifest = changeRule({
  code: 'RISK_LOCK_WITHOUT_MANIFEST',
  title: 'A lockfile changes without its manifest',
  why: 'Reviewers skip lockfiles; an entry that points to another package or address installs it all the same.',
  remedy: 'Make the lockfile again from the manifest on a trusted machine, and compare.',
  *inspect({ files }) {
    const changed = new Set(files.map(({ file }) => baseName(file.path)));
    for (const { file, classes } of files) {
      const reader = readerOf(file.path);
      if (reader?.manifests === undefined || readingOf(classes) === 'test') continue;
      const { manifests } = reader;
      if (![...changed].some((name) => manifests.test(name)))
        yield { tier: 'high', path: file.path, message: `${baseName(file.path)} changes and no manifest does` };
    }
  },
});

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
