import { compileGlob, EVIDENCE_KINDS, isSallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { isDay, parseInstant } from './times.ts';

/** The largest count that makes sense anywhere in the file; beyond it somebody slipped. */
const MAX_COUNT = 1_000_000_000;

/** A count: a plain decimal integer (its spelling is checked on the file; see `checkCounts`). */
export const count = (minimum = 0, maximum = MAX_COUNT) =>
  v.pipe(
    v.number('has to be a number'),
    v.integer('has to be a whole number'),
    v.minValue(minimum, `has to be ${minimum} or more`),
    v.maxValue(maximum, `has to be ${maximum} or less`),
  );

/** An account's or an app's number on the forge. */
export const identifier = v.pipe(
  v.number('has to be a number'),
  v.safeInteger('has to be a whole number'),
  v.minValue(1, 'has to be 1 or more'),
);

export const percent = v.pipe(
  v.number('has to be a number of percent'),
  v.minValue(0, 'has to be 0 percent or more'),
  v.maxValue(100, 'has to be 100 percent or less'),
);

/** An amount of money; decimals are allowed. */
export const amount = v.pipe(
  v.number('has to be a number'),
  v.minValue(0, 'has to be 0 or more'),
  v.maxValue(MAX_COUNT, `has to be ${MAX_COUNT} or less`),
);

export const text = v.pipe(v.string('has to be a text'), v.nonEmpty('must not be empty'));

const globProblem = (pattern: string): string => {
  try {
    compileGlob(pattern);
    return '';
  } catch (error) {
    return isSallyportError(error) ? error.message : String(error);
  }
};

/** A pattern of paths or of model names; `@sallyport/core` compileGlob. */
export const glob = v.pipe(
  v.string('has to be a pattern'),
  v.check(
    (pattern) => globProblem(pattern) === '',
    (issue) => `is no pattern: ${globProblem(String(issue.input))}`,
  ),
);

export const globs = v.optional(v.array(glob, 'has to be a list of patterns'), []);

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** A host's name: no scheme, no port, no path, no wildcard. */
export const host = v.pipe(v.string('has to be a host'), v.regex(HOST, 'has to be a host such as npm.example.org'));

export const evidenceKind = v.picklist(EVIDENCE_KINDS, `has to be one of ${EVIDENCE_KINDS.join(', ')}`);

export const tier = v.picklist(['low', 'medium', 'high'], 'has to be low, medium or high');

export const instant = v.pipe(
  v.string('has to be a time'),
  v.check((value) => parseInstant(value) !== undefined, 'has to be an RFC 3339 time such as 2026-12-20T00:00:00Z'),
);

export const day = v.pipe(
  v.string('has to be a day'),
  v.check(isDay, 'has to be a day that exists, such as 2027-03-01'),
);

const isServiceUrl = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};

export const serviceUrl = v.pipe(v.string('has to be a URL'), v.check(isServiceUrl, 'has to be an https URL'));

const isRepositoryPath = (value: string): boolean =>
  value !== '' && value.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment));

/** A path from the repository's root, without a wildcard. */
export const repositoryPath = v.pipe(
  v.string('has to be a path'),
  v.check(isRepositoryPath, 'has to be a path from the root of the repository, such as .github/policy'),
);
