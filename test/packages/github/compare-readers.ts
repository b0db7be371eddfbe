/**
 * Reads the same commits from git and through GitHub's API (answered from the same repository, by the stand-in of the
 * tests), and says where the two changes differ.
 * Usage: node test/packages/github/compare-readers.ts --repo DIR… [--commits 20] [--show 5]
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Change, type Commit, openGitStore, readChange, readContents } from '@sallyport/change';
import { isSallyportError } from '@sallyport/core';
import { openGitHubStore } from '../../../packages/github/src/object-store.ts';
import { type CommitPair, commitPairs } from '../../../tools/evaluate/history.ts';
import { ObjectApi } from './object-api.ts';

const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true, default: [] },
    commits: { type: 'string', default: '20' },
    show: { type: 'string', default: '5' },
  },
});

/** `zone`: the same but for the time zone of an unsigned commit, which GitHub's API leaves out. */
type Outcome = 'same' | 'zone' | 'refused' | 'different';

interface Compared {
  readonly outcome: Outcome;
  readonly why?: string;
}

const counts: Record<Outcome, number> = { same: 0, zone: 0, refused: 0, different: 0 };
const shown: string[] = [];
for (const repository of values.repo) {
  for (const pair of commitPairs(repository, Number(values.commits))) {
    const { outcome, why = '' } = await compare(repository, pair);
    counts[outcome]++;
    if (outcome === 'refused' || outcome === 'different') shown.push(`${outcome} ${repository} ${pair.head} ${why}`);
  }
}
const all = Object.values(counts).reduce((sum, count) => sum + count);
console.log(
  `${all} commits: ${counts.same} the same, ${counts.zone} but for a time zone, ${counts.refused} refused by one reader, ${counts.different} different`,
);
for (const line of shown.slice(0, Number(values.show))) console.log(line);
// What a refused comparison had asked for may still be under way.
process.exit(counts.different > 0 ? 1 : 0);

async function compare(repository: string, range: CommitPair): Promise<Compared> {
  const git = await openGitStore(repository);
  const api = new ObjectApi(repository, git);
  try {
    const github = openGitHubStore({ owner: 'acme', repo: 'shop', request: api.request });
    const one = await told(await readChange(git, range));
    const other = await told(await readChange(github, range));
    if (isDeepStrictEqual(one, other)) return { outcome: 'same' };
    return { outcome: isDeepStrictEqual(inUtc(one), inUtc(other)) ? 'zone' : 'different' };
  } catch (error) {
    if (isSallyportError(error)) return { outcome: 'refused', why: `${error.code}: ${error.message}` };
    throw error;
  } finally {
    await git.close();
  }
}

type Told = Omit<Change, 'objects'> & { readonly contents: readonly unknown[] };

/** All that a change says, its contents included, as plain values. */
async function told({ objects, ...change }: Change): Promise<Told> {
  const contents: unknown[] = [];
  for await (const { file, contents: read } of readContents({ objects }, change.files)) {
    const { before, after, added, removed, binary, unreadable } = read;
    contents.push([file.path, before?.toString('hex'), after?.toString('hex'), added, removed, binary, unreadable]);
  }
  return { ...change, contents };
}

function inUtc(change: Told): Told {
  const utc = ({ author, committer, ...commit }: Commit): Commit => ({
    ...commit,
    author: { ...author, date: new Date(author.date).toISOString() },
    committer: { ...committer, date: new Date(committer.date).toISOString() },
  });
  return { ...change, commits: change.commits.map(utc) };
}
