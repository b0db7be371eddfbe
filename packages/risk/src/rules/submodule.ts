import { fileRule } from '../rule.ts';

/** A commit of another repository (contract, "Floors": high). */
export const submodule = fileRule({
  code: 'RISK_SUBMODULE',
  title: 'Submodules',
  why: 'One line brings in another repository at a commit that nobody here has read.',
  remedy: 'Read the commits between the two ids in the other repository, and check its address in .gitmodules.',
  needs: 'names',
  applies: ({ file }) => file.after?.mode === '160000' || file.before?.mode === '160000',
  *inspect({ file: { before, after } }) {
    const from = before?.mode === '160000' ? before.oid : undefined;
    const to = after?.mode === '160000' ? after.oid : undefined;
    if (from && to) yield { tier: 'high', message: `the submodule moves from ${from} to ${to}` };
    else if (to) yield { tier: 'high', message: `a submodule is added at ${to}` };
    else yield { tier: 'high', message: 'a submodule is removed' };
  },
});
