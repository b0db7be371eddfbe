/** What every Statement about a change is about. The three name the same change; all three must match. */
export interface Subject {
  /** The head commit: 40 (SHA-1) or 64 (SHA-256) lowercase hexadecimal digits. */
  readonly gitCommit: string;
  /** The head commit's tree. */
  readonly gitTree: string;
  /** SHA-256 of the canonical patch from the merge base to the head (docs/canonical-patch.md). */
  readonly patchSha256: string;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  return a.gitCommit === b.gitCommit && a.gitTree === b.gitTree && a.patchSha256 === b.patchSha256;
}
