/** The gate's verdicts, without the rules that make them: `@sallyport/policy/verdict`. */
export { ruleSchema } from '../schemas.ts';
export { type CheckedVerdict, checkVerdict, type ExpectedVerdict, isVerdictRefusal } from './check.ts';
export { type CommitVerdict, readCommitVerdict } from './commit.ts';
export {
  VERDICT_TYPE,
  type VerdictOptions,
  type VerdictPredicate,
  type VerdictTarget,
  verdictStatement,
} from './verdict.ts';
