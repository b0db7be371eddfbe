import { isSallyportError, SallyportError } from '@sallyport/core';
import { readAttestationBlob } from './attestation-blob.ts';
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
  try {
    const bundles: unknown[] = [];
    let listed = 0;
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Page = await readPage(client, sha256, after);
      bundles.push(...page.bundles);
      listed += page.listed;
      if (listed > MAX_ATTESTATIONS) throw tooMany();
      after = page.next;
    }
    return bundles;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    client.log.info(`There are no attestations to read: ${(error as Error).message}`);
    return [];
  }
}

interface Page {
  readonly bundles: readonly unknown[];
  /** How many there are on it, those that cannot be read included. */
  readonly listed: number;
  /** The cursor of the next page. */
  readonly next: string | undefined;
}

async function readPage(client: GitHubClient, sha256: string, after: string): Promise<Page> {
  const { octokit, owner, repo } = client;
  const { data, headers } = await octokit.rest.repos.listAttestations({
    owner,
    repo,
    subject_digest: `sha256:${sha256}`,
    per_page: PAGE_SIZE,
    ...(after !== '' && { after }),
  });
  const bundles: unknown[] = [];
  const { attestations = [] } = data;
  for (const { bundle, bundle_url: url } of attestations) {
    const found = await (bundle ?? (url ? blobOrNone(client, url) : undefined));
    if (found !== undefined) bundles.push(found);
  }
  return { bundles, listed: attestations.length, next: attestations.length > 0 ? cursorIn(headers.link) : undefined };
}

/** One that cannot be read is said and left out: evidence that is not there never helps a change. */
async function blobOrNone(client: GitHubClient, url: string): Promise<unknown> {
  try {
    return await readAttestationBlob(client, url);
  } catch (error) {
    if (!isSallyportError(error)) throw error;
    client.log.warning(`${error.code}  ${error.message}`);
    return undefined;
  }
}

/** The page itself is asked for as the first was: only the cursor is taken from the answer. */
function cursorIn(link: string | undefined): string | undefined {
  const [, url = ''] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? [];
  return URL.canParse(url) ? (new URL(url).searchParams.get('after') ?? undefined) : undefined;
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

function tooMany(): SallyportError {
  return new SallyportError({
    code: 'GITHUB_TOO_MANY_ATTESTATIONS',
    message: `more than ${MAX_ATTESTATIONS} attestations are about one digest`,
    remedy: 'Delete those that nobody needs.',
  });
}
