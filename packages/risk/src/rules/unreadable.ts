import { LOST_PREFIX } from '../engine/read-files.ts';
import { fileRule } from '../rule.ts';

const LOST_REMEDY = 'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or clone again.';

/** Fail closed: what nobody could read, nobody may call low. */
export const unreadable = fileRule({
  code: 'RISK_UNREADABLE',
  title: 'Contents that could not be read',
  why: 'A file that no rule could read may hold anything.',
  remedy: 'Make the file smaller, or keep it outside the repository; a person has to look at it.',
  needs: 'contents',
  *inspect({ contents }) {
    const why = contents?.unreadable;
    if (why === undefined) return;
    if (!why.startsWith(LOST_PREFIX)) yield { tier: 'medium', message: `not read: ${why}` };
    else yield { tier: 'high', message: `not read: ${why.slice(LOST_PREFIX.length)}`, remedy: LOST_REMEDY };
  },
});
