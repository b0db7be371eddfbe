import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActRun } from '@sallyport/testing';
import { type Stack, startStack } from '../sigstore/stack.ts';
import { startAgentGateway } from './agent-gateway.ts';
import { Consumer, REPOSITORY, TOKENS } from './consumer.ts';

const FILES = {
  'README.md': '# Shop\n',
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'src/price.js': 'export const price = (cents) => cents;\n',
  'test/price.test.js': "import { test } from 'node:test';\ntest('a price', () => {});\n",
};

let stack: Stack;
let consumer: Consumer;

beforeAll(async () => {
  stack = await startStack();
  consumer = await Consumer.start(stack, FILES);
});

afterAll(async () => {
  await consumer?.stop();
  await stack?.stop();
});

const tip = (name: string) => consumer.tip(name);

/** Results by the jobs' own names; a calling job has none of its own. */
const results = (run: ActRun): Record<string, string> =>
  Object.fromEntries(
    Object.entries(run.jobs).flatMap(([name, { result }]) =>
      result === undefined ? [] : [[name.split('/').at(-1)?.trim(), result]],
    ),
  );

describe('the workflows, under act', () => {
  test("a person's tests and documents: tested, judged, signed by the workflow's identity, merged", async () => {
    const head = await consumer.forge.commit(
      REPOSITORY,
      'alice/tests',
      {
        'docs/prices.md': '# Prices\n',
        'test/more.test.js': "import { test } from 'node:test';\ntest('more', () => {});\n",
      },
      { author: 'alice', from: 'refs/heads/main', verified: true },
    );
    const pull = await consumer.forge.openPull(REPOSITORY, { head: 'alice/tests', author: 'alice' });
    const run = await consumer.judge(pull);
    expect(run.skipped).toEqual([]);
    expect(results(run)).toEqual({
      "Run the head's tests": 'success',
      'Judge the head': 'success',
      'Merge what was judged': 'success',
    });
    expect(run.exitCode).toBe(0);
    expect(pull.merged?.head).toBe(head);
    expect(await tip('main^{tree}')).toBe(await tip(`${head}^{tree}`));
    expect(stack.issuer.audiences).toContain('sigstore');
    expect(run.shown).not.toContain(TOKENS.job);
  });

  test("an agent's change that hides something: judged, refused, and nothing merges", async () => {
    const main = await tip('main');
    await consumer.forge.commit(
      REPOSITORY,
      'agent/tests',
      {
        'docs/refunds.md': '# Refunds\n\nPaid\u202e orders.\n',
        'package.json': '{ "name": "shop", "type": "module", "scripts": { "postinstall": "node x.js" } }\n',
      },
      { author: 'acme-agent[bot]', committer: 'web-flow', from: 'refs/heads/main', verified: true },
    );
    const pull = await consumer.forge.openPull(REPOSITORY, { head: 'agent/tests', author: 'acme-agent[bot]' });
    const run = await consumer.judge(pull);
    expect(results(run)).toMatchObject({ "Run the head's tests": 'success', 'Judge the head': 'failure' });
    expect(results(run)['Merge what was judged']).not.toBe('success');
    expect(run.shown).toContain('GATE_DENIED');
    expect(pull.merged).toBeUndefined();
    expect(await tip('main')).toBe(main);
    const [check] = consumer.forge.repository(REPOSITORY).checks.slice(-1);
    expect(check).toMatchObject({ name: 'sallyport', conclusion: 'failure' });
  });

  test("an agent's documentation: a model asked through the gateway, proposed, attested, judged, merged", async () => {
    const answer = {
      title: 'Explain words',
      body: 'As asked.',
      files: [{ path: 'docs/words.md', content: '# Words\n' }],
    };
    const gateway = await startAgentGateway(stack.issuer.issuer, JSON.stringify(answer));
    try {
      const asked = await consumer.ask(gateway.url);
      expect(results(asked)).toEqual({
        'Ask the model': 'success',
        'Open the pull request': 'success',
        'Sign how the change was made': 'success',
      });
      expect(asked.shown).not.toContain(TOKENS.agent);
      expect(gateway.prompts()).toEqual([expect.stringContaining('docs')]);
    } finally {
      await gateway.close();
    }
    const pull = consumer.forge.repository(REPOSITORY).pulls.at(-1);
    expect(pull?.author).toMatchObject({ login: 'acme-agent[bot]', id: 4242 });
    if (pull === undefined) return;
    const head = await tip(`refs/heads/${pull.head}`);
    const run = await consumer.judge(pull);
    expect(results(run)).toMatchObject({ 'Judge the head': 'success', 'Merge what was judged': 'success' });
    expect(pull.merged?.head).toBe(head);
    expect(await tip('main^{tree}')).toBe(await tip(`${head}^{tree}`));
  });

  test('every request was one that GitHub knows', () => {
    expect(consumer.forge.violations).toEqual([]);
    expect(consumer.forge.unknownRequests()).toEqual([]);
  });
});
