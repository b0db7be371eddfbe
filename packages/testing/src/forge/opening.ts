import { unprocessable } from './api-error.ts';
import type { Account, MergeMethod, PullRequest, Repository } from './model.ts';
import type { ForgeState } from './state.ts';

export interface NewPull {
  /** `branch`, or `owner:branch` of a fork. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly author: Account;
}

export const isMergeMethod = (value: unknown): value is MergeMethod =>
  value === 'merge' || value === 'squash' || value === 'rebase';

/** @throws ApiError 422 when a branch is missing, there is nothing to merge, or it is open already */
export async function openPull(state: ForgeState, repository: Repository, wanted: NewPull): Promise<PullRequest> {
  const [owner, branch] = wanted.head.includes(':') ? wanted.head.split(':') : [repository.owner, wanted.head];
  const headRepository = owner === repository.owner ? repository : forkOf(state, repository, owner ?? '');
  const head = await headRepository.git.resolve(`refs/heads/${branch}`);
  const base = await repository.git.resolve(`refs/heads/${wanted.base}`);
  if (head === undefined || base === undefined) throw unprocessable('Validation Failed: head or base is invalid');
  await shareObjects(repository, headRepository);
  if ((await repository.git.commitsBetween(base, head)).length === 0) {
    throw unprocessable(`No commits between ${wanted.base} and ${wanted.head}`);
  }
  const open = repository.pulls.find(
    (pull) => pull.state === 'open' && pull.head === branch && pull.base === wanted.base,
  );
  if (open?.headRepository === headRepository) throw unprocessable(`A pull request already exists for ${wanted.head}.`);
  const pull: PullRequest = {
    id: state.id(),
    number: repository.pulls.length + 1,
    head: branch ?? '',
    headRepository,
    author: wanted.author,
    createdAt: new Date().toISOString(),
    base: wanted.base,
    title: wanted.title,
    body: wanted.body,
    draft: wanted.draft,
    state: 'open',
    labels: [],
  };
  repository.pulls.push(pull);
  await syncPullRefs(repository);
  return pull;
}

function forkOf(state: ForgeState, repository: Repository, owner: string): Repository {
  return state.repository(`${owner}/${repository.name}`);
}

/** A fork's commits can be read from the repository that it was forked from, as on GitHub. */
async function shareObjects(repository: Repository, fork: Repository): Promise<void> {
  if (fork === repository) return;
  await repository.git.run(['fetch', '-q', fork.git.directory, '+refs/heads/*:refs/forks/*']);
}

/** Brings `refs/pull/N/head` up to date with the branches, as GitHub does after every push. */
export async function syncPullRefs(repository: Repository): Promise<void> {
  for (const pull of repository.pulls.filter(({ state }) => state === 'open')) {
    await shareObjects(repository, pull.headRepository);
    const head = await pull.headRepository.git.resolve(`refs/heads/${pull.head}`);
    if (head !== undefined) await repository.git.updateRef(`refs/pull/${pull.number}/head`, head);
  }
}
