import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call as the provider saw it. */
export interface SeenCall {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as JSON. */
  readonly json: Record<string, unknown>;
}

export type Script = (call: SeenCall, response: ServerResponse) => void | Promise<void>;

/** A provider on loopback that answers what a test tells it to, and remembers what it was asked. */
export interface Provider {
  readonly url: string;
  readonly calls: SeenCall[];
  /** How the next calls are answered. */
  script: Script;
  stop(): Promise<void>;
}

export async function startProvider(script: Script = answerJson(chatAnswer())): Promise<Provider> {
  const calls: SeenCall[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const call = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      json: jsonOf(body),
    };
    calls.push(call);
    await provider.script(call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const provider: Provider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    script,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export function answerJson(value: unknown, status = 200, headers: Record<string, string> = {}): Script {
  return (_call, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Sends these texts one after another as one stream; a number waits that many milliseconds. */
export function answerStream(parts: readonly (string | Buffer | number)[], { cut = false } = {}): Script {
  return async (_call, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.flushHeaders();
    for (const part of parts) {
      if (typeof part === 'number') await new Promise((resolve) => setTimeout(resolve, part).unref());
      else await new Promise<void>((resolve) => response.write(part, () => resolve()));
    }
    if (cut) response.socket?.destroy();
    else response.end();
  };
}

export function chatAnswer(
  content = 'Hello',
  usage: unknown = { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-test-2026-01-01',
    choices: [
      { index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop', logprobs: null },
    ],
    ...(usage === undefined ? {} : { usage }),
  };
}

export function chatEvents(pieces: readonly string[], { usage = true, done = true } = {}): string[] {
  const chunk = (delta: object, finish: string | null = null) =>
    sse({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1_700_000_000,
      model: 'gpt-test-2026-01-01',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  return [
    chunk({ role: 'assistant', content: '' }),
    ...pieces.map((content) => chunk({ content })),
    chunk({}, 'stop'),
    ...(usage
      ? [
          sse({
            id: 'chatcmpl-1',
            object: 'chat.completion.chunk',
            created: 1,
            model: 'gpt-test-2026-01-01',
            choices: [],
            usage: { prompt_tokens: 12, completion_tokens: pieces.length, total_tokens: 12 + pieces.length },
          }),
        ]
      : []),
    ...(done ? ['data: [DONE]\n\n'] : []),
  ];
}

export function messageAnswer(text = 'Hello') {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-5-20260501',
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 20, cache_creation_input_tokens: 5, cache_read_input_tokens: 10, output_tokens: 4 },
  };
}

export function messageEvents(pieces: readonly string[], { tool = false } = {}): string[] {
  const event = (value: { type: string }) => `event: ${value.type}\n${sse(value)}`;
  const delta = (piece: string) =>
    tool ? { type: 'input_json_delta', partial_json: piece } : { type: 'text_delta', text: piece };
  const block = tool ? { type: 'tool_use', id: 'toolu_1', name: 'write', input: {} } : { type: 'text', text: '' };
  return [
    event({
      type: 'message_start',
      message: { ...messageAnswer(), content: [], stop_reason: null, usage: { input_tokens: 20, output_tokens: 1 } },
    } as { type: string }),
    event({ type: 'content_block_start', index: 0, content_block: block } as { type: string }),
    ...pieces.map((piece) => event({ type: 'content_block_delta', index: 0, delta: delta(piece) } as { type: string })),
    event({ type: 'content_block_stop', index: 0 } as { type: string }),
    event({
      type: 'message_delta',
      delta: { stop_reason: tool ? 'tool_use' : 'end_turn', stop_sequence: null },
      usage: { output_tokens: pieces.length },
    } as { type: string }),
    event({ type: 'message_stop' }),
  ];
}

export function sse(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
