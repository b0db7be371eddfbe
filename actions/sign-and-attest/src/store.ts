import { readEvidence } from '@sallyport/action-kit';
import { parseJson } from '@sallyport/core';
import { type GitHubClient, storeAttestation } from '@sallyport/github';
import type { SerializedBundle } from '@sallyport/provenance';
import type { Signed } from './report.ts';

/** Stores bundles with GitHub, where others find them by what they are about. @throws SallyportError GITHUB_… */
export async function store(client: GitHubClient, signed: readonly Signed[]): Promise<void> {
  for (const { bundle } of signed) {
    if (bundle === undefined) continue;
    const value = parseJson(await readEvidence(bundle), { name: bundle });
    await storeAttestation(client, value as SerializedBundle);
  }
}
