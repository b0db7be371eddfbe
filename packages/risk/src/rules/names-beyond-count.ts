import { fileRule } from '../rule.ts';

/** Links that multiply a file's names without bound; some of them were not looked at. */
export const namesBeyondCount = fileRule({
  code: 'RISK_TOO_MANY_NAMES',
  title: 'More names than were counted',
  why: 'Links give the file so many names that not all were judged.',
  remedy: 'Remove links that point at each other or at folders above them.',
  needs: 'names',
  applies: ({ allNamesKnown }) => !allNamesKnown,
  *inspect() {
    yield { tier: 'medium', message: 'symbolic links give this file more names than are judged' };
  },
});
