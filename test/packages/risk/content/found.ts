import { judge, type TestTree } from '../support.ts';

/** The codes that a change raises above low, each with its tier: `RISK_X high`. */
export async function found(head: TestTree, base?: TestTree): Promise<string[]> {
  const { reasons } = await judge(head, base);
  return [...new Set(reasons.filter(({ tier }) => tier !== 'low').map(({ code, tier }) => `${code} ${tier}`))];
}

/** What one edit of one file raises. */
export async function edited(path: string, before: string, after: string): Promise<string[]> {
  return found({ [path]: after, keep: 'x' }, { [path]: before, keep: 'x' });
}
