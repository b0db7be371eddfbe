import { isUtf8 } from 'node:buffer';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { sha256 } from '@sallyport/core';
import { allowsModel } from '../formats/judge.ts';
import { type Refused, refuse } from '../formats/refusal.ts';
import { isObject } from '../formats/usage.ts';
import { redactAnswer } from '../redaction/answer-body.ts';
import { jsonOf } from '../redaction/event-json.ts';
import { holdsFinding } from '../redaction/json-body.ts';
import type { RuleSet } from '../redaction/rules.ts';
import type { Answer } from '../upstream/answer.ts';
import { responseHeaders } from '../upstream/headers.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import { finish, proof, sendWhole } from './finish.ts';
import type { Route } from './routes.ts';
import { servedProblem } from './served.ts';

const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * The provider's answer as it may be passed on, or why not.
 * @throws Refused 502 for a redirect and for a refusal of the gateway's own credential
 */
export function checkStatus(status: number, { upstream }: Route): void {
  if (status >= 300 && status < 400) {
    throw refuse(
      502,
      'GATEWAY_UPSTREAM_REDIRECT',
      `the provider "${upstream.name}" answers with a redirect, which is not followed`,
    );
  }
  if (status === 401 || status === 403) {
    throw refuse(
      502,
      'GATEWAY_UPSTREAM_CREDENTIAL',
      `the provider "${upstream.name}" refuses the gateway's credential (${status})`,
    );
  }
}

/** Reads a whole answer, undoes its encoding, redacts it and passes it on with its receipt. */
export async function answerWhole(
  context: Context,
  call: Call,
  route: Route,
  rules: RuleSet,
  incoming: Answer,
  response: ServerResponse,
  isStreamAsked: boolean,
): Promise<void> {
  const { status } = incoming;
  const raw = await readAnswer(incoming);
  // Clients read whatever answers a call for a stream as one; a whole answer in its place is an object.
  if (isStreamAsked && status === 200 && jsonOf(raw.toString()) === undefined) {
    call.withheld = true;
    throw unreadable('a stream was asked for, and this is neither one by its content-type nor JSON');
  }
  const body = readAndRedact(context, call, route, rules, status, raw);
  const failed = status >= 400;
  const mismatch = failed ? undefined : servedProblem(call, route, call.report.model);
  if (mismatch !== undefined) {
    call.withheld = true;
    throw mismatch;
  }
  const receipt = await finish(context, call, {
    outcome: failed ? 'upstream-error' : 'ok',
    status,
    code: failed ? 'GATEWAY_UPSTREAM_STATUS' : undefined,
    response: { sha256: sha256(body), bytes: body.length },
  });
  const headers = responseHeaders(incoming.headers, (value) => holdsFinding(rules, value));
  sendWhole(response, status, { ...headers, ...proof(call, receipt) }, body);
  // Who does not take what waits loses its connection.
  if ((response.socket?.writableLength ?? 0) > 0) response.setTimeout(context.config.stallTimeoutMs);
}

const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
};

async function readAnswer(incoming: Answer): Promise<Buffer> {
  const bytes = await incoming.whole(LARGEST_ANSWER).catch((error: Error) => {
    if (error instanceof RangeError) throw unreadable('it is too large');
    throw refuse(502, 'GATEWAY_UPSTREAM_BROKEN', 'the provider broke off its answer', { retry: true });
  });
  const encoding = encodingOf(incoming);
  if (encoding === undefined) return bytes;
  const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decode === undefined) throw unreadable('nobody asked for its content-encoding');
  return decode(bytes, { maxOutputLength: LARGEST_ANSWER }).catch(() => {
    throw unreadable('it is not what its content-encoding says');
  });
}

export function encodingOf({ headers }: Answer): string | undefined {
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding;
}

export function unreadable(why: string): Refused {
  return refuse(502, 'GATEWAY_UPSTREAM_UNREADABLE', `the provider's answer cannot be passed on: ${why}`);
}

function readAndRedact(
  { config }: Context,
  call: Call,
  { endpoint, upstream }: Route,
  rules: RuleSet,
  status: number,
  raw: Buffer,
): Buffer {
  if (!isUtf8(raw)) throw unreadable('it is not UTF-8');
  const { bytes, counts, report } = redactAnswer(endpoint.name, raw, rules);
  call.report = report;
  for (const [rule, count] of counts) call.redactions.set(rule, (call.redactions.get(rule) ?? 0) + count);
  if (endpoint.name !== 'models' || status >= 400) return bytes;
  const allows = call.caller?.intent.allowsModel ?? (() => false);
  const mayUse = (model: unknown) => config.upstreams.has(upstream.name) && allowsModel(allows, upstream, model);
  return Buffer.from(filterModels(bytes.toString(), mayUse));
}

/** The provider's list, without the models that the intent may not use. */
function filterModels(text: string, allowed: (model: unknown) => boolean): string {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw unreadable('it is no list of models');
  }
  if (!isObject(list) || !Array.isArray(list.data)) throw unreadable('it is no list of models');
  const data = list.data.filter((item) => isObject(item) && allowed(item.id));
  const ends = 'first_id' in list ? { first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null } : {};
  const { models: _models, ...rest } = list;
  return JSON.stringify({ ...rest, data, ...ends });
}
