import { isDeepStrictEqual } from 'node:util';
import { isAbout, isSallyportError, SallyportError, type Statement, type Subject } from '@sallyport/core';
import * as v from 'valibot';
import { propertiesOf, VERDICT_TYPE, VERIFIER_ID, type VerdictPredicate, type VerdictTarget } from './verdict.ts';

/** What a verdict has to be about in order to be acted on. */
export interface ExpectedVerdict {
  /** Of the change as it is now, read by whoever asks; never taken from the verdict. */
  readonly subject: Subject;
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly baseRef: string;
}

/** A verdict that says allow about exactly this. */
export interface CheckedVerdict {
  readonly tier: VerdictPredicate['tier'];
  readonly target: VerdictTarget;
  readonly timeCreated: string;
}

const ruleResult = v.object({
  id: v.string(),
  result: v.picklist(['pass', 'fail', 'skip']),
  message: v.string(),
});

const schema = v.object({
  verifier: v.object({ id: v.literal(VERIFIER_ID) }),
  timeCreated: v.pipe(v.string(), v.isoTimestamp()),
  properties: v.array(v.string()),
  target: v.object({
    repositoryId: v.number(),
    repository: v.string(),
    pullRequest: v.number(),
    baseRef: v.string(),
    baseCommit: v.string(),
  }),
  decision: v.picklist(['allow', 'deny']),
  tier: v.picklist(['low', 'medium', 'high']),
  rules: v.pipe(v.array(ruleResult), v.minLength(1)),
  unsigned: v.boolean(),
});

/**
 * Checks a verdict whose signature has been verified before: its form, that it says allow and says so consistently, and
 * that it is about exactly this change of this pull request of this repository.
 * @throws SallyportError VERDICT_MALFORMED, VERDICT_OTHER_SUBJECT, VERDICT_OTHER_TARGET, VERDICT_DENIES, VERDICT_UNSIGNED
 */
export function checkVerdict(statement: Statement, expected: ExpectedVerdict): CheckedVerdict {
  const verdict = readVerdict(statement);
  if (!isAbout(statement, expected.subject)) throw otherSubject(statement, expected.subject);
  checkTarget(verdict.target, expected);
  if (verdict.decision !== 'allow') throw denies(verdict.rules);
  if (verdict.unsigned) {
    throw new SallyportError({
      code: 'VERDICT_UNSIGNED',
      message: 'the verdict counted unsigned evidence',
      remedy: 'Judge the change again with signed evidence; nothing merges on an unsigned decision.',
    });
  }
  const { tier, target, timeCreated } = verdict;
  return { tier, target, timeCreated };
}

type Verdict = v.InferOutput<typeof schema>;

/** A verdict's predicate, once it is consistent in itself. @throws SallyportError VERDICT_MALFORMED */
export function readVerdict({ predicateType, predicate }: Statement): Verdict {
  if (predicateType !== VERDICT_TYPE) throw malformed(`its predicate type is ${predicateType}`);
  const result = v.safeParse(schema, predicate);
  if (!result.success) throw malformed(`${v.getDotPath(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`);
  const { decision, tier, rules, properties } = result.output;
  const fails = rules.some((rule) => rule.result === 'fail');
  if (fails === (decision === 'allow')) throw malformed(`it says ${decision}, and its rules say otherwise`);
  const expected = propertiesOf({ decision, tier, rules });
  if (!isDeepStrictEqual(properties, expected)) throw malformed('its properties do not follow from its rules');
  return result.output;
}

function checkTarget(target: VerdictTarget, expected: ExpectedVerdict): void {
  const other =
    (target.repositoryId !== expected.repositoryId && `repository ${target.repositoryId}`) ||
    (target.pullRequest !== expected.pullRequest && `pull request ${target.pullRequest}`) ||
    (target.baseRef !== expected.baseRef && `the base branch ${target.baseRef}`);
  if (other === false) return;
  throw new SallyportError({
    code: 'VERDICT_OTHER_TARGET',
    message: `the verdict is about ${other}`,
    remedy: 'Use the verdict that the gate gave for this pull request.',
  });
}

function otherSubject(statement: Statement, subject: Subject): SallyportError {
  const named = statement.subject.map(({ digest }) => digest.gitCommit).find((commit) => commit !== undefined);
  const about = named === subject.gitCommit ? 'another tree or patch' : `commit ${named ?? 'of no name'}`;
  return new SallyportError({
    code: 'VERDICT_OTHER_SUBJECT',
    message: `the verdict is about ${about}, the change is ${subject.gitCommit}`,
    remedy: 'Judge the head as it is now.',
  });
}

function denies(rules: Verdict['rules']): SallyportError {
  const failing = rules.filter(({ result }) => result === 'fail').map(({ id }) => id);
  return new SallyportError({
    code: 'VERDICT_DENIES',
    message: `the verdict denies: ${failing.join(', ')}`,
    remedy: 'Mend what the verdict names, and judge the change again.',
  });
}

/** @returns an error for what is no verdict. */
export function malformed(why: string): SallyportError {
  return new SallyportError({
    code: 'VERDICT_MALFORMED',
    message: `this is no verdict of the gate: ${why}`,
    remedy: 'Use the Statement that the gate wrote, unchanged.',
  });
}

/** Was a verdict refused, rather than something else going wrong? */
export function isVerdictRefusal(error: unknown): error is SallyportError {
  return isSallyportError(error) && error.code.startsWith('VERDICT_');
}
