import { join } from 'node:path';
import { notFound } from './api-error.ts';
import { BareRepository } from './bare-repository.ts';
import type { Account, App, PullRequest, Repository, Token } from './model.ts';

/** GitHub's own committer for what is done in its web interface or through its API. */
export const WEB_FLOW = { login: 'web-flow', id: 19864447, email: 'noreply@github.com' } as const;

export interface AccountOptions {
  readonly id?: number;
  readonly type?: Account['type'];
  readonly email?: string;
  readonly name?: string;
}

export interface RepositoryOptions {
  readonly id?: number;
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
  readonly collaborators?: Readonly<
    Record<string, Repository['collaborators'] extends Map<string, infer R> ? R : never>
  >;
  readonly rules?: Repository['rules'];
  readonly protection?: Repository['protection'];
  readonly treeCap?: number;
}

/** Everything that the forge knows; routes read and change it, views show it. */
export class ForgeState {
  readonly accounts = new Map<string, Account>();
  readonly tokens = new Map<string, Token>();
  readonly apps = new Map<string, App & { readonly bot: Account | undefined }>();
  readonly repositories = new Map<string, Repository>();
  readonly root: string;
  /** The forge's own address, known once it listens. */
  url = '';
  #nextId = 1000;

  constructor(root: string) {
    this.root = root;
    this.addAccount(WEB_FLOW.login, { id: WEB_FLOW.id, email: WEB_FLOW.email, name: 'GitHub Web Flow' });
  }

  id(): number {
    return this.#nextId++;
  }

  addAccount(login: string, options: AccountOptions = {}): Account {
    const id = options.id ?? this.id();
    const account: Account = {
      login,
      id,
      type: options.type ?? 'User',
      email: options.email ?? `${id}+${login}@users.noreply.github.com`,
      name: options.name ?? null,
    };
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  async addRepository(fullName: string, options: RepositoryOptions = {}): Promise<Repository> {
    const [owner = '', name = ''] = fullName.split('/');
    if (!this.accounts.has(owner.toLowerCase())) this.addAccount(owner, { type: 'Organization' });
    const defaultBranch = options.defaultBranch ?? 'main';
    const repository: Repository = {
      id: options.id ?? this.id(),
      owner,
      name,
      fullName,
      git: await BareRepository.create(join(this.root, owner, `${name}.git`), defaultBranch),
      private: options.private ?? false,
      fork: options.fork ?? false,
      defaultBranch,
      collaborators: new Map(Object.entries(options.collaborators ?? {})),
      verifiedCommits: new Set(),
      pulls: [],
      reviews: [],
      statuses: [],
      checks: [],
      comments: [],
      attestations: [],
      rules: options.rules ?? [],
      protection: options.protection ?? {},
      treeCap: options.treeCap ?? 100_000,
    };
    this.repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  /** @throws ApiError 404 */
  account(login: string): Account {
    const account = this.accounts.get(login.toLowerCase());
    if (account === undefined) throw notFound();
    return account;
  }

  accountByEmail(email: string): Account | undefined {
    return [...this.accounts.values()].find((account) => account.email === email);
  }

  /** @throws ApiError 404 */
  repository(fullName: string): Repository {
    const repository = this.repositories.get(fullName.toLowerCase());
    if (repository === undefined) throw notFound();
    return repository;
  }

  /** A pull request by its GraphQL node id, with its repository. */
  pullByNodeId(nodeId: unknown): { repository: Repository; pull: PullRequest } | undefined {
    for (const repository of this.repositories.values()) {
      const pull = repository.pulls.find((candidate) => pullNodeId(candidate) === nodeId);
      if (pull !== undefined) return { repository, pull };
    }
    return undefined;
  }
}

export const pullNodeId = (pull: PullRequest): string => `PR_${pull.id}`;

/** @throws ApiError 404 */
export function findPull(repository: Repository, number: string | number | undefined): PullRequest {
  const pull = repository.pulls.find((candidate) => candidate.number === Number(number));
  if (pull === undefined) throw notFound();
  return pull;
}

/** Where a pull request's branches are now, or were when it was merged. */
export async function pullTips(repository: Repository, pull: PullRequest): Promise<{ head: string; base: string }> {
  if (pull.merged !== undefined) return pull.merged;
  const [head, base] = await Promise.all([
    pull.headRepository.git.resolve(`refs/heads/${pull.head}`),
    repository.git.resolve(`refs/heads/${pull.base}`),
  ]);
  if (head === undefined || base === undefined) throw notFound();
  return { head, base };
}

/** Can this account push? */
export function canWrite(repository: Repository, account: Account): boolean {
  const role = repository.collaborators.get(account.login);
  return account.login === repository.owner || role === 'write' || role === 'maintain' || role === 'admin';
}
