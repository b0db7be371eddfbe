import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { between, cell } from './markdown.ts';

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

/** The folders of all actions that have an action.yml, from the root; '.' is the root's own. */
export function actionFolders(root: string): string[] {
  const named = readdirSync(join(root, 'actions')).sort();
  return named.map((name) => `actions/${name}`).filter((folder) => existsSync(join(root, folder, 'action.yml')));
}

/** An action's README with the tables of its inputs and outputs as action.yml has them now. */
export function actionReadme(root: string, folder: string): string {
  const { inputs = {}, outputs = {} } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ActionFile;
  const page = readFileSync(join(root, folder, 'README.md'), 'utf8');
  const inputRows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${defaultOf(input)} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  const withInputs = between(page, 'inputs', table('| input | | default |\n| --- | --- | --- |', inputRows));
  return between(withInputs, 'outputs', table('| output | |\n| --- | --- |', outputRows));
}

function defaultOf(input: { readonly required?: boolean; readonly default?: string }): string {
  if (input.required === true) return 'required';
  return input.default === undefined || input.default === '' ? '' : `\`${cell(String(input.default))}\``;
}

function table(header: string, rows: readonly string[]): string {
  return `${header}\n${rows.join('\n')}`;
}
