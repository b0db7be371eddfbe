import { parseArgs } from 'node:util';
import { examplesOf } from './corpora.ts';
import { addedSecrets, gateway } from './finders.ts';
import { isNamed } from './services.ts';
import { sourceFindings } from './source-tree.ts';
import { type Disagreement, sumOf, type Tally, tallyOf } from './tally.ts';

/**
 * What the gateway's token shapes and the rule of added secrets find in public labelled examples, and in source.
 *
 *     npm run evaluate:redaction -- [--corpus DIR]… [--source DIR]… [--list]
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    source: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
  },
});
const finders = [gateway, addedSecrets];

if (values.corpus.length + values.source.length === 0) {
  console.error('Name a folder of labelled examples or of source files: --corpus DIR, --source DIR.');
  process.exitCode = 2;
}
for (const folder of values.corpus) printFamilies(await tallyOf(examplesOf(folder), finders, tell));
if (values.source.length > 0) await printSource(values.source);

function tell({ finder, kind, family, name, text }: Disagreement): void {
  if (values.list) console.log(`${kind}  ${finder}  ${family}  ${name}  ${JSON.stringify(text.slice(0, 160))}`);
}

function printFamilies(tallies: ReadonlyMap<string, Tally>): void {
  console.log(`| examples of | secrets | ${heads('found')} | counter-examples | ${heads('alarms')} |`);
  console.log(`| --- |${' ---: |'.repeat(2 + 2 * finders.length)}`);
  const families = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [family, tally] of families) printRow(`${family}${isNamed(family) ? ' *' : ''}`, tally);
  printRow('what is named (*)', sumOf(families.filter(([family]) => isNamed(family)).map(([, tally]) => tally)));
  printRow('all', sumOf(tallies.values()));
}

function heads(what: string): string {
  return finders.map(({ name }) => `${name}: ${what}`).join(' | ');
}

function printRow(name: string, { secrets, others, by }: Tally): void {
  const counts = finders.map((finder) => by.get(finder.name) ?? { found: 0, alarms: 0 });
  const found = counts.map((count) => share(count.found, secrets));
  console.log(`| ${[name, secrets, ...found, others, ...counts.map(({ alarms }) => alarms)].join(' | ')} |`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} (${((100 * part) / whole).toFixed(1)}%)`;
}

async function printSource(folders: readonly string[]): Promise<void> {
  console.log(`| source | files | lines | ${heads('findings')} | ${heads('per million lines')} |`);
  console.log(`| --- |${' ---: |'.repeat(2 + 2 * finders.length)}`);
  for (const folder of folders) {
    const { files, lines, by } = await sourceFindings(folder, finders, tell);
    const rates = [...by.values()].map((count) => ((1e6 * count) / lines).toFixed(1));
    console.log(`| ${[folder, files, lines, ...by.values(), ...rates].join(' | ')} |`);
  }
}
