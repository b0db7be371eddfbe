import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { type ClassifiedFile, SallyportError } from '@sallyport/core';
import type { Finding } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { classify } from './classify.ts';
import { appliesTo } from './inspect-file.ts';
import { namer } from './names.ts';

/** What the rules made of one file. */
export interface Explanation {
  readonly file: ClassifiedFile;
  /** Every name that was judged: both sides of a rename, and names by links. */
  readonly names: readonly string[];
  /** Each rule that looked at the file, with what it found there. */
  readonly rules: readonly ExplainedRule[];
}

export interface ExplainedRule {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly findings: readonly Finding[];
}

/**
 * Says which rules looked at a file of the change, and what each found.
 * @param path either name of the file
 * @throws SallyportError RISK_PATH_NOT_CHANGED, and what {@link classify} throws
 */
export async function explain(change: Change, configuration: Configuration, path: string): Promise<Explanation> {
  const file = change.files.find((one) => one.path === path || one.previousPath === path);
  if (file === undefined) {
    throw new SallyportError({
      code: 'RISK_PATH_NOT_CHANGED',
      message: `${path} is not among the ${change.files.length} files of this change`,
      remedy: 'Name a file as `sallyport classify` lists it, from the root of the repository.',
    });
  }
  const { files, reasons } = await classify(change, configuration);
  const named = (await namer(change))(file);
  const looked = rules.filter((rule) => rule.kind === 'change' || appliesTo(rule, named));
  const explained = looked.map(({ code, title, why, kind }) => ({
    code,
    title,
    why,
    kind,
    findings: reasons.filter((reason) => reason.code === code && reason.path === file.path),
  }));
  return {
    file: files.find((one) => one.path === file.path) as ClassifiedFile,
    names: named.names,
    rules: explained
      .filter(({ kind, findings }) => kind === 'file' || findings.length > 0)
      .map(({ kind: _, ...rest }) => rest),
  };
}
