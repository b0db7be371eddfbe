import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SallyportError } from '@sallyport/core';

/**
 * Finds a repository's git directory as git does: `dir` itself when it is bare, else `.git` (a folder, or the file of
 * a linked work tree) in it or in a folder above. Git gets the result in GIT_DIR, so its own search and its check of
 * the owner do not run; none of the commands that this package calls runs a program that a repository's
 * configuration names.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
export function findGitDirectory(dir: string): string {
  // A folder that is not there has folders above it, which may be in another repository.
  let at = isFolder(dir) ? resolve(dir) : undefined;
  while (at !== undefined) {
    if (existsSync(join(at, '.git'))) return join(at, '.git');
    if (isGitDirectory(at)) return at;
    at = at === dirname(at) ? undefined : dirname(at);
  }
  throw new SallyportError({
    code: 'CHANGE_NOT_A_REPOSITORY',
    message: `${dir} is not in a git repository`,
    remedy: 'Name a work tree or a bare git directory; in a workflow, check the repository out first.',
  });
}

function isGitDirectory(dir: string): boolean {
  return existsSync(join(dir, 'HEAD')) && isFolder(join(dir, 'objects')) && isFolder(join(dir, 'refs'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The commits at which a shallow clone ends; none when it is whole. */
export function shallowCommits(gitDirectory: string): ReadonlySet<string> {
  const file = join(commonDirectory(gitDirectory), 'shallow');
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'latin1').split('\n').filter(Boolean));
}

/** Follows a linked work tree's `.git` file and its `commondir` to the repository that holds the history. */
function commonDirectory(gitDirectory: string): string {
  let dir = gitDirectory;
  if (!isFolder(dir)) {
    const target = /^gitdir: (.*?)\n?$/s.exec(readFileSync(dir, 'utf8'))?.[1];
    if (target !== undefined) dir = resolve(dirname(dir), target);
  }
  const common = join(dir, 'commondir');
  return existsSync(common) ? resolve(dir, readFileSync(common, 'utf8').replace(/\n$/, '')) : dir;
}
