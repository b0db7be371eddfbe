import { describeBundle, verifyBundle } from '@sallyport/provenance/verify';
import fc from 'fast-check';
import { clock, recorded, signers, trust } from './recorded.ts';

const believed = trust();
const verify = (text: string) => verifyBundle(text, { trust: believed, expect: { signers }, clock });

/** Every place in a JSON value. */
function* places(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* places(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

test('whatever stands in whatever place, a bundle is refused and nothing is thrown', async () => {
  const everywhere = [...places(recorded.bundle)];
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
    fc.constantFrom('-1', '99999999999999999999', '1e9', '', null, [], {}),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...everywhere), anything, async (path, by) => {
      const changed = JSON.stringify(replaced(recorded.bundle, path, by));
      fc.pre(changed !== JSON.stringify(recorded.bundle));
      const { verified } = await verify(changed);
      // An absent field stands for its default, which some fields have anyway.
      if (verified)
        expect([path.at(-1), by]).toEqual([
          expect.stringMatching(/^(integratedTime|keyid|inclusionPromise)$/),
          expect.anything(),
        ]);
    }),
    { numRuns: 150 },
  );
});

test('whatever the bytes of certificate, timestamp and log entry, nothing is thrown', async () => {
  const fields = [
    ['verificationMaterial', 'certificate', 'rawBytes'],
    ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'],
    ['verificationMaterial', 'tlogEntries', 0, 'canonicalizedBody'],
    ['dsseEnvelope', 'payload'],
  ];
  const valueAt = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], recorded.bundle) as string;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fields),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (path, at, change, cut) => {
        const bytes = Buffer.from(valueAt(path), 'base64');
        const index = at % bytes.length;
        bytes[index] = (bytes[index] as number) ^ change;
        const altered = (cut ? bytes.subarray(0, index) : bytes).toString('base64');
        expect((await verify(JSON.stringify(replaced(recorded.bundle, path, altered)))).verified).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

test('inspecting a bundle whose certificate is none is an error with a code', () => {
  const text = JSON.stringify(replaced(recorded.bundle, ['verificationMaterial', 'certificate', 'rawBytes'], 'AAAA'));
  expect(() => describeBundle(text, { name: 'b' })).toThrow(
    expect.objectContaining({ code: 'PROVENANCE_BUNDLE_INVALID' }),
  );
});

test('inspecting whatever text gives a description or an error with a code', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => describeBundle(text, { name: 'b' })).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(PROVENANCE|JSON)_/) }),
      );
    }),
  );
});
