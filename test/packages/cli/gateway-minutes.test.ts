import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runFor, runWithinMinutes } from '../../../packages/cli/src/commands/gateway/minutes.ts';
import type { CliIo } from '../../../packages/cli/src/io.ts';
import { type Fixture, startFixture, TOKEN } from '../gateway/support/fixture.ts';

let fixture: Fixture;
let said: string;
beforeEach(async () => {
  fixture = await startFixture(() => {}, {
    intent: '    models: ["openai/*"]\n    budget: { minutes: 10, per: run }\n',
  });
  said = '';
});
afterEach(() => fixture.stop());

const world = (env: Record<string, string> = { KEY: TOKEN }): CliIo => {
  const output = { write: (text: string) => (said += text) };
  return {
    stdin: process.stdin,
    stdout: output,
    stderr: output,
    isTTY: false,
    env: { PATH: process.env.PATH, ...env },
    cwd: '/',
    status: 0,
  };
};
const run = (most: number, command: readonly string[], env?: Record<string, string>) => {
  const options = { url: `${fixture.gateway.address}/`, most, tokenEnv: 'KEY', audience: 'a', format: 'text' as const };
  return runWithinMinutes(options, command, world(env));
};

describe('a command within minutes', () => {
  test.each([
    ['ended well', 'exit 0', 0],
    ['failed', 'exit 3', 3],
  ])('that %s gives back what it did not use', async (_, script, status) => {
    expect(await run(10, ['sh', '-c', script])).toBe(status);
    expect(said).toBe('10 minutes are reserved\nof 10 minutes, 1 were used\n');
    expect(await run(9, ['true'])).toBe(0);
  });

  test('that the budget does not cover is not run', async () => {
    await expect(run(11, ['false'])).rejects.toMatchObject({
      code: 'GATEWAY_NO_MINUTES',
      message: expect.stringContaining('403 GATEWAY_BUDGET_SPENT'),
    });
  });

  test('that is not there costs a minute', async () => {
    await expect(run(10, ['/no/such/program'])).rejects.toMatchObject({ code: 'GATEWAY_COMMAND_MISSING' });
    expect(said).toContain('1 were used');
  });

  test('that is late is ended, with all that it started', async () => {
    const started = performance.now();
    const script = 'sleep 61.25 & sleep 61.25';
    expect(await runFor(['sh', '-c', script], 100, world())).toBe(124);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(spawnSync('pgrep', ['-fx', 'sleep 61.25']).stdout.toString()).toBe('');
  });

  test('without its token: nothing runs', async () => {
    await expect(run(5, ['true'], {})).rejects.toMatchObject({ code: 'GATEWAY_NO_IDENTITY' });
  });
});
