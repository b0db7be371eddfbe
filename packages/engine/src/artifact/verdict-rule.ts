import type { ArtifactPolicy } from '@sallyport/artifact';
import { PREDICATE_BASE, type RuleResult, type Statement, type Subject } from '@sallyport/core';
import { type CommitVerdict, readCommitVerdict, VERDICT_TYPE } from '@sallyport/policy/verdict';
import * as v from 'valibot';
import { type Belief, type Believed, believe, type Candidate } from './candidates.ts';

const MERGE_TYPE = `${PREDICATE_BASE}/merge/v1`;

const mergeSchema = v.object({
  target: v.object({ repositoryId: v.number() }),
  merged: v.object({ gitCommit: v.string(), gitTree: v.string() }),
});

export interface VerdictTask {
  /** The commit that was built. */
  readonly commit: string;
  readonly policy: ArtifactPolicy;
  readonly candidates: readonly Candidate[];
  readonly belief: Belief;
}

interface Judged extends Believed {
  readonly verdict: CommitVerdict;
}

/** Did the gate allow the commit that was built, or the one that was merged as it? The last word counts. */
export async function verdictRule(
  task: VerdictTask,
): Promise<{ rule: RuleResult; subject?: Subject; counted: readonly Believed[] }> {
  const { commit, policy, candidates, belief } = task;
  const merges = await mergesAs(task);
  const heads = [commit, ...merges.map(({ head }) => head)];
  const found = candidates.filter(
    ({ statement }) => statement.predicateType === VERDICT_TYPE && heads.some((head) => names(statement, head)),
  );
  const { believed, refused } = await believe(found, policy.verdict, belief);
  const children = [...refused];
  const judged: Judged[] = [];
  for (const one of believed) {
    const outcome = judgedOf(one, heads, policy.file.repositoryId);
    if (typeof outcome === 'string') children.push({ id: one.name, result: 'fail', message: outcome });
    else judged.push(outcome);
  }
  const last = lastOf(judged);
  if (last.length === 0) return { rule: absent(commit, children), counted: [] };
  const denied = last.find(({ verdict }) => verdict.decision !== 'allow' || verdict.unsigned);
  const [one] = last as [Judged, ...Judged[]];
  const { subject } = one.verdict;
  if (denied !== undefined) return { rule: denies(denied, children), subject, counted: [] };
  const record = merges.find(({ head }) => head === subject.gitCommit && head !== commit);
  const how = record === undefined ? '' : `, which was merged as ${commit}`;
  const message = `the gate allowed ${subject.gitCommit} (${one.verdict.tier} risk)${how}`;
  const counted = record === undefined ? [one] : [one, record];
  return { rule: { id: 'artifact.verdict', result: 'pass', message, children }, subject, counted };
}

/** Records that a judged head was merged as this commit, with the very tree that was judged. */
async function mergesAs({ commit, policy, candidates, belief }: VerdictTask): Promise<(Believed & { head: string })[]> {
  if (policy.merge === undefined) return [];
  const found = candidates.filter(({ statement }) => statement.predicateType === MERGE_TYPE);
  const { believed } = await believe(found, policy.merge, belief);
  return believed.flatMap((one) => {
    const parsed = v.safeParse(mergeSchema, one.statement.predicate);
    if (!parsed.success) return [];
    const { target, merged } = parsed.output;
    const [head, other] = digestsOf(one.statement, 'gitCommit');
    const [tree, otherTree] = digestsOf(one.statement, 'gitTree');
    const holds =
      target.repositoryId === policy.file.repositoryId && merged.gitCommit === commit && merged.gitTree === tree;
    return holds && head !== undefined && other === undefined && otherTree === undefined ? [{ ...one, head }] : [];
  });
}

function judgedOf(one: Believed, heads: readonly string[], repositoryId: number): Judged | string {
  try {
    const verdict = readCommitVerdict(one.statement, { repositoryId });
    return heads.includes(verdict.subject.gitCommit) ? { ...one, verdict } : 'it is about another commit';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Those of the latest moment: what was denied first and allowed then is allowed, and the other way round. */
function lastOf(judged: readonly Judged[]): Judged[] {
  const times = judged.map(({ verdict }) => Date.parse(verdict.timeCreated));
  const latest = Math.max(...times);
  return judged.filter((_, index) => times[index] === latest);
}

function names(statement: Statement, commit: string): boolean {
  return digestsOf(statement, 'gitCommit').includes(commit);
}

function digestsOf({ subject }: Statement, algorithm: string): string[] {
  return subject.flatMap(({ digest }) => (Object.hasOwn(digest, algorithm) ? [digest[algorithm] as string] : []));
}

const ID = 'artifact.verdict';

function absent(commit: string, children: readonly RuleResult[]): RuleResult {
  const message = `no verdict of the gate about ${commit} counts`;
  const remedy =
    'Give the verdict of the commit (and the record of its merge, with "merge" in the policy) in the evidence directory.';
  return { id: ID, result: 'fail', message, remedy, children };
}

function denies({ name, verdict }: Judged, children: readonly RuleResult[]): RuleResult {
  const why = verdict.decision === 'allow' ? 'it counted unsigned evidence' : 'the gate denied this commit';
  const remedy = 'Mend what the gate named, have the change judged again, and build what it allowed.';
  const child = { id: name, result: 'fail', message: `${why} on ${verdict.timeCreated}` } as const;
  return {
    id: ID,
    result: 'fail',
    message: `${verdict.subject.gitCommit}: ${why}`,
    remedy,
    children: [...children, child],
  };
}
