import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Runner, type RunnerOptions } from '@sallyport/testing';

let suite: string;
let runner: Runner;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(suite, path)), { recursive: true });
  writeFileSync(join(suite, path), text);
}

const options = (more: Partial<RunnerOptions> = {}): RunnerOptions => ({
  suite,
  repository: 'acme/shop',
  event: { name: 'pull_request', payload: { number: 7, pull_request: { head: { sha: 'abc' } } } },
  token: 'ghs_secret_token',
  ...more,
});

const PROBE = `
name: probe
inputs:
  who: { required: true }
  token: { default: '\${{ github.token }}' }
  number: { default: '\${{ github.event.number }}' }
outputs: { greeting: { description: g } }
runs: { using: node24, main: ../../dist/probe/index.js, post: ../../dist/probe/post.js }
`;

const PROBE_MAIN = `
import { appendFileSync, readFileSync } from 'node:fs';
const env = process.env;
const input = (name) => env['INPUT_' + name.toUpperCase()];
console.log('::add-mask::hush');
console.log('number ' + input('number') + ' token ' + input('token') + ' hush');
console.log('::warning file=a.ts,line=3,title=T::look%0Ahere');
console.log('event ' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).number);
appendFileSync(env.GITHUB_OUTPUT, 'greeting<<EOF\\nhello\\n' + input('who') + '\\nEOF\\n');
appendFileSync(env.GITHUB_STATE, 'kept=yes\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\\n');
appendFileSync(env.GITHUB_ENV, 'LEFT=behind\\n');
console.log('home ' + (env.LOGNAME ?? 'none') + ' left ' + (env.LEFT ?? 'nothing'));
process.exitCode = input('who') === 'nobody' ? 1 : 0;
`;

beforeEach(() => {
  suite = mkdtempSync(join(tmpdir(), 'suite-'));
  write('package.json', '{"type":"module"}');
  write('actions/probe/action.yml', PROBE);
  write('dist/probe/index.js', PROBE_MAIN);
  write('dist/probe/post.js', "console.log('state ' + process.env.STATE_kept);");
  runner = new Runner(options());
});

afterEach(() => {
  runner.close();
  rmSync(suite, { recursive: true, force: true });
});

const probe = (who: string) => runner.run(join(suite, 'actions/probe'), { who });

describe('a JavaScript action', () => {
  test('gets its inputs, defaults and files, and leaves outputs, summary and state', async () => {
    const result = await probe('world');
    expect(result).toMatchObject({
      outcome: 'success',
      exitCode: 0,
      outputs: { greeting: 'hello\nworld' },
      summary: '# Done\n',
    });
    expect(result.annotations).toEqual([
      { level: 'warning', message: 'look\nhere', file: 'a.ts', line: 3, title: 'T' },
    ]);
    expect(result.log).toContain('number 7 token *** ***');
    expect(result.log).toContain('event 7');
    expect(result.log).toContain('state yes');
  });

  test('sees nothing of the machine, and what an earlier step left', async () => {
    expect((await probe('world')).log).toContain('home none left nothing');
    expect((await probe('world')).log).toContain('left behind');
  });

  test('fails by its exit code', async () => {
    expect(await probe('nobody')).toMatchObject({ outcome: 'failure', exitCode: 1 });
  });

  test('an input that its action.yml lacks is a mistake in the test', async () => {
    await expect(runner.run(join(suite, 'actions/probe'), { whom: 'x' })).rejects.toThrow(/no input whom/);
  });

  test('is killed when it takes too long', async () => {
    write('dist/probe/index.js', 'setInterval(() => {}, 1000);');
    const hasty = new Runner(options({ timeout: 300 }));
    expect(await hasty.run(join(suite, 'actions/probe'), { who: 'x' })).toMatchObject({
      outcome: 'failure',
      exitCode: null,
    });
    hasty.close();
  });
});

const COMPOSITE = `
name: chain
inputs: { who: { default: world } }
outputs:
  all: { value: '\${{ steps.first.outputs.greeting }} / \${{ steps.second.outputs.n }}' }
runs:
  using: composite
  steps:
    - id: first
      uses: $/actions/probe
      with: { who: '\${{ inputs.who }}' }
    - id: second
      if: \${{ steps.first.outcome == 'success' && github.event.number == 7 }}
      shell: bash
      env: { N: '\${{ github.event.number }}' }
      run: echo "n=$N" >> "$GITHUB_OUTPUT"
    - id: never
      if: \${{ inputs.who == 'other' }}
      shell: bash
      run: exit 1
    - id: rescue
      if: failure()
      shell: bash
      run: echo rescued
`;

describe('a composite action', () => {
  beforeEach(() => write('action.yml', COMPOSITE));

  test('chains steps by their outputs and conditions', async () => {
    const result = await runner.run(suite);
    expect(result.outputs).toEqual({ all: 'hello\nworld / 7' });
    expect(Object.entries(result.steps).map(([id, step]) => [id, step.outcome])).toEqual([
      ['first', 'success'],
      ['second', 'success'],
      ['never', 'skipped'],
      ['rescue', 'skipped'],
    ]);
  });

  test('a step that fails skips the others but for those that ask', async () => {
    const result = await runner.run(suite, { who: 'nobody' });
    expect(result.outcome).toBe('failure');
    expect(result.steps.second?.outcome).toBe('skipped');
    expect(result.steps.rescue?.log).toBe('rescued\n');
  });

  test("another repository's action is not fetched", async () => {
    write('action.yml', 'name: x\nruns: { using: composite, steps: [{ uses: "acme/other@v1" }] }');
    await expect(runner.run(suite)).rejects.toThrow(/no copy of acme\/other@v1/);
  });
});

describe('workflow commands', () => {
  test('in the middle of a line are text, and those that GitHub has withdrawn are refused', async () => {
    write('dist/probe/index.js', "console.log('text ::error::no'); console.log('::set-output name=x::y');");
    const result = await probe('world');
    expect(result.annotations).toEqual([]);
    expect(result.refusedCommands).toEqual(['::set-output name=x::y']);
  });

  test('between stop-commands are text', async () => {
    write('dist/probe/index.js', "console.log('::stop-commands::abc\\n::error::no\\n::abc::\\n::error::yes');");
    expect((await probe('world')).annotations.map(({ message }) => message)).toEqual(['yes']);
  });
});
