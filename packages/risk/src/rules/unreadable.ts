import { fileRule } from '../rule.ts';

/** Fail closed: what nobody could read, nobody may call low. */
export const unreadable = fileRule({
  code: 'RISK_UNREADABLE',
  title: 'Contents that could not be read',
  why: 'A file that no rule could read may hold anything.',
  remedy: 'Make the file smaller, or keep it outside the repository; a person has to look at it.',
  needs: 'contents',
  *inspect({ contents }) {
    if (contents?.unreadable !== undefined) yield { tier: 'medium', message: `not read: ${contents.unreadable}` };
  },
});
