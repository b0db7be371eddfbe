import { Agent, createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least that Node can do: pipes a request to the stub and its answer back. */
const upstream = new URL(process.argv[2] as string);
const agent = new Agent({ keepAlive: true, scheduling: 'lifo' });

createServer((request, response) => {
  const { method, url, headers } = request;
  const path = (url ?? '').replace(/^\/openai/, '');
  const outgoing = send({ agent, host: upstream.hostname, port: upstream.port, method, path, headers }, (incoming) => {
    response.writeHead(incoming.statusCode ?? 502, incoming.headers);
    incoming.pipe(response);
  });
  request.pipe(outgoing);
})
  .listen(0, '127.0.0.1')
  .on('listening', function listening(this: { address(): AddressInfo }) {
    process.stdout.write(`http://127.0.0.1:${this.address().port}\n`);
  });
