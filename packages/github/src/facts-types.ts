/** An account as GitHub knows it. `type` is GitHub's word (`User`, `Bot`, …), never guessed from the login. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

export interface CommitFact {
  readonly sha: string;
  /** Null where GitHub knows no account for the address in the commit. */
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly verified: boolean;
}

export interface ReviewFact {
  readonly author: Account;
  /** The reviewer's permission on the repository now: `none`, `read`, `write`, `admin`. */
  readonly permission: string;
  readonly state: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface CheckFact {
  readonly name: string;
  /** The id of the app that posted it. */
  readonly app: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly sha: string;
}

export interface BranchFact {
  readonly ref: string;
  readonly sha: string;
  readonly repositoryId: number;
}

export interface TeamFact {
  /** `organisation/team`. */
  readonly slug: string;
  readonly members: readonly Account[];
}

/** What a forge knows about a pull request; the contract's "Facts", schemas/facts.schema.json. */
export interface Facts {
  readonly schema: 'sallyport/facts/v1';
  /** RFC 3339. */
  readonly now: string;
  readonly repository: { readonly id: number; readonly fullName: string; readonly defaultBranch: string };
  readonly pullRequest: {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly draft: boolean;
    readonly labels: readonly string[];
    readonly author: Account;
    readonly base: BranchFact;
    readonly head: BranchFact;
  };
  readonly commits: readonly CommitFact[];
  readonly reviews: readonly ReviewFact[];
  readonly checks: readonly CheckFact[];
  /** Only where they were asked for. */
  readonly teams?: readonly TeamFact[];
}
