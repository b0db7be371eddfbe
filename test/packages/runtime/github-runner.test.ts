import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a few lines with the real runner in a process of their own, as a step runs. */
function step(body: string, variables: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const code = `import { githubRunner, runAction } from '@sallyport/runtime'; const runner = githubRunner(); ${body}`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH, ...files, ...variables },
    encoding: 'utf8',
  });
  const result = {
    status: done.status,
    stdout: done.stdout,
    stderr: done.stderr,
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
  rmSync(folder, { recursive: true });
  return result;
}

const commands = (stdout: string) => stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));

describe('the real runner', () => {
  test('reads inputs, and writes outputs with a delimiter that their text cannot know', () => {
    const { output } = step(`runner.output('reasons', runner.input('text'));`, {
      INPUT_TEXT: 'a\nghadelimiter_\nresult=allow',
    });
    expect(output).toMatch(/^reasons<<(ghadelimiter_[0-9a-f-]{36})\na\nghadelimiter_\nresult=allow\n\1\n$/);
  });

  test('lets no text start a command', () => {
    const { stdout } = step(`runner.log.info('x\\n::set-env name=A::b\\n##[error]y');`);
    expect(commands(stdout)).toEqual([]);
  });

  test('writes at most nine annotations and keeps one for the failure', () => {
    const { stdout } =
      step(`for (let i = 0; i < 30; i++) runner.annotate({ level: 'error', title: 't', message: 'm' + i });
      runner.fail('no');`);
    expect(commands(stdout)).toHaveLength(10);
    expect(stdout).toContain('t: m29');
  });

  test('cuts a summary before the runner would drop it', () => {
    const { summary } = step(`await runner.summary('x'.repeat(900000)); await runner.summary('y'.repeat(900000));`);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toContain('… cut:');
  });

  test('masks a secret and each of its lines', () => {
    const { stdout } = step(`runner.mask('first line\\nsecond line');`);
    expect(stdout).toContain('::add-mask::first line%0Asecond line');
    expect(stdout).toContain('::add-mask::second line');
  });

  test('says which permission is missing when the job has no identity', () => {
    const { status, stdout } = step(
      `await runAction('x', async (r) => void (await r.identityToken('sigstore')), runner);`,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('RUNTIME_NO_IDENTITY');
    expect(stdout).toContain('"id-token: write"');
  });

  test('says so when the event cannot be read', () => {
    const { status, stdout } = step(`await runAction('x', async (r) => void r.event(), runner);`);
    expect(status).toBe(1);
    expect(stdout).toContain('RUNTIME_EVENT_UNREADABLE');
  });
});
