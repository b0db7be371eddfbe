import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { gateChange, loadConfiguration } from '@sallyport/engine';
import { localKeySigner, signStatement, trustKey } from '@sallyport/provenance';
import { ALICE, approval, BASE, BOB, factsOf, SOURCE_CHANGE } from './gate-case.ts';
import { type Content, makeRepository, removeRepositories } from './repository.ts';
import { SOURCE } from './statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-revoked-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

const { privateKey, publicKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const trust = trustKey(publicKey, { name: 'a.pub' });
const list = (...revoked: object[]) => JSON.stringify({ schema: 'sallyport/revocations/v1', revoked });
const NAMED = '.github/revocations.json';

/** Gates a change of source whose evidence is all there, signed with one key; `files` stand at its base. */
async function gated(files: Record<string, Content>, head: object = {}) {
  const config = { '.github/sallyport.yml': `version: 1\nprovenance: { revocations: [${NAMED}] }\n` };
  const base = { files: { ...BASE.files, ...config, ...files } };
  const repository = makeRepository(base, [{ files: { ...SOURCE_CHANGE.files, ...head } }]);
  const objects = await openGitStore(repository.directory);
  try {
    const change = await readChange(objects, { base: repository.base, head: repository.head });
    const evidenceDir = mkdtempSync(join(folder, 'e-'));
    for (const [index, make] of SOURCE.entries()) {
      const bundle = await signStatement(make(change.subject), localKeySigner(privateKey));
      writeFileSync(join(evidenceDir, `${index}.sigstore.json`), JSON.stringify(bundle));
    }
    const facts = { ...factsOf(repository, ALICE), reviews: [approval(BOB, repository.head)] };
    const configuration = await loadConfiguration(change);
    const bytes = JSON.stringify(facts);
    return await gateChange({
      change,
      configuration,
      evidenceDir,
      trust: { trusts: [trust] },
      facts: { bytes, name: 'f' },
    });
  } finally {
    await objects.close();
  }
}

const decisionOf = async (text: Content, head?: object) => {
  const { decision, evidence } = await gated({ [NAMED]: text }, head);
  return { decision: decision.decision, counted: evidence.counted.length, notes: evidence.notes };
};

test('a list that names nobody here takes nothing away', async () => {
  expect(await decisionOf(list({ keyId: `sha256:${'0'.repeat(64)}`, reason: 'x' }))).toEqual({
    decision: 'allow',
    counted: 4,
    notes: [],
  });
});

test('what a revoked key has signed counts for nothing, and that is said', async () => {
  const { decision, counted, notes } = await decisionOf(list({ keyId: trust.keyId, reason: 'the key leaked' }));
  expect([decision, counted, notes.length]).toEqual(['deny', 0, 4]);
  expect(notes[0]?.message).toBe('does not verify: revoked: revoked: the key leaked');
});

test('the head cannot take an entry away', async () => {
  const revoked = list({ keyId: trust.keyId, reason: 'x' });
  expect(await decisionOf(revoked, { [NAMED]: list() })).toMatchObject({ counted: 0 });
});

test.each<[string, Content, string]>([
  ['a list that is no list', '[]', 'PROVENANCE_REVOCATIONS_INVALID'],
  ['an entry with a mistyped key', list({ keyID: trust.keyId, reason: 'x' }), 'PROVENANCE_REVOCATIONS_INVALID'],
  ['a doubled key', '{"schema":"x","schema":"y"}', 'JSON_DUPLICATE_KEY'],
  ['a link', { link: 'other.json' }, 'REVOCATIONS_MISSING'],
])('%s: nothing is decided', async (_, content, code) => {
  await expect(decisionOf(content)).rejects.toMatchObject({ code });
});

test('a list that is not there: nothing is decided', async () => {
  await expect(gated({})).rejects.toMatchObject({ code: 'REVOCATIONS_MISSING' });
});
