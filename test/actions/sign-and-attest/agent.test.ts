import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_BASE, sha256 } from '@sallyport/core';
import { runAction } from '@sallyport/runtime';
import { modelCallStatement } from '../../../actions/model-gateway-call/src/main.ts';
import { run as gate } from '../../../actions/policy-gate/src/run.ts';
import { run as sign } from '../../../actions/sign-and-attest/src/run.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

describe("an agent's change", () => {
  let scene: Scene;
  let number: number;
  beforeAll(async () => {
    scene = await openScene();
    const files = { 'docs/agent.md': '# A\n' };
    ({ number } = await scene.pull({ branch: 'agent', author: 'acme-agent[bot]', files }));
  }, SLOW);
  afterAll(() => scene.close());

  const here = () => ({ 'repository-path': scene.forge.repository(REPOSITORY).git.directory, key: scene.privateKey });

  /** What model-gateway-call leaves in the agent's run. */
  function calls(model: string, intent = 'update-docs'): string {
    const path = join(scene.folder(), 'model-call.intoto.json');
    const answer = {
      text: '{}',
      model: model.split('/')[1] ?? '',
      usage: { input: 1, output: 1 },
      complete: true,
      toolCalls: [],
    };
    const statement = modelCallStatement(
      {
        gateway: 'http://127.0.0.1:8787',
        asked: model,
        taskSha256: sha256('task'),
        text: '{}',
        last: { answer, receipt: 'run-1/0', promptSha256: sha256('prompt'), responseSha256: sha256('response') },
        earlier: [],
        intent,
        at: '2026-11-22T10:00:00Z',
      },
      undefined,
    );
    writeFileSync(path, JSON.stringify(statement));
    return path;
  }

  /** What `sallyport receipts close` leaves of it. */
  function receipts(over: Readonly<Record<string, unknown>> = {}): string {
    const path = join(scene.folder(), 'receipts.intoto.json');
    const totals = { calls: 2, ok: 2, refused: 0, usd: 0.01, inputTokens: 900, outputTokens: 100, models: [] };
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'run-1', digest: { sha256: sha256('last') } }],
      predicateType: `${PREDICATE_BASE}/model-receipts/v1`,
      predicate: { chain: 'run-1', count: 2, last: sha256('last'), totals, ...over },
    };
    writeFileSync(path, JSON.stringify(statement));
    return path;
  }

  async function attest(inputs: Readonly<Record<string, string>>) {
    const runner = await scene.step(number, { ...here(), ...inputs });
    await runAction('sign-and-attest', sign, runner);
    return runner.failures[0]?.split(' ')[0];
  }

  async function judge() {
    const trust = { attestations: 'true', 'evidence-key': scene.publicKey };
    const runner = await scene.step(number, { ...here(), ...trust });
    await runAction('policy-gate', gate, runner);
    const failed = JSON.parse(runner.outputs.get('reasons') ?? '[]') as { id: string }[];
    return { decision: runner.outputs.get('decision'), failed: failed.map(({ id }) => id) };
  }

  const forget = () => scene.forge.repository(REPOSITORY).attestations.splice(0);

  test('is allowed once its provenance is signed and stored, and the gate finds it by the patch', async () => {
    expect((await judge()).decision).toBe('deny');
    const stored = { 'agent-calls': calls('stub/model-1'), intent: 'update-docs', store: 'true' };
    expect(await attest(stored)).toBeUndefined();
    expect(await judge()).toEqual({ decision: 'allow', failed: [] });
    expect(scene.forge.unknownRequests()).toEqual([]);
    forget();
  });

  test.each([
    ['a model that the intent does not allow', 'other/model-1', 'update-docs'],
    ['an intent that the agent does not have', 'stub/model-1', 'rewrite-everything'],
  ])('is denied with %s', async (_, model, intent) => {
    expect(await attest({ 'agent-calls': calls(model, intent), intent, store: 'true' })).toBeUndefined();
    expect((await judge()).decision).toBe('deny');
    forget();
  });

  test.each([
    ['calls without an intent', { 'agent-calls': 'calls.json' }, 'ATTEST_INTENT_INCOMPLETE'],
    ['an intent without calls', { intent: 'update-docs' }, 'ATTEST_INTENT_INCOMPLETE'],
  ])('%s: refused', async (_, inputs, code) => expect(await attest(inputs)).toBe(code));

  test('calls that were made for another intent: refused', async () => {
    const inputs = { 'agent-calls': calls('stub/model-1', 'add-tests'), intent: 'update-docs' };
    expect(await attest(inputs)).toBe('ATTEST_CALLS_INVALID');
  });

  const spent = (usd: number, tokens: number) => ({
    totals: { calls: 2, ok: 2, refused: 0, usd, inputTokens: tokens, outputTokens: 0, models: [] },
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['within its budget', {}, []],
    ['of more calls than its budget has', { count: 201 }, ['intent.budget']],
    ['of more tokens than its budget has', spent(0.01, 400_001), ['intent.budget']],
    ['of more money than its budget has', spent(2.01, 10), ['intent.budget']],
  ])('with closed receipts %s', async (_, over, failed) => {
    const inputs = { 'agent-calls': calls('stub/model-1'), intent: 'update-docs', 'agent-receipts': receipts(over) };
    expect(await attest({ ...inputs, store: 'true' })).toBeUndefined();
    expect(await judge()).toEqual({ decision: failed.length === 0 ? 'allow' : 'deny', failed });
    forget();
  });

  test.each([
    ['of another run', { chain: 'run-2' }],
    ['that end before the call', { count: 0 }],
    ['without a digest', { last: 'x' }],
    ['without figures', { totals: {} }],
    ['of another kind', undefined],
  ])('closed receipts %s: refused', async (_, over) => {
    const path = over === undefined ? calls('stub/model-1') : receipts(over);
    const inputs = { 'agent-calls': calls('stub/model-1'), intent: 'update-docs', 'agent-receipts': path };
    expect(await attest(inputs)).toBe('ATTEST_RECEIPTS_INVALID');
  });

  test('a repository without attestations: storing says what it takes, reading finds none', async () => {
    const inputs = { 'agent-calls': calls('stub/model-1'), intent: 'update-docs', store: 'true' };
    scene.forge.fault(/POST .*\/attestations$/, { status: 404 });
    expect(await attest(inputs)).toBe('GITHUB_ATTESTATIONS_UNAVAILABLE');
    scene.forge.fault(/GET .*\/attestations\//, { status: 404 });
    expect((await judge()).decision).toBe('deny');
  });
});
