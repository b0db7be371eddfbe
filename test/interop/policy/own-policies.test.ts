import { openGitStore } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { evaluateOwnPolicies } from '@sallyport/engine';
import { policyInput } from '@sallyport/policy';
import { toolPath } from '../../../tools/go/install.ts';
import { makeRepository, removeRepositories } from '../../packages/engine/repository.ts';
import { allowedInput } from '../../packages/policy/inputs.ts';

afterAll(removeRepositories);

const OPA = toolPath('opa');

async function evaluate(rego: string) {
  const { directory, base } = makeRepository({ files: { 'policy/a.rego': rego } }, []);
  const objects = await openGitStore(directory);
  try {
    const defaults = defaultConfiguration();
    const configuration = { ...defaults, gate: { ...defaults.gate, policies: ['policy'] } };
    return await evaluateOwnPolicies({ base, objects }, configuration, () => policyInput(allowedInput()), {
      path: OPA,
    });
  } finally {
    await objects.close();
  }
}

describe("a team's own Rego by the real opa", () => {
  test('sees the input and the configuration', async () => {
    const result = await evaluate(`package main

deny contains sprintf("%s asks for %d", [input.change.tier, data.configuration.gate.approvals.high]) if input.change.tier == "medium"

warn contains {"msg": "old"}
`);
    expect(result).toMatchObject({
      evaluated: ['policy'],
      denials: [{ name: 'main.deny', message: 'medium asks for 2' }],
      warnings: [{ name: 'main.warn', message: 'old' }],
    });
  });

  test('reads Rego from before OPA 1.0, as conftest has it', async () => {
    const result = await evaluate(`package main

deny[msg] {
  input.change.tier == "medium"
  msg := sprintf("no %s", [input.change.tier])
}

violation[{"msg": msg, "details": {"a": 1}}] { msg := "never" }

warn[msg] { msg := "old" }
`);
    expect(result).toMatchObject({
      evaluated: ['policy'],
      denials: [
        { name: 'main.deny', message: 'no medium' },
        { name: 'main.violation', message: 'never' },
      ],
      warnings: [{ name: 'main.warn', message: 'old' }],
    });
  });

  test('agrees where nothing is denied', async () => {
    expect(await evaluate('package main\n\ndeny contains "x" if input.change.tier == "high"\n')).toMatchObject({
      evaluated: ['policy'],
      denials: [],
    });
  });

  test.each([
    ['a syntax error', 'package main\n\ndeny contains {'],
    ['a look at the clock, in Rego from before OPA 1.0', 'package main\n\ndeny[x] { time.now_ns() > 0; x := "x" }\n'],
    [
      'a call to the network',
      'package main\n\ndeny contains "x" if http.send({"method": "get", "url": "http://127.0.0.1:1"}).status_code != 200\n',
    ],
    ['a look at the environment', 'package main\n\ndeny contains "x" if opa.runtime().env.PATH\n'],
    ['a look at the clock', 'package main\n\ndeny contains "x" if time.now_ns() > 0\n'],
    ['a built-in that fails', 'package main\n\ndeny contains "x" if 1 / input.change.files - 1 == 1 / 0\n'],
    ['a conflict', 'package main\n\ndeny contains "x" if false\n\na := 1\n\na := 2\n'],
    [
      'a package that replaces the configuration',
      'package configuration\n\ndeny contains "x" if false\n\ngate := {}\n',
    ],
    [
      'a loop without end',
      'package main\n\nmany := numbers.range(1, 100000)\n\ndeny contains "x" if {\n\tsome a in many\n\tsome b in many\n\ta * b == 0\n}\n',
    ],
  ])(
    'denies with %s',
    async (_, rego) => {
      expect(await evaluate(rego)).toMatchObject({ evaluated: [], denials: [{ name: 'POLICIES_FAILED' }] });
    },
    30_000,
  );
});
