import { notFound, unprocessable } from '../api-error.ts';
import { mergePull } from '../merging.ts';
import { isMergeMethod, openPull } from '../opening.ts';
import {
  type Answer,
  created,
  noContent,
  ok,
  optionalText,
  paginate,
  type RepositoryCall,
  type Router,
  requireAccount,
  requiredText,
} from '../router.ts';
import { findPull, pullTips } from '../state.ts';
import { commitView, fileView } from '../views/commit.ts';
import { pullDiff, pullSummary, pullView } from '../views/pull.ts';

/** GitHub lists no more files of a pull request than these. */
const FILE_LIMIT = 3000;
/** Nor more commits. */
const COMMIT_LIMIT = 250;

/** Pull requests: reading, opening, changing and merging them. */
export function pullRoutes(router: Router): void {
  router.repository('GET', '/pulls', 'pull_requests:read', listPulls);
  router.repository('POST', '/pulls', 'pull_requests:write', createPull, { readersMayWrite: true });
  router.repository('GET', '/pulls/{number}', 'pull_requests:read', async (call) =>
    ok(await pullView(call.state, call.repository, findPull(call.repository, call.params.number))),
  );
  router.repository('PATCH', '/pulls/{number}', 'pull_requests:write', updatePull);
  router.repository('GET', '/pulls/{number}/files', 'pull_requests:read', async (call) => {
    const { from, to, entries } = await pullDiff(call.repository, findPull(call.repository, call.params.number));
    const { items, headers } = paginate(call, entries.slice(0, FILE_LIMIT));
    return ok(await Promise.all(items.map((entry) => fileView(call.repository, from, to, entry))), headers);
  });
  router.repository('GET', '/pulls/{number}/commits', 'pull_requests:read', async (call) => {
    const { head, base } = await pullTips(call.repository, findPull(call.repository, call.params.number));
    const all = await call.repository.git.commitsBetween(base, head);
    const { items, headers } = paginate(call, all.slice(0, COMMIT_LIMIT));
    return ok(await Promise.all(items.map((sha) => commitView(call.state, call.repository, sha))), headers);
  });
  router.repository('GET', '/commits/{sha}/pulls', 'pull_requests:read', async (call) => {
    const tips = await Promise.all(call.repository.pulls.map((pull) => pullTips(call.repository, pull)));
    const found = call.repository.pulls.filter((pull, at) =>
      [tips[at]?.head, pull.merged?.sha].includes(call.params.sha ?? ''),
    );
    return ok(await Promise.all(found.map((pull) => pullSummary(call.state, call.repository, pull))));
  });
  router.repository('GET', '/pulls/{number}/merge', 'pull_requests:read', async (call) => {
    if (findPull(call.repository, call.params.number).merged === undefined) throw notFound();
    return noContent();
  });
  router.repository('PUT', '/pulls/{number}/merge', 'contents:write', mergeRoute);
}

async function listPulls(call: RepositoryCall): Promise<Answer> {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const found = call.repository.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === null || head === `${pull.headRepository.owner}:${pull.head}`) &&
      (base === null || base === pull.base),
  );
  const { items, headers } = paginate(call, found.toReversed());
  return ok(await Promise.all(items.map((pull) => pullSummary(call.state, call.repository, pull))), headers);
}

async function createPull(call: RepositoryCall): Promise<Answer> {
  const { state, repository, body } = call;
  const pull = await openPull(state, repository, {
    head: requiredText(body, 'head'),
    base: requiredText(body, 'base'),
    title: requiredText(body, 'title'),
    body: optionalText(body, 'body') ?? '',
    draft: body.draft === true,
    author: requireAccount(call),
  });
  return created(await pullView(state, repository, pull));
}

async function updatePull(call: RepositoryCall): Promise<Answer> {
  const pull = findPull(call.repository, call.params.number);
  pull.title = optionalText(call.body, 'title') ?? pull.title;
  pull.body = optionalText(call.body, 'body') ?? pull.body;
  pull.base = optionalText(call.body, 'base') ?? pull.base;
  const wanted = optionalText(call.body, 'state');
  if (wanted !== undefined && pull.merged !== undefined) throw unprocessable('Pull request is merged');
  if (wanted === 'open' || wanted === 'closed') pull.state = wanted;
  return ok(await pullView(call.state, call.repository, pull));
}

async function mergeRoute(call: RepositoryCall): Promise<Answer> {
  const { body, repository } = call;
  const method = body.merge_method ?? 'merge';
  if (!isMergeMethod(method)) throw unprocessable(`Invalid merge_method: ${String(method)}`);
  const title = optionalText(body, 'commit_title');
  const message = optionalText(body, 'commit_message');
  const sha = optionalText(body, 'sha');
  const merged = await mergePull(repository, findPull(repository, call.params.number), {
    by: requireAccount(call),
    method,
    ...(title === undefined ? {} : { title }),
    ...(message === undefined ? {} : { message }),
    ...(sha === undefined ? {} : { sha }),
  });
  return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' });
}
