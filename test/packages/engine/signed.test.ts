import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { collectEvidence, type Gated, gateChange, recordInputs, replay } from '@sallyport/engine';
import { verdictStatement } from '@sallyport/policy';
import { localKeySigner, NO_REVOCATIONS, signStatement, trustKey } from '@sallyport/provenance';
import { ALICE, approval, BASE, BOB, factsOf, SOURCE_CHANGE } from './gate-case.ts';
import { makeRepository, removeRepositories } from './repository.ts';
import { SOURCE, tests } from './statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-signed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

const SUBJECT = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };

function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    trust: trustKey(publicKey.export({ type: 'spki', format: 'pem' }).toString(), { name: 'a.pub' }),
  };
}

async function signed(secret: string, directory: string, make = tests(), subject = SUBJECT): Promise<string> {
  const bundle = await signStatement(make(subject), localKeySigner(secret, { name: 'a.key' }));
  const file = join(directory, 'tests.sigstore.json');
  writeFileSync(file, JSON.stringify(bundle));
  return file;
}

describe('signed evidence', () => {
  const [ours, theirs] = [keyPair(), keyPair()];
  const collect = (directory: string, trusts = [ours.trust]) =>
    collectEvidence({
      directory,
      subject: SUBJECT,
      configuration: defaultConfiguration(),
      unsigned: false,
      trust: { trusts },
      revocations: NO_REVOCATIONS,
    });

  test('counts by a key that is trusted', async () => {
    const directory = mkdtempSync(join(folder, 'a-'));
    await signed(ours.secret, directory);
    expect(await collect(directory)).toMatchObject({ items: [{ kind: 'tests', ok: true }], notes: [] });
  });

  test.each([
    ['by another key', async (directory: string) => signed(theirs.secret, directory)],
    [
      'about another change',
      async (directory: string) => signed(ours.secret, directory, tests(), { ...SUBJECT, gitTree: 'd'.repeat(40) }),
    ],
    [
      'with a byte changed',
      async (directory: string) => {
        const file = await signed(ours.secret, directory);
        const { readFileSync } = await import('node:fs');
        const bundle = JSON.parse(readFileSync(file, 'utf8'));
        const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('passes 0', 'passes 9');
        bundle.dsseEnvelope.payload = Buffer.from(payload).toString('base64');
        writeFileSync(file, JSON.stringify(bundle));
      },
    ],
    ['that is no bundle', async (directory: string) => writeFileSync(join(directory, 'x.sigstore.json'), '{}')],
  ])('counts for nothing %s, and that is said', async (_, prepare) => {
    const directory = mkdtempSync(join(folder, 'b-'));
    await prepare(directory);
    expect(await collect(directory)).toMatchObject({ items: [], notes: [{ message: expect.any(String) }] });
  });

  test('counts for nothing where nobody is trusted', async () => {
    const directory = mkdtempSync(join(folder, 'c-'));
    await signed(ours.secret, directory);
    expect(await collect(directory, [])).toMatchObject({
      items: [],
      notes: [{ message: expect.stringContaining('no key') }],
    });
  });
});

describe('replay', () => {
  const target = {
    repositoryId: 1,
    repository: 'acme/shop',
    pullRequest: 7,
    baseRef: 'main',
    baseCommit: '0'.repeat(40),
  };

  async function gated(alter: (result: Gated) => Gated = (result) => result) {
    const repository = makeRepository(BASE, [SOURCE_CHANGE]);
    const objects = await openGitStore(repository.directory);
    try {
      const change = await readChange(objects, { base: repository.base, head: repository.head });
      const evidenceDir = mkdtempSync(join(folder, 'e-'));
      SOURCE.forEach((make, index) => {
        writeFileSync(join(evidenceDir, `${index}.intoto.json`), JSON.stringify(make(change.subject)));
      });
      const facts = { ...factsOf(repository, ALICE), reviews: [approval(BOB, repository.head)] };
      const configuration = defaultConfiguration();
      const bytes = JSON.stringify(facts);
      const result = await gateChange({
        change,
        configuration,
        evidenceDir,
        unsigned: true,
        facts: { bytes, name: 'facts.json' },
      });
      const inputs = mkdtempSync(join(folder, 'i-'));
      await recordInputs(inputs, { change, configuration }, alter(result));
      const { predicate } = verdictStatement(result.decision, { target, at: new Date(0), statements: [] });
      return { inputs, predicate: JSON.parse(JSON.stringify(predicate)) };
    } finally {
      await objects.close();
    }
  }

  test('comes to the same', async () => {
    const { inputs, predicate } = await gated();
    expect(predicate.decision).toBe('allow');
    expect(await replay(predicate, inputs)).toMatchObject({ same: true });
  });

  test('shows the first difference', async () => {
    const { inputs, predicate } = await gated();
    const edited = { ...predicate, inputs: { ...predicate.inputs, facts: 'f'.repeat(64) } };
    expect(await replay(edited, inputs)).toMatchObject({
      same: false,
      difference: { at: 'inputs.facts', verdict: 'f'.repeat(64) },
    });
    expect(await replay({ ...predicate, tier: 'low' }, inputs)).toMatchObject({
      difference: { at: 'verdict.tier', replayed: 'medium' },
    });
  });

  test('has what the own policies said, by whom, and notices another word', async () => {
    const { inputs, predicate } = await gated((result) => {
      const opa = { version: '1.2.3', sha256: 'a'.repeat(64), pinned: true };
      const policies = { evaluated: [], denials: [], warnings: [], sha256: 'b'.repeat(64), opa };
      return { ...result, beside: { ...result.beside, policies } };
    });
    // The verdict was made without them: what is replayed has them, and the digest tells.
    expect(await replay(predicate, inputs)).toMatchObject({
      same: false,
      difference: { at: 'inputs.opa', verdict: null, replayed: 'a'.repeat(64) },
    });
  });

  test('refuses what is no record', async () => {
    await expect(replay({ decision: 'allow', tier: 'low', rules: [], inputs: {} }, folder)).rejects.toMatchObject({
      code: 'REPLAY_INPUTS_UNREADABLE',
    });
  });
});
