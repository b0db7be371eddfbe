import type { Subject } from './subject.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** cosign writes this older one for `--predicate`; we read both and write only the newer. */
export const STATEMENT_TYPE_V0_1 = 'https://in-toto.io/Statement/v0.1';
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** in-toto Attestation Framework v1, ResourceDescriptor (the fields in use). */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** in-toto Attestation Framework v1, Statement. */
export interface Statement<P = unknown> {
  readonly _type: typeof STATEMENT_TYPE | typeof STATEMENT_TYPE_V0_1;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: string;
  readonly predicate: P;
}

/** The project's own predicate types stand below this; a page with this path documents each. */
export const PREDICATE_BASE = 'https://sallyport-ci.github.io/sallyport/predicates';

/** SLSA provenance v1. */
export const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** The build type of a change that an agent made; docs/predicates/agent-commit.md. */
export const AGENT_COMMIT_BUILD_TYPE = 'https://sallyport-ci.github.io/sallyport/build-types/agent-commit/v1';

/** The three subjects of a Statement about a change, in a fixed order. */
export function changeSubjects(subject: Subject): ResourceDescriptor[] {
  return [
    { name: 'commit', digest: { gitCommit: subject.gitCommit } },
    { name: 'tree', digest: { gitTree: subject.gitTree } },
    { name: 'patch', digest: { sha256: subject.patchSha256 } },
  ];
}

/** A Statement about a change. `predicate` has to be plain JSON. */
export function changeStatement<P>(subject: Subject, predicateType: string, predicate: P): Statement<P> {
  return { _type: STATEMENT_TYPE, subject: changeSubjects(subject), predicateType, predicate };
}

/**
 * Is the Statement about this change: do its subjects hold the commit, the tree and the patch? Further subjects are
 * ignored. Compare with the change as it was read; never take the change from a Statement.
 */
export function isAbout(statement: Statement, subject: Subject): boolean {
  return changeSubjects(subject).every(({ digest }) =>
    Object.entries(digest).every(([algorithm, value]) =>
      statement.subject.some((s) => Object.hasOwn(s.digest, algorithm) && s.digest[algorithm] === value),
    ),
  );
}
