import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Producer } from '@sallyport/config';
import { EVIDENCE_KINDS, type EvidenceKind } from '@sallyport/core';
import { NO_REVOCATIONS, trustRoot } from '@sallyport/provenance';
import { openBundle } from '../../../packages/engine/src/evidence/trust.ts';

/** A bundle that a real Fulcio and a real log made, for a workflow's pull request; with the root to verify it by. */
const recorded = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/provenance/recorded.json'), 'utf8'),
) as { issuer: string; trustedRoot: object; bundle: object };

const OURS: Producer = {
  workflow: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
  issuer: recorded.issuer,
  kinds: ['tests', 'coverage'],
};
const THEIRS: Producer = {
  ...OURS,
  workflow: 'acme/shop/.github/workflows/other.yml@refs/heads/main',
  kinds: ['scan'],
};

/** The kinds for which the signer's word counts, or why it does not verify. */
async function kindsBy(producers: readonly Producer[], serverUrl?: string): Promise<readonly EvidenceKind[] | string> {
  const trusts = [trustRoot(JSON.stringify(recorded.trustedRoot), { name: 'the recorded root' })];
  const opened = await openBundle({
    bytes: Buffer.from(JSON.stringify(recorded.bundle)),
    name: 'a bundle',
    trust: { trusts, ...(serverUrl !== undefined && { serverUrl }) },
    producers,
    revocations: NO_REVOCATIONS,
  });
  return typeof opened === 'string' ? opened : EVIDENCE_KINDS.filter(opened.mayProduce);
}

describe("a certificate counts for a producer's kinds", () => {
  test.each<[string, readonly Producer[], readonly EvidenceKind[]]>([
    ['by its workflow and issuer', [OURS], ['tests', 'coverage']],
    ['among others', [THEIRS, OURS], ['tests', 'coverage']],
    ['of both, where two name it', [OURS, { ...OURS, kinds: ['sbom'] }], ['tests', 'coverage', 'sbom']],
    [
      'with every condition that it meets',
      [
        {
          ...OURS,
          repositoryId: 1,
          ownerId: 2,
          events: ['push', 'pull_request'],
          runner: 'github-hosted',
          workflowCommit: '0'.repeat(40),
          timestamps: 1,
          logEntries: 1,
        },
      ],
      ['tests', 'coverage'],
    ],
    [
      'only on the terms that it meets, where two name it',
      [OURS, { ...OURS, kinds: ['scan'], runner: 'self-hosted' }, { ...OURS, kinds: ['fuzz'], repositoryId: 7 }],
      ['tests', 'coverage'],
    ],
  ])('%s', async (_, producers, kinds) => expect(await kindsBy(producers)).toEqual(kinds));

  test.each<[string, readonly Producer[]]>([
    ['nobody', []],
    ['another workflow', [THEIRS]],
    ['another branch', [{ ...OURS, workflow: `${OURS.workflow}2` }]],
    ['a part of the name', [{ ...OURS, workflow: OURS.workflow.slice(0, -1) }]],
    ['a pattern', [{ ...OURS, workflow: 'acme/shop/.github/workflows/*@refs/heads/main' }]],
    ['another case', [{ ...OURS, workflow: OURS.workflow.replace('acme', 'Acme') }]],
    ['another issuer', [{ ...OURS, issuer: 'https://token.actions.githubusercontent.com' }]],
    ["the issuer's name with a slash more", [{ ...OURS, issuer: `${OURS.issuer}/` }]],
    ['another repository', [{ ...OURS, repositoryId: 2 }]],
    ['another owner', [{ ...OURS, ownerId: 1 }]],
    ['another event', [{ ...OURS, events: ['push'] }]],
    ['another runner', [{ ...OURS, runner: 'self-hosted' }]],
    ['another commit of the workflow', [{ ...OURS, workflowCommit: '1'.repeat(40) }]],
    ['a second authority', [{ ...OURS, timestamps: 2 }]],
    ['a second log', [{ ...OURS, logEntries: 2 }]],
    ['a signature of this minute', [{ ...OURS, maxAgeMinutes: 1 }]],
  ])('and for nothing where the configuration names %s', async (_, producers) => {
    expect(await kindsBy(producers)).toEqual(expect.any(String));
  });

  test('and for nothing where the workflows are those of another forge', async () => {
    expect(await kindsBy([OURS], 'https://github.example.com')).toEqual(expect.any(String));
  });
});
