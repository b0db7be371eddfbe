import { createPublicKey, verify } from 'node:crypto';
import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, test } from '@jest/globals';
import { startModelProvider, startOidcIssuer } from '@sallyport/testing';
import OpenAI from 'openai';

describe('the OIDC issuer', () => {
  test("signs GitHub's claims with a key that discovery leads to", async () => {
    const oidc = await startOidcIssuer({ claims: { repository: 'acme/app' } });
    try {
      const asked = await fetch(`${oidc.requestUrl}&audience=sigstore`, {
        headers: { authorization: `Bearer ${oidc.requestToken}` },
      });
      const { value } = (await asked.json()) as { value: string };
      const [head = '', body = '', signature = ''] = value.split('.');
      const discovery = (await (await fetch(`${oidc.issuer}/.well-known/openid-configuration`)).json()) as {
        jwks_uri: string;
      };
      const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: [Record<string, string>] };
      const key = createPublicKey({ key: keys[0], format: 'jwk' });
      expect(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
      const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
      expect(claims).toMatchObject({ iss: oidc.issuer, aud: 'sigstore', repository: 'acme/app' });
      expect(oidc.audiences).toEqual(['sigstore']);
    } finally {
      await oidc.close();
    }
  });

  test('gives nothing to a job without the request token', async () => {
    const oidc = await startOidcIssuer();
    expect((await fetch(`${oidc.requestUrl}&audience=x`)).status).toBe(401);
    await oidc.close();
  });
});

describe('the model provider, asked by the official clients', () => {
  const messages = [{ role: 'user' as const, content: 'Say hello.' }];

  test('Anthropic messages, whole and streamed', async () => {
    const provider = await startModelProvider(() => ({ text: 'Hello, whoever you are out there.', outputTokens: 9 }));
    const client = new Anthropic({ baseURL: provider.url, apiKey: 'x', maxRetries: 0 });
    const whole = await client.messages.create({ model: 'claude-x', max_tokens: 99, messages });
    expect(whole).toMatchObject({ model: 'claude-x', usage: { output_tokens: 9 } });
    const streamed = await client.messages.stream({ model: 'claude-x', max_tokens: 99, messages }).finalMessage();
    expect(streamed.content).toMatchObject([{ type: 'text', text: 'Hello, whoever you are out there.' }]);
    expect(streamed.usage.output_tokens).toBe(9);
    expect(provider.requests.map(({ path }) => path)).toEqual(['/messages', '/messages']);
    await provider.close();
  });

  test('OpenAI chat completions, whole and streamed, usage only when asked for', async () => {
    const provider = await startModelProvider(({ body }) => `${String(body.model)} says hello to you all`);
    const client = new OpenAI({ baseURL: `${provider.url}/v1`, apiKey: 'x', maxRetries: 0 });
    const whole = await client.chat.completions.create({ model: 'gpt-x', messages });
    expect(whole.choices[0]?.message.content).toBe('gpt-x says hello to you all');
    let text = '';
    const usages: unknown[] = [];
    const stream = await client.chat.completions.create({
      model: 'gpt-x',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? '';
      if (chunk.usage) usages.push(chunk.usage);
    }
    expect([text, usages.length]).toEqual(['gpt-x says hello to you all', 1]);
    await provider.close();
  });
});
