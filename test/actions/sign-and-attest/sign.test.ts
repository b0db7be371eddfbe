import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeStatement, type Subject } from '@sallyport/core';
import { trustKey, verifyBundle } from '@sallyport/provenance';
import { runAction } from '@sallyport/runtime';
import { run as classify } from '../../../actions/classify-risk/src/run.ts';
import { run as sign } from '../../../actions/sign-and-attest/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

const TYPE = 'https://example.com/note/v1';

describe('sign-and-attest', () => {
  let scene: Scene;
  let number: number;
  let subject: Subject;
  beforeAll(async () => {
    scene = await openScene();
    ({ number } = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' } }));
    const runner = await scene.step(number, here());
    await runAction('classify-risk', classify, runner);
    subject = JSON.parse(runner.outputs.get('subject') ?? '');
  }, SLOW);
  afterAll(() => scene.close());

  const here = () => ({ 'repository-path': scene.forge.repository(REPOSITORY).git.directory });

  async function attest(folder: string, inputs: Readonly<Record<string, string>> = {}) {
    const runner = await scene.step(number, { ...here(), key: scene.privateKey, 'evidence-dir': folder, ...inputs });
    await runAction('sign-and-attest', sign, runner);
    return { runner, code: runner.failures[0]?.split(' ')[0] };
  }
  const write = (folder: string, name: string, about: Subject) =>
    writeFileSync(join(folder, name), JSON.stringify(changeStatement(about, TYPE, { text: 'hi' })));

  test('signs every Statement in the folder into a bundle that verifies', async () => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    const { runner, code } = await attest(folder);
    expect(code).toBeUndefined();
    const bundle = readFileSync(runner.outputs.get('bundle') ?? '');
    const trust = trustKey(scene.publicKey, { name: 'the key' });
    const subjects = [{ algorithm: 'gitCommit', value: subject.gitCommit }];
    expect(await verifyBundle(bundle, { trust, expect: { predicateType: TYPE, subjects } })).toMatchObject({
      verified: true,
    });
    bundle[bundle.indexOf('"sig"') + 10] = 0x41;
    expect(await verifyBundle(bundle, { trust, expect: {} })).toMatchObject({ verified: false });
  });

  test('signs nothing twice', async () => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    await attest(folder);
    const first = readFileSync(join(folder, 'a.sigstore.json'), 'utf8');
    const { runner } = await attest(folder);
    expect(readFileSync(join(folder, 'a.sigstore.json'), 'utf8')).toBe(first);
    expect(runner.lines.join('\n')).toContain('before');
  });

  test('signs again what has changed', async () => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    await attest(folder);
    writeFileSync(join(folder, 'a.intoto.json'), JSON.stringify(changeStatement(subject, TYPE, { text: 'other' })));
    await attest(folder);
    const bundle = JSON.parse(readFileSync(join(folder, 'a.sigstore.json'), 'utf8'));
    expect(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).toContain('other');
  });

  test.each([
    ['commit', { gitCommit: 'f'.repeat(40) }],
    ['tree', { gitTree: 'f'.repeat(40) }],
    ['patch', { patchSha256: 'f'.repeat(64) }],
  ])('refuses a Statement about another %s, and signs nothing beside it', async (_, other) => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    write(folder, 'b.intoto.json', { ...subject, ...other });
    expect((await attest(folder)).code).toBe('ATTEST_OTHER_SUBJECT');
    expect(readdirSync(folder).filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
  });

  test('follows no link', async () => {
    const folder = scene.folder();
    const elsewhere = scene.folder();
    write(elsewhere, 'a.intoto.json', subject);
    symlinkSync(join(elsewhere, 'a.intoto.json'), join(folder, 'a.intoto.json'));
    expect((await attest(folder)).code).toBe('ATTEST_NOTHING');
    const named = { statements: join(folder, 'a.intoto.json') };
    expect((await attest(folder, named)).code).toBe('EVIDENCE_FILE_UNREADABLE');
  });

  test('refuses what is no Statement', async () => {
    const folder = scene.folder();
    writeFileSync(join(folder, 'a.intoto.json'), '{"_type":"x"}');
    expect((await attest(folder)).code).toMatch(/^PROVENANCE_STATEMENT/);
  });

  test('makes a Statement out of a predicate', async () => {
    const folder = scene.folder();
    const predicate = join(scene.folder(), 'note.json');
    writeFileSync(predicate, '{"text":"hello"}');
    const { runner } = await attest(folder, { predicate, 'predicate-type': TYPE });
    expect(runner.outputs.get('bundle')).toBe(join(folder, 'note.sigstore.json'));
    expect((await attest(folder, { predicate })).code).toBe('ATTEST_PREDICATE_INCOMPLETE');
  });

  test('without a key and without an identity: says which permission is missing, and signs nothing', async () => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    const { runner } = await attest(folder, { key: '' });
    expect(runner.failures).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['a.intoto.json']);
  });

  test('the key is masked and stands in no output', async () => {
    const folder = scene.folder();
    write(folder, 'a.intoto.json', subject);
    const { runner } = await attest(folder);
    expect(runner.masked).toContain(scene.privateKey.trim());
    const said = [...runner.outputs.values(), ...runner.lines, ...runner.summaries].join('\n');
    expect(said).not.toContain('PRIVATE KEY');
  });
});
