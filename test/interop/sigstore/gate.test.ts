import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '@sallyport/cli';
import { gitText } from '@sallyport/testing';
import { type Stack, startStack } from './stack.ts';

/** The whole way of one piece of evidence: report, Statement, a workflow's signature by real servers, the gate's decision. */
const PRODUCER = 'acme/ci/.github/workflows/test.yml@refs/heads/main';

/** The run of the issuer's standard claims. */
const RUN = 'https://github.com/acme/shop/actions/runs/4242';

let stack: Stack;
let repo: string;
let base: string;
let head: string;
beforeAll(async () => {
  stack = await startStack();
  repo = join(stack.folder, 'repo');
  mkdirSync(repo);
  await gitText(repo, ['init', '--quiet', '--initial-branch=main']);
  base = await commit({
    'src/a.js': 'export const a = 1;\n',
    '.github/trusted-root.json': readFileSync(stack.trustedRoot, 'utf8'),
    '.github/sallyport.yml': [
      'version: 1',
      'evidence:',
      '  producers:',
      `    - { workflow: "${PRODUCER}", issuer: "${stack.issuer.issuer}", kinds: [tests] }`,
      'provenance: { instance: { trustedRoot: .github/trusted-root.json } }',
      '',
    ].join('\n'),
  });
  head = await commit({ 'test/a.test.js': "test('a', () => expect(1).toBe(1));\n" });
  write('junit.xml', '<testsuite><testcase name="a"/></testsuite>');
  write('facts.json', JSON.stringify(facts()));
}, 120_000);
afterAll(() => stack?.stop());

async function commit(files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), text);
  }
  await gitText(repo, ['add', '--all']);
  await gitText(repo, ['commit', '--quiet', '--message=step']);
  return gitText(repo, ['rev-parse', 'HEAD']);
}

function facts() {
  const alice = { login: 'alice', id: 11, type: 'User' };
  const side = (ref: string, sha: string) => ({ ref, sha, repositoryId: 1 });
  return {
    schema: 'sallyport/facts/v1',
    now: '2026-11-22T10:00:00Z',
    repository: { id: 1, fullName: 'acme/shop', defaultBranch: 'main' },
    pullRequest: {
      ...{ number: 7, title: 'x', body: '', draft: false, labels: [], author: alice },
      ...{ base: side('main', base), head: side('topic', head) },
    },
    commits: [{ sha: head, author: alice, committer: alice, verified: true }],
    reviews: [],
    checks: [],
  };
}

const at = (name: string) => join(stack.folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);

async function sallyport(...argv: string[]): Promise<{ status: number; printed: Record<string, unknown> }> {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const io = {
    stdin: Readable.from(['']),
    stdout,
    stderr: stdout,
    isTTY: false,
    env: {},
    cwd: tmpdir(),
    status: 0 as const,
  };
  return { status: await run([...argv, '--format', 'json'], io), printed: JSON.parse(out) };
}

const range = () => ['--repo', repo, '--base', base, '--head', head];
const gate = (...more: string[]) =>
  sallyport('gate', ...range(), '--evidence-dir', at('evidence'), '--facts', at('facts.json'), ...more);

/** Makes the evidence and signs it as this workflow. */
async function produce(workflow: string): Promise<void> {
  rmSync(at('evidence'), { recursive: true, force: true });
  const made = await sallyport(
    'evidence',
    '--kind',
    'tests',
    '--report',
    at('junit.xml'),
    ...range(),
    '--out',
    at('evidence'),
  );
  expect(made.status).toBe(0);
  write('token', stack.issuer.token('sigstore', { job_workflow_ref: workflow }));
  const signed = await sallyport(
    ...['attest', '--statement', at('evidence/tests.intoto.json'), '--identity-token', at('token')],
    ...['--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot],
    ...['--out', at('evidence/tests.sigstore.json')],
  );
  expect(signed.status).toBe(0);
}

test('evidence counts when the workflow that may produce it has signed it', async () => {
  await produce(PRODUCER);
  expect(await gate()).toMatchObject({ status: 0, printed: { decision: 'allow' } });
});

test.each([
  ['the same workflow on another branch', PRODUCER.replace('main', 'main2')],
  ['a workflow of the same name elsewhere', PRODUCER.replace('acme/ci', 'evil/ci')],
])('it does not when %s has', async (_, workflow) => {
  await produce(workflow);
  expect(await gate()).toMatchObject({ status: 1, printed: { decision: 'deny' } });
});

test('nor when nobody has signed it', async () => {
  await produce(PRODUCER);
  rmSync(at('evidence/tests.sigstore.json'));
  expect(await gate()).toMatchObject({ status: 1, printed: { decision: 'deny' } });
  expect(await gate('--unsigned')).toMatchObject({ status: 0, printed: { unsigned: true } });
});

test('nor when a byte of it has changed since', async () => {
  await produce(PRODUCER);
  const bundle = JSON.parse(readFileSync(at('evidence/tests.sigstore.json'), 'utf8'));
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
  bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"passedTests":["a"]', '"passedTests":["b"]')).toString(
    'base64',
  );
  write('evidence/tests.sigstore.json', JSON.stringify(bundle));
  expect(await gate()).toMatchObject({ status: 1, printed: { decision: 'deny' } });
});

describe('after an incident', () => {
  const revoking = (entry: object) =>
    write('revoked.json', JSON.stringify({ schema: 'sallyport/revocations/v1', revoked: [{ ...entry, reason: 'x' }] }));

  /** The same change onto a base that has a list of revocations. */
  async function gateOnto(entry: object) {
    revoking(entry);
    const files = {
      '.github/revocations.json': readFileSync(at('revoked.json'), 'utf8'),
      '.github/sallyport.yml': `${readFileSync(join(repo, '.github/sallyport.yml'), 'utf8').replace(
        /provenance: \{/,
        'provenance: { revocations: [.github/revocations.json],',
      )}`,
    };
    const before = [base, head];
    await gitText(repo, ['checkout', '--quiet', '-B', 'after', base]);
    base = await commit(files);
    head = await commit({ 'test/a.test.js': "test('a', () => expect(1).toBe(1));\n" });
    write('facts.json', JSON.stringify(facts()));
    try {
      await produce(PRODUCER);
      return await gate();
    } finally {
      [base = '', head = ''] = before;
      write('facts.json', JSON.stringify(facts()));
      await gitText(repo, ['checkout', '--quiet', 'main']);
    }
  }

  test.each([
    ['another run', { run: `${RUN}1` }, 'allow'],
    ['the run', { run: RUN }, 'deny'],
    ['its first attempt', { run: `${RUN}/attempts/1` }, 'deny'],
    ['its second attempt', { run: `${RUN}/attempts/2` }, 'allow'],
    [
      'the workflow, since this year',
      { identity: `https://github.com/${PRODUCER}`, from: '2026-01-01T00:00:00Z' },
      'deny',
    ],
    [
      'the workflow, until last year',
      { identity: `https://github.com/${PRODUCER}`, to: '2026-01-01T00:00:00Z' },
      'allow',
    ],
  ])('%s is revoked', async (_, entry, decision) => {
    expect(await gateOnto(entry)).toMatchObject({ printed: { decision } });
  });
});
