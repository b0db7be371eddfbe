import type { Caller } from '../callers/caller.ts';
import type { Budget } from '../config/config.ts';
import { refuse } from '../formats/refusal.ts';

const DAY_MS = 86_400_000;
/** A workflow run lasts 35 days at most (GitHub's limits); nobody asks for its budget later. */
const RUN_MS = 36 * DAY_MS;

/**
 * What a budget belongs to: its intent, but for an agent's and an organisation's, which all intents share. A later
 * attempt of a run has the run's budget; a token of the configuration is its own run, pull request and repository.
 * @returns undefined where the caller lacks what the scope needs; no call may go through then
 */
export function budgetKey(caller: Caller, { per, renews }: Budget, now: Date): string | undefined {
  const owner = ownerOf(caller, per);
  if (owner === undefined) return undefined;
  const shared = per === 'agent' || per === 'organisation';
  const key = `${shared ? '*' : caller.intent.name}|${per}${owner === '' ? '' : `|${owner}`}`;
  if (renews === undefined) return key;
  return `${key}|${now.toISOString().slice(0, renews === 'day' ? 10 : 7)}`;
}

/** The same for a caller who asks. @throws Refused 403 GATEWAY_BUDGET_NO_OWNER */
export function ownedKey(caller: Caller, budget: Budget, now: Date): string {
  const key = budgetKey(caller, budget, now);
  if (key !== undefined) return key;
  const message = `a budget of the intent is for each ${scopeName(budget)}, and the caller has none`;
  throw refuse(403, 'GATEWAY_BUDGET_NO_OWNER', message);
}

/** What a budget is for each of, in words. */
export function scopeName({ per }: Budget): string {
  return per.replace('-', ' ');
}

/** Empty for what belongs to nobody in particular. */
function ownerOf(caller: Caller, per: Budget['per']): string | undefined {
  if (per === 'day') return '';
  if (per === 'agent') return caller.agent;
  if (per === 'run' || caller.isToken) return caller.chain;
  if (per === 'organisation') return caller.organisation;
  const repository = caller.repositoryId ?? caller.repository;
  if (per === 'repository' || repository === undefined) return repository;
  return caller.pullRequest === undefined ? undefined : `${repository}|${caller.pullRequest}`;
}

/** Milliseconds after the last use from which on nobody can ask for it again; undefined: never. */
export function lastsMs({ per, renews }: Budget): number | undefined {
  if (renews === 'day') return 2 * DAY_MS;
  if (renews === 'month') return 32 * DAY_MS;
  return per === 'run' ? RUN_MS : undefined;
}

/** When a budget begins anew, in RFC 3339; undefined where no date does it. */
export function renewsAt({ renews }: Budget, now: Date): string | undefined {
  if (renews === undefined) return undefined;
  const next =
    renews === 'day'
      ? Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
      : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  return new Date(next).toISOString().replace('.000Z', 'Z');
}

/** When a spent budget is filled again, for the caller to read. */
export function renewal(budget: Budget, now: Date): string {
  const at = renewsAt(budget, now);
  if (at !== undefined) return `it renews at ${at}`;
  const { per } = budget;
  return per === 'run' || per === 'pull-request'
    ? `it renews with the next ${scopeName(budget)}`
    : 'it renews when the organisation raises it';
}
