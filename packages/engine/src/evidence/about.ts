import { changeSubjects, isAbout, type Statement, type Subject } from '@sallyport/core';

/**
 * Is the Statement about this change: has it one subject for each of the commit, the tree and the patch? A single
 * subject that claims to be all three is none: a commit is not its tree. Further subjects are ignored.
 */
export function isAboutChange(statement: Statement, subject: Subject): boolean {
  if (!isAbout(statement, subject)) return false;
  const [commit = [], tree = [], patch = []] = changeSubjects(subject).map(({ digest }) =>
    holdersOf(statement, digest),
  );
  return commit.some((a) => tree.some((b) => a !== b && patch.some((c) => c !== a && c !== b)));
}

/** The subjects, by place, that have this digest. */
function holdersOf({ subject }: Statement, wanted: Readonly<Record<string, string>>): number[] {
  const [[algorithm = '', value] = []] = Object.entries(wanted);
  return subject.flatMap(({ digest }, index) =>
    Object.hasOwn(digest, algorithm) && digest[algorithm] === value ? [index] : [],
  );
}
