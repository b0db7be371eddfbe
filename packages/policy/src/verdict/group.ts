import { type Configuration, parseInstant } from '@sallyport/config';
import {
  type Classification,
  type Decision,
  digestOf,
  type RuleResult,
  type Statement,
  type Subject,
  toSallyportError,
} from '@sallyport/core';
import { checkVerdict, isVerdictRefusal, readVerdict } from './check.ts';

/** A pull request in a merge group, as it is now: read by whoever asks, never taken from a verdict. */
export interface GroupMember {
  readonly pullRequest: number;
  readonly subject: Subject;
  /** Every name of every file that it changes. */
  readonly paths: readonly string[];
}

/** A group of a merge queue: what it would merge, into which branch of which repository. */
export interface MergeGroup {
  readonly repositoryId: number;
  readonly baseRef: string;
  readonly members: readonly GroupMember[];
}

const ID = 'merge-group.verdicts';
const REMEDY = 'Have the gate judge the head of this pull request, and queue it again.';

/**
 * A merge group may merge when the last verdict about each pull request in it allows exactly its head. A group
 * that nobody can name the members of has none.
 * @param verdicts Statements whose signatures have been verified before, in any order; others than verdicts are ignored
 */
export function checkMergeGroup(group: MergeGroup, verdicts: readonly Statement[]): RuleResult {
  const children = group.members.map((member) => checkMember(member, group, verdicts));
  const failing = children.filter(({ result }) => result === 'fail');
  if (children.length > 0 && failing.length === 0) {
    return { id: ID, result: 'pass', message: `${children.length} pull requests, each with its verdict`, children };
  }
  const message =
    children.length === 0
      ? 'it is not known which pull requests are in the group'
      : `${failing.length} of ${children.length} pull requests lack a verdict that allows them`;
  return { id: ID, result: 'fail', message, remedy: REMEDY, children };
}

/** What a verdict about exactly this member comes to. */
interface Word {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly allowed: boolean;
  readonly message: string;
}

/** The last word about a head counts: an approval can be taken back after a verdict that allowed. */
function checkMember(member: GroupMember, group: MergeGroup, verdicts: readonly Statement[]): RuleResult {
  const words = verdicts.flatMap((verdict) => wordOf(verdict, member, group));
  const last = Math.max(...words.map(({ at }) => at));
  const standing = words.filter(({ at }) => at === last);
  const word = standing.find(({ allowed }) => !allowed) ?? standing[0];
  const message = `#${member.pullRequest}: ${word?.message ?? 'there is no verdict about it'}`;
  return word?.allowed === true
    ? { id: ID, result: 'pass', message }
    : { id: ID, result: 'fail', message, remedy: REMEDY };
}

/** Nothing for what is about something else, or no verdict at all. */
function wordOf(verdict: Statement, { pullRequest, subject }: GroupMember, group: MergeGroup): Word[] {
  const { repositoryId, baseRef } = group;
  try {
    const { tier, timeCreated } = checkVerdict(verdict, { subject, repositoryId, pullRequest, baseRef });
    return [{ at: Date.parse(timeCreated), allowed: true, message: `allowed, ${tier} risk` }];
  } catch (error) {
    if (!isVerdictRefusal(error)) throw error;
    const { code, message } = toSallyportError(error);
    if (code !== 'VERDICT_DENIES' && code !== 'VERDICT_UNSIGNED') return [];
    return [{ at: Date.parse(readVerdict(verdict).timeCreated), allowed: false, message }];
  }
}

export interface MergeGroupParts {
  readonly group: MergeGroup;
  /** Of the group's own commit, against the base branch. */
  readonly classification: Classification;
  /** At the base branch. */
  readonly configuration: Pick<Configuration, 'gate'>;
  readonly verdicts: readonly Statement[];
  readonly now: Date;
}

/**
 * Decides about a merge group's own commit: each pull request in it has its verdict, it changes nothing that none of
 * them changes, and no freeze has begun since.
 */
export function decideMergeGroup({ group, verdicts, ...parts }: MergeGroupParts): Decision {
  const { classification, configuration, now } = parts;
  const rules = [
    checkMergeGroup(group, verdicts),
    checkContents(group, classification),
    checkFreeze(configuration, now),
  ];
  return {
    schema: 'sallyport/decision/v1',
    decision: rules.some(({ result }) => result === 'fail') ? 'deny' : 'allow',
    tier: classification.tier,
    rules,
    subject: classification.subject,
    inputs: {
      classification: digestOf(classification),
      configuration: digestOf(configuration),
      verdicts: digestOf(verdicts.map((verdict) => digestOf(verdict)).sort()),
    },
  };
}

function checkContents({ members }: MergeGroup, { files }: Classification): RuleResult {
  const id = 'merge-group.contents';
  const known = new Set(members.flatMap(({ paths }) => paths));
  const names = files.flatMap(({ path, previousPath }) => [
    path,
    ...(previousPath === undefined ? [] : [previousPath]),
  ]);
  const foreign = names.filter((name) => !known.has(name));
  if (foreign.length === 0) return { id, result: 'pass', message: `${files.length} files, each of a pull request` };
  return {
    id,
    result: 'fail',
    message: `no pull request of the group changes ${foreign.slice(0, 10).join(', ')}`,
    remedy: 'Remove the pull requests from the queue, and have them judged and queued again.',
  };
}

function checkFreeze({ gate }: Pick<Configuration, 'gate'>, now: Date): RuleResult {
  const id = 'freeze.window';
  const at = now.getTime() * 1000;
  const on = gate.freeze.find(
    ({ from, to }) => at >= (parseInstant(from) ?? at) && at < (parseInstant(to) ?? Infinity),
  );
  if (on === undefined) return { id, result: 'pass', message: 'no freeze is on' };
  const message = `frozen from ${on.from} to ${on.to}: ${on.reason}`;
  return { id, result: 'fail', message, remedy: 'Queue the pull requests again when the freeze is over.' };
}
