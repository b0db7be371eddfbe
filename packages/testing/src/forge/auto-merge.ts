import { mergeObstacle, mergePull } from './merging.ts';
import type { Repository } from './model.ts';

/** Merges what waited with auto-merge for a check, a status or a review, as GitHub does by itself. */
export async function settleAutoMerges(repository: Repository): Promise<void> {
  for (const pull of repository.pulls) {
    if (pull.state !== 'open' || pull.autoMerge === undefined) continue;
    if ((await mergeObstacle(repository, pull)) !== undefined) continue;
    await mergePull(repository, pull, { by: pull.autoMerge.by, method: pull.autoMerge.method });
  }
}
