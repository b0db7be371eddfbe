import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { between, cell } from './markdown.ts';

interface Callable {
  readonly on: {
    readonly workflow_call: {
      readonly inputs?: Readonly<Record<string, Input>>;
      readonly secrets?: Readonly<Record<string, Input>>;
      readonly outputs?: Readonly<Record<string, { description: string }>>;
    };
  };
}

interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}

/** The names of the workflows that others call. */
export function reusableWorkflows(root: string): string[] {
  const names = readdirSync(join(root, '.github/workflows')).filter((name) => /^reusable-.*\.yml$/.test(name));
  return names.map((name) => name.replace(/\.yml$/, '')).filter((name) => existsSync(pageOf(root, name)));
}

/** A workflow's page with the tables of its inputs, secrets and outputs as the workflow has them now. */
export function workflowPage(root: string, name: string): string {
  const workflow = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as Callable;
  const { inputs = {}, secrets = {}, outputs = {} } = workflow.on.workflow_call;
  const given = [
    ...Object.entries(inputs).map(([key, input]) => row(key, input)),
    ...Object.entries(secrets).map(([key, input]) =>
      row(key, { ...input, description: `Secret. ${input.description}` }),
    ),
  ];
  const said = Object.entries(outputs).map(([key, { description }]) => `| \`${key}\` | ${cell(description)} |`);
  const page = readFileSync(pageOf(root, name), 'utf8');
  const withInputs = between(page, 'inputs', `| input | | default |\n| --- | --- | --- |\n${given.join('\n')}`);
  return between(withInputs, 'outputs', `| output | |\n| --- | --- |\n${said.join('\n')}`);
}

const pageOf = (root: string, name: string): string => join(root, 'docs/workflows', `${name}.md`);

function row(key: string, { description, required, default: value }: Input): string {
  const fallback = required === true ? 'required' : value === undefined || value === '' ? '' : `\`${String(value)}\``;
  return `| \`${key}\` | ${cell(description)} | ${fallback} |`;
}
