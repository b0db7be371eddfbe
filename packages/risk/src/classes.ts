/** What a file is, by its names (rules look at its contents). The output's `files[].class`. */
export type FileClass =
  | 'documentation'
  | 'test'
  | 'source'
  | 'generated'
  | 'vendored'
  | 'configuration'
  | 'ci'
  | 'deployment'
  | 'build'
  | 'dependencies'
  | 'agent-instructions'
  | 'owners'
  | 'policy'
  | 'binary'
  | 'other';

/** How a reader takes a file: decides how grave hidden characters and the like are in it. */
export type Reading = 'prose' | 'test' | 'code';

/** Prose only when every name is documentation, a test only when every name is a test; all else is code. */
export function readingOf(classes: readonly FileClass[]): Reading {
  if (classes.length > 0 && classes.every((one) => one === 'documentation')) return 'prose';
  if (classes.length > 0 && classes.every((one) => one === 'documentation' || one === 'test')) return 'test';
  return 'code';
}
