import { type IncompleteBundle, resumeBundle, verifyBundle } from '@sallyport/provenance';
import { listen, readBody, sendJson } from '@sallyport/testing';
import { clock, recorded, signers, trust } from './recorded.ts';

const { tlogEntries, ...material } = recorded.bundle.verificationMaterial;
const incomplete = (url: string, over: object = {}): string =>
  JSON.stringify({
    schema: 'sallyport/incomplete-bundle/v1',
    bundle: { ...recorded.bundle, verificationMaterial: { ...material, tlogEntries: [] } },
    missing: [{ url, version: 2 }],
    ...over,
  } satisfies Record<keyof IncompleteBundle, unknown>);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: { code?: string }) => error.code,
  );

test('the entry is asked for with what the bundle holds, and makes it whole', async () => {
  const asked: unknown[] = [];
  const log = await listen(async (request, response) => {
    asked.push(JSON.parse((await readBody(request)).toString()));
    sendJson(response, 201, tlogEntries[0]);
  });
  try {
    const bundle = await resumeBundle(incomplete(log.url), { name: 'i.json', trust: trust() });
    const [{ sig } = { sig: '' }] = recorded.bundle.dsseEnvelope.signatures;
    expect(asked).toMatchObject([{ hashedRekordRequestV002: { signature: { content: sig } } }]);
    expect(await verifyBundle(JSON.stringify(bundle), { trust: trust(), expect: { signers }, clock })).toMatchObject({
      verified: true,
    });
  } finally {
    await log.close();
  }
});

test.each<[string, string, string]>([
  ['an entry that is not of this signature', 'other', 'PROVENANCE_SELF_CHECK_FAILED'],
  ['a log that has it already', 'conflict', 'PROVENANCE_LOG_CONFLICT'],
  ['a log that is still away', 'down', 'PROVENANCE_SERVICE_UNREACHABLE'],
])('%s', async (_, what, code) => {
  const log = await listen(async (_request, response) => {
    if (what === 'other') sendJson(response, 201, recorded.otherBundle.verificationMaterial.tlogEntries[0]);
    else sendJson(response, what === 'conflict' ? 409 : 503, {});
  });
  try {
    const limits = { retries: 0 };
    expect(await codeOf(resumeBundle(incomplete(log.url), { name: 'i.json', trust: trust(), limits }))).toBe(code);
  } finally {
    await log.close();
  }
});

test.each([
  ['no logs', { missing: [] }],
  ['a log that is a file', { missing: [{ url: 'file:///etc/passwd', version: 2 }] }],
  ['another schema', { schema: 'x' }],
  [
    'a key instead of a certificate',
    { bundle: { ...recorded.bundle, verificationMaterial: { publicKey: { hint: 'x' }, tlogEntries: [] } } },
  ],
])('%s is refused', async (_, over) => {
  const record = incomplete('http://127.0.0.1:9', over);
  expect(await codeOf(resumeBundle(record, { name: 'i.json', limits: { retries: 0 } }))).toBe(
    'PROVENANCE_INCOMPLETE_INVALID',
  );
});
