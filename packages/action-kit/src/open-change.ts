import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type ObjectStore, openGitStore, readChange } from '@sallyport/change';
import { isSallyportError, SallyportError } from '@sallyport/core';
import { type GitHubClient, openRepositoryStore } from '@sallyport/github';
import type { Runner } from '@sallyport/runtime';
import type { ChangeInputs } from './change-inputs.ts';
import { clientOf } from './client.ts';
import { type ChangeRange, resolveRange } from './range.ts';

/** What a step judges, and where it read it. */
export interface OpenedChange {
  readonly change: Change;
  readonly range: ChangeRange;
  /** Nothing where there is no token. */
  readonly client: GitHubClient | undefined;
}

/**
 * Reads the change of a range, from the checkout when it holds the commits, else through GitHub's API, and closes it
 * afterwards.
 * @throws SallyportError CHANGE_…, GITHUB_…, CHANGE_NOWHERE
 */
export async function withChange<T>(
  inputs: ChangeInputs,
  runner: Runner,
  range: ChangeRange | undefined,
  use: (opened: OpenedChange) => Promise<T>,
): Promise<T> {
  const client = clientOf(inputs, runner);
  const known = range ?? (await resolveRange(inputs, runner, client));
  const change = await readFromAnywhere(inputs, runner, known, client);
  try {
    return await use({ change, range: known, client });
  } finally {
    await change.objects.close();
  }
}

async function readFromAnywhere(
  { repositoryPath }: ChangeInputs,
  runner: Runner,
  range: ChangeRange,
  client: GitHubClient | undefined,
): Promise<Change> {
  if (repositoryPath !== undefined) return readAndClose(await openGitStore(repositoryPath), range);
  if (isRepository(runner.environment.workspace)) {
    try {
      return await readAndClose(await openGitStore(runner.environment.workspace), range);
    } catch (error) {
      if (client === undefined || !isLacking(error)) throw error;
      runner.log.info(`The checkout does not hold the whole change (${error.code}); reading it through GitHub's API.`);
    }
  }
  if (client === undefined) throw nowhere();
  return readAndClose(openRepositoryStore(client), range);
}

/** A checkout of one commit, as actions/checkout makes it unless told otherwise. */
function isLacking(error: unknown): error is SallyportError {
  const codes = ['CHANGE_COMMIT_MISSING', 'CHANGE_SHALLOW', 'CHANGE_OBJECT_MISSING', 'CHANGE_NO_MERGE_BASE'];
  return codes.some((code) => isSallyportError(error, code));
}

async function readAndClose(store: ObjectStore, range: ChangeRange): Promise<Change> {
  try {
    return await readChange(store, range);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The workspace itself, not a folder above it: that would be another repository than the job's. */
function isRepository(directory: string): boolean {
  return (
    existsSync(join(directory, '.git')) ||
    (existsSync(join(directory, 'HEAD')) && existsSync(join(directory, 'objects')))
  );
}

function nowhere(): SallyportError {
  return new SallyportError({
    code: 'CHANGE_NOWHERE',
    message: 'there is neither a checkout nor a token to read the change with',
    remedy: 'Give "token", or check the repository out with "fetch-depth: 0", or name it with "repository-path".',
  });
}
