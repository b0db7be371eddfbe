import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { disagreements, type Figures, figuresOf, type Share } from './figures.ts';
import { commitPairs } from './history.ts';
import { type Judged, judge } from './judge.ts';

const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true, default: [] },
    commits: { type: 'string', default: '400' },
    show: { type: 'string', default: '10' },
    kind: { type: 'string' },
  },
  allowPositionals: true,
});

const all: Judged[] = [];
console.log('| repository | commits | low of docs and tests | low of others | high missed | source called high |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const repository of values.repo) {
  const { judged, unread } = await judge(repository, commitPairs(repository, Number(values.commits)));
  all.push(...judged);
  console.log(row(nameOf(repository), figuresOf(judged)));
  if (unread > 0) console.error(`${repository}: ${unread} commits could not be read`);
}
console.log(row('all', figuresOf(all)));
showDisagreements();

/** `owner/name` of a mirror's folder, or the folder's own name. */
function nameOf(repository: string): string {
  const own = basename(repository);
  return (own === 'repo' ? basename(dirname(repository)) : own).replace('+', '/').replace(/\.git$/, '');
}

function row(name: string, { commits, lowRecall, falseLow, highMiss, sourceHigh }: Figures): string {
  return `| ${[name, commits, share(lowRecall), share(falseLow), share(highMiss), share(sourceHigh)].join(' | ')} |`;
}

function share({ part, whole }: Share): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)}% (${part}/${whole})`;
}

function showDisagreements(): void {
  const byKind = new Map<string, (Judged & { kind: string })[]>();
  for (const one of disagreements(all)) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  for (const [kind, list] of [...byKind].sort()) {
    if (values.kind !== undefined && kind !== values.kind) continue;
    console.log(`\n${kind}: ${list.length}`);
    for (const { head, title, tier, because } of list.slice(0, Number(values.show))) {
      console.log(`  ${head.slice(0, 12)} ${tier} ${title.slice(0, 80)}`);
      for (const reason of because.slice(0, 3)) console.log(`    ${reason}`);
    }
  }
}
