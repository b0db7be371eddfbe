import { SallyportError } from '@sallyport/core';
import type { Account, Facts } from './types.ts';

/**
 * Nobody is two accounts: one login (in any case) has one id, one id has one login and one type.
 * @throws SallyportError FACTS_CONTRADICT
 */
export function checkAccounts(facts: Facts, name: string): void {
  const byLogin = new Map<string, Account>();
  const byId = new Map<number, Account>();
  for (const account of accountsOf(facts)) {
    const login = account.login.toLowerCase();
    for (const other of [byLogin.get(login), byId.get(account.id)]) {
      if (other !== undefined && !isSame(account, other)) throw contradiction(account, other, name);
    }
    byLogin.set(login, account);
    byId.set(account.id, account);
  }
}

function* accountsOf({ pullRequest, commits, reviews, teams }: Facts): Generator<Account> {
  const accounts = [
    pullRequest.author,
    ...commits.flatMap(({ author, committer }) => [author, committer]),
    ...reviews.map(({ author }) => author),
    ...teams.flatMap(({ members }) => members),
  ];
  for (const account of accounts) if (account !== null) yield account;
}

function isSame(a: Account, b: Account): boolean {
  return a.id === b.id && a.type === b.type && a.login.toLowerCase() === b.login.toLowerCase();
}

function contradiction(a: Account, b: Account, name: string): SallyportError {
  return new SallyportError({
    code: 'FACTS_CONTRADICT',
    message: `${name} has ${described(a)} and ${described(b)}`,
    remedy: 'Collect the facts again; a login and an id belong to one account.',
  });
}

function described({ login, id, type }: Account): string {
  return `the ${type} ${login} with the id ${id}`;
}
