import { sha256 } from '@sallyport/core';
import { contentRules } from '../content/index.ts';
import { dependencyRules } from '../dependencies/index.ts';
import { fixtureOfTools, ordinaryRules, pathRules } from '../paths/known-names.ts';
import type { ChangeRule, FileRule, Rule } from '../rule.ts';
import { binary } from './binary.ts';
import { binaryWithBuild } from './binary-with-build.ts';
import { critical } from './critical.ts';
import { declaredTiers } from './declared-tiers.ts';
import { foldingNames } from './folding-names.ts';
import { gateFiles } from './gate-files.ts';
import { importedInstructions } from './imported-instructions.ts';
import { infrastructureByContent } from './infrastructure-by-content.ts';
import { limits } from './limits.ts';
import { mixedPurposes } from './mixed-purposes.ts';
import { modes } from './modes.ts';
import { namesBeyondCount } from './names-beyond-count.ts';
import { oddPaths } from './odd-paths.ts';
import { rewrittenTestData } from './rewritten-test-data.ts';
import { scriptsWithoutExtension } from './scripts-without-extension.ts';
import { submodule } from './submodule.ts';
import { symlinks } from './symlinks.ts';
import { testsRenamedAway } from './tests-renamed-away.ts';
import { unreadable } from './unreadable.ts';

/** Raised whenever a rule judges differently than before: recorded decisions name the rules that they were made by. */
const VERSION = 4;

/** Every rule, from the weightiest on: reasons of one tier are listed in this order. */
export const rules: readonly Rule[] = [
  unreadable,
  ...contentRules,
  binaryWithBuild,
  ...dependencyRules,
  importedInstructions,
  submodule,
  symlinks,
  oddPaths,
  foldingNames,
  ...pathRules,
  infrastructureByContent,
  gateFiles,
  declaredTiers,
  critical,
  binary,
  modes,
  scriptsWithoutExtension,
  testsRenamedAway,
  rewrittenTestData,
  namesBeyondCount,
  limits,
  mixedPurposes,
  fixtureOfTools,
  ...ordinaryRules,
];

export const fileRules: readonly FileRule[] = rules.filter((rule) => rule.kind === 'file');
/** Rules that only say which name a file has, by their code (`NamedFile.known`). */
export const rulesByKnownName: ReadonlyMap<string, FileRule> = new Map(
  [...pathRules, ...ordinaryRules, fixtureOfTools].map((rule) => [rule.code, rule]),
);
/** All other rules that look at files. */
export const generalRules: readonly FileRule[] = fileRules.filter(({ code }) => !rulesByKnownName.has(code));
export const changeRules: readonly ChangeRule[] = rules.filter((rule) => rule.kind === 'change');

const byCode = new Map(rules.map((rule, weight) => [rule.code, { rule, weight }]));

export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code)?.rule;
}

/** The rule's place in the list of all rules. */
export function weightOf(code: string): number {
  return byCode.get(code)?.weight ?? rules.length;
}

let digest: string | undefined;

/** SHA-256 (hex) of what the rules are: their texts, the names that they know, and their version. */
export function rulesDigest(): string {
  digest ??= sha256(JSON.stringify({ rules, version: VERSION }));
  return digest;
}
