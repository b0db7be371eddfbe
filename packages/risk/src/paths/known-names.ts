import type { FileClass } from '../classes.ts';
import { agentInstructions } from '../rules/agent-instructions.ts';
import { auth } from '../rules/auth.ts';
import { billing } from '../rules/billing.ts';
import { bots } from '../rules/bots.ts';
import { build } from '../rules/build.ts';
import { ci } from '../rules/ci.ts';
import { dependencies } from '../rules/dependencies.ts';
import { deployment } from '../rules/deployment.ts';
import { documentation } from '../rules/documentation.ts';
import { editorTasks } from '../rules/editor-tasks.ts';
import { fixtureOfTools } from '../rules/fixture-of-tools.ts';
import { generated } from '../rules/generated.ts';
import { gitAttributes } from '../rules/git-attributes.ts';
import { hooks } from '../rules/hooks.ts';
import { lintConfiguration } from '../rules/lint-configuration.ts';
import { owners } from '../rules/owners.ts';
import { packageManagers } from '../rules/package-managers.ts';
import { policy } from '../rules/policy.ts';
import { secretFiles } from '../rules/secrets-by-path.ts';
import { source } from '../rules/source.ts';
import { submoduleFile } from '../rules/submodules.ts';
import { testSupport } from '../rules/test-support.ts';
import { tests } from '../rules/tests.ts';
import { unknown } from '../rules/unknown.ts';
import { vendored } from '../rules/vendored.ts';
import { foldName, lowerName } from './fold.ts';
import { parseName } from './parsed-name.ts';
import type { OrdinaryRule, PathRule } from './path-rule.ts';
import { nameTable } from './patterns.ts';
import { belowTestData, isTestData } from './tests.ts';

/** Rules that know names wherever they stand, from the weightiest on: the first one's class is the file's. */
export const pathRules: readonly PathRule[] = [
  policy,
  agentInstructions,
  owners,
  ci,
  bots,
  hooks,
  submoduleFile,
  packageManagers,
  secretFiles,
  editorTasks,
  vendored,
  dependencies,
  deployment,
  build,
  gitAttributes,
];

/** For all other names: the first that claims one has it. */
export const ordinaryRules: readonly OrdinaryRule[] = [
  testSupport,
  tests,
  documentation,
  auth,
  billing,
  generated,
  lintConfiguration,
  source,
  unknown,
];

export { fixtureOfTools };

/** Obeyed at any depth, test data or not. */
const OBEYED_ANYWHERE: ReadonlySet<PathRule> = new Set([
  agentInstructions,
  policy,
  submoduleFile,
  gitAttributes,
  hooks,
]);

const table = nameTable<PathRule>(pathRules.map((rule) => [rule, rule.patterns]));
const exceptions = nameTable<PathRule>(pathRules.map((rule) => [rule, rule.except]));

export interface KnownName {
  /** The rules that know the name; never empty. */
  readonly codes: readonly string[];
  readonly class: FileClass;
}

/** Says what a name is: by the name as it is, and by the one that a file system or a reader could take it for. */
export function knownName(original: string): KnownName {
  const parsed = parseName(original);
  const found = sensitive(original);
  if (found.size > 0 && !isTestData(parsed)) return known(found);
  const obeyed = [...found].filter((rule) => OBEYED_ANYWHERE.has(rule));
  if (obeyed.length > 0) return known(new Set(obeyed));
  if (found.size > 0 && sensitive(belowTestData(original)).size > 0) {
    return { codes: [fixtureOfTools.code], class: fixtureOfTools.class };
  }
  const rule = ordinaryRules.find((one) => one.claims(parsed)) ?? unknown;
  return { codes: [rule.code], class: rule.class };
}

function known(found: ReadonlySet<PathRule>): KnownName {
  const ordered = pathRules.filter((rule) => found.has(rule));
  return { codes: ordered.map((rule) => rule.code), class: (ordered[0] as PathRule).class };
}

function sensitive(original: string): Set<PathRule> {
  const lower = lowerName(original);
  const folded = foldName(original);
  const found = sensitiveForm(lower);
  if (folded !== lower) for (const rule of sensitiveForm(folded)) found.add(rule);
  return found;
}

function sensitiveForm(name: string): Set<PathRule> {
  const found = new Set(table.lookUp(name));
  if (found.size > 0) for (const rule of exceptions.lookUp(name)) found.delete(rule);
  return found;
}
