import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ANSWER = Buffer.from(
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-bench',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Hello there' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 20, completion_tokens: 3, total_tokens: 23 },
  }),
);
const EVENTS = [
  ...Array.from({ length: 20 }, (_, index) => ({
    choices: [{ index: 0, delta: { content: `word${index} ` }, finish_reason: null }],
  })),
  { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
].map(
  (event) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', model: 'gpt-bench', ...event })}\n\n`,
);

/** Answers at once, whole or as a stream; for the user `hold` it keeps the stream open. */
createServer((request, response) => {
  let stream = false;
  let holds = false;
  request.on('data', (chunk: Buffer) => {
    stream ||= chunk.includes('"stream":true');
    holds ||= chunk.includes('"user":"hold"');
  });
  request.on('end', () => {
    if (!stream) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': ANSWER.length });
      response.end(ANSWER);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of EVENTS) response.write(event);
    if (!holds) response.end('data: [DONE]\n\n');
  });
})
  .listen(0, '127.0.0.1')
  .on('listening', function listening(this: { address(): AddressInfo }) {
    process.stdout.write(`http://127.0.0.1:${this.address().port}\n`);
  });
