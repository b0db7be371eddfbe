import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { openPrompt } from '@sallyport/gateway';
import { generateHybridIdentity, generateIdentity, identityToRecipient } from 'age-encryption';
import { toolPath } from '../../../tools/go/install.ts';
import { chatBody, startFixture } from '../../packages/gateway/support/fixture.ts';
import { answerJson, chatAnswer } from '../../packages/gateway/support/provider.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'age-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each([
  ['X25519', generateIdentity],
  ['post-quantum', generateHybridIdentity],
])('age itself opens what the gateway kept, with an %s key', async (_, generate) => {
  const identity = await generate();
  const key = join(directory, 'key.txt');
  writeFileSync(key, `${identity}\n`, { mode: 0o600 });
  const kept = mkdtempSync(join(directory, 'prompts-'));
  const fixture = await startFixture(answerJson(chatAnswer()), {
    receipts: `, prompts: { directory: ${kept}, recipients: [${await identityToRecipient(identity)}] }`,
  });
  const long = chatBody({ messages: [{ role: 'user', content: 'Grüße, 世界. '.repeat(20_000) }] });
  for (const body of [chatBody(), long]) await fixture.call('/openai/v1/chat/completions', body);
  const files = readdirSync(kept);
  expect(files).toHaveLength(2);
  for (const file of files) {
    const opened = execFileSync(toolPath('age'), ['-d', '-i', key, join(kept, file)], { maxBuffer: 10_000_000 });
    expect(`${sha256(opened)}.age`).toBe(file);
  }
  await fixture.stop();
});

test('the gateway’s reader opens what age itself made', async () => {
  const identity = await generateIdentity();
  const sealed = execFileSync(toolPath('age'), ['-r', await identityToRecipient(identity)], { input: 'a prompt' });
  const opened = await openPrompt(sealed, `${sha256('a prompt')}.age`, identity);
  expect(Buffer.from(opened).toString()).toBe('a prompt');
});
