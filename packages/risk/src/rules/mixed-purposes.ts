import type { FileClass } from '../classes.ts';
import { changeRule } from '../rule.ts';

/** What decides about other changes, and what it decides about. */
const DECIDES: ReadonlySet<FileClass> = new Set(['policy', 'owners', 'ci', 'agent-instructions']);
const DECIDED: ReadonlySet<FileClass> = new Set(['source', 'test', 'generated', 'vendored', 'binary']);

/** A change of the rules does not come together with what they judge (attack: loosen the check, use the loosening). */
export const mixedPurposes = changeRule({
  code: 'RISK_MIXED_PURPOSES',
  title: 'Two purposes in one change',
  why: 'A reviewer of the code passes over the pipeline, and a reviewer of the pipeline over the code.',
  remedy: 'Split the change: first what decides (pipeline, policy, owners, instructions), then what it decides about.',
  *inspect({ files }) {
    const decides = files.find(({ classes }) => classes.some((one) => DECIDES.has(one)));
    const decided = files.find(({ classes }) => classes.every((one) => DECIDED.has(one)));
    if (decides === undefined || decided === undefined) return;
    const message = `${decides.file.path} (${decides.classes[0]}) changes together with ${decided.file.path}`;
    yield { tier: 'medium', path: decides.file.path, message };
  },
});
