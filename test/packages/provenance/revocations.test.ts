import { describeBundle, parseRevocations, verifyBundle } from '@sallyport/provenance/verify';
import { clock, IDENTITY, recorded, signers, trust } from './recorded.ts';

const bundle = JSON.stringify(recorded.bundle);
const { payloadSha256, signer } = describeBundle(bundle, { name: 'b' });
const run = signer.kind === 'certificate' ? (signer.claims.runInvocationUri ?? '') : '';
const list = (...revoked: object[]) =>
  parseRevocations(JSON.stringify({ schema: 'sallyport/revocations/v1', revoked }), { name: 'r.json' });

test.each<[string, object, boolean]>([
  ['its run', { run, reason: 'x' }, true],
  ['every attempt of its run', { run: run.replace(/\/attempts\/.*/, ''), reason: 'x' }, true],
  ['a run whose number begins alike', { run: run.replace(/\d\/attempts\/.*/, ''), reason: 'x' }, false],
  ['its identity', { identity: IDENTITY, reason: 'x' }, true],
  ['its identity, before', { identity: IDENTITY, to: '2020-01-01T00:00:00Z', reason: 'x' }, false],
  ['its identity, since', { identity: IDENTITY, from: '2020-01-01T00:00:00Z', reason: 'x' }, true],
  ['another identity', { identity: `${IDENTITY}x`, reason: 'x' }, false],
  ['a key', { keyId: `sha256:${'0'.repeat(64)}`, reason: 'x' }, false],
  ['its payload', { payload: payloadSha256, reason: 'x' }, true],
])('%s is revoked', async (_, entry, refused) => {
  const revocations = list({ keyId: `sha256:${'1'.repeat(64)}`, reason: 'another' }, entry);
  const verification = await verifyBundle(bundle, { trust: trust(), expect: { signers }, clock, revocations });
  expect(verification.verified).toBe(!refused);
  expect(verification.checks.at(-1)).toMatchObject({ id: 'revoked', result: refused ? 'fail' : 'pass' });
});

test.each([
  ['an unknown key', { run: 'x', reason: 'x', more: 1 }],
  ['no reason', { run }],
  ['a run that is no URL', { run: '4242', reason: 'x' }],
  ['a slash behind the run', { run: `${run}/`, reason: 'x' }],
  ['a key by its name', { keyId: 'release', reason: 'x' }],
  ['two things at once', { run: 'x', identity: 'y', reason: 'z' }],
  ['a time that is none', { identity: 'x', from: 'yesterday', reason: 'z' }],
  ['nothing', {}],
])('an entry with %s is an error', (_, entry) => {
  expect(() => list(entry)).toThrow(expect.objectContaining({ code: 'PROVENANCE_REVOCATIONS_INVALID' }));
});
