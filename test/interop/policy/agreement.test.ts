import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type DecideInput, decide, policyData, policyInput, RULES } from '@sallyport/policy';
import fc from 'fast-check';
import { toolPath } from '../../../tools/go/install.ts';
import { allowedAgentInput, allowedInput, decideInput } from '../../packages/policy/inputs.ts';

const root = resolve(import.meta.dirname, '../../..');
const OPA = toolPath('opa');
const CONFTEST = toolPath('conftest');
const POLICIES = ['lib', 'rules'].map((name) => join(root, 'policies', name));
const CASES = 2000;

const folder = mkdtempSync(join(tmpdir(), 'sallyport-opa-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outputs = Record<string, Record<string, { deny?: { msg: string }[]; skip?: string; pass?: string }>>;

/** What one opa process says about every input; all of them have the same configuration. */
function outputsOfOpa(inputs: readonly DecideInput[]): Outputs[] {
  const [bundle, cases] = [join(folder, 'bundle'), join(folder, 'cases')];
  for (const path of POLICIES) cpSync(path, join(bundle, basename(path)), { recursive: true });
  const [first] = inputs;
  if (first !== undefined) writeFileSync(join(bundle, 'data.json'), JSON.stringify(policyData(first.configuration)));
  mkdirSync(cases);
  const names = inputs.map((_, index) => `${index.toString().padStart(6, '0')}.json`);
  for (const [index, input] of inputs.entries()) {
    writeFileSync(join(cases, names[index] as string), JSON.stringify(policyInput(input)));
  }
  const options = { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 } as const;
  const output = execFileSync(OPA, ['exec', '--decision', 'sallyport/rules', '-b', bundle, cases], options);
  const { result } = JSON.parse(output) as { result: { path: string; result: Outputs }[] };
  return result.sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => one.result);
}

/** The failing messages of all rules, and how each answers; as `decide` shows them. */
function summary(outputs: Outputs): string[] {
  return RULES.map(({ id, path }) => {
    const [pack = '', name = ''] = path.split('.');
    const { deny = [], skip, pass } = outputs[pack]?.[name] ?? {};
    const messages = deny.map(({ msg }) => msg).sort();
    return `${id}: ${messages.length > 0 ? `fail ${messages.join(' | ')}` : skip ? `skip ${skip}` : `pass ${pass}`}`;
  });
}

async function summaryOfDecision(input: DecideInput): Promise<string[]> {
  return (await decide(input)).rules.map(({ id, result, message, children = [] }) => {
    const messages = children.length > 0 ? children.map((child) => child.message).join(' | ') : message;
    return `${id}: ${result} ${messages}`;
  });
}

describe('the compiled rules and the real opa', () => {
  test(`agree about ${CASES} generated inputs`, async () => {
    expect(existsSync(OPA)).toBe(true);
    const inputs = [allowedInput(), allowedAgentInput(), ...fc.sample(decideInput, { numRuns: CASES, seed: 20261122 })];
    const outputs = outputsOfOpa(inputs);
    expect(outputs).toHaveLength(inputs.length);
    for (const [index, input] of inputs.entries()) {
      expect(await summaryOfDecision(input)).toEqual(summary(outputs[index] as Outputs));
    }
  }, 300_000);

  test('opa test passes, with every line of the rules covered', () => {
    const output = execFileSync(OPA, ['test', '--coverage', '.'], {
      cwd: join(root, 'policies'),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect((JSON.parse(output) as { coverage: number }).coverage).toBe(100);
  });
});

describe('conftest', () => {
  const run = (input: DecideInput) => {
    writeFileSync(join(folder, 'input.json'), JSON.stringify(policyInput(input)));
    writeFileSync(join(folder, 'configuration.json'), JSON.stringify(policyData(input.configuration)));
    const policies = POLICIES.flatMap((path) => ['--policy', path]);
    const options = ['--all-namespaces', '--data', join(folder, 'configuration.json'), '--output', 'json'];
    const { status, stdout } = spawnSync(CONFTEST, ['test', join(folder, 'input.json'), ...policies, ...options], {
      encoding: 'utf8',
    });
    const results = JSON.parse(stdout) as { namespace: string; failures?: { msg: string }[] }[];
    return { status, failures: results.flatMap(({ failures = [] }) => failures.map(({ msg }) => msg)).sort() };
  };

  test('runs the same files, and finds nothing in a change that is allowed', () => {
    expect(run(allowedInput())).toEqual({ status: 0, failures: [] });
  });

  test('finds what the gate finds', async () => {
    const input = { ...allowedInput(), evidence: [] };
    const { rules } = await decide(input);
    const messages = rules.filter(({ result }) => result === 'fail').map(({ message }) => message);
    expect(run(input)).toEqual({ status: 1, failures: messages.sort() });
  });
});
