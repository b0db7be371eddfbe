import type { SerializedBundle } from '@sigstore/bundle';
import { trustPublicGood } from '../roots/index.ts';

/** A log entry of a bundle, as a person looks it up. */
export interface LogLink {
  readonly index: string;
  /** Where the entry is shown; only for Sigstore's public-good Rekor v1 log, which alone has such a page. */
  readonly url?: string;
}

const SEARCH = 'https://search.sigstore.dev/';
const SEARCHED = 'https://rekor.sigstore.dev';

/** The log entries that a bundle names. They are to be believed once it has been verified. */
export function logLinksOf({ verificationMaterial }: SerializedBundle): LogLink[] {
  const known = trustPublicGood().root.tlogs.find(({ baseUrl }) => baseUrl === SEARCHED);
  const searched = known?.logId?.keyId.toString('base64');
  // A bundle that was signed with a key has none, and then not even an empty list.
  return (verificationMaterial.tlogEntries ?? []).map(({ logIndex, logId }) => {
    const index = String(logIndex ?? '0');
    const shown = logId.keyId === searched && /^\d+$/.test(index);
    return { index, ...(shown && { url: `${SEARCH}?logIndex=${index}` }) };
  });
}
