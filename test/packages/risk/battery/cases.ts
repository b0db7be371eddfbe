import type { TestFile, TestTree } from '../support.ts';

/** Files that a change writes; null deletes. */
export type Edit = Readonly<Record<string, TestFile | null>>;

/** A change against the project, and the lowest tier that it may get (of a benign one: the highest). */
export interface Case {
  readonly name: string;
  readonly tier: 'low' | 'medium' | 'high';
  /** What the base has beside the project. */
  readonly before?: TestTree;
  readonly after: Edit;
}

/** Words of a list that is written over several lines. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** The project that every change is made to: a little of everything, so that what is edited or imitated is there. */
export const PROJECT: TestTree = {
  'README.md': '# Shop\n\nSell things.\n',
  LICENSE: 'Do what you like.\n',
  'docs/guide.md': '# Guide\n\nPut things into the cart.\nPay for them.\nWait for the parcel.\n',
  'docs/rules.md': 'Write short functions.\n',
  'src/cart.ts': 'export const total = (items: number[]) => items.length;\n',
  'src/index.py': 'def total(items):\n    return len(items)\n',
  'test/cart.test.ts':
    "import { total } from '../src/cart';\n\ntest('total', () => {\n  expect(total([1])).toBe(1);\n});\n",
  'package.json': '{ "name": "shop", "scripts": { "test": "jest" } }\n',
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    steps: []\n',
  '.github/CODEOWNERS': '* @acme/team\n',
  'CLAUDE.md': 'Be kind. Read @docs/rules.md first.\n',
  Makefile: 'all:\n\techo all\n',
};
