import {
  parseJson,
  type ResourceDescriptor,
  SallyportError,
  STATEMENT_TYPE,
  STATEMENT_TYPE_V0_1,
  type Statement,
} from '@sallyport/core';
import * as v from 'valibot';

/** A Statement with an SBOM inside stays below this; a larger one is not read. */
export const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;

/** valibot takes a list for a mapping. */
const isMapping = v.check((value: unknown) => !Array.isArray(value), 'has to be a mapping');

const digestValue = v.pipe(v.string(), v.regex(/^\S{1,512}$/, 'has to be a digest'));
const descriptor = v.object({
  name: v.optional(v.string()),
  uri: v.optional(v.string()),
  digest: v.pipe(
    v.unknown(),
    isMapping,
    v.record(v.string(), digestValue),
    v.check((digest) => Object.keys(digest).length > 0, 'names no digest'),
  ),
});
const statement = v.object({
  _type: v.picklist([STATEMENT_TYPE, STATEMENT_TYPE_V0_1]),
  subject: v.pipe(v.array(descriptor), v.minLength(1, 'is empty'), v.maxLength(MAX_SUBJECTS, 'is too long')),
  predicateType: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'has to be a URI')),
  predicate: v.pipe(v.unknown(), isMapping, v.record(v.string(), v.unknown())),
});

/**
 * Reads an in-toto Statement, v0.1 or v1 (in-toto Attestation Framework, spec/v1/statement.md). Fields that it does not
 * know are ignored, as that specification asks; doubled keys, a missing predicate and a subject without a digest are not.
 * @param name names the document in errors, for instance the file's path.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
export function parseStatement(source: Uint8Array | string, { name }: { readonly name: string }): Statement {
  return checkStatement(parseJson(source, { name, maxBytes: MAX_STATEMENT_BYTES }), { name });
}

/** The same for a value that has been read already. @throws SallyportError PROVENANCE_STATEMENT_INVALID */
export function checkStatement(value: unknown, { name }: { readonly name: string }): Statement {
  const result = v.safeParse(statement, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new SallyportError({
      code: 'PROVENANCE_STATEMENT_INVALID',
      message: `${name} is not an in-toto Statement: ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`,
      remedy: 'Write it with `sallyport evidence`, or as the in-toto Attestation Framework v1 describes.',
    });
  }
  return value as Statement;
}

/** Has the Statement a subject with this digest? Algorithms and values are compared exactly. */
export function hasSubject(statement: { readonly subject: readonly ResourceDescriptor[] }, subject: SubjectDigest) {
  const { algorithm, value } = subject;
  return statement.subject.some(({ digest }) => Object.hasOwn(digest, algorithm) && digest[algorithm] === value);
}

/** One digest that a Statement has to be about, for instance `sha256` or `gitCommit` and its hexadecimal value. */
export interface SubjectDigest {
  readonly algorithm: string;
  readonly value: string;
}
