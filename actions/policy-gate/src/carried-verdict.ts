import { gunzipSync, gzipSync } from 'node:zlib';
import { MAX_CHECK_TEXT } from '@sallyport/github';

const MAX_BYTES = 4 * 1024 * 1024;
const CARRIED = /<!-- sallyport-verdict ([A-Za-z0-9+/=]{1,65000}) -->/g;

/**
 * A signed verdict as a text that a check run carries and no page shows: where the run of a merge group finds it, with
 * no permission beside "checks". It is believed for its signature, wherever it stands.
 * @returns nothing where it is too long for a check run
 */
export function carriedVerdict(bundle: Uint8Array): string | undefined {
  const text = `<!-- sallyport-verdict ${gzipSync(bundle).toString('base64')} -->`;
  return text.length <= MAX_CHECK_TEXT ? text : undefined;
}

/** The bundles that a check run's text carries, unverified; what cannot be unpacked is none. */
export function verdictsCarriedBy(text: string): Buffer[] {
  return [...text.matchAll(CARRIED)].flatMap(([, packed = '']) => {
    try {
      return [gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_BYTES })];
    } catch {
      return [];
    }
  });
}
