import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, Label } from './example.ts';

/** secretlint's own tests: folders with `input.*` beside an `output.json` that says what is a secret and where. */
export function* secretlintExamples(folder: string): Iterable<Example> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    const files = readdirSync(path);
    const input = files.find((file) => file.startsWith('input'));
    if (input === undefined || !files.includes('output.json') || statSync(join(path, input)).isDirectory()) {
      yield* secretlintExamples(path);
      continue;
    }
    const secrets = labelsOf(join(path, 'output.json'));
    const family = secrets[0]?.rule ?? 'counter-examples';
    const text = readFileSync(join(path, input), 'utf8');
    yield { family, name, text, secrets: secrets.length === 0 ? 'nowhere' : secrets };
  }
}

function labelsOf(path: string): Label[] {
  const { messages = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    messages?: { type: string; ruleId: string; range: [number, number] }[];
  };
  return messages
    .filter(({ type }) => type === 'message')
    .map(({ ruleId, range: [start, end] }) => ({ rule: ruleId.replace(/^.*secretlint-rule-/, ''), start, end }));
}
