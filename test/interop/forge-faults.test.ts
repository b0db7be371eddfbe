import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultResponse, StepResult } from '@sallyport/testing';
import { DOCUMENT } from '../e2e/support/files.ts';
import { expectError, expectRefusal } from '../e2e/support/results.ts';
import { type Case, Scenario } from '../e2e/support/scenario.ts';

let scenario: Scenario;
let one: Case;

beforeAll(async () => {
  scenario = await Scenario.start();
  one = await scenario.propose({ files: DOCUMENT });
  await scenario.attest(one);
  expect(await scenario.gate(one)).toMatchObject({ outputs: { decision: 'allow' } });
});

afterAll(() => scenario.close());

const ALWAYS = 100;
const FACTS = /^GET .*\/pulls\/1$/;
const MERGE = /^PUT .*\/pulls\/1\/merge$/;
const later = { 'retry-after': '3600' };

/** A forge of its own whose gate runs, and fails, while the other tests do: these wait between their attempts. */
async function gateAlone(response: FaultResponse): Promise<StepResult> {
  const alone = await Scenario.start();
  try {
    const change = await alone.propose({ files: DOCUMENT });
    alone.forge.fault(FACTS, response, ALWAYS);
    return await alone.gate(change, { 'check-name': '' });
  } finally {
    await alone.close();
  }
}

/** The same for a merge that gets no answer, which ends after twenty seconds. */
async function mergeAlone(): Promise<{ result: StepResult; merged: boolean; asked: number }> {
  const alone = await Scenario.start();
  try {
    const change = await alone.propose({ files: DOCUMENT });
    await alone.attest(change);
    await alone.gate(change);
    alone.forge.fault(MERGE, 'hang', ALWAYS);
    const result = await alone.merge(change);
    const asked = alone.forge.requests.filter(({ method, path }) => MERGE.test(`${method} ${path}`)).length;
    return { result, merged: await alone.merged(change.number), asked };
  } finally {
    await alone.close();
  }
}

let unwell: Promise<{ failing: StepResult; resetting: StepResult; hanging: Awaited<ReturnType<typeof mergeAlone>> }>;

beforeAll(() => {
  const started = Promise.all([gateAlone({ status: 502 }), gateAlone('reset'), mergeAlone()]);
  unwell = started.then(([failing, resetting, hanging]) => ({ failing, resetting, hanging }));
  unwell.catch(() => undefined);
});

describe('a forge that does not tell the facts', () => {
  test.each<[string, FaultResponse, string]>([
    ['401', { status: 401, body: { message: 'Bad credentials' } }, 'GITHUB_UNAUTHORIZED'],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'GITHUB_NOT_FOUND'],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 'GITHUB_REFUSED'],
    ['429 with a long wait', { status: 429, headers: later }, 'GITHUB_RATE_LIMITED'],
    ['a page in place of JSON', { status: 200, body: 'a proxy was here' }, 'GITHUB_\\w+'],
  ])('%s: an error with a remedy, no decision', async (_, response, code) => {
    scenario.forge.fault(FACTS, response, ALWAYS);
    const result = await scenario.gate(scenario.fork(one), { 'check-name': '' });
    scenario.forge.clearFaults();
    expectError(result, code);
    expect(result.outputs.decision ?? 'error').toBe('error');
  });

  test('a 403 names the permission that the workflow lacks', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=read' };
    scenario.forge.fault(FACTS, { status: 403, headers }, ALWAYS);
    const result = await scenario.gate(scenario.fork(one), { 'check-name': '' });
    scenario.forge.clearFaults();
    expectError(result, 'GITHUB_FORBIDDEN');
    expect(result.log).toContain('pull-requests: read');
  });

  test('a 503 that passes is asked again, and the gate decides', async () => {
    scenario.forge.fault(FACTS, { status: 503 }, 1);
    expect(await scenario.gate(scenario.fork(one), { 'check-name': '' })).toMatchObject({
      outputs: { decision: 'allow' },
    });
  });
});

describe('a forge that does not merge', () => {
  test.each<[string, FaultResponse, string, 'refusal' | 'error']>([
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'GITHUB_FORBIDDEN', 'error'],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'GITHUB_NOT_FOUND', 'error'],
    ['405', { status: 405, body: { message: 'Pull Request is not mergeable' } }, 'GITHUB_NOT_MERGEABLE', 'refusal'],
    ['409', { status: 409, body: { message: 'Head branch was modified.' } }, 'GITHUB_HEAD_MOVED', 'refusal'],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 'GITHUB_REFUSED', 'error'],
    ['429', { status: 429, headers: later }, 'GITHUB_RATE_LIMITED', 'error'],
    ['500', { status: 500 }, 'GITHUB_MERGE_UNKNOWN', 'error'],
    ['a reset connection', 'reset', 'GITHUB_MERGE_UNKNOWN', 'error'],
  ])('%s: asked once, not merged, and it says so', async (_, response, code, kind) => {
    const before = scenario.forge.requests.length;
    scenario.forge.fault(MERGE, response, ALWAYS);
    const result = await scenario.merge(scenario.fork(one));
    scenario.forge.clearFaults();
    if (kind === 'refusal') expectRefusal(result, code);
    else expectError(result, code);
    const asked = scenario.forge.requests.slice(before).filter(({ method, path }) => MERGE.test(`${method} ${path}`));
    expect(asked).toHaveLength(1);
    expect(await scenario.merged(one.number)).toBe(false);
  });
});

test('502 and a reset connection, again and again, end in an error', async () => {
  const { failing, resetting } = await unwell;
  expectError(failing, 'GITHUB_UNAVAILABLE');
  expectError(resetting, 'GITHUB_UNREACHABLE');
});

test('a merge that is never answered: asked once, not known, and it says so', async () => {
  const { hanging } = await unwell;
  expectError(hanging.result, 'GITHUB_MERGE_UNKNOWN');
  expect(hanging).toMatchObject({ merged: false, asked: 1 });
});

test('once the forge is well again, the same verdict merges', async () => {
  expect(await scenario.merge(one)).toMatchObject({ outputs: { result: 'merged' } });
});
