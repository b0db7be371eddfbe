export { type ActOptions, runAct } from './act/act.ts';
export type { ActJob, ActRun } from './act/act-log.ts';
export { copySuite, nameSiblings, remoteUses, yamlFiles } from './act/suite-copy.ts';
export type { FileSpec } from './forge/bare-repository.ts';
export type { FaultMatch, FaultResponse } from './forge/faults.ts';
export {
  type CommitOptions,
  Forge,
  type PullOptions,
  startForge,
} from './forge/forge.ts';
export type { RecordedRequest } from './forge/front.ts';
export type { Account, App, BranchRule, PullRequest, Repository } from './forge/model.ts';
export { GitError, git, gitText } from './git.ts';
export { type LoopbackServer, listen, readBody, sendJson } from './http-server.ts';
export type { ModelAnswer } from './model/answer.ts';
export { type ModelProvider, type ModelRequest, startModelProvider } from './model/provider.ts';
export { type IssuerOptions, type OidcIssuer, startOidcIssuer } from './oidc/issuer.ts';
export { OpenApiDescription } from './openapi/description.ts';
export { readActionFile } from './runner/action-file.ts';
export { Runner, type RunnerOptions, type StepResult } from './runner/runner.ts';
export type { Annotation } from './runner/workflow-commands.ts';
