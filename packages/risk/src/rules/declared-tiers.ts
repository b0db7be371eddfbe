import type { Configuration } from '@sallyport/config';
import { compileGlobs, type PathMatcher } from '@sallyport/core';
import { fileRule, type InspectedFile } from '../rule.ts';

interface Matchers {
  readonly high: PathMatcher;
  readonly medium: PathMatcher;
  readonly low: PathMatcher;
}

const compiled = new WeakMap<Configuration, Matchers>();

function matchersOf(configuration: Configuration): Matchers {
  let matchers = compiled.get(configuration);
  if (matchers === undefined) {
    const { high, medium, low } = configuration.tiers;
    matchers = { high: compileGlobs(high), medium: compileGlobs(medium), low: compileGlobs(low) };
    compiled.set(configuration, matchers);
  }
  return matchers;
}

/** All names as bytes: both sides of a rename as they stand in the trees, and the names that links give. */
export function nameBytes({ file, names }: Pick<InspectedFile, 'file' | 'names'>): Uint8Array[] {
  const own = [file.pathBytes, ...(file.previousPathBytes ? [file.previousPathBytes] : [])];
  const others = names.filter((name) => name !== file.path && name !== file.previousPath);
  return [...own, ...others.map((name) => Buffer.from(name))];
}

/** Do all of the file's names lie in `tiers.low`? Whether that lifts it is for the rule that knows no such file. */
export function isDeclaredLow(file: InspectedFile): boolean {
  const { low } = matchersOf(file.configuration);
  return nameBytes(file).every((name) => low(name));
}

/** The repository's own `tiers.high` and `tiers.medium`: they raise a file, never lower it. */
export const declaredTiers = fileRule({
  code: 'RISK_DECLARED',
  title: 'Tiers declared by the repository',
  why: 'The repository knows best which of its files do most harm.',
  remedy: 'Have the owners of these files read the change.',
  needs: 'names',
  *inspect(file) {
    const { high, medium } = matchersOf(file.configuration);
    const names = nameBytes(file);
    if (names.some((name) => high(name))) yield { tier: 'high', message: 'declared under tiers.high' };
    else if (names.some((name) => medium(name))) yield { tier: 'medium', message: 'declared under tiers.medium' };
  },
});
