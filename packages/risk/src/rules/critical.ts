import type { Configuration } from '@sallyport/config';
import { compileGlobs, type PathMatcher } from '@sallyport/core';
import { fileRule } from '../rule.ts';
import { nameBytes } from './declared-tiers.ts';

const compiled = new WeakMap<Configuration, PathMatcher>();

function criticalOf(configuration: Configuration): PathMatcher {
  let matcher = compiled.get(configuration);
  if (matcher === undefined) {
    matcher = compileGlobs(configuration.critical);
    compiled.set(configuration, matcher);
  }
  return matcher;
}

/** The repository's `critical` paths; the gate asks for a mutation score as well. */
export const critical = fileRule({
  code: 'RISK_CRITICAL',
  title: 'Critical paths',
  why: 'The repository says that its tests have to prove themselves here.',
  remedy: 'Give a mutation score for the changed files (`sallyport evidence`).',
  needs: 'names',
  applies: ({ file }) => file.pathBytes.length > 0,
  *inspect(file) {
    if (file.configuration.critical.length === 0) return;
    const matches = criticalOf(file.configuration);
    if (nameBytes(file).some((name) => matches(name))) yield { tier: 'medium', message: 'declared as critical' };
  },
});
