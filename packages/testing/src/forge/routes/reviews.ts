import { unprocessable } from '../api-error.ts';
import type { Review } from '../model.ts';
import {
  type Answer,
  ok,
  optionalText,
  paginate,
  type RepositoryCall,
  type Router,
  requireAccount,
} from '../router.ts';
import { findPull, pullTips } from '../state.ts';
import { reviewView } from '../views/checks.ts';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** https://docs.github.com/en/rest/pulls/reviews: anybody who can read may review; nobody approves their own. */
export function reviewRoutes(router: Router): void {
  router.repository('GET', '/pulls/{number}/reviews', 'pull_requests:read', async (call) => {
    const pull = findPull(call.repository, call.params.number);
    const { items, headers } = paginate(
      call,
      call.repository.reviews.filter((review) => review.pull === pull.number),
    );
    return ok(
      items.map((review) => reviewView(call.state, call.repository, review)),
      headers,
    );
  });
  router.repository('POST', '/pulls/{number}/reviews', 'pull_requests:write', createReview, { readersMayWrite: true });
}

async function createReview(call: RepositoryCall): Promise<Answer> {
  const pull = findPull(call.repository, call.params.number);
  const author = requireAccount(call);
  const event = optionalText(call.body, 'event');
  if (author.id === pull.author.id && event !== 'COMMENT') throw unprocessable('Can not approve your own pull request');
  const review: Review = {
    id: call.state.id(),
    pull: pull.number,
    author,
    body: optionalText(call.body, 'body') ?? '',
    state: STATES[event ?? ''] ?? 'PENDING',
    commit: optionalText(call.body, 'commit_id') ?? (await pullTips(call.repository, pull)).head,
    submittedAt: new Date().toISOString(),
  };
  call.repository.reviews.push(review);
  return ok(reviewView(call.state, call.repository, review));
}
