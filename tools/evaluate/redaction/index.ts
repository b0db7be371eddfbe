import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findTokens } from '@sallyport/gateway';

/**
 * Precision and recall of the gateway's token shapes on the labelled examples of secretlint's rules: a folder of
 * `<case>/input.*` beside `<case>/output.json`, in which secretlint's own tests say what is a secret and where.
 *
 *     npm run evaluate:redaction -- --corpus DIR [--list]
 */
interface Label {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

interface Tally {
  labels: number;
  found: number;
  findings: number;
  right: number;
}

/** The examples below a folder. */
export function* examples(folder: string): Iterable<{ name: string; text: string; labels: Label[] }> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    const files = readdirSync(path);
    const input = files.find((file) => file.startsWith('input'));
    if (input === undefined || !files.includes('output.json') || statSync(join(path, input)).isDirectory()) {
      yield* examples(path);
      continue;
    }
    yield { name, text: readFileSync(join(path, input), 'utf8'), labels: labelsOf(join(path, 'output.json')) };
  }
}

function labelsOf(path: string): Label[] {
  const { messages = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    messages?: { type: string; ruleId: string; ruleParentId?: string; range: [number, number] }[];
  };
  return messages
    .filter(({ type }) => type === 'message')
    .map(({ ruleId, range: [start, end] }) => ({ rule: ruleId.replace(/^.*secretlint-rule-/, ''), start, end }));
}

/**
 * A label is found when half of it or more is, or, where it is a whole address, when the password in it is; a finding is
 * right when it touches a label.
 */
export function tallyOf(folder: string, list = false): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tally = (rule: string) => {
    const known = tallies.get(rule) ?? { labels: 0, found: 0, findings: 0, right: 0 };
    tallies.set(rule, known);
    return known;
  };
  for (const { name, text, labels } of examples(folder)) {
    const findings = findTokens(text);
    for (const label of labels) {
      const entry = tally(label.rule);
      entry.labels++;
      const inside = findings.filter(({ start, end }) => start < label.end && end > label.start);
      const covered = inside.reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(end, label.end) - Math.max(start, label.start)),
        0,
      );
      if (covered * 2 >= label.end - label.start || inside.some(({ rule }) => rule === 'url-password')) entry.found++;
      else if (list)
        console.log(
          `not found  ${name}  ${label.rule}  ${JSON.stringify(text.slice(label.start, label.end).slice(0, 100))}`,
        );
    }
    for (const { start, end, rule } of findings) {
      const touched = labels.find((label) => label.start < end && label.end > start);
      const entry = tally(touched?.rule ?? `(none: ${rule})`);
      entry.findings++;
      if (touched !== undefined) entry.right++;
      else if (list)
        console.log(`no label   ${name}  ${rule}  ${JSON.stringify(text.slice(start, end).slice(0, 100))}`);
    }
  }
  return tallies;
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const all = { labels: 0, found: 0, findings: 0, right: 0 };
  console.log('| rule | labels | found | findings | right |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [rule, { labels, found, findings, right }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${rule} | ${labels} | ${found} | ${findings} | ${right} |`);
    all.labels += labels;
    all.found += found;
    all.findings += findings;
    all.right += right;
  }
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  console.log(`| all | ${all.labels} | ${all.found} | ${all.findings} | ${all.right} |`);
  console.log(`\nprecision ${share(all.right, all.findings)}, recall ${share(all.found, all.labels)}`);
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--corpus');
  const corpus = at < 0 ? undefined : process.argv[at + 1];
  if (corpus === undefined) {
    console.error('Name the folder of examples: --corpus DIR.');
    process.exitCode = 2;
  } else print(tallyOf(corpus, process.argv.includes('--list')));
}
