import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { examplesOf } from '../../../tools/evaluate/redaction/corpora.ts';
import { addedSecrets, type Finder, gateway } from '../../../tools/evaluate/redaction/finders.ts';
import { sourceFindings } from '../../../tools/evaluate/redaction/source-tree.ts';
import { sumOf, tallyOf } from '../../../tools/evaluate/redaction/tally.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['dop', 'v1', '0a9f'.repeat(16)].join('_');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('corpora', () => {
  test('rule files in YAML, without what only names an account', () => {
    const rule = 'rules:\n- id: np.a.1\n  examples: [one, one]\n  negative_examples: [two]\n';
    write({ 'rules/a.yml': `${rule}- id: np.a.2\n  categories: [identifier]\n  examples: [bucket]\n` });
    expect(examplesOf(folder)).toEqual([
      { family: 'a', name: 'np.a.1', text: 'one', secrets: 'somewhere' },
      { family: 'a', name: 'np.a.1', text: 'two', secrets: 'nowhere' },
    ]);
  });

  test('rules in Go: literals, joined and filled in, and secrets that are made', () => {
    const lists = [
      '\ttps := []string{\n\t\t"a\\tb", // a comment "of" one',
      '\t\t`raw` + "joined",\n\t\tfmt.Sprintf("x-%s-%s", "1", secrets.NewSecret(utils.Numeric("3"))),\n\t}',
      '\ttps = append(tps, utils.GenerateSampleSecrets("name", "p-"+secrets.NewSecret(`[x]{2}`))...)',
      '\tfps := []string{"none"}\n\treturn utils.Validate(r, tps, fps)',
    ];
    write({ 'a.go': `func A() {\n${lists.join('\n')}\n}\n`, 'a_test.go': '\ttps := []string{"no"}\n\treturn\n' });
    expect(examplesOf(folder).map(({ text, secrets }) => [text, secrets])).toEqual([
      ['a\tb', 'somewhere'],
      ['rawjoined', 'somewhere'],
      [expect.stringMatching(/^x-1-\d{3}$/), 'somewhere'],
      ['p-xx', 'somewhere'],
      ['none', 'nowhere'],
    ]);
  });

  test('secretlint’s, with the places of secrets', () => {
    const label = { type: 'message', ruleId: '@secretlint/secretlint-rule-x', range: [1, 3] };
    write({ 'a/input.txt': 'abcd', 'a/output.json': JSON.stringify({ messages: [label] }), 'b/input.txt': 'b' });
    write({ 'b/output.json': '{}' });
    expect(examplesOf(folder)).toEqual([
      { family: 'x', name: 'a', text: 'abcd', secrets: [{ rule: 'x', start: 1, end: 3 }] },
      { family: 'counter-examples', name: 'b', text: 'b', secrets: 'nowhere' },
    ]);
  });

  test('a folder of nothing known is refused', () => expect(() => examplesOf(folder)).toThrow(/no output.json/));
});

describe('counting', () => {
  const half: Finder = { name: 'half', find: async () => [{ rule: 'r', start: 0, end: 2 }] };
  test('a label is found by half of it; a finding in a counter-example is an alarm', async () => {
    const labels = [2, 4, 5].map((end) => ({ rule: 'r', start: 0, end }));
    const tallies = await tallyOf(
      [
        { family: 'a', name: 'a', text: 'abcdef', secrets: labels },
        { family: 'b', name: 'b', text: 'abcdef', secrets: 'nowhere' },
        { family: 'b', name: 'b', text: 'abcdef', secrets: 'somewhere' },
      ],
      [half],
    );
    expect(tallies.get('a')).toEqual({ secrets: 3, others: 0, by: new Map([['half', { found: 2, alarms: 0 }]]) });
    const lines = await tallyOf(
      [{ family: 'a', name: 'a', text: 'abcdef', secrets: labels }],
      [{ ...half, findsLines: true }],
    );
    expect(lines.get('a')?.by.get('half')).toEqual({ found: 3, alarms: 0 });
    expect(sumOf(tallies.values())).toEqual({
      secrets: 4,
      others: 1,
      by: new Map([['half', { found: 3, alarms: 1 }]]),
    });
  });

  test('both finders find a token where it stands, and count it in source', async () => {
    write({ 'src/a.ts': `x\na = ${TOKEN}\n`, 'src/b.bin': `\0${TOKEN}` });
    expect(await gateway.find(`x\na = ${TOKEN}\n`)).toEqual([{ rule: 'digitalocean-token', start: 6, end: 77 }]);
    expect(await addedSecrets.find(`x\na = ${TOKEN}\n`)).toEqual([
      { rule: expect.stringContaining('digitalocean-token'), start: 2, end: 77 },
    ]);
    const { files, lines, by } = await sourceFindings(folder, [gateway, addedSecrets]);
    expect([files, lines, ...by.values()]).toEqual([1, 3, 1, 1]);
  });
});
