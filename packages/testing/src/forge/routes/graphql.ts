import { ApiError } from '../api-error.ts';
import { mergeObstacle, mergePull } from '../merging.ts';
import type { MergeMethod, PullRequest, Repository } from '../model.ts';
import { syncPullRefs } from '../opening.ts';
import { type Answer, asObject, type Call, type JsonObject, ok, type Router, requireAccount } from '../router.ts';
import { canWrite, pullTips, WEB_FLOW } from '../state.ts';

class GraphqlError extends Error {
  override readonly name = 'GraphqlError';
}

interface Mutation {
  readonly call: Call;
  readonly input: JsonObject;
}

interface PullMutation extends Mutation {
  readonly repository: Repository;
  readonly pull: PullRequest;
}

/** The mutations that the forge was taught; any other operation is an error, as an unknown field is on GitHub. */
const MUTATIONS: Readonly<Record<string, (mutation: Mutation) => Promise<JsonObject>>> = {
  createCommitOnBranch,
  mergePullRequest: (mutation) => mergePullRequest(pullOf(mutation)),
  enablePullRequestAutoMerge: (mutation) => enablePullRequestAutoMerge(pullOf(mutation)),
  disablePullRequestAutoMerge: (mutation) => disablePullRequestAutoMerge(pullOf(mutation)),
  enqueuePullRequest: (mutation) => enqueuePullRequest(pullOf(mutation)),
};

/** https://docs.github.com/en/graphql/reference/mutations: an error is an answer with status 200. */
export function graphqlRoute(router: Router): void {
  router.on('POST', '/graphql', async (call) => {
    requireAccount(call);
    const query = String(call.body.query);
    const name = Object.keys(MUTATIONS).find((candidate) => new RegExp(`\\b${candidate}\\s*\\(`).test(query));
    try {
      return await run(call, name);
    } catch (error) {
      if (!(error instanceof GraphqlError) && !(error instanceof ApiError)) throw error;
      const failure = { type: 'UNPROCESSABLE', path: name === undefined ? [] : [name], message: error.message };
      return ok({ data: name === undefined ? null : { [name]: null }, errors: [failure] });
    }
  });
}

async function run(call: Call, name: string | undefined): Promise<Answer> {
  const mutation = name === undefined ? undefined : MUTATIONS[name];
  if (name === undefined || mutation === undefined) throw new GraphqlError('the forge does not know this operation');
  const variables = asObject(call.body.variables);
  const input = 'input' in variables ? asObject(variables.input) : variables;
  return ok({ data: { [name]: await mutation({ call, input }) } });
}

function pullOf({ call, input }: Mutation): PullMutation {
  const found = call.state.pullByNodeId(input.pullRequestId);
  if (found === undefined) {
    throw new GraphqlError(`Could not resolve to a node with the global id of '${String(input.pullRequestId)}'`);
  }
  requireWrite(call, found.repository);
  return { call, input, ...found };
}

function requireWrite(call: Call, repository: Repository): void {
  const permissions = call.token?.permissions;
  const may =
    permissions === undefined
      ? call.token !== undefined && canWrite(repository, call.token.account)
      : permissions.contents === 'write' && permissions.pull_requests === 'write';
  if (!may) throw new GraphqlError('Resource not accessible by integration');
}

const methodOf = (input: JsonObject): MergeMethod =>
  input.mergeMethod === 'SQUASH' ? 'squash' : input.mergeMethod === 'REBASE' ? 'rebase' : 'merge';

async function requireHead({ repository, pull, input }: PullMutation): Promise<void> {
  const { head } = await pullTips(repository, pull);
  if (input.expectedHeadOid !== undefined && input.expectedHeadOid !== null && input.expectedHeadOid !== head) {
    throw new GraphqlError(`Head sha didn't match expected head sha ${String(input.expectedHeadOid)}`);
  }
}

async function mergePullRequest(mutation: PullMutation): Promise<JsonObject> {
  await requireHead(mutation);
  const { call, repository, pull, input } = mutation;
  const oid = await mergePull(repository, pull, { by: requireAccount(call), method: methodOf(input) });
  return { pullRequest: { number: pull.number, merged: true, mergeCommit: { oid } } };
}

async function enablePullRequestAutoMerge(mutation: PullMutation): Promise<JsonObject> {
  await requireHead(mutation);
  const { call, repository, pull, input } = mutation;
  if ((await mergeObstacle(repository, pull)) === undefined) {
    throw new GraphqlError('Pull request Pull request is in clean status');
  }
  pull.autoMerge = { by: requireAccount(call), method: methodOf(input) };
  return { pullRequest: { number: pull.number } };
}

async function disablePullRequestAutoMerge({ pull }: PullMutation): Promise<JsonObject> {
  delete pull.autoMerge;
  return { pullRequest: { number: pull.number } };
}

async function enqueuePullRequest(mutation: PullMutation): Promise<JsonObject> {
  await requireHead(mutation);
  mutation.pull.queued = true;
  return {
    mergeQueueEntry: { id: `MQE_${mutation.pull.id}`, position: 1, pullRequest: { number: mutation.pull.number } },
  };
}

/** https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch: GitHub signs it for an app. */
async function createCommitOnBranch({ call, input }: Mutation): Promise<JsonObject> {
  const branch = asObject(input.branch);
  const repository = call.state.repository(String(branch.repositoryNameWithOwner));
  requireWrite(call, repository);
  const { git } = repository;
  const ref = `refs/heads/${String(branch.branchName)}`;
  const parent = await git.resolve(ref);
  if (parent === undefined || parent !== input.expectedHeadOid) {
    throw new GraphqlError(`Expected branch to point to "${String(input.expectedHeadOid)}" but it did not.`);
  }
  const changes = asObject(input.fileChanges);
  const list = (value: unknown) => (Array.isArray(value) ? value.map(asObject) : []);
  const files = Object.fromEntries([
    ...list(changes.additions).map(({ path, contents }) => [path, Buffer.from(String(contents), 'base64')]),
    ...list(changes.deletions).map(({ path }) => [path, null]),
  ]);
  const account = requireAccount(call);
  const date = new Date().toISOString();
  const { headline, body } = asObject(input.message);
  const message = [headline, body].filter((text) => typeof text === 'string' && text !== '').join('\n\n');
  const author = { name: account.login, email: account.email, date };
  const committer = { name: 'GitHub', email: WEB_FLOW.email, date };
  const oid = await git.writeCommit(await git.writeTree(parent, files), [parent], message, author, committer);
  repository.verifiedCommits.add(oid);
  await git.updateRef(ref, oid, parent);
  await syncPullRefs(repository);
  return { commit: { oid } };
}
