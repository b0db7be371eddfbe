import { canonicalJson, isAbout, SallyportError, type Statement, type Subject } from '@sallyport/core';
import { parseStatement, type SerializedBundle } from '@sallyport/provenance';

/** A Statement on its way to a bundle. */
export interface Draft {
  /** Of the files: `<name>.intoto.json`, `<name>.sigstore.json`. */
  readonly name: string;
  readonly statement: Statement;
  /** The bundle that is there already and holds this very Statement. */
  readonly bundle?: SerializedBundle;
}

/**
 * Reads a Statement that is to be signed. It has to be about the change: whatever else lies in the folder, a
 * signature of this job says nothing about another commit.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, ATTEST_OTHER_SUBJECT
 */
export function draftOf(name: string, bytes: Uint8Array, subject: Subject): Draft {
  const statement = parseStatement(bytes, { name });
  if (isAbout(statement, subject)) return { name: name.replace(/\.intoto\.json$/, ''), statement };
  throw new SallyportError({
    code: 'ATTEST_OTHER_SUBJECT',
    message: `${name} is a Statement about something else than ${subject.gitCommit}, its tree and its patch`,
    remedy: 'Remove it from the evidence directory, or make it again for this commit.',
  });
}

/** Does this bundle hold this very Statement? What it is worth is for those to say who verify it. */
export function holds(bundle: unknown, statement: Statement): bundle is SerializedBundle {
  const payload = (bundle as { dsseEnvelope?: { payload?: unknown } } | null)?.dsseEnvelope?.payload;
  if (typeof payload !== 'string') return false;
  return Buffer.from(payload, 'base64').equals(Buffer.from(canonicalJson(statement)));
}

/** @throws SallyportError ATTEST_NOTHING */
export function requireSome(drafts: readonly Draft[], directory: string): void {
  if (drafts.length > 0) return;
  throw new SallyportError({
    code: 'ATTEST_NOTHING',
    message: `there is no Statement to sign in ${directory}`,
    remedy: 'Run collect-evidence before, or name Statements with "statements", or give "predicate".',
  });
}
