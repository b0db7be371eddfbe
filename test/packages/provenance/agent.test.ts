import { AGENT_COMMIT_BUILD_TYPE, isAbout } from '@sallyport/core';
import { interpretStatement } from '@sallyport/evidence';
import { type AgentRun, agentProvenance, checkStatement } from '@sallyport/provenance';

const subject = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const run: AgentRun = {
  intent: 'add-tests',
  task: { uri: 'https://github.com/acme/shop/issues/17', sha256: 'd'.repeat(64) },
  target: { repository: 'https://github.com/acme/shop', baseRef: 'refs/heads/main', baseCommit: 'e'.repeat(40) },
  agent: {
    runtime: { name: 'agent', version: '1' },
    models: [{ asked: 'anthropic/claude-sonnet-4', served: 'anthropic/claude-sonnet-4-20250514' }],
    tools: ['read', 'write'],
    prompts: ['f'.repeat(64)],
  },
  sandboxPolicy: { kind: 'bubblewrap', egress: [] },
  builder: 'https://github.com/acme/shop/.github/workflows/agent.yml@refs/heads/main',
  invocationId: 'https://github.com/acme/shop/actions/runs/1/attempts/1',
  startedOn: '2026-11-22T10:00:00Z',
  finishedOn: '2026-11-22T10:05:00Z',
  receipts: { chain: 'run-1', count: 3, last: '1'.repeat(64) },
  network: [{ host: 'gateway', allowed: true, count: 3 }],
};

test('an agent’s provenance is SLSA provenance v1 about the change', () => {
  const statement = agentProvenance(subject, run);
  expect(checkStatement(statement, { name: 's' })).toEqual(statement);
  expect(isAbout(statement, subject)).toBe(true);
  expect(statement).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: AGENT_COMMIT_BUILD_TYPE,
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/shop@refs/heads/main', digest: { gitCommit: 'e'.repeat(40) } },
        ],
      },
      runDetails: {
        builder: { id: run.builder },
        byproducts: [{ name: 'gateway-receipts' }, { name: 'observed-network' }],
      },
    },
  });
});

test('what evidence reads of it: the intent, the models, and the signed count of receipts', () => {
  expect(interpretStatement(agentProvenance(subject, run))).toEqual({
    outcome: 'evidence',
    evidence: {
      kind: 'agent-provenance',
      buildType: AGENT_COMMIT_BUILD_TYPE,
      intent: 'add-tests',
      models: ['anthropic/claude-sonnet-4', 'anthropic/claude-sonnet-4-20250514'],
      receipts: { count: 3, sha256: '1'.repeat(64), tokens: null, usd: null },
      egress: ['gateway'],
      baseCommit: 'e'.repeat(40),
    },
  });
});
