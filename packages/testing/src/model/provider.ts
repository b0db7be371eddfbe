import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { listen, readBody, sendJson } from '../http-server.ts';
import type { FullAnswer, ModelAnswer } from './answer.ts';
import { anthropicEvents, anthropicMessage } from './anthropic.ts';
import { openaiChunks, openaiCompletion } from './openai.ts';
import { openaiResponse, openaiResponseEvents } from './responses.ts';

export interface ModelRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ModelProvider {
  /** The address without a path; both APIs stand below `/v1`. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
}

/**
 * A model provider on loopback that speaks OpenAI's chat completions and responses and Anthropic's messages, streamed or not.
 * @param script what it answers; the same request gets the same answer
 */
export async function startModelProvider(
  script: (request: ModelRequest) => ModelAnswer | string,
  options: { readonly port?: number } = {},
): Promise<ModelProvider> {
  const requests: ModelRequest[] = [];
  const server = await listen(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://provider').pathname.replace(/^\/v1(?=\/)/, '');
    if (request.method !== 'POST') return sendJson(response, 200, { object: 'list', data: [] });
    const body = JSON.parse((await readBody(request)).toString('utf8')) as ModelRequest['body'];
    const asked: ModelRequest = { path, headers: request.headers, body };
    requests.push(asked);
    if (path === '/chat/completions') return answerOpenai(response, asked, fill(script(asked), asked, requests.length));
    if (path === '/responses') return answerResponses(response, asked, fill(script(asked), asked, requests.length));
    if (path === '/messages') return answerAnthropic(response, asked, fill(script(asked), asked, requests.length));
    return sendJson(response, 404, { error: { type: 'not_found_error', message: `no ${path}` } });
  }, options.port);
  return { url: server.url, requests, close: server.close };
}

/** Four characters a token, near enough for a stand-in. */
const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4));

function fill(answer: ModelAnswer | string, request: ModelRequest, number: number): FullAnswer {
  const given = typeof answer === 'string' ? { text: answer } : answer;
  return {
    id: `stub-${number}`,
    text: given.text,
    model: given.model ?? String(request.body.model),
    inputTokens: given.inputTokens ?? tokensOf(JSON.stringify(request.body.messages ?? request.body.input ?? '')),
    outputTokens: given.outputTokens ?? tokensOf(given.text),
  };
}

function answerOpenai(response: ServerResponse, { body }: ModelRequest, answer: FullAnswer): void {
  if (body.stream === true) {
    const options = body.stream_options as { include_usage?: boolean } | undefined;
    const chunks = openaiChunks(answer, options?.include_usage === true);
    sendEvents(response, [...chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), 'data: [DONE]\n\n']);
  } else {
    sendJson(response, 200, openaiCompletion(answer));
  }
}

function answerResponses(response: ServerResponse, { body }: ModelRequest, answer: FullAnswer): void {
  if (body.stream === true) {
    const events = openaiResponseEvents(answer);
    sendEvents(
      response,
      events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
    );
  } else {
    sendJson(response, 200, openaiResponse(answer));
  }
}

function answerAnthropic(response: ServerResponse, { body }: ModelRequest, answer: FullAnswer): void {
  if (body.stream === true) {
    const events = anthropicEvents(answer);
    sendEvents(
      response,
      events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
    );
  } else {
    sendJson(response, 200, anthropicMessage(answer));
  }
}

function sendEvents(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const event of events) response.write(event);
  response.end();
}
