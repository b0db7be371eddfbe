import { SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * A plain file at a commit. It walks the trees, since GitHub's contents endpoint follows links.
 * @throws SallyportError GITHUB_FILE_MISSING when it is not there, or is a link, a folder or too large
 */
export async function readFileAt(
  { octokit, owner, repo }: GitHubClient,
  commit: string,
  path: string,
): Promise<Uint8Array> {
  const where = `${owner}/${repo}/${path} at ${commit}`;
  const { data: root } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  let oid = root.tree.sha;
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: oid });
    const entry = data.tree.find((candidate) => candidate.path === segment);
    const last = index === segments.length - 1;
    const modes = last ? ['100644', '100755'] : ['040000'];
    if (data.truncated || entry === undefined || !modes.includes(entry.mode ?? '')) throw missing(where);
    oid = entry.sha ?? '';
  }
  const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
  if (blob.encoding !== 'base64' || (blob.size ?? 0) > MAX_BYTES) throw missing(where);
  return Buffer.from(blob.content, 'base64');
}

function missing(where: string): SallyportError {
  return new SallyportError({
    code: 'GITHUB_FILE_MISSING',
    message: `there is no plain file ${where}`,
    remedy: 'Check the path and the commit, and that the token can read that repository.',
  });
}
