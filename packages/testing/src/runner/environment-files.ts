import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY', 'PATH'] as const;

/** What a step wrote into the files that the runner gave it. */
export interface WrittenFiles {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** One step's `GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`, `GITHUB_STEP_SUMMARY` and `GITHUB_PATH`. */
export class EnvironmentFiles {
  readonly variables: Readonly<Record<string, string>>;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    const entries = NAMES.map((name) => [`GITHUB_${name}`, join(directory, name.toLowerCase())] as const);
    for (const [, path] of entries) writeFileSync(path, '');
    this.variables = Object.fromEntries(entries);
  }

  read(): WrittenFiles {
    const text = (name: (typeof NAMES)[number]): string => readFileSync(this.variables[`GITHUB_${name}`] ?? '', 'utf8');
    return {
      outputs: parseAssignments(text('OUTPUT')),
      env: parseAssignments(text('ENV')),
      state: parseAssignments(text('STATE')),
      path: text('PATH').split('\n').filter(Boolean),
      summary: text('STEP_SUMMARY'),
    };
  }
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks, as the runner reads them.
 * @throws Error for a line that is neither, and for a block that does not end
 */
export function parseAssignments(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, operator, rest = ''] = /^([^=<]+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`Invalid format '${line}'`);
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
