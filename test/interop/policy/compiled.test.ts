import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGitStore } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { evaluateOwnPolicies } from '@sallyport/engine';
import { policyInput } from '@sallyport/policy';
import { toolPath } from '../../../tools/go/install.ts';
import { makeRepository, removeRepositories } from '../../packages/engine/repository.ts';
import { allowedInput } from '../../packages/policy/inputs.ts';

const OPA = toolPath('opa');
const folder = mkdtempSync(join(tmpdir(), 'sallyport-compiled-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

let built = 0;

/** What the real opa makes of a policy. */
function bundleOf(rego: string, entrypoints: readonly string[], data = '{}'): Buffer {
  const place = join(folder, String(built++));
  execFileSync('mkdir', [place]);
  writeFileSync(join(place, 'a.rego'), rego);
  writeFileSync(join(place, 'data.json'), data);
  const entries = entrypoints.flatMap((entrypoint) => ['-e', entrypoint]);
  execFileSync(OPA, ['build', '-t', 'wasm', ...entries, '-o', 'bundle.tar.gz', 'a.rego', 'data.json'], { cwd: place });
  return readFileSync(join(place, 'bundle.tar.gz'));
}

async function evaluate(files: Record<string, Buffer | string>) {
  const { directory, base } = makeRepository({ files }, []);
  const objects = await openGitStore(directory);
  try {
    const defaults = defaultConfiguration();
    const configuration = { ...defaults, gate: { ...defaults.gate, policies: Object.keys(files) } };
    const input = () => policyInput(allowedInput());
    return await evaluateOwnPolicies({ base, objects }, configuration, input, { path: OPA });
  } finally {
    await objects.close();
  }
}

const RULES = `package main

deny contains msg if {
	input.change.tier == "medium"
	msg := sprintf("%s asks for %d", [input.change.tier, data.configuration.gate.approvals.high])
}

violation contains {"msg": "never", "details": 1} if "x" in data.banned

warn contains "old" if regex.match("^[0-9a-f]+$", input.change.head)

deny_never if input.change.tier == "high"
`;
const DATA = '{"banned":["x"]}';

test('the fixture is what the real opa makes of its Rego', () => {
  const fixtures = resolve(import.meta.dirname, '../../fixtures/policy');
  const out = join(folder, 'fixture.tar.gz');
  execFileSync(OPA, ['build', '-t', 'wasm', '-e', 'approvals/deny', '-o', out, 'approvals.rego'], { cwd: fixtures });
  expect(readFileSync(out).equals(readFileSync(join(fixtures, 'bundle.tar.gz')))).toBe(true);
});

describe('a policy that the real opa compiled', () => {
  test.each([
    ['by its rules', ['main/deny', 'main/violation', 'main/warn', 'main/deny_never']],
    ['by its package', ['main']],
    ['by both', ['main', 'main/deny']],
  ])('says what its source says: %s', async (_, entrypoints) => {
    const source = `${RULES}\nbanned := ${DATA}.banned\n`.replace('data.banned', 'banned');
    const [compiled, interpreted] = [
      await evaluate({ 'a.tar.gz': bundleOf(RULES, entrypoints, DATA) }),
      await evaluate({ 'a.rego': source }),
    ];
    expect(compiled?.denials).toEqual(interpreted?.denials);
    expect(compiled?.warnings).toEqual(interpreted?.warnings);
    expect(compiled?.denials).toHaveLength(2);
    expect(compiled?.evaluated).toEqual(['a.tar.gz']);
  });

  test('is denied where none of its entry points can deny', async () => {
    const bundle = bundleOf('package main\n\nallow := true\n', ['main/allow']);
    expect(await evaluate({ 'a.tar.gz': bundle })).toMatchObject({ denials: [{ name: 'POLICIES_EMPTY' }] });
  });

  test.each([
    [
      'never ends',
      'many := numbers.range(1, 10000)\n\tsome a in many\n\tsome b in many\n\tsome c in many\n\ta == b\n\tb == c\n\ta != c',
      '8000 ms',
    ],
    ['takes all memory', 'count({x | some a in numbers.range(1, 30000); x := [a, numbers.range(1, 30000)]}) == 0', ''],
    ['looks at the clock', 'time.now_ns() > 0', 'time.now_ns'],
    ['calls the network', 'http.send({"method": "get", "url": "http://127.0.0.1:2"}).status_code == 200', 'http.send'],
    ['looks at its surroundings', 'opa.runtime().env.PATH != ""', 'opa.runtime'],
  ])(
    'is denied when it %s',
    async (_, body, reason) => {
      const bundle = bundleOf(`package main\n\ndeny contains "x" if {\n\t${body}\n}\n`, ['main/deny']);
      const result = await evaluate({ 'a.tar.gz': bundle });
      expect(result).toMatchObject({ evaluated: [], denials: [{ name: 'POLICIES_MODULE_FAILED' }] });
      expect(result?.denials[0]?.message).toContain(reason);
    },
    30_000,
  );
});
