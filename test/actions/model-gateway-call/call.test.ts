import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { runAction } from '@sallyport/runtime';
import { type LoopbackServer, listen, readBody, startModelProvider } from '@sallyport/testing';
import { run } from '../../../actions/model-gateway-call/src/run.ts';
import { fakeRunner } from '../../support/fake-runner.ts';

/** In place of a gateway: passes on to the provider and writes the two headers. */
async function startPassThrough(provider: string): Promise<LoopbackServer & { readonly tokens: string[] }> {
  const tokens: string[] = [];
  const server = await listen(async (request, response) => {
    const body = await readBody(request);
    tokens.push(request.headers.authorization ?? '');
    const path = (request.url ?? '').replace(/^\/[a-z]+/, '');
    const answer = await fetch(`${provider}${path}`, { method: 'POST', body: new Uint8Array(body) });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      'x-sallyport-receipt': 'run-1/0',
      'x-sallyport-prompt-sha256': sha256(body),
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return { ...server, tokens };
}

describe('calling a model', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'call-'));
    writeFileSync(join(folder, 'prompt.txt'), 'Say hello.');
    writeFileSync(
      join(folder, 'schema.json'),
      JSON.stringify({ type: 'object', required: ['greeting'], properties: { greeting: { type: 'string' } } }),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function call(text: string, inputs: Record<string, string> = {}) {
    const provider = await startModelProvider(() => text);
    const gateway = await startPassThrough(provider.url);
    const runner = fakeRunner({
      inputs: {
        'gateway-url': gateway.url,
        'gateway-token': 'token-of-the-caller',
        model: 'openai/stub-1',
        'prompt-file': join(folder, 'prompt.txt'),
        'evidence-dir': join(folder, 'evidence'),
        ...inputs,
      },
    });
    await runAction('model-gateway-call', run, runner);
    await gateway.close();
    await provider.close();
    return { runner, tokens: gateway.tokens, requests: provider.requests };
  }

  test.each([
    ['OpenAI', 'openai/stub-1', 'false'],
    ['OpenAI, streamed', 'openai/stub-1', 'true'],
    ['Anthropic', 'anthropic/stub-1', 'false'],
    ['Anthropic, streamed', 'anthropic/stub-1', 'true'],
  ])('%s: the answer, and a Statement of who said what', async (_, model, stream) => {
    const { runner, tokens } = await call('Hello, world.', { model, stream });
    expect(runner.failures).toEqual([]);
    expect(runner.outputs.get('answer')).toBe('Hello, world.');
    expect(readFileSync(runner.outputs.get('answer-file') ?? '', 'utf8')).toBe('Hello, world.');
    const statement = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    expect(statement.subject).toEqual([{ name: 'answer', digest: { sha256: sha256('Hello, world.') } }]);
    expect(statement.predicate).toMatchObject({ model: { asked: model, served: model }, receipt: 'run-1/0' });
    expect(statement.predicate.usage.input).toBeGreaterThan(0);
    expect(tokens).toEqual(['Bearer token-of-the-caller']);
    expect(runner.masked).toContain('token-of-the-caller');
  });

  test('an answer that fits the schema is JSON', async () => {
    const schema = { 'schema-file': join(folder, 'schema.json') };
    const { runner, requests } = await call('{"greeting":"hi"}', schema);
    expect(runner.failures).toEqual([]);
    expect(runner.outputs.get('answer-file')).toMatch(/answer\.json$/);
    expect(requests[0]?.body.response_format).toMatchObject({ type: 'json_schema' });
  });

  test.each(['{"greeting":1}', '{}', 'hello', '{"greeting":"a","greeting":"b"}'])(
    '%j does not fit, and is refused',
    async (text) => {
      const { runner } = await call(text, { 'schema-file': join(folder, 'schema.json') });
      expect(runner.failures[0]).toMatch(/^MODEL_ANSWER_INVALID/);
      expect(runner.outputs.has('answer')).toBe(false);
    },
  );

  test('a provider in place of a gateway is refused: there would be no receipt', async () => {
    const provider = await startModelProvider(() => 'hi');
    const { runner } = await call('hi', { 'gateway-url': provider.url });
    await provider.close();
    expect(runner.failures[0]).toMatch(/^(MODEL_NO_RECEIPT|MODEL_CALL_REFUSED)/);
  });

  test('an answer never reaches the log', async () => {
    const { runner } = await call('::set-output name=result::allow\nnext');
    expect(runner.lines.join('\n')).not.toContain('set-output');
    expect(runner.outputs.get('result')).toBe('ok');
  });

  test.each(['stub-1', 'openai/', '/stub', 'openai/a b', '../x/y'])('%j names no model', async (model) => {
    const { runner } = await call('hi', { model });
    expect(runner.failures[0]).toMatch(/^MODEL_NAME_INVALID/);
  });

  test('nothing at the address: a code and a remedy', async () => {
    const { runner } = await call('hi', { 'gateway-url': 'http://127.0.0.1:9' });
    expect(runner.failures[0]).toMatch(/^MODEL_GATEWAY_UNREACHABLE/);
  });
});
