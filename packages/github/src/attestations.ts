import { isSallyportError, SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import { PAGE_SIZE } from './pages.ts';

/** More than these about one patch are nobody's honest work. */
const MAX_ATTESTATIONS = 500;

/**
 * Stores a bundle with GitHub, where it is found by the SHA-256 of what it is about. A bundle that is there already is
 * fine.
 * @throws SallyportError GITHUB_ATTESTATIONS_UNAVAILABLE, and the client's other codes
 */
export async function storeAttestation({ octokit, owner, repo }: GitHubClient, bundle: object): Promise<void> {
  try {
    await octokit.rest.repos.createAttestation({ owner, repo, bundle: { ...bundle } });
  } catch (error) {
    if (isSallyportError(error, 'GITHUB_CONFLICT')) return;
    throw isUnavailable(error) ? unavailable(error) : error;
  }
}

/**
 * The bundles that GitHub has about a digest. They are only found here: whether they are to be believed is for those
 * to say who verify them. None where the repository has no attestations.
 * @param sha256 64 hexadecimal digits
 * @throws SallyportError GITHUB_TOO_MANY_ATTESTATIONS, and the client's other codes
 */
export async function findAttestations(client: GitHubClient, sha256: string): Promise<unknown[]> {
  const { octokit, owner, repo, log } = client;
  try {
    const { data } = await octokit.rest.repos.listAttestations({
      owner,
      repo,
      subject_digest: `sha256:${sha256}`,
      per_page: PAGE_SIZE,
    });
    const found = (data.attestations ?? []).flatMap(({ bundle }) => bundle ?? []);
    const elsewhere = (data.attestations ?? []).length - found.length;
    if (elsewhere > 0) log.warning(`${elsewhere} attestations are kept elsewhere by GitHub; they are not read`);
    if (found.length > MAX_ATTESTATIONS) throw tooMany(found.length);
    return found;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    log.info(`There are no attestations to read: ${(error as Error).message}`);
    return [];
  }
}

function isUnavailable(error: unknown): boolean {
  return isSallyportError(error, 'GITHUB_NOT_FOUND') || isSallyportError(error, 'GITHUB_FORBIDDEN');
}

function unavailable(cause: unknown): SallyportError {
  return new SallyportError({
    code: 'GITHUB_ATTESTATIONS_UNAVAILABLE',
    message: `GitHub stores no attestations here: ${(cause as Error).message}`,
    remedy:
      'Add "attestations: write" under "permissions:" of the job; a private repository needs Enterprise Cloud, so hand the bundle on as an artifact there.',
    cause,
  });
}

function tooMany(found: number): SallyportError {
  return new SallyportError({
    code: 'GITHUB_TOO_MANY_ATTESTATIONS',
    message: `${found} attestations are about one patch; at most ${MAX_ATTESTATIONS} are read`,
    remedy: 'Delete those that nobody needs.',
  });
}
