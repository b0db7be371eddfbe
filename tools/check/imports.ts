import { output, run } from './run.ts';

const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const CONFIGURATION = ['--config', '.dependency-cruiser.mjs', '--no-progress'];

/** What the fixture breaks; a rule that no longer sees it has been lost. */
const EXPECTED = ['front-door', 'layer-core', 'layer-policy', 'owner-of-octokit'];

/** The import rules hold, and they still fail where they must. */
export async function checkImports(root: string): Promise<void> {
  await run(root, CRUISER, [
    ...CONFIGURATION,
    'packages',
    'actions',
    'tools',
    'test/packages',
    'test/actions',
    'test/e2e',
  ]);
  const fixture = 'test/fixtures/imports';
  const report = await output(root, CRUISER, [...CONFIGURATION, '--output-type', 'json', fixture], {
    SALLYPORT_IMPORTS_ROOT: `${fixture}/`,
  });
  const { violations } = JSON.parse(report).summary as { violations: { rule: { name: string } }[] };
  const found = new Set(violations.map(({ rule }) => rule.name));
  const lost = EXPECTED.filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`the import rules no longer see what ${fixture} breaks: ${lost.join(', ')}`);
}
