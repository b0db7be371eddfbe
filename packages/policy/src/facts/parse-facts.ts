import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { checkAccounts } from './accounts.ts';
import { factsSchema } from './schema.ts';
import type { Facts } from './types.ts';

/** The change that facts have to be about. */
export interface AskedChange {
  readonly base: string;
  readonly head: string;
}

/**
 * Reads what a forge said about a pull request (`sallyport/facts/v1`): strict JSON, unknown fields ignored.
 * @param asked the base and the head that are judged; facts about others are refused
 * @throws SallyportError FACTS_INVALID, FACTS_OTHER_CHANGE, FACTS_CONTRADICT, and what `parseJson` throws
 */
export function parseFacts(
  source: Uint8Array | string,
  { name, asked }: { readonly name: string; readonly asked: AskedChange },
): Facts {
  const result = v.safeParse(factsSchema, parseJson(source, { name }));
  if (!result.success) throw invalid(name, result.issues[0]);
  const facts: Facts = result.output;
  checkAsked(facts, name, asked);
  checkAccounts(facts, name);
  return facts;
}

function invalid(name: string, issue: v.BaseIssue<unknown>): SallyportError {
  return new SallyportError({
    code: 'FACTS_INVALID',
    message: `${name}: ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`,
    remedy: 'Collect the facts again; schemas/facts.schema.json has their form.',
  });
}

function checkAsked({ pullRequest, repository }: Facts, name: string, asked: AskedChange): void {
  const { base, head } = pullRequest;
  const other =
    (base.sha !== asked.base && `the base ${base.sha}, asked was ${asked.base}`) ||
    (head.sha !== asked.head && `the head ${head.sha}, asked was ${asked.head}`) ||
    (base.repositoryId !== repository.id && `a base in repository ${base.repositoryId}, not in ${repository.id}`);
  if (other === false) return;
  throw new SallyportError({
    code: 'FACTS_OTHER_CHANGE',
    message: `${name} is about ${other}`,
    remedy: 'Collect the facts for the base and the head that are judged.',
  });
}
