import { foldName } from '../paths/fold.ts';
import { changeRule, type InspectedChange, type SeenFile } from '../rule.ts';

/** Two names that one file system takes for the same (contract, "Floors"; CVE-2021-21300). */
export const foldingNames = changeRule({
  code: 'RISK_FOLDING_NAMES',
  title: 'Names that fall together',
  why: 'On a file system that does not tell them apart, one of the two replaces the other at checkout.',
  remedy: 'Rename one of the two.',
  async *inspect(change) {
    const twins = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
    for (const { file } of change.files.filter(isNewName)) {
      const segments = file.path.split('/');
      for (let depth = 0; depth < segments.length; depth++) {
        const folder = segments.slice(0, depth).join('/');
        if (!twins.has(folder)) twins.set(folder, twinsIn(change, folder));
        const name = segments[depth] as string;
        const others = ((await twins.get(folder))?.get(foldName(name)) ?? []).filter((other) => other !== name);
        if (others.length === 0) continue;
        const tier = 'medium';
        yield {
          tier,
          path: file.path,
          message: `${JSON.stringify(name)} falls together with ${JSON.stringify(others[0])}`,
        };
        break;
      }
    }
  },
});

function isNewName({ file }: SeenFile): boolean {
  return file.after !== undefined && (file.before === undefined || file.previousPath !== undefined);
}

/** The names of a folder in the head that have a twin, by their folded form. */
async function twinsIn(change: InspectedChange, folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const byFold = new Map<string, string[]>();
  for (const name of await change.headNames(folder)) {
    const folded = foldName(name);
    const names = byFold.get(folded);
    if (names) names.push(name);
    else byFold.set(folded, [name]);
  }
  for (const [folded, names] of byFold) if (names.length < 2) byFold.delete(folded);
  return byFold;
}
