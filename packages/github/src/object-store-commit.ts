import { hashObject } from '@sallyport/change';
import { asFields, asList, asOid, asText, type Fields, unreadable } from './object-store-answer.ts';

interface Identity {
  readonly name: string;
  readonly email: string;
  /** RFC 3339 in UTC: GitHub does not tell the time zone. */
  readonly date: string;
}

/** What GitHub tells of a commit object. */
export interface CommitAnswer {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  /** What was signed, which is the commit's bytes without the signature. */
  readonly signed?: { readonly payload: string; readonly signature: string };
}

/** https://docs.github.com/en/rest/git/commits#get-a-commit-object */
export function parseCommitAnswer(data: unknown, oid: string): CommitAnswer {
  const fields = asFields(data, `commit ${oid}`);
  return commitAnswer(oid, fields, fields);
}

/** A commit in a list of commits, whose git fields stand under `commit`, but for its parents. */
export function parseListedCommit(data: unknown): CommitAnswer {
  const fields = asFields(data, 'listed commit');
  const oid = asOid(fields.sha, 'listed commit');
  return commitAnswer(oid, asFields(fields.commit, `commit ${oid}`), fields);
}

function commitAnswer(oid: string, fields: Fields, { sha, parents }: Fields): CommitAnswer {
  const what = `commit ${oid}`;
  if (asOid(sha, what) !== oid) throw unreadable(what);
  const verification = asFields(fields.verification ?? {}, what);
  const { payload, signature } = verification;
  return {
    oid,
    tree: asOid(asFields(fields.tree, what).sha, what),
    parents: asList(parents, what).map((parent) => asOid(asFields(parent, what).sha, what)),
    author: identity(fields.author, what),
    committer: identity(fields.committer, what),
    message: asText(fields.message, what),
    ...(typeof payload === 'string' && typeof signature === 'string' && { signed: { payload, signature } }),
  };
}

function identity(data: unknown, what: string): Identity {
  const { name, email, date } = asFields(data, what);
  return { name: asText(name, what), email: asText(email, what), date: asText(date, what) };
}

/**
 * The commit's bytes. The ways to write what GitHub tells are tried until one has the commit's hash; when none has,
 * the plainest stands for the commit: its tree, parents, people and message are what GitHub says.
 */
export function commitBytes(commit: CommitAnswer): Buffer {
  let plainest: Buffer | undefined;
  for (const text of candidates(commit)) {
    const bytes = Buffer.from(text);
    if (hashObject('commit', bytes, commit.oid) === commit.oid) return bytes;
    plainest ??= bytes;
  }
  return plainest as Buffer;
}

function* candidates(commit: CommitAnswer): Generator<string> {
  const { signed, message } = commit;
  if (signed !== undefined && namesSame(signed.payload, commit)) {
    const trimmed = signed.signature.trimEnd();
    for (const signature of [signed.signature, trimmed, `${trimmed}\n`]) yield withSignature(signed.payload, signature);
  }
  // In the order of likelihood: git ends a message in a line feed, GitHub's pages do not, some programs in two.
  const messages = [`${message}\n`, message, `${message}\n\n`];
  for (const text of messages) for (const zone of ZONES) yield plain(commit, zone, zone, text);
  for (const text of messages) {
    for (const author of ZONES) for (const committer of ZONES) yield plain(commit, author, committer, text);
  }
}

/** The signed text decides what is signed; the fields decide what the change is. They have to be one commit. */
function namesSame(payload: string, { tree, parents }: CommitAnswer): boolean {
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), 'author '].join('\n');
  return payload.startsWith(head);
}

/** A signature stands as the last header, its further lines indented (gitformat-signature). */
function withSignature(payload: string, signature: string): string {
  const at = payload.indexOf('\n\n');
  return `${payload.slice(0, at)}\ngpgsig ${signature.replaceAll('\n', '\n ')}${payload.slice(at)}`;
}

function plain(commit: CommitAnswer, authorZone: string, committerZone: string, message: string): string {
  const { tree, parents, author, committer } = commit;
  return [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person(author, authorZone)}`,
    `committer ${person(committer, committerZone)}`,
    '',
    message,
  ].join('\n');
}

function person({ name, email, date }: Identity, zone: string): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone}`;
}

/** UTC first, then the whole hours, then the zones with halves and quarters. */
const ZONES: readonly string[] = [
  '+0000',
  ...['+0100', '+0200', '-0400', '-0500', '-0700', '-0800', '+0800', '+0530', '-0600', '+0300', '+0900', '-0300'],
  ...['-0100', '-0200', '-0900', '-1000', '-1100', '-1200', '+0400', '+0500', '+0600', '+0700', '+1000', '+1100'],
  ...['+1200', '+1300', '+1400', '-0230', '-0330', '-0930', '+0330', '+0430', '+0545', '+0630', '+0845', '+0930'],
  ...['+1030', '+1245', '+1345'],
];
