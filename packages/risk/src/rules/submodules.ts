import { pathRule } from '../paths/path-rule.ts';

/** Where submodules come from. */
export const submoduleFile = pathRule({
  code: 'RISK_SUBMODULE_FILE',
  title: 'Submodule declarations',
  why: 'A submodule is a dependency that no lockfile checks: its address and commit come from this change.',
  remedy: 'Compare the address with the one that you trust, and read the commits that it brings.',
  class: 'dependencies',
  tier: 'high',
  what: 'the declaration of submodules',
  patterns: ['**/.gitmodules', '**/.gitsubmodules', '**/.gitmodules.*', '**/.gitsubrepo', '**/.gitrepo'],
});
