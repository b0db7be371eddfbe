import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesTable } from '@sallyport/risk';
import { assemblyModule } from '../build/assembly.ts';
import { actionFolders, actionReadme } from './action-readme.ts';
import { artifactSchemas } from './artifact-schemas.ts';
import { cliPage } from './cli-page.ts';
import { errorsPage } from './errors-page.ts';
import { gatewaySchemas } from './gateway-schemas.ts';
import { between } from './markdown.ts';
import { policySchemas } from './policy-schemas.ts';
import { predicateSchemas } from './predicate-schemas.ts';
import { rulesPage } from './rules-page.ts';
import { reusableWorkflows, workflowPage } from './workflow-page.ts';

/** Every generated file with its content, by its path from the root. */
export async function pages(root: string): Promise<Map<string, string>> {
  return new Map([
    ['packages/gateway/src/simd/module.ts', await assemblyModule(root)],
    ['docs/errors.md', errorsPage(root)],
    ['docs/cli.md', cliPage()],
    ['docs/risk.md', between(readFileSync(join(root, 'docs/risk.md'), 'utf8'), 'rules', rulesTable())],
    ['docs/policy-rules.md', rulesPage()],
    ...policySchemas(),
    ...gatewaySchemas(),
    ...artifactSchemas(),
    ...predicateSchemas(),
    ...reusableWorkflows(root).map((name) => [`docs/workflows/${name}.md`, workflowPage(root, name)] as const),
    ...actionFolders(root).map((folder) => [`${folder}/README.md`, actionReadme(root, folder)] as const),
  ]);
}
