import {
  DEFAULT_CONFIGURATION_TEXT,
  defaultConfiguration,
  describeConfiguration,
  nearest,
  parseConfiguration,
  parseInstant,
  readConfiguration,
  startOfDay,
} from '@sallyport/config';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const parse = (text: string, readExtends?: () => Promise<Uint8Array>) =>
  parseConfiguration(Buffer.from(text), { name: 'f.yml', ...(readExtends && { readExtends }) });
const file = (lines: string) => parse(`version: 1\n${lines}\n`);

const [ONE, TWO] = ['a'.repeat(64), 'b'.repeat(64)];

describe('the configuration', () => {
  test('has the defaults of the contract', () => {
    const { gate, evidence, tiers, merge, agents } = defaultConfiguration();
    expect(gate).toMatchObject({ approvals: { low: 0, medium: 1, high: 2 }, humans: { low: 0, medium: 1, high: 1 } });
    expect(evidence).toMatchObject({
      coverage: { lines: 80, changedLines: 80 },
      mutation: { score: 70 },
      scan: { failOn: 'error' },
      vulnerabilities: { failOn: 'high' },
    });
    expect({ limits: tiers.limits, merge, agents }).toEqual({
      limits: { files: 300, lines: 5000 },
      merge: { method: 'squash', tiers: ['low'], queue: 'auto' },
      agents: {},
    });
  });

  test('is the same without a file as with one that says nothing', async () => {
    expect(defaultConfiguration()).toStrictEqual(await parse('version: 1\n'));
  });

  test('written out, it is what holds without a file', async () => {
    expect(await parse(DEFAULT_CONFIGURATION_TEXT)).toEqual(defaultConfiguration());
  });

  test('fills in what a file leaves out, at every level', async () => {
    const { gate } = await file('gate: { approvals: { low: 2 } }');
    expect(gate.approvals).toEqual({ low: 2, medium: 1, high: 2 });
    expect(gate.humans).toEqual({ low: 0, medium: 1, high: 1 });
  });

  test.each([
    ['decimals where they make sense', 'evidence: { coverage: { lines: 80.5 }, mutation: { score: 70.0 } }'],
    ['an amount of money', 'intents: { a: { budget: { usd: 2.00, calls: 3 } } }'],
    ['an agent', 'agents: { "acme-agent[bot]": { id: 4242, intents: [a] } }\nintents: { a: {} }'],
    ['a private instance', 'provenance: { instance: { trustedRoot: root.json, rekor: "https://rekor.example.org" } }'],
    [
      'a producer',
      `evidence: { producers: [{ workflow: a/b/.github/workflows/c.yml@refs/heads/main, issuer: "https://i.example.org", kinds: [tests] }] }`,
    ],
    ['vetted dependencies', 'dependencies: { vetted: ["npm:@types/*"], registries: [npm.example.org] }'],
  ])('takes %s', async (_, lines) => {
    await expect(file(lines)).resolves.toMatchObject({ version: 1 });
  });

  test.each([
    [
      'an unknown key',
      'gaet: {}',
      'CONFIG_UNKNOWN_KEY',
      'f.yml:2:1 "gaet" is not a key of this file; did you mean "gate"?',
    ],
    [
      'an unknown key below',
      'gate:\n  aprovals: {}',
      'CONFIG_UNKNOWN_KEY',
      'f.yml:3:3 "aprovals" is not a key of "gate"; did you mean "approvals"?',
    ],
    ['an unknown key in a list', 'gate: { checks: [{ name: a, ap: 1 }] }', 'CONFIG_UNKNOWN_KEY', 'did you mean "app"?'],
    ['an unknown key of an intent', 'intents: { a: { path: [] } }', 'CONFIG_UNKNOWN_KEY', 'did you mean "paths"?'],
    ['a key in another case', 'Gate: {}', 'CONFIG_UNKNOWN_KEY', 'did you mean "gate"?'],
    ['a null in place of a mapping', 'gate:', 'CONFIG_INVALID_VALUE', '"gate" has to be a mapping; it is null'],
    ['a list in place of a mapping', 'gate: []', 'CONFIG_INVALID_VALUE', 'has to be a mapping'],
    [
      'a list in place of the agents',
      'agents: [{ id: 1 }]',
      'CONFIG_INVALID_VALUE',
      '"agents" has to be a mapping; it is a list',
    ],
    ['an opa of no kind', 'gate: { opa: [{ url: "https://opa.example.org" }] }', 'CONFIG_INVALID_VALUE', 'version'],
    ['an opa by half a version', 'gate: { opa: [{ version: 1.19 }] }', 'CONFIG_INVALID_VALUE', 'version'],
    [
      'an opa from an open line',
      'gate: { opa: [{ version: 1.19.1, url: "http://opa.example.org" }] }',
      'CONFIG_INVALID_VALUE',
      'gate.opa[0]',
    ],
    ['a list in place of a check', 'gate: { checks: [[a, 1]] }', 'CONFIG_INVALID_VALUE', 'gate.checks[0]'],
    ['a list in place of a count', 'gate: { approvals: { high: [2] } }', 'CONFIG_INVALID_VALUE', 'has to be a number'],
    [
      'a mapping in place of a list',
      'gate: { checks: { name: a, app: 1 } }',
      'CONFIG_INVALID_VALUE',
      'has to be a list',
    ],
    ['a text in place of a list', 'critical: "a/**"', 'CONFIG_INVALID_VALUE', 'list of patterns'],
    ['a count in quotes', 'gate: { approvals: { high: "2" } }', 'CONFIG_INVALID_VALUE', 'has to be a number'],
    ['a count below 0', 'gate: { approvals: { high: -1 } }', 'CONFIG_INVALID_VALUE', '0 or more'],
    [
      'a count that is too large',
      'gate: { approvals: { high: 9999999999999999999 } }',
      'CONFIG_INVALID_VALUE',
      '"gate.approvals.high"',
    ],
    ['a count with a fraction', 'gate: { approvals: { high: 1.5 } }', 'CONFIG_INVALID_VALUE', 'whole number'],
    ['a count spelt with a fraction', 'gate: { approvals: { high: 2.0 } }', 'CONFIG_NOT_A_COUNT', 'spelt 2.0'],
    ['a count with an underscore', 'gate: { approvals: { high: 1_0 } }', 'CONFIG_INVALID_VALUE', 'has to be a number'],
    ['a count in hexadecimal', 'gate: { approvals: { high: 0x2 } }', 'CONFIG_YAML_NUMBER', '0x2'],
    ['a truth value for a count', 'gate: { approvals: { high: true } }', 'CONFIG_INVALID_VALUE', 'has to be a number'],
    ['more than 100 percent', 'evidence: { coverage: { lines: 101 } }', 'CONFIG_INVALID_VALUE', '100 percent'],
    [
      'an unknown level',
      'evidence: { scan: { failOn: critical } }',
      'CONFIG_INVALID_VALUE',
      'none, note, warning or error',
    ],
    ['an unknown kind', 'evidence: { require: { high: [test] } }', 'CONFIG_INVALID_VALUE', 'tests'],
    ['a negated pattern', 'tiers: { high: ["!src/**"] }', 'CONFIG_INVALID_VALUE', 'cannot be negated'],
    ['a pattern that climbs', 'tiers: { high: ["../x"] }', 'CONFIG_INVALID_VALUE', '..'],
    ['an empty pattern', 'critical: [""]', 'CONFIG_INVALID_VALUE', 'empty'],
    [
      'an intent that is not there',
      'agents: { a: { id: 1, intents: [ad-tests] } }\nintents: { add-tests: {} }',
      'CONFIG_UNKNOWN_INTENT',
      'did you mean "add-tests"?',
    ],
    ['an agent without an id', 'agents: { a: { intents: [] } }', 'CONFIG_MISSING_KEY', 'agents.a.id'],
    ['two agents with one id', 'agents: { a: { id: 1 }, b: { id: 1 } }', 'CONFIG_AGENT_TWICE', 'agents.b'],
    ['one agent in two cases', 'agents: { a: { id: 1 }, A: { id: 2 } }', 'CONFIG_AGENT_TWICE', 'agents.A'],
    ['an agent with a space', 'agents: { "a b": { id: 1 } }', 'CONFIG_INVALID_VALUE', 'login'],
    ['a check without an app', 'gate: { checks: [{ name: a }] }', 'CONFIG_MISSING_KEY', 'gate.checks[0].app'],
    [
      'a freeze that ends before it begins',
      'gate: { freeze: [{ from: 2026-12-20T00:00:00Z, to: 2026-12-19T00:00:00Z, reason: x }] }',
      'CONFIG_FREEZE_ORDER',
      'not after',
    ],
    [
      'a freeze that ends in an earlier instant',
      'gate: { freeze: [{ from: 2026-12-20T00:00:00Z, to: 2026-12-20T00:30:00+01:00, reason: x }] }',
      'CONFIG_FREEZE_ORDER',
      'not after',
    ],
    [
      'a freeze on a day alone',
      'gate: { freeze: [{ from: 2026-12-20, to: 2026-12-21, reason: x }] }',
      'CONFIG_INVALID_VALUE',
      'RFC 3339',
    ],
    [
      'a day that does not exist',
      'gate: { freeze: [{ from: 2026-02-30T00:00:00Z, to: 2026-12-21T00:00:00Z, reason: x }] }',
      'CONFIG_INVALID_VALUE',
      'RFC 3339',
    ],
    [
      'a policy outside the repository',
      'gate: { policies: ["../x"] }',
      'CONFIG_INVALID_VALUE',
      'root of the repository',
    ],
    [
      'a producer with a pattern',
      'evidence: { producers: [{ workflow: "a/b/.github/workflows/*.yml@main", issuer: "https://i.example.org", kinds: [tests] }] }',
      'CONFIG_INVALID_VALUE',
      'without a wildcard',
    ],
    [
      'a producer without a ref',
      'evidence: { producers: [{ workflow: "a/b/.github/workflows/c.yml", issuer: "https://i.example.org", kinds: [tests] }] }',
      'CONFIG_INVALID_VALUE',
      'workflow',
    ],
    [
      'a plain http issuer',
      'evidence: { producers: [{ workflow: a/b/.github/workflows/c.yml@main, issuer: "http://i.example.org", kinds: [tests] }] }',
      'CONFIG_INVALID_VALUE',
      'https',
    ],
    [
      'a producer of nothing',
      'evidence: { producers: [{ workflow: a/b/.github/workflows/c.yml@main, issuer: "https://i.example.org", kinds: [] }] }',
      'CONFIG_INVALID_VALUE',
      'empty',
    ],
    [
      'a registry with a path',
      'dependencies: { registries: ["https://npm.example.org/"] }',
      'CONFIG_INVALID_VALUE',
      'host',
    ],
    ['an instance of no name', 'provenance: { instance: private }', 'CONFIG_INVALID_VALUE', 'public-good'],
    ['an extends that is not pinned', 'extends: acme/.github@main', 'CONFIG_INVALID_VALUE', 'pinned'],
    ['an extends with a short pin', `extends: acme/.github@${SHA.slice(1)}`, 'CONFIG_INVALID_VALUE', 'pinned'],
    ['an extends that cannot be read', `extends: acme/.github@${SHA}`, 'CONFIG_EXTENDS_UNREADABLE', 'cannot be read'],
  ])('refuses %s', async (_, lines, code, message) => {
    await expect(file(lines)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  test.each([
    ['', 'CONFIG_INVALID_VALUE'],
    ['{}', 'CONFIG_MISSING_KEY'],
    ['version: "1"', 'CONFIG_INVALID_VALUE'],
    ['version: 2', 'CONFIG_INVALID_VALUE'],
    ['version: 1.0', 'CONFIG_NOT_A_COUNT'],
    ['version: true', 'CONFIG_INVALID_VALUE'],
    ['- version: 1', 'CONFIG_INVALID_VALUE'],
    ['version', 'CONFIG_INVALID_VALUE'],
  ])('refuses the version of %j', async (text, code) => {
    await expect(parse(text)).rejects.toMatchObject({ code });
  });

  test('names the first problem in the order of the file', async () => {
    await expect(file('x: 1\ngate: { y: 1 }')).rejects.toMatchObject({ message: expect.stringContaining('"x"') });
  });
});

describe('extends', () => {
  const extending = (parent: string, own = '') =>
    parse(`version: 1\nextends: acme/.github@${SHA}\n${own}\n`, async () => Buffer.from(`version: 1\n${parent}\n`));

  test('asks for the repository at that commit', async () => {
    const asked: unknown[] = [];
    await parseConfiguration(Buffer.from(`version: 1\nextends: acme/.github@${SHA}\n`), {
      name: 'f.yml',
      readExtends: async (reference) => {
        asked.push(reference);
        return Buffer.from('version: 1\n');
      },
    });
    expect(asked).toEqual([{ repository: 'acme/.github', commit: SHA }]);
  });

  test.each([
    [
      'more approvals',
      'gate: { approvals: { low: 1 } }',
      'gate: { approvals: { low: 2 } }',
      (c) => c.gate.approvals.low,
      2,
    ],
    ['what is left out', 'gate: { approvals: { low: 1 } }', '', (c) => c.gate.approvals.low, 1],
    [
      'what the organisation leaves open',
      'gate: { approvals: { low: 1 } }',
      'evidence: { coverage: { lines: 10 } }',
      (c) => c.evidence.coverage.lines,
      10,
    ],
    ['more high paths', 'tiers: { high: [a] }', 'tiers: { high: [b] }', (c) => c.tiers.high, ['a', 'b']],
    [
      'lower limits',
      'tiers: { limits: { files: 9 } }',
      'tiers: { limits: { files: 3 } }',
      (c) => c.tiers.limits.files,
      3,
    ],
    ['fewer low paths', 'tiers: { low: [a, b] }', 'tiers: { low: [b] }', (c) => c.tiers.low, ['b']],
    [
      'a stricter level',
      'evidence: { scan: { failOn: error } }',
      'evidence: { scan: { failOn: note } }',
      (c) => c.evidence.scan.failOn,
      'note',
    ],
    [
      'more kinds',
      'evidence: { require: { high: [sbom] } }',
      'evidence: { require: { high: [fuzz] } }',
      (c) => c.evidence.require.high,
      ['sbom', 'fuzz'],
    ],
    [
      'more checks',
      'gate: { checks: [{ name: a, app: 1 }] }',
      'gate: { checks: [{ name: b, app: 1 }] }',
      (c) => c.gate.checks.length,
      2,
    ],
    [
      'more owners of an agent',
      'agents: { x: { id: 1, owners: [{ login: a, id: 2 }] } }',
      'agents: { x: { id: 1, owners: [{ login: b, id: 3 }] } }',
      (c) => c.agents.x?.owners.map(({ id }) => id),
      [2, 3],
    ],
    ['owners asked for', 'gate: { owners: ignored }', 'gate: { owners: required }', (c) => c.gate.owners, 'required'],
    ['an opa where any was', 'gate: { opa: [] }', `gate: { opa: [${ONE}] }`, (c) => c.gate.opa, [ONE]],
    [
      'a version of opa, and where to fetch it',
      'gate: { opa: [{ version: 1.19.1 }] }',
      'gate: { opa: [{ version: 1.19.1, url: "https://opa.example.org/{asset}" }] }',
      (c) => c.gate.opa,
      [{ version: '1.19.1', url: 'https://opa.example.org/{asset}' }],
    ],
    [
      'an opa by its checksum, with its version',
      `gate: { opa: [${ONE}, ${TWO}] }`,
      `gate: { opa: [{ version: 1.2.3, sha256: ${ONE} }] }`,
      (c) => c.gate.opa,
      [{ version: '1.2.3', sha256: ONE }],
    ],
    ['one opa of two', `gate: { opa: [${ONE}, ${TWO}] }`, `gate: { opa: [${TWO}] }`, (c) => c.gate.opa, [TWO]],
    [
      'fewer intents',
      'agents: { x: { id: 1, intents: [a, b] } }\nintents: { a: {}, b: {} }',
      'agents: { x: { id: 1, intents: [a] } }',
      (c) => c.agents.x?.intents,
      ['a'],
    ],
  ] as readonly (readonly [string, string, string, (c: Awaited<ReturnType<typeof parse>>) => unknown, unknown])[])(
    'takes %s',
    async (_, parent, own, pick, value) => expect(pick(await extending(parent, own))).toEqual(value),
  );

  test.each([
    ['fewer approvals', 'gate: { approvals: { low: 1 } }', 'gate: { approvals: { low: 0 } }', '1 there, 0 here'],
    ['fewer approvals of people', 'gate: { humans: { high: 2 } }', 'gate: { humans: { high: 1 } }', '2 there, 1 here'],
    ['less coverage', 'evidence: { coverage: { lines: 90 } }', 'evidence: { coverage: { lines: 80 } }', '90 there'],
    ['higher limits', 'tiers: { limits: { files: 9 } }', 'tiers: { limits: { files: 10 } }', '10 here'],
    ['more low paths', 'tiers: { low: [a] }', 'tiers: { low: [a, b] }', '["a","b"] here'],
    ['a milder level', 'evidence: { scan: { failOn: note } }', 'evidence: { scan: { failOn: error } }', '"note" there'],
    [
      'a milder severity',
      'evidence: { vulnerabilities: { failOn: low } }',
      'evidence: { vulnerabilities: { failOn: high } }',
      '"low" there',
    ],
    [
      'more producers',
      'evidence: { producers: [] }',
      'evidence: { producers: [{ workflow: a/b/.github/workflows/c.yml@main, issuer: "https://i.example.org", kinds: [tests] }] }',
      '[] there',
    ],
    [
      'more exceptions',
      'gate: { exceptions: [] }',
      'gate: { exceptions: [{ rule: tests, paths: [a], owner: b, expires: 2027-01-01, reason: c }] }',
      '[] there',
    ],
    ['another agent', 'agents: { x: { id: 1 } }', 'agents: { y: { id: 2 } }', 'absent there'],
    ['another id', 'agents: { x: { id: 1 } }', 'agents: { x: { id: 2 } }', '1 there, 2 here'],
    ['a higher tier', 'intents: { a: { maxTier: low } }', 'intents: { a: { maxTier: high } }', '"low" there'],
    ['more paths', 'intents: { a: { paths: [a] } }', 'intents: { a: { paths: ["**"] } }', '["a"] there'],
    ['a larger budget', 'intents: { a: { budget: { usd: 1 } } }', 'intents: { a: { budget: { usd: 2 } } }', '1 there'],
    [
      'a weaker sandbox',
      'intents: { a: { sandbox: gvisor } }',
      'intents: { a: { sandbox: bubblewrap } }',
      '"gvisor" there',
    ],
    ['more tiers that merge', 'merge: { tiers: [low] }', 'merge: { tiers: [low, high] }', '["low"] there'],
    ['owners ignored', 'gate: { owners: required }', 'gate: { owners: ignored }', '"required" there'],
    ['more gateways', 'gate: { gateways: [a.example] }', 'gate: { gateways: [b.example] }', '["a.example"] there'],
    ['another opa', `gate: { opa: [${ONE}] }`, `gate: { opa: [${ONE}, ${TWO}] }`, `["${ONE}`],
    ['any opa', `gate: { opa: [${ONE}] }`, 'gate: { opa: [] }', '[] here'],
    [
      'another checksum for a version',
      'gate: { opa: [{ version: 1.19.1 }] }',
      `gate: { opa: [{ version: 1.19.1, sha256: ${ONE} }] }`,
      '"1.19.1"',
    ],
    ['another instance', 'provenance: { instance: github }', 'provenance: { instance: public-good }', '"github" there'],
    ['more vetted packages', 'dependencies: { vetted: [] }', 'dependencies: { vetted: ["npm:a"] }', '[] there'],
  ])('refuses %s, with both values', async (_, parent, own, both) => {
    await expect(extending(parent, own)).rejects.toMatchObject({
      code: 'CONFIG_LOOSENED',
      message: expect.stringContaining(both),
    });
  });

  test('stands by itself', async () => {
    await expect(extending(`extends: b/c@${SHA}`)).rejects.toMatchObject({ code: 'CONFIG_EXTENDS_CHAIN' });
    await expect(extending('gaet: {}')).rejects.toMatchObject({
      code: 'CONFIG_UNKNOWN_KEY',
      message: expect.stringContaining('acme/.github'),
    });
  });

  test('a reader that fails is an error', async () => {
    const failing = parse(`version: 1\nextends: acme/.github@${SHA}\n`, async () => Promise.reject(new Error('404')));
    await expect(failing).rejects.toMatchObject({
      code: 'CONFIG_EXTENDS_UNREADABLE',
      message: expect.stringContaining('404'),
    });
  });
});

describe('describeConfiguration', () => {
  test('has every key with its value and where it came from', async () => {
    const read = await readConfiguration(
      Buffer.from(`version: 1\nextends: acme/.github@${SHA}\ngate: { approvals: { low: 1 } }\n`),
      { name: 'f.yml', readExtends: async () => Buffer.from('version: 1\ncritical: [a]\n') },
    );
    const entries = describeConfiguration(read);
    const of = (key: string) => entries.find((entry) => entry.key === key);
    expect(of('gate.approvals.low')).toEqual({ key: 'gate.approvals.low', value: 1, from: 'file' });
    expect(of('critical')).toEqual({ key: 'critical', value: ['a'], from: 'extends' });
    expect(of('gate.approvals.high')).toEqual({ key: 'gate.approvals.high', value: 2, from: 'default' });
    expect(describeConfiguration().every(({ from }) => from === 'default')).toBe(true);
  });
});

describe('times', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01t00:00:00.000001z', 1],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1970-01-01T00:00:00.9999999Z', 999_999],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1) * 1000],
    ['2026-02-29T00:00:00Z', undefined],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29) * 1000],
    ['2026-11-22T24:00:00Z', undefined],
    ['2026-11-22T10:60:00Z', undefined],
    ['2026-11-22T10:00:60Z', undefined],
    ['2026-11-22T10:00:00', undefined],
    ['2026-11-22 10:00:00Z', undefined],
    ['2026-11-22T10:00:00+24:00', undefined],
    ['2026-11-22T10:00:00+0100', undefined],
    ['2026-11-22T10:00Z', undefined],
    [' 2026-11-22T10:00:00Z', undefined],
    ['2026-11-22T10:00:00Z\n', undefined],
    ['٢٠٢٦-11-22T10:00:00Z', undefined],
  ])('%j', (text, instant) => expect(parseInstant(text)).toBe(instant));

  test('a day starts in UTC', () => {
    expect(startOfDay('2027-03-01')).toBe(Date.UTC(2027, 2, 1) * 1000);
    expect([startOfDay('2027-02-30'), startOfDay('2027-3-1'), startOfDay('2027-03-01T00:00:00Z')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('nearest', () => {
  test('takes the fewest edits, whatever the case', () => {
    expect(nearest('Aprovals', ['humans', 'approvals', 'checks'])).toBe('approvals');
    expect(nearest('x', [])).toBeUndefined();
  });
});
