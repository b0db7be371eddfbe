import type { Account, App, Repository } from '../model.ts';
import type { ForgeState } from '../state.ts';

const HOST = 'https://github.com';

/** https://docs.github.com/en/rest/users/users, "simple user". */
export function accountView(state: ForgeState, account: Account): Record<string, unknown> {
  const api = `${state.url}/users/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: '',
    gravatar_id: '',
    url: api,
    html_url: `${HOST}/${account.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

export function appView(state: ForgeState, app: App): Record<string, unknown> {
  const owner = state.accounts.get('github') ?? state.addAccount('github', { id: 9919, type: 'Organization' });
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    name: app.slug,
    owner: accountView(state, owner),
    description: null,
    external_url: '',
    html_url: `${HOST}/apps/${app.slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: {},
    events: [],
  };
}

/** https://docs.github.com/en/rest/repos/repos, the fields that the suite and Octokit read. */
export function repositoryView(state: ForgeState, repository: Repository): Record<string, unknown> {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: accountView(state, state.account(repository.owner)),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork: repository.fork,
    default_branch: repository.defaultBranch,
    archived: false,
    disabled: false,
    description: null,
    allow_auto_merge: true,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    html_url: `${HOST}/${repository.fullName}`,
    url: `${state.url}/repos/${repository.fullName}`,
    clone_url: `${state.url}/${repository.fullName}.git`,
  };
}
