import { notFound } from '../api-error.ts';
import type { Comment } from '../model.ts';
import {
  type Answer,
  created,
  ok,
  paginate,
  type RepositoryCall,
  type Router,
  requireAccount,
  requiredText,
} from '../router.ts';
import { findPull } from '../state.ts';
import { commentView } from '../views/checks.ts';

/** Comments and labels: to GitHub a pull request is an issue, too. */
export function issueRoutes(router: Router): void {
  router.repository('GET', '/issues/{number}/comments', 'issues:read', listComments);
  router.repository('POST', '/issues/{number}/comments', 'issues:write', createComment, { readersMayWrite: true });
  router.repository('PATCH', '/issues/comments/{id}', 'issues:write', updateComment);
  router.repository('POST', '/issues/{number}/labels', 'issues:write', addLabels);
}

async function listComments(call: RepositoryCall): Promise<Answer> {
  const mine = call.repository.comments.filter(({ issue }) => issue === Number(call.params.number));
  const { items, headers } = paginate(call, mine);
  return ok(
    items.map((comment) => commentView(call.state, call.repository, comment)),
    headers,
  );
}

async function createComment(call: RepositoryCall): Promise<Answer> {
  const comment: Comment = {
    id: call.state.id(),
    issue: Number(call.params.number),
    author: requireAccount(call),
    createdAt: new Date().toISOString(),
    body: requiredText(call.body, 'body'),
  };
  call.repository.comments.push(comment);
  return created(commentView(call.state, call.repository, comment));
}

async function updateComment(call: RepositoryCall): Promise<Answer> {
  const comment = call.repository.comments.find(({ id }) => id === Number(call.params.id));
  if (comment === undefined) throw notFound();
  comment.body = requiredText(call.body, 'body');
  return ok(commentView(call.state, call.repository, comment));
}

async function addLabels(call: RepositoryCall): Promise<Answer> {
  const pull = findPull(call.repository, call.params.number);
  const added = Array.isArray(call.body.labels) ? call.body.labels.map(String) : [];
  pull.labels = [...new Set([...pull.labels, ...added])];
  const fixed = { id: 1, node_id: '', url: '', color: 'ededed', default: false, description: null };
  return ok(pull.labels.map((name) => ({ ...fixed, name })));
}
