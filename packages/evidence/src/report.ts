import { SallyportError } from '@sallyport/core';
import * as v from 'valibot';

/** A report as a tool wrote it. */
export interface Report {
  /** Names the report in errors, for instance its path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest report that is read, and the most entries that any of its lists may have. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;
export const MAX_ENTRIES = 1_000_000;
/** How many findings, names or lines a predicate repeats for people; its figures always count all of them. */
export const MAX_LISTED = 500;

/** A report's text. @throws SallyportError EVIDENCE_TOO_LARGE, EVIDENCE_NOT_UTF8 */
export function textOf({ name, bytes }: Report): string {
  if (bytes.byteLength > MAX_REPORT_BYTES) {
    throw new SallyportError({
      code: 'EVIDENCE_TOO_LARGE',
      message: `${name} has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read`,
      remedy: 'Split the report, or leave out what the tool logs beside its results.',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SallyportError({
      code: 'EVIDENCE_NOT_UTF8',
      message: `${name} is not valid UTF-8`,
      remedy: 'Have the tool write its report as UTF-8.',
      cause,
    });
  }
}

/** Where in a value the first thing is that does not fit a schema, and what; undefined when all fits. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`;
}

/** A path as the repository knows it: relative to `root`, with slashes, without `./`. Other paths stay as they are. */
export function repositoryPath(path: string, root: string | undefined): string {
  const slashed = path.replaceAll('\\', '/');
  const base = root?.replaceAll('\\', '/').replace(/\/+$/, '');
  const inside = base !== undefined && slashed.startsWith(`${base}/`) ? slashed.slice(base.length + 1) : slashed;
  return inside.replace(/^(\.\/)+/, '');
}

/** `covered` of `total` in percent, unrounded; null when there is nothing. */
export function percentOf(covered: number, total: number): number | null {
  return total === 0 ? null : (covered / total) * 100;
}
