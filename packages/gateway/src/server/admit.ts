import type { IncomingMessage } from 'node:http';
import { sha256 } from '@sallyport/core';
import type { Caller } from '../callers/caller.ts';
import { type Judged, judgeBody } from '../formats/judge.ts';
import { Refused, refuse } from '../formats/refusal.ts';
import { parseStrictObject } from '../formats/strict-json.ts';
import type { ExtraFindings } from '../redaction/fields.ts';
import { redactBytes } from '../redaction/json-bytes.ts';
import { findPersonal } from '../redaction/personal.ts';
import type { Placeholders } from '../redaction/placeholders.ts';
import { checkUtf8, decodeBody, readBody } from './body.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import { reserve } from './reserve.ts';
import type { Route } from './routes.ts';

/** A call that may go on. */
export interface Admitted {
  readonly body: Buffer | undefined;
  readonly stream: boolean;
}

/**
 * Reads, judges and redacts a call, and reserves what it may cost.
 * @throws Refused
 */
export async function admit(
  context: Context,
  call: Call,
  caller: Caller,
  route: Route,
  request: IncomingMessage,
): Promise<Admitted> {
  const limit = caller.intent.requestBytes;
  const raw = await readBody(request, limit);
  call.prompt = { sha256: sha256(raw), sentSha256: null, bytes: raw.length };
  if (route.endpoint.method === 'GET') {
    if (raw.length > 0) throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'this path takes no body');
    await reserve(context, call, caller, route, undefined, 0);
    return { body: undefined, stream: false };
  }
  const decoded = await decodeBody(raw, request.headers['content-encoding'], limit);
  checkUtf8(decoded);
  const judged = judgeBody(decoded, route.endpoint, route.upstream, caller.intent);
  call.asked = judged.model;
  call.labels = { ...context.labelsOf(route.upstream, judged.model), ...caller.intent.labels };
  const body = redact(context, call, caller, decoded, judged);
  await reserve(context, call, caller, route, judged, body.length);
  call.prompt.sentSha256 = body === raw ? call.prompt.sha256 : sha256(body);
  return { body, stream: judged.stream };
}

/** The same bytes where nothing is replaced. */
function redact(context: Context, call: Call, caller: Caller, body: Buffer, judged: Judged): Buffer {
  const { personal } = context.config.redact;
  const extra = personal.length === 0 ? undefined : personalFindings(context, context.placeholdersOf(caller.chain));
  const redacted = redactBytes(body, judged.tokens, context.requestRules, extra);
  for (const [rule, count] of redacted.counts) call.redactions.set(rule, count);
  if (redacted.bytes !== body) checkRedacted(redacted.bytes, judged);
  return redacted.bytes;
}

/** Redaction must not make a body that says something else: another model, or one key twice. */
function checkRedacted(bytes: Buffer, judged: Judged): void {
  try {
    if (parseStrictObject(bytes).body.model === judged.model) return;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  throw refuse(422, 'GATEWAY_REDACTION_AMBIGUOUS', 'the body cannot be redacted without changing what it asks for');
}

function personalFindings({ config }: Context, placeholders: Placeholders): ExtraFindings {
  return (text) =>
    findPersonal(text, config.redact.personal).map(({ kind, start, end }) => {
      const replacement = placeholders.placeholderFor(kind, text.slice(start, end));
      if (replacement === undefined) throw refuse(403, 'GATEWAY_PERSONAL_DATA', 'the run holds too much personal data');
      return { start, end, rule: kind, replacement, counts: true };
    });
}
