import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArtifactPolicy } from '@sallyport/artifact';
import { parse } from 'yaml';
import { ROOT } from './yaml.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every policy that a reader might copy. */
function policies(): [where: string, text: string][] {
  const page = read('docs/artifacts.md');
  const fenced = [...page.matchAll(/^(version: 1\n[\s\S]*?)^(?:```|YAML)$/gm)].map((match) => match[1] ?? '');
  const release = parse(read('examples/deploy/.github/workflows/release.yml'));
  const workflow = read('docs/workflows/reusable-verify.md');
  const inline = /policy: \|\n((?: {8}.*\n)+)/.exec(workflow)?.[1]?.replace(/^ {8}/gm, '') ?? '';
  return [
    ...fenced.map((text, index) => [`docs/artifacts.md, the ${index + 1}.`, text] as [string, string]),
    ['examples/deploy', release.jobs.verify.with.policy],
    ['docs/workflows/reusable-verify.md', inline.replace('<sha>', '0'.repeat(40))],
  ];
}

test('there are policies to read', () => expect(policies()).toHaveLength(4));

test.each(policies())('%s is a policy', (where, text) => {
  expect(parseArtifactPolicy(Buffer.from(text), { name: where })).toMatchObject({ builder: { kind: 'workflow' } });
});
