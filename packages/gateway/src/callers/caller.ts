import { sha256 } from '@sallyport/core';
import type { CallerRule, Intent } from '../config/config.ts';

/** Who calls, as far as a token proves it. */
export interface Caller {
  /** The rule of the configuration that it matched. */
  readonly rule: CallerRule;
  readonly intent: Intent;
  /** The token's `sub`, or which token of the configuration it is. */
  readonly subject: string;
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly runId: string | undefined;
  readonly pullRequest: number | undefined;
  /** Who owns the repository: the id where the token has it, else the name. */
  readonly organisation: string | undefined;
  /** The agent that the caller's rule names. */
  readonly agent: string | undefined;
  /** The name of the caller's chain of receipts: one for each run. */
  readonly chain: string;
  /** Tokens know no repository and no pull request: they are their own run. */
  readonly isToken: boolean;
}

type OidcRule = Extract<CallerRule, { kind: 'oidc' }>;
type Claims = Readonly<Record<string, unknown>>;

/** The caller that a bearer token of the configuration stands for. */
export function tokenCaller(tokenSha256: string, intent: Intent, rule: CallerRule): Caller {
  const name = `token-${tokenSha256.slice(0, 16)}`;
  return {
    rule,
    intent,
    subject: name,
    repository: undefined,
    repositoryId: undefined,
    runId: undefined,
    pullRequest: undefined,
    organisation: undefined,
    agent: rule.agent,
    chain: name,
    isToken: true,
  };
}

/** The caller that a verified OIDC token stands for. A run's later attempts are the same run. */
export function oidcCaller(rule: OidcRule, claims: Claims, intent: Intent): Caller {
  const runId = text(claims.run_id);
  const repositoryId = text(claims.repository_id);
  const subject = text(claims.sub) ?? 'unnamed';
  const repository = text(claims.repository);
  const identity = runId === undefined ? subject : `${repositoryId ?? repository ?? subject}\0${runId}`;
  const digest = sha256(`${rule.issuer}\0${identity}`).slice(0, 16);
  const plainRun = runId !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(runId);
  return {
    rule,
    intent,
    subject,
    repository,
    repositoryId,
    runId,
    pullRequest: pullRequestOf(claims.ref),
    organisation: text(claims.repository_owner_id) ?? text(claims.repository_owner),
    agent: rule.agent,
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
