import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { openPrompt } from '@sallyport/gateway';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { chatBody, type Fixture, startFixture } from './support/fixture.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

const CHAT = '/openai/v1/chat/completions';
const SECRET = 'deploy-token-0123456789';
let directory: string;
let fixture: Fixture | undefined;
let identity: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'prompts-'));
  identity = await generateIdentity();
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
  await rm(directory, { recursive: true, force: true });
});

const kept = () => join(directory, 'prompts');
const start = async (recipient?: string) => {
  const prompts = `, prompts: { directory: ${kept()}, recipients: [${recipient ?? (await identityToRecipient(identity))}] }`;
  fixture = await startFixture(answerJson(chatAnswer()), {
    directory: join(directory, 'receipts'),
    receipts: prompts,
    env: { DEPLOY_TOKEN: SECRET },
    more: 'redact: { secrets: [{ env: DEPLOY_TOKEN }] }',
  });
  return fixture;
};

describe('prompts', () => {
  test('are kept as they were sent, once for each digest, and open with the key alone', async () => {
    const gateway = await start();
    const body = chatBody({ messages: [{ role: 'user', content: `The token is ${SECRET}.` }] });
    await Promise.all([gateway.call(CHAT, body), gateway.call(CHAT, body), gateway.call(CHAT, chatBody())]);
    await gateway.call(CHAT, body);
    const digests = new Set((await gateway.receipts()).map(({ prompt }) => prompt.sentSha256));
    expect(new Set(await readdir(kept()))).toEqual(new Set([...digests].map((digest) => `${digest}.age`)));
    const sent = gateway.provider.calls.find(({ body: bytes }) => bytes.includes('The token is'))?.body as Buffer;
    const file = `${sha256(sent)}.age`;
    const sealed = await readFile(join(kept(), file));
    expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    expect(sealed.includes('The token')).toBe(false);
    const opened = Buffer.from(await openPrompt(sealed, file, `# a comment\n${identity}\n`));
    expect([opened.equals(sent), opened.includes(SECRET)]).toEqual([true, false]);
    await expect(openPrompt(sealed, file, await generateIdentity())).rejects.toMatchObject({
      code: 'GATEWAY_PROMPT_SEALED',
    });
    await expect(openPrompt(sealed, `${'0'.repeat(64)}.age`, identity)).rejects.toMatchObject({
      code: 'GATEWAY_PROMPT_CHANGED',
    });
  });

  test('of refused calls are not kept', async () => {
    const gateway = await start();
    expect((await gateway.call(CHAT, chatBody({ max_tokens: 100_000 }))).status).toBe(403);
    expect(await readdir(kept())).toEqual([]);
  });

  test('that cannot be written let no call through', async () => {
    const gateway = await start();
    await rm(kept(), { recursive: true });
    await writeFile(kept(), 'a file where the folder should be');
    const response = await gateway.call(CHAT, chatBody());
    expect([response.status, gateway.provider.calls.length]).toEqual([503, 0]);
  });

  test('are not kept for a key that is none', async () => {
    await expect(start(`age1${'q'.repeat(58)}`)).rejects.toMatchObject({ code: 'GATEWAY_RECIPIENT_INVALID' });
    await expect(start('AGE-SECRET-KEY-1')).rejects.toMatchObject({ code: expect.stringMatching(/^CONFIG_/) });
  });
});
