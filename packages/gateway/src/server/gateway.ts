import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Clock, SallyportError, systemClock } from '@sallyport/core';
import { createLedger } from '../budget/create-ledger.ts';
import type { Ledger } from '../budget/ledger.ts';
import { countsMinutes, Minutes } from '../budget/minutes.ts';
import { MinutesJournal } from '../budget/minutes-journal.ts';
import type { GatewayConfig } from '../config/config.ts';
import { type GatewayLog, silentLog } from '../log.ts';
import { PromptStore } from '../prompts/prompt-store.ts';
import { readSpent } from '../receipts/spent.ts';
import { ReceiptStore } from '../receipts/store.ts';
import { createSessions } from '../sessions/create-sessions.ts';
import type { Context } from './context.ts';
import { createContext } from './context-of.ts';
import { SAFE_HEADERS } from './finish.ts';
import { framingProblem } from './framing.ts';
import { handleCall } from './handle.ts';
import { answerMalformed, malformedAnswer, malformedBody, OpenAnswers } from './malformed.ts';
import { handleMinutes, isMinutesPath } from './minutes-route.ts';
import { handleSession, SESSION_PATH } from './session-route.ts';

export interface Gateway {
  /** `http://HOST:PORT`, without a slash at the end. */
  readonly address: string;
  /** Takes no new calls, lets those under way end, and closes the receipts. */
  stop(): Promise<void>;
}

export interface GatewayOptions {
  /** Instead of the configuration's; 0 lets the system choose. */
  readonly port?: number;
  readonly clock?: Clock;
  readonly log?: GatewayLog;
}

const HEADERS_WITHIN_MS = 20_000;
const REQUEST_WITHIN_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
const STOP_WITHIN_MS = 30_000;
const FLUSH_WITHIN_MS = 200;

/**
 * Starts a gateway.
 * @throws SallyportError GATEWAY_ADDRESS_IN_USE, GATEWAY_RECEIPTS_LOCKED, GATEWAY_STATE_UNAVAILABLE
 */
export async function startGateway(config: GatewayConfig, options: GatewayOptions = {}): Promise<Gateway> {
  const { clock = systemClock, log = silentLog, port = config.port } = options;
  const ledger = await createLedger(config, clock, log);
  const sessions = await createSessions(config, clock);
  const prompts = config.prompts && (await PromptStore.open(config.prompts.directory, config.prompts.recipients));
  const receipts = new ReceiptStore(config.receiptsDirectory, clock, log);
  receipts.start();
  if (config.state === 'memory') {
    for (const [key, spent] of await readSpent(config.receiptsDirectory)) ledger.restore(key, spent);
  }
  const journal = await openJournal(config, ledger);
  const minutes = countsMinutes(config.intents.values()) ? new Minutes(ledger, clock, journal) : undefined;
  const context = createContext(config, { clock, log, ledger, minutes, receipts, sessions, prompts });
  const state = { stopping: false };
  const answers = new OpenAnswers();
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    answers.add(request.socket, response);
    void serve(context, state, request, response);
  };
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      insecureHTTPParser: false,
      requireHostHeader: false,
    },
    onRequest,
  );
  // Node's own answer to what nobody knows would be no refusal of the gateway's.
  server.on('checkExpectation', onRequest);
  server.on('clientError', (error, socket) => answerMalformed(context, answers, error, socket as Socket));
  server.on('connect', (_request, socket) => socket.destroy());
  server.on('upgrade', (_request, socket) => socket.end(malformedAnswer('the gateway speaks HTTP/1.1 only')));
  await listen(server, config.host, port);
  const { port: bound } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    address: `http://${host}:${bound}`,
    async stop() {
      state.stopping = true;
      await closeServer(server, () => context.metrics.inFlight);
      context.stop();
      await context.traces?.stop();
      receipts.stop();
      journal?.stop();
      await ledger.stop();
      await sessions?.stop();
    },
  };
}

/** Where the ledger forgets with its process, budgets of minutes are written down. */
async function openJournal(config: GatewayConfig, ledger: Ledger): Promise<MinutesJournal | undefined> {
  if (config.state !== 'memory' || !countsMinutes(config.intents.values())) return undefined;
  return MinutesJournal.open(config.receiptsDirectory, ledger);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new SallyportError({
          code: 'GATEWAY_ADDRESS_IN_USE',
          message: `the gateway cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`,
          remedy: 'Stop what listens there, or choose another address with listen or --port.',
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}

/** Waits for the calls under way, not for connections on which nothing comes. */
async function closeServer(server: Server, inFlight: () => number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (inFlight() > 0 && performance.now() < deadline) await pause(20);
  await Promise.race([closed, pause(FLUSH_WITHIN_MS)]);
  server.closeAllConnections();
  await closed;
  // Calls that were cut off still write their receipts.
  const last = performance.now() + FLUSH_WITHIN_MS * 10;
  while (inFlight() > 0 && performance.now() < last) await pause(20);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function serve(
  context: Context,
  state: { readonly stopping: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (state.stopping) response.shouldKeepAlive = false;
  const problem = framingProblem(request);
  if (problem !== undefined) {
    context.metrics.add('sallyport_gateway_malformed_requests_total', {});
    response.shouldKeepAlive = false;
    respond(response, 400, 'application/json', malformedBody(problem));
    return;
  }
  if (request.method === 'GET' && request.url === '/healthz') respond(response, 200, 'text/plain', 'ok\n');
  else if (request.method === 'GET' && request.url === '/readyz') await ready(context, state, response);
  else if (request.method === 'GET' && request.url === '/metrics') {
    respond(response, 200, 'text/plain; version=0.0.4', context.metrics.render());
  } else if (context.sessions !== undefined && request.url === SESSION_PATH) {
    await handleSession(context, context.sessions, request, response);
  } else if (context.minutes !== undefined && isMinutesPath(request.url)) {
    await handleMinutes(context, context.minutes, request, response);
  } else await handleCall(context, request, response);
}

async function ready(context: Context, state: { readonly stopping: boolean }, response: ServerResponse): Promise<void> {
  const problems: string[] = [];
  if (state.stopping) problems.push('stopping');
  if (context.receipts.check() !== undefined) problems.push('receipts cannot be written');
  await context.ledger.check().catch(() => problems.push('the state cannot be reached'));
  if (problems.length === 0) respond(response, 200, 'text/plain', 'ready\n');
  else respond(response, 503, 'text/plain', `${problems.join('\n')}\n`);
}

function respond(response: ServerResponse, status: number, type: string, body: string): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': type, 'content-length': length });
  response.end(body);
}
