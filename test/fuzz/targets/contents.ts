import { judge } from '../../packages/risk/support.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

const JS =
  "import { f } from './f';\n\ndescribe('a', () => {\n  test.each([[1, 2]])('%s', (a, b) => {\n    expect(f(a)).toBe(b);\n  });\n});\n";

/** Files whose contents rules read, one of each kind. */
const FILES: Readonly<Record<string, string>> = {
  'docs/a.md':
    '# T\n\nText with `code`, <b>html</b> and [a link](https://example.org).\n\n```sh\nls\n```\n\n<!-- note -->\n',
  'docs/a.mdx': 'import X from "x"\n\n# T\n\n<X prop={1 + 1} />\n',
  'docs/a.rst': 'T\n=\n\n.. note:: x\n\n.. include:: y\n',
  'docs/a.adoc': '= T\n\ninclude::x[]\n\n++++\n<b>\n++++\n',
  'docs/a.ipynb': '{"cells":[{"cell_type":"code","source":["1"],"outputs":[]}],"nbformat":4}',
  'docs/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n',
  'test/a.test.ts': JS,
  'tests/test_a.py':
    "import pytest\n\n@pytest.mark.parametrize('a', [1, 2])\ndef test_a(a):\n    if a:\n        assert a == 1\n    '''doc'''\n",
  'a_test.go':
    'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tif f() != 1 {\n\t\tt.Fatal(`x`)\n\t}\n}\n',
  'spec/a_spec.rb': "describe 'a' do\n  it 'b' do\n    expect(f).to eq <<~X\n      1\n    X\n  end\nend\n",
  'tests/a.rs': '#[test]\nfn a() {\n    assert_eq!(f(r#"x"#), 1); // c\n}\n',
  'src/test/java/ATest.java':
    'class ATest {\n  @Test\n  void a() {\n    assertEquals(1, f("""\n      x\n      """));\n  }\n}\n',
  'test/__snapshots__/a.snap': 'exports[`a 1`] = `1`;\n',
  'src/a.ts': "export function f(user: string) {\n  if (!isAdmin(user)) throw new Error('403');\n  return a + 1;\n}\n",
  'config/a.yml': 'apiVersion: v1\nkind: Pod\n',
  'AGENTS.md': 'Read @docs/rules.md first.\n',
};

const JUDGED = /this rule could not finish/;

/** The whole of the rules on a change of one file: no rule fails, and the same contents give the same judgement. */
export const contentTargets: readonly FuzzTarget[] = Object.entries(FILES).map(([path, text]) => ({
  name: `rules/${path.slice(path.lastIndexOf('/') + 1)}`,
  seeds: [
    text,
    ...Object.values(FILES)
      .filter((other) => other !== text)
      .slice(0, 3),
  ],
  async run(input) {
    for (const change of [
      { head: { [path]: input } },
      { head: { [path]: input }, base: { [path]: text } },
      { head: { [path]: text }, base: { [path]: input } },
    ]) {
      const first = await judge(change.head, change.base);
      const failed = first.reasons.find(({ message }) => JUDGED.test(message));
      expectThat(failed === undefined, `${failed?.code}: ${failed?.message}`);
      const second = await judge(change.head, change.base);
      expectThat(JSON.stringify(first) === JSON.stringify(second), 'judged twice, it is judged in two ways');
    }
  },
}));
