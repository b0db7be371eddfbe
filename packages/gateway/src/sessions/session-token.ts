import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

const PREFIX = 'sps_';
/** What is signed begins with this, so that the key's signatures mean nothing anywhere else. */
const DOMAIN = 'sallyport-session-v1.';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const sessionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
  /** The caller's rule, by the digest of what it says: a session ends when its rule is changed. */
  rule: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  subject: text,
  repository: v.optional(text),
  repositoryId: v.optional(text),
  runId: v.optional(text),
  pullRequest: v.optional(seconds),
  organisation: v.optional(text),
  chain: text,
  /** Seconds since 1970. */
  issued: seconds,
  expires: seconds,
});

/** What a session token says: whose run it is, and until when. */
export type Session = v.InferOutput<typeof sessionSchema>;

export function isSessionToken(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** `sps_<payload>.<HMAC-SHA256>`, both in base64url (RFC 2104; RFC 4648, section 5). */
export function signSession(session: Session, key: Uint8Array): string {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${PREFIX}${payload}.${macOf(payload, key).toString('base64url')}`;
}

/** The session of a token that this key signed; undefined for every other text. */
export function readSession(token: string, key: Uint8Array): Session | undefined {
  const match = /^sps_([A-Za-z0-9_-]{1,12000})\.([A-Za-z0-9_-]{43})$/.exec(token);
  if (match === null) return undefined;
  const [, payload = '', mac = ''] = match;
  const presented = Buffer.from(mac, 'base64url');
  const expected = macOf(payload, key);
  // The last character of 43 has two bits that say nothing: only one spelling counts.
  if (presented.toString('base64url') !== mac || !timingSafeEqual(presented, expected)) return undefined;
  const result = v.safeParse(sessionSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  return result.success ? result.output : undefined;
}

/** The id that a token gives itself, before anything is verified. */
export function unverifiedId(token: string): string {
  const payload = /^sps_([A-Za-z0-9_-]{1,12000})\./.exec(token)?.[1] ?? '';
  return /^\{"id":"([A-Za-z0-9_-]{22})"/.exec(Buffer.from(payload, 'base64url').toString('utf8'))?.[1] ?? '';
}

function macOf(payload: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(DOMAIN).update(payload).digest();
}
