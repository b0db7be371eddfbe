import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface ActionFile {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description: string; value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const ACTIONS = readdirSync(join(ROOT, 'actions')).sort();

export function readAction(folder: string): ActionFile {
  return parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as ActionFile;
}

/** Every workflow of the project and of its examples: path and text. */
export const WORKFLOWS: readonly (readonly [path: string, text: string])[] = ['.github/workflows', 'examples']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .filter((path) => !path.endsWith('/sallyport.yml') || path.includes('workflow'))
  .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]);

export function readWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}
