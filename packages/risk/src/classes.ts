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
