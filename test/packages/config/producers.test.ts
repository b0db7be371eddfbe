import { parseConfiguration } from '@sallyport/config';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const WORKFLOW = 'a/b/.github/workflows/c.yml@refs/heads/main';
const producer = (conditions: string) =>
  `evidence: { producers: [{ workflow: ${WORKFLOW}, issuer: "https://i.example.org", kinds: [tests], ${conditions} }] }`;
const file = (text: string) => Buffer.from(`version: 1\n${text}\n`);
const extending = (parent: string, own: string) =>
  parseConfiguration(file(`extends: acme/.github@${SHA}\n${own}`), {
    name: 'own.yml',
    readExtends: async () => file(parent),
  });

test('what is asked of a producer beside its name is read', async () => {
  const all =
    'repositoryId: 1, ownerId: 2, events: [push], runner: github-hosted, maxAgeMinutes: 60, timestamps: 1, logEntries: 2';
  const { evidence } = await parseConfiguration(file(producer(all)), { name: 'own.yml' });
  expect(evidence.producers[0]).toMatchObject({
    repositoryId: 1,
    events: ['push'],
    runner: 'github-hosted',
    logEntries: 2,
  });
});

describe("a repository keeps the conditions of its organisation's producers, or asks for more", () => {
  test.each([
    ['the same', 'repositoryId: 1', 'repositoryId: 1'],
    ['one more', '', 'repositoryId: 1'],
    ['fewer events', 'events: [push, schedule]', 'events: [push]'],
    ['a shorter time', 'maxAgeMinutes: 60', 'maxAgeMinutes: 30'],
    ['more logs', 'logEntries: 1', 'logEntries: 2'],
  ])('%s', async (_, parent, own) => {
    await expect(extending(producer(parent), producer(own))).resolves.toMatchObject({ version: 1 });
  });

  test.each([
    ['one fewer', 'repositoryId: 1', ''],
    ['another repository', 'repositoryId: 1', 'repositoryId: 2'],
    ['another owner', 'ownerId: 1', 'ownerId: 2'],
    ['more events', 'events: [push]', 'events: [push, schedule]'],
    ['another runner', 'runner: github-hosted', 'runner: self-hosted'],
    ['a longer time', 'maxAgeMinutes: 60', 'maxAgeMinutes: 61'],
    ['fewer logs', 'logEntries: 2', 'logEntries: 1'],
    ['fewer timestamps', 'timestamps: 2', 'timestamps: 1'],
    ['another commit', `workflowCommit: "${'a'.repeat(40)}"`, `workflowCommit: "${'b'.repeat(40)}"`],
  ])('not %s', async (_, parent, own) => {
    await expect(extending(producer(parent), producer(own))).rejects.toMatchObject({ code: 'CONFIG_LOOSENED' });
  });

  test('and its revocations hold beside those of its own', async () => {
    const { provenance } = await extending(
      'provenance: { revocations: [.github/organisation.json] }',
      'provenance: { revocations: [.github/own.json] }',
    );
    expect(provenance.revocations).toEqual(['.github/organisation.json', '.github/own.json']);
  });
});
