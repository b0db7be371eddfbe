import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Departure } from '../departure.ts';
import type { Refused } from '../formats/refusal.ts';
import { addReport, reportOfEvent } from '../formats/usage.ts';
import { holdsFinding } from '../redaction/json-body.ts';
import { StreamObserver, type StreamReader } from '../redaction/observer.ts';
import type { RuleSet } from '../redaction/rules.ts';
import { StreamRedactor } from '../redaction/stream.ts';
import type { Answer } from '../upstream/answer.ts';
import { responseHeaders } from '../upstream/headers.ts';
import { encodingOf, unreadable } from './answer.ts';
import type { Call, Outcome } from './call.ts';
import type { Context } from './context.ts';
import { finish, proof, SAFE_HEADERS } from './finish.ts';
import type { Route } from './routes.ts';
import { servedProblem } from './served.ts';

/** A provider that pauses this long on a few characters does not hold up what it has sent. */
const RELEASE_AFTER_MS = 200;
/** After its last event a stream has this long to end. */
const END_WITHIN_MS = 250;

/** Passes a stream on as it comes. The last event is held until the receipt is on the disk. */
export async function answerStream(
  context: Context,
  call: Call,
  route: Route,
  rules: RuleSet,
  incoming: Answer,
  response: ServerResponse,
  left: Departure,
): Promise<void> {
  if (encodingOf(incoming) !== undefined) throw unreadable('nobody asked for its content-encoding');
  let mismatch: Refused | undefined;
  const onEvent = (event: Readonly<Record<string, unknown>>) => {
    const report = reportOfEvent(route.endpoint.name, event);
    call.report = addReport(call.report, report);
    mismatch ??= report.model === undefined ? undefined : servedProblem(call, route, report.model);
    // Nothing of what this event came with goes on.
    if (mismatch !== undefined) throw mismatch;
  };
  const { name } = route.endpoint;
  const reader = rules.isEmpty ? new StreamObserver(name, onEvent) : new StreamRedactor(name, rules, onEvent);
  const receipt = `${call.caller?.chain}/${call.sequence}`;
  response.writeHead(incoming.status, {
    ...SAFE_HEADERS,
    ...responseHeaders(incoming.headers, (value) => holdsFinding(rules, value)),
    'cache-control': 'no-cache',
    ...proof(call, receipt),
  });
  const output = new Output(response, left, context.config.stallTimeoutMs);
  const whole = await pump(incoming, reader, output, left);
  mismatch ??= whole ? servedProblem(call, route, call.report.model) : undefined;
  call.withheld = mismatch !== undefined;
  const clean = whole && !call.withheld;
  for (const [rule, count] of reader.counts) call.redactions.set(rule, (call.redactions.get(rule) ?? 0) + count);
  const outcome = mismatch === undefined ? outcomeOf(call, reader, clean, left) : 'upstream-error';
  await finish(context, call, {
    outcome,
    status: incoming.status,
    code: mismatch?.refusal.code ?? codeOf(outcome, output),
    response: output.digest(),
  });
  output.end(clean);
}

function outcomeOf(call: Call, reader: StreamReader, clean: boolean, left: Departure): Outcome {
  if (call.report.failed) return 'upstream-error';
  if (reader.sawLast) return 'ok';
  if (left.aborted) return 'cancelled';
  // Servers that speak OpenAI's format do not all send [DONE]; their usage, or the end of the body, closes the stream.
  return clean && call.endpoint?.format === 'openai' && call.endpoint.name !== 'responses' ? 'ok' : 'upstream-error';
}

function codeOf(outcome: Outcome, { stalled }: Output): string | undefined {
  if (outcome === 'upstream-error') return 'GATEWAY_UPSTREAM_BROKEN';
  return outcome !== 'cancelled' || !stalled ? undefined : 'GATEWAY_CALLER_STALLED';
}

/** What the caller gets: written as it comes, its last part held back. */
class Output {
  readonly #response: ServerResponse;
  readonly #left: Departure;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #held: Buffer[] = [];
  readonly #stallMs: number;
  #hasBegun = false;
  /** The caller was left, because it took nothing of its answer. */
  stalled = false;

  /** The head goes with what comes in the same turn of the event loop; where nothing does, it goes alone. */
  constructor(response: ServerResponse, left: Departure, stallMs: number) {
    this.#response = response;
    this.#left = left;
    this.#stallMs = stallMs;
    setImmediate(() => {
      if (!this.#hasBegun && !left.aborted && !response.writableEnded) response.flushHeaders();
    });
  }

  /** False when the caller reads more slowly than the provider writes. */
  write(bytes: Buffer): boolean {
    if (bytes.length === 0 || this.#left.aborted) return true;
    this.#count(bytes);
    this.#hasBegun = true;
    return this.#response.write(bytes);
  }

  hold(bytes: Buffer): void {
    if (bytes.length === 0 || this.#left.aborted) return;
    this.#count(bytes);
    this.#held.push(bytes);
  }

  /** Resolves when the caller has read, or left, or was left since it did not read. */
  drained(): Promise<void> {
    const response = this.#response;
    return new Promise((resolve) => {
      const stall = () => {
        this.stalled = true;
        response.destroy();
      };
      const done = () => {
        response.setTimeout(0).off('timeout', stall).off('drain', done).off('close', done);
        resolve();
      };
      // Node starts the time anew whenever the socket has taken a part of what waits.
      response.setTimeout(this.#stallMs).on('timeout', stall).on('drain', done).on('close', done);
    });
  }

  digest(): { sha256: string; bytes: number } {
    return { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
  }

  /** Ends the answer; one that the provider broke off ends without HTTP's own end, so that nobody takes it for whole. */
  end(clean: boolean): void {
    if (this.#left.aborted) return;
    const rest = Buffer.concat(this.#held);
    this.#response.setTimeout(this.#stallMs);
    if (clean) this.#response.end(rest);
    else this.#response.write(rest.length === 0 ? '' : rest, () => this.#response.socket?.destroySoon());
    if (!clean && rest.length === 0) this.#response.socket?.destroySoon();
  }

  #count(bytes: Buffer): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}

/** @returns whether the stream came to its end */
async function pump(incoming: Answer, reader: StreamReader, output: Output, left: Departure): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  try {
    for (let chunk = await incoming.next(); chunk !== undefined; chunk = await incoming.next()) {
      clearTimeout(timer);
      const ready = reader.push(chunk);
      if (reader.sawLast) {
        output.hold(ready);
        timer = setTimeout(() => incoming.destroy(), END_WITHIN_MS);
      } else {
        if (!output.write(ready)) await output.drained();
        if (left.aborted) break;
        if (reader.mayRelease) timer = setTimeout(() => output.write(reader.releaseShort()), RELEASE_AFTER_MS);
      }
    }
    clearTimeout(timer);
    output.hold(reader.end());
    return !left.aborted;
  } catch {
    clearTimeout(timer);
    if (!reader.sawLast) return false;
    output.hold(reader.end());
    return true;
  }
}
