import { ApiError } from '../api-error.ts';
import { mergeObstacle, mergePull } from '../merging.ts';
import type { MergeMethod, PullRequest, Repository } from '../model.ts';
import { type Answer, asObject, type Call, type JsonObject, ok, type Router, requireAccount } from '../router.ts';
import { canWrite, pullTips } from '../state.ts';

interface Mutation {
  readonly call: Call;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly input: JsonObject;
}

/** The mutations that the forge was taught; any other operation is an error, as an unknown field is on GitHub. */
const MUTATIONS: Readonly<Record<string, (mutation: Mutation) => Promise<JsonObject>>> = {
  mergePullRequest,
  enablePullRequestAutoMerge,
  disablePullRequestAutoMerge,
  enqueuePullRequest,
};

class GraphqlError extends Error {
  override readonly name = 'GraphqlError';
}

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
  const found = call.state.pullByNodeId(input.pullRequestId);
  if (found === undefined)
    throw new GraphqlError(`Could not resolve to a node with the global id of '${String(input.pullRequestId)}'`);
  if (!mayWrite(call, found.repository)) throw new GraphqlError('Resource not accessible by integration');
  return ok({ data: { [name]: await mutation({ call, ...found, input }) } });
}

function mayWrite(call: Call, repository: Repository): boolean {
  const permissions = call.token?.permissions;
  if (permissions !== undefined) return permissions.contents === 'write' && permissions.pull_requests === 'write';
  return call.token !== undefined && canWrite(repository, call.token.account);
}

const methodOf = (input: JsonObject): MergeMethod =>
  input.mergeMethod === 'SQUASH' ? 'squash' : input.mergeMethod === 'REBASE' ? 'rebase' : 'merge';

async function requireHead({ repository, pull, input }: Mutation): Promise<void> {
  const { head } = await pullTips(repository, pull);
  if (input.expectedHeadOid !== undefined && input.expectedHeadOid !== null && input.expectedHeadOid !== head) {
    throw new GraphqlError(`Head sha didn't match expected head sha ${String(input.expectedHeadOid)}`);
  }
}

async function mergePullRequest(mutation: Mutation): Promise<JsonObject> {
  await requireHead(mutation);
  const { call, repository, pull, input } = mutation;
  const oid = await mergePull(repository, pull, { by: requireAccount(call), method: methodOf(input) });
  return { pullRequest: { number: pull.number, merged: true, mergeCommit: { oid } } };
}

async function enablePullRequestAutoMerge(mutation: Mutation): Promise<JsonObject> {
  await requireHead(mutation);
  const { call, repository, pull, input } = mutation;
  if ((await mergeObstacle(repository, pull)) === undefined) {
    throw new GraphqlError('Pull request Pull request is in clean status');
  }
  pull.autoMerge = { by: requireAccount(call), method: methodOf(input) };
  return { pullRequest: { number: pull.number } };
}

async function disablePullRequestAutoMerge({ pull }: Mutation): Promise<JsonObject> {
  delete pull.autoMerge;
  return { pullRequest: { number: pull.number } };
}

async function enqueuePullRequest(mutation: Mutation): Promise<JsonObject> {
  await requireHead(mutation);
  mutation.pull.queued = true;
  return {
    mergeQueueEntry: { id: `MQE_${mutation.pull.id}`, position: 1, pullRequest: { number: mutation.pull.number } },
  };
}
