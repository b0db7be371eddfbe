import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT_COMMIT_BUILD_TYPE, SLSA_PROVENANCE_TYPE } from '@sallyport/core';
import { gitText, type StepResult } from '@sallyport/testing';
import type { DemoGateway, Provider } from './gateway.ts';
import { type Case, runStep } from './jobs.ts';
import { AGENT, INTENT, REPOSITORY, UPSTREAM } from './sample/project.ts';
import { runSampleTests } from './sample/run-tests.ts';
import { TOKENS } from './world.ts';

const SCHEMA = {
  type: 'object',
  properties: { summary: { type: 'string' }, runsCode: { type: 'array', items: { type: 'string' } } },
  required: ['summary', 'runsCode'],
  additionalProperties: false,
};

/** The agent's job: asks a model, through the gateway, to describe the change for its reviewers. */
export async function callModel(one: Case, gateway: DemoGateway, provider: Provider): Promise<StepResult> {
  const diff = await gitText(one.checkout, ['diff', one.base, one.head]);
  const prompt = join(one.folder, 'prompt.txt');
  const schema = join(one.folder, 'answer.schema.json');
  writeFileSync(
    prompt,
    `Describe this change in two sentences for its reviewers, and name the files that run code.\n\n${diff}\n`,
  );
  writeFileSync(schema, JSON.stringify(SCHEMA));
  return runStep(one, {
    action: 'model-gateway-call',
    token: TOKENS.gate,
    inputs: {
      'gateway-url': gateway.url,
      'gateway-token': gateway.token,
      model: `${UPSTREAM}/${provider.model}`,
      format: provider.format,
      'prompt-file': prompt,
      'schema-file': schema,
      intent: INTENT,
    },
  });
}

/** Runs the head's tests where there is no secret, then makes their report a Statement. */
export async function collectTests(one: Case): Promise<StepResult> {
  const report = await runSampleTests(one.checkout, one.head, join(one.folder, 'head'));
  return runStep(one, { action: 'collect-evidence', token: TOKENS.gate, inputs: { tests: report } });
}

export const classify = (one: Case): Promise<StepResult> =>
  runStep(one, { action: 'classify-risk', token: TOKENS.gate });

/** Signs every Statement so far, and one that says which agent made the change under which intent. */
export function attest(one: Case, models: readonly string[]): Promise<StepResult> {
  const predicate = join(one.folder, 'agent-provenance.json');
  writeFileSync(predicate, JSON.stringify(agentProvenance(one, models), null, 2));
  return runStep(one, {
    action: 'sign-and-attest',
    token: TOKENS.gate,
    inputs: { predicate, 'predicate-type': SLSA_PROVENANCE_TYPE, key: readFileSync(one.setting.keys.private, 'utf8') },
  });
}

/** SLSA provenance v1 (https://slsa.dev/spec/v1.1/provenance) of a commit that an agent made. */
function agentProvenance(one: Case, models: readonly string[]): object {
  return {
    buildDefinition: {
      buildType: AGENT_COMMIT_BUILD_TYPE,
      externalParameters: { intent: INTENT, target: { repository: REPOSITORY, baseCommit: one.base } },
      internalParameters: { agent: { login: AGENT.login, id: AGENT.id, models: models.map((asked) => ({ asked })) } },
    },
    runDetails: { builder: { id: `https://github.com/${REPOSITORY}/.github/workflows/agent.yml@refs/heads/main` } },
  };
}

export const gate = (one: Case): Promise<StepResult> =>
  runStep(one, {
    action: 'policy-gate',
    token: TOKENS.gate,
    inputs: {
      'evidence-key': readFileSync(one.setting.keys.public, 'utf8'),
      key: readFileSync(one.setting.keys.private, 'utf8'),
    },
  });

export const merge = (one: Case): Promise<StepResult> =>
  runStep(one, {
    action: 'auto-merge',
    token: TOKENS.merge,
    inputs: {
      'verdict-key': readFileSync(one.setting.keys.public, 'utf8'),
      key: readFileSync(one.setting.keys.private, 'utf8'),
    },
  });
