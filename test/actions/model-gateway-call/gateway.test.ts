import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { type Gateway, parseGatewayConfig, startGateway, verifyChain } from '@sallyport/gateway';
import { runAction } from '@sallyport/runtime';
import { type ModelProvider, startModelProvider } from '@sallyport/testing';
import { run } from '../../../actions/model-gateway-call/src/run.ts';
import { fakeRunner } from '../../support/fake-runner.ts';

const TOKEN = 'caller-0123456789abcdefghijklmnopqrstuvwxyz';

describe('calling a model through the real gateway', () => {
  let folder: string;
  let provider: ModelProvider;
  let gateway: Gateway;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    writeFileSync(join(folder, 'prompt.txt'), 'Say hello.');
    const schema = { type: 'object', required: ['greeting'], properties: { greeting: { type: 'string' } } };
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
    provider = await startModelProvider(() => '{"greeting":"hello"}');
    gateway = await startGateway(configuration(), { port: 0 });
  });
  afterAll(async () => {
    await gateway.stop();
    await provider.close();
    rmSync(folder, { recursive: true });
  });

  function configuration() {
    const upstream = (format: string) => ({ format, url: provider.url });
    const value = {
      version: 1,
      listen: '127.0.0.1:0',
      upstreams: { one: upstream('openai'), anthropic: upstream('anthropic') },
      callers: [{ token: { sha256: sha256(TOKEN) }, intent: 'update-docs' }],
      intents: {
        'update-docs': {
          models: ['one/stub-*', 'anthropic/stub-*'],
          limits: { requestsPerMinute: 60, concurrent: 4, maxOutputTokens: 4096 },
          budget: { usd: 1, calls: 50, tokens: 400000, per: 'run' },
        },
      },
      prices: { 'one/*': { input: 1, output: 2 }, 'anthropic/*': { input: 1, output: 2 } },
      receipts: { directory: join(folder, 'receipts') },
    };
    const surroundings = { env: {}, cwd: folder };
    return parseGatewayConfig(Buffer.from(JSON.stringify(value)), { name: 'gateway.yml', surroundings });
  }

  async function call(inputs: Readonly<Record<string, string>>) {
    const runner = fakeRunner({
      inputs: {
        'gateway-url': gateway.address,
        'gateway-token': TOKEN,
        model: 'one/stub-1',
        'prompt-file': join(folder, 'prompt.txt'),
        'evidence-dir': join(folder, 'evidence'),
        ...inputs,
      },
    });
    await runAction('model-gateway-call', run, runner);
    return runner;
  }

  test.each([
    ['one/stub-1', 'false'],
    ['one/stub-1', 'true'],
    ['anthropic/stub-1', 'false'],
    ['anthropic/stub-1', 'true'],
  ])('%s, streamed: %s: the Statement is what the receipt says', async (model, stream) => {
    const runner = await call({ model, stream, 'schema-file': join(folder, 'schema.json') });
    expect(runner.failures).toEqual([]);
    expect(runner.outputs.get('answer')).toBe('{"greeting":"hello"}');
    const { predicate } = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    const [chain, sequence] = (runner.outputs.get('receipt') ?? '').split('/');
    const file = join(folder, 'receipts', `${chain}.jsonl`);
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const receipt = lines.find((line) => String(line.sequence) === sequence);
    expect(receipt).toMatchObject({
      outcome: 'ok',
      prompt: { sha256: predicate.prompt.sha256 },
      response: { sha256: predicate.response.sha256 },
      usage: { input: predicate.usage.input, output: predicate.usage.output },
      caller: { intent: 'update-docs' },
    });
    expect(await verifyChain(file)).toMatchObject({ problems: [] });
  });

  test.each([
    ['a model that the intent does not allow', { model: 'one/other-1' }],
    ['an upstream that is not there', { model: 'nowhere/stub-1' }],
    ['a token that nobody knows', { 'gateway-token': 'x'.repeat(40) }],
    ['more output than the intent allows', { 'max-output-tokens': '5000' }],
  ])('%s: refused with the code of the gateway', async (_, inputs) => {
    const runner = await call(inputs);
    expect(runner.failures[0]).toMatch(/^MODEL_CALL_REFUSED {2}4\d\d GATEWAY_/);
  });
});
