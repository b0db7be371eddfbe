/** An account as the forge knows it; accounts are compared by `id`. */
export interface Account {
  readonly login: string;
  readonly id: number;
  /** The forge's word: `User`, `Bot`, and others that the gate knows nothing good about. */
  readonly type: string;
}

export interface CommitFact {
  readonly sha: string;
  /** Null where the forge knows no account. */
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly verified: boolean;
}

export interface ReviewFact {
  readonly author: Account | null;
  readonly permission: string;
  readonly state: string;
  /** The commit that was reviewed; empty where the forge names none. */
  readonly commit: string;
  /** Microseconds since 1970-01-01T00:00:00Z; null where the time is missing or unreadable. */
  readonly at: number | null;
}

export interface CheckFact {
  readonly name: string;
  readonly app: number | null;
  readonly status: string;
  readonly conclusion: string;
  readonly sha: string;
}

export interface BranchFact {
  readonly ref: string;
  readonly sha: string;
  /** Null where the forge knows no repository any more: a fork that was deleted. */
  readonly repositoryId: number | null;
}

/** What a forge knows about a pull request, read and checked; the contract's "Facts". */
export interface Facts {
  /** Microseconds since 1970-01-01T00:00:00Z; null where the time is missing or unreadable: then nothing is allowed. */
  readonly now: number | null;
  readonly repository: { readonly id: number; readonly fullName: string };
  readonly pullRequest: {
    readonly number: number;
    readonly draft: boolean;
    readonly author: Account | null;
    readonly base: BranchFact;
    readonly head: BranchFact;
  };
  readonly commits: readonly CommitFact[];
  readonly reviews: readonly ReviewFact[];
  readonly checks: readonly CheckFact[];
  /** Teams that CODEOWNERS names, each with everyone in it. */
  readonly teams: readonly { readonly slug: string; readonly members: readonly Account[] }[];
}
