import type { Change, FileChange } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import type { NamedFile, SeenFile } from '../rule.ts';
import { fileRules, generalRules, rulesByKnownName } from '../rules/index.ts';
import { appliesTo, type Inspection, inspectFile } from './inspect-file.ts';
import { changedLines } from './line-count.ts';
import { type Namer, namer } from './names.ts';
import { readFiles } from './read-files.ts';

export interface SeenFiles {
  /** In the order of the change: sorted by path bytes. */
  readonly files: readonly SeenFile[];
  readonly addedLines: number;
  readonly deletedLines: number;
}

const contentRules = fileRules.filter((rule) => rule.needs === 'contents');

/**
 * Has the file rules look at every file. Contents are read one after another, a bounded amount ahead, and only where
 * a rule asks for them; what is kept of a file is its findings and notes.
 */
export async function inspectFiles(change: Change, configuration: Configuration): Promise<SeenFiles> {
  const inspection: Inspection = { byKnownName: rulesByKnownName, general: generalRules, configuration };
  const files: SeenFile[] = new Array(change.files.length);
  const waiting = new Waiting(change.files, await namer(change));
  let addedLines = 0;
  let deletedLines = 0;
  for await (const { file, contents } of readFiles(change, waiting.wanted())) {
    const { at, named } = waiting.take(file);
    const seen = inspectFile(named, contents, inspection);
    files[at] = seen instanceof Promise ? await seen : seen;
    const lines = changedLines(file, contents);
    addedLines += lines.added;
    deletedLines += lines.deleted;
  }
  for (const { at, named } of waiting.unwanted) files[at] = await inspectFile(named, undefined, inspection);
  return { files, addedLines, deletedLines };
}

interface Place {
  readonly at: number;
  readonly named: NamedFile;
}

/** Names files as they are asked for, so that names of all files are never held at once. */
class Waiting {
  readonly unwanted: Place[] = [];
  readonly #files: readonly FileChange[];
  readonly #name: Namer;
  readonly #places = new Map<FileChange, Place>();

  constructor(files: readonly FileChange[], name: Namer) {
    this.#files = files;
    this.#name = name;
  }

  /** The files whose contents some rule wants to see. */
  *wanted(): Generator<FileChange> {
    for (const [at, file] of this.#files.entries()) {
      const place = { at, named: this.#name(file) };
      if (needsContents(place.named)) {
        this.#places.set(file, place);
        yield file;
      } else this.unwanted.push(place);
    }
  }

  take(file: FileChange): Place {
    const place = this.#places.get(file) as Place;
    this.#places.delete(file);
    return place;
  }
}

/** A submodule's id is a commit of another repository: there is nothing to read here. */
function needsContents(named: NamedFile): boolean {
  const sides = [named.file.before, named.file.after].filter((side) => side !== undefined);
  if (sides.every(({ mode }) => mode === '160000')) return false;
  return contentRules.some((rule) => appliesTo(rule, named));
}
