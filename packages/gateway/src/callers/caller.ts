import { sha256 } from '@sallyport/core';
import type { Budget, Intent } from '../config/config.ts';

/** Who calls, as far as a token proves it. */
export interface Caller {
  readonly intent: Intent;
  /** The token's `sub`, or which token of the configuration it is. */
  readonly subject: string;
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly runId: string | undefined;
  readonly pullRequest: number | undefined;
  /** The name of the caller's chain of receipts: one for each run. */
  readonly chain: string;
  /** Tokens know no repository and no pull request: they are their own run. */
  readonly isToken: boolean;
}

type Claims = Readonly<Record<string, unknown>>;

/** The caller that a bearer token of the configuration stands for. */
export function tokenCaller(tokenSha256: string, intent: Intent): Caller {
  const name = `token-${tokenSha256.slice(0, 16)}`;
  return {
    intent,
    subject: name,
    repository: undefined,
    repositoryId: undefined,
    runId: undefined,
    pullRequest: undefined,
    chain: name,
    isToken: true,
  };
}

/** The caller that a verified OIDC token stands for. A run's later attempts are the same run. */
export function oidcCaller(issuer: string, claims: Claims, intent: Intent): Caller {
  const runId = text(claims.run_id);
  const repositoryId = text(claims.repository_id);
  const subject = text(claims.sub) ?? 'unnamed';
  const repository = text(claims.repository);
  const identity = runId === undefined ? subject : `${repositoryId ?? repository ?? subject}\0${runId}`;
  const digest = sha256(`${issuer}\0${identity}`).slice(0, 16);
  const plainRun = runId !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(runId);
  return {
    intent,
    subject,
    repository,
    repositoryId,
    runId,
    pullRequest: pullRequestOf(claims.ref),
    chain: plainRun ? `run-${runId}-${digest}` : `run-${digest}`,
    isToken: false,
  };
}

/** `refs/pull/7/merge`: what GitHub puts into `ref` for a pull request's job. */
function pullRequestOf(ref: unknown): number | undefined {
  const digits = typeof ref === 'string' ? /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(ref)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length > 0 && value.length <= 1024) return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}

/**
 * What the budget belongs to.
 * @returns undefined where the caller lacks what the scope needs; no call may go through then
 */
export function budgetKey(caller: Caller, { per }: Budget, now: Date): string | undefined {
  const intent = caller.intent.name;
  if (per === 'day') return `${intent}|day|${now.toISOString().slice(0, 10)}`;
  if (per === 'run' || caller.isToken) return `${intent}|run|${caller.chain}`;
  const repository = caller.repositoryId ?? caller.repository;
  if (repository === undefined) return undefined;
  if (per === 'repository') return `${intent}|repository|${repository}`;
  return caller.pullRequest === undefined ? undefined : `${intent}|pull-request|${repository}|${caller.pullRequest}`;
}

/** When a spent budget is filled again, for the caller to read. */
export function renewal({ per }: Budget, now: Date): string {
  if (per === 'day') {
    const tomorrow = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
    return `it renews at ${new Date(tomorrow).toISOString().replace('.000Z', 'Z')}`;
  }
  return per === 'repository'
    ? 'it renews when the organisation raises it'
    : `it renews with the next ${per.replace('-', ' ')}`;
}
