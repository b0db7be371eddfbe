import { classify } from '@sallyport/risk';
import { changeOf, configurationOf, link, type TestTree } from './support.ts';

const defaults = configurationOf();
const configuration = configurationOf({
  // Whatever else is said about these paths.
  tiers: { ...defaults.tiers, low: ['**'] },
  gate: { ...defaults.gate, policies: ['company/rules.tar.gz', 'company/rules.wasm', 'checks'] },
  provenance: { instance: { trustedRoot: 'trust/root.md' }, revocations: ['trust/revoked.md'] },
});

const BASE: TestTree = {
  'company/rules.tar.gz': 'a',
  'company/rules.wasm': 'a',
  'trust/root.md': 'a\n',
  'trust/revoked.md': 'a\n',
  'trust/other.md': 'a\n',
};

async function reasons(head: Readonly<Record<string, TestTree[string] | null>>) {
  const tree = Object.entries({ ...BASE, ...head }).filter(([, file]) => file !== null) as [string, TestTree[string]][];
  const result = await classify(await changeOf(Object.fromEntries(tree), BASE), configuration);
  return { tier: result.tier, codes: result.reasons.map(({ code }) => code) };
}

describe('a file that the configuration has the gate read', () => {
  test.each<[string, Record<string, TestTree[string] | null>]>([
    ['a bundle that changes', { 'company/rules.tar.gz': 'b' }],
    ['a module that goes', { 'company/rules.wasm': null }],
    ['a trusted root', { 'trust/root.md': 'b\n' }],
    ['a list of revocations', { 'trust/revoked.md': '' }],
    ['a list of revocations that moves away', { 'trust/revoked.md': null, 'docs/revoked.md': 'a\n' }],
    ['data in a folder of policies', { 'checks/data.json': '{}\n' }],
    ['a document in a folder of policies', { 'checks/README.md': 'x\n' }],
    ['a folder of policies that becomes a link', { checks: link('elsewhere') }],
    [
      'a folder above it that becomes a link',
      { 'trust/root.md': null, 'trust/revoked.md': null, 'trust/other.md': null, trust: link('elsewhere') },
    ],
  ])('is high: %s', async (_, head) => {
    expect(await reasons(head)).toMatchObject({ tier: 'high', codes: expect.arrayContaining(['RISK_GATE_FILE']) });
  });

  test('is that file and no other', async () => {
    const { tier, codes } = await reasons({ 'trust/other.md': 'b\n', 'company/rules.wasm.md': 'c\n' });
    expect({ tier, codes: [...new Set(codes)] }).toEqual({ tier: 'low', codes: ['RISK_DOCUMENTATION'] });
  });
});
