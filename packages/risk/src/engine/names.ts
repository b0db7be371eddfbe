import type { Change, FileChange } from '@sallyport/change';
import type { FileClass } from '../classes.ts';
import { type KnownName, knownName, ordinaryRules } from '../paths/known-names.ts';
import type { NamedFile } from '../rule.ts';
import { vendored } from '../rules/vendored.ts';
import { type Imports, importerOf, importsOf } from './imports.ts';
import { landmarksOf } from './landmarks.ts';
import { type LinkNames, linkNames } from './link-names.ts';

/** Says what a file of the change is, by all of its names. */
export type Namer = (file: FileChange) => NamedFile;

/**
 * Reads the trees of base and head for what gives files further names or meanings: links and imports.
 * @throws what {@link Change.objects} throws
 */
export async function namer(change: Change): Promise<Namer> {
  const { objects, subject } = change;
  if (change.files.length === 0) return (file) => nameFile(file, NO_LINKS, []);
  const baseTree = await treeOf(change);
  const [base, head] = await Promise.all([landmarksOf(objects, baseTree), landmarksOf(objects, subject.gitTree)]);
  const links = await linkNames(objects, [...base.links, ...head.links]);
  const imports = await Promise.all([
    importsOf(objects, baseTree, base.instructions),
    importsOf(objects, subject.gitTree, head.instructions),
  ]);
  const complete = [base, head, ...imports].every((one) => one.complete);
  return (file) => {
    const named = nameFile(file, links, imports);
    return complete ? named : { ...named, allNamesKnown: false };
  };
}

const NO_LINKS: LinkNames = { namesOf: (path) => ({ names: [path], complete: true }) };

/** The tree of the merge base, from the commit's first line (gitformat-commit). */
async function treeOf({ objects, mergeBase }: Change): Promise<string> {
  const { bytes } = await objects.read(mergeBase);
  return bytes.toString('latin1', 'tree '.length, bytes.indexOf(0x0a));
}

function nameFile(file: FileChange, links: LinkNames, imports: readonly Imports[]): NamedFile {
  const own = file.previousPath === undefined ? [file.path] : [file.path, file.previousPath];
  const named = own.map((path) => links.namesOf(path));
  const names = [...new Set(named.flatMap((one) => one.names))];
  const folders = isFolderLike(file) ? own.flatMap(insideOf) : [];
  const importedBy = imports
    .flatMap((one) => names.map((name) => importerOf(one, name)))
    .find((importer) => importer !== undefined);
  const known = names.map((name) => (own.includes(name) ? knownName(name) : linkedName(name)));
  known.push(...folders.map((name) => knownName(name)).filter(({ codes }) => !codes.some(isOrdinary)));
  return {
    file,
    names,
    ...summaryOf(known, importedBy),
    allNamesKnown: named.every(({ complete }) => complete),
    ...(importedBy !== undefined && { importedBy }),
  };
}

/** A link or a submodule can stand where tools look for a folder: `.claude`, `.github`, `.github/workflows`. */
function isFolderLike({ before, after }: FileChange): boolean {
  return [before?.mode, after?.mode].some((mode) => mode === '120000' || mode === '160000');
}

function insideOf(path: string): string[] {
  return [`${path}/x`, `${path}/workflows/x`];
}

function isOrdinary(code: string): boolean {
  return ordinaryRules.some((rule) => rule.code === code);
}

/** A link into a folder of vendored code (a project that tests its own plugin, say) does not make own code vendored. */
function linkedName(name: string): KnownName {
  const known = knownName(name);
  const codes = known.codes.filter((code) => code !== vendored.code);
  return codes.length > 0 ? { ...known, codes } : { codes: [], class: 'documentation' };
}

export const IMPORTED = 'RISK_IMPORTED_INSTRUCTIONS';

/** How much a class weighs when a file has several. */
const WEIGHT: readonly FileClass[] = [
  'policy',
  'agent-instructions',
  'owners',
  'ci',
  'dependencies',
  'vendored',
  'deployment',
  'build',
  'configuration',
  'binary',
  'source',
  'generated',
  'other',
  'test',
  'documentation',
];

interface Summary {
  readonly known: ReadonlySet<string>;
  readonly classes: readonly FileClass[];
}

/** Files with one name of one kind are nearly all there are; they share what is said of them. */
const summaries = new Map<string, Summary>();

function summaryOf(known: readonly KnownName[], importedBy: string | undefined): Summary {
  const [only] = known;
  const key = known.length === 1 && only !== undefined && importedBy === undefined ? only.codes.join(' ') : undefined;
  const shared = key === undefined ? undefined : summaries.get(key);
  if (shared !== undefined) return shared;
  const summary = {
    known: new Set([...known.flatMap(({ codes }) => codes), ...(importedBy === undefined ? [] : [IMPORTED])]),
    classes: classesOf(known, importedBy),
  };
  if (key !== undefined) summaries.set(key, summary);
  return summary;
}

function classesOf(known: readonly KnownName[], importedBy: string | undefined): FileClass[] {
  const classes = new Set(known.map((one) => one.class));
  if (importedBy !== undefined) classes.add('agent-instructions');
  return WEIGHT.filter((one) => classes.has(one));
}
