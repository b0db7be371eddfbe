import { READERS } from '../../packages/risk/src/dependencies/readers.ts';

const bombs: [string, string][] = [
  ['brackets', '['.repeat(10_000)],
  ['objects', '{"a":'.repeat(10_000)],
  ['lists', '- '.repeat(10_000)],
  ['keys', Array.from({ length: 2_000 }, (_a, d) => `${' '.repeat(d)}a:`).join('\n')],
  ['elements', '<a>'.repeat(10_000)],
  ['tables', `[${'a.'.repeat(10_000)}a]`],
  ['long', 'a'.repeat(500_000)],
  ['quoted', `"${'a@'.repeat(200_000)}`],
  ['colons', `"${'a, '.repeat(100_000)}":`],
  ['blanks', `${' '.repeat(300_000)}x`],
  ['commas', `[${','.repeat(300_000)}`],
  ['parens', '('.repeat(10_000)],
  ['quotes', '"'.repeat(200_001)],
  ['aliases', 'a: &a [x]\nb: &b [*a,*a]\n'],
];
const only = process.argv[2];
for (const [i, r] of READERS.entries()) {
  if (only !== undefined && String(i) !== only) continue;
  for (const [n, t] of bombs) {
    const s = Date.now();
    let out = 'ok';
    try {
      r.read(t);
    } catch (e) {
      out = (e as Error).message.slice(0, 50);
    }
    const d = Date.now() - s;
    if (d > 100) console.log(i, r.ecosystem, r.kind, r.matches.source.slice(0, 30), n, d, out);
  }
}
