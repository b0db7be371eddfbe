import type { CheckRun, Comment, CommitStatus, Repository, Review } from '../model.ts';
import type { ForgeState } from '../state.ts';
import { accountView, appView } from './account.ts';

/** https://docs.github.com/en/rest/checks/runs */
export function checkRunView(state: ForgeState, repository: Repository, check: CheckRun): Record<string, unknown> {
  const api = `${state.url}/repos/${repository.fullName}/check-runs/${check.id}`;
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    name: check.name,
    head_sha: check.sha,
    status: check.status,
    conclusion: check.conclusion,
    external_id: check.externalId,
    details_url: check.detailsUrl,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    url: api,
    html_url: `https://github.com/${repository.fullName}/runs/${check.id}`,
    output: { ...check.output, annotations_count: check.annotations.length, annotations_url: `${api}/annotations` },
    check_suite: { id: 1 },
    app: appView(state, check.app),
    pull_requests: [],
  };
}

/** https://docs.github.com/en/rest/commits/statuses */
export function statusView(state: ForgeState, repository: Repository, status: CommitStatus): Record<string, unknown> {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${state.url}/repos/${repository.fullName}/statuses/${status.sha}`,
    avatar_url: null,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: accountView(state, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** https://docs.github.com/en/rest/pulls/reviews */
export function reviewView(state: ForgeState, repository: Repository, review: Review): Record<string, unknown> {
  const pull = `${state.url}/repos/${repository.fullName}/pulls/${review.pull}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: accountView(state, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.submittedAt,
    html_url: '',
    pull_request_url: pull,
    author_association: repository.collaborators.has(review.author.login) ? 'MEMBER' : 'NONE',
    _links: { html: { href: '' }, pull_request: { href: pull } },
  };
}

/** https://docs.github.com/en/rest/issues/comments */
export function commentView(state: ForgeState, repository: Repository, comment: Comment): Record<string, unknown> {
  const api = `${state.url}/repos/${repository.fullName}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/comments/${comment.id}`,
    html_url: '',
    issue_url: `${api}/${comment.issue}`,
    body: comment.body,
    user: accountView(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'NONE',
  };
}
