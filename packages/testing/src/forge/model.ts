import type { BareRepository } from './bare-repository.ts';

/** What the forge remembers, apart from what git itself keeps. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
  /** Commits with this address are this account's. */
  readonly email: string;
  readonly name: string | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export type AccessLevel = 'read' | 'write';

/** A credential. Without `permissions` it can do whatever its account can (a classic token). */
export interface Token {
  readonly value: string;
  readonly account: Account;
  readonly app?: App;
  readonly permissions?: Readonly<Record<string, AccessLevel>>;
}

export type RepositoryRole = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly head: string;
  readonly headRepository: Repository;
  readonly author: Account;
  readonly createdAt: string;
  base: string;
  title: string;
  body: string;
  draft: boolean;
  state: 'open' | 'closed';
  labels: string[];
  autoMerge?: { readonly by: Account; readonly method: MergeMethod };
  queued?: boolean;
  merged?: {
    readonly sha: string;
    readonly head: string;
    readonly base: string;
    readonly by: Account;
    readonly at: string;
  };
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly submittedAt: string;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly app: App;
  readonly startedAt: string;
  status: string;
  conclusion: string | null;
  completedAt: string | null;
  externalId: string;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: readonly unknown[];
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
}

export interface StoredAttestation {
  readonly id: number;
  readonly bundle: unknown;
  /** Where it is kept instead: the list then has no `bundle`. */
  readonly bundleUrl?: string;
  /** `alg:hex` of every subject. */
  readonly digests: readonly string[];
  readonly predicateType: string;
}

/** A rule as `GET /rules/branches/{branch}` shows it. */
export interface BranchRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly git: BareRepository;
  readonly private: boolean;
  readonly fork: boolean;
  readonly defaultBranch: string;
  readonly collaborators: Map<string, RepositoryRole>;
  readonly verifiedCommits: Set<string>;
  readonly pulls: PullRequest[];
  readonly reviews: Review[];
  readonly statuses: CommitStatus[];
  readonly checks: CheckRun[];
  readonly comments: Comment[];
  readonly attestations: StoredAttestation[];
  rules: readonly BranchRule[];
  protection: Readonly<Record<string, unknown>>;
  /** Entries of a recursive tree before GitHub says `truncated`. */
  treeCap: number;
}
