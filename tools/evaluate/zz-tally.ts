import { openGitStore, readChange, readContents } from '../../packages/change/src/index.ts';
import { defaultConfiguration } from '../../packages/config/src/index.ts';
import { classify } from '../../packages/risk/src/index.ts';
import { commitPairs } from './history.ts';
import { truthOf } from './truth.ts';

const [n, want, ...repos] = process.argv.slice(2);
const tally = new Map<string, number>();
let total = 0;
for (const repo of repos) {
  const store = await openGitStore(repo);
  for (const pair of commitPairs(repo, Number(n))) {
    try {
      const change = await readChange(store, pair);
      const { tier, reasons } = await classify(change, defaultConfiguration());
      let removes = false;
      if (change.files.length < 200)
        for await (const { contents } of readContents(change, change.files)) removes ||= contents.removed.length > 0;
      const truth = truthOf(change, removes);
      if (want !== 'all' && truth !== want) continue;
      total++;
      for (const code of new Set(
        reasons.filter((r) => r.tier === tier && tier !== 'low').map((r) => r.tier + ' ' + r.code),
      ))
        tally.set(code, (tally.get(code) ?? 0) + 1);
      for (const r of reasons)
        if (process.env.SHOW && r.code.match(process.env.SHOW))
          console.log(pair.head.slice(0, 10), r.tier, r.code, r.path, r.line ?? '', r.message.slice(0, 110));
    } catch (e) {
      if (!(e instanceof Error) || !('code' in e)) throw e;
    }
  }
  await store.close();
}
console.log(
  total,
  [...tally].sort((a, b) => b[1] - a[1]),
);
