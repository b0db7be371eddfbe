import { logLinksOf, type SerializedBundle, trustPublicGood } from '@sallyport/provenance';
import { recorded } from './recorded.ts';

const bundleWith = (tlogEntries: unknown) =>
  ({ ...recorded.bundle, verificationMaterial: { tlogEntries } }) as unknown as SerializedBundle;
const idOf = (host: string) =>
  trustPublicGood()
    .root.tlogs.find(({ baseUrl }) => baseUrl === `https://${host}`)
    ?.logId?.keyId.toString('base64');

test('an entry of the public-good Rekor has a page; one of another log its index alone', () => {
  const [first, second] = ['rekor.sigstore.dev', 'log2025-1.rekor.sigstore.dev'].map((host) => ({
    logIndex: '77',
    logId: { keyId: idOf(host) },
  }));
  expect(logLinksOf(bundleWith([first, second]))).toEqual([
    { index: '77', url: 'https://search.sigstore.dev/?logIndex=77' },
    { index: '77' },
  ]);
});

test('what is no number becomes no address', () => {
  const entry = { logIndex: '1&x=)', logId: { keyId: idOf('rekor.sigstore.dev') } };
  expect(logLinksOf(bundleWith([entry]))).toEqual([{ index: '1&x=)' }]);
});

test('a bundle of a key has none', () => {
  expect(logLinksOf(bundleWith(undefined))).toEqual([]);
});
