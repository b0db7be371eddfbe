import { resolveTarget } from '../engine/link-names.ts';
import { knownName } from '../paths/known-names.ts';
import { fileRule } from '../rule.ts';

const ORDINARY = new Set(['documentation', 'test', 'source', 'other', 'generated', 'binary']);

/** Links give files other names and lead readers and writers elsewhere (contract, "Floors"). */
export const symlinks = fileRule({
  code: 'RISK_SYMLINK',
  title: 'Symbolic links',
  why: 'Whoever reads or writes the link reads or writes what it points at, inside the repository or outside.',
  remedy: 'Replace the link by a file, or check that its target is inside the repository and harmless.',
  needs: 'contents',
  applies: ({ file }) => file.after?.mode === '120000' || file.before?.mode === '120000',
  *inspect({ file, contents }) {
    if (file.after?.mode !== '120000') {
      yield { tier: 'medium', message: file.after === undefined ? 'a link is removed' : 'a link becomes a file' };
      return;
    }
    const target = contents?.after?.toString('utf8') ?? '';
    const resolved = resolveTarget(file.path, target);
    const shown = JSON.stringify(target.slice(0, 200));
    if (resolved === undefined) yield { tier: 'high', message: `links out of the repository, to ${shown}` };
    else if (/(^|\/)\.git(\/|$)/i.test(resolved))
      yield { tier: 'high', message: `links into git's own folder: ${shown}` };
    else if (resolved !== '' && !ORDINARY.has(knownName(resolved).class))
      yield { tier: 'high', message: `gives another name to ${shown}, which is ${knownName(resolved).class}` };
    else yield { tier: 'medium', message: `links to ${shown}` };
  },
});
