import type { DiffEntry } from '../diff.ts';
import type { Repository } from '../model.ts';
import type { ForgeState } from '../state.ts';
import { accountView } from './account.ts';

/** `{ sha, tree, … }` of git itself: https://docs.github.com/en/rest/git/commits. */
export async function gitCommitView(
  state: ForgeState,
  repository: Repository,
  sha: string,
): Promise<Record<string, unknown>> {
  const commit = await repository.git.commit(sha);
  const api = `${state.url}/repos/${repository.fullName}`;
  const verified = repository.verifiedCommits.has(commit.sha);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `https://github.com/${repository.fullName}/commit/${commit.sha}`,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    author: commit.author,
    committer: commit.committer,
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${api}/git/commits/${parent}`, html_url: '' })),
    verification: {
      verified,
      reason: verified ? 'valid' : 'unsigned',
      signature: null,
      payload: null,
      verified_at: verified ? '2026-01-01T00:00:00Z' : null,
    },
  };
}

/** A commit with the accounts of its author and committer: https://docs.github.com/en/rest/commits/commits. */
export async function commitView(
  state: ForgeState,
  repository: Repository,
  sha: string,
): Promise<Record<string, unknown>> {
  const commit = await repository.git.commit(sha);
  const { sha: oid, node_id, html_url, parents, ...details } = await gitCommitView(state, repository, sha);
  const account = (email: string): Record<string, unknown> | null => {
    const found = state.accountByEmail(email);
    return found === undefined ? null : accountView(state, found);
  };
  return {
    sha: oid,
    node_id,
    html_url,
    url: `${state.url}/repos/${repository.fullName}/commits/${commit.sha}`,
    comments_url: '',
    commit: { ...details, comment_count: 0 },
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents,
  };
}

/** A changed file: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files. */
export async function fileView(
  repository: Repository,
  from: string,
  to: string,
  entry: DiffEntry,
): Promise<Record<string, unknown>> {
  const patch = await repository.git.patch(from, to, entry);
  return {
    sha: entry.sha,
    filename: entry.path,
    status: entry.status,
    additions: entry.additions,
    deletions: entry.deletions,
    changes: entry.additions + entry.deletions,
    blob_url: '',
    raw_url: '',
    contents_url: '',
    ...(entry.previousPath === undefined ? {} : { previous_filename: entry.previousPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}
