import { defaultConfiguration } from '@sallyport/config';
import { findTokens } from '@sallyport/gateway';
import { type FileRule, rules } from '@sallyport/risk';

/** Something found in a text: which rule found it, and where. */
export interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** What looks for secrets in a text. */
export interface Finder {
  readonly name: string;
  /** It says in which line something is; otherwise, from where to where. */
  readonly findsLines?: boolean;
  find(text: string): Promise<readonly Found[]>;
}

/** What the gateway redacts by its form. */
export const gateway: Finder = { name: 'gateway', find: async (text) => findTokens(text) };

const rule = rules.find((one): one is FileRule => one.kind === 'file' && one.code === 'RISK_SECRET_ADDED');
const PATH = 'src/example.txt';

/** What `RISK_SECRET_ADDED` says of a source file that is added with this text; it finds whole lines. */
export const addedSecrets: Finder = {
  name: 'added secrets',
  findsLines: true,
  async find(text) {
    const added = linesOf(text);
    const found: Found[] = [];
    const file = { status: 'added', path: PATH, pathBytes: Buffer.from(PATH) } as const;
    const findings = rule?.inspect({
      ...{ file, classes: ['source'], names: [PATH], known: new Set<string>(), allNamesKnown: true, note() {} },
      configuration: defaultConfiguration(),
      contents: { binary: false, added, removed: [] },
    });
    for await (const { line = 1, message } of findings ?? []) {
      const { start, text } = added[line - 1] ?? { start: 0, text: '' };
      found.push({ rule: message, start, end: start + text.length });
    }
    return found;
  },
};

function linesOf(text: string): { number: number; start: number; text: string }[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const at = start;
    start += line.length + 1;
    return { number: index + 1, start: at, text: line };
  });
}
